//! Barriers: what is in the way of an action, what is needed from whom, which body was asked, and what came of it.

pub mod block;
pub mod pages;
pub mod raise;

use jiff::civil::Date;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, expected, required};

/// The tables of which something may be needed.
pub const FROM: [&str; 2] = ["organisations", "bodies"];

/// The table of barriers.
pub const TABLE: Table = Table {
    name: "barriers",
    one: "barrier",
    about: "What is in the way of an action, what is needed from whom, which body was asked, and what came of it.",
    title: "title",
    within: Some("action"),
    line: &["kind"],
    sourced: false,
    paged: true,
    taken_back: &["title", "needed", "answer"],
    taken_out: &[],
    columns: &[
        required("action", Kind::Ref("actions"), "The action that it stands in the way of."),
        required("title", Kind::Text, "What is in the way, in a few words."),
        required(
            "kind",
            Kind::Choice(&[
                "money",
                "staff",
                "buildings",
                "information",
                "rules",
                "another organisation",
                "demand",
                "other",
            ]),
            "What kind of barrier it is.",
        ),
        expected("needed", Kind::Long, "What is needed, so that it is not in the way any more."),
        expected("needed_from", Kind::AnyRef, "From which organisation or body."),
        required("raised", Kind::Date, "The day on which it was raised."),
        column("escalated_to", Kind::Ref("bodies"), "The body that was asked to deal with it."),
        column("escalated", Kind::Date, "The day on which that body was asked."),
        column("answer", Kind::Long, "What the body, or whoever was asked, answered."),
        column("answered", Kind::Date, "The day on which the answer came."),
        column("closed", Kind::Date, "The day since which it is not in the way any more."),
        column(
            "raised_with",
            Kind::Ref("updates"),
            "The update with which it was raised; when that is taken back, it goes too.",
        ),
    ],
};

/// How far a barrier is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It was raised.
    Raised,
    /// It waits for a body.
    Waits,
    /// It was answered, and is still in the way.
    Answered,
    /// It is not in the way any more.
    Closed,
}

/// All of them, in the order in which they are shown.
pub const STATES: [State; 4] = [State::Waits, State::Raised, State::Answered, State::Closed];

impl State {
    /// Of a barrier, by what it says.
    pub fn of(barrier: &Record) -> State {
        let says = |column| !barrier.text(column).is_empty();
        match () {
            () if says("closed") => State::Closed,
            () if says("answered") => State::Answered,
            () if says("escalated_to") => State::Waits,
            () => State::Raised,
        }
    }

    /// Its name, which ends the key of its words.
    pub fn name(self) -> &'static str {
        match self {
            State::Raised => "raised",
            State::Waits => "waits",
            State::Answered => "answered",
            State::Closed => "closed",
        }
    }
}

/// A day that a barrier states, as far as it is a whole day.
fn day(barrier: &Record, column: &str) -> Option<Date> {
    barrier.text(column).parse().ok()
}

/// For how many days it was or is in the way: from the day on which it was raised to that on which it was closed, or today.
pub fn days(barrier: &Record, today: Date) -> Option<i32> {
    between(day(barrier, "raised")?, day(barrier, "closed").unwrap_or(today))
}

/// For how many days a body was or is asked: from the day on which it was to that of the answer, or today.
pub fn days_asked(barrier: &Record, today: Date) -> Option<i32> {
    between(day(barrier, "escalated")?, day(barrier, "answered").unwrap_or(today))
}

fn between(from: Date, to: Date) -> Option<i32> {
    from.until(to).ok().map(|span| span.get_days()).filter(|days| *days >= 0)
}

/// The barriers of an action, those still in the way first.
pub fn of<'a>(plan: &'a Snapshot, action: &str) -> Vec<&'a Record> {
    let mut all = plan.referring(action, TABLE.name, "action");
    all.sort_by_key(|one| (State::of(one) == State::Closed, one.text("raised").to_owned()));
    all
}

/// The barriers that wait for a body, the longest first.
pub fn waiting<'a>(plan: &'a Snapshot, body: &str) -> Vec<&'a Record> {
    let all = plan.referring(body, TABLE.name, "escalated_to");
    let mut all: Vec<&Record> = all.into_iter().filter(|one| State::of(one) == State::Waits).collect();
    all.sort_by_key(|one| one.text("escalated").to_owned());
    all
}
