//! What is published is held against somebody who tries every table that fits it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

use disclosure::OFFICIAL_STATISTICS;
use measures::area::{Area, Gazetteer, Kind};
use measures::figure::{Figure, More, Value};
use measures::import::{Observation, Series};
use measures::period::{self, Period};
use measures::publish::counts::{Counts, Made, counts};
use measures::publish::gate::{Gated, Vintage, gate};
use platform::snapshot::natural;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// The largest count that is tried.
const MOST: u64 = 16;

fn period() -> Period {
    period::read("2024", "").unwrap().period
}

fn areas() -> Gazetteer {
    let mut areas = Gazetteer::england();
    let area = |code: &str, part_of: Option<&str>| Area {
        code: code.to_owned(),
        name: code.to_owned(),
        kind: Kind::Place,
        part_of: part_of.map(str::to_owned),
        until: None,
    };
    areas.add(area("ALL", None), std::iter::empty());
    areas.add(area("NORTH", Some("ALL")), std::iter::empty());
    areas.add(area("SOUTH", Some("ALL")), std::iter::empty());
    areas
}

fn series(area: &str, breakdown: &str, figure: Figure) -> Series {
    let observations = vec![Observation { period: period(), figure }];
    Series { measure: 0, area: area.to_owned(), breakdown: breakdown.to_owned(), observations }
}

fn count(number: u64) -> Figure {
    Figure::new(Value::Number(number as f64), None)
}

fn share(counted: u64, others: u64) -> Figure {
    let among = counted + others;
    let percent = (1000.0 * counted as f64 / among.max(1) as f64).round() / 10.0;
    let more = More { numerator: Some(counted as f64), denominator: Some(among as f64), ..More::default() };
    Figure { more: Some(Box::new(more)), ..count(0) }.with(percent)
}

/// A figure with another number.
trait With {
    fn with(self, number: f64) -> Figure;
}

impl With for Figure {
    fn with(self, number: f64) -> Figure {
        Figure { value: Value::Number(number), ..self }
    }
}

/// Girls and boys in the north and in the south, with every total.
fn crossed(cells: [u64; 4]) -> Vec<Series> {
    let [north_girls, north_boys, south_girls, south_boys] = cells;
    let all = [
        ("NORTH", [north_girls, north_boys]),
        ("SOUTH", [south_girls, south_boys]),
        ("ALL", [north_girls + south_girls, north_boys + south_boys]),
    ];
    let row = |(area, [girls, boys]): (&str, [u64; 2])| {
        [("", girls + boys), ("Sex: girls", girls), ("Sex: boys", boys)].map(|(of, n)| series(area, of, count(n)))
    };
    all.into_iter().flat_map(row).collect()
}

/// Two groups and all, each as a share.
fn shares([girls, other_girls, boys, other_boys]: [u64; 4]) -> Vec<Series> {
    vec![
        series("ALL", "", share(girls + boys, other_girls + other_boys)),
        series("ALL", "Sex: girls", share(girls, other_girls)),
        series("ALL", "Sex: boys", share(boys, other_boys)),
    ]
}

fn published(made: Made, truth: Vec<Series>, earlier: &[Vintage]) -> Option<Gated> {
    let new = Vintage { order: ("2025-01-01".to_owned(), natural("D2")), truth, open: Vec::new() };
    gate(&areas(), made, OFFICIAL_STATISTICS, earlier, &new).unwrap().ok()
}

fn told(series: &[Series], made: Made) -> Vec<Counts> {
    series.iter().map(|one| counts(&one.observations[0].figure, made).unwrap()).collect()
}

/// Whether a table of counts could be the one behind what is printed: what is printed is the same.
fn fits(shown: &[Counts], other: &[Counts], made: Made) -> bool {
    shown.iter().zip(other).all(|(shown, other)| {
        let same = |shown: Option<u64>, other: Option<u64>| shown.is_none_or(|shown| Some(shown) == other);
        // Zeros are printed, so no hidden count is one.
        let not_zero = made != Made::Count || shown.numerator.is_some() || other.numerator != Some(0);
        same(shown.numerator, other.numerator) && same(shown.denominator, other.denominator) && not_zero
    })
}

/// For one figure, which counts it could have: numerators, others, denominators.
type Possible = [BTreeSet<u64>; 3];

fn parts(counts: &Counts, made: Made) -> [Option<u64>; 3] {
    [counts.numerator, counts.others(made), counts.denominator]
}

/// Tries all tables, and answers for each figure which counts it could have.
fn tried(shown: &[Counts], made: Made, table: fn([u64; 4]) -> Vec<Series>) -> Vec<Possible> {
    let mut possible = vec![Possible::default(); shown.len()];
    for other in tables() {
        let other = numbers(made, other, table);
        if fits(shown, &other, made) {
            for (sets, counts) in possible.iter_mut().zip(&other) {
                sets.iter_mut().zip(parts(counts, made)).for_each(|(set, count)| set.extend(count));
            }
        }
    }
    possible
}

/// Every table of four small counts.
fn tables() -> impl Iterator<Item = [u64; 4]> {
    let most = || 0..=MOST;
    most().flat_map(move |a| most().flat_map(move |b| most().flat_map(move |c| most().map(move |d| [a, b, c, d]))))
}

/// The counts of a table, without the detour over figures.
fn numbers(made: Made, [a, b, c, d]: [u64; 4], _: fn([u64; 4]) -> Vec<Series>) -> Vec<Counts> {
    if made == Made::Count {
        [a + b, a, b, c + d, c, d, a + b + c + d, a + c, b + d]
            .map(|n| Counts { numerator: Some(n), denominator: None })
            .into()
    } else {
        [(a + c, b + d), (a, b), (c, d)]
            .map(|(counted, others)| Counts { numerator: Some(counted), denominator: Some(counted + others) })
            .into()
    }
}

fn no_small_count_is_told(made: Made, cells: [u64; 4], table: fn([u64; 4]) -> Vec<Series>) {
    let truth = table(cells);
    assert_eq!(told(&truth, made), numbers(made, cells, table));
    let Some(gated) = published(made, truth.clone(), &[]) else { return };
    let shown = told(&gated.series, made);
    for ((possible, shown), truth) in tried(&shown, made, table).into_iter().zip(&shown).zip(told(&truth, made)) {
        let small = |count: Option<u64>| count.is_some_and(|count| (1..=5).contains(&count));
        assert!(!small(shown.numerator) && !small(shown.denominator), "{cells:?}: a small count is printed: {shown:?}");
        for (possible, count) in possible.iter().zip(parts(&truth, made)).filter(|(_, count)| small(*count)) {
            assert!(possible.len() > 1, "{cells:?}: {count:?} of {truth:?} can be worked out from {:?}", gated.series);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn no_small_count_of_a_table_with_totals_can_be_worked_out(cells in prop::array::uniform4(0_u64..9)) {
        no_small_count_is_told(Made::Count, cells, crossed);
    }

    /// A table may leave out any of its totals and parts: whoever knows what they are adds up what is there.
    #[test]
    fn no_small_count_of_a_table_with_some_of_its_rows_can_be_worked_out(
        cells in prop::array::uniform4(0_u64..9), rows in prop::collection::btree_set(0_usize..9, 2..9)
    ) {
        let some = |all: Vec<Series>| rows.iter().map(|row| all[*row].clone()).collect::<Vec<_>>();
        let Some(gated) = published(Made::Count, some(crossed(cells)), &[]) else { return Ok(()) };
        let shown = told(&gated.series, Made::Count);
        let truth = numbers(Made::Count, cells, crossed);
        let mut possible = vec![BTreeSet::new(); rows.len()];
        for other in tables() {
            let other = numbers(Made::Count, other, crossed);
            let other: Vec<Counts> = rows.iter().map(|row| other[*row]).collect();
            if fits(&shown, &other, Made::Count) {
                possible.iter_mut().zip(&other).for_each(|(set, counts)| set.extend(counts.numerator));
            }
        }
        for (possible, row) in possible.iter().zip(&rows) {
            let small = truth[*row].numerator.is_some_and(|count| (1..=5).contains(&count));
            prop_assert!(!small || possible.len() > 1, "{cells:?}, {rows:?}: row {row} from {:?}", gated.series);
        }
    }

    /// A correction that goes back to a count of old is judged as any other.
    #[test]
    fn a_table_that_is_corrected_twice_tells_no_small_count(
        cells in prop::array::uniform4(0_u64..9), others in prop::array::uniform4(0_u64..9), back in prop::array::uniform4(any::<bool>())
    ) {
        let third = [0, 1, 2, 3].map(|at| if back[at] { cells[at] } else { others[at].max(cells[at]) });
        let mut earlier: Vec<Vintage> = Vec::new();
        for (number, cells) in [cells, others, third].into_iter().enumerate() {
            let order = (format!("2025-01-0{}", number + 1), natural(&format!("D{number}")));
            let truth = crossed(cells);
            let new = Vintage { order: order.clone(), truth: truth.clone(), open: Vec::new() };
            let Ok(gated) = gate(&areas(), Made::Count, OFFICIAL_STATISTICS, &earlier, &new).unwrap() else { return Ok(()) };
            let shown = told(&gated.series, Made::Count);
            for (possible, truth) in tried(&shown, Made::Count, crossed).iter().zip(numbers(Made::Count, cells, crossed)) {
                let small = truth.numerator.is_some_and(|count| (1..=5).contains(&count));
                prop_assert!(!small || possible[0].len() > 1 || !gated.known.is_empty(), "{number}: {truth:?} from {:?}", gated.series);
            }
            earlier.push(Vintage { order, truth, open: gated.series });
        }
    }

    #[test]
    fn no_small_count_of_shares_can_be_worked_out(cells in prop::array::uniform4(0_u64..9)) {
        no_small_count_is_told(Made::Percent, cells, shares);
    }

    /// What was published earlier is known: a new table hides as much as that takes.
    #[test]
    fn a_total_that_is_out_already_tells_nothing(cells in prop::array::uniform4(0_u64..9)) {
        let [girls, others, boys, other_boys] = cells;
        let all = vec![series("ALL", "", share(girls + boys, others + other_boys))];
        let earlier = Vintage { order: ("2024-01-01".to_owned(), natural("D1")), truth: all.clone(), open: all };
        let groups = shares(cells).split_off(1);
        let Some(gated) = published(Made::Percent, groups, &[earlier]) else { return Ok(()) };
        let mut shown = numbers(Made::Percent, cells, shares)[..1].to_vec();
        shown.extend(told(&gated.series, Made::Percent));
        let truth = numbers(Made::Percent, cells, shares);
        for (possible, truth) in tried(&shown, Made::Percent, shares).iter().zip(truth).skip(1) {
            let small = |count: Option<u64>| count.is_some_and(|count| (1..=5).contains(&count));
            for (possible, count) in possible.iter().zip(parts(&truth, Made::Percent)).filter(|(_, count)| small(*count)) {
                prop_assert!(possible.len() > 1, "{cells:?}: {count:?} of {truth:?} from {:?}", gated.series);
            }
        }
    }
}
