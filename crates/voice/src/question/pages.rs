//! The public pages of question times and of questions.

use super::{TABLE, TIMES, ranked, standing, takes_seconds, vote};
use crate::promise::Promise;
use crate::survey;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use people::post;
use platform::Result;
use platform::http::Ctx;
use platform::page::{List, Page, Part, RecordPage, date_in_words};
use platform::record::Record;
use std::collections::HashMap;

/// A question as it is read.
pub(crate) struct Shown {
    pub(crate) reference: String,
    pub(crate) text: String,
    pub(crate) href: String,
    pub(crate) asked: String,
    pub(crate) tag: (&'static str, String),
    pub(crate) due: Option<String>,
    pub(crate) seconds: usize,
    pub(crate) answer: String,
}

impl Shown {
    pub(crate) fn new(ctx: &Ctx, question: &Record, seconds: &HashMap<String, i64>) -> Result<Shown> {
        let state = standing(question, ctx.looked_at()?);
        let day = date_in_words(ctx.language, question.text("answer_by"));
        let count = seconds.get(&question.reference).copied().unwrap_or_default();
        Ok(Shown {
            reference: question.reference.clone(),
            text: question.title().to_owned(),
            href: ctx.href(&question.path()),
            asked: ctx.snapshot.referred(question, "post").map(Record::title).unwrap_or_default().to_owned(),
            tag: state.in_words(ctx, TABLE.one),
            due: state.is_open().then_some(day),
            seconds: usize::try_from(count).unwrap_or_default(),
            answer: question.text("answer").to_owned(),
        })
    }
}

/// `GET /question-times`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TIMES, None)
        .way(ctx.t("table-questions"), &TABLE.path())
        .way(ctx.t("words-receipt-title"), crate::own_words::receipt::PATH)
        .show(&ctx)
}

/// A question time: what can be done now, and its questions.
#[derive(Template)]
#[template(path = "voice/question_time.html")]
struct Time {
    page: Page,
    ask: Option<(String, String)>,
    second: Option<(String, String)>,
    /// How many questions there are, answered and late.
    counts: String,
    /// Whether they stand in the order of an agenda.
    agenda: bool,
    questions: Vec<Shown>,
}

/// `GET /question-times/{ref}`
pub async fn time(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let time = ctx.record(&TIMES, &reference)?;
    let seconds = vote::counted(&mut ctx.app.db.read().await?).await?;
    let top = top(&ctx, time, &seconds)?;
    RecordPage::new(&ctx, time)
        .within_list(&TIMES)
        .lead(time, "about")
        .block(&top)?
        .facts(&ctx, time, &["survey", "body", "led_by", "seconded_until", "meeting_day", "answers_by"])
        .facts_last()
        .show(&ctx)
}

fn top(ctx: &Ctx, time: &Record, seconds: &HashMap<String, i64>) -> Result<Time> {
    let today = ctx.looked_at()?;
    let all = ranked(&ctx.snapshot, &time.reference, seconds);
    let states: Vec<Promise> = all.iter().map(|one| standing(one, today)).collect();
    let count = |wanted: fn(&Promise) -> bool| states.iter().filter(|state| wanted(state)).count();
    let counts = [
        ("n", all.len().into()),
        ("m", count(|state| !state.is_open()).into()),
        ("slow", count(|state| matches!(state, Promise::KeptLate(_))).into()),
        ("late", count(|state| state.is_late()).into()),
    ];
    let live = ctx.snapshot.as_at.is_none();
    let until = |key: &str, day: &str| {
        let day = date_in_words(ctx.language, day);
        ctx.language.text(key, &[("day", day.into())])
    };
    let survey = ctx.snapshot.referred(time, "survey");
    let open = survey.filter(|survey| live && survey::State::of(survey, today) == survey::State::Open);
    let ask = open.map(|survey| {
        (until("question-ask-until", survey.text("last_day")), ctx.href(&survey::answer::beginning(survey)))
    });
    let takes = live && !all.is_empty() && takes_seconds(time, today);
    let second = takes.then(|| {
        let path = format!("{}/second", time.path());
        (until("question-second-until", time.text("seconded_until")), ctx.href(&path))
    });
    Ok(Time {
        page: ctx.page(""),
        ask,
        second,
        counts: ctx.language.text("question-counts", &counts),
        agenda: all.iter().any(|one| one.int("agenda").is_some()),
        questions: all.into_iter().map(|one| Shown::new(ctx, one, seconds)).collect::<Result<_>>()?,
    })
}

/// `GET /questions`
pub async fn questions(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, Some("question_time")).way(ctx.t("table-question_times"), &TIMES.path()).show(&ctx)
}

/// How a question stands, and its answer.
#[derive(Template)]
#[template(path = "voice/question_put.html")]
struct Top {
    page: Page,
    shown: Shown,
    answered: String,
    how: Option<String>,
    second: Option<String>,
}

/// `GET /questions/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let question = ctx.record(&TABLE, &reference)?;
    let seconds = vote::counted(&mut ctx.app.db.read().await?).await?;
    let time = ctx.snapshot.referred(question, "question_time");
    let today = ctx.looked_at()?;
    let open = time.filter(|time| ctx.snapshot.as_at.is_none() && takes_seconds(time, today));
    let how = question.text("how");
    let top = Top {
        page: ctx.page(""),
        shown: Shown::new(&ctx, question, &seconds)?,
        answered: date_in_words(ctx.language, question.text("answered")),
        how: (!how.is_empty()).then(|| ctx.t(&platform::page::choice_key(how))),
        second: open.map(|time| ctx.href(&format!("{}/second", time.path()))),
    };
    let asked = ctx.snapshot.referred(question, "post");
    let mut who = asked.map(|post| vec![Part::content(post.title())]).unwrap_or_default();
    who.extend(asked.map(|post| post::holders(&ctx, post)).unwrap_or_default());
    RecordPage::new(&ctx, question)
        .block(&top)?
        .parts("col-post", who)
        .facts(&ctx, question, &["question_time", "day", "answer_by", "action"])
        .facts_last()
        .show(&ctx)
}
