//! Regular work: once at each of its times, however many programs run, and once after a pause however long it was.

use super::{Context, queue};
use crate::db::{Tx, Value as Sql};
use crate::error::{Error, Result};
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde_json::json;
use std::collections::HashMap;

/// A piece of regular work.
#[derive(Clone, Copy)]
pub struct Regular {
    /// Its name in the schedule.
    pub name: &'static str,
    /// The kind of job to enqueue. Its payload says in `due` for which moment.
    pub kind: &'static str,
    /// When.
    pub every: Every,
}

/// When regular work is due, by the clocks of the partnership.
#[derive(Clone, Copy)]
pub enum Every {
    /// At every full so many minutes.
    Minutes(u32),
    /// Each day at this hour and minute.
    Day(i8, i8),
    /// Each week on this day, at this hour and minute.
    Week(Weekday, i8, i8),
}

impl Every {
    /// The first of its moments after this one.
    pub fn after(self, now: Timestamp, zone: &TimeZone) -> Result<Timestamp> {
        let (weekday, hour, minute) = match self {
            Every::Minutes(n) => return after_minutes(i64::from(n.max(1)), now),
            Every::Day(hour, minute) => (None, hour, minute),
            Every::Week(weekday, hour, minute) => (Some(weekday), hour, minute),
        };
        let time = Time::new(hour, minute, 0, 0).map_err(|_| never())?;
        let mut day = now.to_zoned(zone.clone()).date();
        // Today, or one of the next days; eight are enough to find the weekday again.
        for _ in 0..9 {
            let at = at(day, time, zone)?;
            if at > now && weekday.is_none_or(|weekday| day.weekday() == weekday) {
                return Ok(at);
            }
            day = day.checked_add(1.day()).map_err(|_| never())?;
        }
        Err(never())
    }
}

fn at(day: Date, time: Time, zone: &TimeZone) -> Result<Timestamp> {
    // An hour that the change to summer time leaves out is read as the hour after it.
    Ok(day.to_datetime(time).to_zoned(zone.clone()).map_err(|_| never())?.timestamp())
}

fn after_minutes(minutes: i64, now: Timestamp) -> Result<Timestamp> {
    let length = minutes * 60;
    let next = now.as_second().div_euclid(length) + 1;
    Timestamp::from_second(next * length).map_err(|_| never())
}

fn never() -> Error {
    Error::Internal("regular work has no next time".to_owned())
}

/// Enqueues what is due, and moves each to its next time.
pub(super) async fn enqueue_due(context: &Context, regular: &[Regular]) -> Result<()> {
    let now = context.clock.now();
    let known = all(&mut context.db.read().await?).await?;
    for work in regular {
        let due = known.get(work.name);
        if due.is_none_or(|due| *due <= now) {
            let mut tx = context.db.write().await?;
            advance(context, &mut tx, work, due.copied(), now).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

/// One step of one piece of work. Its old time is a condition: of many programs at once, one finds it still there.
async fn advance(context: &Context, tx: &mut Tx, work: &Regular, due: Option<Timestamp>, now: Timestamp) -> Result<()> {
    let next = Sql::moment(work.every.after(now, &context.site.zone()?)?);
    let Some(due) = due else {
        let sql = "INSERT INTO \"schedule\" (\"name\", \"next_at\") VALUES ($1, $2) ON CONFLICT (\"name\") DO NOTHING";
        return tx.execute(sql, &[Sql::text(work.name), next]).await;
    };
    let sql = "UPDATE \"schedule\" SET \"next_at\" = $2 WHERE \"name\" = $1 AND \"next_at\" = $3 RETURNING \"name\"";
    if tx.query(sql, &[Sql::text(work.name), next, Sql::moment(due)]).await?.is_empty() {
        return Ok(());
    }
    let once = format!("schedule {}", work.name);
    queue::enqueue(tx, &context.clock, work.kind, &json!({ "due": due.to_string() }), None, Some(&once)).await
}

async fn all(tx: &mut Tx) -> Result<HashMap<String, Timestamp>> {
    let rows = tx.query("SELECT \"name\", \"next_at\" FROM \"schedule\"", &[]).await?;
    rows.iter().map(|row| Ok((row.text(0)?.unwrap_or_default(), row.moment(1)?.unwrap_or_default()))).collect()
}

/// Lets a piece of regular work wait until a moment, unless it waits longer anyway.
pub async fn wait(tx: &mut Tx, name: &str, until: Timestamp) -> Result<()> {
    let sql = "INSERT INTO \"schedule\" (\"name\", \"next_at\") VALUES ($1, $2) ON CONFLICT (\"name\") DO UPDATE SET \"next_at\" =
        CASE WHEN \"schedule\".\"next_at\" < excluded.\"next_at\" THEN excluded.\"next_at\" ELSE \"schedule\".\"next_at\" END";
    tx.execute(sql, &[Sql::text(name), Sql::moment(until)]).await
}

/// When each piece of regular work is due next, the soonest first.
pub async fn upcoming(tx: &mut Tx) -> Result<Vec<(String, Timestamp)>> {
    let mut known: Vec<(String, Timestamp)> = all(tx).await?.into_iter().collect();
    known.sort_by(|one, other| (one.1, &one.0).cmp(&(other.1, &other.0)));
    Ok(known)
}
