//! The pages of the context.

use super::TABLE;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{List, RecordPage, cards, linked_cards};

/// `GET /context`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, None).show(&ctx)
}

/// `GET /context/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let plan = &ctx.snapshot;
    let linked = |relation| linked_cards(&ctx, plan.links_to(&record.reference, relation));
    RecordPage::new(&ctx, record)
        .lead(record, "about")
        .facts(&ctx, record, &["kind", "from", "until"])
        .section("section-parts", cards(&ctx, plan.referring(&record.reference, TABLE.name, "parent")), None)
        .section("section-aligned", linked(relation::ALIGNS_WITH), None)
        .section("section-shaped", linked(relation::SHAPED_BY), None)
        .show(&ctx)
}
