//! The public pages of consultations.

use super::changes::{self, Run};
use super::{State, TABLE, said, sections};
use crate::promise::Promise;
use crate::response::{self, Answered};
use crate::survey::{self, answer};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, List, Page, RecordPage, date_in_words};
use platform::record::Record;

/// A section as it is read.
struct Section {
    number: Option<i64>,
    heading: String,
    /// The draft, or the text as it was agreed where nothing was changed.
    text: String,
    easy: String,
    /// What was changed in it.
    changed: Vec<Run>,
    why: String,
    said: Vec<(Card, Vec<Answered>)>,
}

/// What can be done now, and the sections.
#[derive(Template)]
#[template(path = "voice/consultation.html")]
struct Whole {
    page: Page,
    words: String,
    tag: Option<(&'static str, String)>,
    answer: Option<(String, String)>,
    outcome: String,
    results: Option<String>,
    is_answered: bool,
    sections: Vec<Section>,
}

/// `GET /consultations`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, None).way(ctx.t("words-receipt-title"), crate::own_words::receipt::PATH).show(&ctx)
}

/// `GET /consultations/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let consultation = ctx.record(&TABLE, &reference)?;
    RecordPage::new(&ctx, consultation)
        .within_list(&TABLE)
        .lead(consultation, "about")
        .block(&whole(&ctx, consultation)?)?
        .facts(&ctx, consultation, &["strategy", "survey", "answer_by", "answered"])
        .facts_last()
        .show(&ctx)
}

fn whole(ctx: &Ctx, consultation: &Record) -> Result<Whole> {
    let plan = &ctx.snapshot;
    let state = State::of(plan, consultation, ctx.looked_at()?);
    let survey = plan.referred(consultation, "survey");
    let day = |record: Option<&Record>, column: &str| {
        date_in_words(ctx.language, record.map_or("", |record| record.text(column)))
    };
    let (key, day) = match state {
        State::Asked(survey::State::Ahead) => ("consultation-ahead", day(survey, "first_day")),
        State::Asked(_) => ("consultation-open", day(survey, "last_day")),
        State::Closed(Promise::Kept | Promise::KeptLate(_)) => {
            ("consultation-over", day(Some(consultation), "answered"))
        }
        State::Closed(_) => ("consultation-closed", day(Some(consultation), "answer_by")),
    };
    let open = state == State::Asked(survey::State::Open) && plan.as_at.is_none();
    let answer = survey.filter(|_| open).map(|survey| {
        let key = if survey.text("by") == "code" { "survey-answer-code" } else { "consultation-say" };
        (ctx.t(key), ctx.href(&answer::beginning(survey)))
    });
    let results = survey.filter(|survey| !survey.text("results").is_empty());
    let is_answered = matches!(state, State::Closed(Promise::Kept | Promise::KeptLate(_)));
    Ok(Whole {
        page: ctx.page(""),
        words: ctx.language.text(key, &[("day", day.into())]),
        tag: match state {
            State::Closed(answer) => Some(answer.in_words(ctx, TABLE.one)),
            State::Asked(_) => None,
        },
        answer,
        outcome: consultation.text("outcome").to_owned(),
        results: results.map(|survey| ctx.href(&format!("/surveys/{}/results", survey.reference))),
        is_answered,
        sections: sections(plan, &consultation.reference).iter().map(|one| section(ctx, one, is_answered)).collect(),
    })
}

fn section(ctx: &Ctx, section: &Record, is_answered: bool) -> Section {
    let agreed = Some(section.text("agreed")).filter(|text| is_answered && !text.is_empty());
    let changed = agreed.map(|agreed| changes::between(section.text("text"), agreed)).unwrap_or_default();
    let said = said(&ctx.snapshot, &section.reference).into_iter();
    Section {
        number: section.int("number"),
        heading: section.title().to_owned(),
        text: section.text("text").to_owned(),
        easy: section.text("easy").to_owned(),
        changed,
        why: if is_answered { section.text("why").to_owned() } else { String::new() },
        said: said.map(|message| (Card::new(ctx, message), response::to(ctx, message))).collect(),
    }
}
