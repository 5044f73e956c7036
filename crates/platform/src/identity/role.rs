//! Which account holds which role, for what, from one day to another. Both days count.

use crate::db::{Row, Rows, Tx, Value as Sql};
use crate::error::{Error, Result};
use crate::permission::Held;
use crate::random;
use jiff::Timestamp;
use jiff::civil::Date;

/// A role as it was given.
#[derive(Clone, Debug)]
pub struct Given {
    /// Its reference.
    pub id: String,
    /// Who holds it.
    pub account: String,
    /// The role, and what it is held for.
    pub held: Held,
    /// The first day.
    pub from: Date,
    /// The last day, if it has one.
    pub until: Option<Date>,
    /// Who gave it.
    pub given_by: String,
    /// When it was ended before its time.
    pub ended_at: Option<Timestamp>,
}

impl Given {
    /// Whether it counts on this day.
    pub fn counts(&self, today: Date) -> bool {
        self.is_to_come(today) && self.from <= today
    }

    /// Whether it is this role, on at least one of these days.
    pub fn overlaps(&self, held: &Held, (from, until): (Date, Option<Date>)) -> bool {
        let ours = self.ended_at.is_none() && self.held == *held;
        ours && self.until.is_none_or(|last| from <= last) && until.is_none_or(|last| self.from <= last)
    }

    /// Whether it counts on this day or will on a later one.
    pub fn is_to_come(&self, today: Date) -> bool {
        self.ended_at.is_none() && self.until.is_none_or(|last| today <= last)
    }
}

/// Gives a role and answers its reference.
pub async fn give(
    tx: &mut Tx,
    account: &str,
    held: &Held,
    (from, until): (Date, Option<Date>),
    by: &str,
    now: Timestamp,
) -> Result<String> {
    let mut rows = Rows::default();
    let id = prepare(&mut rows, account, held, (from, until), by, now)?;
    rows.insert(tx).await?;
    Ok(id)
}

/// Makes the row of a role and answers its reference.
pub fn prepare(
    rows: &mut Rows,
    account: &str,
    held: &Held,
    (from, until): (Date, Option<Date>),
    by: &str,
    now: Timestamp,
) -> Result<String> {
    let id = random::id()?;
    let values = [
        Sql::text(&id),
        Sql::text(account),
        Sql::text(&held.role),
        Sql::text(&held.scope),
        Sql::text(from.to_string()),
        Sql::Text(until.map(|day| day.to_string())),
        Sql::text(by),
        Sql::moment(now),
    ];
    rows.add("role_held", &["id", "account", "role", "scope", "from", "until", "given_by", "given_at"], values);
    Ok(id)
}

/// Ends a role at once.
pub async fn end(tx: &mut Tx, id: &str, by: &str, now: Timestamp) -> Result<()> {
    let sql =
        "UPDATE \"role_held\" SET \"ended_by\" = $1, \"ended_at\" = $2 WHERE \"id\" = $3 AND \"ended_at\" IS NULL";
    tx.execute(sql, &[Sql::text(by), Sql::moment(now), Sql::text(id)]).await
}

/// Gives a role for some days; or, where the same is held on some of them already, stretches it over all, so that nobody
/// holds a role twice. Answers whether anything changed.
pub async fn grant(
    tx: &mut Tx,
    account: &str,
    held: &Held,
    (from, until): (Date, Option<Date>),
    by: &str,
    now: Timestamp,
) -> Result<bool> {
    let Some(one) = of(tx, account).await?.into_iter().find(|one| one.overlaps(held, (from, until))) else {
        return give(tx, account, held, (from, until), by, now).await.map(|_| true);
    };
    let (first, last) = (one.from.min(from), one.until.and_then(|last| Some(last.max(until?))));
    if (first, last) == (one.from, one.until) {
        return Ok(false);
    }
    let sql = "UPDATE \"role_held\" SET \"from\" = $1, \"until\" = $2 WHERE \"id\" = $3";
    let values = [Sql::text(first.to_string()), Sql::Text(last.map(|day| day.to_string())), Sql::text(&one.id)];
    tx.execute(sql, &values).await.map(|()| true)
}

/// Sets the last day of a role.
pub async fn until(tx: &mut Tx, id: &str, last: Date) -> Result<()> {
    let sql = "UPDATE \"role_held\" SET \"until\" = $1 WHERE \"id\" = $2 AND \"ended_at\" IS NULL";
    tx.execute(sql, &[Sql::text(last.to_string()), Sql::text(id)]).await
}

/// Everything that was ever given, oldest first.
pub async fn all(tx: &mut Tx) -> Result<Vec<Given>> {
    let rows = tx.query(&format!("{SELECT} ORDER BY \"given_at\", \"id\""), &[]).await?;
    rows.iter().map(from_row).collect()
}

/// The role of this reference.
pub async fn get(tx: &mut Tx, id: &str) -> Result<Option<Given>> {
    let rows = tx.query(&format!("{SELECT} WHERE \"id\" = $1"), &[Sql::text(id)]).await?;
    rows.first().map(from_row).transpose()
}

/// What was ever given to an account, oldest first.
pub async fn of(tx: &mut Tx, account: &str) -> Result<Vec<Given>> {
    let sql = format!("{SELECT} WHERE \"account\" = $1 ORDER BY \"given_at\", \"id\"");
    tx.query(&sql, &[Sql::text(account)]).await?.iter().map(from_row).collect()
}

/// What an account holds on a day.
pub async fn held(tx: &mut Tx, account: &str, today: Date) -> Result<Vec<Held>> {
    let given = of(tx, account).await?;
    Ok(given.into_iter().filter(|one| one.counts(today)).map(|one| one.held).collect())
}

const SELECT: &str = "SELECT \"id\", \"account\", \"role\", \"scope\", \"from\", \"until\", \"given_by\", \"ended_at\" FROM \"role_held\"";

fn from_row(row: &Row) -> Result<Given> {
    let text = |column| Ok::<_, Error>(row.text(column)?.unwrap_or_default());
    let day = |text: String| text.parse().map_err(|_| Error::Internal("a stored date is not readable".to_owned()));
    Ok(Given {
        id: text(0)?,
        account: text(1)?,
        held: Held { role: text(2)?, scope: text(3)? },
        from: day(text(4)?)?,
        until: row.text(5)?.map(day).transpose()?,
        given_by: text(6)?,
        ended_at: row.moment(7)?,
    })
}
