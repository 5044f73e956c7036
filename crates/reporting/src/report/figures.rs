//! What the measures of a strategy say, for a report.

use super::assemble::text;
use super::{Named, Report};
use crate::scorecard::{self, Measured, Row};
use measures::dataset;
use measures::measure::{self, Subject};
use measures::rollup::State;
use measures::verdict::{Dot, Judgement};
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
    /// The day on which numbers of it were withdrawn, after the report was published: then those are not in it any more, nor
    /// what was said of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
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
        withdrawn: None,
    }
}

/// Takes out of a report that was published on a day whatever numbers belonged to a dataset that was withdrawn since. A number
/// that another dataset still holds stays as it was said.
pub(super) async fn without_withdrawn(present: &Ctx, report: &mut Report, published: &str) -> Result<()> {
    let withdrawn = present.snapshot.with_ended(dataset::TABLE.name).iter().filter_map(|one| one.ended.as_deref());
    let Some(day) = withdrawn.filter(|day| *day >= published).max() else { return Ok(()) };
    for one in report.priorities.iter_mut().flat_map(|priority| &mut priority.measures) {
        let measure = one.measure.as_ref().and_then(|named| present.snapshot.get(&named.reference));
        let there = match measure.filter(|measure| measure.ended.is_none()) {
            Some(measure) => periods(&Subject::load_for(present, measure, "").await?.judgement()),
            None => Vec::new(),
        };
        one.leave(&there, day);
    }
    Ok(())
}

impl Measure {
    /// Leaves the numbers of these periods; where that takes any away, nothing is said of the others either.
    fn leave(&mut self, there: &[String], day: &str) {
        let had = self.series.len();
        self.series.retain(|point| there.contains(&point.period));
        if self.series.len() == had {
            return;
        }
        if self.period.as_ref().is_some_and(|period| !there.contains(period)) {
            (self.period, self.number, self.value) = (None, None, None);
        }
        (self.last, self.sentence, self.chart) = (None, None, None);
        self.state = State::NoData.word().to_owned();
        self.withdrawn = Some(day.to_owned());
    }
}

fn periods(judgement: &Judgement) -> Vec<String> {
    judgement
        .points
        .iter()
        .filter(|dot| dot.judged.value.is_some())
        .filter_map(|dot| dot.period)
        .map(|one| one.to_string())
        .collect()
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
