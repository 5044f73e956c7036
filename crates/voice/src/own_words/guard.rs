//! Who reads what people write in a survey: a lead, somebody who stands in, in which hours they do, and within how many hours what may
//! mean danger is read.

use jiff::Timestamp;
use jiff::civil::Date;
use people::role::READ_WORDS;
use platform::Result;
use platform::db::{Row, Tx, Value as Sql};
use platform::identity::account::{self, Account};
use platform::identity::role;
use platform::permission::Permission;
use platform::secret::Keyring;

/// The most hours within which something that may mean danger is read.
pub const MOST_HOURS: i64 = 72;

/// Who reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard {
    /// The survey.
    pub survey: String,
    /// Counts its changes.
    pub version: i64,
    /// The account that reads,
    pub lead: String,
    /// and the one that stands in.
    pub cover: String,
    /// When they read, in words that those who write are told.
    pub hours: String,
    /// Within how many hours.
    pub within: i64,
    /// When the lead was last told that something waits.
    pub told_at: Option<Timestamp>,
}

impl Guard {
    /// Whether this account reads.
    pub fn is_read_by(&self, account: &str) -> bool {
        self.lead == account || self.cover == account
    }
}

const COLUMNS: &str = "\"survey\", \"version\", \"lead\", \"cover\", \"hours\", \"within\", \"told_at\"";

fn guard(row: &Row) -> Result<Guard> {
    let text = |n| Ok::<_, platform::Error>(row.text(n)?.unwrap_or_default());
    Ok(Guard {
        survey: text(0)?,
        version: row.int(1)?.unwrap_or_default(),
        lead: text(2)?,
        cover: text(3)?,
        hours: text(4)?,
        within: row.int(5)?.unwrap_or_default(),
        told_at: row.moment(6)?,
    })
}

/// Who reads what is written in a survey, if it asks for words.
pub async fn of(tx: &mut Tx, survey: &str) -> Result<Option<Guard>> {
    let sql = format!("SELECT {COLUMNS} FROM \"words_guard\" WHERE \"survey\" = $1");
    tx.query(&sql, &[Sql::text(survey)]).await?.first().map(guard).transpose()
}

/// All of them.
pub async fn all(tx: &mut Tx) -> Result<Vec<Guard>> {
    let sql = format!("SELECT {COLUMNS} FROM \"words_guard\" ORDER BY \"survey\"");
    tx.query(&sql, &[]).await?.iter().map(guard).collect()
}

/// Puts somebody in charge, or others than before.
///
/// # Errors
/// [`platform::Error::Stale`], when somebody else has changed it since.
pub async fn put(tx: &mut Tx, guard: &Guard) -> Result<()> {
    let values = [
        Sql::text(&guard.survey),
        Sql::text(&guard.lead),
        Sql::text(&guard.cover),
        Sql::text(&guard.hours),
        Sql::Int(Some(guard.within)),
        Sql::Int(Some(guard.version)),
    ];
    let sql = "INSERT INTO \"words_guard\" (\"survey\", \"version\", \"lead\", \"cover\", \"hours\", \"within\") VALUES ($1, 1, $2, $3, $4, $5)
        ON CONFLICT (\"survey\") DO UPDATE SET \"version\" = \"words_guard\".\"version\" + 1, \"lead\" = $2, \"cover\" = $3, \"hours\" = $4, \"within\" = $5
        WHERE \"words_guard\".\"version\" = $6 RETURNING \"survey\"";
    let rows = tx.query(sql, &values).await?;
    if rows.is_empty() { Err(platform::Error::Stale) } else { Ok(()) }
}

/// Notes that the lead was told.
pub async fn told(tx: &mut Tx, survey: &str, now: Timestamp) -> Result<()> {
    let sql = "UPDATE \"words_guard\" SET \"told_at\" = $1 WHERE \"survey\" = $2";
    tx.execute(sql, &[Sql::moment(now), Sql::text(survey)]).await
}

/// Whether words can be written: two people read them who still may.
pub async fn stands(tx: &mut Tx, keyring: &Keyring, guard: &Guard, today: Date) -> Result<bool> {
    let mut standing = guard.lead != guard.cover;
    for account in [&guard.lead, &guard.cover] {
        standing = standing && may(tx, keyring, account, today).await?;
    }
    Ok(standing)
}

/// Whether an account is there on this day, and may read.
pub async fn may(tx: &mut Tx, keyring: &Keyring, id: &str, today: Date) -> Result<bool> {
    let Some(account) = account::get(tx, keyring, id).await? else { return Ok(false) };
    let held = role::held(tx, id, today).await?;
    Ok(account.is_active(today) && held.iter().any(|held| is_granted(&READ_WORDS, &held.role)))
}

fn is_granted(permission: &Permission, role: &str) -> bool {
    permission.granted.iter().any(|(granted, _)| *granted == role)
}

/// Who holds a role by which this is allowed, and is there.
pub async fn holders(tx: &mut Tx, keyring: &Keyring, permission: &Permission, today: Date) -> Result<Vec<Account>> {
    let given = role::all(tx).await?;
    let holds = |account: &Account| {
        let own = |one: &&role::Given| one.account == account.id && one.counts(today);
        given.iter().filter(own).any(|one| is_granted(permission, &one.held.role))
    };
    let accounts = account::all(tx, keyring).await?;
    Ok(accounts.into_iter().filter(|account| account.is_active(today) && holds(account)).collect())
}
