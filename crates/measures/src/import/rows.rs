//! Figures as rows: the plain sheet in which a partnership keeps measures of its own.
//!
//! `measure`, `area`, `period` and `value` must be there; `breakdown`, `numerator`, `denominator`, `lower`, `upper`, `status` and
//! `note` may be. The columns may stand in any order.

use super::batch::{Batch, Cell, Found};
use super::groups::Groups;
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
/// The place of the column of periods.
pub const PERIOD: usize = 2;
const VALUE: usize = 3;
const BREAKDOWN: usize = 4;
const NUMERATOR: usize = 5;
const LOWER: usize = 7;
const STATUS: usize = 9;
const NOTE: usize = 10;

/// The columns that a file of this format must have, each with its names.
pub(super) fn needed() -> Vec<Vec<&'static str>> {
    COLUMNS[..4].iter().map(|name| vec![*name]).collect()
}

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
    if let Some(sentence) = sheets::heading_twice(lines.headings(), &COLUMNS) {
        return Err(Fault::at(lines.file(), 1, None, sentence));
    }
    let places = COLUMNS.map(|name| lines.column(name));
    let (headings, mut groups) = (lines.headings().to_vec(), Groups::default());
    let mut batch = Batch::new(lines.file());
    batch.own = true;
    batch.remarks.extend(strange(&headings));
    while let Some(line) = lines.next()? {
        let row = Row { line, places: &places };
        if let Some((letters, sentence)) = row.unnamed(&headings) {
            batch.fault(line.number, &letters, sentence);
        } else if let Err((column, sentence)) = row.put(&mut batch, areas, &mut groups) {
            batch.fault(line.number, COLUMNS[column], sentence);
        }
    }
    batch.remarks.extend(groups.remarks());
    Ok(batch)
}

/// What is said of columns that are none of the sheet's.
fn strange(headings: &[String]) -> Option<String> {
    let known = |heading: &&String| COLUMNS.iter().any(|name| heading.eq_ignore_ascii_case(name));
    let strange: Vec<&str> =
        headings.iter().filter(|heading| !heading.is_empty() && !known(heading)).map(String::as_str).collect();
    let (word, those) = match strange.len() {
        0 => return None,
        1 => ("column", "is not known and was"),
        _ => ("columns", "are not known and were"),
    };
    Some(format!("the {word} {} {those} left out; known are {}", strange.join(", "), COLUMNS.join(", ")))
}

struct Row<'a> {
    line: Line<'a>,
    places: &'a [Option<usize>; 11],
}

impl<'a> Row<'a> {
    fn cell(&self, column: usize) -> &'a str {
        self.line.cell(self.places[column])
    }

    /// A cell over which no heading stands, by its letters.
    fn unnamed(&self, headings: &[String]) -> Option<(String, String)> {
        let unnamed = (0..headings.len()).filter(|at| headings[*at].is_empty());
        let (at, text) = unnamed.map(|at| (at, self.line.cell(Some(at)))).find(|(_, text)| !text.is_empty())?;
        let sentence = format!("holds “{text}”, and no heading stands above it; name its column, or empty it");
        Some((sheets::column_letters(at), sentence))
    }

    /// Puts the row into the batch, or says in which column what is wrong.
    fn put(&self, batch: &mut Batch, areas: &Gazetteer, groups: &mut Groups) -> Result<(), (usize, String)> {
        let code = self.cell(MEASURE);
        if code.is_empty() {
            return Err((MEASURE, "is empty; write the ref or the code of the measure".to_owned()));
        }
        let name = self.cell(AREA);
        let area = areas.find(name).ok_or_else(|| {
            let sentence = format!(
                "“{name}” is no area that is known; write one as the plan does, or ask whoever keeps the plan to add it to the sheet areas"
            );
            (AREA, sentence)
        })?;
        let text = self.cell(PERIOD);
        let written = period::read(text, "")
            .ok_or_else(|| (PERIOD, format!("“{text}” is no period; write 2025, 2024/25, 2025 Q1 or 2025-03")))?;
        let figure = Figure { value: self.value()?, status: self.status()?.or(written.status), more: self.more()? };
        if let Some((column, sentence)) = outside(&figure) {
            return Err((column, sentence));
        }
        let measure =
            batch.measure(code, || Found { code: code.to_owned(), title: code.to_owned(), ..Found::default() });
        batch.unsure(self.line.number, measure, text);
        if let Some(sentence) = no_percentage(self.cell(VALUE), &figure) {
            batch.if_percent(self.line.number, measure, COLUMNS[VALUE], sentence);
        }
        let breakdown = &groups.alike(measure, self.cell(BREAKDOWN));
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

/// What is wrong with the ends of an interval, and in which column.
fn outside(figure: &Figure) -> Option<(usize, String)> {
    let more = figure.more.as_deref()?;
    if let Some((lower, upper)) = more.lower.zip(more.upper).filter(|(lower, upper)| lower > upper) {
        return Some((LOWER, format!("is {lower}, which is above upper, {upper}; put the smaller one here")));
    }
    let value = figure.number()?;
    let below = more.lower.filter(|lower| value < *lower).map(|lower| format!("below lower, {lower}"));
    let above = more.upper.filter(|upper| value > *upper).map(|upper| format!("above upper, {upper}"));
    below.or(above).map(|why| (VALUE, format!("{value} is {why}; correct the value, or the ends of its interval")))
}

/// What is wrong with a value, as it is written, if it is a percentage: its counts say another one, by more than one in the last
/// place that is written.
fn no_percentage(written: &str, figure: &Figure) -> Option<String> {
    let more = figure.more.as_deref()?;
    let (value, counted, among) = (figure.number()?, more.numerator?, more.denominator.filter(|among| *among > 0.0)?);
    let percent = 100.0 * counted / among;
    let digits = written.split_once('.').map_or(0, |(_, part)| part.bytes().filter(u8::is_ascii_digit).count());
    // Beyond so many places there is only the noise of a spreadsheet.
    let unit = 0.1_f64.powi(i32::try_from(digits.min(MOST_PLACES)).unwrap_or_default());
    let differs = (value - percent).abs() > unit * (1.0 + 1e-9);
    differs.then(|| {
        let percent = format!("{percent:.2}");
        let percent = percent.trim_end_matches('0').trim_end_matches('.');
        format!("{value} is not {counted} of {among} ({percent}%); correct the value, its numerator or its denominator")
    })
}

/// How many decimal places of a value are held against its counts.
const MOST_PLACES: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_has_its_ends_in_order_and_its_value_within() {
        let told = |value: &str, lower, upper| {
            let more = More { lower, upper, ..More::default() };
            outside(&Figure { value: Value::read(value).unwrap(), status: None, more: Some(Box::new(more)) })
        };
        assert_eq!(told("5", Some(4.0), Some(5.0)), None);
        assert_eq!(told("c", Some(4.0), None), None);
        let order = "is 6, which is above upper, 5; put the smaller one here".to_owned();
        assert_eq!(told("5", Some(6.0), Some(5.0)), Some((LOWER, order)));
        assert!(told("3", Some(4.0), None).unwrap().1.starts_with("3 is below lower, 4; correct"));
        assert!(told("9", Some(4.0), Some(5.0)).unwrap().1.starts_with("9 is above upper, 5; correct"));
    }

    #[test]
    fn a_percentage_may_be_rounded_and_may_not_be_another() {
        let figure = |value: &str, counted, among| {
            let more = More { numerator: Some(counted), denominator: Some(among), ..More::default() };
            Figure { value: Value::read(value).unwrap(), status: None, more: Some(Box::new(more)) }
        };
        let told = |value: &str, counted, among| no_percentage(value, &figure(value, counted, among));
        let fits = [
            ("62.5", 50.0, 80.0),
            ("62", 50.0, 80.0),
            ("63", 50.0, 80.0),
            ("63.2", 50.0, 79.0),
            ("33.33333333333333", 1.0, 3.0),
            ("99", 1.0, 0.0),
            ("c", 50.0, 80.0),
        ];
        for (value, counted, among) in fits {
            assert_eq!(told(value, counted, among), None, "{value}");
        }
        for (value, start) in [("99", "99 is not 50 of 80 (62.5%)"), ("0.625", "0.625 is not 50 of 80 (62.5%)")] {
            assert!(told(value, 50.0, 80.0).unwrap().starts_with(start), "{value}");
        }
        assert!(told("62.7", 50.0, 80.0).is_some() && told("63.4", 50.0, 79.0).is_some());
    }
}
