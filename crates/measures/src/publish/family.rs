//! A whole and its parts of one kind, as far as a table has them.

use super::cells::{Key, Spot};
use super::grid::{PLACES, Places};
use super::nested::{Step, made_of, range, steps};
use std::collections::BTreeMap;

/// The cells of a table by where they stand.
pub type Cells = BTreeMap<Spot, Key>;

/// Parts of one kind, such as girls and boys or the wards of a borough.
pub struct Family<'a> {
    /// Of what they are parts, whether the table has it or not.
    pub whole: Spot,
    /// Of which kind.
    pub kind: String,
    /// Those that the table has, in order.
    pub parts: Vec<&'a Key>,
}

/// All families of a table.
pub fn families<'a>(cells: &'a Cells, places: &Places) -> Vec<Family<'a>> {
    let mut families: BTreeMap<(Spot, String), Vec<&Key>> = BTreeMap::new();
    for (spot, key) in cells {
        for family in spot.wholes().chain(places.whole(spot)) {
            families.entry(family).or_default().push(key);
        }
    }
    families.into_iter().map(|((whole, kind), parts)| Family { whole, kind, parts }).collect()
}

impl<'a> Family<'a> {
    /// Where its parts go from one year to another: each with the years, in their order.
    fn ranges(&self) -> Vec<(Step, &'a Key)> {
        if self.kind == PLACES {
            return Vec::new();
        }
        let step = |key: &Key| Some((range(key.spot.groups.get(&self.kind)?)?, key.count));
        self.parts.iter().filter_map(|key| Some((step(key)?, *key))).collect()
    }

    /// The shortest steps between its years, where some of its parts hold others; see [`steps`]. `all` is its whole, where
    /// that is taken to go over all years.
    pub fn steps(&self, all: Option<Step>) -> Vec<Step> {
        let groups: Vec<Step> = self.ranges().into_iter().map(|(step, _)| step).collect();
        if groups.is_empty() { groups } else { steps(&groups.into_iter().chain(all).collect::<Vec<Step>>()) }
    }

    /// The parts that hold others, each with those of which it is made.
    pub fn held(&self) -> Vec<(&'a Key, Vec<Key>)> {
        let ranges = self.ranges();
        let steps = self.steps(None);
        let key = |step: Step| ranges.iter().find(|(other, _)| *other == step).map(|(_, key)| (*key).clone());
        let parts = |whole: Step| made_of(whole, &steps).into_iter().map(key).collect::<Option<Vec<Key>>>();
        ranges
            .iter()
            .filter_map(|(whole, total)| Some((*total, parts(*whole).filter(|parts| !parts.is_empty())?)))
            .collect()
    }

    /// The parts that hold no others.
    pub fn smallest(&self) -> Vec<&'a Key> {
        let held = self.held();
        self.parts.iter().copied().filter(|key| !held.iter().any(|(total, _)| total == key)).collect()
    }

    /// Whether its parts come to more than its whole: then some of them overlap.
    pub fn exceeds(&self, cells: &Cells) -> bool {
        let sum: u64 = self.smallest().iter().map(|key| key.count()).sum();
        cells.get(&self.whole).is_some_and(|whole| sum > whole.count())
    }
}
