//! What the data protection officer begins with: what people ask and until when, what is held, and who is looked for.

use super::find::search_form;
use super::record::record_form;
use super::{all, erasure, hold, requests};
use crate::member::pages::shown_name;
use crate::role::PROTECT_DATA;
use axum::response::Response;
use platform::Result;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::account;
use platform::page::desk::{Block, Cell, Desk, FormBlock, Table};
use serde_json::json;
use std::collections::HashMap;

/// `GET /manage/data`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let held = !hold::held(&mut ctx.app.db.read().await?).await?.is_empty();
    if held {
        // The list shows why data is held, which is confidential.
        let mut tx = ctx.app.db.write().await?;
        entry(&ctx, &mut tx, "data.read", (hold::KIND, "")).await?;
        tx.commit().await?;
    }
    let mut tx = ctx.app.db.read().await?;
    let (open, decided): (Vec<_>, Vec<_>) =
        all(&mut tx, &ctx.app.keyring).await?.into_iter().partition(|request| request.decision.is_none());
    let names = names(&ctx, &mut tx).await?;
    let mut desk = Desk::new(&ctx, ctx.t("data-title"))
        .under(ctx.t("work-title"), "/work")
        .words(crate::work::about(&ctx, "data-title"));
    if ["decided", "held", "released", "recorded"].contains(&ctx.parameter("done")) {
        desk = desk.done(ctx.t(&format!("data-{}", ctx.parameter("done"))));
    }
    if let Some(words) = erasure::no_ledger(&ctx) {
        desk = desk.block(Block::Warning(words));
    }
    desk = desk.table(requests::open(&ctx, &open, &names)?);
    held_section(&ctx, &mut tx, &names, desk)
        .await?
        .heading(ctx.t("data-find"))
        .words(ctx.t("data-find-intro"))
        .form(search_form(&ctx))
        .heading(ctx.t("data-record"))
        .words(ctx.t("data-record-intro"))
        .form(record_form(&ctx, ""))
        .link(ctx.t("retention-title"), "/manage/retention")
        .link(ctx.t("processing-title"), "/privacy/processing")
        .table(requests::decided(&ctx, &decided, &names)?)
        .show(&ctx)
}

/// Writes down that what is confidential was read, or a copy taken.
pub(super) async fn entry(ctx: &Ctx, tx: &mut Tx, act: &str, (kind, reference): (&str, &str)) -> Result<()> {
    let act = Act { act, kind, reference, detail: json!({}) };
    audit::append(tx, ctx.app.clock.now(), &ctx.actor()?.by(&PROTECT_DATA), act).await
}

/// What everybody is called, by account.
pub(super) async fn names(ctx: &Ctx, tx: &mut Tx) -> Result<HashMap<String, String>> {
    let accounts = account::all(tx, &ctx.app.keyring).await?;
    Ok(accounts.into_iter().map(|account| (account.id.clone(), shown_name(ctx, &account))).collect())
}

/// The holds, where one begins, and those that ended.
async fn held_section(ctx: &Ctx, tx: &mut Tx, names: &HashMap<String, String>, desk: Desk) -> Result<Desk> {
    let desk = desk
        .table(holds(ctx, tx, names).await?)
        .words(ctx.t("hold-where"))
        .link(ctx.t("people-title"), "/manage/people");
    let ended = ended(ctx, tx, names).await?;
    Ok(if ended.rows.is_empty() { desk } else { desk.table(ended) })
}

async fn holds(ctx: &Ctx, tx: &mut Tx, names: &HashMap<String, String>) -> Result<Table> {
    let mut rows = Vec::new();
    for one in hold::all(tx, &ctx.app.keyring).await? {
        let name = names.get(&one.account).cloned().unwrap_or_default();
        let day = ctx.day(one.given_at)?;
        let end =
            FormBlock::new(format!("/manage/data/holds/{}/end", one.id), ctx.t("hold-end")).about(&name).dangerous();
        rows.push(vec![Cell::content(name), Cell::content(one.reason), Cell::words(day), Cell::Button(end)]);
    }
    let headings = ["account-name", "hold-reason", "role-from", "session-act"].map(|key| ctx.t(key)).into();
    Ok(Table { caption: ctx.t("holds-title"), headings, rows, empty: ctx.t("holds-none") })
}

/// The holds that ended, without their reasons.
async fn ended(ctx: &Ctx, tx: &mut Tx, names: &HashMap<String, String>) -> Result<Table> {
    let mut rows = Vec::new();
    for one in hold::ended(tx).await? {
        let name = |id: &str| Cell::content(names.get(id).cloned().unwrap_or_default());
        rows.push(vec![
            name(&one.account),
            Cell::words(ctx.day(one.given_at)?),
            Cell::words(ctx.day(one.ended_at)?),
            name(&one.ended_by),
        ]);
    }
    let headings = ["account-name", "role-from", "role-until", "holds-ended-by"].map(|key| ctx.t(key)).into();
    Ok(Table { caption: ctx.t("holds-ended"), headings, rows, empty: String::new() })
}
