//! Tables that can be followed by hand.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

mod common;

use std::collections::BTreeSet;

use common::{Table, hidden};
use disclosure::{
    Decision, Fault, OFFICIAL_STATISTICS, Percentage, Profile, Published, Reason, Refusal, Release, SURVEY_OF_CHILDREN,
    decide, verify,
};

fn decided(table: &Table) -> Decision<usize> {
    let release = table.release(false);
    let decision = decide(&release).unwrap();
    assert_eq!(verify(&release, &decision), Ok(()));
    decision
}

/// The cells that can be worked out if these are hidden, by an attacker who tries every table up to a count of 99.
fn worked_out(table: &Table, hidden: &[usize]) -> Vec<usize> {
    let hidden: BTreeSet<usize> = hidden.iter().copied().collect();
    let readers = table.readers(hidden.clone(), 99);
    hidden.into_iter().filter(|cell| !readers.could_differ(*cell, table.counts[*cell], 1)).collect()
}

fn only(largest_small: u64) -> Profile {
    Profile { largest_small, ..OFFICIAL_STATISTICS }
}

#[test]
fn a_small_count_is_hidden_with_the_least_that_protects_it() {
    let (table, _) = Table::cross(&[4], &[3, 40, 20, 60]);
    assert_eq!(hidden(&decided(&table)), [0, 2].into());
}

#[test]
fn a_table_without_small_counts_is_printed_whole() {
    let (table, _) = Table::cross(&[2, 2], &[0, 6, 7, 0]);
    assert_eq!(hidden(&decided(&table)), [].into());
}

#[test]
fn two_ways_take_a_rectangle() {
    let (mut table, numbers) = Table::cross(&[3, 3], &[2, 30, 31, 32, 9, 33, 34, 35, 36]);
    numbers.iter().filter(|(place, _)| place.contains(&None)).for_each(|(_, margin)| table.publish(*margin));
    let hidden = hidden(&decided(&table));
    assert_eq!(hidden, [0, 1, 3, 4].into());
}

#[test]
fn where_a_0_blocks_the_rectangles_a_longer_way_is_taken() {
    let (mut table, numbers) = Table::cross(&[3, 3], &[2, 30, 0, 0, 31, 32, 33, 0, 34]);
    numbers.iter().filter(|(place, _)| place.contains(&None)).for_each(|(_, margin)| table.publish(*margin));
    assert_eq!(hidden(&decided(&table)), [0, 1, 4, 5, 6, 8].into());
}

#[test]
fn three_ways_take_a_cube() {
    let (mut table, numbers) = Table::cross(&[2, 2, 3], &[2, 20, 90, 21, 22, 90, 23, 24, 90, 25, 26, 90]);
    numbers.iter().filter(|(place, _)| place.contains(&None)).for_each(|(_, margin)| table.publish(*margin));
    assert_eq!(hidden(&decided(&table)), [0, 1, 3, 4, 6, 7, 9, 10].into());
}

#[test]
fn a_weight_of_the_callers_says_what_is_hidden_first() {
    let (table, _) = Table::cross(&[4], &[3, 40, 20, 60]);
    let mut release = table.release(false);
    release.weight(&2, 1_000).unwrap();
    release.weight(&3, 1).unwrap();
    assert_eq!(hidden(&decide(&release).unwrap()), [0, 3].into());
    assert_eq!(release.weight(&9, 1), Err(Fault::Unknown(9)));
}

/// Both must be 1, since a 0 would have been printed.
#[test]
fn a_public_total_of_2_over_two_hidden_cells_gives_both_away() {
    let mut table = Table::new(&[1, 1]);
    let total = table.total(&[0, 1]);
    table.publish(total);
    assert_eq!(worked_out(&table, &[0, 1]), [0, 1]);
    assert_eq!(decide(&table.release(false)), Err(Refusal::Withheld(Reason::NothingElseFits, vec![0, 1])));
    table.profile = SURVEY_OF_CHILDREN;
    assert_eq!(hidden(&decided(&table)), [0, 1].into());
}

#[test]
fn a_count_that_is_given_away_is_named_with_what_gives_it_away() {
    let mut table = Table::new(&[3, 20]);
    let total = table.total(&[0, 1]);
    table.publish(1);
    table.publish(total);
    // What lies beyond a public cell has no part in it.
    let beyond = table.total(&[total]);
    table.publish(beyond);
    let refusal = decide(&table.release(false)).unwrap_err();
    assert_eq!(refusal.to_string(), "0 cannot be protected, since 1, 2 are already public");
    table.publish(0);
    assert_eq!(hidden(&decided(&table)), [].into());
}

/// It is known to be 5 or 6. Were it 6, the other would have to be small, so that moves further than by 1.
#[test]
fn another_table_may_be_further_away_than_the_step() {
    let (mut table, _) = Table::cross(&[2], &[5, 7]);
    table.known.insert(0, 5..=6);
    assert_eq!(hidden(&decided(&table)), [0, 1, 2].into());
}

/// A step of 2 in the first column takes 1 from each of the others, which can spare no more.
#[test]
fn what_one_cell_cannot_balance_two_share() {
    let (mut table, numbers) = Table::cross(&[2, 3], &[1, 6, 6, 30, 9, 9]);
    table.profile.step = 2;
    for (place, number) in numbers {
        match place[..] {
            [Some(1), Some(1 | 2)] => {
                table.known.insert(number, table.counts[number] - 1..=table.counts[number] + 1);
            }
            [Some(0), None] | [None, Some(1 | 2)] | [Some(1), Some(0)] => table.publish(number),
            _ => {}
        }
    }
    assert_eq!(hidden(&decided(&table)).len(), 8);
}

/// The witness for 1 takes 1 from 5, which is no witness for 5: that needs a step of 2 of its own.
#[test]
fn every_small_count_gets_its_whole_step() {
    let (mut table, _) = Table::cross(&[4], &[1, 6, 9, 5]);
    table.profile.step = 2;
    table.known.extend([(1, 5..=99), (2, 8..=9), (3, 4..=99)]);
    table.publish(4);
    assert_eq!(hidden(&decided(&table)), [0, 1, 2, 3].into());
}

/// With two marks, 6 would be known to be no small count, so the other would be 1.
#[test]
fn two_marks_would_give_away_what_one_mark_protects() {
    let (table, _) = Table::cross(&[3], &[1, 6, 30]);
    assert_eq!(hidden(&decided(&table)), [0, 1].into());
    assert_eq!(worked_out(&table, &[0, 1]), []);
    let mut told_apart = table;
    told_apart.known.insert(1, 6..=99);
    assert_eq!(worked_out(&told_apart, &[0, 1]), [0, 1]);
}

#[test]
fn a_decision_does_not_say_which_counts_are_small() {
    let (table, _) = Table::cross(&[3], &[1, 6, 30]);
    let decision = decided(&table);
    assert_eq!(decision.published(&0), decision.published(&1));
    assert_eq!(format!("{decision:?}"), "{0: Hidden, 1: Hidden, 2: Count(30), 3: Count(37)}");
    assert_eq!(decision.published(&99), Published::Hidden);
}

/// A lone mark says "small", and if only 1 is small it says 1.
#[test]
fn a_cell_by_itself_needs_a_second_small_count() {
    let mut table = Table::new(&[1]);
    assert_eq!(hidden(&decided(&table)), [0].into());
    table.profile = only(1);
    assert_eq!(worked_out(&table, &[0]), [0]);
    assert_eq!(decide(&table.release(false)), Err(Refusal::Withheld(Reason::NothingFound, vec![0])));
}

/// 15 = 10 + 3 + x + x, where no 0 is hidden: both are 1. (github.com/sdcTools/UserSupport/issues/194)
#[test]
fn two_ones_do_not_protect_each_other() {
    let (mut table, _) = Table::cross(&[4], &[10, 3, 1, 1]);
    table.profile = only(2);
    assert_eq!(worked_out(&table, &[2, 3]), [2, 3]);
    assert!(hidden(&decided(&table)).len() > 2);
}

/// 0 = x + x + 0, where a 0 is small: both are 0. (The same issue; with its second case, 15 = 10 + 5 + x + x.)
#[test]
fn two_zeros_do_not_protect_each_other() {
    for counts in [[0, 0, 0, 0], [10, 5, 0, 0]] {
        let mut table = Table::new(&counts);
        table.total(&[0, 1, 2, 3]);
        table.profile = SURVEY_OF_CHILDREN;
        assert_eq!(worked_out(&table, &[2, 3]), [2, 3]);
        assert!(hidden(&decided(&table)).contains(&2));
    }
}

/// Three ones in a row are 1 each too. (github.com/sdcTools/UserSupport/issues/135)
#[test]
fn three_ones_do_not_protect_each_other() {
    let (mut table, _) = Table::cross(&[2, 5], &[1, 1, 7, 1, 0, 1, 0, 0, 2, 8]);
    table.profile = only(2);
    assert_eq!(worked_out(&table, &[0, 1, 3, 5, 8]), [0, 1, 3, 5, 8]);
    let decision = decided(&table);
    assert!(worked_out(&table, &hidden(&decision).into_iter().collect::<Vec<_>>()).is_empty());
}

/// Protecting one table after the other leaves differences between them. (github.com/sdcTools/UserSupport/issues/136)
#[test]
fn linked_tables_are_protected_together() {
    let mut table = Table::new(&[2, 2, 8, 8, 3, 3, 3, 7]);
    let counties = [table.total(&[0, 1, 2, 3]), table.total(&[4, 5, 6, 7])];
    let sizes = [table.total(&[5, 6]), table.total(&[0, 1, 2, 3, 4, 7])];
    let all = table.total(&counties);
    table.equations.insert((all, sizes.to_vec()));
    table.profile = only(3);
    let decision = decided(&table);
    assert!(worked_out(&table, &hidden(&decision).into_iter().collect::<Vec<_>>()).is_empty());
    // Each table by itself is safe so. Together, one says what 4, 5 and 6 add up to, and the other what 5 and 6 do.
    assert_eq!(worked_out(&table, &[0, 1, 4, 5, 6]), [4]);
}

#[test]
fn a_published_percentage_counts_as_what_it_tells() {
    let mut release = Release::new(OFFICIAL_STATISTICS);
    release.public("asked", 50).unwrap();
    release.known_by_percentage("yes", &Percentage::new(4, 50, 0).unwrap()).unwrap();
    release.cell("no", 46).unwrap();
    release.equation(&"asked", &["yes", "no"]).unwrap();
    let decision = decide(&release).unwrap();
    assert_eq!(decision.published(&"yes"), Published::Count(4));
    assert!(!decision.hides_percentage(&"yes", &"asked"));
}

#[test]
fn a_percentage_is_hidden_with_either_count_or_a_small_denominator() {
    let mut release = Release::new(OFFICIAL_STATISTICS);
    for (name, count) in [("two", 2), ("nine", 9), ("ten", 10), ("none", 0)] {
        release.cell(name, count).unwrap();
    }
    let decision = decide(&release).unwrap();
    assert!(decision.hides_percentage(&"two", &"ten"));
    assert!(decision.hides_percentage(&"two", &"two"));
    assert!(decision.hides_percentage(&"nine", &"nine"));
    assert!(decision.hides_percentage(&"none", &"none"));
    assert!(!decision.hides_percentage(&"nine", &"ten"));
}

#[test]
fn a_release_that_contradicts_itself_is_refused() {
    let mut release = Release::new(OFFICIAL_STATISTICS);
    release.cell("a", 2).unwrap();
    release.cell("b", 3).unwrap();
    release.cell("all", 6).unwrap();
    assert_eq!(release.cell("a", 3), Err(Fault::TwoCounts("a")));
    assert_eq!(release.known_between("a", 2, 3..=4), Err(Fault::OutsideRange("a")));
    assert_eq!(release.equation(&"all", &["a", "b"]), Err(Fault::DoesNotAddUp("all")));
    assert_eq!(release.equation(&"all", &["a", "a"]), Err(Fault::Repeated("a")));
    assert_eq!(release.equation(&"all", &["c"]), Err(Fault::Unknown("c")));
    assert_eq!(release.cell("z", u64::MAX), Err(Fault::TooLarge("z")));
}
