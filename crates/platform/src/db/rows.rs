//! Many rows in few statements: what takes a minute one by one takes a second.

use super::{Tx, Value, marks};
use crate::error::Result;

/// The most values in one statement; SQLite takes 32,766 and PostgreSQL 65,535.
const MOST: usize = 4_000;

/// Rows that are to be inserted, by table, in the order in which the tables were first named.
#[derive(Default)]
pub struct Rows(Vec<Table>);

struct Table {
    name: &'static str,
    columns: &'static [&'static str],
    values: Vec<Value>,
}

impl Rows {
    /// Adds a row. The columns of a table are always the same.
    pub fn add<const N: usize>(&mut self, name: &'static str, columns: &'static [&'static str; N], values: [Value; N]) {
        match self.0.iter_mut().find(|table| table.name == name) {
            Some(table) => table.values.extend(values),
            None => self.0.push(Table { name, columns, values: values.into() }),
        }
    }

    /// Inserts them.
    pub async fn insert(self, tx: &mut Tx) -> Result<()> {
        for table in self.0 {
            let width = table.columns.len();
            for values in table.values.chunks(MOST / width * width) {
                tx.execute(&table.statement(values.len() / width), values).await?;
            }
        }
        Ok(())
    }
}

impl Table {
    fn statement(&self, rows: usize) -> String {
        let width = self.columns.len();
        let rows: Vec<String> = (0..rows).map(|i| format!("({})", marks(i * width + 1, width))).collect();
        let columns: Vec<String> = self.columns.iter().map(|name| format!("\"{name}\"")).collect();
        format!("INSERT INTO \"{}\" ({}) VALUES {}", self.name, columns.join(", "), rows.join(", "))
    }
}
