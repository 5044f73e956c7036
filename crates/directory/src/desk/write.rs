//! The form in which an editor changes a listing, or writes a new one.

use super::{PATH, desk, directory, identifier, listing, path, who};
use crate::change::{self, BY_EDITOR};
use crate::directory::{Directory, Row};
use crate::entry::{Listing, Local};
use crate::field::{self, Draft, form};
use crate::wrong;
use axum::extract::Path;
use axum::response::Response;
use openreferral::model::Service;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::{Error, Result, revision};
use uuid::Uuid;

/// `GET /manage/directory/{id}/edit`
pub async fn edit(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let directory = directory(&ctx, &mut tx).await?;
    let shown = listing(&directory, &id)?;
    let (id, name) = (shown.listing.service.id, shown.listing.service.name.clone());
    let open = change::open(&mut tx, id).await?;
    page(&ctx, &directory, (id, &name), (&open.draft, open.version()), None)?.show(&ctx)
}

fn page(
    ctx: &Ctx,
    directory: &Directory,
    (id, name): (Uuid, &str),
    (draft, version): (&Draft, i64),
    again: Option<(&Form, Faults)>,
) -> Result<Desk> {
    let mut desk =
        desk(ctx, ctx.t("listing-edit")).under(name.to_owned(), &path(id)).words(ctx.t("listing-edit-about"));
    if let Some(words) = form::place_shared(ctx, directory, draft) {
        desk = desk.words(words);
    }
    if draft.listing.local.audience.as_deref() == Some(BEING_WRITTEN) {
        desk = desk.block(Block::Warning(ctx.t("listing-being-written")));
    }
    let block = FormBlock::new(format!("{}/edit", path(id)), ctx.t("listing-save"))
        .field(Field::hidden("version", version.to_string()));
    let block = form::add(ctx, block, draft, true);
    let mut block = block.field(Field::new("checked", ctx.t("listing-checked-too"), Input::Check));
    if let Some((sent, faults)) = again {
        if faults.iter().any(|(name, _)| name == SURE) {
            block = block.field(Field::new(SURE, ctx.t("listing-sure"), Input::Check));
        }
        block = block.again(sent, &faults);
        for field in &mut block.fields {
            stands(ctx, field, draft);
        }
        desk = desk.faults(faults);
    }
    Ok(desk.form(block))
}

/// Whoever is sure that something odd is right, says so by this field.
const SURE: &str = "sure";

/// For whom a listing is that an editor has begun and not finished.
const BEING_WRITTEN: &str = "editors, while it is being written";

/// Says below a field what stands there now, where somebody typed something else.
fn stands(ctx: &Ctx, field: &mut Field, draft: &Draft) {
    let Some(known) = field::named(&field.name) else { return };
    let text = known.text(draft);
    if text != field.value {
        let words = if text.is_empty() { ctx.t("listing-nothing") } else { form::in_words(ctx, known, &text) };
        field.hint = ctx.language.text("listing-stands", &[("words", words.as_str().into())]);
    }
}

/// `POST /manage/directory/{id}/edit`
pub async fn send(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let (who, id) = (who(&ctx)?, identifier(&id)?);
    let mut tx = ctx.app.db.write().await?;
    revision::lock(&mut tx).await?;
    let directory = directory(&ctx, &mut tx).await?;
    let mut open = change::open(&mut tx, id).await?;
    let before = open.draft.clone();
    let (_, mut faults) = form::read(&ctx, &sent, &mut open.draft, true);
    if open.version().to_string() != sent.text("version") {
        faults.push((String::new(), ctx.t("listing-stale")));
    }
    let postcode = |draft: &Draft| field::named("postcode").map(|field| field.text(draft)).unwrap_or_default();
    let moved = postcode(&open.draft);
    if moved != postcode(&before) && directory.postcodes.lack(&moved) && !sent.has(SURE) {
        let words = ctx.language.text("listing-postcode-unknown", &[("words", moved.as_str().into())]);
        faults.push((SURE.to_owned(), words));
    }
    if !faults.is_empty() {
        let name = before.listing.service.name.clone();
        let (version, again) = (open.version(), Some((&sent, faults)));
        return page(&ctx, &directory, (id, &name), (&before, version), again)?.show(&ctx);
    }
    if sent.has("checked") {
        open.checked(ctx.app.today()?, BY_EDITOR);
        wrong::answered(&mut tx, id).await?;
    }
    let changed = open.write(&mut tx, &ctx.app.clock, &who, &directory).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done={}", path(id), if changed { "changed" } else { "same" })))
}

/// `GET /manage/directory/new`
pub async fn new(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let directory = directory(&ctx, &mut tx).await?;
    beginning(&ctx, &directory, None)?.show(&ctx)
}

fn beginning(ctx: &Ctx, directory: &Directory, again: Option<(&Form, Faults)>) -> Result<Desk> {
    let mut providers: Vec<(String, String)> =
        directory.around.organizations.values().map(|one| (one.id.to_string(), one.name.clone())).collect();
    providers.sort_by_key(|(_, name)| name.to_lowercase());
    providers.insert(0, (String::new(), ctx.t("listing-choose")));
    let mut desk = desk(ctx, ctx.t("listing-new")).words(ctx.t("listing-new-about"));
    let mut block = FormBlock::new(format!("{PATH}/new"), ctx.t("listing-new-button"))
        .field(Field::line("name", ctx.t("listing-name")))
        .field(Field::new("provider", ctx.t("service-provider"), Input::Select(providers)));
    if let Some((sent, faults)) = again {
        if faults.iter().any(|(name, _)| name == SURE) {
            block = block.field(Field::new(SURE, ctx.t("listing-sure"), Input::Check));
        }
        block = block.again(sent, &faults);
        desk = desk.faults(faults);
    }
    Ok(desk.form(block))
}

/// `POST /manage/directory/new`
pub async fn create(ctx: Ctx, sent: Form) -> Result<Response> {
    let who = who(&ctx)?;
    let mut tx = ctx.app.db.write().await?;
    revision::lock(&mut tx).await?;
    let directory = directory(&ctx, &mut tx).await?;
    let provider = Uuid::parse_str(sent.text("provider")).ok();
    let provider = provider.filter(|id| directory.around.organizations.contains_key(id));
    let service = Service { id: Uuid::now_v7(), organization_id: provider, ..Service::default() };
    // Nobody but editors sees it until somebody says that it is for everybody.
    let local = Local { audience: Some(BEING_WRITTEN.to_owned()), ..Local::default() };
    let mut open = change::begin(Listing { service, local });
    let named = field::named("name").ok_or_else(|| Error::Internal("listings have no name".to_owned()))?;
    let mut faults = Faults::new();
    if !named.set(&mut open.draft, sent.text("name")) {
        faults.push(("name".to_owned(), ctx.t("listing-name-fault")));
    }
    if provider.is_none() {
        faults.push(("provider".to_owned(), ctx.t("listing-provider-fault")));
    }
    let name = open.draft.listing.service.name.to_lowercase();
    let same = |row: &Row| row.shown.listing.service.name.to_lowercase() == name;
    if directory.rows().iter().any(same) && !sent.has(SURE) {
        faults.push((SURE.to_owned(), ctx.t("listing-twin-fault")));
    }
    if !faults.is_empty() {
        return beginning(&ctx, &directory, Some((&sent, faults)))?.show(&ctx);
    }
    let id = open.draft.listing.service.id;
    open.write(&mut tx, &ctx.app.clock, &who, &directory).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}/edit", path(id))))
}
