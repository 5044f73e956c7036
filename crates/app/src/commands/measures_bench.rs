//! `everychance measures-bench`: how long it takes to read all figures and to work out everything that follows from them.

use super::{output, target};
use clap::Args;
use measures::area::{self, Gazetteer, Kind};
use measures::comparison::{Polarity, band, quartiles, rank};
use measures::dataset::store;
use measures::period::Period;
use measures::verdict::judge;
use measures::vintage::{self, Line, Vintages};
use platform::Result;
use platform::config::Config;
use platform::db::Tx;
use platform::snapshot::Snapshot;
use processcontrol::{Point, chart, mean};
use std::collections::HashMap;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

/// How many charts are drawn to time one.
const CHARTS: u32 = 100_000;

/// What to measure.
#[derive(Args)]
pub struct MeasuresBench {}

impl MeasuresBench {
    /// Prints a line for each thing measured: its name, a tab, milliseconds.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let app = target::own(&Config::load(config)?).await?;
        let plan = app.snapshot().await?;
        let mut tx: Tx = app.db.read().await?;
        let start = Instant::now();
        let kept = store::all(&mut tx).await?;
        drop(tx);
        let series = kept.len();
        let read = start.elapsed();
        let laid = vintage::lay(&plan, kept);
        let ready = start.elapsed();
        let derived = derive(&plan, &laid);
        let done = start.elapsed();
        let points: Vec<Point> =
            (0..24).map(|i| Point { value: Some(f64::from(i * i % 17)), rebase: i == 12 }).collect();
        let charts = Instant::now();
        for _ in 0..CHARTS {
            black_box(chart(black_box(&points)));
        }
        let one = charts.elapsed() / CHARTS;
        output::line(&format!("measures\t{}", laid.len()))?;
        output::line(&format!("series\t{series}"))?;
        output::line(&format!("derived\t{derived}"))?;
        for (name, time) in
            [("read", read), ("lay", ready - read), ("derive", done - ready), ("all", done), ("chart", one)]
        {
            output::line(&format!("{name} ms\t{:.4}", time.as_secs_f64() * 1000.0))?;
        }
        app.db.close().await;
        Ok(())
    }
}

/// Works out change, rank, quartiles, band, the mean of ten others, and the judgement of each series; answers how many.
fn derive(plan: &Snapshot, laid: &HashMap<String, Vintages>) -> usize {
    let areas = area::known(plan);
    laid.values().map(|vintages| of_measure(&areas, vintages)).sum()
}

fn of_measure(areas: &Gazetteer, vintages: &Vintages) -> usize {
    let number = |line: &Line, period: Period| line.number(period);
    let latest = vintages
        .areas()
        .flat_map(|(_, line)| line.current().filter(|(_, f)| f.number().is_some()))
        .map(|(p, _)| p)
        .max();
    let Some(latest) = latest else { return 0 };
    let authority = |code: &str| areas.find(code).is_some_and(|area| area.kind == Kind::Authority);
    let all: Vec<f64> =
        vintages.areas().filter(|(code, _)| authority(code)).filter_map(|(_, line)| number(line, latest)).collect();
    let mut count = 0;
    for (_, line) in vintages.areas() {
        let value = number(line, latest);
        let before = line.current().map(|(period, _)| period).rfind(|period| *period < latest);
        let change = value.zip(before.and_then(|before| number(line, before))).map(|(now, then)| now - then);
        // Quartiles and neighbours anew for each area, as its page does.
        let quartiles = quartiles(&all);
        let near = mean(all.iter().copied().take(10));
        let place = value.and_then(|value| rank(value, &all, Polarity::High));
        let band = value.and_then(|value| band(value, quartiles.as_ref()?, Polarity::High));
        let judgement = judge(line, &[], Polarity::High);
        black_box((change, near, place, band, judgement.verdict));
        count += 1;
    }
    count
}
