//! The officer's dashboard: of each strategy how far the updates of the period are that is asked for now, and what to chase.

use super::as_of;
use super::chase::{self, Current, Read};
use crate::updates;
use crate::updates::line::{count, lines};
use axum::response::Response;
use people::role::APPROVE_UPDATES;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::page::desk::{Cell, Desk, Table};
use platform::page::{Part, date_in_words};
use platform::part::Waiting;
use platform::record::Record;
use strategy::reporting_period::asked;
use strategy::update::held::{self, Held};

/// The path of this page.
pub const PATH: &str = "/manage/dashboard";

/// What is counted of a period, in the order of the columns: filters of the list of updates, the first of them all. The last is
/// part of the two before it.
const COUNTED: [&str; 7] = ["all", "public", "kept", "to-read", "returned", "nothing", "late"];

/// `GET /manage/dashboard`
pub async fn show(ctx: Ctx) -> Result<Response> {
    ctx.actor()?.must(&APPROVE_UPDATES, "")?;
    let mut tx = ctx.app.db.read().await?;
    let held = held::all(&mut tx, &ctx.app.keyring).await?;
    let current = current(&ctx, &held)?;
    let answering = updates::remind::answering(&mut tx, &ctx.app.job_context(), ctx.app.today()?).await?;
    let desk = Desk::new(&ctx, ctx.t("chase-title"))
        .under(ctx.t("work-title"), "/work")
        .words(format!("{} {}", ctx.t("chase-intro"), as_of(&ctx)?))
        .table(counts(&ctx, &current));
    chase::list(&ctx, &mut tx, desk, &Read { current: &current, held: &held, answering }).await?.show(&ctx)
}

/// What waits behind this page: the updates that are late.
pub async fn waits(tx: &mut Tx, ctx: &Ctx, path: &str) -> Result<Vec<Waiting>> {
    if path != PATH || ctx.actor()?.must(&APPROVE_UPDATES, "").is_err() {
        return Ok(Vec::new());
    }
    let held = held::all(tx, &ctx.app.keyring).await?;
    let late = current(ctx, &held)?.iter().map(|one| count(&one.lines, "late")).sum();
    Ok(vec![("waits-updates-late", late)])
}

/// The strategies of which updates are asked for now.
fn current<'a>(ctx: &'a Ctx, held: &'a [Held]) -> Result<Vec<Current<'a>>> {
    let (plan, today) = (&ctx.snapshot, ctx.app.today()?);
    let mut all = Vec::new();
    for strategy in plan.list(strategy::strategy::TABLE.name) {
        if let Some(period) = asked(plan, &strategy.reference, today) {
            all.push(Current { strategy, period, lines: lines(ctx, held, period)? });
        }
    }
    Ok(all)
}

/// How far the updates are, each number with the list of what it counts.
fn counts(ctx: &Ctx, current: &[Current<'_>]) -> Table {
    let row = |one: &Current<'_>| {
        let list = |show: &str| format!("{}?period={}&show={show}", updates::PATH, one.period.reference);
        let number = |show: &str| match count(&one.lines, show) {
            0 => Cell::words("0"),
            n => Cell::Link(Part::words(n.to_string()), ctx.href(&list(show))),
        };
        let title = Part::content(short(one.strategy));
        let due = date_in_words(ctx.language, one.period.text("due"));
        let first = [Cell::Link(title, ctx.href(&list("all"))), Cell::words(due)];
        first.into_iter().chain(COUNTED.map(number)).collect()
    };
    let headings = ["kind-strategy", "chase-due"].map(|key| ctx.t(key)).into_iter();
    Table {
        caption: ctx.t("chase-counts"),
        headings: headings.chain(COUNTED.map(|show| ctx.t(&counted_key(show)))).collect(),
        rows: current.iter().map(row).collect(),
        empty: ctx.t("updates-no-period"),
    }
}

/// The key of the words over a number.
fn counted_key(show: &str) -> String {
    match show {
        "nothing" => "chase-nothing-yet".to_owned(),
        "late" => "chase-late-n".to_owned(),
        show => format!("chase-{show}"),
    }
}

/// What a strategy is called where there is little room.
fn short(strategy: &Record) -> &str {
    Some(strategy.text("short_title")).filter(|short| !short.is_empty()).unwrap_or_else(|| strategy.title())
}
