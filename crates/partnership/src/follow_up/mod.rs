//! What was promised in a meeting: by whom, by when, and what came of it. It comes back at the next meeting until it is done.

pub mod clock;
pub mod own;
pub mod pages;
pub mod told;

use crate::meeting;
use jiff::civil::Date;
use platform::cell::last_day;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};

/// How it stands.
pub const STATES: [&str; 3] = ["open", "done", "dropped"];

/// The table of follow-ups.
pub const TABLE: Table = Table {
    name: "follow_ups",
    one: "follow-up",
    about: "What was promised in meetings: who does it, by when if a day was given, and what came of it.",
    title: "title",
    within: Some("meeting"),
    line: &["owner", "due"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What is to be done, in a few words."),
        required("meeting", Kind::Ref("meetings"), "The meeting at which it was promised."),
        column("agenda_item", Kind::Ref("agenda_items"), "The agenda item."),
        required(
            "owner",
            Kind::Text,
            "Who does it, as a post, organisation or group, such as: the coordinator; all members. Never a name.",
        ),
        column("organisation", Kind::Ref("organisations"), "The organisation that does it."),
        column("due", Kind::Date, "By when. Empty where none was given, and that is said."),
        column(
            "when_said",
            Kind::Text,
            "What the notes say of the time, where they give no day, such as: once the session is arranged.",
        ),
        required("status", Kind::Choice(&STATES), "How it stands."),
        column("done_on", Kind::Date, "The day on which it was done or dropped."),
        column("came_of_it", Kind::Long, "What came of it, so that those who were there know."),
        column("concerns", Kind::AnyRef, "The record that it is about, such as a pledge."),
    ],
};

/// How a follow-up stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is to be done by a later day.
    Open,
    /// It is to be done, and no day was given.
    Undated,
    /// It was to be done by an earlier day.
    Late,
    /// It is done.
    Done,
    /// It will not be done.
    Dropped,
}

impl Standing {
    /// Its name, which ends the key of its words.
    pub fn name(self) -> &'static str {
        match self {
            Standing::Open => "open",
            Standing::Undated => "undated",
            Standing::Late => "late",
            Standing::Done => "done",
            Standing::Dropped => "dropped",
        }
    }

    /// The class of the tag in which it stands.
    pub fn class(self) -> &'static str {
        match self {
            Standing::Done => "ec-tag--stated",
            Standing::Late => "ec-tag--gap",
            _ => "",
        }
    }
}

/// How a follow-up stands on a day.
pub fn standing(one: &Record, today: Date) -> Standing {
    match (one.text("status"), last_day(one.text("due"))) {
        ("done", _) => Standing::Done,
        ("dropped", _) => Standing::Dropped,
        (_, None) => Standing::Undated,
        (_, Some(due)) if due < today => Standing::Late,
        _ => Standing::Open,
    }
}

/// Whether it was still to be done at the end of a day.
fn was_open(one: &Record, day: &str) -> bool {
    let done = one.text("done_on");
    one.text("status") == "open" || (!done.is_empty() && done > day)
}

/// What was promised at earlier meetings of the body of a meeting and comes back at it, the oldest first: what is still to be done, and
/// what was done since the meeting before.
pub fn carried<'a>(plan: &'a Snapshot, meeting: &Record) -> Vec<&'a Record> {
    let day = meeting.text("day");
    let earlier = meeting::of_body(plan, meeting.text("body")).into_iter();
    let earlier: Vec<&Record> =
        earlier.filter(|one| one.reference != meeting.reference && !day.is_empty() && one.text("day") < day).collect();
    let before = earlier.iter().find(|one| one.text("status") == "held").map_or("", |one| one.text("day"));
    let made = earlier.iter().rev().flat_map(|one| plan.referring(&one.reference, TABLE.name, "meeting"));
    made.filter(|one| was_open(one, before)).collect()
}

/// Whether a promise came back at a meeting because it was not done when that began.
pub fn came_back(plan: &Snapshot, one: &Record, meeting: &Record) -> bool {
    let made = plan.referred(one, "meeting").map_or("", |made| made.text("day"));
    let day = meeting.text("day");
    made < day && (was_open(one, day) || one.text("done_on") == day)
}

/// What a body still has to do.
pub fn open_of_body<'a>(plan: &'a Snapshot, body: &str) -> Vec<&'a Record> {
    let meetings = meeting::of_body(plan, body).into_iter().rev();
    let made = meetings.flat_map(|one| plan.referring(&one.reference, TABLE.name, "meeting"));
    made.filter(|one| one.text("status") == "open").collect()
}
