//! What is wrong with a release as it was described.

use std::fmt;

/// A release that contradicts itself. Nothing is decided about such a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault<K> {
    /// The cell was given two different counts: two tables that share it disagree.
    TwoCounts(K),
    /// The cell of an equation was never given a count.
    Unknown(K),
    /// The cell stands twice in one equation.
    Repeated(K),
    /// The counts of the parts do not add up to this total.
    DoesNotAddUp(K),
    /// The count of the cell is not among those that the public is said to think possible.
    OutsideRange(K),
    /// The count is larger than [`LARGEST_COUNT`](crate::LARGEST_COUNT).
    TooLarge(K),
}

impl<K: fmt::Display> fmt::Display for Fault<K> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::TwoCounts(cell) => write!(out, "the cell {cell} has two different counts"),
            Fault::Unknown(cell) => write!(out, "the cell {cell} stands in an equation and has no count"),
            Fault::Repeated(cell) => write!(out, "the cell {cell} stands twice in one equation"),
            Fault::DoesNotAddUp(cell) => write!(out, "the parts of the total {cell} do not add up to it"),
            Fault::OutsideRange(cell) => write!(out, "the count of the cell {cell} is not in the range that is public"),
            Fault::TooLarge(cell) => write!(out, "the count of the cell {cell} is too large"),
        }
    }
}

impl<K: fmt::Debug + fmt::Display> std::error::Error for Fault<K> {}
