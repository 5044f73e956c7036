//! Outcomes: what will be true for children and families when a priority has worked.

pub mod pages;

use platform::table::{Kind, Table, column, expected, required};

/// The table of outcomes.
pub const TABLE: Table = Table {
    name: "outcomes",
    one: "outcome",
    about: "What will be true for children and families, by when.",
    title: "title",
    within: Some("priority"),
    line: &["deadline"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("priority", Kind::Ref("priorities"), "The priority that it belongs to."),
        column("number", Kind::Int, "Its number; the headline outcome is 0."),
        required("title", Kind::Text, "What will be true."),
        required("headline", Kind::Bool, "Whether it is the one that the whole priority is for."),
        expected("deadline", Kind::Date, "By when."),
    ],
};
