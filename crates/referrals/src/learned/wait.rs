//! How long people wait, measured from real referrals: from when one was sent to when somebody met whoever it is about. Nothing of
//! anybody is read for it, and nothing is told of fewer than ten.

use disclosure::REFERRALS;
use jiff::Timestamp;
use platform::Result;
use platform::db::{Tx, Value as Sql};
use std::collections::HashMap;

/// How long something takes, in whole days.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wait {
    /// Of how many.
    pub count: usize,
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
    if (count as u64) < REFERRALS.smallest_denominator {
        return None;
    }
    days.sort_unstable();
    let (half, far) = (count as f64 / 2.0, 1.96 * (count as f64).sqrt() / 2.0);
    // Ranks are counted from 1; both are within the list for ten or more.
    let low = (half - far).floor().max(1.0) as usize;
    let high = (half + far).ceil().min(count as f64) as usize;
    let median = if count % 2 == 1 { days[count / 2] } else { i64::midpoint(days[count / 2 - 1], days[count / 2]) };
    Some(Wait { count, median, interval: (days[low - 1], days[high - 1]) })
}

/// How many days passed from sending to beginning, of those that a service began with since a moment, by service.
pub async fn begun(tx: &mut Tx, since: Timestamp) -> Result<HashMap<String, Vec<i64>>> {
    let sql = "SELECT \"r\".\"service\", \"r\".\"sent_at\", \"e\".\"at\" FROM \"referral_entry\" \"e\" JOIN \"referral\" \"r\" ON \"r\".\"id\" = \"e\".\"referral\"
        WHERE \"e\".\"act\" = 'start' AND \"r\".\"sent_at\" >= $1";
    let mut days: HashMap<String, Vec<i64>> = HashMap::new();
    for row in tx.query(sql, &[Sql::moment(since)]).await? {
        if let (Some(service), Some(sent), Some(began)) = (row.text(0)?, row.moment(1)?, row.moment(2)?) {
            days.entry(service).or_default().push(began.duration_since(sent).as_hours() / 24);
        }
    }
    Ok(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_of_few_is_not_told() {
        assert_eq!(of((1..10).collect()), None);
        assert!(of((1..11).collect()).is_some());
        assert_eq!(of(Vec::new()), None);
    }

    #[test]
    fn the_median_lies_within_its_interval_which_narrows() {
        let wait = of((1..=100).rev().collect()).unwrap();
        assert_eq!((wait.count, wait.median, wait.interval), (100, 50, (40, 60)));
        let few = of((1..=10).collect()).unwrap();
        assert_eq!((few.median, few.interval), (5, (1, 9)));
        let same = of(vec![7; 40]).unwrap();
        assert_eq!((same.median, same.interval), (7, (7, 7)));
    }
}
