//! Opening a database.

use super::Db;
use crate::error::{Error, Result};
use crate::place;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection};
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

const READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 10;

/// How to open a database.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Make the SQLite file when there is none.
    pub create: bool,
    /// The most pages of 4 KB that a SQLite file may grow to.
    pub max_pages: Option<u32>,
}

impl Db {
    /// Opens the database at `url`: `sqlite://PATH` or `postgres://…`.
    pub async fn open(url: &str, options: &Options) -> Result<Db> {
        match url.split_once("://").map(|(scheme, _)| scheme) {
            Some("sqlite") => open_sqlite(url, options).await,
            Some("postgres" | "postgresql") => {
                // The pool tries until its time is over and keeps the reason to itself, so one connection goes first.
                PgConnection::connect(url).await.map_err(|error| no_answer(url, &error))?.close().await?;
                let pool = PgPoolOptions::new()
                    .max_connections(POSTGRES_CONNECTIONS)
                    .acquire_timeout(Duration::from_secs(10))
                    // A slow statement would be a line of the log with the time of what it writes.
                    .connect_with(PgConnectOptions::from_str(url)?.disable_statement_logging())
                    .await?;
                Ok(Db::Postgres(pool))
            }
            _ => Err(Error::invalid(
                "DATABASE_URL names no database this program knows: write sqlite:///PATH/everychance.db or postgres://USER@HOST/NAME.",
            )),
        }
    }

    /// Refuses a database in which no plan was ever kept: its address is more likely mistyped than new.
    pub async fn check_not_empty(&self) -> Result<()> {
        let mut tx = self.read().await?;
        tx.query("SELECT \"seq\" FROM \"chain_head\"", &[]).await.map(drop).map_err(|_| {
            Error::invalid(
                "This database holds no plan yet. Check its address; `everychance migrate` prepares a new one.",
            )
        })
    }
}

async fn open_sqlite(url: &str, options: &Options) -> Result<Db> {
    let mut connect = SqliteConnectOptions::from_str(url)?
        .create_if_missing(options.create)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        // What is deleted is overwritten, or an erased key could be read from the free pages of the file.
        .pragma("secure_delete", "on")
        .busy_timeout(Duration::from_secs(10))
        .disable_statement_logging();
    if options.create && !url.contains(":memory:") {
        make_private(connect.get_filename());
    }
    if let Some(pages) = options.max_pages {
        connect = connect.pragma("max_page_count", pages.to_string());
    }
    let write = SqlitePoolOptions::new()
        .max_connections(1)
        .connect_with(connect.clone())
        .await
        .map_err(|error| could_not_open(url, error))?;
    let read = SqlitePoolOptions::new()
        .max_connections(READERS)
        .connect_with(connect.create_if_missing(false).pragma("query_only", "on"))
        .await?;
    Ok(Db::Sqlite { read, write })
}

/// Makes the file for its owner alone, where there is none; those that SQLite puts beside it take after it. Where this
/// fails, SQLite says why.
fn make_private(path: &Path) {
    use std::os::unix::fs::OpenOptionsExt;
    let made = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    drop(made);
}

fn could_not_open(url: &str, error: sqlx::Error) -> Error {
    let path = url.trim_start_matches("sqlite://");
    let code = error.as_database_error().and_then(|error| error.code()).map(|code| code.into_owned());
    Error::invalid(match code.as_deref() {
        Some("26") => format!("{path} is not a database of this program. Check the path."),
        Some("8" | "1032" | "1544") => format!(
            "The database file {path} or its folder may not be written by this user, and reading needs it too. Change its owner or its permissions."
        ),
        _ => format!(
            "The database file {path} could not be opened ({error}).{} Check the path and its permissions; `everychance migrate` makes a new one.",
            place::looked_for(Path::new(path))
        ),
    })
}

fn no_answer(url: &str, error: &sqlx::Error) -> Error {
    let url = url.split_once('?').map_or(url, |(url, _)| url);
    let place = url.rsplit_once('@').map_or(url, |(_, place)| place);
    Error::invalid(format!("The database at {place} cannot be used: {error}"))
}
