//! The feeds that were taken in, and when they are read again.

use jiff::{SignedDuration, Timestamp};
use platform::Result;
use platform::db::{Row, Tx, Value as Sql};

/// A feed, and what its last reading gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Feed {
    /// How it is called.
    pub name: String,
    /// Where it is; nothing for a file.
    pub address: Option<String>,
    /// What told the answer that was taken in from others, where one answer had all of it.
    pub etag: Option<String>,
    /// When it was last taken in.
    pub taken_at: Timestamp,
    /// How many services it had then.
    pub services: i64,
    /// Every how many days it is read by itself; nothing, where only somebody reads it.
    pub every_days: Option<i64>,
    /// When it was last tried to read it.
    pub tried_at: Option<Timestamp>,
    /// What was in the way then, in a sentence.
    pub trouble: Option<String>,
    /// How many services that came from it were in it no more.
    pub gone: i64,
}

const COLUMNS: &str =
    "\"name\", \"address\", \"etag\", \"taken_at\", \"services\", \"every_days\", \"tried_at\", \"trouble\", \"gone\"";

fn of(row: &Row) -> Result<Feed> {
    Ok(Feed {
        name: row.text(0)?.unwrap_or_default(),
        address: row.text(1)?,
        etag: row.text(2)?,
        taken_at: row.moment(3)?.unwrap_or_default(),
        services: row.int(4)?.unwrap_or_default(),
        every_days: row.int(5)?,
        tried_at: row.moment(6)?,
        trouble: row.text(7)?,
        gone: row.int(8)?.unwrap_or_default(),
    })
}

/// All feeds, by name.
pub async fn all(tx: &mut Tx) -> Result<Vec<Feed>> {
    let rows = tx.query(&format!("SELECT {COLUMNS} FROM \"directory_feed\" ORDER BY \"name\""), &[]).await?;
    rows.iter().map(of).collect()
}

/// The feed of this name, if it was ever taken in.
pub async fn one(tx: &mut Tx, name: &str) -> Result<Option<Feed>> {
    let sql = format!("SELECT {COLUMNS} FROM \"directory_feed\" WHERE \"name\" = $1");
    tx.query(&sql, &[Sql::text(name)]).await?.first().map(of).transpose()
}

/// Writes down what a reading gave. How often it is read by itself stays.
pub async fn took(tx: &mut Tx, feed: &Feed) -> Result<()> {
    let sql = "INSERT INTO \"directory_feed\" (\"name\", \"address\", \"etag\", \"taken_at\", \"services\", \"tried_at\", \"gone\") VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (\"name\") DO UPDATE SET \"address\" = excluded.\"address\", \"taken_at\" = excluded.\"taken_at\", \"services\" = excluded.\"services\", \"etag\" = excluded.\"etag\", \"tried_at\" = excluded.\"tried_at\", \"gone\" = excluded.\"gone\", \"trouble\" = NULL";
    let values = [
        Sql::text(&feed.name),
        Sql::Text(feed.address.clone()),
        Sql::Text(feed.etag.clone()),
        Sql::moment(feed.taken_at),
        Sql::Int(Some(feed.services)),
        Sql::moment(feed.taken_at),
        Sql::Int(Some(feed.gone)),
    ];
    tx.execute(sql, &values).await
}

/// Says every how many days a feed is read by itself; nothing, for never.
pub async fn read_every(tx: &mut Tx, name: &str, days: Option<i64>) -> Result<()> {
    let sql = "UPDATE \"directory_feed\" SET \"every_days\" = $2 WHERE \"name\" = $1";
    tx.execute(sql, &[Sql::text(name), Sql::Int(days)]).await
}

/// Two readings of a feed are so far apart at least: whoever publishes it answers families too.
const APART: SignedDuration = SignedDuration::from_mins(10);

/// Notes that a feed is being tried, with what is true of it where nobody ends it, and answers whether nobody else does.
pub async fn trying(tx: &mut Tx, name: &str, now: Timestamp, trouble: &str) -> Result<bool> {
    let sql = "UPDATE \"directory_feed\" SET \"tried_at\" = $2, \"trouble\" = $4
        WHERE \"name\" = $1 AND (\"tried_at\" IS NULL OR \"tried_at\" <= $3) RETURNING \"name\"";
    let before = now.checked_sub(APART).unwrap_or(now);
    Ok(!tx.query(sql, &[Sql::text(name), Sql::moment(now), Sql::moment(before), Sql::text(trouble)]).await?.is_empty())
}

/// Notes what was in the way, or that nothing was.
pub async fn tried(tx: &mut Tx, name: &str, trouble: Option<String>) -> Result<()> {
    let sql = "UPDATE \"directory_feed\" SET \"trouble\" = $2 WHERE \"name\" = $1";
    tx.execute(sql, &[Sql::text(name), Sql::Text(trouble)]).await
}
