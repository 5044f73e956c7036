//! Looking for an address over all parts, for somebody without an account; and the page about the data of one account.

use super::hold;
use super::officer::record_form;
use crate::member::pages::shown_name;
use crate::role::PROTECT_DATA;
use axum::extract::Path;
use axum::response::Response;
use platform::audit::{self, Act};
use platform::http::{Ctx, Form};
use platform::identity::account::{self, Account};
use platform::identity::own;
use platform::page::desk::{Block, Cell, Desk, Field, FormBlock, Input, Table};
use platform::page::{Part, address};
use platform::part::{self, Found};
use platform::{Error, Result};
use serde_json::json;

/// `POST /manage/data/find`: by `post`, so that no address stands in an address line or a log.
pub async fn find(ctx: Ctx, form: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&PROTECT_DATA);
    let wanted = form.text("address");
    if !account::is_address(wanted) {
        return Err(Error::invalid(ctx.t("sign-in-email-fault")));
    }
    let app = &ctx.app;
    let mut tx = app.db.write().await?;
    let found = part::find(app.parts, &mut tx, &app.keyring, wanted).await?;
    let act = Act { act: "data.find", kind: "", reference: "", detail: json!({ "found": found.len() }) };
    audit::append(&mut tx, app.clock.now(), &who, act).await?;
    tx.commit().await?;
    let headings = ["data-found-kind", "data-found-record", "data-account", "data-erase"].map(|key| ctx.t(key)).into();
    let rows = found.iter().map(|one| row(&ctx, one, wanted)).collect();
    let table = Table { caption: ctx.t("data-found"), headings, rows, empty: ctx.t("data-found-none") };
    Desk::new(&ctx, ctx.t("data-find"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("data-title"), "/manage/data")
        .block(Block::Words(vec![Part::content(wanted)]))
        .table(table)
        .show(&ctx)
}

fn row(ctx: &Ctx, found: &Found, wanted: &str) -> Vec<Cell> {
    let account = match &found.account {
        Some(id) => {
            let href = address(ctx.language, &format!("/manage/data/accounts/{id}"), None);
            Cell::Link(Part::words(ctx.t("data-account")), href)
        }
        None => Cell::words(ctx.t("data-no-account")),
    };
    let kind = ctx.t(&format!("found-{}", found.kind));
    let erase = match &found.key {
        Some((_, key)) => {
            let form = FormBlock::new("/manage/data/erase", ctx.t("data-erase")).dangerous().about(&kind);
            Cell::Button(form.field(Field::hidden("address", wanted)).field(Field::hidden("key", key)))
        }
        None => Cell::words(""),
    };
    vec![Cell::words(kind), Cell::content(&found.reference), account, erase]
}

/// `POST /manage/data/erase`: erases the words in which an address was found, and those alone.
pub async fn erase(ctx: Ctx, form: Form) -> Result<Response> {
    let who = ctx.fresh_actor()?.by(&PROTECT_DATA);
    let app = &ctx.app;
    let mut tx = app.db.write().await?;
    let found = part::find(app.parts, &mut tx, &app.keyring, form.text("address")).await?;
    let meant = |one: &Found| one.key.as_ref().is_some_and(|(_, key)| key == form.text("key"));
    let one = found.into_iter().find(meant).ok_or_else(|| Error::not_found("manage/data/erase"))?;
    let Some((kind, reference)) = one.key else { return Err(Error::not_found("manage/data/erase")) };
    if let Some(account) = &one.account
        && hold::holds(&mut tx, account).await?
    {
        return Err(Error::invalid(ctx.t("hold-warning")));
    }
    own::forget(&mut tx, (kind, &reference)).await?;
    let act = Act { act: "data.erase", kind, reference: &reference, detail: json!({}) };
    audit::append(&mut tx, app.clock.now(), &who, act).await?;
    app.job_context().erased(kind, &reference, "asked")?;
    tx.commit().await?;
    app.db.forget().await?;
    Ok(ctx.to("/manage/data?done=erased"))
}

async fn account_of(ctx: &Ctx, id: &str) -> Result<Account> {
    let found = account::get(&mut ctx.app.db.read().await?, &ctx.app.keyring, id).await?;
    found.ok_or_else(|| Error::not_found(format!("manage/data/accounts/{id}")))
}

/// `GET /manage/data/accounts/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let account = account_of(&ctx, &id).await?;
    let held = hold::holds(&mut ctx.app.db.read().await?, &id).await?;
    let mut desk = about(&ctx, &account);
    if held {
        desk = desk.block(Block::Warning(ctx.t("hold-warning")));
    }
    if account.erased_at.is_some() {
        return desk.show(&ctx);
    }
    desk.heading(ctx.t("hold-give"))
        .words(ctx.t("hold-intro"))
        .form(hold_form(&ctx, &id))
        .heading(ctx.t("data-record"))
        .form(record_form(&ctx, &id))
        .show(&ctx)
}

fn about(ctx: &Ctx, account: &Account) -> Desk {
    Desk::new(ctx, format!("{}: {}", ctx.t("data-account"), shown_name(ctx, account)))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("data-title"), "/manage/data")
}

fn hold_form(ctx: &Ctx, id: &str) -> FormBlock {
    let reason = Field::new("reason", ctx.t("hold-reason"), Input::Lines).hint(ctx.t("hold-reason-hint"));
    FormBlock::new(format!("/manage/data/accounts/{id}/hold"), ctx.t("hold-give")).field(reason)
}

/// `POST /manage/data/accounts/{id}/hold`
pub async fn give_hold(ctx: Ctx, Path(id): Path<String>, form: Form) -> Result<Response> {
    let who = ctx.fresh_actor()?.by(&PROTECT_DATA);
    let account = account_of(&ctx, &id).await?;
    if account.erased_at.is_some() {
        return Err(Error::not_found(format!("manage/data/accounts/{id}")));
    }
    if form.text("reason").is_empty() {
        let faults = vec![("reason".to_owned(), ctx.t("hold-reason-fault"))];
        let again = hold_form(&ctx, &id).again(&form, &faults);
        return about(&ctx, &account).faults(faults).form(again).show(&ctx);
    }
    let mut tx = ctx.app.db.write().await?;
    hold::give(&mut tx, &ctx.app.keyring, &id, form.text("reason"), &who, ctx.app.clock.now()).await?;
    tx.commit().await?;
    Ok(ctx.to("/manage/data?done=held"))
}

/// `POST /manage/data/holds/{id}/end`
pub async fn end_hold(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let who = ctx.fresh_actor()?.by(&PROTECT_DATA);
    let mut tx = ctx.app.db.write().await?;
    hold::end(&mut tx, &id, &who, ctx.app.clock.now()).await?;
    tx.commit().await?;
    Ok(ctx.to("/manage/data?done=released"))
}
