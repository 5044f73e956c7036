//! Breaking the glass: a safeguarding lead who is not named on a referral looks into it because somebody may be in danger. They say why
//! first; those who are named and their supervisors are told at once; it ends by itself after a day, and the data protection officer
//! looks at it.

use super::{GLASS, GLASS_FOR};
use crate::referral::page::content_of;
use crate::referral::whole::Whole;
use crate::referral::{KIND, PATH, Referral, lookup, reader};
use crate::{review, team};
use axum::extract::Path;
use axum::response::Response;
use people::letter;
use people::role::{BREAK_GLASS, REVIEW_REFERRALS, reaching};
use platform::audit::{self, Act};
use platform::db::{Rows, Tx};
use platform::http::{Ctx, Form};
use platform::limit::Limit;
use platform::outbox::{REFERRAL_GLASS, SOMETHING_WAITS};
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::sealed::Words;
use platform::{Error, Result};
use serde_json::json;
use std::collections::BTreeMap;

/// The path of this page.
pub const PAGE: &str = "/manage/referrals/look-into";

/// How often one lead may try in an hour: numbers are not to be guessed.
const TRIED: Limit = Limit { what: "referrals looked into by", most: 10, minutes: 60 };

/// The fewest characters of a reason: a word is none.
const LEAST: usize = 20;

/// `GET /manage/referrals/look-into`
pub async fn ask(ctx: Ctx) -> Result<Response> {
    asking(&ctx, None).show(&ctx)
}

fn asking(ctx: &Ctx, again: Option<(&Form, Faults)>) -> Desk {
    let mut desk = Desk::new(ctx, ctx.t("referral-glass"))
        .kept_as(ctx.t("referrals-title"))
        .under(ctx.t("work-title"), "/work")
        .words(ctx.t("referral-glass-intro"));
    let mut form = FormBlock::new(PAGE, ctx.t("referral-glass-send"))
        .field(Field::line("number", ctx.t("referral-number")).hint(ctx.t("referral-glass-number-hint")))
        .field(Field::new("why", ctx.t("referral-glass-why"), Input::Lines).hint(ctx.t("referral-glass-why-hint")))
        .dangerous();
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    desk.block(Block::Warning(ctx.t("referral-glass-warning"))).form(form)
}

/// `POST /manage/referrals/look-into`
pub async fn send(ctx: Ctx, sent: Form) -> Result<Response> {
    let (who, now, keyring) = (ctx.fresh_actor()?.by(&BREAK_GLASS), ctx.app.clock.now(), &ctx.app.keyring);
    TRIED.take(&ctx.app.db, &ctx.app.clock, &keyring.index("limit", &who.account)).await?;
    let mut tx = ctx.app.db.write().await?;
    let found = lookup::of_number(&mut tx, keyring, sent.text("number")).await?;
    let mut faults = Faults::new();
    if found.is_none() {
        faults.push(("number".to_owned(), ctx.t("referral-glass-none")));
    }
    if sent.text("why").chars().count() < LEAST {
        faults.push(("why".to_owned(), ctx.t("referral-glass-reason")));
    }
    let Some(referral) = found.filter(|_| faults.is_empty()) else {
        return asking(&ctx, Some((&sent, faults))).show(&ctx);
    };
    let own = ctx.actor()?.organisation.clone().unwrap_or_default();
    let mut rows = Rows::default();
    let key = keyring.key_for(&mut tx, KIND, &referral.id).await?;
    let words = Words::default().with("why", sent.text("why"));
    review::prepare(&mut rows, (&referral.id, &key), GLASS, (&own, &who.account, now), &words)?;
    rows.insert(&mut tx).await?;
    tell(&ctx, &mut tx, &referral).await?;
    let act = Act { act: "referral.break-glass", kind: KIND, reference: &referral.id, detail: json!({}) };
    audit::append(&mut tx, now, &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PAGE}/{}", referral.id)))
}

/// Tells those who are named, their supervisors, and those who look at it afterwards.
async fn tell(ctx: &Ctx, tx: &mut Tx, referral: &Referral) -> Result<()> {
    let (context, today) = (ctx.app.job_context(), ctx.app.today()?);
    let named = reader::named(tx, &referral.id).await?;
    let named: Vec<String> = named.into_iter().filter(|one| one.ended_at.is_none()).map(|one| one.account).collect();
    let mut all: BTreeMap<String, _> = team::there(tx, &context, &named).await?;
    for organisation in referral.from.iter().chain([&referral.to]) {
        let supervisors = team::supervisors(tx, &context.keyring, organisation, today).await?;
        all.extend(supervisors.into_iter().map(|one| (one.id.clone(), one)));
    }
    for account in all.values() {
        let words = [("reference", referral.number.as_str())];
        letter::write(tx, &context, &REFERRAL_GLASS, account, &format!("{PATH}/{}", referral.id), &words).await?;
    }
    for officer in reaching(tx, &context.keyring, (&REVIEW_REFERRALS, ""), today).await? {
        letter::write(tx, &context, &SOMETHING_WAITS, &officer, super::pages::PATH, &[]).await?;
    }
    Ok(())
}

/// `GET /manage/referrals/look-into/{id}`: what it says, and nothing that can be done with it.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let (who, now) = (ctx.actor()?.by(&BREAK_GLASS), ctx.app.clock.now());
    let mut tx = ctx.app.db.write().await?;
    if !review::is_looking(&mut tx, &who.account, &id, now).await? {
        return Err(Error::not_found(format!("manage/referrals/look-into/{id}")));
    }
    let whole = Whole::looked_into(&ctx, &mut tx, &id).await?;
    let hours = GLASS_FOR.as_hours();
    let desk =
        Desk::new(&ctx, ctx.language.text("referral-title", &[("words", whole.referral.number.as_str().into())]))
            .kept_as(ctx.t("referrals-title"))
            .under(ctx.t("work-title"), "/work")
            .under(ctx.t("referral-glass"), PAGE)
            .block(Block::Warning(ctx.language.text("referral-glass-for", &[("n", hours.into())])));
    let desk = content_of(&ctx, &mut tx, desk, &whole).await?;
    let act = Act { act: "referral.read", kind: KIND, reference: &id, detail: json!({}) };
    audit::append(&mut tx, now, &who, act).await?;
    tx.commit().await?;
    desk.show(&ctx)
}
