//! Changing one record of the plan by a form, held to what a file is held to.
//!
//! It stands here and not beside each noun, because the checks of the whole plan know every table.
//! `plan` has the tables that officers change alike, `meant` shows what a form would change before it is saved, `ending` ends
//! a record, `order` moves one up or down, and `organisation` is for organisations, of which more people change a part.

pub mod ending;
pub mod meant;
pub mod order;
pub mod organisation;
pub mod plan;

use crate::exchange;
use axum::http::StatusCode;
use platform::audit::Who;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Faults};
use platform::page::record_form;
use platform::record::{self, Record};
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table};
use platform::{Error, Result, typed};
use strategy::update::{self, evidence};

/// What came of a form.
pub enum Outcome {
    /// It was saved, under this reference.
    Saved(String),
    /// Something is wrong with it.
    Faulty(Faults),
    /// Somebody else saved the record meanwhile: this is theirs.
    Stale(Box<Record>),
}

/// Saves what a form says of a record, or of a new one.
///
/// # Errors
/// [`Error::NotFound`], when there is no such record.
pub async fn save(ctx: &Ctx, who: &Who, table: &'static Table, old: Option<&str>, form: &Form) -> Result<Outcome> {
    let (tx, plan) = ctx.begin_change().await?;
    match read(ctx, &plan, table, old, form)? {
        Ok(record) => write(ctx, tx, who, &plan, &record).await,
        Err(outcome) => Ok(outcome),
    }
}

/// What a form says of a record, or of a new one, held to all that it would be held to when it is saved.
///
/// # Errors
/// [`Error::NotFound`], when there is no such record.
pub async fn look(
    ctx: &Ctx,
    table: &'static Table,
    old: Option<&str>,
    form: &Form,
) -> Result<std::result::Result<Record, Outcome>> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let record = match read(ctx, &plan, table, old, form)? {
        Ok(record) => record,
        Err(outcome) => return Ok(Err(outcome)),
    };
    let checked = check(ctx, &mut tx, &plan, (&record, &[])).await?;
    Ok(checked.map(|_| record).map_err(Outcome::Faulty))
}

/// The record that a form describes, unless somebody else saved it meanwhile or something is wrong with it by itself.
fn read(
    ctx: &Ctx,
    plan: &Snapshot,
    table: &'static Table,
    old: Option<&str>,
    form: &Form,
) -> Result<std::result::Result<Record, Outcome>> {
    let before = old.map(|reference| find(plan, table, reference)).transpose()?;
    if let Some(theirs) = before.filter(|before| record_form::version(form).ok() != Some(before.version)) {
        return Ok(Err(Outcome::Stale(Box::new(theirs.clone()))));
    }
    let record = record_form::read(ctx, table, before, form).map_err(Outcome::Faulty);
    Ok(record.and_then(|record| match before.is_none() && plan.get(&record.reference).is_some() {
        true => Err(Outcome::Faulty(vec![("ref".to_owned(), ctx.t("record-ref-taken"))])),
        false => Ok(record),
    }))
}

/// The record of this table under this reference.
pub fn find<'a>(plan: &'a Snapshot, table: &'static Table, reference: &str) -> Result<&'a Record> {
    let missing = || Error::not_found(format!("{}/{reference}", table.name));
    plan.get(reference).filter(|record| record.table == table).ok_or_else(missing)
}

/// Checks a record against the whole plan and saves it.
pub async fn write(ctx: &Ctx, tx: Tx, who: &Who, plan: &Snapshot, record: &Record) -> Result<Outcome> {
    write_with(ctx, tx, who, plan, (record, &[])).await
}

/// The same, with others that change with it.
pub async fn write_with(
    ctx: &Ctx,
    mut tx: Tx,
    who: &Who,
    plan: &Snapshot,
    (record, others): (&Record, &[Record]),
) -> Result<Outcome> {
    let import = match check(ctx, &mut tx, plan, (record, others)).await? {
        Ok(import) => import,
        Err(faults) => return Ok(Outcome::Faulty(faults)),
    };
    record::save(&mut tx, &ctx.app.clock, who, import.changes).await?;
    tx.commit().await?;
    Ok(Outcome::Saved(record.reference.clone()))
}

/// What a record would change, held to the whole plan; or what is wrong with it.
async fn check(
    ctx: &Ctx,
    tx: &mut Tx,
    plan: &Snapshot,
    (record, others): (&Record, &[Record]),
) -> Result<std::result::Result<exchange::Import, Faults>> {
    let all: Vec<Record> = std::iter::once(record).chain(others).cloned().collect();
    let import = match exchange::several(plan, &all) {
        Ok(import) => import,
        Err(faults) => return Ok(Err(in_words(ctx, record.table, &faults))),
    };
    let mut faults = exchange::beside(tx, plan, ctx.app.today()?, &import.changes).await?;
    faults.extend(unkept(tx, plan, record).await?);
    Ok(if faults.is_empty() { Ok(import) } else { Err(in_words(ctx, record.table, &faults)) })
}

/// What is wrong with an update that names a file which is not kept here: nobody would see it. A plan that is imported may come
/// without its files.
async fn unkept(tx: &mut Tx, plan: &Snapshot, record: &Record) -> Result<Option<sheets::Fault>> {
    if record.table != &update::TABLE || record.ended.is_some() {
        return Ok(None);
    }
    // What an update named that had ended may be gone for good.
    let before = plan.get(&record.reference).filter(|before| before.ended.is_none());
    let before = before.map(evidence::of).unwrap_or_default();
    let is_new = |piece: &evidence::Piece| !before.iter().any(|one| one.name == piece.name);
    for piece in evidence::of(record).into_iter().filter(is_new) {
        if evidence::kept::public(tx, &piece.name).await?.is_none_or(|bytes| bytes.is_empty()) {
            let told = "files come with an update; here a line can be taken out, and put back on the same day";
            return Ok(Some(exchange::fault(
                record,
                "files",
                format!("names {}, which is not kept; {told}", piece.name),
            )));
        }
    }
    Ok(None)
}

/// The faults of a record, each beside its field.
fn in_words(ctx: &Ctx, table: &'static Table, faults: &[sheets::Fault]) -> Faults {
    let words = |fault: &sheets::Fault| {
        let sentence = record_form::in_words(ctx, table, &fault.sentence);
        match &fault.column {
            Some(column) if column != "ended" => record_form::fault(ctx, column, &sentence),
            _ => (String::new(), sentence),
        }
    };
    faults.iter().map(words).collect()
}

/// Says that somebody else saved meanwhile, and shows both texts side by side.
pub fn stale(ctx: &Ctx, desk: Desk, form: &Form, theirs: &Record) -> Desk {
    desk.status(StatusCode::CONFLICT)
        .block(Block::Warning(ctx.t("record-stale")))
        .table(record_form::side_by_side(ctx, form, theirs))
}

/// The records of the plan that refer to this one.
pub fn referring<'a>(plan: &'a Snapshot, reference: &str) -> Vec<&'a Record> {
    let mut found: Vec<&Record> = Vec::new();
    for table in plan.tables() {
        for column in table.all_columns().filter(|column| matches!(column.kind, Kind::Ref(_) | Kind::AnyRef)) {
            for record in plan.referring(reference, table.name, column.name) {
                if !found.contains(&record) {
                    found.push(record);
                }
            }
        }
    }
    found
}

/// That a field holds a character that nobody sees.
pub fn unseen(ctx: &Ctx, sent: &Form, name: &str) -> Option<(String, String)> {
    let code = format!("U+{:04X}", u32::from(typed::unseen(sent.text(name))?));
    Some((name.to_owned(), ctx.language.text("report-unseen-fault", &[("words", code.into())])))
}
