//! What was found of a person: the list, and erasing one thing of it, which is asked for once more.
//!
//! What is looked for is sent along by `post` all the way, so that it stands in no address line and no log.

use super::find::{read_entries, search, search_form, sought};
use super::list::names;
use super::{erasure, hold};
use crate::role::PROTECT_DATA;
use axum::response::Response;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account;
use platform::page::desk::{Block, Cell, Desk, Field, FormBlock, Table};
use platform::page::{Part, address};
use platform::part::{self, Forgetting, Found};
use platform::{Error, Result};
use serde_json::json;
use std::collections::HashMap;

/// The page of the list.
pub(super) async fn list(ctx: &Ctx, tx: &mut Tx, wanted: &str, found: &[Found]) -> Result<Desk> {
    let names = names(ctx, tx).await?;
    let headings = ["data-found-kind", "data-found-record", "data-found-words", "data-found-whose", "data-erase"]
        .map(|key| ctx.t(key))
        .into();
    let rows = found.iter().map(|one| row(ctx, one, wanted, &names)).collect();
    let table = Table { caption: ctx.t("data-found"), headings, rows, empty: ctx.t("data-found-none") };
    let desk = search(ctx).block(Block::Words(vec![Part::content(wanted)])).table(table);
    let desk = if found.is_empty() { desk } else { copy(ctx, desk, wanted) };
    Ok(desk.heading(ctx.t("data-find")).form(search_form(ctx)))
}

/// The button for a copy of what was found.
fn copy(ctx: &Ctx, desk: Desk, wanted: &str) -> Desk {
    let copy = FormBlock::new("/manage/data/found/copy", ctx.t("data-copy")).quiet();
    desk.heading(ctx.t("data-copy-for"))
        .words(ctx.t("data-copy-found-intro"))
        .form(copy.field(Field::hidden("wanted", wanted)))
}

fn row(ctx: &Ctx, found: &Found, wanted: &str, names: &HashMap<String, String>) -> Vec<Cell> {
    let whose = match (&found.account, whose(ctx, found, names)) {
        (Some(id), words) => {
            let href = address(ctx.language, &format!("/manage/data/accounts/{id}"), None);
            Cell::Link(Part::words(words), href)
        }
        (None, words) => Cell::words(words),
    };
    let kind = ctx.t(&format!("found-{}", found.kind));
    let erase = match &found.key {
        Some((_, key)) => {
            let form = FormBlock::new("/manage/data/erase/ask", ctx.t("data-erase")).dangerous().about(&kind);
            Cell::Button(form.field(Field::hidden("wanted", wanted)).field(Field::hidden("key", key)))
        }
        None => Cell::words(""),
    };
    vec![Cell::words(kind), Cell::content(&found.reference), Cell::content(&found.words), whose, erase]
}

/// Who gave or asked what was found, or of whose account it is. The words may name somebody else.
fn whose(ctx: &Ctx, found: &Found, names: &HashMap<String, String>) -> String {
    let Some(name) = found.account.as_ref().and_then(|id| names.get(id)) else { return ctx.t("data-no-account") };
    let key = match found.kind {
        super::KIND => "data-asked-by",
        account::KIND | platform::identity::invitation::KIND | hold::KIND | "outbox" => "data-found-of",
        _ => "data-given-by",
    };
    ctx.language.text(key, &[("name", name.as_str().into())])
}

/// The thing that was meant, among what is found.
async fn meant(ctx: &Ctx, tx: &mut Tx, form: &Form) -> Result<(Found, (&'static str, String))> {
    let app = &ctx.app;
    for mut one in part::find(app.parts, tx, &app.keyring, &sought(ctx, form)?).await? {
        if let Some(key) = one.key.take_if(|(_, key)| key == form.text("key")) {
            return Ok((one, key));
        }
    }
    Err(Error::not_found("manage/data/erase"))
}

/// What stands in the way of erasing it.
async fn hindrance(ctx: &Ctx, tx: &mut Tx, found: &Found, (kind, key): (&str, &str)) -> Result<Option<String>> {
    for part in ctx.app.parts {
        if (part.holds)(tx, kind, key).await? {
            return Ok(Some(ctx.t("hold-one-warning")));
        }
    }
    match &found.account {
        Some(account) => erasure::hindrance(ctx, tx, account).await,
        None => Ok(erasure::no_ledger(ctx)),
    }
}

/// `POST /manage/data/erase/ask`: says what would go, and asks once more.
pub async fn ask(ctx: Ctx, form: Form) -> Result<Response> {
    ctx.fresh_actor()?;
    let mut tx = ctx.app.db.write().await?;
    let (found, (held_as, key)) = meant(&ctx, &mut tx, &form).await?;
    read_entries(&ctx, &mut tx, std::slice::from_ref(&found)).await?;
    tx.commit().await?;
    let mut tx = ctx.app.db.read().await?;
    let names = names(&ctx, &mut tx).await?;
    let kind = ctx.t(&format!("found-{}", found.kind));
    let desk = Desk::new(&ctx, format!("{}: {kind}", ctx.t("data-erase")))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("data-title"), "/manage/data")
        .block(Block::Facts(facts(&ctx, &found, form.text("wanted"), &names)?));
    let back = FormBlock::new("/manage/data/find", ctx.t("data-erase-back")).quiet();
    let back = back.field(Field::hidden("wanted", form.text("wanted")));
    if let Some(words) = hindrance(&ctx, &mut tx, &found, (held_as, &key)).await? {
        return desk.block(Block::Warning(words)).form(back).show(&ctx);
    }
    let erase = FormBlock::new("/manage/data/erase", ctx.t("data-erase")).dangerous();
    let erase = erase.field(Field::hidden("wanted", form.text("wanted"))).field(Field::hidden("key", key));
    desk.words(ctx.t(&format!("goes-{}", found.kind)))
        .block(Block::Warning(ctx.t("data-erase-lasting")))
        .form(erase)
        .form(back)
        .show(&ctx)
}

fn facts(ctx: &Ctx, found: &Found, wanted: &str, names: &HashMap<String, String>) -> Result<Vec<(String, Vec<Part>)>> {
    let title = ctx.snapshot.get(&found.reference).map(|record| Part::content(record.title()));
    let record = std::iter::once(Part::content(&found.reference)).chain(title).collect();
    let mut facts = vec![
        (ctx.t("data-found-by"), vec![Part::content(wanted)]),
        (ctx.t("data-found-record"), record),
        (ctx.t("data-found-whose"), vec![Part::words(whose(ctx, found, names))]),
    ];
    if !found.words.is_empty() {
        facts.push((ctx.t("data-found-words"), vec![Part::content(&found.words)]));
    }
    if let Some(at) = found.at {
        facts.push((ctx.t("data-found-on"), vec![Part::words(ctx.day(at)?)]));
    }
    Ok(facts)
}

/// `POST /manage/data/erase`: erases the words in which something was found, and those alone; then shows what is left.
pub async fn erase(ctx: Ctx, form: Form) -> Result<Response> {
    let who = ctx.fresh_actor()?.by(&PROTECT_DATA);
    let app = &ctx.app;
    let mut tx = app.db.write().await?;
    let (found, (kind, reference)) = meant(&ctx, &mut tx, &form).await?;
    if let Some(words) = hindrance(&ctx, &mut tx, &found, (kind, &reference)).await? {
        return Err(Error::invalid(words));
    }
    let at = app.clock.now();
    let forgetting = Forgetting { kind, reference: &reference, keyring: Some(&app.keyring), at };
    part::forget(app.parts, &mut tx, &forgetting).await?;
    let act = Act { act: "data.erase", kind, reference: &reference, detail: json!({}) };
    audit::append(&mut tx, at, &who, act).await?;
    app.job_context().erased(kind, &reference, "asked")?;
    tx.commit().await?;
    app.db.forget().await?;
    let mut tx = app.db.read().await?;
    let left = part::find(app.parts, &mut tx, &app.keyring, &sought(&ctx, &form)?).await?;
    list(&ctx, &mut tx, form.text("wanted"), &left).await?.done(ctx.t("data-erased")).show(&ctx)
}
