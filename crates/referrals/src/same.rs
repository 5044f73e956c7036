//! Somebody who was referred twice: two who turn out to be one person. Whoever sees both says so, once they have made sure; with each of
//! the codes both are seen from then on, and what must not be done to reach them counts for both. Nothing else of the one goes to those
//! who see the other, and it can be taken back.

use crate::access::{self, Reach};
use crate::agreement::Agreement;
use crate::content::{FIELDS, form};
use crate::person::{self, REACH};
use crate::referral::act::was_read;
use crate::referral::page::state;
use crate::referral::store::{self, Wanted};
use crate::referral::whole::Whole;
use crate::referral::{KIND, PATH, lookup};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::record::Record;
use platform::sealed::Words;
use platform::{Error, Result, typed};
use serde_json::json;

/// The field in which somebody says that they made sure.
const SURE: &str = "sure";

/// What is laid side by side.
const SHOWN: [&str; 5] = ["name", "born", "due", "language", "carer"];

/// Both, as whoever is signed in may see them and do something with them.
async fn both(ctx: &Ctx, tx: &mut Tx, (id, other): (&str, &str)) -> Result<[Whole; 2]> {
    let both = [Whole::find(ctx, tx, id).await?, Whole::find(ctx, tx, other).await?];
    let apart = both[0].referral.person != both[1].referral.person;
    if apart && both.iter().all(|one| !one.sides.is_empty() && !one.words.0.is_empty()) {
        Ok(both)
    } else {
        Err(Error::not_found(format!("work/referrals/{id}/same/{other}")))
    }
}

/// Whether somebody was referred without being asked: their code may be with somebody who must not see more.
fn is_unasked(both: &[Whole; 2]) -> bool {
    both.iter().any(|one| !one.agreements.iter().all(Agreement::is_given))
}

/// `GET /work/referrals/{id}/same/{other}`
pub async fn show(ctx: Ctx, Path((id, other)): Path<(String, String)>) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let both = both(&ctx, &mut tx, (&id, &other)).await?;
    page(&ctx, tx, &both, Faults::new()).await?.show(&ctx)
}

/// Both side by side, which are read with it.
async fn page(ctx: &Ctx, mut tx: Tx, both: &[Whole; 2], faults: Faults) -> Result<Desk> {
    let one = &both[0].referral;
    let title = |number: &str| ctx.language.text("referral-title", &[("words", number.into())]);
    let mut whom = Vec::new();
    for whole in both {
        whom.push(person::words(&mut tx, &ctx.app.keyring, &whole.referral.person).await?);
        was_read(ctx, &mut tx, whole).await?;
    }
    tx.commit().await?;
    let desk = Desk::new(ctx, ctx.t("referral-same"))
        .kept_as(ctx.t("referrals-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("referrals-title"), PATH)
        .under(title(&one.number), &one.path())
        .faults(faults)
        .words(ctx.t("referral-same-about"))
        .table(beside(ctx, both, &whom));
    if is_unasked(both) {
        return Ok(desk.block(Block::Warning(ctx.t("referral-same-unasked"))));
    }
    let path = format!("{}/same/{}", one.path(), both[1].referral.id);
    let sure = Field::new(SURE, ctx.t("referral-same-sure"), Input::Check);
    Ok(desk.form(FormBlock::new(path, ctx.t("referral-same-save")).field(sure)))
}

/// What is said of each, line by line.
fn beside(ctx: &Ctx, both: &[Whole; 2], whom: &[Words]) -> Table {
    let said = |name: &str, words: &Words| {
        let field = FIELDS.iter().find(|field| field.name == name && !words.text(name).is_empty());
        let said = field.map(|field| form::said(ctx, field, words.text(name))).unwrap_or_default();
        match <[Part; 1]>::try_from(said) {
            Ok([part]) => Cell::Part(part),
            Err(parts) => Cell::content(parts.into_iter().map(|part| part.text).collect::<Vec<_>>().join(", ")),
        }
    };
    let service = |whole: &Whole| Cell::content(ctx.snapshot.get(&whole.referral.service).map_or("", Record::title));
    let mut rows = vec![vec![Cell::words(ctx.t("referral-service")), service(&both[0]), service(&both[1])]];
    let written = SHOWN.iter().map(|name| (*name, &both[0].words, &both[1].words));
    let reached = REACH.iter().map(|name| (*name, &whom[0], &whom[1]));
    for (name, one, other) in written.chain(reached) {
        if !(one.text(name).is_empty() && other.text(name).is_empty()) {
            rows.push(vec![Cell::words(form::label(ctx, name)), said(name, one), said(name, other)]);
        }
    }
    let [one, other] = both.each_ref().map(|one| one.referral.number.clone());
    let headings = vec![ctx.t("referral-what"), one, other];
    Table { caption: ctx.t("referral-same-beside"), headings, rows, empty: String::new() }
}

/// `POST /work/referrals/{id}/same/{other}`
pub async fn save(ctx: Ctx, Path((id, other)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let both = both(&ctx, &mut tx, (&id, &other)).await?;
    let fault = match (is_unasked(&both), sent.text(SURE)) {
        (true, _) => Some("referral-same-unasked"),
        (false, "") => Some("referral-same-missing"),
        _ => None,
    };
    if let Some(key) = fault {
        let faults = vec![(SURE.to_owned(), ctx.t(key))];
        return page(&ctx, tx, &both, faults).await?.status(StatusCode::UNPROCESSABLE_ENTITY).show(&ctx);
    }
    let [one, two] = both.each_ref().map(|one| one.referral.person.as_str());
    protect(&ctx, &mut tx, [one, two]).await?;
    person::join(&mut tx, one, two).await?;
    noted(&ctx, &mut tx, &both[0], ("referral.same", &other)).await?;
    noted(&ctx, &mut tx, &both[1], ("referral.same", &id)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=same", both[0].referral.path())))
}

/// What must not be done to reach them counts for both from now on.
async fn protect(ctx: &Ctx, tx: &mut Tx, both: [&str; 2]) -> Result<()> {
    let keyring = &ctx.app.keyring;
    let [one, two] = [person::words(tx, keyring, both[0]).await?, person::words(tx, keyring, both[1]).await?];
    for (id, own, other) in [(both[0], &one, &two), (both[1], &two, &one)] {
        let not = match (own.text("safe-not"), other.text("safe-not")) {
            (own, other) if own.contains(other) => own.to_owned(),
            ("", other) => other.to_owned(),
            (own, other) => format!("{own}; {other}"),
        };
        let words = own.clone().with("safe-not", &not);
        let words = if other.text("safe") == "not-at-all" { words.with("safe", "not-at-all") } else { words };
        person::save(tx, keyring, id, &words).await?;
    }
    Ok(())
}

/// `POST /work/referrals/{id}/apart`: they are two people after all.
pub async fn apart(ctx: Ctx, Path(id): Path<String>, _sent: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let whole = Whole::find(&ctx, &mut tx, &id).await?;
    if whole.sides.is_empty() || person::together(&mut tx, &whole.referral.person).await?.len() < 2 {
        return Err(Error::not_found(format!("work/referrals/{id}/apart")));
    }
    person::part(&mut tx, &whole.referral.person).await?;
    noted(&ctx, &mut tx, &whole, ("referral.apart", "")).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=apart", whole.referral.path())))
}

/// Writes into the audit what was said of whom. It stands in no history: those who see the one may not know that there is the other.
async fn noted(ctx: &Ctx, tx: &mut Tx, whole: &Whole, (act, other): (&str, &str)) -> Result<()> {
    let detail = if other.is_empty() { json!({}) } else { json!({ "other": other }) };
    let who = access::who(ctx.actor()?, whole.organisation());
    let act = Act { act, kind: KIND, reference: &whole.referral.id, detail };
    audit::append(tx, ctx.app.clock.now(), &who, act).await
}

/// Other referrals that whoever is signed in may see and that may be of the same person.
pub async fn others(ctx: &Ctx, tx: &mut Tx, desk: Desk, whole: &Whole) -> Result<Desk> {
    let reach = Reach::of(ctx)?;
    let mut found = store::list(tx, &reach, Wanted::Of(&whole.referral.person), MOST).await?;
    if let Some(born) = typed::day(whole.words.text("born")) {
        let both = format!("{}{born}", whole.words.text("name"));
        let value = lookup::index(&ctx.app.keyring, "person", &both);
        found.extend(store::list(tx, &reach, Wanted::Under(&value), MOST).await?);
    }
    let same = person::together(tx, &whole.referral.person).await?;
    let is_known = same.len() > 1;
    let mut rows: Vec<(String, Vec<Cell>)> = Vec::new();
    for (other, _) in found {
        if other.id == whole.referral.id || rows.iter().any(|(id, _)| *id == other.id) {
            continue;
        }
        let service = ctx.snapshot.get(&other.service).map_or("", Record::title);
        let cells = vec![
            Cell::Link(Part::content(&other.number), ctx.href(&other.path())),
            Cell::content(service),
            Cell::words(state(ctx, other.state)),
            if same.contains(&other.person) {
                Cell::words(ctx.t("referral-same-is"))
            } else {
                let path = format!("{}/same/{}", whole.referral.path(), other.id);
                Cell::Link(Part::words(ctx.t("referral-same")), ctx.href(&path))
            },
        ];
        rows.push((other.id, cells));
    }
    if rows.is_empty() {
        return Ok(desk);
    }
    let headings = ["referral-number", "referral-service", "referral-state", "referral-same"].map(|key| ctx.t(key));
    let rows = rows.into_iter().map(|(_, cells)| cells).collect();
    let table = Table { caption: ctx.t("referral-others"), headings: headings.into(), rows, empty: String::new() };
    let desk = desk.heading(ctx.t("referral-others")).table(table);
    if !is_known || whole.sides.is_empty() {
        return Ok(desk);
    }
    let apart = FormBlock::new(format!("{}/apart", whole.referral.path()), ctx.t("referral-apart"));
    Ok(desk.words(ctx.t("referral-apart-about")).form(apart.quiet()))
}

/// How many other referrals of perhaps the same person are named.
const MOST: i64 = 10;
