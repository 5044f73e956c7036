//! From an error to an answer: a page for readers, JSON under `/api/`.

use super::context::{self, App, Ctx};
use crate::cell::LONGEST_REFERENCE;
use crate::error::Error;
use crate::i18n::{self, Language};
use crate::page::Card;
use crate::page::{Page, date_in_words};
use crate::snapshot::Snapshot;
use askama::Template;
use axum::Json;
use axum::extract::{Request, State};
use axum::http::{StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use std::collections::HashMap;
use std::sync::Arc;

/// How far a mistyped reference may be from a real one to be suggested.
const CLOSE: usize = 2;

/// How the reason of "not found" begins when nothing had been recorded by the day that was asked for.
pub(super) const NOTHING_YET: &str = "as-at ";

#[derive(Clone)]
struct Failed(Arc<Error>);

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let status = match &self {
            Error::NotFound(_) => StatusCode::NOT_FOUND,
            Error::Invalid(_) | Error::Day { .. } => StatusCode::BAD_REQUEST,
            Error::Database(_) | Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        };
        if status.is_server_error() {
            tracing::error!(cause = %self.chain(), "a request failed");
        }
        let mut response = status.into_response();
        response.extensions_mut().insert(Failed(Arc::new(self)));
        response
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    page: Page,
    heading: String,
    sentence: String,
    close: Vec<Card>,
}

/// Renders what failed in the reader's language, or as JSON.
pub async fn as_pages(State(app): State<App>, request: Request, next: Next) -> Response {
    let uri = request.uri().clone();
    let language = request.extensions().get::<&'static Language>().copied().unwrap_or_else(i18n::english);
    let response = next.run(request).await;
    let status = response.status();
    let failing = status.is_client_error() || status.is_server_error();
    if !failing || uri.path() == "/health" {
        return response;
    }
    let failed = response.extensions().get::<Failed>().cloned();
    let error = failed.map_or_else(|| Arc::new(unnamed(status, uri.path())), |Failed(error)| error);
    let sentence = sentence(language, &error);
    if uri.path().starts_with("/api/") {
        return (status, Json(serde_json::json!({ "error": sentence }))).into_response();
    }
    let ctx = context(app, language, &uri).await;
    let close = match error.as_ref() {
        Error::NotFound(what) => closest(&ctx, what),
        _ => Vec::new(),
    };
    let heading = ctx.t(match error.as_ref() {
        Error::NotFound(what) if what.starts_with(NOTHING_YET) => "error-nothing-yet-heading",
        Error::NotFound(_) => "error-not-found-heading",
        Error::Invalid(_) | Error::Day { .. } => "error-invalid-heading",
        _ => "error-ours-heading",
    });
    let page = ErrorPage { page: ctx.page(heading.clone()), heading, sentence, close };
    match page.render() {
        Ok(text) => (status, Html(text)).into_response(),
        Err(_) => status.into_response(),
    }
}

/// What failed before a handler could name it: an address that is not text, a method that no route has, a panic.
fn unnamed(status: StatusCode, path: &str) -> Error {
    match status {
        StatusCode::NOT_FOUND => Error::not_found(path.trim_start_matches('/')),
        _ if status.is_client_error() => Error::invalid("This address cannot be read, or cannot be asked in this way."),
        _ => Error::Internal("a handler panicked".to_owned()),
    }
}

/// What the page of an error needs: its language, and the day that its links keep.
async fn context(app: App, language: &'static Language, uri: &Uri) -> Ctx {
    let query = context::query_of(uri).unwrap_or_default();
    let past = match query.get("as-at") {
        Some(day) => context::as_at(&app, day).await.ok(),
        None => None,
    };
    let snapshot = match past {
        Some(snapshot) => snapshot,
        None => app.snapshot().await.unwrap_or_default(),
    };
    let query = if snapshot.as_at.is_some() { query } else { HashMap::new() };
    Ctx { app, language, snapshot, path: uri.path().to_owned(), query }
}

fn sentence(language: &Language, error: &Error) -> String {
    match error {
        Error::NotFound(what) => match what.strip_prefix(NOTHING_YET) {
            Some(day) => language.text("error-nothing-yet", &[("day", date_in_words(language, day).into())]),
            None => language.text("error-not-found", &[("what", what.as_str().into())]),
        },
        Error::Invalid(sentence) => sentence.clone(),
        Error::Day { asked, today } => {
            language.text("error-day", &[("words", asked.as_str().into()), ("day", today.as_str().into())])
        }
        Error::Database(_) | Error::Internal(_) => language.text("error-ours", &[]),
    }
}

fn closest(ctx: &Ctx, what: &str) -> Vec<Card> {
    let Some((table, reference)) = what.split_once('/') else { return Vec::new() };
    let snapshot: &Snapshot = &ctx.snapshot;
    if reference.len() > LONGEST_REFERENCE + CLOSE {
        return Vec::new();
    }
    let wanted = reference.to_uppercase();
    let mut close: Vec<_> = snapshot
        .list(table)
        .map(|record| (strsim::levenshtein(&wanted, &record.reference.to_uppercase()), record))
        .filter(|(distance, _)| *distance <= CLOSE)
        .collect();
    close.sort_by_key(|(distance, _)| *distance);
    close.into_iter().take(5).map(|(_, record)| Card::new(ctx, record)).collect()
}
