//! The recent trend over five figures, as Fingertips tests it, beside what is said of the whole series.

use super::subject::Subject;
use crate::comparison::Polarity;
use crate::figure::Figure;
use crate::interval;
use crate::period::Period;
use crate::verdict::{Side, Verdict};
use platform::http::Ctx;
use processcontrol::{Trend, Weighed, trend};

/// How many figures the test takes.
const POINTS: usize = 5;

/// What the test says.
pub struct Recent {
    /// In a sentence.
    pub words: String,
    /// Whether the sentence at the top of the page says something else, which asks for a word on both.
    pub differs: bool,
}

/// The test of the subject's figures. None where nothing says how sure any of the last five is.
pub fn recent(ctx: &Ctx, subject: &Subject<'_>, verdict: &Verdict) -> Option<Recent> {
    let last = last(subject);
    let percent = subject.style.percent;
    let sure = last.iter().any(|(_, figure)| proportion(figure, percent).or_else(|| ends(figure, percent)).is_some());
    let trend = weighed(&last, percent).and_then(|figures| trend(&figures));
    sure.then(|| Recent { words: ctx.t(key(trend, subject.style.polarity)), differs: differs(trend, verdict) })
}

/// Whether both speak, and not of the same.
fn differs(trend: Option<Trend>, verdict: &Verdict) -> bool {
    let above = match verdict {
        Verdict::Nothing | Verdict::TooFew(..) => return false,
        Verdict::Flat(_) | Verdict::Chance(_) => Trend::NoChange,
        Verdict::Signal(_, Side::High, _) | Verdict::Once(_, Side::High, _) => Trend::Increasing,
        Verdict::Signal(_, Side::Low, _) | Verdict::Once(_, Side::Low, _) => Trend::Decreasing,
    };
    trend.is_some_and(|trend| trend != above)
}

/// The last figures with a number, of one kind of period, none from before the last change of how they are counted.
fn last<'a>(subject: &'a Subject<'_>) -> Vec<(Period, &'a Figure)> {
    let (Some(line), Some((latest, _))) = (subject.line(), subject.latest()) else { return Vec::new() };
    let changes = subject.changes.iter().filter(|change| change.counted_otherwise && change.period <= latest);
    let from = changes.map(|change| change.period).max();
    let counted = |(period, figure): &(Period, &Figure)| {
        period.is_like(latest) && from.is_none_or(|from| *period >= from) && figure.number().is_some()
    };
    let mut last: Vec<(Period, &Figure)> = line.current().rev().filter(counted).take(POINTS).collect();
    last.reverse();
    last
}

/// The figures as the test takes them, with the time in years: all as shares, or all with intervals.
fn weighed(last: &[(Period, &Figure)], percent: bool) -> Option<Vec<(f64, Weighed)>> {
    let first = last.first()?.0;
    let all = |of: fn(&Figure, bool) -> Option<Weighed>| -> Option<Vec<(f64, Weighed)>> {
        let one = |(period, figure): &(Period, &Figure)| {
            Some((f64::from(period.months_since(first)) / 12.0, of(figure, percent)?))
        };
        last.iter().map(one).collect()
    };
    all(proportion).or_else(|| all(ends))
}

fn proportion(figure: &Figure, percent: bool) -> Option<Weighed> {
    let more = figure.more.as_deref().filter(|_| percent)?;
    Some(Weighed::Proportion { numerator: more.numerator?, denominator: more.denominator? })
}

fn ends(figure: &Figure, percent: bool) -> Option<Weighed> {
    let (lower, upper) = interval::interval(figure, percent)?;
    Some(Weighed::Interval { value: figure.number()?, lower, upper })
}

fn key(trend: Option<Trend>, polarity: Polarity) -> &'static str {
    match (trend, polarity) {
        (None, _) => "recent-nothing",
        (Some(Trend::NoChange), _) => "recent-no-change",
        (Some(Trend::Increasing), Polarity::High) => "recent-increasing-better",
        (Some(Trend::Increasing), Polarity::Low) => "recent-increasing-worse",
        (Some(Trend::Increasing), Polarity::Neither) => "recent-increasing",
        (Some(Trend::Decreasing), Polarity::High) => "recent-decreasing-worse",
        (Some(Trend::Decreasing), Polarity::Low) => "recent-decreasing-better",
        (Some(Trend::Decreasing), Polarity::Neither) => "recent-decreasing",
    }
}
