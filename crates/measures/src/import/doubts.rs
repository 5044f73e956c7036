//! What is allowed, but may not be meant, once figures meet those that are there: a denominator that has changed much, a figure
//! far from all before it, and a long time without one.

use super::batch::{Observation, Series};
use super::counted;
use crate::area::{self, Gazetteer};
use crate::breaks;
use crate::comparison::Polarity;
use crate::figure::Figure;
use crate::period::{Period, read};
use crate::shown::Style;
use crate::verdict::{Change, is_telling, judge};
use crate::vintage::{Line, Vintages};
use platform::record::Record;
use platform::snapshot::Snapshot;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How many changed denominators are named.
const NAMED: usize = 20;

/// More figures than these that lie far from others have one sentence together: of a national file, some always do.
const MOST_FAR: usize = 10;

/// By what part of itself a denominator may change without being remarked.
const PART: f64 = 0.2;

/// More months than these between the beginnings of two figures leave three years without one.
const MONTHS: i32 = 36;

/// A sentence for each doubt; `measures` are the references of the measures by their places in the series.
pub fn find(plan: &Snapshot, measures: &[String], all: &[Series], vintages: &HashMap<String, Vintages>) -> Vec<String> {
    let areas = area::known(plan);
    let (mut changed, mut strange, mut gaps) = (Vec::new(), Vec::new(), BTreeMap::new());
    for series in all {
        let measure = &measures[series.measure];
        let line = vintages.get(measure).and_then(|measure| measure.line(&series.area, &series.breakdown));
        if let Some(line) = line {
            changed.extend(series.observations.iter().filter_map(|one| denominator(measure, series, one, line)));
            strange.extend(far(plan, &areas, measure, series, line));
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
    let others = strange.len().saturating_sub(1);
    doubts.extend(match strange.first() {
        Some(first) if strange.len() > MOST_FAR => vec![format!("{first}, and so are {others} more; are they meant?")],
        _ => strange.iter().map(|one| format!("{one}; is that meant?")).collect(),
    });
    doubts.extend(gaps.into_iter().map(|(measure, gaps)| {
        let (series, from, to) = &gaps[0];
        let many = counted(gaps.len(), "series has", "series have");
        format!("{measure}: {many} no figure for three years or more, such as {} between {from} and {to}", of(series))
    }));
    doubts
}

/// What is said of new figures, later than all of their kind that are out, that lie far from these: beyond the limits of chance
/// of their last stretch by more than the limits are apart. Where there are no limits, or figures are counted otherwise since
/// then, nothing is far.
fn far(plan: &Snapshot, areas: &Gazetteer, measure: &str, series: &Series, line: &Line) -> Vec<String> {
    let (Some((latest, _)), Some(record)) = (line.latest(), plan.get(measure)) else { return Vec::new() };
    let later = |one: &&Observation| one.period.is_like(latest) && one.period > latest;
    let new = || series.observations.iter().filter(later).filter_map(|one| Some((one.period, one.figure.number()?)));
    if new().next().is_none() {
        return Vec::new();
    }
    let changes = changes(plan, areas, measure, &series.area);
    let judgement = judge(line, &changes, Polarity::Neither);
    let telling = judgement.phases.last().filter(|phase| is_telling(phase));
    let Some(limits) = telling.and_then(|phase| phase.limits) else { return Vec::new() };
    let width = limits.upper - limits.lower;
    let within = limits.lower - width..=limits.upper + width;
    let changed = |period: Period| changes.iter().any(|change| change.period > latest && change.period <= period);
    let style = Style::of(record);
    let (lower, upper) = (style.bare(limits.lower), style.number(limits.upper));
    new()
        .filter(|(period, value)| !within.contains(value) && !changed(*period))
        .map(|(period, value)| {
            let (of, value) = (of(series), style.number(value));
            format!("{measure}, {of}, {period}: {value} is far from what is public ({lower} to {upper})")
        })
        .collect()
}

/// From when on the figures of a measure for an area stand for themselves.
fn changes(plan: &Snapshot, areas: &Gazetteer, measure: &str, area: &str) -> Vec<Change> {
    let here = |named: &str| named.is_empty() || areas.find(named).is_some_and(|named| named.code == area);
    let rows = plan.list(breaks::TABLE.name);
    let rows = rows.filter(|row| row.text("measure") == measure && here(row.text("area")));
    let change = |row: &Record| {
        let period = read(row.text("period"), "")?.period;
        Some(Change { period, counted_otherwise: row.text("kind") == "break" })
    };
    let mut changes: Vec<Change> = rows.filter_map(change).collect();
    changes.sort_by_key(|change| change.period);
    changes
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
