//! Long CSV files, a line at a time, also when they are compressed with gzip.

use crate::Fault;
use csv::StringRecord;
use flate2::read::MultiGzDecoder;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

/// The most columns that are read.
const MOST_COLUMNS: usize = 500;

/// The most bytes that are read, unpacked.
const MOST_BYTES: u64 = 4 << 30;

/// A CSV file that is being read.
pub struct Lines {
    file: String,
    headings: Vec<String>,
    reader: csv::Reader<Box<dyn Read>>,
    record: StringRecord,
    breaks: u64,
}

/// One line below the headings.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// Its number, as a spreadsheet shows it.
    pub number: usize,
    record: &'a StringRecord,
}

impl<'a> Line<'a> {
    /// The cell of this column, without the spaces around it; empty where there is none.
    pub fn cell(self, column: Option<usize>) -> &'a str {
        column.and_then(|column| self.record.get(column)).unwrap_or_default().trim()
    }
}

impl Lines {
    /// Opens a file, whose name may end in `.gz` or not.
    ///
    /// # Errors
    /// It cannot be read, has no headings, or has too many.
    pub fn open(path: &Path) -> Result<Lines, Fault> {
        let name =
            path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
        let unread = |error: std::io::Error| Fault::of(path.display().to_string(), format!("cannot be read: {error}"));
        let file = File::open(path).map_err(unread)?;
        Lines::of(&name, file)
    }

    /// Reads from anything, under the name of a file.
    ///
    /// # Errors
    /// As [`Lines::open`].
    pub fn of(name: &str, input: impl Read + 'static) -> Result<Lines, Fault> {
        let mut input = BufReader::with_capacity(1 << 16, input);
        let start = peek(name, &mut input, 4)?;
        let packed = start.starts_with(b"\x1F\x8B");
        if start.starts_with(b"PK\x03\x04") || start.starts_with(b"\xD0\xCF\x11\xE0") {
            return Err(Fault::of(name, "is not a CSV file, whatever its name says; save it as “CSV UTF-8”"));
        }
        let whole = std::io::Cursor::new(start).chain(input);
        let plain: Box<dyn Read> = if packed { Box::new(MultiGzDecoder::new(whole)) } else { Box::new(whole) };
        let mut plain = BufReader::with_capacity(1 << 16, plain);
        let mark = peek(name, &mut plain, 3)?;
        let mark = if mark == b"\xEF\xBB\xBF" { Vec::new() } else { mark };
        let text: Box<dyn Read> = Box::new(std::io::Cursor::new(mark).chain(plain).take(MOST_BYTES));
        let reader = csv::ReaderBuilder::new().has_headers(false).buffer_capacity(1 << 16).from_reader(text);
        let mut lines =
            Lines { file: name.to_owned(), headings: Vec::new(), reader, record: StringRecord::new(), breaks: 0 };
        let headings: Vec<String> = match lines.next()? {
            Some(line) => line.record.iter().map(|heading| heading.trim().to_owned()).collect(),
            None => return Err(Fault::of(name, "is empty; it must begin with a row of headings")),
        };
        if headings.len() > MOST_COLUMNS {
            let sentence =
                format!("has {} columns, and at most {MOST_COLUMNS} are read; keep those that matter", headings.len());
            return Err(Fault::of(name, sentence));
        }
        lines.headings = headings;
        Ok(lines)
    }

    /// The name of the file.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The headings.
    pub fn headings(&self) -> &[String] {
        &self.headings
    }

    /// Where the column of this name stands, whatever its capitals.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.headings.iter().position(|heading| heading.eq_ignore_ascii_case(name))
    }

    /// The next line, or nothing after the last.
    ///
    /// # Errors
    /// The line has more or fewer cells than there are headings, or holds what is no text.
    #[expect(clippy::should_implement_trait, reason = "a line borrows from the file, which an iterator cannot say")]
    pub fn next(&mut self) -> Result<Option<Line<'_>>, Fault> {
        let more = self.reader.read_record(&mut self.record).map_err(|error| wrong(&self.file, self.breaks, &error))?;
        if !more {
            return Ok(None);
        }
        let line = self.record.position().map_or(0, csv::Position::line);
        let number = usize::try_from(line.saturating_sub(self.breaks)).unwrap_or(usize::MAX);
        self.breaks += self.record.as_slice().bytes().filter(|byte| *byte == b'\n').count() as u64;
        Ok(Some(Line { number, record: &self.record }))
    }
}

/// The first bytes, which are then no longer in the input.
fn peek(name: &str, input: &mut impl Read, most: u64) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    let read = input.take(most).read_to_end(&mut bytes);
    read.map_err(|error| Fault::of(name, format!("cannot be read: {error}")))?;
    Ok(bytes)
}

/// What is wrong with a line, and where.
fn wrong(file: &str, breaks: u64, error: &csv::Error) -> Fault {
    let line = error.position().map_or(0, csv::Position::line).saturating_sub(breaks);
    let sentence = match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => format!(
            "has {len} cells where the headings have {expected_len}; the file may have been cut, or a comma may want quotation marks around its cell"
        ),
        csv::ErrorKind::Utf8 { .. } => {
            "holds a letter that is not in UTF-8 (an older Windows encoding?); save the file as “CSV UTF-8”".to_owned()
        }
        _ => format!("cannot be read: {error}"),
    };
    match usize::try_from(line) {
        Ok(line) if line > 0 => Fault::at(file, line, None, sentence),
        _ => Fault::of(file, sentence),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn read(bytes: Vec<u8>) -> Result<Vec<(usize, String)>, Fault> {
        let mut lines = Lines::of("any.csv", std::io::Cursor::new(bytes))?;
        let (mut all, column) = (Vec::new(), lines.column("B"));
        while let Some(line) = lines.next()? {
            all.push((line.number, line.cell(column).to_owned()));
        }
        Ok(all)
    }

    #[test]
    fn a_mark_a_packing_and_breaks_within_cells_do_not_matter() {
        let text = "\u{FEFF}a,b\n1, x \n\"two\nlines\",y\n3,z\n".as_bytes();
        let expected = vec![(2, "x".to_owned()), (3, "y".to_owned()), (4, "z".to_owned())];
        assert_eq!(read(text.to_vec()).unwrap(), expected);
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packer.write_all(text).unwrap();
        assert_eq!(read(packer.finish().unwrap()).unwrap(), expected);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_row() {
        let sentence = |bytes: &[u8]| read(bytes.to_vec()).unwrap_err().to_string();
        assert!(sentence(b"a,b\n1,2\n3").starts_with("any.csv, row 3: has 1 cells where the headings have 2"));
        assert!(sentence(b"a,b\n1,\xE9\n").starts_with("any.csv, row 2: holds a letter that is not in UTF-8"));
        assert!(sentence(b"").starts_with("any.csv: is empty"));
        assert!(sentence(b"PK\x03\x04").starts_with("any.csv: is not a CSV file"));
        let wide = vec!["x"; 1000].join(",");
        assert!(sentence(wide.as_bytes()).starts_with("any.csv: has 1000 columns, and at most 500"));
    }
}
