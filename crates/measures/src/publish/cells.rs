//! The counts of one measure and period as cells of a release.
//!
//! A share tells who is in it and who is not. An average tells, with its denominator, what all together come to: whoever knows
//! that of the whole and of all parts but one knows that part's. So an average is a cell too, of so much for each person.

use super::counts::{Counts, Made};
use super::nested::plain_age;
use crate::characteristic::parts;
use disclosure::LARGEST_COUNT;
use std::collections::BTreeMap;

/// Of what a count is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// Those who were counted.
    Numerator,
    /// Those among whom they were counted, and who were not.
    Others,
    /// All among whom they were counted.
    Denominator,
    /// What an average comes to for all of them together.
    Together,
}

impl What {
    /// All of them, in the order in which [`keys`] names cells.
    pub const ALL: [What; 4] = [What::Numerator, What::Others, What::Denominator, What::Together];
}

/// What stands in a release for what one person adds to an average. How much it is in truth does not matter: only how such
/// amounts add up does, and they may lie anywhere.
pub const EACH: u64 = 1000;

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
        let word = |text: &str| plain_age(&plain(text)).unwrap_or_else(|| plain(text));
        let groups = parts(breakdown).into_iter().map(|part| (plain(part.heading), word(part.word)));
        Spot { area: area.to_owned(), groups: groups.filter(|(_, word)| !is_everybody(word)).collect() }
    }

    /// Its groups as a breakdown, in small letters.
    #[must_use]
    pub fn breakdown(&self) -> String {
        self.groups.iter().map(|(kind, group)| format!("{kind}: {group}")).collect::<Vec<_>>().join("; ")
    }

    /// This spot with another group of a kind.
    #[must_use]
    pub fn with(&self, kind: &str, word: &str) -> Spot {
        let mut spot = self.clone();
        spot.groups.insert(kind.to_owned(), word.to_owned());
        spot
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
    /// Of what no table has, how it was worked out.
    pub(super) made_from: Option<String>,
    /// Of what it is a count.
    pub(super) what: What,
    pub(super) count: u64,
    /// How often the count of this spot was another before; of what no table has, its number.
    pub(super) version: u32,
}

impl Key {
    /// How many there are, in truth.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.count
    }
}

/// What is known of a figure: its counts in truth, and those that everybody knows already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The counts in truth.
    pub truth: Counts,
    /// Those that are public.
    pub open: Counts,
    /// Whether `c` stands there if no number does; not where the file has another symbol.
    pub is_marked: bool,
    /// How often each was another before, in the order of [`What`]; see [`number`].
    pub versions: Versions,
}

/// How often a numerator, what it leaves over, a denominator and an average were another before.
pub type Versions = [u32; 4];

/// The figures of one measure and period, as one dataset has them or as they stood at one moment.
pub type Sheet = BTreeMap<Spot, Told>;

/// The cells of a figure.
#[must_use]
pub fn keys(spot: &Spot, counts: Counts, made: Made, versions: Versions) -> [Option<Key>; 4] {
    let together = counts.average.and(counts.denominator).filter(|among| *among > 0).and_then(together);
    let cells = [counts.numerator, counts.others(made), counts.denominator, together];
    let versions = [versions[0], versions[1], versions[2], versions[2] + versions[3]];
    What::ALL.map(|what| {
        let at = what as usize;
        Some(Key { spot: spot.clone(), made_from: None, what, count: cells[at]?, version: versions[at] })
    })
}

/// What so many people come to together, unless they are more than there are.
pub fn together(among: u64) -> Option<u64> {
    among.checked_mul(EACH).filter(|count| *count <= LARGEST_COUNT)
}

/// Says of each count of these sheets, the oldest first, how often it was another before. A correction that returns to a
/// count of old is new: nobody knew before that it would.
pub fn number(sheets: &mut [Sheet], made: Made) {
    let mut standing: BTreeMap<Spot, ([Option<u64>; 4], Versions)> = BTreeMap::new();
    for (spot, one) in sheets.iter_mut().flatten() {
        let truth = one.truth;
        let now = [truth.numerator, truth.others(made), truth.denominator, truth.average];
        let (before, versions) = standing.entry(spot.clone()).or_default();
        for at in 0..4 {
            if before[at].is_some() && now[at].is_some() && before[at] != now[at] {
                versions[at] += 1;
            }
            before[at] = now[at].or(before[at]);
        }
        one.versions = *versions;
    }
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
