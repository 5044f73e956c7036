//! What rows of actions that are pilots must hold to.

use super::import::{Row, live};
use super::reported::whole_day;
use sheets::Fault;

/// The columns that make no sense without what would show that a pilot works.
const OF_PILOTS: [&str; 4] = ["pilot_until", "pilot_decision", "pilot_decided", "pilot_why"];

/// A pilot says what would show that it works; what is decided of it says when and why.
pub fn pilots(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, strategy::action::TABLE.name) {
        let filled = |column: &str| !row.text(column).is_empty();
        if !filled("pilot_test") && OF_PILOTS.iter().any(|column| filled(column)) {
            let sentence = "is empty, and other columns speak of a pilot; write what would show that it works";
            faults.push(row.fault("pilot_test", sentence));
        }
        if filled("pilot_decision") {
            for (column, wanted) in [("pilot_decided", "the day"), ("pilot_why", "why")] {
                if !filled(column) {
                    let sentence = format!("is empty, and a decision on the pilot is there; write {wanted}");
                    faults.push(row.fault(column, sentence));
                }
            }
        } else if let Some(column) = ["pilot_decided", "pilot_why"].iter().find(|column| filled(column)) {
            let sentence = format!("is empty beside {column}; choose what was decided of the pilot, or empty both");
            faults.push(row.fault("pilot_decision", sentence));
        }
        for column in ["pilot_until", "pilot_decided"] {
            whole_day(row, column, faults);
        }
    }
}
