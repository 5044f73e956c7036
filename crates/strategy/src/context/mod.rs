//! What a strategy answers to: other plans and their priorities, laws, guidance, reviews, inspections, needs analyses.

pub mod pages;

use platform::table::{Kind, Table, column, required};

/// The table of the context.
pub const TABLE: Table = Table {
    name: "context",
    one: "driver",
    about: "Other plans and their priorities, laws, guidance, reviews and analyses that bear on the strategies.",
    title: "title",
    within: Some("parent"),
    line: &["kind"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "Its title."),
        required(
            "kind",
            Kind::Choice(&[
                "plan",
                "plan priority",
                "law",
                "guidance",
                "review",
                "inspection",
                "needs analysis",
                "framework",
            ]),
            "What it is.",
        ),
        column("parent", Kind::Ref("context"), "The plan that it is a part of."),
        column("from", Kind::Date, "Its date, or when it begins."),
        column("until", Kind::Date, "When it ends."),
        column("about", Kind::Long, "One or two sentences about it."),
    ],
};
