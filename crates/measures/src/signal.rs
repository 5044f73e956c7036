//! Signal or noise, series by series, from a CSV file to a CSV file.

use crate::period::{self, Period};
use processcontrol::{Assurance, Chart, Direction, Point, assurance, chart, kind};
use sheets::{Fault, Sheet};

/// The columns that a file must have, and those that it may have.
pub const COLUMNS: [&str; 6] = ["series", "date", "value", "target", "direction", "rebase"];

/// The columns of the answer.
const HEADINGS: [&str; 9] = ["series", "date", "value", "mean", "lower", "upper", "flag", "kind", "assurance"];

/// Judges every series of the sheet `series,date,value,target,direction,rebase`, and answers as CSV.
///
/// # Errors
/// Every fault of the sheet, each with its row and column.
pub fn judge(sheet: &Sheet) -> Result<String, Vec<Fault>> {
    let mut series = read(sheet)?;
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut rows = vec![HEADINGS.map(str::to_owned)];
    for one in &mut series {
        one.rows.sort_by_key(|row| row.period);
        rows.extend(one.judged());
    }
    for row in rows {
        // Writing into memory cannot fail.
        let _ = writer.write_record(row);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The headings of the columns that are not read.
#[must_use]
pub fn unread(sheet: &Sheet) -> Vec<&str> {
    let headings = sheet.headings.iter().map(|heading| heading.trim());
    headings.filter(|heading| !heading.is_empty() && !COLUMNS.contains(heading)).collect()
}

/// One series of the file.
struct Series {
    name: String,
    direction: Option<Direction>,
    rows: Vec<Row>,
}

/// One point of it.
struct Row {
    date: String,
    period: Period,
    value: Option<f64>,
    target: Option<f64>,
    rebase: bool,
}

impl Series {
    fn judged(&self) -> Vec<[String; 9]> {
        let points: Vec<Point> = self.rows.iter().map(|row| Point { value: row.value, rebase: row.rebase }).collect();
        let chart = chart(&points);
        let direction = self.direction.unwrap_or_default();
        let assurance = self.assurance(&chart, direction).map_or("", Assurance::word);
        let rows = self.rows.iter().zip(&chart.points);
        rows.map(|(row, point)| {
            let phase = &chart.phases[point.phase];
            let limit = |at: fn(&processcontrol::Limits) -> f64| number(phase.limits.as_ref().map(at));
            [
                self.name.clone(),
                row.date.clone(),
                number(row.value),
                number(phase.mean),
                limit(|limits| limits.lower),
                limit(|limits| limits.upper),
                point.flag.word().to_owned(),
                kind(point, direction).word().to_owned(),
                assurance.to_owned(),
            ]
        })
        .collect()
    }

    /// Whether the last target lies beyond the last limits.
    fn assurance(&self, chart: &Chart, direction: Direction) -> Option<Assurance> {
        let limits = chart.phases.last()?.limits.as_ref();
        assurance(limits, self.rows.iter().rev().find_map(|row| row.target)?, direction)
    }
}

fn number(value: Option<f64>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn read(sheet: &Sheet) -> Result<Vec<Series>, Vec<Fault>> {
    let places = places(sheet)?;
    let (mut series, mut faults): (Vec<Series>, Vec<Fault>) = (Vec::new(), Vec::new());
    for (number, cells) in &sheet.rows {
        let line = Line { sheet, number: *number, cells, places: &places };
        if let Err(fault) = line.add_to(&mut series) {
            faults.push(fault);
        }
    }
    if faults.is_empty() { Ok(series) } else { Err(faults) }
}

/// Where each of [`COLUMNS`] stands.
fn places(sheet: &Sheet) -> Result<[Option<usize>; 6], Vec<Fault>> {
    let places = COLUMNS.map(|name| sheet.headings.iter().position(|heading| heading.trim() == name));
    let missing = COLUMNS[..3].iter().zip(places).filter(|(_, place)| place.is_none());
    let faults: Vec<Fault> = missing
        .map(|(name, _)| {
            Fault::at(
                &sheet.name,
                1,
                None,
                format!("the column {name} is missing; there must be series, date and value"),
            )
        })
        .collect();
    if let Some(sentence) = sheets::heading_twice(&sheet.headings, &COLUMNS) {
        return Err(vec![Fault::at(&sheet.name, 1, None, sentence)]);
    }
    if faults.is_empty() { Ok(places) } else { Err(faults) }
}

/// One line of the file.
struct Line<'a> {
    sheet: &'a Sheet,
    number: usize,
    cells: &'a [String],
    places: &'a [Option<usize>; 6],
}

impl Line<'_> {
    fn cell(&self, column: usize) -> &str {
        self.places[column].and_then(|place| self.cells.get(place)).map_or("", |cell| cell.trim())
    }

    fn fault(&self, column: usize, sentence: String) -> Fault {
        Fault::at(&self.sheet.name, self.number, Some(COLUMNS[column]), sentence)
    }

    /// A cell over which no heading stands.
    fn unnamed(&self) -> Option<Fault> {
        let named = |at: usize| self.sheet.headings.get(at).is_some_and(|heading| !heading.is_empty());
        let (at, cell) = self.cells.iter().enumerate().find(|(at, cell)| !named(*at) && !cell.trim().is_empty())?;
        let sentence = format!("holds “{}”, and no heading stands above it; name its column, or empty it", cell.trim());
        Some(Fault::at(&self.sheet.name, self.number, Some(&sheets::column_letters(at)), sentence))
    }

    fn add_to(&self, series: &mut Vec<Series>) -> Result<(), Fault> {
        if let Some(fault) = self.unnamed() {
            return Err(fault);
        }
        let row = self.row()?;
        let direction = self.direction()?;
        let name = self.cell(0);
        let at = series.iter().rposition(|one| one.name == name).unwrap_or_else(|| {
            series.push(Series { name: name.to_owned(), direction: None, rows: Vec::new() });
            series.len() - 1
        });
        let one = &mut series[at];
        if one.rows.iter().any(|other| other.period == row.period) {
            return Err(self.fault(1, format!("{} has a figure for {} already; keep one of them", name, row.date)));
        }
        match (direction, one.direction) {
            (Some(new), Some(old)) if new != old => {
                return Err(self.fault(4, format!("{name} has another direction further up; a series has one")));
            }
            (Some(new), _) => one.direction = Some(new),
            (None, _) => {}
        }
        one.rows.push(row);
        Ok(())
    }

    fn row(&self) -> Result<Row, Fault> {
        let date = self.cell(1);
        let period = period::read(date, "")
            .ok_or_else(|| {
                self.fault(1, format!("“{date}” is no date and no period; write 2025-03-31, 2025-03, 2025 or 2024/25"))
            })?
            .period;
        let rebase = match self.cell(5).to_lowercase().as_str() {
            "" | "no" | "false" | "0" => false,
            "yes" | "true" | "1" => true,
            other => return Err(self.fault(5, format!("“{other}” is neither yes nor no; yes begins new limits"))),
        };
        let date = date.to_owned();
        Ok(Row { date, period, value: self.figure(2)?, target: self.figure(3)?, rebase })
    }

    /// A number, or nothing.
    fn figure(&self, column: usize) -> Result<Option<f64>, Fault> {
        let text = self.cell(column);
        // What statistics programs write where there is no figure.
        if matches!(text, "" | "NA" | "NaN") {
            return Ok(None);
        }
        let value = text.parse::<f64>().ok().filter(|value| value.is_finite());
        value.map(Some).ok_or_else(|| {
            self.fault(
                column,
                format!("“{text}” is not a number; write it as 12.5, and leave the cell empty where there is none"),
            )
        })
    }

    fn direction(&self) -> Result<Option<Direction>, Fault> {
        let word = self.cell(4).to_lowercase();
        if word.is_empty() {
            return Ok(None);
        }
        let direction = Direction::of(&word);
        direction
            .map(Some)
            .ok_or_else(|| self.fault(4, format!("“{word}” is not a direction; write increase, decrease or neutral")))
    }
}
