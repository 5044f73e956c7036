//! The headers that every answer carries.

use super::app::App;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// Nothing may run on a page: no script at all, and no style but our own files.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The same, but for a script of ours, which may talk to this site alone.
const POLICY_WITH_SCRIPT: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The same, but any site may show the page within one of its own. Nothing can be sent from it.
const POLICY_IN_FRAMES: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

/// A mark on the answer of a page that loads a script of ours. Every other page forbids all script.
#[derive(Clone, Copy)]
pub struct LoadsScript;

/// The answer of a page that loads a script of ours.
pub fn scripted(mut response: Response) -> Response {
    response.extensions_mut().insert(LoadsScript);
    response
}

const FIXED: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=(), interest-cohort=()"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-site"),
];

/// Whether a path is one of open data, which programs read and any site may show.
pub(super) fn is_open_data(path: &str) -> bool {
    path.starts_with("/api/") || path.starts_with("/open-referral")
}

/// Adds the security headers but those that the answer brings itself, by [`framed`] and [`shared`], and for an invented place the wish not to be indexed.
pub async fn add(State(app): State<App>, request: Request, next: Next) -> Response {
    let open_data = is_open_data(request.uri().path());
    let mut response = next.run(request).await;
    let loads_script = response.extensions().get::<LoadsScript>().is_some();
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if loads_script {
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY_WITH_SCRIPT));
    }
    if open_data {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        headers.insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
    }
    if app.base_url.starts_with("https://") {
        headers
            .insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000; includeSubDomains"));
    }
    if app.site.invented {
        headers.insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
        headers.insert("x-invented", HeaderValue::from_static("everything in this answer is invented"));
    }
    response
}

/// Lets other sites use the answer as a picture or a file of theirs, as they may all open data.
#[must_use]
pub fn shared(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
    response
}

/// Lets other sites show the page in a frame of theirs. Only for a page on which nothing can be done.
#[must_use]
pub fn framed(response: Response) -> Response {
    let mut response = shared(response);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY_IN_FRAMES));
    response
}

/// Lets an answer talk to this site: a script of ours that a browser keeps apart from its page.
#[must_use]
pub fn talking(mut response: Response) -> Response {
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY_WITH_SCRIPT));
    response
}

/// Lets an answer have this style inside of it, and nothing else: a page that needs no other file.
#[must_use]
pub fn styled(mut response: Response, style: &str) -> Response {
    let hash = STANDARD.encode(Sha256::digest(style.as_bytes()));
    let policy = POLICY.replace("style-src 'self'", &format!("style-src 'sha256-{hash}'"));
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// The policy of content for what people brought: nothing may run in it or be loaded by it, whatever it holds.
pub const INERT: (HeaderName, &str) =
    (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox; frame-ancestors 'none'");

/// A plain answer of this media type.
pub fn plain(media_type: &'static str, body: impl Into<axum::body::Body>) -> Response {
    ([(header::CONTENT_TYPE, media_type)], body.into()).into_response()
}
