//! The only SQL for the figures.

use super::line;
use crate::import::Series;
use platform::db::{Row, Rows, Tx, Value};
use platform::{Error, Result};

/// The columns of a series, in the order in which they are written and read.
const COLUMNS: [&str; 5] = ["dataset", "measure", "area", "breakdown", "observations"];

/// How many series go into one statement's worth of memory.
const AT_ONCE: usize = 5_000;

/// A series as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The reference of its dataset.
    pub dataset: String,
    /// The reference of its measure.
    pub measure: String,
    /// The figures.
    pub series: Series,
}

/// Writes the series of a dataset; `measures` are the references of the measures by their places in the batch.
pub async fn insert(tx: &mut Tx, dataset: &str, measures: &[String], series: &[Series]) -> Result<()> {
    for some in series.chunks(AT_ONCE) {
        let mut rows = Rows::default();
        for one in some {
            let values = [dataset, &measures[one.measure], &one.area, &one.breakdown].map(Value::text);
            let [dataset, measure, area, breakdown] = values;
            let observations = Value::text(line::write(&one.observations));
            rows.add("series", &COLUMNS, [dataset, measure, area, breakdown, observations]);
        }
        rows.insert(tx).await?;
    }
    Ok(())
}

/// All series of a measure, from every dataset.
pub async fn of_measure(tx: &mut Tx, measure: &str) -> Result<Vec<Kept>> {
    let sql = format!("SELECT {} FROM \"series\" WHERE \"measure\" = $1", columns());
    kept(tx.query(&sql, &[Value::text(measure)]).await?)
}

/// All series for everybody in an area, of every measure and from every dataset.
pub async fn of_area(tx: &mut Tx, area: &str) -> Result<Vec<Kept>> {
    let sql = format!("SELECT {} FROM \"series\" WHERE \"area\" = $1 AND \"breakdown\" = ''", columns());
    kept(tx.query(&sql, &[Value::text(area)]).await?)
}

/// Each dataset with each area for which it has a series for everybody.
pub async fn areas(tx: &mut Tx) -> Result<Vec<(String, String)>> {
    let sql = "SELECT DISTINCT \"dataset\", \"area\" FROM \"series\" WHERE \"breakdown\" = ''";
    let rows = tx.query(sql, &[]).await?;
    let text = |row: &Row, column: usize| row.text(column).map(Option::unwrap_or_default);
    rows.iter().map(|row| Ok((text(row, 0)?, text(row, 1)?))).collect()
}

/// Every series there is.
pub async fn all(tx: &mut Tx) -> Result<Vec<Kept>> {
    kept(tx.query(&format!("SELECT {} FROM \"series\"", columns()), &[]).await?)
}

fn columns() -> String {
    COLUMNS.map(|name| format!("\"{name}\"")).join(", ")
}

fn kept(rows: Vec<Row>) -> Result<Vec<Kept>> {
    rows.iter().map(one).collect()
}

fn one(row: &Row) -> Result<Kept> {
    let text = |column: usize| row.text(column).map(Option::unwrap_or_default);
    let (dataset, measure, area) = (text(0)?, text(1)?, text(2)?);
    let observations = line::read(&text(4)?)
        .ok_or_else(|| Error::Internal(format!("the series of {measure} for {area} in {dataset} is not readable")))?;
    let series = Series { measure: 0, area, breakdown: text(3)?, observations };
    Ok(Kept { dataset, measure, series })
}
