//! An attacker for tables too large to try them all: solves the equations exactly, and narrows every count by every sum that follows.

use std::collections::BTreeMap;

use super::knowledge::{Knowledge, Sum};

impl Knowledge {
    /// Adds the sums that follow from the others by elimination, and narrows until nothing changes.
    pub fn eliminate(&mut self) {
        assert!(self.tighten(), "the true table fits");
        let mut solved: Vec<Sum> = Vec::new();
        for sum in &self.sums {
            let mut new = self.hidden_part(sum);
            for known in &solved {
                let pivot = *known.0.first_key_value().unwrap().0;
                new = without(&new, known, pivot);
            }
            if let Some((pivot, _)) = new.0.first_key_value() {
                let pivot = *pivot;
                solved.iter_mut().for_each(|known| *known = without(known, &new, pivot));
                solved.push(new);
            }
        }
        self.sums.extend(solved);
        assert!(self.tighten(), "the true table fits");
    }

    /// A sum with what is known taken out.
    fn hidden_part(&self, (cells, is): &Sum) -> Sum {
        let known = cells.iter().filter(|(cell, _)| self.low[**cell] == self.high[**cell]);
        let known: i64 = known.map(|(cell, sign)| sign * self.low[*cell]).sum();
        let open = cells.iter().filter(|(cell, _)| self.low[**cell] < self.high[**cell]);
        (open.map(|(cell, sign)| (*cell, *sign)).collect(), is - known)
    }
}

/// A sum less as much of another as rids it of one cell, in the smallest whole numbers.
fn without(sum: &Sum, other: &Sum, cell: usize) -> Sum {
    let (Some(by), from) = (sum.0.get(&cell).copied(), other.0[&cell]) else { return sum.clone() };
    let mut cells: BTreeMap<usize, i64> = sum.0.iter().map(|(cell, sign)| (*cell, sign * from)).collect();
    for (cell, sign) in &other.0 {
        *cells.entry(*cell).or_default() -= sign * by;
    }
    cells.retain(|_, sign| *sign != 0);
    let is = sum.1 * from - other.1 * by;
    let divisor = cells.values().fold(is.abs(), |divisor, sign| greatest_common_divisor(divisor, sign.abs())).max(1);
    cells.values_mut().for_each(|sign| *sign /= divisor);
    (cells, is / divisor)
}

fn greatest_common_divisor(one: i64, other: i64) -> i64 {
    if other == 0 { one } else { greatest_common_divisor(other, one % other) }
}
