//! Who answers for an action: a person whom an officer names, and who says yes or no by a link.

pub mod pages;

use crate::action;
use people::duty::{self, Answer, Of};
use platform::Result;
use platform::db::Tx;
use platform::part::{Found, Handing, Look, Open, Part, Processing};
use platform::secret::Keyring;
use platform::sought::Sought;
use serde_json::{Value, json};

/// The kind of record.
pub const KIND: &str = action::TABLE.name;

/// What this crate says about people.
pub const PART: Part = Part {
    name: "strategy",
    hand_over: |tx, look| Box::pin(open(tx, look)),
    take_over: |tx, open, handing| Box::pin(take_over(tx, open, handing)),
    own_data: |tx, keyring, account| Box::pin(own_data(tx, keyring, account)),
    find: |tx, keyring, sought| Box::pin(find(tx, keyring, sought)),
    erase: |tx, erasing| Box::pin(duty::erase(tx, KIND, erasing.account)),
    records: RECORDS,
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
];

async fn open(tx: &mut Tx, look: &Look<'_>) -> Result<Vec<Open>> {
    let held = duty::held(tx, KIND, look.account).await?;
    let thing = |(account, reference): (String, String)| {
        let record = look.plan.get(&reference).filter(|record| record.ended.is_none())?;
        let (words, scope) = (record.title().to_owned(), record.text("owner").to_owned());
        Some(Open { part: PART.name, account, kind: KIND, reference, words, scope })
    };
    Ok(held.into_iter().filter_map(thing).collect())
}

async fn take_over(tx: &mut Tx, open: &Open, handing: &Handing<'_>) -> Result<()> {
    let of = Of { kind: KIND, reference: &open.reference };
    duty::give(tx, handing.context, &of, handing.to, handing.who).await
}

async fn own_data(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Value> {
    let duties = duty::ever_of(tx, keyring, account).await?;
    let one = |duty: &duty::Duty| {
        let answer = duty.answer.as_ref().map(|answer| match answer {
            Answer::Yes => "yes".to_owned(),
            Answer::No(ask) if ask.is_empty() => "no".to_owned(),
            Answer::No(ask) => format!("no; ask: {ask}"),
        });
        let at = duty.answered_at.map(|at| at.to_string());
        json!({ "action": duty.reference, "given_at": duty.given_at.to_string(), "answer": answer, "answered_at": at })
    };
    Ok(json!({ "answers_for": duties.iter().filter(|duty| duty.kind == KIND).map(one).collect::<Vec<_>>() }))
}

/// Somebody may stand in what somebody else answered: “no, ask …”.
async fn find(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let found = |duty: duty::Duty| match duty.answer {
        Some(Answer::No(ask)) if sought.is_in(&ask) => Some(Found {
            kind: KIND,
            reference: duty.reference,
            key: Some((duty::KIND, duty.id)),
            account: Some(duty.account),
            at: duty.answered_at,
            words: ask,
        }),
        _ => None,
    };
    Ok(duty::everything(tx, keyring, KIND).await?.into_iter().filter_map(found).collect())
}
