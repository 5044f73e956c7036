//! The rows of passkeys and of ceremonies that have begun.

use super::GOOD_FOR;
use crate::db::{Row, Tx, Value as Sql};
use crate::error::Result;
use crate::random;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use webauthn_rs::prelude::Passkey as Key;

/// A passkey as its owner sees it.
#[derive(Clone, Debug)]
pub struct Passkey {
    /// Its reference.
    pub id: String,
    /// What its owner calls it.
    pub label: String,
    /// When it was added.
    pub created_at: Timestamp,
    /// When it last signed in.
    pub used_at: Option<Timestamp>,
}

/// What is remembered of the first half of a ceremony.
#[derive(Clone, Debug)]
pub struct Challenge {
    /// Who adds a passkey; nobody for signing in.
    pub account: Option<String>,
    /// Where to go after signing in.
    pub next: String,
    pub(super) state: String,
}

/// A passkey with the key that is known of it.
pub(super) struct Known {
    pub id: String,
    pub account: String,
    pub key: Key,
}

/// Remembers the first half and answers the token for the browser. What is over is forgotten along the way.
pub(super) async fn keep(tx: &mut Tx, challenge: &Challenge, now: Timestamp) -> Result<String> {
    tidy(tx, now).await?;
    let token = random::token()?;
    let values = [
        Sql::text(random::hash(&token)),
        Sql::Text(challenge.account.clone()),
        Sql::text(&challenge.state),
        Sql::text(&challenge.next),
        Sql::moment(now),
    ];
    tx.execute(
        "INSERT INTO \"passkey_challenge\" (\"hash\", \"account\", \"state\", \"next\", \"created_at\") VALUES ($1, $2, $3, $4, $5)",
        &values,
    )
    .await?;
    Ok(token)
}

/// What was remembered for this token, which is forgotten by this. Nothing, when it is too old, was taken or never was.
pub async fn take(tx: &mut Tx, token: &str, now: Timestamp) -> Result<Option<Challenge>> {
    let sql = "DELETE FROM \"passkey_challenge\" WHERE \"hash\" = $1 RETURNING \"account\", \"state\", \"next\", \"created_at\"";
    let rows = tx.query(sql, &[Sql::text(random::hash(token))]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let age = now.duration_since(row.moment(3)?.unwrap_or_default());
    // A clock that was set back must not make it good for longer.
    let open = age <= GOOD_FOR && age >= -GOOD_FOR;
    let challenge = Challenge {
        account: row.text(0)?,
        state: row.text(1)?.unwrap_or_default(),
        next: row.text(2)?.unwrap_or_default(),
    };
    Ok(Some(challenge).filter(|_| open))
}

/// Forgets ceremonies that are over.
pub async fn tidy(tx: &mut Tx, now: Timestamp) -> Result<()> {
    tx.execute("DELETE FROM \"passkey_challenge\" WHERE \"created_at\" < $1", &[Sql::moment(now - GOOD_FOR)]).await
}

/// The passkeys of an account, oldest first.
pub async fn all(tx: &mut Tx, account: &str) -> Result<Vec<Passkey>> {
    let sql = "SELECT \"id\", \"label\", \"created_at\", \"used_at\" FROM \"passkey\" WHERE \"account\" = $1 ORDER BY \"created_at\", \"id\"";
    tx.query(sql, &[Sql::text(account)]).await?.iter().map(from_row).collect()
}

fn from_row(row: &Row) -> Result<Passkey> {
    Ok(Passkey {
        id: row.text(0)?.unwrap_or_default(),
        label: row.text(1)?.unwrap_or_default(),
        created_at: row.moment(2)?.unwrap_or_default(),
        used_at: row.moment(3)?,
    })
}

/// The keys of an account.
pub(super) async fn keys(tx: &mut Tx, account: &str) -> Result<Vec<Key>> {
    let sql = "SELECT \"credential\" FROM \"passkey\" WHERE \"account\" = $1";
    let rows = tx.query(sql, &[Sql::text(account)]).await?;
    rows.iter().map(|row| Ok(serde_json::from_str(&row.text(0)?.unwrap_or_default())?)).collect()
}

/// Adds a passkey and answers its reference; nothing, when some account has it already.
pub(super) async fn insert(
    tx: &mut Tx,
    account: &str,
    label: &str,
    key: &Key,
    now: Timestamp,
) -> Result<Option<String>> {
    let id = reference(key.cred_id());
    let credential = serde_json::to_string(key)?;
    let values = [Sql::text(&id), Sql::text(account), Sql::text(label), Sql::text(credential), Sql::moment(now)];
    let sql = "INSERT INTO \"passkey\" (\"id\", \"account\", \"label\", \"credential\", \"created_at\") VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (\"id\") DO NOTHING RETURNING \"id\"";
    let rows = tx.query(sql, &values).await?;
    Ok(rows.first().map(|_| id))
}

/// The passkey that a device names.
pub(super) async fn find(tx: &mut Tx, credential: &[u8]) -> Result<Option<Known>> {
    let id = reference(credential);
    let rows =
        tx.query("SELECT \"account\", \"credential\" FROM \"passkey\" WHERE \"id\" = $1", &[Sql::text(&id)]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let key = serde_json::from_str(&row.text(1)?.unwrap_or_default())?;
    Ok(Some(Known { id, account: row.text(0)?.unwrap_or_default(), key }))
}

/// Notes that a passkey signed in, and what its device counted.
pub(super) async fn used(tx: &mut Tx, known: &Known, now: Timestamp) -> Result<()> {
    let values = [Sql::text(serde_json::to_string(&known.key)?), Sql::moment(now), Sql::text(&known.id)];
    tx.execute("UPDATE \"passkey\" SET \"credential\" = $1, \"used_at\" = $2 WHERE \"id\" = $3", &values).await
}

/// Removes every passkey of an account.
pub async fn end_all(tx: &mut Tx, account: &str) -> Result<()> {
    tx.execute("DELETE FROM \"passkey\" WHERE \"account\" = $1", &[Sql::text(account)]).await
}

/// Removes a passkey of this account; false when it has no such.
pub async fn end(tx: &mut Tx, account: &str, id: &str) -> Result<bool> {
    let sql = "DELETE FROM \"passkey\" WHERE \"account\" = $1 AND \"id\" = $2 RETURNING \"id\"";
    Ok(!tx.query(sql, &[Sql::text(account), Sql::text(id)]).await?.is_empty())
}

/// A device may name its key in a thousand bytes; we name it by their hash.
fn reference(credential: &[u8]) -> String {
    random::hex(&Sha256::digest(credential))
}
