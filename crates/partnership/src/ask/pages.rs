//! The public pages of offers and asks.

use super::{KINDS, STATES, TABLE, is_waiting};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use people::role::POST_ASKS;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Page, RecordPage, choice_key, date_in_words};
use platform::record::Record;

/// An ask in a list.
struct Shown {
    title: String,
    href: String,
    who: String,
    theme: String,
    since: String,
    /// That it waits for long.
    waits: bool,
    answer: String,
}

/// The page of all of them.
#[derive(Template)]
#[template(path = "partnership/asks.html")]
struct All {
    page: Page,
    /// By kind: the key of its words, and those that are open.
    open: Vec<(String, Vec<Shown>)>,
    answered: Vec<Shown>,
}

fn shown(ctx: &Ctx, one: &Record) -> Result<Shown> {
    let day = date_in_words(ctx.language, one.text("day"));
    Ok(Shown {
        title: one.title().to_owned(),
        href: ctx.href(&one.path()),
        who: ctx.snapshot.referred(one, "organisation").map_or("", Record::title).to_owned(),
        theme: one.text("theme").to_owned(),
        since: ctx.language.text("asks-since", &[("day", day.into())]),
        waits: is_waiting(one, ctx.looked_at()?),
        answer: one.text("answer").to_owned(),
    })
}

/// `GET /asks`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut all: Vec<&Record> = ctx.snapshot.list(TABLE.name).collect();
    all.sort_by_key(|one| one.text("day"));
    let of = |kind: &str| {
        let open = all.iter().filter(|one| one.text("kind") == kind && one.text("status") == STATES[0]);
        open.map(|one| shown(&ctx, one)).collect::<Result<Vec<Shown>>>()
    };
    let open = KINDS.map(|kind| of(kind).map(|shown| (choice_key(kind), shown)));
    let open = open.into_iter().collect::<Result<Vec<_>>>()?;
    let answered = all.iter().rev().filter(|one| one.text("status") != STATES[0]);
    let mut page = ctx.page(ctx.t("table-asks"));
    page.add_downloads("/api/v1/asks");
    ctx.html(&All {
        page,
        open: open.into_iter().filter(|(_, shown)| !shown.is_empty()).collect(),
        answered: answered.map(|one| shown(&ctx, one)).collect::<Result<_>>()?,
    })
}

/// What stands above the facts of one.
#[derive(Template)]
#[template(path = "partnership/ask.html")]
struct Top {
    page: Page,
    tag: (&'static str, String),
    answer: String,
    /// Where somebody says that they can help.
    reply: Option<String>,
}

/// `GET /asks/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let one = ctx.record(&TABLE, &reference)?;
    let waits = is_waiting(one, ctx.looked_at()?);
    let open = one.text("status") == STATES[0] && one.ended.is_none() && ctx.snapshot.as_at.is_none();
    let tag = match (open, waits) {
        (_, true) => ("ec-tag--doubt", ctx.t("asks-waits")),
        (true, false) => ("", ctx.t(&choice_key(one.text("status")))),
        _ => ("ec-tag--stated", ctx.t(&choice_key(one.text("status")))),
    };
    let reply = (open && ctx.may_try(&POST_ASKS)).then(|| ctx.href(&format!("{}/{reference}", super::own::PATH)));
    let top = Top { page: ctx.page(""), tag, answer: one.text("answer").to_owned(), reply };
    RecordPage::new(&ctx, one)
        .within_list(&TABLE)
        .lead(one, "about")
        .block(&top)?
        .facts(&ctx, one, &["kind", "organisation", "theme", "day", "answered_on", "concerns"])
        .show(&ctx)
}
