//! What the rows of an organisation's own spreadsheet say: what can be told, what is left out and why, and what is wrong.

use super::columns::{ALL_FOR, ALL_OF_WHAT, Columns, FIELDS};
use crate::contribution::own::{self, Values, Wrong, is_aim};
use crate::contribution::{FOR, TABLE};
use jiff::civil::Date;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::typed;
use serde_json::Value;
use sheets::Sheet;
use std::collections::{BTreeMap, HashSet};

/// The words with which a row begins that adds up others.
const TOTALS: [&str; 8] =
    ["total", "totals", "subtotal", "sub-total", "sum", "average", "grand total", "overall total"];

/// The longest title and the longest text of a cell, in characters.
const LONGEST_TITLE: usize = 200;
const LONGEST: usize = 4_000;

impl Rows {
    /// Whether what is left out was told before, or adds up others.
    pub fn is_known(&self) -> bool {
        self.left.iter().any(|(_, key, _)| *key == KNOWN)
            && self.left.iter().all(|(_, key, _)| [KNOWN, TOTAL].contains(key))
    }
}

/// The key of what is said of a row that was told before,
const KNOWN: &str = "sheet-left-known";
/// and of one that adds up others.
const TOTAL: &str = "sheet-left-total";

/// What stands between the two lines of a heading.
pub const BETWEEN: &str = " – ";

/// A row that can be told.
#[derive(Debug, PartialEq)]
pub struct Told {
    /// Its number in the sheet.
    pub row: usize,
    /// What it says in words, by column.
    pub words: BTreeMap<&'static str, String>,
    /// Its days and its number.
    pub values: Values,
}

/// What the rows come to.
#[derive(Debug, Default, PartialEq)]
pub struct Rows {
    /// What can be told.
    pub told: Vec<Told>,
    /// Rows that are left out: the number, the key of the reason, and what stands there.
    pub left: Vec<(usize, &'static str, String)>,
    /// What is wrong: the row, the heading, the key of the sentence, and what stands there.
    pub faults: Vec<(usize, String, &'static str, String)>,
    /// How many rows say for nothing what they were for.
    pub aimless: usize,
}

/// The sheet with its headings where they are: many begin with a line of their own, such as the name of the organisation.
pub fn with_headings(sheet: Sheet) -> Sheet {
    let filled = |cells: &[String]| cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    if filled(&sheet.headings) > 1 {
        return sheet;
    }
    let Some(place) = sheet.rows.iter().position(|(_, cells)| filled(cells) > 1) else { return sheet };
    let mut rows = sheet.rows.into_iter().skip(place);
    let headings = rows.next().map(|(_, cells)| cells).unwrap_or_default();
    let headings = headings.into_iter().map(|heading| heading.trim().to_owned()).collect();
    Sheet { name: sheet.name, headings, rows: rows.collect() }
}

/// The sheet with headings of one line, where they stand in two, such as `Session` over `Where` and `What`: the second line has no number
/// in it, has something below each heading and beside one, and the rows below have numbers.
pub fn in_one_line(mut sheet: Sheet) -> Sheet {
    let has_number = |cells: &[String]| cells.iter().any(|cell| cell.contains(|c: char| c.is_ascii_digit()));
    let [(_, second), (_, third), ..] = &sheet.rows[..] else { return sheet };
    let cell = |cells: &[String], place: usize| cells.get(place).map_or("", |cell| cell.trim()).to_owned();
    let pairs: Vec<(String, String)> = (0..sheet.headings.len().max(second.len()))
        .map(|place| (cell(&sheet.headings, place), cell(second, place)))
        .collect();
    let beside = pairs.iter().skip(1).any(|(above, below)| above.is_empty() && !below.is_empty());
    // A heading that begins no group has nothing else below it, but perhaps itself, merged over both lines.
    let begins =
        |place: usize| pairs.get(place + 1).is_some_and(|(above, below)| above.is_empty() && !below.is_empty());
    let is_row = pairs
        .iter()
        .enumerate()
        .any(|(place, (above, below))| !above.is_empty() && !below.is_empty() && above != below && !begins(place));
    if has_number(second) || !has_number(third) || !beside || is_row {
        return sheet;
    }
    let mut group = "";
    let mut headings = Vec::new();
    for (above, below) in &pairs {
        group = if above.is_empty() { group } else { above };
        headings.push(match below.as_str() {
            "" => above.clone(),
            own if own == group || group.is_empty() => own.to_owned(),
            own => format!("{group}{BETWEEN}{own}"),
        });
    }
    sheet.headings = headings;
    sheet.rows.remove(0);
    sheet
}

/// Reads the rows of an organisation by its columns.
pub fn read(plan: &Snapshot, (organisation, today): (&str, Date), (sheet, columns): (&Sheet, &Columns)) -> Rows {
    // What an officer ended was told too, and does not come back.
    let told = plan.with_ended(TABLE.name).iter().filter(|one| one.text("organisation") == organisation);
    let mut known: HashSet<String> = told.map(same).collect();
    // What stands in a row.
    let mut seen = HashSet::new();
    let mut rows = Rows::default();
    for (number, cells) in &sheet.rows {
        let cell = |field: &str| {
            let place = sheet.headings.iter().position(|heading| !heading.is_empty() && heading == columns.of(field));
            place.and_then(|place| cells.get(place)).map_or("", |text| text.trim())
        };
        let first = cells.iter().map(|cell| cell.trim()).find(|cell| !cell.is_empty()).unwrap_or_default();
        if is_total(first, &cell) || is_total(cell("title"), &cell) {
            rows.left.push((*number, TOTAL, first.to_owned()));
            continue;
        }
        if cell("title").is_empty() {
            rows.left.push((*number, "sheet-left-untitled", first.to_owned()));
            continue;
        }
        match one(plan, (columns, today), &cell) {
            Ok((words, values)) => {
                let told = Told { row: *number, words, values };
                let what = same(&told.record(organisation, String::new()));
                seen.insert(what.clone());
                if known.insert(what) {
                    rows.told.push(told);
                } else {
                    rows.left.push((*number, KNOWN, cell("title").to_owned()));
                }
            }
            Err(faults) => {
                let heading =
                    |field: &str| Some(columns.of(field)).filter(|name| !name.is_empty()).unwrap_or("–").to_owned();
                // What is chosen for all rows is asked once.
                let is_aimless = |(field, key): &(&str, &str)| *key == "sheet-aim-fault" && cell(field).is_empty();
                rows.aimless += faults.iter().filter(|fault| is_aimless(fault)).count();
                let faults = faults.into_iter().filter(|fault| !is_aimless(fault));
                rows.faults.extend(faults.map(|(field, key)| (*number, heading(field), key, cell(field).to_owned())));
            }
        }
    }
    let before = plan.list(TABLE.name).filter(|one| one.text("organisation") == organisation);
    leave_corrected(&mut rows, before, &seen);
    rows
}

/// Leaves out each row of whose sentence and day another number was told before that stands in no row: it may be put right there, and nobody
/// but the organisation knows whether it is the same.
fn leave_corrected<'a>(rows: &mut Rows, before: impl Iterator<Item = &'a Record>, seen: &HashSet<String>) {
    let has_day = |one: &Record| !one.text("from").is_empty() || !one.text("until").is_empty();
    let what = |one: &Record| same(one).rsplit_once('\u{1f}').map(|(what, _)| what.to_owned());
    let other: HashSet<String> =
        before.filter(|one| has_day(one) && !seen.contains(&same(one))).filter_map(what).collect();
    let is_other = |told: &Told| what(&told.record("", String::new())).is_some_and(|what| other.contains(&what));
    let (left, told): (Vec<Told>, Vec<Told>) = std::mem::take(&mut rows.told).into_iter().partition(is_other);
    rows.told = told;
    rows.left.extend(left.into_iter().map(|told| {
        let title = told.words.get("title").cloned().unwrap_or_default();
        (told.row, "sheet-left-corrected", title)
    }));
    rows.left.sort_by_key(|(row, ..)| *row);
}

/// Whether a cell begins a row that adds up others: it says so, and the row has no day.
fn is_total<'a>(text: &str, cell: &impl Fn(&str) -> &'a str) -> bool {
    let text = text.to_lowercase();
    let begins = |total: &&str| text.strip_prefix(*total).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    TOTALS.iter().any(begins) && cell("until").is_empty() && cell("from").is_empty()
}

type Said = (BTreeMap<&'static str, String>, Values);

/// What a row says.
fn one<'a>(
    plan: &Snapshot,
    (columns, today): (&Columns, Date),
    cell: &impl Fn(&str) -> &'a str,
) -> Result<Said, Wrong> {
    // What the number counts may be the same for all rows: chosen once, or the heading of its column.
    let counted = [cell("of_what"), columns.of(ALL_OF_WHAT), columns.of("count")];
    let counted = counted.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
    let mut faults = Vec::new();
    let text = |field: &str| if field == "of_what" { counted } else { cell(field) };
    let values = own::read(text, today).unwrap_or_else(|wrong| {
        faults.extend(wrong);
        Vec::new()
    });
    let aim = match (cell("concerns"), columns.of(ALL_FOR)) {
        ("", all) if is_aim(plan, all) => Ok(all.to_owned()),
        ("", _) => Err("sheet-aim-fault"),
        (text, _) => aim(plan, text),
    };
    for field in FIELDS {
        let longest = if field == "title" { LONGEST_TITLE } else { LONGEST };
        if typed::personal(cell(field)) && field != "more_at" {
            faults.push((field, "words-text-personal"));
        } else if cell(field).chars().count() > longest {
            faults.push((field, "sheet-long-fault"));
        }
    }
    match aim {
        Ok(aim) if faults.is_empty() => {
            let mut words: BTreeMap<&'static str, String> =
                ["title", "about", "more_at"].map(|field| (field, cell(field).to_owned())).into();
            words.insert("concerns", aim);
            if !cell("count").is_empty() {
                words.insert("of_what", counted.to_owned());
            }
            Ok((words, values))
        }
        Ok(_) => Err(faults),
        Err(key) => {
            faults.push(("concerns", key));
            Err(faults)
        }
    }
}

/// What a text names that something can be done for: by its reference, or by a title that only one has.
fn aim(plan: &Snapshot, text: &str) -> Result<String, &'static str> {
    let plain = text.trim().to_lowercase();
    let all = || FOR.iter().flat_map(|table| plan.list(table));
    if let Some(one) = all().find(|one| one.reference.to_lowercase() == plain) {
        return Ok(one.reference.clone());
    }
    let mut called = all().filter(|one| one.title().to_lowercase() == plain);
    match (called.next(), called.next()) {
        (Some(one), None) => Ok(one.reference.clone()),
        (Some(_), Some(_)) => Err("sheet-aim-twice"),
        _ => Err("sheet-aim-fault"),
    }
}

/// By what a contribution is known to be there already: what was done, when, and how much.
fn same(one: &Record) -> String {
    let count = one.values.get("count").map(Value::to_string).unwrap_or_default();
    [one.title().to_lowercase().as_str(), one.text("from"), one.text("until"), &count].join("\u{1f}")
}

impl Told {
    /// The record of it.
    pub fn record(&self, organisation: &str, reference: String) -> Record {
        let mut words: Vec<(&str, &str)> = self.words.iter().map(|(name, text)| (*name, text.as_str())).collect();
        words.push(("organisation", organisation));
        own::record(Record::new(&TABLE, reference, &[]), &words, self.values.clone())
    }
}
