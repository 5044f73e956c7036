//! Tables to try, and what an attacker sees of them.
#![allow(dead_code, reason = "each test file uses a part")]

pub mod elimination;
pub mod exhaustive;
pub mod knowledge;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use disclosure::{Decision, OFFICIAL_STATISTICS, Place, Profile, Published, Release};
use knowledge::Knowledge;

/// A table whose cells are numbered, described apart from the crate: an attacker must not depend on what is attacked.
#[derive(Clone, Debug)]
pub struct Table {
    pub profile: Profile,
    pub counts: Vec<u64>,
    pub known: BTreeMap<usize, RangeInclusive<u64>>,
    pub equations: BTreeSet<(usize, Vec<usize>)>,
}

impl Table {
    pub fn new(counts: &[u64]) -> Table {
        let (known, equations) = (BTreeMap::new(), BTreeSet::new());
        Table { profile: OFFICIAL_STATISTICS, counts: counts.to_vec(), known, equations }
    }

    /// Adds the sum of some cells as a cell of its own, and returns its number.
    pub fn total(&mut self, parts: &[usize]) -> usize {
        let total = self.counts.len();
        self.counts.push(parts.iter().map(|part| self.counts[*part]).sum());
        self.equations.insert((total, parts.to_vec()));
        total
    }

    /// A cross table with all margins, and the number of the cell at each place. It is made without the crate's own cross table.
    pub fn cross(sizes: &[usize], inner: &[u64]) -> (Table, BTreeMap<Place, usize>) {
        let mut table = Table::new(inner);
        let mut places: Vec<Place> = vec![vec![]];
        for size in sizes {
            places = places.iter().flat_map(|place| (0..*size).map(|at| [&place[..], &[Some(at)]].concat())).collect();
        }
        let mut numbers: BTreeMap<Place, usize> = places.into_iter().zip(0..).collect();
        for dimension in 0..sizes.len() {
            for (total, parts) in lines(&numbers, dimension) {
                let number = table.total(&parts);
                numbers.insert(total, number);
            }
        }
        for dimension in 0..sizes.len() {
            let lines = lines(&numbers, dimension).into_iter();
            table.equations.extend(lines.map(|(total, parts)| (numbers[&total], parts)));
        }
        (table, numbers)
    }

    pub fn publish(&mut self, cell: usize) {
        self.known.insert(cell, self.counts[cell]..=self.counts[cell]);
    }

    pub fn is_public(&self, cell: usize) -> bool {
        self.known.get(&cell).is_some_and(|known| known.start() == known.end())
    }

    pub fn small(&self) -> BTreeSet<usize> {
        let small = |cell: &usize| self.profile.is_small(self.counts[*cell]) && !self.is_public(*cell);
        (0..self.counts.len()).filter(small).collect()
    }

    /// The release, its cells and equations put in forwards or backwards.
    pub fn release(&self, backwards: bool) -> Release<usize> {
        let mut release = Release::new(self.profile);
        let mut cells: Vec<usize> = (0..self.counts.len()).collect();
        let mut equations: Vec<_> = self.equations.iter().cloned().collect();
        if backwards {
            cells.reverse();
            equations.reverse();
            equations.iter_mut().for_each(|(_, parts)| parts.reverse());
        }
        for cell in cells {
            let count = self.counts[cell];
            release.cell(cell, count).unwrap();
            if let Some(known) = self.known.get(&cell) {
                release.known_between(cell, count, known.clone()).unwrap();
            }
        }
        equations.iter().for_each(|(total, parts)| release.equation(total, parts).unwrap());
        release
    }

    /// All that could be hidden: what is not public, and not a 0 that is printed.
    pub fn hideable(&self) -> BTreeSet<usize> {
        let hideable = |cell: &usize| !self.is_public(*cell) && self.counts[*cell] >= self.profile.least_hidden();
        (0..self.counts.len()).filter(hideable).collect()
    }

    /// What readers know if these cells are hidden and the others printed.
    /// They think of no count above `most`: it keeps the attack finite, and only makes readers cleverer.
    pub fn readers(&self, hidden: BTreeSet<usize>, most: i64) -> Knowledge {
        let bounds = (0..self.counts.len()).map(|cell| {
            let count = signed(self.counts[cell]);
            if !hidden.contains(&cell) {
                return (count, count);
            }
            let known = self.known.get(&cell).cloned().unwrap_or(0..=u64::MAX >> 1);
            (signed(*known.start().max(&self.profile.least_hidden())), signed(*known.end()).min(most))
        });
        let (low, high) = bounds.unzip();
        let sum = |(total, parts): &(usize, Vec<usize>)| {
            (parts.iter().map(|part| (*part, -1)).chain([(*total, 1)]).collect(), 0)
        };
        let small = (signed(self.profile.least_hidden()), signed(self.profile.largest_small));
        let groups = self.groups(&hidden);
        Knowledge { low, high, hidden, sums: self.equations.iter().map(sum).collect(), groups, small }
    }

    /// What everybody knows before anything is published: what is public, and the equations.
    pub fn everybody(&self, most: i64) -> Knowledge {
        let mut before = self.clone();
        before.profile.zeros = disclosure::Zeros::Small;
        let hidden = before.hideable();
        Knowledge { groups: vec![], ..before.readers(hidden, most) }
    }

    /// The hidden cells that hang together by equations.
    fn groups(&self, hidden: &BTreeSet<usize>) -> Vec<BTreeSet<usize>> {
        let mut groups: Vec<BTreeSet<usize>> = hidden.iter().map(|cell| BTreeSet::from([*cell])).collect();
        for (total, parts) in &self.equations {
            let joined =
                |group: &BTreeSet<usize>| group.contains(total) || parts.iter().any(|part| group.contains(part));
            let (together, apart): (Vec<_>, Vec<_>) = groups.into_iter().partition(joined);
            groups = apart;
            groups.push(together.into_iter().flatten().collect());
            groups.retain(|group| !group.is_empty());
        }
        groups
    }
}

/// Each total over a dimension, with its parts in order.
fn lines(numbers: &BTreeMap<Place, usize>, dimension: usize) -> BTreeMap<Place, Vec<usize>> {
    let mut lines: BTreeMap<Place, Vec<usize>> = BTreeMap::new();
    for (place, number) in numbers.iter().filter(|(place, _)| place[dimension].is_some()) {
        let mut total = place.clone();
        total[dimension] = None;
        lines.entry(total).or_default().push(*number);
    }
    lines
}

pub fn hidden<K: Ord + Clone>(decision: &Decision<K>) -> BTreeSet<K> {
    let hidden = decision.cells().filter(|(_, published)| *published == Published::Hidden);
    hidden.map(|(key, _)| key.clone()).collect()
}

pub fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap()
}

/// Numbers that look random and are the same every time.
pub struct Numbers(pub u64);

impl Numbers {
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}
