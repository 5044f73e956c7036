//! The pages of actions.

use super::TABLE;
use crate::{assessment, barrier, milestone, update};
use axum::extract::Path;
use axum::response::Response;
use people::post;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{List, RecordPage, cards, linked_cards};

/// `GET /actions`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, Some("priority")).show(&ctx)
}

/// `GET /actions/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let plan = &ctx.snapshot;
    let from = |relation| linked_cards(&ctx, plan.links_from(&record.reference, relation));
    let to = |relation| linked_cards(&ctx, plan.links_to(&record.reference, relation));
    let barriers =
        barrier::of(plan, &record.reference).into_iter().map(|one| barrier::pages::card(&ctx, one)).collect();
    let holder = plan.referred(record, "owner_post").map(|post| post::holders(&ctx, post));
    let facts = ["wording", "owner", "owner_post", "overseen_by", "starts", "due", "after", "ended_as", "priority"];
    let page = RecordPage::new(&ctx, record).lead(record, "summary");
    let page = if record.text("ended_as") == "finished" { page.ended_as("action-finished-note") } else { page };
    let page = match update::block::block(&ctx, record)? {
        Some(updates) => page.raw(updates),
        None => page,
    };
    page.facts(&ctx, record, &facts)
        .parts("col-holder", holder.unwrap_or_default())
        .section("section-answers", from(relation::ANSWERS), Some("empty-answers"))
        .section("section-pursues", from(relation::PURSUES), Some("empty-pursues"))
        .section("section-milestones", milestone::cards(&ctx, &record.reference), Some("empty-milestones"))
        .section("table-barriers", barriers, None)
        .section("section-assessments", assessment::cards(&ctx, record), Some("empty-assessments"))
        .section("section-contributors", to(relation::CONTRIBUTES_TO), None)
        .section("section-follows", from(relation::FOLLOWS), None)
        .section("section-continues", from(relation::CONTINUES), None)
        .section("section-continued-by", to(relation::CONTINUES), None)
        .section("section-before", cards(&ctx, plan.referring(&record.reference, TABLE.name, "after")), None)
        .with_thread()
        .show(&ctx)
}
