//! How sure a figure is, and whether it differs from another.
//!
//! Sources: Wilson 1927 for proportions, as the Office for Health Improvement and Disparities uses it in Fingertips; whoever's
//! interval holds the benchmark is similar, otherwise better or worse by polarity. A benchmark counts as sure. Of two areas
//! neither is, so that the interval of their difference decides: see [`crate::gap`].

use crate::area::{Area, Gazetteer};
use crate::comparison::Polarity;
use crate::figure::Figure;
use crate::gap::{Apart, Sure, between};
use processcontrol::wilson;

/// A percentage of fewer than this many people is marked by how many they are.
pub const SMALL: f64 = 50.0;

/// An area beside a benchmark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// Better, more than chance explains.
    Better,
    /// No difference that chance could not explain.
    Similar,
    /// Worse, more than chance explains.
    Worse,
    /// Higher, where neither is better.
    Higher,
    /// Lower, where neither is better.
    Lower,
}

impl Beside {
    /// The same seen from the other side.
    #[must_use]
    pub fn mirrored(self) -> Beside {
        match self {
            Beside::Better => Beside::Worse,
            Beside::Similar => Beside::Similar,
            Beside::Worse => Beside::Better,
            Beside::Higher => Beside::Lower,
            Beside::Lower => Beside::Higher,
        }
    }
}

/// The interval of a figure: as published, or of a percentage whose numbers are known.
#[must_use]
pub fn interval(figure: &Figure, percent: bool) -> Option<(f64, f64)> {
    let more = figure.more.as_deref()?;
    match (more.lower, more.upper) {
        (Some(lower), Some(upper)) => Some((lower, upper)),
        _ if percent => wilson(more.numerator?, more.denominator?),
        _ => None,
    }
}

/// A figure with its interval. A percentage of counts is the share itself, not as it was rounded.
#[must_use]
pub fn sure(figure: &Figure, percent: bool) -> Option<Sure> {
    let (lower, upper) = interval(figure, percent)?;
    let more = figure.more.as_deref()?;
    let share = || Some(100.0 * more.numerator? / more.denominator?);
    let value = if more.lower.is_some() && more.upper.is_some() { figure.number()? } else { share()? };
    Some(Sure { value, lower, upper })
}

/// How an area with this interval stands beside a benchmark.
#[must_use]
pub fn beside(interval: (f64, f64), benchmark: f64, polarity: Polarity) -> Beside {
    let apart = match interval {
        (lower, _) if lower > benchmark => Apart::Higher,
        (_, upper) if upper < benchmark => Apart::Lower,
        _ => Apart::No,
    };
    told(apart, polarity)
}

/// How an area stands beside another, each with its figure. Of two that have nobody in common neither is sure; where one holds
/// the other, the larger is the benchmark.
#[must_use]
pub fn beside_other(
    areas: &Gazetteer,
    [own, other]: [(&Area, &Figure); 2],
    percent: bool,
    polarity: Polarity,
) -> Option<Beside> {
    let holds = |outer: &Area, inner: &Area| areas.above(&inner.code).contains(&outer);
    let part = |(_, part): (&Area, &Figure), (_, whole): (&Area, &Figure)| {
        Some(beside(interval(part, percent)?, whole.number()?, polarity))
    };
    if holds(other.0, own.0) {
        part(own, other)
    } else if holds(own.0, other.0) {
        part(other, own).map(Beside::mirrored)
    } else {
        Some(beside_area(sure(own.1, percent)?, sure(other.1, percent)?, polarity))
    }
}

fn beside_area(own: Sure, other: Sure, polarity: Polarity) -> Beside {
    told(between(own, other).apart(), polarity)
}

fn told(apart: Apart, polarity: Polarity) -> Beside {
    match (polarity, apart) {
        (_, Apart::No) => Beside::Similar,
        (Polarity::High, Apart::Higher) | (Polarity::Low, Apart::Lower) => Beside::Better,
        (Polarity::High, Apart::Lower) | (Polarity::Low, Apart::Higher) => Beside::Worse,
        (Polarity::Neither, Apart::Higher) => Beside::Higher,
        (Polarity::Neither, Apart::Lower) => Beside::Lower,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_areas_neither_counts_as_sure() {
        // 54 of 100 beside 66 of 100: each lies outside the other's interval, and their difference may be none.
        let of = |numerator: f64| {
            let (lower, upper) = wilson(numerator, 100.0).unwrap();
            Sure { value: numerator, lower, upper }
        };
        assert_eq!(beside((of(54.0).lower, of(54.0).upper), 66.0, Polarity::High), Beside::Worse);
        assert_eq!(beside_area(of(54.0), of(66.0), Polarity::High), Beside::Similar);
        assert_eq!(beside_area(of(50.0), of(66.0), Polarity::High), Beside::Worse);
        assert_eq!(beside_area(of(66.0), of(50.0), Polarity::Neither), Beside::Higher);
    }

    #[test]
    fn similar_holds_the_benchmark() {
        assert_eq!(beside((10.0, 20.0), 20.0, Polarity::High), Beside::Similar);
        assert_eq!(beside((10.0, 20.0), 21.0, Polarity::High), Beside::Worse);
        assert_eq!(beside((10.0, 20.0), 21.0, Polarity::Low), Beside::Better);
        assert_eq!(beside((10.0, 20.0), 9.0, Polarity::Neither), Beside::Higher);
    }
}
