//! How often something that costs or guesses may be tried. Counted in the database, so that it holds however many nodes there are.

use crate::audit::{self, Act, Who};
use crate::clock::Clock;
use crate::db::{Db, Tx, Value as Sql};
use crate::error::{Error, Result};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

/// So many times in so long.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// What is limited; part of the key.
    pub what: &'static str,
    /// How often.
    pub most: i64,
    /// In how many minutes.
    pub minutes: i64,
}

impl Limit {
    /// Counts one more try of this key, such as an address, and refuses it when there were too many.
    ///
    /// The count is written in a transaction of its own: a try that fails counts too.
    ///
    /// # Errors
    /// [`Error::TooMany`], with the minutes to wait.
    pub async fn take(self, db: &Db, clock: &Clock, key: &str) -> Result<()> {
        let now = clock.now();
        let mut tx = db.write().await?;
        let count = count(&mut tx, &format!("{} {key}", self.what), self.window(now)).await?;
        if count == self.most + 1 {
            // Once in each window, and without the key, which stands for somebody or some network.
            let detail = json!({ "what": self.what });
            let act = Act { act: "limit.reached", kind: "limit", reference: "", detail };
            audit::append(&mut tx, now, &Who::program(""), act).await?;
        }
        tx.commit().await?;
        if count > self.most { Err(Error::TooMany { minutes: self.minutes }) } else { Ok(()) }
    }

    /// Refuses a try of this key when there were too many, and counts nothing.
    ///
    /// # Errors
    /// [`Error::TooMany`], with the minutes to wait.
    pub async fn check(self, db: &Db, clock: &Clock, key: &str) -> Result<()> {
        let sql = "SELECT \"count\" FROM \"rate_limit\" WHERE \"key\" = $1 AND \"window\" = $2";
        let values = [Sql::text(format!("{} {key}", self.what)), Sql::Int(Some(self.window(clock.now())))];
        let rows = db.read().await?.query(sql, &values).await?;
        let count = rows.first().map(|row| row.int(0)).transpose()?.flatten().unwrap_or_default();
        if count >= self.most { Err(Error::TooMany { minutes: self.minutes }) } else { Ok(()) }
    }

    /// The second at which the present window began.
    fn window(self, now: Timestamp) -> i64 {
        let length = self.minutes * 60;
        now.as_second() / length * length
    }
}

async fn count(tx: &mut Tx, key: &str, window: i64) -> Result<i64> {
    let sql = "INSERT INTO \"rate_limit\" (\"key\", \"window\", \"count\") VALUES ($1, $2, 1)
        ON CONFLICT (\"key\", \"window\") DO UPDATE SET \"count\" = \"rate_limit\".\"count\" + 1 RETURNING \"count\"";
    let rows = tx.query(sql, &[Sql::text(key), Sql::Int(Some(window))]).await?;
    Ok(rows.first().map(|row| row.int(0)).transpose()?.flatten().unwrap_or(i64::MAX))
}

/// Removes the counts of yesterday.
pub async fn tidy(tx: &mut Tx, now: Timestamp) -> Result<()> {
    let yesterday = (now - SignedDuration::from_hours(24)).as_second();
    tx.execute("DELETE FROM \"rate_limit\" WHERE \"window\" < $1", &[Sql::Int(Some(yesterday))]).await
}

/// Removes the counts of one key, such as that of somebody who is erased.
pub async fn forget(tx: &mut Tx, key: &str) -> Result<()> {
    // The key is hexadecimal, so nothing in it is a wildcard.
    tx.execute("DELETE FROM \"rate_limit\" WHERE \"key\" LIKE $1", &[Sql::text(format!("% {key}"))]).await
}
