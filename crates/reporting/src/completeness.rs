//! What the documents do not say, counted: a plan is as good as what it leaves out is known.

use askama::Template;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::link::{self, relation};
use platform::page::{Card, Page};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::Table;

/// How many of some records have something.
struct Count {
    /// The key of what is counted, and the words it is about.
    label: String,
    have: usize,
    all: usize,
    missing: Vec<Card>,
}

impl Count {
    fn percent(&self) -> usize {
        (self.have * 100).checked_div(self.all).unwrap_or(0)
    }

    /// The filling of the bar, in steps of 5; a bar is full only when nothing is missing.
    fn step(&self) -> usize {
        self.percent() / 5 * 5
    }
}

#[derive(Template)]
#[template(path = "reporting/completeness.html")]
struct Completeness {
    page: Page,
    chain: Vec<Count>,
    columns: Vec<(String, Vec<Count>)>,
    notes: Vec<(String, usize)>,
    readings: usize,
    links: usize,
}

/// `GET /completeness`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let plan = &ctx.snapshot;
    let tables = plan.tables().iter().filter(|table| table.columns.iter().any(|column| column.expected));
    let columns = tables.map(|table| (ctx.t(&format!("table-{}", table.name)), columns(&ctx, table))).collect();
    let kinds = ["doubt", "gap", "correction"];
    let notes =
        kinds.map(|kind| (kind.to_owned(), plan.list("notes").filter(|note| note.text("kind") == kind).count()));
    let links: Vec<&Record> = plan.list(link::TABLE.name).collect();
    let mut page = ctx.page(ctx.t("completeness-title"), false);
    page.downloads.push(("JSON".to_owned(), page.data_href("/api/v1/completeness")));
    ctx.html(&Completeness {
        page,
        chain: chain(&ctx),
        columns,
        notes: notes.to_vec(),
        readings: links.iter().filter(|link| link.text("basis") != link::STATED).count(),
        links: links.len(),
    })
}

/// `GET /api/v1/completeness`
pub async fn data(ctx: Ctx) -> Result<Response> {
    let plan = &ctx.snapshot;
    let mut items = Vec::new();
    for table in plan.tables() {
        for column in table.columns.iter().filter(|column| column.expected) {
            let records: Vec<&Record> = plan.list(table.name).collect();
            let have = records.iter().filter(|record| record.values.contains_key(column.name)).count();
            items.push(serde_json::json!({
                "table": table.name, "column": column.name, "have": have, "of": records.len(),
            }));
        }
    }
    platform::api::json_answer(&ctx, serde_json::json!({ "items": items }))
}

fn columns(ctx: &Ctx, table: &'static Table) -> Vec<Count> {
    let expected = table.columns.iter().filter(|column| column.expected);
    expected
        .map(|column| {
            let has = |record: &Record| record.values.contains_key(column.name);
            count(ctx, ctx.t(&format!("col-{}", column.name)), table.name, has)
        })
        .collect()
}

fn chain(ctx: &Ctx) -> Vec<Count> {
    let plan: &Snapshot = &ctx.snapshot;
    let from = |relation| move |record: &Record| !plan.links_from(&record.reference, relation).is_empty();
    let to = |relation| move |record: &Record| !plan.links_to(&record.reference, relation).is_empty();
    let under = |table| move |record: &Record| !plan.referring(&record.reference, table, "priority").is_empty();
    vec![
        count(ctx, ctx.t("complete-messages-answered"), "messages", to(relation::ANSWERS)),
        count(ctx, ctx.t("complete-priorities-actions"), "priorities", under("actions")),
        count(ctx, ctx.t("complete-priorities-outcomes"), "priorities", under("outcomes")),
        count(ctx, ctx.t("complete-actions-outcomes"), "actions", from(relation::PURSUES)),
        count(ctx, ctx.t("complete-outcomes-indicators"), "outcomes", from(relation::MEASURED_BY)),
        count(ctx, ctx.t("complete-indicators-figures"), "indicators", to(relation::INFORMS)),
    ]
}

fn count(ctx: &Ctx, label: String, table: &str, has: impl Fn(&Record) -> bool) -> Count {
    let records: Vec<&Record> = ctx.snapshot.list(table).collect();
    let missing: Vec<Card> =
        records.iter().filter(|record| !has(record)).map(|record| Card::new(ctx, record)).collect();
    Count { label, have: records.len() - missing.len(), all: records.len(), missing }
}
