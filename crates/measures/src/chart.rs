//! The chart of a judged series, as SVG: readable without colour, by a screen reader, and without a style sheet.
//!
//! Each kind of point has a shape of its own, so that it reads in black and white: a dot for chance, a square for an
//! improvement, a triangle for a concern, a diamond where neither way is better.

use crate::period::Period;
use crate::shown;
use crate::verdict::{Change, Dot, Judgement, is_telling};
use platform::i18n::Language;
use processcontrol::Kind;
use std::fmt::Write;

/// What the chart says in words, in the reader's language.
pub struct Words {
    /// Its name.
    pub title: String,
    /// The sentence that it shows.
    pub description: String,
    /// The unit, for the axis.
    pub unit: String,
    /// Whether no figure can be more than 100, so that the axis goes no further.
    pub percent: bool,
    /// What the line of the target is called.
    pub target: String,
    /// Where the figures are from, for whoever takes the chart elsewhere; may be empty.
    pub source: String,
    /// The language, in which periods are named as in the table below.
    pub language: &'static Language,
    /// What stands across the corner, such as that all is invented; may be empty.
    pub mark: String,
    /// That the last figure is about few people, where it is; may be empty.
    pub few: String,
    /// Numbers of notes, each where it belongs in time.
    pub markers: Vec<Marker>,
}

/// The numbers of notes that stand at one point.
#[derive(Clone, Debug, PartialEq)]
pub struct Marker {
    /// The period of the point.
    pub period: Period,
    /// The numbers, such as `1, 2`.
    pub text: String,
}

const WIDTH: f64 = 340.0;
const HEIGHT: f64 = 230.0;
const LEFT: f64 = 44.0;
const RIGHT: f64 = 12.0;
const TOP: f64 = 22.0;
const BOTTOM: f64 = 44.0;
/// How wide a letter is at the most: on a narrow screen the style sheet makes them larger than they are in the drawing.
const LETTER: f64 = 8.0;

/// The most that a percentage of people can be; every step of an axis divides it.
const WHOLE: f64 = 100.0;

/// Where a value and a place in time stand.
struct Scale {
    low: f64,
    high: f64,
    step: f64,
    months: i32,
}

impl Scale {
    fn x(&self, month: i32) -> f64 {
        let share = if self.months == 0 { 0.5 } else { f64::from(month) / f64::from(self.months) };
        LEFT + 8.0 + share * (WIDTH - LEFT - RIGHT - 16.0)
    }

    fn y(&self, value: f64) -> f64 {
        TOP + (self.high - value) / (self.high - self.low) * (HEIGHT - TOP - BOTTOM)
    }
}

/// A point with its place in time, in months from the first.
struct Placed<'a> {
    month: i32,
    label: String,
    value: Option<f64>,
    dot: &'a Dot,
}

/// A chart with what the page around it says otherwise: its name above it, and the rules below it.
#[must_use]
pub fn alone(chart: &str, title: &str, rules: &str, language: &Language) -> String {
    let lines = wrapped(title, LETTERS);
    let top = lines.len() as f64 * 17.0 + 6.0;
    let below = wrapped(rules, SMALL_LETTERS);
    let (height, english) = (top + HEIGHT + below.len() as f64 * 11.0 + 4.0, english(language));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\"><title{english}>{}</title><rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/><g font-family=\"Arial, sans-serif\" fill=\"#0b0c0c\" direction=\"ltr\">",
        escape(title)
    );
    for (line, i) in lines.iter().zip(1..) {
        let y = f64::from(i) * 17.0;
        let _ = write!(
            svg,
            "<text x=\"4\" y=\"{y}\" font-size=\"13\" font-weight=\"bold\"{english}>{}</text>",
            escape(line)
        );
    }
    for (line, i) in below.iter().zip(1..) {
        let y = top + HEIGHT + f64::from(i) * 11.0 - 2.0;
        let _ = write!(svg, "<text x=\"4\" y=\"{y}\" font-size=\"8\">{}</text>", escape(line));
    }
    svg.push_str("</g>");
    svg.push_str(&chart.replacen("<svg ", &format!("<svg y=\"{top}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" "), 1));
    svg.push_str("</svg>");
    svg
}

/// The most letters of a name that fit on a line over the chart.
const LETTERS: usize = 44;
/// The same of the small words below it.
const SMALL_LETTERS: usize = 72;

/// A text in lines of at most so many letters, unless a word is longer.
fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut().filter(|line| line.chars().count() + word.chars().count() < most) {
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Draws the chart. There is none without a figure.
#[must_use]
pub fn draw(judgement: &Judgement, changes: &[Change], target: Option<f64>, words: &Words) -> Option<String> {
    let placed = placed(judgement, words.language);
    let scale = scale(judgement, &placed, target, words.percent)?;
    let mut svg = String::with_capacity(8_000);
    head(&mut svg, words);
    axes(&mut svg, &scale, &placed, words);
    limits(&mut svg, &scale, judgement, &placed);
    breaks(&mut svg, &scale, changes, &placed);
    if let Some(target) = target {
        line(&mut svg, (LEFT, scale.y(target)), (WIDTH - RIGHT, scale.y(target)), "#0b0c0c", "1.5", "2 3");
        // Above its line, unless that leaves no room below the mark across the corner.
        let y = scale.y(target);
        let y = if y < TOP + 8.0 { y + 13.0 } else { y - 4.0 };
        text(&mut svg, (WIDTH - RIGHT, y), "end", &words.target);
    }
    joined(&mut svg, &scale, judgement, &placed, changes);
    for point in &placed {
        if let Some(value) = point.value {
            mark(&mut svg, (scale.x(point.month), scale.y(value)), judgement.kind(&point.dot.judged));
        }
    }
    markers(&mut svg, &scale, &placed, &words.markers);
    if !words.few.is_empty() {
        let few = escape(&words.few);
        let _ = write!(
            svg,
            "<text x=\"{:.0}\" y=\"{:.0}\" text-anchor=\"end\" font-size=\"9\" font-weight=\"bold\">{few}</text>",
            WIDTH - 4.0,
            HEIGHT - 12.0
        );
    }
    if !words.source.is_empty() {
        let source = escape(&words.source);
        let _ = write!(
            svg,
            "<text class=\"ec-plot__source\" x=\"4\" y=\"{:.0}\" font-size=\"8\">{source}</text>",
            HEIGHT - 3.0
        );
    }
    svg.push_str("</g></svg>");
    Some(svg)
}

fn placed<'a>(judgement: &'a Judgement, language: &Language) -> Vec<Placed<'a>> {
    let first = judgement.points.iter().find_map(|dot| dot.period);
    let place = |dot: &'a Dot| {
        let period = dot.period?;
        let month = period.months_since(first?);
        Some(Placed { month, label: shown::period(language, period), value: dot.judged.value, dot })
    };
    judgement.points.iter().filter_map(place).collect()
}

/// From a little below the least to a little above the greatest of what is shown, in round steps.
fn scale(judgement: &Judgement, placed: &[Placed], target: Option<f64>, percent: bool) -> Option<Scale> {
    let drawn = judgement.phases.iter().filter(|phase| is_telling(phase));
    let limits = drawn.filter_map(|phase| phase.limits).flat_map(|limits| [limits.lower, limits.upper]);
    let values = placed.iter().filter_map(|point| point.value);
    let all: Vec<f64> = values.chain(limits).chain(target).collect();
    placed.iter().find_map(|point| point.value)?;
    let (least, most) = all.iter().fold((f64::MAX, f64::MIN), |(a, b), value| (a.min(*value), b.max(*value)));
    let span = if most > least { most - least } else { least.abs().max(1.0) };
    let step = round_step(span / 4.0);
    let below = ((least - span * 0.05) / step).floor() * step;
    // Where nothing that is shown is below 0, the axis suggests nothing else.
    let low = if least >= 0.0 { below.max(0.0) } else { below };
    let above = ((most + span * 0.05) / step).ceil() * step;
    // Limits may lie beyond 100, and are drawn where they lie; without them, the axis suggests nothing that cannot be.
    let high = if percent && most <= WHOLE { above.min(WHOLE) } else { above };
    Some(Scale { low, high, step, months: placed.last().map_or(0, |point| point.month) })
}

/// The next of 1, 2, 2.5 and 5 times a power of ten.
fn round_step(rough: f64) -> f64 {
    let power = 10_f64.powf(rough.log10().floor());
    let factor = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().find(|factor| factor * power >= rough).unwrap_or(10.0);
    factor * power
}

fn head(svg: &mut String, words: &Words) {
    let (title, description) = (escape(&words.title), escape(&words.description));
    let english = english(words.language);
    // Writing into a text cannot fail, here and below.
    let _ = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ec-plot\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" lang=\"{}\" direction=\"ltr\" aria-labelledby=\"chart-title chart-desc\"><title id=\"chart-title\"{english}>{title}</title><desc id=\"chart-desc\">{description}</desc><rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#ffffff\"/><g font-family=\"Arial, sans-serif\" font-size=\"12\" fill=\"#0b0c0c\">",
        words.language.tag
    );
}

fn axes(svg: &mut String, scale: &Scale, placed: &[Placed], words: &Words) {
    let steps = ((scale.high - scale.low) / scale.step).round() as i32;
    let decimals = if scale.step < 0.1 { 2 } else { usize::from(scale.step.fract() != 0.0) };
    for i in 0..=steps {
        let value = scale.low + f64::from(i) * scale.step;
        let y = scale.y(value);
        line(svg, (LEFT, y), (WIDTH - RIGHT, y), "#d9dbdd", "1", "");
        text(svg, (LEFT - 6.0, y + 4.0), "end", &format!("{value:.decimals$}"));
    }
    text(svg, (4.0, 12.0), "start", &words.unit);
    if !words.mark.is_empty() {
        text(svg, (WIDTH - 4.0, 12.0), "end", &words.mark);
    }
    // As many labels as fit beside each other.
    let widest = placed.iter().map(|point| point.label.chars().count()).max().unwrap_or(1) as f64 * LETTER + 10.0;
    let fit = ((WIDTH - LEFT - RIGHT) / widest).floor().max(1.0) as usize;
    let every = placed.len().div_ceil(fit).max(1);
    for point in placed.iter().rev().step_by(every) {
        let x = scale.x(point.month);
        line(svg, (x, HEIGHT - BOTTOM), (x, HEIGHT - BOTTOM + 4.0), "#505a5f", "1", "");
        let half = point.label.chars().count() as f64 * LETTER / 2.0;
        let anchor = x.clamp(half + 2.0, WIDTH - half - 2.0);
        text(svg, (anchor, HEIGHT - BOTTOM + 18.0), "middle", &point.label);
    }
}

/// The mean and the limits of each phase from which something can be told.
fn limits(svg: &mut String, scale: &Scale, judgement: &Judgement, placed: &[Placed]) {
    for (i, phase) in judgement.phases.iter().enumerate() {
        let of = || placed.iter().filter(|point| point.dot.judged.phase == i).map(|point| scale.x(point.month));
        let (Some(from), Some(to), Some(mean)) = (of().next(), of().next_back(), phase.mean) else { continue };
        let (from, to) = (from - 6.0, to + 6.0);
        if is_telling(phase) {
            line(svg, (from, scale.y(mean)), (to, scale.y(mean)), "#505a5f", "1", "");
            for limit in phase.limits.iter().flat_map(|limits| [limits.lower, limits.upper]) {
                line(svg, (from, scale.y(limit)), (to, scale.y(limit)), "#505a5f", "1", "6 4");
            }
        }
    }
}

/// Whether the chart has such a line.
#[must_use]
pub fn has_breaks(judgement: &Judgement, changes: &[Change]) -> bool {
    let periods: Vec<Period> = judgement.points.iter().filter_map(|dot| dot.period).collect();
    parted(&periods, changes).next().is_some()
}

/// The changes that part these periods, each with the place of the first one after it.
fn parted<'a>(periods: &'a [Period], changes: &'a [Change]) -> impl Iterator<Item = (usize, &'a Change)> {
    let first = |change: &&Change| periods.iter().position(|period| *period >= change.period).filter(|at| *at > 0);
    changes.iter().filter_map(move |change| Some((first(&change)?, change)))
}

/// A line down where figures are counted otherwise or new limits begin.
fn breaks(svg: &mut String, scale: &Scale, changes: &[Change], placed: &[Placed]) {
    let periods: Vec<Period> = placed.iter().filter_map(|point| point.dot.period).collect();
    for (at, change) in parted(&periods, changes) {
        let x = f64::midpoint(scale.x(placed[at - 1].month), scale.x(placed[at].month));
        let dashes = if change.counted_otherwise { "" } else { "3 3" };
        line(svg, (x, TOP), (x, HEIGHT - BOTTOM), "#0b0c0c", "1", dashes);
    }
}

/// The numbers of notes in frames at the foot of their points; those that would touch share a frame.
fn markers(svg: &mut String, scale: &Scale, placed: &[Placed], markers: &[Marker]) {
    let wide = |text: &str| text.len() as f64 * 6.0 + 10.0;
    let mut frames: Vec<(f64, String)> = Vec::new();
    for marker in markers {
        let Some(point) = placed.iter().find(|point| point.dot.period == Some(marker.period)) else { continue };
        let x = scale.x(point.month);
        match frames.last_mut().filter(|(last, text)| x - last < (wide(text) + wide(&marker.text)) / 2.0 + 2.0) {
            Some((last, text)) => (*last, *text) = (f64::midpoint(*last, x), format!("{text}, {}", marker.text)),
            None => frames.push((x, marker.text.clone())),
        }
    }
    let y = HEIGHT - BOTTOM - 9.0;
    for (x, words) in frames {
        let wide = wide(&words);
        let x = x.clamp(LEFT + wide / 2.0, WIDTH - 2.0 - wide / 2.0);
        let _ = write!(
            svg,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{wide:.1}\" height=\"15\" rx=\"7.5\" fill=\"#ffffff\" stroke=\"#0b0c0c\" stroke-width=\"1.5\"/><text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\" font-size=\"10\" font-weight=\"bold\">{}</text>",
            x - wide / 2.0,
            y - 7.5,
            y + 3.5,
            escape(&words)
        );
    }
}

/// The points of each phase, joined; nothing joins over a gap or where figures are counted otherwise.
fn joined(svg: &mut String, scale: &Scale, judgement: &Judgement, placed: &[Placed], changes: &[Change]) {
    let mut path = String::new();
    let mut before: Option<Period> = None;
    for dot in &judgement.points {
        let place = placed.iter().find(|point| dot.period.is_some() && point.dot.period == dot.period);
        let Some((point, value)) = place.and_then(|point| Some((point, point.value?))) else {
            before = None;
            continue;
        };
        let (Some(period), x, y) = (dot.period, scale.x(point.month), scale.y(value)) else { continue };
        let parted = |earlier| {
            changes.iter().any(|change| change.counted_otherwise && earlier < change.period && period >= change.period)
        };
        let letter = if before.is_none_or(parted) { 'M' } else { 'L' };
        let _ = write!(path, "{letter}{x:.1} {y:.1}");
        before = Some(period);
    }
    let _ = write!(svg, "<path d=\"{path}\" fill=\"none\" stroke=\"#505a5f\" stroke-width=\"1.5\"/>");
}

/// Draws the mark of a point of this kind.
pub(crate) fn mark(svg: &mut String, (x, y): (f64, f64), kind: Kind) {
    let _ = match kind {
        Kind::Common => write!(
            svg,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3.2\" fill=\"#ffffff\" stroke=\"#0b0c0c\" stroke-width=\"1.5\"/>"
        ),
        Kind::Improvement => write!(
            svg,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"9\" height=\"9\" fill=\"#1d70b8\" stroke=\"#0b0c0c\"/>",
            x - 4.5,
            y - 4.5
        ),
        Kind::Concern => {
            write!(svg, "<path d=\"M{:.1} {:.1}l6 10.5h-12z\" fill=\"#f47738\" stroke=\"#0b0c0c\"/>", x, y - 6.5)
        }
        Kind::Neutral => {
            write!(svg, "<path d=\"M{:.1} {:.1}l6 6l-6 6l-6 -6z\" fill=\"#4c2c92\" stroke=\"#0b0c0c\"/>", x, y - 6.0)
        }
    };
}

fn line(svg: &mut String, from: (f64, f64), to: (f64, f64), colour: &str, width: &str, dashes: &str) {
    let dashes = if dashes.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{dashes}\"") };
    let _ = write!(
        svg,
        "<path d=\"M{:.1} {:.1}L{:.1} {:.1}\" stroke=\"{colour}\" stroke-width=\"{width}\"{dashes}/>",
        from.0, from.1, to.0, to.1
    );
}

/// Writes words at a place; `anchor` is `start`, `middle` or `end`.
pub fn text(svg: &mut String, at: (f64, f64), anchor: &str, words: &str) {
    let _ = write!(svg, "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"{anchor}\">{}</text>", at.0, at.1, escape(words));
}

/// The attribute that marks content as English in a drawing of another language.
#[must_use]
pub fn english(language: &Language) -> &'static str {
    if language.is_english() { "" } else { " lang=\"en-GB\"" }
}

/// A text as it stands in markup.
#[must_use]
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chart_alone_names_itself_and_its_rules() {
        let title = "Children and young people with a plan within twenty weeks, Tower Hamlets";
        let lines = wrapped(title, LETTERS);
        assert!(lines.len() == 2 && lines.iter().all(|line| line.len() <= LETTERS) && lines.join(" ") == title);
        let svg = alone("<svg viewBox=\"0 0 1 1\"></svg>", title, "Rules: XmR & others", platform::i18n::english());
        assert!(svg.contains(&format!("<title>{title}</title>")) && svg.contains(">Rules: XmR &amp; others</text>"));
        assert_eq!((svg.matches("<svg ").count(), svg.matches("</svg>").count()), (2, 2));
    }
}
