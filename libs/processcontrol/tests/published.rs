//! Against the results of NHSRplotthedots itself, for series that we made up.
//!
//! `published.csv` holds the series and, in its last six columns, what the functions of that R package said of them
//! (R 4.2.2, the sources of late 2024). Not in it: series with gaps, at which those functions stop with an error, and
//! flat ones, for which they give no limits.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

use processcontrol::{Assurance, Chart, Direction, Limits, Point, assurance, chart, kind};

struct Line<'a> {
    cells: Vec<&'a str>,
}

impl Line<'_> {
    fn number(&self, column: usize) -> Option<f64> {
        let cell = self.cells[column];
        (!cell.is_empty()).then(|| cell.parse().unwrap())
    }

    fn point(&self) -> Point {
        Point { value: self.number(1), rebase: self.cells[4] == "yes" }
    }

    fn direction(&self) -> Direction {
        Direction::of(self.cells[3]).unwrap()
    }
}

#[test]
fn every_point_is_judged_as_the_published_functions_judge_it() {
    let text = include_str!("published.csv");
    let lines: Vec<Line> = text.lines().skip(1).map(|line| Line { cells: line.split(',').collect() }).collect();
    assert!(lines.len() > 500, "the file holds too little to say anything");
    for series in lines.chunk_by(|a, b| a.cells[0] == b.cells[0]) {
        let points: Vec<Point> = series.iter().map(Line::point).collect();
        compare(series, &chart(&points));
    }
}

fn compare(series: &[Line], chart: &Chart) {
    let last = series.last().unwrap();
    let said = last
        .number(2)
        .and_then(|target| assurance(chart.phases.last().unwrap().limits.as_ref(), target, last.direction()));
    for (i, line) in series.iter().enumerate() {
        let place = format!("{}, point {}", line.cells[0], i + 1);
        let (point, phase) = (&chart.points[i], &chart.phases[chart.points[i].phase]);
        let limit = |of: fn(&Limits) -> f64| phase.limits.as_ref().map(of);
        near(phase.mean, line.number(5), &place);
        near(limit(|limits| limits.lower), line.number(6), &place);
        near(limit(|limits| limits.upper), line.number(7), &place);
        assert_eq!(point.flag.word(), line.cells[8], "{place}");
        assert_eq!(kind(point, line.direction()).word(), line.cells[9], "{place}");
        assert_eq!(said.map_or("", Assurance::word), line.cells[10], "{place}");
    }
}

fn near(ours: Option<f64>, theirs: Option<f64>, place: &str) {
    match (ours, theirs) {
        (Some(ours), Some(theirs)) => {
            assert!((ours - theirs).abs() <= 1e-12 * theirs.abs().max(1.0), "{place}: {ours} and {theirs}");
        }
        (ours, theirs) => assert_eq!(ours, theirs, "{place}"),
    }
}
