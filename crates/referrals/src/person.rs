//! Whoever referrals are about: how they are reached without harm, and the code with which they see what became of it. One for each
//! person, never for a family.

use jiff::Timestamp;
use platform::db::{Rows, Tx, Value as Sql};
use platform::sealed::Words;
use platform::secret::Keyring;
use platform::{Result, random, typed};

/// The kind under which the key of their words stands.
pub const KIND: &str = "referral_person";

/// The field of their code.
pub const CODE: &str = "code";

/// How they are reached, which they change themselves; first what must not be done.
pub const REACH: [&str; 6] = ["safe", "safe-not", "safe-when", "telephone", "email", "address"];

/// What is kept of them apart from any one referral: by it whoever writes to them, for whichever, does them no harm.
const KEPT: [&str; 9] =
    ["name", "language", "interpreter", "safe", "telephone", "email", "address", "safe-when", "safe-not"];

/// The look-up value of a code, however it is typed.
pub fn index(keyring: &Keyring, code: &str) -> String {
    keyring.index("referral code", &typed::code(code))
}

/// Puts somebody among the rows to be inserted, with a new code; answers their reference.
pub fn prepare(rows: &mut Rows, keyring: &Keyring, words: &Words, now: Timestamp) -> Result<String> {
    const COLUMNS: &[&str; 4] = &["id", "code", "made_at", "sealed"];
    let (id, code) = (random::id()?, random::letters::<12>()?);
    let kept = KEPT.iter().filter(|field| !words.text(field).is_empty());
    let kept = kept.fold(Words::default(), |all, field| all.with(field, words.text(field))).with(CODE, &code);
    let sealed = keyring.new_key(rows, KIND, &id)?.seal("words", &serde_json::to_string(&kept)?)?;
    let values = [Sql::text(&id), Sql::text(index(keyring, &code)), Sql::moment(now), Sql::text(sealed)];
    rows.add("referral_person", COLUMNS, values);
    Ok(id)
}

/// What is kept of them; nothing, where it was erased.
pub async fn words(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Words> {
    let rows = tx.query("SELECT \"sealed\" FROM \"referral_person\" WHERE \"id\" = $1", &[Sql::text(id)]).await?;
    let sealed = rows.first().map(|row| row.text(0)).transpose()?.flatten();
    match (keyring.key(tx, KIND, id).await?, sealed) {
        (Some(key), Some(sealed)) => Ok(serde_json::from_str(&key.open("words", &sealed)?)?),
        _ => Ok(Words::default()),
    }
}

/// Whoever has this code.
pub async fn typed(tx: &mut Tx, keyring: &Keyring, code: &str) -> Result<Option<String>> {
    let rows = tx
        .query("SELECT \"id\" FROM \"referral_person\" WHERE \"code\" = $1", &[Sql::text(index(keyring, code))])
        .await?;
    rows.first().map_or(Ok(None), |row| row.text(0))
}

/// Everybody under whom the same person was referred, as somebody made sure: with each of their codes all is seen.
fn together_as(mark: &str) -> String {
    let first = format!("(SELECT COALESCE(\"same_as\", \"id\") FROM \"referral_person\" WHERE \"id\" = {mark})");
    format!(
        "SELECT \"p\".\"id\" FROM \"referral_person\" \"p\" WHERE \"p\".\"id\" = {first} OR \"p\".\"same_as\" = {first}"
    )
}

/// That a column names whoever `mark` stands for, or somebody who is the same person.
pub fn is_same(column: &str, mark: &str) -> String {
    format!("{column} IN ({})", together_as(mark))
}

/// Those under whom the same person was referred, with this one.
pub async fn together(tx: &mut Tx, id: &str) -> Result<Vec<String>> {
    let rows = tx.query(&format!("{} ORDER BY \"p\".\"id\"", together_as("$1")), &[Sql::text(id)]).await?;
    rows.iter().map(|row| Ok(row.text(0)?.unwrap_or_default())).collect()
}

/// Notes that two are one person, with all who are the same as either.
pub async fn join(tx: &mut Tx, one: &str, other: &str) -> Result<()> {
    let sql = "SELECT COALESCE(\"same_as\", \"id\") FROM \"referral_person\" WHERE \"id\" = $1";
    let first = tx.query(sql, &[Sql::text(one)]).await?;
    let first = first.first().map(|row| row.text(0)).transpose()?.flatten().unwrap_or_default();
    for id in together(tx, other).await?.iter().filter(|id| **id != first) {
        let sql = "UPDATE \"referral_person\" SET \"same_as\" = $1 WHERE \"id\" = $2";
        tx.execute(sql, &[Sql::text(&first), Sql::text(id)]).await?;
    }
    Ok(())
}

/// Notes that somebody is not the same person as the others after all.
pub async fn part(tx: &mut Tx, id: &str) -> Result<()> {
    let others: Vec<String> = together(tx, id).await?.into_iter().filter(|other| other != id).collect();
    let Some(first) = others.first() else { return Ok(()) };
    for one in &others {
        let same_as = Some(first.clone()).filter(|first| first != one);
        let sql = "UPDATE \"referral_person\" SET \"same_as\" = $1 WHERE \"id\" = $2";
        tx.execute(sql, &[Sql::Text(same_as), Sql::text(one)]).await?;
    }
    tx.execute("UPDATE \"referral_person\" SET \"same_as\" = NULL WHERE \"id\" = $1", &[Sql::text(id)]).await
}

/// A new code for somebody whose code is lost; the one before opens nothing any more. Nothing, where they were erased.
pub async fn renew(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Option<Words>> {
    let words = words(tx, keyring, id).await?;
    if words.0.is_empty() {
        return Ok(None);
    }
    let code = random::letters::<12>()?;
    let words = words.with(CODE, &code);
    save(tx, keyring, id, &words).await?;
    let sql = "UPDATE \"referral_person\" SET \"code\" = $1 WHERE \"id\" = $2";
    tx.execute(sql, &[Sql::text(index(keyring, &code)), Sql::text(id)]).await?;
    Ok(Some(words))
}

/// Keeps other words of theirs, where they were not erased.
pub async fn save(tx: &mut Tx, keyring: &Keyring, id: &str, words: &Words) -> Result<()> {
    let Some(key) = keyring.key(tx, KIND, id).await? else { return Ok(()) };
    let sealed = key.seal("words", &serde_json::to_string(words)?)?;
    tx.execute("UPDATE \"referral_person\" SET \"sealed\" = $1 WHERE \"id\" = $2", &[Sql::text(sealed), Sql::text(id)])
        .await
}

/// Whether something of chance is used for the first time, until the second at which it is not good any more. What is not good any more
/// goes.
pub async fn once(tx: &mut Tx, chance: &str, (now, until): (i64, i64)) -> Result<bool> {
    tx.execute("DELETE FROM \"referral_once\" WHERE \"until\" < $1", &[Sql::Int(Some(now))]).await?;
    let sql =
        "INSERT INTO \"referral_once\" (\"hash\", \"until\") VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING \"hash\"";
    let rows = tx.query(sql, &[Sql::text(random::hash(chance)), Sql::Int(Some(until))]).await?;
    Ok(!rows.is_empty())
}
