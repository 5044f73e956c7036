//! What a rounded percentage tells about the count behind it.

use std::ops::RangeInclusive;

/// The most decimals that a percentage may be printed with.
const MOST_DECIMALS: u32 = 6;

/// A percentage that is printed together with its denominator.
///
/// **When it tells its count.** Two counts that differ by 1 lie 100 ÷ denominator percentage points apart, and what is printed has steps of 10^-decimals.
/// So with fewer than 100 × 10^decimals people every percentage tells its count: with none behind the point that is below 100 people, with one below 1,000.
/// With more people it depends on the count: [`Percentage::numerators`] has all that are rounded to the same percentage.
/// A half is rounded up, as spreadsheets do. Whoever rounds it otherwise shifts the ends of that range by one, so that a range of two may be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percentage {
    numerator: u64,
    denominator: u64,
    steps: u128,
}

impl Percentage {
    /// The percentage of `numerator` among `denominator` people, printed with so many decimals.
    /// `None` if nobody is in the denominator, the numerator is larger, or there are more than 6 decimals.
    pub fn new(numerator: u64, denominator: u64, decimals: u32) -> Option<Percentage> {
        let sensible = denominator > 0 && numerator <= denominator && decimals <= MOST_DECIMALS;
        sensible.then(|| Percentage { numerator, denominator, steps: 100 * 10_u128.pow(decimals) })
    }

    /// The count behind the percentage.
    pub fn numerator(&self) -> u64 {
        self.numerator
    }

    /// What is printed, in steps of the last decimal: 12.5 % with one decimal is 125.
    pub fn rounded(&self) -> u64 {
        let (numerator, denominator) = (u128::from(self.numerator), u128::from(self.denominator));
        narrow((2 * self.steps * numerator + denominator) / (2 * denominator))
    }

    /// All counts that are printed as this percentage of this denominator, both ends included.
    pub fn numerators(&self) -> RangeInclusive<u64> {
        let (rounded, denominator) = (u128::from(self.rounded()), u128::from(self.denominator));
        // A count is printed so if steps × count ÷ denominator is at least rounded − ½ and less than rounded + ½.
        let first = ((2 * rounded).saturating_sub(1) * denominator).div_ceil(2 * self.steps);
        let beyond = ((2 * rounded + 1) * denominator).div_ceil(2 * self.steps);
        narrow(first)..=narrow(beyond - 1).min(self.denominator)
    }

    /// Whether the percentage and its denominator tell the count: publishing them is publishing it.
    pub fn publishes_numerator(&self) -> bool {
        let numerators = self.numerators();
        numerators.start() == numerators.end()
    }
}

/// No value here exceeds the denominator or the steps, so nothing is lost.
fn narrow(value: u128) -> u64 {
    u64::try_from(value).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::Percentage;

    #[test]
    fn numerators_are_those_that_round_alike() {
        for denominator in 1..=250 {
            for decimals in 0..=1 {
                let printed = |numerator| Percentage::new(numerator, denominator, decimals).unwrap().rounded();
                for numerator in 0..=denominator {
                    let alike: Vec<u64> = (0..=denominator).filter(|n| printed(*n) == printed(numerator)).collect();
                    let range = Percentage::new(numerator, denominator, decimals).unwrap().numerators();
                    assert_eq!(alike, range.collect::<Vec<_>>(), "{numerator} of {denominator}");
                }
            }
        }
    }

    #[test]
    fn below_the_stated_denominators_every_count_is_told() {
        for denominator in 1..1_000 {
            for numerator in 0..=denominator {
                let tells = |decimals| Percentage::new(numerator, denominator, decimals).unwrap().publishes_numerator();
                assert!(tells(1));
                assert!(denominator >= 100 || tells(0));
            }
        }
    }

    #[test]
    fn a_large_denominator_leaves_a_range() {
        assert_eq!(Percentage::new(3, 1_000, 0).unwrap().numerators(), 0..=4);
        assert_eq!(Percentage::new(125, 1_000, 1).unwrap().rounded(), 125);
        assert_eq!(Percentage::new(1_000, 1_000, 0).unwrap().numerators(), 995..=1_000);
    }

    #[test]
    fn nonsense_is_no_percentage() {
        assert_eq!(Percentage::new(0, 0, 0), None);
        assert_eq!(Percentage::new(2, 1, 0), None);
        assert_eq!(Percentage::new(1, 2, 7), None);
    }
}
