//! The local offer for children and young people with special educational needs or disabilities: what there is in and outside the
//! area, how it is decided, whom to ask and how to complain. Its parts are what English law wants to be published (Children and
//! Families Act 2014, section 30; Special Educational Needs and Disability Regulations 2014, regulation 53 and Schedule 2).

use crate::find::Question;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};

/// What it must tell of, in the order in which it is read.
pub const PARTS: [&str; 16] = [
    "in schools here",
    "in schools elsewhere",
    "health care",
    "social care",
    "clubs and leisure",
    "training and apprenticeships",
    "travel",
    "noticing needs",
    "assessment and plans",
    "personal budgets",
    "moving on",
    "becoming an adult",
    "advice and support",
    "disagreements",
    "complaints",
    "without the internet",
];

/// Its chapters, each with the first of its parts.
pub const CHAPTERS: [(&str, usize); 4] = [("there", 0), ("decided", 7), ("growing", 10), ("help", 12)];

/// What families are asked to say something of: a part, how it is found and read, and how it is made (regulation 56(1)).
pub const ABOUT: [&str; 18] = {
    let mut about = [""; 18];
    let mut n = 0;
    while n < PARTS.len() {
        about[n] = PARTS[n];
        n += 1;
    }
    about[16] = "finding it";
    about[17] = "how it is made";
    about
};

/// Where something is.
const PROVIDED: [&str; 3] = ["in the area", "outside the area", "in and outside the area"];

/// The table of what it says.
pub const TABLE: Table = Table {
    name: "local_offer",
    one: "local_offer_entry",
    about: "What there is for children and young people with special educational needs or disabilities, and how it is decided.",
    title: "title",
    within: None,
    line: &["part", "checked_on"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What it is, in a few words."),
        required("part", Kind::Choice(&PARTS), "The part of the local offer that it belongs to."),
        column("provided", Kind::Choice(&PROVIDED), "Where it is, if it is at a place."),
        required("explained", Kind::Long, "What there is, or how it goes, in plain words."),
        column("for_whom", Kind::Text, "Who can have it."),
        column("how_to_ask", Kind::Long, "How to ask for it."),
        column("decided", Kind::Long, "How it is decided who gets it: by whom, by what, and within which time."),
        column("contact", Kind::Text, "The named contact: somebody at work, or a team."),
        column("telephone", Kind::Text, "The telephone of the contact."),
        column("email", Kind::Text, "The address of the contact for e-mail."),
        column("organisation", Kind::Ref("organisations"), "Who answers for it."),
        column("link", Kind::Text, "Where more can be read: an address that begins with https://."),
        column("edited_with", Kind::Text, "With which families or young people it was written, as a group."),
        required("checked_on", Kind::Date, "The day on which somebody last made sure that it is true."),
        required("review_by", Kind::Date, "The day by which somebody looks at it again."),
    ],
};

/// What the last piece of an address says of a part.
pub fn slug(part: &str) -> String {
    part.replace(' ', "-")
}

/// The part that an address means.
pub fn part(slug: &str) -> Option<&'static str> {
    PARTS.into_iter().find(|part| self::slug(part) == slug)
}

/// The parts of a chapter, by its place.
pub fn of_chapter(chapter: usize) -> &'static [&'static str] {
    let from = CHAPTERS.get(chapter).map_or(PARTS.len(), |(_, first)| *first);
    let until = CHAPTERS.get(chapter + 1).map_or(PARTS.len(), |(_, first)| *first);
    PARTS.get(from..until).unwrap_or_default()
}

/// What is said of a part.
pub fn entries<'a>(plan: &'a Snapshot, part: &str) -> Vec<&'a Record> {
    plan.list(TABLE.name).filter(|entry| entry.text("part") == part).collect()
}

/// The themes of the directory under which the services of a part are found.
fn themes(part: &str) -> &'static [&'static str] {
    match part {
        "in schools here" => &["learning", "childcare"],
        "health care" => &["health", "mental-health", "speech"],
        "social care" => &["young-carers"],
        "clubs and leisure" => &["play", "sport", "arts", "holidays", "youth-clubs"],
        "training and apprenticeships" => &["training"],
        "becoming an adult" => &["work", "housing"],
        "advice and support" => &["advice", "parenting"],
        _ => &[],
    }
}

/// The searches of the directory that find what services of a part do for special needs, each by its theme.
pub fn searches(part: &str) -> impl Iterator<Item = Question> {
    themes(part).iter().map(|theme| Question { theme: Some(theme), send: true, ..Question::default() })
}
