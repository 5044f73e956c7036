//! What the link of a letter leads to: all listings of whoever keeps them, each with one press for “still right”, and a form for
//! what has changed. It takes no account, and shows nothing but what everybody sees, or what they sent.

use super::Keeper;
use super::store::{self, Held};
use crate::change::proposal::{self, LEFT, Proposal, REASON};
use crate::change::{self, BY_PROVIDER};
use crate::directory::{Directory, Shown, Viewer, ready};
use crate::field::form::{self, label, place_shared};
use crate::field::{Draft, named};
use crate::service::{view, when};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use openreferral::write::is_shown;
use people::task::with_words;
use platform::audit::Who;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock};
use platform::{Error, Result, revision};
use std::sync::Arc;
use uuid::Uuid;

/// Whoever followed a link, with their listings.
struct Here {
    keeper: Keeper,
    held: Vec<Held>,
    directory: Arc<Directory>,
    token: String,
}

impl Here {
    /// Nothing, where the link is good no more.
    async fn find(ctx: &Ctx, tx: &mut Tx, token: &str) -> Result<Option<Here>> {
        let Some(keeper) = store::behind(tx, &ctx.app.keyring, token, ctx.app.clock.now()).await? else {
            return Ok(None);
        };
        let held = store::held(tx, Some(&keeper.id)).await?;
        let directory = ready(&ctx.app, revision::newest(tx).await?).await?;
        Ok(Some(Here { keeper, held, directory, token: token.to_owned() }))
    }

    fn path(&self) -> String {
        format!("/listing/{}", self.token)
    }

    /// A listing of theirs.
    fn listing(&self, id: &str) -> Result<&Arc<Shown>> {
        let none = || Error::not_found("listing");
        let id = Uuid::parse_str(id).map_err(|_| none())?;
        let held = self.held.iter().any(|held| held.service == id);
        self.directory.get(Viewer::Partner, id).filter(|_| held).ok_or_else(none)
    }

    fn listings(&self) -> impl Iterator<Item = &Arc<Shown>> {
        self.held.iter().filter_map(|held| self.directory.get(Viewer::Partner, held.service))
    }
}

fn over(ctx: &Ctx, form: Option<&Form>) -> Result<Response> {
    let desk = Desk::new(ctx, ctx.t("task-over-title")).status(StatusCode::GONE).words(ctx.t("keep-over"));
    let desk = match form {
        Some(form) => with_words(ctx, desk, form),
        None => desk,
    };
    desk.show(ctx)
}

/// `GET /listing/{token}`
pub async fn show(ctx: Ctx, Path(token): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let Some(here) = Here::find(&ctx, &mut tx, &token).await? else { return over(&ctx, None) };
    let mut desk = Desk::new(&ctx, ctx.t("keep-title"));
    let done = ctx.parameter("done");
    if ["right", "sent", "stopped", "again"].contains(&done) {
        desk = desk.done(ctx.t(&format!("keep-done-{done}")));
    }
    desk = desk.words(ctx.t("keep-about"));
    for shown in here.listings() {
        desk = one(&ctx, &mut tx, desk, &here, shown).await?;
    }
    // Below what it says of, so that nobody confirms what they have not seen.
    let count = here.listings().count();
    if count > 1 {
        let all = ctx.language.text("keep-all-right", &[("n", count.into())]);
        desk = desk.heading(ctx.t("keep-all-title")).form(FormBlock::new(here.path(), all).send("all", "yes"));
    }
    if here.keeper.stopped {
        let again = FormBlock::new(format!("{}/stop", here.path()), ctx.t("keep-again")).send("again", "yes").quiet();
        desk = desk.heading(ctx.t("keep-stop-title")).words(ctx.t("keep-stopped")).form(again);
    } else {
        desk = desk
            .heading(ctx.t("keep-stop-title"))
            .words(ctx.t("keep-stop-about"))
            .form(FormBlock::new(format!("{}/stop", here.path()), ctx.t("keep-stop")).quiet());
    }
    desk.show(&ctx)
}

/// One listing: what everybody reads there, and what its keeper can say of it.
async fn one(ctx: &Ctx, tx: &mut Tx, desk: Desk, here: &Here, shown: &Shown) -> Result<Desk> {
    let id = shown.listing.service.id;
    let mut desk =
        desk.heading(shown.listing.service.name.clone()).block(Block::Facts(facts(ctx, &here.directory, shown)?));
    if let Some(proposal) = proposal::of(tx, &ctx.app.keyring, id).await? {
        desk = told(ctx, desk, &proposal)?;
        // Whoever has said that something changed does not say that it is right.
        if !proposal.decided {
            return Ok(desk.link(ctx.t("keep-changed"), &format!("{}/{id}", here.path())));
        }
    }
    let right = FormBlock::new(here.path(), ctx.t("keep-right")).field(Field::hidden("service", id.to_string()));
    // Where there are several, each button says which it is for.
    let about = if here.held.len() > 1 { shown.listing.service.name.clone() } else { String::new() };
    let right = FormBlock { about, ..right };
    Ok(desk.form(right).link(ctx.t("keep-changed"), &format!("{}/{id}", here.path())))
}

/// What became of what they sent.
fn told(ctx: &Ctx, desk: Desk, proposal: &Proposal) -> Result<Desk> {
    let day = ctx.day(proposal.at)?;
    if !proposal.decided {
        return Ok(desk.words(ctx.language.text("keep-waits", &[("day", day.as_str().into())])));
    }
    let left = proposal.fields.iter().filter(|(_, became)| *became == LEFT).map(|(code, _)| label(ctx, code));
    let left: Vec<String> = left.collect();
    if left.is_empty() {
        return Ok(desk.words(ctx.language.text("keep-taken", &[("day", day.as_str().into())])));
    }
    let left = left.join(&ctx.t("list-comma"));
    let words = [("day", day.as_str().into()), ("words", left.as_str().into())];
    let reason = proposal.fields.get(REASON).cloned().unwrap_or_default();
    Ok(desk.words(ctx.language.text("keep-left", &words)).block(Block::Words(vec![Part::content(reason)])))
}

/// What everybody reads of a listing, short enough to be checked at a glance.
fn facts(ctx: &Ctx, directory: &Directory, shown: &Shown) -> Result<Vec<(String, Vec<Part>)>> {
    let service = &shown.listing.service;
    let schedules = service.schedules.iter().filter(|one| is_shown(service, one, &directory.around));
    let times: Vec<String> = schedules.filter_map(|one| when::in_words(ctx.language, one)).collect();
    let places = view::places(directory, shown).into_iter().map(|place| format!("{} {}", place.name, place.address));
    let phones = service.contacts.iter().flat_map(|contact| &contact.phones).map(|phone| phone.number.clone());
    let texts = |texts: Vec<String>| -> Vec<Part> { texts.into_iter().map(Part::content).collect() };
    let draft = crate::field::shown(directory, &shown.listing);
    let field = |code: &str| -> Vec<Part> {
        let Some(field) = named(code) else { return Vec::new() };
        let text = field.text(&draft);
        if text.is_empty() { Vec::new() } else { vec![Part::words(form::in_words(ctx, field, &text))] }
    };
    let facts = vec![
        (ctx.t("listing-status"), field("status")),
        (ctx.t("listing-about"), texts(service.description.iter().cloned().collect())),
        (ctx.t("service-when"), times.into_iter().map(Part::words).collect()),
        (ctx.t("service-where"), texts(places.collect())),
        (ctx.t("service-cost"), view::cost(ctx, shown).into_iter().map(Part::words).collect()),
        (ctx.t("service-ages"), view::ages(ctx, shown).into_iter().map(Part::words).collect()),
        (
            ctx.t("listing-access"),
            texts(view::places(directory, shown).into_iter().flat_map(|place| place.access).collect()),
        ),
        (ctx.t("listing-languages"), field("languages")),
        (ctx.t("listing-join"), field("join")),
        (ctx.t("listing-themes"), field("themes")),
        (ctx.t("listing-phone"), texts(phones.collect())),
        (ctx.t("listing-email"), texts(service.email.iter().cloned().collect())),
        (ctx.t("listing-website"), texts(service.url.iter().cloned().collect())),
        (ctx.t("listing-checked"), vec![Part::words(view::checked(ctx, shown, ctx.app.today()?).0)]),
    ];
    let nothing = || vec![Part::words(ctx.t("listing-none"))];
    Ok(facts.into_iter().map(|(name, parts)| (name, if parts.is_empty() { nothing() } else { parts })).collect())
}

/// `POST /listing/{token}`: one listing is still right, or all are.
pub async fn confirm(ctx: Ctx, Path(token): Path<String>, sent: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    revision::lock(&mut tx).await?;
    let Some(here) = Here::find(&ctx, &mut tx, &token).await? else { return over(&ctx, Some(&sent)) };
    let services: Vec<Uuid> = if sent.text("all") == "yes" {
        here.listings().map(|shown| shown.listing.service.id).collect()
    } else {
        vec![here.listing(sent.text("service"))?.listing.service.id]
    };
    let waiting: Vec<Uuid> = proposal::waiting(&mut tx).await?.into_iter().map(|(service, _)| service).collect();
    for service in services.into_iter().filter(|service| !waiting.contains(service)) {
        let mut open = change::open(&mut tx, service).await?;
        open.checked(ctx.app.today()?, BY_PROVIDER);
        open.write(&mut tx, &ctx.app.clock, &Who::program(BY_PROVIDER), &here.directory).await?;
        // On the day of a check it was answered already, and is so again.
        store::answered(&mut tx, service).await?;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=right", here.path())))
}

/// `GET /listing/{token}/{id}`
pub async fn edit(ctx: Ctx, Path((token, id)): Path<(String, String)>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let Some(here) = Here::find(&ctx, &mut tx, &token).await? else { return over(&ctx, None) };
    let id = here.listing(&id)?.listing.service.id;
    let mut draft = change::open(&mut tx, id).await?.draft;
    if let Some(proposal) = proposal::of(&mut tx, &ctx.app.keyring, id).await?.filter(|one| !one.decided) {
        proposed(&mut draft, &proposal);
    }
    page(&ctx, &here, &draft, None)?.show(&ctx)
}

/// Lets a draft say what waits to be decided.
fn proposed(draft: &mut Draft, proposal: &Proposal) {
    for (code, text) in &proposal.fields {
        if let Some(field) = named(code) {
            field.set(draft, text);
        }
    }
}

fn page(ctx: &Ctx, here: &Here, draft: &Draft, again: Option<(&Form, Faults)>) -> Result<Desk> {
    let service = &draft.listing.service;
    let path = format!("{}/{}", here.path(), service.id);
    let mut desk = Desk::new(ctx, ctx.t("keep-changed"))
        .under(ctx.t("keep-title"), &here.path())
        .block(Block::Words(vec![Part::content(&service.name)]))
        .words(ctx.t("keep-edit-about"));
    if let Some(words) = place_shared(ctx, &here.directory, draft) {
        desk = desk.words(words);
    }
    let mut block = form::add(ctx, FormBlock::new(path, ctx.t("keep-send")), draft, false);
    if let Some((sent, faults)) = again {
        block = block.again(sent, &faults);
        desk = desk.faults(faults);
    }
    Ok(desk.form(block))
}

/// `POST /listing/{token}/{id}`
pub async fn send(ctx: Ctx, Path((token, id)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    revision::lock(&mut tx).await?;
    let Some(here) = Here::find(&ctx, &mut tx, &token).await? else { return over(&ctx, Some(&sent)) };
    let id = here.listing(&id)?.listing.service.id;
    let mut open = change::open(&mut tx, id).await?;
    let mut draft = open.draft.clone();
    let (fields, faults) = form::read(&ctx, &sent, &mut draft, false);
    if !faults.is_empty() {
        return page(&ctx, &here, &open.draft, Some((&sent, faults)))?.show(&ctx);
    }
    let waiting = proposal::of(&mut tx, &ctx.app.keyring, id).await?.filter(|one| !one.decided);
    if fields.is_empty() {
        // It says again what everybody reads: what waited was taken back, and the rest is right.
        if let Some(waiting) = waiting {
            proposal::take(&mut tx, &waiting).await?;
        }
        open.checked(ctx.app.today()?, BY_PROVIDER);
        open.write(&mut tx, &ctx.app.clock, &Who::program(BY_PROVIDER), &here.directory).await?;
        tx.commit().await?;
        return Ok(ctx.to(&format!("{}?done=right", here.path())));
    }
    let now = ctx.app.clock.now();
    proposal::send(&mut tx, &ctx.app.keyring, id, &fields, (BY_PROVIDER, now)).await?;
    store::answered(&mut tx, id).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=sent", here.path())))
}

/// `POST /listing/{token}/stop`: no letters any more, or again.
pub async fn stop(ctx: Ctx, Path(token): Path<String>, sent: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let Some(here) = Here::find(&ctx, &mut tx, &token).await? else { return over(&ctx, None) };
    let stops = !sent.has("again");
    store::stop(&mut tx, &ctx.app.keyring, &here.keeper.id, (stops, ctx.app.clock.now())).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done={}", here.path(), if stops { "stopped" } else { "again" })))
}
