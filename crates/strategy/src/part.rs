//! What this crate says about people and about records, to whoever asks all crates alike.

use crate::update::{data, own, task};
use crate::{action, barrier, owner, progress, rating, reporting_period};
use people::duty;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::page::{Desk, Raw};
use platform::part::{Erasing, Found, Part, Processing, Waiting};
use platform::record::Record;
use platform::secret::Keyring;
use platform::sought::Sought;
use serde_json::{Value, json};

/// What this crate says about people.
pub const PART: Part = Part {
    name: "strategy",
    hand_over: |tx, look| Box::pin(owner::open(tx, look)),
    take_over: |tx, open, handing| Box::pin(owner::take_over(tx, open, handing)),
    own_data: |tx, keyring, account| Box::pin(own_data(tx, keyring, account)),
    find: |tx, keyring, sought| Box::pin(find(tx, keyring, sought)),
    erase: |tx, erasing| Box::pin(erase(tx, erasing)),
    records: RECORDS,
    waits: |tx, ctx, path| Box::pin(waits(tx, ctx, path)),
    acts: &[task::TASK],
    at_work: |tx, ctx, desk| Box::pin(at_work(ctx, tx, desk)),
    mark: progress::mark::of,
    tag: |_, record| action::pilot::is_one(record).then_some("pilot"),
    block: said,
    ..Part::NOTHING
};

const RECORDS: &[Processing] = &[
    Processing {
        kind: "The plan: strategies, priorities, outcomes, commitments, actions, milestones",
        controller: "The partnership, through the organisation that publishes the plan",
        basis: "Article 6(1)(e), public task",
        holds: "What the partnership agreed. No names of people but the organisations and posts that own an action.",
        about: "Organisations and posts",
        seen_by: "Everybody",
        kept: "For good: the history of the plan is public",
        place: "The database; its history in a chain of hashes",
    },
    Processing {
        kind: "Who answers for which action",
        controller: "The organisation that owns the action",
        basis: "Article 6(1)(e), public task",
        holds: "The account, the action, who said so and when, and what the person answered: yes, or no and whom to ask instead",
        about: "Workers and volunteers",
        seen_by: "The person; officers who say who answers for actions of that organisation",
        kept: "With the account; the answer is erased with it",
        place: "The database; the answer as ciphertext under a key of its own",
    },
    Processing {
        kind: "Updates on their way: drafts, sent, returned, and those for partners only",
        controller: "The organisation that tells of the action",
        basis: "Article 6(1)(e), public task",
        holds: "What was done on an action, what is in the way, what was asked back; pictures without where, when and with what they were taken, and PDFs; the accounts that wrote, sent and decided, and when. No names of children or families are asked for",
        about: "Workers and volunteers who write them; whoever a writer names by mistake",
        seen_by: "Drafts: whoever may write for the same organisation. Sent ones: strategy officers. Those for partners: people at work in the partnership",
        kept: "Until it is public, when words and files are part of the plan, and files can be withdrawn; a draft that was never sent goes with the account of its writer",
        place: "The database; words and files as ciphertext under a key of their own",
    },
];

async fn waits(tx: &mut Tx, ctx: &Ctx, path: &str) -> Result<Vec<Waiting>> {
    if path == own::PATH {
        let (returned, to_send) = own::waiting(ctx, tx).await?;
        return Ok(vec![("waits-updates-returned", returned), ("waits-updates", to_send)]);
    }
    let body = path.strip_prefix("/bodies/").and_then(|rest| rest.strip_suffix("/dashboard"));
    Ok(body.map(|body| ("waits-answers", barrier::waiting(&ctx.snapshot, body).len())).into_iter().collect())
}

async fn at_work(ctx: &Ctx, tx: &mut Tx, desk: Desk) -> Result<Desk> {
    let desk = own::section(ctx, tx, desk).await?;
    reporting_period::block::section(ctx, barrier::block::section(ctx, desk)?)
}

/// How a record is going, what waits for it, and which reports it discusses.
fn said(ctx: &Ctx, record: &Record) -> Result<Option<Raw>> {
    let parts = [
        action::pilot::block(ctx, record)?,
        progress::mark::block(ctx, record)?,
        rating::block(ctx, record)?,
        barrier::block::block(ctx, record)?,
        reporting_period::block::block(ctx, record)?,
        reporting_period::calendar::block(ctx, record)?,
    ];
    let text: String = parts.into_iter().flatten().map(|part| part.0).collect();
    Ok((!text.is_empty()).then_some(Raw(text)))
}

async fn own_data(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Value> {
    let answers = owner::own_data(tx, keyring, account).await?;
    Ok(json!({ "answers_for": answers, "updates": data::own_data(tx, keyring, account).await? }))
}

async fn find(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let mut found = owner::find(tx, keyring, sought).await?;
    found.extend(data::find(tx, keyring, sought).await?);
    Ok(found)
}

async fn erase(tx: &mut Tx, erasing: &Erasing<'_>) -> Result<()> {
    duty::erase(tx, owner::KIND, erasing.account).await?;
    data::erase(tx, erasing.account).await
}
