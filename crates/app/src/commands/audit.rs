//! `everychance audit`: is what was done still as it was written down?

use super::target;
use clap::{Args, Subcommand};
use platform::config::Config;
use platform::db::{Db, Options};
use platform::{Error, Result, audit, record, revision, setting};
use std::path::{Path, PathBuf};

/// Looks after the audit.
#[derive(Args)]
pub struct Audit {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Walk the audit and the history from their first entries, and find whatever was altered or taken out.
    Verify {
        /// The folder that holds the database, such as that of `demo --data`. Without it, the configured database.
        #[arg(long, value_name = "DIR")]
        data: Option<PathBuf>,
    },
}

impl Audit {
    /// Does what the arguments say.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let Verb::Verify { data } = self.verb;
        match data {
            None => {
                let db = target::open_db(&Config::load(config)?, false).await?;
                verify(&db).await?;
                db.close().await;
                Ok(())
            }
            Some(folder) => {
                for file in databases(&folder)? {
                    eprintln!("{}:", file.display());
                    let url = format!("sqlite://{}", file.display());
                    let db = Db::open(&url, &Options::default()).await?;
                    verify(&db).await?;
                    db.close().await;
                }
                Ok(())
            }
        }
    }
}

/// The databases in a folder, and in the folders of the examples within it.
fn databases(folder: &Path) -> Result<Vec<PathBuf>> {
    let places = [folder.to_owned(), folder.join("tower-hamlets"), folder.join("brackwater")];
    let files: Vec<PathBuf> =
        places.iter().map(|place| place.join("everychance.db")).filter(|file| file.is_file()).collect();
    if files.is_empty() {
        return Err(Error::invalid(format!("There is no everychance.db in {}.", folder.display())));
    }
    Ok(files)
}

/// Checks both chains, the records against the history, and the file itself.
pub async fn verify(db: &Db) -> Result<()> {
    db.check_not_empty().await?;
    db.check_file().await?;
    let mut tx = db.read().await?;
    let proved = audit::verify(&mut tx).await?;
    eprintln!("The audit is whole: {proved} entries, each fits the one before.");
    let proved = revision::verify(&mut tx).await?;
    eprintln!("The history is whole: {proved} revisions, each fits the one before.");
    record::verify(&mut tx, crate::tables::all()).await?;
    setting::verify(&mut tx).await?;
    eprintln!("Every record is as the history says.");
    Ok(())
}
