//! What the measures of a strategy say, for a report.

use super::assemble::{named, text};
use super::{Chart, Measure, Point};
use crate::scorecard::{self, Measured, Row};
use measures::measure;
use measures::verdict::Dot;
use platform::Result;
use platform::http::Ctx;
use platform::i18n;
use platform::record::Record;
use std::collections::BTreeMap;

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
        indicator: row.indicator.map(named),
        measure: measured.map(|one| named(one.subject.measure)),
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
