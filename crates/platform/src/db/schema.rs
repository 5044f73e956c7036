//! The structure of a database: which migrations made it, and bringing it up to date.

use super::{Db, Tx};
use crate::error::{Error, Result};
use sqlx::migrate::{MigrateError, Migrator};

static MIGRATIONS: Migrator = sqlx::migrate!("../../migrations");

/// Where sqlx keeps which migrations were run.
pub(super) const KEPT_IN: &str = "_sqlx_migrations";

/// The number of the newest migration that this program knows.
pub fn newest_migration() -> i64 {
    MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or(0)
}

impl Db {
    /// Brings an older database up to this program's structure, and refuses a newer one.
    pub async fn migrate(&self) -> Result<()> {
        let done = match self {
            Db::Sqlite { write, .. } => MIGRATIONS.run(write).await,
            Db::Postgres(pool) => MIGRATIONS.run(pool).await,
        };
        done.map_err(not_migrated)
    }
}

impl Tx {
    /// The number of the migration at which the structure stands; nothing when no migration was ever run.
    pub async fn schema(&mut self) -> Result<Option<i64>> {
        let sql = match self {
            Tx::Sqlite(_) => "SELECT \"name\" FROM \"sqlite_master\" WHERE \"type\" = 'table' AND \"name\" = $1",
            Tx::Postgres(_) => "SELECT 'yes' FROM pg_tables WHERE schemaname = current_schema() AND tablename = $1",
        };
        if self.query(sql, &[super::Value::text(KEPT_IN)]).await?.is_empty() {
            return Ok(None);
        }
        let rows = self.query(&format!("SELECT MAX(\"version\") FROM \"{KEPT_IN}\""), &[]).await?;
        rows.first().map_or(Ok(None), |row| row.int(0))
    }

    /// Brings the structure up to this migration, inside the transaction: undone with it, lasting with it.
    pub async fn migrate_to(&mut self, version: i64) -> Result<()> {
        for migration in MIGRATIONS.iter().filter(|migration| migration.version <= version) {
            self.settle().await?;
            let done = match self {
                Tx::Sqlite(tx) => MIGRATIONS.run_to(migration.version, &mut **tx).await,
                Tx::Postgres(tx) => MIGRATIONS.run_to(migration.version, &mut **tx).await,
            };
            done.map_err(not_migrated)?;
        }
        Ok(())
    }

    /// Checks now what is else checked when the transaction ends. PostgreSQL alters no table before that.
    async fn settle(&mut self) -> Result<()> {
        if let Tx::Postgres(_) = self {
            self.execute("SET CONSTRAINTS ALL IMMEDIATE", &[]).await?;
            self.execute("SET CONSTRAINTS ALL DEFERRED", &[]).await?;
        }
        Ok(())
    }
}

fn not_migrated(error: MigrateError) -> Error {
    match error {
        MigrateError::VersionMissing(version) => Error::invalid(format!(
            "This database was made by a newer version of the program (migration {version}; this one knows up to {}). Install the newer version, or restore an older backup.",
            newest_migration()
        )),
        MigrateError::Execute(error) => Error::Database(error),
        other => Error::Internal(format!("the database structure could not be brought up to date: {other}")),
    }
}
