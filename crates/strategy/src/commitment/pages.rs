//! The pages of commitments.

use super::TABLE;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{List, RecordPage, linked_cards};

/// `GET /commitments`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, Some("strategy")).show(&ctx)
}

/// `GET /commitments/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let plan = &ctx.snapshot;
    let following = plan.links_to(&record.reference, relation::FOLLOWS);
    let empty = (record.text("kind") == "charter").then_some("empty-following");
    RecordPage::new(&ctx, record)
        .facts(&ctx, record, &["kind", "strategy", "priority"])
        .section("section-following", linked_cards(&ctx, following), empty)
        .show(&ctx)
}
