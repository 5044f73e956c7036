//! The figures of a measure as data.

use super::TABLE;
use super::subject::Subject;
use crate::figure::{Figure, Value as Is};
use crate::vintage::{Line, Vintage};
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::api::table_answer;
use platform::cell::json_number;
use platform::http::Ctx;
use serde_json::{Value, json};

const HEADINGS: [&str; 15] = [
    "area",
    "area_name",
    "breakdown",
    "period",
    "value",
    "symbol",
    "status",
    "numerator",
    "denominator",
    "lower",
    "upper",
    "note",
    "dataset",
    "newest",
    "invented",
];

/// `GET /api/v1/measures/{ref}/figures`, also with `.json` and `.csv`: a row for each figure of each dataset, newest first
/// within a period. `?area=` keeps one area, by code or name.
pub async fn figures(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let subject = Subject::load(&ctx, record).await?;
    let wanted = ctx.parameter("area");
    let wanted = subject.areas.find(wanted).map_or(wanted, |area| area.code.as_str());
    let mut rows = Vec::new();
    for (area, breakdown, line) in subject.vintages.lines().filter(|(area, ..)| wanted.is_empty() || *area == wanted) {
        let name = subject.areas.find(area).map(|area| area.name.as_str()).unwrap_or_default();
        let lines = of_line(area, name, breakdown, line);
        // A file may be taken elsewhere, so each row says whether it is invented.
        rows.extend(lines.into_iter().map(|mut row| {
            row.push(json!(ctx.app.site.invented));
            row
        }));
    }
    table_answer(&ctx, &format!("{reference}-figures"), &HEADINGS, &rows)
}

fn of_line(area: &str, name: &str, breakdown: &str, line: &Line) -> Vec<Vec<Value>> {
    let mut rows = Vec::new();
    for (period, _) in line.current() {
        for (i, Vintage { dataset, figure }) in line.vintages(period).iter().enumerate() {
            let mut row = vec![json!(area), json!(name), json!(breakdown), json!(period.to_string())];
            row.extend(cells(figure));
            row.extend([json!(dataset.as_ref()), json!(i == 0)]);
            rows.push(row);
        }
    }
    rows
}

fn cells(figure: &Figure) -> Vec<Value> {
    let (value, symbol) = match figure.value {
        Is::Number(number) => (json_number(number), Value::Null),
        Is::Symbol(symbol) => (Value::Null, json!(symbol.letter())),
    };
    let more = figure.more.as_deref();
    let number = |of: fn(&crate::figure::More) -> Option<f64>| more.and_then(of).map_or(Value::Null, json_number);
    vec![
        value,
        symbol,
        figure.status.map_or(Value::Null, |status| json!(status.word())),
        number(|more| more.numerator),
        number(|more| more.denominator),
        number(|more| more.lower),
        number(|more| more.upper),
        more.and_then(|more| more.note.as_deref()).map_or(Value::Null, |note| json!(note)),
    ]
}
