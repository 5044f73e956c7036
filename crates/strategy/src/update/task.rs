//! The task link on which whoever answers for an action tells of it, without signing in.

use super::write::{self, Telling, Told};
use crate::{action, progress, reporting_period};
use axum::response::Response;
use people::duty::{self, Answer, Of};
use platform::Result;
use platform::audit::Who;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::task::{self, Task};
use platform::part::TaskAct;
use platform::record::Record;

/// The name of the act.
pub const ACT: &str = "update.write";

/// What a task link for it leads to.
pub const TASK: TaskAct = TaskAct {
    name: ACT,
    show: |ctx, task, token| Box::pin(show(ctx, task, token)),
    run: |ctx, task, token, form| Box::pin(run(ctx, task, token, form)),
};

/// What the link lets its holder tell of: the period that is asked for now, as long as they answer for the action.
async fn telling<'a>(ctx: &'a Ctx, tx: &mut Tx, task: &Task, token: &str) -> Result<Option<Telling<'a>>> {
    let of = Of { kind: action::TABLE.name, reference: &task.reference };
    let duty = duty::about(tx, &ctx.app.keyring, &of).await?;
    let answers = duty.is_some_and(|duty| duty.account == task.account && !matches!(duty.answer, Some(Answer::No(_))));
    let Some(action) = ctx.snapshot.get(&task.reference).filter(|_| answers) else { return Ok(None) };
    let Some(organisation) = ctx.snapshot.referred(action, "owner") else { return Ok(None) };
    let Some(period) = asked(ctx, action)? else { return Ok(None) };
    Ok(Some(Telling { action, period, organisation, who: Who::account(&task.account), path: format!("/task/{token}") }))
}

/// What the link of this token lets its holder tell of, while it is open.
pub(super) async fn by_token<'a>(ctx: &'a Ctx, tx: &mut Tx, token: &str) -> Result<Option<Telling<'a>>> {
    match people::task::open(ctx, token).await?.filter(|task| task.act == ACT) {
        Some(task) => telling(ctx, tx, &task, token).await,
        None => Ok(None),
    }
}

/// The period for which an action is asked about now.
pub fn asked<'a>(ctx: &'a Ctx, action: &Record) -> Result<Option<&'a Record>> {
    let Some(strategy) = progress::strategy(&ctx.snapshot, action) else { return Ok(None) };
    Ok(reporting_period::asked(&ctx.snapshot, &strategy.reference, ctx.app.today()?))
}

async fn show(ctx: &Ctx, task: &Task, token: &str) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let Some(telling) = telling(ctx, &mut tx, task, token).await? else { return people::task::over(ctx) };
    if let Some(desk) = write::stopped(ctx, &telling).or_else(|| write::not_asked(ctx, &telling)) {
        return desk.show(ctx);
    }
    write::page(ctx, &mut tx, &telling).await?.show(ctx)
}

async fn run(ctx: &Ctx, task: &Task, token: &str, form: &Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let Some(telling) = telling(ctx, &mut tx, task, token).await? else { return people::task::too_late(ctx, form) };
    if let Some(desk) = write::not_asked(ctx, &telling) {
        return people::task::with_words(ctx, desk, form).show(ctx);
    }
    match write::save(ctx, &mut tx, &telling, form).await? {
        Told::Show(desk) => {
            tx.commit().await?;
            desk.show(ctx)
        }
        Told::Answer(answer) => {
            tx.commit().await?;
            Ok(answer)
        }
        Told::Kept => {
            tx.commit().await?;
            Ok(ctx.to(&format!("/task/{token}?done=draft")))
        }
        Told::Files(place) => {
            tx.commit().await?;
            Ok(ctx.to(&place))
        }
        Told::Sent => {
            task::done(&mut tx, task, ctx.app.clock.now()).await?;
            end_others(ctx, &mut tx, task).await?;
            tx.commit().await?;
            Ok(ctx.to("/task/done?of=update"))
        }
    }
}

/// Ends the other links of the same person for the same act: what they were for is done.
async fn end_others(ctx: &Ctx, tx: &mut Tx, task: &Task) -> Result<()> {
    for other in task::about(tx, &task.kind, &task.reference).await? {
        if other.act == ACT && other.account == task.account && other.id != task.id {
            task::end(tx, &other.id, ctx.app.clock.now()).await?;
        }
    }
    Ok(())
}
