//! `/ar/actions/X` is `/actions/X` in Arabic: the prefix is taken off before the routes see the address.

use crate::i18n;
use axum::http::Request;
use axum::http::Uri;

/// Takes the language off the front of the path and leaves it among the request's extensions.
pub fn strip_language<B>(mut request: Request<B>) -> Request<B> {
    let path = request.uri().path();
    let (tag, rest) = match path[1.min(path.len())..].split_once('/') {
        Some((tag, rest)) => (tag, format!("/{rest}")),
        None => (path.trim_start_matches('/'), "/".to_owned()),
    };
    let language = i18n::language(tag).filter(|language| !language.is_english());
    if let Some(language) = language {
        let target = match request.uri().query() {
            Some(query) => format!("{rest}?{query}"),
            None => rest,
        };
        if let Ok(uri) = target.parse::<Uri>() {
            *request.uri_mut() = uri;
        }
        request.extensions_mut().insert(language);
    } else {
        request.extensions_mut().insert(i18n::english());
    }
    request
}
