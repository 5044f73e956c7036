//! Moves answers from the intake to where they are counted: ten of a group at least, in an order that is chance, with ten left
//! behind; the rest when the survey has closed. Then the intake is emptied for good.
//!
//! Who answered when, and with which code, cannot be told from the answers afterwards. What can be told, and what this does not
//! defend against, is in decision 23.

use super::intake::{KIND, Said};
use super::results::ANSWER;
use super::{State, TABLE, code};
use jiff::ToSpan;
use jiff::civil::Date;
use platform::db::{Rows, Tx, Value as Sql};
use platform::job::{Context, Doing};
use platform::record::{self, Record};
use platform::secret::{self, Keyring};
use platform::{Error, Result, random};
use serde_json::Value;
use std::collections::BTreeMap;

/// The name of the job.
pub const JOB: &str = "survey.mix";

/// How many answers of a group are moved together at least, and how many are left behind at least while the survey is open, so
/// that the last ones are not alone. A group of fewer has none of its own when it has closed.
pub const LEAST: usize = 10;

/// The tables whose files are written anew once something was moved.
const EMPTIED: &[&str] = &["survey_intake", "survey_code", "survey_spent", "record_key", "words_inbox", "words_read"];

/// The mark that files are to be written anew; no survey has such a reference.
const FILES: &str = "*";

/// Its work, which no one transaction can hold: what is emptied is gone from the files only once they are written anew. That this
/// is to be done stands in the database until it is, whatever happens between.
pub fn run(context: Context, _payload: Value) -> Doing<'static, Value> {
    Box::pin(async move {
        let surveys = record::all(&mut context.db.read().await?, &TABLE).await?;
        for survey in surveys {
            mix(&context, &survey).await?;
        }
        let mut tx = context.db.write().await?;
        let day = context.today()?.to_string();
        tx.execute("DELETE FROM \"survey_spent\" WHERE \"until_day\" < $1", &[Sql::text(day)]).await?;
        let files = "SELECT \"id\" FROM \"survey_rewrite\" WHERE \"id\" = $1";
        let rewrite = !tx.query(files, &[Sql::text(FILES)]).await?.is_empty();
        tx.commit().await?;
        if rewrite {
            context.db.rewrite(EMPTIED).await?;
            let mut tx = context.db.write().await?;
            let done = "DELETE FROM \"survey_rewrite\" WHERE \"id\" = $1";
            tx.execute(done, &[Sql::text(FILES)]).await?;
            tx.commit().await?;
        }
        Ok(Value::Null)
    })
}

/// There is nothing to write down: when answers were mixed is nobody's to know.
pub fn settled<'a>(_: &'a Context, _: &'a mut Tx, _: Value, _: Value) -> Doing<'a, ()> {
    Box::pin(async { Ok(()) })
}

/// What came in, of one group of one survey: its row in the intake, and what it says.
type Pool = Vec<(String, String)>;

/// Moves what can be moved of one survey, and writes its codes anew if anything came in since the last time, so that nothing ties
/// the two.
async fn mix(context: &Context, survey: &Record) -> Result<()> {
    let mut tx = context.db.write().await?;
    if tx.engine() == "postgresql" {
        // What is sent meanwhile waits: a code would else be taken for used before, and an answer come in behind our back.
        tx.execute("LOCK TABLE \"survey_code\", \"survey_intake\" IN EXCLUSIVE MODE", &[]).await?;
    }
    let today = context.today()?;
    let (reference, closed) = (&survey.reference, State::of(survey, today) == State::Closed);
    let pools = pools(&mut tx, &context.keyring, reference).await?;
    let came = "DELETE FROM \"survey_rewrite\" WHERE \"id\" = $1 RETURNING \"id\"";
    let came = !tx.query(came, &[Sql::text(reference)]).await?.is_empty();
    if pools.is_empty() {
        // Whoever sent on the last day is in by the day after the next.
        let day = survey.text("last_day").parse::<Date>().and_then(|day| day.checked_add(1.day()));
        if closed && day.is_ok_and(|day| day < today) {
            secret::destroy(&mut tx, KIND, reference).await?;
            tx.commit().await?;
        }
        return Ok(());
    }
    if !came && !closed {
        // Ten lie there since the last time, and nothing came to them.
        return Ok(());
    }
    let moved = if closed { rest(pools, kept_by_group(&mut tx, reference).await?)? } else { part(pools)? };
    let mut rows = Rows::default();
    for (people, id, said) in moved {
        rows.add("survey_answer", ANSWER, row(reference, &people, &said)?);
        tx.execute("DELETE FROM \"survey_intake\" WHERE \"id\" = $1", &[Sql::text(id)]).await?;
    }
    rows.insert(&mut tx).await?;
    code::shuffle(&mut tx, reference).await?;
    files_anew(&mut tx).await?;
    tx.commit().await
}

/// Notes that files are to be written anew.
pub async fn files_anew(tx: &mut Tx) -> Result<()> {
    let files = "INSERT INTO \"survey_rewrite\" (\"id\") VALUES ($1) ON CONFLICT (\"id\") DO NOTHING";
    tx.execute(files, &[Sql::text(FILES)]).await
}

/// Answers to be moved, each with the group that it keeps and its row in the intake.
type Moved = Vec<(String, String, String)>;

/// What is moved while a survey is open: of each group all but ten, if that is ten or more, by chance and in an order that is
/// chance.
fn part(pools: BTreeMap<String, Pool>) -> Result<Moved> {
    let mut moved = Moved::new();
    for (people, mut pool) in pools {
        random::shuffle(&mut pool)?;
        if pool.len() >= 2 * LEAST {
            moved.extend(pool.into_iter().skip(LEAST).map(|(id, said)| (people.clone(), id, said)));
        }
    }
    random::shuffle(&mut moved)?;
    Ok(moved)
}

/// What is moved when it has closed: all that is left. A group of which fewer than ten answered in all keeps no name; and where
/// these together are fewer than ten, as many of the largest group lose theirs, so that none of them stands alone.
fn rest(pools: BTreeMap<String, Pool>, kept: BTreeMap<String, usize>) -> Result<Moved> {
    let of = |people: &str| kept.get(people).copied().unwrap_or_default();
    let mut moved: Moved = Vec::new();
    for (people, pool) in pools {
        let few = of(&people) + pool.len() < LEAST;
        let people = if few { String::new() } else { people };
        moved.extend(pool.into_iter().map(|(id, said)| (people.clone(), id, said)));
    }
    random::shuffle(&mut moved)?;
    let nameless = moved.iter().filter(|(people, ..)| people.is_empty()).count() + of("");
    if nameless > 0 && nameless < LEAST {
        let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
        for (people, ..) in &moved {
            *sizes.entry(people.clone()).or_default() += 1;
        }
        sizes.remove("");
        if let Some(largest) = sizes.into_iter().max_by_key(|(_, size)| *size).map(|(people, _)| people) {
            let named = moved.iter_mut().filter(|(people, ..)| *people == largest);
            named.take(LEAST - nameless).for_each(|(people, ..)| people.clear());
        }
    }
    Ok(moved)
}

async fn pools(tx: &mut Tx, keyring: &Keyring, survey: &str) -> Result<BTreeMap<String, Pool>> {
    let sql = "SELECT \"id\", \"people\", \"sealed\" FROM \"survey_intake\" WHERE \"survey\" = $1";
    let rows = tx.query(sql, &[Sql::text(survey)]).await?;
    let mut pools: BTreeMap<String, Pool> = BTreeMap::new();
    if rows.is_empty() {
        return Ok(pools);
    }
    let key = keyring.key(tx, KIND, survey).await?;
    let key = key.ok_or_else(|| Error::Internal(format!("the intake of {survey} has no key")))?;
    for row in rows {
        let column = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
        let id = column(0)?;
        let said = key.open(&id, &column(2)?)?;
        pools.entry(column(1)?).or_default().push((id, said));
    }
    Ok(pools)
}

/// How many answers of each group are counted already.
async fn kept_by_group(tx: &mut Tx, survey: &str) -> Result<BTreeMap<String, usize>> {
    let sql =
        "SELECT \"people\", CAST(COUNT(*) AS bigint) FROM \"survey_answer\" WHERE \"survey\" = $1 GROUP BY \"people\"";
    let rows = tx.query(sql, &[Sql::text(survey)]).await?;
    let counted = |row: &platform::db::Row| {
        Ok((row.text(0)?.unwrap_or_default(), usize::try_from(row.int(1)?.unwrap_or_default()).unwrap_or_default()))
    };
    rows.iter().map(counted).collect()
}

fn row(survey: &str, people: &str, said: &str) -> Result<[Sql; 5]> {
    let wrong = |error: serde_json::Error| Error::Internal(format!("an answer: {error}"));
    let said: Said = serde_json::from_str(said).map_err(wrong)?;
    let json = serde_json::to_string(&said.answers).map_err(wrong)?;
    Ok([Sql::text(random::id()?), Sql::text(survey), Sql::text(people), Sql::text(said.wording), Sql::text(json)])
}
