//! What a task link leads to: one act on one record, and nothing else.
//!
//! `GET` shows the act and changes nothing; the button does it.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use platform::http::{Ctx, Form};
use platform::identity::account;
use platform::identity::task::{self, Task};
use platform::page::Part;
use platform::page::desk::{Block, Desk};
use platform::part::TaskAct;
use platform::{Error, Result};

/// `GET /task/{token}`
pub async fn show(ctx: Ctx, Path(token): Path<String>) -> Result<Response> {
    let Some(task) = open(&ctx, &token).await? else { return over(&ctx) };
    (act_of(&ctx, &task)?.show)(&ctx, &task, &token).await
}

/// The task of a token, while it is open and its account has not ended.
pub async fn open(ctx: &Ctx, token: &str) -> Result<Option<Task>> {
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

/// Says that a link works no more.
pub fn over(ctx: &Ctx) -> Result<Response> {
    Desk::new(ctx, ctx.t("task-over-title"))
        .status(StatusCode::GONE)
        .words(ctx.t("task-over"))
        .link(ctx.t("sign-in"), "/sign-in")
        .show(ctx)
}

/// The same to somebody who has sent something: what they wrote stands there, to be copied.
pub fn too_late(ctx: &Ctx, form: &Form) -> Result<Response> {
    let desk = Desk::new(ctx, ctx.t("task-over-title")).status(StatusCode::GONE).words(ctx.t("task-over"));
    with_words(ctx, desk, form).link(ctx.t("sign-in"), "/sign-in").show(ctx)
}

/// A page with what was typed on it.
pub fn with_words(ctx: &Ctx, desk: Desk, form: &Form) -> Desk {
    let texts = form.fields().iter().filter(|(_, text)| text.chars().count() > SHORT);
    let texts: Vec<Block> = texts.map(|(_, text)| Block::Words(vec![Part::content(text)])).collect();
    if texts.is_empty() {
        return desk;
    }
    texts.into_iter().fold(desk.heading(ctx.t("task-typed")), Desk::block)
}

/// Up to so many letters a field holds a choice or a number, and nothing that somebody would miss.
const SHORT: usize = 20;

/// `GET /task/done`: a page of its own, so that going back or loading it again sends nothing twice.
pub async fn done(ctx: Ctx) -> Result<Response> {
    let key = if ctx.parameter("of") == "update" { "update-sent" } else { "duty-thanks" };
    Desk::new(&ctx, ctx.t("duty-thanks-title")).words(ctx.t(key)).show(&ctx)
}

/// `POST /task/{token}`
pub async fn act(ctx: Ctx, Path(token): Path<String>, form: Form) -> Result<Response> {
    let Some(task) = open(&ctx, &token).await? else { return too_late(&ctx, &form) };
    (act_of(&ctx, &task)?.run)(&ctx, &task, &token, &form).await
}
