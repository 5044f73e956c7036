//! The page of an invitation: sent again, or taken back.

use super::{act, inviting, letters, one};
use crate::role::{INVITE, SEE_PEOPLE};
use crate::work::role_line;
use axum::extract::Path;
use axum::response::Response;
use jiff::Timestamp;
use platform::audit::{self, Who};
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::invitation::{self, Answer, Invitation};
use platform::limit::Limit;
use platform::outbox::{self, Course, State};
use platform::page::desk::{Block, Desk, FormBlock};
use platform::page::{Part, date_in_words};
use platform::{Error, Result};
use std::collections::HashMap;

/// So many mails of one invitation, so that nobody is pressed.
const AGAIN: Limit = Limit { what: "invitation", most: 3, minutes: 24 * 60 };

/// What became of the letters of invitations.
pub(super) type Letters = HashMap<String, Course>;

/// Where an invitation stands; its name is that of its words.
pub(super) fn state(one: &Invitation, letters: &Letters, now: Timestamp) -> &'static str {
    match (one.answer, one.letter.as_ref().map(|letter| letters.get(letter).map(|course| course.state))) {
        (Some(Answer::Accepted), _) => "accepted",
        (Some(Answer::Declined), _) => "declined",
        (Some(Answer::TakenBack), _) => "taken-back",
        (None, _) if !one.is_open(now) => "lapsed",
        (None, Some(Some(State::Bounced | State::Refused | State::Gone))) => "came-back",
        (None, Some(Some(State::Waiting))) => "unsent",
        (None, None) => "unwritten",
        (None, Some(_)) => "open",
    }
}

pub(super) fn state_words(ctx: &Ctx, one: &Invitation, letters: &Letters) -> Result<String> {
    let state = state(one, letters, ctx.app.clock.now());
    let at = one.settled_at.unwrap_or(one.lapses_at);
    Ok(ctx.language.text(&format!("invitation-{state}"), &[("day", ctx.day(at)?.into())]))
}

pub(super) fn organisation<'a>(ctx: &'a Ctx, one: &'a Invitation) -> &'a str {
    ctx.snapshot.get(&one.organisation).map_or(one.organisation.as_str(), |record| record.title())
}

/// `GET /manage/invitations/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let found = one(&ctx, &mut tx, &SEE_PEOPLE, &id).await?;
    let letters = outbox::courses(&mut tx, &outbox::INVITATION).await?;
    let title = if found.name.is_empty() { ctx.t("invitation-title") } else { found.name.clone() };
    let mut desk = Desk::new(&ctx, title)
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("people-title"), "/manage/people")
        .under(ctx.t("invitations-title"), "/manage/invitations");
    let done = ctx.parameter("done");
    // Whoever goes back in the browser is told nothing that is not true any more.
    let fits = match done {
        "invited" | "again" => found.is_open(ctx.app.clock.now()),
        "taken-back" => found.answer == Some(Answer::TakenBack),
        _ => false,
    };
    if fits {
        desk = desk.done(ctx.t(&format!("invitation-done-{done}")));
    }
    desk = desk.block(Block::Facts(facts(&ctx, &found, &letters)?));
    if let (Some(Answer::Accepted), Some(account)) = (found.answer, &found.account) {
        desk = desk.link(ctx.t("invitation-person"), &format!("/manage/people/{account}"));
    }
    acts(&ctx, &found, desk)?.show(&ctx)
}

fn facts(ctx: &Ctx, one: &Invitation, letters: &Letters) -> Result<Vec<(String, Vec<Part>)>> {
    let mut facts = vec![
        (ctx.t("account-state"), vec![Part::words(state_words(ctx, one, letters)?)]),
        (ctx.t("account-organisation"), vec![Part::content(organisation(ctx, one))]),
        (ctx.t("role-heading"), vec![role_line(ctx, &one.held)]),
        (ctx.t("invitation-given"), vec![Part::words(ctx.day(one.given_at)?)]),
    ];
    if !one.email.is_empty() {
        facts.insert(1, (ctx.t("account-email"), vec![Part::content(&one.email)]));
    }
    for (key, on) in [("role-from", one.from), ("role-until", one.until)] {
        if let Some(on) = on {
            facts.push((ctx.t(key), vec![Part::words(date_in_words(ctx.language, &on.to_string()))]));
        }
    }
    Ok(facts)
}

/// What may be done with it.
fn acts(ctx: &Ctx, one: &Invitation, mut desk: Desk) -> Result<Desk> {
    let path = |act: &str| format!("/manage/invitations/{}/{act}", one.id);
    if one.is_unanswered() && inviting(ctx.actor()?, one).is_ok() {
        desk = desk
            .form(FormBlock::new(path("again"), ctx.t("invitation-again")))
            .link(ctx.t("invitation-end"), &path("end"));
    }
    Ok(desk)
}

/// `GET /manage/invitations/{id}/end`: asks once more.
pub async fn ending(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let found = one(&ctx, &mut ctx.app.db.read().await?, &INVITE, &id).await?;
    let path = format!("/manage/invitations/{id}");
    Desk::new(&ctx, format!("{}: {}", ctx.t("invitation-end"), found.name))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("invitations-title"), "/manage/invitations")
        .under(found.name.clone(), &path)
        .words(ctx.t("invitation-end-intro"))
        .form(FormBlock::new(format!("{path}/end"), ctx.t("invitation-end")).dangerous())
        .link(ctx.t("go-back"), &path)
        .show(&ctx)
}

/// One that waits for an answer, for whoever may invite, as it stands in the transaction that changes it.
async fn unanswered(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<(Invitation, Who)> {
    let actor = ctx.fresh_actor()?;
    let found = one(ctx, tx, &INVITE, id).await?;
    let who = inviting(actor, &found)?;
    if !found.is_unanswered() {
        return Err(Error::invalid(ctx.t("invitation-settled")));
    }
    Ok((found, who))
}

/// `POST /manage/invitations/{id}/again`: another mail with a new link, and as much time as before.
pub async fn again(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    // Only who may send it counts against its limit, which is counted in a transaction of its own.
    unanswered(&ctx, &mut ctx.app.db.read().await?, &id).await?;
    AGAIN.take(&ctx.app.db, &ctx.app.clock, &id).await?;
    let mut tx = ctx.app.db.write().await?;
    let (found, who) = unanswered(&ctx, &mut tx, &id).await?;
    letters::send(&ctx.app.job_context(), &mut tx, &found).await?;
    audit::append(&mut tx, ctx.app.clock.now(), &who, act("invitation.again", &id, &found.held)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("/manage/invitations/{id}?done=again")))
}

/// `POST /manage/invitations/{id}/end`: taken back.
pub async fn end(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let now = ctx.app.clock.now();
    let mut tx = ctx.app.db.write().await?;
    let (found, who) = unanswered(&ctx, &mut tx, &id).await?;
    if !invitation::settle(&mut tx, &id, Answer::TakenBack, None, now).await? {
        return Err(Error::invalid(ctx.t("invitation-settled")));
    }
    audit::append(&mut tx, now, &who, act("invitation.end", &id, &found.held)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("/manage/invitations/{id}?done=taken-back")))
}
