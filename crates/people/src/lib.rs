//! Who belongs to the partnership: organisations, bodies, the posts that people hold for a time, and who may do what.

pub mod account;
pub mod body;
pub mod member;
pub mod name;
pub mod organisation;
pub mod post;
pub mod role;
pub mod running;
pub mod sign_in;
pub mod task;
pub mod work;

use platform::job::{Kind, Work};
use platform::table::Table;

/// The tables of this crate, in the order in which they are filled in.
pub const TABLES: &[&Table] =
    &[&organisation::TABLE, &body::TABLE, &name::TABLE, &post::PEOPLE, &post::POSTS, &post::HOLDERS];

/// The jobs of this crate.
pub const JOBS: &[Kind] = &[Kind { name: sign_in::mail::JOB, work: Work::Inside(sign_in::mail::deliver) }];
