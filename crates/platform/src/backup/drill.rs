//! A drill: a backup that was never restored is only a hope.

use super::fingerprint::Fingerprint;
use super::{Backup, Manifest, exactly, is_kept, write};
use crate::db::{Db, Options, Tx, newest_migration};
use crate::error::{Error, Result};
use crate::record;
use crate::table::Table;
use jiff::Timestamp;
use std::path::Path;

/// What a drill proved.
#[derive(Debug)]
pub struct Proof {
    /// What the backup says of itself.
    pub manifest: Manifest,
    /// The size of the backup in bytes.
    pub bytes: u64,
    /// How many revisions the chain of the restored database proves.
    pub proved: i64,
}

/// Makes a backup in this empty folder, restores it into a throwaway database there, and compares every row.
///
/// # Errors
/// Says what is not the same.
pub async fn drill(
    db: &Db,
    now: Timestamp,
    program: &str,
    folder: &Path,
    tables: &'static [&'static Table],
) -> Result<Proof> {
    // It stays open, so that the comparison is with what the backup was made of, whatever is written meanwhile.
    let mut source = db.read().await?;
    if source.schema().await? != Some(newest_migration()) {
        return Err(Error::invalid(
            "A drill wants a database that is up to date. Back it up with --out, run `everychance migrate`, and try again.",
        ));
    }
    let path = folder.join("drill.zip");
    write(&mut source, now, program, &path).await?;
    let bytes = std::fs::metadata(&path).map_or(0, |file| file.len());
    let mut backup = Backup::open(&path)?;
    let url = format!("sqlite://{}", folder.join("drill.db").display());
    let throwaway = Db::open(&url, &Options { create: true, ..Options::default() }).await?;
    let proved = exactly(&throwaway, &mut backup).await?.proved;
    let mut restored = throwaway.read().await?;
    record::verify(&mut restored, tables).await?;
    compare(&mut source, &mut restored).await?;
    drop(restored);
    throwaway.close().await;
    Ok(Proof { manifest: backup.manifest, bytes, proved })
}

async fn compare(source: &mut Tx, restored: &mut Tx) -> Result<()> {
    let shapes = restored.shapes().await?;
    for shape in source.shapes().await?.iter().filter(|shape| is_kept(shape)) {
        let name = &shape.name;
        let Some(copy) = shapes.iter().find(|copy| copy.name == *name) else {
            return Err(Error::invalid(format!(
                "The table {name} is none of this program's, and a restore leaves it out. Move it out of this database."
            )));
        };
        let (before, after) = (Fingerprint::of(source, shape).await?, Fingerprint::of(restored, copy).await?);
        if before.rows != after.rows {
            let (before, after) = (before.rows, after.rows);
            return Err(Error::Internal(format!("{name} has {before} rows, and {after} were restored")));
        }
        if before != after {
            return Err(Error::Internal(format!("a row of {name} is not restored as it was")));
        }
    }
    Ok(())
}
