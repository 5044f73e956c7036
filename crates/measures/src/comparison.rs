//! Comparing areas: rank, quartile band, and the mean of a set.
//!
//! As the Local Authority Interactive Tool of the Department for Education does it, in the words of R: `rank` with ties at
//! the minimum, `quantile` of type 7 (Hyndman and Fan 1996).

/// Which way is better, as the source of a measure says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Polarity {
    /// More is better.
    High,
    /// Less is better.
    Low,
    /// Neither, or it was not said.
    #[default]
    Neither,
}

impl Polarity {
    /// The polarity of this word, whatever its capitals.
    #[must_use]
    pub fn of(word: &str) -> Polarity {
        match word.to_ascii_lowercase().as_str() {
            "high" => Polarity::High,
            "low" => Polarity::Low,
            _ => Polarity::Neither,
        }
    }

    /// Its word in files that the tool publishes.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Polarity::High => "High",
            Polarity::Low => "Low",
            Polarity::Neither => "-",
        }
    }
}

/// How many figures there must be before a page tells quarters apart.
pub const QUARTERS: usize = 4;

/// The place of a value among all, the best first; equal values share the better place. None without a polarity.
#[must_use]
pub fn rank(value: f64, all: &[f64], polarity: Polarity) -> Option<usize> {
    let better = |other: &&f64| match polarity {
        Polarity::High => **other > value,
        _ => **other < value,
    };
    (polarity != Polarity::Neither).then(|| 1 + all.iter().filter(better).count())
}

/// The quarter of the places in which a value stands, from `A`, the best, to `D`: the best only if its place is within the first
/// quarter of them all. It follows from [`rank`], so that equal values stand in the quarter of the place that they share,
/// whatever the value of the [`band`]'s edges.
#[must_use]
pub fn quarter(value: f64, all: &[f64], polarity: Polarity) -> Option<char> {
    let place = rank(value, all, polarity)?;
    ['A', 'B', 'C', 'D'].get((place * 4).div_ceil(all.len().max(1)) - 1).copied()
}

/// The least value, the three quartiles and the greatest value; nothing of nothing.
#[must_use]
pub fn quartiles(all: &[f64]) -> Option<[f64; 5]> {
    let mut sorted = all.to_vec();
    sorted.sort_by(f64::total_cmp);
    (!sorted.is_empty()).then(|| [0.0, 0.25, 0.5, 0.75, 1.0].map(|share| quantile(&sorted, share)))
}

/// The quantile of type 7, of values in order.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let last = sorted.len() - 1;
    let place = last as f64 * share;
    let (below, part) = (place.floor(), place.fract());
    let low = sorted[below as usize];
    let high = sorted[(below as usize + 1).min(last)];
    // Where both are equal, the sum of their shares might not be.
    if part > 0.0 && high != low { (1.0 - part) * low + part * high } else { low }
}

/// The quartile band, from `A`, the best, to `D`; an edge belongs to the band below it. None without a polarity.
#[must_use]
pub fn band(value: f64, quartiles: &[f64; 5], polarity: Polarity) -> Option<char> {
    let bands = match polarity {
        Polarity::Low => ['A', 'B', 'C', 'D'],
        Polarity::High => ['D', 'C', 'B', 'A'],
        Polarity::Neither => return None,
    };
    let above = quartiles[1..4].iter().filter(|edge| value > **edge).count();
    Some(bands[above])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_share_the_better_rank() {
        let all = [3.0, 1.0, 2.0, 2.0];
        let ranks = |polarity| all.map(|value| rank(value, &all, polarity));
        assert_eq!(ranks(Polarity::High), [Some(1), Some(4), Some(2), Some(2)]);
        assert_eq!(ranks(Polarity::Low), [Some(4), Some(1), Some(2), Some(2)]);
        assert_eq!(ranks(Polarity::Neither), [None; 4]);
    }

    #[test]
    fn the_quarter_is_that_of_the_place() {
        let all = [1.0, 1.0, 1.0, 1.0, 2.0];
        assert_eq!(quarter(2.0, &all, Polarity::High), Some('A'));
        assert_eq!(quarter(1.0, &all, Polarity::High), Some('B'), "place 2 of 5, shared by four");
        let all: Vec<f64> = (1..=8).map(f64::from).collect();
        let quarters: String = all.iter().filter_map(|value| quarter(*value, &all, Polarity::Low)).collect();
        assert_eq!(quarters, "AABBCCDD");
        assert_eq!(quarter(1.0, &all, Polarity::Neither), None);
    }

    #[test]
    fn quartiles_are_those_of_type_7() {
        assert_eq!(quartiles(&[4.0, 1.0, 3.0, 2.0]), Some([1.0, 1.75, 2.5, 3.25, 4.0]));
        assert_eq!(quartiles(&[7.0]), Some([7.0; 5]));
        assert_eq!(quartiles(&[]), None);
    }

    #[test]
    fn an_edge_belongs_to_the_band_below_it() {
        let quartiles = [0.0, 1.0, 2.0, 3.0, 4.0];
        let bands = |polarity| [0.0, 1.0, 1.5, 2.0, 3.0, 4.0].map(|value| band(value, &quartiles, polarity).unwrap());
        assert_eq!(bands(Polarity::Low), ['A', 'A', 'B', 'B', 'C', 'D']);
        assert_eq!(bands(Polarity::High), ['D', 'D', 'C', 'C', 'B', 'A']);
        assert_eq!(band(1.0, &quartiles, Polarity::Neither), None);
    }
}
