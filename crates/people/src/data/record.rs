//! Writing down a request that came in another way than through the site.

use super::{WISHES, ask};
use crate::role::PROTECT_DATA;
use axum::response::Response;
use jiff::Timestamp;
use platform::audit::{self, Act};
use platform::http::{Ctx, Form};
use platform::identity::account;
use platform::page::desk::{Desk, Faults, Field, FormBlock, Input};
use platform::{Error, Result, typed};
use serde_json::json;

/// The form by which a request is written down, about an account or nobody's.
pub(super) fn record_form(ctx: &Ctx, account: &str) -> FormBlock {
    let wishes = WISHES.map(|name| (name.to_owned(), ctx.t(&format!("wish-{name}")))).into();
    FormBlock::new("/manage/data/requests", ctx.t("data-record-button"))
        .field(Field::hidden("account", account))
        .field(Field::new("wish", ctx.t("data-wish"), Input::Select(wishes)))
        .field(Field::new("words", ctx.t("data-words"), Input::Lines).hint(ctx.t("data-record-hint")))
        .field(
            Field::new("received", ctx.t("data-received"), Input::Line("date", "off"))
                .hint(ctx.t("data-received-hint")),
        )
}

/// When a request came in, from which the month counts: the beginning of the day that was written, or now.
fn received(ctx: &Ctx, text: &str) -> Result<Option<Timestamp>> {
    let today = ctx.app.today()?;
    if text.is_empty() {
        return Ok(Some(ctx.app.clock.now()));
    }
    Ok(match typed::day(text) {
        Some(day) if day == today => Some(ctx.app.clock.now()),
        Some(day) if day < today => day.to_zoned(ctx.app.site.zone()?).ok().map(|start| start.timestamp()),
        _ => None,
    })
}

/// `POST /manage/data/requests`: writes down what somebody without an account, or by letter, asks.
pub async fn record(ctx: Ctx, form: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&PROTECT_DATA);
    let (wish, words) = (form.text("wish"), form.text("words"));
    let received = received(&ctx, form.text("received"))?;
    let mut faults = Faults::new();
    if !WISHES.contains(&wish) || words.is_empty() {
        faults.push(("words".to_owned(), ctx.t("data-words-fault")));
    }
    let (Some(asked_at), true) = (received, faults.is_empty()) else {
        if received.is_none() {
            faults.push(("received".to_owned(), ctx.t("data-received-fault")));
        }
        let again = record_form(&ctx, form.text("account")).again(&form, &faults);
        return Desk::new(&ctx, ctx.t("data-record"))
            .under(ctx.t("work-title"), "/work")
            .under(ctx.t("data-title"), "/manage/data")
            .faults(faults)
            .form(again)
            .show(&ctx);
    };
    let now = ctx.app.clock.now();
    let mut tx = ctx.app.db.write().await?;
    let about = Some(form.text("account")).filter(|id| !id.is_empty());
    if let Some(id) = about {
        account::get(&mut tx, &ctx.app.keyring, id).await?.ok_or_else(|| Error::not_found(id))?;
    }
    let id = ask(&mut tx, &ctx.app.keyring, about, (wish, words), asked_at).await?;
    let detail = json!({ "wish": wish, "received": asked_at.to_string() });
    let act = Act { act: "data.record", kind: super::KIND, reference: &id, detail };
    audit::append(&mut tx, now, &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to("/manage/data?done=recorded"))
}
