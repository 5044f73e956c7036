//! What a task link leads to: one act on one record, and nothing else.
//!
//! `GET` shows the act and changes nothing; the button does it.

use crate::member::invite;
use crate::sign_in::mail;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use platform::http::{Ctx, Form};
use platform::identity::account;
use platform::identity::sign_in::Wish;
use platform::identity::task::{self, Task};
use platform::page::desk::{Desk, FormBlock};
use platform::{Error, Result};

/// `GET /task/{token}`
pub async fn show(ctx: Ctx, Path(token): Path<String>) -> Result<Response> {
    let found = task::find(&mut ctx.app.db.read().await?, &token).await?;
    match found.filter(|task| task.is_open(ctx.app.clock.now())) {
        Some(task) if task.act == invite::ACT => invitation(&ctx, &token),
        Some(task) => Err(Error::Internal(format!("no page for the act {}", task.act))),
        None => over(&ctx),
    }
}

fn invitation(ctx: &Ctx, token: &str) -> Result<Response> {
    Desk::new(ctx, ctx.page("").site.name.clone())
        .words(ctx.t("invitation-intro"))
        .form(FormBlock::new(format!("/task/{token}"), ctx.t("invitation-send")))
        .show(ctx)
}

fn over(ctx: &Ctx) -> Result<Response> {
    Desk::new(ctx, ctx.t("task-over-title"))
        .status(StatusCode::GONE)
        .words(ctx.t("task-over"))
        .link(ctx.t("sign-in"), "/sign-in")
        .show(ctx)
}

/// `POST /task/{token}`
pub async fn act(ctx: Ctx, Path(token): Path<String>, _form: Form) -> Result<Response> {
    let found = task::find(&mut ctx.app.db.read().await?, &token).await?;
    match found.filter(|task| task.is_open(ctx.app.clock.now())) {
        Some(task) if task.act == invite::ACT => accept(&ctx, &task).await,
        Some(task) => Err(Error::Internal(format!("no act {}", task.act))),
        None => over(&ctx),
    }
}

/// Sends the mail to sign in to the address that was invited, whoever holds the link.
async fn accept(ctx: &Ctx, task: &Task) -> Result<Response> {
    let account = account::get(&mut ctx.app.db.read().await?, &ctx.app.keyring, &task.account).await?;
    match account.and_then(|account| account.email) {
        Some(email) => mail::send(ctx, &Wish { email: &email, language: ctx.language.tag, next: "/work" }).await,
        None => over(ctx),
    }
}
