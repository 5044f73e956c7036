//! Contributions: what organisations did for an outcome, told in their own way and shown beside each other. Each has its own number and says
//! what it counted; nothing of that is added up, since unlike things make no sum, and a child who came twice would count twice.
//! Decision 42.
//!
//! Where an organisation tells is in [`own`], where it puts right what it told in [`change`]; a spreadsheet that it keeps already in [`sheet`].

pub mod block;
pub mod change;
pub mod own;
pub mod pages;
pub mod sheet;

use jiff::civil::Date;
use platform::cell::last_day;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Known, Table, column, required};

/// The table of contributions.
pub const TABLE: Table = Table {
    name: "contributions",
    one: "contribution",
    about: "What organisations did for an outcome, a priority or an action, told in their own way.",
    title: "title",
    within: None,
    line: &["organisation", "until"],
    sourced: true,
    paged: true,
    // Words that were taken out, or that stood in what was ended, are on no past day either.
    taken_back: &["title", "about", "of_what", "more_at"],
    taken_out: &[("about", Known::Whole)],
    columns: &[
        required("title", Kind::Text, "What was done, in one sentence. Never with a name."),
        required("organisation", Kind::Ref("organisations"), "Who did it."),
        required("concerns", Kind::AnyRef, "For which outcome, priority or action it was."),
        column("message", Kind::Ref("messages"), "What children or families said that it answers."),
        column("about", Kind::Long, "More about it, and what changed. Never with a name."),
        column("count", Kind::Number, "A number that says how much. It is added to no other."),
        column("of_what", Kind::Text, "What the number counts, such as: children who came."),
        column("from", Kind::Date, "When it began."),
        column("until", Kind::Date, "When it was, or ended."),
        column("more_at", Kind::Text, "Where a report of it is: an address on the web that begins with https."),
    ],
};

/// The tables for whose records something can be done.
pub const FOR: [&str; 3] = ["priorities", "outcomes", "actions"];

/// Whether something was done for a record of the plan, or for what is part of it.
fn is_for(plan: &Snapshot, one: &Record, reference: &str) -> bool {
    let Some(concerns) = plan.referred(one, "concerns") else { return false };
    concerns.reference == reference || plan.ancestors(concerns).iter().any(|whole| whole.reference == reference)
}

/// What was done for a record of the plan or what is part of it, the newest first.
pub fn all_for<'a>(plan: &'a Snapshot, reference: &str) -> Vec<&'a Record> {
    newest_first(plan.list(TABLE.name).filter(|one| is_for(plan, one, reference)).collect())
}

/// What an organisation did, the newest first.
pub fn of_organisation<'a>(plan: &'a Snapshot, organisation: &str) -> Vec<&'a Record> {
    newest_first(plan.list(TABLE.name).filter(|one| one.text("organisation") == organisation).collect())
}

/// What is told of a record, the newest first: what was done for it, what answers it, or what it did. Nothing, of other kinds.
pub fn of<'a>(plan: &'a Snapshot, record: &Record) -> Vec<&'a Record> {
    match record.table.name {
        "messages" => newest_first(plan.referring(&record.reference, TABLE.name, "message")),
        "organisations" => of_organisation(plan, &record.reference),
        table if FOR.contains(&table) => all_for(plan, &record.reference),
        _ => Vec::new(),
    }
}

/// The newest first; of which no day is known comes last.
pub fn newest_first(mut all: Vec<&Record>) -> Vec<&Record> {
    all.sort_by(|a, b| ended(b).cmp(&ended(a)).then_with(|| a.reference.cmp(&b.reference)));
    all
}

/// The day on which something was done, or the last of several.
pub fn ended(one: &Record) -> Option<Date> {
    last_day(one.text("until")).or_else(|| last_day(one.text("from")))
}
