//! Who did what, when, and from which role: every change, and every read of what is confidential.
//!
//! A chain like the history's: each entry's hash covers the one before, and the head is locked before an entry is numbered.
//! An entry holds references and words of the program, never personal content.

mod cut;
mod vouch;

pub use cut::{Old, forget};
pub use vouch::vouches;

use crate::chain::{self, Head};
use crate::db::{Row, Rows, Tx, Value as Sql};
use crate::error::{Error, Result};
use jiff::Timestamp;
use serde_json::Value;
use std::collections::HashSet;

const HEAD: &str = "audit_head";

/// Who acts.
#[derive(Clone, Debug, PartialEq)]
pub struct Who {
    /// The account; or `command line`, `import`, or `job NAME`; or empty for somebody who is not signed in.
    pub account: String,
    /// The role from which they act, if it takes one.
    pub role: String,
}

impl Who {
    /// The program itself, by this name.
    pub fn program(name: &str) -> Who {
        Who { account: name.to_owned(), role: String::new() }
    }

    /// An account that acts for itself, by no role.
    pub fn account(id: &str) -> Who {
        Who { account: id.to_owned(), role: String::new() }
    }
}

/// What was done.
pub struct Act<'a> {
    /// What it is called, such as `role.give`; the words for it are under `act-…`, with `-` for `.`.
    pub act: &'a str,
    /// The kind of record it was done to.
    pub kind: &'a str,
    /// Its reference.
    pub reference: &'a str,
    /// What else must be told, without personal content.
    pub detail: Value,
}

/// An entry as it is kept.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its number in the chain, from 1.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub who: Who,
    /// What was done.
    pub act: String,
    /// The kind of record it was done to.
    pub kind: String,
    /// Its reference.
    pub reference: String,
    /// What else is told, as JSON text.
    pub detail: String,
    /// SHA-256 over the previous hash and all of the above, in hexadecimal.
    pub hash: String,
}

/// Writes an entry. Call it last in a transaction: it locks the chain until the end.
pub async fn append(tx: &mut Tx, at: Timestamp, who: &Who, act: Act<'_>) -> Result<()> {
    append_all(tx, at, vec![(who.clone(), act)]).await
}

/// Writes entries of one moment, locking the chain once for all of them.
pub async fn append_all(tx: &mut Tx, at: Timestamp, entries: Vec<(Who, Act<'_>)>) -> Result<()> {
    let mut head = chain::lock(tx, HEAD).await?;
    let mut rows = Rows::default();
    for (who, act) in entries {
        let entry = next(&head, at, who, act);
        head = Head { seq: entry.seq, hash: entry.hash.clone() };
        prepare(&mut rows, entry);
    }
    rows.insert(tx).await?;
    chain::advance(tx, HEAD, head.seq, &head.hash).await
}

fn next(head: &Head, at: Timestamp, who: Who, act: Act<'_>) -> Entry {
    let mut entry = Entry {
        seq: head.seq + 1,
        at,
        who,
        act: act.act.to_owned(),
        kind: act.kind.to_owned(),
        reference: act.reference.to_owned(),
        detail: act.detail.to_string(),
        hash: String::new(),
    };
    entry.hash = chained(&head.hash, &entry);
    entry
}

/// The number of the newest entry.
pub async fn newest(tx: &mut Tx) -> Result<i64> {
    Ok(head(tx).await?.seq)
}

/// Where the chain ends.
pub async fn head(tx: &mut Tx) -> Result<Head> {
    chain::head(tx, HEAD).await
}

/// Checks that the chain still passes through an entry that was written down elsewhere.
///
/// # Errors
/// When it does not, or when that entry was cut off since.
pub async fn passes(tx: &mut Tx, kept: &Head) -> Result<()> {
    if cut::ends_with(tx, kept).await? {
        return Ok(());
    }
    chain::passes(tx, ("audit", "entry"), kept).await
}

/// What to look for. Whatever is empty is not asked for.
#[derive(Default)]
pub struct Search {
    /// An account.
    pub account: String,
    /// What was done.
    pub act: String,
    /// A reference.
    pub reference: String,
    /// No earlier than this.
    pub from: Option<Timestamp>,
    /// Before this.
    pub before: Option<Timestamp>,
    /// Only entries with a smaller number: the next page.
    pub below: Option<i64>,
    /// Acts that are left out, by how their names begin.
    pub without: &'static [&'static str],
}

/// The newest entries that fit, newest first.
pub async fn search(tx: &mut Tx, search: &Search, most: i64) -> Result<Vec<Entry>> {
    let mut conditions = Vec::new();
    let mut values = Vec::new();
    let mut ask = |condition: &str, value: Sql| {
        values.push(value);
        conditions.push(format!("{condition} ${}", values.len()));
    };
    for (column, text) in [("account", &search.account), ("act", &search.act), ("ref", &search.reference)] {
        if !text.is_empty() {
            ask(&format!("\"{column}\" ="), Sql::text(text));
        }
    }
    if let Some(from) = search.from {
        ask("\"at\" >=", Sql::moment(from));
    }
    if let Some(before) = search.before {
        ask("\"at\" <", Sql::moment(before));
    }
    if let Some(below) = search.below {
        ask("\"seq\" <", Sql::Int(Some(below)));
    }
    for begin in search.without {
        ask("\"act\" NOT LIKE", Sql::text(format!("{begin}%")));
    }
    let filter = if conditions.is_empty() { String::new() } else { format!(" WHERE {}", conditions.join(" AND ")) };
    values.push(Sql::Int(Some(most)));
    let sql = format!("{SELECT}{filter} ORDER BY \"seq\" DESC LIMIT ${}", values.len());
    tx.query(&sql, &values).await?.iter().map(from_row).collect()
}

/// Walks the whole chain and answers the number of the last entry that it proves.
///
/// # Errors
/// When an entry does not fit its hash, names the first such; and when entries were cut off without an entry that says so.
pub async fn verify(tx: &mut Tx) -> Result<i64> {
    let start = cut::head(tx).await?;
    let mut end = start.clone();
    let mut said = Head::default();
    // Whatever stands below the cut was put there by hand, and is met first.
    let mut from = i64::MIN;
    loop {
        let page = page(tx, from).await?;
        if page.is_empty() {
            break;
        }
        for entry in page {
            if entry.seq != end.seq + 1 || chained(&end.hash, &entry) != entry.hash {
                return Err(Error::Internal(format!(
                    "the audit was tampered with: entry {} does not fit the chain",
                    entry.seq
                )));
            }
            if let Some(cut) = cut::said(&entry) {
                said = cut;
            }
            end = Head { seq: entry.seq, hash: entry.hash };
        }
        from = end.seq + 1;
    }
    if chain::head(tx, HEAD).await? != end {
        return Err(Error::Internal("the audit was cut short: its last entries are missing".to_owned()));
    }
    cut::check(&start, &said)?;
    Ok(end.seq)
}

/// Some entries from this number on, oldest first.
async fn page(tx: &mut Tx, from: i64) -> Result<Vec<Entry>> {
    let sql = format!("{SELECT} WHERE \"seq\" >= $1 ORDER BY \"seq\" LIMIT $2");
    tx.query(&sql, &[Sql::Int(Some(from)), Sql::Int(Some(chain::PAGE))]).await?.iter().map(from_row).collect()
}

const SELECT: &str =
    "SELECT \"seq\", \"at\", \"account\", \"role\", \"act\", \"kind\", \"ref\", \"detail\", \"hash\" FROM \"audit\"";

fn chained(previous: &str, entry: &Entry) -> String {
    chain::hash(&[
        previous,
        &entry.seq.to_string(),
        &entry.at.as_microsecond().to_string(),
        &entry.who.account,
        &entry.who.role,
        &entry.act,
        &entry.kind,
        &entry.reference,
        &entry.detail,
    ])
}

fn prepare(rows: &mut Rows, entry: Entry) {
    let values = [
        Sql::Int(Some(entry.seq)),
        Sql::moment(entry.at),
        Sql::text(entry.who.account),
        Sql::text(entry.who.role),
        Sql::text(entry.act),
        Sql::text(entry.kind),
        Sql::text(entry.reference),
        Sql::text(entry.detail),
        Sql::text(entry.hash),
    ];
    rows.add("audit", &["seq", "at", "account", "role", "act", "kind", "ref", "detail", "hash"], values);
}

/// The references of all records of a kind of which anything is told.
pub async fn references(tx: &mut Tx, kind: &str) -> Result<HashSet<String>> {
    let rows = tx.query("SELECT DISTINCT \"ref\" FROM \"audit\" WHERE \"kind\" = $1", &[Sql::text(kind)]).await?;
    rows.iter().map(|row| row.text(0).map(Option::unwrap_or_default)).collect()
}

fn from_row(row: &Row) -> Result<Entry> {
    let text = |column| Ok::<_, Error>(row.text(column)?.unwrap_or_default());
    Ok(Entry {
        seq: row.int(0)?.unwrap_or_default(),
        at: row.moment(1)?.unwrap_or_default(),
        who: Who { account: text(2)?, role: text(3)? },
        act: text(4)?,
        kind: text(5)?,
        reference: text(6)?,
        detail: text(7)?,
        hash: text(8)?,
    })
}
