//! Long CSV files, a line at a time, also when they are compressed with gzip.

use crate::Fault;
use crate::quotes::{Closed, Unclosed};
use csv::StringRecord;
use flate2::read::MultiGzDecoder;
use std::cell::Cell;
use std::fs::File;
use std::io::ErrorKind::{InvalidData, InvalidInput, UnexpectedEof};
use std::io::{BufReader, Read};
use std::path::Path;
use std::rc::Rc;

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
    last: Rc<Cell<Option<u8>>>,
}

/// What the end of a file says, once it is read to it.
pub struct End(Rc<Cell<Option<u8>>>);

impl End {
    /// Whether the last line has no end, as in a file that was cut.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.0.get().is_some_and(|last| last != b'\n')
    }
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
        let text = OneEnding { inner: std::io::Cursor::new(mark).chain(plain).take(MOST_BYTES), returned: false };
        let last = Rc::new(Cell::new(None));
        let text = Closed::new(Last { inner: text, last: last.clone() });
        // With a line break at the very end, each row ends in one, and the breaks before it are its number.
        let text: Box<dyn Read> = Box::new(text.chain(&b"\n"[..]));
        let reader = csv::ReaderBuilder::new().has_headers(false).buffer_capacity(1 << 16).from_reader(text);
        let mut lines =
            Lines { file: name.to_owned(), headings: Vec::new(), reader, record: StringRecord::new(), breaks: 0, last };
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

    /// What tells, once the last line is read, how the file ends.
    #[must_use]
    pub fn end(&self) -> End {
        End(self.last.clone())
    }

    /// The headings.
    pub fn headings(&self) -> &[String] {
        &self.headings
    }

    /// Where the column of this name stands, whatever its capitals.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.headings.iter().position(|heading| heading.eq_ignore_ascii_case(name))
    }

    /// The next line that is not empty, or nothing after the last.
    ///
    /// # Errors
    /// The line has more or fewer cells than there are headings, or holds what is no text.
    #[expect(clippy::should_implement_trait, reason = "a line borrows from the file, which an iterator cannot say")]
    pub fn next(&mut self) -> Result<Option<Line<'_>>, Fault> {
        loop {
            let read = self.reader.read_record(&mut self.record);
            self.breaks += self.record.as_slice().bytes().filter(|byte| *byte == b'\n').count() as u64;
            // Where the reader stands now is one line below the row, however many empty lines stood above it.
            let number = self.reader.position().line().saturating_sub(self.breaks + 1);
            let number = usize::try_from(number).unwrap_or(usize::MAX);
            if !read.map_err(|error| wrong(&self.file, number, &error))? {
                return Ok(None);
            }
            // A spreadsheet program saves rows that were emptied as commas alone.
            if self.record.iter().any(|cell| !cell.trim().is_empty()) {
                return Ok(Some(Line { number, record: &self.record }));
            }
        }
    }
}

/// A text in which every line ends in the same way: Windows ends lines in two characters, which a CSV reader counts late.
struct OneEnding<R> {
    inner: R,
    /// Whether the last character was a carriage return, which has been passed on as a line break.
    returned: bool,
}

impl<R: Read> Read for OneEnding<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        loop {
            let read = self.inner.read(buffer)?;
            if read == 0 || (!self.returned && !buffer[..read].contains(&b'\r')) {
                return Ok(read);
            }
            let mut kept = 0;
            for at in 0..read {
                let byte = buffer[at];
                let second = self.returned && byte == b'\n';
                self.returned = byte == b'\r';
                if !second {
                    buffer[kept] = if self.returned { b'\n' } else { byte };
                    kept += 1;
                }
            }
            if kept > 0 {
                return Ok(kept);
            }
        }
    }
}

/// A text whose last byte is remembered.
struct Last<R> {
    inner: R,
    last: Rc<Cell<Option<u8>>>,
}

impl<R: Read> Read for Last<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        if let Some(last) = buffer[..read].last() {
            self.last.set(Some(*last));
        }
        Ok(read)
    }
}

/// Why the bytes of a file cannot be read: a quotation mark does not close, or what is packed was cut.
fn unread(file: &str, error: &std::io::Error) -> Fault {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<Unclosed>()) {
        Some(unclosed) => Fault::at(file, unclosed.row, None, unclosed.to_string()),
        None if matches!(error.kind(), UnexpectedEof | InvalidData | InvalidInput) => {
            Fault::of(file, "was cut, or is damaged; take it anew from where it comes, and send all of it")
        }
        None => Fault::of(file, format!("cannot be read: {error}")),
    }
}

/// The first bytes, which are then no longer in the input.
fn peek(name: &str, input: &mut impl Read, most: u64) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    let read = input.take(most).read_to_end(&mut bytes);
    read.map_err(|error| unread(name, &error))?;
    Ok(bytes)
}

/// What is wrong with a row, and where.
fn wrong(file: &str, row: usize, error: &csv::Error) -> Fault {
    if let csv::ErrorKind::Io(error) = error.kind() {
        return unread(file, error);
    }
    let sentence = match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => format!(
            "has {len} cell{} where the headings have {expected_len}; the file may have been cut, or a comma may want quotation marks around its cell",
            if *len == 1 { "" } else { "s" }
        ),
        csv::ErrorKind::Utf8 { .. } => {
            "holds a letter that is not in UTF-8 (an older Windows encoding?); save the file as “CSV UTF-8”".to_owned()
        }
        _ => format!("cannot be read: {error}"),
    };
    if row > 0 && error.position().is_some() { Fault::at(file, row, None, sentence) } else { Fault::of(file, sentence) }
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
    fn rows_have_the_numbers_that_a_spreadsheet_shows() {
        let text = "a,b\n\n1,x\n,\n\n\"two\nlines\",y\n\n3,z";
        let expected = vec![(3, "x".to_owned()), (6, "y".to_owned()), (8, "z".to_owned())];
        for ending in ["\n", "\r\n", "\r"] {
            assert_eq!(read(text.replace('\n', ending).into_bytes()).unwrap(), expected, "{ending:?}");
        }
        let windows = text.replace('\n', "\r\n");
        assert!(
            read(format!("{windows}\r\n\r\n4").into_bytes()).unwrap_err().to_string().contains("row 10: has 1 cell ")
        );
        // However the parts of a file come in, two characters that end a line are one.
        let mut parts = OneEnding { inner: (&b"a\r"[..]).chain(&b"\n"[..]).chain(&b"\nb\r\n"[..]), returned: false };
        let mut all = String::new();
        parts.read_to_string(&mut all).unwrap();
        assert_eq!(all, "a\n\nb\n");
    }

    #[test]
    fn what_is_wrong_is_said_with_its_row() {
        let sentence = |bytes: &[u8]| read(bytes.to_vec()).unwrap_err().to_string();
        assert!(sentence(b"a,b\n1,2\n3").starts_with("any.csv, row 3: has 1 cell where the headings have 2"));
        assert!(sentence(b"a,b\n1,\xE9\n").starts_with("any.csv, row 2: holds a letter that is not in UTF-8"));
        assert!(sentence(b"").starts_with("any.csv: is empty"));
        assert!(sentence(b"PK\x03\x04").starts_with("any.csv: is not a CSV file"));
        assert!(
            sentence(b"a,b\n1,2\n3,\"half\n4,5\n").starts_with("any.csv, row 3: a quotation mark is opened and never")
        );
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packer.write_all(&b"a,b\n1,2\n".repeat(100)).unwrap();
        let packed = packer.finish().unwrap();
        assert!(sentence(&packed[..packed.len() / 2]).starts_with("any.csv: was cut, or is damaged"));
        let wide = vec!["x"; 1000].join(",");
        assert!(sentence(wide.as_bytes()).starts_with("any.csv: has 1000 columns, and at most 500"));
    }
}
