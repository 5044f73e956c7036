//! Decides which counts of published tables must be hidden so that no small count can be worked out.

mod crosstab;
mod fault;
mod percentage;
mod profile;
mod release;

pub use crosstab::{Crosstab, Misshapen, Place};
pub use fault::Fault;
pub use percentage::Percentage;
pub use profile::{OFFICIAL_STATISTICS, Profile, REFERRALS, SURVEY_OF_CHILDREN, Zeros};
pub use release::{LARGEST_COUNT, Release};
