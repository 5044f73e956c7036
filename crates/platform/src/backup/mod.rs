//! A backup: one file with every row of a partnership, the same from either database engine.
//!
//! It is a zip archive. Each table is an entry `tables/NAME.jsonl`, one row a line, as an object in JSON.
//! `manifest.json` is written last and says what each entry must be; without it a file is no backup.
//! The place of attachments is `files/`, and nothing is attached yet.
//! The key-encryption key is never in the database, so it is never in here.

mod drill;
mod fingerprint;
mod line;
mod read;
mod restore;
mod settle;
mod write;

pub use drill::{Proof, drill};
pub use read::Backup;
pub use restore::{Restored, exactly, restore};
pub use settle::{Afterwards, Settled};
pub use write::write;

use crate::db::Shape;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Tables whose rows are never in a backup. A name that stands here stays here.
///
/// Each holds what lives for minutes or hours and lets somebody in, or counts their attempts:
/// what came back from a backup would open a door again that was shut since. Nobody misses these rows;
/// people sign in again. What has just come in unnamed and is not mixed yet stands here too: copies of it from day to day would
/// tell who came when. No other table may refer to one of them.
pub const NEVER: &[&str] =
    &["session", "sign_in", "passkey_challenge", "openid_flow", "rate_limit", "survey_intake", "survey_spent"];

/// The form of the file, counted up when an older program could no longer read it.
const FORMAT: i64 = 1;

const MANIFEST: &str = "manifest.json";

/// The table that holds the head of the history's chain.
const HISTORY: &str = "chain_head";

/// What a backup says of itself.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The form of the file.
    pub format: i64,
    /// The version of the program that wrote it.
    pub program: String,
    /// The number of the newest migration of the database that it was made from.
    pub schema: i64,
    /// When it was made.
    pub made: Timestamp,
    /// The engine of the database that it was made from; it may be restored to either.
    pub engine: String,
    /// Where the history ended.
    pub head: Head,
    /// Every table.
    pub tables: Vec<Entry>,
    /// Every attachment: none yet.
    pub files: Vec<Entry>,
}

/// Where the history ended: the number and the hash of its last revision.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Head {
    /// Its number; 0 when there was none.
    pub seq: i64,
    /// Its hash; empty when there was none.
    pub hash: String,
}

/// An entry of the archive.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Entry {
    /// The name of the table.
    pub name: String,
    /// How many rows it has.
    pub rows: i64,
    /// SHA-256 of its bytes before compression, in hexadecimal.
    pub sha256: String,
}

impl Manifest {
    /// How many rows there are in all.
    pub fn rows(&self) -> i64 {
        self.tables.iter().map(|entry| entry.rows).sum()
    }
}

fn path_of(table: &str) -> String {
    format!("tables/{table}.jsonl")
}

/// Whether a table is in backups.
fn is_kept(shape: &Shape) -> bool {
    !NEVER.contains(&shape.name.as_str())
}
