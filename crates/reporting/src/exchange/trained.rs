//! What rows of training must hold to: targets, courses, sessions, and who came.

use super::import::{Row, live};
use super::met::{not_before, number};
use super::whole::{One, Whole};
use partnership::training::{ATTENDANCE, COURSES, SESSIONS, TARGETS, topics_of};
use sheets::Fault;
use std::collections::HashMap;

/// A target is of at least one person, a course is about something, a session ends after it began and takes somebody in, and no part of those
/// who came is more than all.
pub fn trained(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, TARGETS.name) {
        not_before(row, ["from", "until"], faults);
        at_least_one(row, "goal", faults);
    }
    for row in live(rows, COURSES.name) {
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
    for row in live(rows, ATTENDANCE.name) {
        attended(row, faults);
    }
}

/// Who came to a session from somewhere is said once.
pub fn once(whole: &Whole, faults: &mut Vec<Fault>) {
    let mut all: Vec<One> = whole.live(ATTENDANCE.name).collect();
    // What is there already stands first, so that the row of the file is told.
    all.sort_by_key(|one| one.row.map_or(0, |row| row.number));
    let mut said = HashMap::new();
    for one in all {
        let first = *said.entry((one.text("session"), one.text("from_where"))).or_insert(one.reference);
        if let Some(row) = one.row.filter(|_| first != one.reference) {
            let sentence =
                format!("is {}, of which {first} says already how many came; change that one", one.text("from_where"));
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
