//! The pages on which a referral is written, one after the other. Whatever is written stays, whether or not it is whole.

use super::{STEPS, begin, one, save, take};
use crate::access::Reach;
use crate::content::{Asking, Part, SERVICES, faults, form};
use crate::learned::missing;
use crate::referral::onward::ORIGIN;
use crate::referral::whole::Whole;
use crate::referral::{PATH, send};
use crate::{help_line, pathway, service};
use axum::extract::Path;
use axum::response::Response;
use directory::directory::{Viewer, ready};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::option;
use platform::record::Record;
use platform::sealed::{Row, Words};
use platform::{Error, Result};
use uuid::Uuid;

/// The field of the organisation that sends.
pub const FROM: &str = "from";

/// The field of the pathway that it is a step of, and of the referral whose step came before.
pub const PATHWAY: &str = "pathway";
/// See [`PATHWAY`].
pub const FOLLOWS: &str = "follows";

/// The hidden field of the version that was read.
const VERSION: &str = "version";

/// The services to which a worker may send, in the order of their names.
pub fn services(ctx: &Ctx) -> Vec<&Record> {
    let takes = |one: &&Record| service::takes_any(one) && service::takes_from(one, true);
    let mut all: Vec<&Record> = service::all(&ctx.snapshot).filter(takes).collect();
    all.sort_by_key(|one| one.title());
    all
}

/// The organisations for which whoever is signed in sends.
fn organisations(ctx: &Ctx) -> Result<Vec<&Record>> {
    let reach = Reach::of(ctx)?;
    Ok(reach.works_for.iter().filter_map(|one| ctx.snapshot.get(one)).collect())
}

/// Where a draft is written.
pub fn draft_path(id: &str) -> String {
    format!("{PATH}/draft/{id}")
}

fn desk(ctx: &Ctx, step: &str) -> Result<Desk> {
    let number = STEPS.iter().position(|(name, _)| *name == step).unwrap_or_default() + 1;
    let progress = [("n", number.into()), ("most", (STEPS.len() + 1).into())];
    Ok(Desk::new(ctx, ctx.t(&format!("referral-step-{step}")))
        .kept_as(ctx.t("referrals-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("referrals-title"), PATH)
        .words(ctx.language.text("referral-progress", &progress))
        .words(ctx.t(&format!("referral-step-{step}-about"))))
}

/// The services that an address asks for: by their own references, or by a listing of the directory.
fn asked_for(ctx: &Ctx) -> Words {
    let listing = Uuid::parse_str(ctx.parameter("listing")).ok();
    let named = listing.and_then(|listing| service::of_listing(&ctx.snapshot, listing));
    let named = named.map(|one| one.reference.as_str()).into_iter().chain(ctx.parameters("service"));
    let open = services(ctx);
    let named: Vec<&str> = named.filter(|one| open.iter().any(|service| service.reference == *one)).collect();
    Words::default().with(SERVICES, named.join(";"))
}

/// `GET /work/referrals/new`
pub async fn new(ctx: Ctx) -> Result<Response> {
    let mut desk = desk(&ctx, "services")?;
    // A listing that takes nothing through here says so, rather than leave an empty choice.
    if !ctx.parameter("listing").is_empty() && asked_for(&ctx).text(SERVICES).is_empty() {
        let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
        let listing = Uuid::parse_str(ctx.parameter("listing")).ok();
        if let Some(shown) = listing.and_then(|id| directory.get(Viewer::Everybody, id)) {
            let words = [("words", shown.listing.service.name.as_str().into())];
            desk = desk.block(Block::Warning(ctx.language.text("referral-not-taken", &words)));
        }
    }
    desk.form(choosing(&ctx, &format!("{PATH}/new"), &asked_for(&ctx))?)
        .link(ctx.t("referral-missing-link"), missing::PATH)
        .show(&ctx)
}

fn choosing(ctx: &Ctx, path: &str, words: &Words) -> Result<FormBlock> {
    let mut block = FormBlock::new(path, ctx.t("referral-go-on")).field(form::choose(ctx, &services(ctx), words));
    let pathways: Vec<(String, String)> = ctx.snapshot.list(pathway::TABLE.name).map(option).collect();
    if !pathways.is_empty() {
        let nothing = (String::new(), ctx.t("record-nothing"));
        let all = std::iter::once(nothing).chain(pathways).collect();
        let field = Field::new(PATHWAY, ctx.t("pathway-of"), Input::Select(all)).hint(ctx.t("pathway-of-hint"));
        block = block.field(field.value(words.text(PATHWAY)));
    }
    let own = organisations(ctx)?;
    if own.len() > 1 {
        let choices = own.into_iter().map(option).collect();
        block =
            block.field(Field::new(FROM, ctx.t("referral-from-label"), Input::Select(choices)).value(words.text(FROM)));
    }
    Ok(block)
}

/// The organisation that a form sends for, among those of whoever is signed in.
fn from(ctx: &Ctx, sent: &Form) -> Result<String> {
    let own = organisations(ctx)?;
    let chosen = own.iter().find(|one| one.reference == sent.text(FROM)).or(own.first());
    chosen.map(|one| one.reference.clone()).ok_or_else(|| Error::not_found("referral"))
}

/// `POST /work/referrals/new`
pub async fn start(ctx: Ctx, sent: Form) -> Result<Response> {
    let words = Words::default().with(SERVICES, form::chosen(&sent)).with(FROM, from(&ctx, &sent)?);
    let words = words.with(PATHWAY, sent.text(PATHWAY));
    if words.text(SERVICES).is_empty() {
        let wrong = vec![(SERVICES.to_owned(), ctx.t("referral-fault-services"))];
        let block = choosing(&ctx, &format!("{PATH}/new"), &words)?.again(&sent, &wrong);
        return desk(&ctx, "services")?.faults(wrong).form(block).show(&ctx);
    }
    let account = &ctx.actor()?.account;
    let mut tx = ctx.app.db.write().await?;
    let id = begin(&mut tx, &ctx.app.keyring, (account, None), &words, ctx.app.clock.now()).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}/person", draft_path(&id))))
}

/// A draft of whoever is signed in; what became of it, where it was sent already.
pub async fn find(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<std::result::Result<Row, Response>> {
    let account = &ctx.actor()?.account;
    if let Some(row) = one(tx, &ctx.app.keyring, account, id).await? {
        // Whoever has left the organisation for which it was begun, or may not see that of which it was begun any more, has it no more.
        let own = Reach::of(ctx)?.works_for.contains(&row.words.text(FROM).to_owned());
        for before in [ORIGIN, FOLLOWS].map(|name| row.words.text(name)).into_iter().filter(|before| !before.is_empty())
        {
            Whole::find(ctx, tx, before).await?;
        }
        return if own { Ok(Ok(row)) } else { Err(Error::not_found(format!("work/referrals/draft/{id}"))) };
    }
    if crate::referral::store::of_draft(tx, account, id).await?.is_empty() {
        return Err(Error::not_found(format!("work/referrals/draft/{id}")));
    }
    Ok(Err(ctx.to(&send::sent_path(id))))
}

fn parts(step: &str) -> Result<&'static [Part]> {
    let found = STEPS.iter().find(|(name, _)| *name == step).map(|(_, parts)| *parts);
    found.ok_or_else(|| Error::not_found(format!("work/referrals/draft/{step}")))
}

/// `GET /work/referrals/draft/{id}/{step}`
pub async fn show(ctx: Ctx, Path((id, step)): Path<(String, String)>) -> Result<Response> {
    let parts = parts(&step)?;
    let found = find(&ctx, &mut ctx.app.db.read().await?, &id).await?;
    let row = match found {
        Ok(row) => row,
        Err(sent) => return Ok(sent),
    };
    page(&ctx, (&step, parts), &row, row.version, &row.words, Faults::new())?.show(&ctx)
}

fn page(
    ctx: &Ctx,
    (step, parts): (&str, &[Part]),
    row: &Row,
    version: i64,
    words: &Words,
    wrong: Faults,
) -> Result<Desk> {
    let path = format!("{}/{step}", draft_path(&row.id));
    let mut desk = desk(ctx, step)?;
    if parts.contains(&Part::Urgency) {
        desk = help_line::add(ctx, desk, false)?;
    }
    let block = if step == "services" {
        choosing(ctx, &path, words)?
    } else {
        form::add(ctx, FormBlock::new(path, ctx.t("referral-go-on")), parts, words)
    };
    let mut block =
        block.also("act", "later", ctx.t("referral-later")).field(Field::hidden(VERSION, version.to_string()));
    for field in &mut block.fields {
        field.fault = wrong.iter().find(|(name, _)| *name == field.name).map(|(_, words)| words.clone());
    }
    Ok(desk.faults(wrong).form(block))
}

/// The faults of these parts, in words.
pub(super) fn wrong(ctx: &Ctx, words: &Words, parts: Option<&[Part]>) -> Result<Faults> {
    let own = words.text(FROM).to_owned();
    let asking = Asking { today: ctx.app.today()?, supervises: Reach::of(ctx)?.supervises.contains(&own) };
    let within = |field: &str| {
        parts.is_none_or(|parts| {
            let services = field == SERVICES && parts.contains(&Part::Services);
            services || parts.iter().any(|part| crate::content::of(*part).any(|one| one.name == field))
        })
    };
    // What was told and not agreed to is asked about where they are asked.
    let agreeing = parts.is_some_and(|parts| parts.contains(&Part::Agreement));
    let all = faults(words, asking).into_iter().filter_map(|(field, key)| match key {
        "referral-fault-not-agreed" if agreeing => Some(("shares", in_words(ctx, field, key))),
        "referral-fault-not-agreed" if parts.is_some() => None,
        _ => within(field).then(|| (field, in_words(ctx, field, key))),
    });
    Ok(all.map(|(field, words)| (field.to_owned(), words)).collect())
}

fn in_words(ctx: &Ctx, field: &str, key: &str) -> String {
    ctx.language.text(key, &[("words", form::label(ctx, field).into())])
}

/// `POST /work/referrals/draft/{id}/{step}`
pub async fn write(ctx: Ctx, Path((id, step)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let parts = parts(&step)?;
    let mut tx = ctx.app.db.write().await?;
    let row = match find(&ctx, &mut tx, &id).await? {
        Ok(row) => row,
        Err(sent) => return Ok(sent),
    };
    let words = if step == "services" {
        // What comes of another goes on being sent by the organisation that has that.
        let comes_of = [ORIGIN, FOLLOWS].iter().any(|name| !row.words.text(name).is_empty());
        let from = if comes_of { row.words.text(FROM).to_owned() } else { from(&ctx, &sent)? };
        let words = row.words.clone().with(SERVICES, form::chosen(&sent)).with(FROM, from);
        words.with(PATHWAY, sent.text(PATHWAY))
    } else {
        form::read(row.words.clone(), parts, &sent)
    };
    // They agreed to what was there when they were asked; what is changed since they are asked about again.
    let words = if step != "agreement" && words != row.words { words.with("agreed-sure", "") } else { words };
    // Another window has written into it: what is there and what was sent would be mixed without a word.
    if sent.text(VERSION) != row.version.to_string() {
        let told = vec![(String::new(), ctx.t("referral-written-elsewhere"))];
        return page(&ctx, (&step, parts), &row, row.version, &words, told)?.show(&ctx);
    }
    save(&mut tx, &ctx.app.keyring, &row, &words, ctx.app.clock.now()).await?;
    tx.commit().await?;
    if sent.text("act") == "later" {
        return Ok(ctx.to(&format!("{PATH}?done=kept")));
    }
    let wrong = wrong(&ctx, &words, Some(parts))?;
    if !wrong.is_empty() {
        return page(&ctx, (&step, parts), &row, row.version + 1, &words, wrong)?.show(&ctx);
    }
    let next = STEPS.iter().skip_while(|(name, _)| *name != step).nth(1);
    let next = next.map_or_else(String::new, |(name, _)| format!("/{name}"));
    Ok(ctx.to(&format!("{}{next}", draft_path(&id))))
}

/// `POST /work/referrals/draft/{id}/discard`
pub async fn discard(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let row = match find(&ctx, &mut tx, &id).await? {
        Ok(row) => row,
        Err(sent) => return Ok(sent),
    };
    take(&mut tx, &row).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=discarded")))
}
