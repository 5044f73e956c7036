//! The plan in: first what would change and every fault, then all of it in one transaction or nothing.

use super::whole::Whole;
use super::{answered, checks, commissioned, kept, measured, met, piloted, ranked, reported, reviewed, trained};
use platform::Result;
use platform::api::cells;
use platform::audit::Who;
use platform::cell;
use platform::clock::Clock;
use platform::db::Db;
use platform::record::{self, Change, Record};
use platform::snapshot::Snapshot;
use platform::table::{Column, ENDED, Table};
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
    /// What is allowed, but may not be meant: a sentence each.
    pub remarks: Vec<String>,
}

/// A row that was read.
pub struct Row {
    /// The table that it belongs to.
    pub table: &'static Table,
    place: String,
    /// Its number in the sheet.
    pub number: usize,
    /// The reference, as the plan writes it.
    pub reference: String,
    /// What it holds, with what the plan holds in the columns that the file lacks.
    pub values: Map<String, Value>,
    /// The day on which it ended.
    pub ended: Option<String>,
}

/// The rows of a table that do not end: what ends is held to nothing.
pub fn live<'a>(rows: &'a [Row], table: &'static str) -> impl Iterator<Item = &'a Row> {
    rows.iter().filter(move |row| row.table.name == table && row.ended.is_none())
}

impl Row {
    /// The text in this column, or nothing.
    pub fn text(&self, column: &str) -> &str {
        self.values.get(column).and_then(Value::as_str).unwrap_or_default()
    }

    /// A fault in one of its columns.
    pub fn fault(&self, column: &str, sentence: impl Into<String>) -> Fault {
        Fault::at(&self.place, self.number, Some(column), sentence)
    }
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
                Ok(table) if tables.contains(&table) => {
                    faults.push(Fault::of(table.name, "stands there twice; put all its rows into one sheet or file"));
                }
                Ok(table) => {
                    tables.push(table);
                    rows.extend(read_rows(plan, table, sheet, &mut faults));
                }
                Err(fault) => faults.push(fault),
            }
        }
        let whole = Whole::new(plan, &rows, if end_missing.is_some() { &tables } else { &[] });
        checks::references(&whole, &mut faults);
        checks::loops(&whole, &mut faults);
        checks::dates(&rows, &mut faults);
        checks::offices(&whole, &mut faults);
        checks::addresses(&rows, &mut faults);
        checks::numbers(&rows, &mut faults);
        checks::shapes(&rows, &mut faults);
        checks::titles(&rows, &mut faults);
        measured::measures(&rows, &mut faults);
        measured::names(&whole, &mut faults);
        measured::forms(&whole, &mut faults);
        measured::periods(&whole, &mut faults);
        measured::ways(&rows, &mut faults);
        measured::targets(&whole, &mut faults);
        measured::breaks(&whole, &mut faults);
        reported::periods(&rows, &mut faults);
        reported::updates(&whole, &mut faults);
        reported::once(&whole, &mut faults);
        reported::barriers(&rows, &mut faults);
        reported::ratings(&whole, &mut faults);
        met::meetings(&rows, &mut faults);
        met::items(&rows, &mut faults);
        met::decisions(&rows, &mut faults);
        met::follow_ups(&rows, &mut faults);
        met::funding(&rows, &mut faults);
        met::asks(&rows, &mut faults);
        met::contributions(&rows, &mut faults);
        trained::trained(&rows, &mut faults);
        met::stories(plan, &rows, &mut faults);
        met::campaigns(&rows, &mut faults);
        commissioned::commissions(&rows, &mut faults);
        commissioned::criteria(&whole, &mut faults);
        trained::once(&whole, &mut faults);
        kept::kept(plan, &whole, &mut faults);
        reviewed::proposals(&whole, &mut faults);
        piloted::pilots(&rows, &mut faults);
        answered::answers(&rows, &mut faults);
        answered::reached(&rows, &mut faults);
        answered::questions(&rows, &mut faults);
        answered::pledges(&rows, &mut faults);
        answered::consultations(&rows, &mut faults);
        answered::entitlements(&rows, &mut faults);
        answered::looked_at_again(&rows, &mut faults);
        answered::contacts(&rows, &mut faults);
        answered::referral_services(&rows, &mut faults);
        answered::help_lines(&rows, &mut faults);
        ranked::rankings(&whole, &mut faults);
        ranked::items(&whole, &mut faults);
        checks::areas(&whole, &mut faults);
        checks::signatures(&rows, &mut faults);
        checks::impacts(&whole, &mut faults);
        if end_missing.is_some() {
            checks::not_all_end(plan, &rows, &tables, &mut faults);
        }
        // Only now: a person whose row of holders has a fault of its own would be accused without need.
        if faults.is_empty() {
            checks::people(&whole, &mut faults);
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut remarks = whole.left_behind();
        remarks.extend(measured::backwards(&whole));
        Ok(Import { remarks, ..compare(plan, rows, &tables, end_missing) })
    }

    /// How many records would be added, changed, ended, and brought back, by table.
    pub fn counts(&self) -> Vec<(&'static str, [usize; 4])> {
        let mut counts: Vec<(&'static str, [usize; 4])> = Vec::new();
        for change in &self.changes {
            let name = change.after.table.name;
            let kind = match &change.before {
                None => 0,
                Some(before) if before.ended.is_none() && change.after.ended.is_some() => 2,
                Some(before) if before.ended.is_some() && change.after.ended.is_none() => 3,
                Some(_) => 1,
            };
            match counts.iter_mut().find(|(other, _)| *other == name) {
                Some((_, numbers)) => numbers[kind] += 1,
                None => {
                    let mut numbers = [0; 4];
                    numbers[kind] = 1;
                    counts.push((name, numbers));
                }
            }
        }
        counts
    }
}

/// What one record, as a form has it, would change, held to everything that a file is held to.
///
/// # Errors
/// Every fault, each with its column.
pub fn one(plan: &Snapshot, record: &Record) -> Result<Import, Vec<Fault>> {
    several(plan, std::slice::from_ref(record))
}

/// What some records together would change, held to everything that a file is held to.
///
/// # Errors
/// Every fault, each with its column.
pub fn several(plan: &Snapshot, records: &[Record]) -> Result<Import, Vec<Fault>> {
    let mut sheets: Vec<Sheet> = Vec::new();
    for record in records {
        let row = cells(record.table, record);
        match sheets.iter_mut().find(|sheet| sheet.name == record.table.name) {
            Some(sheet) => sheet.rows.push((sheet.rows.len() + 2, row)),
            None => {
                let headings = record.table.headings().into_iter().map(str::to_owned).collect();
                sheets.push(Sheet { name: record.table.name.to_owned(), headings, rows: vec![(2, row)] });
            }
        }
    }
    Import::plan(plan, &sheets, None)
}

/// Makes the changes, all or none.
pub async fn apply(db: &Db, clock: &Clock, who: &Who, import: Import) -> Result<()> {
    if import.changes.is_empty() {
        return Ok(());
    }
    let mut tx = db.write().await?;
    record::save(&mut tx, clock, who, import.changes).await?;
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
        let mut cells = Cells { sheet, number: *number, cells, faults: Vec::new() };
        let row = read_row(plan, table, &mut cells);
        if cells.faults.is_empty() {
            if let Some(first) = seen.insert(row.reference.to_uppercase(), *number) {
                let sentence =
                    format!("{} stands in row {first} already; each reference may stand once", row.reference);
                faults.push(row.fault("ref", sentence));
            }
            rows.push(row);
        }
        faults.append(&mut cells.faults);
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

/// The cells of one row by their headings, and what is wrong with them.
struct Cells<'a> {
    sheet: &'a Sheet,
    number: usize,
    cells: &'a [String],
    faults: Vec<Fault>,
}

impl Cells<'_> {
    fn at(&self, heading: &str) -> Option<usize> {
        self.sheet.headings.iter().position(|other| other == heading)
    }

    fn text(&self, heading: &str) -> &str {
        self.at(heading).and_then(|i| self.cells.get(i)).map(|cell| cell.trim()).unwrap_or_default()
    }

    fn fault(&mut self, heading: &str, sentence: impl Into<String>) {
        self.faults.push(Fault::at(&self.sheet.name, self.number, Some(heading), sentence));
    }

    /// The value in this column; nothing, and a fault, when it is not what the column takes.
    fn read(&mut self, column: &Column) -> Value {
        cell::read(column, self.text(column.name)).unwrap_or_else(|sentence| {
            self.fault(column.name, sentence);
            Value::Null
        })
    }

    fn reference(&mut self) -> String {
        let text = self.text("ref");
        let read = if text.is_empty() {
            Err("is empty; every row needs a reference".to_owned())
        } else {
            cell::reference(text)
        };
        read.unwrap_or_else(|sentence| {
            self.fault("ref", sentence);
            String::new()
        })
    }
}

/// A row, which counts only if its cells have no fault. A column that the file does not have keeps what it holds, and a reference its capitals.
fn read_row(plan: &Snapshot, table: &'static Table, cells: &mut Cells) -> Row {
    let reference = cells.reference();
    let kept = plan.get(&reference).filter(|record| record.table == table);
    let reference = kept.map_or(reference, |record| record.reference.clone());
    let mut values = kept.map(|record| record.values.clone()).unwrap_or_default();
    for column in table.all_columns() {
        if cells.at(column.name).is_some() {
            match cells.read(column) {
                Value::Null => drop(values.remove(column.name)),
                value => drop(values.insert(column.name.to_owned(), value)),
            }
        }
    }
    if cells.faults.is_empty() && values.contains_key("place") && !values.contains_key("document") {
        cells.fault("place", "says where but not in which document; fill in document, or leave place empty");
    }
    let ended = match cells.at(ENDED.name) {
        None => kept.and_then(|record| record.ended.clone()),
        Some(_) => cells.read(&ENDED).as_str().map(str::to_owned),
    };
    Row { table, place: cells.sheet.name.clone(), number: cells.number, reference, values, ended }
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
pub fn meant<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> String {
    let close = known.map(|one| (strsim::damerau_levenshtein(&word.to_lowercase(), &one.to_lowercase()), one));
    match close.filter(|(distance, _)| *distance <= 3 && distance * 3 <= word.len()).min() {
        Some((_, one)) => format!("; did you mean {one}?"),
        None => String::new(),
    }
}
