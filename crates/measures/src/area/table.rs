//! The areas of a partnership's own, as records of its plan.

use platform::table::{Kind, Table, column, required};

/// The table of areas. The country, its regions and authorities are known without it.
pub const TABLE: Table = Table {
    name: "areas",
    one: "area",
    about: "Wards, neighbourhoods and other areas that figures are about. The authorities and regions of England are known.",
    title: "name",
    within: None,
    line: &[],
    sourced: false,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("name", Kind::Text, "Its name."),
        required(
            "kind",
            Kind::Choice(&["country", "region", "authority", "place"]),
            "What kind of area. Only areas of one kind are ranked.",
        ),
        column("code", Kind::Text, "Its code, if it has one beside its ref."),
        column("part_of", Kind::Text, "The area that it is part of, by name or code."),
        column("until", Kind::Date, "The last day on which it existed."),
        column("other_names", Kind::Text, "What files call it besides, with | between."),
    ],
};
