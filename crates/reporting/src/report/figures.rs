//! What the measures of a strategy say, for a report.

use super::Named;
use super::assemble::text;
use crate::scorecard::{self, Measured, Row};
use measures::measure;
use measures::verdict::Dot;
use platform::Result;
use platform::http::Ctx;
use platform::i18n;
use platform::record::Record;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An indicator with one of its measures, or without any.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// The indicator.
    pub indicator: Option<Named>,
    /// The measure.
    pub measure: Option<Named>,
    /// In which unit it counts.
    pub unit: Option<String>,
    /// Which way is better: `high`, `low` or `neither`.
    #[serde(default)]
    pub polarity: Option<String>,
    /// The newest period with a number.
    pub period: Option<String>,
    /// The number.
    pub number: Option<f64>,
    /// The number as it is shown, with its unit.
    pub value: Option<String>,
    /// The number of the period before as it is shown, with its unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<String>,
    /// What is said of it in one word, as a scorecard counts it.
    pub state: String,
    /// What is said of it, in English.
    pub sentence: Option<String>,
    /// Its numbers, in the order of time.
    pub series: Vec<Point>,
    /// The same as a chart.
    pub chart: Option<Chart>,
}

/// The number of a period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// The period.
    pub period: String,
    /// The number.
    pub value: f64,
}

/// A chart, in English.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chart {
    /// The drawing, as SVG.
    pub svg: String,
    /// What it shows, for whoever does not see it.
    pub shows: String,
}

/// What the measures of a strategy say, by priority.
pub(super) async fn measures(ctx: &Ctx, strategy: &Record) -> Result<BTreeMap<String, Vec<Measure>>> {
    let groups = scorecard::groups(ctx, strategy).await?;
    let english = Ctx { language: i18n::english(), ..ctx.clone() };
    let of = |group: &scorecard::Group<'_>| {
        (group.priority.reference.clone(), group.rows.iter().map(|row| measured(&english, row)).collect::<Vec<_>>())
    };
    Ok(groups.iter().map(of).collect())
}

fn measured(ctx: &Ctx, row: &Row<'_>) -> Measure {
    let measured = row.measured.as_ref();
    let latest = measured.and_then(|one| one.latest);
    Measure {
        indicator: row.indicator.map(Named::of),
        measure: measured.map(|one| Named::of(one.subject.measure)),
        unit: measured.and_then(|one| text(one.subject.measure, "unit")),
        polarity: measured.and_then(|one| text(one.subject.measure, "polarity")),
        period: latest.map(|(period, _)| period.to_string()),
        number: latest.map(|(_, number)| number),
        value: measured.and_then(|one| Some(one.subject.style.number(one.latest?.1))),
        last: measured.and_then(last),
        state: row.state().word().to_owned(),
        sentence: measured.map(|one| measure::sentence_in(ctx.language, &one.judgement.verdict)),
        series: measured.map(series).unwrap_or_default(),
        chart: measured.and_then(|one| chart(ctx, one)),
    }
}

/// The number before the newest, as the measure shows its numbers.
fn last(measured: &Measured<'_>) -> Option<String> {
    let (newest, _) = measured.latest?;
    let points = &measured.judgement.points;
    let at = points.iter().position(|dot| dot.period == Some(newest))?;
    let before = points[..at].iter().rev().find_map(|dot| dot.judged.value)?;
    Some(measured.subject.style.number(before))
}

fn series(measured: &Measured<'_>) -> Vec<Point> {
    let point = |dot: &Dot| Some(Point { period: dot.period?.to_string(), value: dot.judged.value? });
    measured.judgement.points.iter().filter_map(point).collect()
}

fn chart(ctx: &Ctx, measured: &Measured<'_>) -> Option<Chart> {
    let sentence = measure::sentence_in(ctx.language, &measured.judgement.verdict);
    let drawing = measure::drawing(ctx, &measured.subject, &measured.judgement, &sentence, Vec::new())?;
    Some(Chart { svg: drawing.svg, shows: drawing.shows })
}
