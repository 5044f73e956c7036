//! What small groups said at a meeting, point by point, and what became of it.

use platform::table::{Kind, Table, column, required};

/// The table of the notes of small groups.
pub const TABLE: Table = Table {
    name: "group_notes",
    one: "group-note",
    about: "What small groups said at meetings, point by point, with its theme and what became of it.",
    title: "text",
    within: Some("meeting"),
    line: &["theme"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("meeting", Kind::Ref("meetings"), "The meeting."),
        column("agenda_item", Kind::Ref("agenda_items"), "The item at which it was said."),
        required("number", Kind::Int, "Its place among the points."),
        column("said_by", Kind::Text, "Which group said it, such as: group 2. Never a name."),
        column("theme", Kind::Text, "What it is about, in a word or two, alike for points that belong together."),
        required("text", Kind::Long, "The point."),
        column("came_to", Kind::AnyRef, "What it led to, such as a decision, a follow-up or an action."),
        column("answer", Kind::Long, "What those who lead answer to it."),
    ],
};
