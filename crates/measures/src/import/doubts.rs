//! What is allowed, but may not be meant, once figures meet those that are there: a denominator that has changed much, and
//! a long time without a figure.

use super::batch::{Observation, Series};
use super::counted;
use crate::figure::Figure;
use crate::period::Period;
use crate::vintage::{Line, Vintages};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How many changed denominators are named.
const NAMED: usize = 20;

/// By what part of itself a denominator may change without being remarked.
const PART: f64 = 0.2;

/// More months than these between the beginnings of two figures leave three years without one.
const MONTHS: i32 = 36;

/// A sentence for each doubt; `measures` are the references of the measures by their places in the series.
pub fn find(measures: &[String], all: &[Series], vintages: &HashMap<String, Vintages>) -> Vec<String> {
    let (mut changed, mut gaps) = (Vec::new(), BTreeMap::new());
    for series in all {
        let measure = &measures[series.measure];
        let line = vintages.get(measure).and_then(|measure| measure.line(&series.area, &series.breakdown));
        if let Some(line) = line {
            changed.extend(series.observations.iter().filter_map(|one| denominator(measure, series, one, line)));
        }
        if let Some((from, to)) = gap(series, line) {
            gaps.entry(measure).or_insert_with(Vec::new).push((series, from, to));
        }
    }
    changed.extend(all.iter().flat_map(|series| fractions(&measures[series.measure], series)));
    let more = changed.len().saturating_sub(NAMED);
    let mut doubts: Vec<String> = changed.into_iter().take(NAMED).collect();
    if more > 0 {
        doubts.push(format!("… and {}", counted(more, "more such remark", "more such remarks")));
    }
    doubts.extend(gaps.into_iter().map(|(measure, gaps)| {
        let (series, from, to) = &gaps[0];
        let many = counted(gaps.len(), "series has", "series have");
        format!("{measure}: {many} no figure for three years or more, such as {} between {from} and {to}", of(series))
    }));
    doubts
}

/// What is said of shares that look like fractions, as spreadsheets keep percentages.
fn fractions<'a>(measure: &'a str, series: &'a Series) -> impl Iterator<Item = String> + 'a {
    series.observations.iter().filter_map(move |one| {
        let more = one.figure.more.as_deref()?;
        let (value, counted, among) = (one.figure.number()?, more.numerator?, more.denominator?);
        let percent = 100.0 * counted / among;
        let fraction = (value - counted / among).abs() < 0.01 && value > 0.0 && value < 1.0;
        (among > 0.0 && fraction).then(|| {
            format!(
                "{measure}, {}, {}: {value} looks like a fraction; as a percentage it is {percent:.1}",
                of(series),
                one.period
            )
        })
    })
}

/// What is said of a denominator that differs by more than a fifth from the one before: that of the same cell, or where the cell is
/// new, that of the last period before it.
fn denominator(measure: &str, series: &Series, one: &Observation, line: &Line) -> Option<String> {
    let is = among(&one.figure)?;
    let (was, place) = match line.newest(one.period) {
        Some(before) => (among(&before.figure)?, before.dataset.to_string()),
        None => {
            let mut earlier =
                line.current().rev().filter(|(period, _)| *period < one.period && period.is_like(one.period));
            earlier.find_map(|(period, figure)| Some((among(figure)?, period.to_string())))?
        }
    };
    ((is - was).abs() > PART * was.abs()).then(|| {
        format!(
            "{measure}, {}, {}: the denominator was {was} in {place}, now {is}, which is more than a fifth off",
            of(series),
            one.period,
        )
    })
}

fn among(figure: &Figure) -> Option<f64> {
    figure.more.as_deref()?.denominator
}

/// The first two numbers of a series with three years or more between them, those that are there already included.
fn gap(series: &Series, line: Option<&Line>) -> Option<(Period, Period)> {
    let new = series.observations.iter().filter(|one| one.figure.number().is_some()).map(|one| one.period);
    let there = line.into_iter().flat_map(Line::current);
    let there = there.filter(|(_, figure)| figure.number().is_some()).map(|(period, _)| period);
    let periods: Vec<Period> = new.chain(there).collect::<BTreeSet<_>>().into_iter().collect();
    periods.windows(2).find(|pair| pair[1].months_since(pair[0]) > MONTHS).map(|pair| (pair[0], pair[1]))
}

/// What a series is of: its area, and of whom.
pub fn of(series: &Series) -> String {
    if series.breakdown.is_empty() { series.area.clone() } else { format!("{} ({})", series.area, series.breakdown) }
}
