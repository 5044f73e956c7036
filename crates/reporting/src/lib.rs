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

use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::job::{Every, Kind, Regular, Work};
use platform::part::{Part, Processing, Waiting};
use platform::table::Table;

/// What this crate says about people.
pub const PART: Part = Part {
    name: "reporting",
    records: &[
        Processing {
            kind: "For how long publication is held back",
            controller: "The partnership, through the organisation that publishes the plan",
            basis: "None is needed for the days; who set them: UK GDPR article 6(1)(e), public task",
            holds: "Two days and a reason; in the history and the audit, the account that set them",
            about: "Whoever set them",
            seen_by: "People at work who read updates",
            kept: "For good, in the history; in the audit as long as that is kept",
            place: "The database",
        },
        Processing {
            kind: "Reports before they are published: a summary, highlights, words for children, and what a reviewer asked",
            controller: "The partnership, through the organisation that publishes the plan",
            basis: "Article 6(1)(e), public task",
            holds: "What is to be told of a period; the accounts that wrote it and sent it for sign-off, and when. No names of children or families are asked for",
            about: "Workers who write reports; whoever a writer names by mistake",
            seen_by: "Strategy officers and report reviewers",
            kept: "Until it is public, when the words are part of the plan; one that was never sent goes with the account of its writer",
            place: "The database; the words as ciphertext under a key of their own",
        },
    ],
    waits: |tx, ctx, path| Box::pin(waits(tx, ctx, path)),
    own_data: |tx, keyring, account| Box::pin(report::draft::own_data(tx, keyring, account)),
    find: |tx, keyring, sought| Box::pin(report::draft::find(tx, keyring, sought)),
    erase: |tx, erasing| Box::pin(report::draft::erase(tx, erasing.account)),
    ..Part::NOTHING
};

/// The tables of this crate, in the order in which they are filled in.
pub const TABLES: &[&Table] = &[&report::published::TABLE];

async fn waits(tx: &mut Tx, ctx: &Ctx, path: &str) -> Result<Vec<Waiting>> {
    let mut waits = updates::list::waits(tx, ctx, path).await?;
    waits.extend(report::desk::waits(tx, ctx, path).await?);
    Ok(waits)
}

/// The jobs of this crate.
pub const JOBS: &[Kind] = &[Kind { name: updates::daily::JOB, work: Work::Inside(updates::daily::run) }];

/// The regular work of this crate.
pub const REGULAR: &[Regular] =
    &[Regular { name: updates::daily::JOB, kind: updates::daily::JOB, every: Every::Day(7, 10) }];
