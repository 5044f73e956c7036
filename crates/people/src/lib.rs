//! Who belongs to the partnership: organisations, bodies, and the posts that people hold for a time.

pub mod body;
pub mod name;
pub mod organisation;
pub mod post;

use platform::table::Table;

/// The tables of this crate, in the order in which they are filled in.
pub const TABLES: &[&Table] =
    &[&organisation::TABLE, &body::TABLE, &name::TABLE, &post::PEOPLE, &post::POSTS, &post::HOLDERS];
