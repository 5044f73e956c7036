//! What rows of proposals must hold to.

use super::import::live;
use super::whole::Whole;
use crate::review::proposal::TABLE;
use sheets::Fault;

/// A proposal stands in a review, is about an action unless it is of a new one, and a group's is answered.
pub fn proposals(whole: &Whole, faults: &mut Vec<Fault>) {
    for row in live(whole.rows, TABLE.name) {
        if let Some(report) = whole.get(row.text("report")).filter(|report| report.text("kind") != "review") {
            let sentence = format!("is a report of the kind {}; name one of the kind review", report.text("kind"));
            faults.push(row.fault("report", sentence));
        }
        let (decision, is_wish) = (row.text("decision"), !row.text("body").is_empty());
        if decision != "new" && row.text("action").is_empty() {
            faults.push(row.fault("action", format!("is empty; say which action is meant by “{decision}”")));
        }
        if !is_wish && row.text("priority").is_empty() {
            faults.push(row.fault("priority", "is empty; name the priority of the action".to_owned()));
        }
        if !is_wish && decision != "continue" && row.text("reason").is_empty() {
            faults.push(row.fault("reason", format!("is empty; say why it is “{decision}”")));
        }
        if is_wish && row.text("answer").is_empty() {
            faults.push(row.fault("answer", "is empty; say what the group was answered".to_owned()));
        }
        for column in ["answer", "answer_why"] {
            if !is_wish && !row.text(column).is_empty() {
                faults.push(
                    row.fault(column, "is filled in without a group that was answered; name it in body".to_owned()),
                );
            }
        }
    }
}
