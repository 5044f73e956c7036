//! Ending a record: it keeps its page and its history, and ceases to be part of the plan on a day. And bringing it back.

use super::plan::{about, changing, page as its_page, place, rows};
use super::{Outcome, find, referring, write, write_with};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form;
use platform::record::{self, Record};
use platform::snapshot::Snapshot;
use platform::{Error, Result};
use strategy::{barrier, update};

/// `GET /manage/plan/{table}/{ref}/end`
pub async fn show(ctx: Ctx, Path((name, reference)): Path<(String, String)>) -> Result<Response> {
    let (table, _) = changing(&ctx, &name)?;
    let record = ctx.record(table, &reference)?;
    page(&ctx, record, None, Vec::new())?.show(&ctx)
}

fn page(ctx: &Ctx, record: &Record, sent: Option<&Form>, faults: Faults) -> Result<Desk> {
    let day = Field::new("day", ctx.t("record-end-day"), Input::Line("date", "off"));
    let form = FormBlock::new(format!("{}/end", place(record)), ctx.t("record-end"))
        .dangerous()
        .field(day.value(ctx.app.today()?.to_string()))
        .field(Field::hidden(record_form::VERSION, record.version.to_string()));
    let form = if let Some(sent) = sent { form.again(sent, &faults) } else { form };
    let others = referring(&ctx.snapshot, &record.reference);
    let desk = about(ctx, record).under_content(record.title(), &place(record)).faults(faults);
    let desk = desk.heading(ctx.t("record-end")).words(ctx.t("record-end-intro"));
    let desk = if others.is_empty() { desk } else { desk.table(rows(ctx, ctx.t("record-referring"), others)) };
    let with = raised_with(&ctx.snapshot, record);
    let desk = if with.is_empty() { desk } else { desk.block(Block::Warning(ctx.t("record-end-raised"))) };
    Ok(desk.form(form))
}

/// `POST /manage/plan/{table}/{ref}/end`
pub async fn end(ctx: Ctx, Path((name, reference)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let (table, who) = changing(&ctx, &name)?;
    ctx.fresh_actor()?;
    let (mut tx, plan) = ctx.begin_change().await?;
    let before = find(&plan, table, &reference)?;
    if before.ended.is_some() {
        return Err(Error::not_found(format!("{}/{reference}", table.name)));
    }
    if record_form::version(&sent)? != before.version {
        drop(tx);
        let shown = page(&ctx, before, Some(&sent), Vec::new())?;
        return shown.status(StatusCode::CONFLICT).done(ctx.t("record-stale-end")).show(&ctx);
    }
    let day = match last_day(&ctx, &sent)? {
        Err(key) => Err(ctx.t(key)),
        Ok(day) => too_early(&ctx, &mut tx, &plan, before, day).await?.map_or(Ok(day), Err),
    };
    let faults = match day {
        Err(words) => vec![("day".to_owned(), words)],
        Ok(day) => {
            let record = Record { ended: Some(day.to_string()), ..before.clone() };
            let with: Vec<Record> = raised_with(&plan, before)
                .into_iter()
                .map(|one| Record { ended: record.ended.clone(), ..one.clone() })
                .collect();
            match write_with(&ctx, tx, &who, &plan, (&record, &with)).await? {
                Outcome::Faulty(faults) => faults,
                _ => return Ok(ctx.to(&format!("{}?done=ended", place(before)))),
            }
        }
    };
    page(&ctx, before, Some(&sent), faults)?.show(&ctx)
}

/// The barriers that an update raised, which end with it.
fn raised_with<'a>(plan: &'a Snapshot, record: &Record) -> Vec<&'a Record> {
    if record.table != &update::TABLE {
        return Vec::new();
    }
    plan.referring(&record.reference, barrier::TABLE.name, "raised_with")
}

/// The button that brings a record back.
pub fn back_form(ctx: &Ctx, record: &Record) -> FormBlock {
    FormBlock::new(format!("{}/back", place(record)), ctx.t("record-back"))
        .field(Field::hidden(record_form::VERSION, record.version.to_string()))
}

/// `POST /manage/plan/{table}/{ref}/back`
pub async fn back(ctx: Ctx, Path((name, reference)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let (table, who) = changing(&ctx, &name)?;
    ctx.fresh_actor()?;
    let (tx, plan) = ctx.begin_change().await?;
    let before = find(&plan, table, &reference)?;
    if before.ended.is_none() {
        return Err(Error::not_found(format!("{}/{reference}", table.name)));
    }
    if record_form::version(&sent)? != before.version {
        drop(tx);
        let shown = its_page(&ctx, before, Vec::new());
        return shown.status(StatusCode::CONFLICT).done(ctx.t("record-stale-end")).show(&ctx);
    }
    let record = Record { ended: None, ..before.clone() };
    match write(&ctx, tx, &who, &plan, &record).await? {
        Outcome::Faulty(faults) => its_page(&ctx, before, faults).show(&ctx),
        _ => Ok(ctx.to(&format!("{}?done=returned", place(before)))),
    }
}

/// The last day that was sent: today, or a day before; or the key of what is wrong with it.
pub fn last_day(ctx: &Ctx, sent: &Form) -> Result<std::result::Result<Date, &'static str>> {
    let today = ctx.app.today()?;
    Ok(match sent.text("day").parse::<Date>() {
        Ok(day) if day <= today => Ok(day),
        Ok(_) => Err("record-end-future"),
        Err(_) => Err("date-fault"),
    })
}

/// What is wrong with a last day on which the record was not in the plan yet.
async fn too_early(ctx: &Ctx, tx: &mut Tx, plan: &Snapshot, record: &Record, day: Date) -> Result<Option<String>> {
    let past = record::history(tx, &[record.table], &[&record.reference], plan.seq).await?;
    let Some((first, _)) = past.last() else { return Ok(None) };
    let early = day < first.to_zoned(ctx.app.site.zone()?).date();
    let words = |day: String| ctx.language.text("record-end-before", &[("day", day.into())]);
    early.then(|| ctx.day(*first).map(words)).transpose()
}
