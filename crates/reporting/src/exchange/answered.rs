//! What rows of answers to messages, and of groups that were heard, must hold to.

use super::import::{Row, live};
use super::reported::whole_day;
use sheets::Fault;
use voice::engagement::reached;
use voice::response::{DECISIONS, TABLE};

/// What is not done says why, and every answer has its day.
pub fn answers(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, TABLE.name) {
        if row.text("decision") == DECISIONS[3] && row.text("because").is_empty() {
            let sentence = "is empty, and what was said is not done; write why, for whoever said it";
            faults.push(row.fault("because", sentence));
        }
        whole_day(row, "day", faults);
    }
}

/// A group of few is not counted.
pub fn reached(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, reached::TABLE.name) {
        let count = row.values.get("count").and_then(serde_json::Value::as_i64);
        if count.is_some_and(|count| count < reached::LEAST) {
            let sentence =
                "counts fewer than five, who could be told apart; leave it empty, and it says “fewer than five”";
            faults.push(row.fault("count", sentence));
        }
    }
}
