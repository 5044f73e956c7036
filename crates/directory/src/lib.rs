//! What there is for children and families: services, where and when they are, who provides them, and how sure that is.

pub mod access;
pub mod area;
pub mod change;
pub mod coverage;
pub mod desk;
pub mod directory;
pub mod entitlement;
pub mod entry;
pub mod feed;
pub mod field;
pub mod find;
pub mod geography;
pub mod keeper;
pub mod local_offer;
pub mod open_referral;
mod part;
pub mod postcode;
pub mod score;
pub mod service;
pub mod store;
pub mod theme;
pub mod twins;
pub mod unmet;
pub mod wrong;

pub use part::PART;

use platform::job::{Every, Kind, Regular, Work};

/// The tables of the plan that this crate adds.
pub const TABLES: &[&platform::table::Table] = &[&entitlement::local::TABLE, &local_offer::TABLE];

/// What is done in the background.
pub const JOBS: &[Kind] = &[
    Kind { name: keeper::clock::JOB, work: Work::Inside(keeper::clock::run) },
    Kind { name: feed::clock::JOB, work: Work::Long(feed::clock::run, feed::clock::settled) },
];

/// What is done by the clock.
pub const REGULAR: &[Regular] = &[
    Regular { name: keeper::clock::JOB, kind: keeper::clock::JOB, every: Every::Day(7, 20) },
    Regular { name: feed::clock::JOB, kind: feed::clock::JOB, every: Every::Day(3, 10) },
];
