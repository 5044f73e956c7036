//! Somebody who was referred twice has two codes. With both they join them themselves: from then on either shows all. A worker who has
//! asked them keeps the two as one person too; that opens nothing, and what must not be done to reach them counts for both.

use super::lock;
use platform::Result;
use platform::db::{Tx, Value as Sql};

/// Those whose codes are joined with that of whoever a mark stands for, who is one of them.
fn joined(mark: &str) -> String {
    let first = format!("(SELECT COALESCE(\"same_as\", \"id\") FROM \"referral_person\" WHERE \"id\" = {mark})");
    format!(
        "SELECT \"p\".\"id\" FROM \"referral_person\" \"p\" WHERE \"p\".\"id\" = {first} OR \"p\".\"same_as\" = {first}"
    )
}

/// That a column names whoever a mark stands for, or somebody whose code is joined with theirs.
pub fn is_same(column: &str, mark: &str) -> String {
    format!("{column} IN ({})", joined(mark))
}

/// Those whose codes are joined with somebody's, with themselves.
pub async fn all(tx: &mut Tx, id: &str) -> Result<Vec<String>> {
    let rows = tx.query(&format!("{} ORDER BY \"p\".\"id\"", joined("$1")), &[Sql::text(id)]).await?;
    rows.iter().map(|row| Ok(row.text(0)?.unwrap_or_default())).collect()
}

async fn set(tx: &mut Tx, id: &str, first: Option<&str>) -> Result<()> {
    let sql = "UPDATE \"referral_person\" SET \"same_as\" = $1 WHERE \"id\" = $2";
    tx.execute(sql, &[Sql::Text(first.map(str::to_owned)), Sql::text(id)]).await
}

/// Everybody who may be concerned waits for one another, in one order, and is read again then.
async fn locked(tx: &mut Tx, ids: &[&str]) -> Result<Vec<String>> {
    let mut everybody = Vec::new();
    for id in ids {
        everybody.extend(all(tx, id).await?);
    }
    everybody.sort();
    everybody.dedup();
    for id in &everybody {
        lock(tx, id).await?;
    }
    let mut again = Vec::new();
    for id in ids {
        again.extend(all(tx, id).await?);
    }
    again.sort();
    again.dedup();
    Ok(again)
}

/// Joins the codes of two, who has typed both.
pub async fn join(tx: &mut Tx, one: &str, other: &str) -> Result<()> {
    let everybody = locked(tx, &[one, other]).await?;
    let first = everybody.first().map(String::as_str);
    for id in &everybody {
        set(tx, id, first.filter(|first| *first != id)).await?;
    }
    Ok(())
}

/// Parts a code from those with which it is joined.
pub async fn part(tx: &mut Tx, id: &str) -> Result<()> {
    let others: Vec<String> = locked(tx, &[id]).await?.into_iter().filter(|other| other != id).collect();
    let first = others.first().map(String::as_str);
    for one in &others {
        set(tx, one, first.filter(|first| *first != one)).await?;
    }
    set(tx, id, None).await
}

/// Keeps two as one person, as a worker made sure.
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

/// Everybody else who is known to be the same person as somebody: by their own codes, and as workers made sure.
pub async fn known(tx: &mut Tx, id: &str) -> Result<Vec<String>> {
    let mut everybody = all(tx, id).await?;
    let sql = "SELECT \"other\" FROM \"referral_same\" WHERE \"one\" = $1 UNION SELECT \"one\" FROM \"referral_same\" WHERE \"other\" = $1";
    for row in tx.query(sql, &[Sql::text(id)]).await? {
        everybody.extend(row.text(0)?);
    }
    everybody.retain(|other| other != id);
    everybody.sort();
    everybody.dedup();
    Ok(everybody)
}
