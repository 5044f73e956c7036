//! What a partnership, or several together, add to what the law owes: records of the plan, edited like all others.

use super::person::{Doing, STATUSES, Status};
use super::{Entitlement, Rule, THEMES};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};

/// Where what is added holds.
pub const REACHES: [&str; 2] = ["local", "regional"];

/// What somebody has to do for it to be theirs.
const DOING: [&str; 5] = ["college", "university", "apprentice", "work", "none"];

/// The table of what is added.
pub const TABLE: Table = Table {
    name: "entitlements",
    one: "entitlement",
    about: "What a partnership, or several together, add to what the law owes those who are or were in care.",
    title: "title",
    within: None,
    line: &["theme", "reach"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What it is, in a few words."),
        required("theme", Kind::Choice(&THEMES), "What it is about."),
        required("what", Kind::Long, "What one gets, in plain words."),
        required("how_to_ask", Kind::Long, "How to ask for it."),
        required("whom", Kind::Text, "Whom to ask."),
        column("by_when", Kind::Text, "By when, where there is a last day or age."),
        required("rests_on", Kind::Text, "The decision that it rests on."),
        column("link", Kind::Text, "Where the decision can be read: an address that begins with https://."),
        required("since", Kind::Date, "Since when it has been so."),
        required("reach", Kind::Choice(&REACHES), "Whether it holds here alone, or in several boroughs together."),
        column("in_care", Kind::Bool, "Whether it is for those who are in care."),
        column("left_care", Kind::Bool, "Whether it is for those who left care and were in it for 13 weeks or more."),
        column(
            "short_time",
            Kind::Bool,
            "Whether it is for those who were in care for a shorter time, or left it for a special guardian.",
        ),
        required("age_from", Kind::Int, "The youngest age, in full years."),
        required("age_to", Kind::Int, "The oldest age, in full years."),
        column("doing", Kind::Choice(&DOING), "What they have to do for it; empty, where that does not matter."),
        column("parents", Kind::Bool, "Whether it is for those who have or expect a child, alone."),
        column("edited_with", Kind::Text, "With which young people it was written, as a group."),
        required("review_by", Kind::Date, "The day by which somebody looks at it again."),
    ],
};

/// What is added, as the plan has it.
pub fn all(plan: &Snapshot) -> Vec<Entitlement> {
    plan.list(TABLE.name).map(one).collect()
}

fn one(record: &Record) -> Entitlement {
    let text = |column: &str| record.text(column).to_owned();
    let known = |column: &str, words: &[&'static str]| {
        words.iter().copied().find(|word| *word == record.text(column)).unwrap_or_default()
    };
    let age = |column: &str, otherwise| record.int(column).and_then(|age| u32::try_from(age).ok()).unwrap_or(otherwise);
    Entitlement {
        id: record.reference.clone(),
        theme: known("theme", &THEMES),
        title: text("title"),
        what: text("what"),
        how: text("how_to_ask"),
        whom: text("whom"),
        by: text("by_when"),
        law: text("rests_on"),
        url: text("link"),
        since: text("since"),
        reach: known("reach", &REACHES),
        edited_with: text("edited_with"),
        review_by: text("review_by").parse().ok(),
        rule: Rule {
            statuses: statuses(record),
            ages: (age("age_from", 0), age("age_to", u32::MAX)),
            doing: Doing::read(record.text("doing")).into_iter().collect(),
            parent: record.is("parents").then_some(true),
        },
    }
}

/// For whom it is; for anybody who was in care, where the record does not say.
fn statuses(record: &Record) -> Vec<Status> {
    let mut statuses = Vec::new();
    if record.is("in_care") {
        statuses.push(Status::LookedAfter);
    }
    if record.is("left_care") {
        statuses.extend([Status::Relevant, Status::FormerRelevant]);
    }
    if record.is("short_time") {
        statuses.push(Status::Qualifying);
    }
    if statuses.is_empty() { STATUSES.map(|(_, status)| status).into() } else { statuses }
}
