//! What children and families say: where they were heard, and the messages that came of it.

pub mod engagement;
pub mod message;
pub mod survey;

use platform::job::{Every, Kind, Regular, Work};
use platform::part::{Part, Processing};
use platform::table::Table;

/// The tables of this crate, in the order in which they are filled in.
pub const TABLES: &[&Table] = &[&engagement::TABLE, &message::TABLE, &survey::TABLE];

/// What is done in the background.
pub const JOBS: &[Kind] =
    &[Kind { name: survey::mix::JOB, work: Work::Outside(survey::mix::run, survey::mix::settled) }];

/// What is done by the clock.
pub const REGULAR: &[Regular] =
    &[Regular { name: survey::mix::JOB, kind: survey::mix::JOB, every: Every::Minutes(10) }];

/// What this crate says about people: what was said stands here without a name.
pub const PART: Part = Part {
    name: "voice",
    records: &[
        Processing {
            kind: "Messages: what children, families and practitioners said, and where they were heard",
            controller: "The organisation that heard them, and the partnership that publishes the plan",
            basis: "Article 6(1)(e), public task",
            holds: "The words, and a group such as “a young person”. No names, addresses or telephone numbers: the import refuses them.",
            about: "Children, families and practitioners, as groups",
            seen_by: "Everybody",
            kept: "For good: the history of the plan is public. Words by which somebody could be told apart are to be taken out before they come in.",
            place: "The database; its history in a chain of hashes",
        },
        Processing {
            kind: "Answers to surveys, and the codes with which they are answered",
            controller: "The organisation that asks",
            basis: "Article 6(1)(e), public task",
            holds: "Codes of choices and numbers, in which words they were asked, and the group that the code was for. No time, address, name or account. A code is kept as a look-up value, with whether it was used.",
            about: "Children, young people, families and practitioners, who answer without a name",
            seen_by: "Nobody one by one; results in numbers of ten and more",
            kept: "Answers for good. What has just come in is sealed until ten of a group can be mixed, then emptied for good; it is never in a backup",
            place: "The database",
        },
    ],
    ..Part::NOTHING
};
