//! From a path to sheets: a folder of CSV files, one CSV file, a workbook, or the JSON of an export.

use super::import::meant;
use platform::cell;
use platform::table::Table;
use serde_json::{Map, Value};
use sheets::{Fault, Sheet};
use std::collections::HashMap;
use std::path::Path;

/// How the instructions of a workbook begin that holds nothing real.
pub const INVENTED: &str = "EVERYTHING IN THIS WORKBOOK IS INVENTED";

/// What an export of the plan says that it is.
const FORMAT: &str = "everychance-plan-1";

/// What it says about itself beside its lists.
const ABOUT: [&str; 4] = ["format", "partnership", "invented", "as_at"];

/// Reads whatever is at this path.
///
/// # Errors
/// Every fault that was found, each with its place.
pub fn read(path: &Path, tables: &[&Table]) -> Result<Vec<Sheet>, Vec<Fault>> {
    let mut sheets = as_written(path, tables)?;
    for sheet in &mut sheets {
        canonical(sheet, tables);
    }
    Ok(sheets)
}

/// Names of sheets and headings count whatever their capitals, and with or without the star of the instructions.
fn canonical(sheet: &mut Sheet, tables: &[&Table]) {
    let Some(table) = tables.iter().find(|table| table.name.eq_ignore_ascii_case(sheet.name.trim())) else { return };
    sheet.name = table.name.to_owned();
    let known = table.headings();
    for heading in &mut sheet.headings {
        let plain = heading.trim_end_matches('*').trim();
        if let Some(name) = known.iter().find(|name| name.eq_ignore_ascii_case(plain)) {
            *heading = (*name).to_owned();
        }
    }
}

fn as_written(path: &Path, tables: &[&Table]) -> Result<Vec<Sheet>, Vec<Fault>> {
    let place = path.display().to_string();
    if path.is_dir() {
        return sheets::read_folder(path);
    }
    if !path.is_file() {
        return Err(vec![Fault::of(place, "does not exist")]);
    }
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "xlsx" => sheets::read_workbook(path),
        "xlsm" => Err(vec![Fault::of(place, "is a workbook with macros; save it as .xlsx")]),
        "xls" => Err(vec![Fault::of(place, "is in the old .xls format; save it as .xlsx")]),
        "csv" => sheets::read_csv(path).map(|sheet| vec![sheet]).map_err(|fault| vec![fault]),
        "json" => read_json(path, &place, tables),
        _ => {
            Err(vec![Fault::of(place, "is none of what can be imported: a folder of CSV files, .csv, .xlsx or .json")])
        }
    }
}

fn read_json(path: &Path, place: &str, tables: &[&Table]) -> Result<Vec<Sheet>, Vec<Fault>> {
    let lists = parse(path, place).map_err(|fault| vec![fault])?;
    let mut faults = Vec::new();
    let invented = lists.get("invented") == Some(&Value::Bool(true));
    let lists = lists.iter().filter(|(name, _)| !ABOUT.contains(&name.as_str()));
    let mut sheets: Vec<Sheet> = lists.map(|(name, list)| sheet(name, list, tables, &mut faults)).collect();
    if invented {
        // JSON says it with a word of its own; a workbook in its instructions.
        sheets.push(Sheet { name: "instructions".to_owned(), headings: vec![INVENTED.to_owned()], rows: Vec::new() });
    }
    if faults.is_empty() { Ok(sheets) } else { Err(faults) }
}

/// Whether these sheets say of themselves that they are invented: by a document of that kind, or in a workbook's instructions.
pub fn says_invented(sheets: &[Sheet]) -> bool {
    sheets.iter().any(|sheet| match sheet.name.as_str() {
        "instructions" => cells(sheet).any(|cell| cell.starts_with(INVENTED)),
        "documents" => cells(sheet).any(|cell| cell == "invented"),
        _ => false,
    })
}

fn cells(sheet: &Sheet) -> impl Iterator<Item = &String> {
    sheet.headings.iter().chain(sheet.rows.iter().flat_map(|(_, cells)| cells))
}

fn parse(path: &Path, place: &str) -> Result<Map<String, Value>, Fault> {
    let text = std::fs::read_to_string(path).map_err(|error| Fault::of(place, format!("cannot be read: {error}")))?;
    let value: Value = serde_json::from_str(&text)
        .map_err(|error| Fault::of(place, format!("is not JSON, whatever its name says: {error}")))?;
    match value {
        Value::Object(lists) if lists.get("format").is_some_and(|format| format == FORMAT) => Ok(lists),
        _ => Err(Fault::of(place, format!("is not an export of a plan: it has no “format” of {FORMAT}"))),
    }
}

/// In JSON what is not stated is left out, so every column of the table is there, if empty. A list of no table stays empty: its name is the fault.
fn sheet(name: &str, list: &Value, tables: &[&Table], faults: &mut Vec<Fault>) -> Sheet {
    let mut sheet = Sheet { name: name.to_owned(), headings: Vec::new(), rows: Vec::new() };
    let Value::Array(items) = list else {
        faults.push(Fault::of(name, "is not a list"));
        return sheet;
    };
    let Some(table) = tables.iter().find(|table| table.name == name) else { return sheet };
    let headings = table.headings();
    for (i, value) in items.iter().enumerate() {
        let place = format!("{name}, item {}", i + 1);
        let mut item = Item { place, headings: &headings, cells: HashMap::new(), faults };
        item.read(value);
        let cells = headings.iter().map(|heading| item.cells.remove(heading).unwrap_or_default());
        sheet.rows.push((i + 1, cells.collect()));
    }
    sheet.headings = headings.into_iter().map(str::to_owned).collect();
    sheet
}

/// An item of a list on its way to the cells of a row.
struct Item<'a> {
    place: String,
    headings: &'a [&'static str],
    cells: HashMap<&'a str, String>,
    faults: &'a mut Vec<Fault>,
}

impl<'a> Item<'a> {
    fn fault(&mut self, column: Option<&str>, sentence: String) {
        let column = column.map(str::to_owned);
        self.faults.push(Fault { place: self.place.clone(), row: None, column, sentence });
    }

    fn read(&mut self, item: &Value) {
        let Value::Object(fields) = item else {
            return self.fault(None, "is not an object with a field for each column".to_owned());
        };
        for (name, value) in fields {
            match (name.as_str(), value) {
                ("source", Value::Null) => {}
                ("source", Value::Object(source)) => self.source(source),
                ("source", _) => {
                    self.fault(Some(name), "is not an object with a document and a line or page".to_owned())
                }
                _ => self.put(name, name, value),
            }
        }
    }

    /// The source as the two columns that the tables have.
    fn source(&mut self, source: &Map<String, Value>) {
        for (key, value) in source.iter().filter(|(_, value)| !value.is_null()) {
            if key == "document" || nested(value) {
                self.put("source", "document", value);
            } else {
                let numbers = cell::write(value);
                let many = if numbers.contains(['-', '–']) { "s" } else { "" };
                self.put("source", "place", &Value::from(format!("{key}{many} {numbers}")));
            }
        }
    }

    fn put(&mut self, field: &str, column: &str, value: &Value) {
        let Some(heading) = self.headings.iter().find(|heading| **heading == column) else {
            let hint = meant(column, self.headings.iter().copied());
            return self.fault(Some(field), format!("is none of the fields of this list{hint}"));
        };
        if nested(value) {
            self.fault(Some(field), "holds a list or an object; write one value".to_owned());
        } else if self.cells.insert(heading, cell::write(value)).is_some() {
            self.fault(Some(field), format!("says {column} a second time"));
        }
    }
}

fn nested(value: &Value) -> bool {
    value.is_array() || value.is_object()
}
