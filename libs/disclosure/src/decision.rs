//! What was decided: what is printed of each cell, and how that is shown to be safe.

use std::collections::BTreeMap;
use std::fmt;

/// What is printed for a cell.
///
/// There is one mark for whatever is hidden.
/// If it were known which counts are hidden for being small and which only to protect those, the second would be known not to be small, and often both could be worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Published {
    /// The count, in people.
    Count(u64),
    /// The mark of a hidden count.
    Hidden,
}

/// A decision about every cell of a release.
///
/// It keeps the other tables that show it to be safe, for [`verify`](crate::verify) only: they say more than may be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Decision<K> {
    pub(crate) published: BTreeMap<K, Published>,
    /// Each witness is another table that fits everything printed, by what it differs from the true one.
    pub(crate) witnesses: Vec<BTreeMap<K, i64>>,
    pub(crate) smallest_denominator: u64,
}

impl<K: Ord> Decision<K> {
    /// What is printed for a cell. A cell that was not in the release is hidden.
    pub fn published(&self, key: &K) -> Published {
        self.published.get(key).copied().unwrap_or(Published::Hidden)
    }

    /// All cells in the order of their keys, with what is printed for each.
    pub fn cells(&self) -> impl Iterator<Item = (&K, Published)> {
        self.published.iter().map(|(key, published)| (key, *published))
    }

    /// Whether the percentage of one cell among another must be hidden: if either is hidden, or if fewer people are in the denominator than the profile asks for.
    /// With one of the two counts, a percentage tells the other.
    pub fn hides_percentage(&self, numerator: &K, denominator: &K) -> bool {
        let hidden = self.published(numerator) == Published::Hidden;
        let enough = |people| people > 0 && people >= self.smallest_denominator;
        hidden || !matches!(self.published(denominator), Published::Count(people) if enough(people))
    }
}

/// Says what is printed, and nothing about why.
impl<K: fmt::Debug> fmt::Debug for Decision<K> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_map().entries(&self.published).finish()
    }
}
