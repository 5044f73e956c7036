//! A small chart for a row of a table, as SVG: the line of the figures, the mean, the target, and the last figure in the shape
//! that it has in the large chart, so that it reads in black and white. More shapes would cover the line.
//!
//! The sentence that stands beside it is its text, so a screen reader passes the drawing over.

use crate::chart::mark;
use crate::period::Period;
use crate::verdict::{Change, Judgement, is_enough};
use processcontrol::Kind;
use std::fmt::Write;

const WIDTH: f64 = 120.0;
const HEIGHT: f64 = 36.0;
/// So much room that a shape at the edge is whole.
const EDGE: f64 = 7.0;

/// A figure: when, how many months after the first, its number, and what kind of signal it is.
struct Point {
    period: Period,
    month: i32,
    value: f64,
    kind: Kind,
}

/// Draws the figures of a judged series. There is nothing to draw of fewer than two.
#[must_use]
pub fn draw(judgement: &Judgement, changes: &[Change], target: Option<f64>) -> Option<String> {
    let runs = runs(judgement, changes);
    let points = || runs.iter().flatten();
    let last = points().next_back()?;
    if points().count() < 2 {
        return None;
    }
    let phase = judgement.phases.iter().rfind(|phase| phase.figures > 0);
    let mean = phase.filter(|phase| is_enough(phase)).and_then(|phase| phase.mean);
    let all = || points().map(|point| point.value).chain(target);
    let (low, high) = (all().fold(f64::MAX, f64::min), all().fold(f64::MIN, f64::max));
    let y = |value: f64| {
        let share = if high > low { (high - value) / (high - low) } else { 0.5 };
        EDGE + share * (HEIGHT - 2.0 * EDGE)
    };
    let x = |month: i32| EDGE + f64::from(month) / f64::from(last.month.max(1)) * (WIDTH - 2.0 * EDGE);
    let mut svg = String::with_capacity(1_200);
    // Writing into a text cannot fail, here and below.
    let _ = write!(svg, "<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" aria-hidden=\"true\" focusable=\"false\">");
    level(&mut svg, mean.filter(|mean| (low..=high).contains(mean)).map(y), "#505a5f", "");
    level(&mut svg, target.map(y), "#0b0c0c", " stroke-dasharray=\"2 3\"");
    let mut path = String::new();
    for run in &runs {
        for (i, point) in run.iter().enumerate() {
            let letter = if i == 0 { 'M' } else { 'L' };
            let _ = write!(path, "{letter}{:.1} {:.1}", x(point.month), y(point.value));
        }
    }
    let _ = write!(svg, "<path d=\"{path}\" fill=\"none\" stroke=\"#0b0c0c\" stroke-width=\"1.5\"/>");
    mark(&mut svg, (x(last.month), y(last.value)), last.kind);
    svg.push_str("</svg>");
    Some(svg)
}

/// The figures, parted where there is a gap and where they are counted otherwise.
fn runs(judgement: &Judgement, changes: &[Change]) -> Vec<Vec<Point>> {
    let first = judgement.points.iter().find_map(|dot| dot.period);
    let mut runs: Vec<Vec<Point>> = vec![Vec::new()];
    for dot in &judgement.points {
        let (Some(first), Some(period), Some(value)) = (first, dot.period, dot.judged.value) else {
            runs.push(Vec::new());
            continue;
        };
        let parts = |before: &Point| {
            let between = |change: &Change| before.period < change.period && period >= change.period;
            changes.iter().any(|change| change.counted_otherwise && between(change))
        };
        if runs.last().and_then(|run| run.last()).is_some_and(parts) {
            runs.push(Vec::new());
        }
        let kind = judgement.kind(&dot.judged);
        if let Some(run) = runs.last_mut() {
            run.push(Point { period, month: period.months_since(first), value, kind });
        }
    }
    runs
}

/// A line across at this height.
fn level(svg: &mut String, y: Option<f64>, colour: &str, dashes: &str) {
    if let Some(y) = y {
        let _ = write!(svg, "<path d=\"M0 {y:.1}H{WIDTH}\" stroke=\"{colour}\"{dashes}/>");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Figure, Value};
    use crate::period::read;
    use crate::verdict::judge_figures;
    use processcontrol::Direction;

    fn judged(values: &[(i32, f64)], changes: &[Change]) -> Judgement {
        let figure = |(year, value): &(i32, f64)| {
            (read(&year.to_string(), "").unwrap().period, Figure::new(Value::Number(*value), None))
        };
        judge_figures(values.iter().map(figure).collect(), changes, Direction::Increase)
    }

    #[test]
    fn nothing_joins_over_a_gap_or_a_break() {
        let values: Vec<(i32, f64)> =
            (2000..2010).filter(|year| *year != 2004).map(|year| (year, f64::from(year % 3))).collect();
        let change = Change { period: read("2007", "").unwrap().period, counted_otherwise: true };
        let svg = draw(&judged(&values, &[change]), &[change], None).unwrap();
        let path = svg.split("<path d=\"").find(|part| part.contains('L')).unwrap();
        assert_eq!(path.matches('M').count(), 3, "{path}");
    }

    #[test]
    fn a_flat_series_and_a_far_target_stay_within_the_picture() {
        let flat: Vec<(i32, f64)> = (2000..2006).map(|year| (year, 7.0)).collect();
        assert!(draw(&judged(&flat, &[]), &[], None).unwrap().contains("18.0"));
        let svg = draw(&judged(&flat, &[]), &[], Some(1000.0)).unwrap();
        assert!(svg.contains("M0 7.0H120") && !svg.contains("NaN"));
        assert_eq!(draw(&judged(&flat[..1], &[]), &[], None), None);
    }
}
