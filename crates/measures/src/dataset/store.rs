//! The only SQL for the figures.

use super::line::{self, Count};
use crate::import::Series;
use platform::db::{Row, Rows, Tx, Value};
use platform::{Error, Result};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The columns of a series, in the order in which they are written and read.
const COLUMNS: [&str; 5] = ["dataset", "measure", "area", "breakdown", "observations"];

/// Where series are kept: what everybody may see, and what only partners do, are never in one table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// What is published, as it is published.
    Open,
    /// What waits to be published, and the true figures behind those that were published with some of them hidden.
    Held,
}

impl Shelf {
    fn table(self) -> &'static str {
        match self {
            Shelf::Open => "series",
            Shelf::Held => "held_series",
        }
    }
}

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
    /// Whether they stand where only partners see them.
    pub held: bool,
}

/// Writes the series of a dataset; `measures` are the references of the measures by their places in the batch.
pub async fn insert(tx: &mut Tx, shelf: Shelf, dataset: &str, measures: &[String], series: &[Series]) -> Result<()> {
    for some in series.chunks(AT_ONCE) {
        let mut rows = Rows::default();
        for one in some {
            let values = [dataset, &measures[one.measure], &one.area, &one.breakdown].map(Value::text);
            let [dataset, measure, area, breakdown] = values;
            let observations = Value::text(line::write(&one.observations));
            rows.add(shelf.table(), &COLUMNS, [dataset, measure, area, breakdown, observations]);
        }
        rows.insert(tx).await?;
    }
    Ok(())
}

/// All published series of a measure, from every dataset.
pub async fn of_measure(tx: &mut Tx, measure: &str) -> Result<Vec<Kept>> {
    let sql = format!("SELECT {} FROM \"series\" WHERE \"measure\" = $1", columns());
    kept(tx.query(&sql, &[Value::text(measure)]).await?, Shelf::Open)
}

/// All series for everybody in an area, of every measure and from every dataset.
pub async fn of_area(tx: &mut Tx, area: &str) -> Result<Vec<Kept>> {
    let sql = format!("SELECT {} FROM \"series\" WHERE \"area\" = $1 AND \"breakdown\" = ''", columns());
    kept(tx.query(&sql, &[Value::text(area)]).await?, Shelf::Open)
}

/// Each dataset with each area for which it has a series for everybody.
pub async fn areas(tx: &mut Tx) -> Result<Vec<(String, String)>> {
    let sql = "SELECT DISTINCT \"dataset\", \"area\" FROM \"series\" WHERE \"breakdown\" = ''";
    let rows = tx.query(sql, &[]).await?;
    let text = |row: &Row, column: usize| row.text(column).map(Option::unwrap_or_default);
    rows.iter().map(|row| Ok((text(row, 0)?, text(row, 1)?))).collect()
}

/// Every published series.
pub async fn all(tx: &mut Tx) -> Result<Vec<Kept>> {
    kept(tx.query(&format!("SELECT {} FROM \"series\"", columns()), &[]).await?, Shelf::Open)
}

/// The measures of which a dataset has published figures, each with how many.
pub async fn measures_of(tx: &mut Tx, dataset: &str) -> Result<BTreeMap<String, Count>> {
    let sql = "SELECT \"measure\", \"observations\" FROM \"series\" WHERE \"dataset\" = $1";
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    for row in tx.query(sql, &[Value::text(dataset)]).await? {
        let (measure, text) = (row.text(0)?.unwrap_or_default(), row.text(1)?.unwrap_or_default());
        *counts.entry(measure).or_default() += line::count(&text);
    }
    Ok(counts)
}

/// The references of the datasets that have published figures of a measure.
pub async fn datasets_of(tx: &mut Tx, measure: &str) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT \"dataset\" FROM \"series\" WHERE \"measure\" = $1";
    let rows = tx.query(sql, &[Value::text(measure)]).await?;
    rows.iter().map(|row| row.text(0).map(Option::unwrap_or_default)).collect()
}

/// Whether there are figures of a measure, whoever may see them, in any dataset that was not thrown away.
pub async fn has_figures(tx: &mut Tx, measure: &str) -> Result<bool> {
    for shelf in [Shelf::Open, Shelf::Held] {
        let sql = format!("SELECT \"dataset\" FROM \"{}\" WHERE \"measure\" = $1 LIMIT 1", shelf.table());
        if !tx.query(&sql, &[Value::text(measure)]).await?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// All series of a measure that only partners see.
pub async fn held_of_measure(tx: &mut Tx, measure: &str) -> Result<Vec<Kept>> {
    let sql = format!("SELECT {} FROM \"held_series\" WHERE \"measure\" = $1", columns());
    kept(tx.query(&sql, &[Value::text(measure)]).await?, Shelf::Held)
}

/// The series of a dataset.
pub async fn of_dataset(tx: &mut Tx, shelf: Shelf, dataset: &str) -> Result<Vec<Kept>> {
    let order = "\"measure\", \"area\", \"breakdown\"";
    let sql = format!("SELECT {} FROM \"{}\" WHERE \"dataset\" = $1 ORDER BY {order}", columns(), shelf.table());
    kept(tx.query(&sql, &[Value::text(dataset)]).await?, shelf)
}

/// The references of the measures of a dataset that only partners see.
pub async fn held_measures(tx: &mut Tx, dataset: &str) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT \"measure\" FROM \"held_series\" WHERE \"dataset\" = $1 ORDER BY \"measure\"";
    let rows = tx.query(sql, &[Value::text(dataset)]).await?;
    rows.iter().map(|row| row.text(0).map(Option::unwrap_or_default)).collect()
}

/// The figures of some measures as they are in truth: where published ones have hidden counts, those behind them.
pub async fn truth(tx: &mut Tx, measures: &[String]) -> Result<Vec<Kept>> {
    let mut all = Vec::new();
    for measure in measures {
        let mut held = held_of_measure(tx, measure).await?;
        let behind: HashSet<_> = held.iter().map(Kept::key).collect();
        let mut open = of_measure(tx, measure).await?;
        open.retain(|one| !behind.contains(&one.key()));
        all.append(&mut open);
        all.append(&mut held);
    }
    Ok(all)
}

/// Takes what only partners saw of a dataset away, when it is published or thrown away.
pub async fn drop_held(tx: &mut Tx, dataset: &str) -> Result<()> {
    tx.execute("DELETE FROM \"held_series\" WHERE \"dataset\" = $1", &[Value::text(dataset)]).await?;
    Ok(())
}

impl Kept {
    /// Of what it is: dataset, measure, area and breakdown.
    #[must_use]
    pub fn key(&self) -> [String; 4] {
        [&self.dataset, &self.measure, &self.series.area, &self.series.breakdown].map(Clone::clone)
    }
}

/// Series as they are kept, each with the place of its measure among these references; those that are new are added.
pub fn placed(kept: Vec<Kept>, measures: &mut Vec<String>) -> Vec<Series> {
    let mut places: HashMap<String, usize> = measures.iter().cloned().zip(0..).collect();
    let place = |one: Kept| {
        let measure = *places.entry(one.measure.clone()).or_insert_with(|| {
            measures.push(one.measure);
            measures.len() - 1
        });
        Series { measure, ..one.series }
    };
    kept.into_iter().map(place).collect()
}

fn columns() -> String {
    COLUMNS.map(|name| format!("\"{name}\"")).join(", ")
}

fn kept(rows: Vec<Row>, shelf: Shelf) -> Result<Vec<Kept>> {
    rows.iter().map(|row| one(row, shelf)).collect()
}

fn one(row: &Row, shelf: Shelf) -> Result<Kept> {
    let text = |column: usize| row.text(column).map(Option::unwrap_or_default);
    let (dataset, measure, area) = (text(0)?, text(1)?, text(2)?);
    let observations = line::read(&text(4)?)
        .ok_or_else(|| Error::Internal(format!("the series of {measure} for {area} in {dataset} is not readable")))?;
    let series = Series { measure: 0, area, breakdown: text(3)?, observations };
    Ok(Kept { dataset, measure, series, held: shelf == Shelf::Held })
}
