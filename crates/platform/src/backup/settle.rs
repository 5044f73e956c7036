//! What a restore does to what it put back, before anybody sees it: what was erased since the backup is erased again.

use crate::audit::Who;
use crate::db::{Tx, Value};
use crate::error::Result;
use crate::identity::account;
use crate::ledger::Erasure;
use crate::part::{self, Erasing, Part};
use crate::secret::{self, Keyring};

/// What a restore needs to know beside the backup.
pub struct Afterwards<'a> {
    /// What was ever erased.
    pub ledger: &'a [Erasure],
    /// Who erases: each crate knows what it keeps about people.
    pub parts: &'a [&'a Part],
    /// The keys, if they are at hand.
    pub keyring: Option<&'a Keyring>,
}

/// What was done.
#[derive(Debug, Default)]
pub struct Settled {
    /// What the ledger had erased and the backup still held.
    pub erased: Vec<Erasure>,
    /// Whether the keys are those of the backup, or it needs none.
    pub keys_fit: bool,
}

pub(super) async fn settle(tx: &mut Tx, afterwards: &Afterwards<'_>) -> Result<Settled> {
    let keys_fit = match afterwards.keyring {
        Some(keyring) => keyring.fits(tx).await?,
        None => secret::under_each_key(tx).await?.is_empty(),
    };
    let keyring = afterwards.keyring.filter(|_| keys_fit);
    let mut erased = Vec::new();
    for erasure in afterwards.ledger {
        if again(tx, afterwards.parts, keyring, erasure).await? {
            erased.push(erasure.clone());
        }
    }
    Ok(Settled { erased, keys_fit })
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
    secret::destroy(tx, kind, reference).await?;
    Ok(found)
}
