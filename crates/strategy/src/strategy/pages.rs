//! The pages of strategies.

use super::TABLE;
use crate::{assessment, reporting_period};
use axum::extract::Path;
use axum::response::Response;
use people::name;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{Card, List, RecordPage, cards, linked_cards};

/// `GET /strategies`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let words = ctx.t("table-assessments");
    List::new(&ctx, &TABLE, None).way(words, "/assessments").show(&ctx)
}

/// `GET /strategies/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let plan = &ctx.snapshot;
    let of = |table, column| cards(&ctx, plan.referring(&record.reference, table, column));
    let linked = |relation| linked_cards(&ctx, plan.links_from(&record.reference, relation));
    let mut page = RecordPage::new(&ctx, record)
        .lead(record, "vision")
        .lead(record, "about")
        .way("scorecard-way", &format!("/scorecards/{reference}"));
    if !reporting_period::all(plan, &record.reference).is_empty() {
        page = page.way("reports-way", "/reports");
    }
    page.facts(&ctx, record, &["status", "version", "from", "until", "owner", "successor"])
        .parts("col-names", name::line(&ctx, &record.reference))
        .section("section-priorities", of("priorities", "strategy"), Some("empty-priorities"))
        .section(
            "table-consultations",
            cards(&ctx, ctx.snapshot.referring(&record.reference, "consultations", "strategy")),
            None,
        )
        .section("section-charter", commitments(&ctx, &record.reference, "charter"), None)
        .section("section-pledge", commitments(&ctx, &record.reference, "pledge"), None)
        .section("section-further", commitments(&ctx, &record.reference, "further"), None)
        .section("section-assessments", assessment::cards(&ctx, record), Some("empty-assessments"))
        .section("section-messages", of("messages", "strategy"), Some("empty-messages"))
        .section("section-shaped-by", linked(relation::SHAPED_BY), None)
        .section("section-aligns", linked(relation::ALIGNS_WITH), None)
        .section("section-predecessors", of("strategies", "successor"), None)
        .show(&ctx)
}

fn commitments(ctx: &Ctx, reference: &str, kind: &str) -> Vec<Card> {
    let all = ctx.snapshot.referring(reference, "commitments", "strategy");
    cards(ctx, all.into_iter().filter(|one| one.text("kind") == kind))
}
