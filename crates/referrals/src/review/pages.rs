//! Looking at it afterwards: supervisors at what their organisation shared without agreement, data protection officers at who looked
//! into what.

use super::{FINDINGS, GLASS, Review, WITHOUT};
use crate::access::Reach;
use crate::content::{Part as Piece, form, of};
use crate::referral::page::moment;
use crate::referral::{KIND, store};
use crate::review;
use axum::extract::Path;
use axum::response::Response;
use jiff::SignedDuration;
use people::role::{REVIEW_REFERRALS, SUPERVISE_REFERRALS};
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account;
use platform::page::Part;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::part::Waiting;
use platform::permission::Extent;
use platform::record::Record;
use platform::sealed::Words;
use platform::{Error, Result};
use serde_json::json;

/// The path of these pages, for data protection officers.
pub const PATH: &str = "/manage/referrals/reviews";

/// The same, for supervisors.
pub const OWN: &str = "/work/referrals/reviews";

/// After how long what no supervisor has looked at comes to the data protection officer.
const LEFT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Those that whoever is signed in looks at: never what they did themselves.
async fn theirs(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Review>> {
    let (actor, keyring, now) = (ctx.actor()?, &ctx.app.keyring, ctx.app.clock.now());
    let own = Reach::of(ctx)?.supervises;
    let mut all = review::open(tx, keyring, WITHOUT, Some(&own), now).await?;
    if actor.extent(&REVIEW_REFERRALS) == Extent::All {
        all.extend(review::open(tx, keyring, GLASS, None, now).await?);
        // What no supervisor has looked at for so long is looked at here.
        all.extend(review::open(tx, keyring, WITHOUT, None, now - LEFT).await?);
    }
    all.dedup_by(|one, other| one.id == other.id);
    all.retain(|one| one.account != actor.account);
    Ok(all)
}

/// `GET /manage/referrals/reviews` and `GET /work/referrals/reviews`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let desk = page(&ctx, &mut tx, None).await?;
    let who = ctx.actor()?.who();
    let mut read = Vec::new();
    let all = theirs(&ctx, &mut tx).await?;
    for one in &all {
        let act = Act { act: "referral.read", kind: KIND, reference: &one.referral, detail: json!({}) };
        read.push((who.clone(), act));
    }
    if !read.is_empty() {
        audit::append_all(&mut tx, ctx.app.clock.now(), read).await?;
    }
    tx.commit().await?;
    desk.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, again: Option<(&str, &Form, Faults)>) -> Result<Desk> {
    let path = if ctx.path.starts_with(OWN) { OWN } else { PATH };
    let mut desk = Desk::new(ctx, ctx.t("referral-reviews"))
        .kept_as(ctx.t("referrals-title"))
        .under(ctx.t("work-title"), "/work")
        .words(ctx.t("referral-reviews-about"));
    if ctx.parameter("done") == "reviewed" {
        desk = desk.done(ctx.t("referral-reviewed"));
    }
    if let Some((_, _, faults)) = &again {
        desk = desk.faults(faults.clone());
    }
    let all = theirs(ctx, tx).await?;
    if all.is_empty() {
        desk = desk.words(ctx.t("referral-reviews-none"));
    }
    for one in &all {
        desk = shown(ctx, tx, desk, (one, path), again.as_ref()).await?;
    }
    Ok(desk)
}

/// One, with why it was done and the form for what is made of it.
async fn shown(
    ctx: &Ctx,
    tx: &mut Tx,
    desk: Desk,
    (one, path): (&Review, &str),
    again: Option<&(&str, &Form, Faults)>,
) -> Result<Desk> {
    let Some(referral) = store::fact(tx, &one.referral).await? else { return Ok(desk) };
    let who = account::get(tx, &ctx.app.keyring, &one.account).await?;
    let title = |reference: &str| ctx.snapshot.get(reference).map_or("", Record::title).to_owned();
    let mut facts = vec![
        (ctx.t("referral-what"), vec![Part::words(ctx.t(&format!("referral-review-{}", one.what)))]),
        (ctx.t("referral-who"), vec![Part::content(who.map(|one| one.name).unwrap_or_default())]),
        (ctx.t("referral-when"), vec![Part::words(moment(ctx, one.at)?)]),
        (ctx.t("referral-service"), vec![Part::content(title(&referral.service))]),
    ];
    for (field, text) in one.words.0.iter().filter(|(_, text)| !text.is_empty()) {
        match of(Piece::Agreement).find(|known| known.name == field) {
            Some(known) => facts.push((form::label(ctx, field), form::said(ctx, known, text))),
            None => facts.push((ctx.t("referral-glass-why"), vec![Part::content(text)])),
        }
    }
    let (finding, said) = (format!("finding-{}", one.id), format!("said-{}", one.id));
    let choices = FINDINGS.map(|one| (one.to_owned(), ctx.t(&format!("referral-finding-{one}"))));
    let mut block = FormBlock::new(format!("{path}/{}", one.id), ctx.t("referral-review-save"))
        .about(referral.number.clone())
        .field(Field::new(&finding, ctx.t("referral-finding"), Input::Radios(choices.into())))
        .field(Field::new(&said, ctx.t("referral-finding-said"), Input::Lines));
    if let Some((tried, sent, faults)) = again
        && *tried == one.id
    {
        block = block.again(sent, faults);
    }
    Ok(desk.heading(referral.number.clone()).block(Block::Facts(facts)).form(block))
}

/// `POST /manage/referrals/reviews/{id}` and `POST /work/referrals/reviews/{id}`
pub async fn save(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let Some(one) = theirs(&ctx, &mut tx).await?.into_iter().find(|one| one.id == id) else {
        return Err(Error::not_found(format!("referrals/reviews/{id}")));
    };
    let path = if ctx.path.starts_with(OWN) { OWN } else { PATH };
    let (field, said) = (format!("finding-{id}"), sent.text(&format!("said-{id}")).to_owned());
    let Some(finding) = FINDINGS.into_iter().find(|known| *known == sent.text(&field)) else {
        let faults = vec![(field, ctx.t("referral-finding-missing"))];
        return page(&ctx, &mut tx, Some((&id, &sent, faults))).await?.show(&ctx);
    };
    let officer = one.what == GLASS || !Reach::of(&ctx)?.supervises.contains(&one.organisation);
    let permission = if officer { &REVIEW_REFERRALS } else { &SUPERVISE_REFERRALS };
    let (who, now) = (ctx.actor()?.by(permission), ctx.app.clock.now());
    let words = if said.is_empty() { Words::default() } else { Words::default().with("said", said) };
    review::found(&mut tx, &ctx.app.keyring, &one, (&who.account, now), (finding, &words)).await?;
    let detail = json!({ "finding": finding });
    let act = Act { act: "referral.review", kind: KIND, reference: &one.referral, detail };
    audit::append(&mut tx, now, &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{path}?done=reviewed")))
}

/// How many wait for whoever is signed in.
pub async fn waits(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<Waiting>> {
    Ok(vec![("waits-referral-reviews", theirs(ctx, tx).await?.len())])
}
