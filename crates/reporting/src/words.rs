//! Pages of standing words: accessibility, privacy, and the languages of the site.

use askama::Template;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::Page;

#[derive(Template)]
#[template(path = "reporting/accessibility.html")]
struct Accessibility {
    page: Page,
}

/// `GET /accessibility`
pub async fn accessibility(ctx: Ctx) -> Result<Response> {
    ctx.html(&Accessibility { page: ctx.page(ctx.t("accessibility-title")) })
}

#[derive(Template)]
#[template(path = "reporting/privacy.html")]
struct Privacy {
    page: Page,
}

/// `GET /privacy`
pub async fn privacy(ctx: Ctx) -> Result<Response> {
    ctx.html(&Privacy { page: ctx.page(ctx.t("privacy-title")) })
}

#[derive(Template)]
#[template(path = "reporting/languages.html")]
struct Languages {
    page: Page,
}

/// `GET /languages`
pub async fn languages(ctx: Ctx) -> Result<Response> {
    ctx.html(&Languages { page: ctx.page(ctx.t("languages-title")) })
}
