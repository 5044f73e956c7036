//! Small charts side by side, one for each chosen area, all on one scale, as SVG.
//!
//! In each the area's own figures are a black line that ends in a dot and its number, the base's a dashed one: no colour is
//! needed to tell them apart.

use super::rows::periods;
use crate::area::Area;
use crate::chart::{english, escape, text};
use crate::measure::among;
use crate::measure::subject::{Subject, breaks_of, change};
use crate::period::Period;
use crate::shown;
use crate::verdict::Change;
use crate::vintage::Line;
use platform::http::Ctx;
use std::fmt::Write;

const WIDTH: f64 = 340.0;
const ACROSS: usize = 2;
const HIGH: f64 = 104.0;
const HEAD: f64 = 18.0;
const FOOT: f64 = 16.0;
/// Where the plot of a panel lies within it: left, right, top and bottom.
const PLOT: (f64, f64, f64, f64) = (36.0, 116.0, 24.0, 84.0);
/// Where names begin.
const MARGIN: f64 = 6.0;
/// The most letters of a name that fit over a panel.
const LETTERS: usize = 24;

/// What all panels have in common.
struct Scale {
    first: Period,
    months: f64,
    low: f64,
    high: f64,
}

impl Scale {
    /// Over all figures of these lines; none where there is no number.
    fn over(periods: &[Period], lines: &[(&Area, &Line)]) -> Option<Scale> {
        let (first, last) = (*periods.first()?, *periods.last()?);
        let values = || lines.iter().flat_map(|(_, line)| periods.iter().filter_map(|period| line.number(*period)));
        let low = values().min_by(f64::total_cmp)?;
        let high = values().max_by(f64::total_cmp)?;
        Some(Scale { first, months: f64::from(last.months_since(first)).max(1.0), low, high })
    }

    fn place(&self, period: Period, value: f64) -> (f64, f64) {
        let (left, right, top, bottom) = PLOT;
        let span = if self.high > self.low { self.high - self.low } else { 1.0 };
        let x = left + f64::from(period.months_since(self.first)) / self.months * (right - left);
        (x, bottom - (value - self.low) / span * (bottom - top))
    }
}

/// Draws the panels; the first line is the base. None without a number.
pub fn draw(ctx: &Ctx, subject: &Subject<'_>, lines: &[(&Area, &Line)]) -> Option<String> {
    let periods = periods(subject, lines);
    let scale = Scale::over(&periods, lines)?;
    let changes = |area: &Area| -> Vec<Change> {
        breaks_of(ctx, subject.measure, Some(area), &subject.areas).into_iter().filter_map(change).collect()
    };
    let (base, base_line) = lines.first()?;
    let behind = path(&scale, base_line, &periods, &changes(base));
    let height = HEAD + HIGH * lines.len().div_ceil(ACROSS) as f64 + FOOT;
    let mut svg = head(ctx, subject, lines, height);
    for (i, (area, line)) in lines.iter().enumerate() {
        let (column, row) = (i % ACROSS, i / ACROSS);
        let (x, y) = (column as f64 * WIDTH / ACROSS as f64, HEAD + row as f64 * HIGH);
        let _ = write!(svg, "<g transform=\"translate({x:.0} {y:.0})\">");
        let (english, name) = (english(ctx.language), escape(&short(&area.name)));
        let _ = write!(svg, "<text x=\"{MARGIN}\" y=\"12\"{english}>{name}</text>");
        frame(&mut svg, ctx, subject, &scale, &periods);
        if i > 0 {
            drawn(&mut svg, &behind, "stroke-width=\"1.2\" stroke-dasharray=\"3 3\" stroke=\"#505a5f\"");
        }
        let own = path(&scale, line, &periods, &changes(area));
        drawn(&mut svg, &own, "stroke-width=\"2\" stroke=\"#0b0c0c\"");
        ending(&mut svg, ctx, subject, &scale, line, last(line, &periods));
        svg.push_str("</g>");
    }
    let source = escape(subject.measure.text("origin"));
    let _ = write!(svg, "<text x=\"4\" y=\"{:.0}\" font-size=\"8\">{source}</text></g></svg>", height - 4.0);
    Some(svg)
}

/// Which of these end in a figure about few people, and about how many; `name` writes the name of an area.
pub fn few(
    ctx: &Ctx,
    subject: &Subject<'_>,
    lines: &[(&Area, &Line)],
    name: impl Fn(&Area) -> String,
) -> Option<String> {
    let periods = periods(subject, lines);
    let one = |(area, line): &(&Area, &Line)| {
        let (period, _) = last(line, &periods)?;
        let words = among::in_words(ctx, &line.newest(period)?.figure)?;
        Some(format!("{} ({words})", name(area)))
    };
    let all: Vec<String> = lines.iter().filter_map(one).collect();
    (!all.is_empty()).then(|| format!("{}.", all.join("; ")))
}

/// The last of these periods for which a line has a number.
fn last(line: &Line, periods: &[Period]) -> Option<(Period, f64)> {
    periods.iter().rev().find_map(|period| Some((*period, line.number(*period)?)))
}

fn head(ctx: &Ctx, subject: &Subject<'_>, lines: &[(&Area, &Line)], height: f64) -> String {
    let title = escape(subject.measure.title());
    let base = lines.first().map(|(base, _)| base.name.as_str()).unwrap_or_default();
    let about = ctx.language.text("set-chart", &[("words", base.into())]);
    let few = few(ctx, subject, lines, |area| shown::apart(ctx.language, &area.name));
    let about = escape(&few.map_or(about.clone(), |few| format!("{about} {few}")));
    let english = english(ctx.language);
    let (tag, unit) = (ctx.language.tag, &subject.style.unit);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" lang=\"{tag}\" direction=\"ltr\" aria-labelledby=\"panels-title panels-desc\"><title id=\"panels-title\"{english}>{title}</title><desc id=\"panels-desc\">{about}</desc><rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/><g font-family=\"Arial, sans-serif\" font-size=\"12\" fill=\"#0b0c0c\">"
    );
    text(&mut svg, (MARGIN, 12.0), "start", unit);
    if ctx.app.site.invented {
        text(&mut svg, (WIDTH - 4.0, 12.0), "end", &ctx.t("chart-invented"));
    }
    svg
}

/// The ends of the scale, and the first and last period.
fn frame(svg: &mut String, ctx: &Ctx, subject: &Subject<'_>, scale: &Scale, periods: &[Period]) {
    let (left, right, top, bottom) = PLOT;
    for (y, value) in [(top, scale.high), (bottom, scale.low)] {
        let _ = write!(svg, "<path d=\"M{left} {y}H{right}\" stroke=\"#b1b4b6\"/>");
        let (y, value) = (y + 3.0, escape(&subject.style.bare(value)));
        let _ = write!(
            svg,
            "<text x=\"{}\" y=\"{y}\" text-anchor=\"end\" font-size=\"9\" fill=\"#505a5f\">{value}</text>",
            left - 4.0
        );
    }
    // Wider than the plot, so that names of months have room.
    let ends = [(MARGIN, "start", periods.first()), (right + 40.0, "end", periods.last())];
    for (x, anchor, period) in ends.into_iter().filter_map(|(x, anchor, period)| Some((x, anchor, period?))) {
        let words = escape(&shown::period(ctx.language, *period));
        // Below the number at the foot of the scale, which begins at the same place.
        let y = bottom + 16.0;
        let _ = write!(svg, "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" font-size=\"10\">{words}</text>");
    }
}

/// The figures of a line, joined; nothing joins over a gap or where they are counted otherwise.
fn path(scale: &Scale, line: &Line, periods: &[Period], changes: &[Change]) -> String {
    let mut path = String::new();
    let mut before: Option<Period> = None;
    for period in periods {
        let Some(value) = line.number(*period) else {
            before = None;
            continue;
        };
        let (x, y) = scale.place(*period, value);
        let parted = |earlier: Period| {
            changes.iter().any(|change| change.counted_otherwise && earlier < change.period && *period >= change.period)
        };
        let letter = if before.is_none_or(parted) { 'M' } else { 'L' };
        // A line of no length with round ends is a dot, so that a figure on its own is seen.
        let _ = write!(path, "{letter}{x:.1} {y:.1}h0");
        before = Some(*period);
    }
    path
}

fn drawn(svg: &mut String, path: &str, style: &str) {
    let _ = write!(svg, "<path d=\"{path}\" fill=\"none\" stroke-linecap=\"round\" {style}/>");
}

/// The last figure, as a dot with its number, and of how many it is where they are few.
fn ending(svg: &mut String, ctx: &Ctx, subject: &Subject<'_>, scale: &Scale, line: &Line, last: Option<(Period, f64)>) {
    let Some((period, value)) = last else { return };
    let (x, y) = scale.place(period, value);
    let _ = write!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\"/>");
    // Beside the dot, where at most the base runs on.
    let number = escape(&subject.style.bare(value));
    let _ = write!(
        svg,
        "<text x=\"{:.1}\" y=\"{:.1}\" font-weight=\"bold\" font-size=\"11\" stroke=\"#ffffff\" stroke-width=\"3\" paint-order=\"stroke\">{number}</text>",
        x + 6.0,
        y + 4.0
    );
    // Below the number, or above it at the foot: whole in every language, with white behind it where it is long.
    if let Some(few) = line.newest(period).and_then(|vintage| among::few(&vintage.figure)) {
        let (x, y) = (WIDTH / ACROSS as f64 - 2.0, if y > PLOT.3 - 12.0 { y - 8.0 } else { y + 15.0 });
        let words = escape(&among::of(ctx, few));
        let _ = write!(
            svg,
            "<text x=\"{x}\" y=\"{y}\" text-anchor=\"end\" stroke=\"#ffffff\" stroke-width=\"2\" paint-order=\"stroke\" font-size=\"8\">{words}</text>"
        );
    }
}

fn short(name: &str) -> String {
    if name.chars().count() <= LETTERS {
        return name.to_owned();
    }
    let start: String = name.chars().take(LETTERS - 1).collect();
    format!("{}…", start.trim_end())
}
