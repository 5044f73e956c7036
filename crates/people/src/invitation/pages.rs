//! The list of invitations, and the page of one: sent again, or taken back.

use super::{act, all, inviting, letters, one};
use crate::role::{INVITE, SEE_PEOPLE};
use crate::work::{role_line, role_words};
use axum::extract::Path;
use axum::response::Response;
use jiff::Timestamp;
use platform::audit;
use platform::http::Ctx;
use platform::identity::invitation::{self, Answer, Invitation};
use platform::limit::Limit;
use platform::outbox::{self, State};
use platform::page::desk::{Block, Cell, Desk, Field, FormBlock, Input, Table};
use platform::page::{Part, address, date_in_words};
use platform::{Error, Result, api};
use std::collections::HashMap;

/// How many invitations a page lists; the rest is found by a search, or in the file.
const MOST: usize = 200;

/// So many mails of one invitation, so that nobody is pressed.
const AGAIN: Limit = Limit { what: "invitation", most: 3, minutes: 24 * 60 };

/// What became of the letters of invitations.
type Letters = HashMap<String, State>;

/// Where an invitation stands; its name is that of its words.
fn state(one: &Invitation, letters: &Letters, now: Timestamp) -> &'static str {
    match (one.answer, one.letter.as_ref().map(|letter| letters.get(letter))) {
        (Some(Answer::Accepted), _) => "accepted",
        (Some(Answer::Declined), _) => "declined",
        (Some(Answer::TakenBack), _) => "taken-back",
        (None, _) if !one.is_open(now) => "lapsed",
        (None, Some(Some(State::Bounced | State::Refused))) => "came-back",
        (None, Some(Some(State::Waiting))) => "unsent",
        (None, None) => "unwritten",
        (None, Some(_)) => "open",
    }
}

fn state_words(ctx: &Ctx, one: &Invitation, letters: &Letters) -> Result<String> {
    let state = state(one, letters, ctx.app.clock.now());
    let at = one.settled_at.unwrap_or(one.lapses_at);
    Ok(ctx.language.text(&format!("invitation-{state}"), &[("day", day(ctx, at)?.into())]))
}

fn day(ctx: &Ctx, at: Timestamp) -> Result<String> {
    Ok(date_in_words(ctx.language, &at.to_zoned(ctx.app.site.zone()?).date().to_string()))
}

/// The invitations that somebody may see and that nobody has accepted yet: who accepted is among the people.
async fn waiting(ctx: &Ctx) -> Result<(Vec<Invitation>, Letters)> {
    let mut tx = ctx.app.db.read().await?;
    let mut found = all(ctx, &mut tx, &SEE_PEOPLE).await?;
    found.retain(|one| one.answer != Some(Answer::Accepted) && !one.email.is_empty());
    Ok((found, outbox::states(&mut tx, &outbox::INVITATION).await?))
}

/// `GET /manage/invitations`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let (found, letters) = waiting(&ctx).await?;
    let wanted = ctx.parameter("q").to_lowercase();
    let fitting: Vec<&Invitation> = found.iter().filter(|one| fits(&ctx, one, &wanted)).collect();
    let rows: Result<Vec<Vec<Cell>>> = fitting.iter().take(MOST).map(|one| row(&ctx, one, &letters)).collect();
    let headings =
        ["account-name", "account-organisation", "role-heading", "account-state"].map(|key| ctx.t(key)).into();
    let search = Field::new("q", ctx.t("people-search"), Input::Line("search", "off")).value(ctx.parameter("q"));
    let mut desk = Desk::new(&ctx, ctx.t("invitations-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("people-title"), "/manage/people")
        .words(ctx.t("invitations-intro"));
    if ctx.actor()?.may_somewhere(&INVITE) {
        desk =
            desk.link(ctx.t("invite-title"), "/manage/people/new").link(ctx.t("import-title"), "/manage/people/import");
    }
    desk =
        desk.form(FormBlock { get: true, ..FormBlock::new("/manage/invitations", ctx.t("nav-search")) }.field(search));
    if fitting.len() > MOST {
        desk = desk.words(ctx.language.text("list-first", &[("n", MOST.into()), ("all", fitting.len().into())]));
    }
    desk.table(Table { caption: ctx.t("invitations-title"), headings, rows: rows?, empty: ctx.t("invitations-none") })
        .link(ctx.t("list-csv"), "/manage/invitations.csv")
        .show(&ctx)
}

/// `GET /manage/invitations.csv`
pub async fn file(ctx: Ctx) -> Result<Response> {
    let (found, letters) = waiting(&ctx).await?;
    let now = ctx.app.clock.now();
    let zone = ctx.app.site.zone()?;
    let rows = found.iter().map(|one| {
        let on = |at: Timestamp| at.to_zoned(zone.clone()).date().to_string();
        vec![
            one.name.clone(),
            one.email.clone(),
            one.organisation.clone(),
            one.held.role.clone(),
            one.held.scope.clone(),
            on(one.given_at),
            on(one.lapses_at),
            state(one, &letters, now).to_owned(),
        ]
    });
    let headings = ["name", "email", "organisation", "role", "for", "invited_on", "lapses_on", "state"];
    Ok(api::csv_answer(&ctx, "invitations", &headings, &rows.collect::<Vec<_>>()))
}

fn fits(ctx: &Ctx, one: &Invitation, wanted: &str) -> bool {
    let texts = [one.name.as_str(), one.email.as_str(), organisation(ctx, one)];
    texts.iter().any(|text| text.to_lowercase().contains(wanted))
}

fn organisation<'a>(ctx: &'a Ctx, one: &'a Invitation) -> &'a str {
    ctx.snapshot.get(&one.organisation).map_or(one.organisation.as_str(), |record| record.title())
}

fn row(ctx: &Ctx, one: &Invitation, letters: &Letters) -> Result<Vec<Cell>> {
    let href = address(ctx.language, &format!("/manage/invitations/{}", one.id), None);
    Ok(vec![
        Cell::Link(Part::content(&one.name), href),
        Cell::content(organisation(ctx, one)),
        Cell::words(role_words(ctx, &one.held.role)),
        Cell::words(state_words(ctx, one, letters)?),
    ])
}

/// `GET /manage/invitations/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let found = one(&ctx, &mut tx, &SEE_PEOPLE, &id).await?;
    let letters = outbox::states(&mut tx, &outbox::INVITATION).await?;
    let title = if found.name.is_empty() { ctx.t("invitation-title") } else { found.name.clone() };
    let mut desk = Desk::new(&ctx, title)
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("people-title"), "/manage/people")
        .under(ctx.t("invitations-title"), "/manage/invitations");
    let done = ctx.parameter("done");
    if ["invited", "again"].contains(&done) {
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
        (ctx.t("invitation-given"), vec![Part::words(day(ctx, one.given_at)?)]),
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
    if one.answer.is_none() && !one.email.is_empty() && inviting(ctx.actor()?, one).is_ok() {
        desk = desk
            .form(FormBlock::new(path("again"), ctx.t("invitation-again")))
            .form(FormBlock::new(path("end"), ctx.t("invitation-end")).dangerous());
    }
    Ok(desk)
}

/// One that waits for an answer, for whoever may invite.
async fn unanswered(ctx: &Ctx, id: &str) -> Result<(Invitation, audit::Who)> {
    let actor = ctx.fresh_actor()?;
    let found = one(ctx, &mut ctx.app.db.read().await?, &INVITE, id).await?;
    let who = inviting(actor, &found)?;
    if found.answer.is_some() || found.email.is_empty() {
        return Err(Error::invalid(ctx.t("invitation-settled")));
    }
    Ok((found, who))
}

/// `POST /manage/invitations/{id}/again`: another mail with a new link, and as much time as before.
pub async fn again(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let (found, who) = unanswered(&ctx, &id).await?;
    AGAIN.take(&ctx.app.db, &ctx.app.clock, &id).await?;
    let mut tx = ctx.app.db.write().await?;
    letters::send(&ctx.app.job_context(), &mut tx, &found).await?;
    audit::append(&mut tx, ctx.app.clock.now(), &who, act("invitation.again", &id, &found.held)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("/manage/invitations/{id}?done=again")))
}

/// `POST /manage/invitations/{id}/end`: taken back.
pub async fn end(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let (found, who) = unanswered(&ctx, &id).await?;
    let now = ctx.app.clock.now();
    let mut tx = ctx.app.db.write().await?;
    if !invitation::settle(&mut tx, &id, Answer::TakenBack, None, now).await? {
        return Err(Error::invalid(ctx.t("invitation-settled")));
    }
    audit::append(&mut tx, now, &who, act("invitation.end", &id, &found.held)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("/manage/invitations/{id}")))
}
