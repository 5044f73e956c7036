//! Reading an Excel workbook that somebody else made.

use crate::csv_files::too_long;
use crate::{Fault, LONGEST_CELL, Sheet};
use calamine::{Data, Reader, Xlsx};
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

/// The largest workbook that is read, packed and unpacked.
const LARGEST_FILE: u64 = 32 << 20;
const LARGEST_UNPACKED: u64 = 256 << 20;
const MOST_PARTS: usize = 2_000;

/// Reads all sheets of an `.xlsx` workbook.
///
/// # Errors
/// The first fault: not a workbook, protected by a password, with macros, too large unpacked, a cell too long.
pub fn read_workbook(path: &Path) -> Result<Vec<Sheet>, Fault> {
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let size = fs::metadata(path).map_err(|error| Fault::of(&file, format!("cannot be read: {error}")))?.len();
    if size > LARGEST_FILE {
        return Err(Fault::of(&file, "is larger than 32 MB; split it"));
    }
    let bytes = fs::read(path).map_err(|error| Fault::of(&file, format!("cannot be read: {error}")))?;
    check_container(&file, &bytes)?;
    let broken = |error| Fault::of(&file, format!("cannot be read as an Excel workbook: {error}"));
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let mut sheets = Vec::new();
    for name in workbook.sheet_names() {
        let range = workbook.worksheet_range(&name).map_err(broken)?;
        let above = range.start().map_or(0, |(row, _)| row as usize);
        let left = range.start().map_or(0, |(_, column)| column as usize);
        let mut rows = vec![Vec::new(); above];
        for (r, cells) in range.rows().enumerate() {
            let mut row = vec![String::new(); left];
            for (c, cell) in cells.iter().enumerate() {
                let text = text_of(cell);
                if text.chars().count() > LONGEST_CELL {
                    return Err(too_long(&format!("sheet {name}"), above + r + 1, left + c));
                }
                row.push(text);
            }
            rows.push(row);
        }
        sheets.push(Sheet::from_rows(&name, rows));
    }
    Ok(sheets)
}

/// Looks at the ZIP container before any of it is trusted: every part is unpacked once into nothing, and counted.
fn check_container(file: &str, bytes: &[u8]) -> Result<(), Fault> {
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(Fault::of(
            file,
            "is protected by a password, or in the old .xls format; save it without a password as .xlsx",
        ));
    }
    let not_a_workbook = || Fault::of(file, "is not an Excel workbook, whatever its name says; save it as .xlsx");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| not_a_workbook())?;
    if archive.len() > MOST_PARTS {
        return Err(Fault::of(
            file,
            "holds thousands of parts, which no plan needs; make a fresh workbook from the template",
        ));
    }
    let names: Vec<String> = archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
    if names.iter().any(|name| name.to_lowercase().ends_with("vbaproject.bin")) {
        return Err(Fault::of(file, "contains macros; save it as .xlsx without macros"));
    }
    if !names.iter().any(|name| name == "xl/workbook.xml") {
        return Err(not_a_workbook());
    }
    let mut left = LARGEST_UNPACKED;
    for i in 0..archive.len() {
        let part = archive.by_index(i).map_err(|_| not_a_workbook())?;
        let unpacked = std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(|_| not_a_workbook())?;
        if unpacked > left {
            return Err(Fault::of(
                file,
                "unpacks to more than 256 MB, which no plan needs; make a fresh workbook from the template",
            ));
        }
        left -= unpacked;
    }
    Ok(())
}

fn text_of(cell: &Data) -> String {
    match cell {
        Data::Empty | Data::Error(_) => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Bool(true) => "yes".to_owned(),
        Data::Bool(false) => "no".to_owned(),
        Data::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        other => other.to_string(),
    }
}
