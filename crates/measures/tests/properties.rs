//! What must hold whatever the figures are.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

use measures::area::Gazetteer;
use measures::figure::{Symbol, Value};
use measures::import::{Batch, Series, read_lines};
use measures::late::Late;
use measures::period;
use measures::rollup::{State, roll_up};
use measures::target::{Standing, share_of_way};
use measures::verdict::{Verdict, judge_figures};
use processcontrol::Direction;
use proptest::prelude::*;
use sheets::Lines;

/// One row of a plain sheet: measure, area, year, cell.
type Row = (u8, usize, i16, String);

const AREAS: [&str; 3] = ["England", "London", "Inner London"];

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let cell = prop_oneof![
        (-1_000_i32..1_000).prop_map(|tenths| (f64::from(tenths) / 10.0).to_string()),
        prop::sample::select(Symbol::ALL.to_vec()).prop_map(|(_, letter)| letter.to_owned()),
    ];
    let row = (0_u8..3, 0_usize..3, 2000_i16..2020, cell);
    prop::collection::vec(row, 1..40).prop_map(|mut rows| {
        rows.sort_by_key(|row| (row.0, row.1, row.2));
        rows.dedup_by_key(|row| (row.0, row.1, row.2));
        rows
    })
}

fn read(rows: &[Row]) -> (Batch, Vec<Series>) {
    let lines = rows.iter().map(|(measure, area, year, cell)| format!("M{measure},{},{year},{cell}\n", AREAS[*area]));
    let text: String = std::iter::once("measure,area,period,value\n".to_owned()).chain(lines).collect();
    let open = || Lines::of("any.csv", std::io::Cursor::new(text.clone().into_bytes()));
    let (_, mut batch) = read_lines(open, &mut Gazetteer::england()).unwrap();
    let series = batch.series().unwrap();
    (batch, series)
}

/// Every cell that was read, by the name of its measure.
fn cells(rows: &[Row]) -> Vec<(String, String, String, String)> {
    let (batch, series) = read(rows);
    let mut cells: Vec<_> = series
        .iter()
        .flat_map(|one| {
            let name = batch.measures[one.measure].code.clone();
            one.observations.iter().map(move |observation| {
                let value = observation.figure.value.to_string();
                (name.clone(), one.area.clone(), observation.period.to_string(), value)
            })
        })
        .collect();
    cells.sort();
    cells
}

proptest! {
    #[test]
    fn the_order_of_rows_does_not_matter_and_no_cell_is_lost(rows in rows(), seed in any::<u64>()) {
        let mut other = rows.clone();
        let len = other.len() as u64;
        for i in 0..other.len() {
            let j = (seed.wrapping_mul(i as u64 + 1) % len) as usize;
            other.swap(i, j);
        }
        prop_assert_eq!(cells(&rows), cells(&other));
        prop_assert_eq!(cells(&rows).len(), rows.len());
    }

    #[test]
    fn a_symbol_stays_a_symbol_and_a_number_a_number(rows in rows()) {
        let letters: Vec<&str> = Symbol::ALL.iter().map(|(_, letter)| *letter).collect();
        let read: Vec<String> = cells(&rows).into_iter().map(|(.., value)| value).collect();
        let symbols = |cells: &mut dyn Iterator<Item = &str>| cells.filter(|cell| letters.contains(cell)).count();
        prop_assert_eq!(
            symbols(&mut rows.iter().map(|row| row.3.as_str())),
            symbols(&mut read.iter().map(String::as_str))
        );
    }

    #[test]
    fn what_has_no_number_has_no_verdict(letters in prop::collection::vec(prop::sample::select(Symbol::ALL.to_vec()), 0..30)) {
        let figures = letters.iter().zip(1990..).map(|((symbol, _), year)| {
            let period = period::read(&format!("{year}"), "").unwrap().period;
            (period, measures::figure::Figure::new(Value::Symbol(*symbol), None))
        });
        prop_assert_eq!(judge_figures(figures.collect(), &[], Direction::Increase).verdict, Verdict::Nothing);
    }

    #[test]
    fn no_roll_up_loses_a_row_nor_what_was_not_reported(
        rows in prop::collection::vec((prop::sample::select(State::ALL.to_vec()), prop::sample::select(Standing::ALL.to_vec())), 0..80),
        cut in 0_usize..80
    ) {
        let (states, standings): (Vec<State>, Vec<Standing>) = rows.iter().copied().unzip();
        let rolled = roll_up(&State::ALL, &states);
        prop_assert_eq!(rolled.iter().map(|(_, count)| count).sum::<usize>(), rows.len());
        let missing = states.iter().filter(|state| **state == State::NotReported).count();
        prop_assert!(rolled.contains(&(State::NotReported, missing)));
        let missing = standings.iter().filter(|standing| **standing == Standing::NotReported).count();
        prop_assert!(roll_up(&Standing::ALL, &standings).contains(&(Standing::NotReported, missing)));
        // Parts rolled up and added are the whole rolled up.
        let (one, other) = states.split_at(cut.min(states.len()));
        let (one, other) = (roll_up(&State::ALL, one), roll_up(&State::ALL, other));
        let sum: Vec<_> = one.iter().zip(&other).map(|((state, a), (_, b))| (*state, a + b)).collect();
        prop_assert_eq!(sum, rolled);
    }

    #[test]
    fn what_is_late_is_not_reported_whatever_the_figures_say(tenths in prop::collection::vec(-500_i32..500, 0..30)) {
        let figures = tenths.iter().zip(1990..).map(|(tenth, year)| {
            let period = period::read(&format!("{year}"), "").unwrap().period;
            (period, measures::figure::Figure::new(Value::Number(f64::from(*tenth) / 10.0), None))
        });
        let verdict = judge_figures(figures.collect(), &[], Direction::Increase).verdict;
        let old = Late::Old(period::read("1990", "").unwrap().period);
        prop_assert_eq!(State::of(&verdict, Some(&Late::Due("2020-01-01".to_owned()))), State::NotReported);
        prop_assert_eq!(State::of(&verdict, Some(&old)), State::Old);
        prop_assert_eq!(State::of(&verdict, None) == State::NoData, tenths.is_empty());
    }

    #[test]
    fn the_share_of_the_way_does_not_depend_on_unit_or_origin(
        baseline in -50_i32..50, target in -50_i32..50, value in -50_i32..50, by in -50_i32..50, times in 1_i32..5
    ) {
        prop_assume!(baseline != target);
        let of = |number: i32| f64::from(number);
        let moved = |number: i32| f64::from(number * times + by);
        let (a, b) = (share_of_way(of(baseline), of(target), of(value)), share_of_way(moved(baseline), moved(target), moved(value)));
        prop_assert!((a.unwrap() - b.unwrap()).abs() < 1e-9);
    }
}
