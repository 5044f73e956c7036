//! The pages of messages.

use super::TABLE;
use crate::{consultation, pledge, question, response, unsafe_place};
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{Card, List, RecordPage, linked_cards};

/// `GET /messages`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, Some("strategy"))
        .way(ctx.t("you-said-title"), "/you-said")
        .way(ctx.t("table-question_times"), &question::TIMES.path())
        .way(ctx.t("table-consultations"), &consultation::TABLE.path())
        .way(ctx.t("table-offers"), &pledge::OFFERED.path())
        .way(ctx.t("unsafe-title"), unsafe_place::tell::SHOWN)
        .show(&ctx)
}

/// `GET /messages/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let plan = &ctx.snapshot;
    let answers = plan.links_to(&record.reference, relation::ANSWERS);
    let replies = plan.links_to(&record.reference, relation::REPLIES_TO).into_iter();
    let replies = replies.map(|(_, update)| Card::of_part(&ctx, update)).collect();
    let concerns = plan.links_from(&record.reference, relation::CONCERNS);
    let answered = response::to(&ctx, record);
    let is_answered = !answered.is_empty();
    let mut page = RecordPage::new(&ctx, record);
    if !answered.is_empty() {
        page = page.block(&response::Block { page: ctx.page(""), answers: answered })?;
    }
    page.facts(
        &ctx,
        record,
        &["speaker", "kind", "quoted", "ages", "area", "strategy", "engagement", "survey", "local_offer"],
    )
    .section("section-answering", linked_cards(&ctx, answers), Some("empty-answering").filter(|_| !is_answered))
    .section("section-replies", replies, None)
    .section("section-concerns", linked_cards(&ctx, concerns), Some("empty-concerns"))
    .facts_last()
    .with_thread()
    .show(&ctx)
}
