//! Restoring a backup into an empty database, all of it or nothing.
//!
//! Everything happens in one transaction: the structure as it was, the rows, the newer structure, the erasures.
//! Until it ends nobody sees any of it, so what was erased since the backup is never to be seen again.

use super::fingerprint::Fingerprint;
use super::read::Backup;
use super::settle::{Afterwards, Settled, settle};
use super::{Entry, HISTORY, Head, is_kept, path_of};
use crate::db::{Db, Options, Shape, Tx, newest_migration};
use crate::error::{Error, Result};
use crate::revision;
use crate::{audit, chain};

/// How many rows are held in memory at once.
const AT_ONCE: usize = 1000;

/// What a restore did.
#[derive(Debug)]
pub struct Restored {
    /// How many rows were put in.
    pub rows: i64,
    /// How many revisions the chain proves.
    pub proved: i64,
    /// Tables in the backup that are none of this program's, and were left out.
    pub left_out: Vec<String>,
}

/// Restores a backup, brings the structure up to date, and settles what must not be as it was.
///
/// # Errors
/// When the database is not empty, when a row does not fit, or when the history does not end as the manifest says.
pub async fn restore(db: &Db, backup: &mut Backup, afterwards: &Afterwards<'_>) -> Result<(Restored, Settled)> {
    let (mut tx, restored) = put_back(db, backup).await?;
    let settled = settle(&mut tx, &backup.manifest, afterwards).await?;
    tx.commit().await?;
    Ok((restored, settled))
}

/// Restores a backup exactly as it is, what was erased since included: to compare it, never to let anybody see it.
///
/// # Errors
/// As [`restore`].
pub async fn exactly(db: &Db, backup: &mut Backup) -> Result<Restored> {
    let (tx, restored) = put_back(db, backup).await?;
    tx.commit().await?;
    Ok(restored)
}

async fn put_back(db: &Db, backup: &mut Backup) -> Result<(Tx, Restored)> {
    let mut tx = db.write().await?;
    check_empty(&mut tx, backup.manifest.schema).await?;
    tx.migrate_to(backup.manifest.schema).await?;
    let left_out = load(&mut tx, backup).await?;
    tx.migrate_to(newest_migration()).await?;
    let proved = check_history(&mut tx, &backup.manifest.head).await?;
    let left = |entry: &&Entry| !left_out.contains(&entry.name);
    let rows = backup.manifest.tables.iter().filter(left).map(|entry| entry.rows).sum();
    Ok((tx, Restored { rows, proved, left_out }))
}

/// A database is empty when it has no structure of ours, or nothing but what the migrations put there.
async fn check_empty(tx: &mut Tx, backup: i64) -> Result<()> {
    let Some(schema) = tx.schema().await? else { return Ok(()) };
    if schema > backup {
        return Err(Error::invalid(format!(
            "The database is at migration {schema} already, and the backup is of migration {backup}. Name a database in which `everychance migrate` was never run: a new file, or a new PostgreSQL database. Nothing was changed."
        )));
    }
    // Nobody saves anything between this check and the end.
    chain::lock(tx, HISTORY).await?;
    let fresh = Db::open("sqlite://:memory:", &Options { create: true, ..Options::default() }).await?;
    let mut untouched = fresh.write().await?;
    untouched.migrate_to(schema).await?;
    let known = untouched.shapes().await?;
    for shape in tx.shapes().await? {
        let expected = match known.iter().find(|known| known.name == shape.name) {
            Some(known) => Fingerprint::of(&mut untouched, known).await?,
            None => Fingerprint::default(),
        };
        if tx.count(&shape).await? != expected.rows || Fingerprint::of(tx, &shape).await? != expected {
            return Err(Error::invalid(format!(
                "The database is not empty: there is something in {} already. Name a new file, or a new PostgreSQL database. Nothing was changed.",
                shape.name
            )));
        }
    }
    Ok(())
}

/// Puts every row in, and answers the names of the tables that have no place here.
async fn load(tx: &mut Tx, backup: &mut Backup) -> Result<Vec<String>> {
    let mut shapes = tx.shapes().await?;
    shapes.retain(is_kept);
    for shape in shapes.iter().rev() {
        tx.empty(shape).await?;
    }
    let mut entries = backup.manifest.tables.clone();
    for shape in &shapes {
        let place = entries.iter().position(|entry| entry.name == shape.name).ok_or_else(|| {
            Error::invalid(format!(
                "The backup has no table {}, and the database has. Nothing was changed.",
                shape.name
            ))
        })?;
        load_table(tx, backup, &entries.remove(place), shape).await?;
    }
    Ok(entries.into_iter().map(|entry| entry.name).collect())
}

async fn load_table(tx: &mut Tx, backup: &mut Backup, entry: &Entry, shape: &Shape) -> Result<()> {
    let mut rows = backup.rows(entry, shape)?;
    let mut loaded = 0;
    loop {
        let some = rows.next(AT_ONCE)?;
        if some.is_empty() {
            break;
        }
        tx.fill(shape, &some).await.map_err(|error| refused(entry, &error.chain()))?;
        loaded += some.len();
    }
    match i64::try_from(loaded) {
        Ok(loaded) if loaded == entry.rows => Ok(()),
        _ => Err(refused(entry, &format!("it holds {loaded} rows, and the manifest says {}", entry.rows))),
    }
}

fn refused(entry: &Entry, why: &str) -> Error {
    Error::invalid(format!("{} could not be restored: {why}. Nothing was changed.", path_of(&entry.name)))
}

/// The chain of the history and that of the audit, and that the history ends where it did.
async fn check_history(tx: &mut Tx, expected: &Head) -> Result<i64> {
    let proved = revision::verify(tx).await?;
    audit::verify(tx).await?;
    let chain::Head { seq, hash } = chain::head(tx, HISTORY).await?;
    if (seq, &hash) != (expected.seq, &expected.hash) {
        return Err(Error::invalid(format!(
            "The history in the backup ends with revision {seq}, and its manifest says {}. Use another copy; nothing was changed.",
            expected.seq
        )));
    }
    Ok(proved)
}
