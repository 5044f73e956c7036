//! The table of a measure's figures: each with its limits and signals, what is left out between them, and those of another kind
//! of period.

use super::among::Among;
use super::subject::Subject;
use crate::figure::Figure;
use crate::period::Period;
use crate::verdict::{Dot, Judgement, is_telling};
use crate::{interval, shown};
use platform::http::Ctx;
use platform::page::Raw;
use processcontrol::kind;
use std::cmp::Reverse;

/// One line of the table that says what the chart shows.
#[derive(Default)]
pub struct Row {
    /// When.
    pub period: String,
    /// The figure, or the symbol in its place.
    pub value: Raw,
    /// Of how many people it is.
    pub of: Option<Among>,
    /// Whether it may change still.
    pub status: Option<String>,
    /// What its source says of it.
    pub note: Option<String>,
    /// The ends of its own interval.
    pub sure: Option<(String, String)>,
    /// The mean of its stretch.
    pub mean: String,
    /// The lower limit of its stretch.
    pub lower: String,
    /// The upper limit of its stretch.
    pub upper: String,
    /// Which rule flags it, and what that means.
    pub signal: Option<(String, String)>,
}

/// A line for each figure and each gap, newest first.
pub fn rows(ctx: &Ctx, subject: &Subject<'_>, judgement: &Judgement) -> Vec<Row> {
    let style = &subject.style;
    let row = |(at, dot): (usize, &Dot)| {
        let (Some(period), Some(figure)) = (dot.period, dot.figure.as_ref()) else {
            return judgement.left_out(at).map(|ends| (ends.0, left_out(ctx, ends)));
        };
        let phase = &judgement.phases[dot.judged.phase];
        let finer = style.finer();
        let limit = |number: Option<f64>| number.map(|number| finer.bare(number)).unwrap_or_default();
        let shown_limits = is_telling(phase);
        let limits = phase.limits.filter(|_| shown_limits);
        let row = Row {
            mean: limit(phase.mean.filter(|_| shown_limits)),
            lower: limit(limits.map(|limits| limits.lower)),
            upper: limit(limits.map(|limits| limits.upper)),
            signal: dot.judged.side.filter(|_| shown_limits).map(|_| {
                let kind = kind(&dot.judged, judgement.direction).word();
                (
                    ctx.t(&format!("flag-{}", dot.judged.flag.word().replace('_', "-"))),
                    ctx.t(&format!("kind-of-signal-{kind}")),
                )
            }),
            ..plain(ctx, subject, period, figure)
        };
        Some((period, row))
    };
    let judged = judgement.points.iter().enumerate().filter_map(row);
    let others = unlike(subject).into_iter().map(|(period, figure)| (period, plain(ctx, subject, period, figure)));
    let mut rows: Vec<(Period, Row)> = judged.chain(others).collect();
    rows.sort_by_key(|(period, _)| Reverse(*period));
    rows.into_iter().map(|(_, row)| row).collect()
}

/// The row that stands for periods of which there is no figure, from the first to the last.
fn left_out(ctx: &Ctx, (first, last): (Period, Period)) -> Row {
    let ends = [("from", first), ("to", last)];
    let ends = ends.map(|(name, period)| (name, shown::period(ctx.language, period).into()));
    let many = first != last;
    Row {
        period: if many { ctx.language.text("figures-span", &ends) } else { shown::period(ctx.language, first) },
        value: Raw(ctx.t(if many { "figures-left-out" } else { "set-none" })),
        ..Row::default()
    }
}

/// The figures of other kinds of periods than those that are judged, newest first.
fn unlike<'a>(subject: &'a Subject<'_>) -> Vec<(Period, &'a Figure)> {
    let Some((line, common)) = subject.line().and_then(|line| Some((line, line.common()?))) else { return Vec::new() };
    line.current().rev().filter(|(period, _)| !period.is_like(common)).collect()
}

/// That some figures are not in the chart, since they are of another kind of period.
pub fn other_kind(ctx: &Ctx, subject: &Subject<'_>) -> Option<String> {
    let unlike = unlike(subject);
    let said = |(period, figure): &(Period, &Figure)| {
        let figure = shown::figure(ctx.language, &subject.style, figure);
        let period = shown::period(ctx.language, *period);
        format!("{figure} {}", ctx.language.text("figure-latest", &[("words", period.into())]))
    };
    let mut words = unlike.iter().take(NAMED).map(said).collect::<Vec<_>>().join("; ");
    let more = unlike.len().saturating_sub(NAMED);
    if more > 0 {
        words = ctx.language.text("figures-places-more", &[("places", words.into()), ("n", more.into())]);
    }
    let arguments = [("n", unlike.len().into()), ("words", words.into())];
    (!unlike.is_empty()).then(|| ctx.language.text("figures-other-kind", &arguments))
}

/// How many figures that are not in the chart are named.
const NAMED: usize = 3;

/// A figure of which nothing is said by rules.
fn plain(ctx: &Ctx, subject: &Subject<'_>, period: Period, figure: &Figure) -> Row {
    Row {
        period: shown::period(ctx.language, period),
        value: shown::marked(ctx.language, &subject.style, figure),
        of: Among::of(ctx, figure),
        status: figure.status.map(|status| ctx.t(shown::status_key(status))),
        note: figure.more.as_ref().and_then(|more| more.note.clone()),
        sure: figure.number().and_then(|_| interval::interval(figure, subject.style.percent)).map(|(lower, upper)| {
            let bare = |end: f64| subject.style.bare(end);
            (bare(lower), bare(upper))
        }),
        ..Row::default()
    }
}
