//! An update on its way to its readers: begun, sent, returned with a question, or approved. Every word of it is ciphertext
//! under a key of its own until everybody may read it.
//!
//! There is one for each action, reporting period and organisation, so that two people of one organisation write the same.

pub use super::words::Words;
use jiff::Timestamp;
use platform::db::{Row, Tx, Value as Sql};
use platform::secret::{self, Keyring, RecordKey};
use platform::{Error, Result, random};
use serde_json::json;
use std::collections::HashMap;

/// The kind under which the key of its words stands, and of its entries in the audit.
pub const KIND: &str = "update";

/// How far it is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Somebody has begun, and not sent it.
    Draft,
    /// An officer is to read it.
    Sent,
    /// An officer has asked something back.
    Returned,
    /// Approved for partners.
    Partners,
    /// Approved for everybody, and kept back until a day.
    Waiting,
}

/// The states, each with the name under which it is kept.
pub const STATES: [(State, &str); 5] = [
    (State::Draft, "draft"),
    (State::Sent, "sent"),
    (State::Returned, "returned"),
    (State::Partners, "partners"),
    (State::Waiting, "waiting"),
];

impl State {
    /// Its name, which ends the keys of its words.
    pub fn name(self) -> &'static str {
        STATES[self as usize].1
    }

    fn of(name: &str) -> Option<State> {
        STATES.into_iter().find(|(_, known)| *known == name).map(|(state, _)| state)
    }

    /// Whether those who tell of the action have done their part.
    pub fn is_in(self) -> bool {
        matches!(self, State::Sent | State::Partners | State::Waiting)
    }
}

/// Of which action, in which period, told by which organisation: there is one update of each.
#[derive(Clone, Copy, Debug)]
pub struct Spot<'a> {
    /// The action.
    pub action: &'a str,
    /// The reporting period.
    pub period: &'a str,
    /// The organisation.
    pub organisation: &'a str,
}

/// An update on its way.
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
    /// The organisation that tells it.
    pub organisation: String,
    /// How far it is.
    pub state: State,
    /// What it says; nothing where that was erased.
    pub words: Option<Words>,
    /// The account that wrote it last.
    pub written_by: String,
    /// When.
    pub written_at: Timestamp,
    /// The account that sent it last.
    pub sent_by: Option<String>,
    /// When.
    pub sent_at: Option<Timestamp>,
}

const COLUMNS: &str = "\"id\", \"row_version\", \"action\", \"period\", \"organisation\", \"state\", \"sealed\", \"written_by\", \"written_at\", \"sent_by\", \"sent_at\"";

/// The update at this spot.
pub async fn at(tx: &mut Tx, keyring: &Keyring, spot: &Spot<'_>) -> Result<Option<Held>> {
    let condition = "\"action\" = $1 AND \"period\" = $2 AND \"organisation\" = $3";
    let values = [spot.action, spot.period, spot.organisation].map(Sql::text);
    Ok(select(tx, keyring, condition, &values).await?.pop())
}

/// The update of this reference.
pub async fn one(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Option<Held>> {
    Ok(select(tx, keyring, "\"id\" = $1", &[Sql::text(id)]).await?.pop())
}

/// All of a reporting period.
pub async fn of_period(tx: &mut Tx, keyring: &Keyring, period: &str) -> Result<Vec<Held>> {
    select(tx, keyring, "\"period\" = $1", &[Sql::text(period)]).await
}

/// All in this state.
pub async fn in_state(tx: &mut Tx, keyring: &Keyring, state: State) -> Result<Vec<Held>> {
    select(tx, keyring, "\"state\" = $1", &[Sql::text(state.name())]).await
}

/// All that an account wrote or sent last.
pub async fn by(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Vec<Held>> {
    select(tx, keyring, "\"written_by\" = $1 OR \"sent_by\" = $1", &[Sql::text(account)]).await
}

/// All there are.
pub async fn all(tx: &mut Tx, keyring: &Keyring) -> Result<Vec<Held>> {
    select(tx, keyring, "1 = 1", &[]).await
}

/// Begins one, in this state and with these words; answers its reference.
pub async fn insert(
    tx: &mut Tx,
    keyring: &Keyring,
    spot: &Spot<'_>,
    (state, words): (State, &Words),
    (account, now): (&str, Timestamp),
) -> Result<String> {
    let id = random::id()?;
    let sealed = seal(tx, keyring, &id, words).await?;
    let sent = state == State::Sent;
    let values = [
        Sql::text(&id),
        Sql::text(spot.action),
        Sql::text(spot.period),
        Sql::text(spot.organisation),
        Sql::text(state.name()),
        Sql::text(sealed),
        Sql::text(account),
        Sql::moment(now),
        Sql::Text(sent.then(|| account.to_owned())),
        Sql::Int(sent.then(|| now.as_microsecond())),
    ];
    let sql = "INSERT INTO \"held_update\" (\"id\", \"row_version\", \"action\", \"period\", \"organisation\", \"state\", \"sealed\", \"written_by\", \"written_at\", \"sent_by\", \"sent_at\") VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING \"id\"";
    if tx.query(sql, &values).await?.is_empty() {
        return Err(Error::Stale);
    }
    Ok(id)
}

/// Writes words over those of before.
///
/// # Errors
/// [`Error::Stale`], when somebody else has written since `held` was read.
pub async fn write(
    tx: &mut Tx,
    keyring: &Keyring,
    held: &Held,
    (state, words): (State, &Words),
    (account, now): (&str, Timestamp),
) -> Result<()> {
    let sent = state == State::Sent;
    let more = [
        Sql::text(account),
        Sql::moment(now),
        Sql::Text(sent.then(|| account.to_owned())),
        Sql::Int(sent.then(|| now.as_microsecond())),
    ];
    let set = "\"written_by\" = $5, \"written_at\" = $6, \"sent_by\" = COALESCE($7, \"sent_by\"), \"sent_at\" = COALESCE($8, \"sent_at\")";
    replace(tx, keyring, held, (state, words), (set, &more)).await
}

/// Writes down what an officer decided, with the words as they are from then on.
///
/// # Errors
/// [`Error::Stale`], when somebody else has written since `held` was read.
pub async fn decide(
    tx: &mut Tx,
    keyring: &Keyring,
    held: &Held,
    (state, words): (State, &Words),
    (account, now): (&str, Timestamp),
) -> Result<()> {
    let set = "\"decided_by\" = $5, \"decided_at\" = $6";
    replace(tx, keyring, held, (state, words), (set, &[Sql::text(account), Sql::moment(now)])).await
}

/// Puts another state and other words in place of those of `held`, and sets more columns, to values from `$5` on.
async fn replace(
    tx: &mut Tx,
    keyring: &Keyring,
    held: &Held,
    (state, words): (State, &Words),
    (set, more): (&str, &[Sql]),
) -> Result<()> {
    let sealed = seal(tx, keyring, &held.id, words).await?;
    let sql = format!(
        "UPDATE \"held_update\" SET \"row_version\" = \"row_version\" + 1, \"state\" = $3, \"sealed\" = $4, {set} WHERE \"id\" = $1 AND \"row_version\" = $2 RETURNING \"id\""
    );
    let first = [Sql::text(&held.id), Sql::Int(Some(held.version)), Sql::text(state.name()), Sql::text(sealed)];
    let values = [&first[..], more].concat();
    if tx.query(&sql, &values).await?.is_empty() { Err(Error::Stale) } else { Ok(()) }
}

/// Takes one away with the key of its words: everybody may read it now, or nobody ever.
///
/// # Errors
/// [`Error::Stale`], when somebody else has written since `held` was read.
pub async fn take(tx: &mut Tx, held: &Held) -> Result<()> {
    let sql = "DELETE FROM \"held_update\" WHERE \"id\" = $1 AND \"row_version\" = $2 RETURNING \"id\"";
    if tx.query(sql, &[Sql::text(&held.id), Sql::Int(Some(held.version))]).await?.is_empty() {
        return Err(Error::Stale);
    }
    secret::destroy(tx, KIND, &held.id).await
}

async fn seal(tx: &mut Tx, keyring: &Keyring, id: &str, words: &Words) -> Result<String> {
    keyring.key_for(tx, KIND, id).await?.seal("words", &json!(words.0).to_string())
}

async fn select(tx: &mut Tx, keyring: &Keyring, condition: &str, values: &[Sql]) -> Result<Vec<Held>> {
    let sql = format!("SELECT {COLUMNS} FROM \"held_update\" WHERE {condition} ORDER BY \"written_at\", \"id\"");
    let rows = tx.query(&sql, values).await?;
    let id = |row: &Row| Ok::<_, Error>(row.text(0)?.unwrap_or_default());
    let keys = match &rows[..] {
        [] => HashMap::new(),
        [row] => {
            keyring.key(tx, KIND, &id(row)?).await?.map(|key| Ok((id(row)?, key))).into_iter().collect::<Result<_>>()?
        }
        _ => keyring.keys(tx, KIND).await?,
    };
    rows.iter().map(|row| from_row(row, keys.get(&id(row)?))).collect()
}

fn from_row(row: &Row, key: Option<&RecordKey>) -> Result<Held> {
    let text = |column| Ok::<_, Error>(row.text(column)?.unwrap_or_default());
    let words = match (key, row.text(6)?) {
        (Some(key), Some(sealed)) => Some(Words(serde_json::from_str(&key.open("words", &sealed)?)?)),
        _ => None,
    };
    let state = text(5)?;
    Ok(Held {
        id: text(0)?,
        version: row.int(1)?.unwrap_or_default(),
        action: text(2)?,
        period: text(3)?,
        organisation: text(4)?,
        state: State::of(&state).ok_or_else(|| Error::Internal(format!("an update is in no state {state}")))?,
        words,
        written_by: text(7)?,
        written_at: row.moment(8)?.unwrap_or_default(),
        sent_by: row.text(9)?,
        sent_at: row.moment(10)?,
    })
}
