//! Who may train others, because they took a course for that: their name is kept among those who may until they or whoever runs the course
//! end it, under a key of its own.

use platform::Result;
use platform::db::Tx;
use platform::sealed::{Row, Rows};
use std::collections::HashMap;

/// The kind under which the keys of these words stand.
pub const KIND: &str = "training_trainer";

/// The rows: who took a course by which they may lead another.
pub const ROWS: Rows = Rows { table: "training_trainer", kind: KIND, spot: &["course", "person"] };

/// They may.
pub const MAY: &str = "may";

/// The kind of what is kept of a session for those who take part and those who lead it.
pub const SESSION_KIND: &str = "training_session_note";

/// What those who run a session keep about it: how one joins, and who leads.
pub const NOTES: Rows = Rows { table: "training_session_note", kind: SESSION_KIND, spot: &["session"] };

/// How many may lead what a course leads to, by that course. It takes no key: no name is read.
pub async fn counts(tx: &mut Tx) -> Result<HashMap<String, usize>> {
    let mut counts = HashMap::new();
    for (spot, _) in ROWS.in_state(tx, MAY).await? {
        if let Some(course) = spot.into_iter().next() {
            *counts.entry(course).or_default() += 1;
        }
    }
    Ok(counts)
}

/// Ends it for one: the name goes.
pub async fn end(tx: &mut Tx, row: &Row) -> Result<()> {
    ROWS.take(tx, (&row.id, row.version)).await
}
