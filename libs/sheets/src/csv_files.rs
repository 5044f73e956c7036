//! Folders of CSV files: UTF-8, a heading row, commas.

use crate::quotes;
use crate::room::Room;
use crate::{Fault, Sheet};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The largest CSV file that is read.
const LARGEST_FILE: u64 = 64 << 20;

/// What a spreadsheet program would take for the start of a formula, and the mark itself.
const HARMFUL: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

/// Reads every CSV file of a folder, in the order of their names.
///
/// # Errors
/// All faults that were found, of all files.
pub fn read_folder(folder: &Path) -> Result<Vec<Sheet>, Vec<Fault>> {
    let place = folder.display().to_string();
    let entries = fs::read_dir(folder).map_err(|error| vec![Fault::of(&place, format!("cannot be read: {error}"))])?;
    let mut paths: Vec<_> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")));
    paths.sort();
    if paths.is_empty() {
        return Err(vec![Fault::of(place, "holds no CSV file")]);
    }
    let (mut sheets, mut faults) = (Vec::new(), Vec::new());
    for path in paths {
        match read_csv(&path) {
            Ok(sheet) => sheets.push(sheet),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(sheets) } else { Err(faults) }
}

/// Reads one CSV file.
///
/// # Errors
/// The first fault: the file is too large, is not a CSV file in UTF-8, or holds more than there is room for.
pub fn read_csv(path: &Path) -> Result<Sheet, Fault> {
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let size = fs::metadata(path).map_err(|error| Fault::of(&file, format!("cannot be read: {error}")))?.len();
    if size > LARGEST_FILE {
        return Err(Fault::of(&file, "is larger than 64 MB; split it"));
    }
    let bytes = fs::read(path).map_err(|error| Fault::of(&file, format!("cannot be read: {error}")))?;
    parse_csv(&file, &bytes)
}

/// Reads the bytes of a CSV file of this name.
///
/// # Errors
/// As [`read_csv`].
pub fn parse_csv(file: &str, bytes: &[u8]) -> Result<Sheet, Fault> {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    parse(file, stem, text_of(file, bytes)?)
}

fn text_of<'a>(file: &str, bytes: &'a [u8]) -> Result<&'a str, Fault> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(Fault::of(file, "is not a CSV file, whatever its name says; save it as “CSV UTF-8”"));
    }
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return Err(Fault::of(file, "is in UTF-16; save it as “CSV UTF-8”"));
    }
    match std::str::from_utf8(bytes) {
        _ if is_no_text(bytes) => {
            Err(Fault::of(file, "is no workbook and no CSV file, whatever its name says; save it as “CSV UTF-8”"))
        }
        Ok(text) => Ok(text),
        Err(error) => {
            let before = &bytes[..error.valid_up_to()];
            let row = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            Err(Fault::at(
                file,
                row,
                None,
                "holds a letter that is not in UTF-8 (an older Windows encoding?); save the file as “CSV UTF-8”",
            ))
        }
    }
}

/// Whether these bytes are text in no encoding: a picture, a PDF, a program.
fn is_no_text(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF") || (bytes.contains(&0) && std::str::from_utf8(bytes).is_err())
}

fn parse(file: &str, name: &str, text: &str) -> Result<Sheet, Fault> {
    let first = text.lines().next().unwrap_or_default();
    if first.contains(';') && !first.contains(',') {
        return Err(Fault::of(file, "separates its cells with semicolons; save it with commas, as “CSV UTF-8”"));
    }
    let (mut room, mut rows) = (Room::new(), BTreeMap::new());
    let mut width = 0;
    for row in rows_of(file, text, b',')? {
        let (number, record) = row?;
        let i = number - 1;
        let mut row = Vec::new();
        for (c, cell) in record.iter().enumerate() {
            room.put(file, (i, c), unguarded(cell), &mut row)?;
        }
        if width == 0 {
            width = row.len();
        }
        if !row.is_empty() {
            room.widen(file, i, width, &mut row)?;
            rows.insert(i, row);
        }
    }
    Ok(Sheet::from_rows(name, rows))
}

/// The rows of a text with this mark between their cells, each with the number that a spreadsheet shows beside it; empty ones are
/// left out. A row may have any number of cells.
///
/// # Errors
/// A quotation mark is opened and never closed.
pub fn rows_of<'a>(
    file: &'a str,
    text: &'a str,
    delimiter: u8,
) -> Result<impl Iterator<Item = Result<(usize, csv::StringRecord), Fault>> + 'a, Fault> {
    quotes::check(text.as_bytes(), delimiter)
        .map_err(|unclosed| Fault::at(file, unclosed.row, None, unclosed.to_string()))?;
    let mut reader = csv::ReaderBuilder::new();
    reader.has_headers(false).flexible(true).delimiter(delimiter);
    let records = reader.from_reader(text.as_bytes()).into_records();
    let mut counter = RowCounter::new(text);
    Ok(records.map(move |record| {
        let record = record.map_err(|error| Fault::of(file, format!("cannot be read: {error}")))?;
        Ok((counter.count(&record) + 1, record))
    }))
}

/// Counts rows as a spreadsheet shows them: an empty line is a row, a line break within a cell is none.
struct RowCounter<'a> {
    text: &'a str,
    read: usize,
    lines: usize,
    breaks: usize,
    last: Option<usize>,
}

impl<'a> RowCounter<'a> {
    fn new(text: &'a str) -> RowCounter<'a> {
        RowCounter { text, read: 0, lines: 0, breaks: 0, last: None }
    }

    /// The number of this record's row, from 0; each is greater than the one before.
    fn count(&mut self, record: &csv::StringRecord) -> usize {
        let bytes = self.text.as_bytes();
        let mut start = record.position().map_or(self.read, |position| position.byte() as usize).max(self.read);
        while bytes.get(start).is_some_and(|byte| matches!(byte, b'\r' | b'\n')) {
            start += 1;
        }
        let passed = bytes.get(self.read..start).unwrap_or_default();
        self.lines += passed.iter().filter(|byte| **byte == b'\n').count();
        self.read = start;
        let row = (self.lines - self.breaks.min(self.lines)).max(self.last.map_or(0, |last| last + 1));
        self.breaks += record.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        self.last = Some(row);
        row
    }
}

/// Writes one CSV file for each sheet into a folder, which is made when it does not exist.
///
/// # Errors
/// The file that could not be written.
pub fn write_folder(folder: &Path, sheets: &[(String, String)]) -> Result<(), Fault> {
    let place = folder.display().to_string();
    fs::create_dir_all(folder).map_err(|error| Fault::of(&place, format!("cannot be made: {error}")))?;
    for (name, text) in sheets {
        let path = folder.join(format!("{name}.csv"));
        fs::write(&path, text)
            .map_err(|error| Fault::of(path.display().to_string(), format!("cannot be written: {error}")))?;
    }
    Ok(())
}

/// The text of a CSV file. A cell that a spreadsheet program would take for a formula gets a `'` in front.
pub fn csv_text(headings: &[&str], rows: &[Vec<String>]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing into memory cannot fail, and every byte written came from text.
    let _ = writer.write_record(headings);
    for row in rows {
        let _ = writer.write_record(row.iter().map(|cell| guarded(cell)));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn guarded(cell: &str) -> String {
    // A negative number is no formula.
    let number = cell.starts_with('-') && cell.parse::<f64>().is_ok();
    if cell.starts_with(HARMFUL) && !number { format!("'{cell}") } else { cell.to_owned() }
}

fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(HARMFUL) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_counted_as_a_spreadsheet_shows_them() {
        let sheet = parse_csv("any.csv", b"ref,name\n\n\nA,\"two\nlines\"\nB,one\n\nC,last\n").unwrap();
        let numbers: Vec<(usize, &str)> =
            sheet.rows.iter().map(|(number, cells)| (*number, cells[0].as_str())).collect();
        assert_eq!(numbers, [(4, "A"), (5, "B"), (7, "C")]);
    }

    #[test]
    fn a_harmful_cell_comes_back_as_it_was() {
        for cell in ["=1+1", "+44 20", "-5", "@home", "'quoted'", "''=x", "\tindented", "plain", "don't", ""] {
            assert_eq!(unguarded(&guarded(cell)), cell);
            let harmless = cell == "-5" && guarded(cell) == "-5";
            assert!(harmless || !guarded(cell).starts_with(['=', '+', '-', '@', '\t']), "{cell}");
        }
    }
}
