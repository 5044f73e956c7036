//! Signing a report off, which publishes it, or asking something back.

use super::PATH;
use super::asked::{Asked, assembled};
use super::edit::{Refused, page};
use crate::exchange;
use crate::report::draft::{self, Draft, State};
use crate::report::{Kind, Report, published};
use crate::review::agree;
use crate::updates::hold;
use axum::extract::Path;
use axum::response::Response;
use people::role::SIGN_REPORTS;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account;
use platform::page::desk::{Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::{VERSION, propose};
use platform::record::{self, Record};
use platform::snapshot::Snapshot;
use platform::{Error, Result, random};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// The forms of a reviewer: sign off, or ask back.
pub(super) fn forms(
    ctx: &Ctx,
    desk: Desk,
    asked: Asked<'_>,
    (draft, report): (&Draft, &Report),
    sent: Option<(&Form, &Faults)>,
) -> Result<Desk> {
    let version = || Field::hidden(VERSION, draft.version.to_string());
    let desk = desk.heading(ctx.t("report-sign-heading")).words(ctx.t("report-sign-meaning"));
    let read = Field::hidden(READ, fingerprint(report)?);
    let desk = desk.form(FormBlock::new(asked.path("/sign"), ctx.t("report-sign")).field(version()).field(read));
    let question = Field::new("question", ctx.t("report-ask"), Input::Lines).hint(ctx.t("report-ask-hint"));
    let form = FormBlock::new(asked.path("/return"), ctx.t("report-return")).quiet().field(question).field(version());
    let form = match sent.filter(|(sent, _)| !sent.has("act")) {
        Some((sent, faults)) => form.again(sent, faults),
        None => form,
    };
    Ok(desk.form(form))
}

/// The field that says which report a reviewer has read.
const READ: &str = "read";

/// What tells a report from any other that says something else.
fn fingerprint(report: &Report) -> Result<String> {
    Ok(random::hex(&Sha256::digest(report.to_json()?)))
}

/// The draft that a reviewer decides on, if it is still as they saw it.
async fn seen(tx: &mut Tx, ctx: &Ctx, asked: Asked<'_>, sent: &Form) -> Result<(Option<Draft>, bool)> {
    let draft = draft::of(tx, &ctx.app.keyring, asked.spot()).await?;
    let fits = |draft: &Draft| draft.state == State::Sent && sent.text(VERSION).parse() == Ok(draft.version);
    let fits = draft.as_ref().is_some_and(fits);
    Ok((draft, fits))
}

async fn refuse(
    ctx: &Ctx,
    tx: &mut Tx,
    asked: Asked<'_>,
    draft: Option<&Draft>,
    sent: &Form,
    key: &str,
) -> Result<Response> {
    let refused = Refused { sent, faults: Faults::new(), words: Some(ctx.t(key)), theirs: None };
    page(ctx, tx, asked, draft, Some(refused)).await?.show(ctx)
}

/// `POST /manage/reports/{ref}/return`
pub async fn back(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&SIGN_REPORTS, "")?;
    let asked = Asked::at(&ctx, &reference)?;
    let mut tx = ctx.app.db.write().await?;
    let (draft, fits) = seen(&mut tx, &ctx, asked, &sent).await?;
    let Some(draft) = draft.as_ref().filter(|_| fits) else {
        return refuse(&ctx, &mut tx, asked, draft.as_ref(), &sent, "report-changed-meanwhile").await;
    };
    if !sent.has("question") {
        let faults = vec![("question".to_owned(), ctx.t("report-ask-fault"))];
        let refused = Refused { sent: &sent, faults, words: None, theirs: None };
        return page(&ctx, &mut tx, asked, Some(draft), Some(refused)).await?.show(&ctx);
    }
    let words = draft.words.clone().with("question", sent.text("question"));
    let (state, now) = (State::Returned, ctx.app.clock.now());
    let place = (asked.spot(), Some(draft));
    draft::write(&mut tx, &ctx.app.keyring, place, (state, &words), (&draft.written_by, now)).await?;
    let period = &asked.period.reference;
    let act = Act { act: "report.return", kind: draft::KIND, reference: period, detail: asked.detail() };
    audit::append(&mut tx, now, &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=returned")))
}

/// `POST /manage/reports/{ref}/sign`: publishes the report, and keeps what it says on this day for good.
pub async fn sign(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&SIGN_REPORTS, "")?;
    let asked = Asked::at(&ctx, &reference)?;
    let (mut tx, plan) = ctx.begin_change().await?;
    let (draft, fits) = seen(&mut tx, &ctx, asked, &sent).await?;
    let Some(draft) =
        draft.as_ref().filter(|_| fits && published::of(&plan, &asked.period.reference, asked.kind).is_none())
    else {
        return refuse(&ctx, &mut tx, asked, draft.as_ref(), &sent, "report-changed-meanwhile").await;
    };
    if draft.sent_by.as_deref() == Some(&*who.account) {
        return refuse(&ctx, &mut tx, asked, Some(draft), &sent, "report-sign-own").await;
    }
    if hold::get(&mut tx).await?.on(ctx.app.today()?).is_some() {
        return refuse(&ctx, &mut tx, asked, Some(draft), &sent, "report-sign-held").await;
    }
    if asked.kind == Kind::Review {
        ctx.fresh_actor()?;
    }
    // What it says is taken from the plan in which nobody else can change anything now; it must be what the reviewer has read.
    let looking = Ctx { snapshot: Arc::new(plan), ..ctx.clone() };
    let (mut report, rows) = assembled(&looking, &mut tx, asked).await?;
    if fingerprint(&report)? != sent.text(READ) {
        return refuse(&looking, &mut tx, asked, Some(draft), &sent, "report-read-otherwise").await;
    }
    let plan = &*looking.snapshot;
    let record = record(&ctx, &mut tx, plan, (asked, draft), &who).await?;
    let mut records = vec![record.clone()];
    if let Some(review) = &mut report.review {
        let today = ctx.app.today()?.to_string();
        records.extend(agree::records(plan, (&record, review), &rows, &today)?);
        records.extend(next(plan, &record));
    }
    let import = match exchange::several(plan, &records) {
        Ok(import) => import,
        Err(faults) => {
            let faults = faults.iter().map(|fault| (String::new(), fault.to_string())).collect();
            let refused = Refused { sent: &sent, faults, words: None, theirs: None };
            return page(&ctx, &mut tx, asked, Some(draft), Some(refused)).await?.show(&ctx);
        }
    };
    published::freeze(&mut tx, &record.reference, &report).await?;
    record::save(&mut tx, &ctx.app.clock, &who, import.changes).await?;
    draft::take(&mut tx, draft).await?;
    agree::take(&mut tx, &rows).await?;
    let mut detail = asked.detail();
    detail["report"] = Value::from(&*record.reference);
    let act = Act { act: "report.publish", kind: draft::KIND, reference: &asked.period.reference, detail };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("/reports/{}", record.reference)))
}

/// The strategy in the version that has come of a review, where that is said.
fn next(plan: &Snapshot, report: &Record) -> Option<Record> {
    let strategy = plan.referred(report, "strategy").filter(|_| !report.text("version").is_empty())?;
    let mut values = strategy.values.clone();
    values.insert("version".to_owned(), Value::from(report.text("version")));
    Some(Record { values, ..strategy.clone() })
}

/// The report as a record of the plan.
pub(super) async fn record(
    ctx: &Ctx,
    tx: &mut Tx,
    plan: &Snapshot,
    (Asked { period, kind }, draft): (Asked<'_>, &Draft),
    who: &Who,
) -> Result<Record> {
    let strategy = plan.referred(period, "strategy").ok_or_else(|| Error::not_found("strategies"))?;
    let by = account::get(tx, &ctx.app.keyring, &who.account).await?.and_then(|account| account.organisation);
    let (today, words) = (ctx.app.today()?.to_string(), &draft.words);
    let mut values = serde_json::Map::new();
    let mut set = |column: &str, text: &str| {
        if !text.trim().is_empty() {
            values.insert(column.to_owned(), Value::from(text));
        }
    };
    set("strategy", &strategy.reference);
    set("title", &format!("{}: {}", strategy.title(), kind.about(period)));
    set("kind", kind.name());
    set("period", &period.reference);
    set("published", &today);
    set("signed_by", by.as_deref().unwrap_or_default());
    for field in kind.fields() {
        set(field, words.text(field));
    }
    if !words.text("for_children").trim().is_empty() {
        set("children_day", &today);
    }
    let reference = propose(plan, &published::TABLE);
    Ok(Record { table: &published::TABLE, reference, version: 0, ended: None, values: values.into_iter().collect() })
}
