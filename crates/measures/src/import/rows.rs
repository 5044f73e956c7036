//! Figures as rows: the plain sheet in which a partnership keeps measures of its own.
//!
//! `measure`, `area`, `period` and `value` must be there; `breakdown`, `numerator`, `denominator`, `lower`, `upper`, `status` and
//! `note` may be. The columns may stand in any order.

use super::batch::{Batch, Cell, Found};
use crate::area::Gazetteer;
use crate::figure::{Figure, More, Status, Value};
use crate::period;
use sheets::{Fault, Line, Lines};

/// The columns of the plain sheet; the first four must be there.
pub const COLUMNS: [&str; 11] =
    ["measure", "area", "period", "value", "breakdown", "numerator", "denominator", "lower", "upper", "status", "note"];

/// Those that hold numbers, by their places.
pub const NUMBERS: [usize; 5] = [3, 5, 6, 7, 8];

const MEASURE: usize = 0;
const AREA: usize = 1;
const PERIOD: usize = 2;
const VALUE: usize = 3;
const BREAKDOWN: usize = 4;
const NUMERATOR: usize = 5;
const STATUS: usize = 9;
const NOTE: usize = 10;

/// Whether a file with these headings is of this format.
#[must_use]
pub fn fits(lines: &Lines) -> bool {
    COLUMNS[..4].iter().all(|name| lines.column(name).is_some())
}

/// Reads the whole file.
///
/// # Errors
/// The fault at which reading had to stop; all others wait in the batch.
pub fn read(mut lines: Lines, areas: &Gazetteer) -> Result<Batch, Fault> {
    let places = COLUMNS.map(|name| lines.column(name));
    let mut batch = Batch::new(lines.file());
    while let Some(line) = lines.next()? {
        let row = Row { line, places: &places };
        if let Err((column, sentence)) = row.put(&mut batch, areas) {
            batch.fault(line.number, COLUMNS[column], sentence);
        }
    }
    Ok(batch)
}

struct Row<'a> {
    line: Line<'a>,
    places: &'a [Option<usize>; 11],
}

impl<'a> Row<'a> {
    fn cell(&self, column: usize) -> &'a str {
        self.line.cell(self.places[column])
    }

    /// Puts the row into the batch, or says in which column what is wrong.
    fn put(&self, batch: &mut Batch, areas: &Gazetteer) -> Result<(), (usize, String)> {
        let code = self.cell(MEASURE);
        if code.is_empty() {
            return Err((MEASURE, "is empty; write the ref or the code of the measure".to_owned()));
        }
        let name = self.cell(AREA);
        let area = areas
            .find(name)
            .ok_or_else(|| (AREA, format!("“{name}” is no area that is known; add it to the sheet areas")))?;
        let text = self.cell(PERIOD);
        let written = period::read(text, "")
            .ok_or_else(|| (PERIOD, format!("“{text}” is no period; write 2025, 2024/25, 2025 Q1 or 2025-03")))?;
        let figure = Figure { value: self.value()?, status: self.status()?.or(written.status), more: self.more()? };
        let measure =
            batch.measure(code, || Found { code: code.to_owned(), title: code.to_owned(), ..Found::default() });
        let breakdown = self.cell(BREAKDOWN);
        batch.put(Cell { row: self.line.number, measure, area: &area.code, breakdown, period: written, figure });
        Ok(())
    }

    fn value(&self) -> Result<Value, (usize, String)> {
        let text = self.cell(VALUE);
        Value::read(text).ok_or_else(|| {
            let sentence = format!(
                "“{text}” is neither a number nor a symbol; write 12.5, or c, x, z, u or k where there is no number"
            );
            (VALUE, sentence)
        })
    }

    fn status(&self) -> Result<Option<Status>, (usize, String)> {
        let word = self.cell(STATUS);
        if word.is_empty() {
            return Ok(None);
        }
        Status::of_word(word)
            .map(Some)
            .ok_or_else(|| (STATUS, format!("“{word}” is not a status; write provisional, revised, final or outturn")))
    }

    fn more(&self) -> Result<Option<Box<More>>, (usize, String)> {
        let number = |offset: usize| {
            let text = self.cell(NUMERATOR + offset);
            match Value::read(text) {
                Some(Value::Number(number)) => Ok(Some(number)),
                Some(Value::Symbol(_)) => Ok(None),
                None => Err((NUMERATOR + offset, format!("“{text}” is not a number"))),
            }
        };
        let note = Some(self.cell(NOTE)).filter(|note| !note.is_empty()).map(str::to_owned);
        let more = More { numerator: number(0)?, denominator: number(1)?, lower: number(2)?, upper: number(3)?, note };
        Ok((more != More::default()).then(|| Box::new(more)))
    }
}
