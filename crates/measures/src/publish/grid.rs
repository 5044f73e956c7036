//! What a sheet is laid out by: its places, one within another, and its groups of each kind.

use super::cells::{Key, Spot};
use super::family::{Cells, Family};
use super::nested::{called, range};
use crate::area::Gazetteer;
use std::collections::{BTreeMap, BTreeSet};

/// The kind of parts that are places; no file can name a kind so.
pub const PLACES: &str = "\u{0}places";

/// The places of a sheet, those between them, and those that hold several of them.
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
        let mut above = BTreeMap::new();
        for chain in &chains {
            let top = chain.iter().rposition(|area| given.contains(area.as_str())).unwrap_or_default();
            let counts = |area: &String| within.get(area.as_str()).is_some_and(|parts| parts.len() > 1);
            let stops = chain.iter().enumerate().filter(|(at, area)| *at <= top || counts(area));
            let stops: Vec<&String> = stops.map(|(_, area)| area).collect();
            above.extend(stops.windows(2).map(|pair| (pair[0].clone(), pair[1].clone())));
        }
        Places { above }
    }

    /// The spot of the place that holds that of this one.
    pub fn whole(&self, spot: &Spot) -> Option<(Spot, String)> {
        let area = self.above.get(&spot.area)?.clone();
        Some((Spot { area, groups: spot.groups.clone() }, PLACES.to_owned()))
    }

    /// The nearest place that holds this one.
    pub fn holder(&self, area: &str) -> Option<&String> {
        self.above.get(area)
    }

    /// A place and all that hold it, the smallest first.
    pub fn up_from(&self, area: &str) -> Vec<String> {
        std::iter::successors(Some(&area.to_owned()), |area| self.above.get(*area)).cloned().collect()
    }

    /// How many steps lie above a spot, up to everybody of the largest place.
    pub fn level(&self, spot: &Spot) -> usize {
        let steps = std::iter::successors(self.above.get(&spot.area), |area| self.above.get(*area)).count();
        spot.groups.len() + steps
    }
}

/// The groups and places that a sheet names.
pub struct Words {
    /// Of each kind of groups, those that hold no other.
    groups: BTreeMap<String, BTreeSet<String>>,
    /// Of each kind of groups, those that hold others.
    holding: BTreeMap<String, BTreeSet<String>>,
    /// Within each place.
    places: BTreeMap<String, BTreeSet<String>>,
}

impl Words {
    /// Those of these spots.
    pub fn of<'a>(places: &Places, spots: impl Iterator<Item = &'a Spot>) -> Words {
        let mut words = Words { groups: BTreeMap::new(), holding: BTreeMap::new(), places: BTreeMap::new() };
        for (kind, word) in spots.flat_map(|spot| &spot.groups) {
            if !words.groups.get(kind).is_some_and(|words| words.contains(word)) {
                words.groups.entry(kind.clone()).or_default().insert(word.clone());
            }
        }
        for (kind, words_of) in &mut words.groups {
            let holding = split_off_those_that_hold_others(words_of);
            words_of.extend(between(words_of, &holding));
            words.holding.insert(kind.clone(), holding);
        }
        for (part, whole) in &places.above {
            words.places.entry(whole.clone()).or_default().insert(part.clone());
        }
        words
    }

    /// The parts of the whole of a family that are not in it, and those beside them.
    pub fn missing<'a>(&self, family: &Family<'a>) -> (Vec<Spot>, Vec<&'a Key>) {
        let (places, whole) = (family.kind == PLACES, &family.whole);
        let all = if places { self.places.get(&whole.area) } else { self.groups.get(&family.kind) };
        let word = |key: &'a Key| if places { Some(&key.spot.area) } else { key.spot.groups.get(&family.kind) };
        let there: BTreeMap<&String, &Key> = family.parts.iter().filter_map(|key| Some((word(key)?, *key))).collect();
        let spot = |word: &String| match places {
            true => Spot { area: word.clone(), ..whole.clone() },
            false => whole.with(&family.kind, word),
        };
        let all = || all.into_iter().flatten();
        let missing = all().filter(|word| !there.contains_key(word)).map(spot).collect();
        (missing, all().filter_map(|word| there.get(word).copied()).collect())
    }

    /// Whether all groups of this kind leave somebody over, here at least: then there are groups that the sheet does not name.
    pub fn leave_some(&self, family: &Family, cells: &Cells) -> bool {
        let all = self.groups.get(&family.kind).map_or(0, BTreeSet::len);
        let parts = family.smallest();
        let sum: u64 = parts.iter().map(|key| key.count()).sum();
        all == parts.len() && cells.get(&family.whole).is_some_and(|whole| whole.count() > sum)
    }

    /// The words of this kind whose groups hold others, each with its years.
    pub fn holding(&self, kind: &str) -> impl Iterator<Item = (&str, (u32, u32))> {
        let words = self.holding.get(kind).into_iter().flatten();
        words.filter_map(|word| Some((word.as_str(), range(word)?)))
    }

    /// From which year to which all groups of this kind together go.
    pub fn extent(&self, kind: &str) -> Option<(u32, u32)> {
        let ranges = || self.groups.get(kind).into_iter().flatten().filter_map(|word| range(word));
        Some((ranges().map(|(from, _)| from).min()?, ranges().map(|(_, to)| to).max()?))
    }

    /// The word of this kind that goes from one year to another, as the sheet has it.
    pub fn called(&self, kind: &str, years: (u32, u32)) -> String {
        let known = self.groups.get(kind).into_iter().flatten().find(|word| range(word) == Some(years));
        known.cloned().unwrap_or_else(|| called(years))
    }
}

/// Takes out the words of groups that hold others, such as 5 to 10 beside 5 to 7.
fn split_off_those_that_hold_others(words: &mut BTreeSet<String>) -> BTreeSet<String> {
    let ranges: Vec<(u32, u32)> = words.iter().filter_map(|word| range(word)).collect();
    let holds =
        |(from, to): (u32, u32)| ranges.iter().any(|other| *other != (from, to) && from <= other.0 && other.1 <= to);
    let (holding, smallest) = std::mem::take(words).into_iter().partition(|word| range(word).is_some_and(holds));
    *words = smallest;
    holding
}

/// The words of the years within those that hold others which none of the smallest has: 5 to 10, beside 0 to 10 and 0 to 4.
fn between(smallest: &BTreeSet<String>, holding: &BTreeSet<String>) -> Vec<String> {
    let smallest: Vec<(u32, u32)> = smallest.iter().filter_map(|word| range(word)).collect();
    let holding: Vec<(u32, u32)> = holding.iter().filter_map(|word| range(word)).collect();
    let ends: BTreeSet<u32> = smallest.iter().chain(&holding).flat_map(|(from, to)| [*from, to + 1]).collect();
    let ends: Vec<u32> = ends.into_iter().collect();
    let in_one = |of: &[(u32, u32)], year: u32| of.iter().any(|(from, to)| (*from..=*to).contains(&year));
    let gaps = ends.windows(2).filter(|pair| in_one(&holding, pair[0]) && !in_one(&smallest, pair[0]));
    gaps.map(|pair| called((pair[0], pair[1] - 1))).collect()
}

/// A place and those that hold it, the smallest first.
fn chain(areas: &Gazetteer, area: &str) -> Vec<String> {
    let above = areas.above(area).into_iter().map(|area| area.code.clone());
    std::iter::once(area.to_owned()).chain(above.filter(|code| code != area)).collect()
}
