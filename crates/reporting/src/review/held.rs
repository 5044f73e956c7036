//! What is proposed before a review is agreed: by an officer, or by a group of young people, whose words a participation worker
//! reads before anybody else does. Every word is ciphertext under a key of its own.
//!
//! The words are `decision`, `reason`, and of a change or a new action its columns; of a group's, `answer` and `why` once the
//! meeting has answered, and `question` when it was sent back.

use platform::Result;
use platform::db::Tx;
use platform::part::Found;
use platform::record::Record;
use platform::sealed::Rows;
pub use platform::sealed::{Row, Words};
use platform::secret::Keyring;
use platform::snapshot::Snapshot;
use platform::sought::Sought;
use serde_json::{Value, json};

/// The kind under which the key of its words stands, and of its entries in the audit.
pub const KIND: &str = "proposal";

/// Where they stand: in the review of the year that ends with a period, about an action, by a group or by nobody for officers.
pub const ROWS: Rows = Rows { table: "held_proposal", kind: KIND, spot: &["period", "about", "body"] };

/// An officer's, which is changed until the review is agreed.
pub const DRAFT: &str = "draft";
/// A group's, which a participation worker is to read.
pub const SENT: &str = "sent";
/// A group's, which went back with a question.
pub const RETURNED: &str = "returned";
/// A group's, which was read and lies before the meeting.
pub const READ: &str = "read";

fn at(row: &Row, index: usize) -> &str {
    row.spot.get(index).map_or("", String::as_str)
}

/// The period with which the year ends.
pub fn period(row: &Row) -> &str {
    at(row, 0)
}

/// The action, or an own reference where it is a new one.
pub fn about(row: &Row) -> &str {
    at(row, 1)
}

/// The group that proposes it; empty where an officer does.
pub fn body(row: &Row) -> &str {
    at(row, 2)
}

/// Whether it is before the meeting: an officer's, or a group's that was read.
pub fn is_before_the_meeting(row: &Row) -> bool {
    [DRAFT, READ].contains(&row.state.as_str())
}

/// What it is about in a word: the action's title, or what a new one is to be called.
pub fn title(plan: &Snapshot, row: &Row) -> String {
    plan.get(about(row)).map_or(row.words.text("title"), Record::title).to_owned()
}

/// What somebody wrote last, for their copy.
pub async fn own_data(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Vec<Value>> {
    let one = |row: &Row| json!({ "period": period(row), "about": about(row), "group": body(row), "state": row.state, "words": row.words, "written_at": row.written_at.to_string() });
    Ok(ROWS.by(tx, keyring, account).await?.iter().map(one).collect())
}

/// Where somebody stands in what was written.
pub async fn find(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let found = |row: Row| {
        let words = row.words.all();
        sought.is_in(&words).then(|| Found {
            kind: KIND,
            reference: about(&row).to_owned(),
            key: Some((KIND, row.id.clone())),
            account: Some(row.written_by),
            at: Some(row.written_at),
            words,
        })
    };
    Ok(ROWS.all(tx, keyring).await?.into_iter().filter_map(found).collect())
}

/// Erases what somebody wrote last for a group and nobody has read. What lies before the meeting is the group's, or the
/// partnership's, and stays.
pub async fn erase(tx: &mut Tx, account: &str) -> Result<()> {
    ROWS.erase(tx, account, &[SENT, RETURNED]).await
}
