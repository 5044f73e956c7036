//! Which partnership a command is about: the configured one, or an example in a throwaway database.

use crate::examples::Example;
use crate::router;
use clap::Args;
use platform::clock::Clock;
use platform::config::Config;
use platform::db::{Db, Options};
use platform::http::App;
use platform::place::{looked_for, whole};
use platform::secret::Keyring;
use platform::site::Site;
use platform::{Error, Result};
use std::path::Path;
use tempfile::TempDir;

/// The choice of a partnership, common to the commands that read one.
#[derive(Args)]
pub struct Target {
    /// Use an example instead of your own partnership: tower-hamlets (also without a name) or brackwater.
    #[arg(long, value_name = "EXAMPLE", num_args = 0..=1, require_equals = true, default_missing_value = "")]
    demo: Option<String>,
}

/// An opened partnership; an example's database goes with it, after the application that uses it.
pub struct Opened {
    /// The application.
    pub app: App,
    /// Where it is kept, in words, without passwords.
    pub place: String,
    _throwaway: Option<TempDir>,
}

impl Target {
    /// Whether it is an example.
    pub fn is_demonstration(&self) -> bool {
        self.demo.is_some()
    }

    /// Opens the partnership.
    pub async fn open(&self, config: Option<&Path>) -> Result<Opened> {
        match &self.demo {
            Some(name) => {
                let example = Example::named(name)?;
                let folder = temporary()?;
                let app = example.open(folder.path(), "http://127.0.0.1:8080").await?;
                Ok(Opened { app, place: "a throwaway database".to_owned(), _throwaway: Some(folder) })
            }
            None => {
                let config = Config::load(config)?;
                Ok(Opened { app: readable(&config).await?, place: place(&config.database_url), _throwaway: None })
            }
        }
    }
}

/// The database of this address, without what may hold a password: what stands before an @, and the parameters.
pub fn place(url: &str) -> String {
    let url = url.split_once('?').map_or(url, |(url, _)| url);
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://{host}"),
        _ => url.to_owned(),
    }
}

/// The configured partnership, its database brought up to date, with the keys under which its people are kept.
pub async fn own(config: &Config) -> Result<App> {
    let app = readable(config).await?;
    check_keys(&app, config).await?;
    Ok(app)
}

/// Refuses keys that are another's: nothing could be opened with them, and whatever was kept under them would be lost
/// as soon as the right ones are put back.
pub async fn check_keys(app: &App, config: &Config) -> Result<()> {
    if app.keyring.fits(&mut app.db.read().await?).await? {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "The keys in {} are not those under which this database keeps what is personal: put back the file that was in use. See “The keys are lost” in disaster.md.",
        whole(Path::new(&config.key_file)).display()
    )))
}

/// The configured partnership, its database brought up to date. What is open in it can be read with whatever keys.
async fn readable(config: &Config) -> Result<App> {
    let db = open_db(config, false).await?;
    db.check_not_empty().await?;
    db.migrate().await?;
    let path = Path::new(&config.partnership);
    let site = if path.is_file() { Site::read(path)? } else { return Err(no_site(path)) };
    let keyring = keyring(config, &db).await?;
    Ok(router::app(db, Clock::System, keyring, site, &config.base_url).with_fonts(&config.fonts))
}

/// The keys of this partnership; new ones where nothing was ever kept under any.
pub async fn keyring(config: &Config, db: &Db) -> Result<Keyring> {
    let path = Path::new(&config.key_file);
    if path.is_file() {
        return Keyring::read(path);
    }
    let kept = db.read().await?.query("SELECT \"ref\" FROM \"record_key\" LIMIT 1", &[]).await?;
    if !kept.is_empty() {
        return Keyring::read(path);
    }
    let keyring = Keyring::create(path, Clock::System.now())?;
    eprintln!("The file of keys {} was made. Keep a copy of it apart from the backups.", whole(path).display());
    Ok(keyring)
}

fn no_site(path: &Path) -> Error {
    Error::invalid(format!(
        "There is no {}.{} For a new one, copy that of the invented example (examples/brackwater in the source, /usr/share/doc/everychance/examples in the package), write your own name, place, purpose, about and contact into it, with invented = false, and name it with the key `partnership` or the variable EVERYCHANCE_PARTNERSHIP.",
        path.display(),
        looked_for(path)
    ))
}

/// Opens the configured database; `create` makes a SQLite file where there is none.
pub async fn open_db(config: &Config, create: bool) -> Result<Db> {
    Db::open(&config.database_url, &Options { create, max_pages: config.sqlite_max_pages }).await
}

/// `everychance migrate`
pub async fn migrate(config: Option<&Path>) -> Result<()> {
    let config = Config::load(config)?;
    let db = open_db(&config, true).await?;
    db.migrate().await?;
    keyring(&config, &db).await?;
    db.close().await;
    eprintln!("The database is up to date.");
    Ok(())
}

/// A fresh folder that goes when it is dropped.
pub fn temporary() -> Result<TempDir> {
    let refused = |error| Error::Internal(format!("a temporary folder could not be made: {error}"));
    tempfile::Builder::new().prefix("everychance-").tempdir().map_err(refused)
}
