//! Figures from files, in the formats that the field publishes.
//!
//! Each format has a file of its own, which turns rows into cells of a [`Batch`]; what must hold for all of them, it holds.

mod batch;
pub mod lait;

pub use batch::{Batch, Cell, Found, Observation, Series};
