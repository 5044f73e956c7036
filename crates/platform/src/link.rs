//! Relations between records of any kind: one table for all of them.

use crate::table::{Kind, Table, column, required};

/// What one record is to another. The names are stored; the constants keep them in one place.
pub mod relation {
    /// action → message
    pub const ANSWERS: &str = "answers";
    /// action → outcome
    pub const PURSUES: &str = "pursues";
    /// outcome → indicator
    pub const MEASURED_BY: &str = "measured by";
    /// action → commitment
    pub const FOLLOWS: &str = "follows";
    /// priority or strategy → priority, strategy or context
    pub const ALIGNS_WITH: &str = "aligns with";
    /// strategy → context, engagement or message
    pub const SHAPED_BY: &str = "shaped by";
    /// action of the new plan → action of the old
    pub const CONTINUES: &str = "continues";
    /// statistic → indicator
    pub const INFORMS: &str = "informs";
    /// message → priority
    pub const CONCERNS: &str = "concerns";
    /// body or organisation → action
    pub const CONTRIBUTES_TO: &str = "contributes to";
    /// indicator → measure
    pub const FED_BY: &str = "fed by";
    /// update → message
    pub const REPLIES_TO: &str = "replies to";
    /// measure → priority, where no indicator stands between them
    pub const BEARS_ON: &str = "bears on";
}

use relation as r;

/// The basis of a link that a document states.
pub const STATED: &str = "stated";

/// The table of links.
pub const TABLE: Table = Table {
    name: "links",
    one: "link",
    about: "What belongs together: which record answers, pursues, measures or continues which other.",
    title: "relation",
    within: None,
    line: &[],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("from", Kind::AnyRef, "The record that the link starts from, such as an action."),
        required(
            "relation",
            Kind::Choice(&[
                r::ANSWERS,
                r::PURSUES,
                r::MEASURED_BY,
                r::FOLLOWS,
                r::ALIGNS_WITH,
                r::SHAPED_BY,
                r::CONTINUES,
                r::INFORMS,
                r::CONCERNS,
                r::CONTRIBUTES_TO,
                r::FED_BY,
                r::BEARS_ON,
                r::REPLIES_TO,
            ]),
            "What the first is to the second.",
        ),
        required("to", Kind::AnyRef, "The record that the link leads to, such as a message."),
        required(
            "basis",
            Kind::Choice(&[STATED, "reading"]),
            "`stated` when a document says so; `reading` when it is somebody's reading that nobody has confirmed.",
        ),
        column("reason", Kind::Long, "Why, in one short sentence."),
    ],
};
