//! Work that a browser can do instead of waiting for its turn, where script runs: it looks for a number that makes a hash begin with
//! so many zeros. A class whose network is busy so waits for seconds; a program that sends thousands works as much as they would
//! wait, and gets no more turns than it has anyway.

use platform::{Result, random};
use serde::{Deserialize, Serialize};

/// How many zeros are asked of whoever would wait [`SHORTEST`] seconds or less,
const FEWEST: u32 = 14;
/// with one more each time that the wait doubles,
const SHORTEST: i64 = 15;
/// and never more than these: a minute or two of a slow telephone, where the longest wait is an hour.
const MOST: u32 = 22;

/// The longest number that is looked at, in digits.
const LONGEST: usize = 20;

/// What is to be worked out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// What stands in front of the number. It leads to nothing else.
    pub start: String,
    /// With how many zeros the hash begins, in bits.
    pub bits: u32,
}

impl Task {
    /// Work for whoever would wait so many seconds.
    pub fn instead_of(seconds: i64) -> Result<Task> {
        let doublings = seconds.max(1).unsigned_abs().div_ceil(SHORTEST.unsigned_abs()).next_power_of_two().ilog2();
        Ok(Task { start: random::id()?, bits: (FEWEST + doublings).min(MOST) })
    }

    /// Whether this number is found by that work.
    pub fn is_done(&self, number: &str) -> bool {
        let sound = number.len() <= LONGEST && !number.is_empty() && number.bytes().all(|one| one.is_ascii_digit());
        sound && zeros(&random::hash(format!("{}:{number}", self.start))) >= self.bits
    }
}

/// With how many zero bits a hash in hexadecimal begins.
fn zeros(hash: &str) -> u32 {
    let mut zeros = 0;
    for digit in hash.chars().map_while(|digit| digit.to_digit(16)) {
        zeros += if digit == 0 { 4 } else { digit.leading_zeros() - 28 };
        if digit != 0 {
            break;
        }
    }
    zeros
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_as_much_as_the_wait_and_is_recognised() {
        let bits = |seconds| Task::instead_of(seconds).unwrap().bits;
        assert_eq!([1, 15, 16, 60, 61, 3_600].map(bits), [14, 14, 15, 16, 17, 22]);
        assert_eq!(["8f", "0f", "01", "00ff", "000"].map(zeros), [0, 4, 7, 8, 12]);
        let task = Task { start: "begin".to_owned(), bits: 8 };
        let found = (0_u32..).map(|n| n.to_string()).find(|n| task.is_done(n)).unwrap();
        assert!(random::hash(format!("begin:{found}")).starts_with("00"));
        let hard = Task { bits: 40, ..task.clone() };
        assert!(!hard.is_done(&found));
        for number in ["", "-1", "x", "1 ", &"1".repeat(21)] {
            assert!(!Task { bits: 0, ..task.clone() }.is_done(number), "{number}");
        }
    }
}
