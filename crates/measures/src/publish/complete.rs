//! What can be worked out from a table, and stands in none.

use super::cells::{Key, Sheet, Spot, What};
use super::equations::{Builder, Unfit};
use super::family::{Cells, Family, families};
use super::grid::{PLACES, Places, Words};
use super::nested::counted;
use std::collections::BTreeMap;

/// What is said of a part that is what the others leave of the whole.
const LEFT: &str = "left";

/// What is said of a whole that is the sum of the parts that there are.
const SUM: &str = "sum";

/// A cell that no table has, with that from which it was worked out.
struct Found {
    count: u64,
    of: &'static str,
    from: Vec<Key>,
}

/// From which families parts are worked out.
#[derive(Clone, Copy, PartialEq)]
enum From {
    /// From groups alone: a table names all of them sooner than all places.
    Groups,
    /// From groups and places.
    All,
}

impl Key {
    /// Whether it is the sum of some parts, of which nobody says that they are all.
    pub(super) fn is_sum(&self) -> bool {
        self.made_from.as_deref() == Some(SUM)
    }
}

impl Builder<'_> {
    /// Adds all that can be worked out: parts that are missing, steps between ages, and wholes that have none but parts.
    pub(super) fn complete(&mut self, what: What, state: &Sheet, cells: &mut Cells) -> Result<(), Unfit> {
        while self.add(what, state, cells, left_over(self, cells, From::Groups))? {}
        loop {
            while self.add(what, state, cells, left_over(self, cells, From::All))? {}
            let sums = self.sums(cells);
            if !self.add(what, state, cells, sums)? {
                return Ok(());
            }
        }
    }

    /// Adds what was found, and answers whether anything was.
    fn add(
        &mut self,
        what: What,
        state: &Sheet,
        cells: &mut Cells,
        found: BTreeMap<Spot, Found>,
    ) -> Result<bool, Unfit> {
        let any = !found.is_empty();
        for (spot, found) in found {
            let key = self.made(&spot, what, found.of, found.count, found.from);
            // Whoever misses a row takes it that there is nobody; behind a symbol there may be anybody.
            if found.count == 0 && !state.contains_key(&spot) && found.of == LEFT {
                self.release.public(key.clone(), 0)?;
            } else {
                self.release.unprinted(key.clone(), found.count)?;
            }
            cells.insert(spot, key);
        }
        Ok(any)
    }

    /// Wholes that the table leaves out: of their parts of each kind the sum, and of these the largest.
    fn sums(&self, cells: &Cells) -> BTreeMap<Spot, Found> {
        let places = Places::of(self.areas, cells.keys().map(|spot| spot.area.as_str()));
        let mut found: BTreeMap<Spot, Found> = BTreeMap::new();
        // The nearest wholes first: those above them are sums of sums.
        let lowest = families(cells, &places).into_iter().filter(|family| !cells.contains_key(&family.whole));
        let mut lowest: Vec<(usize, Family)> = lowest.map(|family| (places.level(&family.whole), family)).collect();
        let level = lowest.iter().map(|(level, _)| *level).max();
        lowest.retain(|(other, _)| Some(*other) == level);
        for (_, family) in lowest {
            let parts = family.smallest();
            let count = parts.iter().map(|key| key.count).sum();
            if found.get(&family.whole).is_none_or(|other| other.count < count) {
                found.insert(family.whole, Found { count, of: SUM, from: parts });
            }
        }
        found
    }
}

/// Parts that are missing: what the others leave of the whole, and steps between ages. Where there are two ways to such a part,
/// that by which it is fewest: the other has left out more.
fn left_over(builder: &Builder, cells: &Cells, from: From) -> BTreeMap<Spot, Found> {
    let places = Places::of(builder.areas, cells.keys().map(|spot| spot.area.as_str()));
    let words = Words::of(&places, cells.keys());
    let mut found: BTreeMap<Spot, Found> = BTreeMap::new();
    let mut keep = |spot: Spot, one: Found| {
        if !cells.contains_key(&spot) && found.get(&spot).is_none_or(|other| other.count > one.count) {
            found.insert(spot, one);
        }
    };
    for family in families(cells, &places).iter().filter(|family| from == From::All || family.kind != PLACES) {
        let steps = family.steps();
        let held =
            words.holding(&family.kind).filter_map(|(word, years)| Some((word.to_owned(), counted(years, &steps)?)));
        let named = steps.iter().map(|(years, count)| (words.called(&family.kind, *years), *count));
        for (word, count) in named.chain(held) {
            let spot = family.whole.with(&family.kind, &word);
            keep(spot, Found { count, of: LEFT, from: family.parts.clone() });
        }
        let Some(total) = cells.get(&family.whole) else { continue };
        let Some((spot, beside)) = words.missing(family) else { continue };
        if let Some(count) = total.count.checked_sub(beside.iter().map(|key| key.count).sum()) {
            let any_sum = total.is_sum() || beside.iter().any(|key| key.is_sum());
            let from = [total].into_iter().chain(beside).cloned().collect();
            keep(spot, Found { count, of: if any_sum { SUM } else { LEFT }, from });
        }
    }
    found
}
