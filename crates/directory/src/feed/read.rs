//! From files to what a feed says, in any of the forms in which directories are published.

use openreferral::read::{self, Package, Row, Tables};
use platform::Error;
use serde_json::Value;
use sheets::{Fault, Sheet};
use std::path::Path;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 200 << 20;

/// Reads a file, or a folder of CSV files, as the feed of this name.
///
/// # Errors
/// Every fault for which the whole cannot be read, with its place.
pub fn path(feed: &str, path: &Path) -> std::result::Result<Package, Vec<Fault>> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    if path.is_dir() {
        return sheets(feed, sheets::read_folder(path)?).map_err(|sentence| vec![Fault::of(shown(path), sentence)]);
    }
    match ending.as_str() {
        "xlsx" => sheets(feed, sheets::read_workbook(path)?).map_err(|sentence| vec![Fault::of(shown(path), sentence)]),
        "csv" => {
            let sheet = sheets::read_csv(path).map_err(|fault| vec![fault])?;
            sheets(feed, vec![sheet]).map_err(|sentence| vec![Fault::of(shown(path), sentence)])
        }
        _ => json_file(feed, path).map_err(|sentence| vec![Fault::of(shown(path), sentence)]),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn json_file(feed: &str, path: &Path) -> std::result::Result<Package, String> {
    let size = std::fs::metadata(path).map_err(|error| format!("It cannot be read: {error}."))?.len();
    if size > LARGEST {
        return Err(format!("It has {} MB; at most {} MB are read. Split it.", size >> 20, LARGEST >> 20));
    }
    let bytes = std::fs::read(path).map_err(|error| format!("It cannot be read: {error}."))?;
    json(feed, &bytes)
}

/// Reads any JSON, with or without the mark of its encoding.
///
/// # Errors
/// A sentence with the place at which it ceases to be JSON.
pub fn document(bytes: &[u8]) -> std::result::Result<Value, String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice(bytes).map_err(|error| {
        format!("It is no JSON, from line {}, column {} on. Ask whoever publishes it.", error.line(), error.column())
    })
}

/// Reads JSON: a list of services, or a page of one.
///
/// # Errors
/// A sentence that says what was expected.
pub fn json(feed: &str, bytes: &[u8]) -> std::result::Result<Package, String> {
    let document = document(bytes)?;
    let services = read::services_in(&document).ok_or(
        "There are no services in it. Wanted is a list of services, or a page of one with contents or content.",
    )?;
    Ok(read::services(feed, services))
}

/// Reads sheets of the tabular form of the standard.
///
/// # Errors
/// A sentence that says what was expected.
pub fn sheets(feed: &str, sheets: Vec<Sheet>) -> std::result::Result<Package, String> {
    let mut tables = Tables::default();
    for sheet in sheets {
        let name = sheet.name.strip_suffix(".csv").unwrap_or(&sheet.name).to_owned();
        tables.add(&name, sheet.rows.iter().map(|(_, cells)| row(&sheet.headings, cells)).collect());
    }
    if !tables.has_services() {
        return Err("There is no table services. Wanted are the tables of the standard, such as services and organizations, a sheet or a CSV file each.".to_owned());
    }
    Ok(read::tables(feed, tables))
}

fn row(headings: &[String], cells: &[String]) -> Row {
    let stated = headings.iter().zip(cells).filter(|(_, cell)| !cell.trim().is_empty());
    stated.map(|(heading, cell)| (heading.trim().to_lowercase(), Value::from(cell.as_str()))).collect()
}

/// The faults as one error.
pub fn refused(faults: &[Fault]) -> Error {
    Error::invalid(faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}
