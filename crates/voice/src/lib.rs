//! What children and families say: where they were heard, and the messages that came of it.

pub mod engagement;
pub mod message;

use platform::table::Table;

/// The tables of this crate, in the order in which they are filled in.
pub const TABLES: &[&Table] = &[&engagement::TABLE, &message::TABLE];
