//! The data protection officer's pages: what people ask, until when, and the decision, which a person makes.

use super::find::search_form;
use super::own::{day, state};
use super::{EXEMPTIONS, Request, WISHES, all, ask, decide, erasure, get, hold};
use crate::letter;
use crate::member::pages::shown_name;
use crate::role::PROTECT_DATA;
use axum::extract::Path;
use axum::response::Response;
use jiff::Timestamp;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account::{self, Account};
use platform::outbox;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::{Part, address, date_in_words};
use platform::{Error, Result, typed};
use serde_json::json;
use std::collections::HashMap;

/// `GET /manage/data`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let held = !hold::held(&mut ctx.app.db.read().await?).await?.is_empty();
    if held {
        // The list shows why data is held, which is confidential.
        let mut tx = ctx.app.db.write().await?;
        read_entry(&ctx, &mut tx, hold::KIND, "").await?;
        tx.commit().await?;
    }
    let mut tx = ctx.app.db.read().await?;
    let requests = all(&mut tx, &ctx.app.keyring).await?;
    let names = names(&ctx, &mut tx).await?;
    let rows = |open: bool| {
        let some = requests.iter().filter(move |request| request.decision.is_none() == open);
        some.map(|request| row(&ctx, request, &names)).collect::<Result<Vec<_>>>()
    };
    let headings = ["data-request", "account-name", "data-state", "data-decided-on"].map(|key| ctx.t(key));
    // What waits was decided by nobody yet.
    let table = |caption: &str, rows, columns: usize| Table {
        caption: ctx.t(caption),
        headings: headings.iter().take(columns).cloned().collect(),
        rows,
        empty: ctx.t("data-requests-none"),
    };
    let mut desk = Desk::new(&ctx, ctx.t("data-title"))
        .under(ctx.t("work-title"), "/work")
        .words(crate::work::about(&ctx, "data-title"));
    if ["decided", "held", "released", "recorded"].contains(&ctx.parameter("done")) {
        desk = desk.done(ctx.t(&format!("data-{}", ctx.parameter("done"))));
    }
    desk = desk.table(table("data-requests-open", rows(true)?, 3)).table(holds(&ctx, &mut tx, &names).await?);
    let ended = ended(&ctx, &mut tx, &names).await?;
    if !ended.rows.is_empty() {
        desk = desk.table(ended);
    }
    desk.heading(ctx.t("data-find"))
        .words(ctx.t("data-find-intro"))
        .form(search_form(&ctx))
        .heading(ctx.t("data-record"))
        .form(record_form(&ctx, ""))
        .link(ctx.t("retention-title"), "/manage/retention")
        .table(table("data-requests-decided", rows(false)?, 4))
        .show(&ctx)
}

/// Writes down that what is confidential was read.
async fn read_entry(ctx: &Ctx, tx: &mut Tx, kind: &str, reference: &str) -> Result<()> {
    let act = Act { act: "data.read", kind, reference, detail: json!({}) };
    audit::append(tx, ctx.app.clock.now(), &ctx.actor()?.by(&PROTECT_DATA), act).await
}

pub(super) async fn names(ctx: &Ctx, tx: &mut Tx) -> Result<HashMap<String, String>> {
    let accounts = account::all(tx, &ctx.app.keyring).await?;
    Ok(accounts.into_iter().map(|account| (account.id.clone(), shown_name(ctx, &account))).collect())
}

fn row(ctx: &Ctx, request: &Request, names: &HashMap<String, String>) -> Result<Vec<Cell>> {
    let href = address(ctx.language, &format!("/manage/data/requests/{}", request.id), None);
    let words = format!("{} {}", ctx.t(&format!("wish-{}", request.wish)), request.short());
    let late = request.decision.is_none() && request.deadline(ctx)? < ctx.app.today()?;
    let state =
        if late { format!("{} – {}", ctx.t("data-late"), state(ctx, request)?) } else { state(ctx, request)? };
    let mut cells = vec![Cell::Link(Part::words(words), href), name(ctx, request, names), Cell::words(state)];
    cells.extend(decided(ctx, request, names)?.map(Cell::words));
    Ok(cells)
}

/// The day of a decision, and by whom.
fn decided(ctx: &Ctx, request: &Request, names: &HashMap<String, String>) -> Result<Option<String>> {
    let Some(at) = request.decided_at else { return Ok(None) };
    let day = day(ctx, at)?;
    Ok(Some(match request.decided_by.as_ref().and_then(|id| names.get(id)) {
        Some(name) => ctx.language.text("data-decided-by", &[("day", day.into()), ("name", name.as_str().into())]),
        None => day,
    }))
}

fn name(ctx: &Ctx, request: &Request, names: &HashMap<String, String>) -> Cell {
    match request.account.as_ref().and_then(|id| names.get(id)) {
        Some(name) => Cell::content(name.clone()),
        None => Cell::words(ctx.t("data-no-account")),
    }
}

async fn holds(ctx: &Ctx, tx: &mut Tx, names: &HashMap<String, String>) -> Result<Table> {
    let mut rows = Vec::new();
    for one in hold::all(tx, &ctx.app.keyring).await? {
        let name = names.get(&one.account).cloned().unwrap_or_default();
        let day = date_in_words(ctx.language, &one.given_at.to_zoned(ctx.app.site.zone()?).date().to_string());
        let end =
            FormBlock::new(format!("/manage/data/holds/{}/end", one.id), ctx.t("hold-end")).about(&name).dangerous();
        rows.push(vec![Cell::content(name), Cell::content(one.reason), Cell::words(day), Cell::Button(end)]);
    }
    let headings = ["account-name", "hold-reason", "role-from", "session-act"].map(|key| ctx.t(key)).into();
    Ok(Table { caption: ctx.t("holds-title"), headings, rows, empty: ctx.t("holds-none") })
}

/// The holds that ended, without their reasons.
async fn ended(ctx: &Ctx, tx: &mut Tx, names: &HashMap<String, String>) -> Result<Table> {
    let mut rows = Vec::new();
    for one in hold::ended(tx).await? {
        let name = |id: &str| Cell::content(names.get(id).cloned().unwrap_or_default());
        rows.push(vec![
            name(&one.account),
            Cell::words(day(ctx, one.given_at)?),
            Cell::words(day(ctx, one.ended_at)?),
            name(&one.ended_by),
        ]);
    }
    let headings = ["account-name", "role-from", "role-until", "holds-ended-by"].map(|key| ctx.t(key)).into();
    Ok(Table { caption: ctx.t("holds-ended"), headings, rows, empty: String::new() })
}

/// The form by which a request is written down, about an account or nobody's.
pub(crate) fn record_form(ctx: &Ctx, account: &str) -> FormBlock {
    let wishes = WISHES.map(|name| (name.to_owned(), ctx.t(&format!("wish-{name}")))).into();
    FormBlock::new("/manage/data/requests", ctx.t("data-record-button"))
        .field(Field::hidden("account", account))
        .field(Field::new("wish", ctx.t("data-wish"), Input::Select(wishes)))
        .field(Field::new("words", ctx.t("data-words"), Input::Lines).hint(ctx.t("data-record-hint")))
        .field(
            Field::new("received", ctx.t("data-received"), Input::Line("date", "off"))
                .hint(ctx.t("data-received-hint")),
        )
}

/// When a request came in, from which the month counts: the beginning of the day that was written, or now.
fn received(ctx: &Ctx, text: &str) -> Result<Option<Timestamp>> {
    let today = ctx.app.today()?;
    if text.is_empty() {
        return Ok(Some(ctx.app.clock.now()));
    }
    Ok(match typed::day(text) {
        Some(day) if day == today => Some(ctx.app.clock.now()),
        Some(day) if day < today => day.to_zoned(ctx.app.site.zone()?).ok().map(|start| start.timestamp()),
        _ => None,
    })
}

/// `POST /manage/data/requests`: writes down what somebody without an account, or by letter, asks.
pub async fn record(ctx: Ctx, form: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&PROTECT_DATA);
    let (wish, words) = (form.text("wish"), form.text("words"));
    let received = received(&ctx, form.text("received"))?;
    let mut faults = Faults::new();
    if !WISHES.contains(&wish) || words.is_empty() {
        faults.push(("words".to_owned(), ctx.t("data-words-fault")));
    }
    let (Some(asked_at), true) = (received, faults.is_empty()) else {
        if received.is_none() {
            faults.push(("received".to_owned(), ctx.t("data-received-fault")));
        }
        let again = record_form(&ctx, form.text("account")).again(&form, &faults);
        return Desk::new(&ctx, ctx.t("data-record"))
            .under(ctx.t("work-title"), "/work")
            .under(ctx.t("data-title"), "/manage/data")
            .faults(faults)
            .form(again)
            .show(&ctx);
    };
    let now = ctx.app.clock.now();
    let mut tx = ctx.app.db.write().await?;
    let about = Some(form.text("account")).filter(|id| !id.is_empty());
    if let Some(id) = about {
        account::get(&mut tx, &ctx.app.keyring, id).await?.ok_or_else(|| Error::not_found(id))?;
    }
    let id = ask(&mut tx, &ctx.app.keyring, about, (wish, words), asked_at).await?;
    let detail = json!({ "wish": wish, "received": asked_at.to_string() });
    let act = Act { act: "data.record", kind: super::KIND, reference: &id, detail };
    audit::append(&mut tx, now, &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to("/manage/data?done=recorded"))
}

/// `GET /manage/data/requests/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let request = get(&mut tx, &ctx.app.keyring, &id).await?;
    read_entry(&ctx, &mut tx, super::KIND, &id).await?;
    tx.commit().await?;
    let mut tx = ctx.app.db.read().await?;
    page(&ctx, &mut tx, &request, None, Vec::new()).await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, request: &Request, form: Option<&Form>, faults: Faults) -> Result<Desk> {
    let names = names(ctx, tx).await?;
    let mut desk = Desk::new(ctx, format!("{} {}", ctx.t(&format!("wish-{}", request.wish)), request.short()))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("data-title"), "/manage/data")
        .faults(faults.clone());
    let words = request.words.clone().map_or_else(|| Part::words(ctx.t("account-erased")), Part::content);
    let name = request.account.as_ref().and_then(|id| names.get(id)).cloned();
    let name = name.map_or_else(|| Part::words(ctx.t("data-no-account")), Part::content);
    let mut facts = vec![
        (ctx.t("account-name"), vec![name]),
        (ctx.t("data-words"), vec![words]),
        (ctx.t("data-asked-on"), vec![Part::words(day(ctx, request.asked_at)?)]),
        (ctx.t("data-state"), vec![Part::words(state(ctx, request)?)]),
    ];
    if let Some(decided) = decided(ctx, request, &names)? {
        facts.push((ctx.t("data-decided-on"), vec![Part::words(decided)]));
    }
    desk = desk.block(Block::Facts(facts));
    if let Some(account) = &request.account {
        desk = desk.link(ctx.t("data-account"), &format!("/manage/data/accounts/{account}"));
        if hold::holds(tx, account).await? {
            desk = desk.block(Block::Warning(ctx.t("hold-warning")));
        }
    }
    if request.decision.is_some() {
        return Ok(desk);
    }
    if request.account.is_none() && request.wish == "copy" {
        desk = desk.words(ctx.t("data-copy-first")).link(ctx.t("data-find"), "/manage/data");
    }
    if request.account.is_none() && request.wish == "erasure" {
        desk = desk.block(Block::Warning(ctx.t("data-erase-first"))).link(ctx.t("data-find"), "/manage/data");
    }
    let form_block = decide_form(ctx, request);
    let form_block = if let Some(form) = form { form_block.again(form, &faults) } else { form_block };
    desk = desk.heading(ctx.t("data-decide"));
    if request.account.is_some() || request.wish != "erasure" {
        desk = desk.words(ctx.t(&format!("data-decide-{}", request.wish)));
    }
    Ok(desk.form(form_block))
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
    if request.wish == "erasure" { form.dangerous() } else { form }
}

/// The decision and its exemption, or what is wrong with them.
fn read<'a>(ctx: &Ctx, request: &Request, form: &'a Form) -> std::result::Result<(&'a str, Option<&'a str>), Faults> {
    let fault = |name: &str, key: &str| Err(vec![(name.to_owned(), ctx.t(key))]);
    let exemption = form.text("exemption");
    let fits = EXEMPTIONS.iter().any(|one| one.name == exemption && one.wishes.contains(&request.wish.as_str()));
    match form.text("decision") {
        "granted" if exemption.is_empty() => Ok(("granted", None)),
        "granted" => fault("exemption", "data-exemption-granted"),
        "refused" if fits => Ok(("refused", Some(exemption))),
        "refused" => fault("exemption", "data-exemption-fault"),
        _ => fault("decision", "data-decision-fault"),
    }
}

/// `POST /manage/data/requests/{id}`: the decision. An erasure that is granted is done at once.
pub async fn save(ctx: Ctx, Path(id): Path<String>, form: Form) -> Result<Response> {
    let actor = ctx.fresh_actor()?;
    let who = actor.by(&PROTECT_DATA);
    let mut tx = ctx.app.db.write().await?;
    let request = get(&mut tx, &ctx.app.keyring, &id).await?;
    if request.account.as_ref() == Some(&actor.account) {
        return Err(Error::invalid(ctx.t("data-not-oneself")));
    }
    let (decision, exemption) = match read(&ctx, &request, &form) {
        Ok(read) => read,
        Err(faults) => return page(&ctx, &mut tx, &request, Some(&form), faults).await?.show(&ctx),
    };
    let erased = request.account.as_deref().filter(|_| decision == "granted" && request.wish == "erasure");
    if let Some(account) = erased
        && hold::holds(&mut tx, account).await?
    {
        let faults = vec![("decision".to_owned(), ctx.t("hold-warning"))];
        return page(&ctx, &mut tx, &request, Some(&form), faults).await?.show(&ctx);
    }
    let now = ctx.app.clock.now();
    let asker = match &request.account {
        Some(account) => account::get(&mut tx, &ctx.app.keyring, account).await?,
        None => None,
    };
    decide(&mut tx, &id, decision, exemption, &actor.account, now).await?;
    let detail = json!({ "decision": decision, "exemption": exemption, "wish": request.wish });
    audit::append(&mut tx, now, &who, Act { act: "data.decide", kind: super::KIND, reference: &id, detail }).await?;
    if let Some(account) = erased {
        erasure::erase(&mut tx, &ctx.app.job_context(), account, &who, json!({ "request": id })).await?;
    }
    if let Some(asker) = &asker {
        tell(&ctx, &mut tx, asker, &request, erased.is_some()).await?;
    }
    tx.commit().await?;
    if erased.is_some() {
        ctx.app.db.forget().await?;
    }
    Ok(ctx.to("/manage/data?done=decided"))
}

/// Writes to whoever asked that it was decided, if they have an address; not how. After an erasure it is written last.
async fn tell(ctx: &Ctx, tx: &mut Tx, asker: &Account, request: &Request, erased: bool) -> Result<()> {
    let (template, path) =
        if erased { (&outbox::DATA_ERASED, "/privacy") } else { (&outbox::DATA_DECIDED, "/account/data") };
    let words = [("reference", request.short())];
    letter::write(tx, &ctx.app.job_context(), template, asker, path, &words).await
}
