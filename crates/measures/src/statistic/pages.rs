//! The pages of statistics.

use super::TABLE;
use crate::printed::pages::Block;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{List, RecordPage, linked_cards};

/// `GET /statistics`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let words = ctx.t("beside-way");
    List::new(&ctx, &TABLE, Some("document")).way(words, "/printed").show(&ctx)
}

/// `GET /statistics/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let beside = Block::new(&ctx, record).await?;
    let indicators = ctx.snapshot.links_from(&record.reference, relation::INFORMS);
    let facts = ["value", "unit", "period", "area", "population", "benchmark", "benchmark_area", "origin", "priority"];
    RecordPage::new(&ctx, record)
        .block(&beside)?
        .facts(&ctx, record, &facts)
        .section("section-informs", linked_cards(&ctx, indicators), None)
        .show(&ctx)
}
