//! `everychance key`: another key-encryption key, while the program runs.

use super::target;
use clap::{Args, Subcommand};
use platform::audit::{self, Act, Who};
use platform::clock::Clock;
use platform::config::Config;
use platform::db::Db;
use platform::secret::{self, Keyring};
use platform::{Error, Result};
use serde_json::{Value, json};
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
    /// Add a key to the file of keys. Nothing is kept under it yet: restart the site, so that it learns the key, and
    /// go on with `key rewrap`.
    Add {
        /// Its name, such as the month: 2027-01.
        #[arg(long)]
        name: String,
    },
    /// Wrap everything again under a key that was added before, and what is new from the site's next start.
    Rewrap {
        /// Its name.
        #[arg(long)]
        name: String,
    },
    /// Both in one step, for a site that reads the file of keys itself. Under the package's unit it has a copy: there,
    /// use `key add`.
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
            Verb::Add { name } => add(&db, path, &name).await,
            Verb::Rewrap { name } => rewrap(&db, path, &name).await,
            Verb::Rotate { name } => rotate(&db, path, &name).await,
            Verb::Status => status(&db).await,
        };
        db.close().await;
        done
    }
}

async fn add(db: &Db, path: &Path, name: &str) -> Result<()> {
    Keyring::add(path, name)?;
    write_down(db, "key.add", name, json!({})).await?;
    eprintln!(
        "The key {name} is in {}, and nothing is kept under it yet. Restart the site, so that it learns the key; then run `everychance key rewrap --name {name}`. Renew your copy of that file.",
        path.display()
    );
    Ok(())
}

async fn rewrap(db: &Db, path: &Path, name: &str) -> Result<()> {
    let wrapped = wrap_all(db, &Keyring::prefer(path, name)?).await?;
    write_down(db, "key.rewrap", name, json!({ "records": wrapped })).await?;
    eprintln!(
        "{wrapped} records were wrapped again, and all are kept under the key {name} now. A site with a copy of the file keeps what is new under the older key until it is restarted; then repeat this command. Older backups still need the older keys in the file."
    );
    Ok(())
}

async fn rotate(db: &Db, path: &Path, name: &str) -> Result<()> {
    Keyring::add(path, name)?;
    let wrapped = wrap_all(db, &Keyring::prefer(path, name)?).await?;
    write_down(db, "key.rotate", name, json!({ "records": wrapped })).await?;
    eprintln!(
        "{wrapped} records are kept under the key {name} now. A running program reads the new key from {} as soon as it meets it. Renew your copy of that file; older backups still need the older keys in it.",
        path.display()
    );
    Ok(())
}

/// Wraps every key again under the preferred one, some at a time. Whoever stops it may begin again.
async fn wrap_all(db: &Db, keyring: &Keyring) -> Result<usize> {
    let mut wrapped = 0;
    loop {
        let mut tx = db.write().await?;
        let some = keyring.rewrap(&mut tx, BATCH).await?;
        tx.commit().await?;
        wrapped += some;
        if some == 0 {
            return Ok(wrapped);
        }
    }
}

async fn write_down(db: &Db, act: &str, name: &str, detail: Value) -> Result<()> {
    let mut tx = db.write().await?;
    let act = Act { act, kind: "key", reference: name, detail };
    audit::append(&mut tx, Clock::System.now(), &Who::program("command line"), act).await?;
    tx.commit().await
}

async fn status(db: &Db) -> Result<()> {
    let counts = secret::under_each_key(&mut db.read().await?).await?;
    if counts.is_empty() {
        return Err(Error::invalid("Nothing is kept under any key yet."));
    }
    let rows: Vec<Vec<String>> = counts.into_iter().map(|(key, count)| vec![key, count.to_string()]).collect();
    super::output::write(sheets::csv_text(&["key", "records"], &rows).as_bytes())
}
