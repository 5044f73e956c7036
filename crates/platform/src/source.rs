//! Where each record comes from, and what is doubtful about it.

use crate::table::{Kind, Table, column, required};

/// The documents that records are taken from.
pub const DOCUMENTS: Table = Table {
    name: "documents",
    one: "document",
    about: "The documents that the plan is taken from. Every other row names one of them and the place in it.",
    title: "title",
    within: None,
    line: &[],
    sourced: false,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "The title as printed."),
        column("publisher", Kind::Text, "Who published it."),
        required("kind", Kind::Choice(&["strategy", "report", "notes", "invented"]), "What kind of document it is."),
        column("published", Kind::Date, "When it was published or dated."),
        column("held_as", Kind::Text, "The file whose lines the places count."),
        column("address", Kind::Text, "The web address where anybody can read it."),
        column("about", Kind::Long, "One or two sentences about it."),
    ],
};

/// Doubts, gaps and corrections, each about one record.
pub const NOTES: Table = Table {
    name: "notes",
    one: "note",
    about: "What is doubtful, missing or corrected, shown beside the record that it is about.",
    title: "text",
    within: None,
    line: &[],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("about", Kind::AnyRef, "The record that the note is about."),
        required("kind", Kind::Choice(&["doubt", "gap", "correction"]), "What kind of note it is."),
        required("text", Kind::Long, "The note, in one or two sentences."),
    ],
};
