//! The counts of one measure and period as cells of a release, and how they add up.
//!
//! A share tells who is in it and who is not. Groups of one kind, such as girls and boys, are parts of all; places are parts
//! of the place that holds them. What the parts leave over is a cell too: whoever knows the whole and the parts knows it.

use super::counts::{Counts, Made};
use crate::area::Gazetteer;
use crate::characteristic::parts;
use disclosure::{Fault, Profile, Release};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

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
        Spot { area: area.to_owned(), groups: groups.collect() }
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

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.area)?;
        for (kind, group) in &self.groups {
            write!(f, ", {kind}: {group}")?;
        }
        Ok(())
    }
}

/// A cell of the release. Two datasets that have one count for one spot share it; two counts are two cells.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// Where it stands.
    pub spot: Spot,
    /// For what the parts of this spot leave over: parts of which kind.
    rest: Option<String>,
    /// Of what it is a count.
    what: What,
    count: u64,
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
}

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
    let mut builder = Builder { areas, made, release: Release::new(profile) };
    let mut standing = Sheet::new();
    for sheet in sheets {
        builder.cells(sheet)?;
        builder.equations(sheet)?;
        standing.extend(sheet.iter().map(|(spot, told)| (spot.clone(), *told)));
        builder.equations(&standing)?;
    }
    Ok(builder.release)
}

/// The cells of a figure.
#[must_use]
pub fn keys(spot: &Spot, counts: Counts, made: Made) -> [Option<Key>; 3] {
    [(What::Numerator, counts.numerator), (What::Others, counts.others(made)), (What::Denominator, counts.denominator)]
        .map(|(what, count)| count.map(|count| Key { spot: spot.clone(), rest: None, what, count }))
}

struct Builder<'a> {
    areas: &'a Gazetteer,
    made: Made,
    release: Release<Key>,
}

impl Builder<'_> {
    fn cells(&mut self, sheet: &Sheet) -> Result<(), Unfit> {
        for (spot, told) in sheet {
            let truth = keys(spot, told.truth, self.made);
            for key in truth.iter().flatten() {
                self.release.cell(key.clone(), key.count)?;
            }
            for key in keys(spot, told.open, self.made).into_iter().flatten() {
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
        for at in 0..3 {
            let cells: BTreeMap<&Spot, Key> = sheet
                .iter()
                .filter_map(|(spot, told)| Some((spot, keys(spot, told.truth, self.made)[at].clone()?)))
                .collect();
            let mut families: BTreeMap<(Spot, String), BTreeSet<Key>> = BTreeMap::new();
            for (spot, key) in &cells {
                for family in spot.wholes() {
                    families.entry(family).or_default().insert(key.clone());
                }
                if let Some(whole) = self.whole(spot, &cells) {
                    families.entry((whole, PLACES.to_owned())).or_default().insert(key.clone());
                }
            }
            for ((whole, kind), parts) in families {
                if let Some(total) = cells.get(&whole) {
                    self.add_up(total, kind, parts)?;
                }
            }
        }
        Ok(())
    }

    /// Says that a total is its parts, and what they leave over.
    fn add_up(&mut self, total: &Key, kind: String, parts: BTreeSet<Key>) -> Result<(), Unfit> {
        let sum: u64 = parts.iter().map(|part| part.count).sum();
        let Some(left) = total.count.checked_sub(sum) else { return self.overlapping(total, parts) };
        let mut parts: Vec<Key> = parts.into_iter().collect();
        if left > 0 {
            let rest = Key { rest: Some(kind), count: left, ..total.clone() };
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

    /// The nearest place that holds this one and has a cell for the same groups.
    fn whole(&self, spot: &Spot, cells: &BTreeMap<&Spot, Key>) -> Option<Spot> {
        let mut seen = BTreeSet::from([spot.area.clone()]);
        let mut next = self.areas.find(&spot.area)?.part_of.clone();
        while let Some(code) = next {
            let area = self.areas.find(&code)?;
            if !seen.insert(area.code.clone()) {
                return None;
            }
            let whole = Spot { area: area.code.clone(), groups: spot.groups.clone() };
            if cells.contains_key(&whole) {
                return Some(whole);
            }
            next = area.part_of.clone();
        }
        None
    }
}

/// The kind of parts that are places; no file can name a kind so.
const PLACES: &str = "\u{0}places";
