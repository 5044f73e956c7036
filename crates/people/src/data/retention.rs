//! How long things are kept: one table, which a partnership may override, and the job that enforces it each night.
//!
//! What is under a legal hold stays, and the report says how much that was.

pub use super::kinds::{KINDS, Kind};
use super::kinds::{Rows, Work};
use super::{erasure, hold};
use jiff::{SignedDuration, Timestamp};
use platform::audit::{self, Old, Who};
use platform::db::{Tx, Value as Sql};
use platform::identity::account;
use platform::job::{Context, Doing};
use platform::part::{Retained, Retaining};
use platform::setting::{self, Setting};
use platform::{Error, Result, random};
use serde_json::{Value, json};

/// The name of the job.
pub const JOB: &str = "retention";

/// The hour and minute of each day at which it runs.
pub const AT: (i8, i8) = (3, 30);

/// What the job did with one kind on one day.
pub struct Report {
    /// When.
    pub at: Timestamp,
    /// The name of the kind.
    pub kind: String,
    /// How many days counted.
    pub days: i64,
    /// What went, and what stayed.
    pub swept: Retained,
}

/// For how many days a kind is kept here.
pub async fn days(tx: &mut Tx, kind: &Kind) -> Result<i64> {
    let set = setting::get(tx, &key(kind)).await?.and_then(|set| set.value.as_i64());
    Ok(set.unwrap_or(kind.days).max(kind.least))
}

/// For how many days names and addresses of accounts are kept here after their end.
///
/// # Errors
/// When the table of kinds no longer has them.
pub async fn days_of_accounts(tx: &mut Tx) -> Result<i64> {
    let kind = KINDS.iter().find(|kind| matches!(kind.work, Work::Accounts));
    days(tx, kind.ok_or_else(|| Error::Internal("accounts are no kind of retention".to_owned()))?).await
}

fn key(kind: &Kind) -> String {
    format!("retention.{}", kind.name)
}

/// Sets for how many days a kind is kept.
pub async fn set(tx: &mut Tx, kind: &Kind, days: i64, who: &Who, now: Timestamp) -> Result<()> {
    let version = setting::get(tx, &key(kind)).await?.map_or(0, |set| set.version);
    let new = Setting { version, value: json!(days) };
    setting::save(tx, now, (who, "retention.set"), &key(kind), new, json!({ "days": days })).await
}

/// The job.
pub fn run<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move { Ok(all(context, tx).await?) })
}

/// The job that lets nothing of what went stay behind in the files of the database.
pub const FORGET: &str = "forget";

/// Its work, which no transaction can hold.
pub fn forget(context: Context, _payload: Value) -> Doing<'static, Value> {
    Box::pin(async move {
        context.db.forget().await?;
        Ok(Value::Null)
    })
}

/// There is nothing to write down.
pub fn forgotten<'a>(_: &'a Context, _: &'a mut Tx, _: Value, _: Value) -> Doing<'a, ()> {
    Box::pin(async { Ok(()) })
}

/// Enforces every kind, and writes down what went.
pub async fn all(context: &Context, tx: &mut Tx) -> Result<()> {
    let now = context.clock.now();
    for kind in KINDS {
        let days = days(tx, kind).await?;
        let swept = sweep(context, tx, kind, before(now, days)?).await?;
        let values = [
            Sql::text(random::id()?),
            Sql::moment(now),
            Sql::text(kind.name),
            Sql::Int(Some(days)),
            Sql::Int(Some(count(swept.removed))),
            Sql::Int(Some(count(swept.held))),
        ];
        let sql = "INSERT INTO \"retention_run\" (\"id\", \"at\", \"kind\", \"days\", \"removed\", \"held\") VALUES ($1, $2, $3, $4, $5, $6)";
        tx.execute(sql, &values).await?;
    }
    Ok(())
}

fn before(now: Timestamp, days: i64) -> Result<Timestamp> {
    let length = SignedDuration::from_hours(24 * days);
    now.checked_sub(length).map_err(|_| Error::Internal("a time of retention is out of range".to_owned()))
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

async fn sweep(context: &Context, tx: &mut Tx, kind: &Kind, before: Timestamp) -> Result<Retained> {
    match &kind.work {
        Work::Rows(rows) => remove(tx, rows, before).await,
        Work::Accounts => accounts(context, tx, before).await,
        Work::Part => part(context, tx, kind, before).await,
        Work::Audit => {
            let old = Old { before, kept: &hold::held(tx).await? };
            let who = Who::program("job retention");
            let (removed, held) = audit::forget(tx, context.clock.now(), &who, &old).await?;
            Ok(Retained { removed, held })
        }
    }
}

/// Lets the crate that keeps a kind erase what is over.
async fn part(context: &Context, tx: &mut Tx, kind: &Kind, before: Timestamp) -> Result<Retained> {
    let retaining = Retaining { kind: kind.name, before };
    for part in context.parts {
        if let Some(swept) = (part.retain)(tx, &retaining).await? {
            return Ok(swept);
        }
    }
    Err(Error::Internal(format!("no part keeps {}", kind.name)))
}

/// Removes rows with their keys, but for those of an account under a legal hold.
async fn remove(tx: &mut Tx, rows: &Rows, before: Timestamp) -> Result<Retained> {
    let Rows { table, id, at, .. } = rows;
    let old = format!("FROM \"{table}\" WHERE \"{at}\" < $1");
    let held = "(SELECT \"account\" FROM \"legal_hold\" WHERE \"ended_at\" IS NULL)";
    let value = if rows.seconds { Sql::Int(Some(before.as_second())) } else { Sql::moment(before) };
    let (free, kept) = match rows.account {
        None => (String::new(), 0),
        Some(column) => {
            let sql = format!("SELECT \"{id}\" {old} AND \"{column}\" IN {held}");
            let kept = tx.query(&sql, std::slice::from_ref(&value)).await?.len();
            (format!(" AND (\"{column}\" IS NULL OR \"{column}\" NOT IN {held})"), kept)
        }
    };
    if let Some(key) = rows.key {
        let sql =
            format!("DELETE FROM \"record_key\" WHERE \"kind\" = $2 AND \"ref\" IN (SELECT \"{id}\" {old}{free})");
        tx.execute(&sql, &[value.clone(), Sql::text(key)]).await?;
    }
    let gone = tx.query(&format!("DELETE {old}{free} RETURNING \"{id}\""), &[value]).await?;
    Ok(Retained { removed: gone.len(), held: kept })
}

/// Erases accounts that ended long ago, as a person would.
async fn accounts(context: &Context, tx: &mut Tx, before: Timestamp) -> Result<Retained> {
    let held = hold::held(tx).await?;
    let mut swept = Retained::default();
    for id in account::ended_before(tx, before).await? {
        if held.contains(&id) {
            swept.held += 1;
        } else {
            let detail = json!({ "retention": "ended-accounts" });
            erasure::erase(tx, context, &id, &Who::program("job retention"), detail).await?;
            swept.removed += 1;
        }
    }
    Ok(swept)
}

/// What the job did, newest first.
pub async fn reports(tx: &mut Tx, most: i64) -> Result<Vec<Report>> {
    let sql = "SELECT \"at\", \"kind\", \"days\", \"removed\", \"held\" FROM \"retention_run\" ORDER BY \"at\" DESC, \"kind\" LIMIT $1";
    let rows = tx.query(sql, &[Sql::Int(Some(most))]).await?;
    let number = |number: Option<i64>| usize::try_from(number.unwrap_or_default()).unwrap_or_default();
    let report = |row: &platform::db::Row| {
        Ok(Report {
            at: row.moment(0)?.unwrap_or_default(),
            kind: row.text(1)?.unwrap_or_default(),
            days: row.int(2)?.unwrap_or_default(),
            swept: Retained { removed: number(row.int(3)?), held: number(row.int(4)?) },
        })
    };
    rows.iter().map(report).collect()
}
