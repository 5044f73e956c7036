//! What was erased after a backup was made must not come back with it.

use crate::db::{Tx, Value};
use crate::error::Result;
use crate::ledger::Erasure;
use std::pin::Pin;

/// The answer of an [`Eraser`]: whether there was something to erase.
pub type Erasing<'a> = Pin<Box<dyn Future<Output = Result<bool>> + Send + 'a>>;

/// Erases once more what an entry of the ledger names. It is asked of every entry, and what is not there is no error.
pub type Eraser = for<'a> fn(&'a mut Tx, &'a Erasure) -> Erasing<'a>;

/// Destroys the key of the record, and with it every word that was sealed under it.
pub fn record_key<'a>(tx: &'a mut Tx, erasure: &'a Erasure) -> Erasing<'a> {
    Box::pin(async move {
        let values = [Value::text(&erasure.kind), Value::text(&erasure.reference)];
        let sql = "DELETE FROM \"record_key\" WHERE \"kind\" = $1 AND \"ref\" = $2 RETURNING \"ref\"";
        Ok(!tx.query(sql, &values).await?.is_empty())
    })
}

/// Applies the whole ledger; answers the entries that still had something to erase.
pub(super) async fn again(tx: &mut Tx, ledger: &[Erasure], erasers: &[Eraser]) -> Result<Vec<Erasure>> {
    let mut erased = Vec::new();
    for erasure in ledger {
        let mut found = false;
        for erase in erasers {
            found |= erase(tx, erasure).await?;
        }
        if found {
            erased.push(erasure.clone());
        }
    }
    Ok(erased)
}
