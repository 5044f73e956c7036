//! Standard output: for data, and for whoever reads it.

use platform::{Error, Result};
use std::io::{ErrorKind, Write};

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
