//! What the link in an invitation leads to: a mail to sign in, to the address that was invited, whoever holds the link.
//!
//! `GET` changes nothing; the button asks for the mail, or leads to the directory of the organisation.

use crate::sign_in::{PER_ADDRESS, mail, openid};
use crate::work::{role_about, role_line};
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use platform::Result;
use platform::http::{Address, Ctx, Form};
use platform::identity::invitation::{self, Invitation};
use platform::identity::sign_in::{self, Wish};
use platform::limit::Limit;
use platform::page::Part;
use platform::page::desk::{Block, Desk, FormBlock};

/// So many mails to whoever was invited, from the link of one invitation.
const FOLLOWED: Limit = Limit { what: "mails of invitation", most: 5, minutes: 15 };

/// `GET /invitation/{token}`
pub async fn show(ctx: Ctx, Path(token): Path<String>) -> Result<Response> {
    let Some(one) = open(&ctx, &token).await? else { return over(&ctx) };
    if is_signed_in(&ctx, &one).await? {
        return Ok(ctx.to("/work"));
    }
    Desk::new(&ctx, ctx.t("offer-title"))
        .block(Block::Words(vec![Part::words(ctx.t("invitation-as")), role_line(&ctx, &one.held)]))
        .words(role_about(&ctx, &one.held.role))
        .words(ctx.t("invitation-intro"))
        .form(FormBlock::new(format!("/invitation/{token}"), ctx.t("invitation-send")))
        .show(&ctx)
}

async fn open(ctx: &Ctx, token: &str) -> Result<Option<Invitation>> {
    let found = invitation::find(&mut ctx.app.db.read().await?, &ctx.app.keyring, token).await?;
    Ok(found.filter(|one| one.is_open(ctx.app.clock.now())))
}

/// The same words for a link that was used, taken back, replaced by a newer one, or never was.
fn over(ctx: &Ctx) -> Result<Response> {
    Desk::new(ctx, ctx.t("invitation-over-title"))
        .status(StatusCode::GONE)
        .words(ctx.t("invitation-over"))
        .link(ctx.t("sign-in"), "/sign-in")
        .show(ctx)
}

/// `POST /invitation/{token}`
pub async fn follow(ctx: Ctx, address: Address, headers: HeaderMap, Path(token): Path<String>) -> Result<Response> {
    let app = &ctx.app;
    PER_ADDRESS.take(&app.db, &app.clock, &app.keyring.index("limit", &address.0)).await?;
    let Some(one) = open(&ctx, &token).await? else { return over(&ctx) };
    if is_signed_in(&ctx, &one).await? {
        return Ok(ctx.to("/work"));
    }
    let next = sign_in::next_of(&token);
    match app.openid.of_address(&one.email) {
        // The directory asks who they are itself: whoever holds a forwarded link learns no address here.
        Some(provider) => openid::start(&ctx, &headers, provider, &Form::from([("next", next.as_str())])).await,
        None => {
            // The link came to that address: what strangers ask for in its name does not count against it.
            FOLLOWED.take(&app.db, &app.clock, &app.keyring.index("limit", &one.id)).await?;
            mail::send(&ctx, &Wish { email: &one.email, language: ctx.language.tag, next: &next }, true).await
        }
    }
}

/// Whether whoever was invited is signed in here already: they answer on the page of their own work.
async fn is_signed_in(ctx: &Ctx, one: &Invitation) -> Result<bool> {
    let Some(actor) = &ctx.actor else { return Ok(false) };
    let offered = invitation::to_account(&mut ctx.app.db.read().await?, &ctx.app.keyring, &actor.account).await?;
    Ok(offered.iter().any(|other| other.id == one.id))
}
