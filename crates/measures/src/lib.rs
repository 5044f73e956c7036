//! What is measured: indicators as definitions, and the figures that documents print.

pub mod area;
pub mod comparison;
pub mod figure;
pub mod import;
pub mod indicator;
pub mod period;
pub mod signal;
pub mod statistic;
pub mod stats;

use platform::part::{Part, Processing};
use platform::table::Table;

/// The tables of this crate, in the order in which they are filled in.
pub const TABLES: &[&Table] = &[&indicator::TABLE, &statistic::TABLE];

/// What this crate says about people: its figures are about areas and groups, never about one person.
pub const PART: Part = Part {
    name: "measures",
    records: &[Processing {
        kind: "Indicators and printed statistics",
        controller: "The partnership, through the organisation that publishes the plan",
        basis: "None is needed: no personal data",
        holds: "Definitions, and figures as public documents print them, for areas and groups",
        about: "Nobody who could be told apart",
        seen_by: "Everybody",
        kept: "For good",
        place: "The database",
    }],
    ..Part::NOTHING
};
