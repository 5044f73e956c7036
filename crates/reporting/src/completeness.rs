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
use serde_json::json;
use strategy::action::pilot;
use strategy::assessment;

/// How many of some records have something.
struct Count {
    /// The key of what is counted.
    key: String,
    /// What is counted, in words.
    label: String,
    have: usize,
    all: usize,
    /// How many of those that have it have it by nothing but somebody's reading.
    readings: usize,
    missing: Vec<Card>,
}

impl Count {
    /// The key of “so many of so many”: a cell is filled in, a step of the thread is stated.
    fn of_key(&self) -> &'static str {
        if self.key.starts_with("col-") { "filled-of" } else { "have-of" }
    }

    /// How many have it as something that is stated.
    fn stated(&self) -> usize {
        self.have - self.readings
    }

    /// The filling of the bar by what is stated, in steps of 5 percent; it is full only when nothing is missing.
    fn stated_step(&self) -> usize {
        self.step(self.stated())
    }

    /// The filling of the bar by readings.
    fn reading_step(&self) -> usize {
        self.step(self.have) - self.stated_step()
    }

    fn step(&self, part: usize) -> usize {
        (part * 100).checked_div(self.all).unwrap_or(0) / 5 * 5
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
    let filled = plan.tables().iter().filter(|table| plan.list(table.name).next().is_some());
    let tables = filled.filter(|table| table.columns.iter().any(|column| column.expected));
    let columns = tables.map(|table| (ctx.t(&format!("table-{}", table.name)), columns(&ctx, table))).collect();
    let kinds = ["doubt", "gap", "correction"];
    let notes =
        kinds.map(|kind| (kind.to_owned(), plan.list("notes").filter(|note| note.text("kind") == kind).count()));
    let links: Vec<&Record> = plan.list(link::TABLE.name).collect();
    let mut page = ctx.page(ctx.t("completeness-title"));
    page.add_downloads("/api/v1/completeness");
    ctx.html(&Completeness {
        page,
        chain: chain(&ctx),
        columns,
        notes: notes.to_vec(),
        readings: links.iter().filter(|link| link.text("basis") != link::STATED).count(),
        links: links.len(),
    })
}

/// `GET /api/v1/completeness`, also with `.json` and `.csv`
pub async fn data(ctx: Ctx) -> Result<Response> {
    let row = |table: &str, key: &str, count: &Count| {
        vec![json!(table), json!(key), json!(count.stated()), json!(count.readings), json!(count.all)]
    };
    let mut rows = Vec::new();
    for count in chain(&ctx) {
        rows.push(row("thread", count.key.trim_start_matches("complete-"), &count));
    }
    for table in ctx.snapshot.tables() {
        let counts = columns(&ctx, table);
        rows.extend(counts.iter().map(|count| row(table.name, count.key.trim_start_matches("col-"), count)));
    }
    platform::api::table_answer(&ctx, "completeness", &["table", "column", "stated", "readings", "of"], &rows)
}

fn columns(ctx: &Ctx, table: &'static Table) -> Vec<Count> {
    let records: Vec<&Record> = ctx.snapshot.list(table.name).collect();
    let expected = table.columns.iter().filter(|column| column.expected);
    expected
        .map(|column| {
            let has = |record: &Record| record.values.contains_key(column.name);
            count(ctx, &format!("col-{}", column.name), &records, has)
        })
        .collect()
}

fn chain(ctx: &Ctx) -> Vec<Count> {
    let plan: &Snapshot = &ctx.snapshot;
    let from = |relation| move |record: &Record| by_links(plan.links_from(&record.reference, relation));
    let to = |relation| move |record: &Record| by_links(plan.links_to(&record.reference, relation));
    let under = |table| {
        move |record: &Record| match plan.referring(&record.reference, table, "priority").is_empty() {
            true => Basis::Missing,
            false => Basis::Stated,
        }
    };
    let mut counts = vec![
        linked(ctx, "complete-messages-answered", "messages", to(relation::ANSWERS)),
        linked(ctx, "complete-priorities-actions", "priorities", under("actions")),
        linked(ctx, "complete-priorities-outcomes", "priorities", under("outcomes")),
        linked(ctx, "complete-actions-outcomes", "actions", from(relation::PURSUES)),
        linked(ctx, "complete-outcomes-indicators", "outcomes", from(relation::MEASURED_BY)),
        linked(ctx, "complete-indicators-figures", "indicators", to(relation::INFORMS)),
    ];
    counts.extend(ended_plans(ctx));
    counts.extend(pilots(ctx));
    counts.extend(assessed(ctx));
    counts
}

/// Of the actions of plans that another plan follows: of how many is it stated what became of them?
fn ended_plans(ctx: &Ctx) -> Option<Count> {
    let plan: &Snapshot = &ctx.snapshot;
    let followed = |action: &&Record| {
        let priority = plan.referred(action, "priority");
        let strategy = priority.and_then(|priority| plan.referred(priority, "strategy"));
        strategy.is_some_and(|strategy| strategy.values.contains_key("successor"))
    };
    let actions: Vec<&Record> = plan.list("actions").filter(followed).collect();
    let has = |action: &Record| action.values.contains_key("ended_as");
    (!actions.is_empty()).then(|| count(ctx, "complete-actions-ended", &actions, has))
}

/// Of the pilots whose day has passed, of how many is it stated what was decided?
fn pilots(ctx: &Ctx) -> Option<Count> {
    let today = ctx.looked_at().ok()?;
    let open = |action: &Record| pilot::is_overdue(action, today);
    let decided = |action: &Record| action.values.contains_key("pilot_decision");
    let passed: Vec<&Record> = ctx.snapshot.list("actions").filter(|one| open(one) || decided(one)).collect();
    (!passed.is_empty()).then(|| count(ctx, "complete-pilots-decided", &passed, decided))
}

/// Of the strategies, how many have an Equality Impact Assessment of their own; of the assessments, how many are signed
/// off and not past the day of their review.
fn assessed(ctx: &Ctx) -> Vec<Count> {
    let plan: &Snapshot = &ctx.snapshot;
    let today = plan.as_at.map_or_else(|| ctx.app.today(), Ok).map(|day| day.to_string()).unwrap_or_default();
    let strategies: Vec<&Record> = plan.list("strategies").collect();
    let assessments: Vec<&Record> = plan.list(assessment::TABLE.name).collect();
    let has = |record: &Record| !plan.referring(&record.reference, assessment::TABLE.name, "subject").is_empty();
    let stands = |record: &Record| assessment::doubts(record, &today).is_empty();
    vec![
        count(ctx, "complete-strategies-assessed", &strategies, has),
        count(ctx, "complete-assessments-stand", &assessments, stands),
    ]
}

/// On what a record has something.
#[derive(PartialEq)]
enum Basis {
    Missing,
    Reading,
    Stated,
}

fn by_links(links: Vec<(&Record, &Record)>) -> Basis {
    match links.iter().any(|(link, _)| link.text("basis") == link::STATED) {
        true => Basis::Stated,
        false if links.is_empty() => Basis::Missing,
        false => Basis::Reading,
    }
}

fn linked(ctx: &Ctx, key: &str, table: &str, basis: impl Fn(&Record) -> Basis) -> Count {
    let records: Vec<&Record> = ctx.snapshot.list(table).collect();
    let readings = records.iter().filter(|record| basis(record) == Basis::Reading).count();
    Count { readings, ..count(ctx, key, &records, |record| basis(record) != Basis::Missing) }
}

fn count(ctx: &Ctx, key: &str, records: &[&Record], has: impl Fn(&Record) -> bool) -> Count {
    let missing: Vec<Card> =
        records.iter().filter(|record| !has(record)).map(|record| Card::new(ctx, record)).collect();
    Count {
        key: key.to_owned(),
        label: ctx.t(key),
        have: records.len() - missing.len(),
        all: records.len(),
        readings: 0,
        missing,
    }
}
