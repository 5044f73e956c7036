//! The plan itself: strategies, their priorities, outcomes, commitments and actions, and what they answer to.

pub mod action;
pub mod alignment;
pub mod assessment;
pub mod barrier;
pub mod commitment;
pub mod context;
pub mod milestone;
pub mod outcome;
pub mod owner;
mod part;
pub mod priority;
pub mod progress;
pub mod rating;
pub mod reporting_period;
pub mod strategy;
pub mod update;
pub mod wording;

pub use part::PART;

use platform::table::Table;

/// The tables of this crate, in the order in which they are filled in.
pub const TABLES: &[&Table] = &[
    &strategy::TABLE,
    &context::TABLE,
    &priority::TABLE,
    &outcome::TABLE,
    &commitment::TABLE,
    &action::TABLE,
    &milestone::TABLE,
    &reporting_period::TABLE,
    &update::TABLE,
    &rating::TABLE,
    &barrier::TABLE,
    &assessment::TABLE,
    &assessment::impact::TABLE,
    &wording::TABLE,
];
