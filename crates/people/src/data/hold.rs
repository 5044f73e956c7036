//! Legal hold: nothing of an account is erased or removed, such as during a complaint or a court case.

use jiff::Timestamp;
use platform::audit::{self, Act, Who};
use platform::db::{Row, Tx, Value as Sql};
use platform::identity::account;
use platform::secret::{self, Keyring};
use platform::{Error, Result, random};
use serde_json::json;
use std::collections::BTreeSet;

/// The kind under which the key of a reason stands.
pub const KIND: &str = "legal_hold";

/// A hold.
pub struct Hold {
    /// Its reference.
    pub id: String,
    /// The account.
    pub account: String,
    /// Why.
    pub reason: String,
    /// Since when.
    pub given_at: Timestamp,
}

/// Puts a hold on an account.
pub async fn give(tx: &mut Tx, keyring: &Keyring, id: &str, reason: &str, who: &Who, now: Timestamp) -> Result<()> {
    account::lock(tx, id).await?;
    let hold = random::id()?;
    // The reason may name somebody, so it is kept as ciphertext.
    let sealed = keyring.key_for(tx, KIND, &hold).await?.seal("reason", reason)?;
    let values = [Sql::text(&hold), Sql::text(id), Sql::text(sealed), Sql::text(&who.account), Sql::moment(now)];
    let sql = "INSERT INTO \"legal_hold\" (\"id\", \"account\", \"reason\", \"given_by\", \"given_at\") VALUES ($1, $2, $3, $4, $5)";
    tx.execute(sql, &values).await?;
    let act = Act { act: "hold.give", kind: account::KIND, reference: id, detail: json!({ "hold": hold }) };
    audit::append(tx, now, who, act).await
}

/// Ends a hold.
///
/// # Errors
/// [`Error::NotFound`], when there is none.
pub async fn end(tx: &mut Tx, id: &str, who: &Who, now: Timestamp) -> Result<()> {
    let sql = "UPDATE \"legal_hold\" SET \"ended_by\" = $1, \"ended_at\" = $2 WHERE \"id\" = $3 AND \"ended_at\" IS NULL RETURNING \"account\"";
    let rows = tx.query(sql, &[Sql::text(&who.account), Sql::moment(now), Sql::text(id)]).await?;
    let held = rows.first().map(|row| row.text(0)).transpose()?.flatten();
    let held = held.ok_or_else(|| Error::not_found(format!("manage/data/holds/{id}")))?;
    let act = Act { act: "hold.end", kind: account::KIND, reference: &held, detail: json!({ "hold": id }) };
    audit::append(tx, now, who, act).await
}

/// The holds that have not ended.
pub async fn all(tx: &mut Tx, keyring: &Keyring) -> Result<Vec<Hold>> {
    select(tx, keyring, "WHERE \"ended_at\" IS NULL").await
}

/// Every hold there ever was, for whoever looks for somebody in the reasons.
pub async fn everything(tx: &mut Tx, keyring: &Keyring) -> Result<Vec<Hold>> {
    select(tx, keyring, "").await
}

async fn select(tx: &mut Tx, keyring: &Keyring, condition: &str) -> Result<Vec<Hold>> {
    let keys = keyring.keys(tx, KIND).await?;
    let sql = format!(
        "SELECT \"id\", \"account\", \"reason\", \"given_at\" FROM \"legal_hold\" {condition} ORDER BY \"given_at\", \"id\""
    );
    let one = |row: &Row| {
        let (id, sealed) = (row.text(0)?.unwrap_or_default(), row.text(2)?.unwrap_or_default());
        let reason = keys.get(&id).map(|key| key.open("reason", &sealed)).transpose()?.unwrap_or_default();
        let account = row.text(1)?.unwrap_or_default();
        Ok(Hold { id, account, reason, given_at: row.moment(3)?.unwrap_or_default() })
    };
    tx.query(&sql, &[]).await?.iter().map(one).collect()
}

/// A hold that ended.
pub struct Ended {
    /// The account.
    pub account: String,
    /// Since when it was held.
    pub given_at: Timestamp,
    /// When the hold ended.
    pub ended_at: Timestamp,
    /// Who ended it.
    pub ended_by: String,
}

/// The holds that ended, the latest first.
pub async fn ended(tx: &mut Tx) -> Result<Vec<Ended>> {
    let sql = "SELECT \"account\", \"given_at\", \"ended_at\", \"ended_by\" FROM \"legal_hold\" WHERE \"ended_at\" IS NOT NULL ORDER BY \"ended_at\" DESC, \"id\"";
    let one = |row: &Row| {
        let (given_at, ended_at) = (row.moment(1)?.unwrap_or_default(), row.moment(2)?.unwrap_or_default());
        let (account, ended_by) = (row.text(0)?.unwrap_or_default(), row.text(3)?.unwrap_or_default());
        Ok(Ended { account, given_at, ended_at, ended_by })
    };
    tx.query(sql, &[]).await?.iter().map(one).collect()
}

/// The accounts of which nothing may go.
pub async fn held(tx: &mut Tx) -> Result<BTreeSet<String>> {
    let rows = tx.query("SELECT \"account\" FROM \"legal_hold\" WHERE \"ended_at\" IS NULL", &[]).await?;
    rows.iter().map(|row| Ok(row.text(0)?.unwrap_or_default())).collect()
}

/// Whether something holds this account.
pub async fn holds(tx: &mut Tx, account: &str) -> Result<bool> {
    Ok(held(tx).await?.contains(account))
}

/// Destroys the reasons of the holds that an account had.
pub async fn erase(tx: &mut Tx, account: &str) -> Result<()> {
    let rows = tx.query("SELECT \"id\" FROM \"legal_hold\" WHERE \"account\" = $1", &[Sql::text(account)]).await?;
    for row in &rows {
        secret::destroy(tx, KIND, &row.text(0)?.unwrap_or_default()).await?;
    }
    tx.execute("UPDATE \"legal_hold\" SET \"reason\" = '' WHERE \"account\" = $1", &[Sql::text(account)]).await
}
