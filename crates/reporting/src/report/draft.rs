//! The words of a report before it is signed off: what an officer writes over what was put together, and what a reviewer asks.
//! Every word of it is ciphertext under a key of its own until everybody may read it.

use super::Kind;
use jiff::Timestamp;
use platform::db::{Row, Tx, Value as Sql};
use platform::part::Found;
pub use platform::sealed::Words;
use platform::secret::{self, Keyring};
use platform::sought::Sought;
use platform::{Error, Result, random};
use serde_json::{Value, json};

/// The kind under which the key of its words stands, and of its entries in the audit.
pub const KIND: &str = "report-draft";

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// An officer writes it.
    Draft,
    /// A reviewer is to read it.
    Sent,
    /// A reviewer has asked something back.
    Returned,
}

/// The states, each with the name under which it is kept.
const STATES: [(State, &str); 3] = [(State::Draft, "draft"), (State::Sent, "sent"), (State::Returned, "returned")];

impl State {
    /// Its name, which ends the keys of its words.
    pub fn name(self) -> &'static str {
        STATES[self as usize].1
    }
}

/// A report on its way.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its reference.
    pub id: String,
    /// Counts its changes, so that a stale save is noticed.
    pub version: i64,
    /// The reporting period; of a year, its last one.
    pub period: String,
    /// The kind of report.
    pub kind: Kind,
    /// How far it is.
    pub state: State,
    /// What it says: the words of each field of its [`Kind`], and what a reviewer has asked back, as `question`; nothing where
    /// that was erased.
    pub words: Words,
    /// The account that wrote it last.
    pub written_by: String,
    /// When.
    pub written_at: Timestamp,
    /// The account that sent it for sign-off last.
    pub sent_by: Option<String>,
}

/// On which reporting period, of which kind: there is one of each.
pub type Spot<'a> = (&'a str, Kind);

const COLUMNS: &str =
    "\"id\", \"row_version\", \"period\", \"state\", \"sealed\", \"written_by\", \"written_at\", \"sent_by\", \"kind\"";

/// That of this kind on a reporting period.
pub async fn of(tx: &mut Tx, keyring: &Keyring, (period, kind): Spot<'_>) -> Result<Option<Draft>> {
    let values = [Sql::text(period), Sql::text(kind.name())];
    Ok(select(tx, keyring, "\"period\" = $1 AND \"kind\" = $2", &values).await?.pop())
}

/// All there are.
pub async fn all(tx: &mut Tx, keyring: &Keyring) -> Result<Vec<Draft>> {
    select(tx, keyring, "1 = 1", &[]).await
}

/// All that an account wrote or sent last.
pub async fn by(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Vec<Draft>> {
    select(tx, keyring, "\"written_by\" = $1 OR \"sent_by\" = $1", &[Sql::text(account)]).await
}

/// Writes words and how far it is from now on: over those of `before`, or as the first of a period.
///
/// # Errors
/// [`Error::Stale`], when somebody else has written since `before` was read.
pub async fn write(
    tx: &mut Tx,
    keyring: &Keyring,
    ((period, kind), before): (Spot<'_>, Option<&Draft>),
    (state, words): (State, &Words),
    (account, now): (&str, Timestamp),
) -> Result<()> {
    let id = before.map_or_else(random::id, |before| Ok(before.id.clone()))?;
    let sealed = keyring.key_for(tx, KIND, &id).await?.seal("words", &serde_json::to_string(words)?)?;
    let sent = state == State::Sent;
    let values = [
        Sql::text(&id),
        Sql::Int(Some(before.map_or(1, |before| before.version))),
        Sql::text(period),
        Sql::text(state.name()),
        Sql::text(sealed),
        Sql::text(account),
        Sql::moment(now),
        Sql::Text(sent.then(|| account.to_owned())),
        Sql::Int(sent.then(|| now.as_microsecond())),
        Sql::text(kind.name()),
    ];
    let sql = match before {
        None => {
            "INSERT INTO \"report_draft\" (\"id\", \"row_version\", \"period\", \"kind\", \"state\", \"sealed\", \"written_by\", \"written_at\", \"sent_by\", \"sent_at\") VALUES ($1, $2, $3, $10, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING \"id\""
        }
        Some(_) => {
            "UPDATE \"report_draft\" SET \"row_version\" = \"row_version\" + 1, \"state\" = $4, \"sealed\" = $5, \"written_by\" = $6, \"written_at\" = $7, \"sent_by\" = COALESCE($8, \"sent_by\"), \"sent_at\" = COALESCE($9, \"sent_at\") WHERE \"id\" = $1 AND \"row_version\" = $2 AND \"period\" = $3 AND \"kind\" = $10 RETURNING \"id\""
        }
    };
    if tx.query(sql, &values).await?.is_empty() { Err(Error::Stale) } else { Ok(()) }
}

/// Takes one away with the key of its words: everybody may read them now.
///
/// # Errors
/// [`Error::Stale`], when somebody else has written since it was read.
pub async fn take(tx: &mut Tx, draft: &Draft) -> Result<()> {
    let sql = "DELETE FROM \"report_draft\" WHERE \"id\" = $1 AND \"row_version\" = $2 RETURNING \"id\"";
    if tx.query(sql, &[Sql::text(&draft.id), Sql::Int(Some(draft.version))]).await?.is_empty() {
        return Err(Error::Stale);
    }
    secret::destroy(tx, KIND, &draft.id).await
}

/// What somebody wrote or sent last, for their copy.
pub async fn own_data(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Vec<Value>> {
    let one = |draft: Draft| json!({ "period": draft.period, "kind": draft.kind.name(), "state": draft.state.name(), "words": json!(draft.words), "written_at": draft.written_at.to_string() });
    Ok(by(tx, keyring, account).await?.into_iter().map(one).collect())
}

/// Where somebody stands in what was written.
pub async fn find(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let found = |draft: Draft| {
        let words = draft.words.all();
        sought.is_in(&words).then_some(Found {
            kind: KIND,
            reference: draft.kind.place(&draft.period),
            key: Some((KIND, draft.id)),
            account: Some(draft.written_by),
            at: Some(draft.written_at),
            words,
        })
    };
    Ok(all(tx, keyring).await?.into_iter().filter_map(found).collect())
}

/// Erases what somebody began and never sent. What was sent is the partnership's, and stays.
pub async fn erase(tx: &mut Tx, account: &str) -> Result<()> {
    let sql = "DELETE FROM \"report_draft\" WHERE \"written_by\" = $1 AND \"sent_at\" IS NULL RETURNING \"id\"";
    for row in tx.query(sql, &[Sql::text(account)]).await? {
        secret::destroy(tx, KIND, &row.text(0)?.unwrap_or_default()).await?;
    }
    Ok(())
}

async fn select(tx: &mut Tx, keyring: &Keyring, condition: &str, values: &[Sql]) -> Result<Vec<Draft>> {
    let sql = format!("SELECT {COLUMNS} FROM \"report_draft\" WHERE {condition} ORDER BY \"written_at\", \"id\"");
    let mut drafts = Vec::new();
    for row in tx.query(&sql, values).await? {
        drafts.push(from_row(tx, keyring, &row).await?);
    }
    Ok(drafts)
}

async fn from_row(tx: &mut Tx, keyring: &Keyring, row: &Row) -> Result<Draft> {
    let text = |column| Ok::<_, Error>(row.text(column)?.unwrap_or_default());
    let (id, state) = (text(0)?, text(3)?);
    let words = match (keyring.key(tx, KIND, &id).await?, row.text(4)?) {
        (Some(key), Some(sealed)) => serde_json::from_str(&key.open("words", &sealed)?)?,
        _ => Words::default(),
    };
    let found = STATES.into_iter().find(|(_, name)| *name == state);
    let (state, _) = found.ok_or_else(|| Error::Internal(format!("a report is in no state {state}")))?;
    let kind = text(8)?;
    Ok(Draft {
        version: row.int(1)?.unwrap_or_default(),
        period: text(2)?,
        kind: Kind::named(&kind).ok_or_else(|| Error::Internal(format!("a report is of no kind {kind}")))?,
        state,
        words,
        written_by: text(5)?,
        written_at: row.moment(6)?.unwrap_or_default(),
        sent_by: row.text(7)?,
        id,
    })
}
