//! The pages of indicators.

use super::TABLE;
use super::feeds::Feeds;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{List, RecordPage, linked_cards};

/// `GET /indicators`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let list = List::new(&ctx, &TABLE, Some("priority"));
    list.way(ctx.t("scorecards-title"), "/scorecards").way(ctx.t("indicators-measures"), "/measures").show(&ctx)
}

/// `GET /indicators/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let plan = &ctx.snapshot;
    let outcomes = plan.links_to(&record.reference, relation::MEASURED_BY);
    let statistics = plan.links_to(&record.reference, relation::INFORMS);
    let measures = plan.links_from(&record.reference, relation::FED_BY);
    let page = RecordPage::new(&ctx, record);
    let page = match measures.is_empty() {
        true => page.section("section-measures", Vec::new(), Some("empty-measures")),
        false => page.block(&Feeds::of(&ctx, measures).await?)?,
    };
    page.facts(
        &ctx,
        record,
        &["direction", "unit", "population", "definition", "target", "frequency", "supplier", "priority"],
    )
    .section("section-measures-outcomes", linked_cards(&ctx, outcomes), Some("empty-measures-outcomes"))
    .section("section-statistics", linked_cards(&ctx, statistics), None)
    .with_thread()
    .show(&ctx)
}
