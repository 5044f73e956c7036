//! Training for parents and for people at work: courses with their sessions, places and waiting lists, who came from where, and how far
//! that is towards a target such as 400 practitioners.
//!
//! What is here is open to everybody. Who signed up is in [`booking`], and who may train others in [`trainer`]. Decision 43.

pub mod book;
pub mod booking;
pub mod clock;
pub mod desk;
pub mod pages;
pub mod progress;
pub mod trainer;

use crate::meeting::{MODES, STATES as SESSION_STATES, Standing, moments, standing};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use people::organisation;
use platform::cell::last_day;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};

/// Whether a course is offered.
pub const STATES: [&str; 3] = ["planned", "offered", "no longer offered"];

/// For whom a course is.
pub const FOR_WHOM: [&str; 4] = ["parents and carers", "professionals", "everybody", "young people"];

/// Whom a target counts.
pub const OF_WHOM: [&str; 3] = ["parents and carers", "professionals", "everybody"];

/// Where those who take part come from. The first two are not there for their work.
pub const FROM: [&str; 12] = [
    "young person",
    "parent or carer",
    "council",
    "nhs",
    "police",
    "probation",
    "school",
    "charity",
    "youth group",
    "government",
    "business",
    "other",
];

/// The tables of whose records a course or a target can be part.
pub const PART_OF: [&str; 3] = ["priorities", "outcomes", "actions"];

/// The table of targets.
pub const TARGETS: Table = Table {
    name: "training_targets",
    one: "training_target",
    about: "How many people are to be trained, such as 400 practitioners.",
    title: "title",
    within: None,
    line: &["goal", "of_whom"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What is to be reached, in one sentence."),
        required("goal", Kind::Int, "How many people are to be trained."),
        required("of_whom", Kind::Choice(&OF_WHOM), "Who counts towards it."),
        column("organisation", Kind::Ref("organisations"), "Who answers for it."),
        column("from", Kind::Date, "From when it counts."),
        column("until", Kind::Date, "By when it is to be reached."),
        column("about", Kind::Long, "What it is for."),
        column("concerns", Kind::AnyRef, "The priority or action to which it belongs."),
    ],
};

/// The table of courses.
pub const COURSES: Table = Table {
    name: "courses",
    one: "course",
    about: "Training for parents and for people at work, of whichever organisation.",
    title: "title",
    within: None,
    line: &["for_whom", "status"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What it is called."),
        column("organisation", Kind::Ref("organisations"), "Who offers it."),
        required("for_whom", Kind::Choice(&FOR_WHOM), "For whom it is."),
        required("status", Kind::Choice(&STATES), "Whether it is offered."),
        required("topics", Kind::Text, "What it is about: one topic, or several with a semicolon between them."),
        column("level", Kind::Text, "How much one knows before, such as: a first look; for those who lead teams."),
        column("length", Kind::Text, "How long it takes, such as: two evenings."),
        column("cost", Kind::Text, "What it costs, such as: free."),
        column("about", Kind::Long, "What one can do afterwards, and what one brings along."),
        column("target", Kind::Ref("training_targets"), "The target towards which those who come count."),
        column(
            "leads_to",
            Kind::Ref("courses"),
            "The course that whoever has taken this one may lead: train the trainer.",
        ),
        column("concerns", Kind::AnyRef, "The priority or action that it is part of."),
    ],
};

/// The table of sessions.
pub const SESSIONS: Table = Table {
    name: "training_sessions",
    one: "training_session",
    about: "When and where a course takes place.",
    title: "title",
    within: Some("course"),
    line: &["day"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What it is called; mostly as the course is."),
        required("course", Kind::Ref("courses"), "The course."),
        required(
            "status",
            Kind::Choice(&SESSION_STATES),
            "Whether it takes place; tentative, where its day may still change.",
        ),
        required("day", Kind::Date, "The day."),
        column("starts_at", Kind::Time, "When it begins, as HH:MM of the partnership's clock."),
        column("ends_at", Kind::Time, "When it ends."),
        column("moved_from", Kind::Date, "The day on which it was to be, where it was moved."),
        column("mode", Kind::Choice(&MODES), "How people take part."),
        column("location", Kind::Text, "Where it is, and how to get in without steps. Online: which program."),
        column("spoken", Kind::Text, "In which language it is held, and whether somebody interprets."),
        column("places", Kind::Int, "How many can take part. Without it, as many as like."),
        column("book_until", Kind::Date, "The last day on which one can sign up."),
        column(
            "how_to_book",
            Kind::Text,
            "How one signs up, where that is not done here: a page on the web that begins with https, or whom to ask.",
        ),
        column("changed_why", Kind::Text, "Why it was called off or moved."),
    ],
};

/// The table of who came.
pub const ATTENDANCE: Table = Table {
    name: "training_attendance",
    one: "training_attended",
    about: "How many came to a session, by where they come from. Never a name.",
    title: "from_where",
    within: Some("session"),
    line: &["came"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("session", Kind::Ref("training_sessions"), "The session."),
        required("from_where", Kind::Choice(&FROM), "Where they come from."),
        required("came", Kind::Int, "How many came."),
        column(
            "first_time",
            Kind::Int,
            "How many of them came for the first time to anything that counts towards the same target.",
        ),
        column("unnamed", Kind::Int, "How many of them gave no name, so that nobody knows whether they came before."),
    ],
};

/// What a course is about: each topic once.
pub fn topics(course: &Record) -> Vec<&str> {
    topics_of(course.text("topics"))
}

/// The topics that are written in a cell.
pub fn topics_of(text: &str) -> Vec<&str> {
    let mut topics: Vec<&str> = text.split([';', '؛']).map(str::trim).filter(|one| !one.is_empty()).collect();
    let mut seen = std::collections::BTreeSet::new();
    topics.retain(|one| seen.insert(one.to_lowercase()));
    topics
}

/// Whether somebody from there is there for their work.
pub fn is_professional(from: &str) -> bool {
    !FROM[..2].contains(&from)
}

/// Whether somebody from there counts towards a target.
pub fn counts(target: &Record, from: &str) -> bool {
    match target.text("of_whom") {
        "professionals" => is_professional(from),
        "parents and carers" => from == FROM[1],
        _ => true,
    }
}

/// From where those may come who sign up for a course: young people do so with whoever works with them.
pub fn may_come_from(course: &Record) -> &'static [&'static str] {
    match course.text("for_whom") {
        "parents and carers" => &FROM[1..2],
        "professionals" => &FROM[2..],
        "young people" => &FROM[..1],
        _ => &FROM[1..],
    }
}

/// The sessions of a course, the earliest first.
pub fn sessions<'a>(plan: &'a Snapshot, course: &str) -> Vec<&'a Record> {
    in_order(plan.referring(course, SESSIONS.name, "course"))
}

/// The earliest first.
pub fn in_order(mut all: Vec<&Record>) -> Vec<&Record> {
    all.sort_by_key(|one| (one.text("day"), one.text("starts_at"), one.reference.as_str()));
    all
}

/// How a session stands on a day: one that is part of the plan no more was called off.
pub fn stands(session: &Record, today: Date) -> Standing {
    if session.ended.is_some() { Standing::Cancelled } else { standing(session, today) }
}

/// Whether a session is still to come at a moment, to the hour where that is known.
pub fn is_ahead(session: &Record, now: Timestamp, zone: &TimeZone) -> bool {
    let begun = moments(session, zone).is_some_and(|(begins, _)| begins <= now);
    stands(session, now.to_zoned(zone.clone()).date()).is_ahead() && !begun
}

/// Whether somebody can still sign up here for a session: of an organisation that offers its course, and not of young people, whom whoever
/// works with them signs up.
pub fn takes_bookings(plan: &Snapshot, session: &Record, now: Timestamp, zone: &TimeZone) -> bool {
    let until = if session.text("book_until").is_empty() { "day" } else { "book_until" };
    let today = now.to_zoned(zone.clone()).date();
    let offers = |course: &Record| {
        let organisation = organisation::live(plan, course.text("organisation"));
        let offered = course.ended.is_none() && course.text("status") == STATES[1];
        offered && organisation.is_some() && course.text("for_whom") != FOR_WHOM[3]
    };
    is_ahead(session, now, zone)
        && session.text("how_to_book").is_empty()
        && last_day(session.text(until)).is_some_and(|day| day >= today)
        && plan.referred(session, "course").is_some_and(offers)
}

/// The course that whoever has taken this one may lead.
pub fn leads_to<'a>(plan: &'a Snapshot, course: &Record) -> Option<&'a Record> {
    plan.referred(course, "leads_to").filter(|one| one.ended.is_none())
}

/// The courses of the same organisation by which one learns how to lead this one.
pub fn prepare<'a>(plan: &'a Snapshot, course: &Record) -> Vec<&'a Record> {
    let mut all = plan.referring(&course.reference, COURSES.name, "leads_to");
    all.retain(|one| one.text("organisation") == course.text("organisation"));
    all
}

/// The organisation that runs a session.
pub fn runs<'a>(plan: &'a Snapshot, session: &'a Record) -> &'a str {
    plan.referred(session, "course").map_or("", |course| course.text("organisation"))
}
