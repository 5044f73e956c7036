//! Who is named on a referral, and so may see it.

use crate::state::{SIDES, Side};
use jiff::Timestamp;
use platform::db::{Row, Rows, Tx, Value as Sql};
use platform::{Error, Result};

/// Who is named on a referral.
#[derive(Clone, Debug, PartialEq)]
pub struct Reader {
    /// The account.
    pub account: String,
    /// On which side.
    pub side: Side,
    /// Since when.
    pub since: Timestamp,
    /// Since when not any more.
    pub ended_at: Option<Timestamp>,
}

/// Whether somebody is named on it for the service that it was sent to.
pub fn is_received(readers: &[Reader]) -> bool {
    readers.iter().any(|one| one.side == Side::Receiver && one.ended_at.is_none())
}

/// Puts those who are named on a referral among the rows to be inserted.
pub fn name(rows: &mut Rows, id: &str, accounts: &[String], side: Side, now: Timestamp) {
    const COLUMNS: &[&str; 4] = &["referral", "account", "side", "since"];
    for account in accounts {
        rows.add(
            "referral_reader",
            COLUMNS,
            [Sql::text(id), Sql::text(account), Sql::text(side.name()), Sql::moment(now)],
        );
    }
}

/// Names somebody on everything open that was sent to a service.
pub async fn name_on_open(tx: &mut Tx, service: &str, account: &str, now: Timestamp) -> Result<()> {
    let sql = "INSERT INTO \"referral_reader\" (\"referral\", \"account\", \"side\", \"since\")
        SELECT \"id\", $1, 'receiver', $2 FROM \"referral\" WHERE \"service\" = $3 AND \"state\" IN ('sent', 'received', 'accepted', 'started')
        ON CONFLICT (\"referral\", \"account\", \"side\") DO UPDATE SET \"ended_at\" = NULL";
    tx.execute(sql, &[Sql::text(account), Sql::moment(now), Sql::text(service)]).await
}

/// Names somebody no more on anything that was sent to a service.
pub async fn name_no_more(tx: &mut Tx, service: &str, account: &str, now: Timestamp) -> Result<()> {
    let sql = "UPDATE \"referral_reader\" SET \"ended_at\" = $1 WHERE \"account\" = $2 AND \"side\" = 'receiver' AND \"ended_at\" IS NULL
        AND \"referral\" IN (SELECT \"id\" FROM \"referral\" WHERE \"service\" = $3)";
    tx.execute(sql, &[Sql::moment(now), Sql::text(account), Sql::text(service)]).await
}

/// Who is or was named on a referral, in the order in which they were.
pub async fn named(tx: &mut Tx, id: &str) -> Result<Vec<Reader>> {
    let sql = "SELECT \"account\", \"side\", \"since\", \"ended_at\" FROM \"referral_reader\" WHERE \"referral\" = $1 ORDER BY \"since\", \"side\", \"account\"";
    let reader = |row: &Row| {
        let name = row.text(1)?.unwrap_or_default();
        let side = SIDES.into_iter().find(|(_, known)| *known == name);
        Ok(Reader {
            account: row.text(0)?.unwrap_or_default(),
            side: side.map(|(side, _)| side).ok_or_else(|| Error::Internal(format!("somebody is named as {name}")))?,
            since: row.moment(2)?.unwrap_or_default(),
            ended_at: row.moment(3)?,
        })
    };
    tx.query(sql, &[Sql::text(id)]).await?.iter().map(reader).collect()
}
