//! Messages of children and families, in their own words where they are quoted.

pub mod pages;

use platform::table::{Kind, Table, column, required};

/// The table of messages.
pub const TABLE: Table = Table {
    name: "messages",
    one: "message",
    about: "What children, young people and families said. Never with a name.",
    title: "text",
    within: None,
    line: &["speaker"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("text", Kind::Long, "The message: their own words, or a short summary."),
        required(
            "kind",
            Kind::Choice(&["key message", "statement"]),
            "A key message that a group agreed, or a statement.",
        ),
        required("quoted", Kind::Bool, "Whether these are their own words."),
        column("speaker", Kind::Text, "Who said it, as a group; never a name."),
        column("strategy", Kind::Ref("strategies"), "The strategy that was told."),
        column("engagement", Kind::Ref("engagements"), "Where it was heard."),
    ],
};
