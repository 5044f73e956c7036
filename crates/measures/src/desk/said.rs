//! What is said of figures besides the figures: what they are called, from where and when they are; and saying it otherwise
//! while they wait.

use super::held::{Seen, may_alter, rehearsed, seen};
use super::{PATH, desk};
use crate::dataset::TABLE;
use crate::dataset::held::Held;
use crate::publish::describe;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use platform::cell::LONGEST_TITLE;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::{self, VERSION};
use platform::record::Record;
use platform::{Error, Result, revision, typed};
use serde_json::{Map, Value};

/// The columns that are said in words, as the table of datasets has them.
const TEXTS: [&str; 5] = ["title", "origin", "licence", "address", "reason"];

/// The day, which stands beside them.
const DAY: &str = "published";

/// A form with these fields, filled in with what is said already.
pub fn fields(ctx: &Ctx, form: FormBlock, about: &Map<String, Value>) -> FormBlock {
    let said = |column: &str| about.get(column).and_then(Value::as_str).unwrap_or_default();
    let line = |name: &str, label: &str| Field::line(name, ctx.t(label)).value(said(name));
    form.field(line("title", "figures-enter-name").hint(ctx.t("figures-enter-name-hint")))
        .field(
            Field::new(DAY, ctx.t("col-published"), Input::Line("date", "off"))
                .value(said(DAY))
                .hint(ctx.t("figures-enter-published-hint")),
        )
        .field(line("origin", "col-origin").hint(ctx.t("figures-enter-origin-hint")))
        .field(line("licence", "col-licence"))
        .field(line("address", "col-address").hint(ctx.t("figures-enter-address-hint")))
        .field(
            Field::new("reason", ctx.t("col-reason"), Input::Lines)
                .value(said("reason"))
                .hint(ctx.t("figures-enter-reason-hint")),
        )
}

/// What the fields say.
///
/// # Errors
/// What is wrong with them, by field.
pub fn read(ctx: &Ctx, form: &Form) -> Result<std::result::Result<Map<String, Value>, Faults>> {
    let texts = TEXTS.into_iter().filter(|column| form.has(column));
    let mut about: Map<String, Value> =
        texts.map(|column| (column.to_owned(), Value::from(form.text(column)))).collect();
    let mut faults = Faults::new();
    if !form.has("title") {
        faults.push(("title".to_owned(), ctx.t("figures-enter-no-name")));
    }
    let length = form.text("title").chars().count();
    if length > LONGEST_TITLE {
        let arguments = [("n", length.into()), ("most", LONGEST_TITLE.into())];
        faults.push(("title".to_owned(), ctx.language.text("figures-enter-long-name", &arguments)));
    }
    match typed::day(form.text(DAY)) {
        Some(day) if day > ctx.app.today()? => faults.push((DAY.to_owned(), ctx.t("figures-enter-future"))),
        Some(day) => drop(about.insert(DAY.to_owned(), Value::from(day.to_string()))),
        None => faults.push((DAY.to_owned(), ctx.t("date-fault"))),
    }
    let address = form.text("address");
    if form.has("address") && !address.starts_with("https://") && !address.starts_with("http://") {
        faults.push(("address".to_owned(), ctx.t("figures-enter-bad-address")));
    }
    Ok(if faults.is_empty() { Ok(about) } else { Err(faults) })
}

/// What correcting published figures without a reason is told.
pub fn unreasoned(ctx: &Ctx, revised: usize, revisions: &[String]) -> (String, String) {
    let first = revisions.first().cloned().unwrap_or_default();
    let arguments = [("n", revised.into()), ("first", first.into())];
    ("reason".to_owned(), ctx.language.text("figures-enter-why", &arguments))
}

fn path(reference: &str) -> String {
    format!("{PATH}/{reference}/about")
}

/// The form for what is said of a dataset that waits, made from this version of it.
fn form(ctx: &Ctx, held: &Held) -> FormBlock {
    fields(ctx, FormBlock::new(path(&held.reference), ctx.t("save")), &held.about)
        .field(Field::hidden(VERSION, held.version()))
}

fn page(ctx: &Ctx, held: &Held) -> Desk {
    desk(ctx, ctx.t("figures-describe"))
        .under_content(held.text("title"), &format!("{PATH}/{}", held.reference))
        .words(ctx.t("figures-describe-intro"))
}

/// `GET /manage/figures/{ref}/about`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let Seen { held, .. } = altering(&ctx, seen(&ctx, &mut tx, &reference).await?, &reference)?;
    page(&ctx, &held).form(form(&ctx, &held)).show(&ctx)
}

/// The dataset, for whoever may change what is said of it.
fn altering(ctx: &Ctx, seen: Option<Seen>, reference: &str) -> Result<Seen> {
    let missing = || Error::not_found(format!("figures/{reference}"));
    let seen = seen.ok_or_else(missing)?;
    if may_alter(ctx, &seen)? { Ok(seen) } else { Err(missing()) }
}

/// `POST /manage/figures/{ref}/about`
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    revision::lock(&mut tx).await?;
    let Some(found) = seen(&ctx, &mut tx, &reference).await? else { return Err(Error::Stale) };
    let seen = altering(&ctx, Some(found), &reference)?;
    if sent.text(VERSION) != seen.held.version() {
        return stale(&ctx, &seen.held, &sent)?.show(&ctx);
    }
    let who = seen.who.clone();
    let Seen { held, given, .. } = seen;
    let (_, rehearsal) = rehearsed(&ctx, &mut tx, &ctx.snapshot, &given).await?;
    let faults = match read(&ctx, &sent)? {
        Ok(about) if rehearsal.revised == 0 || about.contains_key("reason") => {
            describe(&mut tx, &ctx.app.clock, &who, &held, said(&held, about)).await?;
            tx.commit().await?;
            return Ok(ctx.to(&format!("{PATH}/{reference}?done=saved")));
        }
        Ok(_) => vec![unreasoned(&ctx, rehearsal.revised, &rehearsal.revisions)],
        Err(faults) => faults,
    };
    page(&ctx, &held).faults(faults.clone()).form(form(&ctx, &held).again(&sent, &faults)).show(&ctx)
}

/// All that is known of a dataset once this is said of it; what the file itself says stays.
fn said(held: &Held, about: Map<String, Value>) -> Map<String, Value> {
    let own = |column: &str| column == DAY || TEXTS.contains(&column);
    let kept = held.about.iter().filter(|(column, _)| !own(column));
    kept.map(|(column, value)| (column.clone(), value.clone())).chain(about).collect()
}

/// Says that somebody else saved meanwhile, and shows both texts side by side.
fn stale(ctx: &Ctx, held: &Held, sent: &Form) -> Result<Desk> {
    let own = held.about.iter().filter(|(column, _)| *column == DAY || TEXTS.contains(&column.as_str()));
    let values = own.map(|(column, value)| (column.clone(), value.clone())).collect();
    let theirs = Record { table: &TABLE, reference: held.reference.clone(), version: 0, ended: None, values };
    Ok(page(ctx, held)
        .status(StatusCode::CONFLICT)
        .block(Block::Warning(ctx.t("record-stale")))
        .table(record_form::side_by_side(ctx, sent, &theirs))
        .form(form(ctx, held).again(sent, &Faults::new())))
}
