//! Measures: what exactly is counted, by whom, and which way is better.
//!
//! An indicator of the plan says what should move; a measure is a series of figures from one source that shows whether it
//! did. An indicator may be fed by several measures, and a measure may feed several indicators.

mod among;
pub mod api;
pub mod between;
mod block;
mod choices;
pub mod compare;
mod compared;
pub mod embed;
mod groups;
pub mod icon;
mod legend;
pub mod list;
mod log;
pub mod map;
mod notes;
pub mod pages;
mod recent;
mod subject;
mod table;
mod targets;
mod words;

pub use among::Among;
pub use block::{Drawing, drawing};
pub use legend::Key;
pub use subject::{Aim, Subject};
pub use words::{mark, sentence, sentence_in};

use platform::table::{Kind, Table, column, expected, required};

/// The table of measures.
pub const TABLE: Table = Table {
    name: "measures",
    one: "measure",
    about: "A series of figures from one source: what is counted, of whom, and which way is better.",
    title: "title",
    within: None,
    line: &["topic", "origin"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What is measured, in a few words."),
        column("topic", Kind::Text, "The heading under which it is listed."),
        column(
            "code",
            Kind::Text,
            "How files name it, if not by its ref; several names with | between, each with the parts of a breakdown that it asks for behind a semicolon.",
        ),
        required(
            "polarity",
            Kind::Choice(&["high", "low", "neither"]),
            "Which is better: a `high` figure, a `low` one, or `neither`.",
        ),
        expected(
            "form",
            Kind::Choice(&["percent", "rate", "count", "average", "money", "ratio"]),
            "What kind of figure it is. Percentages are held to 0 to 100.",
        ),
        expected("unit", Kind::Unit, "The unit, such as % or per 10,000."),
        column("decimals", Kind::Int, "With how many decimal places its figures are shown."),
        expected("definition", Kind::Long, "How exactly it is counted."),
        column("numerator", Kind::Text, "What is counted."),
        column("denominator", Kind::Text, "Among whom it is counted."),
        column(
            "year",
            Kind::Choice(&["calendar year", "financial year", "academic year", "reporting year"]),
            "Which year a year of it is; a reporting year ends on 31 March.",
        ),
        expected("origin", Kind::Text, "Who publishes the figures, and under which title."),
        expected("licence", Kind::Text, "Under which terms they may be used."),
        column("address", Kind::Text, "Where they are published."),
        expected("frequency", Kind::Text, "How often there are new figures."),
        column("next_release", Kind::Date, "When the next figures are due."),
        column("owner", Kind::Ref("organisations"), "Who keeps the figures right here."),
        column("group_of", Kind::Ref("measures"), "The measure of everybody, where this one is of one group of them."),
        column("group", Kind::Text, "Which group, as a file would name it, such as Ethnicity: Black."),
        column("remarks", Kind::Long, "What a reader of the figures must know."),
    ],
};
