//! Fingertips, the public health profiles of the Office for Health Improvement and Disparities, in 27 columns.
//!
//! A measure is an indicator by its ID. Sex, age and category are the breakdown; what is the same throughout an indicator is
//! part of what it means, and left out. The rows of England stand there twice, once without a parent. Limits of -1 stand where
//! there is no value.

use super::batch::{Batch, Cell, Found};
use super::judgement::{Judgements, Key};
use crate::area::Gazetteer;
use crate::figure::{Figure, More, Value};
use crate::period;
use sheets::{Fault, Line, Lines};
use std::collections::{BTreeMap, BTreeSet};

const COLUMNS: [&str; 17] = [
    "Indicator ID",
    "Time period",
    "Value",
    "Area Code",
    "Area Name",
    "Sex",
    "Age",
    "Category Type",
    "Category",
    "Indicator Name",
    "Count",
    "Denominator",
    "Lower CI 95.0 limit",
    "Upper CI 95.0 limit",
    "Value note",
    "Recent Trend",
    "Compared to England value or percentiles",
];
const ID: usize = 0;
const PERIOD: usize = 1;
const VALUE: usize = 2;
const AREA: usize = 3;
const AREA_NAME: usize = 4;
const SEX: usize = 5;
const AGE: usize = 6;
const CATEGORY_TYPE: usize = 7;
const CATEGORY: usize = 8;
const NAME: usize = 9;
const COUNT: usize = 10;
const NOTE: usize = 14;
const TREND: usize = 15;
const COMPARED: usize = 16;

/// The sex that is everybody.
const EVERYBODY: &str = "Persons";

/// How many measures are named of which something is left out.
const NAMED: usize = 10;

/// Who publishes the figures.
pub(super) const SUPPLIER: &str = "Office for Health Improvement and Disparities, Fingertips";

type Places = [Option<usize>; 17];

/// The columns that a file of this format must have, each with its names.
pub(super) fn needed() -> Vec<Vec<&'static str>> {
    COLUMNS[..=AREA].iter().map(|name| vec![*name]).collect()
}

/// Whether a file with these headings is of this format.
#[must_use]
pub fn fits(lines: &Lines) -> bool {
    COLUMNS[..=AREA].iter().all(|name| lines.column(name).is_some())
}

/// Reads the whole file, which is opened twice: once for what differs within an indicator, once for its figures.
///
/// # Errors
/// The fault at which reading had to stop; all others wait in the batch.
pub fn read(twice: [Lines; 2], areas: &Gazetteer) -> Result<Batch, Fault> {
    let [first, mut lines] = twice;
    let places = COLUMNS.map(|name| lines.column(name));
    let groups = groups(first, &places)?;
    let mut batch = Batch::new(lines.file());
    batch
        .remarks
        .extend([("Age", 1), ("Sex", 0)].into_iter().filter_map(|(what, which)| left_out(what, which, &groups)));
    let mut reading = Reading { groups, batch, judgements: Judgements::default(), areas };
    while let Some(line) = lines.next()? {
        let row = Row { line, places: &places };
        if let Err((column, sentence)) = reading.take(&row) {
            reading.batch.fault(line.number, COLUMNS[column], sentence);
        }
    }
    let Reading { mut batch, judgements, .. } = reading;
    for (place, found) in batch.measures.iter_mut().enumerate() {
        found.polarity = judgements.polarity(place);
    }
    let remarks = judgements.remarks(&batch.measures);
    batch.remarks.extend(remarks);
    Ok(batch)
}

/// The sexes and the ages of each indicator.
type Groups = BTreeMap<String, [BTreeSet<String>; 2]>;

fn groups(mut lines: Lines, places: &Places) -> Result<Groups, Fault> {
    let mut groups = Groups::new();
    while let Some(line) = lines.next()? {
        let row = Row { line, places };
        let id = row.cell(ID);
        if !groups.contains_key(id) {
            groups.insert(id.to_owned(), Default::default());
        }
        for (words, column) in groups.get_mut(id).into_iter().flatten().zip([SEX, AGE]) {
            if !words.contains(row.cell(column)) {
                words.insert(row.cell(column).to_owned());
            }
        }
    }
    Ok(groups)
}

/// What is remarked where a sex or an age is no breakdown, since there is only one.
fn left_out(what: &str, which: usize, groups: &Groups) -> Option<String> {
    let only = groups.iter().filter_map(|(id, words)| match words[which].iter().collect::<Vec<_>>()[..] {
        [word] if !word.is_empty() && word != EVERYBODY => Some(format!("{id} ({word})")),
        _ => None,
    });
    let only: Vec<String> = only.collect();
    let more = only.len().saturating_sub(NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let named = only.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    (!only.is_empty()).then(|| format!("{what} is the same throughout, and so no breakdown: {named}{more}"))
}

struct Reading<'a> {
    groups: Groups,
    batch: Batch,
    judgements: Judgements,
    areas: &'a Gazetteer,
}

impl Reading<'_> {
    /// Takes a row, or says in which column what is wrong.
    fn take(&mut self, row: &Row) -> Result<(), (usize, String)> {
        let id = row.cell(ID);
        if id.is_empty() {
            return Err((ID, "is empty; download the file again".to_owned()));
        }
        let text = row.cell(PERIOD);
        let written = period::read(text, "")
            .ok_or_else(|| (PERIOD, format!("“{text}” is no period; write 2023/24, 2021 - 23 or 2013/14 - 15/16")))?;
        let figure = Figure { value: row.value()?, status: written.status, more: row.more()? };
        let measure = self.batch.measure(id, || Found {
            code: id.to_owned(),
            title: row.cell(NAME).to_owned(),
            supplier: SUPPLIER.to_owned(),
            ..Found::default()
        });
        let (code, name) = (row.cell(AREA), row.cell(AREA_NAME));
        let key = Key { measure, area: code.to_owned(), group: self.group(row), category: row.category() };
        self.judgements.put(&key, name, written.period, &figure);
        self.judgements.said(&key, written.period, row.cell(TREND), row.cell(COMPARED));
        let Some(area) = self.areas.find(if code.is_empty() { name } else { code }) else {
            self.batch.leave_out(format!("{name} ({code}) is no area that is known"));
            return Ok(());
        };
        let breakdown = [key.group.as_str(), &key.category].into_iter().filter(|words| !words.is_empty());
        let breakdown = breakdown.collect::<Vec<_>>().join("; ");
        let row = row.line.number;
        self.batch.put(Cell { row, measure, area: &area.code, breakdown: &breakdown, period: written, figure });
        Ok(())
    }

    /// Sex and age, where they tell rows of this indicator from others.
    fn group(&self, row: &Row) -> String {
        let (sex, age) = (row.cell(SEX), row.cell(AGE));
        let several = |which: usize| self.groups.get(row.cell(ID)).is_some_and(|words| words[which].len() > 1);
        let sex = (several(0) && sex != EVERYBODY).then(|| format!("Sex: {sex}"));
        let age = several(1).then(|| format!("Age: {age}"));
        sex.into_iter().chain(age).collect::<Vec<_>>().join("; ")
    }
}

struct Row<'a> {
    line: Line<'a>,
    places: &'a Places,
}

impl<'a> Row<'a> {
    fn cell(&self, column: usize) -> &'a str {
        self.line.cell(self.places[column])
    }

    fn category(&self) -> String {
        match (self.cell(CATEGORY_TYPE), self.cell(CATEGORY)) {
            (_, "") => String::new(),
            ("", category) => format!("Category: {category}"),
            (kind, category) => format!("{kind}: {category}"),
        }
    }

    fn value(&self) -> Result<Value, (usize, String)> {
        let text = self.cell(VALUE);
        let sentence = || (VALUE, format!("“{text}” is not a number; leave the cell empty where there is none"));
        Value::read(text).ok_or_else(sentence)
    }

    /// What else stands there of the figure; limits only where there is a value.
    fn more(&self) -> Result<Option<Box<More>>, (usize, String)> {
        let number = |offset: usize| {
            let text = self.cell(COUNT + offset);
            match Value::read(text) {
                Some(Value::Number(number)) => Ok(Some(number)),
                Some(Value::Symbol(_)) => Ok(None),
                None => {
                    Err((COUNT + offset, format!("“{text}” is not a number; leave the cell empty where there is none")))
                }
            }
        };
        let limit = |offset: usize| number(offset).map(|limit| limit.filter(|_| !self.cell(VALUE).is_empty()));
        let note = Some(self.cell(NOTE)).filter(|note| !note.is_empty()).map(str::to_owned);
        let more = More { numerator: number(0)?, denominator: number(1)?, lower: limit(2)?, upper: limit(3)?, note };
        Ok((more != More::default()).then(|| Box::new(more)))
    }
}
