//! Updates: what was done on an action in a reporting period, told by those who did it.
//!
//! This table holds what everybody may read. What is on its way there is in [`held`].

pub mod block;
pub mod book;
pub mod course;
pub mod data;
pub mod evidence;
mod faults;
pub mod held;
pub mod own;
pub mod task;
mod words;
pub mod write;

use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Known, Table, column, required};

use crate::progress::{Progress, WORDS, in_period};
use crate::reporting_period::day;

/// The table of updates.
pub const TABLE: Table = Table {
    name: "updates",
    one: "update",
    about: "What was done on an action in a reporting period, told by those who did it.",
    title: "told",
    within: Some("action"),
    line: &["progress", "day"],
    sourced: false,
    paged: false,
    taken_back: &["told", "in_the_way", "people_reached", "evidence", evidence::COLUMN],
    taken_out: &[(evidence::COLUMN, Known::ByFirstWord)],
    columns: &[
        required("action", Kind::Ref("actions"), "The action that it is about."),
        required("period", Kind::Ref("reporting_periods"), "The reporting period, of the same strategy."),
        required(
            "organisation",
            Kind::Ref("organisations"),
            "The organisation that tells it: the owner, or one that contributes.",
        ),
        column("progress", Kind::Choice(WORDS), "How it is going. Only whoever answers for the action says so."),
        required("told", Kind::Long, "What happened."),
        column("in_the_way", Kind::Long, "What is in the way."),
        column("people_reached", Kind::Int, "How many children, young people or families it reached in the period."),
        column("evidence", Kind::Text, "The web address of something that shows it."),
        required("day", Kind::Date, "The day on which it was approved."),
        column(
            evidence::COLUMN,
            Kind::Long,
            "Its pictures and documents, a line for each: its name, how large it is, and what it shows. A line that is taken out withdraws it.",
        ),
    ],
};

/// The updates of an action, the newest period first; in one period, that of its owner first.
pub fn of<'a>(plan: &'a Snapshot, action: &str) -> Vec<&'a Record> {
    let mut updates = plan.referring(action, TABLE.name, "action");
    let ends = |update: &Record| plan.referred(update, "period").map(|period| day(period, "ends"));
    updates.sort_by_key(|update| (std::cmp::Reverse(ends(update)), update.text("progress").is_empty()));
    updates
}

/// What everybody may read at this spot.
pub fn public<'a>(plan: &'a Snapshot, spot: &held::Spot<'_>) -> Option<&'a Record> {
    let is = |one: &&Record| one.text("period") == spot.period && one.text("organisation") == spot.organisation;
    of(plan, spot.action).into_iter().find(is)
}

/// Whether an update is wanted of an action in a period: it has begun, and was not done before.
pub fn is_asked(plan: &Snapshot, action: &Record, period: &Record) -> bool {
    match in_period(plan, action, period) {
        None => false,
        Some(Progress::Done) => {
            let told = of(plan, &action.reference);
            told.iter().any(|one| one.text("period") == period.reference && !one.text("progress").is_empty())
        }
        Some(_) => true,
    }
}
