//! Whoever referrals are about: how they are reached without harm, and the code with which they see what became of it. One for each
//! person, never for a family.

pub mod together;

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

/// Whether a person still has the code with this look-up value: whoever opened a page with one that was made anew since sees no more.
pub async fn still_has(tx: &mut Tx, id: &str, code: &str) -> Result<bool> {
    let sql = "SELECT \"id\" FROM \"referral_person\" WHERE \"id\" = $1 AND \"code\" = $2";
    Ok(!tx.query(sql, &[Sql::text(id), Sql::text(code)]).await?.is_empty())
}

/// Has everybody who writes what is kept of somebody wait for one another, until the transaction is over: who reads and then writes would
/// undo what another wrote.
pub async fn lock(tx: &mut Tx, id: &str) -> Result<()> {
    let sql = "UPDATE \"referral_person\" SET \"made_at\" = \"made_at\" WHERE \"id\" = $1";
    tx.execute(sql, &[Sql::text(id)]).await
}

/// A new code for somebody whose code is lost; the one before opens nothing any more. Nothing, where they were erased.
pub async fn renew(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Option<Words>> {
    lock(tx, id).await?;
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
