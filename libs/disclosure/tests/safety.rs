//! Whatever is published, nobody who tries every table can work out a hidden count.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

mod common;

use std::collections::BTreeSet;

use common::{Table, hidden, signed};
use disclosure::{
    GivenAway, OFFICIAL_STATISTICS, Profile, REFERRALS, Reason, Refusal, SURVEY_OF_CHILDREN, decide, verify,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// The profiles that come with the crate.
const GIVEN: [Profile; 3] = [OFFICIAL_STATISTICS, SURVEY_OF_CHILDREN, REFERRALS];

/// What happens to one cell before the release: nothing, publication, or a percentage that leaves a range.
type Before = (u8, u64, u64);

fn befores(published: u8) -> impl Strategy<Value = Vec<Before>> {
    let before = prop_oneof![
        30 => Just((0, 0, 0)),
        u32::from(published) => Just((1, 0, 0)),
        2 => (Just(2), 0_u64..3, 0_u64..3),
    ];
    vec(before, 60)
}

fn profiles() -> impl Strategy<Value = Profile> {
    let small = |largest_small| Profile { largest_small, ..OFFICIAL_STATISTICS };
    let step = |step| Profile { step, ..OFFICIAL_STATISTICS };
    let others = [small(1), small(2), step(2)];
    prop::sample::select([GIVEN, GIVEN, others].concat())
}

/// Counts as they are where disclosure matters: mostly small, some none, a few large.
fn counts(cells: usize) -> impl Strategy<Value = Vec<u64>> {
    vec(prop_oneof![2 => Just(0_u64), 5 => 1_u64..=3, 4 => 4_u64..=8, 2 => 9_u64..=30], cells)
}

fn with(mut table: Table, profile: Profile, befores: &[Before]) -> Table {
    table.profile = profile;
    for (cell, (kind, below, above)) in befores.iter().enumerate().take(table.counts.len()) {
        let count = table.counts[cell];
        match kind {
            0 => {}
            1 => table.publish(cell),
            _ => {
                table.known.insert(cell, count.saturating_sub(*below)..=count + above);
            }
        }
    }
    table
}

/// A count above which readers need not think: if any other table fits, one fits that is not far from the true one.
fn most(table: &Table) -> i64 {
    3 * signed(table.counts.iter().max().copied().unwrap_or(0)) + 12
}

/// Everything that must hold of a decision, or of a refusal.
fn check(table: &Table) -> Result<(), TestCaseError> {
    let release = table.release(false);
    let decided = decide(&release);
    prop_assert_eq!(&decided, &decide(&table.release(true)), "the order of cells matters");
    match decided {
        Ok(decision) => {
            prop_assert_eq!(verify(&release, &decision), Ok(()));
            is_safe(table, &hidden(&decision))?;
            can_be_published_again(table, &hidden(&decision))
        }
        Err(refusal) => is_refused_with_reason(table, &refusal),
    }
}

fn is_safe(table: &Table, hidden: &BTreeSet<usize>) -> Result<(), TestCaseError> {
    prop_assert!(table.small().is_subset(hidden), "a small count is shown");
    prop_assert!(hidden.is_subset(&table.hideable()), "a public count or a 0 is hidden");
    let readers = table.readers(hidden.clone(), most(table));
    for cell in hidden {
        let by = if table.small().contains(cell) { table.profile.step } else { 1 };
        prop_assert!(
            readers.could_differ(*cell, table.counts[*cell], by),
            "{cell} can be worked out; hidden: {hidden:?}; {table:?}"
        );
    }
    Ok(())
}

/// What was shown is public from then on. A later release of the same table must still be possible.
fn can_be_published_again(table: &Table, hidden: &BTreeSet<usize>) -> Result<(), TestCaseError> {
    let mut again = table.clone();
    (0..table.counts.len()).filter(|cell| !hidden.contains(cell)).for_each(|cell| again.publish(cell));
    let decision = decide(&again.release(false)).map_err(|refusal| TestCaseError::fail(format!("{refusal}")))?;
    is_safe(&again, &common::hidden(&decision))
}

/// A release is refused only for a cell that could be worked out even if all were hidden that may be.
fn is_refused_with_reason(table: &Table, refusal: &Refusal<usize>) -> Result<(), TestCaseError> {
    match refusal {
        Refusal::GivenAway(cells) => cells.iter().try_for_each(|given| is_given_away(table, given)),
        Refusal::Withheld(reason, cells) => {
            let readers = table.readers(table.hideable(), most(table));
            // Under rules that nobody is given, the search may miss what could be believed only if more were hidden, and says so.
            let may_miss = *reason == Reason::NothingFound && !GIVEN.contains(&table.profile);
            for cell in cells {
                prop_assert!(table.small().contains(cell));
                let could_differ = readers.could_differ(*cell, table.counts[*cell], table.profile.step);
                prop_assert!(may_miss || !could_differ, "{cell} could be protected: {table:?}");
            }
            Ok(())
        }
    }
}

/// The cells that are said to give a count away do so, whatever else is known.
fn is_given_away(table: &Table, given: &GivenAway<usize>) -> Result<(), TestCaseError> {
    prop_assert!(table.small().contains(&given.cell));
    let mut alone = table.clone();
    alone.known.retain(|cell, _| given.since.contains(cell));
    let could_differ = alone.everybody(most(table)).could_differ(given.cell, table.counts[given.cell], 1);
    prop_assert!(!could_differ, "{given:?} does not hold: {table:?}");
    Ok(())
}

/// A total of totals.
fn hierarchy(counts: &[u64], sizes: &[usize]) -> Table {
    let mut table = Table::new(counts);
    let mut next = 0;
    let mut totals = Vec::new();
    for size in sizes {
        totals.push(table.total(&(next..next + size).collect::<Vec<_>>()));
        next += size;
    }
    table.total(&totals);
    table
}

/// Two cross tables that share a margin: ages by wards, and ages by sexes.
fn linked(by_ward: &[u64], boys: &[u64]) -> Table {
    let (mut table, numbers) = Table::cross(&[2, 2], by_ward);
    let mut by_sex = Vec::new();
    for (age, boys) in boys.iter().enumerate() {
        let margin = numbers[&vec![Some(age), None]];
        let boys = (*boys).min(table.counts[margin]);
        let at = table.counts.len();
        let girls = table.counts[margin] - boys;
        table.counts.extend([boys, girls]);
        table.equations.insert((margin, vec![at, at + 1]));
        by_sex.push(at);
    }
    let all = numbers[&vec![None, None]];
    let boys = table.total(&by_sex);
    let girls = table.total(&by_sex.iter().map(|at| at + 1).collect::<Vec<_>>());
    table.equations.insert((all, vec![boys, girls]));
    table
}

/// Totals of any of the cells, so that they overlap in any way.
fn tangle(counts: &[u64], members: &[Vec<bool>]) -> Table {
    let mut table = Table::new(counts);
    for members in members {
        let parts: Vec<usize> = (0..counts.len()).filter(|cell| members[*cell]).collect();
        if parts.len() > 1 && !table.equations.iter().any(|(_, others)| *others == parts) {
            table.total(&parts);
        }
    }
    table
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_row_is_safe(counts in vec(0_u64..=9, 1..=6), profile in profiles(), befores in befores(6)) {
        let (table, _) = Table::cross(&[counts.len()], &counts);
        check(&with(table, profile, &befores))?;
    }

    #[test]
    fn cells_by_themselves_are_safe(counts in vec(0_u64..=7, 1..=4), profile in profiles(), befores in befores(6)) {
        check(&with(Table::new(&counts), profile, &befores))?;
    }

    #[test]
    fn rows_by_columns_are_safe(
        rows in 2_usize..=4, columns in 2_usize..=4, counts in counts(16), profile in profiles(), befores in befores(3)
    ) {
        let (table, _) = Table::cross(&[rows, columns], &counts[..rows * columns]);
        check(&with(table, profile, &befores))?;
    }

    #[test]
    fn three_ways_are_safe(rows in 2_usize..=3, counts in counts(12), profile in profiles(), befores in befores(3)) {
        let (table, _) = Table::cross(&[rows, 2, 2], &counts[..rows * 4]);
        check(&with(table, profile, &befores))?;
    }

    #[test]
    fn totals_of_totals_are_safe(
        sizes in vec(1_usize..=3, 1..=3), counts in counts(9), profile in profiles(), befores in befores(3)
    ) {
        let leaves = sizes.iter().sum();
        check(&with(hierarchy(&counts[..leaves], &sizes), profile, &befores))?;
    }

    #[test]
    fn linked_tables_are_safe(
        by_ward in counts(4), boys in counts(2), profile in profiles(), befores in befores(3)
    ) {
        check(&with(linked(&by_ward, &boys), profile, &befores))?;
    }

    #[test]
    fn any_totals_are_safe(
        counts in counts(5), members in vec(vec(any::<bool>(), 5), 1..=4), profile in profiles(), befores in befores(3)
    ) {
        check(&with(tangle(&counts, &members), profile, &befores))?;
    }
}
