//! That somebody agreed to what is shared, or for which reason it is shared without; beside it, and apart from it, the lawful basis
//! that the service states. In FHIR it is a Consent.
//!
//! An agreement is for one referral: what goes elsewhere takes another. Its end stops new sharing, and no care that is under way.

use jiff::Timestamp;
use jiff::civil::Date;
use platform::db::{Row, Rows, Tx, Value as Sql};
use platform::sealed::Words;
use platform::secret::Keyring;
use platform::{Error, Result, random, typed};

/// That nobody was asked, as what was written has it.
pub const NOBODY: &str = "nobody";

/// An agreement, or that there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// Its reference.
    pub id: String,
    /// Who agreed, as a code; [`NOBODY`], where it is shared without.
    pub given: String,
    /// The lawful basis of sharing, as the service stated it that day.
    pub basis: String,
    /// The last day on which it holds.
    pub until: Option<Date>,
    /// When it was taken back, and by which side.
    pub ended: Option<(Timestamp, String)>,
    /// Who, how, to what, in which language; nothing, where that is erased.
    pub words: Words,
}

impl Agreement {
    /// Whether what it covers may be shared with somebody new today.
    pub fn holds(&self, today: Date) -> bool {
        self.ended.is_none() && self.until.is_none_or(|until| today <= until)
    }

    /// Whether anybody agreed.
    pub fn is_given(&self) -> bool {
        self.given != NOBODY
    }
}

/// The lawful basis as it is recorded: that which the service states, but never that somebody agreed where nobody did (UK GDPR, Article
/// 6(1)(c) and (d)).
pub fn basis<'a>(stated: &'a str, words: &Words) -> &'a str {
    match (stated, words.text("agreed-by"), words.text("without")) {
        ("consent", NOBODY, "law-demands") => "legal obligation",
        ("consent", NOBODY, _) => "vital interests",
        _ => stated,
    }
}

/// Puts one among the rows to be inserted. Its words stand under the key of the referral.
pub fn prepare(
    rows: &mut Rows,
    (referral, key): (&str, &platform::secret::RecordKey),
    basis: &str,
    words: &Words,
) -> Result<()> {
    const COLUMNS: &[&str; 6] = &["id", "referral", "given", "basis", "until", "sealed"];
    let id = random::id()?;
    let until = typed::day(words.text("agreed-until")).map(|day| day.to_string());
    let values = [
        Sql::text(&id),
        Sql::text(referral),
        Sql::text(words.text("agreed-by")),
        Sql::text(basis),
        Sql::Text(until),
        Sql::text(key.seal(&column(&id), &serde_json::to_string(words)?)?),
    ];
    rows.add("referral_agreement", COLUMNS, values);
    Ok(())
}

fn column(id: &str) -> String {
    format!("agreement-{id}")
}

/// Those of a referral, in the order in which they were given.
pub async fn of(tx: &mut Tx, keyring: &Keyring, referral: &str) -> Result<Vec<Agreement>> {
    let key = keyring.key(tx, crate::referral::KIND, referral).await?;
    let sql = "SELECT \"id\", \"given\", \"basis\", \"until\", \"ended_at\", \"ended_by\", \"sealed\" FROM \"referral_agreement\" WHERE \"referral\" = $1 ORDER BY \"id\"";
    let agreement = |row: &Row| {
        let text = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
        let id = text(0)?;
        let words = match (&key, row.text(6)?) {
            (Some(key), Some(sealed)) => serde_json::from_str(&key.open(&column(&id), &sealed)?)?,
            _ => Words::default(),
        };
        Ok(Agreement {
            given: text(1)?,
            basis: text(2)?,
            until: row.text(3)?.and_then(|day| day.parse().ok()),
            ended: row.moment(4)?.map(|at| Ok::<_, Error>((at, text(5)?))).transpose()?,
            words,
            id,
        })
    };
    tx.query(sql, &[Sql::text(referral)]).await?.iter().map(agreement).collect()
}

/// Ends those of a referral that hold; whether there was one.
pub async fn end(tx: &mut Tx, referral: &str, (side, now): (&str, Timestamp)) -> Result<bool> {
    let sql = "UPDATE \"referral_agreement\" SET \"ended_at\" = $1, \"ended_by\" = $2 WHERE \"referral\" = $3 AND \"ended_at\" IS NULL AND \"given\" <> $4 RETURNING \"id\"";
    let values = [Sql::moment(now), Sql::text(side), Sql::text(referral), Sql::text(NOBODY)];
    Ok(!tx.query(sql, &values).await?.is_empty())
}
