//! The only SQL for the outbox.

use super::words::{self, Words};
use super::{Letter, TEMPLATES, Template};
use crate::db::{Row, Rows, Tx, Value as Sql};
use crate::error::{Error, Result};
use crate::random;
use crate::secret::{self, Keyring, RecordKey};
use crate::site::Site;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// The kind of record whose keys the outbox uses.
const KIND: &str = "outbox";

/// By which road a letter goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Channel {
    /// By e-mail.
    Mail,
    /// As a text message.
    Text,
}

/// What has become of a letter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum State {
    /// It waits.
    Waiting,
    /// It was handed on.
    Sent,
    /// Nobody took it, and nobody will.
    Refused,
    /// It was handed on, and came back.
    Bounced,
    /// It was withdrawn, erased, or of no use any more before it was handed on: its words are gone.
    Gone,
}

/// A letter as the outbox shows it. Where its content is gone, the texts are empty.
pub struct Shown {
    /// Its reference.
    pub id: String,
    /// By which road it goes.
    pub channel: Channel,
    /// The name of its template.
    pub template: String,
    /// The tag of its language.
    pub language: String,
    /// Whose it is.
    pub account: Option<String>,
    /// When it was written.
    pub at: Timestamp,
    /// What has become of it.
    pub state: State,
    /// Why it was refused, or came back: a code.
    pub reason: String,
    /// To whom.
    pub to: String,
    /// The subject of a mail.
    pub subject: String,
    /// The words as plain text.
    pub text: String,
    /// The words of a mail as HTML.
    pub html: String,
    /// The link that they hold.
    pub link: String,
}

/// A letter with what is sealed of it.
pub(super) struct Kept {
    pub channel: Channel,
    pub template: String,
    pub language: String,
    pub at: Timestamp,
    pub content: Content,
}

impl Kept {
    /// Whether it is still worth sending.
    pub fn is_of_use(&self, now: Timestamp) -> bool {
        let template = TEMPLATES.iter().find(|template| template.name == self.template);
        let good_for = template.and_then(|template| template.good_for);
        good_for.is_none_or(|length| now.duration_since(self.at) < length)
    }
}

#[derive(Deserialize, Serialize)]
pub(super) struct Content {
    pub to: String,
    pub words: Words,
}

impl Channel {
    /// Its word in the database.
    pub fn name(self) -> &'static str {
        match self {
            Channel::Mail => "mail",
            Channel::Text => "text",
        }
    }

    fn of(row: &Row, column: usize) -> Result<Channel> {
        let text = row.text(column)?;
        Ok(if text.as_deref() == Some("text") { Channel::Text } else { Channel::Mail })
    }
}

/// Makes the row of a letter, and answers its reference.
pub(super) fn prepare(rows: &mut Rows, written: Timestamp, keyring: &Keyring, letter: &Letter<'_>) -> Result<String> {
    let id = random::id()?;
    let words = letter.words.iter().map(|(name, word)| ((*name).to_owned(), (*word).to_owned())).collect();
    let content = Content { to: letter.to.address().to_owned(), words };
    let key = keyring.new_key(rows, KIND, &id)?;
    let Template { name, .. } = letter.template;
    let values = [
        Sql::text(&id),
        Sql::text(letter.to.channel().name()),
        Sql::Text(letter.account.map(str::to_owned)),
        Sql::text(*name),
        Sql::text(letter.language),
        Sql::text(key.seal("sealed", &serde_json::to_string(&content)?)?),
        Sql::moment(written),
    ];
    rows.add("outbox", &["id", "channel", "account", "template", "language", "sealed", "created_at"], values);
    Ok(id)
}

/// This moment, or the first after it at which no letter was written: so the newest is first in a list, on a fixed clock too.
pub(super) async fn free_moment(tx: &mut Tx, now: Timestamp) -> Result<Timestamp> {
    let soon = now.checked_add(SignedDuration::from_secs(1)).unwrap_or(now);
    let sql = "SELECT MAX(\"created_at\") FROM \"outbox\" WHERE \"created_at\" >= $1 AND \"created_at\" < $2";
    let rows = tx.query(sql, &[Sql::moment(now), Sql::moment(soon)]).await?;
    let newest = rows.first().map(|row| row.moment(0)).transpose()?.flatten();
    Ok(newest.and_then(|newest| newest.checked_add(SignedDuration::from_micros(1)).ok()).unwrap_or(now))
}

/// A letter that is still to be delivered, unless it was delivered or erased meanwhile.
pub(super) async fn undelivered(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Option<Kept>> {
    let sql = "SELECT \"channel\", \"template\", \"language\", \"sealed\", \"created_at\" FROM \"outbox\" \
               WHERE \"id\" = $1 AND \"sent_at\" IS NULL AND \"refused_at\" IS NULL";
    let rows = tx.query(sql, &[Sql::text(id)]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let key = keyring.key(tx, KIND, id).await?;
    let Some(content) = content(key.as_ref(), row.text(3)?)? else { return Ok(None) };
    let text = |column| Ok::<_, Error>(row.text(column)?.unwrap_or_default());
    let at = row.moment(4)?.unwrap_or_default();
    Ok(Some(Kept { channel: Channel::of(row, 0)?, template: text(1)?, language: text(2)?, at, content }))
}

fn content(key: Option<&RecordKey>, sealed: Option<String>) -> Result<Option<Content>> {
    match (key, sealed) {
        (Some(key), Some(sealed)) => Ok(Some(serde_json::from_str(&key.open("sealed", &sealed)?)?)),
        _ => Ok(None),
    }
}

/// Writes down that a letter was handed on, or for which reason nobody takes it.
pub(super) async fn settle(tx: &mut Tx, now: Timestamp, id: &str, refused: Option<&str>) -> Result<()> {
    let column = if refused.is_some() { "refused_at" } else { "sent_at" };
    let sql = format!(
        "UPDATE \"outbox\" SET \"{column}\" = $2, \"reason\" = $3 \
         WHERE \"id\" = $1 AND \"sent_at\" IS NULL AND \"refused_at\" IS NULL"
    );
    tx.execute(&sql, &[Sql::text(id), Sql::moment(now), Sql::Text(refused.map(str::to_owned))]).await
}

/// Forgets to whom a letter went, and its link.
pub async fn forget(tx: &mut Tx, id: &str) -> Result<()> {
    tx.execute("UPDATE \"outbox\" SET \"sealed\" = NULL WHERE \"id\" = $1", &[Sql::text(id)]).await?;
    secret::destroy(tx, KIND, id).await
}

/// Withdraws a letter that has not gone out: it goes to nobody. One that is being handed on at this moment still arrives.
pub async fn withdraw(tx: &mut Tx, id: &str) -> Result<()> {
    let sql = "SELECT \"id\" FROM \"outbox\" WHERE \"id\" = $1 AND \"sent_at\" IS NULL";
    if tx.query(sql, &[Sql::text(id)]).await?.is_empty() { Ok(()) } else { forget(tx, id).await }
}

/// Withdraws the letters of this template to an account that have not gone out.
pub async fn withdraw_of(tx: &mut Tx, account: &str, template: &Template) -> Result<()> {
    let sql = format!("SELECT \"id\" FROM \"outbox\" WHERE \"account\" = $1 AND \"template\" = $2 AND {WAITS}");
    for row in tx.query(&sql, &[Sql::text(account), Sql::text(template.name)]).await? {
        forget(tx, &row.text(0)?.unwrap_or_default()).await?;
    }
    Ok(())
}

/// Forgets to whom the letters of this account go. Those that wait go to nobody.
pub async fn erase(tx: &mut Tx, account: &str) -> Result<()> {
    let sql = "SELECT \"id\" FROM \"outbox\" WHERE \"account\" = $1 AND \"sealed\" IS NOT NULL";
    for row in tx.query(sql, &[Sql::text(account)]).await? {
        forget(tx, &row.text(0)?.unwrap_or_default()).await?;
    }
    Ok(())
}

/// Removes the letters that were written before this moment and wait no more. Answers how many.
pub async fn clear(tx: &mut Tx, before: Timestamp) -> Result<usize> {
    let sql = format!("DELETE FROM \"outbox\" WHERE \"created_at\" < $1 AND NOT ({WAITS}) RETURNING \"id\"");
    let rows = tx.query(&sql, &[Sql::moment(before)]).await?;
    for row in &rows {
        secret::destroy(tx, KIND, &row.text(0)?.unwrap_or_default()).await?;
    }
    Ok(rows.len())
}

/// A letter whose content is still kept.
pub struct Addressed {
    /// Its reference.
    pub id: String,
    /// Whose it is.
    pub account: Option<String>,
    /// When it was written.
    pub at: Timestamp,
}

/// The letters whose content is still kept and that go to this address.
pub async fn to_address(tx: &mut Tx, keyring: &Keyring, address: &str) -> Result<Vec<Addressed>> {
    let address = address.trim().to_lowercase();
    let mut found = Vec::new();
    let sql = "SELECT \"id\", \"account\", \"created_at\", \"sealed\" FROM \"outbox\" WHERE \"sealed\" IS NOT NULL";
    for row in tx.query(sql, &[]).await? {
        let id = row.text(0)?.unwrap_or_default();
        let key = keyring.key(tx, KIND, &id).await?;
        if content(key.as_ref(), row.text(3)?)?.is_some_and(|content| content.to.trim().to_lowercase() == address) {
            found.push(Addressed { id, account: row.text(1)?, at: row.moment(2)?.unwrap_or_default() });
        }
    }
    Ok(found)
}

/// Notes that a letter came back; false when there is no such letter, or it came back before.
pub(super) async fn came_back(tx: &mut Tx, now: Timestamp, id: &str, reason: &str) -> Result<bool> {
    let sql = "UPDATE \"outbox\" SET \"bounced_at\" = $2, \"reason\" = $3 \
               WHERE \"id\" = $1 AND \"sent_at\" IS NOT NULL AND \"bounced_at\" IS NULL RETURNING \"id\"";
    Ok(!tx.query(sql, &[Sql::text(id), Sql::moment(now), Sql::text(reason)]).await?.is_empty())
}

/// A letter that is still to go out. One without words goes nowhere.
const WAITS: &str = "\"sent_at\" IS NULL AND \"refused_at\" IS NULL AND \"sealed\" IS NOT NULL";

/// How many letters wait, by mail and as texts.
pub async fn waiting(tx: &mut Tx) -> Result<(i64, i64)> {
    let sql = format!(
        "SELECT COUNT(CASE WHEN \"channel\" = 'mail' THEN 1 END), COUNT(CASE WHEN \"channel\" = 'text' THEN 1 END) \
         FROM \"outbox\" WHERE {WAITS}"
    );
    let rows = tx.query(&sql, &[]).await?;
    let count = |column| Ok::<_, Error>(rows.first().map(|row| row.int(column)).transpose()?.flatten().unwrap_or(0));
    Ok((count(0)?, count(1)?))
}

/// How many letters there are, by what has become of them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Totals {
    /// They wait.
    pub waiting: i64,
    /// They were handed on, and did not come back.
    pub sent: i64,
    /// Nobody took them.
    pub refused: i64,
    /// They came back.
    pub bounced: i64,
    /// They were of no use any more before they were handed on.
    pub gone: i64,
}

/// How many letters there are, by what has become of them.
pub async fn totals(tx: &mut Tx) -> Result<Totals> {
    let sql = format!(
        "SELECT COUNT(*), COUNT(\"bounced_at\"), COUNT(\"refused_at\"), \
         COUNT(CASE WHEN \"sent_at\" IS NOT NULL AND \"bounced_at\" IS NULL THEN 1 END), \
         COUNT(CASE WHEN {WAITS} THEN 1 END) FROM \"outbox\""
    );
    let rows = tx.query(&sql, &[]).await?;
    let Some(row) = rows.first() else { return Ok(Totals::default()) };
    let count = |column| Ok::<_, Error>(row.int(column)?.unwrap_or_default());
    let (all, bounced, refused, sent, waiting) = (count(0)?, count(1)?, count(2)?, count(3)?, count(4)?);
    Ok(Totals { waiting, sent, refused, bounced, gone: all - bounced - refused - sent - waiting })
}

/// What has become of a letter, and when it was handed on.
pub struct Course {
    /// What has become of it.
    pub state: State,
    /// When it was handed on.
    pub sent_at: Option<Timestamp>,
}

/// What has become of each letter of a template.
pub async fn courses(tx: &mut Tx, template: &Template) -> Result<HashMap<String, Course>> {
    let sql = "SELECT \"id\", \"sealed\", \"sent_at\", \"refused_at\", \"bounced_at\" FROM \"outbox\" WHERE \"template\" = $1";
    let course = |row: &Row| {
        let course = Course { state: state(row, 1, 2)?, sent_at: row.moment(2)? };
        Ok((row.text(0)?.unwrap_or_default(), course))
    };
    tx.query(sql, &[Sql::text(template.name)]).await?.iter().map(course).collect()
}

/// Whether the last letter to an account that was handed on or came back came back.
pub async fn last_came_back(tx: &mut Tx, account: &str) -> Result<bool> {
    let sql = "SELECT \"bounced_at\" FROM \"outbox\" WHERE \"account\" = $1 AND (\"sent_at\" IS NOT NULL OR \"bounced_at\" IS NOT NULL)
        ORDER BY \"created_at\" DESC LIMIT 1";
    let rows = tx.query(sql, &[Sql::text(account)]).await?;
    Ok(rows.first().map(|row| row.int(0)).transpose()?.flatten().is_some())
}

/// The accounts of which that is so: no letter reaches them now.
pub async fn not_reached(tx: &mut Tx) -> Result<HashSet<String>> {
    let sql = "SELECT \"account\" FROM \"outbox\" AS \"last\" WHERE \"account\" IS NOT NULL AND \"bounced_at\" IS NOT NULL AND NOT EXISTS
        (SELECT 1 FROM \"outbox\" AS \"later\" WHERE \"later\".\"account\" = \"last\".\"account\" AND \"later\".\"created_at\" > \"last\".\"created_at\"
        AND (\"later\".\"sent_at\" IS NOT NULL OR \"later\".\"bounced_at\" IS NOT NULL))";
    tx.query(sql, &[]).await?.iter().map(|row| Ok(row.text(0)?.unwrap_or_default())).collect()
}

/// Whether a letter came back.
pub async fn has_come_back(tx: &mut Tx, id: &str) -> Result<bool> {
    let sql = "SELECT \"id\" FROM \"outbox\" WHERE \"id\" = $1 AND \"bounced_at\" IS NOT NULL";
    Ok(!tx.query(sql, &[Sql::text(id)]).await?.is_empty())
}

/// What has become of a letter, by its words and the moments when it was sent and refused, and came back.
fn state(row: &Row, sealed: usize, first: usize) -> Result<State> {
    Ok(match (row.int(first)?, row.int(first + 1)?, row.int(first + 2)?) {
        (_, _, Some(_)) => State::Bounced,
        (_, Some(_), _) => State::Refused,
        (Some(_), ..) => State::Sent,
        _ if row.text(sealed)?.is_none() => State::Gone,
        _ => State::Waiting,
    })
}

/// The newest letters, newest first, without any of their words and without whom they are for.
pub async fn log(tx: &mut Tx, most: i64) -> Result<Vec<Shown>> {
    let sql = format!("{SELECT} ORDER BY \"created_at\" DESC, \"id\" LIMIT $1");
    let rows = tx.query(&sql, &[Sql::Int(Some(most))]).await?;
    rows.iter().map(|row| Ok(Shown { account: None, ..plain(row)? })).collect()
}

const SELECT: &str = "SELECT \"channel\", \"template\", \"language\", \"sealed\", \"id\", \"account\", \"created_at\", \"sent_at\", \
     \"refused_at\", \"bounced_at\", \"reason\" FROM \"outbox\"";

/// The newest letters, newest first, with their words where they are still kept.
pub async fn list(tx: &mut Tx, keyring: &Keyring, site: &Site, most: i64) -> Result<Vec<Shown>> {
    let sql = format!("{SELECT} ORDER BY \"created_at\" DESC, \"id\" LIMIT $1");
    let mut shown = Vec::new();
    for row in tx.query(&sql, &[Sql::Int(Some(most))]).await? {
        let key = keyring.key(tx, KIND, &row.text(4)?.unwrap_or_default()).await?;
        let content = content(key.as_ref(), row.text(3)?)?;
        shown.push(with_words(plain(&row)?, site, content)?);
    }
    Ok(shown)
}

fn plain(row: &Row) -> Result<Shown> {
    let text = |column| Ok::<_, Error>(row.text(column)?.unwrap_or_default());
    Ok(Shown {
        channel: Channel::of(row, 0)?,
        template: text(1)?,
        language: text(2)?,
        id: text(4)?,
        account: row.text(5)?,
        at: row.moment(6)?.unwrap_or_default(),
        state: state(row, 3, 7)?,
        reason: text(10)?,
        to: String::new(),
        subject: String::new(),
        text: String::new(),
        html: String::new(),
        link: String::new(),
    })
}

fn with_words(shown: Shown, site: &Site, content: Option<Content>) -> Result<Shown> {
    let Some(Content { to, words }) = content else { return Ok(shown) };
    let link = words.get("link").cloned().unwrap_or_default();
    Ok(match shown.channel {
        Channel::Mail => {
            let mail = words::mail(site, &shown.language, &shown.template, &words)?;
            Shown { to, link, subject: mail.subject, text: mail.text, html: mail.html, ..shown }
        }
        Channel::Text => Shown { to, link, text: words::text(site, &shown.language, &shown.template, &words), ..shown },
    })
}
