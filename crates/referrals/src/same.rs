//! Somebody who was referred twice: two who turn out to be one person. Whoever sees both says so, once they have made sure. It opens
//! nothing: what must not be done to reach them counts for both from then on, nothing else of the one goes to those who see the other,
//! and it can be taken back.

use crate::access::{self, Reach};
use crate::content::{FIELDS, form};
use crate::own::notice;
use crate::person::{REACH, together};
use crate::referral::act::was_read;
use crate::referral::page::{reached, state};
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
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::record::Record;
use platform::sealed::Words;
use platform::secret::Keyring;
use platform::{Error, Result, typed};
use serde_json::json;

/// The field in which somebody says that they made sure.
const SURE: &str = "sure";

/// What is laid side by side.
const SHOWN: [&str; 5] = ["name", "born", "due", "language", "carer"];

/// How many other referrals of perhaps the same person are named.
const MOST: i64 = 10;

/// By what another referral of the same person is found: the name and the birthday.
fn index(keyring: &Keyring, words: &Words) -> Option<String> {
    let born = typed::day(words.text("born"))?;
    Some(lookup::index(keyring, "person", &format!("{}{born}", words.text("name"))))
}

/// Both, as whoever is signed in may see them and do something with them: of two people of one name and birthday.
async fn both(ctx: &Ctx, tx: &mut Tx, (id, other): (&str, &str)) -> Result<[Whole; 2]> {
    let both = [Whole::find(ctx, tx, id).await?, Whole::find(ctx, tx, other).await?];
    let [one, two] = both.each_ref().map(|one| index(&ctx.app.keyring, &one.words));
    let alike = one.is_some() && one == two && both[0].referral.person != both[1].referral.person;
    if alike && both.iter().all(|one| !one.sides.is_empty()) {
        Ok(both)
    } else {
        Err(Error::not_found(format!("work/referrals/{id}/same/{other}")))
    }
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
    let known = together::known(&mut tx, &one.person).await?.contains(&both[1].referral.person);
    let mut whom = Vec::new();
    for whole in both {
        whom.push(reached(ctx, &mut tx, whole).await?);
        was_read(ctx, &mut tx, whole).await?;
    }
    tx.commit().await?;
    let path = format!("{}/same/{}", one.path(), both[1].referral.id);
    let sure = Field::new(SURE, ctx.t("referral-same-sure"), Input::Check);
    let desk = Desk::new(ctx, ctx.t("referral-same"))
        .kept_as(ctx.t("referrals-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("referrals-title"), PATH)
        .under(title(&one.number), &one.path())
        .faults(faults)
        .words(ctx.t(if known { "referral-same-is" } else { "referral-same-about" }))
        .table(beside(ctx, both, &whom));
    Ok(if known {
        let apart = FormBlock::new(format!("{path}/apart"), ctx.t("referral-apart"));
        desk.words(ctx.t("referral-apart-about")).form(apart.quiet())
    } else {
        desk.form(FormBlock::new(path, ctx.t("referral-same-save")).field(sure))
    })
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
    if sent.text(SURE).is_empty() {
        let faults = vec![(SURE.to_owned(), ctx.t("referral-same-missing"))];
        return page(&ctx, tx, &both, faults).await?.status(StatusCode::UNPROCESSABLE_ENTITY).show(&ctx);
    }
    together::keep(&mut tx, &both[0].referral.person, &both[1].referral.person).await?;
    notice::withdraw(&mut tx, &both[0].referral.person).await?;
    noted(&ctx, tx, &both, "same").await
}

/// `POST /work/referrals/{id}/same/{other}/apart`: they are two people after all.
pub async fn apart(ctx: Ctx, Path((id, other)): Path<(String, String)>, _sent: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let both = both(&ctx, &mut tx, (&id, &other)).await?;
    together::keep_apart(&mut tx, &both[0].referral.person, &both[1].referral.person).await?;
    noted(&ctx, tx, &both, "apart").await
}

/// Writes into the audit what was said of whom. It stands in no history: those who see the one may not know that there is the other.
async fn noted(ctx: &Ctx, mut tx: Tx, both: &[Whole; 2], what: &str) -> Result<Response> {
    let name = format!("referral.{what}");
    for (one, other) in [(&both[0], &both[1]), (&both[1], &both[0])] {
        let who = access::who(ctx.actor()?, one.organisation());
        let detail = json!({ "other": other.referral.id });
        let act = Act { act: &name, kind: KIND, reference: &one.referral.id, detail };
        audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done={what}", both[0].referral.path())))
}

/// Other referrals that whoever is signed in may see and that may be of the same person.
pub async fn others(ctx: &Ctx, tx: &mut Tx, desk: Desk, whole: &Whole) -> Result<Desk> {
    let reach = Reach::of(ctx)?;
    let own = &whole.referral.person;
    let mut found = store::list(tx, &reach, Wanted::Of(own), MOST).await?;
    if let Some(value) = index(&ctx.app.keyring, &whole.words) {
        found.extend(store::list(tx, &reach, Wanted::Under(&value), MOST).await?);
    }
    let known = together::known(tx, own).await?;
    let mut rows: Vec<(String, Vec<Cell>)> = Vec::new();
    for (other, _) in found {
        if other.id == whole.referral.id || rows.iter().any(|(id, _)| *id == other.id) {
            continue;
        }
        let path = format!("{}/same/{}", whole.referral.path(), other.id);
        let key = if known.contains(&other.person) { "referral-same-is" } else { "referral-same" };
        let same = if other.person == *own {
            Cell::words(ctx.t("referral-same-one"))
        } else if whole.sides.is_empty() {
            Cell::words("")
        } else {
            Cell::Link(Part::words(ctx.t(key)), ctx.href(&path))
        };
        let cells = vec![
            Cell::Link(Part::content(&other.number), ctx.href(&other.path())),
            Cell::content(ctx.snapshot.get(&other.service).map_or("", Record::title)),
            Cell::words(state(ctx, other.state)),
            same,
        ];
        rows.push((other.id, cells));
    }
    if rows.is_empty() {
        return Ok(desk);
    }
    let headings = ["referral-number", "referral-service", "referral-state", "referral-same"].map(|key| ctx.t(key));
    let rows = rows.into_iter().map(|(_, cells)| cells).collect();
    let table = Table { caption: ctx.t("referral-others"), headings: headings.into(), rows, empty: String::new() };
    Ok(desk.heading(ctx.t("referral-others")).table(table))
}
