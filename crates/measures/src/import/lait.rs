//! The Local Authority Interactive Tool of the Department for Education, as one long file.
//!
//! Its columns are `Short Desc, Data item, Years, LA and Regions, Values, LA Number, Region`; extracts of it are known that
//! call them `measure_short, time_period, area_name, value, la_number`. `-` stands where there is no figure. A single year of
//! a measure by academic year is the one in which it ends.

use super::batch::{Batch, Cell, Found};
use crate::area::{Area, Gazetteer, Kind};
use crate::comparison::Polarity;
use crate::figure::{Figure, Value, as_in_sheet};
use crate::period::{self, Period, Written};
use sheets::{Fault, Line, Lines};
use std::collections::HashMap;

/// What the tool's own dictionary says of its measures (Open Government Licence v3.0; read in November 2026).
const DICTIONARY: &str = include_str!("lait.csv");

/// The columns, each with the other name that it has in extracts.
const COLUMNS: [(&str, &str); 7] = [
    ("Short Desc", "measure_short"),
    ("Data item", "measure"),
    ("Years", "time_period"),
    ("LA and Regions", "area_name"),
    ("Values", "value"),
    ("LA Number", "la_number"),
    ("Polarity", "polarity"),
];

const CODE: usize = 0;
const ITEM: usize = 1;
const YEARS: usize = 2;
const AREA: usize = 3;
const VALUE: usize = 4;
const NUMBER: usize = 5;
const POLARITY: usize = 6;

/// The columns that a file of this format must have, each with its names.
pub(super) fn needed() -> Vec<Vec<&'static str>> {
    let names = |columns: &[usize]| columns.iter().flat_map(|at| [COLUMNS[*at].0, COLUMNS[*at].1]).collect();
    [&[CODE][..], &[YEARS], &[VALUE], &[AREA, NUMBER]].map(names).into()
}

/// Whether a file with these headings is of this format.
#[must_use]
pub fn fits(lines: &Lines) -> bool {
    let has = |column: usize| place(lines, column).is_some();
    [CODE, YEARS, VALUE].into_iter().all(has) && (has(AREA) || has(NUMBER))
}

/// Which areas are taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strangers {
    /// Only areas that are known; the rows of others are left out, and it is told.
    LeftOut,
    /// Others too: where a number from 970 on or no number at all says so, as regions, otherwise as authorities.
    Added,
}

/// Reads the whole file.
///
/// # Errors
/// The fault at which reading had to stop; all others wait in the batch.
pub fn read(mut lines: Lines, areas: &mut Gazetteer, strangers: Strangers) -> Result<Batch, Fault> {
    let names: Vec<&str> = COLUMNS.iter().flat_map(|(name, other)| [*name, *other]).collect();
    if let Some(sentence) = sheets::heading_twice(lines.headings(), &names) {
        return Err(Fault::at(lines.file(), 1, None, sentence));
    }
    let mut reading = Reading {
        places: std::array::from_fn(|column| place(&lines, column)),
        batch: Batch::new(lines.file()),
        dictionary: dictionary(),
        periods: HashMap::new(),
        codes: HashMap::new(),
        strangers,
    };
    if let Some(missing) = [CODE, YEARS, VALUE].into_iter().find(|column| reading.places[*column].is_none()) {
        let sentence = format!("the column {} is missing; export the whole file again", COLUMNS[missing].0);
        return Err(Fault::at(lines.file(), 1, None, sentence));
    }
    while let Some(line) = lines.next()? {
        reading.take(line, areas);
    }
    Ok(reading.batch)
}

fn place(lines: &Lines, column: usize) -> Option<usize> {
    let (name, other) = COLUMNS[column];
    lines.column(name).or_else(|| lines.column(other))
}

struct Reading {
    places: [Option<usize>; 7],
    batch: Batch,
    dictionary: HashMap<String, Known>,
    periods: HashMap<String, Option<Written>>,
    codes: HashMap<String, Option<String>>,
    strangers: Strangers,
}

impl Reading {
    fn take(&mut self, line: Line, areas: &mut Gazetteer) {
        let cell = |column: usize| line.cell(self.places[column]);
        let (code, years, text) = (cell(CODE), cell(YEARS), cell(VALUE));
        let Some(value) = Value::read(text) else {
            let sentence = format!("“{text}” is neither a number nor a symbol; write - where there is no figure");
            return self.batch.fault(line.number, "Values", sentence);
        };
        let Some(written) = self.period(years) else {
            // The published file has such rows, and nothing in them.
            return match value {
                Value::Symbol(_) => self.batch.leave_out(format!("“{years}” is no period, and there is no figure")),
                Value::Number(_) => {
                    self.batch.fault(
                        line.number,
                        "Years",
                        format!("“{years}” is no period; write 2025, 2024/25 or 2013/14-15/16"),
                    );
                }
            };
        };
        let Some(area) = self.area(line, areas) else {
            return self.batch.leave_out(format!("{} is no area that is known", self.area_words(line)));
        };
        let measure = self.measure(line, code);
        self.batch.spelt(measure, written.period, years);
        let figure = Figure::new(self.meant_value(value), written.status);
        let period = Written { period: self.meant(code, written.period), ..written };
        self.batch.put(Cell { row: line.number, measure, area: &area, breakdown: "", period, figure });
    }

    fn period(&mut self, text: &str) -> Option<Written> {
        if let Some(known) = self.periods.get(text) {
            return *known;
        }
        let written = period::read(text, "");
        self.periods.insert(text.to_owned(), written);
        written
    }

    /// The year that is meant: the tool writes 2025 for the academic year 2024/25, which other files call by its name.
    fn meant(&self, code: &str, period: Period) -> Period {
        let academic = self.dictionary.get(code).is_some_and(|known| known.academic);
        if academic && self.strangers == Strangers::LeftOut { period.ending_in() } else { period }
    }

    /// The tool's file comes out of a spreadsheet, with all digits of its arithmetic. Where strangers are added, figures are only
    /// computed with, and as the tool's own functions do it.
    fn meant_value(&self, value: Value) -> Value {
        match value {
            Value::Number(number) if self.strangers == Strangers::LeftOut => Value::Number(as_in_sheet(number)),
            value => value,
        }
    }

    fn area_words(&self, line: Line) -> String {
        let name = line.cell(self.places[AREA]);
        if name.is_empty() { line.cell(self.places[NUMBER]).to_owned() } else { name.to_owned() }
    }

    /// The code of the area of a line.
    fn area(&mut self, line: Line, areas: &mut Gazetteer) -> Option<String> {
        let words = self.area_words(line);
        if let Some(known) = self.codes.get(&words) {
            return known.clone();
        }
        let number = line.cell(self.places[NUMBER]);
        // Where strangers are added, the name of one must not fall to whoever has its number elsewhere.
        let by_number = || areas.find(number).filter(|_| self.strangers == Strangers::LeftOut);
        let found = areas.find(&words).or_else(by_number).map(|area| area.code.clone());
        let code = match found {
            None if self.strangers == Strangers::Added && !words.is_empty() => {
                let authority = number.parse::<f64>().is_ok_and(|number| number < 970.0);
                let kind = if authority { Kind::Authority } else { Kind::Region };
                let area = Area { code: words.clone(), name: words.clone(), kind, part_of: None, until: None };
                areas.add(area, [number].into_iter());
                Some(words.clone())
            }
            found => found,
        };
        self.codes.insert(words, code.clone());
        code
    }

    fn measure(&mut self, line: Line, code: &str) -> usize {
        let (title, polarity) = (line.cell(self.places[ITEM]), line.cell(self.places[POLARITY]));
        let stated = self.places[POLARITY].map(|_| Polarity::of(polarity));
        let known = self.dictionary.get(code);
        self.batch.measure(code, || {
            let known = known.map(|known| known.found.clone()).unwrap_or_default();
            let title = if title.is_empty() { code } else { title };
            Found { code: code.to_owned(), title: title.to_owned(), polarity: stated.or(known.polarity), ..known }
        })
    }
}

/// What is known of a measure beforehand.
struct Known {
    found: Found,
    /// Whether a year of it is an academic one.
    academic: bool,
}

/// What is known of each measure beforehand, by its code.
fn dictionary() -> HashMap<String, Known> {
    let mut reader = csv::Reader::from_reader(DICTIONARY.as_bytes());
    let rows = reader.records().filter_map(std::result::Result::ok);
    rows.map(|row| {
        let cell = |i: usize| row.get(i).unwrap_or_default().to_owned();
        let found = Found {
            code: cell(0),
            polarity: (!cell(1).is_empty()).then(|| Polarity::of(&cell(1))),
            decimals: cell(2).parse().ok(),
            topic: cell(4),
            unit: cell(5),
            supplier: cell(6),
            next_release: cell(7),
            title: String::new(),
        };
        (found.code.clone(), Known { found, academic: cell(3) == "academic" })
    })
    .collect()
}
