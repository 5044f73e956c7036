//! The plan out, as JSON, CSV files or a workbook.

use super::read::INVENTED;
use super::scope;
use axum::response::Response;
use platform::api::cells;
use platform::http::{Ctx, plain};
use platform::page::encode;
use platform::record::Record;
use platform::site::Site;
use platform::snapshot::Snapshot;
use platform::table::{Column, ENDED, Kind, Table};
use platform::{Error, Result};
use serde_json::{Map, Value, json};
use sheets::{Choices, SheetPlan};

const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// `GET /api/v1/plan`, `/api/v1/plan.json` and `/api/v1/plan.xlsx`, each with `?strategy=REF` for one strategy.
pub async fn plan(ctx: Ctx) -> Result<Response> {
    let strategy = ctx.query.get("strategy").map(String::as_str);
    let site = &ctx.app.site;
    if !ctx.path.ends_with(".xlsx") {
        let text = serde_json::to_string_pretty(&json(site, &ctx.snapshot, strategy)?)?;
        return Ok(plain("application/json", text));
    }
    let mut response = plain(WORKBOOK, workbook(site, &ctx.snapshot, strategy)?);
    let suffix = strategy.map(|one| format!("-{}", encode(one))).unwrap_or_default();
    let day = ctx.snapshot.as_at.map(|day| format!("-as-at-{day}")).unwrap_or_default();
    let disposition = format!("attachment; filename=\"{}-plan{suffix}{day}.xlsx\"", site.file_stem());
    if let Ok(value) = disposition.parse() {
        response.headers_mut().insert(axum::http::header::CONTENT_DISPOSITION, value);
    }
    Ok(response)
}

/// The plan as one JSON object with a list for each table.
pub fn json(site: &Site, plan: &Snapshot, strategy: Option<&str>) -> Result<Value> {
    let mut out = Map::new();
    out.insert("format".to_owned(), json!("everychance-plan-1"));
    out.insert("partnership".to_owned(), json!(site.name));
    out.insert("invented".to_owned(), json!(site.invented));
    if let Some(day) = plan.as_at {
        out.insert("as_at".to_owned(), json!(day.to_string()));
    }
    for (table, records) in tables(plan, strategy)? {
        out.insert(table.name.to_owned(), records.iter().map(|record| record.to_json()).collect());
    }
    Ok(Value::Object(out))
}

/// The plan as CSV texts, each with the name of its table.
pub fn csv_folder(plan: &Snapshot, strategy: Option<&str>) -> Result<Vec<(String, String)>> {
    let files = tables(plan, strategy)?
        .into_iter()
        .map(|(table, records)| (table.name.to_owned(), sheets::csv_text(&table.headings(), &rows(table, &records))));
    Ok(files.collect())
}

/// The plan as a workbook.
pub fn workbook(site: &Site, plan: &Snapshot, strategy: Option<&str>) -> Result<Vec<u8>> {
    let sheets: Vec<SheetPlan> =
        tables(plan, strategy)?.into_iter().map(|(table, records)| sheet(table, rows(table, &records))).collect();
    sheets::write_workbook(&instructions(site), &sheets).map_err(|fault| Error::Internal(fault.to_string()))
}

/// An empty workbook to fill in.
pub fn template(site: &Site, tables: &[&'static Table]) -> Result<Vec<u8>> {
    let sheets: Vec<SheetPlan> = tables.iter().map(|table| sheet(table, Vec::new())).collect();
    sheets::write_workbook(&instructions(site), &sheets).map_err(|fault| Error::Internal(fault.to_string()))
}

fn tables<'a>(plan: &'a Snapshot, strategy: Option<&str>) -> Result<Vec<(&'static Table, Vec<&'a Record>)>> {
    if let Some(strategy) = strategy {
        scope::check(plan, strategy)?;
    }
    // The stub of what was taken back since is no row of a plan, and nothing leads to it.
    let gone = |record: &Record| record.taken_back().is_some();
    let leads = |record: &Record| {
        let mut named = record.table.all_columns().filter(|one| matches!(one.kind, Kind::Ref(_) | Kind::AnyRef));
        named.any(|column| plan.get(record.text(column.name)).is_some_and(gone))
    };
    let rows = |table: &Table| {
        let all = scope::records(plan, table.name, strategy).into_iter();
        all.filter(|record| !gone(record) && !leads(record)).collect()
    };
    Ok(plan.tables().iter().map(|table| (*table, rows(table))).collect())
}

fn rows(table: &'static Table, records: &[&Record]) -> Vec<Vec<String>> {
    records.iter().map(|record| cells(table, record)).collect()
}

fn sheet(table: &'static Table, rows: Vec<Vec<String>>) -> SheetPlan {
    let mut columns = vec![(
        "ref".to_owned(),
        "The reference: letters, digits and hyphens, unique over all sheets. It never changes.".to_owned(),
        true,
        None,
    )];
    columns.extend(
        table
            .all_columns()
            .map(|column| (column.name.to_owned(), column.about.to_owned(), column.required, choices(column))),
    );
    columns.push((ENDED.name.to_owned(), ENDED.about.to_owned(), false, None));
    SheetPlan { name: table.name.to_owned(), about: table.about.to_owned(), columns, rows, ..SheetPlan::default() }
}

fn choices(column: &Column) -> Option<Choices> {
    match column.kind {
        Kind::Choice(words) => Some(Choices::Words(words.iter().map(|word| (*word).to_owned()).collect())),
        Kind::Bool => Some(Choices::Words(vec!["yes".to_owned(), "no".to_owned()])),
        Kind::Ref(table) => Some(Choices::FirstColumnOf(table.to_owned())),
        _ => None,
    }
}

fn instructions(site: &Site) -> Vec<String> {
    let mut lines = vec![format!("The plan of {}.", site.name)];
    if site.invented {
        lines.push(format!("{INVENTED}: no real place, body or person."));
    }
    lines.extend(
        [
            "One sheet a table, one row a record. Columns marked * must be filled; leave empty what is not known.",
            "Dates: 2024, 2024-03 or 2024-03-31, as precise as is known. Places: line 12, lines 12-14 or page 3.",
            "A cell with a drop-down takes only what is in the list; a reference names the first column of another sheet.",
            "Do not rename sheets or headings. Rows that you leave out stay in the plan as they are.",
            "When you import the file you first see what would change; nothing changes before you say so.",
        ]
        .map(str::to_owned),
    );
    lines
}
