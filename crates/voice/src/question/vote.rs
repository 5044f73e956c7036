//! Who seconded what: one for each code or account, and nothing by which it is known whose. Of each question there is a count, and until
//! seconding ends the look-up values of those who are counted in it.

use platform::db::{Tx, Value as Sql};
use platform::secret::Keyring;
use platform::{Error, Result};
use std::collections::HashMap;

/// The look-up value of a voter: another for each question, so that the values do not tell which were of one person.
fn voter(keyring: &Keyring, question: &str, who: &str) -> String {
    keyring.index("question-second", &format!("{question}/{who}"))
}

/// Counts somebody once; whether they are new.
pub async fn second(tx: &mut Tx, keyring: &Keyring, question: &str, who: &str) -> Result<bool> {
    let sql = "INSERT INTO \"question_second\" (\"question\", \"voter\") VALUES ($1, $2) ON CONFLICT (\"question\", \"voter\") DO NOTHING RETURNING \"question\"";
    let values = [Sql::text(question), Sql::text(voter(keyring, question, who))];
    if tx.query(sql, &values).await?.is_empty() {
        return Ok(false);
    }
    add(tx, question, 1).await?;
    Ok(true)
}

/// Adds to the count of a question.
pub async fn add(tx: &mut Tx, question: &str, count: i64) -> Result<()> {
    let sql = "INSERT INTO \"question_tally\" (\"question\", \"count\") VALUES ($1, $2)
        ON CONFLICT (\"question\") DO UPDATE SET \"count\" = \"question_tally\".\"count\" + $2";
    tx.execute(sql, &[Sql::text(question), Sql::Int(Some(count))]).await
}

/// How many seconded each question.
pub async fn counted(tx: &mut Tx) -> Result<HashMap<String, i64>> {
    let rows = tx.query("SELECT \"question\", \"count\" FROM \"question_tally\"", &[]).await?;
    let count =
        |row: &platform::db::Row| Ok::<_, Error>((row.text(0)?.unwrap_or_default(), row.int(1)?.unwrap_or_default()));
    rows.iter().map(count).collect()
}

/// Which questions still have look-up values.
pub async fn open(tx: &mut Tx) -> Result<Vec<String>> {
    let rows = tx.query("SELECT DISTINCT \"question\" FROM \"question_second\" ORDER BY \"question\"", &[]).await?;
    rows.iter().map(|row| Ok(row.text(0)?.unwrap_or_default())).collect()
}

/// Forgets who was counted. The count stays.
pub async fn forget(tx: &mut Tx, question: &str) -> Result<()> {
    tx.execute("DELETE FROM \"question_second\" WHERE \"question\" = $1", &[Sql::text(question)]).await
}
