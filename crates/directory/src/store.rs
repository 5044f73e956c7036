//! The only SQL for the directory.

use crate::entry::{Entry, KINDS, Kind};
use jiff::Timestamp;
use platform::chain::Head;
use platform::db::{Row, Rows, Tx, Value as Sql};
use platform::revision::{self, Entry as Revised};
use platform::{Error, Result};
use serde_json::{Value, json};
use std::collections::HashMap;
use uuid::Uuid;

/// A record as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The record.
    pub entry: Entry,
    /// Counts its changes.
    pub version: i64,
    /// The number of the revision that brought it.
    pub first: i64,
    /// When it was changed last.
    pub changed_at: Timestamp,
    /// From which feed it came.
    pub feed: Option<String>,
    /// What of it is confidential, as ciphertext.
    pub sealed: Option<String>,
}

/// A change of a record.
#[derive(Clone, Debug)]
pub struct Change {
    /// As it is, unless it is new.
    pub before: Option<Kept>,
    /// As it shall be.
    pub after: Entry,
    /// From which feed it comes.
    pub feed: Option<String>,
    /// What of it is confidential, as ciphertext.
    pub sealed: Option<String>,
}

const COLUMNS: [&str; 9] = ["kind", "id", "row_version", "first", "changed", "changed_at", "feed", "doc", "sealed"];

/// The records that were changed by revisions after this number, in the order in which they came.
pub async fn since(tx: &mut Tx, seq: i64) -> Result<Vec<Kept>> {
    let sql = format!("{} WHERE \"changed\" > $1 ORDER BY \"first\"", select());
    tx.query(&sql, &[Sql::Int(Some(seq))]).await?.iter().map(kept).collect()
}

/// Whether anything came after this revision.
pub async fn has_come_since(tx: &mut Tx, seq: i64) -> Result<bool> {
    let sql = "SELECT \"id\" FROM \"directory_entry\" WHERE \"first\" > $1 LIMIT 1";
    Ok(!tx.query(sql, &[Sql::Int(Some(seq))]).await?.is_empty())
}

/// Every record, by kind and identifier.
pub async fn all(tx: &mut Tx) -> Result<HashMap<(Kind, Uuid), Kept>> {
    let kept = since(tx, -1).await?;
    Ok(kept.into_iter().map(|one| ((one.entry.kind(), one.entry.id()), one)).collect())
}

/// The record of a kind under this identifier.
pub async fn one(tx: &mut Tx, kind: Kind, id: Uuid) -> Result<Option<Kept>> {
    let sql = format!("{} WHERE \"kind\" = $1 AND \"id\" = $2", select());
    let rows = tx.query(&sql, &[Sql::text(kind.word()), Sql::text(id.to_string())]).await?;
    rows.first().map(kept).transpose()
}

fn select() -> String {
    let columns: Vec<String> = COLUMNS.iter().map(|name| format!("\"{name}\"")).collect();
    format!("SELECT {} FROM \"directory_entry\"", columns.join(", "))
}

fn kept(row: &Row) -> Result<Kept> {
    Ok(Kept {
        entry: Entry::read(&row.text(0)?.unwrap_or_default(), &row.text(7)?.unwrap_or_default())?,
        version: row.int(2)?.unwrap_or_default(),
        first: row.int(3)?.unwrap_or_default(),
        changed_at: row.moment(5)?.unwrap_or_default(),
        feed: row.text(6)?,
        sealed: row.text(8)?,
    })
}

/// Writes changes and a revision of each, and answers where the chain of the history ends now. The chain of the history must be locked already, so that each knows its number.
///
/// # Errors
/// When a record has changed since it was read.
pub async fn save(tx: &mut Tx, now: Timestamp, actor: &str, changes: Vec<Change>) -> Result<Head> {
    let mut seq = revision::newest(tx).await?;
    let mut history = Vec::with_capacity(changes.len());
    let mut new = Rows::default();
    for change in changes {
        seq += 1;
        let document = change.after.document()?;
        let version = change.before.as_ref().map_or(1, |before| before.version + 1);
        history.push(Revised {
            kind: change.after.kind().in_history().to_owned(),
            reference: change.after.id().to_string(),
            before: change.before.as_ref().map(Kept::state).transpose()?,
            after: state(version, &document, change.sealed.as_deref()),
        });
        let (kind, id) = (Sql::text(change.after.kind().word()), Sql::text(change.after.id().to_string()));
        let first = Sql::Int(Some(change.before.as_ref().map_or(seq, |before| before.first)));
        let values = [
            kind,
            id,
            Sql::Int(Some(version)),
            first,
            Sql::Int(Some(seq)),
            Sql::moment(now),
            Sql::Text(change.feed),
            Sql::text(document.to_string()),
            Sql::Text(change.sealed),
        ];
        match change.before {
            None => new.add("directory_entry", &COLUMNS, values),
            Some(before) => update(tx, &before, values).await?,
        }
    }
    new.insert(tx).await?;
    revision::append(tx, now, actor, history).await
}

async fn update(tx: &mut Tx, before: &Kept, values: [Sql; 9]) -> Result<()> {
    let sets: Vec<String> =
        COLUMNS.iter().enumerate().skip(2).map(|(i, name)| format!("\"{name}\" = ${}", i + 1)).collect();
    let sql = format!(
        "UPDATE \"directory_entry\" SET {} WHERE \"kind\" = $1 AND \"id\" = $2 AND \"row_version\" = $10 RETURNING \"id\"",
        sets.join(", ")
    );
    let mut values = values.to_vec();
    values.push(Sql::Int(Some(before.version)));
    if tx.query(&sql, &values).await?.is_empty() { Err(Error::Stale) } else { Ok(()) }
}

impl Kept {
    /// What the history says of it.
    fn state(&self) -> Result<Value> {
        Ok(state(self.version, &self.entry.document()?, self.sealed.as_deref()))
    }
}

fn state(version: i64, document: &Value, sealed: Option<&str>) -> Value {
    let mut state = json!({ "version": version, "doc": document });
    if let Some(sealed) = sealed {
        state["sealed"] = json!(sealed);
    }
    state
}

/// Compares every record with the last state that the history has of it.
///
/// # Errors
/// Names the first that was changed behind the history's back.
pub async fn verify(tx: &mut Tx) -> Result<()> {
    let (_, mut states) = revision::states(tx, Timestamp::MAX, &KINDS.map(Kind::in_history)).await?;
    let altered = |kind: &str, id: &str| Error::Internal(format!("{id} in {kind} is not what the history says"));
    for kept in since(tx, -1).await? {
        let (kind, id) = (kept.entry.kind().in_history(), kept.entry.id().to_string());
        let known = states.remove(&(kind.to_owned(), id.clone()));
        let known = known.map(|text| serde_json::from_str::<Value>(&text)).transpose()?;
        if known != Some(kept.state()?) {
            return Err(altered(kind, &id));
        }
    }
    states.keys().next().map_or(Ok(()), |(kind, id)| Err(altered(kind, id)))
}

/// A field of a feed that could not be taken as it stood, as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The service in which it stands; nothing, where nothing was kept of it.
    pub service: Option<Uuid>,
    /// How the service is called.
    pub name: String,
    /// Where it stands in the service.
    pub path: String,
    /// What stood there.
    pub value: String,
    /// What is wrong with it, in a sentence.
    pub reason: String,
    /// `held`, `mended`, `shortened` or `refused`.
    pub fate: String,
    /// What was taken instead.
    pub mended: Option<String>,
}

const FINDING: [&str; 9] = ["feed", "number", "service", "name", "path", "value", "reason", "fate", "mended"];

/// Writes down what a reading of a feed gave, in the place of what the one before gave.
pub async fn keep_findings(tx: &mut Tx, feed: &str, findings: &[Finding]) -> Result<()> {
    tx.execute("DELETE FROM \"directory_finding\" WHERE \"feed\" = $1", &[Sql::text(feed)]).await?;
    let mut rows = Rows::default();
    for (n, one) in findings.iter().enumerate() {
        let values = [
            Sql::text(feed),
            Sql::Int(i64::try_from(n + 1).ok()),
            Sql::Text(one.service.map(|id| id.to_string())),
            Sql::text(&one.name),
            Sql::text(&one.path),
            Sql::text(&one.value),
            Sql::text(&one.reason),
            Sql::text(&one.fate),
            Sql::Text(one.mended.clone()),
        ];
        rows.add("directory_finding", &FINDING, values);
    }
    rows.insert(tx).await
}

/// What is held back of every feed, by the feed's name.
pub async fn findings(tx: &mut Tx) -> Result<Vec<(String, Finding)>> {
    let sql = "SELECT \"feed\", \"service\", \"name\", \"path\", \"value\", \"reason\", \"fate\", \"mended\"
        FROM \"directory_finding\" ORDER BY \"feed\", \"number\"";
    let finding = |row: &Row| {
        let text = |column: usize| row.text(column).map(Option::unwrap_or_default);
        let finding = Finding {
            service: row.text(1)?.and_then(|id| Uuid::parse_str(&id).ok()),
            name: text(2)?,
            path: text(3)?,
            value: text(4)?,
            reason: text(5)?,
            fate: text(6)?,
            mended: row.text(7)?,
        };
        Ok((text(0)?, finding))
    };
    tx.query(sql, &[]).await?.iter().map(finding).collect()
}

/// Keeps what a feed says of a record, unless that is kept already: somebody here is about to change the record.
pub async fn keep_base(tx: &mut Tx, entry: &Entry) -> Result<()> {
    write_base(tx, entry, "NOTHING").await
}

/// Puts what a feed says of a record now in the place of what it said before.
pub async fn replace_base(tx: &mut Tx, entry: &Entry) -> Result<()> {
    write_base(tx, entry, "UPDATE SET \"doc\" = excluded.\"doc\"").await
}

async fn write_base(tx: &mut Tx, entry: &Entry, otherwise: &str) -> Result<()> {
    let sql = format!(
        "INSERT INTO \"directory_base\" (\"kind\", \"id\", \"doc\") VALUES ($1, $2, $3) ON CONFLICT (\"kind\", \"id\") DO {otherwise}"
    );
    let values =
        [Sql::text(entry.kind().word()), Sql::text(entry.id().to_string()), Sql::text(entry.document()?.to_string())];
    tx.execute(&sql, &values).await
}

/// What feeds say of records that were changed here, by kind and identifier.
pub async fn bases(tx: &mut Tx) -> Result<HashMap<(Kind, Uuid), Entry>> {
    let mut bases = HashMap::new();
    for row in tx.query("SELECT \"kind\", \"doc\" FROM \"directory_base\"", &[]).await? {
        let entry = Entry::read(&row.text(0)?.unwrap_or_default(), &row.text(1)?.unwrap_or_default())?;
        bases.insert((entry.kind(), entry.id()), entry);
    }
    Ok(bases)
}
