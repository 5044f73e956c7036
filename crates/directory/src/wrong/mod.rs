//! “This is wrong”, from anybody: by one of a few choices, so that nobody writes here what only a person trained for it should read.

pub mod pages;

use jiff::Timestamp;
use platform::Result;
use platform::db::{Tx, Value as Sql};
use uuid::Uuid;

/// What can be wrong. The words of each stand in the locales under `wrong-` and this.
pub const FAULTS: [&str; 8] = ["closed", "reach", "no-answer", "where", "when", "cost", "for-whom", "other"];

/// How often something was said of a listing.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The listing.
    pub service: Uuid,
    /// What is wrong with it.
    pub fault: String,
    /// How often that was said.
    pub count: i64,
    /// When it was said first.
    pub first_at: Timestamp,
}

/// Counts that something is wrong with a listing.
pub async fn tell(tx: &mut Tx, service: Uuid, fault: &str, now: Timestamp) -> Result<()> {
    let sql = "INSERT INTO \"directory_wrong\" (\"service\", \"fault\", \"count\", \"first_at\", \"last_at\") VALUES ($1, $2, 1, $3, $3)
        ON CONFLICT (\"service\", \"fault\") DO UPDATE SET \"count\" = \"directory_wrong\".\"count\" + 1, \"last_at\" = $3";
    tx.execute(sql, &[Sql::text(service.to_string()), Sql::text(fault), Sql::moment(now)]).await
}

/// What was said, of one listing or of all, the oldest first.
pub async fn told(tx: &mut Tx, service: Option<Uuid>) -> Result<Vec<Told>> {
    let of = if service.is_some() { "WHERE \"service\" = $1" } else { "" };
    let sql = format!(
        "SELECT \"service\", \"fault\", \"count\", \"first_at\" FROM \"directory_wrong\" {of} ORDER BY \"first_at\", \"service\", \"fault\""
    );
    let values: Vec<Sql> = service.map(|id| Sql::text(id.to_string())).into_iter().collect();
    let one = |row: &platform::db::Row| {
        Ok(Told {
            service: Uuid::parse_str(&row.text(0)?.unwrap_or_default()).unwrap_or_default(),
            fault: row.text(1)?.unwrap_or_default(),
            count: row.int(2)?.unwrap_or_default(),
            first_at: row.moment(3)?.unwrap_or_default(),
        })
    };
    tx.query(&sql, &values).await?.iter().map(one).collect()
}

/// Forgets what was said of a listing: an editor looked into it.
pub async fn answered(tx: &mut Tx, service: Uuid) -> Result<()> {
    let sql = "DELETE FROM \"directory_wrong\" WHERE \"service\" = $1";
    tx.execute(sql, &[Sql::text(service.to_string())]).await
}
