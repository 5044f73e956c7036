//! What reads across all nouns: the thread, search, completeness, what is new, and the whole plan in and out.

pub mod completeness;
pub mod editing;
pub mod exchange;
pub mod home;
mod named;
pub mod news;
pub mod openapi;
pub mod processing;
pub mod report;
pub mod scorecard;
pub mod search;
pub mod sitemap;
pub mod sources;
pub mod thread;
pub mod updates;
pub mod words;

use platform::job::{Every, Kind, Regular, Work};
use platform::part::{Part, Processing};

/// What this crate says about people.
pub const PART: Part = Part {
    name: "reporting",
    records: &[Processing {
        kind: "For how long publication is held back",
        controller: "The partnership, through the organisation that publishes the plan",
        basis: "None is needed for the days; who set them: UK GDPR article 6(1)(e), public task",
        holds: "Two days and a reason; in the history and the audit, the account that set them",
        about: "Whoever set them",
        seen_by: "People at work who read updates",
        kept: "For good, in the history; in the audit as long as that is kept",
        place: "The database",
    }],
    waits: |tx, ctx, path| Box::pin(updates::list::waits(tx, ctx, path)),
    ..Part::NOTHING
};

/// The jobs of this crate.
pub const JOBS: &[Kind] = &[Kind { name: updates::daily::JOB, work: Work::Inside(updates::daily::run) }];

/// The regular work of this crate.
pub const REGULAR: &[Regular] =
    &[Regular { name: updates::daily::JOB, kind: updates::daily::JOB, every: Every::Day(7, 10) }];
