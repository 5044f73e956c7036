//! What reads across all nouns: the thread, search, completeness, what is new, and the whole plan in and out.

pub mod bulletin;
pub mod completeness;
pub mod dashboard;
pub mod editing;
pub mod exchange;
pub mod for_organisations;
pub mod home;
pub mod local_offer;
mod named;
pub mod news;
pub mod openapi;
pub mod processing;
pub mod ranking;
pub mod ratings;
pub mod report;
pub mod review;
pub mod scorecard;
pub mod search;
pub mod services_map;
pub mod sitemap;
pub mod sources;
pub mod thread;
pub mod unsafe_places;
pub mod updates;
pub mod waiting;
pub mod words;

use jiff::civil::Weekday;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::job::{Every, Kind, Regular, Work};
use platform::page::Raw;
use platform::part::{Found, Part, Processing, Waiting};
use platform::record::Record;
use platform::secret::Keyring;
use platform::sought::Sought;
use platform::table::Table;
use serde_json::{Value, json};

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
            kind: "What groups of young people say of how an action is going, before a participation worker has read it",
            controller: "The organisation that supports the group",
            basis: "Article 6(1)(e), public task",
            holds: "An answer, why, what was asked back; the account that wrote it last, and when. No names are asked for; telephone numbers and addresses are refused",
            about: "Young representatives; whoever a writer names by mistake",
            seen_by: "Young representatives of the group; participation workers",
            kept: "Until it is public, when the words are part of the plan as the group's, without who wrote them; before that until it is taken back, or with the account",
            place: "The database; the words as ciphertext under a key of their own",
        },
        Processing {
            kind: "What is proposed in a yearly review before it is agreed, by officers and by groups of young people",
            controller: "The partnership, through the organisation that publishes the plan; of a group's, the organisation that supports the group",
            basis: "Article 6(1)(e), public task",
            holds: "What should become of an action, why, the answer of the meeting and what was asked back; the account that wrote it last, and when. No names are asked for; from groups telephone numbers and addresses are refused",
            about: "Young representatives and workers who write them; whoever a writer names by mistake",
            seen_by: "A group's: its young representatives and participation workers, and once it was read, those who write and sign reports. Officers': those who write and sign reports",
            kept: "Until the review is agreed, when the words are part of the plan without who wrote them; a group's before it was read, until it is taken back, or with the account",
            place: "The database; the words as ciphertext under a key of their own",
        },
        Processing {
            kind: "The bulletin: what a member wants of it, up to where they were told, and lists of what was new",
            controller: "The partnership, through the organisation that publishes the plan",
            basis: "Article 6(1)(e), public task; whoever likes ends it with one press",
            holds: "How often, and which parts, bodies, themes and wards; what public records a mail led to, and when",
            about: "People with a role here",
            seen_by: "The member; a list of what was new: whoever has the link in the mail",
            kept: "The wish until the account is erased. Lists for 60 days; that a link ends the mails, for 400",
            place: "The database; the wish as ciphertext under a key of its own, the lists as references to public records",
        },
        Processing {
            kind: "What members of a body rank of a plan, while the ranking is open",
            controller: "The partnership, through the organisation that publishes the plan",
            basis: "Article 6(1)(e), public task",
            holds: "What each member puts first, second and so on; the account, and when. No words of their own are asked for",
            about: "Members of forums and boards; young representatives",
            seen_by: "The member alone. Strategy officers see how many have ranked, and not who or what; the audit says who did, and not what",
            kept: "Until the ranking is counted or withdrawn, at the latest in the night after its last day: then each row goes with its key, and what stays is how many took part and what came first to all together, where five or more did. Before that until it is taken back, or with the account",
            place: "The database; what is ranked as ciphertext under a key of its own",
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
    own_data: |tx, keyring, account| Box::pin(own_data(tx, keyring, account)),
    find: |tx, keyring, sought| Box::pin(find(tx, keyring, sought)),
    erase: |tx, erasing| Box::pin(erase(tx, erasing.account)),
    block: said,
    ..Part::NOTHING
};

/// The tables of this crate, in the order in which they are filled in.
pub const TABLES: &[&Table] = &[&report::published::TABLE, &review::proposal::TABLE, &ranking::TABLE, &ranking::ITEMS];

/// What the last review says of a record, the way to the dashboard of a body, and what members rank.
fn said(ctx: &Ctx, record: &Record) -> Result<Option<Raw>> {
    let parts =
        [review::block::block(ctx, record)?, dashboard::body::way(ctx, record)?, ranking::block::block(ctx, record)?];
    let text: String = parts.into_iter().flatten().map(|part| part.0).collect();
    Ok((!text.is_empty()).then_some(Raw(text)))
}

async fn waits(tx: &mut Tx, ctx: &Ctx, path: &str) -> Result<Vec<Waiting>> {
    let mut waits = updates::list::waits(tx, ctx, path).await?;
    waits.extend(report::desk::waits(tx, ctx, path).await?);
    waits.extend(ratings::waits(tx, ctx, path).await?);
    waits.extend(review::waits(tx, ctx, path).await?);
    waits.extend(ranking::waiting(tx, ctx, path).await?);
    waits.extend(dashboard::officer::waits(tx, ctx, path).await?);
    Ok(waits)
}

async fn own_data(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Value> {
    let reports = report::draft::own_data(tx, keyring, account).await?;
    let ratings = ratings::held::own_data(tx, keyring, account).await?;
    let proposals = review::held::own_data(tx, keyring, account).await?;
    let rankings = ranking::held::own_data(tx, keyring, account).await?;
    let bulletin = bulletin::wish::ROWS.at(tx, keyring, &[account]).await?;
    let bulletin = bulletin.map(|row| json!({ "rhythm": row.state, "wants": row.words }));
    let told = bulletin::wish::told(tx).await?.remove(account).map(|(_, at)| at.to_string());
    let lists = bulletin::issue::count(tx, account).await?;
    Ok(json!({
        "reports": reports,
        "ratings": ratings,
        "proposals": proposals,
        "rankings": rankings,
        "bulletin": { "wish": bulletin, "written_to_last": told, "lists": lists },
    }))
}

async fn find(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let mut found = report::draft::find(tx, keyring, sought).await?;
    found.extend(ratings::held::find(tx, keyring, sought).await?);
    found.extend(review::held::find(tx, keyring, sought).await?);
    Ok(found)
}

async fn erase(tx: &mut Tx, account: &str) -> Result<()> {
    report::draft::erase(tx, account).await?;
    bulletin::wish::erase(tx, account).await?;
    review::held::erase(tx, account).await?;
    ranking::held::erase(tx, account).await?;
    ratings::held::erase(tx, account).await
}

/// The jobs of this crate.
pub const JOBS: &[Kind] = &[
    Kind { name: updates::daily::JOB, work: Work::Inside(updates::daily::run) },
    Kind { name: waiting::JOB, work: Work::Inside(waiting::run) },
    Kind { name: ranking::close::JOB, work: Work::Inside(ranking::close::run) },
    Kind { name: bulletin::clock::WEEKLY, work: Work::Inside(bulletin::clock::weekly) },
    Kind { name: bulletin::clock::AT_ONCE, work: Work::Inside(bulletin::clock::at_once) },
];

/// The regular work of this crate.
pub const REGULAR: &[Regular] = &[
    Regular { name: updates::daily::JOB, kind: updates::daily::JOB, every: Every::Day(7, 10) },
    Regular { name: waiting::JOB, kind: waiting::JOB, every: Every::Day(7, 20) },
    Regular { name: ranking::close::JOB, kind: ranking::close::JOB, every: Every::Day(0, 20) },
    Regular { name: bulletin::clock::WEEKLY, kind: bulletin::clock::WEEKLY, every: Every::Week(Weekday::Monday, 7, 0) },
    Regular { name: bulletin::clock::AT_ONCE, kind: bulletin::clock::AT_ONCE, every: Every::Minutes(10) },
];
