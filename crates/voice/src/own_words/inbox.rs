//! What came and was not decided on yet: sealed, each under a key of its own, which goes when it was decided on.

use super::guard::Guard;
use super::receipt;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use people::help::danger;
use platform::db::{Row, Rows, Tx, Value as Sql, marks};
use platform::secret::{self, Keyring};
use platform::{Error, Result, random};
use serde::{Deserialize, Serialize};

/// The kind under which their keys stand, and under which the audit names them.
pub const KIND: &str = "words";

/// What came.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Content {
    /// What one person wrote in a survey.
    Wrote {
        /// The wording in which they were asked.
        wording: String,
        /// Text by text.
        texts: Vec<Text>,
    },
    /// Somebody wants to be talked to.
    Talk(Talk),
}

/// What was written in answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The question.
    pub question: String,
    /// What was written.
    pub text: String,
    /// The look-up value under which whoever wrote it finds what came of it.
    pub receipt: String,
}

/// Who wants to be talked to, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talk {
    /// What to call them.
    pub name: String,
    /// How they can be reached.
    pub reach: String,
    /// When, and what to take care of.
    pub when: String,
    /// What they say of it.
    pub about: String,
}

/// Something in the inbox.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Its reference.
    pub id: String,
    /// The survey.
    pub survey: String,
    /// `wrote` or `talk`.
    pub kind: String,
    /// Whether it is read first.
    pub urgent: bool,
    /// When it came.
    pub arrived: Timestamp,
    /// How far up it was told of: to nobody, the lead, who stands in, the officers.
    pub told: i64,
    /// Who took it upon themselves, and when.
    pub taken: Option<(String, Timestamp)>,
    sealed: String,
}

impl Waiting {
    /// Whether somebody takes care of it who still reads, and has not had it for longer than the hours in which it is to be read.
    pub fn is_taken(&self, guard: &Guard, now: Timestamp, zone: &TimeZone) -> bool {
        let takes = |(account, at): &(String, Timestamp)| guard.is_read_by(account) && !guard.is_over(*at, now, zone);
        self.taken.as_ref().is_some_and(takes)
    }

    /// Whether it is overdue: the hours are over, and nobody takes care of it.
    pub fn is_late(&self, guard: &Guard, now: Timestamp, zone: &TimeZone) -> bool {
        guard.is_over(self.arrived, now, zone) && !self.is_taken(guard, now, zone)
    }
}

const COLUMNS: &[&str; 8] = &["id", "survey", "kind", "urgent", "arrived", "told", "receipt", "sealed"];

/// Puts what one person wrote among the rows to be inserted, with the receipt that they were given.
pub fn wrote(
    rows: &mut Rows,
    keyring: &Keyring,
    (survey, wording): (&str, &str),
    (texts, code): (&[(String, String)], &str),
    now: Timestamp,
) -> Result<()> {
    let urgent = texts.iter().any(|(_, text)| danger::may_be(text));
    let text = |(n, (question, text)): (usize, &(String, String))| Text {
        question: question.clone(),
        text: text.clone(),
        receipt: receipt::index(keyring, code, n + 1),
    };
    let texts = texts.iter().enumerate().map(text).collect();
    let content = Content::Wrote { wording: wording.to_owned(), texts };
    put(rows, keyring, survey, &content, (urgent, Some(receipt::index(keyring, code, 0)), now))
}

/// Puts a text that was passed on among the rows to be inserted again: whoever heard it sends it back, to be read first.
pub fn again(
    rows: &mut Rows,
    keyring: &Keyring,
    (survey, wording): (&str, &str),
    text: Text,
    now: Timestamp,
) -> Result<()> {
    let receipt = text.receipt.clone();
    let content = Content::Wrote { wording: wording.to_owned(), texts: vec![text] };
    put(rows, keyring, survey, &content, (true, Some(receipt), now))
}

/// Puts among the rows to be inserted that somebody wants to be talked to.
pub fn talk(rows: &mut Rows, keyring: &Keyring, survey: &str, talk: Talk, now: Timestamp) -> Result<()> {
    put(rows, keyring, survey, &Content::Talk(talk), (true, None, now))
}

fn put(
    rows: &mut Rows,
    keyring: &Keyring,
    survey: &str,
    content: &Content,
    (urgent, receipt, now): (bool, Option<String>, Timestamp),
) -> Result<()> {
    let kind = if matches!(content, Content::Talk(_)) { "talk" } else { "wrote" };
    let json = serde_json::to_string(content).map_err(|error| Error::Internal(format!("words: {error}")))?;
    let id = random::id()?;
    let sealed = keyring.new_key(rows, KIND, &id)?.seal("sealed", &json)?;
    let values = [
        Sql::text(id),
        Sql::text(survey),
        Sql::text(kind),
        Sql::Bool(Some(urgent)),
        Sql::moment(now),
        Sql::Int(Some(0)),
        Sql::Text(receipt),
        Sql::text(sealed),
    ];
    rows.add("words_inbox", COLUMNS, values);
    Ok(())
}

const READ: &str =
    "\"id\", \"survey\", \"kind\", \"urgent\", \"arrived\", \"told\", \"sealed\", \"taken_by\", \"taken_at\"";

fn waiting(row: &Row) -> Result<Waiting> {
    let text = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
    Ok(Waiting {
        id: text(0)?,
        survey: text(1)?,
        kind: text(2)?,
        urgent: row.bool(3)?.unwrap_or_default(),
        arrived: row.moment(4)?.unwrap_or_default(),
        told: row.int(5)?.unwrap_or_default(),
        sealed: text(6)?,
        taken: row.text(7)?.zip(row.moment(8)?),
    })
}

/// What waits for this account: of surveys that it is named for, what is to be read first at the top, then in the order in which it
/// came.
pub async fn of(tx: &mut Tx, account: &str) -> Result<Vec<Waiting>> {
    let sql = format!(
        "SELECT {READ} FROM \"words_inbox\" WHERE {NAMED} ORDER BY CASE \"kind\" WHEN 'talk' THEN 0 ELSE 1 END, \"urgent\" DESC, \"arrived\", \"id\""
    );
    tx.query(&sql, &[Sql::text(account)]).await?.iter().map(waiting).collect()
}

/// That the account is named for the survey.
const NAMED: &str = "\"survey\" IN (SELECT \"survey\" FROM \"words_guard\" WHERE \"lead\" = $1 OR \"cover\" = $1)";

/// One of those, if it is one.
pub async fn one(tx: &mut Tx, account: &str, id: &str) -> Result<Option<Waiting>> {
    let sql = format!("SELECT {READ} FROM \"words_inbox\" WHERE {NAMED} AND \"id\" = $2");
    tx.query(&sql, &[Sql::text(account), Sql::text(id)]).await?.first().map(waiting).transpose()
}

/// Everything that waits, without what it says.
pub async fn all(tx: &mut Tx) -> Result<Vec<Waiting>> {
    let sql = format!("SELECT {READ} FROM \"words_inbox\" ORDER BY \"arrived\", \"id\"");
    tx.query(&sql, &[]).await?.iter().map(waiting).collect()
}

/// What it says.
pub async fn open(tx: &mut Tx, keyring: &Keyring, waiting: &Waiting) -> Result<Content> {
    let key = keyring.key(tx, KIND, &waiting.id).await?;
    let key = key.ok_or_else(|| Error::Internal(format!("the words {} have no key", waiting.id)))?;
    let json = key.open("sealed", &waiting.sealed)?;
    serde_json::from_str(&json).map_err(|error| Error::Internal(format!("words: {error}")))
}

/// Somebody takes it upon themselves, or over from whoever has.
pub async fn take(tx: &mut Tx, id: &str, (account, now): (&str, Timestamp)) -> Result<()> {
    let sql = "UPDATE \"words_inbox\" SET \"taken_by\" = $1, \"taken_at\" = $2 WHERE \"id\" = $3";
    tx.execute(sql, &[Sql::text(account), Sql::moment(now), Sql::text(id)]).await
}

/// Notes how far up it was told of.
pub async fn told(tx: &mut Tx, id: &str, level: i64) -> Result<()> {
    tx.execute("UPDATE \"words_inbox\" SET \"told\" = $1 WHERE \"id\" = $2", &[Sql::Int(Some(level)), Sql::text(id)])
        .await
}

/// It was decided on: what it said is erased here. Whether it was still there.
pub async fn remove(tx: &mut Tx, id: &str) -> Result<bool> {
    secret::destroy(tx, KIND, id).await?;
    let sql = "DELETE FROM \"words_inbox\" WHERE \"id\" = $1 RETURNING \"id\"";
    Ok(!tx.query(sql, &[Sql::text(id)]).await?.is_empty())
}

/// How many things that people wrote in a survey nobody has decided on.
pub async fn count(tx: &mut Tx, survey: &str) -> Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS bigint) FROM \"words_inbox\" WHERE \"survey\" = $1 AND \"kind\" <> 'talk'";
    let rows = tx.query(sql, &[Sql::text(survey)]).await?;
    Ok(rows.first().map(|row| row.int(0)).transpose()?.flatten().unwrap_or_default())
}

/// The survey in which something waits under one of these look-up values of a receipt.
pub async fn survey_of(tx: &mut Tx, receipts: &[String]) -> Result<Option<String>> {
    let marks = marks(1, receipts.len());
    let sql = format!("SELECT \"survey\" FROM \"words_inbox\" WHERE \"receipt\" IN ({marks}) LIMIT 1");
    let values: Vec<Sql> = receipts.iter().map(Sql::text).collect();
    tx.query(&sql, &values).await?.first().map_or(Ok(None), |row| row.text(0))
}
