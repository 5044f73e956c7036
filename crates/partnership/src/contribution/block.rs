//! What was done for a record of the plan, on its page; and on that of an organisation the way to what it did.

use super::pages::Row;
use super::{FOR, TABLE, all_for, newest_first, of_organisation};
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
    rows: Vec<Row>,
    /// How many there are, and of how many organisations.
    count: String,
    /// Where all of them are.
    all: String,
}

/// What the page of a record says of contributions; nothing, where there are none.
pub fn block(ctx: &Ctx, record: &Record) -> Result<Option<Raw>> {
    let (plan, reference) = (&ctx.snapshot, record.reference.as_str());
    let (all, path) = match record.table.name {
        table if FOR.contains(&table) => (all_for(plan, reference), format!("/contributions?for={reference}")),
        "messages" => {
            (newest_first(plan.referring(reference, TABLE.name, "message")), format!("/contributions?for={reference}"))
        }
        "organisations" => (of_organisation(plan, reference), format!("/organisations/{reference}/contributions")),
        _ => return Ok(None),
    };
    if all.is_empty() {
        return Ok(None);
    }
    let shown = Contributed {
        page: ctx.page(""),
        count: super::pages::count(ctx, &all),
        all: ctx.href(&path),
        rows: all.into_iter().take(SHOWN).map(|one| Row::new(ctx, one)).collect(),
    };
    Raw::of(&shown).map(Some)
}
