//! The bytes of files that show what updates tell, and the only SQL for them: ciphertext under the key of the update while it
//! is on its way, open once everybody may read it.

use crate::update::held::{Held, KIND};
use jiff::Timestamp;
use platform::db::{Tx, Value as Sql};
use platform::random::{hex, unhex};
use platform::secret::Keyring;
use platform::snapshot::Snapshot;
use platform::{Error, Result};

/// Keeps a file of an update on its way.
pub async fn add(
    tx: &mut Tx,
    keyring: &Keyring,
    held: &str,
    (name, bytes): (&str, &[u8]),
    now: Timestamp,
) -> Result<()> {
    let sealed = keyring.key_for(tx, KIND, held).await?.seal_bytes(name, bytes)?;
    let sql =
        "INSERT INTO \"held_evidence\" (\"name\", \"held_update\", \"bytes\", \"added_at\") VALUES ($1, $2, $3, $4)";
    tx.execute(sql, &[Sql::text(name), Sql::text(held), Sql::text(sealed), Sql::moment(now)]).await
}

/// A file of an update on its way; nothing, where it is none of that update's, or its key is gone.
pub async fn of_held(tx: &mut Tx, keyring: &Keyring, held: &str, name: &str) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT \"bytes\" FROM \"held_evidence\" WHERE \"held_update\" = $1 AND \"name\" = $2";
    let rows = tx.query(sql, &[Sql::text(held), Sql::text(name)]).await?;
    let Some(sealed) = rows.first().map(|row| row.text(0)).transpose()?.flatten() else { return Ok(None) };
    let key = keyring.key(tx, KIND, held).await?;
    key.map(|key| key.open_bytes(name, &sealed)).transpose()
}

/// Takes away the files of an update on its way that it does not name any more, now or as it was sent last.
pub async fn tidy(tx: &mut Tx, held: &str, named: &[String]) -> Result<()> {
    let sql = "SELECT \"name\" FROM \"held_evidence\" WHERE \"held_update\" = $1";
    for row in tx.query(sql, &[Sql::text(held)]).await? {
        let name = row.text(0)?.unwrap_or_default();
        if !named.contains(&name) {
            tx.execute("DELETE FROM \"held_evidence\" WHERE \"name\" = $1", &[Sql::text(name)]).await?;
        }
    }
    Ok(())
}

/// Opens the files of these names to everybody, as their update is published.
pub async fn publish(tx: &mut Tx, keyring: &Keyring, held: &Held, names: &[String]) -> Result<()> {
    for name in names {
        if let Some(bytes) = of_held(tx, keyring, &held.id, name).await? {
            let sql = "INSERT INTO \"evidence\" (\"name\", \"bytes\") VALUES ($1, $2)";
            tx.execute(sql, &[Sql::text(name), Sql::text(hex(&bytes))]).await?;
        }
    }
    Ok(())
}

/// Takes away the bytes of every file that no update of the plan names any more; that there was one, its name keeps saying.
pub async fn empty_withdrawn(tx: &mut Tx, plan: &Snapshot) -> Result<()> {
    for row in tx.query("SELECT \"name\" FROM \"evidence\" WHERE \"bytes\" <> ''", &[]).await? {
        let name = row.text(0)?.unwrap_or_default();
        if !super::is_open(plan, &name) {
            tx.execute("UPDATE \"evidence\" SET \"bytes\" = '' WHERE \"name\" = $1", &[Sql::text(name)]).await?;
        }
    }
    Ok(())
}

/// A file that was published; empty, once it is withdrawn for good. Whether it may be read, [`super::is_open`] says.
pub async fn public(tx: &mut Tx, name: &str) -> Result<Option<Vec<u8>>> {
    let rows = tx.query("SELECT \"bytes\" FROM \"evidence\" WHERE \"name\" = $1", &[Sql::text(name)]).await?;
    let Some(text) = rows.first().map(|row| row.text(0)).transpose()?.flatten() else { return Ok(None) };
    unhex(&text).map(Some).ok_or_else(|| Error::Internal(format!("the file {name} is not in hexadecimal")))
}
