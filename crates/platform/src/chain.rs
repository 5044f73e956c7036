//! What the history and the audit have in common: a chain of hashes, and a head row that is locked before a number is given.

use crate::db::{Tx, Value as Sql};
use crate::error::{Error, Result};
use crate::random::hex;
use sha2::{Digest, Sha256};

/// How many entries are read at once when a chain is walked: what is held in memory does not grow with it.
pub const PAGE: i64 = 1000;

/// Where a chain ends: its last number and hash.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Head {
    /// The number of the last entry; 0 when there is none.
    pub seq: i64,
    /// Its hash; empty when there is none.
    pub hash: String,
}

/// The head of the chain that is kept in this table.
pub async fn head(tx: &mut Tx, table: &str) -> Result<Head> {
    read(tx, table, &format!("SELECT \"seq\", \"hash\" FROM \"{table}\"")).await
}

/// The head, locked until the transaction ends, so that two writers cannot fork the chain.
pub async fn lock(tx: &mut Tx, table: &str) -> Result<Head> {
    read(tx, table, &format!("UPDATE \"{table}\" SET \"seq\" = \"seq\" RETURNING \"seq\", \"hash\"")).await
}

/// Moves the head on.
pub async fn advance(tx: &mut Tx, table: &str, seq: i64, hash: &str) -> Result<()> {
    let sql = format!("UPDATE \"{table}\" SET \"seq\" = $1, \"hash\" = $2");
    tx.execute(&sql, &[Sql::Int(Some(seq)), Sql::text(hash)]).await
}

/// Checks that the chain in this table, whose rows are called so, has the entry that was written down elsewhere.
///
/// # Errors
/// When there is another in its place, or none.
pub async fn passes(tx: &mut Tx, (table, what): (&str, &str), kept: &Head) -> Result<()> {
    let sql = format!("SELECT \"hash\" FROM \"{table}\" WHERE \"seq\" = $1");
    let rows = tx.query(&sql, &[Sql::Int(Some(kept.seq))]).await?;
    let hash = rows.first().map(|row| row.text(0)).transpose()?.flatten();
    let why = match hash {
        _ if *kept == Head::default() => return Ok(()),
        Some(hash) if hash == kept.hash => return Ok(()),
        Some(_) => "is not the one that was written down",
        None => "was written down, and is not there",
    };
    Err(Error::Internal(format!(
        "{what} {} {why}: the chain was written anew since, or an older backup was restored",
        kept.seq
    )))
}

/// SHA-256 over these parts, in hexadecimal. The length of each goes first, so that no two different lists feed the same bytes.
pub fn hash(parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part.len().to_be_bytes());
        hasher.update(part.as_bytes());
    }
    hex(&hasher.finalize())
}

async fn read(tx: &mut Tx, table: &str, sql: &str) -> Result<Head> {
    let rows = tx.query(sql, &[]).await?;
    let row = rows.first().ok_or_else(|| Error::Internal(format!("the chain has no row in {table}")))?;
    Ok(Head { seq: row.int(0)?.unwrap_or_default(), hash: row.text(1)?.unwrap_or_default() })
}
