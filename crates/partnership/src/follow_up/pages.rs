//! The public pages of what was promised in meetings.

use super::{Standing, TABLE, standing};
use crate::meeting;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use jiff::civil::Date;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Page, RecordPage, date_in_words};
use platform::record::Record;

/// A follow-up in a list.
pub struct Promised {
    /// What is to be done.
    pub title: String,
    /// Its address.
    pub href: String,
    /// Who does it.
    pub owner: String,
    /// By when, or that no day was given.
    pub due: String,
    /// What the notes say of the time.
    pub said: String,
    /// How it stands: the class of the tag, and the words.
    pub tag: (&'static str, String),
    /// What came of it.
    pub came_of_it: String,
}

/// By when something is to be done, in words.
pub fn due(ctx: &Ctx, one: &Record) -> String {
    match one.text("due") {
        "" => ctx.t("follow-up-undated"),
        day => ctx.language.text("follow-up-by", &[("day", date_in_words(ctx.language, day).into())]),
    }
}

/// How it stands, with the class of the tag.
pub fn tag(ctx: &Ctx, one: &Record, today: Date) -> (&'static str, String) {
    let state = standing(one, today);
    (state.class(), ctx.t(&format!("follow-up-is-{}", state.name())))
}

impl Promised {
    /// A follow-up as it stands on a day.
    pub fn new(ctx: &Ctx, one: &Record, today: Date) -> Promised {
        Promised {
            title: one.title().to_owned(),
            href: ctx.href(&one.path()),
            owner: one.text("owner").to_owned(),
            due: due(ctx, one),
            said: one.text("when_said").to_owned(),
            tag: tag(ctx, one, today),
            came_of_it: one.text("came_of_it").to_owned(),
        }
    }
}

/// The page of all of them.
#[derive(Template)]
#[template(path = "partnership/follow_ups.html")]
struct All {
    page: Page,
    counts: String,
    /// The bodies with what each still has to do.
    open: Vec<(String, String, Vec<Promised>)>,
    over: Vec<Promised>,
}

/// `GET /follow-ups`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let (plan, today) = (&ctx.snapshot, ctx.looked_at()?);
    let all: Vec<&Record> = plan.list(TABLE.name).collect();
    let states: Vec<Standing> = all.iter().map(|one| standing(one, today)).collect();
    let count = |wanted: Standing| states.iter().filter(|one| **one == wanted).count();
    let open = count(Standing::Open) + count(Standing::Undated) + count(Standing::Late);
    let counts = [
        ("n", all.len().into()),
        ("open", open.into()),
        ("late", count(Standing::Late).into()),
        ("done", count(Standing::Done).into()),
        ("dropped", count(Standing::Dropped).into()),
        ("undated", count(Standing::Undated).into()),
    ];
    let of = |body: &Record| {
        let rows: Vec<Promised> =
            super::open_of_body(plan, &body.reference).into_iter().map(|one| Promised::new(&ctx, one, today)).collect();
        (!rows.is_empty()).then(|| (body.title().to_owned(), ctx.href(&body.path()), rows))
    };
    let mut over: Vec<&&Record> = all.iter().filter(|one| one.text("status") != "open").collect();
    over.sort_by_key(|one| std::cmp::Reverse(one.text("done_on").to_owned()));
    let mut page = ctx.page(ctx.t("table-follow_ups"));
    page.add_downloads("/api/v1/follow_ups");
    ctx.html(&All {
        page,
        counts: ctx.language.text("follow-up-counts", &counts),
        open: plan.list("bodies").filter_map(of).collect(),
        over: over.into_iter().map(|one| Promised::new(&ctx, one, today)).collect(),
    })
}

/// How a follow-up stands.
#[derive(Template)]
#[template(path = "partnership/follow_up.html")]
struct Top {
    page: Page,
    one: Promised,
    /// The meetings at which it came back, with their addresses.
    came_back: Vec<(String, String)>,
}

/// `GET /follow-ups/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (plan, today) = (&ctx.snapshot, ctx.looked_at()?);
    let one = ctx.record(&TABLE, &reference)?;
    let body = plan.referred(one, "meeting").map_or("", |made| made.text("body"));
    let been = |other: &&&Record| meeting::standing(other, today) == meeting::Standing::Held;
    let back = |other: &&&Record| super::came_back(plan, one, other);
    let later = meeting::of_body(plan, body);
    let later = later.iter().rev().filter(been).filter(back);
    let words = |other: &&Record| (date_in_words(ctx.language, other.text("day")), ctx.href(&other.path()));
    let top = Top { page: ctx.page(""), one: Promised::new(&ctx, one, today), came_back: later.map(words).collect() };
    RecordPage::new(&ctx, one)
        .within_list(&TABLE)
        .block(&top)?
        .facts(&ctx, one, &["meeting", "agenda_item", "organisation", "concerns", "done_on"])
        .show(&ctx)
}
