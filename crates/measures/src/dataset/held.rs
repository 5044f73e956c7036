//! Datasets that are not published: what is known of each, and who entered it.

use super::TABLE;
use super::store;
use jiff::Timestamp;
use platform::audit::{self, Who};
use platform::db::{Row, Tx, Value};
use platform::page::record_form::propose;
use platform::snapshot::Snapshot;
use platform::{Error, Result, random};
use serde_json::Map;
use sha2::{Digest, Sha256};

/// A dataset that waits to be published.
pub struct Held {
    /// Its reference, which it keeps when it is published.
    pub reference: String,
    /// The columns of the table of datasets that are known.
    pub about: Map<String, serde_json::Value>,
    /// What was remarked when it was read, a sentence each.
    pub remarks: Vec<String>,
    /// When it was entered.
    pub at: Timestamp,
    /// The account that entered it, or the program that did.
    pub by: String,
}

impl Held {
    /// The text of a column; empty, if there is none.
    #[must_use]
    pub fn text(&self, column: &str) -> &str {
        self.about.get(column).and_then(serde_json::Value::as_str).unwrap_or_default()
    }

    /// What tells this entry, and one state of what is known of it, from another, for a form that is made from it.
    #[must_use]
    pub fn version(&self) -> String {
        let about = serde_json::Value::Object(self.about.clone());
        random::hex(&Sha256::digest(format!("{} {} {} {about}", self.reference, self.at, self.by)))
    }
}

/// Under which name remarks stand among what is known of a dataset that waits; the table of datasets has no such column.
pub const REMARKS: &str = "remarks";

const COLUMNS: &str = "\"ref\", \"about\", \"held_at\", \"held_by\"";

/// All that wait, the newest first.
pub async fn all(tx: &mut Tx) -> Result<Vec<Held>> {
    let sql = format!("SELECT {COLUMNS} FROM \"held_dataset\" ORDER BY \"held_at\" DESC, \"ref\" DESC");
    tx.query(&sql, &[]).await?.iter().map(read).collect()
}

/// The one of this reference.
pub async fn one(tx: &mut Tx, reference: &str) -> Result<Option<Held>> {
    let sql = format!("SELECT {COLUMNS} FROM \"held_dataset\" WHERE \"ref\" = $1");
    tx.query(&sql, &[Value::text(reference)]).await?.first().map(read).transpose()
}

fn read(row: &Row) -> Result<Held> {
    let reference = row.text(0)?.unwrap_or_default();
    let about = row.text(1)?.unwrap_or_default();
    let mut about: Map<String, serde_json::Value> = serde_json::from_str(&about)
        .map_err(|error| Error::Internal(format!("what is known of {reference} is not readable: {error}")))?;
    let remarks = about.remove(REMARKS).and_then(|list| serde_json::from_value(list).ok()).unwrap_or_default();
    Ok(Held { about, remarks, at: row.moment(2)?.unwrap_or_default(), by: row.text(3)?.unwrap_or_default(), reference })
}

/// Writes one.
pub async fn insert(
    tx: &mut Tx,
    at: Timestamp,
    who: &Who,
    reference: &str,
    about: &Map<String, serde_json::Value>,
) -> Result<()> {
    let sql = "INSERT INTO \"held_dataset\" (\"ref\", \"about\", \"held_at\", \"held_by\") VALUES ($1, $2, $3, $4)";
    let about = serde_json::Value::Object(about.clone()).to_string();
    let values = [Value::text(reference), Value::text(about), Value::moment(at), Value::text(&who.account)];
    tx.execute(sql, &values).await
}

/// Writes what is known of one, in the place of what was; what was remarked stays.
pub async fn describe(tx: &mut Tx, reference: &str, about: &Map<String, serde_json::Value>) -> Result<()> {
    let remarks = one(tx, reference).await?.map(|held| held.remarks).unwrap_or_default();
    let mut about = about.clone();
    about.insert(REMARKS.to_owned(), serde_json::Value::from(remarks));
    let about = serde_json::Value::Object(about).to_string();
    let sql = "UPDATE \"held_dataset\" SET \"about\" = $1 WHERE \"ref\" = $2";
    tx.execute(sql, &[Value::text(about), Value::text(reference)]).await
}

/// Takes one away with its figures: it is published in the same act, or thrown away.
pub async fn take(tx: &mut Tx, reference: &str) -> Result<()> {
    tx.execute("DELETE FROM \"held_dataset\" WHERE \"ref\" = $1", &[Value::text(reference)]).await?;
    store::drop_held(tx, reference).await
}

/// A reference that no dataset has or ever had, as far as the audit remembers those that were thrown away.
pub async fn free(tx: &mut Tx, plan: &Snapshot) -> Result<String> {
    let mut taken = audit::references(tx, TABLE.name).await?;
    taken.extend(all(tx).await?.into_iter().map(|held| held.reference));
    let proposed = propose(plan, &TABLE);
    let stem = proposed.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
    let first: u64 = proposed[stem.len()..].parse().unwrap_or(1);
    let free = (first..).map(|n| format!("{stem}{n}")).find(|name| !taken.contains(name) && plan.get(name).is_none());
    Ok(free.unwrap_or(proposed))
}
