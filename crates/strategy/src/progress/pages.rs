//! The page that says what each word of progress means, and how the progress of a whole is worked out.

use super::ALL;
use askama::Template;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Mark, Page};

#[derive(Template)]
#[template(path = "strategy/progress_rule.html")]
struct Rule {
    page: Page,
    meanings: Vec<(Mark, String)>,
}

/// `GET /progress`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let meaning = |one: super::Progress| (one.mark(&ctx), ctx.t(&format!("progress-{}-means", one.name())));
    let page = ctx.page(ctx.t("progress-rule-title")).undated();
    ctx.html(&Rule { page, meanings: ALL.map(meaning).into() })
}
