//! `everychance backup`: everything into one file, or a drill that proves that such a file can be restored.

use super::{output, serve, target};
use clap::{ArgGroup, Args};
use platform::clock::Clock;
use platform::config::Config;
use platform::db::Db;
use platform::{Error, Result, backup};
use std::path::{Path, PathBuf};

/// The version that a backup names.
pub const PROGRAM: &str = env!("BUILD_VERSION");

/// Backs the partnership up.
#[derive(Args)]
#[command(group(ArgGroup::new("what").required(true).args(["out", "drill"])))]
pub struct Backup {
    /// The file to write, such as /backup/2026-11-22.zip. Nothing that is there already is written over.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Back up into a temporary folder, restore that into a throwaway database, compare every row, and remove both.
    #[arg(long)]
    drill: bool,
}

impl Backup {
    /// Writes the file, or holds the drill. The site may run and be written to meanwhile.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let config = Config::load(config)?;
        let db = target::open_db(&config, false).await?;
        db.check_not_empty().await?;
        let work = async {
            match &self.out {
                Some(path) => save(&db, path).await,
                None => drill(&db).await,
            }
        };
        // Whoever stops it, as systemd does, finds nothing half written.
        let done = tokio::select! {
            done = work => done,
            () = serve::stop() => Err(Error::invalid("Stopped before the backup was done; nothing was left behind.")),
        };
        db.close().await;
        done
    }
}

async fn save(db: &Db, path: &Path) -> Result<()> {
    let manifest = backup::write(&mut db.read().await?, Clock::System.now(), PROGRAM, path).await?;
    let bytes = std::fs::metadata(path).map_or(0, |file| file.len());
    eprintln!("Backed up {} into {} ({} KB).", told(&manifest), path.display(), bytes.div_ceil(1024));
    Ok(())
}

async fn drill(db: &Db) -> Result<()> {
    let folder = target::temporary()?;
    let tables = crate::tables::all();
    let proof = backup::drill(db, Clock::System.now(), PROGRAM, folder.path(), tables).await?;
    eprintln!("Backed up {} ({} KB), and restored all of it.", told(&proof.manifest), proof.bytes.div_ceil(1024));
    let proved = output::many(proof.proved, "revision", "revisions");
    eprintln!("The restored history is whole: {proved}, each fits the one before.");
    eprintln!("Every restored record is as the history says.");
    eprintln!("Every row of every table was restored as it is.");
    folder.close().map_err(|error| Error::Internal(format!("the temporary folder could not be removed: {error}")))?;
    eprintln!(
        "The backup and the database of this drill are removed. To keep a backup: everychance backup --out FILE."
    );
    Ok(())
}

fn told(manifest: &backup::Manifest) -> String {
    format!("{} rows of {} tables, up to revision {},", manifest.rows(), manifest.tables.len(), manifest.head.seq)
}
