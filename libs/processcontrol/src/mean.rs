//! The mean, to the last bit: whether a point lies on the mean decides whether a run is broken.

/// The arithmetic mean, or nothing of nothing.
///
/// The sum is kept as two numbers (Neumaier 1974), so that figures with a decimal point do not drift:
/// the mean of 0.2, 0.3 and 0.4 is 0.3 and not its neighbour.
#[must_use]
pub fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (mut count, mut sum, mut rest) = (0u32, 0.0_f64, 0.0_f64);
    for value in values {
        let next = sum + value;
        rest += if sum.abs() >= value.abs() { (sum - next) + value } else { (value - next) + sum };
        sum = next;
        count += 1;
    }
    if count == 0 {
        return None;
    }
    let count = f64::from(count);
    let rough = sum / count;
    Some(rough + (rough.mul_add(-count, sum) + rest) / count)
}

#[cfg(test)]
mod tests {
    use super::mean;

    #[test]
    fn decimals_do_not_drift() {
        assert_eq!(mean([0.2, 0.3, 0.4].into_iter()), Some(0.3));
        assert_eq!(mean([0.1; 10].into_iter()), Some(0.1));
        assert_eq!(mean([1e16, 1.0, -1e16].into_iter()), Some(1.0 / 3.0));
        assert_eq!(mean([].into_iter()), None);
    }
}
