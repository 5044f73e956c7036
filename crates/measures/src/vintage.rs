//! The figures of a measure from all datasets, laid over each other: for each cell every vintage, the newest first.

use crate::dataset::{self, store::Kept};
use crate::figure::Figure;
use crate::period::Period;
use platform::snapshot::{Natural, Snapshot, natural};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// The figures of one measure that a moment of the plan shows.
#[derive(Clone, Debug, Default)]
pub struct Vintages {
    areas: BTreeMap<String, BTreeMap<String, Line>>,
}

/// The figures of one measure, area and breakdown, over time.
#[derive(Clone, Debug, Default)]
pub struct Line {
    cells: BTreeMap<Period, Vec<Vintage>>,
}

/// A figure as one dataset has it.
#[derive(Clone, Debug)]
pub struct Vintage {
    /// The reference of the dataset.
    pub dataset: Arc<str>,
    /// The figure.
    pub figure: Figure,
}

/// Lays the series of published datasets over each other, by measure; those of others are not shown.
///
/// Of two figures for one cell the one that its source published later comes first; of one day, the one whose dataset has
/// the later reference. In which order they were imported does not matter.
#[must_use]
pub fn lay(plan: &Snapshot, mut kept: Vec<Kept>) -> HashMap<String, Vintages> {
    let order: HashMap<&str, (&str, Natural)> = plan
        .list(dataset::TABLE.name)
        .map(|record| (record.reference.as_str(), (record.text("published"), natural(&record.reference))))
        .collect();
    kept.retain(|one| order.contains_key(one.dataset.as_str()));
    kept.sort_by(|a, b| order[b.dataset.as_str()].cmp(&order[a.dataset.as_str()]));
    let mut names: HashMap<String, Arc<str>> = HashMap::new();
    let mut measures: HashMap<String, Vintages> = HashMap::new();
    for Kept { dataset, measure, series } in kept {
        let dataset = names.entry(dataset).or_insert_with_key(|name| Arc::from(name.as_str())).clone();
        let areas = &mut measures.entry(measure).or_default().areas;
        let line = areas.entry(series.area).or_default().entry(series.breakdown).or_default();
        for observation in series.observations {
            let vintage = Vintage { dataset: dataset.clone(), figure: observation.figure };
            line.cells.entry(observation.period).or_default().push(vintage);
        }
    }
    measures
}

impl Vintages {
    /// The figures for an area and a breakdown; empty is everybody.
    #[must_use]
    pub fn line(&self, area: &str, breakdown: &str) -> Option<&Line> {
        self.areas.get(area)?.get(breakdown)
    }

    /// Every line, with its area and breakdown.
    pub fn lines(&self) -> impl Iterator<Item = (&str, &str, &Line)> {
        let all = self.areas.iter();
        all.flat_map(|(area, lines)| lines.iter().map(move |(of, line)| (area.as_str(), of.as_str(), line)))
    }

    /// The areas that have figures for everybody, with these, by their codes.
    pub fn areas(&self) -> impl Iterator<Item = (&str, &Line)> {
        self.areas.iter().filter_map(|(area, lines)| Some((area.as_str(), lines.get("")?)))
    }

    /// The breakdowns of an area, with their figures.
    pub fn breakdowns(&self, area: &str) -> impl Iterator<Item = (&str, &Line)> {
        let lines = self.areas.get(area).into_iter().flatten();
        lines.filter(|(breakdown, _)| !breakdown.is_empty()).map(|(breakdown, line)| (breakdown.as_str(), line))
    }
}

impl Line {
    /// The newest figure of a period.
    #[must_use]
    pub fn newest(&self, period: Period) -> Option<&Vintage> {
        self.vintages(period).first()
    }

    /// Every vintage of a period, the newest first.
    #[must_use]
    pub fn vintages(&self, period: Period) -> &[Vintage] {
        self.cells.get(&period).map(Vec::as_slice).unwrap_or_default()
    }

    /// The newest figure of each period, in the order of time.
    pub fn current(&self) -> impl DoubleEndedIterator<Item = (Period, &Figure)> {
        self.cells.iter().filter_map(|(period, vintages)| Some((*period, &vintages.first()?.figure)))
    }

    /// The last period with a number, and the number.
    #[must_use]
    pub fn latest(&self) -> Option<(Period, f64)> {
        self.current().rev().find_map(|(period, figure)| Some((period, figure.number()?)))
    }

    /// The newest number of a period.
    #[must_use]
    pub fn number(&self, period: Period) -> Option<f64> {
        self.newest(period)?.figure.number()
    }
}
