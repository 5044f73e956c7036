//! The open data of every table, as JSON and CSV, in one way for all.

use crate::error::{Error, Result};
use crate::http::{Ctx, plain};
use crate::record::Record;
use crate::table::Table;
use axum::extract::Path;
use axum::response::Response;
use serde_json::{Value, json};

/// `GET /api/v1/{table}.json`, `.csv` or without an ending: all records of a table.
pub async fn list(ctx: Ctx, Path(name): Path<String>) -> Result<Response> {
    let (name, csv) = ending(&name);
    let table = table(&ctx, name)?;
    let records: Vec<&Record> = ctx.snapshot.list(table.name).collect();
    if csv {
        return Ok(csv_file(&ctx, table, &records, table.name));
    }
    let items: Vec<Value> = records.iter().map(|record| record.to_json()).collect();
    json_answer(&ctx, json!({ "items": items }))
}

/// `GET /api/v1/{table}/{ref}.json`, `.csv` or without an ending: one record.
pub async fn show(ctx: Ctx, Path((name, reference)): Path<(String, String)>) -> Result<Response> {
    let (reference, csv) = ending(&reference);
    let table = table(&ctx, &name)?;
    let record = ctx.record(table, reference)?;
    if csv {
        return Ok(csv_file(&ctx, table, &[record], &record.reference));
    }
    json_answer(&ctx, json!({ "item": record.to_json() }))
}

/// An answer in JSON that says whose data it is, as at when, and whether it is invented.
pub fn json_answer(ctx: &Ctx, body: Value) -> Result<Response> {
    let mut answer = about(ctx);
    if let (Value::Object(answer), Value::Object(body)) = (&mut answer, body) {
        answer.extend(body);
    }
    let text = serde_json::to_string_pretty(&answer)?;
    Ok(plain("application/json", text))
}

/// Whose data an answer holds.
pub fn about(ctx: &Ctx) -> Value {
    let site = &ctx.app.site;
    let mut about = json!({ "partnership": site.name, "invented": site.invented });
    if let Some(day) = ctx.snapshot.as_at {
        about["as_at"] = json!(day.to_string());
    }
    about
}

fn table(ctx: &Ctx, name: &str) -> Result<&'static Table> {
    ctx.snapshot.table(name).ok_or_else(|| Error::not_found(name))
}

fn ending(name: &str) -> (&str, bool) {
    match name.rsplit_once('.') {
        Some((stem, "csv")) => (stem, true),
        Some((stem, "json")) => (stem, false),
        _ => (name, false),
    }
}

fn csv_file(ctx: &Ctx, table: &'static Table, records: &[&Record], name: &str) -> Response {
    let rows: Vec<Vec<String>> = records.iter().map(|record| open_cells(table, record)).collect();
    csv_answer(ctx, name, &table.headings(), &rows)
}

/// Rows as a JSON list of objects, or as CSV where the path of the request ends so.
pub fn table_answer(ctx: &Ctx, name: &str, headings: &[&str], rows: &[Vec<Value>]) -> Result<Response> {
    if ctx.path.ends_with(".csv") {
        let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(crate::cell::write).collect()).collect();
        return Ok(csv_answer(ctx, name, headings, &rows));
    }
    let object = |row: &Vec<Value>| {
        let pairs = headings.iter().zip(row).map(|(heading, cell)| ((*heading).to_owned(), cell.clone()));
        Value::Object(pairs.collect())
    };
    let items: Vec<Value> = rows.iter().map(object).collect();
    json_answer(ctx, json!({ "items": items }))
}

/// Rows as a CSV file to download, under the name of the place.
pub fn csv_answer(ctx: &Ctx, name: &str, headings: &[&str], rows: &[Vec<String>]) -> Response {
    csv(ctx, name, sheets::csv_text(headings, rows))
}

/// The same for people at work, who open it in a spreadsheet: the mark at its beginning tells Excel that it is in UTF-8.
pub fn spreadsheet_answer(ctx: &Ctx, name: &str, headings: &[&str], rows: &[Vec<String>]) -> Response {
    csv(ctx, name, format!("\u{FEFF}{}", sheets::csv_text(headings, rows)))
}

/// Sheets of data as a workbook to download, under the name of the place.
///
/// # Errors
/// When a cell is too long for a workbook.
pub fn workbook_answer(ctx: &Ctx, name: &str, sheets: &[sheets::DataSheet]) -> Result<Response> {
    let bytes = sheets::write_data(sheets).map_err(|fault| Error::Internal(fault.to_string()))?;
    Ok(workbook_file(ctx, name, bytes))
}

/// A workbook that is made already, to download under the name of the place.
pub fn workbook_file(ctx: &Ctx, name: &str, bytes: Vec<u8>) -> Response {
    let media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    file(ctx, &format!("{name}.xlsx"), plain(media_type, bytes))
}

fn csv(ctx: &Ctx, name: &str, text: String) -> Response {
    file(ctx, &format!("{name}.csv"), plain("text/csv; charset=utf-8", text))
}

/// An answer as a file to download, under the name of the place.
pub fn file(ctx: &Ctx, name: &str, mut response: Response) -> Response {
    let disposition = format!("attachment; filename=\"{}-{name}\"", ctx.app.site.file_stem());
    if let Ok(value) = disposition.parse() {
        response.headers_mut().insert(axum::http::header::CONTENT_DISPOSITION, value);
    }
    response
}

/// The cells of a record, in the order of the table's headings, as they are kept.
pub fn cells(table: &'static Table, record: &Record) -> Vec<String> {
    row(table, record, |column| record.values.get(column))
}

/// The same, as everybody may read them.
fn open_cells(table: &'static Table, record: &Record) -> Vec<String> {
    row(table, record, |column| record.open_value(column))
}

fn row<'a>(table: &'static Table, record: &Record, value: impl Fn(&str) -> Option<&'a Value>) -> Vec<String> {
    let mut cells = vec![record.reference.clone()];
    cells.extend(table.all_columns().map(|column| value(column.name).map(crate::cell::write).unwrap_or_default()));
    cells.push(record.ended.clone().unwrap_or_default());
    cells
}
