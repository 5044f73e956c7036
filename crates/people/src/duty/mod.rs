//! Who answers for which record, such as an action: one person at a time, who was asked and says yes or no.
//!
//! What somebody answers is kept as ciphertext, since whoever says “ask somebody else” may name them.

pub mod confirm;

use crate::letter;
use jiff::Timestamp;
use platform::audit::{self, Act, Who};
use platform::db::{Row, Tx, Value as Sql};
use platform::identity::account;
use platform::identity::task::{self, Errand};
use platform::job;
use platform::outbox;
use platform::part::Forgetting;
use platform::secret::{self, Keyring, RecordKey};
use platform::{Error, Result, random};
use serde_json::json;
use std::collections::HashMap;

/// The kind under which the key of an answer stands.
pub const KIND: &str = "duty";

/// A duty.
#[derive(Clone, Debug)]
pub struct Duty {
    /// Its reference.
    pub id: String,
    /// Who answers.
    pub account: String,
    /// The kind of record.
    pub kind: String,
    /// The record.
    pub reference: String,
    /// When it was given.
    pub given_at: Timestamp,
    /// What they said.
    pub answer: Option<Answer>,
    /// When.
    pub answered_at: Option<Timestamp>,
}

/// What somebody says who was asked whether they answer for something.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// They do.
    Yes,
    /// They do not; perhaps with whom to ask instead.
    No(String),
}

/// A record for which somebody is to answer.
pub struct Of<'a> {
    /// Its kind.
    pub kind: &'a str,
    /// Its reference.
    pub reference: &'a str,
}

/// Says who answers for a record, and asks them by a task link. Whoever answered before does no more, and the links sent
/// before work no more. The same person again keeps a yes and gets a new link.
pub async fn give(tx: &mut Tx, context: &job::Context, of: &Of<'_>, to: &str, who: &Who) -> Result<()> {
    let now = context.clock.now();
    let before = about(tx, &context.keyring, of).await?;
    // Whoever said no is asked anew.
    let stands = |duty: &Duty| duty.account == to && !matches!(duty.answer, Some(Answer::No(_)));
    if !before.as_ref().is_some_and(stands) {
        if let Some(duty) = &before {
            end(tx, duty, who, now).await?;
        }
        insert(tx, of, to, who, now).await?;
    }
    ask(tx, context, of, to, who).await?;
    let detail = json!({ "to": to, "from": before.map(|duty| duty.account) });
    audit::append(tx, now, who, Act { act: "duty.give", kind: of.kind, reference: of.reference, detail }).await
}

async fn insert(tx: &mut Tx, of: &Of<'_>, to: &str, who: &Who, now: Timestamp) -> Result<()> {
    let values = [
        Sql::text(random::id()?),
        Sql::text(to),
        Sql::text(of.kind),
        Sql::text(of.reference),
        Sql::text(&who.account),
        Sql::moment(now),
    ];
    let sql = "INSERT INTO \"duty\" (\"id\", \"account\", \"kind\", \"ref\", \"given_by\", \"given_at\") VALUES ($1, $2, $3, $4, $5, $6)";
    tx.execute(sql, &values).await
}

/// Ends a duty and takes its links back.
pub async fn end(tx: &mut Tx, duty: &Duty, who: &Who, now: Timestamp) -> Result<()> {
    let sql = "UPDATE \"duty\" SET \"ended_by\" = $1, \"ended_at\" = $2 WHERE \"id\" = $3 AND \"ended_at\" IS NULL";
    tx.execute(sql, &[Sql::text(&who.account), Sql::moment(now), Sql::text(&duty.id)]).await?;
    for link in task::about(tx, &duty.kind, &duty.reference).await? {
        if link.act == confirm::ACT && link.account == duty.account {
            task::end(tx, &link.id, now).await?;
        }
    }
    Ok(())
}

/// Sends the mail with the link, to whoever has an address; the others see it on the page of their work. It names the
/// record by its reference only.
async fn ask(tx: &mut Tx, context: &job::Context, of: &Of<'_>, to: &str, who: &Who) -> Result<()> {
    let account = account::get(tx, &context.keyring, to).await?.ok_or_else(|| Error::not_found(to))?;
    if account.email.is_none() {
        return Ok(());
    }
    let errand = Errand { act: confirm::ACT, kind: of.kind, reference: of.reference };
    let token = task::give(tx, to, &errand, &who.account, context.clock.now()).await?;
    let words = [("days", &*task::days()), ("reference", of.reference)];
    letter::write(tx, context, &outbox::TASK, &account, &format!("/task/{token}"), &words).await
}

/// Writes down what somebody answers.
pub async fn answer(tx: &mut Tx, keyring: &Keyring, duty: &Duty, answer: &Answer, now: Timestamp) -> Result<()> {
    let words = match answer {
        Answer::Yes => "yes".to_owned(),
        Answer::No(ask) => format!("no {ask}"),
    };
    let sealed = keyring.key_for(tx, KIND, &duty.id).await?.seal("answer", &words)?;
    let sql = "UPDATE \"duty\" SET \"answer\" = $1, \"answered_at\" = $2 WHERE \"id\" = $3";
    tx.execute(sql, &[Sql::text(sealed), Sql::moment(now), Sql::text(&duty.id)]).await
}

/// The duty of a record, if anybody answers for it.
pub async fn about(tx: &mut Tx, keyring: &Keyring, of: &Of<'_>) -> Result<Option<Duty>> {
    let condition = "\"kind\" = $1 AND \"ref\" = $2 AND \"ended_at\" IS NULL";
    let found = select(tx, keyring, condition, &[Sql::text(of.kind), Sql::text(of.reference)]).await?;
    Ok(found.into_iter().next())
}

/// All duties for records of a kind that have not ended.
pub async fn all(tx: &mut Tx, keyring: &Keyring, kind: &str) -> Result<Vec<Duty>> {
    select(tx, keyring, "\"kind\" = $1 AND \"ended_at\" IS NULL", &[Sql::text(kind)]).await
}

/// What somebody answers for now.
pub async fn of(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Vec<Duty>> {
    select(tx, keyring, "\"account\" = $1 AND \"ended_at\" IS NULL", &[Sql::text(account)]).await
}

/// What somebody ever answered for.
pub async fn ever_of(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Vec<Duty>> {
    select(tx, keyring, "\"account\" = $1", &[Sql::text(account)]).await
}

/// All answers, ended ones too, for whoever looks for an address.
pub async fn everything(tx: &mut Tx, keyring: &Keyring, kind: &str) -> Result<Vec<Duty>> {
    select(tx, keyring, "\"kind\" = $1 AND \"answered_at\" IS NOT NULL", &[Sql::text(kind)]).await
}

/// Who answers for what, without what they said, which takes no key.
pub async fn held(tx: &mut Tx, kind: &str, account: Option<&str>) -> Result<Vec<(String, String)>> {
    let mut sql = "SELECT \"account\", \"ref\" FROM \"duty\" WHERE \"ended_at\" IS NULL AND \"kind\" = $1".to_owned();
    let mut values = vec![Sql::text(kind)];
    if let Some(account) = account {
        sql.push_str(" AND \"account\" = $2");
        values.push(Sql::text(account));
    }
    let rows = tx.query(&sql, &values).await?;
    rows.iter().map(|row| Ok((row.text(0)?.unwrap_or_default(), row.text(1)?.unwrap_or_default()))).collect()
}

/// Destroys the words of all answers that somebody gave for records of a kind.
pub async fn erase(tx: &mut Tx, kind: &str, account: &str) -> Result<()> {
    let theirs = "WHERE \"account\" = $1 AND \"kind\" = $2";
    let values = [Sql::text(account), Sql::text(kind)];
    for row in tx.query(&format!("SELECT \"id\" FROM \"duty\" {theirs}"), &values).await? {
        secret::destroy(tx, KIND, &row.text(0)?.unwrap_or_default()).await?;
    }
    tx.execute(&format!("UPDATE \"duty\" SET \"answer\" = NULL {theirs}"), &values).await
}

/// Destroys the words of one answer and keeps that it was a “no”: under a new key, so that the old ciphertext opens in no
/// copy. What was answered after the words were erased first is another answer, and stays. Without the keys nobody can
/// tell a “no” from its words, so then the whole answer goes. Answers whether anything went.
pub async fn forget(tx: &mut Tx, forgetting: &Forgetting<'_>) -> Result<bool> {
    let Some(keyring) = forgetting.keyring else { return forget_unread(tx, forgetting).await };
    let meant = [Sql::text(forgetting.reference), Sql::moment(forgetting.at)];
    let duty = select(tx, keyring, "\"id\" = $1 AND \"answered_at\" <= $2", &meant).await?.pop();
    let Some(Duty { id, answer: Some(Answer::No(ask)), .. }) = duty else { return Ok(false) };
    if ask.is_empty() {
        return Ok(false);
    }
    secret::destroy(tx, KIND, &id).await?;
    let sealed = keyring.key_for(tx, KIND, &id).await?.seal("answer", "no")?;
    tx.execute("UPDATE \"duty\" SET \"answer\" = $1 WHERE \"id\" = $2", &[Sql::text(sealed), Sql::text(&id)]).await?;
    Ok(true)
}

async fn forget_unread(tx: &mut Tx, forgetting: &Forgetting<'_>) -> Result<bool> {
    let sql = "UPDATE \"duty\" SET \"answer\" = NULL WHERE \"id\" = $1 AND \"answered_at\" <= $2 AND \"answer\" IS NOT NULL RETURNING \"id\"";
    let gone = tx.query(sql, &[Sql::text(forgetting.reference), Sql::moment(forgetting.at)]).await?;
    if !gone.is_empty() {
        secret::destroy(tx, KIND, forgetting.reference).await?;
    }
    Ok(!gone.is_empty())
}

async fn select(tx: &mut Tx, keyring: &Keyring, condition: &str, values: &[Sql]) -> Result<Vec<Duty>> {
    let sql = format!(
        "SELECT \"id\", \"account\", \"kind\", \"ref\", \"given_at\", \"answer\", \"answered_at\" FROM \"duty\" WHERE {condition} ORDER BY \"given_at\", \"id\""
    );
    let rows = tx.query(&sql, values).await?;
    let keys = match &rows[..] {
        [] => HashMap::new(),
        [row] => {
            let id = row.text(0)?.unwrap_or_default();
            keyring.key(tx, KIND, &id).await?.into_iter().map(|key| (id.clone(), key)).collect()
        }
        _ => keyring.keys(tx, KIND).await?,
    };
    let duty = |row: &Row| {
        let id = row.text(0)?.unwrap_or_default();
        let answer = opened(keys.get(&id), row.text(5)?)?;
        from_row(row, id, answer)
    };
    rows.iter().map(duty).collect()
}

fn opened(key: Option<&RecordKey>, sealed: Option<String>) -> Result<Option<Answer>> {
    let (Some(key), Some(sealed)) = (key, sealed) else { return Ok(None) };
    let words = key.open("answer", &sealed)?;
    Ok(Some(match words.strip_prefix("no") {
        Some(ask) => Answer::No(ask.trim().to_owned()),
        None => Answer::Yes,
    }))
}

fn from_row(row: &Row, id: String, answer: Option<Answer>) -> Result<Duty> {
    let text = |column| Ok::<_, Error>(row.text(column)?.unwrap_or_default());
    Ok(Duty {
        id,
        account: text(1)?,
        kind: text(2)?,
        reference: text(3)?,
        given_at: row.moment(4)?.unwrap_or_default(),
        answer,
        answered_at: row.moment(6)?,
    })
}
