//! What was read: passed on to whoever names its themes, or left out with the reason.

use platform::db::{Row, Rows, Tx, Value as Sql, marks};
use platform::part::Found;
use platform::secret::{self, Keyring, RecordKey};
use platform::sought::Sought;
use platform::{Error, Result, random};
use std::collections::HashMap;

/// The kind under which the keys of their words stand, and under which the audit names them.
pub const KIND: &str = "words-read";

/// Why something was taken out of what was passed on, or all of it left out. The words are under `words-why-…`.
pub const WHYS: [&str; 6] = ["names", "recognised", "other-person", "harm", "off-topic", "hurtful"];

/// That whoever wrote it took it back.
pub const TAKEN_BACK: &str = "taken-back";

/// What was read.
#[derive(Clone, Debug)]
pub struct Read {
    /// Its reference.
    pub id: String,
    /// Counts its changes.
    pub version: i64,
    /// The survey.
    pub survey: String,
    /// The question.
    pub question: String,
    /// The wording in which it was asked.
    pub wording: String,
    /// What was passed on of it; nothing, where it was left out.
    pub text: Option<String>,
    /// Why something of it, or all, was left out.
    pub why: String,
    /// What it is about.
    pub themes: Vec<String>,
    /// The message that it became.
    pub message: Option<String>,
    /// The question that it became.
    pub asked: Option<String>,
}

/// What is to be kept of a text that was read.
pub struct New<'a> {
    /// The survey.
    pub survey: &'a str,
    /// The question.
    pub question: &'a str,
    /// The wording in which it was asked.
    pub wording: &'a str,
    /// The look-up value of its receipt.
    pub receipt: &'a str,
    /// What is passed on of it.
    pub text: Option<&'a str>,
    /// Why something of it, or all, is left out.
    pub why: &'a str,
    /// What it is about.
    pub themes: Vec<String>,
    /// The message that it became.
    pub message: Option<&'a str>,
    /// The question that it became.
    pub asked: Option<&'a str>,
}

const COLUMNS: &[&str; 11] =
    &["id", "version", "survey", "question", "wording", "receipt", "sealed", "why", "themes", "message", "asked"];

/// Keeps what was read.
pub async fn add(tx: &mut Tx, keyring: &Keyring, all: &[New<'_>]) -> Result<()> {
    let mut rows = Rows::default();
    for new in all {
        let id = random::id()?;
        let sealed = new.text.map(|text| keyring.new_key(&mut rows, KIND, &id)?.seal("sealed", text)).transpose()?;
        let values = [
            Sql::text(id),
            Sql::Int(Some(1)),
            Sql::text(new.survey),
            Sql::text(new.question),
            Sql::text(new.wording),
            Sql::text(new.receipt),
            Sql::Text(sealed),
            Sql::text(new.why),
            Sql::text(in_json(&new.themes)?),
            Sql::Text(new.message.map(str::to_owned)),
            Sql::Text(new.asked.map(str::to_owned)),
        ];
        rows.add("words_read", COLUMNS, values);
    }
    rows.insert(tx).await
}

const READ: &str = "\"id\", \"version\", \"survey\", \"question\", \"wording\", \"sealed\", \"why\", \"themes\", \"message\", \"asked\"";

/// What was read, from a row with the key of its words. Without its key it was erased.
fn opened(row: &Row, key: Option<&RecordKey>) -> Result<Read> {
    let column = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
    let text = row.text(5)?.zip(key).map(|(sealed, key)| key.open("sealed", &sealed)).transpose()?;
    let themes = serde_json::from_str(&column(7)?).map_err(|error| Error::Internal(format!("themes: {error}")))?;
    Ok(Read {
        id: column(0)?,
        version: row.int(1)?.unwrap_or_default(),
        survey: column(2)?,
        question: column(3)?,
        wording: column(4)?,
        text,
        why: column(6)?,
        themes,
        message: row.text(8)?,
        asked: row.text(9)?,
    })
}

/// Many, for which all keys are read at once.
async fn many(tx: &mut Tx, keyring: &Keyring, rows: &[Row]) -> Result<Vec<Read>> {
    let keys = keyring.keys(tx, KIND).await?;
    rows.iter().map(|row| opened(row, keys.get(&row.text(0)?.unwrap_or_default()))).collect()
}

/// Few, each with its key.
async fn few(tx: &mut Tx, keyring: &Keyring, rows: &[Row]) -> Result<Vec<Read>> {
    let mut all = Vec::new();
    for row in rows {
        let key = keyring.key(tx, KIND, &row.text(0)?.unwrap_or_default()).await?;
        all.push(opened(row, key.as_ref())?);
    }
    Ok(all)
}

fn in_json(themes: &[String]) -> Result<String> {
    serde_json::to_string(themes).map_err(|error| Error::Internal(format!("themes: {error}")))
}

/// What was passed on of a survey, in an order that tells nothing.
pub async fn of(tx: &mut Tx, keyring: &Keyring, survey: &str) -> Result<Vec<Read>> {
    let sql =
        format!("SELECT {READ} FROM \"words_read\" WHERE \"survey\" = $1 AND \"sealed\" IS NOT NULL ORDER BY \"id\"");
    let rows = tx.query(&sql, &[Sql::text(survey)]).await?;
    let all = many(tx, keyring, &rows).await?;
    Ok(all.into_iter().filter(|one| one.text.is_some()).collect())
}

/// One that was passed on.
pub async fn one(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Option<Read>> {
    let sql = format!("SELECT {READ} FROM \"words_read\" WHERE \"id\" = $1 AND \"sealed\" IS NOT NULL");
    let rows = tx.query(&sql, &[Sql::text(id)]).await?;
    Ok(few(tx, keyring, &rows).await?.pop().filter(|one| one.text.is_some()))
}

/// What came of what was written under these look-up values of receipts, in their order.
pub async fn under(tx: &mut Tx, keyring: &Keyring, receipts: &[String]) -> Result<Vec<Read>> {
    let marks = marks(1, receipts.len());
    let sql = format!("SELECT {READ}, \"receipt\" FROM \"words_read\" WHERE \"receipt\" IN ({marks})");
    let values: Vec<Sql> = receipts.iter().map(Sql::text).collect();
    let mut rows = tx.query(&sql, &values).await?;
    let place =
        |row: &Row| receipts.iter().position(|receipt| row.text(10).is_ok_and(|own| own.as_ref() == Some(receipt)));
    rows.sort_by_cached_key(place);
    few(tx, keyring, &rows).await
}

/// Keeps its themes, and the message and the question that it became.
///
/// # Errors
/// [`Error::Stale`], when somebody else has changed it since it was read.
pub async fn save(tx: &mut Tx, read: &Read) -> Result<()> {
    let themes = in_json(&read.themes)?;
    let sql = "UPDATE \"words_read\" SET \"version\" = \"version\" + 1, \"themes\" = $1, \"message\" = $2, \"asked\" = $3 WHERE \"id\" = $4 AND \"version\" = $5 RETURNING \"id\"";
    let values = [
        Sql::text(themes),
        Sql::Text(read.message.clone()),
        Sql::Text(read.asked.clone()),
        Sql::text(&read.id),
        Sql::Int(Some(read.version)),
    ];
    if tx.query(sql, &values).await?.is_empty() { Err(Error::Stale) } else { Ok(()) }
}

/// How many were passed on that have no theme, survey by survey.
pub async fn without_theme(tx: &mut Tx) -> Result<HashMap<String, usize>> {
    let sql = "SELECT \"survey\", CAST(COUNT(*) AS bigint) FROM \"words_read\" WHERE \"sealed\" IS NOT NULL AND \"themes\" = '[]' GROUP BY \"survey\"";
    let rows = tx.query(sql, &[]).await?;
    let count = |n: Option<i64>| usize::try_from(n.unwrap_or_default()).unwrap_or_default();
    rows.iter().map(|row| Ok((row.text(0)?.unwrap_or_default(), count(row.int(1)?)))).collect()
}

/// How many were passed on of a survey that became no message.
pub async fn without_message(tx: &mut Tx, survey: &str) -> Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS bigint) FROM \"words_read\" WHERE \"survey\" = $1 AND \"sealed\" IS NOT NULL AND \"message\" IS NULL";
    let rows = tx.query(sql, &[Sql::text(survey)]).await?;
    Ok(rows.first().map(|row| row.int(0)).transpose()?.flatten().unwrap_or_default())
}

/// How many were passed on and how many left out, of a survey.
pub async fn counted(tx: &mut Tx, survey: &str) -> Result<(i64, i64)> {
    let sql =
        "SELECT CAST(COUNT(\"sealed\") AS bigint), CAST(COUNT(*) AS bigint) FROM \"words_read\" WHERE \"survey\" = $1";
    let rows = tx.query(sql, &[Sql::text(survey)]).await?;
    let Some(row) = rows.first() else { return Ok((0, 0)) };
    let (passed, all) = (row.int(0)?.unwrap_or_default(), row.int(1)?.unwrap_or_default());
    Ok((passed, all - passed))
}

/// Writes all of a survey anew, in an order that is chance: how they lie tells nothing of what was written by one person.
pub async fn shuffle(tx: &mut Tx, survey: &str) -> Result<()> {
    let columns = COLUMNS.map(|name| format!("\"{name}\"")).join(", ");
    let sql = format!("SELECT {columns} FROM \"words_read\" WHERE \"survey\" = $1");
    let mut all = tx.query(&sql, &[Sql::text(survey)]).await?;
    random::shuffle(&mut all)?;
    tx.execute("DELETE FROM \"words_read\" WHERE \"survey\" = $1", &[Sql::text(survey)]).await?;
    let mut rows = Rows::default();
    for row in &all {
        let text = |n| Ok::<_, Error>(Sql::Text(row.text(n)?));
        let version = Sql::Int(row.int(1)?);
        let [id, survey, question, wording] = [text(0)?, text(2)?, text(3)?, text(4)?];
        let [receipt, sealed, why, themes] = [text(5)?, text(6)?, text(7)?, text(8)?];
        let values = [id, version, survey, question, wording, receipt, sealed, why, themes, text(9)?, text(10)?];
        rows.add("words_read", COLUMNS, values);
    }
    rows.insert(tx).await
}

/// Whoever was named in what was passed on is found for whoever protects people's data, and can be erased with its key.
pub async fn find(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let sql = format!("SELECT {READ} FROM \"words_read\" WHERE \"sealed\" IS NOT NULL ORDER BY \"id\"");
    let rows = tx.query(&sql, &[]).await?;
    let found = many(tx, keyring, &rows).await?.into_iter().filter_map(|one| {
        let words = one.text.filter(|text| sought.is_in(text))?;
        let key = Some((KIND, one.id.clone()));
        Some(Found { kind: KIND, reference: one.id, key, account: None, at: None, words })
    });
    Ok(found.collect())
}

/// Erases what was written under these look-up values of receipts, with its themes.
pub async fn take_back(tx: &mut Tx, receipts: &[String]) -> Result<()> {
    for receipt in receipts {
        let sql = "UPDATE \"words_read\" SET \"sealed\" = NULL, \"why\" = $1, \"themes\" = '[]', \"version\" = \"version\" + 1
            WHERE \"receipt\" = $2 AND \"sealed\" IS NOT NULL RETURNING \"id\"";
        for row in tx.query(sql, &[Sql::text(TAKEN_BACK), Sql::text(receipt)]).await? {
            secret::destroy(tx, KIND, &row.text(0)?.unwrap_or_default()).await?;
        }
    }
    Ok(())
}

/// Takes a text away, with its key; answers the look-up value of its receipt.
pub async fn remove(tx: &mut Tx, id: &str) -> Result<String> {
    secret::destroy(tx, KIND, id).await?;
    let sql = "DELETE FROM \"words_read\" WHERE \"id\" = $1 RETURNING \"receipt\"";
    let rows = tx.query(sql, &[Sql::text(id)]).await?;
    Ok(rows.first().map(|row| row.text(0)).transpose()?.flatten().unwrap_or_default())
}
