//! A new code for whoever a referral is about, when theirs is lost: made by whoever sent it, who knows to whom they hand it.

use crate::access::{self, Reach};
use crate::person;
use crate::referral::act::was_read;
use crate::referral::page;
use crate::referral::send::slip;
use crate::referral::whole::Whole;
use crate::referral::{KIND, PATH, store};
use crate::state::{Side, State};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Field, FormBlock, Input};
use platform::{Error, Result};
use serde_json::json;

/// The field in which they say that they know.
const SURE: &str = "code-sure";

/// Whether somebody may make one. With it one reads all that is about whoever it is for: so whoever sent it to a service does, and where
/// they asked for themselves, whoever took that on; while it is not over, and only where they see all that is about them anyway.
async fn may(ctx: &Ctx, tx: &mut Tx, whole: &Whole) -> Result<bool> {
    let referral = &whole.referral;
    let side = match (&referral.from, referral.state) {
        (Some(_), _) => Side::Sender,
        (None, State::Accepted | State::Started) => Side::Receiver,
        (None, _) => return Ok(false),
    };
    if referral.origin.is_some() || referral.state.is_over() || !whole.sides.contains(&side) {
        return Ok(false);
    }
    let reach = Reach::of(ctx)?;
    for one in store::of_person(tx, &referral.person).await? {
        if store::one(tx, &reach, &one.id).await?.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Adds the form, at the end, since it is seldom wanted.
pub async fn add(ctx: &Ctx, tx: &mut Tx, desk: Desk, whole: &Whole) -> Result<Desk> {
    if !may(ctx, tx, whole).await? {
        return Ok(desk);
    }
    let form = FormBlock::new(format!("{}/code", whole.referral.path()), ctx.t("referral-renew-make"))
        .quiet()
        .field(Field::new(SURE, ctx.t("referral-renew-sure"), Input::Check));
    Ok(desk.heading(ctx.t("referral-renew")).words(ctx.t("referral-renew-about")).form(form))
}

/// `POST /work/referrals/{id}/code`
pub async fn make(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let whole = Whole::find(&ctx, &mut tx, &id).await?;
    let none = || Error::not_found(format!("work/referrals/{id}/code"));
    if !may(&ctx, &mut tx, &whole).await? {
        return Err(none());
    }
    if sent.text(SURE).is_empty() {
        let faults = vec![(SURE.to_owned(), ctx.t("referral-renew-missing"))];
        let desk = page::page(&ctx, &mut tx, &whole, Some(("code", &sent, faults))).await?;
        was_read(&ctx, &mut tx, &whole).await?;
        tx.commit().await?;
        return desk.status(StatusCode::UNPROCESSABLE_ENTITY).show(&ctx);
    }
    let whom = person::renew(&mut tx, &ctx.app.keyring, &whole.referral.person).await?.ok_or_else(none)?;
    let who = access::who(ctx.actor()?, whole.organisation());
    let act = Act { act: "referral.code", kind: KIND, reference: &id, detail: json!({}) };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    let title = ctx.language.text("referral-title", &[("words", whole.referral.number.as_str().into())]);
    Desk::new(&ctx, ctx.t("referral-renew"))
        .kept_as(ctx.t("referrals-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("referrals-title"), PATH)
        .under(title, &whole.referral.path())
        .words(ctx.t("referral-renew-once"))
        .block(Block::Slip(slip(&ctx, whom.text("language"), whom.text(person::CODE))))
        .show(&ctx)
}
