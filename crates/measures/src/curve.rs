//! Turning the curve: what the partners make of a series, step by step, in dated notes beside it.
//!
//! The steps are those of outcomes-based accountability: Mark Friedman, Trying Hard Is Not Good Enough, 2005. The baseline
//! itself is the series.

use platform::table::{Kind, Table, column, required};

/// The steps, in their order.
pub const STEPS: [&str; 4] = ["story behind the baseline", "partners", "what would work", "what we propose"];

/// The table of notes on the curve.
pub const TABLE: Table = Table {
    name: "curve_notes",
    one: "curve-note",
    about: "Turning the curve: why a series is as it is, who can help, what would work, and what is proposed.",
    title: "text",
    within: Some("measure"),
    line: &["day", "step"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("measure", Kind::Ref("measures"), "The measure that it is about."),
        column("area", Kind::Text, "The area, by name or code; empty for the partnership's own."),
        required("day", Kind::Date, "When it was written down."),
        required("step", Kind::Choice(&STEPS), "Which of the four steps it belongs to."),
        required("text", Kind::Long, "The note, in a few sentences."),
        column("owner", Kind::Ref("organisations"), "The organisation that wrote it."),
    ],
};
