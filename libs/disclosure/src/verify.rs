//! Checks a decision from scratch, before it is published.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Decision, Published, Release};

/// What is wrong with a decision. It names cells that must be hidden, so it must never be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw<K> {
    /// The decision is not about this cell, or about a cell that is not in the release.
    AnotherRelease(K),
    /// What is printed is not the count.
    WrongCount(K),
    /// A small count is printed that was not public.
    SmallShown(K),
    /// The cell is hidden though it is public, or though it is 0 and readers are told that no 0 is hidden.
    MustBeShown(K),
    /// The cell is hidden, and nothing that must be hidden hangs together with it that it could protect.
    HiddenForNothing(K),
    /// The cell is hidden, and no witness shows that it could have another count.
    NoWitness(K),
}

/// Checks that a decision hides every small count of a release, and that every hidden cell has a witness:
/// another table that differs in that cell and agrees with everything that readers see and know.
/// It shares no code with the search.
///
/// # Errors
/// All flaws of the decision. It must not be published then.
pub fn verify<K: Ord + Clone>(release: &Release<K>, decision: &Decision<K>) -> Result<(), Vec<Flaw<K>>> {
    let strange = decision.published.keys().filter(|key| !release.cells.contains_key(key));
    let mut flaws: Vec<Flaw<K>> = strange.cloned().map(Flaw::AnotherRelease).collect();
    let readers = Readers::of(release, decision);
    let witnesses = decision.witnesses.iter().filter(|witness| readers.believe(witness));
    let mut differs: BTreeMap<&K, u64> = BTreeMap::new();
    for (key, by) in witnesses.flatten() {
        let most = differs.entry(key).or_default();
        *most = by.unsigned_abs().max(*most);
    }
    flaws.extend(readers.hidden_for_nothing().cloned().map(Flaw::HiddenForNothing));
    for key in release.cells.keys() {
        flaws.extend(flaw(release, decision, differs.get(key).copied().unwrap_or(0), key));
    }
    if flaws.is_empty() { Ok(()) } else { Err(flaws) }
}

/// What is wrong with one cell, which differs by so much in some witness.
fn flaw<K: Ord + Clone>(release: &Release<K>, decision: &Decision<K>, differs: u64, key: &K) -> Option<Flaw<K>> {
    let cell = &release.cells[key];
    let small = cell.is_small(&release.profile);
    match decision.published.get(key) {
        None => Some(Flaw::AnotherRelease(key.clone())),
        Some(Published::Count(count)) if *count != cell.count => Some(Flaw::WrongCount(key.clone())),
        Some(Published::Count(_)) => small.then(|| Flaw::SmallShown(key.clone())),
        Some(Published::Hidden) if cell.is_public() || cell.count < cell.least_hidden(&release.profile) => {
            Some(Flaw::MustBeShown(key.clone()))
        }
        Some(Published::Hidden) => {
            let enough = if small { release.profile.step.max(1) } else { 1 };
            (differs < enough).then(|| Flaw::NoWitness(key.clone()))
        }
    }
}

/// What readers of a publication see, and what they conclude about another table.
struct Readers<'a, K> {
    release: &'a Release<K>,
    /// The equations of each cell, by their numbers, 1 for the total and -1 for a part.
    equations_of: BTreeMap<&'a K, Vec<(usize, i128)>>,
    /// The group of each hidden cell. Cells that share an equation are in one.
    group_of: BTreeMap<&'a K, usize>,
    groups: Vec<BTreeSet<&'a K>>,
}

impl<'a, K: Ord> Readers<'a, K> {
    fn of(release: &'a Release<K>, decision: &'a Decision<K>) -> Readers<'a, K> {
        let hidden = decision.published.iter().filter(|(_, printed)| **printed == Published::Hidden);
        let mut groups: Vec<BTreeSet<&K>> = hidden.map(|(key, _)| BTreeSet::from([key])).collect();
        let mut group_of = groups.iter().zip(0..).filter_map(|(group, at)| Some((*group.first()?, at))).collect();
        let mut equations_of: BTreeMap<&K, Vec<(usize, i128)>> = BTreeMap::new();
        for (equation, at) in release.equations.iter().zip(0..) {
            equations_of.entry(&equation.total).or_default().push((at, 1));
            for part in &equation.parts {
                equations_of.entry(part).or_default().push((at, -1));
            }
            join(&mut groups, &mut group_of, equation.parts.iter().chain([&equation.total]));
        }
        groups.retain(|group| !group.is_empty());
        let numbered = groups.iter().zip(0..).flat_map(|(group, at)| group.iter().map(move |key| (*key, at)));
        group_of = numbered.collect();
        Readers { release, equations_of, group_of, groups }
    }

    /// The hidden cells of groups without a small count.
    fn hidden_for_nothing(&self) -> impl Iterator<Item = &K> {
        let small = |key: &&K| {
            let cell = self.release.cells.get(key);
            cell.is_some_and(|cell| cell.withheld || self.release.profile.is_small(cell.count))
        };
        self.groups.iter().filter(move |group| !group.iter().any(small)).flatten().copied()
    }

    /// Whether readers could not tell a table from the true one: it differs only in hidden cells, no equation is out,
    /// each count is one that they think possible, and each group of hidden cells has a small count to be hidden for.
    fn believe(&self, witness: &BTreeMap<K, i64>) -> bool {
        let mut out: BTreeMap<usize, i128> = BTreeMap::new();
        for (key, by) in witness {
            for (equation, sign) in self.equations_of.get(key).into_iter().flatten() {
                *out.entry(*equation).or_default() += sign * i128::from(*by);
            }
        }
        let touched: BTreeSet<usize> = witness.keys().filter_map(|key| self.group_of.get(key).copied()).collect();
        let small = |key: &&K| {
            let withheld = self.release.cells.get(key).is_some_and(|cell| cell.withheld);
            withheld || self.count(witness, key).is_some_and(|count| self.release.profile.is_small(count))
        };
        witness.keys().all(|key| self.group_of.contains_key(key) && self.think_possible(witness, key))
            && out.values().all(|out| *out == 0)
            && touched.iter().all(|group| self.groups[*group].iter().any(small))
    }

    fn think_possible(&self, witness: &BTreeMap<K, i64>, key: &K) -> bool {
        let Some(cell) = self.release.cells.get(key) else { return false };
        let least = cell.least_hidden(&self.release.profile);
        self.count(witness, key).is_some_and(|count| count >= least && cell.known.contains(&count))
    }

    /// The count of a cell in the other table, unless it is below 0.
    fn count(&self, witness: &BTreeMap<K, i64>, key: &K) -> Option<u64> {
        let by = witness.get(key).copied().unwrap_or(0);
        self.release.cells.get(key).and_then(|cell| cell.count.checked_add_signed(by))
    }
}

/// Makes one group of those of the hidden cells of an equation; the smaller is poured into the larger.
fn join<'a, K: Ord>(
    groups: &mut [BTreeSet<&'a K>],
    group_of: &mut BTreeMap<&'a K, usize>,
    cells: impl Iterator<Item = &'a K>,
) {
    let mut into: Option<usize> = None;
    for cell in cells {
        let Some(from) = group_of.get(cell).copied() else { continue };
        let Some(to) = into.replace(from).filter(|to| *to != from) else { continue };
        let (from, to) = if groups[from].len() <= groups[to].len() { (from, to) } else { (to, from) };
        for moved in std::mem::take(&mut groups[from]) {
            group_of.insert(moved, to);
            groups[to].insert(moved);
        }
        into = Some(to);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{OFFICIAL_STATISTICS, decide};

    /// 3, 9 and 40, of which 3 and 9 are hidden, add up to 52; a 0 and a small count that is public stand beside them.
    fn release() -> Release<&'static str> {
        let mut release = Release::new(OFFICIAL_STATISTICS);
        for (key, count) in [("three", 3), ("nine", 9), ("forty", 40), ("all", 52), ("none", 0)] {
            release.cell(key, count).unwrap();
        }
        release.public("two", 2).unwrap();
        release.equation(&"all", &["three", "nine", "forty"]).unwrap();
        release
    }

    fn flaws(spoil: impl Fn(&mut Decision<&'static str>)) -> Vec<Flaw<&'static str>> {
        let release = release();
        let mut decision = decide(&release).unwrap();
        assert_eq!(decision.published(&"nine"), Published::Hidden);
        spoil(&mut decision);
        verify(&release, &decision).err().unwrap_or_default()
    }

    fn witness(changes: &[(&'static str, i64)]) -> impl Fn(&mut Decision<&'static str>) {
        move |decision| decision.witnesses = vec![changes.iter().copied().collect()]
    }

    #[test]
    fn a_decision_as_it_was_made_has_no_flaw() {
        assert_eq!(flaws(|_| {}), []);
        assert_eq!(flaws(witness(&[("three", 1), ("nine", -1)])), []);
        assert_eq!(flaws(witness(&[("three", 6), ("nine", -6)])), []);
    }

    #[test]
    fn what_is_printed_is_compared_with_the_release() {
        let print = |key, published| move |decision: &mut Decision<_>| decision.published.extend([(key, published)]);
        let shown = flaws(print("three", Published::Count(3)));
        assert_eq!(shown, [Flaw::HiddenForNothing("nine"), Flaw::NoWitness("nine"), Flaw::SmallShown("three")]);
        assert_eq!(flaws(print("forty", Published::Count(41))), [Flaw::WrongCount("forty")]);
        assert_eq!(flaws(print("else", Published::Count(1))), [Flaw::AnotherRelease("else")]);
        assert_eq!(flaws(|decision| decision.published.retain(|key, _| *key != "all")), [Flaw::AnotherRelease("all")]);
        assert!(flaws(print("none", Published::Hidden)).contains(&Flaw::MustBeShown("none")));
        assert!(flaws(print("two", Published::Hidden)).contains(&Flaw::MustBeShown("two")));
        assert_eq!(flaws(print("forty", Published::Hidden)), [Flaw::NoWitness("forty")]);
    }

    #[test]
    fn a_witness_must_be_a_table_that_readers_believe() {
        let none = [Flaw::NoWitness("nine"), Flaw::NoWitness("three")];
        assert_eq!(flaws(|decision| decision.witnesses.clear()), none);
        assert_eq!(flaws(witness(&[("three", 1), ("nine", -2)])), none, "it does not add up");
        assert_eq!(flaws(witness(&[("three", 1), ("forty", -1)])), none, "it changes what is printed");
        assert_eq!(flaws(witness(&[("three", -3), ("nine", 3)])), none, "a hidden 0");
        assert_eq!(flaws(witness(&[("three", -4), ("nine", 4)])), none, "less than nobody");
        assert_eq!(flaws(witness(&[("three", 3), ("nine", -3)])), none, "nothing small to hide");
        assert_eq!(flaws(witness(&[("else", 1)])), none, "a cell of another release");
        assert_eq!(flaws(witness(&[("three", 0), ("nine", 0)])), none, "the true table");
    }

    #[test]
    fn a_small_count_must_differ_by_the_step_and_stay_where_it_is_known_to_be() {
        let mut release = release();
        let decision = decide(&release).unwrap();
        release.known_between("three", 3, 3..=3).unwrap();
        assert!(verify(&release, &decision).unwrap_err().contains(&Flaw::MustBeShown("three")));
        let mut release = self::release();
        release.profile.step = 2;
        let mut decision = decide(&release).unwrap();
        assert_eq!(verify(&release, &decision), Ok(()));
        witness(&[("three", 1), ("nine", -1)])(&mut decision);
        assert_eq!(verify(&release, &decision), Err(vec![Flaw::NoWitness("three")]));
    }

    #[test]
    fn what_protects_nothing_must_not_be_hidden() {
        let mut release = Release::new(OFFICIAL_STATISTICS);
        release.cell("nine", 9).unwrap();
        let mut decision = decide(&release).unwrap();
        decision.published.insert("nine", Published::Hidden);
        decision.witnesses = vec![[("nine", -5)].into()];
        assert_eq!(verify(&release, &decision), Err(vec![Flaw::HiddenForNothing("nine")]));
    }

    /// Of nine people nobody is counted, so their share is not printed, and neither is what tells it: the share of all others.
    #[test]
    fn what_is_withheld_is_protected_whatever_its_count_is() {
        let mut release = Release::new(OFFICIAL_STATISTICS);
        for (key, count) in [("all", 50), ("boys", 50), ("girls", 0)] {
            release.cell(key, count).unwrap();
        }
        release.equation(&"all", &["boys", "girls"]).unwrap();
        release.withhold(&"girls").unwrap();
        let decision = decide(&release).unwrap();
        assert_eq!(verify(&release, &decision), Ok(()));
        assert_eq!(decision.published(&"girls"), Published::Hidden);
        assert!([decision.published(&"all"), decision.published(&"boys")].contains(&Published::Hidden));
    }

    /// Nobody prints the boys, and whoever knows all and the girls knows that he is one.
    #[test]
    fn what_nobody_prints_is_protected() {
        let mut release = Release::new(OFFICIAL_STATISTICS);
        release.cell("all", 40).unwrap();
        release.cell("girls", 39).unwrap();
        release.unprinted("boys", 1).unwrap();
        release.equation(&"all", &["girls", "boys"]).unwrap();
        let decision = decide(&release).unwrap();
        assert_eq!(verify(&release, &decision), Ok(()));
        assert!([decision.published(&"all"), decision.published(&"girls")].contains(&Published::Hidden));
    }
}
