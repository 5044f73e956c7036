//! Messages of children and families, in their own words where they are quoted.

pub mod make;
pub mod pages;

use directory::local_offer;
use platform::table::{Kind, Table, column, required};

/// What a message is: one that a group agreed, or a statement.
pub const KINDS: [&str; 2] = ["key message", "statement"];

/// How old those were who said it.
pub const AGES: [&str; 6] = ["under 5", "5 to 10", "11 to 15", "16 to 18", "19 to 25", "adults"];

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
        required("kind", Kind::Choice(&KINDS), "A key message that a group agreed, or a statement."),
        required("quoted", Kind::Bool, "Whether these are their own words."),
        column("speaker", Kind::Text, "Who said it, as a group; never a name."),
        column("strategy", Kind::Ref("strategies"), "The strategy that was told."),
        column("engagement", Kind::Ref("engagements"), "Where it was heard."),
        column("ages", Kind::Choice(&AGES), "How old those were who said it."),
        column("area", Kind::Ref("areas"), "The place that it is about."),
        column("survey", Kind::Ref("surveys"), "The survey in which it was written."),
        column("section", Kind::Ref("sections"), "The section of a consulted text that it is about."),
        column("local_offer", Kind::Choice(&local_offer::ABOUT), "The part of the local offer that it is about."),
    ],
};
