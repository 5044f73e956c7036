//! The queue itself: the only SQL for jobs.

use super::{Failure, Kind};
use crate::clock::Clock;
use crate::db::{Row, Rows, Tx, Value as Sql, marks};
use crate::error::Result;
use crate::random;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use std::time::Duration;

/// The pauses between the tries, in minutes: more than three days before a job waits for a person.
const PAUSES: [i64; 8] = [1, 5, 30, 2 * 60, 6 * 60, 24 * 60, 24 * 60, 24 * 60];

/// For how long a job is not given up, however often the program is killed while it is at it.
const PATIENCE: SignedDuration = SignedDuration::from_hours(3 * 24);

/// A job that this process has in hand.
pub(super) struct Job {
    pub id: String,
    pub kind: String,
    pub payload: Value,
    /// The number of this try, from 1.
    pub tries: i64,
    queued_at: Timestamp,
}

/// Puts a job into the queue, in the transaction of its cause, for now or for later.
///
/// With a key in `once`, nothing is added while a job with the same key waits, or reaches outside.
pub async fn enqueue(
    tx: &mut Tx,
    clock: &Clock,
    kind: &str,
    payload: &Value,
    run_at: Option<Timestamp>,
    once: Option<&str>,
) -> Result<()> {
    let now = clock.now();
    let values = [
        Sql::text(random::id()?),
        Sql::text(kind),
        Sql::text(payload.to_string()),
        Sql::Text(once.map(str::to_owned)),
        Sql::moment(now),
        Sql::moment(run_at.unwrap_or(now)),
    ];
    let sql = "INSERT INTO \"job\" (\"id\", \"kind\", \"payload\", \"once\", \"queued_at\", \"run_at\", \"tries\") \
               VALUES ($1, $2, $3, $4, $5, $6, 0) ON CONFLICT (\"once\") DO NOTHING";
    tx.execute(sql, &values).await
}

/// Makes the row of a job for now.
pub fn prepare(rows: &mut Rows, clock: &Clock, kind: &str, payload: &Value) -> Result<()> {
    let now = Sql::moment(clock.now());
    let values = [
        Sql::text(random::id()?),
        Sql::text(kind),
        Sql::text(payload.to_string()),
        now.clone(),
        now,
        Sql::Int(Some(0)),
    ];
    rows.add("job", &["id", "kind", "payload", "queued_at", "run_at", "tries"], values);
    Ok(())
}

/// Whether something is due.
pub(super) async fn is_due(tx: &mut Tx, now: Timestamp, kinds: &[Kind]) -> Result<bool> {
    Ok(first(tx, now, kinds, "").await?.is_some())
}

/// The job that has been due the longest and that nobody else has in hand.
///
/// On PostgreSQL the row is locked, and a row that somebody else has locked is passed over.
/// On SQLite there is one writer, so nobody else can have it.
pub(super) async fn claim(tx: &mut Tx, now: Timestamp, kinds: &[Kind]) -> Result<Option<Job>> {
    let lock = match tx {
        Tx::Sqlite(_) => "",
        Tx::Postgres(_) => " FOR UPDATE SKIP LOCKED",
    };
    first(tx, now, kinds, lock).await
}

async fn first(tx: &mut Tx, now: Timestamp, kinds: &[Kind], lock: &str) -> Result<Option<Job>> {
    if kinds.is_empty() {
        return Ok(None);
    }
    let sql = format!(
        "SELECT \"id\", \"kind\", \"payload\", \"tries\", \"queued_at\" FROM \"job\" \
         WHERE \"dead_at\" IS NULL AND \"run_at\" <= $1 AND (\"leased_until\" IS NULL OR \"leased_until\" <= $1) \
         AND \"kind\" IN ({}) ORDER BY \"run_at\", \"queued_at\", \"id\" LIMIT 1{lock}",
        marks(2, kinds.len())
    );
    let mut values = vec![Sql::moment(now)];
    values.extend(kinds.iter().map(|kind| Sql::text(kind.name)));
    tx.query(&sql, &values).await?.first().map(job).transpose()
}

fn job(row: &Row) -> Result<Job> {
    let text = |column| Ok::<_, crate::Error>(row.text(column)?.unwrap_or_default());
    Ok(Job {
        id: text(0)?,
        kind: text(1)?,
        // What is not readable is for the job itself to complain of; the queue must go on.
        payload: serde_json::from_str(&text(2)?).unwrap_or_default(),
        tries: row.int(3)?.unwrap_or_default() + 1,
        queued_at: row.moment(4)?.unwrap_or_default(),
    })
}

/// Keeps a job for whoever claimed it until this moment, and counts the try.
pub(super) async fn lease(tx: &mut Tx, job: &Job, now: Timestamp, length: Duration) -> Result<()> {
    let until = now.checked_add(length).unwrap_or(Timestamp::MAX);
    let values = [Sql::text(&job.id), Sql::moment(until), Sql::Int(Some(job.tries))];
    tx.execute("UPDATE \"job\" SET \"leased_until\" = $2, \"tries\" = $3 WHERE \"id\" = $1", &values).await
}

/// Takes a job off the queue that was done; false when somebody else has done it meanwhile.
pub(super) async fn finish(tx: &mut Tx, job: &Job) -> Result<bool> {
    let sql = "DELETE FROM \"job\" WHERE \"id\" = $1 RETURNING \"id\"";
    Ok(!tx.query(sql, &[Sql::text(&job.id)]).await?.is_empty())
}

/// Puts a job back that was not done, after a pause; or onto the list of the dead, when there were pauses enough.
/// One that has come into other hands meanwhile is left to them.
pub(super) async fn put_back(tx: &mut Tx, job: &Job, now: Timestamp, failure: &Failure) -> Result<()> {
    let mut values = vec![Sql::text(&job.id), Sql::Int(Some(job.tries)), Sql::text(failure.to_string())];
    let still_ours = "WHERE \"id\" = $1 AND \"tries\" <= $2 AND \"dead_at\" IS NULL";
    // Tries that ended in a kill used up no pause, so the time counts too.
    let patient = PAUSES.last().filter(|_| now.duration_since(job.queued_at) <= PATIENCE);
    let pause =
        usize::try_from(job.tries - 1).ok().and_then(|n| PAUSES.get(n)).or(patient).filter(|_| !failure.lasting);
    let change = match pause {
        Some(minutes) => {
            values.push(Sql::moment(now.checked_add(SignedDuration::from_mins(*minutes)).unwrap_or(Timestamp::MAX)));
            "\"run_at\" = $4"
        }
        None => {
            values.push(Sql::moment(now));
            // Its key is free again, or regular work would never come back.
            "\"dead_at\" = $4, \"once\" = NULL"
        }
    };
    let sql =
        format!("UPDATE \"job\" SET \"tries\" = $2, \"error\" = $3, \"leased_until\" = NULL, {change} {still_ours}");
    tx.execute(&sql, &values).await
}

/// Whether so many tries over so many days have ended without an answer that it is no use: the job may be what takes the
/// program down. Killing the program often in a short time, for whatever reason, makes no job hopeless.
pub(super) fn is_hopeless(job: &Job, now: Timestamp) -> bool {
    let often = usize::try_from(job.tries).is_ok_and(|tries| tries > PAUSES.len() + 1);
    often && now.duration_since(job.queued_at) > PATIENCE
}

/// A job that failed for good.
pub struct Dead {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// When it was enqueued.
    pub queued_at: Timestamp,
    /// When it was given up.
    pub dead_at: Timestamp,
    /// How often it was tried.
    pub tries: i64,
    /// Why the last try failed, in a sentence.
    pub error: String,
}

/// The jobs that wait for a person, newest first.
pub async fn dead(tx: &mut Tx) -> Result<Vec<Dead>> {
    let sql = "SELECT \"id\", \"kind\", \"queued_at\", \"dead_at\", \"tries\", \"error\" FROM \"job\" \
               WHERE \"dead_at\" IS NOT NULL ORDER BY \"dead_at\" DESC, \"id\"";
    let rows = tx.query(sql, &[]).await?;
    let dead = rows.iter().map(|row| {
        Ok(Dead {
            id: row.text(0)?.unwrap_or_default(),
            kind: row.text(1)?.unwrap_or_default(),
            queued_at: row.moment(2)?.unwrap_or_default(),
            dead_at: row.moment(3)?.unwrap_or_default(),
            tries: row.int(4)?.unwrap_or_default(),
            error: row.text(5)?.unwrap_or_default(),
        })
    });
    dead.collect()
}

/// Jobs of a kind that failed lately in the same way, and are tried again.
pub struct Failing {
    /// Their kind.
    pub kind: String,
    /// Why the last try failed, in a sentence.
    pub error: String,
    /// How many there are.
    pub count: i64,
    /// When the next of them is tried again.
    pub next_at: Timestamp,
}

/// The jobs that failed and are tried again, the most first.
pub async fn failing(tx: &mut Tx) -> Result<Vec<Failing>> {
    let sql = "SELECT \"kind\", \"error\", COUNT(*) AS \"n\", MIN(\"run_at\") FROM \"job\" \
               WHERE \"dead_at\" IS NULL AND \"tries\" > 0 AND \"error\" IS NOT NULL \
               GROUP BY \"kind\", \"error\" ORDER BY \"n\" DESC, \"kind\", \"error\"";
    let rows = tx.query(sql, &[]).await?;
    let failing = rows.iter().map(|row| {
        Ok(Failing {
            kind: row.text(0)?.unwrap_or_default(),
            error: row.text(1)?.unwrap_or_default(),
            count: row.int(2)?.unwrap_or_default(),
            next_at: row.moment(3)?.unwrap_or_default(),
        })
    });
    failing.collect()
}

/// Gives a dead job all its tries again, from now on; false when there is no such job.
pub async fn replay(tx: &mut Tx, clock: &Clock, id: &str) -> Result<bool> {
    let sql = "UPDATE \"job\" SET \"dead_at\" = NULL, \"tries\" = 0, \"run_at\" = $2 \
               WHERE \"id\" = $1 AND \"dead_at\" IS NOT NULL RETURNING \"id\"";
    Ok(!tx.query(sql, &[Sql::text(id), Sql::moment(clock.now())]).await?.is_empty())
}

/// How much is in the queue.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    /// Waiting, now or for later.
    pub waiting: i64,
    /// In somebody's hands, outside.
    pub leased: i64,
    /// Waiting for a person.
    pub dead: i64,
    /// For how many seconds the oldest has been due.
    pub oldest_seconds: i64,
}

/// How much is in the queue.
pub async fn counts(tx: &mut Tx, clock: &Clock) -> Result<Counts> {
    let sql = "SELECT COUNT(CASE WHEN \"dead_at\" IS NULL AND (\"leased_until\" IS NULL OR \"leased_until\" <= $1) THEN 1 END), \
               COUNT(CASE WHEN \"dead_at\" IS NULL AND \"leased_until\" > $1 THEN 1 END), COUNT(\"dead_at\"), \
               MIN(CASE WHEN \"dead_at\" IS NULL AND \"run_at\" <= $1 THEN \"run_at\" END) FROM \"job\"";
    let now = clock.now();
    let rows = tx.query(sql, &[Sql::moment(now)]).await?;
    let Some(row) = rows.first() else { return Ok(Counts::default()) };
    let count = |column| Ok::<_, crate::Error>(row.int(column)?.unwrap_or_default());
    let oldest = row.moment(3)?.map_or(0, |at| now.duration_since(at).as_secs());
    Ok(Counts { waiting: count(0)?, leased: count(1)?, dead: count(2)?, oldest_seconds: oldest })
}
