//! What is published is held against somebody who tries every table that fits it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

use disclosure::{OFFICIAL_STATISTICS, SURVEY_OF_CHILDREN};
use measures::area::{Area, Gazetteer, Kind};
use measures::figure::{Figure, More, Symbol, Value};
use measures::import::{Observation, Series};
use measures::period::{self, Period};
use measures::publish::counts::{Counts, Made, counts};
use measures::publish::gate::{Gated, Vintage, gate};
use platform::snapshot::natural;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

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
    areas.add(area("EAST", Some("ALL")), std::iter::empty());
    areas.add(area("WARD", Some("SOUTH")), std::iter::empty());
    areas.add(area("OTHER", Some("SOUTH")), std::iter::empty());
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
    let new = Vintage { order: ("2025-01-01".to_owned(), 0, natural("D2")), truth, open: Vec::new() };
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
            .map(|n| Counts { numerator: Some(n), ..Counts::default() })
            .into()
    } else {
        [(a + c, b + d), (a, b), (c, d)]
            .map(|(counted, others)| Counts {
                numerator: Some(counted),
                denominator: Some(counted + others),
                average: None,
            })
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

/// What a file of these rows would show under the rule of official statistics: `area | breakdown | figure`.
fn shown(made: Made, rows: &[(&str, &str, &str)], earlier: &[Vintage]) -> Vec<String> {
    let gated = published(made, given(rows), earlier).unwrap();
    gated.series.iter().map(word).collect()
}

fn given(rows: &[(&str, &str, &str)]) -> Vec<Series> {
    rows.iter().map(|(area, breakdown, text)| series(area, breakdown, figure(text))).collect()
}

/// A figure as `20`, `c`, or with those among whom it is, `20 of 100`; with a numerator, `20% 20 of 100`.
fn figure(text: &str) -> Figure {
    let mut words = text.split_whitespace();
    let value = Value::read(words.next().unwrap().trim_end_matches('%')).unwrap();
    let numbers: Vec<f64> = words.filter_map(|word| word.parse().ok()).collect();
    let (numerator, denominator) = match numbers.as_slice() {
        [among] => (None, Some(*among)),
        [counted, among] => (Some(*counted), Some(*among)),
        _ => (None, None),
    };
    let more = More { numerator, denominator, ..More::default() };
    Figure { value, status: None, more: (more != More::default()).then(|| Box::new(more)) }
}

fn word(one: &Series) -> String {
    let figure = &one.observations[0].figure;
    figure.number().map_or("c".to_owned(), |number| number.to_string())
}

#[test]
fn what_ages_that_hold_others_leave_over_is_not_told() {
    let rows =
        [("ALL", "", "100"), ("ALL", "Age: 0 to 15", "60"), ("ALL", "Age: 16 to 17", "40"), ("ALL", "Age: 16", "38")];
    assert!(shown(Made::Count, &rows, &[]).contains(&"c".to_owned()), "2 are 17 years old");
    let rows = [("ALL", "Age: under 5", "40"), ("ALL", "Age: under 6", "43")];
    assert_eq!(shown(Made::Count, &rows, &[]), ["c", "43"], "3 are 5 years old");
    let rows = [("ALL", "Age: 5 to 17", "100"), ("ALL", "Age: 5 to 10", "55"), ("ALL", "Age: 11 to 15", "42")];
    assert!(shown(Made::Count, &rows, &[]).contains(&"c".to_owned()), "3 are 16 or 17");
    let rows = [("ALL", "Year group: 7", "50"), ("ALL", "Year group: 7 to 8", "53")];
    assert_eq!(shown(Made::Count, &rows, &[]), ["c", "53"]);
    let rows = [("ALL", "Age: 5 to 17", "100"), ("ALL", "Age: 5 to 10", "55"), ("ALL", "Age: 11 to 17", "45")];
    assert_eq!(shown(Made::Count, &rows, &[]), ["100", "55", "45"], "nothing is left over");
}

/// The girls of the south are all less the boys, so those of the north are what they leave.
#[test]
fn what_follows_in_two_steps_is_not_told() {
    let rows = [
        ("NORTH", "", "43"),
        ("NORTH", "Sex: girls", "c"),
        ("NORTH", "Sex: boys", "c"),
        ("SOUTH", "", "60"),
        ("SOUTH", "Sex: girls", "c"),
        ("SOUTH", "Sex: boys", "20"),
        ("ALL", "", "103"),
        ("ALL", "Sex: girls", "43"),
        ("ALL", "Sex: boys", "60"),
    ];
    assert!(shown(Made::Count, &rows, &[]).iter().filter(|word| *word == "c").count() > 3);
    let rows = [("ALL", "", "118"), ("ALL", "Sex: boys", "115"), ("NORTH", "", "50"), ("NORTH", "Sex: girls", "2")];
    let shown = shown(Made::Count, &rows, &[]);
    assert!(shown[0] == "c" || shown[1] == "c", "3 are girls: {shown:?}");
}

fn out_before(rows: &[(&str, &str, &str)]) -> Vintage {
    let truth = given(rows);
    Vintage { order: ("2024-01-01".to_owned(), 0, natural("D1")), open: truth.clone(), truth }
}

/// A later row that tells less than an earlier one takes nothing back.
#[test]
fn what_an_earlier_row_told_is_remembered_beside_a_later_one_that_tells_less() {
    let before = [out_before(&[("ALL", "", "50 of 100")])];
    let rows = [("ALL", "", "c of 100"), ("ALL", "Sex: girls", "46 of 60")];
    assert_eq!(shown(Made::Count, &rows, &before), ["c", "c"], "50 less 46 are 4");
    let before = [out_before(&[("ALL", "", "20 of 100")])];
    let rows = [("ALL", "", "c of 100"), ("ALL", "Sex: girls", "17.7 of 93")];
    assert_eq!(shown(Made::Average, &rows, &before), ["c", "c"], "7 boys are what the girls leave");
    let before = [out_before(&[("NORTH", "", "c of 52")])];
    assert_eq!(shown(Made::Count, &[("NORTH", "", "50")], &before), ["c"], "2 of 52 were not counted");
    let before = [out_before(&[("ALL", "", "50 of 1000")])];
    let rows = [("ALL", "", "50"), ("ALL", "Sex: girls", "30 of 996")];
    let gated = published(Made::Count, given(&rows), &before).unwrap();
    let of = gated.series[1].observations[0].figure.more.as_ref().and_then(|more| more.denominator);
    assert!(of.is_none(), "4 are no girls: {:?}", gated.series);
}

#[test]
fn a_percentage_that_several_counts_make_counts_as_unchecked() {
    let rows = [("ALL", "", "14% 35 of 250"), ("ALL", "Sex: girls", "57% 34 of 60"), ("ALL", "Sex: boys", "1% of 190")];
    let gated = published(Made::Percent, given(&rows), &[]).unwrap();
    assert_eq!(gated.uncounted.len(), 1, "0.5 to 1.5% of 190 are 1 or 2");
    assert_eq!(shown(Made::Percent, &[("ALL", "", "50% of 8")], &[]), ["c"], "4 of 8, and no other number");
    let gated = published(Made::Rate, given(&[("ALL", "", "888.9")]), &[]).unwrap();
    assert_eq!(gated.uncounted.len(), 1);
}

#[test]
fn nothing_stands_beside_a_symbol_that_tells_what_it_hides() {
    let mut boys = figure("c of 40");
    let more = boys.more.as_mut().unwrap();
    (more.lower, more.upper, more.numerator) = (Some(4.0), Some(23.1), Some(4.0));
    let gated = published(Made::Percent, vec![series("ALL", "Sex: boys", boys)], &[]).unwrap();
    assert_eq!(gated.series[0].observations[0].figure, figure("c of 40"));
    let gated = published(Made::Percent, given(&[("NORTH", "", "k of 300")]), &[]).unwrap();
    assert_eq!(gated.series[0].observations[0].figure, figure("c of 300"), "one of 300 rounds to zero");
    let gated = published(Made::Average, given(&[("ALL", "", "20 2000 of 100")]), &[]).unwrap();
    assert_eq!(gated.series[0].observations[0].figure, figure("20 of 100"), "a sum is no count of people");
}

#[test]
fn an_age_is_one_group_however_it_is_spelt() {
    let rows = [("ALL", "Age: 5-10", "50"), ("NORTH", "Age: 5–10", "30"), ("SOUTH", "Age: aged 5 to 10", "17")];
    assert!(shown(Made::Count, &rows, &[]).contains(&"c".to_owned()), "3 are elsewhere");
    let rows = [("ALL", "", "100"), ("ALL", "Age: 5 and under", "43"), ("ALL", "Age: 0 to 4", "40")];
    assert!(shown(Made::Count, &rows, &[]).contains(&"c".to_owned()), "3 are 5 years old");
}

/// Of two ways to the boys of the south, the one over all groups leaves out those who are neither.
#[test]
fn groups_that_leave_some_over_anywhere_are_not_all() {
    let rows = [
        ("ALL", "", "100"),
        ("ALL", "Sex: girls", "60"),
        ("ALL", "Sex: boys", "30"),
        ("NORTH", "", "50"),
        ("NORTH", "Sex: girls", "30"),
        ("NORTH", "Sex: boys", "13"),
        ("SOUTH", "", "50"),
        ("SOUTH", "Sex: girls", "30"),
    ];
    assert!(shown(Made::Count, &rows, &[]).contains(&"c".to_owned()), "3 in the south are neither");
}

/// The north is its girls and boys together, and what it leaves of all is the south, of whom the table has the boys alone.
#[test]
fn what_a_place_is_that_only_its_groups_are_known_of_is_taken_for_known() {
    let rows =
        [("ALL", "", "85"), ("NORTH", "Sex: girls", "40"), ("NORTH", "Sex: boys", "40"), ("SOUTH", "Sex: boys", "2")];
    let seen = shown(Made::Count, &rows, &[]);
    assert!(seen[..3].contains(&"c".to_owned()), "5 are in the south: {seen:?}");
}

/// Ages and groups, as an agency sends them that leaves out every row of nobody.
#[test]
fn a_large_table_without_its_rows_of_nobody_is_published() {
    let ethnicities = ["african", "arab", "chinese", "indian", "irish", "mixed", "roma", "white"];
    let mut rows: BTreeMap<(&str, String), u64> = BTreeMap::new();
    for at in 0..3 * 10 * 8 {
        let place = ["NORTH", "SOUTH", "EAST"][at % 3];
        let [age, group] = [format!("Age: {}", at / 3 % 10), format!("Ethnicity: {}", ethnicities[at / 30])];
        let counted = [0, 0, 0, 1, 2, 3, 5, 8, 12, 30][at * at * 7 / 11 % 10];
        for place in [place, "ALL"] {
            for breakdown in [String::new(), age.clone(), group.clone(), format!("{age}; {group}")] {
                *rows.entry((place, breakdown)).or_default() += counted;
            }
        }
    }
    let rows = rows.into_iter().filter(|(_, number)| *number > 0);
    let truth: Vec<Series> = rows.map(|((place, of), number)| series(place, &of, count(number))).collect();
    let gated = published(Made::Count, truth, &[]).unwrap();
    let shown = gated.series.iter().filter(|one| word(one) != "c").count();
    assert!(shown > 100, "{shown} of {}", gated.series.len());
}

/// Boys or not, north or not, each with and without a disability: three of four and their totals tell the fourth.
#[test]
fn what_two_kinds_leave_over_together_is_not_told() {
    let boys = [("ALL", "", "40"), ("ALL", "Sex: boys", "20"), ("ALL", "Disability: yes", "26")];
    let seen = shown(Made::Count, &[&boys[..], &[("ALL", "Sex: boys; Disability: yes", "8")]].concat(), &[]);
    assert!(seen.contains(&"c".to_owned()), "2 are no boys and have no disability");
    let north = [("ALL", "", "400"), ("NORTH", "", "150"), ("ALL", "Disability: yes", "350")];
    let seen = shown(Made::Count, &[&north[..], &[("NORTH", "Disability: yes", "103")]].concat(), &[]);
    assert!(seen.contains(&"c".to_owned()), "3 live elsewhere and have no disability");
    let places =
        [("NORTH", "", "200"), ("SOUTH", "", "100"), ("ALL", "Sex: boys", "150"), ("ALL", "Disability: yes", "250")];
    let seen = shown(Made::Count, &[&places[..], &[("ALL", "Sex: boys; Disability: yes", "103")]].concat(), &[]);
    assert!(seen.contains(&"c".to_owned()), "3 of 300 are no boys and have no disability");
    let seen = shown(Made::Count, &[&boys[..], &[("ALL", "Sex: boys; Disability: yes", "12")]].concat(), &[]);
    assert_eq!(seen, ["40", "20", "26", "12"], "the others are 8, 14 and 6");
}

/// Rows of other groups and places, from which something else would follow that cannot be, take nothing away.
#[test]
fn what_follows_is_found_beside_what_contradicts_it() {
    for (what, rows) in [
        (
            "4 boys of 11 and over, by two rows of boys",
            &[
                ("NORTH", "Age: 0 to 10", "80"),
                ("NORTH", "Sex: girls; Age: 0 to 4", "20"),
                ("ALL", "Age: 5 to 10", "78"),
                ("ALL", "Sex: boys; Age: 5 to 10", "64"),
                ("ALL", "Sex: boys; Age: 11 to 17", "4"),
                ("ALL", "Sex: boys; Age: 5 to 17", "68"),
            ][..],
        ),
        (
            "4 of 11 and over outside both places",
            &[
                ("WARD", "Age: 5 to 10", "20"),
                ("NORTH", "Age: 5 to 10", "45"),
                ("NORTH", "Age: 5 and over", "90"),
                ("SOUTH", "Age: 5 to 10", "27"),
                ("SOUTH", "Age: 5 and over", "43"),
                ("ALL", "", "186"),
                ("ALL", "Age: under 5", "39"),
                ("ALL", "Age: 5 to 10", "82"),
            ],
        ),
        (
            "1 girl in the east",
            &[
                ("EAST", "Age: 0 to 4", "9"),
                ("EAST", "Sex: boys", "12"),
                ("EAST", "Sex: boys; Age: 5 to 10", "2"),
                ("EAST", "Sex: boys; Age: 11 to 17", "3"),
                ("NORTH", "Sex: girls; Age: 0 to 4", "20"),
                ("SOUTH", "Sex: girls; Age: 0 to 4", "40"),
                ("ALL", "Sex: girls; Age: 0 to 4", "61"),
            ],
        ),
    ] {
        let seen = shown(Made::Count, rows, &[]);
        let small = |text: &str| text.parse::<u64>().is_ok_and(|count| (1..=5).contains(&count));
        let besides = rows.iter().zip(&seen).filter(|((.., text), seen)| !small(text) && *seen == "c").count();
        assert!(besides > 0, "{what}: {seen:?}");
    }
}

/// The second file alone looks as if the ward were all of the south, and all of it under 5.
#[test]
fn what_only_seems_to_be_known_is_not_told() {
    let before = [out_before(&[("WARD", "", "57"), ("SOUTH", "", "68"), ("WARD", "Age: 0 to 4", "7")])];
    let gated = published(Made::Count, given(&[("OTHER", "", "11"), ("SOUTH", "Age: 0 to 4", "11")]), &before).unwrap();
    assert!(gated.series.iter().any(|one| word(one) == "c"), "4 of the other ward are under 5");
    assert!(gated.known.is_empty(), "nothing was known: {:?}", gated.known);
}

/// 14 less 12 are two ages of which the file says that there is somebody, so one each.
#[test]
fn a_count_that_a_file_hides_is_not_nobody() {
    let north = [("NORTH", "", "28"), ("NORTH", "Age: 5", "10"), ("NORTH", "Age: 6", "6"), ("NORTH", "Age: 7", "12")];
    let south = [("SOUTH", "", "14"), ("SOUTH", "Age: 5", "c"), ("SOUTH", "Age: 6", "12"), ("SOUTH", "Age: 7", "c")];
    let all = [("ALL", "", "42"), ("ALL", "Age: 5", "11"), ("ALL", "Age: 6", "18"), ("ALL", "Age: 7", "13")];
    let seen = shown(Made::Count, &[north, south, all].concat(), &[]);
    assert!(seen[4] == "c" || seen[6] == "c", "{seen:?}");
}

/// 107 less 105 are two counts of which everybody knows that there is somebody, so one each. Where three are left for the two,
/// either may be one, and where an `x` stands, there may be nobody.
#[test]
fn a_count_is_not_told_by_one_that_a_file_hides_and_is_not_nobody() {
    let rows = |all| {
        [
            ("ALL", "Age: 5", all),
            ("NORTH", "Sex: girls; Age: 5", "8"),
            ("NORTH", "Sex: boys; Age: 5", "12"),
            ("NORTH", "Sex: other; Age: 5", "c"),
            ("SOUTH", "Age: 5", "85"),
            ("EAST", "Age: 5", "1"),
        ]
    };
    let seen = shown(Made::Count, &rows("107"), &[]);
    assert_eq!(seen.iter().filter(|word| *word == "c").count(), 3, "{seen:?}");
    let seen = shown(Made::Count, &rows("108"), &[]);
    assert_eq!(seen, ["108", "8", "12", "c", "85", "c"]);
    let with_x = rows("107").map(|(area, of, text)| (area, of, if text == "c" { "x" } else { text }));
    assert_eq!(shown(Made::Count, &with_x, &[]), ["107", "8", "12", "c", "85", "c"], "with an x");
}

/// All boys ticked it, and half of all children, as many as there are boys: no girl did. Nobody but the girls is told.
#[test]
fn nobody_in_a_survey_is_small_where_no_row_says_it() {
    let rows = [("ALL", "", "50% 40 of 80"), ("ALL", "Sex: boys", "100% 40 of 40")];
    let survey = |rows: &[(&str, &str, &str)]| {
        let new = Vintage { order: ("2025-01-01".to_owned(), 0, natural("D2")), truth: given(rows), open: Vec::new() };
        let gated = gate(&areas(), Made::Percent, SURVEY_OF_CHILDREN, &[], &new).unwrap().unwrap();
        gated.series.iter().map(word).collect::<Vec<_>>()
    };
    assert!(survey(&rows).contains(&"c".to_owned()), "no girl: {:?}", survey(&rows));
    let rows = [("ALL", "", "50% 40 of 80"), ("ALL", "Sex: boys", "50% 20 of 40")];
    assert_eq!(survey(&rows), ["50", "50"]);
}

#[test]
fn nobody_of_few_is_no_obstacle_where_nobody_is_anywhere() {
    let rows = [("ALL", "", "0% 0 of 98"), ("NORTH", "", "0% 0 of 8"), ("SOUTH", "", "0% 0 of 90")];
    assert_eq!(shown(Made::Percent, &rows, &[])[..2], ["0", "c"]);
}

/// A correction of the boys is withdrawn, and those of the first file stand beside a total of the third.
#[test]
fn what_a_withdrawal_would_bring_together_is_not_told() {
    let vintage = |order: &str, rows: &[(&str, &str, &str)]| {
        let truth = given(rows);
        Vintage { order: (order.to_owned(), 0, natural("D1")), open: truth.clone(), truth }
    };
    let first = [("ALL", "", "50"), ("ALL", "Sex: girls", "20"), ("ALL", "Sex: boys", "30")];
    let earlier = [vintage("2024-01-01", &first), vintage("2024-02-01", &[("ALL", "Sex: boys", "50")])];
    let third = shown(Made::Count, &[("ALL", "", "33"), ("ALL", "Sex: girls", "3")], &earlier);
    assert_eq!(third, ["c", "c"]);
}

#[test]
fn a_share_of_few_people_is_not_told_by_the_others() {
    let rows =
        [("ALL", "", "50% 50 of 100"), ("ALL", "Sex: boys", "54.9% 50 of 91"), ("ALL", "Sex: girls", "0% 0 of 9")];
    assert_eq!(shown(Made::Percent, &rows, &[])[1..], ["c", "c"]);
    let rows =
        [("ALL", "", "50 50 of 1000"), ("ALL", "Sex: boys", "42.4 42 of 991"), ("ALL", "Sex: girls", "888.9 8 of 9")];
    assert_eq!(shown(Made::Rate, &rows, &[])[1..], ["c", "c"]);
    let gated = published(Made::Rate, given(&[("ALL", "", "x 8 of 9")]), &[]).unwrap();
    assert_eq!(gated.series[0].observations[0].figure, figure("x of 9"));
}

#[test]
fn an_average_of_few_people_is_not_told_by_those_of_others() {
    let all = ("ALL", "", "20 of 100");
    let girls = ("ALL", "Sex: girls", "17.7 of 93");
    let rows = [all, ("ALL", "Sex: boys", "50 of 7"), girls];
    let wards = [("NORTH", "Sex: girls", "15 of 40"), ("SOUTH", "Sex: girls", "19.8 of 53")];
    let seen = shown(Made::Average, &[&rows[..], &wards[..]].concat(), &[]);
    assert!(seen[1] == "c" && seen[2] == "c" && seen[3..].contains(&"c".to_owned()), "{seen:?}");
    let seen = shown(Made::Average, &[all, ("ALL", "Sex: boys", "c"), girls], &[]);
    assert!(seen[0] == "c" || seen[2] == "c", "7 boys are what the girls leave: {seen:?}");
    let seen = shown(Made::Average, &[all, ("NORTH", "", "21 of 60"), ("SOUTH", "", "18.5 of 40")], &[]);
    assert_eq!(seen, ["20", "21", "18.5"], "nobody is among few");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn no_small_count_of_a_table_with_totals_can_be_worked_out(cells in prop::array::uniform4(0_u64..9)) {
        no_small_count_is_told(Made::Count, cells, crossed);
    }

    /// A table may leave out any of its totals and parts, or have a symbol there: whoever knows what they are works out what
    /// can be worked out. No small count is told so, be it of a row or of what no row has.
    #[test]
    fn no_small_count_of_a_table_with_holes_can_be_worked_out(
        cells in prop::array::uniform4(0_u64..9), rows in prop::array::uniform9(0_u8..4)
    ) {
        let symbol = Figure::new(Value::Symbol(Symbol::Suppressed), None);
        let row = |(mut one, row): (Series, u8)| match row {
            0 => None,
            1 => {
                one.observations[0].figure = symbol.clone();
                Some(one)
            }
            _ => Some(one),
        };
        let given: Vec<Series> = crossed(cells).into_iter().zip(rows).filter_map(row).collect();
        let Some(gated) = published(Made::Count, given, &[]) else { return Ok(()) };
        let mut printed = told(&gated.series, Made::Count).into_iter();
        let shown = rows.map(|row| if row == 0 { Counts::default() } else { printed.next().unwrap() });
        let hidden = |at: usize| rows[at] > 1 && shown[at].numerator.is_none();
        let mut possible = vec![BTreeSet::new(); rows.len()];
        for other in tables() {
            let other = numbers(Made::Count, other, crossed);
            let fits = |at: usize| match shown[at].numerator {
                Some(count) => other[at].numerator == Some(count),
                None => !hidden(at) || other[at].numerator != Some(0),
            };
            if (0..rows.len()).all(fits) {
                possible.iter_mut().zip(&other).for_each(|(set, counts)| set.extend(counts.numerator));
            }
        }
        for (at, (possible, truth)) in possible.iter().zip(numbers(Made::Count, cells, crossed)).enumerate() {
            let small = truth.numerator.is_some_and(|count| (1..=5).contains(&count));
            prop_assert!(!small || possible.len() > 1, "{cells:?}, {rows:?}: row {at} from {:?}", gated.series);
        }
    }

    /// Whoever leaves out the rows of nobody says the same as whoever writes them.
    #[test]
    fn rows_of_nobody_that_are_left_out_change_nothing(cells in prop::array::uniform4(0_u64..9)) {
        let cells = cells.map(|count| count.saturating_sub(2));
        let somebody = |one: &Series| one.observations[0].figure.number() != Some(0.0);
        let shown = |rows: Vec<Series>| published(Made::Count, rows, &[]).map(|gated| {
            gated.series.iter().filter(|one| somebody(one)).map(word).collect::<Vec<_>>()
        });
        let whole = crossed(cells);
        let without = whole.iter().filter(|one| somebody(one)).cloned().collect();
        prop_assert_eq!(shown(whole), shown(without), "{:?}", cells);
    }

    /// A correction that goes back to a count of old is judged as any other.
    #[test]
    fn a_table_that_is_corrected_twice_tells_no_small_count(
        cells in prop::array::uniform4(0_u64..9), others in prop::array::uniform4(0_u64..9), back in prop::array::uniform4(any::<bool>())
    ) {
        let third = [0, 1, 2, 3].map(|at| if back[at] { cells[at] } else { others[at].max(cells[at]) });
        let mut earlier: Vec<Vintage> = Vec::new();
        for (number, cells) in [cells, others, third].into_iter().enumerate() {
            let order = (format!("2025-01-0{}", number + 1), 0, natural(&format!("D{number}")));
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
        let earlier = Vintage { order: ("2024-01-01".to_owned(), 0, natural("D1")), truth: all.clone(), open: all };
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
