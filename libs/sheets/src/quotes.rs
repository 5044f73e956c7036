//! Quotation marks around cells: one that is opened and never closed would swallow every row below it.

use std::fmt;
use std::io::{Error, Read, Result};

/// A quotation mark that does not close its cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unclosed {
    /// The row in which it stands, as a spreadsheet shows it.
    pub row: usize,
}

impl fmt::Display for Unclosed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a quotation mark is opened and never closed; close it, or take it out")
    }
}

impl std::error::Error for Unclosed {}

/// What stands at a place of the text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    /// The beginning of a cell, where alone a quotation mark opens.
    Start,
    Plain,
    Quoted,
    /// A quotation mark within quotation marks: the end of the cell, or the first half of a mark that is meant.
    Second,
}

/// Follows a text from mark to mark.
struct Quotes {
    delimiter: u8,
    at: At,
    row: usize,
    /// Whether the last character was a carriage return: with the line break behind it, it is one.
    returned: bool,
    /// Whether the quoted cell holds a line break, and so perhaps rows that it swallowed.
    broken: bool,
}

impl Quotes {
    fn new(delimiter: u8) -> Quotes {
        Quotes { delimiter, at: At::Start, row: 1, returned: false, broken: false }
    }

    /// Follows these bytes.
    ///
    /// # Errors
    /// A mark closed in the middle of a cell of a later line: it was meant to open that cell, or for inches.
    fn follow(&mut self, bytes: &[u8]) -> std::result::Result<(), Unclosed> {
        for byte in bytes {
            let ends = matches!(byte, b'\n' | b'\r');
            let second = *byte == b'\n' && self.returned;
            self.returned = *byte == b'\r';
            self.at = match (self.at, *byte) {
                (At::Start, b'"') => {
                    self.broken = false;
                    At::Quoted
                }
                (At::Quoted, b'"') => At::Second,
                (At::Second, b'"') => At::Quoted,
                (At::Quoted, _) => {
                    self.broken |= ends;
                    At::Quoted
                }
                (_, _) if ends => {
                    self.row += usize::from(!second);
                    At::Start
                }
                (_, byte) if byte == self.delimiter => At::Start,
                (At::Second, _) if self.broken => return Err(Unclosed { row: self.row }),
                _ => At::Plain,
            };
        }
        Ok(())
    }

    /// Says that the text is over.
    fn end(&self) -> std::result::Result<(), Unclosed> {
        if self.at == At::Quoted { Err(Unclosed { row: self.row }) } else { Ok(()) }
    }
}

/// Looks whether every quotation mark of a text closes.
pub(crate) fn check(text: &[u8], delimiter: u8) -> std::result::Result<(), Unclosed> {
    let mut quotes = Quotes::new(delimiter);
    quotes.follow(text)?;
    quotes.end()
}

/// A text with commas between its cells, which cannot be read past a quotation mark that does not close.
pub(crate) struct Closed<R> {
    inner: R,
    quotes: Quotes,
}

impl<R> Closed<R> {
    pub(crate) fn new(inner: R) -> Closed<R> {
        Closed { inner, quotes: Quotes::new(b',') }
    }
}

impl<R: Read> Read for Closed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let read = self.inner.read(buffer)?;
        let followed =
            if read == 0 && !buffer.is_empty() { self.quotes.end() } else { self.quotes.follow(&buffer[..read]) };
        followed.map(|()| read).map_err(Error::other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_that_swallows_rows_is_found_and_every_other_is_left() {
        for text in [
            "a,b\n1,\"two\nlines\"\n2,3\n",
            "a,b\r\n1,\"two\r\nlines\"\r\n",
            "a\n\"said \"\"so\"\"\"\n",
            "a\n5\" tall\n",
            "a\n\"half\"quoted\n",
            "a\n\"\"",
            "",
        ] {
            assert_eq!(check(text.as_bytes(), b','), Ok(()), "{text:?}");
        }
        for (text, row) in [
            ("a,b\n1,\"two\n3,4\n", 2),
            ("a,b\r\n1,2\r\n3,\"half a no", 3),
            ("a\n\"two\nlines\"\n\"three\n", 3),
            ("a,b\n1,\"two\n3,\"four\"\n", 2),
            ("a\n\"", 2),
        ] {
            assert_eq!(check(text.as_bytes(), b','), Err(Unclosed { row }), "{text:?}");
        }
        assert_eq!(check(b"1\t\"two\n3\t4\n", b'\t'), Err(Unclosed { row: 1 }));
    }
}
