//! People's rights over their own data: what they ask for, what a person decides, and how long things are kept.

pub mod accounts;
pub mod copy;
pub mod erasure;
pub mod find;
pub mod found;
pub mod given;
pub mod hold;
pub mod kinds;
pub mod list;
pub mod officer;
pub mod own;
pub mod record;
pub mod records;
pub mod requests;
pub mod retention;
pub mod retention_pages;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use platform::db::{Row, Tx, Value as Sql};
use platform::http::Ctx;
use platform::secret::{self, Keyring};
use platform::{Error, Result, random};

/// The kind under which the key of a request's words stands.
pub const KIND: &str = "data_request";

/// What may be asked for. A copy is taken without asking; an officer writes one down for somebody without an account.
pub const WISHES: [&str; 3] = ["correction", "erasure", "copy"];

/// A reason in law to refuse, and for which wishes it counts.
pub struct Exemption {
    /// Its name; its words are under `exemption-NAME`.
    pub name: &'static str,
    /// Where it stands.
    pub law: &'static str,
    /// For what.
    pub wishes: &'static [&'static str],
}

/// Every exemption that a refusal may name.
pub const EXEMPTIONS: &[Exemption] = &[
    Exemption { name: "public-task", law: "UK GDPR, Article 17(3)(b)", wishes: &["erasure"] },
    Exemption { name: "expression", law: "UK GDPR, Article 17(3)(a)", wishes: &["erasure"] },
    Exemption { name: "public-health", law: "UK GDPR, Article 17(3)(c)", wishes: &["erasure"] },
    Exemption { name: "archive", law: "UK GDPR, Article 17(3)(d)", wishes: &["erasure"] },
    Exemption { name: "legal-claims", law: "UK GDPR, Article 17(3)(e)", wishes: &["erasure"] },
    Exemption { name: "correct", law: "UK GDPR, Article 16", wishes: &["correction"] },
    Exemption {
        name: "others",
        law: "UK GDPR, Article 15(4); Data Protection Act 2018, Schedule 2, paragraph 16",
        wishes: &["copy"],
    },
    Exemption { name: "serious-harm", law: "Data Protection Act 2018, Schedule 3", wishes: &["copy"] },
    Exemption {
        name: "crime",
        law: "Data Protection Act 2018, Schedule 2, paragraph 2",
        wishes: &["correction", "erasure", "copy"],
    },
    Exemption { name: "unfounded", law: "UK GDPR, Article 12(5)", wishes: &["correction", "erasure", "copy"] },
    Exemption {
        name: "identity",
        law: "UK GDPR, Articles 11(2) and 12(6)",
        wishes: &["correction", "erasure", "copy"],
    },
];

/// The beginning of a reference, by which people speak of it.
pub(crate) fn short(id: &str) -> &str {
    id.get(..8).unwrap_or(id)
}

/// A request about somebody's own data.
#[derive(Clone, Debug)]
pub struct Request {
    /// Its reference.
    pub id: String,
    /// Who asks, unless they have no account.
    pub account: Option<String>,
    /// What they ask for.
    pub wish: String,
    /// Their words, unless they were erased.
    pub words: Option<String>,
    /// When.
    pub asked_at: Timestamp,
    /// `granted`, `refused` or `withdrawn`.
    pub decision: Option<String>,
    /// The exemption that a refusal names.
    pub exemption: Option<String>,
    /// The account that decided, or took it back.
    pub decided_by: Option<String>,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
}

impl Request {
    /// The last day for an answer: one month (UK GDPR, Article 12(3)).
    ///
    /// # Errors
    /// When the partnership's time zone is not known.
    pub fn deadline(&self, ctx: &Ctx) -> Result<Date> {
        deadline(self.asked_at.to_zoned(ctx.app.site.zone()?).date())
    }

    /// The account that goes if it is granted.
    pub fn erases(&self) -> Option<&str> {
        self.account.as_deref().filter(|_| self.wish == "erasure")
    }

    /// Its short name in a mail and on a page.
    pub fn short(&self) -> &str {
        short(&self.id)
    }
}

fn deadline(asked: Date) -> Result<Date> {
    asked.checked_add(1.month()).map_err(|_| Error::Internal("a deadline is out of range".to_owned()))
}

/// Keeps a request and answers its reference.
pub async fn ask(
    tx: &mut Tx,
    keyring: &Keyring,
    account: Option<&str>,
    (wish, words): (&str, &str),
    now: Timestamp,
) -> Result<String> {
    let id = random::id()?;
    let sealed = keyring.key_for(tx, KIND, &id).await?.seal("words", words)?;
    let values =
        [Sql::text(&id), Sql::Text(account.map(str::to_owned)), Sql::text(wish), Sql::text(sealed), Sql::moment(now)];
    let sql = "INSERT INTO \"data_request\" (\"id\", \"account\", \"wish\", \"words_sealed\", \"asked_at\") VALUES ($1, $2, $3, $4, $5)";
    tx.execute(sql, &values).await?;
    Ok(id)
}

/// Writes down what was decided.
///
/// # Errors
/// [`Error::Stale`], when it was decided before.
pub async fn decide(
    tx: &mut Tx,
    id: &str,
    decision: &str,
    exemption: Option<&str>,
    by: &str,
    now: Timestamp,
) -> Result<()> {
    let values =
        [Sql::text(decision), Sql::Text(exemption.map(str::to_owned)), Sql::text(by), Sql::moment(now), Sql::text(id)];
    let sql =
        "UPDATE \"data_request\" SET \"decision\" = $1, \"exemption\" = $2, \"decided_by\" = $3, \"decided_at\" = $4
        WHERE \"id\" = $5 AND \"decision\" IS NULL RETURNING \"id\"";
    if tx.query(sql, &values).await?.is_empty() { Err(Error::Stale) } else { Ok(()) }
}

/// Destroys the words of every request of an account.
pub async fn erase(tx: &mut Tx, account: &str) -> Result<()> {
    let rows = tx.query("SELECT \"id\" FROM \"data_request\" WHERE \"account\" = $1", &[Sql::text(account)]).await?;
    for row in &rows {
        secret::destroy(tx, KIND, &row.text(0)?.unwrap_or_default()).await?;
    }
    tx.execute("UPDATE \"data_request\" SET \"words_sealed\" = NULL WHERE \"account\" = $1", &[Sql::text(account)])
        .await
}

/// Every request, the oldest first.
pub async fn all(tx: &mut Tx, keyring: &Keyring) -> Result<Vec<Request>> {
    select(tx, keyring, "\"id\" <> $1", "").await
}

/// The requests of an account, the oldest first.
pub async fn of(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Vec<Request>> {
    select(tx, keyring, "\"account\" = $1", account).await
}

/// The request of this reference.
///
/// # Errors
/// [`Error::NotFound`], when there is none.
pub async fn get(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Request> {
    let found = select(tx, keyring, "\"id\" = $1", id).await?.pop();
    found.ok_or_else(|| Error::not_found(format!("manage/data/requests/{id}")))
}

async fn select(tx: &mut Tx, keyring: &Keyring, condition: &str, value: &str) -> Result<Vec<Request>> {
    let sql = format!(
        "SELECT \"id\", \"account\", \"wish\", \"words_sealed\", \"asked_at\", \"decision\", \"exemption\", \"decided_at\", \"decided_by\"
         FROM \"data_request\" WHERE {condition} ORDER BY \"asked_at\", \"id\""
    );
    let rows = tx.query(&sql, &[Sql::text(value)]).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in &rows {
        let id = row.text(0)?.unwrap_or_default();
        let words = match (keyring.key(tx, KIND, &id).await?, row.text(3)?) {
            (Some(key), Some(sealed)) => Some(key.open("words", &sealed)?),
            _ => None,
        };
        all.push(from_row(row, id, words)?);
    }
    Ok(all)
}

fn from_row(row: &Row, id: String, words: Option<String>) -> Result<Request> {
    Ok(Request {
        id,
        account: row.text(1)?,
        wish: row.text(2)?.unwrap_or_default(),
        words,
        asked_at: row.moment(4)?.unwrap_or_default(),
        decision: row.text(5)?,
        exemption: row.text(6)?,
        decided_at: row.moment(7)?,
        decided_by: row.text(8)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_answer_is_due_in_a_month() {
        assert_eq!(deadline(date(2026, 11, 21)).unwrap(), date(2026, 12, 21));
        assert_eq!(deadline(date(2027, 1, 31)).unwrap(), date(2027, 2, 28));
    }

    #[test]
    fn every_wish_has_an_exemption_and_every_exemption_a_law() {
        for wish in WISHES {
            assert!(EXEMPTIONS.iter().any(|one| one.wishes.contains(&wish)), "{wish}");
        }
        assert!(EXEMPTIONS.iter().all(|one| one.law.contains("UK GDPR") || one.law.contains("2018")));
    }
}
