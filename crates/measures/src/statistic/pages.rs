//! The pages of statistics.

use super::TABLE;
use crate::printed;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{Card, List, RecordPage, linked_cards};

/// `GET /statistics`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, Some("document")).show(&ctx)
}

/// `GET /statistics/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let rows = ctx.snapshot.list(printed::TABLE.name).filter(|row| row.text("statistic") == record.reference);
    let beside =
        rows.filter_map(|row| ctx.snapshot.referred(row, "measure")).map(|measure| Card::new(&ctx, measure)).collect();
    let indicators = ctx.snapshot.links_from(&record.reference, relation::INFORMS);
    let facts = ["value", "unit", "period", "area", "population", "benchmark", "benchmark_area", "origin", "priority"];
    RecordPage::new(&ctx, record)
        .facts(&ctx, record, &facts)
        .section("section-beside", beside, None)
        .section("section-informs", linked_cards(&ctx, indicators), None)
        .show(&ctx)
}
