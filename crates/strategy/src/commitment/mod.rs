//! Commitments: the principles of a charter, the lines of a pledge, and what else a document promises.

pub mod pages;

use platform::table::{Kind, Table, column, required};

/// The table of commitments.
pub const TABLE: Table = Table {
    name: "commitments",
    one: "commitment",
    about: "The principles of a charter, the lines of a pledge, and promises outside the numbered actions.",
    title: "title",
    within: Some("strategy"),
    line: &["kind"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("kind", Kind::Choice(&["charter", "pledge", "further"]), "What it is part of."),
        column("strategy", Kind::Ref("strategies"), "The strategy that it belongs to."),
        column("priority", Kind::Ref("priorities"), "The priority that it belongs to."),
        column("number", Kind::Int, "Its number."),
        required("title", Kind::Text, "The commitment, in a few words."),
    ],
};
