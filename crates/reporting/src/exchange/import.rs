//! The plan in: first what would change and every fault, then all of it in one transaction or nothing.

use super::relations;
use platform::Result;
use platform::cell;
use platform::clock::Clock;
use platform::db::Db;
use platform::link;
use platform::record::{self, Change, Record};
use platform::snapshot::Snapshot;
use platform::table::{ENDED, Kind, Table};
use serde_json::{Map, Value};
use sheets::{Fault, Sheet, column_letters};
use std::collections::{HashMap, HashSet};

/// The sheets of a workbook that hold no records.
const NOT_TABLES: [&str; 2] = ["instructions", "_lists"];

/// What importing some sheets would do.
#[derive(Default)]
pub struct Import {
    /// The changes, in the order of the tables.
    pub changes: Vec<Change>,
    /// How many rows are as they are already.
    pub unchanged: usize,
    /// Records of the tables in the file that the file does not have.
    pub absent: Vec<Record>,
}

/// A row that was read.
struct Row {
    table: &'static Table,
    place: String,
    number: usize,
    reference: String,
    values: Map<String, Value>,
    ended: Option<String>,
}

impl Import {
    /// Compares the sheets with the plan. With `end_missing`, the day on which absent records end.
    ///
    /// # Errors
    /// Every fault, each with its sheet, row and column.
    pub fn plan(plan: &Snapshot, sheets: &[Sheet], end_missing: Option<&str>) -> Result<Import, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut rows = Vec::new();
        let mut tables = Vec::new();
        for sheet in sheets.iter().filter(|sheet| !NOT_TABLES.contains(&sheet.name.as_str())) {
            match table_of(plan, sheet) {
                Ok(table) => {
                    tables.push(table);
                    rows.extend(read_rows(plan, table, sheet, &mut faults));
                }
                Err(fault) => faults.push(fault),
            }
        }
        check_references(plan, &rows, &mut faults);
        check_loops(plan, &rows, &mut faults);
        check_dates(&rows, &mut faults);
        check_names(plan, &rows, &mut faults);
        check_addresses(&rows, &mut faults);
        if end_missing.is_some() {
            check_not_all_end(plan, &rows, &tables, &mut faults);
        }
        if faults.is_empty() { Ok(compare(plan, rows, &tables, end_missing)) } else { Err(faults) }
    }

    /// How many records would be added, changed and ended, by table.
    pub fn counts(&self) -> Vec<(&'static str, [usize; 3])> {
        let mut counts: Vec<(&'static str, [usize; 3])> = Vec::new();
        for change in &self.changes {
            let name = change.after.table.name;
            let kind = match &change.before {
                None => 0,
                Some(before) if before.ended.is_none() && change.after.ended.is_some() => 2,
                Some(_) => 1,
            };
            match counts.iter_mut().find(|(other, _)| *other == name) {
                Some((_, numbers)) => numbers[kind] += 1,
                None => {
                    let mut numbers = [0; 3];
                    numbers[kind] = 1;
                    counts.push((name, numbers));
                }
            }
        }
        counts
    }
}

/// Makes the changes, all or none.
pub async fn apply(db: &Db, clock: &Clock, actor: &str, import: Import) -> Result<()> {
    if import.changes.is_empty() {
        return Ok(());
    }
    let mut tx = db.write().await?;
    record::save(&mut tx, clock, actor, import.changes).await?;
    tx.commit().await
}

fn table_of(plan: &Snapshot, sheet: &Sheet) -> Result<&'static Table, Fault> {
    plan.table(&sheet.name).ok_or_else(|| {
        let names = plan.tables().iter().map(|table| table.name);
        Fault::of(&sheet.name, format!("is not a table of the plan{}", meant(&sheet.name, names)))
    })
}

fn read_rows(plan: &Snapshot, table: &'static Table, sheet: &Sheet, faults: &mut Vec<Fault>) -> Vec<Row> {
    let before = faults.len();
    check_headings(table, sheet, faults);
    if faults.len() > before {
        return Vec::new();
    }
    let mut rows: Vec<Row> = Vec::new();
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (number, cells) in &sheet.rows {
        let Some(row) = read_row(plan, table, sheet, *number, cells, faults) else { continue };
        if let Some(first) = seen.insert(row.reference.to_uppercase(), *number) {
            let sentence = format!("{} stands in row {first} already; each reference may stand once", row.reference);
            faults.push(Fault::at(&sheet.name, *number, Some("ref"), sentence));
        }
        rows.push(row);
    }
    rows
}

fn check_headings(table: &'static Table, sheet: &Sheet, faults: &mut Vec<Fault>) {
    let known = table.headings();
    let fault = |i: usize, sentence: String| Fault::at(&sheet.name, 1, Some(&column_letters(i)), sentence);
    for (i, heading) in sheet.headings.iter().enumerate() {
        if heading.is_empty() {
            if sheet.rows.iter().any(|(_, cells)| cells.get(i).is_some_and(|cell| !cell.trim().is_empty())) {
                faults.push(fault(i, "has cells but no heading".to_owned()));
            }
        } else if !known.contains(&heading.as_str()) {
            let sentence =
                format!("“{heading}” is not a column of {}{}", table.name, meant(heading, known.iter().copied()));
            faults.push(fault(i, sentence));
        } else if sheet.headings[..i].contains(heading) {
            faults.push(fault(i, format!("“{heading}” stands there twice")));
        }
    }
    let must =
        std::iter::once("ref").chain(table.all_columns().filter(|column| column.required).map(|column| column.name));
    for name in must.filter(|name| !sheet.headings.iter().any(|heading| heading == name)) {
        faults.push(Fault::at(&sheet.name, 1, None, format!("the column {name} is missing")));
    }
}

fn read_row(
    plan: &Snapshot,
    table: &'static Table,
    sheet: &Sheet,
    number: usize,
    cells: &[String],
    faults: &mut Vec<Fault>,
) -> Option<Row> {
    let before = faults.len();
    let mut fault =
        |column: &str, sentence: String| faults.push(Fault::at(&sheet.name, number, Some(column), sentence));
    let at = |name: &str| sheet.headings.iter().position(|heading| heading == name);
    let text = |name: &str| at(name).and_then(|i| cells.get(i)).map(|cell| cell.trim()).unwrap_or_default();
    let reference = match cell::reference(text("ref")) {
        Ok(reference) => reference,
        Err(_) if text("ref").is_empty() => {
            fault("ref", "is empty; every row needs a reference".to_owned());
            String::new()
        }
        Err(sentence) => {
            fault("ref", sentence);
            String::new()
        }
    };
    // A column that the file does not have keeps what it holds, and a reference its capitals.
    let kept = plan.get(&reference).filter(|record| record.table == table);
    let reference = kept.map_or(reference, |record| record.reference.clone());
    let mut values = kept.map(|record| record.values.clone()).unwrap_or_default();
    for column in table.all_columns().filter(|column| at(column.name).is_some()) {
        match cell::read(column, text(column.name)) {
            Ok(Value::Null) => drop(values.remove(column.name)),
            Ok(value) => drop(values.insert(column.name.to_owned(), value)),
            Err(sentence) => fault(column.name, sentence),
        }
    }
    let ended = match at(ENDED.name).map(|_| cell::read(&ENDED, text(ENDED.name))) {
        None => kept.and_then(|record| record.ended.clone()),
        Some(Ok(day)) => day.as_str().map(str::to_owned),
        Some(Err(sentence)) => {
            fault(ENDED.name, sentence);
            None
        }
    };
    let whole = faults.len() == before;
    whole.then(|| Row { table, place: sheet.name.clone(), number, reference, values, ended })
}

fn check_references(plan: &Snapshot, rows: &[Row], faults: &mut Vec<Fault>) {
    let known = Known::new(plan, rows);
    for row in rows {
        if let Some(other) = known.elsewhere(row) {
            let sentence = format!("{} is the reference of a row of {other} already; choose another", row.reference);
            faults.push(Fault::at(&row.place, row.number, Some("ref"), sentence));
        }
        for column in row.table.all_columns() {
            let Some(reference) = row.values.get(column.name).and_then(Value::as_str) else { continue };
            let wanted = match column.kind {
                Kind::Ref(table) => Some(table),
                Kind::AnyRef => None,
                _ => continue,
            };
            if let Some(sentence) = known.fault(reference, wanted) {
                faults.push(Fault::at(&row.place, row.number, Some(column.name), sentence));
            }
        }
        if row.table.name == link::TABLE.name {
            faults
                .extend(known.ends(row).map(|sentence| Fault::at(&row.place, row.number, Some("relation"), sentence)));
        }
    }
}

/// The references of the plan and of the file together, in capitals.
struct Known<'a> {
    plan: &'a Snapshot,
    own: HashMap<String, &'a Row>,
}

impl<'a> Known<'a> {
    fn new(plan: &'a Snapshot, rows: &'a [Row]) -> Known<'a> {
        Known { plan, own: rows.iter().map(|row| (row.reference.to_uppercase(), row)).collect() }
    }

    /// The reference as it is written, and its table.
    fn find(&self, reference: &str) -> Option<(&'a str, &'static Table)> {
        let own = self.own.get(&reference.to_uppercase()).map(|row| (row.reference.as_str(), row.table));
        own.or_else(|| self.plan.get(reference).map(|record| (record.reference.as_str(), record.table)))
    }

    /// Another table, of the plan or of the file, that has a row of the same reference.
    fn elsewhere(&self, row: &Row) -> Option<&'static str> {
        let kept = self.plan.get(&row.reference).map(|record| record.table);
        let own = self.own.get(&row.reference.to_uppercase()).map(|other| other.table);
        [kept, own].into_iter().flatten().find(|table| *table != row.table).map(|table| table.name)
    }

    /// What is wrong with a reference to a row of the wanted table, or of any.
    fn fault(&self, reference: &str, wanted: Option<&'static str>) -> Option<String> {
        match (self.find(reference), wanted) {
            (None, None) => Some(format!("names {reference}, which is in no table")),
            (None, Some(table)) => {
                let kept = self.plan.list(table).map(|record| record.reference.as_str());
                let own = self.own.values().filter(|row| row.table.name == table).map(|row| row.reference.as_str());
                Some(format!("names {reference}, which is not in {table}{}", meant(reference, kept.chain(own))))
            }
            (Some((_, found)), Some(table)) if found.name != table => {
                Some(format!("names {reference}, which is in {} and not in {table}", found.name))
            }
            (Some((written, _)), _) if written != reference => {
                Some(format!("names {reference}, which is written {written}"))
            }
            _ => None,
        }
    }

    /// What is wrong with the two ends of a link.
    fn ends(&self, row: &Row) -> Option<String> {
        let text = |name: &str| row.values.get(name).and_then(Value::as_str).unwrap_or_default();
        let table = |name: &str| self.find(text(name)).map(|(_, table)| table.name);
        relations::fault(text("relation"), table("from")?, table("to")?)
    }
}

/// No record may come before itself, be part of itself or follow itself, however long the way round.
fn check_loops(plan: &Snapshot, rows: &[Row], faults: &mut Vec<Fault>) {
    let own: HashMap<&str, &Row> = rows.iter().map(|row| (row.reference.as_str(), row)).collect();
    let mut told = HashSet::new();
    for row in rows {
        for column in row.table.columns.iter().filter(|column| column.kind == Kind::Ref(row.table.name)) {
            let next = |reference: &str| -> Option<String> {
                let values = match own.get(reference) {
                    Some(row) => &row.values,
                    None => &plan.get(reference)?.values,
                };
                values.get(column.name)?.as_str().map(str::to_owned)
            };
            let mut way = vec![row.reference.clone()];
            while let Some(there) = next(way.last().map(String::as_str).unwrap_or_default()) {
                let round = there == row.reference;
                let seen = way.contains(&there);
                way.push(there);
                if round && told.insert((column.name, way.iter().min().cloned())) {
                    let sentence = format!("goes round in a circle: {}", way.join(" → "));
                    faults.push(Fault::at(&row.place, row.number, Some(column.name), sentence));
                }
                if round || seen {
                    break;
                }
            }
        }
    }
}

/// What begins must not end before.
fn check_dates(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in rows {
        for (from, until) in [("from", "until"), ("starts", "due")] {
            let day = |name: &str| {
                let date = row.table.column(name).is_some_and(|column| column.kind == Kind::Date);
                row.values.get(name).and_then(Value::as_str).filter(|_| date)
            };
            let (Some(begin), Some(end)) = (day(from), day(until)) else { continue };
            let precision = begin.len().min(end.len());
            if end[..precision] < begin[..precision] {
                let sentence = format!("is {end}, before {from} ({begin}); correct one of them");
                faults.push(Fault::at(&row.place, row.number, Some(until), sentence));
            }
        }
    }
}

/// Only holders of public office are named.
fn check_names(plan: &Snapshot, rows: &[Row], faults: &mut Vec<Fault>) {
    let offices: HashMap<&str, &Row> =
        rows.iter().filter(|row| row.table.name == "posts").map(|row| (row.reference.as_str(), row)).collect();
    for row in rows.iter().filter(|row| row.table.name == "holders") {
        let Some(post) = row.values.get("post").and_then(Value::as_str) else { continue };
        let public = match offices.get(post) {
            Some(office) => office.values.get("public_office").and_then(Value::as_bool),
            None => plan.get(post).map(|post| post.is("public_office")),
        };
        if public == Some(false) {
            let sentence = format!(
                "names a person in {post}, which is not a public office; only holders of public office are named"
            );
            faults.push(Fault::at(&row.place, row.number, Some("person"), sentence));
        }
    }
}

/// An empty sheet is more likely a slip than the wish to end all that the table holds.
fn check_not_all_end(plan: &Snapshot, rows: &[Row], tables: &[&'static Table], faults: &mut Vec<Fault>) {
    for table in tables.iter().filter(|table| !rows.iter().any(|row| row.table == **table)) {
        let count = plan.list(table.name).count();
        if count > 0 {
            let sentence = format!(
                "has no rows, so that all {count} of the plan would end; leave the sheet out, or give each row a day in the column ended"
            );
            faults.push(Fault::of(table.name, sentence));
        }
    }
}

/// Nobody's e-mail address is published.
fn check_addresses(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in rows {
        for (column, value) in &row.values {
            let words = value.as_str().unwrap_or_default().split_whitespace();
            if words.into_iter().any(is_address) {
                let sentence = "holds an e-mail address, which would be published; leave it out";
                faults.push(Fault::at(&row.place, row.number, Some(column), sentence));
            }
        }
    }
}

fn is_address(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

fn compare(plan: &Snapshot, rows: Vec<Row>, tables: &[&'static Table], end_missing: Option<&str>) -> Import {
    let mut import = Import::default();
    let present: HashSet<String> = rows.iter().map(|row| row.reference.clone()).collect();
    for row in rows {
        let before = plan.get(&row.reference).filter(|record| record.table == row.table).cloned();
        let reference = before.as_ref().map_or(row.reference, |before| before.reference.clone());
        let version = before.as_ref().map_or(0, |before| before.version);
        let after = Record { table: row.table, reference, version, ended: row.ended, values: row.values };
        if before.as_ref().is_some_and(|before| before.ended == after.ended && same(before, &after)) {
            import.unchanged += 1;
        } else {
            import.changes.push(Change { before, after });
        }
    }
    for table in tables {
        let absent = plan.list(table.name).filter(|record| !present.contains(&record.reference)).cloned();
        match end_missing {
            None => import.absent.extend(absent),
            Some(day) => import.changes.extend(absent.map(|before| {
                let after = Record { ended: Some(day.to_owned()), ..before.clone() };
                Change { before: Some(before), after }
            })),
        }
    }
    let order: Vec<&str> = plan.tables().iter().map(|table| table.name).collect();
    import.changes.sort_by_key(|change| order.iter().position(|name| *name == change.after.table.name));
    import
}

fn same(one: &Record, other: &Record) -> bool {
    one.values.len() == other.values.len()
        && one.values.iter().all(|(name, value)| other.values.get(name) == Some(value))
}

/// “; did you mean …?” with the closest of the known words.
fn meant<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> String {
    let close = known.map(|one| (strsim::damerau_levenshtein(&word.to_lowercase(), &one.to_lowercase()), one));
    match close.filter(|(distance, _)| *distance <= 3).min() {
        Some((_, one)) => format!("; did you mean {one}?"),
        None => String::new(),
    }
}
