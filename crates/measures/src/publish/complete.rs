//! What can be worked out from a table, and stands in none.

use super::cells::{Key, Sheet, Spot, What};
use super::equations::{Builder, Unfit};
use super::family::{Cells, Family, families};
use super::grid::{PLACES, Places, Words};
use super::nested::counted;
use disclosure::LARGEST_COUNT;
use std::collections::{BTreeMap, BTreeSet};

/// What is said of a part that is what the others leave of the whole.
const LEFT: &str = "left";

/// What is said of ages that are made of others.
const HELD: &str = "held";

/// What is said of a whole that is the sum of the parts that there are.
const SUM: &str = "sum";

/// A cell that no table has, with that from which it was worked out.
struct Found {
    count: u64,
    of: &'static str,
    from: Vec<Key>,
    /// Whether the table says nothing of it, nor of any part of it: whoever misses a row takes it that there is nobody.
    unheard_of: bool,
}

/// From what parts are worked out, the surest first.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum From {
    /// From ages that hold others.
    Ages,
    /// From groups of a whole too: a table names all of them sooner than all places.
    Groups,
    /// From places too, and from wholes that are taken to go over all ages.
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
    /// `among` are the denominators: a group that has one is there, whether a row says so or not.
    pub(super) fn complete(
        &mut self,
        what: What,
        state: &Sheet,
        among: Option<&Cells>,
        cells: &mut Cells,
    ) -> Result<(), Unfit> {
        let there = among.into_iter().flatten().filter(|(_, key)| key.count > 0).map(|(spot, _)| spot);
        let heard: BTreeSet<Spot> = state.keys().chain(there).cloned().collect();
        for from in [From::Ages, From::Groups] {
            while self.add(what, (state, &heard), cells, left_over(self, cells, from))? {}
        }
        loop {
            while self.add(what, (state, &heard), cells, left_over(self, cells, From::All))? {}
            let sums = self.sums(cells);
            if !self.add(what, (state, &heard), cells, sums)? {
                return Ok(());
            }
        }
    }

    /// Adds what was found, and answers whether anything was. `heard` are the places and groups of which the table says something.
    fn add(
        &mut self,
        what: What,
        (state, heard): (&Sheet, &BTreeSet<Spot>),
        cells: &mut Cells,
        found: BTreeMap<Spot, Found>,
    ) -> Result<bool, Unfit> {
        let any = !found.is_empty();
        for (spot, found) in found {
            let key = self.made(&spot, what, found.of, found.count, found.from);
            if found.count == 0 && found.unheard_of && !heard.contains(&spot) {
                self.release.public(key.clone(), 0)?;
            } else {
                self.release.unprinted(key.clone(), found.count)?;
                self.is_not_nobody(&key, state)?;
            }
            cells.insert(spot, key);
        }
        Ok(any)
    }

    /// Where a file hides a count itself, and a 0 is printed, readers know that it hides no 0.
    fn is_not_nobody(&mut self, key: &Key, state: &Sheet) -> Result<(), Unfit> {
        let least = self.profile.least_hidden();
        let is_hidden = key.what == What::Numerator && state.contains_key(&key.spot);
        if is_hidden && key.count >= least {
            self.release.known_between(key.clone(), key.count, least..=LARGEST_COUNT)?;
        }
        Ok(())
    }

    /// Wholes that the table leaves out: of their parts of each kind the sum, and of these the largest. Those all of whose
    /// parts are there come first, since other parts may follow from them; and of the others, of which the sum is but the
    /// least that they can be, the nearest: those above them are sums of sums.
    fn sums(&self, cells: &Cells) -> BTreeMap<Spot, Found> {
        let places = Places::of(self.areas, cells.keys().map(|spot| spot.area.as_str()));
        let words = Words::of(&places, cells.keys());
        let rank = |family: &Family| (words.missing(family).0.is_empty(), places.level(&family.whole));
        let missing = families(cells, &places).into_iter().filter(|family| !cells.contains_key(&family.whole));
        let ranked: Vec<_> = missing.map(|family| (rank(&family), family)).collect();
        let first = ranked.iter().map(|(rank, _)| *rank).max();
        let mut found: BTreeMap<Spot, Found> = BTreeMap::new();
        for (_, family) in ranked.into_iter().filter(|(rank, _)| Some(*rank) == first) {
            let parts = family.smallest();
            let count = parts.iter().map(|key| key.count()).sum();
            if found.get(&family.whole).is_none_or(|other| other.count < count) {
                let from = parts.into_iter().cloned().collect();
                found.insert(family.whole, Found { count, of: SUM, from, unheard_of: false });
            }
        }
        found
    }
}

/// Parts that are missing: what the others leave of the whole, and steps between ages.
fn left_over(builder: &Builder, cells: &Cells, from: From) -> BTreeMap<Spot, Found> {
    let places = Places::of(builder.areas, cells.keys().map(|spot| spot.area.as_str()));
    let families = families(cells, &places);
    let wholes = families.iter().map(|family| &family.whole).collect();
    let words = Words::of(&places, cells.keys());
    let some_are_left: BTreeSet<&str> =
        families.iter().filter(|family| words.leave_some(family, cells)).map(|family| family.kind.as_str()).collect();
    let overlap = families.iter().filter(|family| family.exceeds(cells)).map(|family| family.kind.as_str()).collect();
    let mut missing = Missing { cells, words, wholes, overlap, found: BTreeMap::new() };
    for family in families.iter().filter(|family| from == From::All || family.kind != PLACES) {
        let total = cells.get(&family.whole);
        missing.ages(family, total.filter(|_| from == From::All));
        let surely = from == From::All || (from == From::Groups && !some_are_left.contains(family.kind.as_str()));
        if let Some(total) = total.filter(|_| surely) {
            missing.part(family, total);
        }
    }
    missing.found
}

/// A search for parts that are missing.
struct Missing<'a> {
    cells: &'a Cells,
    words: Words,
    /// All that has parts, or would have some.
    wholes: BTreeSet<&'a Spot>,
    /// The kinds of groups that overlap.
    overlap: BTreeSet<&'a str>,
    found: BTreeMap<Spot, Found>,
}

impl Missing<'_> {
    /// Steps between ages, and ages that are made of them. `all` is the whole, where it is taken to go over all ages. Ages of
    /// which none holds another are groups as any other, see [`Missing::part`].
    fn ages(&mut self, family: &Family, all: Option<&Key>) {
        if self.words.holding(&family.kind).next().is_none() {
            return;
        }
        let all = all.and_then(|key| Some((self.words.extent(&family.kind)?, key.count)));
        let steps = family.steps(all);
        for (years, count) in &steps {
            let word = self.words.called(&family.kind, *years);
            self.keep(family.whole.with(&family.kind, &word), *count, LEFT, &family.parts);
        }
        let held = self.words.holding(&family.kind);
        let held = held.filter_map(|(word, years)| Some((word.to_owned(), counted(years, &steps)?)));
        for (word, count) in held.collect::<Vec<_>>() {
            self.keep(family.whole.with(&family.kind, &word), count, HELD, &family.parts);
        }
    }

    /// The one part that is missing; or all that are, where the others leave nobody.
    fn part(&mut self, family: &Family, total: &Key) {
        let (missing, beside) = self.words.missing(family);
        let Some(count) = total.count.checked_sub(beside.iter().map(|key| key.count).sum()) else { return };
        let from: Vec<&Key> = [total].into_iter().chain(beside).collect();
        let of = if from.iter().any(|key| key.is_sum()) { SUM } else { LEFT };
        // The sum of some parts leaves nobody of a part that it was never told of.
        if count == 0 && of == SUM {
            return;
        }
        let nobody = count == 0 && of == LEFT && !self.overlap.contains(family.kind.as_str());
        if missing.len() == 1 || nobody {
            for spot in missing {
                self.keep(spot, count, of, &from);
            }
        }
    }

    /// Keeps what was found. Where there are two ways to it, that by which it is fewest: the other has left out more.
    fn keep(&mut self, spot: Spot, count: u64, of: &'static str, from: &[&Key]) {
        let known = self.cells.contains_key(&spot) || self.found.get(&spot).is_some_and(|other| other.count <= count);
        if known {
            return;
        }
        let implied = || spot.wholes().any(|(whole, _)| self.cells.get(&whole).is_some_and(|key| key.count == 0));
        let unheard_of = of == LEFT && !self.wholes.contains(&spot) && !implied();
        self.found.insert(spot, Found { count, of, from: from.iter().copied().cloned().collect(), unheard_of });
    }
}
