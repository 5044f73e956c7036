//! Moves answers from the intake to where they are counted: ten of a group at least, in an order that is chance, or the rest
//! when the survey has closed. Then the intake is emptied for good.
//!
//! Who answered when, and with which code, cannot be told from the answers afterwards. What can be told, and what this does not
//! defend against, is in decision 23.

use super::intake::{KIND, Said};
use super::{State, TABLE, code};
use platform::db::{Rows, Tx, Value as Sql};
use platform::job::{Context, Doing};
use platform::record;
use platform::secret::{self, Keyring};
use platform::{Error, Result, random};
use serde_json::Value;
use std::collections::BTreeMap;

/// The name of the job.
pub const JOB: &str = "survey.mix";

/// How many answers of a group are moved together at least, while the survey is open. A group of fewer has none of its own when
/// it has closed.
pub const LEAST: usize = 10;

/// Its work, which no one transaction can hold: what is emptied is gone from the files only once they are written anew.
pub fn run(context: Context, _payload: Value) -> Doing<'static, Value> {
    Box::pin(async move {
        let mut tx = context.db.write().await?;
        let moved = mix(&context, &mut tx).await?;
        tx.commit().await?;
        if moved > 0 {
            context.db.rewrite(&["survey_intake", "survey_code", "survey_spent"]).await?;
        }
        Ok(Value::Null)
    })
}

/// There is nothing to write down: when answers were mixed is nobody's to know.
pub fn settled<'a>(_: &'a Context, _: &'a mut Tx, _: Value, _: Value) -> Doing<'a, ()> {
    Box::pin(async { Ok(()) })
}

/// What came in, of one group of one survey.
#[derive(Default)]
struct Pool {
    ids: Vec<String>,
    said: Vec<String>,
}

/// Moves what can be moved; answers how many answers that were.
pub async fn mix(context: &Context, tx: &mut Tx) -> Result<usize> {
    if tx.engine() == "postgresql" {
        // A code that is used while the codes are written anew would else be taken for used before.
        tx.execute("LOCK TABLE \"survey_code\" IN EXCLUSIVE MODE", &[]).await?;
    }
    let today = context.today()?;
    let mut moved = 0;
    for survey in record::all(tx, &TABLE).await? {
        let closed = State::of(&survey, today) == State::Closed;
        moved += of_survey(tx, &context.keyring, &survey.reference, closed).await?;
    }
    let day = today.to_string();
    tx.execute("DELETE FROM \"survey_spent\" WHERE \"until_day\" < $1", &[Sql::text(day)]).await?;
    Ok(moved)
}

async fn of_survey(tx: &mut Tx, keyring: &Keyring, survey: &str, closed: bool) -> Result<usize> {
    let mut rows: Vec<[Sql; 6]> = Vec::new();
    for (people, pool) in pools(tx, keyring, survey).await? {
        if pool.said.len() < LEAST && !closed {
            continue;
        }
        let few = closed && kept(tx, survey, &people).await? + pool.said.len() < LEAST;
        let people = if few { "" } else { &people };
        for said in &pool.said {
            rows.push(row(survey, people, said)?);
        }
        for id in pool.ids {
            tx.execute("DELETE FROM \"survey_intake\" WHERE \"id\" = $1", &[Sql::text(id)]).await?;
        }
    }
    let moved = rows.len();
    if moved > 0 {
        random::shuffle(&mut rows)?;
        let mut all = Rows::default();
        for values in rows {
            all.add("survey_answer", &["id", "survey", "people", "wording", "n", "json"], values);
        }
        all.insert(tx).await?;
        code::shuffle(tx, survey).await?;
    }
    if closed {
        secret::destroy(tx, KIND, survey).await?;
    }
    Ok(moved)
}

async fn pools(tx: &mut Tx, keyring: &Keyring, survey: &str) -> Result<BTreeMap<String, Pool>> {
    let sql = "SELECT \"id\", \"people\", \"sealed\" FROM \"survey_intake\" WHERE \"survey\" = $1";
    let rows = tx.query(sql, &[Sql::text(survey)]).await?;
    let mut pools: BTreeMap<String, Pool> = BTreeMap::new();
    let Some(key) = keyring.key(tx, KIND, survey).await? else {
        return if rows.is_empty() {
            Ok(pools)
        } else {
            Err(Error::Internal(format!("the intake of {survey} has no key")))
        };
    };
    for row in rows {
        let column = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
        let id = column(0)?;
        let pool = pools.entry(column(1)?).or_default();
        pool.said.push(key.open(&id, &column(2)?)?);
        pool.ids.push(id);
    }
    Ok(pools)
}

/// How many answers of a group are counted already.
async fn kept(tx: &mut Tx, survey: &str, people: &str) -> Result<usize> {
    let sql = "SELECT CAST(COUNT(*) AS bigint) FROM \"survey_answer\" WHERE \"survey\" = $1 AND \"people\" = $2";
    let rows = tx.query(sql, &[Sql::text(survey), Sql::text(people)]).await?;
    let count = rows.first().map(|row| row.int(0)).transpose()?.flatten().unwrap_or_default();
    Ok(usize::try_from(count).unwrap_or_default())
}

fn row(survey: &str, people: &str, said: &str) -> Result<[Sql; 6]> {
    let wrong = |error: serde_json::Error| Error::Internal(format!("an answer: {error}"));
    let said: Said = serde_json::from_str(said).map_err(wrong)?;
    let json = serde_json::to_string(&said.answers).map_err(wrong)?;
    Ok([
        Sql::text(random::id()?),
        Sql::text(survey),
        Sql::text(people),
        Sql::text(said.wording),
        Sql::Int(Some(said.n)),
        Sql::text(json),
    ])
}
