//! What a database is made of, as its own catalogue tells it.

use super::schema::KEPT_IN;
use super::{Row, Tx, Value};
use crate::error::{Error, Result};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Type {
    /// `text`
    Text,
    /// `bigint`
    Int,
    /// `boolean`
    Bool,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub holds: Type,
    /// Its place in the primary key, from 1; 0 when it is no part of it.
    pub key: i64,
}

/// A table as the catalogue describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Its name.
    pub name: String,
    /// Its columns, in their order.
    pub columns: Vec<Column>,
}

const SQLITE_COLUMNS: &str = "SELECT t.name, c.name, lower(c.type), c.pk
    FROM sqlite_master t JOIN pragma_table_info(t.name) c
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY t.name, c.cid";

// PostgreSQL's own catalogue: the views of information_schema take half a second, and show no key to who may only read.
const POSTGRES_COLUMNS: &str =
    "SELECT CAST(t.relname AS text), CAST(c.attname AS text), format_type(c.atttypid, c.atttypmod),
        CAST(COALESCE(array_position(CAST(k.indkey AS smallint[]), c.attnum) + 1, 0) AS bigint)
    FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped
    LEFT JOIN pg_index k ON k.indrelid = t.oid AND k.indisprimary
    WHERE t.relkind = 'r' AND t.relnamespace = CAST(current_schema() AS regnamespace) ORDER BY t.relname, c.attnum";

const SQLITE_REFERENCES: &str = "SELECT t.name, f.\"table\"
    FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'";

const POSTGRES_REFERENCES: &str = "SELECT CAST(t.relname AS text), CAST(r.relname AS text) FROM pg_constraint c
    JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class r ON r.oid = c.confrelid
    WHERE c.contype = 'f' AND t.relnamespace = CAST(current_schema() AS regnamespace)";

impl Tx {
    /// Every table but the list of migrations; a table comes after those that it refers to.
    ///
    /// # Errors
    /// Names a table without a primary key, and a column of a type that this program never makes.
    pub async fn shapes(&mut self) -> Result<Vec<Shape>> {
        let (columns, references) = match self {
            Tx::Sqlite(_) => (SQLITE_COLUMNS, SQLITE_REFERENCES),
            Tx::Postgres(_) => (POSTGRES_COLUMNS, POSTGRES_REFERENCES),
        };
        let mut shapes: Vec<Shape> = Vec::new();
        for row in self.query(columns, &[]).await? {
            let table = word(&row, 0)?;
            if table == KEPT_IN {
                continue;
            }
            let column = column(&table, &row)?;
            match shapes.last_mut().filter(|shape| shape.name == table) {
                Some(shape) => shape.columns.push(column),
                None => shapes.push(Shape { name: table, columns: vec![column] }),
            }
        }
        if let Some(shape) = shapes.iter().find(|shape| shape.key().is_empty()) {
            return Err(Error::invalid(format!(
                "The table {} has no primary key, so it is none of this program's. Move it out of this database.",
                shape.name
            )));
        }
        let mut pairs = Vec::new();
        for row in self.query(references, &[]).await? {
            pairs.push((word(&row, 0)?, word(&row, 1)?));
        }
        Ok(in_order(shapes, &pairs))
    }
}

impl Shape {
    /// The columns of the primary key, in the key's own order, each with its place in the row.
    pub fn key(&self) -> Vec<(usize, &Column)> {
        let mut key: Vec<_> = self.columns.iter().enumerate().filter(|(_, column)| column.key > 0).collect();
        key.sort_by_key(|(_, column)| column.key);
        key
    }

    /// The values of a row of all columns.
    pub(super) fn values(&self, row: &Row) -> Result<Vec<Value>> {
        let read = |(place, column): (usize, &Column)| {
            Ok(match column.holds {
                Type::Text => Value::Text(row.text(place)?),
                Type::Int => Value::Int(row.int(place)?),
                Type::Bool => Value::Bool(row.bool(place)?),
            })
        };
        self.columns.iter().enumerate().map(read).collect()
    }
}

fn word(row: &Row, column: usize) -> Result<String> {
    Ok(row.text(column)?.unwrap_or_default())
}

fn column(table: &str, row: &Row) -> Result<Column> {
    let name = word(row, 1)?;
    let holds = match word(row, 2)?.as_str() {
        "text" => Type::Text,
        "bigint" => Type::Int,
        "boolean" => Type::Bool,
        other => {
            return Err(Error::invalid(format!(
                "The column {name} of {table} is of the type {other}, so the table is none of this program's. Move it out of this database."
            )));
        }
    };
    Ok(Column { name, holds, key: row.int(3)?.unwrap_or_default() })
}

/// What is referred to first. Where tables refer to each other in a circle, their references wait for the end of the transaction.
fn in_order(mut left: Vec<Shape>, references: &[(String, String)]) -> Vec<Shape> {
    let mut ordered: Vec<Shape> = Vec::new();
    while !left.is_empty() {
        let waits = |shape: &Shape| {
            let others = references.iter().filter(|(from, to)| *from == shape.name && from != to);
            others.into_iter().any(|(_, to)| left.iter().any(|other| other.name == *to))
        };
        let next = left.iter().position(|shape| !waits(shape)).unwrap_or(0);
        ordered.push(left.remove(next));
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_comes_after_those_that_it_refers_to() {
        let shape = |name: &str| Shape { name: name.to_owned(), columns: Vec::new() };
        let refer = |from: &str, to: &str| (from.to_owned(), to.to_owned());
        let shapes = ["a", "b", "c", "d"].map(shape).to_vec();
        let references = [refer("a", "c"), refer("c", "d"), refer("c", "c"), refer("b", "elsewhere")];
        let names: Vec<String> = in_order(shapes.clone(), &references).into_iter().map(|shape| shape.name).collect();
        assert_eq!(names, ["b", "d", "c", "a"]);
        let circle = [refer("a", "b"), refer("b", "a")];
        assert_eq!(in_order(shapes, &circle).len(), 4);
    }
}
