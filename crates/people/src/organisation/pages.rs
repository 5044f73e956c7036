//! The pages of organisations.

use super::TABLE;
use crate::{name, post};
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{List, RecordPage, cards, linked_cards};

/// `GET /organisations`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, None).show(&ctx)
}

/// `GET /organisations/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let plan = &ctx.snapshot;
    let of = |table, column| cards(&ctx, plan.referring(&record.reference, table, column));
    RecordPage::new(&ctx, record)
        .lead(record, "about")
        .facts(&ctx, record, &["kind", "parent", "from", "until", "successor"])
        .parts("col-names", name::line(&ctx, &record.reference))
        .section("section-predecessors", of("organisations", "successor"), None)
        .section("section-parts", of("organisations", "parent"), None)
        .section("section-posts", post::cards(&ctx, &record.reference, "organisation"), None)
        .section("section-bodies", of("bodies", "organisation"), None)
        .section("section-owned-actions", of("actions", "owner"), Some("empty-owned-actions"))
        .section(
            "section-contributes",
            linked_cards(&ctx, plan.links_from(&record.reference, relation::CONTRIBUTES_TO)),
            None,
        )
        .section("section-supplies", of("indicators", "supplier"), None)
        .section("section-engagements", of("engagements", "organisation"), None)
        .show(&ctx)
}
