//! Cutting off the oldest entries at the end of their time.
//!
//! The cut proves itself: it is an entry of the audit, which says after which entry the chain begins from then on.
//! Whoever takes entries away by hand would have to write such an entry too, and every later one says it was there.

use super::{Act, Entry, HEAD, Who, append, page};
use crate::chain::{self, Head};
use crate::db::{Tx, Value as Sql};
use crate::error::{Error, Result};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The table that holds where the chain begins.
const CUT: &str = "audit_cut";
/// What the entry of a cut is called.
const ACT: &str = "audit.cut";

/// Which entries may go.
pub struct Old<'a> {
    /// Only those from before this moment.
    pub before: Timestamp,
    /// The accounts about whom nothing may go: the cut ends before the first entry about one of them.
    pub kept: &'a BTreeSet<String>,
}

/// Removes the oldest entries, and writes down that it did. Call it last in a transaction.
/// Answers how many went, and how many stayed though they are old. What follows still proves itself, from the cut on.
pub async fn forget(tx: &mut Tx, now: Timestamp, who: &Who, old: &Old<'_>) -> Result<(usize, usize)> {
    chain::lock(tx, HEAD).await?;
    let start = head(tx).await?;
    let end = end_of(tx, &start, old).await?;
    let gone = end.seq - start.seq;
    let stay = count(tx, old.before).await? - gone;
    if gone > 0 {
        tx.execute("DELETE FROM \"audit\" WHERE \"seq\" <= $1", &[Sql::Int(Some(end.seq))]).await?;
        chain::advance(tx, CUT, end.seq, &end.hash).await?;
        let detail = json!({ "removed": gone, "seq": end.seq, "hash": end.hash, "before": old.before.to_string() });
        append(tx, now, who, Act { act: ACT, kind: "audit", reference: "", detail }).await?;
    }
    let number = |number: i64| usize::try_from(number).unwrap_or_default();
    Ok((number(gone), number(stay)))
}

/// The last of the entries after `start` that may all go.
async fn end_of(tx: &mut Tx, start: &Head, old: &Old<'_>) -> Result<Head> {
    let mut end = start.clone();
    loop {
        let page = page(tx, end.seq + 1).await?;
        if page.is_empty() {
            return Ok(end);
        }
        for entry in page {
            let is_kept = old.kept.contains(&entry.who.account) || old.kept.contains(&entry.reference);
            if entry.seq != end.seq + 1 || entry.at >= old.before || is_kept {
                return Ok(end);
            }
            end = Head { seq: entry.seq, hash: entry.hash };
        }
    }
}

async fn count(tx: &mut Tx, before: Timestamp) -> Result<i64> {
    let rows = tx.query("SELECT COUNT(*) FROM \"audit\" WHERE \"at\" < $1", &[Sql::moment(before)]).await?;
    Ok(rows.first().map(|row| row.int(0)).transpose()?.flatten().unwrap_or_default())
}

/// The last entry that was cut off.
pub(super) async fn head(tx: &mut Tx) -> Result<Head> {
    chain::head(tx, CUT).await
}

/// Where the chain begins from this entry on, if it is that of a cut.
pub(super) fn said(entry: &Entry) -> Option<Head> {
    if entry.act != ACT {
        return None;
    }
    let detail: Value = serde_json::from_str(&entry.detail).unwrap_or_default();
    let hash = detail["hash"].as_str().unwrap_or_default().to_owned();
    Some(Head { seq: detail["seq"].as_i64().unwrap_or_default(), hash })
}

/// Compares where the chain begins with what its own newest entry of a cut says.
pub(super) fn check(start: &Head, said: &Head) -> Result<()> {
    if start == said {
        return Ok(());
    }
    let own = match said.seq {
        0 => "no entry of its own says so".to_owned(),
        seq => format!("its own entry says that it was cut after entry {seq}"),
    };
    Err(Error::Internal(format!("the audit was cut by hand: it begins after entry {}, and {own}", start.seq)))
}

/// Whether this is the last entry that was cut off, which the cut still vouches for.
///
/// # Errors
/// When the entry went before that one.
pub(super) async fn ends_with(tx: &mut Tx, kept: &Head) -> Result<bool> {
    let start = head(tx).await?;
    if kept.seq == 0 || kept.seq >= start.seq {
        return Ok(*kept == start);
    }
    Err(Error::Internal(format!(
        "entry {} of the audit, which was written down, was cut off since, with all up to entry {}. \
         Entries are kept for a year at least: if it was written down later, somebody took them away",
        kept.seq, start.seq
    )))
}
