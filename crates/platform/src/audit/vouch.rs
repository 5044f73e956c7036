//! The audit vouches for the history: an entry of a change holds the number and the hash of its last revision.

use super::{Entry, page};
use crate::chain::Head;
use crate::db::{Tx, Value as Sql, marks};
use crate::error::{Error, Result};
use serde_json::Value;
use std::collections::HashMap;

/// Compares every revision that an entry names with the history, so that neither chain can be written anew alone.
/// Both must have been verified.
///
/// # Errors
/// Names the first revision that is another than it was when the entry was written.
pub async fn vouches(tx: &mut Tx) -> Result<()> {
    let mut from = 0;
    loop {
        let page = page(tx, from).await?;
        let Some(last) = page.last() else { return Ok(()) };
        from = last.seq + 1;
        let named: Vec<(i64, Head)> =
            page.iter().filter_map(|entry| named(entry).map(|head| (entry.seq, head))).collect();
        let kept = hashes(tx, &named).await?;
        for (entry, head) in named {
            if kept.get(&head.seq) != Some(&head.hash) {
                return Err(Error::Internal(format!(
                    "the history was written anew: revision {} is not the one that entry {entry} of the audit names",
                    head.seq
                )));
            }
        }
    }
}

/// The revision that an entry names.
fn named(entry: &Entry) -> Option<Head> {
    let detail: Value = serde_json::from_str(&entry.detail).ok()?;
    Some(Head { seq: detail["revision"].as_i64()?, hash: detail["hash"].as_str()?.to_owned() })
}

async fn hashes(tx: &mut Tx, named: &[(i64, Head)]) -> Result<HashMap<i64, String>> {
    if named.is_empty() {
        return Ok(HashMap::new());
    }
    let marks = marks(1, named.len());
    let sql = format!("SELECT \"seq\", \"hash\" FROM \"revision\" WHERE \"seq\" IN ({marks})");
    let values: Vec<Sql> = named.iter().map(|(_, head)| Sql::Int(Some(head.seq))).collect();
    let rows = tx.query(&sql, &values).await?;
    rows.iter().map(|row| Ok((row.int(0)?.unwrap_or_default(), row.text(1)?.unwrap_or_default()))).collect()
}
