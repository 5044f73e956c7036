//! The page of a request, for the data protection officer: what is asked, and the decision, which a person makes.

use super::list::{entry, names};
use super::own::state;
use super::requests::decision;
use super::{EXEMPTIONS, Request, decide, erasure, get, hold};
use crate::letter;
use crate::role::PROTECT_DATA;
use axum::extract::Path;
use axum::response::Response;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account::{self, Account};
use platform::outbox;
use platform::page::Part;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::{Error, Result};
use serde_json::json;
use std::collections::HashMap;

/// `GET /manage/data/requests/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let request = get(&mut tx, &ctx.app.keyring, &id).await?;
    entry(&ctx, &mut tx, "data.read", (super::KIND, &id)).await?;
    tx.commit().await?;
    let mut tx = ctx.app.db.read().await?;
    page(&ctx, &mut tx, &request, None, Vec::new()).await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, request: &Request, form: Option<&Form>, faults: Faults) -> Result<Desk> {
    let facts = facts(ctx, request, &names(ctx, tx).await?)?;
    let desk = Desk::new(ctx, format!("{} {}", ctx.t(&format!("wish-{}", request.wish)), request.short()))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("data-title"), "/manage/data")
        .faults(faults.clone())
        .block(Block::Facts(facts));
    let desk = about(ctx, tx, request, desk).await?;
    if request.decision.is_some() {
        return Ok(desk);
    }
    if request.account.as_ref() == Some(&ctx.actor()?.account) {
        return Ok(desk.block(Block::Warning(ctx.t("data-not-oneself"))));
    }
    let decide = decide_form(ctx, request);
    let decide = if let Some(form) = form { decide.again(form, &faults) } else { decide };
    Ok(consequences(ctx, tx, request, desk).await?.form(decide))
}

fn facts(ctx: &Ctx, request: &Request, names: &HashMap<String, String>) -> Result<Vec<(String, Vec<Part>)>> {
    let words = request.words.clone().map_or_else(|| Part::words(ctx.t("account-erased")), Part::content);
    let name = request.account.as_ref().and_then(|id| names.get(id)).cloned();
    let name = name.map_or_else(|| Part::words(ctx.t("data-no-account")), Part::content);
    let mut facts = vec![
        (ctx.t("account-name"), vec![name]),
        (ctx.t("data-words"), vec![words]),
        (ctx.t("data-asked-on"), vec![Part::words(ctx.day(request.asked_at)?)]),
        (ctx.t("data-state"), vec![Part::words(state(ctx, request)?)]),
    ];
    facts.extend(decision(ctx, request, names)?.map(|words| (ctx.t("data-decided-on"), vec![Part::words(words)])));
    Ok(facts)
}

/// The way to the data of whoever asks, and that it is held.
async fn about(ctx: &Ctx, tx: &mut Tx, request: &Request, desk: Desk) -> Result<Desk> {
    let Some(account) = &request.account else { return Ok(desk) };
    let desk = desk.link(ctx.t("data-account"), &format!("/manage/data/accounts/{account}"));
    let held = hold::holds(tx, account).await?;
    Ok(if held { desk.block(Block::Warning(ctx.t("hold-warning"))) } else { desk })
}

/// What a decision does, and what comes before it.
async fn consequences(ctx: &Ctx, tx: &mut Tx, request: &Request, desk: Desk) -> Result<Desk> {
    let desk = match (&request.account, request.wish.as_str()) {
        (Some(account), "erasure") => erasure::consequences(ctx, tx, account, desk).await?,
        (None, "erasure") => {
            desk.block(Block::Warning(ctx.t("data-erase-first"))).link(ctx.t("data-find"), "/manage/data")
        }
        (None, "copy") => desk.words(ctx.t("data-copy-first")).link(ctx.t("data-find"), "/manage/data"),
        _ => desk,
    };
    let desk = desk.heading(ctx.t("data-decide"));
    Ok(match (&request.account, request.wish.as_str()) {
        (None, "erasure") => desk,
        (Some(_), "erasure") => {
            desk.words(ctx.t("data-decide-erasure")).block(Block::Warning(ctx.t("data-erase-lasting")))
        }
        (_, wish) => desk.words(ctx.t(&format!("data-decide-{wish}"))),
    })
}

fn decide_form(ctx: &Ctx, request: &Request) -> FormBlock {
    let decisions = ["granted", "refused"].map(|name| (name.to_owned(), ctx.t(&format!("decision-{name}")))).into();
    let mut exemptions = vec![(String::new(), ctx.t("exemption-none"))];
    let fit = EXEMPTIONS.iter().filter(|one| one.wishes.contains(&request.wish.as_str()));
    exemptions.extend(
        fit.map(|one| (one.name.to_owned(), format!("{} – {}", one.law, ctx.t(&format!("exemption-{}", one.name))))),
    );
    let form = FormBlock::new(format!("/manage/data/requests/{}", request.id), ctx.t("data-decide-button"))
        .field(Field::new("decision", ctx.t("data-decision"), Input::Radios(decisions)))
        .field(
            Field::new("exemption", ctx.t("data-exemption"), Input::Select(exemptions))
                .hint(ctx.t("data-exemption-hint")),
        );
    match request.erases() {
        Some(_) => form.field(Field::new("sure", ctx.t("data-sure"), Input::Check)).dangerous(),
        None => form,
    }
}

/// The decision and its exemption, or what is wrong with them.
fn read<'a>(ctx: &Ctx, request: &Request, form: &'a Form) -> std::result::Result<(&'a str, Option<&'a str>), Faults> {
    let fault = |name: &str, key: &str| Err(vec![(name.to_owned(), ctx.t(key))]);
    let exemption = form.text("exemption");
    let fits = EXEMPTIONS.iter().any(|one| one.name == exemption && one.wishes.contains(&request.wish.as_str()));
    match form.text("decision") {
        "granted" if !exemption.is_empty() => fault("exemption", "data-exemption-granted"),
        "granted" if request.erases().is_some() && !form.has("sure") => fault("sure", "data-sure-fault"),
        "granted" => Ok(("granted", None)),
        "refused" if fits => Ok(("refused", Some(exemption))),
        "refused" => fault("exemption", "data-exemption-fault"),
        _ => fault("decision", "data-decision-fault"),
    }
}

/// `POST /manage/data/requests/{id}`: the decision. An erasure that is granted is done at once.
pub async fn save(ctx: Ctx, Path(id): Path<String>, form: Form) -> Result<Response> {
    let actor = ctx.fresh_actor()?;
    let mut tx = ctx.app.db.write().await?;
    let request = get(&mut tx, &ctx.app.keyring, &id).await?;
    if request.account.as_ref() == Some(&actor.account) {
        return Err(Error::invalid(ctx.t("data-not-oneself")));
    }
    let (decision, exemption) = match read(&ctx, &request, &form) {
        Ok(read) => read,
        Err(faults) => return page(&ctx, &mut tx, &request, Some(&form), faults).await?.show(&ctx),
    };
    let erased = request.erases().filter(|_| decision == "granted");
    if let Some(account) = erased
        && let Some(words) = erasure::hindrance(&ctx, &mut tx, account).await?
    {
        let faults = vec![("decision".to_owned(), words)];
        return page(&ctx, &mut tx, &request, Some(&form), faults).await?.show(&ctx);
    }
    settle(&ctx, &mut tx, &request, (decision, exemption)).await?;
    tx.commit().await?;
    if erased.is_some() {
        ctx.app.db.forget().await?;
    }
    Ok(ctx.to("/manage/data?done=decided"))
}

/// Writes the decision down, erases what was granted to be erased, and tells whoever asked.
async fn settle(ctx: &Ctx, tx: &mut Tx, request: &Request, decided: (&str, Option<&str>)) -> Result<()> {
    let (actor, now, (decision, exemption)) = (ctx.actor()?, ctx.app.clock.now(), decided);
    let who = actor.by(&PROTECT_DATA);
    // After an erasure nobody could read where they are to be told.
    let asker = match &request.account {
        Some(account) => account::get(tx, &ctx.app.keyring, account).await?,
        None => None,
    };
    decide(tx, &request.id, decision, exemption, &actor.account, now).await?;
    let detail = json!({ "decision": decision, "exemption": exemption, "wish": request.wish });
    let act = Act { act: "data.decide", kind: super::KIND, reference: &request.id, detail };
    audit::append(tx, now, &who, act).await?;
    let erased = request.erases().filter(|_| decision == "granted");
    if let Some(account) = erased {
        erasure::erase(tx, &ctx.app.job_context(), account, &who, json!({ "request": request.id })).await?;
    }
    match &asker {
        Some(asker) => tell(ctx, tx, asker, request, erased.is_some()).await,
        None => Ok(()),
    }
}

/// Writes to whoever asked that it was decided, if they have an address; not how. After an erasure it is written last.
async fn tell(ctx: &Ctx, tx: &mut Tx, asker: &Account, request: &Request, erased: bool) -> Result<()> {
    let (template, path) =
        if erased { (&outbox::DATA_ERASED, "/privacy") } else { (&outbox::DATA_DECIDED, "/account/data") };
    let words = [("reference", request.short())];
    letter::write(tx, &ctx.app.job_context(), template, asker, path, &words).await
}
