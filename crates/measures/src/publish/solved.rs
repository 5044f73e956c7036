//! What somebody works out who sees all that is printed of a measure and period, and solves it at once.
//!
//! The equations of [`super::equations`] say how what a table has adds up. Here a table falls into its smallest parts, groups
//! crossed with places, those that no row names among them, and each printed count is a known sum of them. So it does not
//! matter which rows there are. It shows what can be solved, but not how to hide it. Of counts alone it knows bounds too: that
//! none is less than 0, and where a 0 is printed, that none that is hidden is 0. It knows of none that is at most so many.

use super::axis::{Axis, OTHERS, plain};
use super::cells::{Sheet, Spot, What};
use super::counts::{Counts, Made};
use super::grid::{PLACES, Places};
use crate::area::Gazetteer;
use disclosure::{Profile, Sums};
use std::collections::{BTreeMap, BTreeSet};

/// How many smallest parts are solved at the most.
pub const MOST_PARTS: usize = 2_000;

/// What a figure is in truth, and what of it is seen, in the order of [`What`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// What it counts.
    pub truth: [Option<u64>; 3],
    /// Whether that is printed.
    pub seen: [bool; 3],
    /// Whether a `c` hides somebody there; of how many only the source of the file may know.
    pub is_marked: bool,
}

/// All figures of one measure and period, as somebody holds them together.
pub type Table = BTreeMap<Spot, Shown>;

/// A small count that follows from what is printed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leak {
    /// Where it stands.
    pub spot: Spot,
    /// Of what it is a count.
    pub what: What,
    /// How many there are.
    pub count: u64,
    /// The figures from which it follows.
    pub from: BTreeSet<Spot>,
}

/// Smallest parts, each with how often it counts.
type Terms = Vec<(usize, i64)>;

/// Of what there are counts, in the order in which they stand in [`Shown`].
const WHATS: [What; 3] = [What::Numerator, What::Others, What::Denominator];

/// The counts of a figure in that order.
pub fn in_order(counts: Counts, made: Made) -> [Option<u64>; 3] {
    let numerator = counts.numerator.filter(|_| made != Made::Average);
    [numerator, counts.others(made), counts.denominator]
}

/// Lays some of these sheets over each other, the oldest first; `seen` says what is printed of a figure of one of them. What was
/// printed of a count stays known while the count stays.
pub fn laid(sheets: &[Sheet], chosen: &[usize], made: Made, seen: impl Fn(usize, &Spot) -> [bool; 3]) -> Table {
    let mut table = Table::new();
    for number in chosen {
        for (spot, told) in &sheets[*number] {
            let (truth, seen) = (in_order(told.truth, made), seen(*number, spot));
            let shown = table.entry(spot.clone()).or_default();
            shown.is_marked |= told.is_marked && !seen[0] && truth[0] != Some(0);
            for at in 0..3 {
                if truth[at].is_some() {
                    shown.seen[at] = seen[at] || (shown.seen[at] && shown.truth[at] == truth[at]);
                    shown.truth[at] = truth[at];
                }
            }
        }
    }
    table
}

/// The small counts that follow from a table; nothing, where it is too large to be solved.
pub fn leaks(areas: &Gazetteer, made: Made, profile: &Profile, table: &Table) -> Option<Vec<Leak>> {
    let grids = Grids::of(areas, made, table)?;
    let mut solved: Vec<Solved> = grids.solved(table).into();
    let bounded: Vec<Solved> = solved.iter().filter_map(|solved| grids.bounded(table, solved, profile)).collect();
    solved.extend(bounded);
    let mut found: BTreeMap<(Spot, What), Leak> = BTreeMap::new();
    let mut look = |spot: &Spot, at: usize, terms: &[(usize, i64)]| {
        let shown = table.get(spot).copied().unwrap_or_default();
        let wanted = |count, is_sure| match shown.truth[at] {
            Some(truth) => truth == count && is_secret(made, profile, &shown, count),
            // That nobody is where no row tells of anybody is no news.
            None => count > 0 && profile.is_small(count) && is_sure,
        };
        let told = solved.iter().find_map(|solved| solved.told(terms, wanted));
        if let Some((count, from)) = told.filter(|_| !shown.seen[at]) {
            let what = WHATS[at];
            found.entry((spot.clone(), what)).or_insert(Leak { spot: spot.clone(), what, count, from });
        }
    };
    let spots = grids.spots();
    for (at, which) in grids.counted.iter().enumerate() {
        let Some(which) = which else { continue };
        spots.iter().for_each(|(spot, grid, sets, _)| look(spot, at, &grid.terms(sets, which)));
        grids.rests(table, at).iter().for_each(|(spot, grid, sets)| look(spot, at, &grid.terms(sets, which)));
    }
    Some(found.into_values().collect())
}

/// What is printed, solved.
struct Solved {
    sums: Sums,
    /// The figure of which each known sum is, if it is one of a figure.
    sources: Vec<Option<Spot>>,
}

impl Solved {
    /// A count that follows and is wanted, and the figures from which it follows. Nothing is sure where figures contradict
    /// each other.
    fn told(&self, terms: &[(usize, i64)], wanted: impl Fn(u64, bool) -> bool) -> Option<(u64, BTreeSet<Spot>)> {
        let followed = self.sums.follows(terms)?;
        let count = u64::try_from(followed.value).ok()?;
        let from = followed.from.iter().filter_map(|at| self.sources[*at].clone()).collect();
        wanted(count, !self.sums.are_contradicted()).then_some((count, from))
    }
}

/// Whether a count is one that must not be known: a small one, or one of those few of whom no share is printed.
fn is_secret(made: Made, profile: &Profile, shown: &Shown, count: u64) -> bool {
    let of_few = count > 0 && shown.truth[2].is_some_and(|among| among > 0 && made.is_of_few(Some(among), profile));
    profile.is_small(count) || of_few
}

/// The places and groups of a table, and the smallest parts of each set of kinds that are crossed with each other.
struct Grids {
    places: Axis,
    grids: Vec<Grid>,
    /// Of which smallest counts those of [`WHATS`] are made, where there are any.
    counted: [Option<&'static [usize]>; 3],
}

/// The smallest parts of places and some kinds of groups, each with each.
struct Grid {
    kinds: Vec<String>,
    axes: Vec<Axis>,
    /// The number of its first smallest part, and how many counts each has.
    first: usize,
    each: usize,
}

impl Grids {
    fn of(areas: &Gazetteer, made: Made, table: &Table) -> Option<Grids> {
        let places = Places::of(areas, table.keys().map(|spot| spot.area.as_str()));
        let places = Axis::of_places(&places, table.keys().map(|spot| spot.area.as_str()));
        let among = table.values().any(|shown| shown.truth[2].is_some());
        let (each, counted): (usize, [Option<&[usize]>; 3]) = match made {
            Made::Average => (1, [None, None, Some(&[0])]),
            Made::Rate => (2, [Some(&[0]), None, Some(&[1])]),
            Made::Count if !among => (1, [Some(&[0]), None, None]),
            Made::Count | Made::Percent => (2, [Some(&[0]), Some(&[1]), Some(&[0, 1])]),
        };
        let (mut grids, mut first) = (Vec::new(), 0_usize);
        for kinds in crossed(table) {
            let words = |kind: &String| Axis::of_groups(table.keys().filter_map(|spot| spot.groups.get(kind)));
            let axes: Vec<Axis> = kinds.iter().map(words).collect();
            let parts = axes.iter().try_fold(places.parts, |parts, axis| parts.checked_mul(axis.parts))?;
            grids.push(Grid { kinds, axes, first, each });
            first = first.checked_add(parts.checked_mul(each)?).filter(|parts| *parts <= MOST_PARTS)?;
        }
        Some(Grids { places, grids, counted })
    }

    /// What is printed, solved, with the spot of each known sum, if it is one of a figure: as it is, and by somebody who takes
    /// it that there is nobody else but those whom the table names, wherever that can be.
    fn solved(&self, table: &Table) -> [Solved; 2] {
        let mut printed = self.sums(table, |shown, at| shown.seen[at]);
        let mut truth = self.sums(table, |_, _| true);
        truth.sums.settle();
        let mut named = Solved { sums: printed.sums.clone(), sources: printed.sources.clone() };
        let mut nobody: BTreeSet<usize> = BTreeSet::new();
        for mut unnamed in self.unnamed() {
            unnamed.retain(|(at, _)| !nobody.contains(at));
            let somebody = |terms: &[(usize, i64)]| truth.sums.follows(terms).is_some_and(|found| found.value != 0);
            if unnamed.is_empty() || somebody(&unnamed) || unnamed.iter().any(|term| somebody(&[*term])) {
                continue;
            }
            for term in unnamed {
                truth.sums.add(&[term], 0);
                named.sums.add(&[term], 0);
                named.sources.push(None);
                nobody.insert(term.0);
            }
        }
        named.sums.settle();
        printed.sums.settle();
        [printed, named]
    }

    fn sums(&self, table: &Table, seen: impl Fn(&Shown, usize) -> bool) -> Solved {
        let last = self.grids.last();
        let unknowns = last.map_or(0, |grid| grid.first + grid.each * grid.parts(self.places.parts));
        let mut solved = Solved { sums: Sums::new(unknowns), sources: Vec::new() };
        let mut known: Vec<(Terms, u64, &Spot)> = Vec::new();
        for (spot, shown) in table {
            for grid in self.grids.iter().filter(|grid| grid.has(spot)) {
                let Some(sets) = self.sets(grid, spot) else { continue };
                for (at, which) in self.counted.iter().enumerate().filter(|(at, _)| seen(shown, *at)) {
                    if let (Some(which), Some(count)) = (which, shown.truth[at]) {
                        known.push((grid.terms(&sets, which), count, spot));
                    }
                }
            }
        }
        // Small sums first: they are put into the larger ones.
        known.sort_by_key(|(terms, ..)| terms.len());
        for (terms, count, spot) in known {
            solved.sums.add(&terms, i64::try_from(count).unwrap_or(i64::MAX));
            solved.sources.push(Some(spot.clone()));
        }
        for terms in self.ties() {
            solved.sums.add(&terms, 0);
            solved.sources.push(None);
        }
        solved
    }

    /// The same, by somebody who knows besides that no hidden count is 0, where a 0 is printed. A count among others is left out,
    /// as shares are: it may be hidden for those who are not in it, and be 0.
    fn bounded(&self, table: &Table, solved: &Solved, profile: &Profile) -> Option<Solved> {
        let least = i64::try_from(profile.least_hidden()).ok().filter(|least| *least > 0)?;
        let [Some(which), None, None] = self.counted else { return None };
        let mut bounded = Solved { sums: solved.sums.clone(), sources: solved.sources.clone() };
        for (spot, _) in table.iter().filter(|(_, shown)| shown.is_marked && !shown.seen[0]) {
            let Some(grid) = self.grids.iter().find(|grid| grid.has(spot)) else { continue };
            let terms = grid.terms(&self.sets(grid, spot)?, which);
            if bounded.sums.follows(&terms).is_none() {
                bounded.sums.at_least(&terms, least);
                bounded.sources.push(None);
            }
        }
        if bounded.sources.len() == solved.sources.len() {
            return None;
        }
        bounded.sums.tighten();
        Some(bounded)
    }

    /// The smallest counts of those whom no row names: those in places that none names first, since what is there would be
    /// missing from every sum of places; and the largest sums first.
    fn unnamed(&self) -> Vec<Terms> {
        let mut all: Vec<(bool, Terms)> = Vec::new();
        for (spot, grid, sets, _) in self.spots().into_iter().filter(|(.., is_named)| !is_named) {
            let is_place = spot.groups.contains_key(PLACES);
            all.extend((0..grid.each).map(|count| (is_place, grid.terms(&sets, &[count]))));
        }
        all.sort_by_key(|(is_place, terms)| (!is_place, std::cmp::Reverse(terms.len())));
        all.into_iter().map(|(_, terms)| terms).collect()
    }

    /// The smallest parts of a spot in a grid, along each of its axes, places first.
    fn sets(&self, grid: &Grid, spot: &Spot) -> Option<Vec<Vec<usize>>> {
        let mut sets = vec![self.places.sets.get(&spot.area)?.clone()];
        for (kind, axis) in grid.kinds.iter().zip(&grid.axes) {
            sets.push(match spot.groups.get(kind) {
                Some(word) => axis.sets.get(word)?.clone(),
                None => axis.everybody(),
            });
        }
        Some(sets)
    }

    /// That what two grids have in common is the same in both.
    fn ties(&self) -> Vec<Terms> {
        let mut ties = Vec::new();
        for (at, one) in self.grids.iter().enumerate() {
            for other in &self.grids[at + 1..] {
                let common = |kind: &String| one.kinds.contains(kind) && other.kinds.contains(kind);
                for spot in one.smallest(&self.places, common) {
                    let (ours, theirs) = (one.within(&spot), other.within(&spot));
                    for count in 0..one.each {
                        let negative = other.terms(&theirs, &[count]).into_iter().map(|(at, by)| (at, -by));
                        ties.push(one.terms(&ours, &[count]).into_iter().chain(negative).collect());
                    }
                }
            }
        }
        ties
    }

    /// Of each whole what those parts leave of which a count is printed, along its kinds and its places.
    fn rests(&self, table: &Table, at: usize) -> Vec<(Spot, &Grid, Vec<Vec<usize>>)> {
        let mut seen: BTreeMap<(Spot, String), BTreeSet<usize>> = BTreeMap::new();
        for spot in table.iter().filter(|(_, shown)| shown.seen[at]).map(|(spot, _)| spot) {
            for grid in self.grids.iter().filter(|grid| grid.has(spot)).take(1) {
                let Some(sets) = self.sets(grid, spot) else { continue };
                for (whole, kind) in spot.wholes() {
                    let parts = grid.kinds.iter().position(|other| *other == kind).map(|at| &sets[at + 1]);
                    seen.entry((whole, kind)).or_default().extend(parts.into_iter().flatten());
                }
                for area in
                    self.places.sets.iter().filter(|(area, parts)| **area != spot.area && holds(parts, &sets[0]))
                {
                    let whole = Spot { area: area.0.clone(), ..spot.clone() };
                    seen.entry((whole, PLACES.to_owned())).or_default().extend(&sets[0]);
                }
            }
        }
        let rest = |((whole, kind), seen): ((Spot, String), BTreeSet<usize>)| {
            let inner = whole.with(&kind, OTHERS);
            let grid = self.grids.iter().find(|grid| grid.has(if kind == PLACES { &whole } else { &inner }))?;
            let mut sets = self.sets(grid, &whole)?;
            let axis = grid.kinds.iter().position(|other| *other == kind).map_or(0, |at| at + 1);
            sets[axis].retain(|part| !seen.contains(part));
            Some((inner, grid, sets)).filter(|(.., sets)| !sets[axis].is_empty())
        };
        seen.into_iter().filter_map(rest).collect()
    }

    /// Every place, all its groups, and whom no row names, each with the grid in which it lies, its parts, and whether all of it
    /// is named.
    fn spots(&self) -> Vec<(Spot, &Grid, Vec<Vec<usize>>, bool)> {
        let mut spots = Vec::new();
        for grid in &self.grids {
            let place = |(area, parts): (&String, &Vec<usize>)| {
                let groups = outside(area);
                let is_named = groups.is_empty();
                (Spot { area: plain(area).to_owned(), groups }, vec![parts.clone()], is_named)
            };
            let mut all: Vec<(Spot, Vec<Vec<usize>>, bool)> = self.places.sets.iter().map(place).collect();
            for (kind, axis) in grid.kinds.iter().zip(&grid.axes) {
                let mut wider = Vec::new();
                for (spot, sets, is_named) in &all {
                    wider.push((spot.clone(), [&sets[..], &[axis.everybody()]].concat(), *is_named));
                    for (word, parts) in &axis.sets {
                        let sets = [&sets[..], std::slice::from_ref(parts)].concat();
                        wider.push((spot.with(kind, plain(word)), sets, *is_named && plain(word) == word));
                    }
                }
                all = wider;
            }
            spots.extend(all.into_iter().map(|(spot, sets, is_named)| (spot, grid, sets, is_named)));
        }
        spots
    }
}

/// What tells a spot apart that lies in a place, and in none of those that a table has within it.
fn outside(area: &str) -> BTreeMap<String, String> {
    if plain(area) == area {
        return BTreeMap::new();
    }
    BTreeMap::from([(PLACES.to_owned(), OTHERS.to_owned())])
}

/// Whether all of these parts are among those.
fn holds(parts: &[usize], others: &[usize]) -> bool {
    others.iter().all(|part| parts.contains(part))
}

impl Grid {
    /// Whether all kinds of groups of a spot are among its own.
    fn has(&self, spot: &Spot) -> bool {
        spot.groups.keys().all(|kind| self.kinds.contains(kind))
    }

    fn parts(&self, places: usize) -> usize {
        self.axes.iter().map(|axis| axis.parts).product::<usize>() * places
    }

    /// The smallest counts that a set of parts along each axis is made of.
    fn terms(&self, sets: &[Vec<usize>], which: &[usize]) -> Terms {
        let sizes = std::iter::once(1).chain(self.axes.iter().map(|axis| axis.parts));
        let cross = |all: Vec<usize>, (size, set): (usize, &Vec<usize>)| -> Vec<usize> {
            all.iter().flat_map(|at| set.iter().map(move |part| at * size + part)).collect()
        };
        let all = sizes.zip(sets).fold(vec![0], cross);
        all.iter().flat_map(|at| which.iter().map(move |count| (self.first + at * self.each + count, 1))).collect()
    }

    /// Each smallest part along the places and the kinds that are asked for.
    fn smallest(&self, places: &Axis, wanted: impl Fn(&String) -> bool) -> Vec<Vec<(String, usize)>> {
        let mut all: Vec<Vec<(String, usize)>> = (0..places.parts).map(|at| vec![(String::new(), at)]).collect();
        for (kind, axis) in self.kinds.iter().zip(&self.axes).filter(|(kind, _)| wanted(kind)) {
            let with = |one: Vec<(String, usize)>| {
                (0..axis.parts).map(move |at| [&one[..], &[(kind.clone(), at)]].concat()).collect::<Vec<_>>()
            };
            all = all.into_iter().flat_map(with).collect();
        }
        all
    }

    /// The sets of parts along each axis of one of [`Grid::smallest`].
    fn within(&self, spot: &[(String, usize)]) -> Vec<Vec<usize>> {
        let part = |kind: &str| spot.iter().find(|(other, _)| other == kind).map(|(_, at)| vec![*at]);
        let place = part("").unwrap_or_default();
        let groups = self.kinds.iter().zip(&self.axes);
        let groups = groups.map(|(kind, axis)| part(kind).unwrap_or_else(|| axis.everybody()));
        std::iter::once(place).chain(groups).collect()
    }
}

/// The sets of kinds that a table crosses with each other, those alone that are part of no other.
fn crossed(table: &Table) -> Vec<Vec<String>> {
    let all: BTreeSet<Vec<&String>> = table.keys().map(|spot| spot.groups.keys().collect()).collect();
    let is_within = |one: &Vec<&String>, other: &Vec<&String>| one.iter().all(|kind| other.contains(kind));
    let largest = all.iter().filter(|one| !all.iter().any(|other| other != *one && is_within(one, other)));
    largest.map(|kinds| kinds.iter().map(|kind| (*kind).clone()).collect()).collect()
}
