//! Questions to those who lead are asked in a survey: a ready questionnaire for it, and the question time that it makes.

use super::{Again, PATH, begin, page, typed_again};
use crate::question::{self, TIMES};
use crate::survey::draft::{self, Draft, Kept};
use crate::survey::primary;
use axum::extract::Path;
use axum::response::Response;
use people::role::ASK;
use platform::http::{Ctx, Form};
use platform::i18n::Language;
use platform::page::desk::{Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::{option, propose};
use platform::record::{self, Change, Record};
use platform::snapshot::Snapshot;
use platform::{Error, Result, typed};
use xlsform::{Kind, Question, Texts, Wording};

/// The one question of a ready questionnaire, in the languages of the site. Nobody has checked the others for this borough yet.
fn ready(ctx: &Ctx) -> xlsform::Form {
    let offered: Vec<&Language> = ctx.app.site.offered().collect();
    let texts = |key: &str| -> Texts {
        offered.iter().map(|language| (primary(language.tag).to_owned(), language.text(key, &[]))).collect()
    };
    let wording = |language: &&Language| {
        let tag = primary(language.tag).to_owned();
        Wording { name: xlsform::english_of(&tag).unwrap_or_else(|| language.name.clone()), tag }
    };
    let question = Question {
        name: "question".to_owned(),
        kind: Kind::Text,
        label: texts("question-form-label"),
        hint: texts("question-form-hint"),
        required: true,
        ..Question::default()
    };
    xlsform::Form {
        title: ctx.t("question-form-title"),
        wordings: offered.iter().map(wording).collect(),
        questions: vec![question],
        ..xlsform::Form::default()
    }
}

/// `POST /manage/surveys/questions`: a draft that asks for one question to those who lead.
pub async fn create(ctx: Ctx) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let form = ready(&ctx);
    let mut draft = Draft { form, ..Draft::default() };
    draft.details.insert("title".to_owned(), draft.form.title.clone());
    draft.details.insert("by".to_owned(), "code".to_owned());
    begin(&ctx, &who, draft).await
}

/// What is said of a question time, beside its survey.
const FIELDS: [&str; 7] = ["title", "about", "body", "led_by", "seconded_until", "meeting_day", "answers_by"];

/// The question time of a survey that asks for words, or the form that makes one.
pub(super) fn section(ctx: &Ctx, desk: Desk, (kept, survey): (&Kept, &Record), again: &Again<'_>) -> Desk {
    if kept.draft.form.texts().next().is_none() {
        return desk;
    }
    let desk = desk.heading(ctx.t("kind-question-time"));
    if let Some(time) = question::time_of(&ctx.snapshot, &survey.reference) {
        return desk.link(time.title(), &time.path());
    }
    let mut form = FormBlock::new(format!("{PATH}/{}/questions", kept.id), ctx.t("question-time-make")).quiet();
    for name in FIELDS {
        let input = match name {
            "about" => Input::Lines,
            "body" => {
                let nothing = std::iter::once((String::new(), ctx.t("record-nothing")));
                Input::Select(nothing.chain(ctx.snapshot.list("bodies").map(option)).collect())
            }
            "seconded_until" | "meeting_day" | "answers_by" => Input::Line("date", "off"),
            _ => Input::Line("text", "off"),
        };
        let value = if name == "title" { survey.title() } else { "" };
        let field = Field::new(name, ctx.t(&format!("col-{name}")), input).value(value);
        let said = !matches!(name, "title" | "meeting_day");
        form = form.field(if said { field.hint(ctx.t(&format!("question-time-{name}"))) } else { field });
    }
    desk.words(ctx.t("question-time-intro")).form(typed_again(form, "answers_by", again))
}

/// `POST /manage/surveys/{id}/questions`: what is asked in the survey becomes questions to those who lead.
pub async fn make(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let (mut tx, plan) = ctx.begin_change().await?;
    let kept = draft::one(&ctx, &mut tx, &id, &ASK).await?;
    let survey = kept.survey.clone().ok_or_else(|| Error::not_found(format!("manage/surveys/{id}")))?;
    if let Some(time) = question::time_of(&plan, &survey) {
        return Ok(ctx.to(&time.path()));
    }
    let (mut after, faults) = read(&ctx, &plan, &sent);
    if !faults.is_empty() {
        return page(&ctx, &mut tx, &kept, Some((&sent, faults)), &[]).await?.show(&ctx);
    }
    after.set("survey", &survey);
    let path = after.path();
    record::save(&mut tx, &ctx.app.clock, &who, vec![Change { before: None, after }]).await?;
    tx.commit().await?;
    Ok(ctx.to(&path))
}

/// What was sent of a question time, and what is wrong with it.
fn read(ctx: &Ctx, plan: &Snapshot, sent: &Form) -> (Record, Faults) {
    let (mut time, mut faults) = (Record::new(&TIMES, propose(plan, &TIMES), &[]), Faults::new());
    for name in FIELDS {
        let text = sent.text(name);
        let day = typed::day(text);
        let fault = match name {
            "title" | "about" | "answers_by" if text.is_empty() => Some("record-needed"),
            "seconded_until" | "meeting_day" | "answers_by" if !text.is_empty() && day.is_none() => {
                Some("survey-day-fault")
            }
            "body" if !text.is_empty() && plan.get(text).is_none_or(|one| one.table.name != "bodies") => {
                Some("record-needed")
            }
            _ => None,
        };
        if let Some(key) = fault {
            faults.push((name.to_owned(), format!("{}: {}", ctx.t(&format!("col-{name}")), ctx.t(key))));
        } else {
            time.set(name, &day.map_or_else(|| text.to_owned(), |day| day.to_string()));
        }
    }
    (time, faults)
}
