//! What waits for a body: on its page, and where the work of its members begins.

use super::pages::in_words;
use super::{TABLE, pages, waiting};
use askama::Template;
use platform::Result;
use platform::http::Ctx;
use platform::page::desk::{Cell, Desk, Table};
use platform::page::{Card, Page, Part, Raw};
use platform::record::Record;

#[derive(Template)]
#[template(path = "strategy/waiting.html")]
struct Waiting {
    page: Page,
    cards: Vec<Card>,
}

/// What waits for a body; nothing of other records, and of one for which nothing does.
pub fn block(ctx: &Ctx, record: &Record) -> Result<Option<Raw>> {
    let cards: Vec<Card> =
        waiting(&ctx.snapshot, &record.reference).into_iter().map(|one| pages::card(ctx, one)).collect();
    if record.table.name != "bodies" || cards.is_empty() {
        return Ok(None);
    }
    Raw::of(&Waiting { page: ctx.page(""), cards }).map(Some)
}

/// What waits for the bodies in which whoever is signed in holds a role.
pub fn section(ctx: &Ctx, desk: Desk) -> Result<Desk> {
    let mut rows = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for held in &ctx.actor()?.held {
        if seen.contains(&held.scope.as_str()) {
            continue;
        }
        seen.push(&held.scope);
        for one in waiting(&ctx.snapshot, &held.scope) {
            let body = ctx.snapshot.get(&held.scope).map(Record::title).unwrap_or_default();
            rows.push(vec![
                Cell::Link(Part::content(one.title()), ctx.href(&format!("/{}/{}", TABLE.name, one.reference))),
                Cell::content(body),
                Cell::words(in_words(ctx, one).join(" · ")),
            ]);
        }
    }
    if rows.is_empty() {
        return Ok(desk);
    }
    let headings = ["kind-barrier", "col-body", "barrier-state"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("barriers-waiting"), headings, rows, empty: String::new() };
    Ok(desk.table(table).words(ctx.t("barrier-who-answers")))
}
