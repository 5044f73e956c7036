//! One listing on the desk: how it stands, who keeps it true, what was said of it, and what became of it.

use super::list::{score_in_words, told_in_words};
use super::{by, checked, desk, directory, identifier, listing, more, note, path, who};
use crate::change::{self, BY_EDITOR, history, proposal};
use crate::directory::{Directory, Shown};
use crate::entry::Kind;
use crate::feed;
use crate::field::form::label;
use crate::field::{self, form::in_words, named};
use crate::keeper::{self, clock, store as keepers, typed};
use crate::score;
use crate::service::view;
use crate::{store, wrong};
use axum::extract::Path;
use axum::response::Response;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::{Part, time_in_words};
use platform::{Error, Result, i18n, revision};
use serde_json::json;
use uuid::Uuid;

/// How many changes are in view.
const SHOWN: usize = 8;

/// `GET /manage/directory/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    page(&ctx, &id, None).await?.show(&ctx)
}

async fn page(ctx: &Ctx, id: &str, again: Option<(&Form, Faults)>) -> Result<Desk> {
    let mut tx = ctx.app.db.read().await?;
    let directory = directory(ctx, &mut tx).await?;
    let shown = listing(&directory, id)?.clone();
    let id = shown.listing.service.id;
    let mut page = desk(ctx, shown.listing.service.name.clone());
    let done = ctx.parameter("done");
    if [
        "checked",
        "changed",
        "same",
        "keeper",
        "asked",
        "ended",
        "right",
        "undone",
        "undone-part",
        "lately",
        "decided",
        "merged",
    ]
    .contains(&done)
    {
        page = page.done(ctx.t(&format!("listing-done-{done}")));
    }
    page = page.block(Block::Facts(facts(ctx, &directory, &shown)));
    if shown.listing.is_open() {
        page = page.link(ctx.t("listing-public"), &view::path(&shown));
    } else {
        page = page.block(Block::Warning(ctx.language.text(
            "listing-restricted",
            &[("words", shown.listing.local.audience.clone().unwrap_or_default().into())],
        )));
    }
    if proposal::of(&mut tx, &ctx.app.keyring, id).await?.is_some_and(|one| !one.decided) {
        page = page.link(ctx.t("proposed-title"), &format!("{}/proposed", path(id)));
    }
    let told = wrong::told(&mut tx, Some(id)).await?;
    if !told.is_empty() {
        let right = FormBlock::new(format!("{}/right", path(id)), ctx.t("wrong-looked-into")).quiet();
        page = page.heading(ctx.t("queue-wrong")).words(told_in_words(ctx, &told)?).form(right);
    }
    page = page
        .heading(ctx.t("listing-check"))
        .words(ctx.t("listing-check-about"))
        .form(FormBlock::new(format!("{}/check", path(id)), ctx.t("listing-check-button")))
        .link(ctx.t("listing-edit"), &format!("{}/edit", path(id)));
    page = secret(ctx, &shown, page, &directory);
    page = keeping(ctx, &mut tx, page, id, again).await?;
    past(ctx, &mut tx, page, id, only_place(&shown)).await
}

fn facts(ctx: &Ctx, directory: &Directory, shown: &Shown) -> Vec<(String, Vec<Part>)> {
    let service = &shown.listing.service;
    let provider = service.organization_id.and_then(|id| directory.around.organizations.get(&id));
    let score = score::of(&field::shown(directory, &shown.listing));
    let mut facts = vec![
        (ctx.t("service-provider"), vec![Part::content(provider.map_or("", |one| one.name.as_str()))]),
        (ctx.t("listing-checked"), vec![Part::words(checked(ctx, shown))]),
        (ctx.t("listing-missing"), vec![Part::words(score_in_words(ctx, &score))]),
    ];
    if shown.listing.local.essential {
        facts.push((ctx.t("listing-essential"), vec![Part::words(ctx.t("listing-essential-yes"))]));
    }
    facts.retain(|(_, parts)| parts.iter().all(|part| !part.text.is_empty()));
    facts
}

/// The only place of a listing, whose changes are the listing's as well.
fn only_place(shown: &Shown) -> Option<Uuid> {
    match &shown.listing.service.service_at_locations[..] {
        [at] => Some(at.location_id),
        _ => None,
    }
}

/// That it has a place of which nobody is told where it is, and the button behind which that is.
fn secret(ctx: &Ctx, shown: &Shown, page: Desk, directory: &Directory) -> Desk {
    if !view::has_confidential_place(directory, shown) {
        return page;
    }
    let open = FormBlock::new(format!("{}/place", path(shown.listing.service.id)), ctx.t("listing-place-open")).quiet();
    page.heading(ctx.t("listing-place")).words(ctx.t("listing-place-about")).form(open)
}

/// Who keeps it true, and the form for that.
async fn keeping(ctx: &Ctx, tx: &mut Tx, page: Desk, id: Uuid, again: Option<(&Form, Faults)>) -> Result<Desk> {
    let mut page = page.heading(ctx.t("keeper-title")).words(ctx.t("keeper-about"));
    let known = keepers::of(tx, &ctx.app.keyring, id).await?;
    if let Some((keeper, held)) = &known {
        let mut facts = vec![(ctx.t("keeper-to"), vec![Part::content(typed(&keeper.to))])];
        if let Some(at) = held.asked_at {
            let words = [("n", held.asked.into()), ("day", ctx.day(at)?.into())];
            facts.push((ctx.t("keeper-asked"), vec![Part::words(ctx.language.text("keeper-asked-words", &words))]));
        }
        if keeper.stopped {
            facts.push((ctx.t("listing-why"), vec![Part::words(ctx.t("silent-stopped"))]));
        }
        page = page.block(Block::Facts(facts));
        if !keeper.stopped {
            page = page.form(FormBlock::new(format!("{}/ask", path(id)), ctx.t("keeper-ask")).quiet());
        }
        page = page.form(FormBlock::new(format!("{}/keeper/end", path(id)), ctx.t("keeper-end")).quiet());
    }
    let languages =
        ctx.app.site.offered().map(|language| (language.tag.to_owned(), language.name.to_owned())).collect();
    let (to, language) = match &known {
        Some((keeper, _)) => (typed(&keeper.to).to_owned(), keeper.language.clone()),
        None => (String::new(), ctx.language.tag.to_owned()),
    };
    let mut form = FormBlock::new(format!("{}/keeper", path(id)), ctx.t("keeper-save"))
        .field(Field::line("to", ctx.t("keeper-to")).hint(ctx.t("keeper-to-hint")).value(to))
        .field(Field::new("language", ctx.t("keeper-language"), Input::Select(languages)).value(language));
    if let Some((sent, faults)) = again {
        if faults.iter().any(|(name, _)| name == "sure") {
            form = form.field(Field::new("sure", ctx.t("keeper-sure"), Input::Check));
        }
        form = form.again(sent, &faults);
        page = page.faults(faults);
    }
    Ok(page.form(form))
}

/// Words without the full stop that the sentence around them has.
fn trimmed(words: String) -> String {
    words.trim_end_matches('.').to_owned()
}

/// What became of it, with a way back.
async fn past(ctx: &Ctx, tx: &mut Tx, page: Desk, id: Uuid, place: Option<Uuid>) -> Result<Desk> {
    let mut rows = Vec::new();
    let all = history::of(tx, id, place).await?;
    // That its place came with it says nothing more.
    let current = change::open(tx, id).await?.draft;
    let came = all.iter().filter(|past| past.first).map(|past| past.seq).max();
    for past in all.into_iter().filter(|past| !past.first || Some(past.seq) == came) {
        let mut what: Vec<(String, Part)> = Vec::new();
        for (code, before, after) in &past.fields {
            let words = |text: &str| named(code).map(|field| in_words(ctx, field, text)).unwrap_or_default();
            let quoted = |text: &str| if text.is_empty() { ctx.t("listing-nothing") } else { words(text) };
            let words = [("before", trimmed(quoted(before)).into()), ("after", trimmed(quoted(after)).into())];
            what.push((label(ctx, code), Part::words(ctx.language.text("listing-was-is", &words))));
        }
        if past.checked.is_some() {
            what.push((ctx.t("listing-checked"), Part::words(ctx.t("listing-was-checked"))));
        }
        let undo = FormBlock::new(format!("{}/undo", path(id)), ctx.t("listing-undo"))
            .field(Field::hidden("seq", past.seq.to_string()))
            .about(ctx.day(past.at)?);
        let undo = if past.stands_in(&current) && !past.first { Cell::Button(undo) } else { Cell::words("") };
        let what = match what.is_empty() {
            _ if past.first => Cell::words(ctx.t("listing-first")),
            true => Cell::words(ctx.t("listing-changed-else")),
            false => Cell::Facts(what),
        };
        let at = time_in_words(ctx.language, &past.at.to_zoned(ctx.app.site.zone()?));
        rows.push(vec![Cell::words(at), Cell::Part(by(ctx, tx, &past.actor).await?), what, undo]);
    }
    let headings = ["col-day", "listing-who", "listing-changes", "listing-undo"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("listing-history"), headings, rows, empty: String::new() };
    Ok(page.first_of_table(table, SHOWN, |n| more(ctx, n)))
}

/// `POST /manage/directory/{id}/check`
pub async fn check(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let (who, id) = (who(&ctx)?, identifier(&id)?);
    let mut tx = ctx.app.db.write().await?;
    revision::lock(&mut tx).await?;
    let mut open = change::open(&mut tx, id).await?;
    open.checked(ctx.app.today()?, BY_EDITOR);
    let directory = directory(&ctx, &mut tx).await?;
    open.write(&mut tx, &ctx.app.clock, &who, &directory).await?;
    wrong::answered(&mut tx, id).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=checked", path(id))))
}

/// `POST /manage/directory/{id}/right`: somebody looked into what readers said.
pub async fn right(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let (who, id) = (who(&ctx)?, identifier(&id)?);
    let mut tx = ctx.app.db.write().await?;
    let told = wrong::told(&mut tx, Some(id)).await?;
    wrong::answered(&mut tx, id).await?;
    let count: i64 = told.iter().map(|one| one.count).sum();
    note(&ctx, &mut tx, (&who, "directory.look-into"), id, json!({ "found": count })).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=right", path(id))))
}

/// `POST /manage/directory/{id}/undo`
pub async fn undo(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let (who, id) = (who(&ctx)?, identifier(&id)?);
    let mut tx = ctx.app.db.write().await?;
    revision::lock(&mut tx).await?;
    let mut open = change::open(&mut tx, id).await?;
    let place = open.draft.place.as_ref().map(|place| place.location.id);
    let past = history::of(&mut tx, id, place).await?;
    let past = past.into_iter().find(|past| past.seq.to_string() == sent.text("seq"));
    let past = past.ok_or_else(|| Error::not_found(format!("services/{id}")))?;
    let left = history::undo(&mut open, &past);
    let directory = directory(&ctx, &mut tx).await?;
    open.write(&mut tx, &ctx.app.clock, &who, &directory).await?;
    tx.commit().await?;
    let done = if left.is_empty() { "undone" } else { "undone-part" };
    Ok(ctx.to(&format!("{}?done={done}", path(id))))
}

/// `POST /manage/directory/{id}/place`: where a confidential place is, for once. That somebody read it is in the audit.
pub async fn place(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let who = who(&ctx)?;
    let mut tx = ctx.app.db.write().await?;
    let directory = directory(&ctx, &mut tx).await?;
    let shown = listing(&directory, &id)?.clone();
    let service = &shown.listing.service;
    let mut page = desk(&ctx, ctx.t("listing-place")).under_content(service.name.clone(), &path(service.id));
    for at in &service.service_at_locations {
        let Some(kept) = store::one(&mut tx, Kind::Location, at.location_id).await? else { continue };
        let Some(location) = feed::open(&mut tx, &ctx.app.keyring, &kept).await? else { continue };
        let address = location.addresses.first();
        let lines = address.map(|one| [Some(&one.address_1), one.city.as_ref(), one.postal_code.as_ref()]);
        let lines = std::iter::once(location.name.as_ref()).chain(lines.into_iter().flatten()).flatten();
        let lines: Vec<&str> = lines.map(String::as_str).filter(|line| !line.is_empty()).collect();
        page = page.block(Block::Words(vec![Part::content(lines.join(", "))]));
    }
    note(&ctx, &mut tx, (&who, "directory.see-place"), service.id, json!({})).await?;
    tx.commit().await?;
    page.words(ctx.t("listing-place-seen")).show(&ctx)
}

/// `POST /manage/directory/{id}/keeper`
pub async fn keep(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = who(&ctx)?;
    let language = sent.text("language");
    let known = ctx.app.site.offers(language) && i18n::language(language).is_some();
    let Some(to) = keeper::to(sent.text("to")).filter(|_| known) else {
        let fault = ("to".to_owned(), ctx.t("keeper-to-fault"));
        return page(&ctx, &id, Some((&sent, vec![fault]))).await?.show(&ctx);
    };
    let reference = id;
    let id = identifier(&reference)?;
    let mut tx = ctx.app.db.write().await?;
    let directory = directory(&ctx, &mut tx).await?;
    listing(&directory, &reference)?;
    if keepers::has_stopped(&mut tx, &ctx.app.keyring, &to).await? && !sent.has("sure") {
        drop(tx);
        let fault = ("sure".to_owned(), ctx.t("keeper-stopped-fault"));
        return page(&ctx, &reference, Some((&sent, vec![fault]))).await?.show(&ctx);
    }
    let now = ctx.app.clock.now();
    keepers::set(&mut tx, &ctx.app.keyring, id, (&to, language), (&who.account, now)).await?;
    note(&ctx, &mut tx, (&who, "directory.keeper"), id, json!({})).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=keeper", path(id))))
}

/// `POST /manage/directory/{id}/keeper/end`
pub async fn end(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let (who, id) = (who(&ctx)?, identifier(&id)?);
    let mut tx = ctx.app.db.write().await?;
    keepers::end(&mut tx, &ctx.app.keyring, id, None).await?;
    note(&ctx, &mut tx, (&who, "directory.keeper-end"), id, json!({})).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=ended", path(id))))
}

/// `POST /manage/directory/{id}/ask`: a letter now.
pub async fn ask(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let (who, id) = (who(&ctx)?, identifier(&id)?);
    let mut tx = ctx.app.db.write().await?;
    let known = keepers::of(&mut tx, &ctx.app.keyring, id).await?;
    let (keeper, held) = known.ok_or_else(|| Error::not_found(format!("services/{id}")))?;
    let lately = |at: jiff::Timestamp| ctx.app.clock.now().duration_since(at) < clock::PAUSE;
    if held.asked_at.is_some_and(lately) {
        return Ok(ctx.to(&format!("{}?done=lately", path(id))));
    }
    clock::ask(&mut tx, &ctx.app.job_context(), &keeper, &[(id, held.asked)]).await?;
    note(&ctx, &mut tx, (&who, "directory.ask"), id, json!({})).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=asked", path(id))))
}
