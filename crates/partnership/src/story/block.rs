//! The stories of a record of the plan, on its page.

use super::pages::Row;
use super::{OF, shown, tells_of};
use askama::Template;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Page, Raw};
use platform::record::Record;

/// How many stand on the page; the list has all of them.
const SHOWN: usize = 3;

/// The block.
#[derive(Template)]
#[template(path = "partnership/story_block.html")]
struct Stories {
    page: Page,
    rows: Vec<Row>,
    /// Where all of them are.
    all: String,
}

/// The stories of a priority, outcome, action or organisation; nothing, where there are none.
pub fn block(ctx: &Ctx, record: &Record) -> Result<Option<Raw>> {
    let plan = &ctx.snapshot;
    let is_of = |one: &&Record| match record.table.name {
        "organisations" => one.text("organisation") == record.reference,
        table => OF.contains(&table) && tells_of(plan, one, &record.reference),
    };
    let rows: Vec<Row> =
        shown(plan, ctx.app.today()?).into_iter().filter(is_of).take(SHOWN).map(|one| Row::new(ctx, one)).collect();
    if rows.is_empty() {
        return Ok(None);
    }
    let all = if OF.contains(&record.table.name) {
        format!("/stories?of={}", record.reference)
    } else {
        format!("/stories?by={}", record.reference)
    };
    Raw::of(&Stories { page: ctx.page(""), rows, all: ctx.href(&all) }).map(Some)
}
