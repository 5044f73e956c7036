//! Statistics as documents print them, each with its date, benchmark and origin.

pub mod pages;

use platform::table::{Kind, Table, column, expected, required};

/// The table of statistics.
pub const TABLE: Table = Table {
    name: "statistics",
    one: "statistic",
    about: "Figures as the documents print them, before any series exists.",
    title: "title",
    within: None,
    line: &["value", "unit", "area", "period"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What the figure says, in a few words."),
        required("value", Kind::Value, "The value as printed."),
        column("unit", Kind::Unit, "The unit, such as percent."),
        expected("period", Kind::Text, "The year or day that it is about."),
        column("area", Kind::Text, "The area that it is about."),
        column("population", Kind::Text, "Of whom."),
        column("benchmark", Kind::Text, "What it is compared with."),
        column("benchmark_area", Kind::Text, "Where the comparison is from."),
        expected("origin", Kind::Text, "The original source that the document names."),
        column("priority", Kind::Ref("priorities"), "The priority under which it is printed."),
    ],
};
