//! Standard output: for data, and for whoever reads it.

use measures::import::counted;
use platform::{Error, Result};
use sheets::Fault;
use std::io::{ErrorKind, Write};

/// How many faults are printed; the rest is counted.
const SHOWN: usize = 100;

/// Writes to standard output. Whoever reads it may stop reading, as `head` does.
pub fn write(bytes: &[u8]) -> Result<()> {
    match std::io::stdout().write_all(bytes) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Error::invalid(format!("Standard output refused what was written: {error}")))
        }
        _ => Ok(()),
    }
}

/// Writes a line to standard output.
pub fn line(words: &str) -> Result<()> {
    write(format!("{words}\n").as_bytes())
}

/// The faults of a file as an error, with what came of it.
pub fn refused(faults: &[Fault], outcome: &str) -> Error {
    let mut words: Vec<String> = faults.iter().take(SHOWN).map(ToString::to_string).collect();
    if faults.len() > SHOWN {
        words.push(format!("… and {} more.", faults.len() - SHOWN));
    }
    let count = if faults.len() == 1 { "one fault".to_owned() } else { format!("{} faults", faults.len()) };
    Error::invalid(format!("{count}; {outcome}.\n{}", words.join("\n")))
}

/// A number of rows in the database, in words.
pub fn many(n: i64, one: &str, more: &str) -> String {
    counted(usize::try_from(n).unwrap_or_default(), one, more)
}
