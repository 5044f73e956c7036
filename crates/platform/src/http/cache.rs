//! Finished open pages, kept until the plan changes.
//!
//! A page is a function of its address, its language, its encoding, the number of the newest revision, and the day.
//! That number is asked of the database at each request, so a change by another process shows at once.

use super::actor::Signed;
use super::app::App;
use crate::i18n::Language;
use crate::revision;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The most bytes that are kept.
const MOST_BYTES: usize = 24 << 20;
/// The largest answer that is kept.
const LARGEST: usize = 2 << 20;

/// The kept pages of one application.
#[derive(Default)]
pub struct PageCache(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    edition: Edition,
    bytes: usize,
    pages: HashMap<String, Arc<Finished>>,
}

/// What makes kept pages old: a change of the plan, and midnight, since a plan may have run out and a day become past.
type Edition = (i64, Date);

struct Finished {
    headers: HeaderMap,
    body: Bytes,
}

impl PageCache {
    fn get(&self, edition: Edition, key: &str) -> Option<Arc<Finished>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.edition == edition { kept.pages.get(key).cloned() } else { None }
    }

    fn put(&self, edition: Edition, key: String, page: Arc<Finished>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.edition != edition || kept.bytes + page.body.len() > MOST_BYTES {
            *kept = Kept { edition, ..Kept::default() };
        }
        kept.bytes += page.body.len() + key.len();
        kept.pages.insert(key, page);
    }
}

/// Answers from the kept pages, or keeps what the routes answer.
pub async fn serve_cached(State(app): State<App>, mut request: Request, next: Next) -> Response {
    if request.method() == Method::HEAD {
        *request.method_mut() = Method::GET;
        let (parts, _) = get(app, request, next).await.into_parts();
        return Response::from_parts(parts, Body::empty());
    }
    get(app, request, next).await
}

async fn get(app: App, mut request: Request, next: Next) -> Response {
    let personal = Signed::of(request.extensions()).is_some();
    if personal || request.method() != Method::GET || !cacheable(request.uri().path()) {
        return next.run(request).await;
    }
    let edition = match edition(&app).await {
        Ok(edition) => edition,
        Err(error) => return error.into_response(),
    };
    let encoding = encoding(request.headers());
    ask_for(request.headers_mut(), encoding);
    let key = key(&request, encoding.unwrap_or_default());
    let asked = request.headers().get(header::IF_NONE_MATCH).cloned();
    if let Some(page) = app.pages.get(edition, &key) {
        return answer(&page, asked.as_ref());
    }
    let response = next.run(request).await;
    if response.status() != StatusCode::OK || is_private(response.headers()) {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let page = Arc::new(Finished { headers: with_etag(parts.headers, &body), body });
    if page.body.len() <= LARGEST {
        app.pages.put(edition, key, page.clone());
    }
    answer(&page, asked.as_ref())
}

async fn edition(app: &App) -> crate::error::Result<Edition> {
    let newest = revision::newest(&mut app.db.read().await?).await?;
    Ok((newest, app.today()?))
}

/// What a handler marks as private, or sends a cookie with, is nobody else's.
fn is_private(headers: &HeaderMap) -> bool {
    headers.contains_key(header::SET_COOKIE) || headers.contains_key(header::CACHE_CONTROL)
}

fn cacheable(path: &str) -> bool {
    !matches!(path, "/health" | "/metrics") && !path.starts_with("/assets/")
}

fn key(request: &Request, encoding: &str) -> String {
    let tag = request.extensions().get::<&'static Language>().map_or("", |language| language.tag);
    format!("{tag} {encoding} {}", request.uri())
}

/// The best of our encodings that the reader takes; nothing for plain bytes.
fn encoding(headers: &HeaderMap) -> Option<&'static str> {
    let accepted = headers.get(header::ACCEPT_ENCODING)?.to_str().ok()?.to_lowercase();
    let takes = |name: &str| {
        accepted.split(',').any(|part| {
            let mut parts = part.split(';').map(str::trim);
            let named = parts.next() == Some(name);
            let weight = parts.find_map(|parameter| parameter.strip_prefix("q=")).and_then(|q| q.parse::<f32>().ok());
            named && weight != Some(0.0)
        })
    };
    ["br", "gzip"].into_iter().find(|name| takes(name))
}

/// Asks for just the encoding under which the answer is kept, so that no other is kept under its name.
fn ask_for(headers: &mut HeaderMap, encoding: Option<&'static str>) {
    match encoding {
        Some(name) => headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(name)),
        None => headers.remove(header::ACCEPT_ENCODING),
    };
}

fn with_etag(mut headers: HeaderMap, body: &Bytes) -> HeaderMap {
    let hash: String = Sha256::digest(body).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    if let Ok(value) = HeaderValue::from_str(&format!("\"{hash}\"")) {
        headers.insert(header::ETAG, value);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=0, must-revalidate"));
    headers.append(header::VARY, HeaderValue::from_static("cookie"));
    headers.remove(header::CONTENT_LENGTH);
    headers
}

fn answer(page: &Finished, asked: Option<&HeaderValue>) -> Response {
    let unchanged = asked.is_some_and(|asked| matches(asked, page.headers.get(header::ETAG)));
    let mut response = Response::new(if unchanged { Body::empty() } else { Body::from(page.body.clone()) });
    *response.headers_mut() = page.headers.clone();
    if unchanged {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    response
}

/// Whether one of the tags that the reader has is this one; a proxy that compresses marks tags as weak.
fn matches(asked: &HeaderValue, etag: Option<&HeaderValue>) -> bool {
    let (Ok(asked), Some(Ok(etag))) = (asked.to_str(), etag.map(HeaderValue::to_str)) else { return false };
    asked.split(',').map(|tag| tag.trim().trim_start_matches("W/")).any(|tag| tag == etag || tag == "*")
}
