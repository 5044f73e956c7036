//! Rows of figures in a workbook: the plain sheet, as a spreadsheet program keeps it.

use super::rows;
use sheets::{Fault, Lines, Sheet};
use std::io::Cursor;

/// What is said of a workbook of something else.
pub const UNKNOWN: &str = "has no sheet with the columns measure, area, period and value; name them in its first row";

/// The first sheet of a workbook that has the columns of the plain format, as text.
///
/// # Errors
/// The workbook cannot be read, or no sheet has them.
pub fn text(name: &str, bytes: Vec<u8>) -> Result<Vec<u8>, Vec<Fault>> {
    let sheets = sheets::parse_workbook(name, bytes)?;
    let fits = |sheet: &&Sheet| {
        let headings = csv_line(&sheet.headings, sheet.headings.len());
        lines(name, headings).is_ok_and(|lines| rows::fits(&lines))
    };
    let sheet = sheets.iter().find(fits).ok_or_else(|| {
        let headings = |sheet: &Sheet| lines(name, csv_line(&sheet.headings, sheet.headings.len())).ok();
        let lacking = sheets.iter().filter_map(headings).find_map(|headings| super::lacking(&headings));
        vec![Fault::of(name, lacking.unwrap_or_else(|| UNKNOWN.to_owned()))]
    })?;
    Ok(as_text(sheet))
}

/// The text, open for reading.
///
/// # Errors
/// As [`Lines::of`].
pub fn lines(name: &str, text: Vec<u8>) -> Result<Lines, Fault> {
    Lines::of(name, Cursor::new(text))
}

/// A sheet as CSV, each row on the line of its number, so that a fault names the row that a spreadsheet shows.
fn as_text(sheet: &Sheet) -> Vec<u8> {
    // Cells to the right of the headings stay, so that they are told.
    let filled = |cells: &[String]| cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
    let widest = sheet.rows.iter().map(|(_, cells)| filled(cells)).max().unwrap_or_default();
    let width = sheet.headings.len().max(widest);
    let mut text = csv_line(&sheet.headings, width);
    let mut next = 2;
    for (number, cells) in &sheet.rows {
        text.extend(std::iter::repeat_n(b'\n', number.saturating_sub(next)));
        text.extend(csv_line(cells, width));
        next = number + 1;
    }
    text
}

/// One line of so many cells.
fn csv_line(cells: &[String], width: usize) -> Vec<u8> {
    let all = (0..width).map(|i| cells.get(i).map_or("", String::as_str));
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing into memory cannot fail.
    let _ = writer.write_record(all);
    writer.into_inner().unwrap_or_default()
}
