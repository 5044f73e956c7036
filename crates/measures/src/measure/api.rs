//! The figures of a measure as data.

use super::TABLE;
use super::subject::Subject;
use crate::figure::{Figure, Symbol, Value as Is};
use crate::vintage::{Line, Vintage};
use axum::extract::Path;
use axum::response::Response;
use platform::api::{table_answer, workbook_answer};
use platform::cell::json_number;
use platform::http::Ctx;
use platform::record::Record;
use platform::{Error, Result};
use serde_json::{Value, json};
use sheets::{DataCell, DataSheet};

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
/// within a period. `?area=`, as often as need be, keeps these areas, by code or name.
pub async fn figures(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let subject = Subject::load_for(&ctx, record, "").await?;
    let rows = rows(&ctx, &subject)?;
    table_answer(&ctx, &format!("{reference}-figures"), &HEADINGS, &rows)
}

/// A row for each figure of each dataset, of the areas that the request names or of all.
fn rows(ctx: &Ctx, subject: &Subject<'_>) -> Result<Vec<Vec<Value>>> {
    let mut wanted = Vec::new();
    for named in ctx.parameters("area") {
        let area = subject.areas.find(named).filter(|area| subject.vintages.line(&area.code, "").is_some());
        let code = area.map(|area| area.code.as_str());
        wanted
            .push(code.ok_or_else(|| Error::not_found(format!("{}?area={named}", ctx.path.trim_start_matches('/'))))?);
    }
    let asked = |area: &str| wanted.is_empty() || wanted.contains(&area);
    let mut rows = Vec::new();
    for (area, breakdown, line) in subject.vintages.lines().filter(|(area, ..)| asked(area)) {
        let name = subject.areas.find(area).map(|area| area.name.as_str()).unwrap_or_default();
        let lines = of_line(area, name, breakdown, line);
        // A file may be taken elsewhere, so each row says whether it is invented.
        rows.extend(lines.into_iter().map(|mut row| {
            row.push(json!(ctx.app.site.invented));
            row
        }));
    }
    Ok(rows)
}

/// `GET /api/v1/measures/{ref}/figures.xlsx`: the same rows as a workbook, with a sheet that says what they are.
pub async fn workbook(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let subject = Subject::load_for(&ctx, record, "").await?;
    let rows = rows(&ctx, &subject)?;
    let figures = DataSheet {
        name: "figures".to_owned(),
        headings: HEADINGS.map(str::to_owned).to_vec(),
        rows: rows.iter().map(|row| row.iter().map(data_cell).collect()).collect(),
    };
    workbook_answer(&ctx, &format!("{reference}-figures"), &[figures, about(&ctx, record)])
}

/// A number stays a number; a symbol stands in a column of its own, as text.
fn data_cell(value: &Value) -> DataCell {
    match value {
        Value::Number(number) => number.as_f64().map_or(DataCell::Empty, DataCell::Number),
        Value::Null => DataCell::Empty,
        other => DataCell::Text(platform::cell::write(other)),
    }
}

/// What the figures are, from where, under which terms, what the symbols mean, and whether all is invented.
fn about(ctx: &Ctx, record: &Record) -> DataSheet {
    let facts = record.table.columns.iter().filter_map(|column| Some((column.name, record.values.get(column.name)?)));
    let mut rows: Vec<(String, String)> =
        facts.map(|(name, value)| (name.to_owned(), platform::cell::write(value))).collect();
    rows.insert(0, ("ref".to_owned(), record.reference.clone()));
    rows.push(("partnership".to_owned(), ctx.app.site.name.clone()));
    rows.push(("invented".to_owned(), if ctx.app.site.invented { "yes" } else { "no" }.to_owned()));
    rows.extend(ctx.snapshot.as_at.map(|day| ("as_at".to_owned(), day.to_string())));
    let english = platform::i18n::english();
    rows.extend(
        Symbol::ALL
            .map(|(symbol, letter)| (format!("symbol {letter}"), english.text(crate::shown::symbol_key(symbol), &[]))),
    );
    let text = |(name, words): (String, String)| vec![DataCell::Text(name), DataCell::Text(words)];
    DataSheet {
        name: "about".to_owned(),
        headings: vec!["what".to_owned(), "says".to_owned()],
        rows: rows.into_iter().map(text).collect(),
    }
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
