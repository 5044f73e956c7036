//! Reading a backup: first whether all of it is as its manifest says, then its rows.

use super::{Entry, FORMAT, MANIFEST, Manifest, line, path_of};
use crate::db::{Shape, Value, newest_migration};
use crate::error::{Error, Result};
use crate::random::hex;
use sha2::{Digest, Sha256};
use std::fmt::Display;
use std::fs::File;
use std::io::{BufRead, BufReader, Lines, Read};
use std::path::Path;
use zip::ZipArchive;
use zip::read::ZipFile;

/// A backup of which every entry was found to be as it was written.
pub struct Backup {
    archive: ZipArchive<BufReader<File>>,
    /// What it says of itself.
    pub manifest: Manifest,
}

impl Backup {
    /// Opens a backup and checks all of it.
    ///
    /// # Errors
    /// When the file is not a whole backup, names what is damaged or missing; and when a newer program made it.
    pub fn open(path: &Path) -> Result<Backup> {
        let file = File::open(path)
            .map_err(|error| Error::invalid(format!("The backup {} could not be read: {error}.", path.display())))?;
        let mut archive =
            ZipArchive::new(BufReader::new(file)).map_err(|error| damaged(path, "it is no whole archive", &error))?;
        let manifest = manifest(path, &mut archive)?;
        check_age(path, &manifest)?;
        let mut backup = Backup { archive, manifest };
        backup.check(path)?;
        Ok(backup)
    }

    fn check(&mut self, path: &Path) -> Result<()> {
        for entry in self.manifest.tables.clone() {
            let name = path_of(&entry.name);
            let found = self.digest(&name).map_err(|error| damaged(path, &format!("{name} cannot be read"), &error))?;
            if found != entry.sha256 {
                return Err(damaged(path, &name, &"it is not what the manifest says"));
            }
        }
        let named = self.manifest.tables.len() + 1;
        if self.archive.len() != named {
            let found = self.archive.len();
            return Err(damaged(path, "the manifest", &format!("it names {named} entries, and there are {found}")));
        }
        Ok(())
    }

    fn digest(&mut self, name: &str) -> std::io::Result<String> {
        let mut entry = self.archive.by_name(name)?;
        let mut hasher = Sha256::new();
        let mut buffer = [0; 64 * 1024];
        loop {
            match entry.read(&mut buffer)? {
                0 => return Ok(hex(&hasher.finalize())),
                some => hasher.update(&buffer[..some]),
            }
        }
    }

    /// The rows of a table, to be read some at a time.
    pub(super) fn rows<'a>(&'a mut self, entry: &Entry, shape: &'a Shape) -> Result<Rows<'a>> {
        let name = path_of(&entry.name);
        let file = self.archive.by_name(&name).map_err(|error| Error::invalid(format!("{name}: {error}")))?;
        Ok(Rows { lines: BufReader::new(file).lines(), read: 0, name, shape })
    }
}

/// The rows of one table.
pub(super) struct Rows<'a> {
    lines: Lines<BufReader<ZipFile<'a, BufReader<File>>>>,
    read: usize,
    name: String,
    shape: &'a Shape,
}

impl Rows<'_> {
    /// The next rows, at most so many.
    pub fn next(&mut self, most: usize) -> Result<Vec<Vec<Value>>> {
        let mut rows = Vec::new();
        for text in self.lines.by_ref().take(most) {
            self.read += 1;
            let place = |error: &dyn Display| {
                Error::invalid(format!("{}, line {}: {error}. Nothing was changed.", self.name, self.read))
            };
            let text = text.map_err(|error| place(&error))?;
            rows.push(line::read(self.shape, &text).map_err(|error| place(&error))?);
        }
        Ok(rows)
    }
}

fn manifest(path: &Path, archive: &mut ZipArchive<BufReader<File>>) -> Result<Manifest> {
    let wrong = |error: &dyn Display| damaged(path, MANIFEST, error);
    let mut text = String::new();
    let mut entry = archive.by_name(MANIFEST).map_err(|error| wrong(&error))?;
    entry.read_to_string(&mut text).map_err(|error| wrong(&error))?;
    let json: serde_json::Value = serde_json::from_str(&text).map_err(|error| wrong(&error))?;
    if json["format"].as_i64().is_some_and(|format| format > FORMAT) {
        return Err(newer(path, &format!("its form is {}, and this one reads up to {FORMAT}", json["format"])));
    }
    serde_json::from_value(json).map_err(|error| wrong(&error))
}

fn check_age(path: &Path, manifest: &Manifest) -> Result<()> {
    let (theirs, ours) = (manifest.schema, newest_migration());
    if theirs > ours {
        return Err(newer(path, &format!("migration {theirs}; this one knows up to {ours}")));
    }
    Ok(())
}

fn newer(path: &Path, how: &str) -> Error {
    Error::invalid(format!(
        "The backup {} was made by a newer version of the program ({how}). Install the newer version; nothing was changed.",
        path.display()
    ))
}

fn damaged(path: &Path, what: &str, error: &dyn Display) -> Error {
    Error::invalid(format!(
        "The backup {} is damaged: {what} ({error}). Use another copy; nothing was changed.",
        path.display()
    ))
}
