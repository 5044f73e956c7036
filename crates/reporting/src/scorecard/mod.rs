//! The scorecard of a strategy: for each indicator, what moved and what did not, always in the same columns.
//!
//! `row` works out what a row says, `page` shows it in words and `data` in numbers; `list` counts those of all strategies; `log`
//! lists what changed in layout and definitions.

pub mod data;
pub mod list;
pub mod log;
pub mod page;
mod row;

use measures::ready::ready;
use platform::Result;
use platform::http::Ctx;
use platform::record::Record;
pub use row::{Measured, Row};

/// The rows of a priority.
pub struct Group<'a> {
    /// The priority.
    pub priority: &'a Record,
    /// Its rows.
    pub rows: Vec<Row<'a>>,
}

/// The rows of a strategy, by priority. One without indicators on which no measure bears has none.
pub async fn groups<'a>(ctx: &'a Ctx, strategy: &Record) -> Result<Vec<Group<'a>>> {
    let ready = ready(ctx).await?;
    let mut groups = Vec::new();
    for priority in ctx.snapshot.referring(&strategy.reference, "priorities", "strategy") {
        let mut rows = Vec::new();
        for indicator in ctx.snapshot.referring(&priority.reference, "indicators", "priority") {
            rows.extend(row::of(ctx, &ready, indicator).await?);
        }
        rows.extend(row::bearing(ctx, &ready, priority).await?);
        groups.push(Group { priority, rows });
    }
    Ok(groups)
}
