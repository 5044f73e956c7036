//! The pages of engagements.

use super::{TABLE, reached};
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{List, RecordPage, cards, linked_cards};

/// `GET /engagements`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, None).show(&ctx)
}

/// `GET /engagements/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let plan = &ctx.snapshot;
    let heard = cards(&ctx, plan.referring(&record.reference, "messages", "engagement"));
    let shaped = plan.links_to(&record.reference, relation::SHAPED_BY);
    let mut page = RecordPage::new(&ctx, record);
    if let Some(groups) = reached::block(&ctx, record)? {
        page = page.raw(groups);
    }
    page.lead(record, "about")
        .facts(&ctx, record, &["kind", "from", "until", "reached", "organisation", "body"])
        .section("section-heard", heard, Some("empty-heard"))
        .section("section-shaped", linked_cards(&ctx, shaped), None)
        .show(&ctx)
}
