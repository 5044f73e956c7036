//! What rows of training must hold to: targets, courses, sessions, and who came.

use super::import::{Row, live};
use super::met::{not_before, number};
use partnership::training::{ATTENDANCE, COURSES, SESSIONS, TARGETS, topics_of};
use sheets::Fault;
use std::collections::BTreeSet;

/// A target is of at least one person, a course leads to another, a session ends after it began and takes somebody in, and no part of those
/// who came is more than all.
pub fn trained(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, TARGETS.name) {
        not_before(row, ["from", "until"], faults);
        at_least_one(row, "goal", faults);
    }
    for row in live(rows, COURSES.name) {
        if !row.reference.is_empty() && row.text("leads_to") == row.reference {
            faults.push(row.fault("leads_to", "names the course itself; name the one that it prepares for".to_owned()));
        }
        if topics_of(row.text("topics")).is_empty() {
            faults.push(row.fault("topics", "names no topic; write what the course is about".to_owned()));
        }
    }
    for row in live(rows, SESSIONS.name) {
        at_least_one(row, "places", faults);
        not_before(row, ["book_until", "day"], faults);
        let (starts, ends) = (row.text("starts_at"), row.text("ends_at"));
        if !ends.is_empty() && ends <= starts {
            faults.push(row.fault("ends_at", format!("is {ends}, and it begins at {starts}; correct one of the two")));
        }
    }
    let mut seen = BTreeSet::new();
    for row in live(rows, ATTENDANCE.name) {
        attended(row, faults);
        if !seen.insert((row.text("session").to_owned(), row.text("from_where").to_owned())) {
            let sentence =
                format!("is {}, which another row says of the same session; add the two up", row.text("from_where"));
            faults.push(row.fault("from_where", sentence));
        }
    }
}

fn at_least_one(row: &Row, column: &str, faults: &mut Vec<Fault>) {
    if let Some(count) = number(row, column).filter(|count| *count < 1) {
        faults.push(
            row.fault(column, format!("is {count}; give a number from 1 on, or leave it empty where nobody knows")),
        );
    }
}

fn attended(row: &Row, faults: &mut Vec<Fault>) {
    let count = |column: &str| number(row, column).unwrap_or_default();
    for column in ["came", "first_time", "unnamed"] {
        if count(column) < 0 {
            faults.push(
                row.fault(column, format!("is {}, below 0; nobody can come less than not at all", count(column))),
            );
        }
    }
    let parts = count("first_time") + count("unnamed");
    if parts > count("came") {
        let sentence = format!("is {}, and first_time and unnamed come to {parts}; nobody is both", count("came"));
        faults.push(row.fault("came", sentence));
    }
}
