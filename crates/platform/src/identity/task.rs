//! Task links: one act on one record, without signing in. They show nothing else, last 30 days, and can be taken back.

use crate::db::{Row, Rows, Tx, Value as Sql};
use crate::error::{Error, Result};
use crate::random;
use jiff::{SignedDuration, Timestamp};

/// How long a task link is good.
pub const GOOD_FOR: SignedDuration = SignedDuration::from_hours(24 * 30);

/// How many days that is, for the words of a letter.
pub fn days() -> String {
    (GOOD_FOR.as_hours() / 24).to_string()
}

/// A task link.
#[derive(Clone, Debug)]
pub struct Task {
    /// Its reference, which is not the token.
    pub id: String,
    /// For whom it is.
    pub account: String,
    /// The act it allows.
    pub act: String,
    /// The kind of record.
    pub kind: String,
    /// The record.
    pub reference: String,
    /// Who gave it.
    pub given_by: String,
    /// When.
    pub given_at: Timestamp,
    /// Until when it is good.
    pub until: Timestamp,
    /// When the act was done.
    pub used_at: Option<Timestamp>,
    /// When it was taken back.
    pub ended_at: Option<Timestamp>,
}

impl Task {
    /// Whether it can still be used.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.ended_at.is_none() && self.used_at.is_none() && now < self.until
    }
}

/// What a link shall allow: an act on a record.
pub struct Errand<'a> {
    /// The act.
    pub act: &'a str,
    /// The kind of record.
    pub kind: &'a str,
    /// The record.
    pub reference: &'a str,
}

/// Makes a link for an account, taking back an older one for the same errand; answers its token.
pub async fn give(tx: &mut Tx, account: &str, errand: &Errand<'_>, by: &str, now: Timestamp) -> Result<String> {
    give_until(tx, account, errand, by, (now, now + GOOD_FOR)).await
}

/// The same for a link that is good until another moment.
pub async fn give_until(
    tx: &mut Tx,
    account: &str,
    errand: &Errand<'_>,
    by: &str,
    (now, until): (Timestamp, Timestamp),
) -> Result<String> {
    let same = [
        Sql::moment(now),
        Sql::text(account),
        Sql::text(errand.act),
        Sql::text(errand.kind),
        Sql::text(errand.reference),
    ];
    tx.execute(
        "UPDATE \"task_link\" SET \"ended_at\" = $1 WHERE \"account\" = $2 AND \"act\" = $3 AND \"kind\" = $4 AND \"ref\" = $5 AND \"ended_at\" IS NULL",
        &same,
    )
    .await?;
    let mut rows = Rows::default();
    let token = prepare_until(&mut rows, account, errand, by, (now, until))?;
    rows.insert(tx).await?;
    Ok(token)
}

/// Makes the row of a link for an account that has none for this errand yet; answers its token.
pub fn prepare(rows: &mut Rows, account: &str, errand: &Errand<'_>, by: &str, now: Timestamp) -> Result<String> {
    prepare_until(rows, account, errand, by, (now, now + GOOD_FOR))
}

fn prepare_until(
    rows: &mut Rows,
    account: &str,
    errand: &Errand<'_>,
    by: &str,
    (now, until): (Timestamp, Timestamp),
) -> Result<String> {
    let token = random::token()?;
    let values = [
        Sql::text(random::id()?),
        Sql::text(random::hash(&token)),
        Sql::text(account),
        Sql::text(errand.act),
        Sql::text(errand.kind),
        Sql::text(errand.reference),
        Sql::text(by),
        Sql::moment(now),
        Sql::moment(until),
    ];
    rows.add("task_link", &["id", "hash", "account", "act", "kind", "ref", "given_by", "given_at", "until"], values);
    Ok(token)
}

/// The task of this token, open or not.
pub async fn find(tx: &mut Tx, token: &str) -> Result<Option<Task>> {
    let rows = tx.query(&format!("{SELECT} WHERE \"hash\" = $1"), &[Sql::text(random::hash(token))]).await?;
    rows.first().map(from_row).transpose()
}

/// Marks a task as done; false when it was done or taken back already.
pub async fn done(tx: &mut Tx, task: &Task, now: Timestamp) -> Result<bool> {
    let sql = "UPDATE \"task_link\" SET \"used_at\" = $1 WHERE \"id\" = $2 AND \"used_at\" IS NULL AND \"ended_at\" IS NULL RETURNING \"id\"";
    Ok(!tx.query(sql, &[Sql::moment(now), Sql::text(&task.id)]).await?.is_empty())
}

/// Takes back a link.
pub async fn end(tx: &mut Tx, id: &str, now: Timestamp) -> Result<()> {
    let sql = "UPDATE \"task_link\" SET \"ended_at\" = $1 WHERE \"id\" = $2 AND \"ended_at\" IS NULL";
    tx.execute(sql, &[Sql::moment(now), Sql::text(id)]).await
}

/// Takes back every link of an account.
pub async fn end_all(tx: &mut Tx, account: &str, now: Timestamp) -> Result<()> {
    let sql = "UPDATE \"task_link\" SET \"ended_at\" = $1 WHERE \"account\" = $2 AND \"ended_at\" IS NULL";
    tx.execute(sql, &[Sql::moment(now), Sql::text(account)]).await
}

/// Takes back every link of everybody, and answers how many were still open.
pub async fn end_every(tx: &mut Tx, now: Timestamp) -> Result<usize> {
    let rows = tx.query(&format!("{SELECT} WHERE \"ended_at\" IS NULL"), &[]).await?;
    let open = rows.iter().map(from_row).collect::<Result<Vec<Task>>>()?;
    tx.execute("UPDATE \"task_link\" SET \"ended_at\" = $1 WHERE \"ended_at\" IS NULL", &[Sql::moment(now)]).await?;
    Ok(open.iter().filter(|task| task.is_open(now)).count())
}

/// The links about a record, newest first.
pub async fn about(tx: &mut Tx, kind: &str, reference: &str) -> Result<Vec<Task>> {
    let sql = format!("{SELECT} WHERE \"kind\" = $1 AND \"ref\" = $2 ORDER BY \"given_at\" DESC, \"id\"");
    tx.query(&sql, &[Sql::text(kind), Sql::text(reference)]).await?.iter().map(from_row).collect()
}

const SELECT: &str = "SELECT \"id\", \"account\", \"act\", \"kind\", \"ref\", \"given_by\", \"given_at\", \"until\", \"used_at\", \"ended_at\" FROM \"task_link\"";

fn from_row(row: &Row) -> Result<Task> {
    let text = |column| Ok::<_, Error>(row.text(column)?.unwrap_or_default());
    Ok(Task {
        id: text(0)?,
        account: text(1)?,
        act: text(2)?,
        kind: text(3)?,
        reference: text(4)?,
        given_by: text(5)?,
        given_at: row.moment(6)?.unwrap_or_default(),
        until: row.moment(7)?.unwrap_or_default(),
        used_at: row.moment(8)?,
        ended_at: row.moment(9)?,
    })
}
