//! Which unknowns can be nothing but 0, by the simplex method.
//!
//! It counts in floating point and gives up after some work, so that what it answers is a hint where to look: whoever asks adds
//! up what it names once more, without rounding.

use std::collections::BTreeSet;

/// What is less than this is 0.
const NOTHING: f64 = 1e-7;

/// Of how many numbers it takes sums.
const MOST_NUMBERS: usize = 2_000_000;

/// How many numbers it may look at before it gives up.
const MOST_WORK: usize = 500_000_000;

/// After so many steps that led nowhere it goes by numbers alone (Bland), so that it does not go round for ever.
const MOST_STALLED: usize = 16;

/// Sums of unknowns that are never less than 0: each basic unknown, and so many of each other one, come to a value.
pub struct Simplex {
    basic: Vec<usize>,
    others: Vec<usize>,
    /// How many there are of each other unknown, row by row.
    rows: Vec<Vec<f64>>,
    values: Vec<f64>,
    work: usize,
    stalled: usize,
}

/// A sum of unknowns: one that counts once in it and stands in no other, how many there are of each other, and what it is.
pub type Sum = (usize, Vec<(usize, f64)>, f64);

/// A sum of unknowns that is 0, and in which none counts less than 0.
pub type Nobody = Vec<(usize, f64)>;

impl Simplex {
    /// Of these sums, unless they are too many.
    pub fn new(sums: &[Sum]) -> Option<Simplex> {
        let others: BTreeSet<usize> = sums.iter().flat_map(|(_, terms, _)| terms.iter().map(|(at, _)| *at)).collect();
        let others: Vec<usize> = others.into_iter().collect();
        if sums.len().saturating_mul(others.len()) > MOST_NUMBERS {
            return None;
        }
        let row = |terms: &Vec<(usize, f64)>| {
            let mut row = vec![0.0; others.len()];
            for (at, by) in terms {
                if let Ok(at) = others.binary_search(at) {
                    row[at] = *by;
                }
            }
            row
        };
        Some(Simplex {
            basic: sums.iter().map(|(basic, ..)| *basic).collect(),
            rows: sums.iter().map(|(_, terms, _)| row(terms)).collect(),
            values: sums.iter().map(|(.., value)| *value).collect(),
            others,
            work: 0,
            stalled: 0,
        })
    }

    /// Sums by which each unknown that can be nothing but 0 is 0. There are none if nothing fits, and no answer if that takes too
    /// much work.
    pub fn nobody(mut self) -> Option<Vec<Nobody>> {
        let mut all = Vec::new();
        if !self.fit()? {
            return Some(all);
        }
        let mut nobody = self.always_nothing()?;
        while let Some(unknown) = nobody.pop_first() {
            let sum = self.proof(unknown)?;
            for (at, _) in &sum {
                nobody.remove(at);
            }
            all.push(sum);
        }
        Some(all)
    }

    /// Looks for unknowns that fit, and answers whether there are any: each step makes less what basic unknowns are below 0.
    fn fit(&mut self) -> Option<bool> {
        while self.values.iter().any(|value| *value < -NOTHING) {
            let gains = self.gains(|row| self.values[row] < -NOTHING, |_| 0.0);
            let Some(column) = self.best(&gains) else { return Some(false) };
            self.exchange(self.first(column)?, column)?;
        }
        Some(true)
    }

    /// The unknowns that are 0 in whatever fits. All that were never more than 0 are made as many as can be.
    fn always_nothing(&mut self) -> Option<BTreeSet<usize>> {
        let mut nobody: BTreeSet<usize> = self.basic.iter().chain(&self.others).copied().collect();
        loop {
            for (basic, _) in self.basic.iter().zip(&self.values).filter(|(_, value)| **value > NOTHING) {
                nobody.remove(basic);
            }
            let is_open = |unknown: &usize| nobody.contains(unknown);
            let gains = self.gains(|row| is_open(&self.basic[row]), |at| f64::from(is_open(&self.others[at])));
            let Some(column) = self.best(&gains) else { return Some(nobody) };
            if let Some(row) = self.first(column) {
                self.exchange(row, column)?;
                continue;
            }
            // There may be any number of this one, and of those that grow with it.
            nobody.remove(&self.others[column]);
            for (_, basic) in self.rows.iter().zip(&self.basic).filter(|(row, _)| row[column] < -NOTHING) {
                nobody.remove(basic);
            }
        }
    }

    /// A sum by which an unknown is 0, of those that are.
    fn proof(&mut self, unknown: usize) -> Option<Nobody> {
        if let Some(column) = self.others.iter().position(|at| *at == unknown) {
            let row = self.first(column)?;
            self.exchange(row, column)?;
        }
        loop {
            let row = self.basic.iter().position(|at| *at == unknown)?;
            let gains = self.gains(|other| other == row, |_| 0.0);
            let Some(column) = self.best(&gains) else {
                let others = self.others.iter().copied().zip(self.rows[row].iter().copied());
                let others = others.filter(|(_, by)| *by > NOTHING);
                return Some(std::iter::once((unknown, 1.0)).chain(others).collect());
            };
            let row = self.first(column)?;
            self.exchange(row, column)?;
        }
    }

    /// By how many the basic unknowns of some rows, and some others, become more with each of the others.
    fn gains(&self, is_wanted: impl Fn(usize) -> bool, own: impl Fn(usize) -> f64) -> Vec<f64> {
        let mut gains: Vec<f64> = (0..self.others.len()).map(own).collect();
        for row in (0..self.rows.len()).filter(|row| is_wanted(*row)) {
            gains.iter_mut().zip(&self.rows[row]).for_each(|(gain, by)| *gain -= by);
        }
        gains
    }

    /// The other unknown that gains most, or the first that gains anything, if the last steps led nowhere.
    fn best(&self, gains: &[f64]) -> Option<usize> {
        let gaining = (0..gains.len()).filter(|at| gains[*at] > NOTHING);
        if self.stalled > MOST_STALLED {
            return gaining.min_by_key(|at| self.others[*at]);
        }
        gaining.max_by(|one, other| gains[*one].total_cmp(&gains[*other]).then(other.cmp(one)))
    }

    /// The row whose basic unknown comes to 0 first, if there are more of another unknown.
    fn first(&self, column: usize) -> Option<usize> {
        let reach = |row: usize| {
            let (by, value) = (self.rows[row][column], self.values[row]);
            let comes = if value < -NOTHING { by < -NOTHING } else { by > NOTHING };
            comes.then(|| (row, (value / by).max(0.0)))
        };
        let reached = (0..self.rows.len()).filter_map(reach);
        let first =
            reached.min_by(|one, other| one.1.total_cmp(&other.1).then(self.basic[one.0].cmp(&self.basic[other.0])));
        first.map(|(row, _)| row)
    }

    /// Makes another unknown basic in place of that of a row; nothing, if it has taken too much work.
    fn exchange(&mut self, row: usize, column: usize) -> Option<()> {
        self.stalled = if self.values[row].abs() > NOTHING { 0 } else { self.stalled + 1 };
        let by = self.rows[row][column];
        std::mem::swap(&mut self.basic[row], &mut self.others[column]);
        self.rows[row][column] = 1.0;
        self.rows[row].iter_mut().for_each(|other| *other /= by);
        self.values[row] /= by;
        let ours: Vec<(usize, f64)> =
            self.rows[row].iter().copied().enumerate().filter(|(_, by)| by.abs() > 0.0).collect();
        let value = self.values[row];
        for other in (0..self.rows.len()).filter(|other| *other != row) {
            let theirs = &mut self.rows[other];
            let times = std::mem::take(&mut theirs[column]);
            if times.abs() > 0.0 {
                for (at, by) in &ours {
                    let left = theirs[*at] - times * by;
                    theirs[*at] = if left.abs() < NOTHING { 0.0 } else { left };
                }
                let left = self.values[other] - times * value;
                self.values[other] = if left.abs() < NOTHING { 0.0 } else { left };
                self.work += ours.len();
            }
        }
        // Each step looks at most of all numbers once, before it changes any.
        self.work += self.rows.len() * self.others.len() / 4;
        (self.work < MOST_WORK).then_some(())
    }
}
