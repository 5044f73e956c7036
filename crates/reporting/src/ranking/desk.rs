//! The rankings as officers see them: how far each is, closing one before its day, and withdrawing one.
//!
//! An officer sees how many members have ranked, and not who or what.

use super::held::{KIND, ROWS};
use super::{TABLE, close, is_open, items, members, rule, waits};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::CHANGE_PLAN;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Field, FormBlock, Table};
use platform::page::record_form::VERSION;
use platform::page::{Part, date_in_words};
use platform::record::{self, Change, Record};
use platform::{Error, Result};
use serde_json::json;

/// The path of these pages.
pub const PATH: &str = "/manage/rankings";

/// `GET /manage/rankings`
pub async fn list(ctx: Ctx) -> Result<Response> {
    ctx.actor()?.must(&CHANGE_PLAN, "")?;
    let row = |one: &Record| {
        Ok(vec![
            Cell::Link(Part::content(one.title()), ctx.href(&format!("{PATH}/{}", one.reference))),
            Cell::content(ctx.snapshot.referred(one, "strategy").map_or("", Record::title)),
            Cell::content(ctx.snapshot.referred(one, "body").map_or("", Record::title)),
            Cell::words(date_in_words(ctx.language, one.text("closes"))),
            Cell::words(state(&ctx, one)?),
        ])
    };
    let headings = ["kind-ranking", "col-strategy", "col-body", "col-closes", "report-state"];
    let rows = ctx.snapshot.list(TABLE.name).map(row).collect::<Result<_>>()?;
    let headings = headings.map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("rankings-manage"), headings, rows, empty: ctx.t("rankings-manage-none") };
    let mut desk = Desk::new(&ctx, ctx.t("rankings-manage")).under(ctx.t("work-title"), "/work");
    if ctx.parameter("done") == "withdrawn" {
        desk = desk.done(ctx.t("ranking-done-withdrawn"));
    }
    desk.words(ctx.t("rankings-manage-about"))
        .link(ctx.t("ranking-open"), &format!("{PATH}/new"))
        .table(table)
        .show(&ctx)
}

/// How far a ranking is, in words.
pub(super) fn state(ctx: &Ctx, ranking: &Record) -> Result<String> {
    Ok(match ranking.text("result") {
        "" if is_open(ranking, ctx.looked_at()?) => ctx.t("ranking-is-open"),
        "" => ctx.t("ranking-to-count"),
        result => ctx.t(&platform::page::choice_key(result)),
    })
}

/// `GET /manage/rankings/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    ctx.actor()?.must(&CHANGE_PLAN, "")?;
    let ranking = ctx.record(&TABLE, &reference)?;
    page(&ctx, &mut ctx.app.db.read().await?, ranking).await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, ranking: &Record) -> Result<Desk> {
    let mut desk = Desk::of_content(ctx, ranking.title())
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("rankings-manage"), PATH)
        .link(ctx.t("record-public"), &format!("/rankings/{}", ranking.reference));
    if let Some(done) = ["opened", "closed"].into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("ranking-done-{done}")));
    }
    let ranked = items(&ctx.snapshot, &ranking.reference).into_iter().map(|one| Part::content(one.title())).collect();
    let body = ctx.snapshot.referred(ranking, "body").map_or("", Record::title);
    desk = desk.block(Block::Words(vec![Part::content(ranking.text("question"))])).block(Block::Facts(vec![
        (ctx.t("report-state"), vec![Part::words(state(ctx, ranking)?)]),
        (ctx.t("col-body"), vec![Part::content(body)]),
        (ctx.t("col-closes"), vec![Part::words(date_in_words(ctx.language, ranking.text("closes")))]),
        (ctx.t("col-ranks"), ranked),
    ]));
    if !waits(ranking) {
        return Ok(desk);
    }
    let all = members(tx, ranking.text("body"), ctx.app.today()?).await?.len();
    let done = ROWS.of(tx, &ctx.app.keyring, &ranking.reference).await?.len();
    desk = desk.words(ctx.language.text("ranking-so-far", &[("n", done.into()), ("all", all.max(done).into())]));
    if all < rule::LEAST {
        let arguments = [("n", all.into()), ("least", rule::LEAST.into())];
        desk = desk.block(Block::Warning(ctx.language.text("ranking-few-members", &arguments)));
    }
    let version = || Field::hidden(VERSION, ranking.version.to_string());
    let button = |act: &str, key: &str| FormBlock::new(format!("{PATH}/{}/{act}", ranking.reference), ctx.t(key));
    Ok(desk
        .heading(ctx.t("ranking-close"))
        .words(ctx.t("ranking-close-intro"))
        .form(button("close", "ranking-close").field(version()))
        .heading(ctx.t("ranking-withdraw"))
        .words(ctx.t("ranking-withdraw-intro"))
        .form(button("withdraw", "ranking-withdraw").dangerous().field(version())))
}

/// `POST /manage/rankings/{ref}/close`: counts it at once.
pub async fn close(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&CHANGE_PLAN, "")?;
    ctx.fresh_actor()?;
    let (mut tx, plan) = ctx.begin_change().await?;
    let ranking = crate::editing::find(&plan, &TABLE, &reference)?;
    if let Some(refused) = refused(&ctx, &mut tx, ranking, &sent).await? {
        return refused.show(&ctx);
    }
    let today = ctx.app.today()?;
    close::close(&mut tx, (&ctx.app.keyring, &ctx.app.clock), &plan, (ranking, today), &who).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{}?done=closed", ranking.reference)))
}

/// `POST /manage/rankings/{ref}/withdraw`: ends it without a result, and removes what members ranked.
pub async fn withdraw(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&CHANGE_PLAN, "")?;
    ctx.fresh_actor()?;
    let (mut tx, plan) = ctx.begin_change().await?;
    let ranking = crate::editing::find(&plan, &TABLE, &reference)?;
    if let Some(refused) = refused(&ctx, &mut tx, ranking, &sent).await? {
        return refused.show(&ctx);
    }
    let today = ctx.app.today()?.to_string();
    let things = items(&plan, &ranking.reference);
    let ended = |one: &Record| {
        let after = Record { ended: Some(today.clone()), ..one.clone() };
        Change { before: Some(one.clone()), after }
    };
    let changes = std::iter::once(ranking).chain(things).map(ended).collect();
    record::save(&mut tx, &ctx.app.clock, &who, changes).await?;
    for row in ROWS.of(&mut tx, &ctx.app.keyring, &ranking.reference).await? {
        ROWS.take(&mut tx, (&row.id, row.version)).await?;
    }
    let act = Act { act: "ranking.withdraw", kind: KIND, reference: &ranking.reference, detail: json!({}) };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=withdrawn")))
}

/// What is said where the ranking is counted already, or somebody else changed it.
async fn refused(ctx: &Ctx, tx: &mut Tx, ranking: &Record, sent: &Form) -> Result<Option<Desk>> {
    if ranking.ended.is_some() {
        return Err(Error::not_found(format!("manage/rankings/{}", ranking.reference)));
    }
    if waits(ranking) && sent.text(VERSION).parse() == Ok(ranking.version) {
        return Ok(None);
    }
    let shown = page(ctx, tx, ranking).await?;
    Ok(Some(shown.status(StatusCode::CONFLICT).done(ctx.t("ranking-changed-meanwhile"))))
}
