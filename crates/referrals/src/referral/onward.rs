//! How a referral leads to the next: it is passed on to another service, or its step of a pathway is over and the next begins. What was
//! shared comes along, and who agrees is asked anew.

use super::Referral;
use super::act::was_read;
use super::whole::Whole;
use crate::content::{Part, SERVICES, of};
use crate::{draft, pathway, person};
use axum::extract::Path;
use axum::response::Response;
use platform::db::Tx;
use platform::http::Ctx;
use platform::record::Record;
use platform::sealed::Words;
use platform::{Error, Result, random};

/// The field of a draft that says what it passes on.
pub const ORIGIN: &str = "origin";

/// The field of a draft that says how they were reached when it was begun.
pub const REACHED: &str = "reached";

/// How somebody is reached, as one text that is compared with another.
pub fn reach_of(words: &Words) -> String {
    random::hash(person::REACH.map(|field| words.text(field)).join("\u{1f}"))
}

/// The step that comes after that of a referral, where there is one that takes referrals.
pub fn next_step<'a>(ctx: &'a Ctx, referral: &Referral) -> Option<&'a Record> {
    let step = ctx.snapshot.get(referral.step.as_deref()?)?;
    pathway::next(&ctx.snapshot, step)
}

/// `POST /work/referrals/{id}/next-step`: begins the referral to the next step of the pathway. What was shared comes along, and who
/// agrees is asked anew.
pub async fn follow(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let whole = Whole::find(&ctx, &mut tx, &id).await?;
    let none = || Error::not_found(format!("work/referrals/{id}/next-step"));
    let step = next_step(&ctx, &whole.referral).ok_or_else(none)?;
    // Whoever of both organisations presses it sends for their own.
    let own = whole.organisation().to_owned();
    let words = taken_along(&ctx, &mut tx, &whole).await?;
    let words = words
        .with(draft::pages::FOLLOWS, &id)
        .with(draft::pages::PATHWAY, step.text("pathway"))
        .with(draft::pages::FROM, own)
        .with(SERVICES, step.text("service"));
    let account = &ctx.actor()?.account;
    let draft = draft::begin(&mut tx, &ctx.app.keyring, (account, Some(&id)), &words, ctx.app.clock.now()).await?;
    was_read(&ctx, &mut tx, &whole).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}/agreement", draft::pages::draft_path(&draft))))
}

/// What comes along to somewhere else: what was shared, with how they are reached as they say now; not what was for this service alone,
/// nor who agreed.
async fn taken_along(ctx: &Ctx, tx: &mut Tx, whole: &Whole) -> Result<Words> {
    let now = person::words(tx, &ctx.app.keyring, &whole.referral.person).await?;
    let left = of(Part::Agreement).map(|field| field.name).chain(["private", "safe-now"]);
    let words = left.fold(whole.words.clone(), |words, field| words.with(field, ""));
    if now.0.is_empty() {
        return Ok(words);
    }
    let words = words.with(REACHED, reach_of(&now));
    Ok(person::REACH.iter().fold(words, |words, field| words.with(field, now.text(field))))
}

/// Begins the referral to somewhere else: what was shared comes along, and who agrees is asked anew. This one is passed on when that
/// one is sent.
pub(super) async fn pass_on(ctx: &Ctx, mut tx: Tx, whole: &Whole) -> Result<Response> {
    let words = taken_along(ctx, &mut tx, whole).await?;
    let words = words.with(ORIGIN, &whole.referral.id).with(draft::pages::FROM, &whole.referral.to);
    let account = &ctx.actor()?.account;
    let of = Some(whole.referral.id.as_str());
    let id = draft::begin(&mut tx, &ctx.app.keyring, (account, of), &words, ctx.app.clock.now()).await?;
    was_read(ctx, &mut tx, whole).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}/services", draft::pages::draft_path(&id))))
}
