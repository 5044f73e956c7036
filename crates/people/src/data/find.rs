//! Looking for an address over all parts, for somebody without an account; and the page about the data of one account.

use super::found::list;
use super::hold;
use super::officer::record_form;
use crate::member::pages::shown_name;
use crate::role::PROTECT_DATA;
use axum::extract::Path;
use axum::response::Response;
use platform::audit::{self, Act};
use platform::http::{Ctx, Form};
use platform::identity::account::{self, Account};
use platform::page::desk::{Block, Desk, Field, FormBlock, Input};
use platform::part;
use platform::{Error, Result};
use serde_json::json;

/// `POST /manage/data/find`: by `post`, so that no address stands in an address line or a log.
pub async fn find(ctx: Ctx, form: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&PROTECT_DATA);
    let wanted = form.text("address");
    if !account::is_address(wanted) {
        let faults = vec![("address".to_owned(), ctx.t("sign-in-email-fault"))];
        return search(&ctx).faults(faults.clone()).form(search_form(&ctx).again(&form, &faults)).show(&ctx);
    }
    let app = &ctx.app;
    let mut tx = app.db.write().await?;
    let found = part::find(app.parts, &mut tx, &app.keyring, wanted).await?;
    let act = Act { act: "data.find", kind: "", reference: "", detail: json!({ "found": found.len() }) };
    audit::append(&mut tx, app.clock.now(), &who, act).await?;
    tx.commit().await?;
    list(&ctx, &mut app.db.read().await?, wanted, &found).await?.show(&ctx)
}

/// The page on which an address is looked for.
pub(super) fn search(ctx: &Ctx) -> Desk {
    Desk::new(ctx, ctx.t("data-find")).under(ctx.t("work-title"), "/work").under(ctx.t("data-title"), "/manage/data")
}

/// The form by which one is looked for.
pub(super) fn search_form(ctx: &Ctx) -> FormBlock {
    let address = Field::new("address", ctx.t("data-find-address"), Input::Line("email", "off"));
    FormBlock::new("/manage/data/find", ctx.t("nav-search")).field(address)
}

pub(super) async fn account_of(ctx: &Ctx, id: &str) -> Result<Account> {
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
    desk.heading(ctx.t("data-copy-for"))
        .words(ctx.t("data-copy-for-intro"))
        .form(FormBlock::new(format!("/manage/data/accounts/{id}/copy"), ctx.t("data-copy")).quiet())
        .heading(ctx.t("hold-give"))
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
