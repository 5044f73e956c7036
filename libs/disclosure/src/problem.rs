//! A release in numbers: cells by their position in the order of their keys, and what may move how far.

use std::collections::BTreeSet;

use crate::Release;
use crate::release::Cell;

/// What it costs to hide a cell for each bit of its count, if the caller does not say.
const COST_PER_BIT: u64 = 4;

/// The most that a cell may cost, so that no sum overflows.
const MOST_COST: u64 = 1 << 32;

/// Cells and the amounts by which they differ from their true counts, in the order of the cells.
pub(crate) type Changes = Vec<(usize, i64)>;

/// What the search needs to know. Everything that has one entry for each cell is in the order of the keys.
pub(crate) struct Problem {
    pub count: Vec<i64>,
    /// What a reader knows the cell to be at least and at most, once it is hidden.
    pub low: Vec<i64>,
    pub high: Vec<i64>,
    /// Whether the cell may be hidden at all: a 0 may not, where readers know that none is.
    pub movable: Vec<bool>,
    /// Whether the cell must be hidden.
    pub small: Vec<bool>,
    /// Whether everybody sees for what reason it is hidden.
    withheld: Vec<bool>,
    /// What it costs to hide the cell.
    pub cost: Vec<u64>,
    /// The cells of each equation, 1 for the total and -1 for a part: the sum is 0.
    pub equations: Vec<Changes>,
    /// The equations of each cell, with the same signs.
    pub equations_of: Vec<Changes>,
    /// The least and the largest small count.
    smallest: i64,
    largest_small: i64,
    /// By how much a small count must differ.
    pub step: i64,
}

impl Problem {
    /// What can be worked out once the release is published.
    pub fn published<K: Ord>(release: &Release<K>) -> Problem {
        let step = signed(release.profile.step.max(1));
        Problem { step, ..Problem::of(release, |cell| cell.least_hidden(&release.profile)) }
    }

    /// What can be worked out before it, from what is public alone: no 0 is printed yet.
    pub fn before<K: Ord>(release: &Release<K>) -> Problem {
        Problem::of(release, |_| 0)
    }

    fn of<K: Ord>(release: &Release<K>, least: impl Fn(&Cell) -> u64) -> Problem {
        let cells: Vec<&Cell> = release.cells.values().collect();
        let count: Vec<i64> = cells.iter().map(|cell| signed(cell.count)).collect();
        let low: Vec<i64> = cells.iter().map(|cell| signed((*cell.known.start()).max(least(cell)))).collect();
        let high: Vec<i64> = cells.iter().map(|cell| signed(*cell.known.end())).collect();
        let movable = low.iter().zip(&count).map(|(low, count)| low <= count).collect();
        let small = cells.iter().map(|cell| cell.is_small(&release.profile)).collect();
        let withheld = cells.iter().map(|cell| cell.withheld).collect();
        let (equations, equations_of) = equations(release);
        let cost = cells.iter().zip(&equations_of).map(|(cell, of)| cost(cell, of)).collect();
        let (smallest, largest_small) = (signed(release.profile.least_hidden()), signed(release.profile.largest_small));
        Problem {
            count,
            low,
            high,
            movable,
            small,
            withheld,
            cost,
            equations,
            equations_of,
            smallest,
            largest_small,
            step: 1,
        }
    }

    /// How far a cell, changed so far, may still move in the direction of `towards`.
    pub fn room(&self, cell: usize, changed: i64, towards: i64) -> i64 {
        let now = self.count[cell] + changed;
        match (self.movable[cell], towards > 0) {
            (false, _) => 0,
            (true, true) => self.high[cell] - now,
            (true, false) => now - self.low[cell],
        }
    }

    /// Whether readers would believe another table, given what else is hidden.
    /// They know that a cell is hidden only for being small, or for a small one that it is tied to by equations between hidden cells.
    /// So there must be a small count in the other table among what is tied to the changes, or a cell that is withheld.
    pub fn is_believable(&self, changes: &Changes, hidden: &[bool]) -> bool {
        let is_small =
            |cell: usize| (self.smallest..=self.largest_small).contains(&(self.count[cell] + amount(changes, cell)));
        let explains = |cell: usize| self.withheld[cell] || is_small(cell);
        let mut ahead: Vec<usize> = changes.iter().map(|(cell, _)| *cell).collect();
        let mut reached: BTreeSet<usize> = ahead.iter().copied().collect();
        while let Some(cell) = ahead.pop() {
            if explains(cell) {
                return true;
            }
            for (equation, _) in &self.equations_of[cell] {
                let tied = self.equations[*equation].iter().map(|(cell, _)| *cell).filter(|cell| hidden[*cell]);
                ahead.extend(tied.filter(|cell| reached.insert(*cell)));
            }
        }
        false
    }
}

/// The amount by which a cell is changed.
pub(crate) fn amount(changes: &Changes, key: usize) -> i64 {
    changes.binary_search_by_key(&key, |(key, _)| *key).map_or(0, |at| changes[at].1)
}

/// Changes an amount, and leaves out what comes to nothing.
pub(crate) fn add(changes: &mut Changes, key: usize, by: i64) {
    match changes.binary_search_by_key(&key, |(key, _)| *key) {
        Err(at) => changes.insert(at, (key, by)),
        Ok(at) if changes[at].1 == -by => {
            changes.remove(at);
        }
        Ok(at) => changes[at].1 += by,
    }
}

/// The equations by their cells, and the cells by their equations.
fn equations<K: Ord>(release: &Release<K>) -> (Vec<Changes>, Vec<Changes>) {
    let keys: Vec<&K> = release.cells.keys().collect();
    let position = |key: &K| keys.binary_search(&key).ok();
    let mut equations = Vec::new();
    let mut equations_of = vec![Vec::new(); keys.len()];
    for equation in &release.equations {
        let parts = equation.parts.iter().filter_map(position).map(|part| (part, -1));
        let cells: Changes = position(&equation.total).map(|total| (total, 1)).into_iter().chain(parts).collect();
        for (cell, sign) in &cells {
            equations_of[*cell].push((equations.len(), *sign));
        }
        equations.push(cells);
    }
    (equations, equations_of)
}

/// A total is dearer than a part, and a large count than a small one, but not in proportion.
fn cost(cell: &Cell, equations: &Changes) -> u64 {
    let totals = equations.iter().filter(|(_, sign)| *sign > 0).count();
    let totals = u64::try_from(totals).unwrap_or(MOST_COST).min(MOST_COST);
    let bits = u64::from(u64::BITS - cell.count.leading_zeros());
    cell.weight.unwrap_or(COST_PER_BIT * (2 + bits) * (1 + 2 * totals)).min(MOST_COST)
}

/// No count exceeds [`LARGEST_COUNT`](crate::LARGEST_COUNT), so nothing is lost; what a profile asks beyond it asks for the same.
fn signed(count: u64) -> i64 {
    i64::try_from(count.min(4 * crate::LARGEST_COUNT)).unwrap_or(i64::MAX)
}
