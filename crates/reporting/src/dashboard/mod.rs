//! Dashboards: what there is to do and how it is going, each for one reader, on one page that can be printed.
//!
//! That of one's own work is the page on which work begins. `organisation` is what one organisation owns or contributes to,
//! `officer` is all of it with what to chase, and `body` is open to everybody and made of the published plan alone.

pub mod body;
mod chase;
mod goes;
pub mod officer;
pub mod organisation;
mod signals;
mod steps;

use platform::Result;
use platform::http::Ctx;
use platform::page::date_in_words;
use platform::page::desk::{Block, Cell, Desk, Table};
use platform::record::Record;
use platform::snapshot::Snapshot;
use strategy::progress;

/// How many rows of a list are in view; the others are opened.
const FIRST: usize = 20;

/// The actions that an organisation or body answers for, in plans that have not ended.
fn actions<'a>(plan: &'a Snapshot, record: &'a Record) -> Vec<&'a Record> {
    let ended = |action: &Record| progress::strategy(plan, action).is_some_and(has_ended);
    progress::actions(plan, record).into_iter().filter(|action| !ended(action)).collect()
}

/// Whether nobody works by a plan any more.
fn has_ended(strategy: &Record) -> bool {
    strategy.text("status") == "ended"
}

/// The day of which a dashboard tells: on paper nothing else says it.
fn as_of(ctx: &Ctx) -> Result<String> {
    let day = date_in_words(ctx.language, &ctx.looked_at()?.to_string());
    Ok(ctx.language.text("dash-as-of", &[("day", day.into())]))
}

/// A list under a heading with its number; nothing, where there is nothing in it.
fn listed(ctx: &Ctx, desk: Desk, key: &str, headings: &[&str], rows: Vec<Vec<Cell>>) -> Desk {
    if rows.is_empty() {
        return desk;
    }
    let caption = ctx.language.text(key, &[("n", rows.len().into())]);
    let headings = headings.iter().map(|key| ctx.t(key)).collect();
    let table = Table { caption: caption.clone(), headings, rows, empty: String::new() };
    desk.block(Block::Heading(caption))
        .first_of_table(table, FIRST, |n| ctx.language.text("dash-more", &[("n", n.into())]))
}
