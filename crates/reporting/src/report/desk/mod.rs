//! The desk on which reports are written and signed off.

pub mod edit;
pub mod sign;

use super::draft::{self, Draft, State};
use super::list::begun;
use super::published;
use axum::response::Response;
use people::role::{EDIT_REPORTS, SIGN_REPORTS};
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::page::desk::{Cell, Desk, Table};
use platform::page::{Part, date_in_words};
use platform::part::Waiting;
use platform::record::Record;
use strategy::reporting_period::day;

/// The path of these pages.
pub const PATH: &str = "/manage/reports";

/// `GET /manage/reports`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let drafts = draft::all(&mut tx, &ctx.app.keyring).await?;
    let today = ctx.app.today()?;
    let mut periods: Vec<&Record> = begun(&ctx).filter(|period| day(period, "due") < today).collect();
    // What waits for somebody stands first, then the newest.
    let waits = |period: &Record| drafts.iter().any(|one| one.period == period.reference && one.state != State::Draft);
    periods.sort_by_key(|period| std::cmp::Reverse((waits(period), day(period, "ends"))));
    let rows = periods.into_iter().map(|period| row(&ctx, period, &drafts)).collect();
    let headings = ["kind-reporting-period", "kind-strategy", "report-state"].map(|key| ctx.t(key)).into();
    let mut desk = Desk::new(&ctx, ctx.t("reports-manage")).under(ctx.t("work-title"), "/work");
    if let Some(done) = ["saved", "sent", "returned"].into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("report-done-{done}")));
    }
    let caption = ctx.t("reports-manage");
    desk.words(ctx.t("reports-manage-intro"))
        .table(Table { caption, headings, rows, empty: ctx.t("reports-none") })
        .show(&ctx)
}

fn row(ctx: &Ctx, period: &Record, drafts: &[Draft]) -> Vec<Cell> {
    let title = Part::content(period.title());
    let strategy = ctx.snapshot.referred(period, "strategy").map_or("", Record::title);
    let (href, state) = match published::of(&ctx.snapshot, &period.reference) {
        Some(report) => {
            let day = date_in_words(ctx.language, report.text("published"));
            (
                ctx.href(&format!("/reports/{}", report.reference)),
                ctx.language.text("report-published-on", &[("words", day.into())]),
            )
        }
        None => {
            let draft = drafts.iter().find(|draft| draft.period == period.reference);
            let name = draft.map_or("none", |draft| draft.state.name());
            (ctx.href(&format!("{PATH}/{}", period.reference)), ctx.t(&format!("report-state-{name}")))
        }
    };
    vec![Cell::Link(title, href), Cell::content(strategy), Cell::words(state)]
}

/// What waits behind the list: reports to be signed off, or that were returned.
pub async fn waits(tx: &mut Tx, ctx: &Ctx, path: &str) -> Result<Vec<Waiting>> {
    if path != PATH {
        return Ok(Vec::new());
    }
    let drafts = draft::all(tx, &ctx.app.keyring).await?;
    let n = |state: State| drafts.iter().filter(|draft| draft.state == state).count();
    let actor = ctx.actor()?;
    let mut waits = Vec::new();
    if actor.must(&SIGN_REPORTS, "").is_ok() {
        waits.push(("waits-reports-sent", n(State::Sent)));
    }
    if actor.must(&EDIT_REPORTS, "").is_ok() {
        waits.push(("waits-reports-returned", n(State::Returned)));
    }
    Ok(waits)
}
