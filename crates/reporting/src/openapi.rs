//! The document of the open API, made from the tables, and the page to read it.

use askama::Template;
use axum::response::Response;
use platform::Result;
use platform::http::{Ctx, plain};
use platform::page::Page;
use platform::table::{Column, ENDED, Kind, Table};
use serde_json::{Map, Value, json};

#[derive(Template)]
#[template(path = "reporting/api.html")]
struct ApiPage {
    page: Page,
    tables: &'static [&'static Table],
}

/// `GET /api`
pub async fn page(ctx: Ctx) -> Result<Response> {
    let mut page = ctx.page(ctx.t("api-title"));
    page.downloads.push(("OpenAPI".to_owned(), "/api/v1/openapi.json".to_owned()));
    ctx.html(&ApiPage { page, tables: ctx.snapshot.tables() })
}

/// `GET /api/v1/openapi.json`
pub async fn document(ctx: Ctx) -> Result<Response> {
    let text = serde_json::to_string_pretty(&describe(ctx.snapshot.tables()))?;
    Ok(plain("application/json", text))
}

/// The OpenAPI 3.1 document of these tables.
pub fn describe(tables: &[&Table]) -> Value {
    let mut paths = Map::new();
    let mut schemas = Map::new();
    for table in tables {
        let schema = json!({ "$ref": format!("#/components/schemas/{}", table.one) });
        paths.insert(format!("/api/v1/{}", table.name), get(&format!("All {}.", table.name), &[], &list_of(&schema)));
        let one = json!({ "type": "object", "properties": { "item": schema, "partnership": { "type": "string" }, "invented": { "type": "boolean" } } });
        let summary = format!("One {}.", table.one);
        paths.insert(format!("/api/v1/{}/{{ref}}", table.name), get(&summary, &["ref"], &one));
        schemas.insert(table.one.to_owned(), schema_of(table));
    }
    let any = json!({ "type": "object" });
    paths.insert("/api/v1/plan".to_owned(), get("The whole plan; `?strategy=REF` for one strategy.", &[], &any));
    paths.insert(
        "/api/v1/thread/{ref}".to_owned(),
        get("The thread through a message, action, outcome or indicator.", &["ref"], &any),
    );
    paths.insert(
        "/api/v1/scorecards/{ref}".to_owned(),
        get("The scorecard of a strategy: a row for each measure of each indicator, and one for each indicator without.", &["ref"], &list_of(&any)),
    );
    let search = get("What the question `?q=` finds, best first.", &[], &any);
    paths.insert("/api/v1/search".to_owned(), search);
    paths.insert(
        "/api/v1/completeness".to_owned(),
        get("How much of what a complete plan states is stated.", &[], &any),
    );
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Every Chance: the open plan",
            "version": "1",
            "description": "Read-only and open to all. `?as-at=YYYY-MM-DD` gives the state at the end of a past day. A list or a record with the ending `.csv` is a CSV file.",
        },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

/// The reference page of all tables, in Markdown.
pub fn tables_page(tables: &[&Table]) -> String {
    let mut page = String::from(
        "# The tables of a plan\n\nOne sheet of the workbook, one CSV file, and one list of the JSON each. Every table begins with `ref`: the reference, unique over all tables, which never changes; and ends with `ended`: the day on which the row ceased to be part of the plan. `*` must be filled. What a complete plan states is marked `+`; the page *What is missing* counts it. This page is made from the program.\n",
    );
    for table in tables {
        page.push_str(&format!(
            "\n## {}\n\n{}\n\n| column | holds | meaning |\n| --- | --- | --- |\n",
            table.name, table.about
        ));
        for column in table.all_columns() {
            let mark = if column.required {
                " *"
            } else if column.expected {
                " +"
            } else {
                ""
            };
            page.push_str(&format!("| `{}`{mark} | {} | {} |\n", column.name, column.kind.in_words(), column.about));
        }
    }
    page
}

fn get(summary: &str, path_parameters: &[&str], schema: &Value) -> Value {
    let mut parameters: Vec<Value> = path_parameters
        .iter()
        .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }))
        .collect();
    parameters.push(
        json!({ "name": "as-at", "in": "query", "required": false, "schema": { "type": "string", "format": "date" } }),
    );
    json!({ "get": {
        "summary": summary,
        "parameters": parameters,
        "responses": {
            "200": { "description": summary, "content": { "application/json": { "schema": schema } } },
            "400": { "description": "A parameter is wrong; `error` says what is wanted." },
            "404": { "description": "There is no such thing." },
        },
    } })
}

fn list_of(schema: &Value) -> Value {
    json!({ "type": "object", "properties": {
        "partnership": { "type": "string" },
        "invented": { "type": "boolean", "description": "Whether everything in the answer is invented." },
        "items": { "type": "array", "items": schema },
    } })
}

fn schema_of(table: &Table) -> Value {
    let mut properties = Map::new();
    properties
        .insert("ref".to_owned(), json!({ "type": "string", "description": "The reference, unique over all tables." }));
    for column in table.columns {
        properties.insert(column.name.to_owned(), property(column));
    }
    properties.insert(ENDED.name.to_owned(), property(&ENDED));
    if table.sourced {
        properties.insert(
            "source".to_owned(),
            json!({ "type": "object", "description": "The document, and the line or page in it.", "properties": {
            "document": { "type": "string" }, "line": { "type": "string" }, "page": { "type": "string" },
        } }),
        );
    }
    let required: Vec<&str> = std::iter::once("ref")
        .chain(table.columns.iter().filter(|column| column.required).map(|column| column.name))
        .collect();
    json!({ "type": "object", "description": table.about, "required": required, "properties": properties })
}

fn property(column: &Column) -> Value {
    let mut schema = match column.kind {
        Kind::Int => json!({ "type": "integer" }),
        Kind::Number => json!({ "type": "number" }),
        Kind::Bool => json!({ "type": "boolean" }),
        Kind::Choice(words) => json!({ "type": "string", "enum": words }),
        Kind::Date => json!({ "type": "string", "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }),
        _ => json!({ "type": "string" }),
    };
    schema["description"] = json!(column.about);
    schema
}
