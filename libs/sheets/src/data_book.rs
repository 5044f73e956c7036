//! Writing an Excel workbook of data: numbers as numbers, everything else as text, so that nothing becomes a formula.

use crate::Fault;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

/// The day on which every workbook says that it was made, so that the same data is the same file.
const MADE: (u16, u8, u8) = (2000, 1, 1);

/// How wide a column is at most, in characters.
const WIDEST: usize = 60;

/// A cell of data.
#[derive(Clone, Debug, PartialEq)]
pub enum DataCell {
    /// Nothing.
    Empty,
    /// A number.
    Number(f64),
    /// Text, whatever it looks like.
    Text(String),
}

/// A sheet of data.
pub struct DataSheet {
    /// Its name, of 31 characters at most.
    pub name: String,
    /// Its headings.
    pub headings: Vec<String>,
    /// The rows below them.
    pub rows: Vec<Vec<DataCell>>,
}

/// The bytes of a workbook with these sheets.
///
/// # Errors
/// What the workbook library refused, such as a cell that is too long.
pub fn write_data(sheets: &[DataSheet]) -> Result<Vec<u8>, Fault> {
    build(sheets).map_err(|error| Fault::of("workbook", error.to_string()))
}

fn build(sheets: &[DataSheet]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_ymd(MADE.0, MADE.1, MADE.2)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    for sheet in sheets {
        fill(workbook.add_worksheet(), sheet)?;
    }
    workbook.save_to_buffer()
}

fn fill(sheet: &mut Worksheet, data: &DataSheet) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let text = Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
    let top = Format::new().set_align(FormatAlign::Top);
    sheet.set_name(&data.name)?.set_freeze_panes(1, 0)?;
    for (c, heading) in data.headings.iter().enumerate() {
        let c = u16::try_from(c).unwrap_or(u16::MAX);
        sheet.set_column_width(c, width(heading, &data.rows, usize::from(c)))?;
        sheet.write_string_with_format(0, c, heading, &bold)?;
    }
    for (r, row) in data.rows.iter().enumerate() {
        let r = u32::try_from(r + 1).unwrap_or(u32::MAX);
        for (c, cell) in row.iter().enumerate() {
            let c = u16::try_from(c).unwrap_or(u16::MAX);
            match cell {
                DataCell::Empty => continue,
                DataCell::Number(number) => sheet.write_number_with_format(r, c, *number, &top)?,
                DataCell::Text(words) => sheet.write_string_with_format(r, c, words, &text)?,
            };
        }
    }
    Ok(())
}

fn width(heading: &str, rows: &[Vec<DataCell>], column: usize) -> f64 {
    let long = |row: &Vec<DataCell>| match row.get(column) {
        Some(DataCell::Text(text)) => text.chars().count(),
        Some(DataCell::Number(_)) => 10,
        _ => 0,
    };
    let longest = rows.iter().map(long).max().unwrap_or_default();
    let characters = longest.max(heading.chars().count()).min(WIDEST);
    f64::from(u32::try_from(characters).unwrap_or(60)) + 2.0
}
