//! Actions: what somebody will do, who owns it, and by when.

pub mod pages;
pub mod pilot;

use platform::table::{Kind, Table, column, expected, required};

/// The table of actions.
pub const TABLE: Table = Table {
    name: "actions",
    one: "action",
    about: "What will be done, who owns it, and by when.",
    title: "title",
    within: Some("priority"),
    line: &["due"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("priority", Kind::Ref("priorities"), "The priority that it belongs to."),
        column("number", Kind::Int, "Its number."),
        required("title", Kind::Text, "A short title."),
        column("summary", Kind::Long, "What will be done, in a plain sentence."),
        column("wording", Kind::Long, "The wording that was agreed."),
        expected("owner", Kind::Ref("organisations"), "The organisation that owns it."),
        expected("owner_post", Kind::Ref("posts"), "The post in that organisation that answers for it."),
        expected("overseen_by", Kind::Ref("bodies"), "The body that asks how it goes."),
        expected("starts", Kind::Date, "When it begins."),
        expected("due", Kind::Date, "When it is to be done."),
        column("after", Kind::Ref("actions"), "The action that must be done first."),
        column(
            "ended_as",
            Kind::Choice(&["carried forward", "replaced", "closed", "finished", "stopped"]),
            "What became of it when its plan ended, or when a review ended it.",
        ),
        column("pilot_test", Kind::Long, "For a pilot: what would show that it works."),
        column("pilot_until", Kind::Date, "The day on which it is decided what becomes of the pilot."),
        column("pilot_decision", Kind::Choice(&pilot::DECISIONS), "What was decided of the pilot."),
        column("pilot_decided", Kind::Date, "The day on which that was decided."),
        column("pilot_why", Kind::Long, "Why that was decided."),
    ],
};
