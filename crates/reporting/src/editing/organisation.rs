//! Adding, changing and ending organisations.

use super::ending::last_day;
use super::meant::{self, Looked};
use super::{Outcome, find, referring, stale, write};
use axum::extract::Path;
use axum::response::Response;
use people::organisation::TABLE;
use people::role::CHANGE_ORGANISATIONS;
use platform::audit::Who;
use platform::cell;
use platform::http::{Ctx, Form};
use platform::identity::account;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::{Part, address, record_form};
use platform::record::Record;
use platform::{Error, Result};
use serde_json::Value;

const PATH: &str = "/manage/organisations";

/// Whoever is signed in, in the role by which they may change all organisations, or this one.
fn changing(ctx: &Ctx, reference: &str) -> Result<Who> {
    ctx.actor()?.must(&CHANGE_ORGANISATIONS, reference)
}

/// Adding and ending changes the partnership, so it takes the permission for all of it.
fn may_all(ctx: &Ctx) -> bool {
    changing(ctx, "").is_ok()
}

/// What the administrator of an organisation says of it themselves. The rest is the plan's: it has a source, and an
/// officer keeps it.
const OWN: [&str; 2] = ["name", "about"];

/// A form whose button shows first what would change.
fn looked(ctx: &Ctx, form: FormBlock) -> FormBlock {
    FormBlock { button: ctx.t("record-look-button"), ..form }
}

/// The form of a new organisation.
fn new_form(ctx: &Ctx) -> FormBlock {
    looked(ctx, record_form::form(ctx, &TABLE, None, &format!("{PATH}/new")))
}

/// The form for whoever is signed in.
fn form_for(ctx: &Ctx, record: &Record) -> FormBlock {
    let mut form = looked(ctx, record_form::form(ctx, &TABLE, Some(record), &path(record)));
    if !may_all(ctx) {
        form.fields.retain(|field| OWN.contains(&field.name.as_str()) || matches!(field.input, Input::Hidden));
    }
    form
}

/// What was sent, as far as whoever is signed in may change it.
fn allowed(ctx: &Ctx, record: &Record, form: Form) -> Form {
    if may_all(ctx) {
        return form;
    }
    let others = TABLE.all_columns().map(|column| column.name).filter(|name| !OWN.contains(name));
    let kept = |name: &str| record.values.get(name).map(cell::write).unwrap_or_default();
    form.over(others.map(|name| (name.to_owned(), kept(name))).collect())
}

/// `GET /manage/organisations`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let extent = ctx.actor()?.extent(&CHANGE_ORGANISATIONS);
    let people = account::counts(&mut ctx.app.db.read().await?).await?;
    let reaches = |record: &&Record| changing(&ctx, &record.reference).is_ok() || extent.covers(&record.reference);
    let row = |record: &Record| {
        let href = address(ctx.language, &format!("{PATH}/{}", record.reference), None);
        let kind = ctx.t(&platform::page::choice_key(record.text("kind")));
        let count = people.get(&record.reference).copied().unwrap_or(0);
        vec![
            Cell::Link(Part::content(record.title()), href),
            Cell::content(&record.reference),
            Cell::words(kind),
            Cell::words(until(&ctx, record)),
            Cell::words(count.to_string()),
        ]
    };
    let table = Table {
        caption: ctx.t("organisations-title"),
        headings: ["col-name", "record-ref", "col-kind", "col-until", "people-title"].map(|key| ctx.t(key)).into(),
        rows: ctx.snapshot.list(TABLE.name).filter(reaches).map(row).collect(),
        empty: ctx.t("organisations-none"),
    };
    let mut desk = Desk::new(&ctx, ctx.t("organisations-title"))
        .under(ctx.t("work-title"), "/work")
        .words(people::work::about(&ctx, "organisations-title"));
    if may_all(&ctx) {
        desk = desk.link(ctx.t("organisation-new"), &format!("{PATH}/new"));
    }
    desk.table(table).show(&ctx)
}

/// Until when there was such an organisation; nothing, where there still is.
fn until(ctx: &Ctx, record: &Record) -> String {
    match record.text("until") {
        "" => String::new(),
        until => platform::page::date_in_words(ctx.language, until),
    }
}

fn desk(ctx: &Ctx, title: String) -> Desk {
    Desk::new(ctx, title).under(ctx.t("work-title"), "/work").under(ctx.t("organisations-title"), PATH)
}

/// `GET /manage/organisations/new`
pub async fn new(ctx: Ctx) -> Result<Response> {
    changing(&ctx, "")?;
    desk(&ctx, ctx.t("organisation-new")).form(new_form(&ctx)).show(&ctx)
}

/// `POST /manage/organisations/new`
pub async fn add(ctx: Ctx, form: Form) -> Result<Response> {
    let who = changing(&ctx, "")?;
    let desk = desk(&ctx, ctx.t("organisation-new"));
    if meant::is_again(&form) {
        return desk.form(new_form(&ctx).again(&form, &Faults::new())).show(&ctx);
    }
    match meant::take(&ctx, &who, &TABLE, None, &form).await? {
        Looked::Meant(after) => meant::page(&ctx, desk, &form, &format!("{PATH}/new"), (None, &after)).show(&ctx),
        Looked::Done(Outcome::Saved(reference)) => Ok(ctx.to(&format!("{PATH}/{reference}?done=saved"))),
        Looked::Done(Outcome::Faulty(faults)) => {
            let fields = new_form(&ctx).again(&form, &faults);
            desk.faults(faults).form(fields).show(&ctx)
        }
        Looked::Done(Outcome::Stale(_)) => Err(Error::Stale),
    }
}

/// `GET /manage/organisations/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    changing(&ctx, &record.reference)?;
    let form = form_for(&ctx, record);
    let mut desk = about(&ctx, record);
    if ["saved", "ended"].contains(&ctx.parameter("done")) {
        desk = desk.done(ctx.t(&format!("record-{}", ctx.parameter("done"))));
    }
    if record.ended.is_some() {
        desk = still_referring(&ctx, desk, record);
    }
    desk = desk.form(form);
    if record.ended.is_none() && may_all(&ctx) {
        desk = desk.link(ctx.t("organisation-end"), &format!("{}/end", path(record)));
    }
    desk.show(&ctx)
}

fn path(record: &Record) -> String {
    format!("{PATH}/{}", record.reference)
}

fn about(ctx: &Ctx, record: &Record) -> Desk {
    let public = format!("/{}/{}", TABLE.name, record.reference);
    desk(ctx, record.title().to_owned()).link(ctx.t("record-public"), &public)
}

/// What goes on naming an organisation that has ended, so that somebody can set it right.
fn still_referring(ctx: &Ctx, desk: Desk, record: &Record) -> Desk {
    let row = |other: &&Record| {
        let kind = ctx.t(&format!("kind-{}", other.table.one));
        let href = address(ctx.language, &other.path(), None);
        let title = Part::content(other.title());
        let title = if other.table.paged { Cell::Link(title, href) } else { Cell::Part(title) };
        vec![title, Cell::words(kind), Cell::content(&other.reference)]
    };
    let rows = referring(&ctx.snapshot, &record.reference).iter().map(row).collect();
    let headings = ["record-title", "record-kind", "record-ref"].map(|key| ctx.t(key)).into();
    desk.table(Table { caption: ctx.t("record-referring"), headings, rows, empty: ctx.t("record-referring-none") })
}

/// `POST /manage/organisations/{ref}`
pub async fn change(ctx: Ctx, Path(reference): Path<String>, form: Form) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let who = changing(&ctx, &record.reference)?;
    let fields = form_for(&ctx, record);
    let form = allowed(&ctx, record, form);
    if meant::is_again(&form) {
        let fields = record_form::sent_version(fields, &form).again(&form, &Faults::new());
        return about(&ctx, record).form(fields).show(&ctx);
    }
    match meant::take(&ctx, &who, &TABLE, Some(&record.reference), &form).await? {
        Looked::Meant(after) => {
            meant::page(&ctx, about(&ctx, record), &form, &path(record), (Some(record), &after)).show(&ctx)
        }
        Looked::Done(Outcome::Saved(reference)) => Ok(ctx.to(&format!("{PATH}/{reference}?done=saved"))),
        Looked::Done(Outcome::Faulty(faults)) => {
            let fields = record_form::sent_version(fields, &form).again(&form, &faults);
            about(&ctx, record).faults(faults).form(fields).show(&ctx)
        }
        Looked::Done(Outcome::Stale(theirs)) => {
            let fields = record_form::over(fields, &form, &theirs);
            stale(&ctx, about(&ctx, record), &form, &theirs).form(fields).show(&ctx)
        }
    }
}

/// `GET /manage/organisations/{ref}/end`
pub async fn ending(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    changing(&ctx, "")?;
    end_page(&ctx, record, None, Vec::new()).await?.show(&ctx)
}

async fn end_page(ctx: &Ctx, record: &Record, form: Option<&Form>, faults: Faults) -> Result<Desk> {
    let people = account::counts(&mut ctx.app.db.read().await?).await?.get(&record.reference).copied().unwrap_or(0);
    let nothing = (String::new(), ctx.t("record-nothing"));
    let others = ctx.snapshot.list(TABLE.name).filter(|other| other.reference != record.reference);
    let others = std::iter::once(nothing).chain(others.map(record_form::option)).collect();
    let fields = FormBlock::new(format!("{}/end", path(record)), ctx.t("organisation-end"))
        .dangerous()
        .field(
            Field::new("day", ctx.t("record-end-day"), Input::Line("date", "off")).value(ctx.app.today()?.to_string()),
        )
        .field(
            Field::new("successor", ctx.t("col-successor"), Input::Select(others)).hint(ctx.t("organisation-end-hint")),
        )
        .field(Field::hidden(record_form::VERSION, record.version.to_string()));
    let fields = if let Some(form) = form { fields.again(form, &faults) } else { fields };
    let mut desk = about(ctx, record)
        .under_content(record.title(), &path(record))
        .faults(faults)
        .heading(ctx.t("organisation-end"));
    desk = desk.words(ctx.t("organisation-end-intro"));
    if people > 0 {
        desk = desk.block(Block::Warning(ctx.language.text("organisation-end-people", &[("n", people.into())])));
    }
    Ok(still_referring(ctx, desk, record).form(fields))
}

/// `POST /manage/organisations/{ref}/end`
pub async fn end(ctx: Ctx, Path(reference): Path<String>, form: Form) -> Result<Response> {
    ctx.fresh_actor()?;
    let who = changing(&ctx, "")?;
    let (tx, plan) = ctx.begin_change().await?;
    let before = find(&plan, &TABLE, &reference)?;
    if record_form::version(&form)? != before.version {
        drop(tx);
        let shown = end_page(&ctx, before, Some(&form), Vec::new()).await?;
        return shown.status(axum::http::StatusCode::CONFLICT).done(ctx.t("record-stale-end")).show(&ctx);
    }
    let outcome = match ended(&ctx, before, &form)? {
        Ok(record) => write(&ctx, tx, &who, &plan, &record).await?,
        Err(faults) => {
            drop(tx);
            Outcome::Faulty(faults)
        }
    };
    match outcome {
        Outcome::Faulty(faults) => end_page(&ctx, before, Some(&form), faults).await?.show(&ctx),
        _ => Ok(ctx.to(&format!("{}?done=ended", path(before)))),
    }
}

/// The organisation as ended on the day of the form, with its successor; or what is wrong with the form.
fn ended(ctx: &Ctx, before: &Record, form: &Form) -> Result<std::result::Result<Record, Faults>> {
    let fault = |name: &str, key: &str| Ok(Err(vec![(name.to_owned(), ctx.t(key))]));
    let day = match last_day(ctx, form)? {
        Ok(day) => day,
        Err(key) => return fault("day", key),
    };
    let mut record = Record { ended: Some(day.to_string()), ..before.clone() };
    record.values.insert("until".to_owned(), Value::from(day.to_string()));
    match form.text("successor") {
        "" => drop(record.values.remove("successor")),
        successor if successor == before.reference => return fault("successor", "organisation-end-itself"),
        successor => drop(record.values.insert("successor".to_owned(), Value::from(successor))),
    }
    Ok(Ok(record))
}
