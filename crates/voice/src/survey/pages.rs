//! The public pages of surveys.

use super::form::{self, Ready};
use super::results::waves;
use super::{State, TABLE, name_of};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::http::Ctx;
use platform::page::desk::{Block, Desk};
use platform::page::{List, Page, Part, Raw, RecordPage, cards, date_in_words};
use platform::record::Record;
use platform::{Error, Result};
use xlsform::{Form, Kind, Question};

/// `GET /surveys`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, None)
        .way(ctx.t("survey-have-code"), super::answer::PATH)
        .way(ctx.t("words-receipt-title"), crate::own_words::receipt::PATH)
        .show(&ctx)
}

/// What is said at the top of the page of a survey.
#[derive(Template)]
#[template(path = "voice/survey.html")]
struct Top {
    page: Page,
    /// What it is called and is about, in the language of the page, where that is said in it.
    own: Option<(String, String)>,
    words: String,
    open: Option<(String, String)>,
    /// In which words it is asked, the tag of each and what it is called; and whether something is heard.
    asked_in: Vec<(String, String)>,
    heard: bool,
    promise: Part,
    questions: Option<String>,
    results: Option<String>,
    waves: Option<String>,
}

/// `GET /surveys/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let survey = ctx.record(&TABLE, &reference)?;
    let heard = cards(&ctx, ctx.snapshot.referring(&survey.reference, "messages", "survey"));
    let top = top(&ctx, survey).await?;
    let page = RecordPage::new(&ctx, survey);
    let page = if top.own.is_some() { page } else { page.lead(survey, "about") };
    page.block(&top)?
        .section("section-heard", heard, None)
        .facts(&ctx, survey, &["audience", "series", "wave", "first_day", "last_day", "by", "organisation"])
        .show(&ctx)
}

async fn top(ctx: &Ctx, survey: &Record) -> Result<Top> {
    let mut tx = ctx.app.db.read().await?;
    let n = form::newest(&mut tx, &survey.reference).await?;
    let asked = n > 0;
    let ready = if asked { Some(form::ready(&ctx.app, &mut tx, &survey.reference, n).await?) } else { None };
    let said = |name: &str| ready.as_ref().and_then(|ready| ready.said(ready.tag_of(ctx.language.tag), name));
    let state = State::of(survey, ctx.looked_at()?);
    let day = date_in_words(ctx.language, survey.text(if state == State::Ahead { "first_day" } else { "last_day" }));
    let path = format!("/surveys/{}", survey.reference);
    let answer = if survey.text("by") == "code" { "survey-answer-code" } else { "survey-answer" };
    let answer = (ctx.t(answer), ctx.href(&super::answer::beginning(survey)));
    Ok(Top {
        page: ctx.page(survey.title()),
        words: ctx.language.text(&format!("survey-state-{}", state.name()), &[("day", day.into())]),
        asked_in: ready.as_ref().map(|ready| asked_in(ready)).unwrap_or_default(),
        heard: ready.as_ref().is_some_and(|ready| !ready.sounds.is_empty()),
        open: (asked && state == State::Open && ctx.snapshot.as_at.is_none()).then_some(answer),
        own: said("about").map(|about| (said("title").unwrap_or_default().to_owned(), about.to_owned())),
        promise: said("promise").map_or_else(|| Part::content(survey.text("promise")), Part::words),
        questions: asked.then(|| ctx.href(&format!("{path}/questions"))),
        results: (!survey.text("results").is_empty()).then(|| ctx.href(&format!("{path}/results"))),
        waves: waves::are_several(ctx, survey).then(|| ctx.href(&format!("{path}/waves"))),
    })
}

/// In which words a questionnaire is asked.
fn asked_in(ready: &Ready) -> Vec<(String, String)> {
    ready.walk.form.wordings.iter().map(|one| (one.language().to_owned(), name_of(one))).collect()
}

/// A questionnaire to read or to print, with its choices to tick.
#[derive(Template)]
#[template(path = "voice/questions.html")]
struct Paper<'a> {
    page: Page,
    asked: Vec<Printed<'a>>,
}

struct Printed<'a> {
    number: usize,
    label: &'a str,
    hint: &'a str,
    heading: Option<&'a str>,
    sometimes: bool,
    several: bool,
    note: bool,
    choices: Vec<&'a str>,
}

/// `GET /surveys/{ref}/questions`: every question, to read before, or to fill in on paper.
pub async fn questions(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let survey = ctx.record(&TABLE, &reference)?;
    let mut tx = ctx.app.db.read().await?;
    let n = form::newest(&mut tx, &survey.reference).await?;
    if n == 0 {
        return Err(Error::not_found(format!("surveys/{reference}/questions")));
    }
    let ready = form::ready(&ctx.app, &mut tx, &survey.reference, n).await?;
    let tag = ready.wording_for(ctx.language.tag).map(|wording| wording.tag.clone()).unwrap_or_default();
    let title = ctx.language.text("survey-questions-of", &[("words", survey.title().into())]);
    let markup = paper(&ctx, &ready.walk.form, &tag)?;
    let mut desk = Desk::new(&ctx, title)
        .under(ctx.t("table-surveys"), "/surveys")
        .under_content(survey.title(), &format!("/surveys/{reference}"));
    if !survey.text("about").is_empty() {
        desk = desk.block(Block::Words(vec![ready.part(&tag, survey, "about")]));
    }
    desk.block(Block::Raw(markup)).show(&ctx)
}

/// The questions of a form in one wording, as markup.
pub fn paper(ctx: &Ctx, form: &Form, tag: &str) -> Result<Raw> {
    let first = form.first();
    let version = form.wordings.iter().find(|one| one.tag == tag).map_or(xlsform::STANDARD, |one| one.version());
    let mut number = 0;
    let mut group = None;
    let mut asked = Vec::new();
    for question in form.questions.iter().filter(|question| question.is_in(version)) {
        number += usize::from(question.kind != Kind::Note);
        let heading = if question.group == group { None } else { heading(form, question, tag) };
        group = question.group;
        asked.push(Printed {
            number,
            label: words(&question.label, tag, first),
            hint: words(&question.hint, tag, first),
            heading,
            sometimes: form.conditions(question).next().is_some(),
            several: matches!(question.kind, Kind::Several(_)),
            note: question.kind == Kind::Note,
            choices: form.choices(question).iter().map(|choice| words(&choice.label, tag, first)).collect(),
        });
    }
    let template = Paper { page: ctx.page(String::new()), asked };
    let text = template.render().map_err(|error| Error::Internal(format!("a page could not be made: {error}")))?;
    Ok(Raw(text))
}

fn words<'a>(texts: &'a xlsform::Texts, tag: &str, first: &str) -> &'a str {
    texts.get(tag).or_else(|| texts.get(first)).map_or("", String::as_str)
}

fn heading<'a>(form: &'a Form, question: &Question, tag: &str) -> Option<&'a str> {
    let group = form.groups.get(question.group?)?;
    let first = form.first();
    Some(words(&group.label, tag, first)).filter(|words| !words.is_empty())
}
