//! Forms that were filled in on paper, entered one after the other. Each goes the way of every other questionnaire: sealed, mixed, and
//! words of people's own to whoever reads them.

use super::{PATH, note};
use crate::own_words::guard;
use crate::survey::draft::{self, Kept};
use crate::survey::form::{self, Ready};
use crate::survey::intake::{Finished, Gate, Said};
use crate::survey::slip::GOOD_FOR;
use crate::survey::walk::{Answers, Wrong};
use crate::survey::{State, find};
use axum::extract::Path;
use axum::response::Response;
use people::role::ASK;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Desk, Faults, Field, FormBlock, Input};
use platform::record::Record;
use platform::{Error, Result, random};
use serde_json::Value;
use std::sync::Arc;
use xlsform::{Kind, Question};

/// The longest name of a group, in characters.
const LONGEST_GROUP: usize = 80;

/// A survey whose forms are entered.
struct Entered {
    kept: Kept,
    survey: Record,
    ready: Arc<Ready>,
    /// Which questionnaire it is.
    tag: String,
    /// Whether somebody reads words.
    words: bool,
}

async fn open(ctx: &Ctx, tx: &mut Tx, id: &str, wording: &str) -> Result<Entered> {
    let missing = || Error::not_found(format!("manage/surveys/{id}/paper"));
    let kept = draft::one(ctx, tx, id, &ASK).await?;
    let survey = find(tx, &kept.survey.clone().ok_or_else(missing)?).await?;
    if State::of(&survey, ctx.app.today()?) != State::Open {
        return Err(missing());
    }
    let ready = form::now(&ctx.app, tx, &survey.reference).await?;
    let tag = ready.wording(wording).map(|wording| wording.tag.clone()).unwrap_or_default();
    let words = guard::reading(ctx, tx, &survey.reference).await?.is_some();
    Ok(Entered { kept, survey, ready, tag, words })
}

impl Entered {
    fn path(&self) -> String {
        format!("{PATH}/{}/paper", self.kept.id)
    }

    /// The questions of the wording, each with its place. Words are entered only where somebody reads them.
    fn questions(&self) -> impl Iterator<Item = (usize, &Question)> {
        let form = &self.ready.walk.form;
        let version = self.version();
        let asked = form.questions.iter().enumerate().filter(move |(_, question)| question.is_in(&version));
        asked.filter(|(_, one)| one.kind != Kind::Note && (self.words || one.kind != Kind::Text))
    }

    fn version(&self) -> String {
        self.ready.wording(&self.tag).map_or(xlsform::STANDARD, xlsform::Wording::version).to_owned()
    }

    fn said<'a>(&self, texts: &'a xlsform::Texts) -> &'a str {
        let first = self.ready.walk.form.first();
        texts.get(&self.tag).or_else(|| texts.get(first)).map_or("", String::as_str)
    }
}

/// The field of a question, and of one of several choices.
fn field(question: &Question) -> String {
    format!("q-{}", question.name)
}

fn box_of(question: &Question, code: &str) -> String {
    format!("q-{}-{code}", question.name)
}

/// `GET /manage/surveys/{id}/paper`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let entered = open(&ctx, &mut tx, &id, ctx.parameter("wording")).await?;
    page(&ctx, &entered, None).show(&ctx)
}

fn page(ctx: &Ctx, entered: &Entered, again: Option<(&Form, Faults)>) -> Desk {
    let above = format!("{PATH}/{}", entered.kept.id);
    let mut desk = Desk::new(ctx, ctx.t("paper-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("surveys-manage"), PATH)
        .under_content(entered.survey.title(), &above);
    if let Ok(n) = ctx.parameter("entered").parse::<usize>() {
        desk = desk.done(ctx.language.text("paper-done", &[("n", n.into())]));
    }
    desk = desk.words(ctx.t("paper-intro"));
    let wordings = &entered.ready.walk.form.wordings;
    // What is only spoken is on no paper.
    let form = &entered.ready.walk.form;
    let is_written = |tag: &str| form.questions.iter().any(|question| question.label.contains_key(tag));
    for other in wordings.iter().filter(|other| other.tag != entered.tag && is_written(&other.tag)) {
        let words = ctx.language.text("paper-wording", &[("words", other.name.clone().into())]);
        desk = desk.link(words, &format!("{}?wording={}", entered.path(), other.tag));
    }
    let mut form = FormBlock::new(entered.path(), ctx.t("paper-keep"))
        .field(Field::hidden("wording", entered.tag.as_str()))
        .field(Field::hidden("entered", ctx.parameter("entered")))
        .field(
            Field::line("people", ctx.t("survey-group")).hint(ctx.t("paper-group-hint")).value(ctx.parameter("people")),
        );
    for (_, question) in entered.questions() {
        form = with_question(ctx, form, entered, question);
    }
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    desk.form(form)
}

fn with_question(ctx: &Ctx, form: FormBlock, entered: &Entered, question: &Question) -> FormBlock {
    let label = entered.said(&question.label);
    let choices = entered.ready.walk.form.choices(question);
    match question.kind {
        Kind::Several(_) => choices.iter().fold(form, |form, choice| {
            let words = format!("{label}: {}", entered.said(&choice.label));
            form.field(Field::new(&box_of(question, &choice.name), words, Input::Check))
        }),
        Kind::One(_) => {
            let nothing = (String::new(), ctx.t("paper-nothing"));
            let all = choices.iter().map(|choice| (choice.name.clone(), entered.said(&choice.label).to_owned()));
            form.field(Field::new(
                &field(question),
                label,
                Input::Radios(std::iter::once(nothing).chain(all).collect()),
            ))
        }
        Kind::Text => form.field(Field::new(&field(question), label, Input::Lines)),
        _ => form.field(Field::line(&field(question), label)),
    }
}

/// What stands on the paper, or what is wrong with what was entered.
fn answers(ctx: &Ctx, entered: &Entered, sent: &Form) -> std::result::Result<Answers, Faults> {
    let (mut answers, mut faults) = (Answers::new(), Faults::new());
    let walk = &entered.ready.walk;
    for (place, question) in entered.questions() {
        let given: Vec<&str> = match question.kind {
            Kind::Several(_) => {
                let ticked = |code: &&str| sent.text(&box_of(question, code)) == "yes";
                walk.form.choices(question).iter().map(|choice| choice.name.as_str()).filter(ticked).collect()
            }
            _ => vec![sent.text(&field(question))],
        };
        match walk.take(place, &given) {
            Ok(answer) => drop(answers.insert(question.name.clone(), answer)),
            // On paper a question may be left out that a page would not let go.
            Err(Wrong::Missing) => {}
            Err(_) => {
                let words = ctx.language.text("paper-fault", &[("words", entered.said(&question.label).into())]);
                faults.push((field(question), words));
            }
        }
    }
    let answers = walk.kept(&entered.version(), &answers);
    if sent.text("people").chars().count() > LONGEST_GROUP {
        faults.push(("people".to_owned(), ctx.t("survey-group-fault")));
    }
    if faults.is_empty() && answers.is_empty() {
        faults.push((String::new(), ctx.t("paper-empty")));
    }
    if faults.is_empty() { Ok(answers) } else { Err(faults) }
}

/// `POST /manage/surveys/{id}/paper`: keeps a form, and shows an empty one.
pub async fn send(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let mut tx = ctx.app.db.write().await?;
    let entered = open(&ctx, &mut tx, &id, sent.text("wording")).await?;
    let answers = match answers(&ctx, &entered, &sent) {
        Ok(answers) => answers,
        Err(faults) => return page(&ctx, &entered, Some((&sent, faults))).show(&ctx),
    };
    note(&mut tx, &ctx, &who, ("survey.paper", &entered.survey.reference, Value::Null)).await?;
    tx.commit().await?;
    let (answers, texts) = entered.ready.walk.apart(answers);
    let (now, people) = (ctx.app.clock.now(), sent.text("people"));
    let finished = Finished {
        survey: entered.survey.reference.clone(),
        code: None,
        people: people.to_owned(),
        once: random::id()?,
        until_day: (now + GOOD_FOR).to_zoned(ctx.app.site.zone()?).date().to_string(),
        said: Said { wording: entered.tag.clone(), answers },
        // Nobody is given the receipt of a form on paper.
        wrote: (texts, random::letters::<12>()?),
        now,
    };
    ctx.app.memory.of::<Gate>().take(&ctx.app.db, &ctx.app.keyring, finished).await?;
    let n = sent.text("entered").parse::<usize>().unwrap_or_default() + 1;
    let people = platform::page::encode(people);
    Ok(ctx.to(&format!("{}?wording={}&people={people}&entered={n}", entered.path(), entered.tag)))
}
