//! Where people were heard: workshops, surveys, visits, consultations.

pub mod notes;
pub mod pages;
pub mod reached;

use platform::table::{Kind, Table, column, required};

/// The table of engagements.
pub const TABLE: Table = Table {
    name: "engagements",
    one: "engagement",
    about: "Where children and families were heard, and how many were reached: counts, never names.",
    title: "title",
    within: None,
    line: &["from", "reached"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What it was, in a few words."),
        required(
            "kind",
            Kind::Choice(&[
                "workshop",
                "survey",
                "summit",
                "interviews",
                "visits",
                "event",
                "consultation",
                "meeting",
                "presentation",
                "feedback",
                "focus group",
                "pop-up",
                "recruitment panel",
                "commissioning panel",
            ]),
            "What kind of engagement it was.",
        ),
        column("from", Kind::Date, "When it began."),
        column("until", Kind::Date, "When it ended."),
        column("reached", Kind::Text, "How many people, in words or figures."),
        column("organisation", Kind::Ref("organisations"), "Who ran it."),
        column("body", Kind::Ref("bodies"), "The body that held it."),
        column("about", Kind::Long, "One or two sentences about it."),
    ],
};
