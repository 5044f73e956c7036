//! Finished open pages, kept until the plan changes.
//!
//! A page is a function of its address, its language, its encoding and the number of the newest revision.
//! That number is asked of the database at each request, so a change by another process shows at once.

use super::context::App;
use crate::i18n::Language;
use crate::revision;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
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
    seq: i64,
    bytes: usize,
    pages: HashMap<String, Arc<Finished>>,
}

struct Finished {
    headers: HeaderMap,
    body: Bytes,
}

impl PageCache {
    fn get(&self, seq: i64, key: &str) -> Option<Arc<Finished>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.seq == seq { kept.pages.get(key).cloned() } else { None }
    }

    fn put(&self, seq: i64, key: String, page: Arc<Finished>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.seq != seq || kept.bytes + page.body.len() > MOST_BYTES {
            *kept = Kept { seq, ..Kept::default() };
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

async fn get(app: App, request: Request, next: Next) -> Response {
    if request.method() != Method::GET || !cacheable(request.uri().path()) {
        return next.run(request).await;
    }
    let seq = match newest(&app).await {
        Ok(seq) => seq,
        Err(error) => return error.into_response(),
    };
    let key = key(&request);
    let asked = request.headers().get(header::IF_NONE_MATCH).cloned();
    if let Some(page) = app.pages.get(seq, &key) {
        return answer(&page, asked.as_ref());
    }
    let response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let page = Arc::new(Finished { headers: with_etag(parts.headers, &body), body });
    if page.body.len() <= LARGEST {
        app.pages.put(seq, key, page.clone());
    }
    answer(&page, asked.as_ref())
}

async fn newest(app: &App) -> crate::error::Result<i64> {
    revision::newest(&mut app.db.read().await?).await
}

fn cacheable(path: &str) -> bool {
    !matches!(path, "/health" | "/metrics") && !path.starts_with("/assets/")
}

fn key(request: &Request) -> String {
    let tag = request.extensions().get::<&'static Language>().map_or("", |language| language.tag);
    let accepted = request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let accepted = accepted.unwrap_or_default();
    let encoding = ["br", "gzip"].into_iter().find(|one| accepted.contains(one)).unwrap_or_default();
    format!("{tag} {encoding} {}", request.uri())
}

fn with_etag(mut headers: HeaderMap, body: &Bytes) -> HeaderMap {
    let hash: String = Sha256::digest(body).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    if let Ok(value) = HeaderValue::from_str(&format!("\"{hash}\"")) {
        headers.insert(header::ETAG, value);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=0, must-revalidate"));
    headers.remove(header::CONTENT_LENGTH);
    headers
}

fn answer(page: &Finished, asked: Option<&HeaderValue>) -> Response {
    let unchanged = asked.is_some() && asked == page.headers.get(header::ETAG);
    let mut response = Response::new(if unchanged { Body::empty() } else { Body::from(page.body.clone()) });
    *response.headers_mut() = page.headers.clone();
    if unchanged {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    response
}
