//! Figures for the operator at `/metrics`: how many requests of which route and status, and how long they took.
//!
//! Nothing that a reader typed is among them: a route is named by its pattern.

use super::routes::Unlogged;
use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use std::sync::OnceLock;
use std::time::Instant;

static RECORDER: OnceLock<PrometheusHandle> = OnceLock::new();

/// Starts counting. Called once, at start.
pub fn install() {
    if let Ok(handle) = PrometheusBuilder::new().install_recorder() {
        RECORDER.get_or_init(|| handle);
    }
}

/// The figures in the text format of Prometheus.
pub fn show() -> String {
    RECORDER.get().map(PrometheusHandle::render).unwrap_or_default()
}

/// Counts the request, and logs it by route, status and time, unless nothing is to be kept of whoever made it.
pub async fn count(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map_or("(no route)", MatchedPath::as_str).to_owned();
    let method = request.method().to_string();
    let started = Instant::now();
    let response = next.run(request).await;
    let took = started.elapsed();
    let status = response.status().as_u16();
    let labels = [("route", route.clone()), ("status", status.to_string())];
    metrics::counter!("http_requests_total", &labels).increment(1);
    metrics::histogram!("http_request_seconds", "route" => route.clone()).record(took.as_secs_f64());
    if response.extensions().get::<Unlogged>().is_some() {
        return response;
    }
    tracing::info!(%method, %route, status, milliseconds = took.as_secs_f64() * 1000.0, "request");
    response
}
