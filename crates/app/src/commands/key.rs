//! `everychance key`: another key-encryption key, while the program runs.

use super::target;
use clap::{Args, Subcommand};
use platform::audit::{self, Act, Who};
use platform::clock::Clock;
use platform::config::Config;
use platform::db::Db;
use platform::secret::{self, Keyring};
use platform::{Error, Result};
use serde_json::json;
use std::path::Path;

/// How many keys are wrapped again in one transaction: few, so that nobody waits.
const BATCH: i64 = 200;

/// Looks after the keys.
#[derive(Args)]
pub struct Key {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Add a key to the file of keys, and wrap everything again under it. A running program goes on.
    Rotate {
        /// Its name, such as the month: 2027-01.
        #[arg(long)]
        name: String,
    },
    /// Say how many records are kept under which key.
    Status,
}

impl Key {
    /// Does what the arguments say.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let config = Config::load(config)?;
        let db = target::open_db(&config, false).await?;
        db.check_not_empty().await?;
        let path = Path::new(&config.key_file);
        let done = match self.verb {
            Verb::Rotate { name } => rotate(&db, path, &name).await,
            Verb::Status => status(&db).await,
        };
        db.close().await;
        done
    }
}

async fn rotate(db: &Db, path: &Path, name: &str) -> Result<()> {
    let keyring = Keyring::add(path, name)?;
    let mut wrapped = 0;
    loop {
        let mut tx = db.write().await?;
        let some = keyring.rewrap(&mut tx, BATCH).await?;
        tx.commit().await?;
        wrapped += some;
        if some == 0 {
            break;
        }
    }
    let mut tx = db.write().await?;
    let act = Act { act: "key.rotate", kind: "key", reference: name, detail: json!({ "records": wrapped }) };
    audit::append(&mut tx, Clock::System.now(), &Who::program("command line"), act).await?;
    tx.commit().await?;
    eprintln!(
        "{wrapped} records are kept under the key {name} now. A running program reads the new key from {} as soon as it meets it. Renew your copy of that file; older backups still need the older keys in it.",
        path.display()
    );
    Ok(())
}

async fn status(db: &Db) -> Result<()> {
    let counts = secret::under_each_key(&mut db.read().await?).await?;
    if counts.is_empty() {
        return Err(Error::invalid("Nothing is kept under any key yet."));
    }
    let rows: Vec<Vec<String>> = counts.into_iter().map(|(key, count)| vec![key, count.to_string()]).collect();
    super::output::write(sheets::csv_text(&["key", "records"], &rows).as_bytes())
}
