//! What is done without asking first and looked at afterwards: sharing without agreement, which a supervisor of the organisation looks
//! at; and looking into a referral on which one is not named, for a stated reason, which the data protection officer looks at. Neither
//! waits for anybody; neither is forgotten.

pub mod glass;
pub mod pages;

use crate::referral::KIND as REFERRAL;
use jiff::{SignedDuration, Timestamp};
use platform::db::{Row, Rows, Tx, Value as Sql, marks};
use platform::sealed::Words;
use platform::secret::{Keyring, RecordKey};
use platform::{Error, Result, random};

/// Sharing without agreement,
pub const WITHOUT: &str = "without-agreement";
/// and looking into what is somebody else's.
pub const GLASS: &str = "break-glass";

/// For how long somebody who looked into a referral sees it.
pub const GLASS_FOR: SignedDuration = SignedDuration::from_hours(24);

/// Within how many working days it is looked at.
pub const WITHIN: u32 = 2;

/// What is made of it; the words are under `referral-finding-…`.
pub const FINDINGS: [&str; 3] = ["right", "to-learn", "wrong"];

/// Something that is looked at afterwards.
#[derive(Clone, Debug)]
pub struct Review {
    /// Its reference.
    pub id: String,
    /// The referral.
    pub referral: String,
    /// [`WITHOUT`] or [`GLASS`].
    pub what: String,
    /// The organisation for which it was done.
    pub organisation: String,
    /// Who did it.
    pub account: String,
    /// When.
    pub at: Timestamp,
    /// Why; nothing, where that is erased.
    pub words: Words,
    /// Who looked at it, when, and what they made of it.
    pub reviewed: Option<(String, Timestamp, String)>,
    /// What they said.
    pub said: Words,
}

fn column(id: &str, what: &str) -> String {
    format!("review-{what}-{id}")
}

/// Puts one among the rows to be inserted.
pub fn prepare(
    rows: &mut Rows,
    (referral, key): (&str, &RecordKey),
    what: &str,
    (organisation, account, now): (&str, &str, Timestamp),
    words: &Words,
) -> Result<()> {
    const COLUMNS: &[&str; 8] = &["id", "referral", "what", "organisation", "account", "at", "until", "sealed"];
    let id = random::id()?;
    let sealed = key.seal(&column(&id, "why"), &serde_json::to_string(words)?)?;
    let until = (what == GLASS).then(|| (now + GLASS_FOR).as_microsecond());
    let values = [
        Sql::text(&id),
        Sql::text(referral),
        Sql::text(what),
        Sql::text(organisation),
        Sql::text(account),
        Sql::moment(now),
        Sql::Int(until),
        Sql::text(sealed),
    ];
    rows.add("referral_review", COLUMNS, values);
    Ok(())
}

const READ: &str = "\"id\", \"referral\", \"what\", \"organisation\", \"account\", \"at\", \"sealed\", \"reviewed_by\", \"reviewed_at\", \"finding\", \"sealed_finding\"";

async fn read(tx: &mut Tx, keyring: &Keyring, row: &Row) -> Result<Review> {
    let text = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
    let (id, referral) = (text(0)?, text(1)?);
    let key = keyring.key(tx, REFERRAL, &referral).await?;
    let open = |what: &str, sealed: Option<String>| match (&key, sealed) {
        (Some(key), Some(sealed)) => Ok::<_, Error>(serde_json::from_str(&key.open(&column(&id, what), &sealed)?)?),
        _ => Ok(Words::default()),
    };
    let reviewed = row.text(7)?.zip(row.moment(8)?).zip(row.text(9)?).map(|((by, at), finding)| (by, at, finding));
    Ok(Review {
        what: text(2)?,
        organisation: text(3)?,
        account: text(4)?,
        at: row.moment(5)?.unwrap_or_default(),
        words: open("why", row.text(6)?)?,
        said: open("finding", row.text(10)?)?,
        reviewed,
        referral,
        id,
    })
}

async fn select(tx: &mut Tx, keyring: &Keyring, condition: &str, values: &[Sql]) -> Result<Vec<Review>> {
    let sql = format!("SELECT {READ} FROM \"referral_review\" WHERE {condition} ORDER BY \"at\", \"id\"");
    let mut all = Vec::new();
    for row in tx.query(&sql, values).await? {
        all.push(read(tx, keyring, &row).await?);
    }
    Ok(all)
}

/// Those of a referral.
pub async fn of(tx: &mut Tx, keyring: &Keyring, referral: &str) -> Result<Vec<Review>> {
    select(tx, keyring, "\"referral\" = $1", &[Sql::text(referral)]).await
}

/// What nobody has looked at.
const OPEN: &str = "\"reviewed_at\" IS NULL AND \"what\" = $1";

/// Those of a kind that nobody has looked at: of these organisations, or, without any, all that are as old as this.
pub async fn open(
    tx: &mut Tx,
    keyring: &Keyring,
    what: &str,
    organisations: Option<&[String]>,
    before: Timestamp,
) -> Result<Vec<Review>> {
    let mut values = vec![Sql::text(what), Sql::moment(before)];
    let condition = match organisations {
        None => format!("{OPEN} AND \"at\" <= $2"),
        Some([]) => return Ok(Vec::new()),
        Some(list) => {
            values.extend(list.iter().map(Sql::text));
            format!("{OPEN} AND \"at\" <= $2 AND \"organisation\" IN ({})", marks(3, list.len()))
        }
    };
    select(tx, keyring, &condition, &values).await
}

/// One that nobody has looked at: nothing of why it was done.
pub struct Waiting {
    /// Its reference.
    pub id: String,
    /// [`WITHOUT`] or [`GLASS`].
    pub what: String,
    /// The organisation for which it was done.
    pub organisation: String,
    /// Who did it.
    pub account: String,
    /// When.
    pub at: Timestamp,
    /// How far up it was told that nobody has looked.
    pub told: i64,
}

/// All that nobody has looked at.
pub async fn waiting(tx: &mut Tx) -> Result<Vec<Waiting>> {
    let sql = "SELECT \"id\", \"what\", \"organisation\", \"account\", \"at\", \"told\" FROM \"referral_review\" WHERE \"reviewed_at\" IS NULL ORDER BY \"at\", \"id\"";
    let waiting = |row: &Row| {
        let text = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
        Ok(Waiting {
            id: text(0)?,
            what: text(1)?,
            organisation: text(2)?,
            account: text(3)?,
            at: row.moment(4)?.unwrap_or_default(),
            told: row.int(5)?.unwrap_or_default(),
        })
    };
    tx.query(sql, &[]).await?.iter().map(waiting).collect()
}

/// Notes how far up it was told that nobody has looked at one.
pub async fn told(tx: &mut Tx, id: &str, level: i64) -> Result<()> {
    let sql = "UPDATE \"referral_review\" SET \"told\" = $1 WHERE \"id\" = $2";
    tx.execute(sql, &[Sql::Int(Some(level)), Sql::text(id)]).await
}

/// One.
pub async fn one(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Option<Review>> {
    Ok(select(tx, keyring, "\"id\" = $1", &[Sql::text(id)]).await?.pop())
}

/// Writes down what somebody made of it.
///
/// # Errors
/// [`Error::Stale`], when somebody else has.
pub async fn found(
    tx: &mut Tx,
    keyring: &Keyring,
    review: &Review,
    (account, now): (&str, Timestamp),
    (finding, words): (&str, &Words),
) -> Result<()> {
    let key = keyring.key(tx, REFERRAL, &review.referral).await?;
    let sealed = key.map(|key| key.seal(&column(&review.id, "finding"), &serde_json::to_string(words)?)).transpose()?;
    let sql = "UPDATE \"referral_review\" SET \"reviewed_by\" = $1, \"reviewed_at\" = $2, \"finding\" = $3, \"sealed_finding\" = $4 WHERE \"id\" = $5 AND \"reviewed_at\" IS NULL RETURNING \"id\"";
    let values = [Sql::text(account), Sql::moment(now), Sql::text(finding), Sql::Text(sealed), Sql::text(&review.id)];
    if tx.query(sql, &values).await?.is_empty() { Err(Error::Stale) } else { Ok(()) }
}

/// Whether an account looks into a referral at this moment.
pub async fn is_looking(tx: &mut Tx, account: &str, referral: &str, now: Timestamp) -> Result<bool> {
    let sql = "SELECT \"id\" FROM \"referral_review\" WHERE \"referral\" = $1 AND \"account\" = $2 AND \"what\" = $3 AND \"until\" > $4";
    let values = [Sql::text(referral), Sql::text(account), Sql::text(GLASS), Sql::moment(now)];
    Ok(!tx.query(sql, &values).await?.is_empty())
}
