//! A rating before it is public: sent by a group, or sent back to it with a question. Every word of it is ciphertext under a key of
//! its own.

use jiff::Timestamp;
use platform::db::{Row, Tx, Value as Sql};
use platform::part::Found;
use platform::secret::{self, Keyring};
use platform::sought::Sought;
use platform::{Error, Result, random};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// The kind under which the key of its words stands, and of its entries in the audit.
pub const KIND: &str = "rating";

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// A participation worker is to read it.
    Sent,
    /// It went back to the group with a question.
    Returned,
}

impl State {
    /// Its name, which ends the keys of its words.
    pub fn name(self) -> &'static str {
        match self {
            State::Sent => "sent",
            State::Returned => "returned",
        }
    }
}

/// What it says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Words {
    /// One of [`strategy::rating::ANSWERS`].
    pub answer: String,
    /// Why.
    pub words: String,
    /// What a participation worker asks or says.
    pub question: String,
}

/// A rating on its way.
#[derive(Clone, Debug)]
pub struct Held {
    /// Its reference.
    pub id: String,
    /// Counts its changes, so that a stale save is noticed.
    pub version: i64,
    /// The action.
    pub action: String,
    /// The reporting period.
    pub period: String,
    /// The group.
    pub body: String,
    /// How far it is.
    pub state: State,
    /// What it says; nothing where that was erased.
    pub words: Words,
    /// The account that wrote it last.
    pub written_by: String,
    /// When.
    pub written_at: Timestamp,
}

/// Of which action, in which period, by which group: there is one of each.
#[derive(Clone, Copy, Debug)]
pub struct Spot<'a> {
    /// The action.
    pub action: &'a str,
    /// The reporting period.
    pub period: &'a str,
    /// The group.
    pub body: &'a str,
}

const COLUMNS: &str =
    "\"id\", \"row_version\", \"action\", \"period\", \"body\", \"state\", \"sealed\", \"written_by\", \"written_at\"";

/// That at this spot.
pub async fn at(tx: &mut Tx, keyring: &Keyring, spot: Spot<'_>) -> Result<Option<Held>> {
    let condition = "\"action\" = $1 AND \"period\" = $2 AND \"body\" = $3";
    Ok(select(tx, keyring, condition, &[spot.action, spot.period, spot.body].map(Sql::text)).await?.pop())
}

/// That of this reference.
pub async fn one(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Option<Held>> {
    Ok(select(tx, keyring, "\"id\" = $1", &[Sql::text(id)]).await?.pop())
}

/// All there are.
pub async fn all(tx: &mut Tx, keyring: &Keyring) -> Result<Vec<Held>> {
    select(tx, keyring, "1 = 1", &[]).await
}

/// When those were sent that nobody has read, the oldest first. It takes no key.
pub async fn unread(tx: &mut Tx) -> Result<Vec<Timestamp>> {
    let sql = "SELECT \"written_at\" FROM \"held_rating\" WHERE \"state\" = $1 ORDER BY \"written_at\", \"id\"";
    let rows = tx.query(sql, &[Sql::text(State::Sent.name())]).await?;
    rows.iter().map(|row| Ok(row.moment(0)?.unwrap_or_default())).collect()
}

/// Writes words and how far it is from now on: over those of `before`, or as the first at this spot.
///
/// # Errors
/// [`Error::Stale`], when somebody else has written since `before` was read.
pub async fn write(
    tx: &mut Tx,
    keyring: &Keyring,
    (spot, before): (Spot<'_>, Option<&Held>),
    (state, words): (State, &Words),
    (account, now): (&str, Timestamp),
) -> Result<()> {
    let id = before.map_or_else(random::id, |before| Ok(before.id.clone()))?;
    let sealed = keyring.key_for(tx, KIND, &id).await?.seal("words", &serde_json::to_string(words)?)?;
    let values = [
        Sql::text(&id),
        Sql::Int(Some(before.map_or(1, |before| before.version))),
        Sql::text(spot.action),
        Sql::text(spot.period),
        Sql::text(spot.body),
        Sql::text(state.name()),
        Sql::text(sealed),
        Sql::text(account),
        Sql::moment(now),
    ];
    let sql = match before {
        None => format!(
            "INSERT INTO \"held_rating\" ({COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING \"id\""
        ),
        Some(_) => "UPDATE \"held_rating\" SET \"row_version\" = \"row_version\" + 1, \"state\" = $6, \"sealed\" = $7, \"written_by\" = $8, \"written_at\" = $9 WHERE \"id\" = $1 AND \"row_version\" = $2 AND \"action\" = $3 AND \"period\" = $4 AND \"body\" = $5 RETURNING \"id\"".to_owned(),
    };
    if tx.query(&sql, &values).await?.is_empty() { Err(Error::Stale) } else { Ok(()) }
}

/// Takes one away with the key of its words: everybody may read them now, or nobody ever.
///
/// # Errors
/// [`Error::Stale`], when somebody else has written since it was read.
pub async fn take(tx: &mut Tx, held: &Held) -> Result<()> {
    let sql = "DELETE FROM \"held_rating\" WHERE \"id\" = $1 AND \"row_version\" = $2 RETURNING \"id\"";
    if tx.query(sql, &[Sql::text(&held.id), Sql::Int(Some(held.version))]).await?.is_empty() {
        return Err(Error::Stale);
    }
    secret::destroy(tx, KIND, &held.id).await
}

/// What somebody wrote last, for their copy.
pub async fn own_data(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Vec<Value>> {
    let one = |held: Held| json!({ "action": held.action, "period": held.period, "body": held.body, "state": held.state.name(), "words": held.words, "written_at": held.written_at.to_string() });
    let own = select(tx, keyring, "\"written_by\" = $1", &[Sql::text(account)]).await?;
    Ok(own.into_iter().map(one).collect())
}

/// Where somebody stands in what was written.
pub async fn find(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let found = |held: Held| {
        let words = format!("{}\n{}", held.words.words, held.words.question);
        sought.is_in(&words).then_some(Found {
            kind: KIND,
            reference: held.action,
            key: Some((KIND, held.id)),
            account: Some(held.written_by),
            at: Some(held.written_at),
            words,
        })
    };
    Ok(all(tx, keyring).await?.into_iter().filter_map(found).collect())
}

/// Erases what somebody wrote last and nobody has read: they cannot stand by it any more.
pub async fn erase(tx: &mut Tx, account: &str) -> Result<()> {
    let sql = "DELETE FROM \"held_rating\" WHERE \"written_by\" = $1 RETURNING \"id\"";
    for row in tx.query(sql, &[Sql::text(account)]).await? {
        secret::destroy(tx, KIND, &row.text(0)?.unwrap_or_default()).await?;
    }
    Ok(())
}

async fn select(tx: &mut Tx, keyring: &Keyring, condition: &str, values: &[Sql]) -> Result<Vec<Held>> {
    let sql = format!("SELECT {COLUMNS} FROM \"held_rating\" WHERE {condition} ORDER BY \"written_at\", \"id\"");
    let mut all = Vec::new();
    for row in tx.query(&sql, values).await? {
        all.push(from_row(tx, keyring, &row).await?);
    }
    Ok(all)
}

async fn from_row(tx: &mut Tx, keyring: &Keyring, row: &Row) -> Result<Held> {
    let text = |column| Ok::<_, Error>(row.text(column)?.unwrap_or_default());
    let id = text(0)?;
    let words = match (keyring.key(tx, KIND, &id).await?, row.text(6)?) {
        (Some(key), Some(sealed)) => serde_json::from_str(&key.open("words", &sealed)?)?,
        _ => Words::default(),
    };
    Ok(Held {
        version: row.int(1)?.unwrap_or_default(),
        action: text(2)?,
        period: text(3)?,
        body: text(4)?,
        state: if text(5)? == State::Returned.name() { State::Returned } else { State::Sent },
        words,
        written_by: text(7)?,
        written_at: row.moment(8)?.unwrap_or_default(),
        id,
    })
}
