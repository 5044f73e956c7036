//! From a cookie to whoever is signed in.

use super::app::App;
use super::routes::Unlogged;
use crate::error::{Error, Result};
use crate::identity::{self, Actor, session};
use axum::extract::{Request, State};
use axum::http::{Extensions, HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// Whoever is signed in, among the extensions of a request.
#[derive(Clone)]
pub struct Signed(pub Arc<Actor>);

impl Signed {
    /// Whoever is signed in.
    pub fn of(extensions: &Extensions) -> Option<&Actor> {
        extensions.get::<Signed>().map(|signed| signed.0.as_ref())
    }
}

/// Finds out who comes. What is made for somebody who is signed in is kept by nobody.
pub async fn identify(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let Some(token) = cookie(request.headers(), &app.cookie("session")) else { return next.run(request).await };
    let actor = match signed(&app, &token).await {
        Ok(Some(actor)) => Arc::new(actor),
        Ok(None) => return next.run(request).await,
        Err(error) => return error.into_response(),
    };
    request.extensions_mut().insert(Signed(actor.clone()));
    let mut response = next.run(request).await;
    if response.extensions().get::<Unlogged>().is_none()
        && let Err(error) = seen(&app, &actor).await
    {
        return error.into_response();
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}

async fn signed(app: &App, token: &str) -> Result<Option<Actor>> {
    identity::actor(&mut app.db.read().await?, &app.keyring, token, app.clock.now(), app.today()?).await
}

/// Notes that somebody was here. Where nothing is kept of who comes, this is not called.
async fn seen(app: &App, actor: &Actor) -> Result<()> {
    let now = app.clock.now();
    if session::is_due(&actor.session, now) {
        let mut tx = app.db.write().await?;
        session::seen(&mut tx, &actor.session, now).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// The value of a cookie of this name.
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(other, _)| *other == name).map(|(_, value)| value.to_owned())
}

/// Adds a cookie to an answer: for this site alone, out of reach of scripts, and not sent along from other sites. Without
/// seconds it lasts until the browser is closed.
pub fn set_cookie(response: &mut Response, app: &App, name: &str, value: &str, seconds: Option<i64>) -> Result<()> {
    let secure = if app.is_https() { "; Secure" } else { "" };
    let age = seconds.map_or(String::new(), |seconds| format!("; Max-Age={seconds}"));
    let text = format!("{}={value}; Path=/{age}; HttpOnly; SameSite=Lax{secure}", app.cookie(name));
    let value = HeaderValue::from_str(&text).map_err(|_| Error::Internal("a cookie is not readable".to_owned()))?;
    response.headers_mut().append(header::SET_COOKIE, value);
    Ok(())
}
