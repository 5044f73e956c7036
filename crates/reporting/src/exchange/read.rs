//! From a path to sheets: a folder of CSV files, one CSV file, a workbook, or the JSON of an export.

use platform::table::Table;
use serde_json::{Map, Value};
use sheets::{Fault, Sheet};
use std::path::Path;

/// Reads whatever is at this path.
///
/// # Errors
/// Every fault that was found, each with its place.
pub fn read(path: &Path, tables: &[&Table]) -> Result<Vec<Sheet>, Vec<Fault>> {
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
        "json" => read_json(path, &place, tables).map_err(|fault| vec![fault]),
        _ => {
            Err(vec![Fault::of(place, "is none of what can be imported: a folder of CSV files, .csv, .xlsx or .json")])
        }
    }
}

fn read_json(path: &Path, place: &str, tables: &[&Table]) -> Result<Vec<Sheet>, Fault> {
    let text = std::fs::read_to_string(path).map_err(|error| Fault::of(place, format!("cannot be read: {error}")))?;
    let value: Value = serde_json::from_str(&text)
        .map_err(|error| Fault::of(place, format!("is not JSON, whatever its name says: {error}")))?;
    let lists =
        value.as_object().filter(|lists| lists.get("format").is_some_and(|format| format == "everychance-plan-1"));
    let lists = lists
        .ok_or_else(|| Fault::of(place, "is not an export of a plan: it has no “format” of everychance-plan-1"))?;
    let sheets = lists.iter().filter_map(|(name, list)| Some(sheet(name, list.as_array()?, tables)));
    Ok(sheets.collect())
}

/// In JSON what is not stated is left out, so every column of the table is there, if empty.
fn sheet(name: &str, items: &[Value], tables: &[&Table]) -> Sheet {
    let items: Vec<Map<String, Value>> = items.iter().filter_map(flat).collect();
    let table = tables.iter().find(|table| table.name == name);
    let mut headings: Vec<String> =
        table.map(|table| table.headings().into_iter().map(str::to_owned).collect()).unwrap_or_default();
    for key in items.iter().flat_map(|item| item.keys()) {
        if !headings.contains(key) {
            headings.push(key.clone());
        }
    }
    let cell =
        |item: &Map<String, Value>, heading: &String| item.get(heading).map(platform::cell::write).unwrap_or_default();
    let rows = items.iter().enumerate().map(|(i, item)| (i + 1, headings.iter().map(|h| cell(item, h)).collect()));
    Sheet { name: name.to_owned(), rows: rows.collect(), headings: headings.clone() }
}

/// An item with its source as the two columns that the tables have.
fn flat(item: &Value) -> Option<Map<String, Value>> {
    let mut item = item.as_object()?.clone();
    if let Some(Value::Object(source)) = item.remove("source") {
        for (key, value) in source {
            if key == "document" {
                item.insert(key, value);
            } else {
                let numbers = value.as_str().unwrap_or_default().to_owned();
                let many = if numbers.contains('-') { "s" } else { "" };
                item.insert("place".to_owned(), Value::from(format!("{key}{many} {numbers}")));
            }
        }
    }
    Some(item)
}
