//! Organisations of the partnership; one that became another names its successor.

pub mod pages;

use platform::table::{Kind, Table, column, required};

/// The table of organisations.
pub const TABLE: Table = Table {
    name: "organisations",
    one: "organisation",
    about: "The organisations that act: council, health, police, schools, charities and others.",
    title: "name",
    within: None,
    line: &["kind"],
    sourced: true,
    paged: true,
    columns: &[
        required("name", Kind::Text, "The name as it is used today."),
        required(
            "kind",
            Kind::Choice(&[
                "council",
                "nhs",
                "police",
                "probation",
                "school",
                "charity",
                "youth group",
                "government",
                "business",
                "partnership",
                "other",
            ]),
            "What kind of organisation it is.",
        ),
        column("parent", Kind::Ref("organisations"), "The organisation that it is part of."),
        column("from", Kind::Date, "Since when it exists."),
        column("until", Kind::Date, "Until when it existed."),
        column("successor", Kind::Ref("organisations"), "The organisation that it became."),
        column("about", Kind::Long, "One or two sentences about it."),
    ],
};
