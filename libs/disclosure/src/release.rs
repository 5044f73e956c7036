//! What is to be published together: counts, and how they add up.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use crate::{Fault, Percentage, Profile};

/// The largest count that a cell may hold: far more than there are people, and small enough that no sum overflows.
pub const LARGEST_COUNT: u64 = 1 << 40;

/// Counts that are published together under one profile, and the equations between them.
///
/// A cell is named by a key of the caller's. Two tables that give the same key share that cell, and are protected together.
/// What was published before belongs here too, as [public](Release::public) cells with the equations that tie them to the rest.
/// A count that nobody prints, but that can be worked out from what is printed (the boys, beside all and the girls), belongs here as an [unprinted](Release::unprinted) cell.
#[derive(Clone, Debug)]
pub struct Release<K> {
    pub(crate) profile: Profile,
    pub(crate) cells: BTreeMap<K, Cell>,
    pub(crate) equations: BTreeSet<Equation<K>>,
}

/// A count, and what the public knows about it before the release.
#[derive(Clone, Debug)]
pub(crate) struct Cell {
    pub count: u64,
    pub known: RangeInclusive<u64>,
    pub weight: Option<u64>,
    /// Whether nobody prints it, though it can be worked out.
    pub unprinted: bool,
    /// Whether it is hidden whatever its count is, for a reason that everybody sees.
    pub withheld: bool,
    /// Whether it is no secret, though nobody prints it: it is there for what follows from its being 0 at least.
    pub slack: bool,
}

/// A total and its parts, each at most once, the parts in order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Equation<K> {
    pub total: K,
    pub parts: Vec<K>,
}

impl Cell {
    /// Whether everybody knows the count already.
    pub fn is_public(&self) -> bool {
        self.known.start() == self.known.end()
    }

    /// Whether it must be hidden.
    pub fn is_small(&self, profile: &Profile) -> bool {
        !self.is_public() && !self.slack && (self.withheld || profile.is_small(self.count))
    }

    /// What everybody knows it to be at least, once it is hidden: a 0 is printed only where a count would be.
    pub fn least_hidden(&self, profile: &Profile) -> u64 {
        if self.unprinted || self.withheld { 0 } else { profile.least_hidden() }
    }

    /// Whether anything is known about the count.
    pub fn is_narrowed(&self) -> bool {
        self.known != (0..=LARGEST_COUNT)
    }
}

impl<K: Ord + Clone> Release<K> {
    /// A release without cells.
    pub fn new(profile: Profile) -> Release<K> {
        Release { profile, cells: BTreeMap::new(), equations: BTreeSet::new() }
    }

    /// Adds a cell with its count, in people. A cell that is there already with the same count is left as it is.
    ///
    /// # Errors
    /// The cell is there with another count, or the count is too large.
    pub fn cell(&mut self, key: K, count: u64) -> Result<(), Fault<K>> {
        self.known_between(key, count, 0..=LARGEST_COUNT)
    }

    /// Adds a cell that nobody prints, though it can be worked out from what is printed. To hide it costs nothing, and a 0 is
    /// not told by its being printed.
    ///
    /// # Errors
    /// As for [`Release::cell`].
    pub fn unprinted(&mut self, key: K, count: u64) -> Result<(), Fault<K>> {
        self.cell(key.clone(), count)?;
        let cell = self.cells.get_mut(&key).ok_or(Fault::Unknown(key))?;
        (cell.unprinted, cell.weight) = (true, Some(0));
        Ok(())
    }

    /// Adds a cell that nobody prints and that is no secret, but from which something follows, since it is 0 at least: how many
    /// fewer one count is than another.
    ///
    /// # Errors
    /// As for [`Release::cell`].
    pub fn slack(&mut self, key: K, count: u64) -> Result<(), Fault<K>> {
        self.unprinted(key.clone(), count)?;
        let cell = self.cells.get_mut(&key).ok_or(Fault::Unknown(key))?;
        cell.slack = true;
        Ok(())
    }

    /// Whether it has this cell.
    pub fn has(&self, key: &K) -> bool {
        self.cells.contains_key(key)
    }

    /// Says that a cell is hidden whatever its count is, unless it is public: for a reason that everybody sees, such as a share
    /// of few people.
    ///
    /// # Errors
    /// There is no such cell.
    pub fn withhold(&mut self, key: &K) -> Result<(), Fault<K>> {
        let cell = self.cells.get_mut(key).ok_or_else(|| Fault::Unknown(key.clone()))?;
        cell.withheld = true;
        Ok(())
    }

    /// Adds a cell whose count is public already, or says so of one that is there. It is never hidden, however small.
    ///
    /// # Errors
    /// The cell is there with another count, or the count is too large.
    pub fn public(&mut self, key: K, count: u64) -> Result<(), Fault<K>> {
        self.known_between(key, count, count..=count)
    }

    /// Adds a cell whose count the public knows to lie in a range, both ends included, or narrows what is known of one that is there.
    /// What is known from several sources is what they have in common.
    ///
    /// # Errors
    /// The cell is there with another count, the count is not in the range, or it is too large.
    pub fn known_between(&mut self, key: K, count: u64, range: RangeInclusive<u64>) -> Result<(), Fault<K>> {
        if count > LARGEST_COUNT {
            return Err(Fault::TooLarge(key));
        }
        if !range.contains(&count) {
            return Err(Fault::OutsideRange(key));
        }
        let new =
            Cell { count, known: 0..=LARGEST_COUNT, weight: None, unprinted: false, withheld: false, slack: false };
        let cell = self.cells.entry(key.clone()).or_insert(new);
        if cell.count != count {
            return Err(Fault::TwoCounts(key));
        }
        cell.known = *cell.known.start().max(range.start())..=*cell.known.end().min(range.end());
        Ok(())
    }

    /// Adds a cell that was published as a percentage together with the number of people it is a percentage of.
    /// If only one count rounds to that percentage, the cell is public.
    ///
    /// # Errors
    /// As for [`Release::known_between`].
    pub fn known_by_percentage(&mut self, key: K, percentage: &Percentage) -> Result<(), Fault<K>> {
        self.known_between(key, percentage.numerator(), percentage.numerators())
    }

    /// Says what it costs to hide a cell that is not small, in units of the caller's; without it, a total costs more than its parts, and a large count more than a small one.
    ///
    /// # Errors
    /// There is no such cell.
    pub fn weight(&mut self, key: &K, weight: u64) -> Result<(), Fault<K>> {
        let cell = self.cells.get_mut(key).ok_or_else(|| Fault::Unknown(key.clone()))?;
        cell.weight = Some(weight);
        Ok(())
    }

    /// Says that a total is the sum of its parts. Saying it twice is saying it once.
    ///
    /// # Errors
    /// A cell is unknown or stands twice, or the counts do not add up.
    pub fn equation(&mut self, total: &K, parts: &[K]) -> Result<(), Fault<K>> {
        let mut named = BTreeSet::from([total]);
        let mut sum = 0_u64;
        for part in parts {
            if !named.insert(part) {
                return Err(Fault::Repeated(part.clone()));
            }
            sum = sum.saturating_add(self.count(part)?);
        }
        if sum != self.count(total)? {
            return Err(Fault::DoesNotAddUp(total.clone()));
        }
        let mut parts = parts.to_vec();
        parts.sort();
        self.equations.insert(Equation { total: total.clone(), parts });
        Ok(())
    }

    fn count(&self, key: &K) -> Result<u64, Fault<K>> {
        self.cells.get(key).map(|cell| cell.count).ok_or_else(|| Fault::Unknown(key.clone()))
    }
}
