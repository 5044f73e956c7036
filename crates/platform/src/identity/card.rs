//! A code on a card, for somebody without e-mail: a worker who knows them hands it over.
//!
//! It has 80 bits of chance, so it cannot be guessed, and works until a day or until the next one is made.

use crate::db::{Tx, Value as Sql};
use crate::error::Result;
use crate::random;
use crate::typed;
use jiff::{SignedDuration, Timestamp};

/// How long a code on a card works.
pub const GOOD_FOR: SignedDuration = SignedDuration::from_hours(24 * 180);

/// Makes a code for an account and ends its older ones. The code is shown once and stored as its hash.
pub async fn issue(tx: &mut Tx, account: &str, by: &str, now: Timestamp, life: SignedDuration) -> Result<String> {
    end(tx, account, now).await?;
    let code = random::card()?;
    let values = [
        Sql::text(random::id()?),
        Sql::text(random::hash(&code)),
        Sql::text(account),
        Sql::text(by),
        Sql::moment(now),
        Sql::moment(now + life),
    ];
    tx.execute(
        "INSERT INTO \"card_code\" (\"id\", \"hash\", \"account\", \"given_by\", \"given_at\", \"until\") VALUES ($1, $2, $3, $4, $5, $6)",
        &values,
    )
    .await?;
    Ok(typed::grouped(&code))
}

/// Ends the codes of an account.
pub async fn end(tx: &mut Tx, account: &str, now: Timestamp) -> Result<()> {
    let sql = "UPDATE \"card_code\" SET \"ended_at\" = $1 WHERE \"account\" = $2 AND \"ended_at\" IS NULL";
    tx.execute(sql, &[Sql::moment(now), Sql::text(account)]).await
}

/// Ends every code of everybody, and answers how many cards still worked. A code from the command line is no card.
pub async fn end_every(tx: &mut Tx, now: Timestamp) -> Result<usize> {
    let sql = "UPDATE \"card_code\" SET \"ended_at\" = $1 WHERE \"ended_at\" IS NULL RETURNING \"until\", \"given_by\"";
    let mut worked = 0;
    for row in tx.query(sql, &[Sql::moment(now)]).await? {
        let card = row.text(1)?.as_deref() != Some("command line");
        worked += usize::from(card && row.moment(0)?.is_some_and(|until| until > now));
    }
    Ok(worked)
}

/// Until when the code of an account works, if it has one.
pub async fn until(tx: &mut Tx, account: &str, now: Timestamp) -> Result<Option<Timestamp>> {
    let sql = "SELECT \"until\" FROM \"card_code\" WHERE \"account\" = $1 AND \"ended_at\" IS NULL AND \"until\" > $2";
    let rows = tx.query(sql, &[Sql::text(account), Sql::moment(now)]).await?;
    Ok(rows.first().map(|row| row.moment(0)).transpose()?.flatten())
}

/// The reference of the newest code of an account, whether it still works or ran out, unless it was ended.
pub async fn present(tx: &mut Tx, account: &str) -> Result<Option<String>> {
    let sql = "SELECT \"id\" FROM \"card_code\" WHERE \"account\" = $1 AND \"ended_at\" IS NULL";
    let rows = tx.query(sql, &[Sql::text(account)]).await?;
    Ok(rows.first().map(|row| row.text(0)).transpose()?.flatten())
}

/// Whose code this is, while it works. Letters that look like digits are read as those.
pub async fn account(tx: &mut Tx, code: &str, now: Timestamp) -> Result<Option<String>> {
    let sql = "SELECT \"account\" FROM \"card_code\" WHERE \"hash\" = $1 AND \"ended_at\" IS NULL AND \"until\" > $2";
    let rows = tx.query(sql, &[Sql::text(random::hash(typed::code(code))), Sql::moment(now)]).await?;
    Ok(rows.first().map(|row| row.text(0)).transpose()?.flatten())
}

/// Ends a code from the command line at its first use: it is for one night. A code on a card stays.
pub async fn used(tx: &mut Tx, code: &str, now: Timestamp) -> Result<()> {
    let sql = "UPDATE \"card_code\" SET \"ended_at\" = $1 WHERE \"hash\" = $2 AND \"given_by\" = 'command line'";
    tx.execute(sql, &[Sql::moment(now), Sql::text(random::hash(typed::code(code)))]).await
}
