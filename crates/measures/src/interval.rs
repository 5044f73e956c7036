//! How sure a figure is, and whether it differs from another.
//!
//! Sources: Wilson 1927 for proportions, as the Office for Health Improvement and Disparities uses it in Fingertips; whoever's
//! interval holds the benchmark is similar, otherwise better or worse by polarity.

use crate::comparison::Polarity;
use crate::figure::Figure;

/// The half width of a 95% interval in standard errors.
const Z: f64 = 1.959_963_984_540_054;

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

/// The 95% interval of a share, in per cent, by Wilson's score.
#[must_use]
pub fn wilson(numerator: f64, denominator: f64) -> Option<(f64, f64)> {
    if denominator <= 0.0 || !(0.0..=denominator).contains(&numerator) {
        return None;
    }
    let share = numerator / denominator;
    let square = Z * Z;
    let middle = 2.0 * numerator + square;
    let spread = Z * (square + 4.0 * numerator * (1.0 - share)).sqrt();
    let whole = 2.0 * (denominator + square);
    Some((100.0 * (middle - spread) / whole, 100.0 * (middle + spread) / whole))
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

/// How an area with this interval stands beside a benchmark.
#[must_use]
pub fn beside(interval: (f64, f64), benchmark: f64, polarity: Polarity) -> Beside {
    let higher = interval.0 > benchmark;
    if !higher && interval.1 >= benchmark {
        return Beside::Similar;
    }
    match (polarity, higher) {
        (Polarity::High, true) | (Polarity::Low, false) => Beside::Better,
        (Polarity::High, false) | (Polarity::Low, true) => Beside::Worse,
        (Polarity::Neither, true) => Beside::Higher,
        (Polarity::Neither, false) => Beside::Lower,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wilson_is_that_of_the_books() {
        // Newcombe 1998, table I: 81 of 263, and 0 of 20.
        let near = |(a, b): (f64, f64), (c, d): (f64, f64)| (a - c).abs() < 0.01 && (b - d).abs() < 0.01;
        assert!(near(wilson(81.0, 263.0).unwrap(), (25.53, 36.62)));
        assert!(near(wilson(0.0, 20.0).unwrap(), (0.0, 16.11)));
        assert_eq!(wilson(3.0, 2.0), None);
        assert_eq!(wilson(0.0, 0.0), None);
    }

    #[test]
    fn similar_holds_the_benchmark() {
        assert_eq!(beside((10.0, 20.0), 20.0, Polarity::High), Beside::Similar);
        assert_eq!(beside((10.0, 20.0), 21.0, Polarity::High), Beside::Worse);
        assert_eq!(beside((10.0, 20.0), 21.0, Polarity::Low), Beside::Better);
        assert_eq!(beside((10.0, 20.0), 9.0, Polarity::Neither), Beside::Higher);
    }
}
