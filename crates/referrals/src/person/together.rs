//! Somebody who was referred twice, and whom a worker keeps as one person once they have asked. It opens nothing: what must not be done to
//! reach them counts for both, read from where it was said, so that taking it back takes it back.

use platform::Result;
use platform::db::{Tx, Value as Sql};

/// Keeps two as one person.
pub async fn keep(tx: &mut Tx, one: &str, other: &str) -> Result<()> {
    let sql = "INSERT INTO \"referral_same\" (\"one\", \"other\") VALUES ($1, $2) ON CONFLICT DO NOTHING";
    tx.execute(sql, &pair(one, other)).await
}

/// Keeps two as two people again.
pub async fn keep_apart(tx: &mut Tx, one: &str, other: &str) -> Result<()> {
    tx.execute("DELETE FROM \"referral_same\" WHERE \"one\" = $1 AND \"other\" = $2", &pair(one, other)).await
}

fn pair(one: &str, other: &str) -> [Sql; 2] {
    [Sql::text(one.min(other)), Sql::text(one.max(other))]
}

/// Everybody else who is kept as the same person as somebody.
pub async fn known(tx: &mut Tx, id: &str) -> Result<Vec<String>> {
    let sql = "SELECT \"other\" FROM \"referral_same\" WHERE \"one\" = $1 UNION SELECT \"one\" FROM \"referral_same\" WHERE \"other\" = $1 ORDER BY 1";
    let rows = tx.query(sql, &[Sql::text(id)]).await?;
    rows.iter().map(|row| Ok(row.text(0)?.unwrap_or_default())).collect()
}

/// Forgets whom somebody was the same as, who is erased.
pub async fn forget(tx: &mut Tx, id: &str) -> Result<()> {
    tx.execute("DELETE FROM \"referral_same\" WHERE \"one\" = $1 OR \"other\" = $1", &[Sql::text(id)]).await
}
