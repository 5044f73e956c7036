//! `everychance restore FILE`: a backup into an empty database, and what was erased since erased again.

use super::target;
use clap::Args;
use platform::backup::{self, Backup, Eraser, Erasing, Restored};
use platform::config::Config;
use platform::db::{Tx, Value as Sql};
use platform::identity::account;
use platform::ledger::{self, Erasure};
use platform::{Error, Result};
use std::path::{Path, PathBuf};

/// What erases once more what the ledger names.
pub const ERASERS: &[Eraser] = &[backup::record_key, account_words];

/// Whatever of an account is kept under keys of its own: letters, wishes to sign in, requests, holds, answers; and the account.
fn account_words<'a>(tx: &'a mut Tx, erasure: &'a Erasure) -> Erasing<'a> {
    Box::pin(async move {
        if erasure.kind != account::KIND {
            return Ok(false);
        }
        for table in ["outbox", "sign_in", "data_request", "legal_hold", "duty"] {
            let sql = format!(
                "DELETE FROM \"record_key\" WHERE \"kind\" = $1 AND \"ref\" IN (SELECT \"id\" FROM \"{table}\" WHERE \"account\" = $2)"
            );
            tx.execute(&sql, &[Sql::text(table), Sql::text(&erasure.reference)]).await?;
        }
        account::erase(tx, &erasure.reference, "restore", erasure.at).await?;
        Ok(false)
    })
}

/// Restores a backup.
#[derive(Args)]
pub struct Restore {
    /// The backup. It goes into the database of the configuration, which must be empty or not there yet.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The ledger of erasures, if it is not where the configuration says.
    #[arg(long, value_name = "FILE", conflicts_with = "no_erasures")]
    erasures: Option<PathBuf>,
    /// There is no ledger, because nothing was ever erased.
    #[arg(long)]
    no_erasures: bool,
}

impl Restore {
    /// Checks everything first, then restores all or nothing.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let config = Config::load(config)?;
        let ledger = self.ledger(&config)?;
        let mut backup = Backup::open(&self.file)?;
        let db = target::open_db(&config, true).await?;
        let place = target::place(&config.database_url);
        let made = &backup.manifest;
        eprintln!("The backup is whole. It was made at {:.0} by version {}.", made.made, made.program);
        eprintln!("Restoring {} rows into {place}…", made.rows());
        let restored = backup::restore(&db, &mut backup, &ledger, ERASERS).await.map_err(unchanged)?;
        db.close().await;
        tell(&restored, ledger.len());
        Ok(())
    }

    /// What was ever erased. Only somebody who says so restores without it.
    fn ledger(&self, config: &Config) -> Result<Vec<Erasure>> {
        let path = self.erasures.clone().or_else(|| config.erasure_ledger.as_ref().map(PathBuf::from));
        match path {
            Some(path) if self.no_erasures && path.exists() => Err(Error::invalid(format!(
                "There is a ledger of erasures, {}: leave out --no-erasures. Nothing was changed.",
                path.display()
            ))),
            _ if self.no_erasures => Ok(Vec::new()),
            Some(path) if path.exists() => ledger::read(&path),
            Some(path) => Err(no_ledger(&format!("There is no {}", path.display()))),
            None => Err(no_ledger("No ledger of erasures is configured")),
        }
    }
}

fn no_ledger(why: &str) -> Error {
    Error::invalid(format!(
        "{why}, and without it whatever was erased since the backup would come back. Name the ledger with --erasures FILE. If nothing was ever erased, say --no-erasures."
    ))
}

fn tell(restored: &Restored, ledger: usize) {
    for table in &restored.left_out {
        eprintln!("Left out: the table {table}, which is none of this program's.");
    }
    for Erasure { at, kind, reference, reason_code } in &restored.erased {
        eprintln!("Erased again: {kind} {reference}, first erased at {at:.0} ({reason_code}).");
    }
    eprintln!("Of {ledger} erasures in the ledger, the backup still held {}.", restored.erased.len());
    eprintln!(
        "Restored {} rows. The history is whole: {} revisions, as in the backup.",
        restored.rows, restored.proved
    );
    eprintln!("Now run `everychance doctor`.");
}

fn unchanged(error: Error) -> Error {
    match error {
        Error::Invalid(_) => error,
        other => Error::invalid(format!(
            "The backup could not be restored, and the database is as it was ({}). Free some space, or look at the database, and repeat; or use another copy.",
            other.chain()
        )),
    }
}
