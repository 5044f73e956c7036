//! What is wrong with a file, and where.

use std::fmt;

/// One fault, in one sentence with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The file or the sheet.
    pub place: String,
    /// The row, as a spreadsheet counts.
    pub row: Option<usize>,
    /// The column: its heading, or its letters where it has none.
    pub column: Option<String>,
    /// What is wrong and what to do.
    pub sentence: String,
}

impl Fault {
    /// A fault of a whole file or sheet.
    pub fn of(place: impl Into<String>, sentence: impl Into<String>) -> Fault {
        Fault { place: place.into(), row: None, column: None, sentence: sentence.into() }
    }

    /// A fault in one row, and perhaps one column.
    pub fn at(place: &str, row: usize, column: Option<&str>, sentence: impl Into<String>) -> Fault {
        Fault { place: place.to_owned(), row: Some(row), column: column.map(str::to_owned), sentence: sentence.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.place)?;
        if let Some(row) = self.row {
            write!(f, ", row {row}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {}", self.sentence)
    }
}

impl std::error::Error for Fault {}
