//! How sure a share is.

/// The half width of a 95% interval in standard errors.
const Z: f64 = 1.959_963_984_540_054;

/// The 95% interval of a share, in per cent, by the score of Wilson 1927: its lower and its upper end. Nothing, where there is
/// nobody or more than all.
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

#[cfg(test)]
mod tests {
    use super::wilson;

    #[test]
    fn wilson_is_that_of_the_books() {
        let near = |(a, b): (f64, f64), (c, d): (f64, f64)| (a - c).abs() < 0.005 && (b - d).abs() < 0.005;
        // Newcombe 1998, table I.
        assert!(near(wilson(81.0, 263.0).unwrap(), (25.53, 36.62)));
        assert!(near(wilson(0.0, 20.0).unwrap(), (0.0, 16.11)));
        assert!(near(wilson(41.0, 57.0).unwrap(), (59.17, 81.92)));
        assert!(near(wilson(177.0, 209.0).unwrap(), (79.18, 88.94)));
        assert!(near(wilson(10.0, 10.0).unwrap(), (72.25, 100.0)));
        assert_eq!(wilson(3.0, 2.0), None);
        assert_eq!(wilson(0.0, 0.0), None);
    }
}
