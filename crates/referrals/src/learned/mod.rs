//! What referrals teach: how many there were, whether they were answered in time, how long people waited, what came of it, why people
//! were turned away, and what was not there at all; by service, theme, ward and age.
//!
//! Each quarter is counted once, when it is over and somebody publishes it, and is not counted again: two counts of one quarter would
//! tell by their difference of the few who came between. What is small is hidden under [`disclosure::REFERRALS`], in all tables of the
//! quarter at once, for officers as for everybody. Decision 35.

mod count;
pub mod desk;
pub mod figures;
mod group;
mod hide;
pub mod lesson;
pub mod missing;
pub mod pages;
mod quarter;
mod tables;
mod wait;
mod what;

pub use quarter::Quarter;

/// The path of what is published.
pub const PATH: &str = "/referral-figures";
