//! Referrals that come back: a worker sends somebody to a service with their agreement, knows that it arrived and what came of it, and
//! whoever it is about sees that too. Decision 34.

pub mod access;
pub mod agreement;
pub mod ask;
pub mod clock;
pub mod content;
pub mod door;
pub mod draft;
pub mod due;
pub mod file;
pub mod gone;
pub mod help_line;
pub mod hold;
pub mod learned;
pub mod own;
mod part;
pub mod pathway;
pub mod person;
pub mod referral;
pub mod review;
pub mod same;
pub mod service;
pub mod state;
pub mod team;
pub mod watch;

pub use part::PART;

use platform::job::{Every, Kind, Regular, Work};

/// The tables of the plan that this crate adds.
pub const TABLES: &[&platform::table::Table] = &[&service::TABLE, &help_line::TABLE, &pathway::TABLE, &pathway::STEPS];

/// What is done in the background.
pub const JOBS: &[Kind] = &[Kind { name: clock::JOB, work: Work::Inside(clock::run) }];

/// What is done by the clock.
pub const REGULAR: &[Regular] = &[Regular { name: clock::JOB, kind: clock::JOB, every: Every::Day(7, 30) }];
