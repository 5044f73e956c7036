//! Where officers look at what came of a survey, choose by what it is told apart, and publish it. They see no more than everybody
//! will.

use super::count::{By, count};
use super::hide::{Refused, hide};
use super::page::tables;
use super::{LEAST, Results, store};
use crate::survey::draft::{self, Kept};
use crate::survey::{State, TABLE, form};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::ASK;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Field, FormBlock, Input};
use platform::record::{self, Change, Record};
use platform::{Error, Result};
use serde_json::{Value, json};
use std::sync::Arc;
use xlsform::Kind;

/// What is said before each way to tell answers apart, in the names of fields.
const BY: &str = "by-";

/// A survey that has closed, with what came of it.
struct Closed {
    kept: Kept,
    survey: Record,
    ready: Arc<form::Ready>,
}

async fn closed(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<Closed> {
    let missing = || Error::not_found(format!("manage/surveys/{id}/results"));
    let kept = draft::one(tx, id).await?;
    let reference = kept.survey.clone().ok_or_else(missing)?;
    let survey =
        record::all(tx, &TABLE).await?.into_iter().find(|one| one.reference == reference).ok_or_else(missing)?;
    if State::of(&survey, ctx.app.today()?) != State::Closed {
        return Err(missing());
    }
    let n = form::newest(tx, &reference).await?;
    let ready = form::ready(&ctx.app, tx, &reference, n).await?;
    Ok(Closed { kept, survey, ready })
}

/// By what answers can be told apart, each with the name of its field and its words.
fn offered(ctx: &Ctx, closed: &Closed) -> Vec<(By, String, String)> {
    let mut all: Vec<(By, String, String)> =
        [(By::People, "people"), (By::Language, "language"), (By::Version, "version")]
            .map(|(by, name)| (by, format!("{BY}{name}"), ctx.t(&format!("survey-by-{name}"))))
            .into();
    for (place, question) in closed.ready.walk.form.questions.iter().enumerate() {
        if matches!(question.kind, Kind::One(_)) {
            let label = question.label.values().next().cloned().unwrap_or_default();
            let words = ctx.language.text("survey-by-question", &[("words", label.into())]);
            all.push((By::Question(place), format!("{BY}q-{}", question.name), words));
        }
    }
    all
}

/// What came of it, told apart as was chosen.
async fn results(tx: &mut Tx, closed: &Closed, by: &[By]) -> Result<std::result::Result<Results, Refused>> {
    let answers = store::answers(tx, &closed.survey.reference).await?;
    let counts = count(&closed.ready.walk, by, &answers)?.merged(LEAST);
    Ok(hide(&closed.ready.walk, &counts, LEAST))
}

/// `GET /manage/surveys/{id}/results`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    ctx.actor()?.must(&ASK, "")?;
    let mut tx = ctx.app.db.read().await?;
    let closed = closed(&ctx, &mut tx, &id).await?;
    let chosen = |name: &str| ctx.parameter(name) == "yes";
    page(&ctx, &mut tx, &closed, &chosen).await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, closed: &Closed, chosen: &(dyn Fn(&str) -> bool + Sync)) -> Result<Desk> {
    let path = format!("{}/{}", crate::survey::desk::PATH, closed.kept.id);
    let desk = Desk::new(ctx, ctx.t("survey-results"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("surveys-manage"), crate::survey::desk::PATH)
        .under(closed.survey.title(), &path);
    if !closed.survey.text("results").is_empty() {
        let public = format!("/surveys/{}/results", closed.survey.reference);
        return Ok(desk.words(ctx.t("survey-results-published")).link(ctx.t("survey-results"), &public));
    }
    if store::still_waiting(tx, &closed.survey.reference).await? {
        return Ok(desk.words(ctx.t("survey-results-wait")));
    }
    let offered = offered(ctx, closed);
    let by: Vec<By> = offered.iter().filter(|(_, name, _)| chosen(name)).map(|(by, ..)| by.clone()).collect();
    let mut look = FormBlock { get: true, ..FormBlock::new(format!("{path}/results"), ctx.t("survey-results-look")) };
    let mut publish = FormBlock::new(format!("{path}/results"), ctx.t("survey-results-publish"));
    for (_, name, words) in &offered {
        let value = if chosen(name) { "yes" } else { "" };
        look = look.field(Field::new(name, words, Input::Check).value(value));
        if chosen(name) {
            publish = publish.field(Field::hidden(name, "yes"));
        }
    }
    let desk = desk.words(ctx.t("survey-results-intro")).form(look);
    Ok(match results(tx, closed, &by).await? {
        Ok(results) => desk.form(publish).block(Block::Raw(tables(ctx, &results)?)),
        Err(Refused::Few) => {
            desk.block(Block::Warning(ctx.language.text("survey-results-few", &[("n", LEAST.into())])))
        }
        Err(Refused::Breakdowns) => desk.block(Block::Warning(ctx.t("survey-results-refused"))),
    })
}

/// `POST /manage/surveys/{id}/results`: publishes what was looked at.
pub async fn publish(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&ASK, "")?;
    let mut tx = ctx.app.db.write().await?;
    platform::revision::lock(&mut tx).await?;
    let closed = closed(&ctx, &mut tx, &id).await?;
    let chosen = |name: &str| sent.text(name) == "yes";
    let by: Vec<By> =
        offered(&ctx, &closed).into_iter().filter(|(_, name, _)| chosen(name)).map(|(by, ..)| by).collect();
    let published = !closed.survey.text("results").is_empty();
    let waiting = store::still_waiting(&mut tx, &closed.survey.reference).await?;
    let results = results(&mut tx, &closed, &by).await?.ok().filter(|_| !published && !waiting);
    let Some(results) = results else {
        return page(&ctx, &mut tx, &closed, &chosen).await?.status(StatusCode::CONFLICT).show(&ctx);
    };
    store::publish(&mut tx, &closed.survey.reference, &results).await?;
    let mut after = closed.survey.clone();
    after.values.insert("results".to_owned(), Value::from(ctx.app.today()?.to_string()));
    let reference = after.reference.clone();
    record::save(&mut tx, &ctx.app.clock, &who, vec![Change { before: Some(closed.survey), after }]).await?;
    let act = Act { act: "survey.publish", kind: "survey", reference: &reference, detail: json!({}) };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("/surveys/{reference}/results")))
}
