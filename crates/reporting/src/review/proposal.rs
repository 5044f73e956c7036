//! What was proposed in a yearly review of the actions of a strategy, and what was decided.

use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};

/// What may become of an action.
pub const DECISIONS: [&str; 5] = ["continue", "change", "finish", "stop", "new"];

/// What is answered to what a group of young people proposed.
pub const ANSWERS: [&str; 3] = ["taken up", "taken up in part", "not taken up"];

/// The table of proposals.
pub const TABLE: Table = Table {
    name: "proposals",
    one: "proposal",
    about: "What was decided of each action in a yearly review, and what groups of young people proposed, each with its reason.",
    title: "title",
    within: Some("report"),
    line: &["decision"],
    sourced: false,
    paged: false,
    taken_back: &["title", "reason", "answer", "answer_why"],
    taken_out: &[],
    columns: &[
        required("report", Kind::Ref("reports"), "The review, as it was published."),
        required("title", Kind::Text, "What the action is called, or is to be called."),
        required(
            "decision",
            Kind::Choice(&["continue", "change", "finish", "stop", "new"]),
            "What becomes of the action, or what a group of young people proposed.",
        ),
        column("priority", Kind::Ref("priorities"), "The priority of the action."),
        column("action", Kind::Ref("actions"), "The action; of a new one, what it has become."),
        column("reason", Kind::Long, "Why."),
        column("changes", Kind::Long, "What changes by it, a line for each: as it was, and as it is."),
        column(
            "body",
            Kind::Ref("bodies"),
            "The group of young people that proposed it; without one, it is what was decided.",
        ),
        column(
            "answer",
            Kind::Choice(&["taken up", "taken up in part", "not taken up"]),
            "What was answered to the group.",
        ),
        column("answer_why", Kind::Long, "Why that was answered."),
    ],
};

/// Those of a published review, in the order of their references.
pub fn of<'a>(plan: &'a Snapshot, report: &str) -> Vec<&'a Record> {
    plan.referring(report, TABLE.name, "report")
}
