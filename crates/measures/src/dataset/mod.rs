//! Datasets: figures that came together, from one source on one day. A dataset is a vintage: it is written once, and a later
//! one with other figures stands beside it.

pub mod held;
pub(crate) mod line;
pub mod pages;
pub mod store;

use platform::record::Record;
use platform::snapshot::{Natural, Snapshot, natural};
use platform::table::{Kind, Table, column, expected, required};
use platform::{Error, Result, random};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io;
use std::path::Path;

/// The table of published datasets. What is not published is not here, and only partners see its figures.
pub const TABLE: Table = Table {
    name: "datasets",
    one: "dataset",
    about: "Figures that came together: a release of statistics, a return, a survey, an entry by hand. Later ones stand beside earlier ones.",
    title: "title",
    within: None,
    line: &["published", "origin"],
    sourced: false,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What it is, in a few words."),
        required(
            "published",
            Kind::Date,
            "When its source published it. Of two figures for one cell, the later counts; of one day, the one with the later turn.",
        ),
        expected("origin", Kind::Text, "Who published it."),
        expected("licence", Kind::Text, "Under which terms it may be used."),
        column("address", Kind::Text, "Where it was published."),
        column("format", Kind::Text, "The format of the file."),
        column("file", Kind::Text, "The name of the file."),
        column("hash", Kind::Text, "The SHA-256 of the file, by which it is known again."),
        column("figures", Kind::Int, "How many cells it holds, with a figure or with a symbol in its place."),
        column("reason", Kind::Long, "Why it was entered, where it corrects another."),
        column("profile", Kind::Text, "Under which rule small numbers are hidden in it."),
        column("withdrawn", Kind::Long, "Why it was withdrawn."),
        column("turn", Kind::Int, "Its number among the datasets that were published here, one after the other."),
    ],
};

/// Which of two datasets counts before the other: the one that its source published later; of one day, the one that was published
/// here later.
pub type Order = (String, i64, Natural);

/// The place of a published dataset among others; those that do not say when their turn was came before all that do.
#[must_use]
pub fn order(record: &Record) -> Order {
    (record.text("published").to_owned(), record.int(TURN).unwrap_or_default(), natural(&record.reference))
}

/// The place that a dataset of this day gets if it is published now.
#[must_use]
pub fn next_order(plan: &Snapshot, published: &str, reference: &str) -> Order {
    (published.to_owned(), next_turn(plan), natural(reference))
}

/// The turn of the dataset that is published next.
#[must_use]
pub fn next_turn(plan: &Snapshot) -> i64 {
    plan.with_ended(TABLE.name).iter().filter_map(|record| record.int(TURN)).max().unwrap_or_default() + 1
}

/// The column of the turn.
pub const TURN: &str = "turn";

/// The SHA-256 of a file, by which it is known again.
pub fn fingerprint(path: &Path) -> Result<String> {
    let unread = |error| Error::invalid(format!("{} cannot be read: {error}", path.display()));
    let mut hasher = Sha256::new();
    let mut file = File::open(path).map_err(unread)?;
    io::copy(&mut file, &mut HashWriter(&mut hasher)).map_err(unread)?;
    Ok(random::hex(&hasher.finalize()))
}

/// Lets a file be copied into a hash.
struct HashWriter<'a>(&'a mut Sha256);

impl io::Write for HashWriter<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
