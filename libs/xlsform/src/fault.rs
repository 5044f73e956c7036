//! What is wrong with a workbook, and where.

use std::fmt;

/// One fault with its place and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The sheet.
    pub sheet: String,
    /// The row, as a spreadsheet counts.
    pub row: Option<usize>,
    /// The heading of the column, or nothing.
    pub column: String,
    /// What is wrong.
    pub fault: String,
    /// What to do.
    pub remedy: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sheet)?;
        if let Some(row) = self.row {
            write!(f, ", row {row}")?;
        }
        if !self.column.is_empty() {
            write!(f, ", column {}", self.column)?;
        }
        write!(f, ": {} {}", self.fault, self.remedy)
    }
}

impl std::error::Error for Fault {}

/// The name that is meant, if one is close to what is written.
pub fn closest<'a>(written: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.to_lowercase();
    let far = |name: &str| strsim::damerau_levenshtein(&written, &name.to_lowercase());
    let most = 1 + written.chars().count() / 4;
    names.into_iter().map(|name| (far(name), name)).filter(|(far, _)| *far <= most).min().map(|(_, name)| name)
}
