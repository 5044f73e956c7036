//! Statistical neighbours: areas that are like another, and how like.

use crate::area::{Area, Gazetteer};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};

/// How like, from the closest.
pub const CLOSENESS: [&str; 5] = ["extremely close", "very close", "close", "somewhat close", "not close"];

/// The table of neighbours.
pub const TABLE: Table = Table {
    name: "neighbours",
    one: "neighbour",
    about: "Areas that are compared with another because they are like it, and how like they are.",
    title: "neighbour",
    within: None,
    line: &[],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("area", Kind::Text, "The area that is compared: its name or code."),
        required("neighbour", Kind::Text, "An area that is like it: its name or code."),
        column("rank", Kind::Int, "Its place among the neighbours; 1 is the closest."),
        column("closeness", Kind::Choice(&CLOSENESS), "How like it is, as the source says."),
    ],
};

/// The statistical neighbours of an area, the closest first, each with how close the source says it is.
#[must_use]
pub fn of<'a, 'p>(plan: &'p Snapshot, areas: &'a Gazetteer, own: &Area) -> Vec<(&'a Area, &'p str)> {
    let of = |record: &&Record| areas.find(record.text("area")) == Some(own);
    let mut rows: Vec<&Record> = plan.list(TABLE.name).filter(of).collect();
    rows.sort_by_key(|row| row.int("rank"));
    rows.iter().filter_map(|row| Some((areas.find(row.text("neighbour"))?, row.text("closeness")))).collect()
}
