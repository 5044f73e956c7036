//! The last look before a referral is sent: everything that goes to whom, what may speak against it, and what is still missing.

use super::pages::{FROM, PATHWAY, draft_path, find, services, wrong};
use super::step_of;
use crate::content::{FIELDS, PARTS, Part, SERVICES, form, services as chosen};
use crate::file::{self, Of};
use crate::referral::{PATH, send, store};
use crate::{door, help_line, service, team};
use axum::extract::Path;
use axum::response::Response;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Faults, FormBlock, Table};
use platform::page::{Part as Text, choice_key};
use platform::record::Record;
use platform::sealed::{Row, Words};
use platform::{Error, Result, typed};

/// `GET /work/referrals/draft/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let row = match find(&ctx, &mut tx, &id).await? {
        Ok(row) => row,
        Err(sent) => return Ok(sent),
    };
    let faults = missing(&ctx, &mut tx, &row.words).await?;
    page(&ctx, &mut tx, &row, &faults, Faults::new()).await?.show(&ctx)
}

/// What is still missing before it can be sent, and to which service nothing is sent for now.
async fn missing(ctx: &Ctx, tx: &mut Tx, words: &Words) -> Result<Faults> {
    let mut faults = wrong(ctx, words, None)?;
    for reference in chosen(words) {
        let name = ctx.snapshot.get(reference).map_or(reference, Record::title);
        let key = match services(ctx).into_iter().find(|open| open.reference == reference) {
            None => Some(ctx.language.text("referral-fault-closed", &[("words", name.into())])),
            Some(_) if send::presses(words) => None,
            Some(service) => silent(ctx, tx, service).await?.map(|silence| {
                let words = [("words", name.into()), ("why", ctx.t(silence.key()).into())];
                ctx.language.text("referral-fault-silent", &words)
            }),
        };
        faults.extend(key.map(|words| (SERVICES.to_owned(), words)));
    }
    Ok(faults)
}

/// Why nothing is sent to a service for now.
async fn silent(ctx: &Ctx, tx: &mut Tx, service: &Record) -> Result<Option<team::Silence>> {
    let today = ctx.app.today()?;
    let receivers = team::receivers(tx, &ctx.app.keyring, service, today).await?;
    team::silence(tx, service, &receivers, today).await
}

async fn page(ctx: &Ctx, tx: &mut Tx, row: &Row, missing: &Faults, told: Faults) -> Result<Desk> {
    let path = draft_path(&row.id);
    let files = file::all(tx, &ctx.app.keyring, Of::Draft(&row.id)).await?;
    let mut desk = Desk::new(ctx, ctx.t("referral-check"))
        .kept_as(ctx.t("referrals-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("referrals-title"), PATH)
        .words(ctx.t("referral-check-about"))
        .faults(told);
    if crate::content::may_be_danger(&row.words) {
        desk = help_line::add(ctx, desk.block(Block::Warning(ctx.t("referral-may-be-danger"))), true)?;
    }
    if !missing.is_empty() {
        desk = desk.heading(ctx.t("referral-missing")).block(missing_list(ctx, &path, missing));
        if !files.is_empty() && missing.iter().any(|(field, _)| field == "agreed-sure") {
            desk = desk.words(ctx.t("referral-files-asked-again"));
        }
    }
    desk = going(ctx, tx, desk, &row.words).await?;
    if let Some(pathway) = ctx.snapshot.get(row.words.text(PATHWAY)) {
        let said = vec![Text::content(pathway.title())];
        desk = desk.block(Block::Facts(vec![(ctx.t("kind-pathway"), said)]));
    }
    for (part, _) in PARTS.iter().filter(|(part, _)| *part != Part::Services) {
        if let Some((heading, facts)) = form::facts(ctx, *part, &row.words) {
            let change = ctx.language.text("referral-change", &[("words", heading.as_str().into())]);
            desk = desk.heading(heading).block(facts).link(change, &format!("{path}/{}", step_of(*part)));
        }
    }
    let titles = files.iter().map(|one| Text::content(&one.title)).collect::<Vec<_>>();
    desk = desk.heading(ctx.t("referral-files"));
    for title in titles {
        desk = desk.block(Block::Words(vec![title]));
    }
    let key = if files.is_empty() { "referral-files-add" } else { "referral-files-change" };
    desk = desk.link(ctx.t(key), &file::pages::path(&row.id));
    if missing.is_empty() {
        desk = desk.block(Block::Warning(ctx.t("referral-sure"))).form(FormBlock::new(&path, ctx.t("referral-send")));
    }
    let discard = FormBlock::new(format!("{path}/discard"), ctx.t("referral-discard")).dangerous().quiet();
    Ok(desk.form(discard))
}

/// What is still missing, each with the page on which it is written.
fn missing_list(ctx: &Ctx, path: &str, missing: &Faults) -> Block {
    let row = |(field, sentence): &(String, String)| {
        let part = FIELDS.iter().find(|one| one.name == field).map_or(Part::Services, |one| one.part);
        let href = ctx.href(&format!("{path}/{}#{field}", step_of(part)));
        vec![Cell::Link(Text::words(form::label(ctx, field)), href), Cell::words(sentence)]
    };
    Block::Table(Table {
        caption: ctx.t("referral-missing"),
        headings: ["referral-field", "referral-to-do"].map(|key| ctx.t(key)).into(),
        rows: missing.iter().map(row).collect(),
        empty: String::new(),
    })
}

/// To which services it goes, and what may speak against each.
async fn going(ctx: &Ctx, tx: &mut Tx, mut desk: Desk, words: &Words) -> Result<Desk> {
    let mut rows = Vec::new();
    for reference in chosen(words) {
        let Some(service) = ctx.snapshot.get(reference).filter(|one| one.table == &service::TABLE) else { continue };
        let organisation = ctx.snapshot.referred(service, "organisation").map_or("", Record::title);
        let notes = against(ctx, tx, service, words).await?;
        let notes = if notes.is_empty() { vec![ctx.t("referral-nothing-against")] } else { notes };
        rows.push(vec![
            Cell::content(service.title()),
            Cell::content(organisation),
            Cell::words(ctx.language.text("referral-promises", &[("n", service::promise(service).decides.into())])),
            Cell::words(notes.join(" ")),
        ]);
    }
    let headings = ["referral-service", "referral-to", "referral-promise", "referral-against"].map(|key| ctx.t(key));
    let table = Table {
        caption: ctx.t("referral-part-services"),
        headings: headings.into(),
        rows,
        empty: ctx.t("referral-fault-services"),
    };
    desk = desk.table(table);
    let mut others = Vec::new();
    for one in instead(ctx, words) {
        if silent(ctx, tx, one).await?.is_none() {
            others.push(one);
        }
    }
    if !others.is_empty() {
        let row = |one: &&Record| {
            let organisation = ctx.snapshot.referred(one, "organisation").map_or("", Record::title);
            vec![Cell::content(one.title()), Cell::content(organisation), Cell::content(one.text("for_whom"))]
        };
        let table = Table {
            caption: ctx.t("referral-instead"),
            headings: ["referral-service", "referral-to", "col-for_whom"].map(|key| ctx.t(key)).into(),
            rows: others.iter().map(row).collect(),
            empty: String::new(),
        };
        desk = desk.table(table);
    }
    let step = format!("{}/services", ctx.path.trim_end_matches("/services"));
    Ok(desk.link(ctx.t("referral-change-services"), &step))
}

/// What may speak against sending somebody to a service, in words.
async fn against(ctx: &Ctx, tx: &mut Tx, service: &Record, words: &Words) -> Result<Vec<String>> {
    let today = ctx.app.today()?;
    let mut notes = Vec::new();
    if !service::has_room(service) {
        let room = ctx.t(&choice_key(service.text("room")));
        let why = service.text("room_why");
        notes.push(if why.is_empty() { format!("{room}.") } else { format!("{room}: {why}") });
    }
    if typed::day(words.text("born")).is_some_and(|born| !service::fits(service, service::age(born, today))) {
        notes.push(ctx.language.text("referral-age-misfits", &[("words", ages(ctx, service).into())]));
    }
    if let Some(weeks) = service::number(service, "waiting_weeks").filter(|weeks| *weeks > 0) {
        notes.push(ctx.language.text("referral-waits", &[("n", weeks.into())]));
    }
    let receivers = team::receivers(tx, &ctx.app.keyring, service, today).await?;
    if let Some(silence) = team::silence(tx, service, &receivers, today).await? {
        notes.push(ctx.t(silence.key()));
    }
    if receivers.is_empty() {
        let door = door::mailbox(tx, &ctx.app.keyring, &service.reference).await?.is_some();
        let key = if door { "referral-by-door" } else { "referral-nobody-there" };
        notes.push(ctx.t(key));
    }
    Ok(notes)
}

/// For which ages it is, in words.
pub fn ages(ctx: &Ctx, service: &Record) -> String {
    let ages = (service::number(service, "least_age"), service::number(service, "most_age"));
    match ages {
        (Some(least), Some(most)) => {
            ctx.language.text("referral-ages-both", &[("from", least.into()), ("to", most.into())])
        }
        (Some(least), None) => ctx.language.text("referral-ages-from", &[("n", least.into())]),
        (None, Some(most)) => ctx.language.text("referral-ages-to", &[("n", most.into())]),
        (None, None) => ctx.t("referral-ages-all"),
    }
}

/// What else has room for that age, where something speaks against one of those that were chosen.
fn instead<'a>(ctx: &'a Ctx, words: &Words) -> Vec<&'a Record> {
    let Ok(today) = ctx.app.today() else { return Vec::new() };
    let age = typed::day(words.text("born")).map(|born| service::age(born, today));
    let fits = |one: &Record| age.is_none_or(|age| service::fits(one, age));
    let chosen = chosen(words);
    let fine = |reference: &&str| ctx.snapshot.get(reference).is_some_and(|one| service::has_room(one) && fits(one));
    if chosen.iter().all(fine) {
        return Vec::new();
    }
    let others = services(ctx).into_iter();
    others.filter(|one| service::has_room(one) && fits(one) && !chosen.contains(&one.reference.as_str())).collect()
}

/// `POST /work/referrals/draft/{id}`: it is sent, to each of its services by itself.
pub async fn send(ctx: Ctx, Path(id): Path<String>, _sent: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let row = match find(&ctx, &mut tx, &id).await? {
        Ok(row) => row,
        Err(sent) => return Ok(sent),
    };
    let missing = missing(&ctx, &mut tx, &row.words).await?;
    if !missing.is_empty() {
        return page(&ctx, &mut tx, &row, &missing, missing.clone()).await?.show(&ctx);
    }
    let from = row.words.text(FROM).to_owned();
    match send::send(&ctx, &mut tx, &row, &from).await {
        Ok(()) => tx.commit().await?,
        // Another press of the same hand was first: what it sent is shown.
        Err(Error::Stale) => {
            drop(tx);
            let sent = store::of_draft(&mut ctx.app.db.read().await?, &ctx.actor()?.account, &id).await?;
            if sent.is_empty() {
                return Err(Error::Stale);
            }
        }
        Err(error) => return Err(error),
    }
    Ok(ctx.to(&send::sent_path(&id)))
}
