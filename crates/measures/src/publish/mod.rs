//! Publishing figures: nobody sees them before somebody says so, and small counts of people are hidden in the same act.
//!
//! What a figure tells of people is worked out in `counts`, and stands in `cells`; `states` says which figures may stand side by
//! side, `equations` how they add up, with `complete` for what can be worked out, `family` for wholes and parts, `grid` for places
//! and groups and `nested` for ages that hold others. `gate` has [`disclosure`] decide what is hidden, and hides it; `guard` then
//! looks whether whoever solves what would be printed (`solved`, with `axis`) finds a small count still, and hides more. What is
//! published stands in a table of its own, and the true figures behind it in another, which only pages for partners read.

mod act;
mod axis;
pub mod cells;
mod complete;
pub mod counts;
mod equations;
mod family;
pub mod gate;
mod grid;
mod guard;
mod last;
mod nested;
mod rule;
mod solved;
mod states;

pub use act::{Due, Given, Prepared, describe, discard, hold, prepare, publish, withdraw};
pub use last::{last_period, last_rules};
pub use rule::Rule;
