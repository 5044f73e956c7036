//! `/ar/actions/X` is `/actions/X` in Arabic: the prefix is taken off before the routes see the address.

use super::app::App;
use crate::i18n::{self, Language};
use axum::extract::{Request as Asked, State};
use axum::http::{Method, Request, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

/// Leads whoever asks for a language that the partnership does not offer to the same page in English.
pub async fn only_offered(State(app): State<App>, request: Asked, next: Next) -> Response {
    let tag = request.extensions().get::<&'static Language>().map_or(i18n::ENGLISH, |language| language.tag);
    if tag == i18n::ENGLISH || request.method() != Method::GET {
        return next.run(request).await;
    }
    match app.snapshot().await {
        Ok(_) if app.as_set().site.offers(tag) => next.run(request).await,
        Ok(_) => Redirect::to(&request.uri().to_string()).into_response(),
        Err(error) => error.into_response(),
    }
}

/// A slash at the end means nothing, so `/actions/` is `/actions`.
///
/// Takes the language off the front of the path and leaves it among the request's extensions.
pub fn strip_language<B>(mut request: Request<B>) -> Request<B> {
    let path = request.uri().path().trim_end_matches('/');
    let (tag, rest) = match path.trim_start_matches('/').split_once('/') {
        Some((tag, rest)) => (tag, format!("/{}", rest.trim_start_matches('/'))),
        None => (path.trim_start_matches('/'), "/".to_owned()),
    };
    let language = i18n::language(tag);
    let plain = if language.is_some() { rest } else { format!("/{}", path.trim_start_matches('/')) };
    if plain != request.uri().path() {
        let target = match request.uri().query() {
            Some(query) => format!("{plain}?{query}"),
            None => plain,
        };
        if let Ok(uri) = target.parse::<Uri>() {
            *request.uri_mut() = uri;
        }
    }
    request.extensions_mut().insert(language.unwrap_or_else(i18n::english));
    request
}
