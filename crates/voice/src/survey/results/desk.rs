//! Where officers look at what came of a survey, choose by what it is told apart, and publish it. They see no more than everybody
//! will.

use super::count::{By, count};
use super::hide::{Refused, hide};
use super::page::tables;
use super::{LEAST, Results, store};
use crate::survey::draft::{self, Kept};
use crate::survey::{State, find, form};
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
    let kept = draft::one(ctx, tx, id, &ASK).await?;
    let reference = kept.survey.clone().ok_or_else(missing)?;
    let survey = find(tx, &reference).await?;
    if State::of(&survey, ctx.app.today()?) != State::Closed {
        return Err(missing());
    }
    let ready = form::now(&ctx.app, tx, &reference).await?;
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
            let first = closed.ready.walk.form.first();
            let label = question.label.get(first).cloned().unwrap_or_default();
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
    let mut tx = ctx.app.db.read().await?;
    let closed = closed(&ctx, &mut tx, &id).await?;
    page(&ctx, &mut tx, &closed, None).await?.show(&ctx)
}

/// By what answers are told apart is chosen before anybody has seen them, and once: whoever could look at them in one way and then
/// in another could take the one from the other.
async fn page(ctx: &Ctx, tx: &mut Tx, closed: &Closed, refused: Option<Refused>) -> Result<Desk> {
    let path = format!("{}/{}", crate::survey::desk::PATH, closed.kept.id);
    let desk = Desk::new(ctx, ctx.t("survey-results"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("surveys-manage"), crate::survey::desk::PATH)
        .under_content(closed.survey.title(), &path);
    if !closed.survey.text("results").is_empty() {
        let public = format!("/surveys/{}/results", closed.survey.reference);
        let desk = desk.words(ctx.t("survey-results-published")).link(ctx.t("survey-results"), &public);
        return super::figures::section(ctx, desk, &closed.survey).await;
    }
    if let Some(results) = store::counted(tx, &closed.survey.reference).await? {
        let publish = FormBlock::new(format!("{path}/results/publish"), ctx.t("survey-results-publish"));
        let desk = desk.words(ctx.t("survey-results-look")).block(Block::Raw(tables(ctx, &results)?));
        return Ok(desk.form(publish));
    }
    if store::still_waiting(tx, &closed.survey.reference).await? {
        return Ok(desk.words(ctx.t("survey-results-wait")));
    }
    let mut choose = FormBlock::new(format!("{path}/results"), ctx.t("survey-results-count"));
    for (_, name, words) in offered(ctx, closed) {
        choose = choose.field(Field::new(&name, words, Input::Check));
    }
    let desk = match refused {
        Some(Refused::Few) => {
            desk.block(Block::Warning(ctx.language.text("survey-results-few", &[("n", LEAST.into())])))
        }
        Some(Refused::Breakdowns) => desk.block(Block::Warning(ctx.t("survey-results-refused"))),
        None => desk,
    };
    Ok(desk.words(ctx.t("survey-results-intro")).form(choose))
}

/// `POST /manage/surveys/{id}/results`: counts the answers, told apart as was chosen. From then on that stays.
pub async fn choose(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let mut tx = ctx.app.db.write().await?;
    platform::revision::lock(&mut tx).await?;
    let closed = closed(&ctx, &mut tx, &id).await?;
    let reference = &closed.survey.reference;
    let counted = store::counted(&mut tx, reference).await?.is_some();
    if counted || store::still_waiting(&mut tx, reference).await? {
        return page(&ctx, &mut tx, &closed, None).await?.status(StatusCode::CONFLICT).show(&ctx);
    }
    let offered = offered(&ctx, &closed).into_iter().filter(|(_, name, _)| sent.text(name) == "yes");
    let (by, names): (Vec<By>, Vec<String>) = offered.map(|(by, name, _)| (by, name)).unzip();
    let results = match results(&mut tx, &closed, &by).await? {
        Ok(results) => results,
        Err(refused) => {
            let desk = page(&ctx, &mut tx, &closed, Some(refused)).await?;
            return desk.status(StatusCode::CONFLICT).show(&ctx);
        }
    };
    store::keep(&mut tx, reference, &results).await?;
    let act = Act { act: "survey.count", kind: "survey", reference, detail: json!({ "by": names }) };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}/{id}/results", crate::survey::desk::PATH)))
}

/// `POST /manage/surveys/{id}/results/publish`: what was counted is for everybody.
pub async fn publish(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let mut tx = ctx.app.db.write().await?;
    platform::revision::lock(&mut tx).await?;
    let closed = closed(&ctx, &mut tx, &id).await?;
    let reference = closed.survey.reference.clone();
    let published = !closed.survey.text("results").is_empty();
    if published || store::counted(&mut tx, &reference).await?.is_none() {
        return page(&ctx, &mut tx, &closed, None).await?.status(StatusCode::CONFLICT).show(&ctx);
    }
    let mut after = closed.survey.clone();
    after.values.insert("results".to_owned(), Value::from(ctx.app.today()?.to_string()));
    record::save(&mut tx, &ctx.app.clock, &who, vec![Change { before: Some(closed.survey), after }]).await?;
    let act = Act { act: "survey.publish", kind: "survey", reference: &reference, detail: json!({}) };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("/surveys/{reference}/results")))
}
