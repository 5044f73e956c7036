//! Sessions: a cookie that says who is signed in. The owner sees them and can end each.

use crate::db::{Row, Tx, Value as Sql};
use crate::error::{Error, Result};
use crate::random;
use jiff::{SignedDuration, Timestamp};

/// How long a session lasts without being used.
pub const IDLE: SignedDuration = SignedDuration::from_hours(24 * 7);
/// How long a session lasts at all.
pub const LIFE: SignedDuration = SignedDuration::from_hours(24 * 30);
/// How long after signing in a dangerous act asks for no new proof: long enough for a piece of work, since each proof is
/// a mail to wait for.
pub const FRESH: SignedDuration = SignedDuration::from_hours(1);
/// How often the time of the last use is written: not at each request.
const NOTED: SignedDuration = SignedDuration::from_mins(5);

/// A session.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Its reference, which is not the token.
    pub id: String,
    /// Whose it is.
    pub account: String,
    /// How its owner signed in: `mail`, `passkey`, `openid`, `card` or `demonstration`.
    pub way: String,
    /// The browser and system, as far as it tells them.
    pub device: String,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to a few minutes.
    pub seen_at: Timestamp,
    /// When its owner last proved who they are.
    pub proved_at: Timestamp,
}

impl Session {
    /// Whether its owner proved who they are so lately that a dangerous act may follow.
    pub fn is_fresh(&self, now: Timestamp) -> bool {
        now.duration_since(self.proved_at) <= FRESH
    }

    fn counts(&self, now: Timestamp) -> bool {
        now.duration_since(self.created_at) <= LIFE && now.duration_since(self.seen_at) <= IDLE
    }
}

/// Begins a session and answers its token, which is nowhere stored.
pub async fn begin(tx: &mut Tx, account: &str, way: &str, device: &str, now: Timestamp) -> Result<String> {
    let token = random::token()?;
    let values = [
        Sql::text(random::hash(&token)),
        Sql::text(random::id()?),
        Sql::text(account),
        Sql::text(way),
        Sql::text(device),
        Sql::moment(now),
    ];
    tx.execute(
        "INSERT INTO \"session\" (\"hash\", \"id\", \"account\", \"way\", \"device\", \"created_at\", \"seen_at\", \"proved_at\")
         VALUES ($1, $2, $3, $4, $5, $6, $6, $6)",
        &values,
    )
    .await?;
    Ok(token)
}

/// The session of this token, unless it has run out.
pub async fn of(tx: &mut Tx, token: &str, now: Timestamp) -> Result<Option<Session>> {
    let rows = tx.query(&format!("{SELECT} WHERE \"hash\" = $1"), &[Sql::text(random::hash(token))]).await?;
    let session = rows.first().map(from_row).transpose()?;
    Ok(session.filter(|session| session.counts(now)))
}

/// Whether the time of the last use is due to be written.
pub fn is_due(session: &Session, now: Timestamp) -> bool {
    now.duration_since(session.seen_at) > NOTED
}

/// Notes that a session was used.
pub async fn seen(tx: &mut Tx, session: &Session, now: Timestamp) -> Result<()> {
    let sql = "UPDATE \"session\" SET \"seen_at\" = $1 WHERE \"id\" = $2";
    tx.execute(sql, &[Sql::moment(now), Sql::text(&session.id)]).await
}

/// The sessions of an account that have not run out, the one last used first.
pub async fn all(tx: &mut Tx, account: &str, now: Timestamp) -> Result<Vec<Session>> {
    let sql = format!("{SELECT} WHERE \"account\" = $1 ORDER BY \"seen_at\" DESC, \"id\"");
    let sessions: Result<Vec<Session>> = tx.query(&sql, &[Sql::text(account)]).await?.iter().map(from_row).collect();
    Ok(sessions?.into_iter().filter(|session| session.counts(now)).collect())
}

/// All sessions of an account, as long as they are kept.
pub async fn kept(tx: &mut Tx, account: &str) -> Result<Vec<Session>> {
    let sql = format!("{SELECT} WHERE \"account\" = $1 ORDER BY \"created_at\", \"id\"");
    tx.query(&sql, &[Sql::text(account)]).await?.iter().map(from_row).collect()
}

/// Ends a session of this account.
pub async fn end(tx: &mut Tx, account: &str, id: &str) -> Result<()> {
    tx.execute("DELETE FROM \"session\" WHERE \"account\" = $1 AND \"id\" = $2", &[Sql::text(account), Sql::text(id)])
        .await
}

/// Ends all sessions of this account but the one that is kept, if any.
pub async fn end_all(tx: &mut Tx, account: &str, kept: Option<&str>) -> Result<()> {
    let values = [Sql::text(account), Sql::text(kept.unwrap_or_default())];
    tx.execute("DELETE FROM \"session\" WHERE \"account\" = $1 AND \"id\" <> $2", &values).await
}

/// Removes the sessions that have run out; answers nothing, since nobody can use them any more.
pub async fn tidy(tx: &mut Tx, now: Timestamp) -> Result<()> {
    let values = [Sql::moment(now - LIFE), Sql::moment(now - IDLE)];
    tx.execute("DELETE FROM \"session\" WHERE \"created_at\" < $1 OR \"seen_at\" < $2", &values).await
}

const SELECT: &str =
    "SELECT \"id\", \"account\", \"way\", \"device\", \"created_at\", \"seen_at\", \"proved_at\" FROM \"session\"";

fn from_row(row: &Row) -> Result<Session> {
    let text = |column| Ok::<_, Error>(row.text(column)?.unwrap_or_default());
    let moment = |column| Ok::<_, Error>(row.moment(column)?.unwrap_or_default());
    Ok(Session {
        id: text(0)?,
        account: text(1)?,
        way: text(2)?,
        device: text(3)?,
        created_at: moment(4)?,
        seen_at: moment(5)?,
        proved_at: moment(6)?,
    })
}

/// A few words for the browser and system of a `User-Agent`, for its owner's eyes.
pub fn device(agent: &str) -> String {
    let first = |names: &[(&str, &'static str)]| {
        names.iter().find(|(mark, _)| agent.contains(mark)).map_or("", |(_, name)| name)
    };
    let browser = first(&[
        ("Edg", "Edge"),
        ("Firefox", "Firefox"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Chrom", "Chrome"),
        ("Safari", "Safari"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ]);
    [browser, system].iter().filter(|word| !word.is_empty()).copied().collect::<Vec<_>>().join(", ")
}
