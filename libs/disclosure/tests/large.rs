//! A table of the size that a partnership publishes, against an attacker who solves equations.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::knowledge::Knowledge;
use common::{Numbers, Table, hidden};
use disclosure::{Crosstab, OFFICIAL_STATISTICS, Place, Release, decide, verify};

const SIZES: [usize; 3] = [20, 5, 6];

/// More than anybody could live in a place, and little enough for the attacker's sums.
const NO_LIMIT: i64 = 1 << 30;

/// Children by ward, age group and ethnicity: one group is large, most are small, and some cells are empty.
fn children(seed: u64) -> Vec<u64> {
    let mut numbers = Numbers(seed);
    let mut inner = Vec::new();
    for _ward in 0..SIZES[0] {
        let size = 50 + numbers.below(100);
        for _age in 0..SIZES[1] {
            inner.extend([60, 25, 12, 6, 3, 2].map(|share| numbers.below(share * size / 100 + 2) + share * size / 400));
        }
    }
    inner
}

fn solve(table: &Table, hidden: BTreeSet<usize>) -> Knowledge {
    let mut readers = table.readers(hidden, NO_LIMIT);
    readers.eliminate();
    readers
}

/// Run with `--nocapture` to see how many cells are hidden, and how long it took.
#[test]
fn none_of_the_small_counts_of_wards_by_ages_by_ethnicities_can_be_worked_out() {
    for seed in 1..=3 {
        let inner = children(seed);
        let (table, numbers): (Table, BTreeMap<Place, usize>) = Table::cross(&SIZES, &inner);
        let mut release = Release::new(OFFICIAL_STATISTICS);
        Crosstab::new(&SIZES, &inner).unwrap().add_to(&mut release, |place| numbers[place]).unwrap();
        let started = std::time::Instant::now();
        let decision = decide(&release).unwrap();
        let decided = started.elapsed();
        assert_eq!(verify(&release, &decision), Ok(()));
        let (cells, small, hidden) = (table.counts.len(), table.small(), hidden(&decision));
        let (verified, some) = (started.elapsed() - decided, hidden.len());
        println!(
            "{cells} cells, {} small, {some} hidden; decided in {decided:?}, verified in {verified:?}",
            small.len()
        );
        assert!(small.is_subset(&hidden));
        let readers = solve(&table, hidden);
        let close = readers.hidden.iter().filter(|cell| readers.high[**cell] - readers.low[**cell] == 1).count();
        println!("{close} of the hidden counts are known to be one of two");
        assert_eq!(readers.told(), BTreeSet::new());
    }
}

/// The attacker is worth something: with only the small cells hidden it works out many.
#[test]
fn hiding_only_what_is_small_gives_much_of_it_away() {
    let (table, _) = Table::cross(&SIZES, &children(1));
    let told = solve(&table, table.small()).told();
    println!("{} of {} small counts can be worked out", told.len(), table.small().len());
    assert!(!told.is_empty());
}

/// A description made with the crate's cross table and one made by hand come to the same decision.
#[test]
fn a_cross_table_says_all_that_adds_up() {
    let inner = children(4);
    let (table, numbers) = Table::cross(&SIZES, &inner);
    let mut release = Release::new(OFFICIAL_STATISTICS);
    Crosstab::new(&SIZES, &inner).unwrap().add_to(&mut release, |place| numbers[place]).unwrap();
    assert_eq!(decide(&release).unwrap(), decide(&table.release(false)).unwrap());
}
