//! The answers to count, and the results that were counted.

use super::Results;
use super::count::Answer;
use platform::db::{Tx, Value as Sql};
use platform::{Error, Result};

/// All answers to a survey.
pub async fn answers(tx: &mut Tx, survey: &str) -> Result<Vec<Answer>> {
    let sql = "SELECT \"people\", \"wording\", \"json\" FROM \"survey_answer\" WHERE \"survey\" = $1";
    let rows = tx.query(sql, &[Sql::text(survey)]).await?;
    let answer = |row: &platform::db::Row| {
        let column = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
        Ok(Answer { people: column(0)?, wording: column(1)?, json: column(2)? })
    };
    rows.iter().map(answer).collect()
}

/// Whether answers of a survey still wait to be mixed.
pub async fn still_waiting(tx: &mut Tx, survey: &str) -> Result<bool> {
    let sql = "SELECT \"id\" FROM \"survey_intake\" WHERE \"survey\" = $1 LIMIT 1";
    Ok(!tx.query(sql, &[Sql::text(survey)]).await?.is_empty())
}

/// What was counted of a survey, whether it is published by now or not.
pub async fn counted(tx: &mut Tx, survey: &str) -> Result<Option<Results>> {
    let sql = "SELECT \"json\" FROM \"survey_result\" WHERE \"survey\" = $1";
    let rows = tx.query(sql, &[Sql::text(survey)]).await?;
    let Some(json) = rows.first().map(|row| row.text(0)).transpose()?.flatten() else { return Ok(None) };
    serde_json::from_str(&json).map(Some).map_err(|error| Error::Internal(format!("the results of {survey}: {error}")))
}

/// Keeps what was counted.
pub async fn keep(tx: &mut Tx, survey: &str, results: &Results) -> Result<()> {
    let json = serde_json::to_string(results).map_err(|error| Error::Internal(format!("results: {error}")))?;
    let sql = "INSERT INTO \"survey_result\" (\"survey\", \"json\") VALUES ($1, $2)";
    tx.execute(sql, &[Sql::text(survey), Sql::text(json)]).await
}
