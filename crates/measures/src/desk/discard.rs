//! Throwing away figures that wait, with a reason, which whoever sent them reads.

use super::fate::was_thrown_away;
use super::held::{may_alter, page, seen, stale};
use super::{PATH, list, published};
use crate::dataset::TABLE;
use crate::publish::discard;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::PUBLISH_FIGURES;
use platform::cell::LONGEST_TITLE;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Faults, Field, FormBlock, Input};
use platform::page::record_form::VERSION;
use platform::{Error, Result, revision};

/// The form that throws the figures away.
pub fn form(ctx: &Ctx, reference: &str, version: String) -> FormBlock {
    FormBlock::new(format!("{PATH}/{reference}/discard"), ctx.t("figures-discard"))
        .dangerous()
        .field(Field::line("reason", ctx.t("figures-discard-why")).hint(ctx.t("figures-discard-hint")))
        .field(Field::new("sure", ctx.t("figures-discard-sure"), Input::Check))
        .field(Field::hidden(VERSION, version))
}

/// `POST /manage/figures/{ref}/discard`
pub async fn send(ctx: Ctx, Path(reference): Path<String>, form: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    revision::lock(&mut tx).await?;
    let Some(seen) = seen(&ctx, &mut tx, &reference).await? else { return gone(&ctx, &mut tx, &reference).await };
    if !may_alter(&ctx, &seen)? {
        return Err(Error::not_found(PUBLISH_FIGURES.name));
    }
    if form.text(VERSION) != seen.version() {
        return stale(&ctx, &mut tx, seen).await;
    }
    let faults = faults(&ctx, &form);
    if !faults.is_empty() {
        return page(&ctx, &mut tx, seen, None, Some(&form), faults).await?.show(&ctx);
    }
    discard(&mut tx, &ctx.app.clock, &seen.who, &seen.held, form.text("reason")).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=discarded")))
}

fn faults(ctx: &Ctx, form: &Form) -> Faults {
    let mut faults = Faults::new();
    let length = form.text("reason").chars().count();
    if !form.has("reason") {
        faults.push(("reason".to_owned(), ctx.t("figures-discard-no-reason")));
    } else if length > LONGEST_TITLE {
        let arguments = [("n", length.into()), ("most", LONGEST_TITLE.into())];
        faults.push(("reason".to_owned(), ctx.language.text("figures-discard-long", &arguments)));
    }
    if !form.has("sure") {
        faults.push(("sure".to_owned(), ctx.t("figures-discard-unsure")));
    }
    faults
}

/// What acting on figures that wait no more is answered: what became of them, for whoever may know it.
pub async fn gone(ctx: &Ctx, tx: &mut Tx, reference: &str) -> Result<Response> {
    if super::publishes(ctx)? && ctx.record(&TABLE, reference).is_ok() {
        return published::already(ctx, tx, reference).await;
    }
    if was_thrown_away(ctx, tx, reference).await? {
        let faults = vec![(String::new(), ctx.t("figures-discarded-already"))];
        return list::page(ctx, tx).await?.faults(faults).status(StatusCode::CONFLICT).show(ctx);
    }
    Err(Error::Stale)
}
