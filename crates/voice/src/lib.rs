//! What children and families say: where they were heard, and the messages that came of it.

pub mod engagement;
pub mod message;

use platform::part::{Part, Processing};
use platform::table::Table;

/// The tables of this crate, in the order in which they are filled in.
pub const TABLES: &[&Table] = &[&engagement::TABLE, &message::TABLE];

/// What this crate says about people: what was said stands here without a name.
pub const PART: Part = Part {
    name: "voice",
    records: &[Processing {
        kind: "Messages: what children, families and practitioners said, and where they were heard",
        controller: "The organisation that heard them, and the partnership that publishes the plan",
        basis: "Article 6(1)(e), public task",
        holds: "The words, and a group such as “a young person”. No names, addresses or telephone numbers: the import refuses them.",
        about: "Children, families and practitioners, as groups",
        seen_by: "Everybody",
        kept: "For good: the history of the plan is public. Words by which somebody could be told apart are to be taken out before they come in.",
        place: "The database; its history in a chain of hashes",
    }],
    ..Part::NOTHING
};
