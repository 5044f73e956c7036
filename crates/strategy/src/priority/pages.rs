//! The pages of priorities.

use super::TABLE;
use crate::{alignment, assessment};
use axum::extract::Path;
use axum::response::Response;
use people::name;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{List, RecordPage, cards, linked_cards};

/// `GET /priorities`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, Some("strategy")).show(&ctx)
}

/// `GET /priorities/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let plan = &ctx.snapshot;
    let of = |table| cards(&ctx, plan.referring(&record.reference, table, "priority"));
    let concerning = plan.links_to(&record.reference, relation::CONCERNS);
    let bearing = plan.links_to(&record.reference, relation::BEARS_ON);
    RecordPage::new(&ctx, record)
        .lead(record, "meaning")
        .facts(&ctx, record, &["why", "focus", "focus_year"])
        .parts("col-names", name::line(&ctx, &record.reference))
        .section("section-concerning", linked_cards(&ctx, concerning), Some("empty-concerning"))
        .section("section-outcomes", of("outcomes"), Some("empty-outcomes"))
        .section("section-actions", of("actions"), Some("empty-actions"))
        .section("section-indicators", of("indicators"), Some("empty-indicators"))
        .section("section-bearing", linked_cards(&ctx, bearing), None)
        .section("section-assessments", assessment::cards(&ctx, record), Some("empty-assessments"))
        .section("section-statistics", of("statistics"), None)
        .section("section-further", of("commitments"), None)
        .section("section-aligns", alignment::both_ways(&ctx, &record.reference), None)
        .show(&ctx)
}
