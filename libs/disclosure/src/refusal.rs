//! Why nothing of a release may be published.

use std::fmt;

/// A release that cannot be published as it is.
/// It names small cells, so it is for whoever prepares the release and must never be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal<K> {
    /// What is public already tells these counts. Nothing that is hidden now protects them.
    /// Whoever accepts that declares them public, and decides again.
    GivenAway(Vec<GivenAway<K>>),
    /// The release is withheld as a whole, because of these cells.
    /// Fewer cells, larger groups, or a total less that is public already may help.
    Withheld(Reason, Vec<K>),
}

/// A small count that everybody can work out already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenAway<K> {
    /// The cell.
    pub cell: K,
    /// The cells that are public, or known within a range, and tell it between them.
    pub since: Vec<K>,
}

/// Why a release is withheld.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Even if everything were hidden that may be hidden, no other table would fit.
    NothingElseFits,
    /// No other table was found that fits, within the work that a search may take. There may be one.
    NothingFound,
}

impl<K: fmt::Display> fmt::Display for Refusal<K> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::GivenAway(cells) => {
                let sentence =
                    |given: &GivenAway<K>| format!("{} cannot be protected, since {}", given.cell, told(given));
                write!(out, "{}", cells.iter().map(sentence).collect::<Vec<_>>().join("; "))
            }
            Refusal::Withheld(Reason::NothingElseFits, cells) => {
                write!(out, "nothing may be published, since {} could be worked out whatever is hidden", list(cells))
            }
            Refusal::Withheld(Reason::NothingFound, cells) => {
                write!(out, "nothing may be published, since no way was found to protect {}", list(cells))
            }
        }
    }
}

impl<K: fmt::Debug + fmt::Display> std::error::Error for Refusal<K> {}

fn told<K: fmt::Display>(given: &GivenAway<K>) -> String {
    match given.since.len() {
        0 => "it can have no other count".to_owned(),
        1 => format!("{} is already public", given.since[0]),
        _ => format!("{} are already public", list(&given.since)),
    }
}

fn list<K: fmt::Display>(cells: &[K]) -> String {
    cells.iter().map(K::to_string).collect::<Vec<_>>().join(", ")
}
