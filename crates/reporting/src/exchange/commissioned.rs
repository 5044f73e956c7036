//! What rows of commissions, their lots, steps and criteria must hold to.

use super::import::{Row, live};
use super::met::{address, amounts, not_before, number};
use super::whole::Whole;
use partnership::commission::{CRITERIA, FOR_BIDS, LOTS, STEP_TABLE, TABLE};
use sheets::Fault;
use std::collections::BTreeMap;

/// The days of a commission follow each other, amounts go from the least to the most, and what takes bids says until when.
pub fn commissions(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, TABLE.name) {
        for days in [
            ["notice_on", "bids_until"],
            ["bids_until", "starts_on"],
            ["starts_on", "ends_on"],
            ["ends_on", "extends_to"],
        ] {
            not_before(row, days, faults);
        }
        amounts(row, ["value_from", "value_to"], faults);
        address(row, "notice_at", faults);
        if row.text("stage") == FOR_BIDS && row.text("bids_until").is_empty() {
            faults.push(
                row.fault("bids_until", "is empty, and the stage says open for bids; give the last day".to_owned()),
            );
        }
        if !row.reference.is_empty() && row.text("follows") == row.reference {
            faults.push(row.fault("follows", "names the commission itself; name the contract before it".to_owned()));
        }
    }
    for row in live(rows, LOTS.name) {
        amounts(row, ["value_from", "value_to"], faults);
    }
    for row in live(rows, STEP_TABLE.name) {
        address(row, "more_at", faults);
    }
}

/// The weights of a commission come to no more than 100. They may come to less while an officer writes one after the other.
pub fn criteria(whole: &Whole, faults: &mut Vec<Fault>) {
    let mut sums: BTreeMap<&str, i64> = BTreeMap::new();
    for one in whole.live(CRITERIA.name) {
        #[expect(clippy::cast_possible_truncation, reason = "percents are small whole numbers")]
        let weight = one.number("weight").unwrap_or_default().clamp(0.0, 1_000.0) as i64;
        *sums.entry(one.text("commission")).or_default() += weight;
    }
    for row in live(whole.rows, CRITERIA.name) {
        let Some(weight) = number(row, "weight") else { continue };
        if !(1..=100).contains(&weight) {
            faults.push(row.fault("weight", format!("is {weight}, not from 1 to 100; give the percent")));
        } else if let Some(sum) = sums.get(row.text("commission")).filter(|sum| **sum > 100) {
            let sentence = format!("is {weight}, and all criteria of the commission come to {sum}%; make them 100");
            faults.push(row.fault("weight", sentence));
        }
    }
}
