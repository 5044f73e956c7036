//! The pages of Equality Impact Assessments.

use super::impact;
use super::{TABLE, card, doubts_in_words};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use measures::characteristic::{LOCAL, NAMES};
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, Page, RecordPage, cards, choice_key};
use platform::record::Record;

#[derive(Template)]
#[template(path = "strategy/assessments.html")]
struct List {
    page: Page,
    assessments: Vec<Card>,
    without: Vec<Card>,
    actions: Option<String>,
}

/// `GET /assessments`: all there are, the strategies and priorities that have none, and how many actions.
pub async fn list(ctx: Ctx) -> Result<Response> {
    let plan = &ctx.snapshot;
    let mut page = ctx.page(ctx.t("table-assessments"));
    page.add_downloads("/api/v1/assessments");
    let subjects = ["strategies", "priorities"].into_iter().flat_map(|table| plan.list(table));
    let lacks = |record: &&Record| super::cards(&ctx, record).is_empty();
    let without = cards(&ctx, subjects.filter(lacks));
    let (all, lacking) = (plan.list("actions").count(), plan.list("actions").filter(lacks).count());
    let numbers = [("n", lacking.into()), ("all", all.into())];
    let actions = (lacking > 0).then(|| ctx.language.text("assessments-actions", &numbers));
    let assessments = plan.list(TABLE.name).map(|record| card(&ctx, record)).collect();
    ctx.html(&List { page, assessments, without, actions })
}

/// What an assessment finds, for the template.
#[derive(Template)]
#[template(path = "strategy/impacts.html")]
struct Impacts {
    page: Page,
    doubts: Vec<String>,
    rows: Vec<Row>,
    /// What is said where nothing is found for a characteristic.
    nothing: String,
}

/// What it finds for one characteristic.
struct Row {
    name: String,
    local: bool,
    found: Vec<Found>,
}

/// One finding.
struct Found {
    impact: String,
    evidence: String,
    mitigation: String,
}

/// `GET /assessments/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let found = ctx.snapshot.referring(&record.reference, impact::TABLE.name, "assessment");
    let row = |name: &&str| {
        let own = found.iter().filter(|impact| impact.text("characteristic") == *name);
        Row {
            name: ctx.t(&choice_key(name)),
            local: LOCAL.contains(name),
            found: own.map(|impact| finding(&ctx, impact)).collect(),
        }
    };
    let block = Impacts {
        page: ctx.page(""),
        doubts: doubts_in_words(&ctx, record),
        rows: NAMES.iter().map(row).collect(),
        // Of an assessment that is only known to exist, nobody can say what it leaves out.
        nothing: ctx.t(if found.is_empty() { "impact-unrecorded" } else { "impact-none" }),
    };
    let facts = ["subject", "stage", "evidence", "changed", "review_day", "signed_off_day", "signed_by"];
    RecordPage::new(&ctx, record).block(&block)?.facts(&ctx, record, &facts).show(&ctx)
}

fn finding(ctx: &Ctx, impact: &Record) -> Found {
    Found {
        impact: ctx.t(&choice_key(impact.text("impact"))),
        evidence: impact.text("evidence").to_owned(),
        mitigation: impact.text("mitigation").to_owned(),
    }
}
