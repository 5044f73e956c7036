//! What rows of reporting periods and updates must hold to.

use super::import::{Row, live};
use super::whole::{One, Whole};
use jiff::civil::Date;
use platform::typed;
use serde_json::Value;
use sheets::Fault;
use std::collections::HashMap;
use strategy::update::evidence;
use strategy::{barrier, rating, reporting_period, update};

/// The day in a column, which is to be a whole one where there is any.
pub(super) fn whole_day(row: &Row, column: &str, faults: &mut Vec<Fault>) -> Option<Date> {
    let written = row.text(column);
    let day = written.parse().ok();
    if day.is_none() && !written.is_empty() {
        faults.push(row.fault(column, format!("holds {written}; write the whole day, as 2026-09-30")));
    }
    day
}

/// The days in these columns follow each other.
pub(super) fn in_order(row: &Row, columns: &[&str], faults: &mut Vec<Fault>) {
    let mut before: Option<(&str, Date)> = None;
    for column in columns {
        let Some(day) = whole_day(row, column, faults) else { continue };
        if let Some((earlier, first)) = before.filter(|(_, first)| day < *first) {
            faults.push(row.fault(column, format!("is {day}, before {earlier} ({first}); correct one of them")));
        }
        before = Some((column, day));
    }
}

/// The days of a reporting period are whole days, and follow each other.
pub fn periods(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, reporting_period::TABLE.name) {
        in_order(row, &["starts", "ends", "due", "meeting"], faults);
        whole_day(row, "opens", faults);
    }
}

/// The strategy under which a record stands in the end, by the columns that say what each is part of.
fn strategy<'a>(whole: &'a Whole<'a>, action: &str) -> Option<&'a str> {
    Some(whole.get(whole.get(action)?.text("priority"))?.text("strategy"))
}

/// An update is for a period of its action's own strategy, with figures and addresses that can be.
pub fn updates(whole: &Whole, faults: &mut Vec<Fault>) {
    for row in live(whole.rows, update::TABLE.name) {
        let period = whole.get(row.text("period")).filter(|one| one.table == &reporting_period::TABLE);
        if let (Some(of), Some(period)) = (strategy(whole, row.text("action")), period)
            && period.text("strategy") != of
        {
            let sentence = format!("is a period of {}, and the action belongs to {of}", period.text("strategy"));
            faults.push(row.fault("period", format!("{sentence}; choose a period of {of}")));
        }
        if row.values.get("people_reached").and_then(Value::as_i64).is_some_and(|n| n < 0) {
            faults.push(row.fault("people_reached", "is below 0; nobody reaches fewer than nobody".to_owned()));
        }
        let evidence = row.text("evidence");
        if !evidence.is_empty() && !evidence.starts_with("https://") && !evidence.starts_with("http://") {
            faults.push(row.fault("evidence", "begins with https:// or http://".to_owned()));
        }
        if let Some(line) = row.text(evidence::COLUMN).lines().find(|line| !line.trim().is_empty() && !is_piece(line)) {
            let sentence = format!("does not name a file in “{line}”; leave the line as it was, or take it out");
            faults.push(row.fault(evidence::COLUMN, sentence));
        }
        if let Some(piece) = otherwise(whole, row) {
            let sentence =
                format!("says another size of {} than it has; leave that as it was, or take the line out", piece.name);
            faults.push(row.fault(evidence::COLUMN, sentence));
        }
        if evidence::in_text(row.text(evidence::COLUMN)).iter().any(|file| typed::holds_telephone_number(&file.shows)) {
            let sentence = "holds a telephone number, which would be published; leave it out".to_owned();
            faults.push(row.fault(evidence::COLUMN, sentence));
        }
        whole_day(row, "day", faults);
    }
}

/// A file of which an update of the plan says another size than it did: the words for it can be put right, and no more.
fn otherwise(whole: &Whole, row: &Row) -> Option<evidence::Piece> {
    let before = evidence::of(whole.before(&row.reference)?);
    let size = |piece: &evidence::Piece| (piece.size, piece.kilobytes);
    let differs = |piece: &evidence::Piece| before.iter().any(|one| one.name == piece.name && size(one) != size(piece));
    evidence::in_text(row.text(evidence::COLUMN)).into_iter().find(differs)
}

/// Whether a line names a file and says what it shows.
fn is_piece(line: &str) -> bool {
    evidence::Piece::read(line).is_some_and(|piece| !piece.shows.is_empty())
}

/// A group says once how an action feels to it in a period of the action's own strategy.
pub fn ratings(whole: &Whole, faults: &mut Vec<Fault>) {
    if live(whole.rows, rating::TABLE.name).next().is_none() {
        return;
    }
    let mut all: Vec<One> = whole.live(rating::TABLE.name).collect();
    all.sort_by_key(|one| one.row.map_or(0, |row| row.number));
    let mut said = HashMap::new();
    for one in all {
        let first = *said.entry((one.text("action"), one.text("period"), one.text("body"))).or_insert(one.reference);
        if let Some(row) = one.row.filter(|_| first != one.reference) {
            let sentence =
                format!("says the same again for {}, as {first} does already; change that one", one.text("body"));
            faults.push(row.fault("body", sentence));
        }
    }
    for row in live(whole.rows, rating::TABLE.name) {
        let period = whole.get(row.text("period")).filter(|one| one.table == &reporting_period::TABLE);
        if let (Some(of), Some(period)) = (strategy(whole, row.text("action")), period)
            && period.text("strategy") != of
        {
            let sentence = format!("is a period of {}, and the action belongs to {of}", period.text("strategy"));
            faults.push(row.fault("period", format!("{sentence}; choose a period of {of}")));
        }
        whole_day(row, "day", faults);
    }
}

/// What became of a barrier stands in the order in which it happens, each with its day.
pub fn barriers(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, barrier::TABLE.name) {
        in_order(row, &["raised", "escalated", "answered", "closed"], faults);
        for (one, other) in [
            ("escalated", "escalated_to"),
            ("escalated_to", "escalated"),
            ("answer", "answered"),
            ("answered", "answer"),
        ] {
            if !row.text(one).is_empty() && row.text(other).is_empty() {
                faults.push(row.fault(other, format!("is empty beside {one}; fill in both, or neither")));
            }
        }
    }
}

/// An organisation tells once of an action in a period, and one of them says how it is going.
pub fn once(whole: &Whole, faults: &mut Vec<Fault>) {
    if live(whole.rows, update::TABLE.name).next().is_none() {
        return;
    }
    let mut all: Vec<One> = whole.live(update::TABLE.name).collect();
    // What is there already stands first, so that the row of the file is told.
    all.sort_by_key(|one| one.row.map_or(0, |row| row.number));
    let (mut told, mut judged) = (HashMap::new(), HashMap::new());
    for one in all {
        let (action, period) = (one.text("action"), one.text("period"));
        let first = *told.entry((action, period, one.text("organisation"))).or_insert(one.reference);
        if let Some(row) = one.row.filter(|_| first != one.reference) {
            let sentence = format!("tells of {action} in {period} once more, as {first} does already; change that one");
            faults.push(row.fault("organisation", sentence));
        } else if !one.text("progress").is_empty() {
            let first = *judged.entry((action, period)).or_insert(one.reference);
            if let Some(row) = one.row.filter(|_| first != one.reference) {
                let sentence =
                    format!("says how {action} is going in {period}, as {first} does already; only one does");
                faults.push(row.fault("progress", sentence));
            }
        }
    }
}
