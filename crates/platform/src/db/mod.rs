//! The two database engines behind one small type.
//!
//! SQLite by default, PostgreSQL where a partnership outgrows one machine.
//! One SQL text serves both: `text`, `bigint`, `boolean`, `$1` parameters; ids and times are made by the program.

mod catalogue;
mod copy;
mod open;
mod row;
mod rows;
mod schema;

pub use catalogue::{Column, Shape, Type};
pub use open::Options;
pub use row::{Row, Value, marks};
pub use rows::Rows;
pub use schema::newest_migration;

use crate::error::{Error, Result};
use sqlx::{AssertSqlSafe, PgPool, Postgres, Sqlite, SqlitePool, Transaction};

/// A database of one partnership.
#[derive(Clone, Debug)]
pub enum Db {
    /// A file, with one connection that writes and several that only read.
    Sqlite {
        /// The readers; SQLite itself refuses them a write.
        read: SqlitePool,
        /// The single writer.
        write: SqlitePool,
    },
    /// A PostgreSQL server.
    Postgres(PgPool),
}

/// A transaction. Dropped without [`Tx::commit`], it leaves the database as it was.
pub enum Tx {
    /// On SQLite.
    Sqlite(Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

impl Db {
    /// Begins a transaction that reads one consistent state.
    pub async fn read(&self) -> Result<Tx> {
        Ok(match self {
            Db::Sqlite { read, .. } => Tx::Sqlite(read.begin().await?),
            Db::Postgres(pool) => {
                Tx::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        })
    }

    /// Begins a transaction that may write.
    pub async fn write(&self) -> Result<Tx> {
        Ok(match self {
            Db::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Db::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Checks the pages of a SQLite file; PostgreSQL looks after its own.
    ///
    /// # Errors
    /// Says what is damaged.
    pub async fn check_file(&self) -> Result<()> {
        let Db::Sqlite { .. } = self else { return Ok(()) };
        let rows = self.read().await?.query("PRAGMA integrity_check", &[]).await?;
        match rows.first().map(|row| row.text(0)).transpose()?.flatten().as_deref() {
            Some("ok") => Ok(()),
            told => {
                Err(Error::Internal(format!("the database file is damaged: {}", told.unwrap_or("it does not answer"))))
            }
        }
    }

    /// Lets nothing of what was just erased stay behind in the file: SQLite's log is written back and cut off, and
    /// PostgreSQL gives up the old rows of the keys. A server that archives its own log keeps them as long as that.
    pub async fn forget(&self) -> Result<()> {
        match self {
            Db::Sqlite { write, .. } => {
                sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(write).await.map(drop)?
            }
            Db::Postgres(pool) => sqlx::query("VACUUM \"record_key\"").execute(pool).await.map(drop)?,
        }
        Ok(())
    }

    /// Writes tables anew, so that nothing of what was deleted in them stays behind, nor the order in which rows came.
    /// SQLite writes its whole file anew; PostgreSQL these tables. A server that archives its own log keeps what stands there.
    pub async fn rewrite(&self, tables: &[&'static str]) -> Result<()> {
        match self {
            Db::Sqlite { write, .. } => {
                sqlx::query("VACUUM").execute(write).await?;
                let cut = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(write).await?;
                if Row::Sqlite(cut).int(0)? != Some(0) {
                    return Err(Error::Internal(
                        "somebody reads the database, so its log was not cut off yet".to_owned(),
                    ));
                }
            }
            Db::Postgres(pool) => {
                for table in tables {
                    sqlx::query(AssertSqlSafe(format!("VACUUM (FULL) \"{table}\""))).execute(pool).await?;
                }
            }
        }
        Ok(())
    }

    /// Closes every connection, so that SQLite writes its log back into the file.
    pub async fn close(&self) {
        match self {
            Db::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Db::Postgres(pool) => pool.close().await,
        }
    }
}

impl Tx {
    /// The name of the engine.
    pub fn engine(&self) -> &'static str {
        match self {
            Tx::Sqlite(_) => "sqlite",
            Tx::Postgres(_) => "postgresql",
        }
    }

    /// The rows that `sql` selects. `sql` is made of our own words only; every value is an argument.
    pub async fn query(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>> {
        Ok(match self {
            Tx::Sqlite(tx) => {
                let mut query = sqlx::query(AssertSqlSafe(sql.to_owned()));
                for value in values {
                    query = value.clone().bind_sqlite(query);
                }
                let rows = query.fetch_all(&mut **tx).await?;
                rows.into_iter().map(Row::Sqlite).collect()
            }
            Tx::Postgres(tx) => {
                let mut query = sqlx::query(AssertSqlSafe(sql.to_owned()));
                for value in values {
                    query = value.clone().bind_postgres(query);
                }
                let rows = query.fetch_all(&mut **tx).await?;
                rows.into_iter().map(Row::Postgres).collect()
            }
        })
    }

    /// Runs `sql` for its effect.
    pub async fn execute(&mut self, sql: &str, values: &[Value]) -> Result<()> {
        self.query(sql, values).await.map(drop)
    }

    /// Makes the changes lasting.
    pub async fn commit(self) -> Result<()> {
        match self {
            Tx::Sqlite(tx) => tx.commit().await?,
            Tx::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}
