//! The rules, each on a series that breaks it, and what must hold for any series.

use processcontrol::{Assurance, Direction, Flag, Judged, Kind, Point, Side, assurance, chart, kind};
use proptest::prelude::*;

fn points(values: &[f64]) -> Vec<Point> {
    values.iter().map(|value| Point { value: Some(*value), rebase: false }).collect()
}

fn flags(values: &[f64]) -> Vec<Flag> {
    chart(&points(values)).points.iter().map(|point| point.flag).collect()
}

#[test]
fn limits_stand_at_2_66_mean_moving_ranges() {
    let chart = chart(&points(&[10.0, 12.0, 10.0, 12.0, 10.0, 12.0]));
    let limits = chart.phases[0].limits.unwrap();
    assert_eq!(chart.phases[0].mean, Some(11.0));
    assert_eq!((limits.lower, limits.upper), (11.0 - 2.66 * 2.0, 11.0 + 2.66 * 2.0));
    assert_eq!(limits.dropped, 0);
}

#[test]
fn an_exceptional_moving_range_is_dropped_once() {
    let mut values = vec![10.0, 11.0, 10.0, 11.0, 10.0, 11.0, 10.0, 11.0, 10.0, 11.0];
    values.push(30.0);
    let limits = chart(&points(&values)).phases[0].limits.unwrap();
    assert_eq!(limits.dropped, 1);
    assert_eq!(limits.upper - limits.lower, 2.0 * 2.66);
    assert_eq!(flags(&values)[10], Flag::Outside);
}

#[test]
fn all_seven_points_of_a_trend_are_flagged_and_a_tie_breaks_it() {
    let rising = [10.0, 20.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 9.0, 20.0, 10.0];
    let flags = flags(&rising);
    assert_eq!(flags[2..9], [Flag::Trend; 7]);
    assert_eq!(flags[1], Flag::None);
    let tied = [10.0, 20.0, 9.0, 10.0, 11.0, 11.0, 13.0, 14.0, 15.0, 9.0, 20.0, 10.0];
    assert!(!self::flags(&tied).contains(&Flag::Trend));
}

/// A wide saw, whose limits nothing inside it can leave.
const SAW: [f64; 8] = [0.0, 20.0, 0.0, 20.0, 0.0, 20.0, 0.0, 20.0];

fn after_saw(values: &[f64]) -> Vec<Judged> {
    let all: Vec<f64> = SAW.iter().chain(values).copied().collect();
    chart(&points(&all)).points.split_off(SAW.len())
}

#[test]
fn a_turning_point_belongs_to_the_trend_that_begins_there() {
    let points = after_saw(&[4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0, 4.0]);
    let sides: Vec<_> = points.iter().map(|point| point.side).collect();
    assert_eq!(sides[..6], [Some(Side::High); 6]);
    assert_eq!(sides[6..], [Some(Side::Low); 7]);
}

#[test]
fn two_of_three_flags_only_the_near_points() {
    let mut values = vec![9.0, 11.0, 9.0, 11.0, 9.0, 11.0, 9.0, 11.0, 9.0, 11.0, 9.0, 11.0, 9.0, 11.0, 9.0];
    values.extend([15.0, 11.5, 15.0, 9.0, 11.0, 9.0, 11.0, 9.0]);
    let flags = flags(&values);
    assert_eq!(flags[14..19], [Flag::None, Flag::TwoOfThree, Flag::None, Flag::TwoOfThree, Flag::None]);
}

#[test]
fn a_point_on_the_mean_breaks_a_shift() {
    let shift = [10.5, 11.5, 10.5, 11.5, 10.5, 11.5, 10.5, 9.5, 8.5, 9.5, 8.5, 9.5, 8.5, 9.5];
    assert!(flags(&shift).iter().all(|flag| *flag == Flag::Shift));
    let broken = [10.5, 11.5, 10.5, 10.0, 10.5, 11.5, 10.5, 9.5, 8.5, 9.5, 10.0, 9.5, 8.5, 9.5];
    assert!(flags(&broken).iter().all(|flag| *flag == Flag::None));
}

#[test]
fn a_gap_breaks_runs_and_moving_ranges() {
    let mut points = points(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]);
    points[3].value = None;
    let chart = chart(&points);
    assert!(chart.points.iter().all(|point| point.flag != Flag::Trend));
    assert_eq!(chart.phases[0].figures, 7);
}

#[test]
fn runs_and_limits_do_not_cross_a_rebase() {
    let mut points = points(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0]);
    points[5].rebase = true;
    let chart = chart(&points);
    assert_eq!(chart.phases.iter().map(|phase| (phase.first, phase.len)).collect::<Vec<_>>(), [(0, 5), (5, 5)]);
    assert_eq!(chart.phases[0].mean, Some(3.0));
    assert!(chart.points.iter().all(|point| point.flag == Flag::None));
}

#[test]
fn nothing_is_said_of_a_flat_series_or_of_one_point() {
    let flat = chart(&points(&[0.1; 20]));
    assert!(flat.points.iter().all(|point| point.flag == Flag::None));
    assert!(flat.phases[0].limits.unwrap().are_flat());
    let single = chart(&points(&[5.0]));
    assert_eq!((single.points[0].flag, single.phases[0].limits), (Flag::None, None));
    assert_eq!(chart(&[]).phases, []);
}

#[test]
fn what_a_signal_means_depends_on_the_direction() {
    let rising = after_saw(&[7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0]);
    let kinds = |direction| kind(&rising[0], direction);
    assert_eq!(kinds(Direction::Increase), Kind::Improvement);
    assert_eq!(kinds(Direction::Decrease), Kind::Concern);
    assert_eq!(kinds(Direction::Neutral), Kind::Neutral);
    let limits = chart(&points(&SAW)).phases[0].limits.unwrap();
    assert_eq!(assurance(Some(&limits), 100.0, Direction::Increase), Some(Assurance::Fail));
    assert_eq!(assurance(Some(&limits), 100.0, Direction::Decrease), Some(Assurance::Pass));
    assert_eq!(assurance(Some(&limits), limits.upper, Direction::Increase), Some(Assurance::Inconsistent));
    assert_eq!(assurance(Some(&limits), 100.0, Direction::Neutral), None);
    assert_eq!(assurance(None, 100.0, Direction::Increase), Some(Assurance::Inconsistent));
}

/// Figures on a grid of eighths, so that shifting and doubling them is exact.
fn figures() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec((-80_i32..80).prop_map(|eighths| f64::from(eighths) / 8.0), 1..40)
}

proptest! {
    #[test]
    fn scaling_changes_no_flag(values in figures(), power in -4_i32..5) {
        let before = flags(&values);
        // A power of two scales every step of the calculation without rounding.
        let scaled: Vec<f64> = values.iter().map(|value| value * 2_f64.powi(power)).collect();
        prop_assert_eq!(&before, &flags(&scaled));
    }

    #[test]
    fn shifting_moves_the_limits_and_changes_no_flag(values in figures(), by in -64_i32..64) {
        let by = f64::from(by);
        let (a, b) = (chart(&points(&values)), chart(&points(&values.iter().map(|value| value + by).collect::<Vec<_>>())));
        if let (Some(a), Some(b)) = (a.phases[0].limits, b.phases[0].limits) {
            prop_assert!((a.lower + by - b.lower).abs() < 1e-9 && (a.upper + by - b.upper).abs() < 1e-9);
        }
        // A figure that lies on one of the lines may fall to either side of it by rounding.
        let lines = a.phases[0].limits.map(|l| [l.lower, l.upper, l.near_lower, l.near_upper]).unwrap_or_default();
        let lines = lines.into_iter().chain(a.phases[0].mean);
        prop_assume!(lines.clone().all(|line| values.iter().all(|value| (value - line).abs() > 1e-9)));
        let flags = |chart: &processcontrol::Chart| chart.points.iter().map(|p| (p.flag, p.side)).collect::<Vec<_>>();
        prop_assert_eq!(flags(&a), flags(&b));
    }

    #[test]
    fn turning_the_series_upside_down_turns_the_sides(values in figures()) {
        let turned: Vec<f64> = values.iter().map(|value| -value).collect();
        let (a, b) = (chart(&points(&values)), chart(&points(&turned)));
        for (a, b) in a.points.iter().zip(&b.points) {
            prop_assert_eq!(a.flag, b.flag);
            let other = a.side.map(|side| if side == Side::High { Side::Low } else { Side::High });
            prop_assert_eq!(other, b.side);
        }
    }

    #[test]
    fn phases_cover_the_series_and_a_gap_is_never_flagged(
        cells in prop::collection::vec((prop::option::weighted(0.8, -50_i32..50), prop::bool::weighted(0.1)), 0..60)
    ) {
        let points: Vec<Point> =
            cells.iter().map(|(value, rebase)| Point { value: value.map(f64::from), rebase: *rebase }).collect();
        let chart = chart(&points);
        prop_assert_eq!(chart.points.len(), points.len());
        prop_assert_eq!(chart.phases.iter().map(|phase| phase.len).sum::<usize>(), points.len());
        for point in &chart.points {
            prop_assert!(point.value.is_some() || point.flag == Flag::None);
            prop_assert_eq!(point.flag == Flag::None, point.side.is_none());
        }
    }
}
