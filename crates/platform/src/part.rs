//! What each crate of the domain says about people and their data, and about records of other crates, as one plain value of
//! functions: its `PART`.
//!
//! `app` collects the parts. Whoever hands over, copies, looks for or erases something, or shows a record, asks all of them
//! and knows none.

use crate::audit::Who;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::http::{Ctx, Form};
use crate::identity::own;
use crate::identity::task::Task;
use crate::job;
use crate::ledger::{self, Erasure};
use crate::page::{Desk, Mark, Raw};
use crate::record::Record;
use crate::secret::Keyring;
use crate::snapshot::Snapshot;
use crate::sought::Sought;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Map, Value};
use std::future::Future;
use std::pin::Pin;

/// Something under way.
pub type Doing<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// What waits behind a page: the key of the words, and how many.
pub type Waiting = (&'static str, usize);

/// What a crate says about people and their data, and about records.
pub struct Part {
    /// The name of the crate.
    pub name: &'static str,
    /// What somebody, or anybody, still answers for and would leave behind.
    pub hand_over: for<'a> fn(&'a mut Tx, &'a Look<'a>) -> Doing<'a, Vec<Open>>,
    /// Gives one of these things to somebody else.
    pub take_over: for<'a> fn(&'a mut Tx, &'a Open, &'a Handing<'a>) -> Doing<'a, ()>,
    /// Everything that is kept about an account, for its owner.
    pub own_data: for<'a> fn(&'a mut Tx, &'a Keyring, &'a str) -> Doing<'a, Value>,
    /// Where an address or other words stand, for somebody without an account.
    pub find: for<'a> fn(&'a mut Tx, &'a Keyring, &'a Sought) -> Doing<'a, Vec<Found>>,
    /// Erases the words that are kept about an account.
    pub erase: for<'a> fn(&'a mut Tx, &'a Erasing<'a>) -> Doing<'a, ()>,
    /// Erases words that were found by themselves, where this crate keeps more of them than their key: whether there were
    /// any. Nothing, where it does not; such words go with their key.
    pub forget: for<'a> fn(&'a mut Tx, &'a Forgetting<'a>) -> Doing<'a, Option<bool>>,
    /// Erases what has been kept for as long as a kind is. Nothing, where this crate does not keep that kind.
    pub retain: for<'a> fn(&'a mut Tx, &'a Retaining<'a>) -> Doing<'a, Option<Retained>>,
    /// Whether what was found under a kind and a reference must be kept.
    pub holds: for<'a> fn(&'a mut Tx, &'a str, &'a str) -> Doing<'a, bool>,
    /// What waits behind a page for people at work, for whoever is signed in: the key of the words, and how many.
    pub waits: for<'a> fn(&'a mut Tx, &'a Ctx, &'a str) -> Doing<'a, Vec<Waiting>>,
    /// The kinds of records it keeps, for the record of processing.
    pub records: &'static [Processing],
    /// What task links of its making lead to.
    pub acts: &'static [TaskAct],
    /// How a record is going, for its card.
    pub mark: fn(&Ctx, &Record) -> Option<Mark>,
    /// The key of a word that its card shows of a record beside that, where it is of a special kind.
    pub tag: fn(&Ctx, &Record) -> Option<&'static str>,
    /// What it adds to the page on which somebody's work begins.
    pub at_work: for<'a> fn(&'a mut Tx, &'a Ctx, Desk) -> Doing<'a, Desk>,
    /// What else it has to say of a record, at the top of the record's page.
    pub block: fn(&Ctx, &Record) -> Result<Option<Raw>>,
}

/// For whom to look, and against which plan.
pub struct Look<'a> {
    /// The plan as it stands.
    pub plan: &'a Snapshot,
    /// One account; without it, everybody's.
    pub account: Option<&'a str>,
    /// Today, where the partnership is.
    pub today: Date,
}

/// A thing that somebody answers for.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    /// The part that it belongs to.
    pub part: &'static str,
    /// Who answers for it.
    pub account: String,
    /// Its kind.
    pub kind: &'static str,
    /// Its reference.
    pub reference: String,
    /// What it is called.
    pub words: String,
    /// The organisation or body that it belongs to, or nothing.
    pub scope: String,
}

/// From whom to whom, and on whose word.
pub struct Handing<'a> {
    /// The clock, the keys, and how mails go.
    pub context: &'a job::Context,
    /// Who gives it up.
    pub from: &'a str,
    /// Who takes it.
    pub to: &'a str,
    /// Who says so.
    pub who: &'a Who,
    /// Today, where the partnership is.
    pub today: Date,
}

/// Somewhere what was looked for was found.
#[derive(Debug, PartialEq)]
pub struct Found {
    /// The kind of record.
    pub kind: &'static str,
    /// Its reference.
    pub reference: String,
    /// The kind and reference under which the words have a key of their own, where they can be erased by themselves.
    pub key: Option<(&'static str, String)>,
    /// The account it belongs to, or of whoever wrote it, if any.
    pub account: Option<String>,
    /// Since when it stands there, where that is known.
    pub at: Option<Timestamp>,
    /// The words in which it stands, beside an address itself; empty where there are no others.
    pub words: String,
}

/// Which words are erased by themselves, as [`Found::key`] names them.
pub struct Forgetting<'a> {
    /// The kind of their key.
    pub kind: &'a str,
    /// Its reference.
    pub reference: &'a str,
    /// The keys. A restore may have none.
    pub keyring: Option<&'a Keyring>,
    /// When they were erased first: what was written later are other words.
    pub at: Timestamp,
}

/// How much went, and how much stayed since it must be kept.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Retained {
    /// What went.
    pub removed: usize,
    /// What stayed.
    pub held: usize,
}

/// What is not kept any longer.
pub struct Retaining<'a> {
    /// The name of the kind.
    pub kind: &'a str,
    /// What was over before then.
    pub before: Timestamp,
}

/// Whose words are erased, and on whose word.
pub struct Erasing<'a> {
    /// The account.
    pub account: &'a str,
    /// The keys. A restore may have none: then whatever bears the account goes, and only what bears nothing but an
    /// address, which cannot be read without them, stays.
    pub keyring: Option<&'a Keyring>,
    /// Who says so.
    pub who: &'a Who,
    /// When.
    pub now: Timestamp,
}

/// A kind of record in the record of processing (UK GDPR, Article 30). The words are in English, as the law is.
#[derive(Debug)]
pub struct Processing {
    /// What is kept.
    pub kind: &'static str,
    /// Who decides about it.
    pub controller: &'static str,
    /// The lawful basis.
    pub basis: &'static str,
    /// What is in it.
    pub holds: &'static str,
    /// Whom it is about.
    pub about: &'static str,
    /// Who sees it.
    pub seen_by: &'static str,
    /// How long it is kept.
    pub kept: &'static str,
    /// Where, and how it is protected.
    pub place: &'static str,
}

/// An act that a task link may allow.
pub struct TaskAct {
    /// Its name, as the link has it.
    pub name: &'static str,
    /// Its page, which changes nothing. The last argument is the token.
    pub show: for<'a> fn(&'a Ctx, &'a Task, &'a str) -> Doing<'a, Response>,
    /// Does it.
    pub run: for<'a> fn(&'a Ctx, &'a Task, &'a str, &'a Form) -> Doing<'a, Response>,
}

impl Part {
    /// A part that keeps nothing about anybody.
    pub const NOTHING: Part = Part {
        name: "",
        hand_over: |_, _| Box::pin(async { Ok(Vec::new()) }),
        take_over: |_, open, _| Box::pin(async move { Err(nobody(open)) }),
        own_data: |_, _, _| Box::pin(async { Ok(Value::Null) }),
        find: |_, _, _| Box::pin(async { Ok(Vec::new()) }),
        erase: |_, _| Box::pin(async { Ok(()) }),
        forget: |_, _| Box::pin(async { Ok(None) }),
        retain: |_, _| Box::pin(async { Ok(None) }),
        holds: |_, _, _| Box::pin(async { Ok(false) }),
        waits: |_, _, _| Box::pin(async { Ok(Vec::new()) }),
        records: &[],
        acts: &[],
        mark: |_, _| None,
        tag: |_, _| None,
        at_work: |_, _, desk| Box::pin(async { Ok(desk) }),
        block: |_, _| Ok(None),
    };
}

impl Open {
    /// What tells it from all others, such as for the name of a field.
    pub fn key(&self) -> String {
        format!("{}-{}", self.kind, self.reference)
    }
}

fn nobody(open: &Open) -> Error {
    Error::Internal(format!("no part hands over {}", open.kind))
}

/// What is open, from all parts.
pub async fn open(parts: &[&Part], tx: &mut Tx, look: &Look<'_>) -> Result<Vec<Open>> {
    let mut all = Vec::new();
    for part in parts {
        all.extend((part.hand_over)(tx, look).await?);
    }
    all.sort_by_key(Open::key);
    Ok(all)
}

/// Gives a thing to somebody else, through the part that it belongs to.
pub async fn take_over(parts: &[&Part], tx: &mut Tx, open: &Open, handing: &Handing<'_>) -> Result<()> {
    let part = parts.iter().find(|part| part.name == open.part).ok_or_else(|| nobody(open))?;
    (part.take_over)(tx, open, handing).await
}

/// A person's copy of their data, by part.
pub async fn own_data(parts: &[&Part], tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Value> {
    let mut all = Map::new();
    for part in parts {
        let data = (part.own_data)(tx, keyring, account).await?;
        if !data.is_null() {
            all.insert(part.name.to_owned(), data);
        }
    }
    Ok(Value::Object(all))
}

/// Where an address or other words stand, over all parts.
pub async fn find(parts: &[&Part], tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let mut all = Vec::new();
    for part in parts {
        all.extend((part.find)(tx, keyring, sought).await?);
    }
    Ok(all)
}

/// Erases what every part keeps about an account.
pub async fn erase(parts: &[&Part], tx: &mut Tx, erasing: &Erasing<'_>) -> Result<()> {
    for part in parts {
        (part.erase)(tx, erasing).await?;
    }
    Ok(())
}

/// Erases words by themselves: in the way of the part that has one for them, else with their key and whatever of them can
/// be looked up. Answers whether there were any, where a part can tell.
pub async fn forget(parts: &[&Part], tx: &mut Tx, forgetting: &Forgetting<'_>) -> Result<Option<bool>> {
    for part in parts {
        if let Some(found) = (part.forget)(tx, forgetting).await? {
            return Ok(Some(found));
        }
    }
    own::forget(tx, (forgetting.kind, forgetting.reference)).await?;
    Ok(None)
}

impl job::Context {
    /// Writes an erasure into the ledger, apart from the database, just before it becomes lasting: restoring an old
    /// backup erases again what stands there.
    ///
    /// # Errors
    /// [`Error::Invalid`], when there is no ledger or it cannot be written; then nothing is erased.
    pub fn erased(&self, kind: &str, reference: &str, reason_code: &str) -> Result<()> {
        let Some(path) = &self.ledger else {
            return Err(Error::invalid(
                "No ledger of erasures is configured, so an old backup would bring back what is erased. Nothing was erased. Ask whoever runs the system to set erasure_ledger.",
            ));
        };
        tracing::info!(kind, reference, "erased");
        let (kind, reference) = (kind.to_owned(), reference.to_owned());
        ledger::append(path, &Erasure { at: self.clock.now(), kind, reference, reason_code: reason_code.to_owned() })
    }
}
