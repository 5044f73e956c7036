//! Figures from files, in the formats that the field publishes.
//!
//! Each format has a file of its own, which turns rows into cells of a [`Batch`]; what must hold for all of them, it holds.

mod batch;
mod bounds;
mod columns;
mod doubts;
pub mod ees;
mod ees_api;
mod ended;
pub mod fingertips;
mod groups;
mod judgement;
mod kinds;
pub mod lait;
mod name;
mod rehearsal;
pub mod rows;
mod siblings;
mod totals;
mod workbook;

pub use batch::{Batch, Cell, Found, Observation, Series};
pub use name::spelt;
pub use rehearsal::Rehearsal;

use crate::area::Gazetteer;
use columns::Single;
use lait::Strangers;
use sheets::{Fault, Lines};
use std::path::Path;

/// A format that files of figures come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The Local Authority Interactive Tool.
    Lait,
    /// A tidy file of Explore Education Statistics.
    Ees,
    /// A saved answer of its interface.
    EesApi,
    /// Fingertips.
    Fingertips,
    /// Rows of a partnership's own.
    Rows,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 5] = [Format::Lait, Format::Ees, Format::EesApi, Format::Fingertips, Format::Rows];

    /// Its name, as a dataset says it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Format::Lait => "Local Authority Interactive Tool",
            Format::Ees => "Explore Education Statistics",
            Format::EesApi => "Explore Education Statistics, answer of its API",
            Format::Fingertips => "Fingertips",
            Format::Rows => "Figures as rows",
        }
    }

    /// Who publishes files of it, if it is always the same.
    #[must_use]
    pub fn source(self) -> Option<&'static str> {
        match self {
            Format::Lait => Some("Department for Education, Local Authority Interactive Tool"),
            Format::Ees | Format::EesApi => Some(ees::SUPPLIER),
            Format::Fingertips => Some(fingertips::SUPPLIER),
            Format::Rows => None,
        }
    }

    /// Under which terms, if they are always the same.
    #[must_use]
    pub fn licence(self) -> Option<&'static str> {
        match self {
            Format::Lait | Format::Ees | Format::EesApi | Format::Fingertips => Some("Open Government Licence v3.0"),
            Format::Rows => None,
        }
    }
}

/// Reads a file of figures, in whichever format its name and its headings say.
///
/// # Errors
/// The file is in none of them, or reading had to stop; other faults wait in the batch.
pub fn read(path: &Path, areas: &mut Gazetteer) -> Result<(Format, Batch), Vec<Fault>> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    match ending.to_str() {
        Some("xlsx" | "json") => {
            let unread = |error| vec![Fault::of(name.as_ref(), format!("cannot be read: {error}"))];
            read_bytes(&name, std::fs::read(path).map_err(unread)?, areas)
        }
        _ => read_lines(|| Lines::open(path), areas).map_err(|fault| vec![fault]),
    }
}

/// Reads a file of figures that is in memory; what it is, its content says, not its name.
///
/// # Errors
/// As [`read`].
pub fn read_bytes(name: &str, bytes: Vec<u8>, areas: &mut Gazetteer) -> Result<(Format, Batch), Vec<Fault>> {
    let one = |fault| vec![fault];
    if bytes.starts_with(b"PK\x03\x04") {
        let text = workbook::text(name, bytes)?;
        return read_lines(|| workbook::lines(name, text.clone()), areas).map_err(one);
    }
    if bytes.trim_ascii_start().starts_with(b"{") {
        return read_answer(name, &bytes, areas).map_err(one);
    }
    read_lines(|| Lines::of(name, std::io::Cursor::new(bytes.clone())), areas).map_err(one)
}

fn read_answer(name: &str, bytes: &[u8], areas: &Gazetteer) -> Result<(Format, Batch), Fault> {
    let (text, remarks) = ees_api::tidy(name, bytes)?;
    let open = || ees_api::lines(name, text.clone());
    let mut batch = ees::read([open()?, open()?], areas, Single::Kept)?;
    batch.remarks.extend(remarks);
    Ok((Format::EesApi, batch))
}

/// Reads the lines of a file of figures; some formats are read twice.
///
/// # Errors
/// As [`read`].
pub fn read_lines(open: impl Fn() -> Result<Lines, Fault>, areas: &mut Gazetteer) -> Result<(Format, Batch), Fault> {
    let lines = open()?;
    let end = lines.end();
    let (format, mut batch) = read_known(lines, open, areas)?;
    if end.is_open() {
        batch
            .remarks
            .push("the last row has no line end, so the file may have been cut; check its last row".to_owned());
    }
    Ok((format, batch))
}

fn read_known(
    lines: Lines,
    open: impl Fn() -> Result<Lines, Fault>,
    areas: &mut Gazetteer,
) -> Result<(Format, Batch), Fault> {
    if rows::fits(&lines) {
        return Ok((Format::Rows, rows::read(lines, areas)?));
    }
    if ees::fits(&lines) {
        return Ok((Format::Ees, ees::read([lines, open()?], areas, Single::LeftOut)?));
    }
    if fingertips::fits(&lines) {
        return Ok((Format::Fingertips, fingertips::read([lines, open()?], areas)?));
    }
    if lait::fits(&lines) {
        return Ok((Format::Lait, lait::read(lines, areas, Strangers::LeftOut)?));
    }
    Err(Fault::of(lines.file(), lacking(&lines).unwrap_or_else(|| UNKNOWN.to_owned())))
}

/// What is said of a file that has most of the columns by which a format is known, and not all.
fn lacking(lines: &Lines) -> Option<String> {
    let known = [
        (Format::Rows, rows::needed()),
        (Format::Ees, ees::needed()),
        (Format::Fingertips, fingertips::needed()),
        (Format::Lait, lait::needed()),
    ];
    known.into_iter().find_map(|(format, needed)| {
        let has = |names: &Vec<&str>| names.iter().any(|name| lines.column(name).is_some());
        let missing: Vec<&str> = needed.iter().filter(|names| !has(names)).map(|names| names[0]).collect();
        let (word, is) = if missing.len() == 1 { ("column", "is") } else { ("columns", "are") };
        (missing.len() * 2 < needed.len()).then(|| {
            let (missing, format) = (missing.join(" and "), format.name());
            format!("the {word} {missing} {is} missing, which files of the format “{format}” have; add it, or name it so in the first row")
        })
    })
}

/// What is said of a file that holds nothing of what is read here.
const UNKNOWN: &str = "is in no format that is known: its first row names neither measure, area, period and value nor the columns of a source that is read";

/// Whether a fault says that a file holds nothing of what is read here.
#[must_use]
pub fn is_of_something_else(fault: &Fault) -> bool {
    [UNKNOWN, workbook::UNKNOWN].contains(&fault.sentence.as_str())
}

/// A number of things, as the English of the remarks says it.
#[must_use]
pub fn counted(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

#[cfg(test)]
mod tests;
