//! What an attacker knows, and the first thing to do with it: see what each sum leaves to each of its cells.

use std::collections::{BTreeMap, BTreeSet};

/// What the cells add up to, each times a whole number.
pub type Sum = (BTreeMap<usize, i64>, i64);

#[derive(Clone, Debug)]
pub struct Knowledge {
    /// The least and the largest count that each cell may have.
    pub low: Vec<i64>,
    pub high: Vec<i64>,
    pub hidden: BTreeSet<usize>,
    pub sums: Vec<Sum>,
    /// The hidden cells that hang together. One in each must be small, or none would be hidden.
    pub groups: Vec<BTreeSet<usize>>,
    /// The least and the largest small count.
    pub small: (i64, i64),
}

impl Knowledge {
    /// Narrows what each cell may be until nothing changes. False if nothing fits.
    pub fn tighten(&mut self) -> bool {
        let mut again = true;
        while again {
            again = false;
            for at in 0..self.sums.len() {
                match self.tighten_by(at) {
                    None => return false,
                    Some(narrower) => again |= narrower,
                }
            }
        }
        true
    }

    /// Whether one sum narrowed anything, or `None` if it cannot hold.
    fn tighten_by(&mut self, at: usize) -> Option<bool> {
        let (sum, is) = &self.sums[at];
        let ends = |cell: usize, times: i64| {
            let (one, other) = (times * self.low[cell], times * self.high[cell]);
            (one.min(other), one.max(other))
        };
        let all = sum.iter().map(|(cell, times)| ends(*cell, *times));
        let (least, most) = all.fold((0, 0), |all, one| (all.0 + one.0, all.1 + one.1));
        let mut narrower = Vec::new();
        for (cell, times) in sum {
            let (low, high) = ends(*cell, *times);
            let (from, to) = (is - (most - high), is - (least - low));
            let (from, to) = if *times > 0 { (from, to) } else { (-to, -from) };
            let from = -(-from).div_euclid(times.abs());
            let (from, to) = (from.max(self.low[*cell]), to.div_euclid(times.abs()).min(self.high[*cell]));
            if from > to {
                return None;
            }
            if (from, to) != (self.low[*cell], self.high[*cell]) {
                narrower.push((*cell, from, to));
            }
        }
        let any = !narrower.is_empty();
        for (cell, from, to) in narrower {
            (self.low[cell], self.high[cell]) = (from, to);
        }
        Some(any)
    }

    /// The hidden cells for which one count is left.
    pub fn told(&self) -> BTreeSet<usize> {
        self.hidden.iter().copied().filter(|cell| self.low[*cell] == self.high[*cell]).collect()
    }
}
