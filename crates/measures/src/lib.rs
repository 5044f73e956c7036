//! What is measured: indicators as definitions, and the figures that documents print.

pub mod area;
pub mod boundary;
pub mod breaks;
pub mod characteristic;
pub mod chart;
pub mod comparison;
pub mod curve;
pub mod dataset;
pub mod desk;
pub mod drawing;
pub mod figure;
pub mod gap;
pub mod import;
pub mod indicator;
pub mod interval;
pub mod late;
pub mod measure;
pub mod neighbour;
pub mod period;
pub mod printed;
pub mod publish;
pub mod ready;
pub mod rollup;
pub mod shown;
pub mod signal;
pub mod spark;
pub mod statistic;
pub mod stats;
pub mod target;
pub mod verdict;
pub mod vintage;

pub use processcontrol::mean;

use platform::job::{Every, Kind, Regular, Work};
use platform::part::{Part, Processing};
use platform::table::Table;

/// The tables of this crate, in the order in which they are filled in.
pub const TABLES: &[&Table] = &[
    &indicator::TABLE,
    &statistic::TABLE,
    &measure::TABLE,
    &area::TABLE,
    &boundary::TABLE,
    &neighbour::TABLE,
    &target::TABLE,
    &breaks::TABLE,
    &curve::TABLE,
    &dataset::TABLE,
    &printed::TABLE,
];

/// What this crate says about people: its figures are about areas and groups, never about one person.
pub const PART: Part = Part {
    name: "measures",
    records: &[
        Processing {
            kind: "Indicators and printed statistics",
            controller: "The partnership, through the organisation that publishes the plan",
            basis: "None is needed: no personal data",
            holds: "Definitions, and figures as public documents print them, for areas and groups",
            about: "Nobody who could be told apart",
            seen_by: "Everybody",
            kept: "For good",
            place: "The database",
        },
        Processing {
            kind: "Figures: datasets, their series, and who entered them",
            controller: "The partnership, through the organisation that publishes the plan",
            basis: "None is needed for figures about areas and groups; who entered them: UK GDPR article 6(1)(e), public task",
            holds: "Counts, rates and percentages for areas and groups, never for one person; the account of whoever entered a dataset",
            about: "Nobody who could be told apart; whoever entered a dataset",
            seen_by: "Published datasets: everybody. Others: partners. Who entered one: people at work who keep figures",
            kept: "For good",
            place: "The database",
        },
    ],
    waits: |tx, ctx, path| Box::pin(desk::due::waits(tx, ctx, path)),
    ..Part::NOTHING
};

/// The jobs of this crate.
pub const JOBS: &[Kind] = &[Kind { name: desk::due::JOB, work: Work::Inside(desk::due::run) }];

/// The regular work of this crate.
pub const REGULAR: &[Regular] = &[Regular { name: desk::due::JOB, kind: desk::due::JOB, every: Every::Day(7, 0) }];
