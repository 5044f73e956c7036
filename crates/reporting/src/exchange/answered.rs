//! What rows of answers to messages must hold to.

use super::import::{Row, live};
use super::reported::whole_day;
use sheets::Fault;
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
