//! The only SQL for those who keep listings true.

use super::{Keeper, to, typed};
use jiff::{SignedDuration, Timestamp};
use platform::db::{Row, Tx, Value as Sql};
use platform::outbox::To;
use platform::sealed::{self, Rows, Words};
use platform::secret::Keyring;
use platform::{Result, random};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

const ROWS: Rows = Rows { table: "directory_keeper", kind: "directory_keeper", spot: &["address"] };

/// How long the link of a letter is good.
pub const GOOD_FOR: SignedDuration = SignedDuration::from_hours(24 * 60);

/// A listing that somebody keeps true.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// The listing.
    pub service: Uuid,
    /// Who keeps it.
    pub keeper: String,
    /// Since when.
    pub since: Timestamp,
    /// How often they were asked since somebody last looked into it.
    pub asked: i64,
    /// When they were asked last.
    pub asked_at: Option<Timestamp>,
    /// The last letter.
    pub letter: Option<String>,
}

fn keeper(row: &sealed::Row) -> Option<Keeper> {
    let to = to(row.words.text("to"))?;
    Some(Keeper {
        id: row.id.clone(),
        to,
        language: row.words.text("language").to_owned(),
        stopped: row.state == "stopped",
    })
}

/// Everybody who keeps listings, by their references.
pub async fn all(tx: &mut Tx, keyring: &Keyring) -> Result<HashMap<String, Keeper>> {
    let rows = ROWS.all(tx, keyring).await?;
    Ok(rows.iter().filter_map(keeper).map(|one| (one.id.clone(), one)).collect())
}

/// Somebody by their reference.
pub async fn one(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Option<Keeper>> {
    Ok(ROWS.one(tx, keyring, id).await?.as_ref().and_then(keeper))
}

/// The listings that are kept: all, or those of one who keeps them.
pub async fn held(tx: &mut Tx, keeper: Option<&str>) -> Result<Vec<Held>> {
    let sql = format!(
        "{HELD} {} ORDER BY \"since\", \"service\"",
        if keeper.is_some() { "WHERE \"keeper\" = $1" } else { "" }
    );
    let values: Vec<Sql> = keeper.map(Sql::text).into_iter().collect();
    tx.query(&sql, &values).await?.iter().map(from_row).collect()
}

/// Who keeps a listing, and how far that is.
pub async fn of(tx: &mut Tx, keyring: &Keyring, service: Uuid) -> Result<Option<(Keeper, Held)>> {
    let rows = tx.query(&format!("{HELD} WHERE \"service\" = $1"), &[Sql::text(service.to_string())]).await?;
    let Some(held) = rows.first().map(from_row).transpose()? else { return Ok(None) };
    Ok(one(tx, keyring, &held.keeper).await?.map(|keeper| (keeper, held)))
}

const HELD: &str =
    "SELECT \"service\", \"keeper\", \"since\", \"asked\", \"asked_at\", \"letter\" FROM \"directory_kept\"";

fn from_row(row: &Row) -> Result<Held> {
    Ok(Held {
        service: Uuid::parse_str(&row.text(0)?.unwrap_or_default()).unwrap_or_default(),
        keeper: row.text(1)?.unwrap_or_default(),
        since: row.moment(2)?.unwrap_or_default(),
        asked: row.int(3)?.unwrap_or_default(),
        asked_at: row.moment(4)?,
        letter: row.text(5)?,
    })
}

/// Lets somebody keep a listing, in the place of whoever did.
pub async fn set(
    tx: &mut Tx,
    keyring: &Keyring,
    service: Uuid,
    (to, language): (&To, &str),
    (account, now): (&str, Timestamp),
) -> Result<()> {
    let address = keyring.index("who keeps a listing", typed(to));
    let spot = [address.as_str()];
    let before = ROWS.at(tx, keyring, &spot).await?;
    let words = Words::default().with("to", typed(to)).with("language", language);
    ROWS.write(tx, keyring, (&spot, before.as_ref()), ("asked", &words), (account, now)).await?;
    let Some(row) = ROWS.at(tx, keyring, &spot).await? else { return Ok(()) };
    end(tx, keyring, service, Some(&row.id)).await?;
    let sql = "INSERT INTO \"directory_kept\" (\"service\", \"keeper\", \"since\", \"asked\") VALUES ($1, $2, $3, 0)
        ON CONFLICT (\"service\") DO NOTHING";
    tx.execute(sql, &[Sql::text(service.to_string()), Sql::text(&row.id), Sql::moment(now)]).await
}

/// Lets nobody keep a listing but this one. Whoever keeps none any more is forgotten.
pub async fn end(tx: &mut Tx, keyring: &Keyring, service: Uuid, but: Option<&str>) -> Result<()> {
    let Some((keeper, _)) = of(tx, keyring, service).await? else { return Ok(()) };
    if but == Some(keeper.id.as_str()) {
        return Ok(());
    }
    tx.execute("DELETE FROM \"directory_kept\" WHERE \"service\" = $1", &[Sql::text(service.to_string())]).await?;
    if held(tx, Some(&keeper.id)).await?.is_empty() {
        forget(tx, keyring, &keeper.id).await?;
    }
    Ok(())
}

/// Forgets somebody: their address goes with its key.
pub async fn forget(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<()> {
    let Some(row) = ROWS.one(tx, keyring, id).await? else { return Ok(()) };
    tx.execute("DELETE FROM \"directory_way\" WHERE \"keeper\" = $1", &[Sql::text(id)]).await?;
    tx.execute("DELETE FROM \"directory_kept\" WHERE \"keeper\" = $1", &[Sql::text(id)]).await?;
    ROWS.take(tx, (&row.id, row.version)).await
}

/// Whether whoever has this address asked for no letters.
pub async fn has_stopped(tx: &mut Tx, keyring: &Keyring, to: &To) -> Result<bool> {
    let address = keyring.index("who keeps a listing", typed(to));
    Ok(ROWS.at(tx, keyring, &[&address]).await?.is_some_and(|row| row.state == "stopped"))
}

/// The references of those who asked for no letters. It takes no key: no address of theirs is read.
pub async fn stopped(tx: &mut Tx) -> Result<HashSet<String>> {
    let sql = "SELECT \"id\" FROM \"directory_keeper\" WHERE \"state\" = 'stopped'";
    tx.query(sql, &[]).await?.iter().map(|row| Ok(row.text(0)?.unwrap_or_default())).collect()
}

/// Notes that somebody wants no letters any more, or wants them again.
pub async fn stop(tx: &mut Tx, keyring: &Keyring, id: &str, (stops, now): (bool, Timestamp)) -> Result<()> {
    let Some(row) = ROWS.one(tx, keyring, id).await? else { return Ok(()) };
    ROWS.rewrite(tx, keyring, &row, (if stops { "stopped" } else { "asked" }, &row.words), ("", now)).await
}

/// Notes that somebody was asked of listings once more, by this letter.
pub async fn asked(tx: &mut Tx, services: &[Uuid], letter: &str, now: Timestamp) -> Result<()> {
    let sql = "UPDATE \"directory_kept\" SET \"asked\" = \"asked\" + 1, \"asked_at\" = $2, \"letter\" = $3 WHERE \"service\" = $1";
    for service in services {
        tx.execute(sql, &[Sql::text(service.to_string()), Sql::moment(now), Sql::text(letter)]).await?;
    }
    Ok(())
}

/// Notes that somebody looked into a listing: what its keeper was asked is answered.
pub async fn answered(tx: &mut Tx, service: Uuid) -> Result<()> {
    let sql =
        "UPDATE \"directory_kept\" SET \"asked\" = 0, \"asked_at\" = NULL, \"letter\" = NULL WHERE \"service\" = $1";
    tx.execute(sql, &[Sql::text(service.to_string())]).await
}

/// Makes a link for somebody, and answers its token. Links that are over go.
pub async fn way(tx: &mut Tx, keeper: &str, now: Timestamp) -> Result<String> {
    tx.execute("DELETE FROM \"directory_way\" WHERE \"until\" <= $1", &[Sql::moment(now)]).await?;
    let token = random::token()?;
    let sql = "INSERT INTO \"directory_way\" (\"hash\", \"keeper\", \"until\") VALUES ($1, $2, $3)";
    let values = [Sql::text(random::hash(&token)), Sql::text(keeper), Sql::moment(now + GOOD_FOR)];
    tx.execute(sql, &values).await?;
    Ok(token)
}

/// Whose link this is, while it is good.
pub async fn behind(tx: &mut Tx, keyring: &Keyring, token: &str, now: Timestamp) -> Result<Option<Keeper>> {
    let sql = "SELECT \"keeper\" FROM \"directory_way\" WHERE \"hash\" = $1 AND \"until\" > $2";
    let rows = tx.query(sql, &[Sql::text(random::hash(token)), Sql::moment(now)]).await?;
    let Some(id) = rows.first().map(|row| row.text(0)).transpose()?.flatten() else { return Ok(None) };
    one(tx, keyring, &id).await
}
