//! Tidy files of Explore Education Statistics, the Department for Education's releases.
//!
//! The columns of period and area have fixed names and may stand in any order; the others are filters, such as
//! `social_care_group`, and indicators. Each indicator is a measure with the code `FILE:column`, such as `ks4_la:avg_att8`,
//! where `FILE` is the name of the file without its years, so that it is the same in every release; the breakdown names the filters, such as `social_care_group: CLA 12 months at 31 March`.

use super::batch::{Batch, Cell, Found};
use super::columns::{self, Columns, Single};
use super::name;
use super::siblings::{self, Siblings};
use super::totals::Totals;
use crate::area::Gazetteer;
use crate::figure::{Figure, More, Status, Value};
use crate::period::{self, Written};
use sheets::{Fault, Line, Lines};
use std::collections::HashMap;

/// The columns of period and area.
pub(super) const COLUMNS: [&str; 10] = [
    "time_period",
    "time_identifier",
    "geographic_level",
    "country_code",
    "country_name",
    "region_code",
    "region_name",
    "old_la_code",
    "la_name",
    "new_la_code",
];
const PERIOD: usize = 0;
const IDENTIFIER: usize = 1;
const LEVEL: usize = 2;

/// The levels that are taken in, each with the columns that name its area, the surest first.
const LEVELS: [(&str, &[usize]); 3] = [("National", &[3, 4]), ("Regional", &[5, 6]), ("Local authority", &[9, 7, 8])];

/// Who publishes the figures.
pub(super) const SUPPLIER: &str = "Department for Education, Explore Education Statistics";

type Places = [Option<usize>; 10];

/// The columns that a file of this format must have, each with its names.
pub(super) fn needed() -> Vec<Vec<&'static str>> {
    COLUMNS[..=LEVEL].iter().map(|name| vec![*name]).collect()
}

/// Whether a file with these headings is of this format.
#[must_use]
pub fn fits(lines: &Lines) -> bool {
    COLUMNS[..=LEVEL].iter().all(|name| lines.column(name).is_some())
}

/// Reads the whole file, which is opened twice: once to sort its columns, once for its figures.
///
/// # Errors
/// The fault at which reading had to stop; all others wait in the batch.
pub fn read(twice: [Lines; 2], areas: &Gazetteer, single: Single) -> Result<Batch, Fault> {
    let [first, mut lines] = twice;
    let places = COLUMNS.map(|name| lines.column(name));
    let period = |line: Line| format!("{} {}", line.cell(places[PERIOD]), line.cell(places[IDENTIFIER]));
    let columns = columns::sort(first, &places, period, |line| level(line, &places).is_some(), single)?;
    let mut batch = Batch::new(lines.file());
    batch.remarks.extend(columns.empty.iter().map(|heading| format!("the column {heading} holds no figure at all")));
    let indicators = indicators(&mut batch, lines.headings(), &columns);
    let periods = HashMap::new();
    let mut reading = Reading { places, columns, indicators, batch, areas, periods, totals: Totals::default() };
    while let Some(line) = lines.next()? {
        reading.take(line);
    }
    reading.totals.fill(&mut reading.batch);
    Ok(reading.batch)
}

/// The columns that name the area of a line, if it is of a level that is taken in.
fn level(line: Line, places: &Places) -> Option<&'static [usize]> {
    let word = line.cell(places[LEVEL]);
    LEVELS.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, columns)| *columns)
}

/// A column of figures.
struct Indicator {
    place: usize,
    heading: String,
    measure: usize,
    siblings: Siblings,
}

fn indicators(batch: &mut Batch, headings: &[String], columns: &Columns) -> Vec<Indicator> {
    let stem = stem(&batch.file).to_owned();
    let indicators = columns.indicators.iter().map(|place| {
        let heading = headings[*place].clone();
        let code = name::steady(&format!("{stem}:{heading}"));
        let measure = batch.measure(&code, || Found {
            code: code.clone(),
            title: heading.replace('_', " "),
            topic: stem.clone(),
            unit: unit(&heading).to_owned(),
            supplier: SUPPLIER.to_owned(),
            ..Found::default()
        });
        Indicator { place: *place, siblings: siblings::of(&heading, headings), heading, measure }
    });
    indicators.collect()
}

/// The name of a file without its endings.
fn stem(file: &str) -> &str {
    let file = file.rsplit('/').next().unwrap_or(file);
    let file = file.strip_suffix(".gz").unwrap_or(file);
    file.strip_suffix(".csv").or_else(|| file.strip_suffix(".json")).unwrap_or(file)
}

fn unit(heading: &str) -> &'static str {
    let heading = heading.to_lowercase();
    match heading.as_str() {
        "rate_per_10000" => "per 10,000",
        _ if heading.ends_with("_percent") || heading.starts_with("pt_") => "%",
        _ => "",
    }
}

struct Reading<'a> {
    places: Places,
    columns: Columns,
    indicators: Vec<Indicator>,
    batch: Batch,
    areas: &'a Gazetteer,
    periods: HashMap<String, Option<Written>>,
    totals: Totals,
}

impl Reading<'_> {
    fn take(&mut self, line: Line) {
        let Some(named_by) = level(line, &self.places) else {
            let word = line.cell(self.places[LEVEL]);
            return self.batch.leave_out(format!("“{word}” is neither National, Regional nor Local authority"));
        };
        let area = match self.area(line, named_by) {
            Ok(area) => area,
            Err(reason) => return self.batch.leave_out(reason),
        };
        let Some(mut period) = self.period(line) else {
            let (text, word) = (line.cell(self.places[PERIOD]), line.cell(self.places[IDENTIFIER]));
            let sentence = format!(
                "“{text}” with “{word}” is no period; write 2025 with Calendar year, or 202425 with Academic year"
            );
            return self.batch.fault(line.number, COLUMNS[PERIOD], sentence);
        };
        let stated = self.columns.status.map(|place| line.cell(Some(place)));
        period.status = period.status.or_else(|| stated.and_then(Status::of_word));
        let said: Vec<String> = self.columns.filters.iter().filter_map(|filter| filter.says(line)).collect();
        self.figures(line, &area, &said, period);
    }

    fn figures(&mut self, line: Line, area: &str, said: &[String], period: Written) {
        let breakdown = &said.join("; ");
        let everybody = said.len() < self.columns.filters.len();
        for indicator in &self.indicators {
            let text = line.cell(Some(indicator.place));
            let Some(value) = Value::read(text) else {
                let sentence = format!(
                    "“{text}” is neither a number nor a symbol; write c, x, z, u or k where there is no number"
                );
                self.batch.fault(line.number, &indicator.heading, sentence);
                continue;
            };
            let figure = Figure { value, status: period.status, more: more(line, indicator.siblings) };
            let measure = indicator.measure;
            if figure.more.as_deref().is_some_and(|more| more.denominator.is_none()) {
                self.totals.look(measure, area, period.period, said, everybody, &figure);
            }
            self.batch.put(Cell { row: line.number, measure, area, breakdown, period, figure });
        }
    }

    /// The code of the area of a line: the first of its columns that is filled decides.
    fn area(&self, line: Line, named_by: &[usize]) -> Result<String, String> {
        let words = named_by.iter().map(|column| line.cell(self.places[*column]));
        // A former authority may have a symbol in the place of a code.
        let Some(word) = words.into_iter().find(|word| Value::read(word).is_none_or(|value| !is_symbol(value))) else {
            return Err("no code and no name of an area".to_owned());
        };
        match self.areas.find(word) {
            Some(area) => Ok(area.code.clone()),
            None => Err(format!("“{word}” is no area that is known")),
        }
    }

    fn period(&mut self, line: Line) -> Option<Written> {
        let (text, word) = (line.cell(self.places[PERIOD]), line.cell(self.places[IDENTIFIER]));
        let key = format!("{text}\t{word}");
        if let Some(known) = self.periods.get(&key) {
            return *known;
        }
        let read = period::read(text, word).filter(|read| {
            // A word that changes nothing must at least say that the whole year is meant: “Week 12” does not.
            word.to_lowercase().ends_with("year") || period::read(text, "") != Some(*read)
        });
        self.periods.insert(key, read);
        read
    }
}

fn is_symbol(value: Value) -> bool {
    matches!(value, Value::Symbol(_))
}

/// What the siblings of an indicator say in this line; a symbol says nothing.
fn more(line: Line, siblings: Siblings) -> Option<Box<More>> {
    let number = |place: Option<usize>| match Value::read(line.cell(Some(place?)))? {
        Value::Number(number) => Some(number),
        Value::Symbol(_) => None,
    };
    let more = More {
        numerator: number(siblings.numerator),
        denominator: number(siblings.denominator),
        lower: number(siblings.lower),
        upper: number(siblings.upper),
        note: None,
    };
    (more != More::default()).then(|| Box::new(more))
}
