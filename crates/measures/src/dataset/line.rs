//! Observations as lines of text: a period, its figure, and what else was published of it, between tabs.
//!
//! `2024/25⇥12.5⇥p⇥15⇥120⇥9.8⇥15.9⇥a note`: status, numerator, denominator, ends of the interval, note. What is empty at the end
//! is left out. A number is written with as many digits as it takes to read the same number back.

use crate::figure::{Figure, More, Status, Symbol, Value};
use crate::import::Observation;
use crate::period::{self, Kind, Period};
use std::fmt::Write;
use std::ops::AddAssign;

/// Writes observations, a line for each.
pub fn write(observations: &[Observation]) -> String {
    let mut text = String::with_capacity(observations.len() * 14);
    for Observation { period, figure } in observations {
        let status = figure.status.map_or("", Status::letter);
        // Writing into a text cannot fail.
        let _ = match unlike_years(*period) {
            Some(words) => write!(text, "{words}"),
            None => write!(text, "{period}"),
        };
        let _ = write!(text, "\t{}\t{status}", figure.value);
        if let Some(more) = &figure.more {
            for number in [more.numerator, more.denominator, more.lower, more.upper] {
                let _ = write!(text, "\t{}", number.map(|number| number.to_string()).unwrap_or_default());
            }
            let note = more.note.as_deref().unwrap_or_default();
            let _ = write!(text, "\t{}", note.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        text.truncate(text.trim_end_matches('\t').len());
        text.push('\n');
    }
    text
}

/// A month in full, where its usual spelling is read as years: April 2003 is no year 2003/04 when it is read back.
fn unlike_years(period: Period) -> Option<String> {
    let misread = period.kind() == Kind::Month && period::two_readings(&period.to_string()).is_some();
    misread.then(|| period.in_full())
}

/// Reads observations; nothing if a line is none.
pub fn read(text: &str) -> Option<Vec<Observation>> {
    text.lines().map(observation).collect()
}

/// How many observations are figures, and in how many a symbol stands in the place of one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// With a number.
    pub figures: usize,
    /// With a symbol.
    pub symbols: usize,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Count) {
        self.figures += other.figures;
        self.symbols += other.symbols;
    }
}

/// Counts observations as they are written.
#[must_use]
pub fn count(text: &str) -> Count {
    let is_number = |line: &&str| line.split('\t').nth(1).is_some_and(|value| value.parse::<f64>().is_ok());
    let figures = text.lines().filter(is_number).count();
    Count { figures, symbols: text.lines().count() - figures }
}

fn observation(line: &str) -> Option<Observation> {
    let mut cells = line.split('\t');
    let period = period::read(cells.next()?, "")?.period;
    let value = cells.next()?;
    let value = match value.parse() {
        Ok(number) => Value::Number(number),
        Err(_) => Value::Symbol(Symbol::read(value)?),
    };
    let status = cells.next().and_then(Status::of);
    let rest: Vec<&str> = cells.collect();
    let number = |i: usize| rest.get(i).and_then(|cell| cell.parse().ok());
    let more = (!rest.is_empty()).then(|| {
        let note = rest.get(4).filter(|note| !note.is_empty()).map(|note| (*note).to_owned());
        Box::new(More { numerator: number(0), denominator: number(1), lower: number(2), upper: number(3), note })
    });
    Some(Observation { period, figure: Figure { value, status, more } })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let of = |text: &str, figure| Observation { period: period::read(text, "").unwrap().period, figure };
        let more = More { numerator: Some(15.0), upper: Some(0.1 + 0.2), ..More::default() };
        let noted = More { note: Some("two words".to_owned()), ..More::default() };
        let all = vec![
            of("2023", Figure::new(Value::Number(1e-7), None)),
            of("2013/14-15/16", Figure::new(Value::Symbol(Symbol::Suppressed), None)),
            of("2024/25", Figure::new(Value::Number(12.5), Some(Status::Provisional))),
            of("April 2003", Figure::new(Value::Number(4.0), None)),
            of("2005-07", Figure::new(Value::Number(5.0), None)),
            of("2024 Q1", Figure { more: Some(Box::new(more)), ..Figure::new(Value::Number(-3.0), None) }),
            of(
                "2024-03",
                Figure { more: Some(Box::new(noted)), ..Figure::new(Value::Symbol(Symbol::Negligible), None) },
            ),
        ];
        let text = write(&all);
        assert_eq!(text.lines().nth(1), Some("2013/14-15/16\tc"));
        assert_eq!(text.lines().nth(3), Some("April 2003\t4"));
        assert_eq!(count(&text), Count { figures: 5, symbols: 2 });
        assert_eq!(read(&text), Some(all));
        assert_eq!(read("2023\tsome\n"), None);
        assert_eq!(read("soon\t1\n"), None);
    }
}
