//! What a provider wants changed in a listing: an editor decides, field by field.

use super::{desk, directory, identifier, listing, path, who};
use crate::change::proposal::{self, LEFT, Proposal, REASON, TAKEN};
use crate::change::{self, BY_PROVIDER, Open};
use crate::directory::Directory;
use crate::field::form::{in_words, label, place_shared};
use crate::field::{OF_PLACE, named};
use crate::keeper::{clock, store as keepers};
use axum::extract::Path;
use axum::response::Response;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::outbox::LISTING_DECIDED;
use platform::page::Part;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::{Result, revision};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The longest reason, in letters.
const LONGEST: usize = 500;

/// `GET /manage/directory/{id}/proposed`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let directory = directory(&ctx, &mut tx).await?;
    let id = listing(&directory, &id)?.listing.service.id;
    let Some(proposal) = waiting(&ctx, &mut tx, id).await? else {
        return Ok(ctx.to(&format!("{}?done=decided", path(id))));
    };
    let open = change::open(&mut tx, id).await?;
    page(&ctx, &directory, &open, &proposal, None)?.show(&ctx)
}

/// What waits to be decided; nothing, where somebody has decided it already.
async fn waiting(ctx: &Ctx, tx: &mut Tx, id: Uuid) -> Result<Option<Proposal>> {
    Ok(proposal::of(tx, &ctx.app.keyring, id).await?.filter(|one| !one.decided))
}

fn page(
    ctx: &Ctx,
    directory: &Directory,
    open: &Open,
    proposal: &Proposal,
    again: Option<(&Form, Faults)>,
) -> Result<Desk> {
    let service = &open.draft.listing.service;
    let mut desk = desk(ctx, ctx.t("proposed-title"))
        .under_content(service.name.clone(), &path(service.id))
        .words(ctx.language.text("proposed-about", &[("day", ctx.day(proposal.at)?.as_str().into())]));
    let mut form = FormBlock::new(format!("{}/proposed", path(service.id)), ctx.t("proposed-decide"))
        .field(Field::hidden("version", proposal.version().to_string()));
    for (code, text) in &proposal.fields {
        let Some(field) = named(code) else { continue };
        let quoted = |text: &str| if text.is_empty() { ctx.t("listing-nothing") } else { in_words(ctx, field, text) };
        let words = [("before", quoted(&field.text(&open.draft)).into()), ("after", quoted(text).into())];
        let choices = [TAKEN, LEFT].map(|choice| (choice.to_owned(), ctx.t(&format!("proposed-{choice}")))).into();
        let choose = Field::new(code, label(ctx, code), Input::Radios(choices)).value(TAKEN);
        form = form.field(choose.hint(ctx.language.text("listing-was-is", &words)));
    }
    form = form.field(Field::new(REASON, ctx.t("proposed-reason"), Input::Lines).hint(ctx.t("proposed-reason-hint")));
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    if let Some(postcode) = proposal.fields.get("postcode").filter(|postcode| directory.postcodes.lack(postcode)) {
        let words = ctx.language.text("listing-postcode-unknown", &[("words", postcode.as_str().into())]);
        desk = desk.block(Block::Warning(words));
    }
    if let Some(words) = shared(ctx, directory, open, proposal) {
        desk = desk.block(Block::Words(vec![Part::words(words)]));
    }
    Ok(desk.form(form))
}

/// That a change of a place is one for all that is there.
fn shared(ctx: &Ctx, directory: &Directory, open: &Open, proposal: &Proposal) -> Option<String> {
    let of_place = OF_PLACE.iter().any(|code| proposal.fields.contains_key(*code));
    if of_place { place_shared(ctx, directory, &open.draft) } else { None }
}

/// `POST /manage/directory/{id}/proposed`
pub async fn send(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let (who, id) = (who(&ctx)?, identifier(&id)?);
    let mut tx = ctx.app.db.write().await?;
    revision::lock(&mut tx).await?;
    let directory = directory(&ctx, &mut tx).await?;
    let Some(proposal) = waiting(&ctx, &mut tx, id).await? else {
        return Ok(ctx.to(&format!("{}?done=decided", path(id))));
    };
    let mut open = change::open(&mut tx, id).await?;
    let mut outcome = BTreeMap::new();
    let mut faults = Faults::new();
    if proposal.version().to_string() != sent.text("version") {
        faults.push((String::new(), ctx.t("listing-stale")));
    }
    let before = change::open(&mut tx, id).await?;
    for (code, text) in &proposal.fields {
        let Some(field) = named(code) else { continue };
        match sent.text(code) {
            TAKEN if field.set(&mut open.draft, text) => drop(outcome.insert(code.clone(), TAKEN.to_owned())),
            LEFT => drop(outcome.insert(code.clone(), LEFT.to_owned())),
            _ => faults.push((code.clone(), ctx.t("proposed-choose"))),
        }
    }
    let reason = sent.text(REASON);
    let left = outcome.values().any(|became| became == LEFT);
    if left && reason.is_empty() {
        faults.push((REASON.to_owned(), ctx.t("proposed-reason-missing")));
    }
    if reason.chars().count() > LONGEST {
        faults.push((REASON.to_owned(), ctx.t("listing-long-fault")));
    }
    if !faults.is_empty() {
        return page(&ctx, &directory, &before, &proposal, Some((&sent, faults)))?.show(&ctx);
    }
    if left {
        outcome.insert(REASON.to_owned(), reason.to_owned());
    }
    // The provider looked into it on the day on which they sent this; where something is left as they found it wrong, it is not what
    // they looked into.
    if !left {
        open.checked(proposal.at.to_zoned(ctx.app.site.zone()?).date(), BY_PROVIDER);
    }
    open.write(&mut tx, &ctx.app.clock, &who, &directory).await?;
    proposal::decide(&mut tx, &ctx.app.keyring, &proposal, outcome, (&who.account, ctx.app.clock.now())).await?;
    tell(&ctx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=decided", path(id))))
}

/// Tells whoever keeps the listing that there is an answer.
async fn tell(ctx: &Ctx, tx: &mut Tx, id: Uuid) -> Result<()> {
    let known = keepers::of(tx, &ctx.app.keyring, id).await?.filter(|(keeper, _)| !keeper.stopped);
    let Some((keeper, _)) = known else { return Ok(()) };
    clock::write(tx, &ctx.app.job_context(), &keeper, &LISTING_DECIDED).await.map(drop)
}
