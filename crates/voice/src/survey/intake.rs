//! Where finished questionnaires come in: sealed, and written together, so that many can come at once and each is lasting when
//! it is acknowledged.

use super::code;
use super::walk::Answers;
use crate::own_words::inbox;
use jiff::Timestamp;
use platform::db::{Db, Rows, Tx, Value as Sql};
use platform::secret::Keyring;
use platform::{Error, Result, random};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashSet};
use std::sync::{Mutex, PoisonError};
use tokio::sync::{Mutex as Turn, oneshot};

/// The kind under which the key stands that seals what came in, survey by survey.
pub const KIND: &str = "survey-intake";

/// The most that is written together.
const MOST: usize = 500;

/// A finished questionnaire.
pub struct Finished {
    /// The survey.
    pub survey: String,
    /// The look-up value of the code with which it was begun.
    pub code: Option<String>,
    /// The group for which that code is.
    pub people: String,
    /// By which it is known whether it was sent already.
    pub once: String,
    /// The day after which that need not be known any more.
    pub until_day: String,
    /// What was answered.
    pub said: Said,
    /// What was written in words of one's own, question by question, and the receipt that was given for it.
    pub wrote: (Vec<(String, String)>, String),
    /// When it came: kept with words that nobody has read, and with nothing else.
    pub now: Timestamp,
}

/// What is kept of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// The wording in which it was answered.
    pub wording: String,
    /// The answers.
    pub answers: Answers,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is kept.
    Taken,
    /// It had been sent before, and is kept once.
    Again,
    /// Its code was used by then.
    CodeUsed,
}

type Waiting = (Finished, oneshot::Sender<Result<Outcome>>);

/// Those that wait to be written. Whoever comes first writes for all who came meanwhile.
#[derive(Default)]
pub struct Gate {
    waiting: Mutex<Vec<Waiting>>,
    turn: Turn<()>,
}

impl Gate {
    /// Writes a finished questionnaire; when this returns, it is lasting.
    pub async fn take(&self, db: &Db, keyring: &Keyring, finished: Finished) -> Result<Outcome> {
        let (send, mut told) = oneshot::channel();
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push((finished, send));
        let turn = self.turn.lock().await;
        if let Ok(outcome) = told.try_recv() {
            return outcome;
        }
        let together: Vec<Waiting> = {
            let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            let count = waiting.len().min(MOST);
            waiting.drain(..count).collect()
        };
        let (all, senders): (Vec<Finished>, Vec<_>) = together.into_iter().unzip();
        match write(db, keyring, &all).await {
            Ok(outcomes) => {
                senders.into_iter().zip(outcomes).for_each(|(sender, outcome)| drop(sender.send(Ok(outcome))))
            }
            Err(error) => {
                let words = error.chain();
                senders.into_iter().for_each(|sender| drop(sender.send(Err(Error::Internal(words.clone())))));
            }
        }
        drop(turn);
        told.await.unwrap_or_else(|_| Err(Error::Internal("a questionnaire waited for nothing".to_owned())))
    }
}

async fn write(db: &Db, keyring: &Keyring, all: &[Finished]) -> Result<Vec<Outcome>> {
    let mut tx = db.write().await?;
    let (mut rows, mut outcomes) = (Rows::default(), Vec::new());
    let mut known = HashSet::new();
    for one in all {
        let outcome = if known.insert(&one.once) { spend(&mut tx, one).await? } else { Outcome::Again };
        if outcome == Outcome::Taken {
            let json =
                serde_json::to_string(&one.said).map_err(|error| Error::Internal(format!("an answer: {error}")))?;
            let id = random::id()?;
            let sealed = keyring.key_for(&mut tx, KIND, &one.survey).await?.seal(&id, &json)?;
            let values = [Sql::text(id), Sql::text(&one.survey), Sql::text(&one.people), Sql::text(sealed)];
            rows.add("survey_intake", &["id", "survey", "people", "sealed"], values);
            let (texts, code) = &one.wrote;
            if !texts.is_empty() {
                inbox::wrote(&mut rows, keyring, (&one.survey, &one.said.wording), (texts, code), one.now)?;
            }
        }
        outcomes.push(outcome);
    }
    rows.insert(&mut tx).await?;
    // Whoever mixes finds here to which surveys something came since the last time.
    let taken = all.iter().zip(&outcomes).filter(|(_, outcome)| **outcome == Outcome::Taken);
    let came: BTreeSet<&str> = taken.map(|(one, _)| one.survey.as_str()).collect();
    for survey in came {
        let sql = "INSERT INTO \"survey_rewrite\" (\"id\") VALUES ($1) ON CONFLICT (\"id\") DO NOTHING";
        tx.execute(sql, &[Sql::text(survey)]).await?;
    }
    tx.commit().await?;
    Ok(outcomes)
}

/// Notes that a questionnaire was sent, and uses its code.
async fn spend(tx: &mut Tx, one: &Finished) -> Result<Outcome> {
    if was_sent(tx, &one.once).await? {
        return Ok(Outcome::Again);
    }
    if let Some(code) = &one.code
        && !code::spend(tx, &one.survey, code).await?
    {
        return Ok(Outcome::CodeUsed);
    }
    let sql = "INSERT INTO \"survey_spent\" (\"id\", \"until_day\") VALUES ($1, $2) ON CONFLICT (\"id\") DO NOTHING RETURNING \"id\"";
    let new = !tx.query(sql, &[Sql::text(&one.once), Sql::text(&one.until_day)]).await?.is_empty();
    Ok(if new { Outcome::Taken } else { Outcome::Again })
}

/// Whether a questionnaire was sent already.
pub async fn was_sent(tx: &mut Tx, once: &str) -> Result<bool> {
    let sql = "SELECT \"id\" FROM \"survey_spent\" WHERE \"id\" = $1";
    Ok(!tx.query(sql, &[Sql::text(once)]).await?.is_empty())
}
