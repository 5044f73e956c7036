//! Pilots: actions that are tried out before it is decided whether everybody gets them.
//!
//! An action is a pilot where it says what would show that it works. Until when it is tried, what was decided then, on which day
//! and why stand beside that.

use super::TABLE;
use askama::Template;
use jiff::civil::Date;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Page, Raw, choice_key, date_in_words};
use platform::record::Record;

/// What may be decided of a pilot.
pub const DECISIONS: [&str; 3] = ["roll out", "try again", "stop"];

/// Whether a record is an action that is a pilot.
pub fn is_one(record: &Record) -> bool {
    record.table == &TABLE && !record.text("pilot_test").is_empty()
}

/// Whether nothing is decided of a pilot yet although its day has passed.
pub fn is_overdue(action: &Record, today: Date) -> bool {
    let until = action.text("pilot_until").parse::<Date>();
    is_one(action) && action.text("pilot_decision").is_empty() && until.is_ok_and(|until| until < today)
}

#[derive(Template)]
#[template(path = "strategy/pilot.html")]
struct Block {
    page: Page,
    test: String,
    until: String,
    decision: String,
    why: String,
}

/// What stands on the page of an action that is a pilot.
pub fn block(ctx: &Ctx, record: &Record) -> Result<Option<Raw>> {
    if !is_one(record) {
        return Ok(None);
    }
    let said = |key: &str, column: &str| match record.text(column) {
        "" => String::new(),
        day => ctx.language.text(key, &[("day", date_in_words(ctx.language, day).into())]),
    };
    let overdue = is_overdue(record, ctx.looked_at()?);
    let decision = match record.text("pilot_decision") {
        "" => String::new(),
        word => format!("{} {}", said("pilot-decided", "pilot_decided"), ctx.t(&choice_key(word))),
    };
    let block = Block {
        page: ctx.page(""),
        test: record.text("pilot_test").to_owned(),
        until: said(if overdue { "report-pilot-due" } else { "pilot-until" }, "pilot_until"),
        decision,
        why: record.text("pilot_why").to_owned(),
    };
    Raw::of(&block).map(Some)
}
