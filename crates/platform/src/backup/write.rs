//! Writing a backup, while the program may go on writing into the database.

use super::{Entry, FORMAT, HISTORY, Head, MANIFEST, Manifest, is_kept, line, path_of};
use crate::chain;
use crate::db::{Shape, Tx, newest_migration};
use crate::error::{Error, Result};
use crate::random::hex;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::fmt::Display;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use tempfile::NamedTempFile;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Writes everything that the transaction sees into a new file, whole or not at all; only its owner may read it.
///
/// # Errors
/// When the file is there already or cannot be written, and when the database is newer than this program.
pub async fn write(tx: &mut Tx, now: Timestamp, program: &str, path: &Path) -> Result<Manifest> {
    if path.exists() {
        return Err(taken(path));
    }
    let schema = schema(tx).await?;
    let failed = |error: std::io::Error| failed(path, &error);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut named = tempfile::Builder::new().prefix(".everychance-backup-").tempfile_in(folder).map_err(failed)?;
    let mut archive = Archive { zip: ZipWriter::new(BufWriter::new(named.as_file_mut())), path };
    let mut tables = Vec::new();
    for shape in tx.shapes().await?.iter().filter(|shape| is_kept(shape)) {
        tables.push(table(&mut archive, tx, shape).await?);
    }
    let chain::Head { seq, hash } = chain::head(tx, HISTORY).await?;
    let head = Head { seq, hash };
    let (program, engine) = (program.to_owned(), tx.engine().to_owned());
    let manifest = Manifest { format: FORMAT, program, schema, made: now, engine, head, tables, files: Vec::new() };
    archive.begin(MANIFEST)?;
    archive.put(serde_json::to_string_pretty(&manifest)?.as_bytes())?;
    archive.finish()?;
    named.as_file().sync_all().map_err(failed)?;
    give_name(named, path)?;
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)?;
    Ok(manifest)
}

/// The structure of the database. An older one is taken as it is; of a newer one we do not know what to leave out.
async fn schema(tx: &mut Tx) -> Result<i64> {
    match tx.schema().await? {
        Some(schema) if schema <= newest_migration() => Ok(schema),
        Some(schema) => Err(Error::invalid(format!(
            "This database was made by a newer version of the program (migration {schema}; this one knows up to {}). Use the newer version for its backup.",
            newest_migration()
        ))),
        None => {
            Err(Error::invalid("This database holds no plan yet, so there is nothing to back up. Check its address."))
        }
    }
}

/// Writes a table as an entry, some rows at a time.
async fn table(archive: &mut Archive<'_>, tx: &mut Tx, shape: &Shape) -> Result<Entry> {
    archive.begin(&path_of(&shape.name))?;
    let mut hasher = Sha256::new();
    let mut rows = 0;
    let mut page = tx.page(shape, None).await?;
    while let Some(last) = page.last() {
        for row in &page {
            let line = line::write(shape, row);
            hasher.update(&line);
            archive.put(line.as_bytes())?;
            rows += 1;
        }
        page = tx.page(shape, Some(last)).await?;
    }
    let there = tx.count(shape).await?;
    if rows != there {
        return Err(Error::Internal(format!("{rows} of the {there} rows of {} could be read", shape.name)));
    }
    Ok(Entry { name: shape.name.clone(), rows, sha256: hex(&hasher.finalize()) })
}

/// The archive as it is being written.
struct Archive<'a> {
    zip: ZipWriter<BufWriter<&'a mut File>>,
    path: &'a Path,
}

impl Archive<'_> {
    fn begin(&mut self, name: &str) -> Result<()> {
        let options = SimpleFileOptions::default().large_file(true);
        self.zip.start_file(name, options).map_err(|error| failed(self.path, &error))
    }

    fn put(&mut self, bytes: &[u8]) -> Result<()> {
        self.zip.write_all(bytes).map_err(|error| failed(self.path, &error))
    }

    fn finish(self) -> Result<()> {
        let mut written = self.zip.finish().map_err(|error| failed(self.path, &error))?;
        written.flush().map_err(|error| failed(self.path, &error))
    }
}

/// Gives the finished file its name, unless somebody took that meanwhile.
fn give_name(named: NamedTempFile, path: &Path) -> Result<()> {
    match named.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(_) if path.exists() => Err(taken(path)),
        Err(error) => Err(failed(path, &error.error)),
    }
}

fn taken(path: &Path) -> Error {
    Error::invalid(format!("{} is there already and was left as it is. Choose another name.", path.display()))
}

fn failed(path: &Path, error: &dyn Display) -> Error {
    Error::invalid(format!("The backup {} could not be written: {error}. Nothing was left behind.", path.display()))
}
