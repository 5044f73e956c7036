//! Priorities: what a strategy puts first, why, and on what it concentrates.

pub mod pages;

use platform::table::{Kind, Table, column, expected, required};

/// The table of priorities.
pub const TABLE: Table = Table {
    name: "priorities",
    one: "priority",
    about: "What each strategy puts first.",
    title: "title",
    within: Some("strategy"),
    line: &[],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("strategy", Kind::Ref("strategies"), "The strategy that it belongs to."),
        column("number", Kind::Int, "Its number."),
        required("title", Kind::Text, "Its title."),
        column("meaning", Kind::Long, "What it means, in a sentence."),
        expected("why", Kind::Long, "Why it matters."),
        expected("focus", Kind::Long, "What the work concentrates on."),
        column("focus_year", Kind::Text, "The year that the focus is for."),
    ],
};
