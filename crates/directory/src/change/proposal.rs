//! What somebody without an account wants changed in a listing: one proposal for each listing, field by field, until an editor decides.
//!
//! Its words may say things of people, so they are kept as ciphertext under a key of their own.

use platform::Result;
use platform::db::Tx;
use platform::sealed::{Row, Rows, Words};
use platform::secret::Keyring;
use std::collections::BTreeMap;
use uuid::Uuid;

const ROWS: Rows = Rows { table: "directory_proposal", kind: "directory_proposal", spot: &["service"] };

const WAITS: &str = "waits";
const DECIDED: &str = "decided";

/// What became of a field: it was taken,
pub const TAKEN: &str = "taken";
/// or it was left as it is.
pub const LEFT: &str = "left";

/// Under which field the reason of an editor stands, beside the codes of the fields.
pub const REASON: &str = "reason";

/// A proposal.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Of which listing.
    pub service: Uuid,
    /// Whether an editor decided on it.
    pub decided: bool,
    /// By the code of each field what it shall say; once it is decided, what became of it.
    pub fields: BTreeMap<String, String>,
    /// When it was sent, or decided on.
    pub at: jiff::Timestamp,
    row: Row,
}

impl Proposal {
    fn of(row: Row) -> Proposal {
        let service = row.spot.first().and_then(|id| Uuid::parse_str(id).ok()).unwrap_or_default();
        Proposal { service, decided: row.state == DECIDED, fields: row.words.0.clone(), at: row.written_at, row }
    }

    /// Its reference.
    pub fn id(&self) -> &str {
        &self.row.id
    }

    /// Counts its changes; a form says on which it was made.
    pub fn version(&self) -> i64 {
        self.row.version
    }
}

/// The proposal of a listing, waiting or decided.
pub async fn of(tx: &mut Tx, keyring: &Keyring, service: Uuid) -> Result<Option<Proposal>> {
    Ok(ROWS.at(tx, keyring, &[&service.to_string()]).await?.map(Proposal::of))
}

/// All proposals.
pub async fn all(tx: &mut Tx, keyring: &Keyring) -> Result<Vec<Proposal>> {
    Ok(ROWS.all(tx, keyring).await?.into_iter().map(Proposal::of).collect())
}

/// The listings of which something waits to be decided, the oldest first, with when it was sent.
pub async fn waiting(tx: &mut Tx) -> Result<Vec<(Uuid, jiff::Timestamp)>> {
    let rows = ROWS.in_state(tx, WAITS).await?;
    let one = |(spot, at): (Vec<String>, _)| Some((Uuid::parse_str(spot.first()?).ok()?, at));
    Ok(rows.into_iter().filter_map(one).collect())
}

/// Puts a proposal in the place of the one before.
///
/// # Errors
/// [`platform::Error::Stale`], when somebody else wrote meanwhile.
pub async fn send(
    tx: &mut Tx,
    keyring: &Keyring,
    service: Uuid,
    fields: &[(&str, String)],
    (by, now): (&str, jiff::Timestamp),
) -> Result<()> {
    let service = service.to_string();
    let before = ROWS.at(tx, keyring, &[&service]).await?;
    let words = fields.iter().fold(Words::default(), |words, (code, text)| words.with(code, text));
    ROWS.write(tx, keyring, (&[&service], before.as_ref()), (WAITS, &words), (by, now)).await
}

/// Writes down what became of each field of a proposal.
///
/// # Errors
/// [`platform::Error::Stale`], when it was changed since it was read.
pub async fn decide(
    tx: &mut Tx,
    keyring: &Keyring,
    proposal: &Proposal,
    outcome: BTreeMap<String, String>,
    (account, now): (&str, jiff::Timestamp),
) -> Result<()> {
    let service = proposal.service.to_string();
    ROWS.write(tx, keyring, (&[&service], Some(&proposal.row)), (DECIDED, &Words(outcome)), (account, now)).await
}

/// Takes a proposal away with its key.
///
/// # Errors
/// As [`decide`].
pub async fn take(tx: &mut Tx, proposal: &Proposal) -> Result<()> {
    ROWS.take(tx, (&proposal.row.id, proposal.row.version)).await
}
