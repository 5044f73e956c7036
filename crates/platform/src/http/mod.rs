//! What stands between the socket and a page: languages, the cache, headers, errors, figures and the orderly stop.

mod actor;
mod address;
mod app;
mod cache;
mod context;
mod errors;
mod form;
mod headers;
mod language;
mod memory;
mod metrics;
mod range;
mod routes;
mod serve;
mod upload;

pub use actor::{Signed, cookie, set_cookie};
pub use address::{Address, proxies};
pub use app::{App, Mode};
pub use cache::PageCache;
pub use context::{BETWEEN, Ctx};
pub use form::{Form, SLIP};
pub use language::strip_language;
pub use memory::Memory;
pub use range::ranged;
pub use routes::{Denied, Route, Routes};
pub use serve::serve;
pub use upload::{CARRIED, Files, Sent, Upload};

use axum::Router;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

/// The most bytes that a request may bring.
const LARGEST: usize = 20 << 20;
/// How long a request may take.
const LONGEST: Duration = Duration::from_secs(30);

/// Wraps the site's routes in everything that each request passes, outermost last.
pub fn layers(routes: Router<App>, app: &App) -> Router {
    routes
        .layer(CatchPanicLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST))
        .layer(csrf(app))
        .layer(from_fn_with_state(app.clone(), language::only_offered))
        .layer(RequestBodyLimitLayer::new(LARGEST))
        .layer(from_fn_with_state(app.clone(), errors::as_pages))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(app.clone(), cache::serve_cached))
        .layer(from_fn_with_state(app.clone(), actor::identify))
        .layer(from_fn_with_state(app.clone(), headers::add))
        .layer(from_fn(metrics::count))
        .with_state(app.clone())
}

pub use headers::{INERT, LoadsScript, framed, plain, scripted, shared, styled, talking};
pub use metrics::{install as install_metrics, show as show_metrics};

/// Refuses forms that were sent from another site. The public address counts as ours, whatever a proxy makes of `Host`.
fn csrf(app: &App) -> CsrfLayer {
    CsrfLayer::new().add_trusted_origin(&app.base_url).unwrap_or_default()
}
