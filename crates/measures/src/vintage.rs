//! The figures of a measure from all datasets, laid over each other: for each cell every vintage, the newest first.

use crate::dataset::{self, Order, store::Kept};
use crate::figure::{Figure, Symbol, Value};
use crate::import::Format;
use crate::period::Period;
use platform::record::Record;
use platform::snapshot::Snapshot;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The figures of one measure that a moment of the plan shows.
#[derive(Clone, Debug, Default)]
pub struct Vintages {
    /// In the order of area and breakdown.
    lines: Vec<Named>,
}

/// A line with what it is about.
#[derive(Clone, Debug)]
struct Named {
    area: Arc<str>,
    breakdown: Arc<str>,
    line: Line,
}

/// The figures of one measure, area and breakdown, over time.
///
/// A national file has hundreds of thousands of figures, so they lie side by side, each next to the period of its place.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// In the order of time; as often as the period has vintages.
    periods: Vec<Period>,
    /// Within a period the one that counts first, then the newest.
    vintages: Vec<Vintage>,
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
#[must_use]
pub fn lay(plan: &Snapshot, kept: Vec<Kept>) -> HashMap<String, Vintages> {
    lay_over(plan.list(dataset::TABLE.name), kept)
}

/// Lays the series of these datasets over each other, by measure.
///
/// Of two figures for one cell the one that its source published later comes first; of one day, the one that was published
/// here later. In which order those of several days came in does not matter.
///
/// One source never says that another has no figure. Where the newest figure of a source is an `x` of which nothing more is
/// said, by a note of its own or, of rows of a partnership's own, the reason of its dataset, the newest of another source counts before it. The tool that takes
/// figures from many publications has an `x` where these have a `c`, and a page would say that nobody published what was hidden.
/// Nor does a source take from another of how many people a figure is: where two have the same number, and only one says that,
/// it counts.
#[must_use]
pub fn lay_over<'a>(datasets: impl Iterator<Item = &'a Record>, mut kept: Vec<Kept>) -> HashMap<String, Vintages> {
    let about: About<'_> = datasets.map(|record| (record.reference.as_str(), Said::of(record))).collect();
    kept.retain(|one| about.contains_key(one.dataset.as_str()));
    let newest_first = |a: &Kept, b: &Kept| about[b.dataset.as_str()].order.cmp(&about[a.dataset.as_str()].order);
    kept.sort_by(|a, b| place(a).cmp(&place(b)).then_with(|| newest_first(a, b)));
    let mut names = Names::default();
    let mut measures: HashMap<String, Vintages> = HashMap::new();
    for same in kept.chunk_by(|a, b| place(a) == place(b)) {
        let (measure, area, breakdown) = place(&same[0]);
        let named =
            Named { area: names.of(area), breakdown: names.of(breakdown), line: Line::of(same, &about, &mut names) };
        measures.entry(measure.to_owned()).or_default().lines.push(named);
    }
    for vintages in measures.values_mut() {
        vintages.lines.shrink_to_fit();
    }
    measures
}

/// What is said of each dataset, by its reference.
type About<'a> = HashMap<&'a str, Said<'a>>;

/// What is said of a dataset that decides which figure counts.
struct Said<'a> {
    /// Where it stands among the others.
    order: Order,
    /// Who published it, in which format.
    source: (&'a str, &'a str),
    /// Whether its rows are a partnership's own, and it says why they were entered: of a release, that tells nothing of an `x`.
    reasoned: bool,
}

impl<'a> Said<'a> {
    fn of(record: &'a Record) -> Said<'a> {
        Said {
            order: dataset::order(record),
            source: (record.text("origin"), record.text("format")),
            reasoned: record.text("format") == Format::Rows.name() && !record.text("reason").is_empty(),
        }
    }
}

/// The place of the figure that counts among those of one period, of which the newest is first.
fn counting(cell: &[(Period, Vintage)], about: &About<'_>) -> usize {
    let said = |at: usize| &about[&*cell[at].1.dataset];
    let speaks = |at: &usize| {
        let figure = &cell[*at].1.figure;
        let noted = figure.more.as_ref().is_some_and(|more| more.note.is_some());
        figure.value != Value::Symbol(Symbol::NotAvailable) || noted || said(*at).reasoned
    };
    let is_newest = |at: &usize| (0..*at).all(|before| said(before).source != said(*at).source);
    let newest = (0..cell.len()).filter(is_newest).find(speaks).unwrap_or(0);
    let figure = |at: usize| &cell[at].1.figure;
    let says_of_how_many = |at: usize| figure(at).more.as_ref().is_some_and(|more| more.denominator.is_some());
    let same = |at: &usize| says_of_how_many(*at) && figure(*at).number() == figure(newest).number();
    if figure(newest).number().is_none() || says_of_how_many(newest) {
        return newest;
    }
    (0..cell.len()).filter(is_newest).find(same).unwrap_or(newest)
}

/// Which line a series belongs to.
fn place(kept: &Kept) -> (&str, &str, &str) {
    (&kept.measure, &kept.series.area, &kept.series.breakdown)
}

/// Names that stand in many places, each in memory once.
#[derive(Default)]
struct Names(HashSet<Arc<str>>);

impl Names {
    fn of(&mut self, name: &str) -> Arc<str> {
        if let Some(known) = self.0.get(name) {
            return known.clone();
        }
        let name: Arc<str> = name.into();
        self.0.insert(name.clone());
        name
    }
}

impl Vintages {
    /// The figures for an area and a breakdown; empty is everybody.
    #[must_use]
    pub fn line(&self, area: &str, breakdown: &str) -> Option<&Line> {
        let at = self.lines.binary_search_by(|named| (&*named.area, &*named.breakdown).cmp(&(area, breakdown)));
        at.ok().map(|at| &self.lines[at].line)
    }

    /// Every line, with its area and breakdown.
    pub fn lines(&self) -> impl Iterator<Item = (&str, &str, &Line)> {
        self.lines.iter().map(|named| (&*named.area, &*named.breakdown, &named.line))
    }

    /// The areas that have figures for everybody, with these, by their codes.
    pub fn areas(&self) -> impl Iterator<Item = (&str, &Line)> {
        self.lines().filter(|(_, breakdown, _)| breakdown.is_empty()).map(|(area, _, line)| (area, line))
    }

    /// The breakdowns of an area, with their figures.
    pub fn breakdowns(&self, area: &str) -> impl Iterator<Item = (&str, &Line)> {
        let from = self.lines.partition_point(|named| &*named.area < area);
        let own = self.lines[from..].iter().take_while(move |named| &*named.area == area);
        own.filter(|named| !named.breakdown.is_empty()).map(|named| (&*named.breakdown, &named.line))
    }
}

impl Line {
    /// The line of these series, the newest dataset first.
    fn of(series: &[Kept], about: &About<'_>, names: &mut Names) -> Line {
        let mut cells: Vec<(Period, Vintage)> = Vec::new();
        for one in series {
            let dataset = names.of(&one.dataset);
            let vintage = |figure: &Figure| Vintage { dataset: dataset.clone(), figure: figure.clone() };
            cells.extend(one.series.observations.iter().map(|cell| (cell.period, vintage(&cell.figure))));
        }
        // A stable sort: within a period the newest stays first.
        cells.sort_by_key(|(period, _)| *period);
        for cell in cells.chunk_by_mut(|a, b| a.0 == b.0) {
            let counts = counting(cell, about);
            cell[..=counts].rotate_right(1);
        }
        // As many as there are, and no room to grow.
        let periods = cells.iter().map(|(period, _)| *period).collect();
        let mut vintages = Vec::with_capacity(cells.len());
        vintages.extend(cells.into_iter().map(|(_, vintage)| vintage));
        Line { periods, vintages }
    }

    /// The figure of a period that counts: the newest, but for [`lay_over`]'s exception.
    #[must_use]
    pub fn newest(&self, period: Period) -> Option<&Vintage> {
        self.vintages(period).first()
    }

    /// Every vintage of a period, the one that counts first, then the newest.
    #[must_use]
    pub fn vintages(&self, period: Period) -> &[Vintage] {
        let from = self.periods.partition_point(|other| *other < period);
        let to = from + self.periods[from..].partition_point(|other| *other == period);
        &self.vintages[from..to]
    }

    /// The newest figure of each period, in the order of time.
    pub fn current(&self) -> impl DoubleEndedIterator<Item = (Period, &Figure)> {
        let first = |at: &usize| *at == 0 || self.periods[*at] != self.periods[*at - 1];
        (0..self.periods.len()).filter(first).map(|at| (self.periods[at], &self.vintages[at].figure))
    }

    /// The last period with a number, and the number: of the commonest kind of period, as it is judged.
    #[must_use]
    pub fn latest(&self) -> Option<(Period, f64)> {
        let common = self.common()?;
        let mut alike = self.current().rev().filter(|(period, _)| period.is_like(common));
        alike.find_map(|(period, figure)| Some((period, figure.number()?)))
    }

    /// A period of the kind that most of its numbers have, such as years or months.
    #[must_use]
    pub fn common(&self) -> Option<Period> {
        commonest(self.current())
    }

    /// The newest number of a period.
    #[must_use]
    pub fn number(&self, period: Period) -> Option<f64> {
        self.newest(period)?.figure.number()
    }
}

/// The last period of the kind that most numbers have; of two kinds as common, of that which comes last.
#[must_use]
pub fn commonest<'a>(figures: impl Iterator<Item = (Period, &'a Figure)>) -> Option<Period> {
    let mut kinds: Vec<(Period, usize)> = Vec::new();
    for (period, figure) in figures {
        let one = usize::from(figure.number().is_some());
        match kinds.iter_mut().find(|(other, _)| other.is_like(period)) {
            Some(kind) => *kind = (period, kind.1 + one),
            None => kinds.push((period, one)),
        }
    }
    kinds.into_iter().max_by_key(|(period, count)| (*count, *period)).map(|(period, _)| period)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::More;
    use crate::import::{Observation, Series};
    use crate::period::read;
    use serde_json::{Map, json};

    /// A dataset: its reference and day, its format, its reason.
    type Dataset<'a> = (&'a str, &'a str, &'a str);

    /// What counts of these cells of one period, each of a dataset, published in this order.
    fn counts(cells: &[(Dataset<'_>, &str)]) -> String {
        figure(cells).value.to_string()
    }

    /// The figure that counts; `50 of 90` is 50 among 90.
    fn figure(cells: &[(Dataset<'_>, &str)]) -> Figure {
        let period = read("2024", "").unwrap().period;
        let record = |at: usize, ((reference, format, reason), _): &(Dataset<'_>, &str)| {
            let said = [
                ("published", format!("2025-0{}", at + 1)),
                ("format", (*format).into()),
                ("reason", (*reason).into()),
            ];
            let values: Map<_, _> = said.into_iter().map(|(column, text)| (column.to_owned(), json!(text))).collect();
            Record { table: &dataset::TABLE, reference: (*reference).to_owned(), version: 0, ended: None, values }
        };
        let records: Vec<Record> = cells.iter().enumerate().map(|(at, cell)| record(at, cell)).collect();
        let kept = |((reference, ..), text): &(Dataset<'_>, &str)| {
            let (text, among) =
                text.split_once(" of ").map_or((*text, None), |(text, among)| (text, among.parse().ok()));
            let more = among.map(|among| Box::new(More { denominator: Some(among), ..More::default() }));
            let figure = Figure { more, ..Figure::new(Value::read(text).unwrap(), None) };
            let observations = vec![Observation { period, figure }];
            let series = Series { measure: 0, area: "A".to_owned(), breakdown: String::new(), observations };
            Kept { dataset: (*reference).to_owned(), measure: "M".to_owned(), series, held: false }
        };
        let laid = lay_over(records.iter(), cells.iter().map(kept).collect());
        laid["M"].line("A", "").unwrap().newest(period).unwrap().figure.clone()
    }

    #[test]
    fn no_source_says_that_another_has_no_figure() {
        let (file, tool) = (("D1", "file", ""), ("D2", "tool", ""));
        assert_eq!(counts(&[(file, "c"), (tool, "x")]), "c");
        assert_eq!(counts(&[(file, "7"), (tool, "x")]), "7");
        assert_eq!(counts(&[(file, "7"), (tool, "8")]), "8");
        assert_eq!(counts(&[(file, "7"), (tool, "c")]), "c");
        assert_eq!(counts(&[(file, "x"), (tool, "x")]), "x");
    }

    #[test]
    fn no_source_takes_from_another_of_how_many_people_a_figure_is() {
        let (file, tool) = (("D1", "file", ""), ("D2", "tool", ""));
        let among = |cells: &[_]| figure(cells).more.and_then(|more| more.denominator);
        assert_eq!(among(&[(file, "50 of 90"), (tool, "50")]), Some(90.0));
        assert_eq!(among(&[(file, "50 of 90"), (tool, "50 of 91")]), Some(91.0));
        assert_eq!(among(&[(file, "50 of 90"), (tool, "51")]), None, "it is another figure");
    }

    #[test]
    fn a_source_takes_back_its_own_figure_and_a_reason_that_of_any() {
        let (first, again, tool) = (("D1", "file", ""), ("D3", "file", ""), ("D2", "tool", ""));
        assert_eq!(counts(&[(first, "7"), (again, "x")]), "x");
        assert_eq!(counts(&[(first, "7"), (again, "x"), (tool, "x")]), "x");
        assert_eq!(counts(&[(first, "7"), (("D2", Format::Rows.name(), "entered by mistake"), "x")]), "x");
    }
}
