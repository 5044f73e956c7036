//! Tables of text in and out: Excel workbooks and folders of CSV files.
//!
//! A [`Sheet`] is rows of text cells. Reading trusts nothing: each fault names the file or sheet, the row and the column, and what to do.
//! Rows and columns are counted as a spreadsheet shows them: the heading is row 1, the first column is A.

mod csv_files;
mod data_book;
mod fault;
mod headings;
mod lines;
mod quotes;
mod room;
mod workbook;
mod xlsx;

pub use csv_files::{csv_text, parse_csv, read_csv, read_folder, rows_of, write_folder};
pub use data_book::{DataCell, DataSheet, write_data};
pub use fault::Fault;
pub use headings::heading_twice;
pub use lines::{End, Line, Lines};
pub use workbook::{Choices, SheetPlan, write_workbook};
pub use xlsx::{parse_kept_workbook, parse_workbook, read_workbook};

use std::collections::BTreeMap;

/// The longest text a cell may hold, in characters; a spreadsheet program cuts what is longer.
pub const LONGEST_CELL: usize = 32_767;

/// A table of text with its headings.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The name of the sheet, or of the CSV file without its ending.
    pub name: String,
    /// The headings.
    pub headings: Vec<String>,
    /// The rows below the headings, each with the number that a spreadsheet shows beside it.
    pub rows: Vec<(usize, Vec<String>)>,
}

impl Sheet {
    /// A sheet from its filled rows by their numbers, counted from 0. Rows of nothing but spaces are left out.
    fn from_rows(name: &str, mut rows: BTreeMap<usize, Vec<String>>) -> Sheet {
        let headings = rows.remove(&0).unwrap_or_default();
        let headings = headings.iter().map(|heading| heading.trim().to_owned()).collect();
        let filled = |row: &[String]| row.iter().any(|cell| !cell.trim().is_empty());
        let rows = rows.into_iter().filter(|(_, row)| filled(row)).map(|(number, row)| (number + 1, row));
        Sheet { name: name.to_owned(), headings, rows: rows.collect() }
    }
}

/// The letters of a column as a spreadsheet shows them: 0 is A, 26 is AA.
pub fn column_letters(index: usize) -> String {
    let mut letters = String::new();
    let mut rest = index + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.insert(0, char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters
}
