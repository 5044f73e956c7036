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
use platform::part::TaskAct;
use platform::{Error, Result};

/// What the link of an invitation leads to.
pub const INVITATION: TaskAct = TaskAct {
    name: invite::ACT,
    show: |ctx, _, token| Box::pin(async move { invitation(ctx, token) }),
    run: |ctx, task, _, _| Box::pin(accept(ctx, task)),
};

/// `GET /task/{token}`
pub async fn show(ctx: Ctx, Path(token): Path<String>) -> Result<Response> {
    let Some(task) = open(&ctx, &token).await? else { return over(&ctx) };
    (act_of(&ctx, &task)?.show)(&ctx, &task, &token).await
}

/// The task of a token, while it is open and its account has not ended.
async fn open(ctx: &Ctx, token: &str) -> Result<Option<Task>> {
    let mut tx = ctx.app.db.read().await?;
    let found = task::find(&mut tx, token).await?;
    let Some(task) = found.filter(|task| task.is_open(ctx.app.clock.now())) else { return Ok(None) };
    let today = ctx.app.today()?;
    let account = account::get(&mut tx, &ctx.app.keyring, &task.account).await?;
    Ok(account.filter(|account| account.is_active(today)).map(|_| task))
}

/// The act that a task allows, from whichever crate has it.
fn act_of(ctx: &Ctx, task: &Task) -> Result<&'static TaskAct> {
    let mut acts = ctx.app.parts.iter().flat_map(|part| part.acts);
    acts.find(|act| act.name == task.act).ok_or_else(|| Error::Internal(format!("no act {}", task.act)))
}

fn invitation(ctx: &Ctx, token: &str) -> Result<Response> {
    Desk::new(ctx, ctx.page("").site.name.clone())
        .words(ctx.t("invitation-intro"))
        .form(FormBlock::new(format!("/task/{token}"), ctx.t("invitation-send")))
        .show(ctx)
}

/// Says that a link works no more.
pub fn over(ctx: &Ctx) -> Result<Response> {
    Desk::new(ctx, ctx.t("task-over-title"))
        .status(StatusCode::GONE)
        .words(ctx.t("task-over"))
        .link(ctx.t("sign-in"), "/sign-in")
        .show(ctx)
}

/// `POST /task/{token}`
pub async fn act(ctx: Ctx, Path(token): Path<String>, form: Form) -> Result<Response> {
    let Some(task) = open(&ctx, &token).await? else { return over(&ctx) };
    (act_of(&ctx, &task)?.run)(&ctx, &task, &token, &form).await
}

/// Sends the mail to sign in to the address that was invited, whoever holds the link.
async fn accept(ctx: &Ctx, task: &Task) -> Result<Response> {
    let account = account::get(&mut ctx.app.db.read().await?, &ctx.app.keyring, &task.account).await?;
    // Whoever has begun asks at the page to sign in; the link of the invitation is over.
    match account.filter(|account| account.first_signed_in_at.is_none()).and_then(|account| account.email) {
        Some(email) => mail::send(ctx, &Wish { email: &email, language: ctx.language.tag, next: "/work" }).await,
        None => over(ctx),
    }
}
