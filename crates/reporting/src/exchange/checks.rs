//! What the rows of a file must hold to among each other and with the plan.

use super::import::Row;
use super::relations;
use super::whole::{One, Whole};
use directory::local_offer;
use measures::boundary;
use platform::cell::{LONGEST_TITLE, quoted};
use platform::link;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table};
use platform::typed;
use serde_json::Value;
use sheets::Fault;
use std::collections::{HashMap, HashSet};
use strategy::assessment::{self, impact};
use strategy::update::evidence;

/// The faults up to which a hint is looked for, since each is compared with every reference there is.
const MOST_HINTS: usize = 100;

/// How much of a circle is told.
const LONGEST_CIRCLE: usize = 12;

/// Every reference is there, in the table where it should be, and unique over all tables.
pub fn references(whole: &Whole, faults: &mut Vec<Fault>) {
    for row in whole.rows {
        if let Some(other) = whole.elsewhere(row) {
            let sentence = format!("{} is the reference of a row of {other} already; choose another", row.reference);
            faults.push(row.fault("ref", sentence));
        }
        for column in row.table.all_columns() {
            let Some(reference) = row.values.get(column.name).and_then(Value::as_str) else { continue };
            let wanted = match column.kind {
                Kind::Ref(table) => Some(table),
                Kind::AnyRef => None,
                _ => continue,
            };
            if let Some(sentence) = whole.fault(reference, wanted, faults.len() < MOST_HINTS) {
                faults.push(row.fault(column.name, sentence));
            } else if let Some(named) = whole.get(reference)
                && let Some(sentence) = relations::subject_fault(row.table.name, column.name, named.table.name)
            {
                faults.push(row.fault(column.name, sentence));
            }
        }
        if row.table.name == link::TABLE.name {
            faults.extend(ends(whole, row).map(|sentence| row.fault("relation", sentence)));
        }
    }
}

/// What is wrong with the two ends of a link.
fn ends(whole: &Whole, row: &Row) -> Option<String> {
    let text = |name: &str| row.values.get(name).and_then(Value::as_str).unwrap_or_default();
    let table = |name: &str| whole.get(text(name)).map(|one| one.table.name);
    relations::fault(text("relation"), table("from")?, table("to")?)
}

/// No record may come before itself, be part of itself or follow itself, however long the way round.
pub fn loops(whole: &Whole, faults: &mut Vec<Fault>) {
    for table in whole.tables() {
        for column in table.columns.iter().filter(|column| column.kind == Kind::Ref(table.name)) {
            circles(whole, table, column.name, faults);
        }
    }
}

/// Walks from each row to the one it refers to until somebody has been there: when that was this walk, it is a circle.
fn circles(whole: &Whole, table: &'static Table, column: &'static str, faults: &mut Vec<Fault>) {
    let mut visited = HashSet::new();
    for row in whole.rows.iter().filter(|row| row.table == table) {
        let mut way: Vec<&str> = Vec::new();
        let mut next = whole.get(&row.reference);
        while let Some(one) = next.as_ref().filter(|one| visited.insert(one.reference)) {
            way.push(one.reference);
            next = whole.get(one.text(column));
        }
        let Some(start) = next.and_then(|met| way.iter().position(|one| *one == met.reference)) else { continue };
        let circle = &mut way[start..];
        let own = circle.iter().enumerate().filter_map(|(i, one)| Some((whole.own(one)?, i)));
        if let Some((first, i)) = own.min_by_key(|(row, _)| row.number) {
            circle.rotate_left(i);
            faults.push(first.fault(column, format!("goes round in a circle: {}", round(circle))));
        }
    }
}

/// A circle in words, from its first record to the same again.
fn round(circle: &[&str]) -> String {
    let told = &circle[..circle.len().min(LONGEST_CIRCLE)];
    let left = circle.len() - told.len();
    let left = if left > 0 { format!(" → … {left} more …") } else { String::new() };
    format!("{}{left} → {}", told.join(" → "), circle[0])
}

/// What begins must not end before.
pub fn dates(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in rows {
        for (from, until) in [("from", "until"), ("starts", "due"), ("first_day", "last_day")] {
            let day = |name: &str| {
                let date = row.table.column(name).is_some_and(|column| column.kind == Kind::Date);
                row.values.get(name).and_then(Value::as_str).filter(|_| date)
            };
            let (Some(begin), Some(end)) = (day(from), day(until)) else { continue };
            let precision = begin.len().min(end.len());
            if end[..precision] < begin[..precision] {
                faults.push(row.fault(until, format!("is {end}, before {from} ({begin}); correct one of them")));
            }
        }
    }
}

/// Nobody holds a post that is not a public office.
pub fn offices(whole: &Whole, faults: &mut Vec<Fault>) {
    for holder in whole.live("holders") {
        let Some(post) = whole.get(holder.text("post")).filter(|post| !post.is("public_office")) else { continue };
        let rule = "only holders of public office are named";
        let names = format!("names a person in {}, which is not a public office; {rule}", holder.text("post"));
        faults.push(match (holder.row, post.row) {
            (Some(row), _) => row.fault("person", names),
            (None, Some(row)) => {
                row.fault("public_office", format!("says no, but {} names who holds it; {rule}", holder.reference))
            }
            (None, None) => Fault::of("holders", format!("{} of the plan {names}; end it", holder.reference)),
        });
    }
}

/// Nobody is named who holds no post. That the posts are public offices, [`offices`] sees to.
pub fn people(whole: &Whole, faults: &mut Vec<Fault>) {
    let holders: HashSet<&str> = whole.live("holders").map(|holder| holder.text("person")).collect();
    for person in whole.live("people").filter(|person| !holders.contains(person.reference)) {
        let sentence = "holds no post in the sheet holders; only holders of public office are named";
        faults.push(match person.row {
            Some(row) => row.fault("ref", format!("{} {sentence}", person.reference)),
            None => Fault::of("people", format!("{} of the plan {sentence}: end the person too", person.reference)),
        });
    }
}

/// An empty sheet is more likely a slip than the wish to end all that the table holds.
pub fn not_all_end(plan: &Snapshot, rows: &[Row], tables: &[&'static Table], faults: &mut Vec<Fault>) {
    for table in tables.iter().filter(|table| !rows.iter().any(|row| row.table == **table)) {
        let count = plan.list(table.name).count();
        if count > 0 {
            let sentence = format!(
                "has no rows, so that everything it holds ({count}) would end; leave the sheet out, or give each row a day in the column ended"
            );
            faults.push(Fault::of(table.name, sentence));
        }
    }
}

/// Nobody's e-mail address is published, but that of a contact who is there to be written to.
pub fn addresses(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in rows {
        for (column, value) in &row.values {
            if row.table.name == local_offer::TABLE.name && column == "email" {
                continue;
            }
            if typed::address_in(value.as_str().unwrap_or_default()).is_some() {
                faults.push(row.fault(column, "holds an e-mail address, which would be published; leave it out"));
            }
        }
    }
}

/// Nor is anybody's telephone number, where people are heard or named.
pub fn numbers(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in
        rows.iter().filter(|row| ["messages", "engagements", "people", "updates", "barriers"].contains(&row.table.name))
    {
        for (column, value) in &row.values {
            // How large files are is no telephone number; what is said of them is looked at with the updates.
            if column == evidence::COLUMN {
                continue;
            }
            if typed::holds_telephone_number(value.as_str().unwrap_or_default()) {
                faults.push(row.fault(column, "holds a telephone number, which would be published; leave it out"));
            }
        }
    }
}

/// An assessment that is signed off says when and by whom.
pub fn signatures(rows: &[Row], faults: &mut Vec<Fault>) {
    let signed = |row: &&Row| row.table.name == assessment::TABLE.name && row.text("stage") == "signed off";
    for row in rows.iter().filter(|row| row.ended.is_none()).filter(signed) {
        for (column, wanted) in [("signed_off_day", "the day"), ("signed_by", "which post or body did it")] {
            if row.text(column).is_empty() {
                let sentence =
                    format!("is empty, and the stage says signed off; write {wanted}, or take another stage");
                faults.push(row.fault(column, sentence));
            }
        }
    }
}

/// An assessment finds one thing for people with one characteristic.
pub fn impacts(whole: &Whole, faults: &mut Vec<Fault>) {
    if !whole.rows.iter().any(|row| row.table.name == impact::TABLE.name) {
        return;
    }
    let mut found: Vec<One> = whole.live(impact::TABLE.name).collect();
    // What is there already stands first, so that the row of the file is told.
    found.sort_by_key(|one| one.row.map_or(0, |row| row.number));
    let mut seen: HashMap<(&str, &str), &str> = HashMap::new();
    for one in found {
        let key = (one.text("assessment"), one.text("characteristic"));
        match (seen.get(&key), one.row) {
            (Some(other), Some(row)) => {
                let sentence = format!(
                    "is {} once more for {}, which {other} has already; change that one, or choose another",
                    key.1, key.0
                );
                faults.push(row.fault("characteristic", sentence));
            }
            (Some(_), None) => {}
            (None, _) => drop(seen.insert(key, one.reference)),
        }
    }
}

/// An area is one that is known, or of the file.
pub fn areas(whole: &Whole, faults: &mut Vec<Fault>) {
    let named = |row: &Row| row.values.get("area").and_then(Value::as_str).map(str::to_owned);
    let is_text = |row: &Row| row.table.column("area").is_some_and(|column| column.kind == Kind::Text);
    let rows: Vec<(&Row, String)> = (whole.rows.iter())
        .filter(|row| row.ended.is_none() && is_text(row))
        .filter_map(|row| Some((row, named(row)?)))
        .collect();
    if rows.is_empty() {
        return;
    }
    let known = whole.areas();
    for (row, name) in rows.iter().filter(|(_, name)| known.find(name).is_none()) {
        let sentence = format!("{} is no area that is known; write its name or code, or leave it empty", quoted(name));
        faults.push(row.fault("area", sentence));
    }
}

/// A title stands in lists, links and the log of changes.
pub fn titles(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in rows.iter().filter(|row| row.ended.is_none()) {
        let name = row.table.title;
        let short = row.table.column(name).is_some_and(|column| column.kind == Kind::Text);
        let length = row.values.get(name).and_then(Value::as_str).map_or(0, |title| title.chars().count());
        if short && length > LONGEST_TITLE {
            let sentence = format!("holds {length} characters, and at most {LONGEST_TITLE} fit into lists; shorten it");
            faults.push(row.fault(name, sentence));
        }
    }
}

/// A shape has corners.
pub fn shapes(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in rows.iter().filter(|row| row.table.name == boundary::TABLE.name) {
        let shape = row.values.get("shape").and_then(Value::as_str);
        if shape.is_some_and(|shape| boundary::read(shape).is_none()) {
            let wanted =
                "write three corners or more as longitude and latitude, such as -0.08 51.51, -0.07 51.52, -0.06 51.5";
            faults.push(row.fault("shape", format!("is no shape; {wanted}")));
        }
    }
}
