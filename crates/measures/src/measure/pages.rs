//! The pages of measures.

use super::TABLE;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{List, RecordPage, linked_cards};

/// `GET /measures`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, None).show(&ctx)
}

/// `GET /measures/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let plan = &ctx.snapshot;
    let indicators = plan.links_to(&record.reference, relation::FED_BY);
    RecordPage::new(&ctx, record)
        .facts(&ctx, record, FACTS)
        .section("section-feeds", linked_cards(&ctx, indicators), None)
        .show(&ctx)
}

/// What is said of a measure beside its figures.
const FACTS: &[&str] = &[
    "topic",
    "polarity",
    "form",
    "unit",
    "definition",
    "numerator",
    "denominator",
    "year",
    "origin",
    "licence",
    "address",
    "frequency",
    "next_release",
    "owner",
    "remarks",
];
