//! The page about the data of one account, and the legal holds on it.

use super::list::names;
use super::record::record_form;
use super::{hold, of, requests};
use crate::member::pages::{facts, shown_name};
use crate::role::PROTECT_DATA;
use axum::extract::Path;
use axum::response::Response;
use platform::http::{Ctx, Form};
use platform::identity::account::{self, Account};
use platform::page::desk::{Block, Desk, Field, FormBlock, Input};
use platform::{Error, Result};

pub(super) async fn account_of(ctx: &Ctx, id: &str) -> Result<Account> {
    let found = account::get(&mut ctx.app.db.read().await?, &ctx.app.keyring, id).await?;
    found.ok_or_else(|| Error::not_found(format!("manage/data/accounts/{id}")))
}

/// `GET /manage/data/accounts/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let account = account_of(&ctx, &id).await?;
    let mut tx = ctx.app.db.read().await?;
    let requests = of(&mut tx, &ctx.app.keyring, &id).await?;
    let requests = requests::of_account(&ctx, &requests, &names(&ctx, &mut tx).await?)?;
    let mut desk = about(&ctx, &account).block(Block::Facts(facts(&ctx, &account)?));
    desk = desk.link(ctx.t("data-person"), &format!("/manage/people/{id}"));
    if hold::holds(&mut tx, &id).await? {
        desk = desk.block(Block::Warning(ctx.t("hold-warning")));
    }
    desk = desk.table(requests);
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
