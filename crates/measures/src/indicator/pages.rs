//! The pages of indicators.

use super::TABLE;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{List, RecordPage, linked_cards};

/// `GET /indicators`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, Some("priority")).show(&ctx)
}

/// `GET /indicators/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let plan = &ctx.snapshot;
    let outcomes = plan.links_to(&record.reference, relation::MEASURED_BY);
    let statistics = plan.links_to(&record.reference, relation::INFORMS);
    RecordPage::new(&ctx, record)
        .facts(
            &ctx,
            record,
            &["direction", "unit", "population", "definition", "target", "frequency", "supplier", "priority"],
        )
        .section("section-measures-outcomes", linked_cards(&ctx, outcomes), Some("empty-measures-outcomes"))
        .section(
            "section-measures",
            linked_cards(&ctx, plan.links_from(&record.reference, relation::FED_BY)),
            Some("empty-measures"),
        )
        .section("section-statistics", linked_cards(&ctx, statistics), Some("empty-statistics"))
        .with_thread()
        .show(&ctx)
}
