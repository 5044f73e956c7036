//! The public pages of contributions: all of them, those for a record of the plan, those of an organisation, and one.

use super::{FOR, TABLE, newest_first, of, of_organisation};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use people::organisation;
use people::role::CONTRIBUTE;
use platform::Result;
use platform::http::Ctx;
use platform::i18n::Language;
use platform::page::{Page, RecordPage, date_in_words};
use platform::record::Record;
use platform::typed::thousands;
use serde_json::Value;
use std::collections::BTreeSet;

/// A contribution in a list.
pub struct Row {
    /// What was done.
    pub title: String,
    /// Its address.
    pub href: String,
    /// Who did it, and where that organisation's own page of this is.
    pub organisation: (String, String),
    /// For what it was: the title and the address.
    pub concerns: Option<(String, String)>,
    /// The number with what it counts.
    pub count: String,
    /// When.
    pub when: String,
    /// More about it.
    pub about: String,
}

impl Row {
    /// A contribution as it is read.
    pub fn new(ctx: &Ctx, one: &Record) -> Row {
        let plan = &ctx.snapshot;
        let own = format!("/organisations/{}/contributions", one.text("organisation"));
        Row {
            title: one.title().to_owned(),
            href: ctx.href(&one.path()),
            organisation: (plan.referred(one, "organisation").map_or("", Record::title).to_owned(), ctx.href(&own)),
            concerns: plan.referred(one, "concerns").map(|of| (of.title().to_owned(), ctx.href(&of.path()))),
            count: number(one),
            when: when(ctx, one),
            about: one.open_value("about").and_then(Value::as_str).unwrap_or_default().to_owned(),
        }
    }
}

/// The number with what it counts, as the organisation gives it: nothing, where it gives none.
pub fn number(one: &Record) -> String {
    match one.values.get("count") {
        Some(count) => format!("{} {}", thousands(&count.to_string()), one.text("of_what")).trim_end().to_owned(),
        None => String::new(),
    }
}

/// When it was, in words.
pub fn when(ctx: &Ctx, one: &Record) -> String {
    match (one.text("from"), one.text("until")) {
        ("", "") => String::new(),
        ("", day) | (day, "") => date_in_words(ctx.language, day),
        (from, until) if from == until => date_in_words(ctx.language, from),
        (from, until) => {
            let days = [from, until].map(|day| date_in_words(ctx.language, day));
            format!("{} – {}", days[0], days[1])
        }
    }
}

/// How many there are, and of how many organisations: that alone is counted.
pub fn count(ctx: &Ctx, all: &[&Record]) -> String {
    counted(ctx.language, all.iter().map(|one| one.text("organisation")))
}

/// The same, of the references of the organisations of all of them.
pub fn counted<'a>(language: &Language, organisations: impl Iterator<Item = &'a str>) -> String {
    let all: Vec<&str> = organisations.collect();
    let of: BTreeSet<&str> = all.iter().copied().collect();
    let words = language.text("count-organisations", &[("n", of.len().into())]);
    language.text("contributions-of", &[("n", all.len().into()), ("words", words.into())])
}

/// The page of all of them, of those for a record, or of those of an organisation.
#[derive(Template)]
#[template(path = "partnership/contributions.html")]
struct All {
    page: Page,
    count: String,
    /// For what those that are shown were done, where that was asked: the title and the address.
    only: Option<(String, String)>,
    /// Whose they are, where it is the page of an organisation.
    organisation: Option<(String, String)>,
    rows: Vec<Row>,
}

/// `GET /contributions`, with `for`: those for a record of the plan, what is part of it, or what somebody said.
pub async fn list(ctx: Ctx) -> Result<Response> {
    let asked = ctx.parameter("for");
    let wanted = ctx.snapshot.get(asked).filter(|one| FOR.contains(&one.table.name) || one.table.name == "messages");
    let all = match wanted {
        Some(record) => of(&ctx.snapshot, record),
        None => newest_first(ctx.snapshot.list(TABLE.name).collect()),
    };
    let mut page = ctx.page(ctx.t("table-contributions"));
    page.add_downloads("/api/v1/contributions");
    ctx.html(&All {
        count: count(&ctx, &all),
        only: wanted.map(|of| (of.title().to_owned(), ctx.href(&of.path()))),
        organisation: None,
        rows: all.into_iter().map(|one| Row::new(&ctx, one)).collect(),
        page,
    })
}

/// `GET /organisations/{ref}/contributions`: its own page, to show to whoever pays for its work.
pub async fn of_one(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let organisation = ctx.record(&organisation::TABLE, &reference)?;
    let all = of_organisation(&ctx.snapshot, &organisation.reference);
    let title = ctx.language.text("contributions-by", &[("words", organisation.title().into())]);
    ctx.html(&All {
        page: ctx.page(title),
        count: count(&ctx, &all),
        only: None,
        organisation: Some((organisation.title().to_owned(), ctx.href(&organisation.path()))),
        rows: all.into_iter().map(|one| Row::new(&ctx, one)).collect(),
    })
}

/// `GET /contributions/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let one = ctx.record(&TABLE, &reference)?;
    let page = RecordPage::new(&ctx, one);
    let may = ctx.actor().is_ok_and(|actor| actor.must(&CONTRIBUTE, one.text("organisation")).is_ok());
    let page = if may && one.ended.is_none() && ctx.snapshot.as_at.is_none() {
        page.way("contribution-change", &format!("{}/{reference}", super::own::PATH))
    } else {
        page
    };
    page.within_list(&TABLE)
        .lead(one, "about")
        .facts(&ctx, one, &["organisation", "concerns", "message", "count", "of_what", "from", "until", "more_at"])
        .show(&ctx)
}
