//! Work in the background: how much there is, what failed for good, and what comes next.

use super::moment;
use crate::role::RUN_JOBS;
use axum::extract::Path;
use axum::response::Response;
use platform::audit::{self, Act};
use platform::http::Ctx;
use platform::job::{self, Dead, Failing};
use platform::page::Part;
use platform::page::desk::{Block, Cell, Desk, FormBlock, Table};
use platform::{Error, Result, i18n};
use serde_json::json;

/// `GET /manage/jobs`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let counts = job::counts(&mut tx, &ctx.app.clock).await?;
    let dead = job::dead(&mut tx).await?;
    let failing = job::failing(&mut tx).await?;
    let next = job::upcoming(&mut tx).await?;
    let fact = |key: &str, n: i64| (ctx.t(key), vec![Part::words(n.to_string())]);
    let facts = vec![
        fact("jobs-waiting", counts.waiting),
        fact("jobs-leased", counts.leased),
        fact("jobs-dead", counts.dead),
        fact("jobs-oldest", counts.oldest_seconds),
    ];
    let mut desk = Desk::new(&ctx, ctx.t("jobs-title"))
        .under(ctx.t("work-title"), "/work")
        .words(crate::work::about(&ctx, "jobs-title"));
    if ctx.parameter("done") == "replayed" {
        desk = desk.done(ctx.t("jobs-replayed"));
    }
    let dead: Result<Vec<Vec<Cell>>> = dead.iter().map(|one| row(&ctx, one)).collect();
    let next: Result<Vec<Vec<Cell>>> =
        next.into_iter().map(|(name, at)| Ok(vec![kind(&ctx, &name), Cell::words(moment(&ctx, at)?)])).collect();
    desk = desk.block(Block::Facts(facts));
    if !failing.is_empty() {
        desk = desk.table(again(&ctx, &failing)?);
    }
    desk.table(table(&ctx, "jobs-dead", &["job-kind", "job-since", "job-tries", "job-error", "session-act"], dead?))
        .table(table(&ctx, "jobs-next", &["job-kind", "job-next"], next?))
        .show(&ctx)
}

/// What failed and is tried again by itself.
fn again(ctx: &Ctx, failing: &[Failing]) -> Result<Table> {
    let row = |one: &Failing| {
        let (count, next) = (Cell::words(one.count.to_string()), Cell::words(moment(ctx, one.next_at)?));
        Ok(vec![kind(ctx, &one.kind), count, next, Cell::content(&one.error)])
    };
    let rows: Result<Vec<Vec<Cell>>> = failing.iter().map(row).collect();
    let headings = ["job-kind", "job-count", "job-next", "job-error"].map(|key| ctx.t(key)).into();
    Ok(Table { caption: ctx.t("jobs-again"), headings, rows: rows?, empty: String::new() })
}

fn table(ctx: &Ctx, caption: &str, headings: &[&str], rows: Vec<Vec<Cell>>) -> Table {
    let headings = headings.iter().map(|key| ctx.t(key)).collect();
    Table { caption: ctx.t(caption), headings, rows, empty: ctx.t(&format!("{caption}-none")) }
}

/// What a kind of work is called; one of another version, by its own name.
fn kind(ctx: &Ctx, name: &str) -> Cell {
    let key = format!("job-of-{name}");
    if i18n::english().has(&key) { Cell::words(ctx.t(&key)) } else { Cell::content(name) }
}

fn row(ctx: &Ctx, dead: &Dead) -> Result<Vec<Cell>> {
    let again = FormBlock::new(format!("/manage/jobs/{}/replay", dead.id), ctx.t("job-replay"));
    Ok(vec![
        kind(ctx, &dead.kind),
        Cell::words(moment(ctx, dead.dead_at)?),
        Cell::words(dead.tries.to_string()),
        Cell::content(&dead.error),
        Cell::Button(again.about(&dead.kind)),
    ])
}

/// `POST /manage/jobs/{id}/replay`
pub async fn replay(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let actor = ctx.actor()?;
    let mut tx = ctx.app.db.write().await?;
    if !job::replay(&mut tx, &ctx.app.clock, &id).await? {
        return Err(Error::not_found(format!("manage/jobs/{id}")));
    }
    let act = Act { act: "job.replay", kind: "job", reference: &id, detail: json!({}) };
    audit::append(&mut tx, ctx.app.clock.now(), &actor.by(&RUN_JOBS), act).await?;
    tx.commit().await?;
    Ok(ctx.to("/manage/jobs?done=replayed"))
}
