//! The history: every change of a record, who made it and when, chained by hash.
//!
//! Each revision's hash covers the hash before it, so a change of the past breaks the chain and [`verify`] finds where.
//! The head row is locked before a revision is numbered, so that two writers cannot fork the chain.

use crate::chain::{self, Head};
use crate::db::{Row, Tx, Value as Sql, marks};
use crate::error::{Error, Result};
use jiff::Timestamp;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

const HEAD: &str = "chain_head";

/// What a revision says of one record.
pub struct Entry {
    /// The table of the record.
    pub kind: String,
    /// Its reference.
    pub reference: String,
    /// Its state before, unless it was new.
    pub before: Option<Value>,
    /// Its state after.
    pub after: Value,
}

/// A revision as it is kept.
#[derive(Clone, Debug)]
pub struct Revision {
    /// Its number in the chain, from 1.
    pub seq: i64,
    /// When it was recorded.
    pub at: Timestamp,
    /// Who made the change: an account, or a part of the program such as `import`.
    pub actor: String,
    /// The table of the record.
    pub kind: String,
    /// The reference of the record.
    pub reference: String,
    /// The state before, as JSON text.
    pub before: Option<String>,
    /// The state after, as JSON text.
    pub after: String,
    /// SHA-256 over the previous hash and all of the above, in hexadecimal.
    pub hash: String,
}

/// The number of the newest revision; it counts up with every change.
pub async fn newest(tx: &mut Tx) -> Result<i64> {
    Ok(head(tx).await?.seq)
}

/// Where the chain ends.
pub async fn head(tx: &mut Tx) -> Result<Head> {
    chain::head(tx, HEAD).await
}

/// Checks that the chain still passes through a revision that was written down elsewhere.
///
/// # Errors
/// When it does not.
pub async fn passes(tx: &mut Tx, kept: &Head) -> Result<()> {
    chain::passes(tx, ("revision", "revision"), kept).await
}

/// Waits for whoever is changing something, and lets nobody else until the transaction ends: what is read after this
/// is what the change will be made to.
pub async fn lock(tx: &mut Tx) -> Result<()> {
    chain::lock(tx, HEAD).await.map(drop)
}

/// Appends revisions to the chain and answers where it ends now.
pub async fn append(tx: &mut Tx, at: Timestamp, actor: &str, entries: Vec<Entry>) -> Result<Head> {
    let Head { mut seq, mut hash } = chain::lock(tx, HEAD).await?;
    for entry in entries {
        seq += 1;
        let mut revision = Revision {
            seq,
            at,
            actor: actor.to_owned(),
            kind: entry.kind,
            reference: entry.reference,
            before: entry.before.map(|state| state.to_string()),
            after: entry.after.to_string(),
            hash: String::new(),
        };
        revision.hash = chained(&hash, &revision);
        hash.clone_from(&revision.hash);
        insert(tx, revision).await?;
    }
    chain::advance(tx, HEAD, seq, &hash).await?;
    Ok(Head { seq, hash })
}

/// The last state of every record of these kinds that was recorded before a moment, as JSON text, by kind and reference; and the
/// number of the newest revision among them. It takes as much memory as the plan, however long the history is.
pub async fn states(
    tx: &mut Tx,
    before: Timestamp,
    kinds: &[&str],
) -> Result<(i64, BTreeMap<(String, String), String>)> {
    let sql = format!(
        "SELECT \"seq\", \"kind\", \"ref\", \"after\" FROM \"revision\"
        WHERE \"seq\" IN (SELECT MAX(\"seq\") FROM \"revision\" WHERE \"at\" < $1 AND \"kind\" IN ({}) GROUP BY \"kind\", \"ref\")",
        marks(2, kinds.len())
    );
    let mut values = vec![Sql::moment(before)];
    values.extend(kinds.iter().map(|kind| Sql::text(*kind)));
    let mut newest = 0;
    let mut states = BTreeMap::new();
    for row in tx.query(&sql, &values).await? {
        let text = |column| Ok::<_, Error>(row.text(column)?.unwrap_or_default());
        newest = newest.max(row.int(0)?.unwrap_or_default());
        states.insert((text(1)?, text(2)?), text(3)?);
    }
    Ok((newest, states))
}

/// What became of a record between two revisions.
#[derive(Clone, Debug)]
pub struct Changed {
    /// The reference of the record.
    pub reference: String,
    /// The number of the revision that brought it, where that is among them.
    pub born: Option<i64>,
    /// The number of its newest revision.
    pub seq: i64,
    /// When that was.
    pub at: Timestamp,
    /// Who changed it, each with the newest revision that they made.
    pub actors: Vec<(String, i64)>,
}

/// The records of these kinds that were changed after one revision and up to another, each once, the newest first.
pub async fn changed(tx: &mut Tx, (after, up_to): (i64, i64), kinds: &[&str]) -> Result<Vec<Changed>> {
    let sql = format!(
        "SELECT \"ref\", \"actor\", MIN(CASE WHEN \"before\" IS NULL THEN \"seq\" END), MAX(\"seq\"), MAX(\"at\")
        FROM \"revision\" WHERE \"seq\" > $1 AND \"seq\" <= $2 AND \"kind\" IN ({}) GROUP BY \"kind\", \"ref\", \"actor\"",
        marks(3, kinds.len())
    );
    let mut values = vec![Sql::Int(Some(after)), Sql::Int(Some(up_to))];
    values.extend(kinds.iter().map(|kind| Sql::text(*kind)));
    let mut all: HashMap<String, Changed> = HashMap::new();
    for row in tx.query(&sql, &values).await? {
        let (reference, actor) = (row.text(0)?.unwrap_or_default(), row.text(1)?.unwrap_or_default());
        let (born, seq, at) = (row.int(2)?, row.int(3)?.unwrap_or_default(), row.moment(4)?.unwrap_or_default());
        let one = all.entry(reference.clone()).or_insert(Changed { reference, born, seq, at, actors: Vec::new() });
        one.born = one.born.or(born);
        (one.seq, one.at) = (one.seq.max(seq), one.at.max(at));
        one.actors.push((actor, seq));
    }
    let mut all: Vec<Changed> = all.into_values().collect();
    all.sort_by_key(|one| std::cmp::Reverse(one.seq));
    Ok(all)
}

/// The number of the newest revision that was recorded before a moment; nought, where none was.
pub async fn before(tx: &mut Tx, moment: Timestamp) -> Result<i64> {
    let sql = "SELECT MAX(\"seq\") FROM \"revision\" WHERE \"at\" < $1";
    let rows = tx.query(sql, &[Sql::moment(moment)]).await?;
    Ok(rows.first().map(|row| row.int(0)).transpose()?.flatten().unwrap_or_default())
}

/// The number of the last revision that was recorded together with the first: what a plan began with, which is no news.
pub async fn beginning(tx: &mut Tx) -> Result<i64> {
    let sql = "SELECT MAX(\"seq\") FROM \"revision\" WHERE \"at\" = (SELECT MIN(\"at\") FROM \"revision\")";
    let rows = tx.query(sql, &[]).await?;
    Ok(rows.first().map(|row| row.int(0)).transpose()?.flatten().unwrap_or_default())
}

/// When the first revision was recorded, if there is any.
pub async fn first(tx: &mut Tx) -> Result<Option<Timestamp>> {
    let rows = tx.query("SELECT MIN(\"at\") FROM \"revision\"", &[]).await?;
    Ok(rows.first().map(|row| row.moment(0)).transpose()?.flatten())
}

/// Changes of one kind that were recorded at one moment.
#[derive(Clone, Debug)]
pub struct Group {
    /// When.
    pub at: Timestamp,
    /// The table of the records.
    pub kind: String,
    /// How many records.
    pub count: usize,
    /// How many of them were new.
    pub new: usize,
    /// The number of the newest of these revisions.
    pub seq: i64,
    /// The reference of one of the records.
    pub reference: String,
}

/// The newest groups of changes of these kinds up to revision `seq`, newest first.
pub async fn latest(tx: &mut Tx, seq: i64, kinds: &[&str], most: i64) -> Result<Vec<Group>> {
    let sql = format!(
        "SELECT \"at\", \"kind\", CAST(COUNT(*) AS bigint), CAST(SUM(CASE WHEN \"before\" IS NULL THEN 1 ELSE 0 END) AS bigint), MAX(\"seq\"), MAX(\"ref\")
        FROM \"revision\" WHERE \"seq\" <= $1 AND \"kind\" IN ({}) GROUP BY \"at\", \"kind\" ORDER BY MAX(\"seq\") DESC LIMIT $2",
        marks(3, kinds.len())
    );
    let mut values = vec![Sql::Int(Some(seq)), Sql::Int(Some(most))];
    values.extend(kinds.iter().map(|kind| Sql::text(*kind)));
    let rows = tx.query(&sql, &values).await?;
    rows.iter().map(group).collect()
}

fn group(row: &Row) -> Result<Group> {
    let number = |column| Ok::<_, Error>(usize::try_from(row.int(column)?.unwrap_or_default()).unwrap_or_default());
    Ok(Group {
        at: row.moment(0)?.unwrap_or_default(),
        kind: row.text(1)?.unwrap_or_default(),
        count: number(2)?,
        new: number(3)?,
        seq: row.int(4)?.unwrap_or_default(),
        reference: row.text(5)?.unwrap_or_default(),
    })
}

/// The revisions of these records up to revision `seq`, newest first.
pub async fn of(tx: &mut Tx, references: &[&str], seq: i64) -> Result<Vec<Revision>> {
    if references.is_empty() {
        return Ok(Vec::new());
    }
    let marks = marks(2, references.len());
    let sql = format!("{SELECT} WHERE \"seq\" <= $1 AND \"ref\" IN ({marks}) ORDER BY \"seq\" DESC");
    let mut values = vec![Sql::Int(Some(seq))];
    values.extend(references.iter().map(|reference| Sql::text(*reference)));
    tx.query(&sql, &values).await?.iter().map(from_row).collect()
}

/// Walks the whole chain and answers how many revisions it proves.
///
/// # Errors
/// When a revision does not fit its hash, names the first such.
pub async fn verify(tx: &mut Tx) -> Result<i64> {
    let mut end = Head::default();
    // Numbers begin at 1; whatever stands below was put there by hand, and is met first.
    let mut from = i64::MIN;
    loop {
        let page = page(tx, from).await?;
        if page.is_empty() {
            break;
        }
        for revision in page {
            if revision.seq != end.seq + 1 || chained(&end.hash, &revision) != revision.hash {
                return Err(Error::Internal(format!(
                    "the history was tampered with: revision {} does not fit the chain",
                    revision.seq
                )));
            }
            end = Head { seq: revision.seq, hash: revision.hash };
        }
        from = end.seq + 1;
    }
    if chain::head(tx, HEAD).await? != end {
        return Err(Error::Internal("the history was cut short: its last revisions are missing".to_owned()));
    }
    Ok(end.seq)
}

/// Some revisions from this number on.
async fn page(tx: &mut Tx, from: i64) -> Result<Vec<Revision>> {
    let sql = format!("{SELECT} WHERE \"seq\" >= $1 ORDER BY \"seq\" LIMIT $2");
    tx.query(&sql, &[Sql::Int(Some(from)), Sql::Int(Some(chain::PAGE))]).await?.iter().map(from_row).collect()
}

const SELECT: &str =
    "SELECT \"seq\", \"at\", \"actor\", \"kind\", \"ref\", \"before\", \"after\", \"hash\" FROM \"revision\"";

fn chained(previous: &str, revision: &Revision) -> String {
    // A mark of its own tells “was not there” from “was empty”.
    let before = revision.before.as_ref().map_or_else(|| "-".to_owned(), |state| format!("+{state}"));
    chain::hash(&[
        previous,
        &revision.seq.to_string(),
        &revision.at.as_microsecond().to_string(),
        &revision.actor,
        &revision.kind,
        &revision.reference,
        &before,
        &revision.after,
    ])
}

async fn insert(tx: &mut Tx, revision: Revision) -> Result<()> {
    let values = [
        Sql::Int(Some(revision.seq)),
        Sql::Int(Some(revision.at.as_microsecond())),
        Sql::text(revision.actor),
        Sql::text(revision.kind),
        Sql::text(revision.reference),
        Sql::Text(revision.before),
        Sql::text(revision.after),
        Sql::text(revision.hash),
    ];
    tx.execute(
        "INSERT INTO \"revision\" (\"seq\", \"at\", \"actor\", \"kind\", \"ref\", \"before\", \"after\", \"hash\")
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        &values,
    )
    .await
}

fn from_row(row: &Row) -> Result<Revision> {
    Ok(Revision {
        seq: row.int(0)?.unwrap_or_default(),
        at: row.moment(1)?.unwrap_or_default(),
        actor: row.text(2)?.unwrap_or_default(),
        kind: row.text(3)?.unwrap_or_default(),
        reference: row.text(4)?.unwrap_or_default(),
        before: row.text(5)?,
        after: row.text(6)?.unwrap_or_default(),
        hash: row.text(7)?.unwrap_or_default(),
    })
}
