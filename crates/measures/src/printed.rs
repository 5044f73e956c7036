//! Printed figures beside the series: what a document printed, and which cell of which measure it is to be compared with.

use platform::table::{Kind, Table, column, required};

/// The table of printed figures.
pub const TABLE: Table = Table {
    name: "printed",
    one: "printed",
    about: "A number that a document prints, beside the cell of a series that says the same, or something like it.",
    title: "period",
    within: None,
    line: &[],
    sourced: false,
    paged: false,
    columns: &[
        required("statistic", Kind::Ref("statistics"), "The statistic that prints it."),
        required("measure", Kind::Ref("measures"), "The measure that it is compared with."),
        column("area", Kind::Text, "The area, by name or code; empty for the partnership's own."),
        required("period", Kind::Text, "The period of the series that it is compared with, such as 2019 or 2020/21."),
        required("value", Kind::Number, "The number as printed."),
        required(
            "likeness",
            Kind::Choice(&["same measure", "similar measure", "another measure"]),
            "Whether both count the same. Only then is a difference a disagreement.",
        ),
        column("reason", Kind::Long, "What is different, where it is not the same measure."),
    ],
};
