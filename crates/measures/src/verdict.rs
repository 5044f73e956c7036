//! Is it getting better, or is it noise? What is said of a series, before any chart.

use crate::comparison::Polarity;
use crate::figure::Figure;
use crate::period::Period;
use crate::vintage::{Line, commonest};
pub use processcontrol::Side;
use processcontrol::{Chart, Direction, Flag, Judged, Kind, Limits, Phase, Point, RUN, chart, kind};
use std::collections::BTreeSet;

/// Below this many figures nothing is said.
pub const HANDFUL: usize = 5;

/// Whether a stretch has figures enough for limits, and limits rest on enough of what lies between one figure and the next: on
/// four such moving ranges, without those that were dropped as exceptional. A stretch that never moves has none to drop.
#[must_use]
pub fn is_enough(phase: &Phase) -> bool {
    let dropped = phase.limits.map_or(0, |limits| limits.dropped);
    phase.figures >= HANDFUL && phase.ranges - dropped + 1 >= HANDFUL
}

/// Whether something can be told from the limits of a stretch: it has figures enough, and they move.
#[must_use]
pub fn is_telling(phase: &Phase) -> bool {
    is_enough(phase) && phase.limits.is_some_and(|limits| !limits.are_flat())
}

/// A series, judged.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// Its points in the order of time; a stretch without figures stands as one point without.
    pub points: Vec<Dot>,
    /// The stretches between breaks, with their limits.
    pub phases: Vec<Phase>,
    /// What is said first.
    pub verdict: Verdict,
    /// Which way is better.
    pub direction: Direction,
}

impl Judgement {
    /// What kind of signal a point is; none where nothing can be told of its stretch.
    #[must_use]
    pub fn kind(&self, judged: &Judged) -> Kind {
        if is_telling(&self.phases[judged.phase]) { kind(judged, self.direction) } else { Kind::Common }
    }

    /// The first and the last of the periods that are left out where the point at this place stands for a gap.
    #[must_use]
    pub fn left_out(&self, at: usize) -> Option<(Period, Period)> {
        let period = |at: usize| self.points.get(at).and_then(|dot| dot.period);
        let (before, after) = (period(at.checked_sub(1)?)?, period(at + 1)?);
        let periods: Vec<Period> = self.points.iter().filter_map(|dot| dot.period).collect();
        let step = step(periods.into_iter());
        let (first, last) = (before.later(step)?, after.later(-step)?);
        (period(at).is_none() && first <= last).then_some((first, last))
    }

    /// Whether its newest figures are really better than the older ones, which the limits still hold too.
    #[must_use]
    pub fn has_improved(&self) -> bool {
        matches!(self.verdict, Verdict::Signal(Kind::Improvement, ..))
    }

    /// The limits that count for the newest figures; none while there is less than a handful.
    #[must_use]
    pub fn limits(&self) -> Option<Limits> {
        self.phases.last().filter(|phase| is_enough(phase))?.limits
    }
}

/// A point of a series.
#[derive(Clone, Debug)]
pub struct Dot {
    /// Its period; none where the point only stands for a gap.
    pub period: Option<Period>,
    /// Its figure.
    pub figure: Option<Figure>,
    /// What is said of it.
    pub judged: Judged,
}

/// The answer in one word, with what the sentence needs.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// There is no figure.
    Nothing,
    /// There are so many figures since this period, and too few, or too few that follow one another, to tell.
    TooFew(usize, Period),
    /// It has not moved since this period.
    Flat(Period),
    /// It cannot be told from chance since this period.
    Chance(Period),
    /// Something has really changed, since this period.
    Signal(Kind, Side, Period),
    /// The last figure alone is beyond what chance explains.
    Once(Kind, Side, Period),
}

/// A change from which on figures stand for themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The first period after it.
    pub period: Period,
    /// Whether they are counted otherwise from there on, so that no line joins both sides.
    pub counted_otherwise: bool,
}

/// Which way is better, for the rules.
#[must_use]
pub fn direction(polarity: Polarity) -> Direction {
    match polarity {
        Polarity::High => Direction::Increase,
        Polarity::Low => Direction::Decrease,
        Polarity::Neither => Direction::Neutral,
    }
}

/// Judges the newest figures of a line.
#[must_use]
pub fn judge(line: &Line, changes: &[Change], polarity: Polarity) -> Judgement {
    let figures: Vec<(Period, Figure)> = line.current().map(|(period, figure)| (period, figure.clone())).collect();
    judge_figures(figures, changes, direction(polarity))
}

/// Judges figures in the order of time. Only those of the commonest kind of period count, years with years, so that one odd
/// figure never takes the place of a series.
#[must_use]
pub fn judge_figures(mut figures: Vec<(Period, Figure)>, changes: &[Change], direction: Direction) -> Judgement {
    if let Some(common) = commonest(figures.iter().map(|(period, figure)| (*period, figure))) {
        figures.retain(|(period, _)| period.is_like(common));
    }
    let cells = with_gaps(figures);
    let mut left: Vec<&Change> = changes.iter().collect();
    let points: Vec<Point> = cells
        .iter()
        .map(|cell| {
            let begun = |change: &&Change| cell.as_ref().is_some_and(|(period, _)| *period >= change.period);
            let rebase = left.iter().any(begun);
            left.retain(|change| !begun(change));
            Point { value: cell.as_ref().and_then(|(_, figure)| figure.number()), rebase }
        })
        .collect();
    let Chart { points: judged, phases } = chart(&points);
    let dot = |(cell, judged): (Option<(Period, Figure)>, Judged)| match cell {
        Some((period, figure)) => Dot { period: Some(period), figure: Some(figure), judged },
        None => Dot { period: None, figure: None, judged },
    };
    let points: Vec<Dot> = cells.into_iter().zip(judged).map(dot).collect();
    let verdict = verdict(&points, &phases, direction);
    Judgement { points, phases, verdict, direction }
}

/// How many months at least lie between one period and the next.
fn step(periods: impl Iterator<Item = Period> + Clone) -> i32 {
    let next = periods.clone().skip(1);
    periods.zip(next).map(|(earlier, later)| later.months_since(earlier)).min().unwrap_or(0)
}

/// The figures, with an empty cell wherever at least one period is left out.
fn with_gaps(figures: Vec<(Period, Figure)>) -> Vec<Option<(Period, Figure)>> {
    let step = step(figures.iter().map(|(period, _)| *period));
    let mut cells: Vec<Option<(Period, Figure)>> = Vec::with_capacity(figures.len());
    for cell in figures {
        if let Some(Some((before, _))) = cells.last()
            && cell.0.months_since(*before) > step
        {
            cells.push(None);
        }
        cells.push(Some(cell));
    }
    cells
}

fn verdict(points: &[Dot], phases: &[Phase], direction: Direction) -> Verdict {
    let Some(phase) = phases.iter().rfind(|phase| phase.figures > 0) else { return Verdict::Nothing };
    let shown: Vec<(Period, &Judged)> = points[phase.first..phase.first + phase.len]
        .iter()
        .filter_map(|dot| Some((dot.period?, dot.judged.value.map(|_| &dot.judged)?)))
        .collect();
    let (Some((first, _)), Some((last, judged))) = (shown.first().copied(), shown.last().copied()) else {
        return Verdict::Nothing;
    };
    if !is_enough(phase) {
        return Verdict::TooFew(phase.figures, first);
    }
    if phase.limits.is_none_or(|limits| limits.are_flat()) {
        return Verdict::Flat(first);
    }
    let Some(side) = judged.side else {
        let quiet = shown.iter().rev().take_while(|(_, other)| other.side.is_none());
        return Verdict::Chance(quiet.last().map_or(last, |(period, _)| *period));
    };
    let kind = kind(judged, direction);
    let run = run(&points[phase.first..phase.first + phase.len], phase.mean, side);
    match run.as_slice() {
        [_] if judged.flag == Flag::Outside => Verdict::Once(kind, side, last),
        [since, ..] => Verdict::Signal(kind, side, *since),
        [] => Verdict::Signal(kind, side, last),
    }
}

/// The points of the signal with which a stretch ends, in the order of time. It begins with the first flagged point of those on
/// that side of the mean that end the stretch, without one between that is not flagged, but for the one that two of three near a
/// limit may have between them; or with the first of the trend that ends it, though its points may be flagged by another rule.
fn run(stretch: &[Dot], mean: Option<f64>, side: Side) -> Vec<Period> {
    let is_beyond = |one: f64, other: f64| if side == Side::High { one > other } else { one < other };
    let ends: Vec<(Period, f64, &Judged)> = stretch
        .iter()
        .rev()
        .skip_while(|dot| dot.judged.value.is_none())
        .map_while(|dot| Some((dot.period?, dot.judged.value?, &dot.judged)))
        .collect();
    let is_on_side = |(_, value, _): &&(Period, f64, &Judged)| mean.is_some_and(|mean| is_beyond(*value, mean));
    let level: Vec<(Period, &Judged)> =
        ends.iter().take_while(is_on_side).map(|(period, _, judged)| (*period, *judged)).collect();
    let is_near = |at: usize| level.get(at).is_some_and(|(_, judged)| judged.flag == Flag::TwoOfThree);
    let is_flagged = |at: usize| level[at].1.side == Some(side);
    let is_between = |at: usize| at > 0 && is_near(at - 1) && is_near(at + 1);
    let held = (0..level.len()).take_while(|at| is_flagged(*at) || is_between(*at));
    let flagged = held.filter(|at| is_flagged(*at)).map(|at| level[at].0);
    let steps = ends.windows(2).take_while(|pair| is_beyond(pair[0].1, pair[1].1)).count();
    let trend = ends.iter().map(|(period, ..)| *period).take(if steps + 1 >= RUN { steps + 1 } else { 0 });
    let periods: BTreeSet<Period> = flagged.chain(trend).collect();
    periods.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Symbol, Value};
    use crate::period::read;

    fn figures(from: i32, values: &[f64]) -> Vec<(Period, Figure)> {
        let figure = |value: &f64| {
            let symbol = Value::Symbol(Symbol::Suppressed);
            Figure::new(if value.is_nan() { symbol } else { Value::Number(*value) }, None)
        };
        values.iter().zip(from..).map(|(value, year)| (at(&year.to_string()), figure(value))).collect()
    }

    fn at(text: &str) -> Period {
        read(text, "").unwrap().period
    }

    fn said(figures: Vec<(Period, Figure)>, changes: &[Change]) -> Verdict {
        judge_figures(figures, changes, Direction::Increase).verdict
    }

    const SAW: [f64; 8] = [10.0, 14.0, 9.0, 13.0, 10.0, 14.0, 9.0, 13.0];

    #[test]
    fn the_sentence_says_since_when() {
        assert_eq!(said(Vec::new(), &[]), Verdict::Nothing);
        assert_eq!(said(figures(2020, &[1.0, 2.0, 3.0]), &[]), Verdict::TooFew(3, at("2020")));
        assert_eq!(said(figures(2010, &[7.0; 9]), &[]), Verdict::Flat(at("2010")));
        assert_eq!(said(figures(2010, &SAW), &[]), Verdict::Chance(at("2010")));
        let mut shifted = SAW.to_vec();
        shifted.extend(SAW.map(|value| value + 7.0));
        assert_eq!(said(figures(2000, &shifted), &[]), Verdict::Signal(Kind::Improvement, Side::High, at("2008")));
        let mut once = SAW.to_vec();
        once.extend([11.0, 12.0, 40.0]);
        assert_eq!(said(figures(2010, &once), &[]), Verdict::Once(Kind::Improvement, Side::High, at("2020")));
    }

    #[test]
    fn nothing_runs_across_a_break_or_a_gap() {
        let mut shifted = SAW.to_vec();
        shifted.extend(SAW.map(|value| value + 7.0));
        let change = Change { period: at("2008"), counted_otherwise: true };
        assert_eq!(said(figures(2000, &shifted), &[change]), Verdict::Chance(at("2008")));
        let few = Change { period: at("2013"), counted_otherwise: false };
        assert_eq!(said(figures(2000, &shifted), &[few]), Verdict::TooFew(3, at("2013")));
        let mut gapped = figures(2000, &[1.0, 2.0, 3.0, 4.0]);
        gapped.extend(figures(2007, &[5.0, 6.0, 7.0]));
        let judgement = judge_figures(gapped, &[], Direction::Increase);
        assert_eq!(judgement.points.len(), 8, "the gap is a point of its own");
        assert_eq!(judgement.left_out(4), Some((at("2004"), at("2006"))));
        assert_eq!((judgement.left_out(3), judgement.left_out(0)), (None, None));
        assert!(judgement.points.iter().all(|dot| dot.judged.flag != Flag::Trend));
    }

    #[test]
    fn a_signal_begins_where_its_run_does() {
        let rise: Vec<f64> = (0..10).map(f64::from).collect();
        let signal = Verdict::Signal(Kind::Improvement, Side::High, at("2010"));
        assert_eq!(said(figures(2010, &rise), &[]), signal, "the first points lie below a limit, and rise");
        let mut near = [SAW, SAW, SAW].concat();
        near.extend([21.0, 13.0, 21.0]);
        let said = said(figures(1990, &near), &[]);
        assert_eq!(
            said,
            Verdict::Signal(Kind::Improvement, Side::High, at("2014")),
            "two of three, one of them not near"
        );
    }

    #[test]
    fn a_signal_reaches_over_no_point_that_is_not_flagged_but_the_one_among_three() {
        let dots = |flags: &[(f64, Flag)]| -> Vec<Dot> {
            let dot = |((value, flag), year): (&(f64, Flag), i32)| {
                let side = (*flag != Flag::None).then_some(Side::High);
                let judged = Judged { value: Some(*value), phase: 0, flag: *flag, side };
                Dot { period: Some(at(&year.to_string())), figure: None, judged }
            };
            flags.iter().zip(2010..).map(dot).collect()
        };
        let begins = |flags: &[(f64, Flag)]| run(&dots(flags), Some(10.0), Side::High).first().copied();
        let (near, out, none) = ((15.0, Flag::TwoOfThree), (20.0, Flag::Outside), (12.0, Flag::None));
        assert_eq!(begins(&[near, near, none, near]), Some(at("2010")));
        assert_eq!(begins(&[out, none, out, out]), Some(at("2012")), "no rule reaches over it");
        assert_eq!(begins(&[near, near, none, none, near, near]), Some(at("2014")));
        assert_eq!(begins(&[out, none, near, none, near]), Some(at("2012")));
    }

    #[test]
    fn limits_need_figures_that_follow_one_another() {
        let gapped = |years: &[i32]| -> Vec<(Period, Figure)> {
            let figures = years.iter().zip(SAW).map(|(year, value)| (*year, Figure::new(Value::Number(value), None)));
            figures.map(|(year, figure)| (at(&year.to_string()), figure)).collect()
        };
        assert_eq!(said(gapped(&[2010, 2011, 2013, 2014, 2016, 2017]), &[]), Verdict::TooFew(6, at("2010")));
        assert_eq!(said(gapped(&[2010, 2011, 2012, 2014, 2015, 2016]), &[]), Verdict::Chance(at("2010")));
    }

    #[test]
    fn a_symbol_is_no_figure() {
        let judgement = judge_figures(figures(2010, &[f64::NAN; 6]), &[], Direction::Increase);
        assert_eq!(judgement.verdict, Verdict::Nothing);
    }
}
