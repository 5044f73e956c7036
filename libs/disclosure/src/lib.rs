//! Decides which counts of published tables must be hidden so that no small count can be worked out.

mod crosstab;
mod decide;
mod decision;
mod fault;
mod percentage;
mod problem;
mod profile;
mod refusal;
mod release;
mod search;
mod verify;

pub use crosstab::{Crosstab, Misshapen, Place};
pub use decide::decide;
pub use decision::{Decision, Published};
pub use fault::Fault;
pub use percentage::Percentage;
pub use profile::{OFFICIAL_STATISTICS, Profile, REFERRALS, SURVEY_OF_CHILDREN, Zeros};
pub use refusal::{GivenAway, Reason, Refusal};
pub use release::{LARGEST_COUNT, Release};
pub use verify::{Flaw, verify};
