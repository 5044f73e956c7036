//! Documents that go along with a referral, and the only SQL for them: pictures and PDFs that were looked through, as ciphertext under
//! the key of the draft, and once it is sent under that of each referral.

pub mod pages;

use crate::{draft, referral};
use files::Kind;
use jiff::Timestamp;
use platform::db::{Row, Rows, Tx, Value as Sql};
use platform::secret::{Keyring, RecordKey};
use platform::{Error, Result, random};

/// How many a referral has at most.
pub const MOST: usize = 3;

/// The largest, in bytes.
pub const LARGEST: usize = 5 << 20;

/// The longest title, in characters.
pub const LONGEST: usize = 120;

/// How wide and high a picture is kept, in dots: so that a letter can be read.
const WIDEST: u32 = 2_400;

/// To what documents belong.
#[derive(Clone, Copy, Debug)]
pub enum Of<'a> {
    /// A draft.
    Draft(&'a str),
    /// A referral.
    Referral(&'a str),
}

impl Of<'_> {
    fn column(self) -> &'static str {
        match self {
            Of::Draft(_) => "draft",
            Of::Referral(_) => "referral",
        }
    }

    fn id(&self) -> &str {
        match self {
            Of::Draft(id) | Of::Referral(id) => id,
        }
    }

    fn kind(self) -> &'static str {
        match self {
            Of::Draft(_) => draft::KIND,
            Of::Referral(_) => referral::KIND,
        }
    }
}

/// A document, without its bytes.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its reference.
    pub id: String,
    /// What it is.
    pub title: String,
    /// The kind of file.
    pub kind: Kind,
    /// How large it is, in bytes.
    pub size: i64,
}

fn title_column(id: &str) -> String {
    format!("file-{id}")
}

fn bytes_column(id: &str) -> String {
    format!("bytes-{id}")
}

/// Puts a document among the rows to be inserted.
pub fn prepare(
    rows: &mut Rows,
    (of, key): (Of<'_>, &RecordKey),
    (title, kind, bytes): (&str, Kind, &[u8]),
    now: Timestamp,
) -> Result<()> {
    const DRAFT: &[&str; 7] = &["id", "draft", "kind", "size", "added_at", "sealed", "bytes"];
    const REFERRAL: &[&str; 7] = &["id", "referral", "kind", "size", "added_at", "sealed", "bytes"];
    let id = random::id()?;
    let values = [
        Sql::text(&id),
        Sql::text(of.id()),
        Sql::text(kind.ending()),
        Sql::Int(i64::try_from(bytes.len()).ok()),
        Sql::moment(now),
        Sql::text(key.seal(&title_column(&id), title)?),
        Sql::text(key.seal_bytes(&bytes_column(&id), bytes)?),
    ];
    rows.add("referral_file", if matches!(of, Of::Draft(_)) { DRAFT } else { REFERRAL }, values);
    Ok(())
}

/// The documents of something, in the order in which they were added; none, where its key is gone.
pub async fn all(tx: &mut Tx, keyring: &Keyring, of: Of<'_>) -> Result<Vec<Document>> {
    let sql = format!(
        "SELECT \"id\", \"kind\", \"size\", \"sealed\" FROM \"referral_file\" WHERE \"{}\" = $1 ORDER BY \"added_at\", \"id\"",
        of.column()
    );
    let rows = tx.query(&sql, &[Sql::text(of.id())]).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let Some(key) = keyring.key(tx, of.kind(), of.id()).await? else { return Ok(Vec::new()) };
    rows.iter().map(|row| document(row, &key)).collect()
}

fn document(row: &Row, key: &RecordKey) -> Result<Document> {
    let text = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
    let (id, ending) = (text(0)?, text(1)?);
    Ok(Document {
        title: key.open(&title_column(&id), &text(3)?)?,
        kind: Kind::of_ending(&ending).ok_or_else(|| Error::Internal(format!("a document is {ending}")))?,
        size: row.int(2)?.unwrap_or_default(),
        id,
    })
}

/// The bytes of a document of something; nothing, where it has none of that reference.
pub async fn bytes(tx: &mut Tx, keyring: &Keyring, of: Of<'_>, id: &str) -> Result<Option<Vec<u8>>> {
    let sql = format!("SELECT \"bytes\" FROM \"referral_file\" WHERE \"{}\" = $1 AND \"id\" = $2", of.column());
    let rows = tx.query(&sql, &[Sql::text(of.id()), Sql::text(id)]).await?;
    let Some(sealed) = rows.first().map(|row| row.text(0)).transpose()?.flatten() else { return Ok(None) };
    let key = keyring.key(tx, of.kind(), of.id()).await?;
    key.map(|key| key.open_bytes(&bytes_column(id), &sealed)).transpose()
}

/// The documents of a draft with their bytes, since they go with it when it is sent.
pub async fn of_draft(tx: &mut Tx, keyring: &Keyring, draft: &str) -> Result<Vec<(Document, Vec<u8>)>> {
    let mut all = Vec::new();
    for document in self::all(tx, keyring, Of::Draft(draft)).await? {
        let bytes = bytes(tx, keyring, Of::Draft(draft), &document.id).await?.unwrap_or_default();
        all.push((document, bytes));
    }
    Ok(all)
}

/// Takes one out of a draft.
pub async fn take_out(tx: &mut Tx, draft: &str, id: &str) -> Result<()> {
    let sql = "DELETE FROM \"referral_file\" WHERE \"draft\" = $1 AND \"id\" = $2";
    tx.execute(sql, &[Sql::text(draft), Sql::text(id)]).await
}

/// Takes all of a referral away.
pub async fn forget(tx: &mut Tx, referral: &str) -> Result<()> {
    tx.execute("DELETE FROM \"referral_file\" WHERE \"referral\" = $1", &[Sql::text(referral)]).await
}
