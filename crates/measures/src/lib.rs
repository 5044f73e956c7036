//! What is measured: indicators as definitions, and the figures that documents print.

pub mod indicator;
pub mod statistic;

use platform::table::Table;

/// The tables of this crate, in the order in which they are filled in.
pub const TABLES: &[&Table] = &[&indicator::TABLE, &statistic::TABLE];
