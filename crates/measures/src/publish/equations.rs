//! How the counts of one measure and period add up.
//!
//! Groups of one kind, such as girls and boys, are parts of all; places are parts of the place that holds them. What the parts
//! leave over is a cell too: whoever knows the whole and the parts knows it. Where a table leaves out what can be worked out from
//! what it has, such as the boys of a ward beside all and the girls, or the girls of all wards, that is a cell as well, and is
//! taken for known wherever else it counts.

use super::cells::{Key, Sheet, Spot, Told, What, keys, together};
use super::counts::Made;
use super::family::{Cells, Family, families};
use super::grid::Places;
use super::states::states;
use crate::area::Gazetteer;
use disclosure::{Fault, Profile, Release};
use std::collections::{BTreeMap, BTreeSet};

/// Why sheets cannot be put into a release.
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

/// Puts sheets into a release, the oldest first: each by itself, and what whoever remembers several of them can hold together.
///
/// # Errors
/// As [`Unfit`] says.
pub fn release(areas: &Gazetteer, made: Made, profile: Profile, sheets: &[Sheet]) -> Result<Release<Key>, Unfit> {
    let mut builder = Builder { areas, made, profile, release: Release::new(profile), known: BTreeMap::new() };
    for sheet in sheets {
        builder.cells(sheet)?;
    }
    for state in states(sheets) {
        builder.state(&state.figures, state.stood)?;
    }
    Ok(builder.release)
}

/// A release in the making.
pub(super) struct Builder<'a> {
    pub(super) areas: &'a Gazetteer,
    made: Made,
    pub(super) profile: Profile,
    pub(super) release: Release<Key>,
    /// The cells that no table has: where they stand, of what, how and from which others they were made.
    known: BTreeMap<(Spot, What, String, Vec<Key>), Key>,
}

/// The groups that are so few that no share or average of them is printed, and what is left over of wholes and is so few.
#[derive(Default)]
struct Few {
    spots: BTreeSet<Spot>,
    left: BTreeSet<(Spot, String)>,
}

impl Builder<'_> {
    fn cells(&mut self, sheet: &Sheet) -> Result<(), Unfit> {
        for (spot, told) in sheet {
            let truth = keys(spot, told.truth, self.made, told.versions);
            for key in truth.iter().flatten() {
                self.release.cell(key.clone(), key.count)?;
                if key.what != What::Denominator && self.is_few(told.truth.denominator) && !self.follows(key, sheet) {
                    self.release.withhold(key)?;
                }
            }
            for key in keys(spot, told.open, self.made, told.versions).into_iter().flatten() {
                let count = key.count;
                self.release.public(key, count)?;
            }
            if let [Some(numerator), Some(others), Some(denominator), _] = truth {
                self.release.equation(&denominator, &[numerator, others])?;
            }
        }
        Ok(())
    }

    /// Whether nobody is counted here because nobody is in what holds it: that tells itself.
    fn follows(&self, key: &Key, sheet: &Sheet) -> bool {
        let above = self.areas.above(&key.spot.area).into_iter();
        let above = above.map(|area| Spot { area: area.code.clone(), groups: key.spot.groups.clone() });
        let empty = |spot: &Spot| {
            let cells = sheet.get(spot).map(|told| keys(spot, told.truth, self.made, told.versions));
            cells.is_some_and(|cells| cells.iter().flatten().any(|cell| cell.what == key.what && cell.count == 0))
        };
        let mut wholes = key.spot.wholes().map(|(whole, _)| whole).chain(above.filter(|spot| *spot != key.spot));
        key.count == 0 && wholes.any(|spot| empty(&spot))
    }

    /// Whether there are people here, and so few that no share or average of them is printed.
    fn is_few(&self, among: Option<u64>) -> bool {
        among != Some(0) && self.made.is_of_few(among, &self.profile)
    }

    /// The cell that no table has, for what was made in this way from these.
    pub(super) fn made(&mut self, spot: &Spot, what: What, of: &str, count: u64, from: Vec<Key>) -> Key {
        let version = u32::try_from(self.known.len()).unwrap_or(u32::MAX);
        let new = || Key { spot: spot.clone(), made_from: Some(of.to_owned()), what, count, version };
        self.known.entry((spot.clone(), what, of.to_owned(), from)).or_insert_with(new).clone()
    }

    /// Says how the figures of a state add up. `stood` says whether they stood together.
    fn state(&mut self, state: &Sheet, stood: bool) -> Result<(), Unfit> {
        let mut few = Few::default();
        let among = self.table(What::Denominator, state, None)?;
        self.add_up(&among, &mut few, stood)?;
        few.spots =
            among.iter().filter(|(_, key)| self.is_few(Some(key.count))).map(|(spot, _)| spot.clone()).collect();
        if self.made == Made::Average {
            let together = self.together(state, &among)?;
            self.withhold(&together, &few)?;
            return self.add_up(&together, &mut few, stood);
        }
        let mut parts = Vec::new();
        for what in [What::Numerator, What::Others] {
            let cells = self.table(what, state, Some(&among))?;
            self.withhold(&cells, &few)?;
            self.add_up(&cells, &mut few, stood)?;
            parts.push(cells);
        }
        for (spot, among) in among {
            if let (Some(counted), Some(others)) = (parts[0].get(&spot), parts[1].get(&spot))
                && counted.count + others.count == among.count
            {
                self.release.equation(&among, &[counted.clone(), others.clone()])?;
            }
        }
        Ok(())
    }

    /// The counts of one kind that a state has, and those that can be worked out from them; `among` are the denominators.
    fn table(&mut self, what: What, state: &Sheet, among: Option<&Cells>) -> Result<Cells, Unfit> {
        let key = |(spot, told): (&Spot, &Told)| {
            let [numerator, others, denominator, _] = keys(spot, told.truth, self.made, told.versions);
            let key = match what {
                What::Numerator => numerator,
                What::Others => others,
                _ => denominator,
            };
            Some((spot.clone(), key?))
        };
        let mut cells: Cells = state.iter().filter_map(key).collect();
        for key in cells.values() {
            // Who is not in a share may follow from a numerator of one dataset and a denominator of another.
            if !self.release.has(key) {
                self.release.unprinted(key.clone(), key.count)?;
            }
        }
        self.complete(what, state, among, &mut cells)?;
        Ok(cells)
    }

    /// What averages come to together: wherever it is known of how many people they are, whether they are printed or not.
    fn together(&mut self, state: &Sheet, among: &Cells) -> Result<Cells, Unfit> {
        let mut cells = Cells::new();
        for (spot, key) in among.iter().filter(|(_, key)| key.count > 0) {
            let printed = state.get(spot).and_then(|told| {
                let [.., together] = keys(spot, told.truth, self.made, told.versions);
                together
            });
            let Some(count) = together(key.count) else { continue };
            let key = match printed.filter(|key| self.release.has(key)) {
                Some(key) => key,
                None => {
                    let unprinted = self.made(spot, What::Together, "unprinted", count, vec![key.clone()]);
                    self.release.unprinted(unprinted.clone(), count)?;
                    unprinted
                }
            };
            cells.insert(spot.clone(), key);
        }
        Ok(cells)
    }

    fn withhold(&mut self, cells: &Cells, few: &Few) -> Result<(), Unfit> {
        for key in few.spots.iter().filter_map(|spot| cells.get(spot)) {
            // What the sheets have was judged already.
            if key.made_from.is_some() {
                self.release.withhold(key)?;
            }
        }
        Ok(())
    }

    /// Says of each whole that it is its parts and what they leave over, and of ages that hold others that they are these.
    fn add_up(&mut self, cells: &Cells, few: &mut Few, stood: bool) -> Result<(), Unfit> {
        let places = Places::of(self.areas, cells.keys().map(|spot| spot.area.as_str()));
        for family in families(cells, &places) {
            for (total, parts) in family.held() {
                self.release.equation(total, &parts)?;
            }
            if let Some(total) = cells.get(&family.whole) {
                self.whole(total, &family, few, stood)?;
            }
        }
        Ok(())
    }

    /// Says that a total is its parts, and what they leave over. Sums of parts that may not be all are parts of what is left
    /// beside the others. Parts that come to more than the total overlap, or what was worked out of others is not what is meant:
    /// then it is said of those too that there is a row of.
    fn whole(&mut self, total: &Key, family: &Family, few: &mut Few, stood: bool) -> Result<(), Unfit> {
        let all: Vec<Key> = family.smallest().into_iter().cloned().collect();
        let fits = |keys: &[Key]| keys.iter().map(|key| key.count).sum::<u64>() <= total.count;
        let (sums, parts): (Vec<Key>, Vec<Key>) = all.iter().cloned().partition(Key::is_sum);
        if fits(&all) {
            return self.with_sums(total, family, parts, sums, few);
        }
        let has_row = |key: &Key| key.made_from.is_none();
        let fitting =
            [parts.clone(), parts.into_iter().filter(has_row).collect()].into_iter().find(|parts| fits(parts));
        if fitting.is_none() || all.len() <= MOST_OVERLAPPING {
            self.overlapping(total, all, stood)?;
        }
        fitting.map_or(Ok(()), |parts| self.whole_of(total, family, parts, few))
    }

    /// Says that a total is its parts and sums, and what they leave over.
    fn with_sums(
        &mut self,
        total: &Key,
        family: &Family,
        mut parts: Vec<Key>,
        sums: Vec<Key>,
        few: &mut Few,
    ) -> Result<(), Unfit> {
        if parts.is_empty() || sums.is_empty() {
            parts.extend(sums);
            return self.whole_of(total, family, parts, few);
        }
        let beside = self.rest(total, family, &parts, few)?;
        parts.extend(beside.clone());
        self.release.equation(total, &parts)?;
        beside.map_or(Ok(()), |beside| self.whole_of(&beside, family, sums, few))
    }

    fn whole_of(&mut self, total: &Key, family: &Family, mut parts: Vec<Key>, few: &mut Few) -> Result<(), Unfit> {
        let rest = self.rest(total, family, &parts, few)?;
        parts.extend(rest);
        Ok(self.release.equation(total, &parts)?)
    }

    /// What parts leave over of a whole, as a cell that nobody prints.
    fn rest(&mut self, total: &Key, family: &Family, parts: &[Key], few: &mut Few) -> Result<Option<Key>, Unfit> {
        let left = total.count - parts.iter().map(|part| part.count).sum::<u64>();
        let place = (family.whole.clone(), family.kind.clone());
        if total.what == What::Denominator && self.is_few(Some(left)) {
            few.left.insert(place.clone());
        }
        let of_few = total.what != What::Denominator && few.left.contains(&place);
        if left == 0 && !of_few {
            return Ok(None);
        }
        let from = [total].into_iter().chain(parts).cloned().collect();
        let rest = self.made(&total.spot, total.what, &format!("beside {}", family.kind), left, from);
        self.release.unprinted(rest.clone(), left)?;
        if of_few {
            self.release.withhold(&rest)?;
        }
        Ok(Some(rest))
    }

    /// Parts that overlap, such as a subtotal beside what it holds: every choice of them that adds up to the total is taken
    /// for its parts. Of figures that never stood together, such a choice would be chance.
    fn overlapping(&mut self, total: &Key, parts: Vec<Key>, stood: bool) -> Result<(), Unfit> {
        if !stood {
            return Ok(());
        }
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
