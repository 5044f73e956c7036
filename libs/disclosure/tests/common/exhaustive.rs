//! An attacker who tries every table.

use super::knowledge::Knowledge;
use super::signed;

impl Knowledge {
    /// Whether some table fits all that is known in which a cell differs from its true count by at least so much.
    pub fn could_differ(&self, cell: usize, truth: u64, by: u64) -> bool {
        let (truth, by) = (signed(truth), signed(by));
        let mut others: Vec<i64> =
            (self.low[cell]..=self.high[cell]).filter(|count| (count - truth).abs() >= by).collect();
        others.sort_by_key(|count| (count - truth).abs());
        others.into_iter().any(|count| self.with(cell, count).any_table_fits())
    }

    fn with(&self, cell: usize, count: i64) -> Knowledge {
        let mut with = self.clone();
        (with.low[cell], with.high[cell]) = (count, count);
        with
    }

    /// Tries all counts of one cell after the other, and goes on to the next cell; drops what cannot be completed.
    fn any_table_fits(mut self) -> bool {
        if !self.tighten() || !self.is_believable_yet() {
            return false;
        }
        let open = (0..self.low.len()).filter(|cell| self.low[*cell] < self.high[*cell]);
        match open.min_by_key(|cell| self.high[*cell] - self.low[*cell]) {
            None => true,
            Some(cell) => (self.low[cell]..=self.high[cell]).any(|count| self.with(cell, count).any_table_fits()),
        }
    }

    /// Whether each group of hidden cells can still hold the small count that it is hidden for.
    fn is_believable_yet(&self) -> bool {
        let may_be_small = |cell: &usize| self.low[*cell].max(self.small.0) <= self.high[*cell].min(self.small.1);
        self.groups.iter().all(|group| group.iter().any(may_be_small))
    }
}
