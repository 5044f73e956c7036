//! The pages of bodies.

use super::TABLE;
use crate::{name, post};
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{List, RecordPage, cards, linked_cards};

/// `GET /bodies`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, None)
        .way(ctx.t("table-meetings"), "/meetings")
        .way(ctx.t("structure-title"), "/structure")
        .way(ctx.t("money-title"), "/money")
        .way(ctx.t("table-contributions"), "/contributions")
        .way(ctx.t("table-commissions"), "/commissions")
        .way(ctx.t("table-courses"), "/courses")
        .way(ctx.t("table-stories"), "/stories")
        .way(ctx.t("table-campaigns"), "/campaigns")
        .way(ctx.t("table-asks"), "/asks")
        .show(&ctx)
}

/// `GET /bodies/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let plan = &ctx.snapshot;
    let of = |table, column| cards(&ctx, plan.referring(&record.reference, table, column));
    RecordPage::new(&ctx, record)
        .lead(record, "about")
        .facts(
            &ctx,
            record,
            &["kind", "status", "parent", "organisation", "meets", "from", "until", "terms", "brings", "takes_members"],
        )
        .parts("col-names", name::line(&ctx, &record.reference))
        .section("section-subgroups", of("bodies", "parent"), None)
        .section("section-posts", post::cards(&ctx, &record.reference, "body"), None)
        .section("section-owned-strategies", of("strategies", "owner"), None)
        .section("section-overseen", of("actions", "overseen_by"), None)
        .section(
            "section-contributes",
            linked_cards(&ctx, plan.links_from(&record.reference, relation::CONTRIBUTES_TO)),
            None,
        )
        .section("section-engagements", of("engagements", "body"), None)
        .show(&ctx)
}
