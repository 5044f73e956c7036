//! The page of all meetings: those to come first, then what was held.

use super::{Standing, TABLE, standing};
use askama::Template;
use axum::response::Response;
use platform::Result;
use platform::cell::last_day;
use platform::http::Ctx;
use platform::page::{Page, date_in_words};
use platform::record::Record;

/// The page.
#[derive(Template)]
#[template(path = "partnership/meetings.html")]
struct Meetings {
    page: Page,
    /// The bodies that have any, and which is chosen.
    bodies: Vec<(String, String)>,
    chosen: String,
    ahead: Vec<Row>,
    /// What was held, by its year, the latest first.
    years: Vec<(String, Vec<Row>)>,
    calendar: String,
    /// The same as a whole address, to be given to another program.
    address: String,
}

/// A meeting in a list.
pub struct Row {
    /// Its title.
    pub title: String,
    /// Its address.
    pub href: String,
    /// Its day and hours in words.
    pub when: String,
    /// Whose it is.
    pub body: String,
    /// Who may come, of one that is ahead.
    pub open_to: String,
    /// How it stands: the class of the tag, and the words.
    pub tag: (&'static str, String),
}

/// The day and the hours of a meeting in words.
pub fn when(ctx: &Ctx, meeting: &Record) -> String {
    let day = meeting.text("day");
    if day.is_empty() {
        return ctx.t("meeting-no-day");
    }
    let day = date_in_words(ctx.language, day);
    let (starts, ends) = (meeting.text("starts_at"), meeting.text("ends_at"));
    let hours = match (starts, ends) {
        ("", _) => return day,
        (starts, "") => starts.to_owned(),
        (starts, ends) => format!("{starts}–{ends}"),
    };
    format!("{day}, {hours}")
}

impl Row {
    /// A meeting as it stands on a day.
    pub fn new(ctx: &Ctx, meeting: &Record) -> Result<Row> {
        let standing = standing(meeting, ctx.looked_at()?);
        Ok(Row {
            title: meeting.title().to_owned(),
            href: ctx.href(&meeting.path()),
            when: when(ctx, meeting),
            body: ctx.snapshot.referred(meeting, "body").map_or("", Record::title).to_owned(),
            open_to: if standing.is_ahead() { meeting.text("open_to").to_owned() } else { String::new() },
            tag: (standing.class(), ctx.t(&format!("meeting-is-{}", standing.name()))),
        })
    }
}

/// `GET /meetings`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let (plan, today, chosen) = (&ctx.snapshot, ctx.looked_at()?, ctx.parameter("body"));
    let mut all: Vec<&Record> = plan.list(TABLE.name).collect();
    let with_meetings = |body: &&Record| all.iter().any(|one| one.text("body") == body.reference);
    let bodies = plan.list("bodies").filter(with_meetings);
    let bodies = bodies.map(|one| (one.reference.clone(), one.title().to_owned())).collect();
    all.retain(|one| chosen.is_empty() || one.text("body") == chosen);
    all.sort_by_key(|one| (one.text("day"), one.text("starts_at"), one.reference.as_str()));
    let is_ahead = |one: &&&Record| is_ahead(one, today);
    let ahead = all.iter().filter(is_ahead).map(|one| Row::new(&ctx, one)).collect::<Result<_>>()?;
    let mut years: Vec<(String, Vec<Row>)> = Vec::new();
    for one in all.iter().rev().filter(|one| !is_ahead(one)) {
        let year = one.text("day").get(..4).unwrap_or_default().to_owned();
        let row = Row::new(&ctx, one)?;
        match years.last_mut().filter(|(last, _)| *last == year) {
            Some((_, rows)) => rows.push(row),
            None => years.push((year, vec![row])),
        }
    }
    let mut page = ctx.page(ctx.t("table-meetings"));
    page.add_downloads("/api/v1/meetings");
    let calendar =
        if plan.get(chosen).is_some() { format!("/bodies/{chosen}/meetings.ics") } else { "/meetings.ics".to_owned() };
    let address = format!("{}{calendar}", ctx.app.base_url);
    ctx.html(&Meetings {
        calendar: page.data_href(&calendar),
        address,
        page,
        bodies,
        chosen: chosen.to_owned(),
        ahead,
        years,
    })
}

/// Whether a meeting stands among those to come: also one that was called off and would still be to come.
fn is_ahead(meeting: &Record, today: jiff::civil::Date) -> bool {
    match standing(meeting, today) {
        Standing::Cancelled => last_day(meeting.text("day")).is_some_and(|day| day >= today),
        standing => standing.is_ahead(),
    }
}
