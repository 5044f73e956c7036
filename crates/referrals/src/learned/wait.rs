//! How long people wait, measured from real referrals: from when one was sent to when somebody met whoever it is about. Nothing is told
//! of few: the ends of an interval are the waits of two of them.

use jiff::Timestamp;

/// Of how many a wait is told: the interval of so many ends at neither the shortest nor the longest.
const SMALLEST: usize = 20;

/// How long something takes, in whole days.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wait {
    /// Half of them waited no longer.
    pub median: i64,
    /// Between which the median of many more like these lies, 19 times of 20.
    pub interval: (i64, i64),
}

/// The wait of some, where they are not too few to be told of.
///
/// The interval is by ranks and assumes no distribution: the values at ranks `n/2 ± 1.96·√n/2` (Conover, Practical Nonparametric
/// Statistics, 3rd edition, 1999, section 3.2, for counts as large as these).
pub fn of(mut days: Vec<i64>) -> Option<Wait> {
    let count = days.len();
    if count < SMALLEST {
        return None;
    }
    days.sort_unstable();
    let (half, far) = (count as f64 / 2.0, 1.96 * (count as f64).sqrt() / 2.0);
    // Ranks are counted from 1; both are within the list for so many.
    let low = (half - far).floor().max(1.0) as usize;
    let high = (half + far).ceil().min(count as f64) as usize;
    let median = if count % 2 == 1 { days[count / 2] } else { i64::midpoint(days[count / 2 - 1], days[count / 2]) };
    Some(Wait { median, interval: (days[low - 1], days[high - 1]) })
}

/// How many whole days passed between two moments.
pub fn days(sent: Timestamp, began: Timestamp) -> i64 {
    began.duration_since(sent).as_hours() / 24
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_of_few_is_not_told() {
        assert_eq!(of((1..20).collect()), None);
        assert!(of((1..21).collect()).is_some());
        assert_eq!(of(Vec::new()), None);
    }

    #[test]
    fn the_median_lies_within_its_interval_which_narrows() {
        let wait = of((1..=100).rev().collect()).unwrap();
        assert_eq!((wait.median, wait.interval), (50, (40, 60)));
        let few = of((1..=20).collect()).unwrap();
        assert_eq!((few.median, few.interval), (10, (5, 15)));
        let same = of(vec![7; 40]).unwrap();
        assert_eq!((same.median, same.interval), (7, (7, 7)));
    }
}
