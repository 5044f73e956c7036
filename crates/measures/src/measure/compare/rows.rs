//! The chosen areas in a table: latest figures side by side, and all figures by period.

use crate::area::Area;
use crate::comparison::{Polarity, QUARTERS, quarter, rank};
use crate::figure::Figure;
use crate::interval::{self, Beside};
use crate::measure::among::Among;
use crate::measure::compared::{beside_key, closing};
use crate::measure::subject::Subject;
use crate::period::Period;
use crate::shown;
use crate::vintage::Line;
use platform::http::Ctx;
use platform::page::{Raw, around_each, choice_key};
use processcontrol::mean;
use std::collections::BTreeSet;

/// An area beside the base.
pub struct Row {
    /// Its name, or our words for several areas.
    pub name: Raw,
    /// The page of the measure for it.
    pub href: Option<String>,
    /// What must be known of it, such as how close a neighbour it is.
    pub note: Option<String>,
    /// Its figure in the period of the base's latest one, or what it has instead.
    pub value: Raw,
    /// That it is about few people.
    pub few: Option<Among>,
    /// How sure that figure is.
    pub interval: Option<String>,
    /// Its place among the chosen areas of the base's kind: the place, of how many, how many others share it, and the
    /// quarter.
    pub place: Option<Place>,
    /// The base's figure less this one.
    pub gap: Option<String>,
    /// What the base is beside it, where it can be told from chance.
    pub beside: Option<Beside>,
    /// The same in words.
    pub beside_words: Option<String>,
    /// Whether the base is catching up or falling behind.
    pub closing: Option<Raw>,
}

/// A place among several.
#[derive(Clone, Copy)]
pub struct Place {
    /// From 1, the best.
    pub rank: usize,
    /// Among how many.
    pub all: usize,
    /// With how many others it is shared.
    pub shared: usize,
    /// The quarter, from `A`, the best; none among few.
    pub quarter: Option<char>,
}

/// A row for the base and each other area, in the order of their places, and one for the mean of the others.
pub fn rows(ctx: &Ctx, subject: &Subject<'_>, others: &[Area]) -> (Vec<Row>, Option<Row>) {
    let (Some(base), Some((period, own))) = (&subject.area, subject.latest()) else { return (Vec::new(), None) };
    let alike: Vec<&Area> = others.iter().filter(|area| area.kind == base.kind).collect();
    let beside: Vec<f64> = alike.iter().filter_map(|area| subject.at(&area.code, period)).collect();
    let all: Vec<f64> = std::iter::once(own).chain(beside.iter().copied()).collect();
    let set = Set { ctx, subject, base, period, own, all };
    let mut rows: Vec<Row> = std::iter::once(base).chain(others).map(|area| set.row(area)).collect();
    rows.sort_by_key(|row| row.place.map_or(usize::MAX, |place| place.rank));
    let average = mean(beside.iter().copied()).filter(|_| beside.len() > 1);
    let average = average.map(|value| set.average(value, beside.len(), &alike));
    (rows, average)
}

/// The figures of a period, with the base among them.
struct Set<'a> {
    ctx: &'a Ctx,
    subject: &'a Subject<'a>,
    base: &'a Area,
    period: Period,
    own: f64,
    all: Vec<f64>,
}

impl Set<'_> {
    fn row(&self, area: &Area) -> Row {
        let Set { ctx, subject, base, period, own, .. } = self;
        let style = &subject.style;
        let line = subject.vintages.line(&area.code, "");
        let figure = line.and_then(|line| line.newest(*period)).map(|vintage| &vintage.figure);
        let value = figure.and_then(Figure::number);
        let is_base = area.code == base.code;
        // A count of a part is never set against that of the whole.
        let compares = !is_base && (style.compares || area.kind == base.kind);
        let against = value.filter(|_| compares);
        let beside = against.and_then(|_| {
            let both = [(*base, self.figure()?), (area, figure?)];
            interval::beside_other(&subject.areas, both, style.percent, style.polarity)
        });
        let told = figure.map(|figure| shown::marked(ctx.language, style, figure));
        let place = value.filter(|_| area.kind == base.kind).and_then(|value| self.place(value));
        Row {
            name: shown::content(ctx.language, &area.name),
            href: Some(ctx.href(&page_of(subject, area))),
            note: if is_base { Some(ctx.t("set-base")) } else { self.closeness(area) },
            value: told.unwrap_or_else(|| self.instead(line)),
            few: figure.filter(|_| value.is_some()).and_then(|figure| Among::few(ctx, figure)),
            interval: figure.and_then(|figure| interval::interval(figure, style.percent)).map(|(lower, upper)| {
                let ends = [("lower", style.bare(lower).into()), ("upper", style.bare(upper).into())];
                ctx.language.text("figure-interval", &ends)
            }),
            place,
            gap: against.map(|value| style.difference(own - value)),
            beside,
            beside_words: beside.map(|beside| ctx.t(beside_key(beside))),
            closing: against.filter(|_| style.polarity != Polarity::Neither).map(|_| {
                let words = closing(ctx, subject, &area.code, &area.name, beside.is_some());
                words.unwrap_or_else(|| Raw(ctx.t("set-closing-few")))
            }),
        }
    }

    fn average(&self, value: f64, have: usize, alike: &[&Area]) -> Row {
        let Set { ctx, subject, own, .. } = self;
        let neighbours = subject.neighbours(ctx);
        let closeness = |area: &Area| neighbours.iter().find(|(other, _)| other.code == area.code).map(|(_, how)| *how);
        let far = alike.iter().filter(|area| closeness(area) == Some("not close")).count();
        let strange = alike.iter().filter(|area| closeness(area).is_none()).count();
        let counts = [("have", have), ("all", alike.len()), ("far", far), ("strange", strange)];
        let note = ctx.language.text("set-mean-note", &counts.map(|(name, count)| (name, count.into())));
        let beside = self.beside(value);
        Row {
            name: Raw(ctx.t("set-mean")),
            href: None,
            note: Some(note),
            value: shown::content(ctx.language, &subject.style.number(value)),
            few: None,
            interval: None,
            place: None,
            gap: Some(subject.style.difference(own - value)),
            beside,
            beside_words: beside.map(|beside| ctx.t(beside_key(beside))),
            closing: None,
        }
    }

    /// What the base is beside a benchmark, by its own interval.
    fn beside(&self, value: f64) -> Option<Beside> {
        let style = &self.subject.style;
        Some(interval::beside(interval::interval(self.figure()?, style.percent)?, value, style.polarity))
    }

    /// The base's own figure.
    fn figure(&self) -> Option<&Figure> {
        Some(&self.subject.line()?.newest(self.period)?.figure)
    }

    fn place(&self, value: f64) -> Option<Place> {
        let polarity = self.subject.style.polarity;
        let shared = self.all.iter().filter(|other| **other == value).count().saturating_sub(1);
        let quarter = quarter(value, &self.all, polarity).filter(|_| self.all.len() >= QUARTERS);
        let rank = rank(value, &self.all, polarity).filter(|_| self.all.len() > 1)?;
        Some(Place { rank, all: self.all.len(), shared, quarter })
    }

    fn closeness(&self, area: &Area) -> Option<String> {
        let neighbours = self.subject.neighbours(self.ctx);
        let closeness = neighbours.into_iter().find(|(other, _)| other.code == area.code).map(|(_, how)| how);
        closeness.filter(|how| !how.is_empty()).map(|how| self.ctx.t(&choice_key(how)))
    }

    /// What an area has that has no figure of the period.
    fn instead(&self, line: Option<&Line>) -> Raw {
        match line.and_then(Line::latest) {
            None => Raw(self.ctx.t("set-none")),
            Some((period, value)) => {
                let (value, period) = (self.subject.style.number(value), shown::period(self.ctx.language, period));
                around_each(self.ctx.language, "set-older", &[("period", period.into())], &[("value", &value)])
            }
        }
    }
}

/// The page of the measure for an area.
fn page_of(subject: &Subject<'_>, area: &Area) -> String {
    format!("/measures/{}?area={}", subject.measure.reference, area.code)
}

/// A figure of the table of all figures, with the mark of few people.
pub struct Cell {
    /// Its number, or what stands in its place.
    pub value: Raw,
    /// That it is about few people.
    pub few: Option<Among>,
}

/// All figures by period, the newest first: what the chart shows.
pub fn figures(ctx: &Ctx, subject: &Subject<'_>, lines: &[(&Area, &Line)]) -> Vec<(String, Vec<Option<Cell>>)> {
    let cell = |line: &Line, period: Period| {
        let figure = &line.newest(period)?.figure;
        let value = shown::marked(ctx.language, &subject.style, figure);
        Some(Cell { value, few: Among::few(ctx, figure).filter(|_| figure.number().is_some()) })
    };
    let row = |period: Period| {
        let cells = lines.iter().map(|(_, line)| cell(line, period)).collect();
        (shown::period(ctx.language, period), cells)
    };
    periods(subject, lines).into_iter().rev().map(row).collect()
}

/// The periods for which one of these has a figure, of the kind of the base's latest one, in the order of time.
pub fn periods(subject: &Subject<'_>, lines: &[(&Area, &Line)]) -> Vec<Period> {
    let like = |period: &Period| subject.latest().is_none_or(|(last, _)| period.is_like(last));
    let all: BTreeSet<Period> =
        lines.iter().flat_map(|(_, line)| line.current().map(|(period, _)| period)).filter(like).collect();
    all.into_iter().collect()
}
