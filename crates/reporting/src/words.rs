//! Pages of standing words: accessibility, privacy, and the languages of the site.

use askama::Template;
use axum::response::Response;
use people::data::retention;
use people::help::Danger;
use platform::Result;
use platform::http::Ctx;
use platform::i18n;
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

/// For how many days names and addresses are kept after an account has ended, as it is set here.
async fn days(ctx: &Ctx) -> Result<i64> {
    retention::days_of_accounts(&mut ctx.app.db.read().await?).await
}

#[derive(Template)]
#[template(path = "reporting/privacy/children.html")]
struct Children {
    page: Page,
    days: i64,
    translated: Option<Danger>,
    english: Danger,
}

/// `GET /privacy/children`
pub async fn children(ctx: Ctx) -> Result<Response> {
    let translated = Danger::translated(&ctx);
    let page = ctx.page(ctx.t("privacy-children"));
    ctx.html(&Children { page, days: days(&ctx).await?, translated, english: Danger::of(i18n::english()) })
}

#[derive(Template)]
#[template(path = "reporting/privacy/parents.html")]
struct Parents {
    page: Page,
}

/// `GET /privacy/parents`
pub async fn parents(ctx: Ctx) -> Result<Response> {
    ctx.html(&Parents { page: ctx.page(ctx.t("privacy-parents")) })
}

#[derive(Template)]
#[template(path = "reporting/privacy/workers.html")]
struct Workers {
    page: Page,
    days: i64,
}

/// `GET /privacy/workers`
pub async fn workers(ctx: Ctx) -> Result<Response> {
    ctx.html(&Workers { page: ctx.page(ctx.t("privacy-workers")), days: days(&ctx).await? })
}

#[derive(Template)]
#[template(path = "reporting/privacy/volunteers.html")]
struct Volunteers {
    page: Page,
    days: i64,
}

/// `GET /privacy/volunteers`
pub async fn volunteers(ctx: Ctx) -> Result<Response> {
    ctx.html(&Volunteers { page: ctx.page(ctx.t("privacy-volunteers")), days: days(&ctx).await? })
}

#[derive(Template)]
#[template(path = "reporting/privacy/who_can_see.html")]
struct WhoCanSee {
    page: Page,
}

/// `GET /privacy/who-can-see`
pub async fn who_can_see(ctx: Ctx) -> Result<Response> {
    ctx.html(&WhoCanSee { page: ctx.page(ctx.t("privacy-who-can-see")) })
}
