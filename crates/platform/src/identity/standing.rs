//! How much stands here that somebody may have to look at, such as after a restore.

use crate::db::Tx;
use crate::error::Result;

/// How many of what has not ended.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Standing {
    /// Accounts.
    pub accounts: i64,
    /// Those of them with a last day.
    pub leaving: i64,
    /// Invitations that nobody has answered.
    pub invitations: i64,
    /// Roles held.
    pub roles: i64,
    /// Passkeys.
    pub passkeys: i64,
    /// Sign-ins through a directory.
    pub directories: i64,
}

/// Counts.
pub async fn count(tx: &mut Tx) -> Result<Standing> {
    let account = "SELECT COUNT(*) FROM \"account\" WHERE \"ended_at\" IS NULL";
    Ok(Standing {
        accounts: one(tx, account).await?,
        leaving: one(tx, &format!("{account} AND \"leaves_on\" IS NOT NULL")).await?,
        invitations: one(tx, "SELECT COUNT(*) FROM \"invitation\" WHERE \"answer\" IS NULL").await?,
        roles: one(tx, "SELECT COUNT(*) FROM \"role_held\" WHERE \"ended_at\" IS NULL").await?,
        passkeys: one(tx, "SELECT COUNT(*) FROM \"passkey\"").await?,
        directories: one(tx, "SELECT COUNT(*) FROM \"openid_identity\"").await?,
    })
}

async fn one(tx: &mut Tx, sql: &str) -> Result<i64> {
    let rows = tx.query(sql, &[]).await?;
    Ok(rows.first().map(|row| row.int(0)).transpose()?.flatten().unwrap_or_default())
}
