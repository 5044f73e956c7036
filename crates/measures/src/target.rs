//! Targets: where a measure should be, and when.

use platform::table::{Kind, Table, column, required};

/// The table of targets.
pub const TABLE: Table = Table {
    name: "targets",
    one: "target",
    about: "Where a measure stood, where it should be, and when.",
    title: "title",
    within: Some("measure"),
    line: &["target", "target_period"],
    sourced: true,
    paged: false,
    columns: &[
        required("title", Kind::Text, "The target in a few words."),
        required("measure", Kind::Ref("measures"), "The measure that should move."),
        column("area", Kind::Text, "The area, by name or code; empty for the partnership's own."),
        required("baseline", Kind::Number, "The figure from which it starts."),
        required("baseline_period", Kind::Text, "The period of that figure, such as 2023/24."),
        required("target", Kind::Number, "The figure that should be reached."),
        required("target_period", Kind::Text, "The period by which it should be reached."),
    ],
};
