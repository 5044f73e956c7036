//! What somebody writes of a person and has not sent: kept as ciphertext under a key of its own, for its writer alone.

pub mod check;
pub mod pages;

use crate::content::Part;
use jiff::Timestamp;
use platform::db::{Tx, Value as Sql};
use platform::sealed::{Row, Rows, Words};
use platform::secret::{self, Keyring};
use platform::{Result, random};

/// The kind under which its key stands.
pub const KIND: &str = "referral_draft";

const ROWS: Rows = Rows { table: "referral_draft", kind: KIND, spot: &["account", "key"] };

/// The only state in which one is: what was sent is one no more.
const STATE: &str = "draft";

/// The pages on which one is written, each with the parts of it.
pub const STEPS: [(&str, &[Part]); 4] = [
    ("services", &[Part::Services]),
    ("person", &[Part::Who, Part::Contact]),
    ("need", &[Part::Need, Part::Health, Part::Home, Part::Learning, Part::Urgency]),
    ("agreement", &[Part::Agreement]),
];

/// The page on which a part is written.
pub fn step_of(part: Part) -> &'static str {
    STEPS.iter().find(|(_, parts)| parts.contains(&part)).map_or(STEPS[0].0, |(step, _)| step)
}

/// All that an account writes, the oldest first.
pub async fn all(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Vec<Row>> {
    ROWS.of(tx, keyring, account).await
}

/// One that an account writes.
pub async fn one(tx: &mut Tx, keyring: &Keyring, account: &str, id: &str) -> Result<Option<Row>> {
    let found = ROWS.one(tx, keyring, id).await?;
    Ok(found.filter(|row| row.spot.first().is_some_and(|owner| owner == account)))
}

/// Begins one; answers its reference. What comes of another referral has a key that says of which, and there is one of it.
pub async fn begin(
    tx: &mut Tx,
    keyring: &Keyring,
    (account, of): (&str, Option<&str>),
    words: &Words,
    now: Timestamp,
) -> Result<String> {
    let key = match of {
        Some(of) => of.to_owned(),
        None => random::id()?,
    };
    let spot = [account, key.as_str()];
    if let Some(there) = ROWS.at(tx, keyring, &spot).await? {
        return Ok(there.id);
    }
    ROWS.write(tx, keyring, (&spot, None), (STATE, words), (account, now)).await?;
    Ok(ROWS.at(tx, keyring, &spot).await?.map(|row| row.id).unwrap_or_default())
}

/// Takes away what was begun of a referral, whoever began it: its words are erased.
pub async fn forget_of(tx: &mut Tx, referral: &str) -> Result<()> {
    let sql = "DELETE FROM \"referral_draft\" WHERE \"key\" = $1 RETURNING \"id\"";
    for row in tx.query(sql, &[Sql::text(referral)]).await? {
        secret::destroy(tx, KIND, &row.text(0)?.unwrap_or_default()).await?;
    }
    Ok(())
}

/// What everybody writes, for whoever is asked what is kept about somebody.
pub async fn everything(tx: &mut Tx, keyring: &Keyring) -> Result<Vec<Row>> {
    ROWS.all(tx, keyring).await
}

/// Writes other words into one.
///
/// # Errors
/// [`platform::Error::Stale`], when another window of the same person has written into it since.
pub async fn save(tx: &mut Tx, keyring: &Keyring, row: &Row, words: &Words, now: Timestamp) -> Result<()> {
    ROWS.rewrite(tx, keyring, row, (STATE, words), (&row.written_by, now)).await
}

/// Takes one away with the key of its words: it was sent, or thrown away.
///
/// # Errors
/// [`platform::Error::Stale`], when it is not there any more as it was read.
pub async fn take(tx: &mut Tx, row: &Row) -> Result<()> {
    ROWS.take(tx, (&row.id, row.version)).await
}

/// Takes one away by its reference, whoever writes it.
pub async fn forget(tx: &mut Tx, id: &str) -> Result<bool> {
    let rows = tx.query("DELETE FROM \"referral_draft\" WHERE \"id\" = $1 RETURNING \"id\"", &[Sql::text(id)]).await?;
    secret::destroy(tx, KIND, id).await?;
    Ok(!rows.is_empty())
}

/// Takes all of an account away.
pub async fn erase(tx: &mut Tx, account: &str) -> Result<()> {
    ROWS.erase(tx, account, &[STATE]).await
}
