//! The counts of one measure and period as cells of a release, and how they add up.
//!
//! A share tells who is in it and who is not. Groups of one kind, such as girls and boys, are parts of all; places are parts
//! of the place that holds them. What the parts leave over is a cell too: whoever knows the whole and the parts knows it.
//! Where a table leaves out what stands between a whole and its parts, such as the girls of all wards between all children and
//! the girls of each ward, that sum is a cell as well: whoever knows the parts can add them up.

use super::counts::{Counts, Made};
use super::grid::{PLACES, Places, Words};
use super::nested::{range, ways};
use crate::area::Gazetteer;
use crate::characteristic::parts;
use disclosure::{Fault, Profile, Release};
use std::collections::{BTreeMap, BTreeSet};

/// Of what a count is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// Those who were counted.
    Numerator,
    /// Those among whom they were counted, and who were not.
    Others,
    /// All among whom they were counted.
    Denominator,
}

/// Where a figure stands: its area, and each kind of group with the group. No groups are everybody.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    /// The code of the area.
    pub area: String,
    /// The groups, in the order of their kinds.
    pub groups: BTreeMap<String, String>,
}

impl Spot {
    /// The spot of an area and a breakdown such as `Sex: girls; Age: 5`, however that is spelt.
    #[must_use]
    pub fn new(area: &str, breakdown: &str) -> Spot {
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let groups = parts(breakdown).into_iter().map(|part| (plain(part.heading), plain(part.word)));
        Spot { area: area.to_owned(), groups: groups.filter(|(_, word)| !is_everybody(word)).collect() }
    }

    /// Its groups as a breakdown, in small letters.
    #[must_use]
    pub fn breakdown(&self) -> String {
        self.groups.iter().map(|(kind, group)| format!("{kind}: {group}")).collect::<Vec<_>>().join("; ")
    }

    /// Each kind of its groups, with the spot of which its group is a part.
    pub fn wholes(&self) -> impl Iterator<Item = (Spot, String)> {
        self.groups.keys().map(|kind| {
            let mut whole = self.clone();
            whole.groups.remove(kind);
            (whole, kind.clone())
        })
    }
}

/// A cell of the release. Two datasets that have one count for one spot, with no other between them, share it; two counts are two
/// cells, and a count that comes back after another is a third.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// Where it stands.
    pub spot: Spot,
    /// For what the parts of this spot leave over: parts of which kind.
    rest: Option<String>,
    /// Of what it is a count.
    what: What,
    count: u64,
    /// How often the count of this spot was another before; of what nobody gave, the sheet from which it was worked out.
    version: u32,
}

impl Key {
    /// How many there are, in truth.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.count
    }
}

/// What is known of a figure: its counts in truth, and those that everybody knows already.
#[derive(Clone, Copy, Debug, Default)]
pub struct Told {
    /// The counts in truth.
    pub truth: Counts,
    /// Those that are public.
    pub open: Counts,
    /// How often each was another before, in the order of [`What`]; see [`number`].
    pub versions: Versions,
}

/// How often a numerator, what it leaves over, and a denominator were another before.
pub type Versions = [u32; 3];

/// The figures of one measure and period, as one dataset has them or as they stood at one moment.
pub type Sheet = BTreeMap<Spot, Told>;

/// Why a sheet cannot be put into a release.
#[derive(Debug)]
pub enum Unfit {
    /// A count is too large, which [`super::counts::counts`] lets none be.
    Fault(Fault<Key>),
    /// Groups or places overlap in more ways than can be looked at.
    Overlap(Box<Spot>),
}

impl From<Fault<Key>> for Unfit {
    fn from(fault: Fault<Key>) -> Unfit {
        Unfit::Fault(fault)
    }
}

/// Up to how many groups that overlap are tried in every choice.
const MOST_OVERLAPPING: usize = 16;

/// Puts sheets into a release, the oldest first: each by itself, and what was known once each of them was out.
///
/// # Errors
/// As [`Unfit`] says.
pub fn release(areas: &Gazetteer, made: Made, profile: Profile, sheets: &[Sheet]) -> Result<Release<Key>, Unfit> {
    let mut builder = Builder { areas, made, release: Release::new(profile), sheets: 0 };
    let mut standing = Sheet::new();
    for sheet in sheets {
        builder.cells(sheet)?;
        builder.equations(sheet)?;
        standing.extend(sheet.iter().map(|(spot, told)| (spot.clone(), *told)));
        // Where the sheet holds all that stands, it was looked at already.
        if standing.len() > sheet.len() {
            builder.equations(&standing)?;
        }
    }
    Ok(builder.release)
}

/// The cells of a figure.
#[must_use]
pub fn keys(spot: &Spot, counts: Counts, made: Made, versions: Versions) -> [Option<Key>; 3] {
    let cells = told(counts, made);
    [(What::Numerator, 0), (What::Others, 1), (What::Denominator, 2)].map(|(what, at)| {
        let count = cells[at]?;
        Some(Key { spot: spot.clone(), rest: None, what, count, version: versions[at] })
    })
}

fn told(counts: Counts, made: Made) -> [Option<u64>; 3] {
    [counts.numerator, counts.others(made), counts.denominator]
}

/// Says of each count of these sheets, the oldest first, how often it was another before. A correction that returns to a
/// count of old is new: nobody knew before that it would.
pub fn number(sheets: &mut [Sheet], made: Made) {
    let mut standing: BTreeMap<Spot, ([Option<u64>; 3], Versions)> = BTreeMap::new();
    for (spot, one) in sheets.iter_mut().flatten() {
        let now = told(one.truth, made);
        let (before, versions) = standing.entry(spot.clone()).or_default();
        for at in 0..3 {
            if before[at].is_some() && now[at].is_some() && before[at] != now[at] {
                versions[at] += 1;
            }
            before[at] = now[at].or(before[at]);
        }
        one.versions = *versions;
    }
}

struct Builder<'a> {
    areas: &'a Gazetteer,
    made: Made,
    release: Release<Key>,
    /// How many sheets were looked at.
    sheets: u32,
}

impl Builder<'_> {
    fn cells(&mut self, sheet: &Sheet) -> Result<(), Unfit> {
        for (spot, told) in sheet {
            let truth = keys(spot, told.truth, self.made, told.versions);
            for key in truth.iter().flatten() {
                self.release.cell(key.clone(), key.count)?;
            }
            for key in keys(spot, told.open, self.made, told.versions).into_iter().flatten() {
                let count = key.count;
                self.release.public(key, count)?;
            }
            if let [Some(numerator), Some(others), Some(denominator)] = truth {
                self.release.equation(&denominator, &[numerator, others])?;
            }
        }
        Ok(())
    }

    fn equations(&mut self, sheet: &Sheet) -> Result<(), Unfit> {
        self.sheets += 1;
        for at in 0..3 {
            let mut cells: BTreeMap<Spot, Key> = sheet
                .iter()
                .filter_map(|(spot, told)| {
                    Some((spot.clone(), keys(spot, told.truth, self.made, told.versions)[at].clone()?))
                })
                .collect();
            self.sums(&mut cells)?;
            let places = Places::of(self.areas, cells.keys().map(|spot| spot.area.as_str()));
            let words = Words::of(&places, cells.keys());
            let mut families: BTreeMap<(Spot, String), BTreeSet<Key>> = BTreeMap::new();
            for (spot, key) in &cells {
                for family in spot.wholes().chain(places.whole(spot)) {
                    families.entry(family).or_default().insert(key.clone());
                }
            }
            for ((whole, kind), parts) in families {
                let missing = words.missing(&whole, &kind, &parts);
                let parts = if kind == PLACES { parts } else { self.ages(&kind, &parts)? };
                if let Some(total) = cells.get(&whole) {
                    self.add_up(total, kind, parts, missing)?;
                }
            }
        }
        Ok(())
    }

    /// Adds what the table leaves out above its cells: the sum of the parts that it has, of the kind of which they are most.
    /// Nobody prints it, so hiding it costs nothing.
    fn sums(&mut self, cells: &mut BTreeMap<Spot, Key>) -> Result<(), Unfit> {
        let places = Places::of(self.areas, cells.keys().map(|spot| spot.area.as_str()));
        let mut levels: BTreeMap<usize, BTreeSet<Spot>> = BTreeMap::new();
        for spot in cells.keys() {
            levels.entry(places.level(spot)).or_default().insert(spot.clone());
        }
        while let Some((level, spots)) = levels.pop_last() {
            let mut families: BTreeMap<Spot, BTreeMap<String, Vec<Key>>> = BTreeMap::new();
            for spot in &spots {
                for (whole, kind) in spot.wholes().chain(places.whole(spot)) {
                    if !cells.contains_key(&whole) {
                        families.entry(whole).or_default().entry(kind).or_default().push(cells[spot].clone());
                    }
                }
            }
            for (whole, kinds) in families {
                let sum = |(kind, parts): (&String, &Vec<Key>)| {
                    let held = |key: &Key| !nested(kind, parts, key).is_empty();
                    parts.iter().filter(|key| !held(key)).map(|key| key.count).sum::<u64>()
                };
                let (Some(count), Some(any)) = (kinds.iter().map(sum).max(), kinds.values().flatten().next()) else {
                    continue;
                };
                let key = Key {
                    spot: whole.clone(),
                    rest: Some(SUM.to_owned()),
                    count,
                    version: self.sheets,
                    what: any.what,
                };
                self.unprinted(&key)?;
                levels.entry(level - 1).or_default().insert(whole.clone());
                cells.insert(whole, key);
            }
        }
        Ok(())
    }

    /// Adds a cell that nobody prints.
    fn unprinted(&mut self, key: &Key) -> Result<(), Unfit> {
        self.release.cell(key.clone(), key.count)?;
        Ok(self.release.weight(key, 0)?)
    }

    /// Says of ages that hold others that they are these, and answers with those that hold none.
    fn ages(&mut self, kind: &str, parts: &BTreeSet<Key>) -> Result<BTreeSet<Key>, Unfit> {
        let all: Vec<Key> = parts.iter().cloned().collect();
        let mut without = parts.clone();
        for total in &all {
            for held in nested(kind, &all, total) {
                self.release.equation(total, &held)?;
                without.remove(total);
            }
        }
        Ok(without)
    }

    /// Says that a total is its parts, and what they leave over: the one part that is missing, where it is one.
    fn add_up(&mut self, total: &Key, kind: String, parts: BTreeSet<Key>, missing: Option<Spot>) -> Result<(), Unfit> {
        let sum: u64 = parts.iter().map(|part| part.count).sum();
        let Some(left) = total.count.checked_sub(sum) else { return self.overlapping(total, parts) };
        let mut parts: Vec<Key> = parts.into_iter().collect();
        if left > 0 {
            let sum = total.rest.as_deref().unwrap_or_default();
            let (spot, rest) = match missing {
                Some(part) => (part, PART.to_owned()),
                None => (total.spot.clone(), format!("{sum}{kind}")),
            };
            let rest = Key { spot, rest: Some(rest), count: left, version: self.sheets, what: total.what };
            self.release.cell(rest.clone(), left)?;
            parts.push(rest);
        }
        Ok(self.release.equation(total, &parts)?)
    }

    /// Parts that overlap, such as a subtotal beside what it holds: every choice of them that adds up to the total is taken
    /// for its parts.
    fn overlapping(&mut self, total: &Key, parts: BTreeSet<Key>) -> Result<(), Unfit> {
        let parts: Vec<Key> = parts.into_iter().filter(|part| part.count > 0).collect();
        if parts.len() > MOST_OVERLAPPING {
            return Err(Unfit::Overlap(Box::new(total.spot.clone())));
        }
        for choice in 1_u32..1 << parts.len() {
            let chosen = |at: &usize| choice >> at & 1 == 1;
            let sum: u64 = (0..parts.len()).filter(chosen).map(|at| parts[at].count).sum();
            if sum == total.count {
                let some: Vec<Key> = (0..parts.len()).filter(chosen).map(|at| parts[at].clone()).collect();
                self.release.equation(total, &some)?;
            }
        }
        Ok(())
    }
}

/// Every way in which other ages make up this one, with its count.
fn nested(kind: &str, parts: &[Key], total: &Key) -> Vec<Vec<Key>> {
    let range = |key: &Key| range(key.spot.groups.get(kind)?);
    let Some(whole) = range(total) else { return Vec::new() };
    let others: Vec<(&Key, (u32, u32))> =
        parts.iter().filter_map(|key| Some((key, range(key)?))).filter(|(_, span)| *span != whole).collect();
    let spans: Vec<(u32, u32)> = others.iter().map(|(_, span)| *span).collect();
    let keys = |way: Vec<usize>| way.into_iter().map(|at| others[at].0.clone()).collect::<Vec<Key>>();
    let found = ways(whole, &spans).into_iter().map(keys);
    found.filter(|held| held.iter().map(|key| key.count).sum::<u64>() == total.count).collect()
}

/// Whether the word of a group means everybody, as files write it.
fn is_everybody(word: &str) -> bool {
    [
        "total",
        "all",
        "everybody",
        "everyone",
        "persons",
        "people",
        "all persons",
        "all people",
        "all children",
        "all pupils",
    ]
    .contains(&word)
}

/// What is said in the place of a rest of a sum that no table has; no file can name a kind so.
const SUM: &str = "\u{0}sum";

/// What is said in the place of a rest of a part that no table has.
const PART: &str = "\u{0}part";
