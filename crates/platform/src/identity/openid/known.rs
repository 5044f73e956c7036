//! Whom a directory knows an account as.

use crate::db::{Tx, Value as Sql};
use crate::error::Result;
use jiff::Timestamp;

/// A directory that knows an account.
#[derive(Clone, Debug)]
pub struct Known {
    /// The directory.
    pub issuer: String,
    /// Since when.
    pub since: Timestamp,
}

/// The account that a directory knows under this name.
pub async fn account(tx: &mut Tx, issuer: &str, subject: &str) -> Result<Option<String>> {
    let sql = "SELECT \"account\" FROM \"openid_identity\" WHERE \"issuer\" = $1 AND \"subject\" = $2";
    let rows = tx.query(sql, &[Sql::text(issuer), Sql::text(subject)]).await?;
    Ok(rows.first().map(|row| row.text(0)).transpose()?.flatten())
}

/// Notes whom a directory knows as this account, in place of an account that it knew so before.
pub async fn link(tx: &mut Tx, issuer: &str, subject: &str, account: &str, now: Timestamp) -> Result<()> {
    let values = [Sql::text(issuer), Sql::text(subject), Sql::text(account), Sql::moment(now)];
    tx.execute(
        "INSERT INTO \"openid_identity\" (\"issuer\", \"subject\", \"account\", \"created_at\") VALUES ($1, $2, $3, $4)
         ON CONFLICT (\"issuer\", \"subject\") DO UPDATE SET \"account\" = excluded.\"account\", \"created_at\" = excluded.\"created_at\"",
        &values,
    )
    .await
}

/// The directories that know an account, the newest first.
pub async fn all(tx: &mut Tx, account: &str) -> Result<Vec<Known>> {
    let sql = "SELECT \"issuer\", \"created_at\" FROM \"openid_identity\" WHERE \"account\" = $1 ORDER BY \"created_at\" DESC, \"issuer\"";
    let rows = tx.query(sql, &[Sql::text(account)]).await?;
    let known = |row: &crate::db::Row| {
        Ok(Known { issuer: row.text(0)?.unwrap_or_default(), since: row.moment(1)?.unwrap_or_default() })
    };
    rows.iter().map(known).collect()
}

/// Forgets that a directory knows this account.
pub async fn unlink(tx: &mut Tx, account: &str, issuer: &str) -> Result<()> {
    let sql = "DELETE FROM \"openid_identity\" WHERE \"account\" = $1 AND \"issuer\" = $2";
    tx.execute(sql, &[Sql::text(account), Sql::text(issuer)]).await
}
