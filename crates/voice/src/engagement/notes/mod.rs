//! What a facilitator noted while people were heard, by group and theme. Whoever looks after the plan makes messages of it.

pub mod pages;

use platform::db::{Rows, Tx, Value as Sql};
use platform::part::Found;
use platform::secret::{self, Keyring};
use platform::sought::Sought;
use platform::{Error, Result, random};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// The kind under which the keys of their words stand, and under which the audit names them.
pub const KIND: &str = "heard-note";

/// The longest note, in characters.
pub const LONGEST: usize = 1_000;

/// A note.
#[derive(Clone, Debug)]
pub struct Note {
    /// Its reference.
    pub id: String,
    /// Counts its changes.
    pub version: i64,
    /// Where it was heard.
    pub engagement: String,
    /// What it says.
    pub words: Words,
    /// The message that it became.
    pub message: Option<String>,
}

/// What a note says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The group that said it.
    pub people: String,
    /// What it is about.
    pub theme: String,
    /// What was said.
    pub text: String,
}

const COLUMNS: &[&str; 6] = &["id", "version", "engagement", "number", "sealed", "message"];
const READ: &str = "\"id\", \"version\", \"engagement\", \"sealed\", \"message\"";

/// Keeps notes, in their order.
pub async fn add(tx: &mut Tx, keyring: &Keyring, engagement: &str, notes: &[Words]) -> Result<()> {
    let sql = "SELECT CAST(COALESCE(MAX(\"number\"), 0) AS bigint) FROM \"engagement_note\" WHERE \"engagement\" = $1";
    let last = tx.query(sql, &[Sql::text(engagement)]).await?;
    let last = last.first().map(|row| row.int(0)).transpose()?.flatten().unwrap_or_default();
    let mut rows = Rows::default();
    for (number, words) in (last + 1..).zip(notes) {
        let id = random::id()?;
        let json = serde_json::to_string(words).map_err(|error| Error::Internal(format!("a note: {error}")))?;
        let sealed = keyring.new_key(&mut rows, KIND, &id)?.seal("sealed", &json)?;
        let (version, number) = (Sql::Int(Some(1)), Sql::Int(Some(number)));
        let values = [Sql::text(id), version, Sql::text(engagement), number, Sql::text(sealed), Sql::Text(None)];
        rows.add("engagement_note", COLUMNS, values);
    }
    rows.insert(tx).await
}

async fn select(tx: &mut Tx, keyring: &Keyring, sql: &str, values: &[Sql]) -> Result<Vec<Note>> {
    let rows = tx.query(sql, values).await?;
    let keys = keyring.keys(tx, KIND).await?;
    let mut notes = Vec::new();
    for row in &rows {
        let column = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
        // Without its key it was erased.
        let id = column(0)?;
        let Some(key) = keys.get(&id) else { continue };
        let json = key.open("sealed", &column(3)?)?;
        let words = serde_json::from_str(&json).map_err(|error| Error::Internal(format!("a note: {error}")))?;
        let version = row.int(1)?.unwrap_or_default();
        notes.push(Note { id, version, engagement: column(2)?, words, message: row.text(4)? });
    }
    Ok(notes)
}

/// The notes of an engagement, in their order.
pub async fn of(tx: &mut Tx, keyring: &Keyring, engagement: &str) -> Result<Vec<Note>> {
    let sql = format!("SELECT {READ} FROM \"engagement_note\" WHERE \"engagement\" = $1 ORDER BY \"number\"");
    select(tx, keyring, &sql, &[Sql::text(engagement)]).await
}

/// How many notes there are, engagement by engagement.
pub async fn counted(tx: &mut Tx) -> Result<HashMap<String, i64>> {
    let sql = "SELECT \"engagement\", CAST(COUNT(*) AS bigint) FROM \"engagement_note\" GROUP BY \"engagement\"";
    let rows = tx.query(sql, &[]).await?;
    rows.iter().map(|row| Ok((row.text(0)?.unwrap_or_default(), row.int(1)?.unwrap_or_default()))).collect()
}

/// A note.
pub async fn one(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Option<Note>> {
    let sql = format!("SELECT {READ} FROM \"engagement_note\" WHERE \"id\" = $1");
    Ok(select(tx, keyring, &sql, &[Sql::text(id)]).await?.pop())
}

/// Ties a note to the message that it became.
///
/// # Errors
/// [`Error::Stale`], when somebody else has since it was read.
pub async fn tie(tx: &mut Tx, note: &Note, message: Option<&str>) -> Result<()> {
    let sql = "UPDATE \"engagement_note\" SET \"message\" = $1, \"version\" = \"version\" + 1 WHERE \"id\" = $2 AND \"version\" = $3 RETURNING \"id\"";
    let values = [Sql::Text(message.map(str::to_owned)), Sql::text(&note.id), Sql::Int(Some(note.version))];
    if tx.query(sql, &values).await?.is_empty() { Err(Error::Stale) } else { Ok(()) }
}

/// Throws a note away.
pub async fn remove(tx: &mut Tx, id: &str) -> Result<()> {
    secret::destroy(tx, KIND, id).await?;
    tx.execute("DELETE FROM \"engagement_note\" WHERE \"id\" = $1", &[Sql::text(id)]).await
}

/// Whoever was named in a note is found for whoever protects people's data, and can be erased with its key.
pub async fn find(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let sql = format!("SELECT {READ} FROM \"engagement_note\" ORDER BY \"engagement\", \"number\"");
    let names = |note: &Note| sought.is_in(&note.words.text) || sought.is_in(&note.words.people);
    let found = |note: Note| {
        let key = Some((KIND, note.id.clone()));
        Found { kind: KIND, reference: note.id, key, account: None, at: None, words: note.words.text }
    };
    Ok(select(tx, keyring, &sql, &[]).await?.into_iter().filter(names).map(found).collect())
}
