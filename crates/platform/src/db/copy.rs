//! The rows of any table, out and in, without knowing what they mean.

use super::{Shape, Tx, Value, marks};
use crate::error::Result;

/// How many rows are read at once: enough to be quick, few enough to fit into memory.
const PAGE: usize = 1000;
/// How many rows are read at once of a table whose rows hold a file each.
const FILES: usize = 10;
/// How many values one statement carries. SQLite looks for each among all of them, so more would be slower.
const VALUES: usize = 500;

impl Tx {
    /// How many rows a table has.
    pub async fn count(&mut self, shape: &Shape) -> Result<i64> {
        let rows = self.query(&format!("SELECT COUNT(*) FROM {}", quoted(&shape.name)), &[]).await?;
        Ok(rows.first().map(|row| row.int(0)).transpose()?.flatten().unwrap_or_default())
    }

    /// The next rows by primary key, after the row `last`; none when there are no more.
    pub async fn page(&mut self, shape: &Shape, last: Option<&Vec<Value>>) -> Result<Vec<Vec<Value>>> {
        let key = shape.key();
        let names: Vec<String> = key.iter().map(|(_, column)| quoted(&column.name)).collect();
        let names = names.join(", ");
        let values: Vec<Value> = last.iter().flat_map(|row| key.iter().map(|(place, _)| row[*place].clone())).collect();
        let beyond = match last {
            Some(_) => format!(" WHERE ({names}) > ({})", marks(1, key.len())),
            None => String::new(),
        };
        let sql = format!(
            "SELECT {} FROM {}{beyond} ORDER BY {names} LIMIT {}",
            columns(shape),
            quoted(&shape.name),
            at_once(shape)
        );
        let rows = self.query(&sql, &values).await?;
        rows.iter().map(|row| shape.values(row)).collect()
    }

    /// Puts rows into a table.
    pub async fn fill(&mut self, shape: &Shape, rows: &[Vec<Value>]) -> Result<()> {
        let width = shape.columns.len();
        for some in rows.chunks((VALUES / width).clamp(1, at_once(shape))) {
            let places: Vec<String> =
                (0..some.len()).map(|row| format!("({})", marks(row * width + 1, width))).collect();
            let sql = format!("INSERT INTO {} ({}) VALUES {}", quoted(&shape.name), columns(shape), places.join(", "));
            self.execute(&sql, &some.concat()).await?;
        }
        Ok(())
    }

    /// Takes every row out of a table.
    pub async fn empty(&mut self, shape: &Shape) -> Result<()> {
        self.execute(&format!("DELETE FROM {}", quoted(&shape.name)), &[]).await
    }
}

/// How many rows of a table fit into memory: what a column `bytes` holds is a file.
fn at_once(shape: &Shape) -> usize {
    if shape.columns.iter().any(|column| column.name == "bytes") { FILES } else { PAGE }
}

fn columns(shape: &Shape) -> String {
    let names: Vec<String> = shape.columns.iter().map(|column| quoted(&column.name)).collect();
    names.join(", ")
}

/// A name of the catalogue as SQL takes it.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
