//! Strategies: what the partners agreed for some years, and what came after it.

pub mod pages;

use platform::table::{Kind, Table, column, expected, required};

/// The table of strategies.
pub const TABLE: Table = Table {
    name: "strategies",
    one: "strategy",
    about: "The plans that the partners agreed, each for some years.",
    title: "title",
    within: None,
    line: &["status", "from", "until"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "The title as printed."),
        column("short_title", Kind::Text, "What people call it."),
        required("status", Kind::Choice(&["draft", "agreed", "ended"]), "Where it stands."),
        column("version", Kind::Text, "Which version this is."),
        expected("from", Kind::Date, "When it begins."),
        expected("until", Kind::Date, "When it ends."),
        expected("vision", Kind::Long, "What it wants to come true, in a sentence."),
        expected("owner", Kind::Ref("bodies"), "The body that owns it."),
        column("successor", Kind::Ref("strategies"), "The strategy that follows it."),
        column("about", Kind::Long, "One or two sentences about it."),
    ],
};
