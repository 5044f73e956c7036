//! What was done for a record of the plan, on its page; and on that of an organisation the way to what it did.

use super::of;
use super::pages::Row;
use askama::Template;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Page, Raw};
use platform::record::Record;

/// How many stand on the page; the list has all of them.
const SHOWN: usize = 5;

/// The block.
#[derive(Template)]
#[template(path = "partnership/contributed.html")]
struct Contributed {
    page: Page,
    /// The key of its heading.
    heading: &'static str,
    rows: Vec<Row>,
    /// How many there are, and of how many organisations.
    count: String,
    /// Where all of them are.
    all: String,
}

/// What the page of a record says of contributions; nothing, where there are none.
pub fn block(ctx: &Ctx, record: &Record) -> Result<Option<Raw>> {
    let all = of(&ctx.snapshot, record);
    if all.is_empty() {
        return Ok(None);
    }
    let reference = &record.reference;
    let (heading, path) = match record.table.name {
        "organisations" => ("contributions-own-plan", format!("/organisations/{reference}/contributions")),
        _ => ("contributions-plan", format!("/contributions?for={reference}")),
    };
    let shown = Contributed {
        page: ctx.page(""),
        heading,
        count: super::pages::count(ctx, &all),
        all: ctx.href(&path),
        rows: all.into_iter().take(SHOWN).map(|one| Row::new(ctx, one)).collect(),
    };
    Raw::of(&shown).map(Some)
}
