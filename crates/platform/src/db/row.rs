//! Values in and rows out, alike on both engines.

use crate::error::{Error, Result};
use jiff::Timestamp;
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::query::Query;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Postgres, Row as _, Sqlite};

/// An argument of a statement. The empty value keeps its type, which PostgreSQL asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `text`
    Text(Option<String>),
    /// `bigint`
    Int(Option<i64>),
    /// `boolean`
    Bool(Option<bool>),
}

impl Value {
    /// A text that is there.
    pub fn text(text: impl Into<String>) -> Self {
        Value::Text(Some(text.into()))
    }

    /// A moment, in microseconds since 1970.
    pub fn moment(at: Timestamp) -> Self {
        Value::Int(Some(at.as_microsecond()))
    }

    pub(super) fn bind_sqlite(self, query: Query<'_, Sqlite, SqliteArguments>) -> Query<'_, Sqlite, SqliteArguments> {
        match self {
            Value::Text(value) => query.bind(value),
            Value::Int(value) => query.bind(value),
            Value::Bool(value) => query.bind(value),
        }
    }

    pub(super) fn bind_postgres(self, query: Query<'_, Postgres, PgArguments>) -> Query<'_, Postgres, PgArguments> {
        match self {
            Value::Text(value) => query.bind(value),
            Value::Int(value) => query.bind(value),
            Value::Bool(value) => query.bind(value),
        }
    }
}

/// The places of so many arguments in a statement, from this one on, counted from 1: `$2, $3`.
pub fn marks(first: usize, count: usize) -> String {
    (first..first + count).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ")
}

/// A row of an answer; columns are counted from 0.
pub enum Row {
    /// From SQLite.
    Sqlite(SqliteRow),
    /// From PostgreSQL.
    Postgres(PgRow),
}

impl Row {
    /// The `text` in this column.
    pub fn text(&self, column: usize) -> Result<Option<String>> {
        Ok(match self {
            Row::Sqlite(row) => row.try_get(column)?,
            Row::Postgres(row) => row.try_get(column)?,
        })
    }

    /// The `bigint` in this column.
    pub fn int(&self, column: usize) -> Result<Option<i64>> {
        Ok(match self {
            Row::Sqlite(row) => row.try_get(column)?,
            Row::Postgres(row) => row.try_get(column)?,
        })
    }

    /// The `boolean` in this column.
    pub fn bool(&self, column: usize) -> Result<Option<bool>> {
        Ok(match self {
            Row::Sqlite(row) => row.try_get(column)?,
            Row::Postgres(row) => row.try_get(column)?,
        })
    }

    /// The moment in this column, which holds microseconds since 1970.
    pub fn moment(&self, column: usize) -> Result<Option<Timestamp>> {
        let at = self.int(column)?.map(Timestamp::from_microsecond).transpose();
        at.map_err(|error| Error::Internal(format!("a stored moment is out of range: {error}")))
    }
}
