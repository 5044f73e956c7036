//! The pages of outcomes.

use super::TABLE;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{List, RecordPage, linked_cards};

/// `GET /outcomes`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, Some("priority")).show(&ctx)
}

/// `GET /outcomes/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let plan = &ctx.snapshot;
    let actions = plan.links_to(&record.reference, relation::PURSUES);
    let indicators = plan.links_from(&record.reference, relation::MEASURED_BY);
    RecordPage::new(&ctx, record)
        .facts(&ctx, record, &["deadline", "headline", "priority"])
        .section("section-pursuing", linked_cards(&ctx, actions), Some("empty-pursuing"))
        .section("section-measured-by", linked_cards(&ctx, indicators), Some("empty-measured-by"))
        .with_thread()
        .show(&ctx)
}
