//! The scorecard as data.

use super::row::{BEFORE, Row};
use super::{Group, groups};
use axum::extract::Path;
use axum::response::Response;
use measures::figure::{Figure, Value as Is, as_in_sheet};
use measures::late::Late;
use measures::period::Period;
use platform::Result;
use platform::api::table_answer;
use platform::cell::json_number;
use platform::http::Ctx;
use platform::record::Record;
use serde_json::{Value, json};

/// The columns. Before the last figure stand the newest first; a symbol stands as its letter.
const HEADINGS: [&str; 35] = [
    "priority",
    "indicator",
    "indicator_title",
    "direction",
    "measure",
    "measure_title",
    "polarity",
    "unit",
    "area",
    "period",
    "value",
    "before_1_period",
    "before_1",
    "before_2_period",
    "before_2",
    "before_3_period",
    "before_3",
    "quarter_1",
    "quarter_2",
    "quarter_3",
    "quarter_4",
    "neighbours_mean",
    "neighbours_with_figure",
    "neighbours",
    "neighbours_not_close",
    "whole",
    "whole_value",
    "target",
    "target_period",
    "target_value",
    "target_standing",
    "state",
    "last_state",
    "due",
    "invented",
];

/// `GET /api/v1/scorecards/{ref}`, also with `.json` and `.csv`: a row for each row of the page.
pub async fn show(ctx: Ctx, Path(name): Path<String>) -> Result<Response> {
    let reference = name.strip_suffix(".csv").or_else(|| name.strip_suffix(".json")).unwrap_or(&name);
    let strategy = ctx.record(&strategy::strategy::TABLE, reference)?;
    let groups = groups(&ctx, strategy).await?;
    let of_group = |group: &Group<'_>| -> Vec<Vec<Value>> {
        group.rows.iter().map(|row| cells(&ctx, group.priority, row)).collect()
    };
    let rows: Vec<Vec<Value>> = groups.iter().flat_map(of_group).collect();
    table_answer(&ctx, &format!("{}-scorecard", strategy.reference), &HEADINGS, &rows)
}

fn cells(ctx: &Ctx, priority: &Record, row: &Row<'_>) -> Vec<Value> {
    let mut cells = vec![json!(priority.reference), json!(row.indicator.map(|indicator| &indicator.reference))];
    cells.extend(["title", "direction"].map(|column| json!(row.indicator.map(|indicator| indicator.text(column)))));
    match &row.measured {
        Some(measured) => {
            cells.push(json!(measured.subject.measure.reference));
            cells.extend(["title", "polarity", "unit"].map(|column| json!(measured.subject.measure.text(column))));
        }
        None => cells.extend([Value::Null, Value::Null, Value::Null, Value::Null]),
    }
    cells.push(json!(ctx.app.site.place));
    cells.extend(figures(row));
    cells.extend(beside(row));
    cells.extend(target(row));
    cells.extend([row.state(), row.said()].map(|state| json!(state.word())));
    let due = row.measured.as_ref().and_then(|measured| match &measured.late {
        Some(Late::Due(day)) => Some(day),
        _ => None,
    });
    cells.push(json!(due));
    // A file may be taken elsewhere, so each row says whether it is invented.
    cells.push(json!(ctx.app.site.invented));
    cells
}

/// The last figure, those before it, and the quarters.
fn figures(row: &Row<'_>) -> Vec<Value> {
    let measured = row.measured.as_ref();
    let pair = |cell: Option<(Period, Value)>| match cell {
        Some((period, value)) => [json!(period.to_string()), value],
        None => [Value::Null, Value::Null],
    };
    let latest = measured.and_then(|measured| measured.latest);
    let mut cells: Vec<Value> = pair(latest.map(|(period, value)| (period, json_number(value)))).into();
    let before = measured.map(|measured| measured.before.as_slice()).unwrap_or_default();
    for back in 0..BEFORE as usize {
        let cell = before.iter().rev().nth(back);
        cells.extend(pair(cell.map(|(period, of)| (*period, figure(of)))));
    }
    let quarters = measured.map(|measured| measured.quarters.as_slice()).unwrap_or_default();
    for number in 1..=4 {
        let cell = quarters.iter().find(|(period, _)| period.quarter() == Some(number));
        cells.push(cell.map_or(Value::Null, |(_, of)| figure(of)));
    }
    cells
}

/// The neighbours, and the whole.
fn beside(row: &Row<'_>) -> Vec<Value> {
    let measured = row.measured.as_ref();
    let mut cells = match measured.and_then(|measured| measured.near.as_ref()) {
        Some(near) => vec![json_number(as_in_sheet(near.mean)), json!(near.have), json!(near.all), json!(near.far)],
        None => vec![Value::Null; 4],
    };
    match measured.and_then(|measured| measured.whole.as_ref()) {
        Some((name, value)) => cells.extend([json!(name), json_number(*value)]),
        None => cells.extend([Value::Null, Value::Null]),
    }
    cells
}

fn target(row: &Row<'_>) -> Vec<Value> {
    match row.measured.as_ref().and_then(|measured| measured.aim.as_ref()) {
        Some((aim, standing)) => {
            vec![json!(aim.title), json!(aim.target.0.to_string()), json_number(aim.target.1), json!(standing.word())]
        }
        None => vec![Value::Null; 4],
    }
}

fn figure(figure: &Figure) -> Value {
    match figure.value {
        Is::Number(number) => json_number(number),
        Is::Symbol(symbol) => json!(symbol.letter()),
    }
}
