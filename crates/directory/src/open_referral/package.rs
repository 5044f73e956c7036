//! The open directory as one file: the tables of the standard as CSV, with a description of them (Frictionless Data Package).

use crate::directory::{Directory, Viewer};
use axum::response::Response;
use openreferral::tabular::{Row, Table, Writing};
use openreferral::write::is_shown;
use platform::http::{Ctx, plain};
use platform::{Error, Result, api};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::{Cursor, Write};
use uuid::Uuid;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// `GET /open-referral/datapackage.zip`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let directory = super::directory(&ctx).await?;
    let tables = tables(&directory)?;
    let bytes = zipped(&tables, &ctx.app.site.name)?;
    Ok(api::file(&ctx, "directory.zip", plain("application/zip", bytes)))
}

/// The tables of everything that everybody may know of.
fn tables(directory: &Directory) -> Result<Vec<Table>> {
    let mut writing = Writing::default();
    let (mut organizations, mut locations, mut terms) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for shown in directory.listed(Viewer::Everybody) {
        let mut service = shown.listing.service.clone();
        // A place that is not shown is left out with everything that leads to it.
        service.schedules.retain(|one| is_shown(&shown.listing.service, one, &directory.around));
        service.service_at_locations.retain(|at| directory.around.locations.contains_key(&at.location_id));
        organizations.extend(service.organization_id);
        locations.extend(service.service_at_locations.iter().map(|at| at.location_id));
        terms.extend(service.attributes.iter().map(|one| one.taxonomy_term_id));
        let mut row = row(&service)?;
        row.extend(self::row(&shown.listing.local)?);
        writing.put("services", row);
    }
    let around = &directory.around;
    for one in organizations.iter().filter_map(|id| around.organizations.get(id)) {
        writing.put("organizations", row(&**one)?);
    }
    for one in locations.iter().filter_map(|id| around.locations.get(id)) {
        writing.put("locations", row(&**one)?);
    }
    let terms: Vec<_> = terms.iter().filter_map(|id| around.terms.get(id)).collect();
    let taxonomies: BTreeSet<Uuid> = terms.iter().filter_map(|term| term.taxonomy_id).collect();
    for one in taxonomies.iter().filter_map(|id| directory.taxonomies.get(id)) {
        writing.put("taxonomies", row(&**one)?);
    }
    for one in terms {
        writing.put("taxonomy_terms", row(&**one)?);
    }
    Ok(writing.tables())
}

fn row(of: &impl Serialize) -> Result<Row> {
    match serde_json::to_value(of)? {
        Value::Object(fields) => Ok(fields),
        other => Err(Error::Internal(format!("{other} is no record"))),
    }
}

fn zipped(tables: &[Table], name: &str) -> Result<Vec<u8>> {
    let refused = |error: zip::result::ZipError| Error::Internal(format!("a package could not be made: {error}"));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, text: &str| -> Result<()> {
        zip.start_file(name, SimpleFileOptions::default()).map_err(refused)?;
        zip.write_all(text.as_bytes()).map_err(|error| Error::Internal(error.to_string()))
    };
    put("datapackage.json", &serde_json::to_string_pretty(&described(tables, name))?)?;
    for table in tables {
        let headings: Vec<&str> = table.headings.iter().map(String::as_str).collect();
        let whole = |row: &Vec<String>| {
            let mut row = row.clone();
            row.resize(headings.len(), String::new());
            row
        };
        let rows: Vec<Vec<String>> = table.rows.iter().map(whole).collect();
        put(&format!("{}.csv", table.name), &sheets::csv_text(&headings, &rows))?;
    }
    Ok(zip.finish().map_err(refused)?.into_inner())
}

/// What stands in the package.
fn described(tables: &[Table], name: &str) -> Value {
    let resources: Vec<Value> = tables
        .iter()
        .map(|table| {
            let fields: Vec<Value> = table.headings.iter().map(|heading| json!({ "name": heading })).collect();
            json!({ "name": table.name, "path": format!("{}.csv", table.name), "profile": "tabular-data-resource", "schema": { "fields": fields } })
        })
        .collect();
    json!({ "name": "open-referral", "title": name, "profile": "tabular-data-package", "resources": resources })
}
