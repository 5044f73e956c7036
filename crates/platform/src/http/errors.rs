//! From an error to an answer: a page for readers, JSON under `/api/`.

use super::context::{App, Ctx};
use crate::error::Error;
use crate::i18n::{self, Language};
use crate::page::Card;
use crate::page::{Page, date_in_words};
use crate::snapshot::Snapshot;
use askama::Template;
use axum::Json;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use std::collections::HashMap;
use std::sync::Arc;

/// How far a mistyped reference may be from a real one to be suggested.
const CLOSE: usize = 2;

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
    let path = request.uri().path().to_owned();
    let language = request.extensions().get::<&'static Language>().copied().unwrap_or_else(i18n::english);
    let response = next.run(request).await;
    let failed = response.extensions().get::<Failed>().cloned();
    let Some(Failed(error)) = failed else { return response };
    let status = response.status();
    let sentence = sentence(language, &error);
    if path.starts_with("/api/") {
        return (status, Json(serde_json::json!({ "error": sentence }))).into_response();
    }
    let snapshot = app.snapshot().await.unwrap_or_default();
    let ctx = Ctx { app, language, snapshot, path, query: HashMap::new() };
    let close = match error.as_ref() {
        Error::NotFound(what) => closest(&ctx, what),
        _ => Vec::new(),
    };
    let heading = ctx.t(match status {
        StatusCode::NOT_FOUND => "error-not-found-heading",
        StatusCode::BAD_REQUEST => "error-invalid-heading",
        _ => "error-ours-heading",
    });
    let page = ErrorPage { page: ctx.page(heading.clone(), false), heading, sentence, close };
    match page.render() {
        Ok(text) => (status, Html(text)).into_response(),
        Err(_) => status.into_response(),
    }
}

fn sentence(language: &Language, error: &Error) -> String {
    match error {
        Error::NotFound(what) => match what.strip_prefix("as-at ") {
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
    let wanted = reference.to_uppercase();
    let mut close: Vec<_> = snapshot
        .list(table)
        .map(|record| (strsim::levenshtein(&wanted, &record.reference.to_uppercase()), record))
        .filter(|(distance, _)| *distance <= CLOSE)
        .collect();
    close.sort_by_key(|(distance, _)| *distance);
    close.into_iter().take(5).map(|(_, record)| Card::new(ctx, record)).collect()
}
