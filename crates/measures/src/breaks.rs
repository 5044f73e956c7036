//! Breaks: from which period on figures are counted otherwise, or something known has changed.

use platform::table::{Kind, Table, column, required};

/// The table of breaks.
pub const TABLE: Table = Table {
    name: "breaks",
    one: "break",
    about: "From when on a measure is counted otherwise, or something known has changed it.",
    title: "title",
    within: Some("measure"),
    line: &["period", "kind"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What changed, in a few words."),
        required("measure", Kind::Ref("measures"), "The measure that it touches."),
        column("area", Kind::Text, "The area that it touches, by name or code; empty for all."),
        required("period", Kind::Text, "The first period after the change, such as 2021/22."),
        required(
            "kind",
            Kind::Choice(&["break", "rebase"]),
            "`break`: counted otherwise, so figures on both sides are not comparable. `rebase`: counted alike, but a known change of the work gives reason for new limits.",
        ),
        required("reason", Kind::Long, "What changed, and how it is known."),
    ],
};
