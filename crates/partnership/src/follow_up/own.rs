//! For whoever does what was promised: their list, and telling how it goes – signed in, or by the link in a letter.

use super::told::{self, does, keep, page};
use super::{TABLE, pages, standing};
use axum::extract::Path;
use axum::response::Response;
use jiff::Timestamp;
use people::duty::{self, Answer};
use platform::audit::Who;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::task::{self, Task};
use platform::page::Part;
use platform::page::desk::{Cell, Desk, Table};
use platform::part::TaskAct;
use platform::record::Record;
use platform::{Error, Result};
use std::collections::HashMap;

/// The path of these pages.
pub const PATH: &str = "/work/follow-ups";

/// What whoever is signed in is to do, what is late first.
async fn own<'a>(ctx: &'a Ctx, tx: &mut Tx) -> Result<Vec<&'a Record>> {
    let duties = duty::of(tx, &ctx.app.keyring, &ctx.actor()?.account).await?;
    let mine = duties.iter().filter(|duty| duty.kind == TABLE.name && !matches!(duty.answer, Some(Answer::No(_))));
    let open = mine.filter_map(|duty| ctx.snapshot.get(&duty.reference)).filter(|one| is_open(one));
    let mut all: Vec<&Record> = open.collect();
    // What has no day comes after what has one.
    all.sort_by_key(|one| (one.text("due").is_empty(), one.text("due")));
    Ok(all)
}

fn is_open(one: &Record) -> bool {
    one.table == &TABLE && one.ended.is_none() && one.text("status") == "open"
}

/// When somebody told what waits to be read, by promise.
async fn told(ctx: &Ctx, tx: &mut Tx) -> Result<HashMap<String, Timestamp>> {
    let all = told::ROWS.by(tx, &ctx.app.keyring, &ctx.actor()?.account).await?;
    let waits = all.into_iter().filter(|row| row.state == told::TOLD);
    Ok(waits.map(|row| (row.spot[0].clone(), row.written_at)).collect())
}

fn table(ctx: &Ctx, all: &[&Record], told: &HashMap<String, Timestamp>) -> Result<Table> {
    let today = ctx.app.today()?;
    let stands = |one: &Record| match told.get(&one.reference).and_then(|at| ctx.day(*at).ok()) {
        Some(day) => ctx.language.text("follow-up-was-told", &[("day", day.into())]),
        None => ctx.t(&format!("follow-up-is-{}", standing(one, today).name())),
    };
    let row = |one: &&Record| {
        vec![
            Cell::Link(Part::content(one.title()), ctx.href(&format!("{PATH}/{}", one.reference))),
            Cell::content(ctx.snapshot.referred(one, "meeting").map_or("", Record::title)),
            Cell::words(pages::due(ctx, one)),
            Cell::words(stands(one)),
        ]
    };
    let headings = ["kind-follow-up", "kind-meeting", "col-due", "report-state"].map(|key| ctx.t(key)).into();
    let rows = all.iter().map(row).collect();
    Ok(Table { caption: ctx.t("follow-ups-own"), headings, rows, empty: ctx.t("follow-ups-own-none") })
}

/// `GET /work/follow-ups`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let all = own(&ctx, &mut tx).await?;
    let mut desk = Desk::new(&ctx, ctx.t("follow-ups-own")).under(ctx.t("work-title"), "/work");
    if ctx.parameter("done") == "told" {
        desk = desk.done(ctx.t("follow-up-thanks"));
    }
    let told = told(&ctx, &mut tx).await?;
    desk.words(ctx.t("follow-ups-own-about")).table(table(&ctx, &all, &told)?).show(&ctx)
}

/// On the page where work begins: what somebody is to do.
pub async fn section(ctx: &Ctx, tx: &mut Tx, desk: Desk) -> Result<Desk> {
    let all = own(ctx, tx).await?;
    if all.is_empty() {
        return Ok(desk);
    }
    let told = told(ctx, tx).await?;
    Ok(desk.table(table(ctx, &all, &told)?))
}

/// A promise that whoever is signed in keeps.
async fn found<'a>(ctx: &'a Ctx, tx: &mut Tx, reference: &str) -> Result<&'a Record> {
    let missing = || Error::not_found(format!("work/follow-ups/{reference}"));
    let one =
        ctx.snapshot.get(reference).filter(|one| one.table == &TABLE && one.ended.is_none()).ok_or_else(missing)?;
    let account = &ctx.actor()?.account;
    if does(tx, &ctx.app.keyring, &one.reference, account).await? { Ok(one) } else { Err(missing()) }
}

/// `GET /work/follow-ups/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let one = found(&ctx, &mut tx, &reference).await?;
    let told = told::ROWS.at(&mut tx, &ctx.app.keyring, &[&one.reference, &ctx.actor()?.account]).await?;
    let desk = page(&ctx, one, told.as_ref(), (&format!("{PATH}/{reference}"), None));
    desk.under(ctx.t("work-title"), "/work").under(ctx.t("follow-ups-own"), PATH).show(&ctx)
}

/// `POST /work/follow-ups/{ref}`
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let one = found(&ctx, &mut tx, &reference).await?;
    if !is_open(one) {
        return Err(Error::not_found(format!("work/follow-ups/{reference}")));
    }
    let faults = keep(&ctx, &mut tx, one, (&ctx.actor()?.who(), &sent)).await?;
    if !faults.is_empty() {
        let desk = page(&ctx, one, None, (&format!("{PATH}/{reference}"), Some((&sent, faults))));
        return desk.under(ctx.t("work-title"), "/work").under(ctx.t("follow-ups-own"), PATH).show(&ctx);
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=told")))
}

/// The name of the act of telling.
pub const ACT: &str = "follow-up.tell";

/// What the link in a reminder leads to.
pub const TASK: TaskAct = TaskAct {
    name: ACT,
    show: |ctx, task, token| Box::pin(linked(ctx, task, token)),
    run: |ctx, task, token, form| Box::pin(linked_send(ctx, task, token, form)),
};

async fn of_task<'a>(ctx: &'a Ctx, tx: &mut Tx, task: &Task) -> Result<Option<&'a Record>> {
    let one = ctx.snapshot.get(&task.reference).filter(|one| is_open(one));
    let does = does(tx, &ctx.app.keyring, &task.reference, &task.account).await?;
    Ok(one.filter(|_| does))
}

async fn linked(ctx: &Ctx, task: &Task, token: &str) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    match of_task(ctx, &mut tx, task).await? {
        Some(one) => page(ctx, one, None, (&format!("/task/{token}"), None)).show(ctx),
        None => people::task::over(ctx),
    }
}

async fn linked_send(ctx: &Ctx, task: &Task, token: &str, sent: &Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let Some(one) = of_task(ctx, &mut tx, task).await? else { return people::task::too_late(ctx, sent) };
    let faults = keep(ctx, &mut tx, one, (&Who::account(&task.account), sent)).await?;
    if !faults.is_empty() {
        return page(ctx, one, None, (&format!("/task/{token}"), Some((sent, faults)))).show(ctx);
    }
    task::done(&mut tx, task, ctx.app.clock.now()).await?;
    tx.commit().await?;
    Ok(ctx.to("/task/done"))
}
