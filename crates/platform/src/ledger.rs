//! The ledger of erasures: a file outside the database, and so in no backup, which says what must never come back.
//!
//! One line is one erasure, as JSON. Each line's hash covers the hash of the line before, so that no line
//! can be changed or taken out unseen. A line holds a reference and a code, never what was erased.

use crate::chain;
use crate::error::{Error, Result};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// What was erased, when and why.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Erasure {
    /// When.
    pub at: Timestamp,
    /// The kind of record.
    pub kind: String,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Why, as a code such as `asked` or `retention`.
    pub reason_code: String,
}

#[derive(Deserialize, Serialize)]
struct Line {
    #[serde(flatten)]
    erasure: Erasure,
    hash: String,
}

/// Adds an erasure, and answers when it is safe on the disk. Call it before the erasure itself is made lasting.
///
/// # Errors
/// When the file is not whole, or cannot be written.
pub fn append(path: &Path, erasure: &Erasure) -> Result<()> {
    let failed = |error: std::io::Error| {
        Error::invalid(format!(
            "The ledger of erasures {} could not be written: {error}. Nothing was erased.",
            path.display()
        ))
    };
    let new = !path.exists();
    let mut file = OpenOptions::new().read(true).append(true).create(true).mode(0o600).open(path).map_err(failed)?;
    // The lock goes with the file: one writer at a time, over all processes.
    file.lock().map_err(failed)?;
    let last = lines(path, &mut file)?.pop().map_or_else(String::new, |line| line.hash);
    let line = Line { erasure: erasure.clone(), hash: chained(&last, erasure) };
    let mut text = serde_json::to_string(&line)?;
    text.push('\n');
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
    match path.parent().filter(|_| new) {
        Some(folder) if folder.as_os_str().is_empty() => sync(Path::new(".")).map_err(failed),
        Some(folder) => sync(folder).map_err(failed),
        None => Ok(()),
    }
}

/// Every erasure, oldest first, once the chain is proved.
///
/// # Errors
/// Names the first line that does not fit.
pub fn read(path: &Path) -> Result<Vec<Erasure>> {
    let mut file = File::open(path).map_err(|error| unreadable(path, &error))?;
    file.lock_shared().map_err(|error| unreadable(path, &error))?;
    Ok(lines(path, &mut file)?.into_iter().map(|line| line.erasure).collect())
}

fn lines(path: &Path, file: &mut File) -> Result<Vec<Line>> {
    let mut text = String::new();
    file.read_to_string(&mut text).map_err(|error| unreadable(path, &error))?;
    let mut lines: Vec<Line> = Vec::new();
    for (number, text) in text.split_inclusive('\n').enumerate() {
        let last = lines.last().map_or("", |line| line.hash.as_str());
        let broken = |how: &str| {
            Error::invalid(format!("The ledger of erasures {}, line {}: {how}.", path.display(), number + 1))
        };
        if !text.ends_with('\n') {
            return Err(broken(
                "is not whole, so the program was stopped while it wrote it. Take the line out, and erase again what was being erased",
            ));
        }
        let line: Line =
            serde_json::from_str(text).map_err(|_| broken("is no erasure. Put back a copy of the file"))?;
        if line.hash != chained(last, &line.erasure) {
            return Err(broken(
                "does not fit the line before it: one of the two was changed, or a line was taken out. Put back a copy of the file",
            ));
        }
        lines.push(line);
    }
    Ok(lines)
}

fn chained(previous: &str, erasure: &Erasure) -> String {
    let Erasure { at, kind, reference, reason_code } = erasure;
    chain::hash(&[previous, &at.to_string(), kind, reference, reason_code])
}

fn sync(folder: &Path) -> std::io::Result<()> {
    File::open(folder)?.sync_all()
}

fn unreadable(path: &Path, error: &std::io::Error) -> Error {
    Error::invalid(format!("The ledger of erasures {} could not be read: {error}.", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn erasure(reference: &str) -> Erasure {
        Erasure {
            at: "2026-11-22T08:00:00.5Z".parse().unwrap(),
            kind: "account".to_owned(),
            reference: reference.to_owned(),
            reason_code: "asked".to_owned(),
        }
    }

    fn ledger(folder: &tempfile::TempDir) -> std::path::PathBuf {
        let path = folder.path().join("erasures.jsonl");
        for reference in ["a1", "a\n2", "a3"] {
            append(&path, &erasure(reference)).unwrap();
        }
        path
    }

    #[test]
    fn what_was_written_is_read_and_private() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = ledger(&folder);
        assert_eq!(read(&path).unwrap(), ["a1", "a\n2", "a3"].map(erasure));
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(read(&folder.path().join("none")).unwrap_err().to_string().contains("could not be read"));
    }

    #[test]
    fn the_line_that_was_tampered_with_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = ledger(&folder);
        let whole = std::fs::read_to_string(&path).unwrap();
        let without_second: String =
            whole.lines().enumerate().filter(|(i, _)| *i != 1).map(|(_, line)| format!("{line}\n")).collect();
        let cases = [
            (whole.replace("\"a1\"", "\"a9\""), "line 1"),
            (whole.replace("asked\",\"hash\":", "other\",\"hash\":"), "line 1"),
            (whole.replace("\"a3\"", "\"a9\""), "line 3"),
            (without_second, "line 2"),
            (format!("{whole}\n"), "line 4: is no erasure"),
            (whole[..whole.len() - 9].to_owned(), "line 3: is not whole"),
        ];
        for (text, place) in cases {
            std::fs::write(&path, text).unwrap();
            let said = read(&path).unwrap_err().to_string();
            assert!(said.contains(place), "{place}: {said}");
            assert!(append(&path, &erasure("a4")).is_err(), "{place}");
        }
    }

    #[test]
    fn many_writers_keep_one_chain() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("erasures.jsonl");
        std::thread::scope(|scope| {
            for writer in 0..8 {
                let path = &path;
                scope.spawn(move || {
                    for number in 0..10 {
                        append(path, &erasure(&format!("{writer}-{number}"))).unwrap();
                    }
                });
            }
        });
        assert_eq!(read(&path).unwrap().len(), 80);
    }
}
