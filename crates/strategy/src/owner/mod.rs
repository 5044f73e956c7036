//! Who answers for an action: a person whom an officer names, and who says yes or no by a link.

pub mod pages;

use crate::action;
use people::duty::{self, Answer, Of};
use platform::Result;
use platform::db::Tx;
use platform::part::{Found, Handing, Look, Open};
use platform::secret::Keyring;
use platform::sought::Sought;
use serde_json::{Value, json};

/// The kind of record.
pub const KIND: &str = action::TABLE.name;

/// What somebody, or anybody, answers for.
pub async fn open(tx: &mut Tx, look: &Look<'_>) -> Result<Vec<Open>> {
    let held = duty::held(tx, KIND, look.account).await?;
    let thing = |(account, reference): (String, String)| {
        let record = look.plan.get(&reference).filter(|record| record.ended.is_none())?;
        let (words, scope) = (record.title().to_owned(), record.text("owner").to_owned());
        Some(Open { part: crate::PART.name, account, kind: KIND, reference, words, scope })
    };
    Ok(held.into_iter().filter_map(thing).collect())
}

/// Gives what somebody answers for to somebody else.
pub async fn take_over(tx: &mut Tx, open: &Open, handing: &Handing<'_>) -> Result<()> {
    let of = Of { kind: KIND, reference: &open.reference };
    duty::give(tx, handing.context, &of, handing.to, handing.who).await
}

/// What somebody ever answered for, for their copy.
pub async fn own_data(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Value> {
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
    Ok(duties.iter().filter(|duty| duty.kind == KIND).map(one).collect())
}

/// Somebody may stand in what somebody else answered: “no, ask …”.
pub async fn find(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
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
