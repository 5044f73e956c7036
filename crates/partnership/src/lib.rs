//! The life of a partnership: its meetings, what was decided and promised in them, who sits where,
//! its money, what is going to be commissioned, training, what its organisations did, stories and campaigns, and what its organisations ask each other.

pub mod ask;
pub mod campaign;
pub mod commission;
pub mod contribution;
pub mod decision;
pub mod follow_up;
pub mod funding;
pub mod grant;
pub mod meeting;
mod part;
mod reach;
pub mod seat;
pub mod story;
pub mod structure;
pub mod training;

pub use part::{PART, SAID};

use platform::job::{Every, Kind, Regular, Work};
use platform::table::Table;

/// The tables of this crate, in the order in which they are filled in.
pub const TABLES: &[&Table] = &[
    &meeting::TABLE,
    &meeting::item::TABLE,
    &meeting::note::TABLE,
    &decision::TABLE,
    &follow_up::TABLE,
    &seat::TABLE,
    &funding::TABLE,
    &grant::FILES,
    &ask::TABLE,
    &commission::TABLE,
    &commission::LOTS,
    &commission::STEP_TABLE,
    &commission::CRITERIA,
    &commission::POINTS,
    &contribution::TABLE,
    &training::TARGETS,
    &training::COURSES,
    &training::SESSIONS,
    &training::ATTENDANCE,
    &story::TABLE,
    &campaign::TABLE,
    &campaign::MESSAGES,
    &campaign::ASSETS,
];

/// What is done in the background.
pub const JOBS: &[Kind] = &[
    Kind { name: follow_up::clock::JOB, work: Work::Inside(follow_up::clock::run) },
    Kind { name: funding::interest::JOB, work: Work::Inside(funding::interest::run) },
    Kind { name: training::clock::JOB, work: Work::Inside(training::clock::run) },
    Kind { name: story::clock::JOB, work: Work::Inside(story::clock::run) },
    Kind { name: story::clock::ASK, work: Work::Inside(story::clock::ask_again) },
];

/// What is done by the clock.
pub const REGULAR: &[Regular] = &[
    Regular { name: follow_up::clock::JOB, kind: follow_up::clock::JOB, every: Every::Day(7, 20) },
    Regular { name: funding::interest::JOB, kind: funding::interest::JOB, every: Every::Day(7, 25) },
    Regular { name: training::clock::JOB, kind: training::clock::JOB, every: Every::Day(7, 30) },
    // Just after midnight: what was agreed to until yesterday is over.
    Regular { name: story::clock::JOB, kind: story::clock::JOB, every: Every::Day(0, 1) },
    Regular { name: story::clock::ASK, kind: story::clock::ASK, every: Every::Day(7, 35) },
];
