//! Signing in with a passkey: no address is typed, the device knows whose it is.

use super::{begin as begin_session, device, note_refusal};
use axum::Json;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use platform::http::{Address, Ctx, cookie, set_cookie};
use platform::identity::passkey::{self, Begun, Challenge, Party};
use platform::identity::sign_in::{not_offered, safe_next};
use platform::limit::Limit;
use platform::page::desk::{Block, Desk, Field};
use platform::page::{Scripted, address as localised, encode};
use platform::{Error, Result};
use serde_json::{Value, json};

/// A ceremony takes two requests, and a school may share one address.
const TRIES: Limit = Limit { what: "passkey from", most: 120, minutes: 15 };
/// The cookie that holds the token between the two halves.
const ASKED: &str = "asked-passkey";
/// The script of both pages.
const SCRIPT: &str = "passkey.mjs";

/// The site as browsers know it; none where they would not take part.
pub(crate) fn party(ctx: &Ctx) -> Option<Party> {
    Party::of(&ctx.app.base_url, &ctx.app.site.name)
}

/// Adds the button to the page to sign in, where passkeys can be.
pub(crate) fn offer(ctx: &Ctx, next: &str, desk: Desk) -> Desk {
    if party(ctx).is_none() {
        return desk;
    }
    let begin = format!("/sign-in/passkey/begin?next={}", encode(next));
    form(ctx, desk, (&begin, "/sign-in/passkey/finish"), ctx.t("passkey-sign-in"), None)
}

/// Adds a form for the script; with a field, it adds a passkey.
pub(crate) fn form(ctx: &Ctx, desk: Desk, paths: (&str, &str), button: String, field: Option<Field>) -> Desk {
    let here = [("address", ctx.app.base_url.to_string().into())];
    let mut data = vec![
        ("begin", localised(ctx.language, paths.0, None)),
        ("finish", localised(ctx.language, paths.1, None)),
        ("elsewhere", ctx.language.text("passkey-elsewhere", &here)),
    ];
    data.extend(["cancelled", "known", "unsupported", "failed"].map(|what| (what, ctx.t(&format!("passkey-{what}")))));
    let without = if field.is_some() { ctx.t("passkeys-no-script") } else { String::new() };
    if field.is_some() {
        data.push(("adds", String::new()));
    }
    desk.block(Block::Scripted(Scripted { purpose: "passkey", data, field, button, without })).script(SCRIPT)
}

/// `POST /sign-in/passkey/begin`
pub async fn begin(ctx: Ctx, address: Address) -> Result<Response> {
    let party = asking(&ctx, &address).await?;
    let mut tx = ctx.app.db.write().await?;
    let begun = party.begin_signing_in(&mut tx, safe_next(ctx.parameter("next")), ctx.app.clock.now()).await?;
    tx.commit().await?;
    asked(&ctx, begun)
}

/// `POST /sign-in/passkey/finish`
pub async fn finish(ctx: Ctx, address: Address, headers: HeaderMap, body: String) -> Result<Response> {
    let party = asking(&ctx, &address).await?;
    let answer = answer(&ctx, &body)?;
    let challenge = taken(&ctx, &headers).await?;
    let mut tx = ctx.app.db.write().await?;
    let account = party.finish_signing_in(&mut tx, &challenge, &answer["credential"], ctx.app.clock.now()).await?;
    let Some(account) = account else {
        note_refusal(&ctx, &mut tx, "passkey", None).await?;
        tx.commit().await?;
        return Err(refused(&ctx));
    };
    match begin_session(&ctx, tx, &account, "passkey", &device(&headers), &challenge.next).await {
        Ok(begun) => told(&ctx, &begun),
        // The account has ended: no other words than for a passkey that nobody knows.
        Err(Error::Invalid(_)) => Err(refused(&ctx)),
        Err(error) => Err(error),
    }
}

/// The site as browsers know it, unless this address of the network tried too often.
pub(crate) async fn asking(ctx: &Ctx, address: &Address) -> Result<Party> {
    let app = &ctx.app;
    TRIES.take(&app.db, &app.clock, &app.keyring.index("limit", &address.0)).await?;
    party(ctx).ok_or_else(|| not_offered("passkey"))
}

/// The answer to the first half: what the browser is asked, and the token that it holds.
pub(crate) fn asked(ctx: &Ctx, begun: Begun) -> Result<Response> {
    let mut response = Json(begun.options).into_response();
    set_cookie(&mut response, &ctx.app, ASKED, &begun.token, passkey::GOOD_FOR.as_secs())?;
    Ok(response)
}

/// What the script sent.
pub(crate) fn answer(ctx: &Ctx, body: &str) -> Result<Value> {
    serde_json::from_str(body).map_err(|_| refused(ctx))
}

/// What the first half left for this browser. It is forgotten at once, whatever becomes of the second.
pub(crate) async fn taken(ctx: &Ctx, headers: &HeaderMap) -> Result<Challenge> {
    let token = cookie(headers, &ctx.app.cookie(ASKED)).unwrap_or_default();
    let mut tx = ctx.app.db.write().await?;
    let challenge = passkey::take(&mut tx, &token, ctx.app.clock.now()).await?;
    tx.commit().await?;
    challenge.ok_or_else(|| refused(ctx))
}

/// One sentence for whatever is wrong: who is known here, nobody learns.
pub(crate) fn refused(ctx: &Ctx) -> Error {
    Error::invalid(ctx.t("passkey-refused"))
}

/// An answer that leads on, as JSON: a script cannot follow it for the page. Its cookies are kept.
pub(crate) fn told(ctx: &Ctx, leading: &Response) -> Result<Response> {
    let next = leading.headers().get(header::LOCATION).and_then(|next| next.to_str().ok()).unwrap_or("/work");
    let mut response = (StatusCode::OK, Json(json!({ "next": next }))).into_response();
    for cookie in leading.headers().get_all(header::SET_COOKIE) {
        response.headers_mut().append(header::SET_COOKIE, cookie.clone());
    }
    set_cookie(&mut response, &ctx.app, ASKED, "", 0)?;
    Ok(response)
}
