//! How far one group is from another, and how sure that is.
//!
//! Source: R. G. Newcombe, Interval estimation for the difference between independent proportions: comparison of eleven
//! methods, Statistics in Medicine 17 (1998), 873–890; method 10, which joins the score intervals of both proportions; and
//! for figures with intervals of any other kind G. Y. Zou and A. Donner, Construction of confidence limits about effect
//! measures: a general approach, Statistics in Medicine 27 (2008), 1693–1702, which joins them alike. It holds for independent
//! groups alone: nobody may be in both, so a group is set beside the rest. Where the rest cannot be counted, the whole stands as a
//! benchmark that counts as sure, as in Fingertips.

use processcontrol::wilson;

/// So many of so many people: at most all of them, and never nobody.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Count {
    /// How many.
    pub of: f64,
    /// Among how many.
    pub among: f64,
}

/// A figure with its 95% interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sure {
    /// The figure.
    pub value: f64,
    /// The lower end of its interval.
    pub lower: f64,
    /// The upper end of its interval.
    pub upper: f64,
}

/// A group less another, in percentage points, with its 95% interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// The difference.
    pub points: f64,
    /// The lower end of the interval.
    pub lower: f64,
    /// The upper end of the interval.
    pub upper: f64,
}

/// Whether a gap can be told from none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// The group is higher, more than chance explains.
    Higher,
    /// The group is lower, more than chance explains.
    Lower,
    /// Chance alone could explain it.
    No,
}

impl Count {
    /// These numbers, if they can be so many of so many.
    #[must_use]
    pub fn new(of: f64, among: f64) -> Option<Count> {
        (among > 0.0 && (0.0..=among).contains(&of)).then_some(Count { of, among })
    }

    /// Everybody of a whole who is not in this part of it; nothing where the numbers do not fit together.
    #[must_use]
    pub fn rest_of(self, whole: Count) -> Option<Count> {
        Count::new(whole.of - self.of, whole.among - self.among)
    }

    /// The share, in per cent, with its interval.
    #[must_use]
    pub fn sure(self) -> Option<Sure> {
        let (lower, upper) = wilson(self.of, self.among)?;
        Some(Sure { value: 100.0 * self.of / self.among, lower, upper })
    }
}

/// The difference of two groups that have nobody in common.
#[must_use]
pub fn newcombe(one: Count, other: Count) -> Option<Gap> {
    Some(between(one.sure()?, other.sure()?))
}

/// The difference of two figures that are about nobody in common.
#[must_use]
pub fn between(one: Sure, other: Sure) -> Gap {
    let points = one.value - other.value;
    Gap {
        points,
        lower: points - (one.value - one.lower).hypot(other.upper - other.value),
        upper: points + (one.upper - one.value).hypot(other.value - other.lower),
    }
}

/// The difference of a part from the whole that holds it, which counts as sure.
#[must_use]
pub fn from_whole(part: Sure, whole: f64) -> Gap {
    Gap { points: part.value - whole, lower: part.lower - whole, upper: part.upper - whole }
}

impl Gap {
    /// Whether it can be told from none: not where its interval holds zero.
    #[must_use]
    pub fn apart(self) -> Apart {
        if self.lower > 0.0 {
            Apart::Higher
        } else if self.upper < 0.0 {
            Apart::Lower
        } else {
            Apart::No
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(of: f64, among: f64) -> Count {
        Count::new(of, among).unwrap()
    }

    #[test]
    fn the_interval_is_that_of_the_paper() {
        // Newcombe 1998, table II, method 10: the examples (a) to (e), (g) and (h).
        for (one, other, lower, upper) in [
            ((56.0, 70.0), (48.0, 80.0), 5.24, 33.39),
            ((9.0, 10.0), (3.0, 10.0), 17.05, 80.90),
            ((6.0, 7.0), (2.0, 7.0), 5.82, 80.62),
            ((5.0, 56.0), (0.0, 29.0), -3.81, 19.26),
            ((0.0, 10.0), (0.0, 20.0), -16.11, 27.75),
            ((10.0, 10.0), (0.0, 20.0), 67.91, 100.0),
            ((10.0, 10.0), (0.0, 10.0), 60.75, 100.0),
        ] {
            let gap = newcombe(count(one.0, one.1), count(other.0, other.1)).unwrap();
            let near = |value: f64, printed: f64| (value - printed).abs() < 0.006;
            assert!(near(gap.lower, lower) && near(gap.upper, upper), "{one:?} {other:?}: {gap:?}");
        }
    }

    #[test]
    fn a_gap_turned_round_is_its_mirror() {
        let (one, other) = (count(56.0, 70.0), count(48.0, 80.0));
        let (there, back) = (newcombe(one, other).unwrap(), newcombe(other, one).unwrap());
        assert!((there.lower + back.upper).abs() < 1e-9 && (there.points + back.points).abs() < 1e-9);
        assert_eq!((there.apart(), back.apart()), (Apart::Higher, Apart::Lower));
        assert_eq!(newcombe(count(5.0, 56.0), count(0.0, 29.0)).unwrap().apart(), Apart::No);
    }

    #[test]
    fn a_whole_counts_as_sure() {
        let of = |value: f64, lower: f64, upper: f64| from_whole(Sure { value, lower, upper }, 85.0).apart();
        assert_eq!(of(103.5, 91.4, 115.9), Apart::Higher);
        assert_eq!(of(65.7, 56.6, 76.8), Apart::Lower);
        assert_eq!(of(90.0, 80.0, 101.0), Apart::No);
    }

    #[test]
    fn the_rest_is_what_the_group_leaves() {
        let rest = count(135.0, 201.0).rest_of(count(254.0, 410.0)).unwrap();
        assert_eq!((rest.of, rest.among), (119.0, 209.0));
        assert_eq!(count(10.0, 20.0).rest_of(count(10.0, 20.0)), None, "nobody is left");
        assert_eq!(count(10.0, 20.0).rest_of(count(8.0, 40.0)), None, "the part has more than the whole");
        assert_eq!(count(1.0, 20.0).rest_of(count(30.0, 40.0)), None, "the rest would have more than everybody");
        assert_eq!(Count::new(f64::NAN, 3.0), None);
    }
}
