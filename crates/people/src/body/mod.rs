//! Bodies that meet and decide: boards, forums, groups, and the partnership itself.

pub mod pages;

use platform::table::{Kind, Table, column, required};

/// Whether more members may ask to join.
pub const TAKES: [&str; 3] = ["anybody who asks", "whoever is chosen", "nobody"];

/// How often a body meets.
pub const EVERY: [&str; 7] = ["week", "two weeks", "month", "two months", "quarter", "term", "year"];

/// The table of bodies.
pub const TABLE: Table = Table {
    name: "bodies",
    one: "body",
    about: "Boards, forums, groups and working groups, with the body that each reports to.",
    title: "name",
    within: Some("parent"),
    line: &["kind"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("name", Kind::Text, "The name as it is used today; former names go on the sheet of names."),
        required(
            "kind",
            Kind::Choice(&[
                "partnership",
                "board",
                "executive",
                "forum",
                "group",
                "working group",
                "young people's group",
                "network",
                "cabinet",
            ]),
            "What kind of body it is.",
        ),
        column("parent", Kind::Ref("bodies"), "The body that it is part of or reports to."),
        column(
            "organisation",
            Kind::Ref("organisations"),
            "The organisation that it belongs to, if it belongs to one.",
        ),
        column("status", Kind::Choice(&["active", "proposed", "dormant", "ended"]), "Whether it is at work."),
        column("from", Kind::Date, "Since when."),
        column("until", Kind::Date, "Until when."),
        column("meets", Kind::Text, "How often it meets."),
        column("about", Kind::Long, "One or two sentences about it."),
        column(
            "terms",
            Kind::Long,
            "Its terms of reference: what it is for, what it may decide, and to whom it reports.",
        ),
        column("brings", Kind::Long, "Of a group for a time: its brief, and what it is to bring by its end."),
        column("takes_members", Kind::Choice(&TAKES), "Whether more members may ask to join."),
        column("every", Kind::Choice(&EVERY), "How often it meets, from which the next meeting is proposed."),
    ],
};
