//! Codes with which a survey is answered: each for one person, or for all of a class. Of a code it is known only whether it was
//! used, and not when; what leads to it from what somebody types is in the keys, not in the database.

use platform::db::{Row, Rows, Tx, Value as Sql};
use platform::secret::Keyring;
use platform::{Result, random, typed};

/// A code as it is kept.
#[derive(Clone, Debug)]
pub struct Code {
    /// The survey.
    pub survey: String,
    /// Its look-up value.
    pub code: String,
    /// The group for which it is.
    pub people: String,
    /// Whether it is for many.
    pub shared: bool,
    /// Whether it was used up.
    pub used: bool,
}

/// How many codes there are of a group, and how many were used.
#[derive(Debug)]
pub struct Counted {
    /// The group.
    pub people: String,
    /// Whether they are for many.
    pub shared: bool,
    /// All.
    pub all: i64,
    /// Those that were used.
    pub used: i64,
}

const COLUMNS: &[&str; 5] = &["survey", "code", "people", "shared", "used"];

fn index(keyring: &Keyring, typed: &str) -> String {
    keyring.index("survey-code", &typed::code(typed))
}

/// Makes codes for a group, and answers them as people read them. They are shown once.
pub async fn make(
    tx: &mut Tx,
    keyring: &Keyring,
    (survey, people, shared): (&str, &str, bool),
    count: usize,
) -> Result<Vec<String>> {
    let codes = (0..count).map(|_| random::letters::<12>()).collect::<Result<Vec<String>>>()?;
    keep(tx, keyring, (survey, people, shared), &codes).await?;
    Ok(codes.iter().map(|code| typed::grouped(code)).collect())
}

/// Keeps codes that were made.
pub async fn keep(
    tx: &mut Tx,
    keyring: &Keyring,
    (survey, people, shared): (&str, &str, bool),
    codes: &[String],
) -> Result<()> {
    let mut rows = Rows::default();
    for code in codes {
        rows.add("survey_code", COLUMNS, row(survey, &index(keyring, code), people, (shared, false)));
    }
    rows.insert(tx).await
}

fn row(survey: &str, code: &str, people: &str, (shared, used): (bool, bool)) -> [Sql; 5] {
    [Sql::text(survey), Sql::text(code), Sql::text(people), Sql::Bool(Some(shared)), Sql::Bool(Some(used))]
}

fn of(row: &Row) -> Result<Code> {
    Ok(Code {
        survey: row.text(0)?.unwrap_or_default(),
        code: row.text(1)?.unwrap_or_default(),
        people: row.text(2)?.unwrap_or_default(),
        shared: row.bool(3)?.unwrap_or_default(),
        used: row.bool(4)?.unwrap_or_default(),
    })
}

/// The code that somebody typed.
pub async fn typed(tx: &mut Tx, keyring: &Keyring, text: &str) -> Result<Option<Code>> {
    let sql = "SELECT \"survey\", \"code\", \"people\", \"shared\", \"used\" FROM \"survey_code\" WHERE \"code\" = $1";
    let rows = tx.query(sql, &[Sql::text(index(keyring, text))]).await?;
    rows.first().map(of).transpose()
}

/// Uses a code, if it can still be used: one for many stays.
pub async fn spend(tx: &mut Tx, survey: &str, code: &str) -> Result<bool> {
    let sql = "UPDATE \"survey_code\" SET \"used\" = TRUE WHERE \"survey\" = $1 AND \"code\" = $2 AND (\"shared\" OR NOT \"used\") RETURNING \"code\"";
    Ok(!tx.query(sql, &[Sql::text(survey), Sql::text(code)]).await?.is_empty())
}

/// Whether there are none of any survey.
pub async fn none_yet(tx: &mut Tx) -> Result<bool> {
    Ok(tx.query("SELECT \"code\" FROM \"survey_code\" LIMIT 1", &[]).await?.is_empty())
}

/// How many there are, group by group.
pub async fn counted(tx: &mut Tx, survey: &str) -> Result<Vec<Counted>> {
    let sql = "SELECT \"people\", \"shared\", CAST(COUNT(*) AS bigint), CAST(SUM(CASE WHEN \"used\" THEN 1 ELSE 0 END) AS bigint)
        FROM \"survey_code\" WHERE \"survey\" = $1 GROUP BY \"people\", \"shared\" ORDER BY \"people\", \"shared\"";
    let rows = tx.query(sql, &[Sql::text(survey)]).await?;
    let counted = |row: &Row| {
        Ok(Counted {
            people: row.text(0)?.unwrap_or_default(),
            shared: row.bool(1)?.unwrap_or_default(),
            all: row.int(2)?.unwrap_or_default(),
            used: row.int(3)?.unwrap_or_default(),
        })
    };
    rows.iter().map(counted).collect()
}

/// Writes all codes of a survey anew, in an order that is chance: how they lie tells nothing of the order in which they were
/// used.
pub async fn shuffle(tx: &mut Tx, survey: &str) -> Result<()> {
    let sql =
        "SELECT \"survey\", \"code\", \"people\", \"shared\", \"used\" FROM \"survey_code\" WHERE \"survey\" = $1";
    let rows = tx.query(sql, &[Sql::text(survey)]).await?;
    let mut codes = rows.iter().map(of).collect::<Result<Vec<Code>>>()?;
    random::shuffle(&mut codes)?;
    tx.execute("DELETE FROM \"survey_code\" WHERE \"survey\" = $1", &[Sql::text(survey)]).await?;
    let mut rows = Rows::default();
    for one in codes {
        rows.add("survey_code", COLUMNS, row(&one.survey, &one.code, &one.people, (one.shared, one.used)));
    }
    rows.insert(tx).await
}
