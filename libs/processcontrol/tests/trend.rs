//! The test of recent trend, against the verdicts of the published R functions on series that we made up.
//!
//! `trend.csv` holds the series and what `assign_trend_markers` of PHEindicatormethods said of them; where its functions
//! stop with an error (none or all of a group, an interval of no width), nothing can be calculated.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

use processcontrol::{Trend, Weighed, trend};

fn figure(line: &[&str]) -> (f64, Weighed) {
    let number = |column: usize| line[column].parse().unwrap();
    let weighed = if line[2].is_empty() || !line[5].is_empty() {
        Weighed::Proportion { numerator: number(5), denominator: number(6) }
    } else {
        Weighed::Interval { value: number(2), lower: number(3), upper: number(4) }
    };
    (number(1), weighed)
}

#[test]
fn every_series_gets_the_published_verdict() {
    let lines: Vec<Vec<&str>> =
        include_str!("trend.csv").lines().skip(1).map(|line| line.split(',').collect()).collect();
    let mut seen = Vec::new();
    for series in lines.chunk_by(|a, b| a[0] == b[0]) {
        let figures: Vec<(f64, Weighed)> = series.iter().map(|line| figure(line)).collect();
        let verdict = match trend(&figures) {
            Some(Trend::Increasing) => "Increasing",
            Some(Trend::Decreasing) => "Decreasing",
            Some(Trend::NoChange) => "No significant change",
            None => "Cannot be calculated",
        };
        assert_eq!(verdict, series[0][7], "{}", series[0][0]);
        seen.push(verdict);
    }
    for verdict in ["Increasing", "Decreasing", "No significant change", "Cannot be calculated"] {
        assert!(seen.iter().filter(|other| **other == verdict).count() >= 3, "too few say {verdict}");
    }
}

#[test]
fn figures_of_two_kinds_are_not_weighed_together() {
    let mut figures = vec![(0.0, Weighed::Interval { value: 1.0, lower: 0.0, upper: 2.0 }); 4];
    figures.push((4.0, Weighed::Proportion { numerator: 1.0, denominator: 2.0 }));
    assert_eq!(trend(&figures), None);
}
