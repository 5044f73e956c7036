//! Figures from files, in the formats that the field publishes.
//!
//! Each format has a file of its own, which turns rows into cells of a [`Batch`]; what must hold for all of them, it holds.

mod batch;
pub mod lait;
mod rehearsal;
pub mod rows;

pub use batch::{Batch, Cell, Found, Observation, Series};
pub use rehearsal::Rehearsal;

use crate::area::Gazetteer;
use lait::Strangers;
use sheets::{Fault, Lines};
use std::path::Path;

/// A format that files of figures come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The Local Authority Interactive Tool.
    Lait,
    /// Rows of a partnership's own.
    Rows,
}

impl Format {
    /// Its name, as a dataset says it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Format::Lait => "Local Authority Interactive Tool",
            Format::Rows => "Figures as rows",
        }
    }

    /// Who publishes files of it, if it is always the same.
    #[must_use]
    pub fn source(self) -> Option<&'static str> {
        match self {
            Format::Lait => Some("Department for Education, Local Authority Interactive Tool"),
            Format::Rows => None,
        }
    }

    /// Under which terms, if they are always the same.
    #[must_use]
    pub fn licence(self) -> Option<&'static str> {
        match self {
            Format::Lait => Some("Open Government Licence v3.0"),
            Format::Rows => None,
        }
    }
}

/// Reads a file of figures, in whichever format its headings say.
///
/// # Errors
/// The file is in none of them, or reading had to stop; other faults wait in the batch.
pub fn read(path: &Path, areas: &mut Gazetteer) -> Result<(Format, Batch), Fault> {
    read_lines(Lines::open(path)?, areas)
}

/// Reads the lines of a file of figures.
///
/// # Errors
/// As [`read`].
pub fn read_lines(lines: Lines, areas: &mut Gazetteer) -> Result<(Format, Batch), Fault> {
    if rows::fits(&lines) {
        return Ok((Format::Rows, rows::read(lines, areas)?));
    }
    if lait::fits(&lines) {
        return Ok((Format::Lait, lait::read(lines, areas, Strangers::LeftOut)?));
    }
    Err(Fault::of(lines.file(), "is in no format that is known; see docs/use/figures.md for those that are"))
}
