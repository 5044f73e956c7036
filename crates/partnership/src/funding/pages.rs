//! The public page of a fund, or of what was said of money.

use super::TABLE;
use super::list::{amount, tag};
use crate::grant::fresh;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use people::role::SEEK_MONEY;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Page, RecordPage, cards};

/// What stands above the facts.
#[derive(Template)]
#[template(path = "partnership/fund.html")]
struct Top {
    page: Page,
    tag: (&'static str, String),
    amount: String,
    /// Where those who sign in say that they are interested.
    own: Option<String>,
}

/// `GET /funding/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let fund = ctx.record(&TABLE, &reference)?;
    let own = (super::own::is_open(&ctx, fund)? && ctx.may_try(&SEEK_MONEY))
        .then(|| ctx.href(&format!("{}/{reference}", super::own::PATH)));
    let top = Top { page: ctx.page(""), tag: tag(&ctx, fund)?, amount: amount(&ctx, fund), own };
    let parts = ctx.snapshot.referring(&fund.reference, TABLE.name, "programme");
    let shown = RecordPage::new(&ctx, fund)
        .within_list(&TABLE)
        .lead(fund, "about")
        .block(&top)?
        .facts(
            &ctx,
            fund,
            &["kind", "funder", "organisation", "programme", "who_can_apply", "joint", "theme", "more_at"],
        )
        .section("fund-parts", cards(&ctx, parts), None)
        .show(&ctx)?;
    Ok(fresh(shown))
}
