//! What a restore does to what it put back, before anybody sees it.
//!
//! What was erased since the backup is erased again. Cards and task links end, since one that was lost and taken back
//! since would open the door again, and nobody knows which. The restore itself is written into the audit.

use super::Manifest;
use crate::audit::{self, Act, Who};
use crate::db::{Tx, Value};
use crate::error::Result;
use crate::identity::{account, card, task};
use crate::job;
use crate::ledger::Erasure;
use crate::part::{self, Erasing, Forgetting, Part};
use crate::secret::{self, Keyring};
use jiff::Timestamp;
use serde_json::json;

/// What a restore needs to know beside the backup.
pub struct Afterwards<'a> {
    /// What was ever erased.
    pub ledger: &'a [Erasure],
    /// Who erases: each crate knows what it keeps about people.
    pub parts: &'a [&'a Part],
    /// The keys, if they are at hand.
    pub keyring: Option<&'a Keyring>,
    /// The moment of the restore.
    pub now: Timestamp,
    /// Whether cards and task links stay good: in a move between databases, when nothing happened since the backup.
    pub keep_cards: bool,
    /// Regular work that waits until a day, since what would stop it may have been lost.
    pub wait: Option<(&'static str, Timestamp)>,
}

/// What was done.
#[derive(Debug, Default)]
pub struct Settled {
    /// What the ledger had erased and the backup still held.
    pub erased: Vec<Erasure>,
    /// Whether the keys are those of the backup, or it needs none.
    pub keys_fit: bool,
    /// How many cards ended that still worked.
    pub cards: usize,
    /// How many task links ended that were still open.
    pub links: usize,
}

pub(super) async fn settle(tx: &mut Tx, from: &Manifest, afterwards: &Afterwards<'_>) -> Result<Settled> {
    let keys_fit = match afterwards.keyring {
        Some(keyring) => keyring.fits(tx).await?,
        None => secret::under_each_key(tx).await?.is_empty(),
    };
    let keyring = afterwards.keyring.filter(|_| keys_fit);
    let mut settled = Settled { keys_fit, ..Settled::default() };
    for erasure in afterwards.ledger {
        if again(tx, afterwards.parts, keyring, erasure).await? {
            settled.erased.push(erasure.clone());
        }
    }
    if !afterwards.keep_cards {
        settled.cards = card::end_every(tx, afterwards.now).await?;
        settled.links = task::end_every(tx, afterwards.now).await?;
    }
    if let Some((work, until)) = afterwards.wait {
        job::wait(tx, work, until).await?;
    }
    write_down(tx, from, afterwards, &settled).await?;
    Ok(settled)
}

/// Writes the restore into the audit, and each erasure that it did again.
async fn write_down(tx: &mut Tx, from: &Manifest, afterwards: &Afterwards<'_>, settled: &Settled) -> Result<()> {
    let who = Who::program("command line");
    let again = settled.erased.iter().filter(|erasure| erasure.kind == account::KIND).map(|erasure| {
        let detail = json!({ "restore": true, "first": erasure.at.to_string() });
        (who.clone(), Act { act: "account.erase", kind: account::KIND, reference: &erasure.reference, detail })
    });
    let detail = json!({
        "made": from.made.to_string(), "program": from.program, "revision": from.head.seq,
        "erased": settled.erased.len(), "cards": settled.cards, "links": settled.links,
    });
    let restore = (who.clone(), Act { act: "restore", kind: "backup", reference: "", detail });
    audit::append_all(tx, afterwards.now, again.chain([restore]).collect()).await
}

/// Erases once more what an entry of the ledger names, and answers whether it was there.
async fn again(tx: &mut Tx, parts: &[&Part], keyring: Option<&Keyring>, erasure: &Erasure) -> Result<bool> {
    let Erasure { kind, reference, at, .. } = erasure;
    let sql = "SELECT \"ref\" FROM \"record_key\" WHERE \"kind\" = $1 AND \"ref\" = $2";
    let found = !tx.query(sql, &[Value::text(kind), Value::text(reference)]).await?.is_empty();
    if kind == account::KIND {
        let who = Who::program("restore");
        part::erase(parts, tx, &Erasing { account: reference, keyring, who: &who, now: *at }).await?;
    }
    let forgotten = part::forget(parts, tx, &Forgetting { kind, reference, keyring, at: *at }).await?;
    Ok(forgotten.unwrap_or(found))
}
