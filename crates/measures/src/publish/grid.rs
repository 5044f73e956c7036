//! What a sheet is laid out by: its places, one within another, and its groups of each kind.

use super::cells::{Key, Spot};
use crate::area::Gazetteer;
use std::collections::{BTreeMap, BTreeSet};

/// The kind of parts that are places; no file can name a kind so.
pub const PLACES: &str = "\u{0}places";

/// The places of a sheet, and those that hold several of them.
pub struct Places {
    /// The nearest of them above each.
    above: BTreeMap<String, String>,
}

impl Places {
    /// Those of these areas.
    pub fn of<'a>(areas: &Gazetteer, given: impl Iterator<Item = &'a str>) -> Places {
        let given: BTreeSet<&str> = given.collect();
        let chains: Vec<Vec<String>> = given.iter().map(|area| chain(areas, area)).collect();
        let mut within: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for pair in chains.iter().flat_map(|chain| chain.windows(2)) {
            within.entry(&pair[1]).or_default().insert(&pair[0]);
        }
        let counts = |area: &str| given.contains(area) || within.get(area).is_some_and(|parts| parts.len() > 1);
        let mut above = BTreeMap::new();
        for chain in &chains {
            let stops: Vec<&String> = chain.iter().filter(|area| counts(area)).collect();
            above.extend(stops.windows(2).map(|pair| (pair[0].clone(), pair[1].clone())));
        }
        Places { above }
    }

    /// The spot of the place that holds that of this one.
    pub fn whole(&self, spot: &Spot) -> Option<(Spot, String)> {
        let area = self.above.get(&spot.area)?.clone();
        Some((Spot { area, groups: spot.groups.clone() }, PLACES.to_owned()))
    }

    /// How many steps lie above a spot, up to everybody of the largest place.
    pub fn level(&self, spot: &Spot) -> usize {
        let steps = std::iter::successors(self.above.get(&spot.area), |area| self.above.get(*area)).count();
        spot.groups.len() + steps
    }
}

/// The groups and places that a sheet names.
pub struct Words {
    /// Of each kind of groups.
    groups: BTreeMap<String, BTreeSet<String>>,
    /// Within each place.
    places: BTreeMap<String, BTreeSet<String>>,
}

impl Words {
    /// Those of these spots.
    pub fn of<'a>(places: &Places, spots: impl Iterator<Item = &'a Spot>) -> Words {
        let mut words = Words { groups: BTreeMap::new(), places: BTreeMap::new() };
        for (kind, word) in spots.flat_map(|spot| &spot.groups) {
            words.groups.entry(kind.clone()).or_default().insert(word.clone());
        }
        for (part, whole) in &places.above {
            words.places.entry(whole.clone()).or_default().insert(part.clone());
        }
        words
    }

    /// The one part of a whole that is not among these, if it is one.
    pub fn missing(&self, whole: &Spot, kind: &str, parts: &BTreeSet<Key>) -> Option<Spot> {
        let part = |word: &String| match kind {
            PLACES => Spot { area: word.clone(), ..whole.clone() },
            _ => {
                let mut part = whole.clone();
                part.groups.insert(kind.to_owned(), word.clone());
                part
            }
        };
        let all = if kind == PLACES { self.places.get(&whole.area)? } else { self.groups.get(kind)? };
        let mut missing = all.iter().map(part).filter(|spot| !parts.iter().any(|key| key.spot == *spot));
        missing.next().filter(|_| missing.next().is_none())
    }
}

/// A place and those that hold it, the smallest first.
fn chain(areas: &Gazetteer, area: &str) -> Vec<String> {
    let above = areas.above(area).into_iter().map(|area| area.code.clone());
    std::iter::once(area.to_owned()).chain(above.filter(|code| code != area)).collect()
}
