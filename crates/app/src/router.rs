//! The whole site on one page. Each address exists in every language, with the language in front: `/ar/actions`.

use crate::tables;
use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::http::{StatusCode, header};
use axum::response::Response;
use axum::routing::get;
use measures::{indicator, statistic};
use people::{body, organisation};
use platform::clock::Clock;
use platform::db::Db;
use platform::http::{App, Ctx, layers, plain, show_metrics};
use platform::page::Navigation;
use platform::site::Site;
use platform::{Error, Result, api, assets};
use reporting::{completeness, exchange, home, news, openapi, search, sitemap, sources, thread, words};
use std::time::Duration;
use strategy::{action, alignment, commitment, context, outcome, priority};
use voice::{engagement, message};

/// Where every page leads.
const NAVIGATION: Navigation = &[
    ("nav-voices", "/messages"),
    ("nav-plans", "/strategies"),
    ("nav-actions", "/actions"),
    ("nav-measures", "/indicators"),
    ("nav-who", "/bodies"),
    ("nav-search", "/search"),
];

/// The application of one partnership, over its database.
pub fn app(db: Db, clock: Clock, site: Site, base_url: &str) -> App {
    App::new(db, clock, site, base_url, tables::all(), NAVIGATION)
}

/// The site of one partnership.
pub fn site(app: &App) -> Router {
    let routes = Router::new().merge(pages()).merge(data()).merge(machines());
    layers(routes.fallback(nothing_here), app).layer(Extension(search::Search::default()))
}

/// For readers.
fn pages() -> Router<App> {
    Router::new()
        .route("/", get(home::show))
        .route("/strategies", get(strategy::strategy::pages::list))
        .route("/strategies/{ref}", get(strategy::strategy::pages::show))
        .route("/priorities", get(priority::pages::list))
        .route("/priorities/{ref}", get(priority::pages::show))
        .route("/actions", get(action::pages::list))
        .route("/actions/{ref}", get(action::pages::show))
        .route("/outcomes", get(outcome::pages::list))
        .route("/outcomes/{ref}", get(outcome::pages::show))
        .route("/indicators", get(indicator::pages::list))
        .route("/indicators/{ref}", get(indicator::pages::show))
        .route("/statistics", get(statistic::pages::list))
        .route("/statistics/{ref}", get(statistic::pages::show))
        .route("/commitments", get(commitment::pages::list))
        .route("/commitments/{ref}", get(commitment::pages::show))
        .route("/context", get(context::pages::list))
        .route("/context/{ref}", get(context::pages::show))
        .route("/messages", get(message::pages::list))
        .route("/messages/{ref}", get(message::pages::show))
        .route("/engagements", get(engagement::pages::list))
        .route("/engagements/{ref}", get(engagement::pages::show))
        .route("/bodies", get(body::pages::list))
        .route("/bodies/{ref}", get(body::pages::show))
        .route("/organisations", get(organisation::pages::list))
        .route("/organisations/{ref}", get(organisation::pages::show))
        .route("/documents", get(sources::list))
        .route("/documents/{ref}", get(sources::show))
        .route("/thread/{ref}", get(thread::show))
        .route("/crosswalk", get(alignment::crosswalk))
        .route("/completeness", get(completeness::show))
        .route("/search", get(search::show))
        .route("/api", get(openapi::page))
        .route("/accessibility", get(words::accessibility))
        .route("/privacy", get(words::privacy))
        .route("/languages", get(words::languages))
}

/// Open data.
fn data() -> Router<App> {
    Router::new()
        .route("/api/v1/openapi.json", get(openapi::document))
        .route("/api/v1/plan", get(exchange::plan))
        .route("/api/v1/plan.json", get(exchange::plan))
        .route("/api/v1/plan.xlsx", get(exchange::plan))
        .route("/api/v1/thread/{ref}", get(thread::data))
        .route("/api/v1/completeness", get(completeness::data))
        .route("/api/v1/completeness.json", get(completeness::data))
        .route("/api/v1/completeness.csv", get(completeness::data))
        .route("/api/v1/search", get(search::data))
        .route("/api/v1/search.json", get(search::data))
        .route("/api/v1/search.csv", get(search::data))
        .route("/api/v1/{table}", get(api::list))
        .route("/api/v1/{table}/{ref}", get(api::show))
        .route("/feed.atom", get(news::feed))
}

/// For browsers, search engines and operators.
fn machines() -> Router<App> {
    Router::new()
        .route("/assets/{name}", get(asset))
        .route("/theme.css", get(theme))
        .route("/sitemap.xml", get(sitemap::sitemap))
        .route("/robots.txt", get(sitemap::robots))
        .route("/health", get(health))
        .route("/metrics", get(async || plain("text/plain; version=0.0.4", show_metrics())))
}

async fn asset(Path(name): Path<String>) -> Result<Response> {
    let asset = assets::find(&name).ok_or_else(|| Error::not_found(format!("assets/{name}")))?;
    let mut response = plain(asset.media_type, asset.bytes.to_vec());
    let forever = header::HeaderValue::from_static("public, max-age=31536000, immutable");
    response.headers_mut().insert(header::CACHE_CONTROL, forever);
    Ok(response)
}

async fn theme(ctx: Ctx) -> Response {
    plain("text/css; charset=utf-8", ctx.app.site.theme_css())
}

/// Answers whether the database does, within two seconds and in plain text, for whoever watches over the site.
async fn health(State(app): State<App>) -> (StatusCode, &'static str) {
    match tokio::time::timeout(Duration::from_secs(2), app.snapshot()).await {
        Ok(Ok(_)) => (StatusCode::OK, "ok\n"),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}

async fn nothing_here(ctx: Ctx) -> Error {
    Error::not_found(ctx.path.trim_start_matches('/'))
}
