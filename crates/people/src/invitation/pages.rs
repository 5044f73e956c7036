//! The list of invitations, and the page of one: sent again, or taken back.

use super::{act, all, inviting, letters, one};
use crate::role::{INVITE, SEE_PEOPLE};
use crate::work::{role_line, role_words};
use axum::extract::Path;
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use platform::audit::{self, Who};
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::invitation::{self, Answer, Invitation};
use platform::limit::Limit;
use platform::outbox::{self, State};
use platform::page::desk::{Block, Cell, Desk, Field, FormBlock, Input, Table};
use platform::page::{Part, address, date_in_words};
use platform::permission::Held;
use platform::{Error, Result, api};
use std::collections::HashMap;

/// How many invitations a page lists; the rest is found by a search, or in the file.
const MOST: usize = 200;

/// After how long somebody who has not answered may be asked again together with all others.
const PATIENCE: SignedDuration = SignedDuration::from_hours(24 * 3);

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

/// The invitations that somebody may see and that nobody has accepted yet, unopened: who accepted is among the people.
async fn waiting(ctx: &Ctx, tx: &mut Tx) -> Result<(Vec<Invitation>, Letters)> {
    let mut found = all(ctx, tx, &SEE_PEOPLE).await?;
    found.retain(|one| one.answer != Some(Answer::Accepted) && one.kept);
    let letters = outbox::states(tx, &outbox::INVITATION).await?;
    let (now, show) = (ctx.app.clock.now(), ctx.parameter("show"));
    found.retain(|one| show.is_empty() || group(state(one, &letters, now)) == show);
    Ok((found, letters))
}

/// By which an invitation is looked for.
fn group(state: &str) -> &str {
    match state {
        "open" | "unsent" | "unwritten" => "waiting",
        other => other,
    }
}

/// Those among them that nobody has answered for some days, and that whoever is signed in may send again.
fn due(ctx: &Ctx, found: &[Invitation]) -> Result<Vec<(Who, String, Held)>> {
    let (actor, now) = (ctx.actor()?, ctx.app.clock.now());
    let old = found.iter().filter(|one| one.is_unanswered() && now.duration_since(one.last_sent()) >= PATIENCE);
    Ok(old.filter_map(|one| Some((inviting(actor, one).ok()?, one.id.clone(), one.held.clone()))).collect())
}

/// `GET /manage/invitations`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let (found, letters) = waiting(&ctx, &mut tx).await?;
    let due = due(&ctx, &found)?.len();
    let (shown, count) = shown(&ctx, &mut tx, found).await?;
    let rows: Result<Vec<Vec<Cell>>> = shown.iter().map(|one| row(&ctx, one, &letters)).collect();
    let keys = ["account-name", "account-organisation", "role-heading", "account-state", "invitation-last"];
    let mut desk = Desk::new(&ctx, ctx.t("invitations-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("people-title"), "/manage/people")
        .words(ctx.t("invitations-intro"));
    if ctx.parameter("done") == "again" {
        desk = desk.done(ctx.t("invitations-again-done"));
    }
    if ctx.actor()?.may_somewhere(&INVITE) {
        desk =
            desk.link(ctx.t("invite-title"), "/manage/people/new").link(ctx.t("import-title"), "/manage/people/import");
    }
    desk = desk.form(search(&ctx));
    if due > 0 {
        let words = ctx.language.text("invitations-again", &[("n", due.into())]);
        desk = desk.form(FormBlock::new("/manage/invitations/again", words).quiet());
    }
    if count > MOST {
        desk = desk.words(ctx.language.text("list-first", &[("n", MOST.into()), ("all", count.into())]));
    }
    let headings = keys.map(|key| ctx.t(key)).into();
    desk.table(Table { caption: ctx.t("invitations-title"), headings, rows: rows?, empty: ctx.t("invitations-none") })
        .link(ctx.t("list-csv"), "/manage/invitations.csv")
        .show(&ctx)
}

fn search(ctx: &Ctx) -> FormBlock {
    let mut states = vec![(String::new(), ctx.t("invitations-show-all"))];
    let names = ["waiting", "came-back", "lapsed", "declined", "taken-back"];
    states.extend(names.map(|name| (name.to_owned(), ctx.t(&format!("invitations-show-{name}")))));
    let text = Field::new("q", ctx.t("people-search"), Input::Line("search", "off")).value(ctx.parameter("q"));
    let show = Field::new("show", ctx.t("account-state"), Input::Select(states)).value(ctx.parameter("show"));
    FormBlock { get: true, ..FormBlock::new("/manage/invitations", ctx.t("nav-search")) }.field(text).field(show)
}

/// Those that a page shows, opened, and how many there are. Only a search for words opens all of them.
async fn shown(ctx: &Ctx, tx: &mut Tx, mut found: Vec<Invitation>) -> Result<(Vec<Invitation>, usize)> {
    let wanted = ctx.parameter("q").trim().to_lowercase();
    if !wanted.is_empty() {
        found = invitation::open(tx, &ctx.app.keyring, found).await?;
        found.retain(|one| fits(ctx, one, &wanted));
        let count = found.len();
        found.truncate(MOST);
        return Ok((found, count));
    }
    let count = found.len();
    found.truncate(MOST);
    Ok((invitation::open(tx, &ctx.app.keyring, found).await?, count))
}

/// `POST /manage/invitations/again`: another mail to everybody who has not answered for some days.
pub async fn again_all(ctx: Ctx) -> Result<Response> {
    ctx.fresh_actor()?;
    let mut tx = ctx.app.db.write().await?;
    let (found, _) = waiting(&ctx, &mut tx).await?;
    let due = due(&ctx, &found)?;
    let ids: Vec<String> = due.iter().map(|(_, id, _)| id.clone()).collect();
    letters::later(&ctx.app, &mut tx, &ids, true).await?;
    let entries = due.iter().map(|(who, id, held)| (who.clone(), act("invitation.again", id, held))).collect();
    audit::append_all(&mut tx, ctx.app.clock.now(), entries).await?;
    tx.commit().await?;
    Ok(ctx.to("/manage/invitations?done=again"))
}

/// `GET /manage/invitations.csv`
pub async fn file(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let (found, letters) = waiting(&ctx, &mut tx).await?;
    let found = invitation::open(&mut tx, &ctx.app.keyring, found).await?;
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
        Cell::words(if one.letter.is_some() { day(ctx, one.last_sent())? } else { String::new() }),
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
