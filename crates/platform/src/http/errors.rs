//! From an error to an answer: a page for readers, JSON under `/api/` and for a script of ours that asks for it.

use super::actor::Signed;
use super::app::{App, as_at};
use super::context::{self, Ctx};
use super::headers::is_open_data;
use super::routes::{Denied, Unlogged};
use super::{LARGEST, LONGEST};
use crate::cell::LONGEST_REFERENCE;
use crate::error::Error;
use crate::i18n::{self, Language};
use crate::identity::{Actor, sign_in};
use crate::page::Card;
use crate::page::{Page, date_in_words};
use crate::random;
use crate::record::Record;
use crate::snapshot::Snapshot;
use askama::Template;
use axum::Json;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Redirect, Response};
use std::collections::HashMap;
use std::sync::Arc;

/// The largest form that is read, in bytes.
const LARGEST_FORM: usize = 2 << 20;
/// Fields that are never shown again.
const SECRET_FIELDS: [&str; 2] = ["code", "token"];

/// Fields that the form carried and nobody wrote.
const CARRIED: [&str; 10] =
    ["version", "row_version", "next", "replaces", "rule", "sure", "checked", "seen", "slip", "entry"];

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
            Error::SignIn => StatusCode::UNAUTHORIZED,
            Error::Prove => StatusCode::FORBIDDEN,
            Error::Stale => StatusCode::CONFLICT,
            Error::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
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
struct ErrorPage<'a> {
    page: Page,
    heading: String,
    sentence: String,
    close: Vec<Card>,
    kept: &'a Kept,
    /// What a person wrote of it.
    words: Vec<&'a str>,
    /// Where to sign in, when that is what was missing.
    sign_in: Option<String>,
    /// The way back: an address, and what is there.
    way: Option<(String, String)>,
}

/// What a form held that could not be taken, so that nothing is lost.
#[derive(Default)]
struct Kept {
    /// Everything, to be sent again after signing in.
    fields: Vec<(String, String)>,
    /// Where it was sent.
    action: String,
}

impl Kept {
    /// What a person wrote, rather than what the form carried or what was ticked.
    fn words<'a>(&'a self, ctx: &'a Ctx) -> Vec<&'a str> {
        let is_id = |text: &str| random::unhex(text).is_some_and(|bytes| bytes.len() == 16);
        let wrote = |(name, text): &&(String, String)| {
            !text.trim().is_empty() && text != "yes" && !CARRIED.contains(&name.as_str()) && !is_id(text)
        };
        let shown = |(_, text): &'a (String, String)| ctx.snapshot.get(text).map_or(text.as_str(), Record::title);
        self.fields.iter().filter(wrote).map(shown).collect()
    }
}

/// Renders what failed in the reader's language, or as JSON.
pub async fn as_pages(State(app): State<App>, request: Request, next: Next) -> Response {
    let (request, sent) = remember(request).await;
    let asked = Asked {
        uri: request.uri().clone(),
        reading: request.method() == Method::GET,
        as_data: is_open_data(request.uri().path()) || accepts_only_json(request.headers()),
        language: request.extensions().get::<&'static Language>().copied().unwrap_or_else(i18n::english),
        actor: request.extensions().get::<Signed>().map(|signed| signed.0.clone()),
        from: from(&app, request.headers()),
        brought: brings_a_file(request.headers()),
        sent,
    };
    let response = next.run(request).await;
    let denied = response.extensions().get::<Denied>().copied();
    let unlogged = response.extensions().get::<Unlogged>().copied();
    let mut response = shown(app, response, asked).await;
    if let Some(denied) = denied {
        response.extensions_mut().insert(denied);
    }
    if let Some(unlogged) = unlogged {
        response.extensions_mut().insert(unlogged);
    }
    response
}

/// What must be known of a request to show what failed.
struct Asked {
    uri: Uri,
    reading: bool,
    as_data: bool,
    language: &'static Language,
    actor: Option<Arc<Actor>>,
    from: Option<String>,
    /// Whether a file came with it: such a form stands at the address to which it is sent.
    brought: bool,
    sent: Vec<(String, String)>,
}

fn brings_a_file(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"))
}

/// The path of the page of ours from which a request comes, where the browser tells it.
fn from(app: &App, headers: &HeaderMap) -> Option<String> {
    let referer = headers.get(header::REFERER)?.to_str().ok()?;
    referer.strip_prefix(&*app.base_url).filter(|path| sign_in::is_inside(path)).map(str::to_owned)
}

async fn shown(app: App, response: Response, asked: Asked) -> Response {
    let Asked { uri, reading, as_data, language, actor, from, brought, sent } = asked;
    let status = response.status();
    let failed = response.extensions().get::<Failed>().cloned();
    let failing = status.is_client_error() || status.is_server_error();
    // A page that a handler made itself, such as a form with its faults, stands as it is.
    let made = failed.is_none() && response.headers().contains_key(header::CONTENT_TYPE) && is_html(&response);
    if !failing || made || uri.path() == "/health" {
        return response;
    }
    let error = failed.map_or_else(|| Arc::new(unnamed(status, uri.path())), |Failed(error)| error);
    let sentence = sentence(language, &error, &asked_for(&uri));
    // What is sent leads back to the page from which it was sent; what is read, to itself.
    let back = from.filter(|_| !reading);
    let here = uri.path_and_query().map_or("/", |path| path.as_str());
    let next = if reading { format!("{}{here}", language.prefix()) } else { back.clone().unwrap_or_default() };
    let sign_in = sign_in_address(language, &error, &next);
    if as_data {
        return (status, Json(serde_json::json!({ "error": sentence }))).into_response();
    }
    if let Some(address) = sign_in.as_ref().filter(|_| reading) {
        return Redirect::to(address).into_response();
    }
    let ctx = Ctx { actor, ..context(app, language, &uri).await };
    let close = match error.as_ref() {
        Error::NotFound(what) => closest(&ctx, what),
        _ => Vec::new(),
    };
    // A form that was open while a role ended: the reason is told.
    let lost = matches!(*error, Error::NotFound(_)) && !reading && ctx.actor.is_some();
    let sentence = if lost { ctx.t("error-role-ended") } else { sentence };
    let kept = Kept { fields: sent, action: ctx.path.clone() };
    let heading = ctx.t(heading(&error, reading));
    // What went wrong was never any other on another day, but for what was not there.
    let dated = matches!(*error, Error::NotFound(_) | Error::Day { .. });
    let page = ctx.page(heading.clone());
    let page = if dated { page } else { page.undated() };
    let words = kept.words(&ctx);
    // Whoever brought a file that is refused comes back to its form; with a mail link too, whose page tells nobody its address.
    let form = (brought && matches!(*error, Error::Invalid(_))).then(|| ctx.href(here));
    let way = form.map(|address| (address, ctx.t("error-form")));
    let way = way.or(back.filter(|_| matches!(*error, Error::Stale)).map(|address| (address, ctx.t("error-back"))));
    match (ErrorPage { page, heading, sentence, close, words, kept: &kept, sign_in, way }).render() {
        Ok(text) => (status, [(header::CACHE_CONTROL, "private, no-store")], Html(text)).into_response(),
        Err(_) => status.into_response(),
    }
}

/// What went wrong in a few words. What is sent is not in the address.
fn heading(error: &Error, reading: bool) -> &'static str {
    match error {
        Error::NotFound(what) if what.starts_with(NOTHING_YET) => "error-nothing-yet-heading",
        Error::NotFound(_) => "error-not-found-heading",
        Error::Invalid(_) if !reading => "error-refused-heading",
        Error::Invalid(_) | Error::Day { .. } => "error-invalid-heading",
        Error::SignIn | Error::Prove => "error-sign-in-heading",
        Error::Stale => "error-stale-heading",
        Error::TooMany { .. } => "error-too-many-heading",
        Error::Database(_) | Error::Internal(_) => "error-ours-heading",
    }
}

fn accepts_only_json(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).is_some_and(|kinds| kinds == "application/json")
}

fn is_html(response: &Response) -> bool {
    response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

/// The page to sign in, which leads on to a path and says why; where signing in is what was missing.
fn sign_in_address(language: &Language, error: &Error, next: &str) -> Option<String> {
    let again = match error {
        Error::SignIn => "",
        Error::Prove => "&again=yes",
        _ => return None,
    };
    let next = crate::page::encode(next);
    Some(crate::page::address(language, &format!("/sign-in?next={next}{again}"), None))
}

/// Reads a form that is being sent, so that what was typed can be shown again when it is not taken.
async fn remember(request: Request) -> (Request, Vec<(String, String)>) {
    let kind = request.headers().get(header::CONTENT_TYPE).map(|kind| kind.as_bytes().to_vec()).unwrap_or_default();
    if request.method() != Method::POST || !kind.starts_with(b"application/x-www-form-urlencoded") {
        return (request, Vec::new());
    }
    let (parts, body) = request.into_parts();
    let Ok(Ok(bytes)) = tokio::time::timeout(LONGEST, to_bytes(body, LARGEST_FORM)).await else {
        return (Request::from_parts(parts, Body::from("=%")), Vec::new());
    };
    let fields: Vec<(String, String)> = serde_urlencoded::from_bytes(&bytes).unwrap_or_default();
    // What opens doors is never shown again.
    let fields = fields.into_iter().filter(|(name, _)| !SECRET_FIELDS.contains(&name.as_str())).collect();
    (Request::from_parts(parts, Body::from(bytes)), fields)
}

/// What failed before a handler could name it: an address that is not text, a method that no route has, a panic.
fn unnamed(status: StatusCode, path: &str) -> Error {
    match status {
        StatusCode::NOT_FOUND => Error::not_found(path.trim_start_matches('/')),
        StatusCode::PAYLOAD_TOO_LARGE => {
            Error::invalid(format!("What was sent is larger than {} MB. Send a smaller file.", LARGEST >> 20))
        }
        _ if status.is_client_error() => Error::invalid("This address cannot be read, or cannot be asked in this way."),
        _ => Error::Internal("a handler panicked".to_owned()),
    }
}

/// What the page of an error needs: its language, and the day that its links keep.
async fn context(app: App, language: &'static Language, uri: &Uri) -> Ctx {
    let query = context::query_of(uri).unwrap_or_default();
    let past = match query.get("as-at") {
        Some(day) => as_at(&app, day).await.ok(),
        None => None,
    };
    let snapshot = match past {
        Some(snapshot) => snapshot,
        None => app.snapshot().await.unwrap_or_default(),
    };
    let query = if snapshot.as_at.is_some() { query } else { HashMap::new() };
    Ctx { app: app.as_set(), language, snapshot, path: uri.path().to_owned(), actor: None, query }
}

/// The address that was asked, as people read it.
fn asked_for(uri: &Uri) -> String {
    let address = uri.path_and_query().map_or("", |address| address.as_str()).trim_start_matches('/');
    // A form decodes the same way, but for what parts its fields.
    let field = address.replace('+', "%2B").replace('&', "%26");
    let decoded: Option<Vec<(String, String)>> = serde_urlencoded::from_str(&format!("x={field}")).ok();
    decoded.and_then(|fields| fields.into_iter().next()).map_or_else(|| address.to_owned(), |(_, text)| text)
}

/// What is said of an error. Whatever is not there or out of reach is told as the address that was asked, whatever stands at it.
fn sentence(language: &Language, error: &Error, asked: &str) -> String {
    match error {
        Error::NotFound(what) => match what.strip_prefix(NOTHING_YET) {
            Some(day) => language.text("error-nothing-yet", &[("day", date_in_words(language, day).into())]),
            None => language.text("error-not-found", &[("what", asked.into())]),
        },
        Error::Invalid(sentence) => sentence.clone(),
        Error::Day { asked, today } => {
            language.text("error-day", &[("words", asked.as_str().into()), ("day", today.as_str().into())])
        }
        Error::SignIn => language.text("error-sign-in", &[]),
        Error::Prove => language.text("error-prove", &[]),
        Error::Stale => language.text("error-stale", &[]),
        Error::TooMany { minutes } if *minutes >= 24 * 60 => language.text("error-too-many-day", &[]),
        Error::TooMany { minutes } => language.text("error-too-many", &[("n", (*minutes).into())]),
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
