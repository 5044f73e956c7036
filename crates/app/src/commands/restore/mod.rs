//! `everychance restore FILE`: a backup into an empty database, and what was erased since erased again.

mod tell;

use super::target;
use clap::Args;
use jiff::SignedDuration;
use people::data::retention;
use platform::backup::{self, Afterwards, Backup};
use platform::clock::Clock;
use platform::config::Config;
use platform::identity::standing;
use platform::ledger::{self, Erasure};
use platform::secret::Keyring;
use platform::{Error, Result};
use std::path::{Path, PathBuf};

/// How long retention waits after a restore, so that somebody can give back the legal holds.
const WAIT: SignedDuration = SignedDuration::from_hours(24 * 7);

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
    /// Cards and task links stay good. Only for a move to another database, with the site stopped from before the
    /// backup until after the restore; otherwise one that was lost and taken back since opens the door again.
    #[arg(long)]
    keep_cards: bool,
}

impl Restore {
    /// Checks everything first, then restores all or nothing.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let config = Config::load(config)?;
        let ledger = self.ledger(&config)?;
        let mut backup = Backup::open(&self.file)?;
        let db = target::open_db(&config, true).await?;
        let place = target::place(&config.database_url);
        let (made, rows) = (backup.manifest.made, backup.manifest.rows());
        eprintln!("The backup is whole. It was made at {made:.0} by version {}.", backup.manifest.program);
        eprintln!("Restoring {rows} rows into {place}…");
        let keyring = keyring(&config);
        let now = Clock::System.now();
        // A legal hold that was given since the backup is lost, and retention would erase what it kept.
        let until = now + WAIT;
        let afterwards = Afterwards {
            ledger: &ledger,
            parts: crate::parts::all(),
            keyring: keyring.as_ref(),
            now,
            keep_cards: self.keep_cards,
            wait: (!self.keep_cards).then_some((retention::JOB, until)),
        };
        let (restored, settled) = backup::restore(&db, &mut backup, &afterwards).await.map_err(unchanged)?;
        let standing = standing::count(&mut db.read().await?).await?;
        db.close().await;
        tell::restored(&restored);
        tell::erased(&settled, ledger.len(), &config.key_file);
        if !self.keep_cards {
            tell::ended(&settled);
            tell::lost(made, &standing, until);
        }
        eprintln!("Now run `everychance doctor`.");
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

/// The keys, if they are at hand. On the day of a disaster they may be found later than the backup.
fn keyring(config: &Config) -> Option<Keyring> {
    let keyring = Keyring::read(Path::new(&config.key_file));
    keyring.inspect_err(|error| eprintln!("{error}")).ok()
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
