//! The test of recent trend that Fingertips, the public health profiles of England, shows as an arrow.
//!
//! Source: Office for Health Improvement and Disparities, “Trend markers” (technical guidance), and its published R package
//! PHEindicatormethods, `assign_trend_markers`: the last five points, a chi-squared test with one degree of freedom at
//! 99.8%, and no trend where any one of the five alone makes the slope's sign.

/// How many points are looked at, and are needed.
const POINTS: usize = 5;

/// The value that a chi-squared statistic with one degree of freedom exceeds by chance once in 500 times.
const CRITICAL: f64 = 9.549_535_706_083_24;

/// The half width of a 95% interval in standard errors.
const HALF_WIDTH: f64 = 1.959_963_984_540_054;

/// A figure with what is needed to weigh it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Weighed {
    /// So many of so many.
    Proportion {
        /// How many were counted.
        numerator: f64,
        /// Among how many.
        denominator: f64,
    },
    /// A value with its 95% confidence interval.
    Interval {
        /// The value.
        value: f64,
        /// The lower end.
        lower: f64,
        /// The upper end.
        upper: f64,
    },
}

/// What the test says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// Rising.
    Increasing,
    /// Falling.
    Decreasing,
    /// Neither, as far as can be told.
    NoChange,
}

/// The name and version of this test, as a chart names it.
pub const TREND_RULES: &str = "Fingertips recent trend: last five points, chi-squared at 99.8%";

/// Tests the last five of these figures; `time` is in any unit, such as years.
///
/// Nothing where there are fewer than five, where they are not all of one kind, or where one of them cannot be weighed:
/// none or all of a group, or an interval of no width.
#[must_use]
pub fn trend(figures: &[(f64, Weighed)]) -> Option<Trend> {
    let last = &figures[figures.len().checked_sub(POINTS)?..];
    // From the middle of the five, so that the sums of squares do not cancel.
    let middle = last.iter().map(|(time, _)| time).sum::<f64>() / POINTS as f64;
    let points: Vec<Point> =
        last.iter().map(|(time, weighed)| Point::new(time - middle, weighed)).collect::<Option<_>>()?;
    let all_alike = points.iter().all(|point| point.proportion.is_some() == points[0].proportion.is_some());
    let slope = all_alike.then(|| slope(&points))?;
    if statistic(&points, slope) <= CRITICAL {
        return Some(Trend::NoChange);
    }
    let rising = |slope: f64| slope > 0.0;
    let without = |i: usize| slope_of(points.iter().enumerate().filter(|(j, _)| *j != i).map(|(_, point)| point));
    if (0..POINTS).any(|i| rising(without(i)) != rising(slope)) {
        return Some(Trend::NoChange);
    }
    Some(if rising(slope) { Trend::Increasing } else { Trend::Decreasing })
}

/// A figure, ready for the sums.
struct Point {
    time: f64,
    /// The value; of a proportion, its log odds.
    value: f64,
    /// The inverse of its variance; 1 for a proportion.
    weight: f64,
    proportion: Option<(f64, f64)>,
}

impl Point {
    fn new(time: f64, weighed: &Weighed) -> Option<Point> {
        match *weighed {
            Weighed::Proportion { numerator, denominator } if numerator > 0.0 && numerator < denominator => {
                let value = (numerator / (denominator - numerator)).ln();
                Some(Point { time, value, weight: 1.0, proportion: Some((numerator, denominator)) })
            }
            Weighed::Interval { value, lower, upper } if upper > lower => {
                let error = (upper - lower) / (2.0 * HALF_WIDTH);
                Some(Point { time, value, weight: 1.0 / (error * error), proportion: None })
            }
            _ => None,
        }
    }
}

fn slope(points: &[Point]) -> f64 {
    slope_of(points.iter())
}

/// The slope of the weighted least squares line.
fn slope_of<'a>(points: impl Iterator<Item = &'a Point>) -> f64 {
    let (mut w, mut wt, mut wv, mut wtv, mut wtt) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for Point { time, value, weight, .. } in points {
        w += weight;
        wt += weight * time;
        wv += weight * value;
        wtv += weight * time * value;
        wtt += weight * time * time;
    }
    (w * wtv - wt * wv) / (w * wtt - wt * wt)
}

/// The chi-squared statistic: of Cochran and Armitage for proportions, of the slope otherwise.
fn statistic(points: &[Point], slope: f64) -> f64 {
    let sum = |of: &dyn Fn(&Point) -> f64| points.iter().map(of).sum::<f64>();
    if points[0].proportion.is_none() {
        let (w, wt) = (sum(&|p| p.weight), sum(&|p| p.weight * p.time));
        let wtt = sum(&|p| p.weight * p.time * p.time);
        return slope * slope * (w * wtt - wt * wt) / w;
    }
    let count = |p: &Point| p.proportion.map_or(0.0, |(numerator, _)| numerator);
    let among = |p: &Point| p.proportion.map_or(0.0, |(_, denominator)| denominator);
    let (c, d) = (sum(&count), sum(&among));
    let (ct, dt) = (sum(&|p| count(p) * p.time), sum(&|p| among(p) * p.time));
    let dtt = sum(&|p| among(p) * p.time * p.time);
    d * (d * ct - c * dt).powi(2) / (c * (d - c) * (d * dtt - dt * dt))
}
