//! The desk on which reports are written and signed off.

pub mod asked;
pub mod edit;
pub mod preview;
pub mod sign;

use super::draft::{self, Draft, Spot, State};
use super::kind::YEARLY;
use super::list::begun;
use super::{Kind, published};
use crate::review::life;
use axum::response::Response;
use people::role::{EDIT_REPORTS, SIGN_REPORTS};
use platform::Result;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::{Part, date_in_words};
use platform::part::Waiting;
use platform::record::Record;
use strategy::reporting_period::day;

/// The path of these pages.
pub const PATH: &str = "/manage/reports";

/// `GET /manage/reports`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut desk = page(&ctx, &Faults::new()).await?;
    if let Some(done) = ["saved", "sent", "returned", "off"].into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("report-done-{done}")));
    }
    desk.show(&ctx)
}

async fn page(ctx: &Ctx, faults: &Faults) -> Result<Desk> {
    let drafts = draft::all(&mut ctx.app.db.read().await?, &ctx.app.keyring).await?;
    let over = over(ctx)?;
    let mut reports: Vec<Spot<'_>> = over.iter().map(|period| (&*period.reference, Kind::Quarterly)).collect();
    let yearly = |period: &&&Record, kind: Kind| {
        drafts.iter().any(|one| one.period == period.reference && one.kind == kind)
            || published::of(&ctx.snapshot, &period.reference, kind).is_some()
    };
    for kind in YEARLY {
        reports.extend(over.iter().filter(|period| yearly(period, kind)).map(|period| (&*period.reference, kind)));
    }
    // What waits for somebody stands first, then the newest.
    let draft = |(period, kind): &Spot<'_>| drafts.iter().find(|one| one.period == *period && one.kind == *kind);
    let ends = |period: &str| ctx.snapshot.get(period).map(|one| day(one, "ends"));
    let waits = |spot: &Spot<'_>| draft(spot).is_some_and(|one| one.state != State::Draft);
    reports.sort_by_key(|spot| std::cmp::Reverse((waits(spot), ends(spot.0))));
    let rows = reports.iter().filter_map(|spot| row(ctx, *spot, draft(spot))).collect();
    let headings = ["kind-reporting-period", "col-kind", "kind-strategy", "report-state"].map(|key| ctx.t(key)).into();
    let caption = ctx.t("reports-manage");
    let desk = Desk::new(ctx, ctx.t("reports-manage"))
        .under(ctx.t("work-title"), "/work")
        .faults(faults.clone())
        .words(ctx.t("reports-manage-intro"))
        .table(Table { caption, headings, rows, empty: ctx.t("reports-none") });
    if over.is_empty() || ctx.actor()?.must(&EDIT_REPORTS, "").is_err() {
        return Ok(desk);
    }
    Ok(desk.heading(ctx.t("report-begin")).words(ctx.t("report-begin-intro")).form(begin_form(ctx, &over, faults)))
}

/// The periods whose updates have been due, the newest first.
fn over(ctx: &Ctx) -> Result<Vec<&Record>> {
    let today = ctx.app.today()?;
    let mut over: Vec<&Record> = begun(ctx).filter(|period| day(period, "due") < today).collect();
    over.sort_by_key(|period| std::cmp::Reverse(day(period, "ends")));
    Ok(over)
}

/// The form that leads to a report on a year.
fn begin_form(ctx: &Ctx, over: &[&Record], faults: &Faults) -> FormBlock {
    let strategy = |period: &Record| ctx.snapshot.referred(period, "strategy").map_or("", Record::title);
    let option = |period: &&Record| (period.reference.clone(), format!("{} – {}", period.title(), strategy(period)));
    let kinds = YEARLY.map(|kind| (kind.name().to_owned(), ctx.t(kind.key())));
    let kind = Field::new("kind", ctx.t("col-kind"), Input::Radios(kinds.into()));
    let last = Field::new("period", ctx.t("report-begin-last"), Input::Select(over.iter().map(option).collect()));
    FormBlock::new(PATH, ctx.t("report-begin-button"))
        .field(kind)
        .field(last.hint(ctx.t("report-begin-last-hint")))
        .again(&Form::default(), faults)
}

/// `POST /manage/reports`: leads to the page of a report on a year.
pub async fn begin(ctx: Ctx, sent: Form) -> Result<Response> {
    ctx.actor()?.must(&EDIT_REPORTS, "")?;
    let kind = YEARLY.into_iter().find(|kind| kind.name() == sent.text("kind"));
    let over = over(&ctx)?;
    let period = over.iter().find(|period| period.reference == sent.text("period"));
    let (Some(kind), Some(period)) = (kind, period) else {
        let name = if kind.is_none() { "kind" } else { "period" };
        return page(&ctx, &vec![(name.to_owned(), ctx.t("report-choose-fault"))]).await?.show(&ctx);
    };
    if kind == Kind::Review && published::of(&ctx.snapshot, &period.reference, kind).is_none() {
        if let Some(words) = life::in_the_way(&ctx, period).await? {
            return page(&ctx, &vec![("period".to_owned(), words)]).await?.show(&ctx);
        }
        if sent.text("sure") != "yes" && !life::has_begun(&ctx, period).await? {
            return life::sure(&ctx, period).show(&ctx);
        }
        life::begin(&ctx, period).await?;
    }
    Ok(ctx.to(&match published::of(&ctx.snapshot, &period.reference, kind) {
        Some(report) => format!("/reports/{}", report.reference),
        None => format!("{PATH}/{}", kind.place(&period.reference)),
    }))
}

fn row(ctx: &Ctx, (period, kind): Spot<'_>, draft: Option<&Draft>) -> Option<Vec<Cell>> {
    let period = ctx.snapshot.get(period)?;
    let strategy = ctx.snapshot.referred(period, "strategy").map_or("", Record::title);
    let (href, state) = match published::of(&ctx.snapshot, &period.reference, kind) {
        Some(report) => {
            let day = date_in_words(ctx.language, report.text("published"));
            (
                ctx.href(&format!("/reports/{}", report.reference)),
                ctx.language.text("report-published-on", &[("words", day.into())]),
            )
        }
        None => {
            let name = draft.map_or("none", |draft| draft.state.name());
            (ctx.href(&format!("{PATH}/{}", kind.place(&period.reference))), ctx.t(&format!("report-state-{name}")))
        }
    };
    let kind = Cell::words(ctx.t(kind.key()));
    Some(vec![Cell::Link(Part::content(period.title()), href), kind, Cell::content(strategy), Cell::words(state)])
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
