//! What was signed off stays: no report that was published ends, nor a period of which something was told, nor a group that has
//! said something which only it can take back.

use super::whole::Whole;
use crate::report::published;
use people::body;
use platform::snapshot::Snapshot;
use sheets::Fault;
use std::collections::HashSet;
use strategy::{rating, reporting_period, update};

/// A published report, a period with updates, ratings or reports, and a group with ratings, does not end.
pub fn kept(plan: &Snapshot, whole: &Whole, faults: &mut Vec<Fault>) {
    let goes = |table: &'static str| {
        let stays: HashSet<&str> = whole.live(table).map(|one| one.reference).collect();
        plan.list(table).filter(move |one| !stays.contains(one.reference.as_str()))
    };
    let mut fault = |table: &str, reference: &str, sentence: &str| {
        let row = whole.rows.iter().find(|row| row.reference == reference);
        let whole_table = || Fault::of(table, format!("{reference} {sentence}"));
        faults.push(row.map_or_else(whole_table, |row| row.fault("ended", sentence.to_owned())));
    };
    for one in goes(published::TABLE.name) {
        let sentence = "was signed off and published, and stays; say in the words over it what was wrong";
        fault(one.table.name, &one.reference, sentence);
    }
    for one in goes(body::TABLE.name) {
        if whole.live(rating::TABLE.name).any(|told| told.text("body") == one.reference) {
            let sentence = "has said how actions go, and only its members can take that back; it stays";
            fault(one.table.name, &one.reference, sentence);
        }
    }
    for one in goes(reporting_period::TABLE.name) {
        let tells = [update::TABLE.name, rating::TABLE.name, published::TABLE.name];
        if tells.iter().any(|table| whole.live(table).any(|told| told.text("period") == one.reference)) {
            let sentence = "has updates, ratings or a report, which need it; it stays";
            fault(one.table.name, &one.reference, sentence);
        }
    }
}
