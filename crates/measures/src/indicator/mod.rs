//! Indicators: how anybody will know whether a priority is working.

mod feeds;
pub mod pages;

use platform::table::{Kind, Table, column, expected, required};

/// The table of indicators.
pub const TABLE: Table = Table {
    name: "indicators",
    one: "indicator",
    about: "How we will know if it is working: what is measured, and in which direction it should go.",
    title: "title",
    within: Some("priority"),
    line: &["direction"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("priority", Kind::Ref("priorities"), "The priority that it belongs to."),
        column("number", Kind::Int, "Its place in the printed order."),
        required("title", Kind::Text, "What is measured, in a few words."),
        required("direction", Kind::Choice(&["up", "down", "maintain"]), "Where it should go."),
        expected("unit", Kind::Unit, "The unit, such as percent or per 10,000."),
        column("population", Kind::Text, "Of whom."),
        expected("definition", Kind::Long, "How exactly it is counted."),
        expected("target", Kind::Text, "What is aimed for."),
        expected("frequency", Kind::Text, "How often there is a new figure."),
        expected("supplier", Kind::Ref("organisations"), "Who supplies the figures."),
    ],
};
