//! Signing in and out: by a mail, a code on a card, a passkey or an organisation's own directory, and what all have in common.

pub mod card;
pub mod known;
pub mod mail;
pub mod openid;
pub mod passkey;

use crate::invitation;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{App, Ctx, Form, Mode, cookie, set_cookie};
use platform::i18n::{self, Language};
use platform::identity::Actor;
use platform::identity::account::{self, Account};
use platform::identity::{session, sign_in};
use platform::limit::Limit;
use platform::page::address;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::{Error, Result};
use serde_json::json;

/// Guesses and mails cost: so many wishes to sign in from one address of the network, behind which a whole meeting may sit.
pub const PER_ADDRESS: Limit = Limit { what: "sign-in from", most: 100, minutes: 15 };
/// So many wishes in the name of one person from one address of the network.
pub const PER_PERSON: Limit = Limit { what: "sign-in of", most: 5, minutes: 15 };
/// So many mails to one person, whoever asks for them in a browser that is not known to be theirs.
pub const MAILS: Limit = Limit { what: "mails to", most: 20, minutes: 60 };
/// So many wrong codes from one address of the network.
pub const GUESSES: Limit = Limit { what: "codes from", most: 30, minutes: 15 };

/// `GET /sign-in`
pub async fn show(ctx: Ctx) -> Result<Response> {
    page(&ctx, &Form::default(), Vec::new()).show(&ctx)
}

/// The page on which one begins.
pub(crate) fn page(ctx: &Ctx, form: &Form, faults: Faults) -> Desk {
    let next = if form.has("next") { form.text("next") } else { ctx.parameter("next") };
    let mut fields = mail_form(ctx, next);
    if ctx.parameter("way") == "mail" || form.text("way") == "mail" {
        fields = fields.field(Field::hidden("way", "mail"));
    }
    let card = format!("/sign-in/card?next={}", platform::page::encode(next));
    let again = ctx.actor.is_some() && !ctx.parameter("again").is_empty();
    let title = ctx.t(if again { "error-sign-in-heading" } else { "sign-in" });
    let mut desk = Desk::new(ctx, title).faults(faults.clone());
    if let Some(actor) = ctx.actor.as_ref().filter(|_| !again) {
        desk = desk.words(signed_in(ctx, actor)).link(ctx.t("work-title"), "/work");
    }
    if ctx.app.mode == Mode::Demonstration && ctx.app.site.invented {
        desk = desk.link(ctx.t("demo-title"), "/demo");
    }
    if !ctx.parameter("stopped").is_empty() {
        desk = desk.block(Block::Warning(ctx.t("openid-stopped")));
    }
    let desk = desk
        .words(ctx.t(if again { "sign-in-prove" } else { "sign-in-intro" }))
        .form(fields.again(form, &faults))
        .heading(ctx.t("sign-in-other-ways"));
    passkey::offer(ctx, next, openid::ways(ctx, desk, next))
        .link(ctx.t("sign-in-by-card"), &card)
        .words(ctx.t("sign-in-no-account"))
}

/// Tells somebody that they are signed in.
fn signed_in(ctx: &Ctx, actor: &Actor) -> String {
    ctx.language.text("sign-in-already", &[("name", actor.name.as_str().into())])
}

/// The form that asks for a mail.
pub(crate) fn mail_form(ctx: &Ctx, next: &str) -> FormBlock {
    let email =
        Field::new("email", ctx.t("sign-in-email"), Input::Line("email", "email")).hint(ctx.t("sign-in-email-hint"));
    FormBlock::new("/sign-in", ctx.t("sign-in-send")).field(email).field(Field::hidden("next", next))
}

/// `POST /sign-out`
pub async fn out(ctx: Ctx) -> Result<Response> {
    if let Some(actor) = &ctx.actor {
        let mut tx = ctx.app.db.write().await?;
        session::end(&mut tx, &actor.account, &actor.session.id).await?;
        let act = Act { act: "sign-out", kind: account::KIND, reference: &actor.account, detail: json!({}) };
        audit::append(&mut tx, ctx.app.clock.now(), &actor.who(), act).await?;
        tx.commit().await?;
    }
    let mut response = ctx.to("/");
    set_cookie(&mut response, &ctx.app, "session", "", Some(0))?;
    Ok(response)
}

/// Begins a session for an account that proved itself in some way, ends the one before, and leads on.
///
/// A session is never carried over: the token is new at every proof.
///
/// # Errors
/// [`Error::Invalid`], when the account has ended meanwhile.
pub async fn begin(ctx: &Ctx, mut tx: Tx, id: &str, way: &str, device: &str, next: &str) -> Result<Response> {
    let (now, today) = (ctx.app.clock.now(), ctx.app.today()?);
    let found = account::get(&mut tx, &ctx.app.keyring, id).await?;
    let Some(account) = found.filter(|account| account.is_active(today)) else {
        return Err(Error::invalid(ctx.t("sign-in-over")));
    };
    if let Some(before) = &ctx.actor {
        session::end(&mut tx, &before.account, &before.session.id).await?;
    }
    if account.first_signed_in_at.is_none() {
        invitation::accept_meant(&ctx.app, &mut tx, &account.id, sign_in::invited(next)).await?;
    }
    let token = session::begin(&mut tx, &account.id, way, device, now).await?;
    account::signed_in(&mut tx, &account.id, now).await?;
    let act = Act { act: "sign-in", kind: account::KIND, reference: &account.id, detail: json!({ "way": way }) };
    audit::append(&mut tx, now, &Who::account(&account.id), act).await?;
    tx.commit().await?;
    let next = if sign_in::invited(next).is_some() { sign_in::WORK } else { next };
    let mut response = match sign_in::safe_next(next) {
        // Where nobody wanted to go anywhere, the language is that of the page, or one's own where none was chosen.
        sign_in::WORK => Redirect::to(&address(language(ctx, &account), sign_in::WORK, None)).into_response(),
        next => Redirect::to(next).into_response(),
    };
    // A card is for whoever has no device of their own: nobody finds them signed in once the browser was closed.
    let life = Some(session::LIFE.as_secs()).filter(|_| way != "card");
    set_cookie(&mut response, &ctx.app, "session", &token, life)?;
    set_cookie(&mut response, &ctx.app, "asked", "", Some(0))?;
    if let Some(email) = account.email.as_deref().filter(|_| way != "card") {
        known::remember(&mut response, &ctx.app, email)?;
    }
    Ok(response)
}

/// The language in which somebody goes on: an address without a language is no choice of English.
fn language(ctx: &Ctx, account: &Account) -> &'static Language {
    let own = i18n::language(&account.language).filter(|own| ctx.app.site.offers(own.tag));
    own.filter(|_| ctx.language.is_english()).unwrap_or(ctx.language)
}

/// Writes down that somebody was not let in: in which way, and at whose account they tried, where that is known.
pub(crate) async fn note_refusal(ctx: &Ctx, tx: &mut Tx, way: &str, account: Option<&str>) -> Result<()> {
    let reference = account.unwrap_or_default();
    let act = Act { act: "sign-in.refused", kind: account::KIND, reference, detail: json!({ "way": way }) };
    audit::append(tx, ctx.app.clock.now(), &Who::program(""), act).await
}

/// The token of the browser that asked to sign in.
pub(crate) fn browser(app: &App, headers: &HeaderMap) -> String {
    cookie(headers, &app.cookie("asked")).unwrap_or_default()
}

/// A few words for the device.
pub(crate) fn device(headers: &HeaderMap) -> String {
    let agent = headers.get("user-agent").and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    session::device(agent)
}
