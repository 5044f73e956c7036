//! The mean and the limits of each phase of a series.

use crate::mean::mean;
use crate::rules::{self, Judged};

/// The limits lie this many mean moving ranges from the mean: 3 / 1.128, Shewhart's constant for ranges of two.
const LIMIT: f64 = 2.66;

/// A moving range of this many times their mean, or more, is dropped: Shewhart's upper limit for ranges of two.
const SCREEN: f64 = 3.267;

/// A point of a series, in the order of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Its figure; nothing where there is none, which is a gap.
    pub value: Option<f64>,
    /// Whether new limits begin here, because something known has changed.
    pub rebase: bool,
}

/// Whether exceptionally large moving ranges count for the limits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screening {
    /// They are dropped, once: the choice that [`crate::RULES`] names.
    #[default]
    Once,
    /// They count.
    Never,
}

/// A series with its limits, and what is said of each point.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// One for each point given, in the same order.
    pub points: Vec<Judged>,
    /// The stretches between re-bases, in order; together they are the whole series.
    pub phases: Vec<Phase>,
}

/// A stretch of a series with limits of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    /// The place of its first point.
    pub first: usize,
    /// How many points it has, gaps included.
    pub len: usize,
    /// How many of them have a figure.
    pub figures: usize,
    /// How many moving ranges they have: pairs of figures with no gap between them.
    pub ranges: usize,
    /// Their mean.
    pub mean: Option<f64>,
    /// The limits; there are none without two figures in a row.
    pub limits: Option<Limits>,
}

/// Where chance ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// The lower process limit.
    pub lower: f64,
    /// The upper process limit.
    pub upper: f64,
    /// Two thirds of the way from the mean to the lower limit.
    pub near_lower: f64,
    /// Two thirds of the way from the mean to the upper limit.
    pub near_upper: f64,
    /// How many moving ranges were dropped as exceptional.
    pub dropped: usize,
}

impl Limits {
    /// Whether they are zero wide, because the figures do not move: nothing can then be told from them.
    #[must_use]
    pub fn are_flat(&self) -> bool {
        self.lower >= self.upper
    }
}

/// The chart of these points, by the rules of [`crate::RULES`].
#[must_use]
pub fn chart(points: &[Point]) -> Chart {
    chart_with(points, Screening::Once)
}

/// The chart of these points, with another choice of what counts for the limits.
#[must_use]
pub fn chart_with(points: &[Point], screening: Screening) -> Chart {
    let mut judged = Vec::with_capacity(points.len());
    let mut phases = Vec::new();
    let mut first = 0;
    while first < points.len() {
        let len = 1 + points[first + 1..].iter().take_while(|point| !point.rebase).count();
        let values: Vec<Option<f64>> = points[first..first + len].iter().map(|point| point.value).collect();
        let phase = phase(first, &values, screening);
        rules::judge(&values, &phase, phases.len(), &mut judged);
        phases.push(phase);
        first += len;
    }
    Chart { points: judged, phases }
}

fn phase(first: usize, values: &[Option<f64>], screening: Screening) -> Phase {
    let mean = mean(values.iter().copied().flatten());
    let limits = mean.and_then(|mean| limits(mean, values, screening));
    let ranges = values.windows(2).filter(|pair| pair[0].is_some() && pair[1].is_some()).count();
    Phase { first, len: values.len(), figures: values.iter().flatten().count(), ranges, mean, limits }
}

fn limits(centre: f64, values: &[Option<f64>], screening: Screening) -> Option<Limits> {
    let ranges: Vec<f64> = values.windows(2).filter_map(|pair| Some((pair[1]? - pair[0]?).abs())).collect();
    let all = mean(ranges.iter().copied())?;
    let kept = |range: &f64| screening == Screening::Never || *range < SCREEN * all;
    // Where nothing moves at all, nothing is kept either: the limits lie on the mean.
    let range = mean(ranges.iter().copied().filter(kept)).unwrap_or(0.0);
    let near = 2.0 * (LIMIT / 3.0);
    Some(Limits {
        lower: centre - LIMIT * range,
        upper: centre + LIMIT * range,
        near_lower: centre - near * range,
        near_upper: centre + near * range,
        dropped: if all > 0.0 { ranges.iter().filter(|range| !kept(range)).count() } else { 0 },
    })
}
