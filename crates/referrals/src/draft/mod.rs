//! What somebody writes of a person and has not sent: kept as ciphertext under a key of its own, for its writer alone.

pub mod check;
pub mod pages;

use crate::content::Part;
use jiff::Timestamp;
use platform::db::Tx;
use platform::sealed::{Row, Rows, Words};
use platform::secret::Keyring;
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

/// Begins one; answers its reference.
pub async fn begin(tx: &mut Tx, keyring: &Keyring, account: &str, words: &Words, now: Timestamp) -> Result<String> {
    let key = random::id()?;
    let spot = [account, key.as_str()];
    ROWS.write(tx, keyring, (&spot, None), (STATE, words), (account, now)).await?;
    Ok(ROWS.at(tx, keyring, &spot).await?.map(|row| row.id).unwrap_or_default())
}

/// Writes other words into one.
///
/// # Errors
/// [`platform::Error::Stale`], when another window of the same person has written into it since.
pub async fn save(tx: &mut Tx, keyring: &Keyring, row: &Row, words: &Words, now: Timestamp) -> Result<()> {
    let spot: Vec<&str> = row.spot.iter().map(String::as_str).collect();
    ROWS.write(tx, keyring, (&spot, Some(row)), (STATE, words), (&row.written_by, now)).await
}

/// Takes one away with the key of its words: it was sent, or thrown away.
///
/// # Errors
/// [`platform::Error::Stale`], when it is not there any more as it was read.
pub async fn take(tx: &mut Tx, row: &Row) -> Result<()> {
    ROWS.take(tx, (&row.id, row.version)).await
}

/// Takes all of an account away.
pub async fn erase(tx: &mut Tx, account: &str) -> Result<()> {
    ROWS.erase(tx, account, &[STATE]).await
}
