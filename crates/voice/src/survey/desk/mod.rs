//! Where officers write surveys: `book` takes a questionnaire from a workbook, `check` says which languages a person has
//! checked, it is opened and closed here, and `codes` makes its codes.

pub mod ask;
pub mod book;
pub mod check;
pub mod codes;
pub mod consult;
mod open;
pub mod outcome;
pub mod paper;
pub mod questions;
pub mod reading;
pub mod sounds;
pub mod wording;

use super::draft::{self, Draft, Kept};
use super::pages::paper;
use super::{State, answer, find, form};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::ASK;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::{VERSION, option};
use platform::page::{Part, choice_key, date_in_words};
use platform::record::{self, Change, Record};
use platform::{Error, Result, random, typed};
use serde_json::{Value, json};

/// The path of these pages.
pub const PATH: &str = "/manage/surveys";

/// The kind of these things in the audit.
const KIND: &str = "survey";

/// The details that are written in lines, and those that are chosen.
const DETAILS: [&str; 11] = [
    "title",
    "series",
    "wave",
    "audience",
    "about",
    "promise",
    "by",
    "first_day",
    "last_day",
    "organisation",
    "local_offer",
];

/// `GET /manage/surveys`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let today = ctx.app.today()?;
    let all = draft::all_of(&ctx, &mut ctx.app.db.read().await?, &ASK).await?;
    let row = |kept: &Kept| {
        let survey = kept.survey.as_ref().and_then(|survey| ctx.snapshot.get(survey));
        let state = survey.map_or("draft", |survey| State::of(survey, today).name());
        let title = survey.map_or_else(|| title(&ctx, kept), |survey| survey.title().to_owned());
        vec![
            Cell::Link(Part::content(title), ctx.href(&format!("{PATH}/{}", kept.id))),
            Cell::words(ctx.t(&format!("survey-is-{state}"))),
        ]
    };
    let mut desk = Desk::new(&ctx, ctx.t("surveys-manage")).under(ctx.t("work-title"), "/work");
    if ctx.parameter("done") == "removed" {
        desk = desk.done(ctx.t("survey-done-removed"));
    }
    let table = Table {
        caption: ctx.t("surveys-manage"),
        headings: ["col-title", "report-state"].map(|key| ctx.t(key)).into(),
        rows: all.iter().map(row).collect(),
        empty: ctx.t("surveys-none"),
    };
    desk.words(ctx.t("surveys-manage-intro")).link(ctx.t("survey-new"), &format!("{PATH}/new")).table(table).show(&ctx)
}

/// What a draft is called.
fn title(ctx: &Ctx, kept: &Kept) -> String {
    let title = kept.draft.text("title");
    if !title.is_empty() {
        return title.to_owned();
    }
    // Of several without a title, the first question says which it is.
    let form = &kept.draft.form;
    match form.questions.first().and_then(|question| question.label.get(form.first())) {
        Some(question) => format!("{}: {question}", ctx.t("survey-untitled")),
        None => ctx.t("survey-untitled"),
    }
}

/// The organisations for which whoever is signed in may ask.
fn own(ctx: &Ctx) -> Result<Vec<&Record>> {
    let reach = ctx.actor()?.extent(&ASK);
    Ok(ctx.snapshot.list("organisations").filter(|one| reach.covers(&one.reference)).collect())
}

/// Keeps a new draft, and leads to it. Whoever asks for one organisation begins it for that one, or nobody but officers would see it.
async fn begin(ctx: &Ctx, who: &Who, mut draft: Draft) -> Result<Response> {
    let (mut tx, id) = (ctx.app.db.write().await?, random::id()?);
    if ctx.actor()?.must(&ASK, "").is_err() {
        let own = own(ctx)?;
        let at_home =
            own.iter().find(|one| ctx.actor().is_ok_and(|actor| actor.organisation.as_ref() == Some(&one.reference)));
        let chosen = at_home.or_else(|| own.first()).ok_or_else(|| Error::not_found(PATH))?;
        draft.details.insert("organisation".to_owned(), chosen.reference.clone());
    }
    draft::add(&mut tx, &id, &draft, (&who.account, ctx.app.clock.now())).await?;
    note(&mut tx, ctx, who, ("survey.draft", &id, Value::Null)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{id}?done=kept")))
}

async fn note(tx: &mut Tx, ctx: &Ctx, who: &Who, (act, reference, detail): (&'static str, &str, Value)) -> Result<()> {
    let detail = if detail.is_null() { json!({}) } else { detail };
    audit::append(tx, ctx.app.clock.now(), who, Act { act, kind: KIND, reference, detail }).await
}

/// Keeps what was changed in a draft, and puts it to people where they are asked already.
async fn keep(ctx: &Ctx, tx: &mut Tx, kept: &Kept, who: &Who) -> Result<()> {
    if let Some(survey) = &kept.survey {
        form::serve(tx, survey, &kept.draft.served()).await?;
    }
    draft::save(tx, kept, (&who.account, ctx.app.clock.now())).await?;
    let (act, reference) =
        kept.survey.as_deref().map_or(("survey.draft", kept.id.as_str()), |survey| ("survey.correct", survey));
    note(tx, ctx, who, (act, reference, Value::Null)).await
}

/// `GET /manage/surveys/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let kept = draft::one(&ctx, &mut tx, &id, &ASK).await?;
    page(&ctx, &mut tx, &kept, None, &[]).await?.show(&ctx)
}

/// What was sent and what is wrong with it.
type Again<'a> = Option<(&'a Form, Faults)>;

async fn page(ctx: &Ctx, tx: &mut Tx, kept: &Kept, again: Again<'_>, faults: &[xlsform::Fault]) -> Result<Desk> {
    let draft = &kept.draft;
    let mut desk =
        Desk::new(ctx, title(ctx, kept)).under(ctx.t("work-title"), "/work").under(ctx.t("surveys-manage"), PATH);
    let dones = ["kept", "checked", "opened", "corrected", "day", "reading", "words", "unchecked"];
    if let Some(done) = dones.into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("survey-done-{done}")));
    }
    desk = book::with_faults(ctx, desk, faults);
    let survey = kept.survey.as_ref().and_then(|survey| ctx.snapshot.get(survey));
    desk = match survey {
        Some(survey) => opened(ctx, tx, desk, (kept, survey), again).await?,
        None => details(ctx, tx, desk, kept, again).await?,
    };
    desk = check::section(ctx, desk, kept);
    if !draft.form.questions.is_empty() {
        desk = sounds::section(ctx, desk, kept);
    }
    let path = format!("{PATH}/{}", kept.id);
    desk = desk.heading(ctx.t("survey-questions"));
    if survey.is_none() {
        for flaw in open::flaws(draft) {
            desk = desk.block(Block::Warning(flaw));
        }
        desk = ask::section(ctx, desk, kept);
    }
    desk = desk.words(ctx.t("survey-another-file"));
    let another = if survey.is_some() { "survey-another-words" } else { "survey-another-button" };
    desk = desk.form(book::file_form(ctx, &format!("{path}/workbook"), another).quiet());
    let first = draft.form.first();
    desk = desk.block(Block::Raw(paper(ctx, &draft.form, first)?));
    if survey.is_none() {
        let remove = FormBlock::new(format!("{path}/remove"), ctx.t("survey-remove")).quiet();
        desk = desk.form(remove.field(version(kept)));
    }
    Ok(desk)
}

fn version(kept: &Kept) -> Field {
    Field::hidden(VERSION, kept.version.to_string())
}

/// What is said of a survey, to be written.
async fn details(ctx: &Ctx, tx: &mut Tx, desk: Desk, kept: &Kept, again: Again<'_>) -> Result<Desk> {
    let path = format!("{PATH}/{}", kept.id);
    let mut block = FormBlock::new(path.clone(), ctx.t("survey-save")).also("go", "open", ctx.t("survey-open"));
    for name in DETAILS {
        block = block.field(detail(ctx, name)?.value(kept.draft.text(name)));
    }
    let asks = kept.draft.form.texts().next().is_some();
    if asks {
        block = reading::fields(ctx, tx, block, |name| kept.draft.text(name).to_owned()).await?;
    }
    if consult::is_one(&kept.draft) {
        block = consult::fields(ctx, block, &kept.draft);
    }
    block = block.field(version(kept));
    let desk = match again {
        Some((sent, faults)) => {
            block = block.again(sent, &faults);
            desk.faults(faults)
        }
        None => desk,
    };
    let desk = desk.words(ctx.t("survey-draft-intro"));
    let desk = if asks { desk.words(ctx.t("words-reading-intro")) } else { desk };
    Ok(desk.form(block))
}

fn detail(ctx: &Ctx, name: &str) -> Result<Field> {
    let input = match name {
        "about" | "promise" => Input::Lines,
        "first_day" | "last_day" => Input::Line("date", "off"),
        "local_offer" => {
            let choices = [("", "record-nothing"), ("yes", "record-yes")];
            Input::Select(choices.map(|(value, key)| (value.to_owned(), ctx.t(key))).into())
        }
        "by" => Input::Radios(["link", "code"].map(|one| (one.to_owned(), ctx.t(&choice_key(one)))).into()),
        "organisation" => {
            let nothing = ctx.actor()?.must(&ASK, "").is_ok().then(|| (String::new(), ctx.t("record-nothing")));
            Input::Select(nothing.into_iter().chain(own(ctx)?.into_iter().map(option)).collect())
        }
        _ => Input::Line("text", "off"),
    };
    let field = Field::new(name, ctx.t(&format!("col-{name}")), input);
    Ok(match name {
        "series" | "wave" | "audience" | "about" | "promise" | "first_day" | "last_day" | "local_offer" => {
            field.hint(ctx.t(&format!("survey-{name}-hint")))
        }
        _ => field,
    })
}

/// `POST /manage/surveys/{id}`: keeps what is said of a survey, and opens it where that was asked.
pub async fn send(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let mut tx = ctx.app.db.write().await?;
    let mut kept = draft::one(&ctx, &mut tx, &id, &ASK).await?;
    if kept.survey.is_some() || sent.text(VERSION).parse() != Ok(kept.version) {
        return changed(&ctx, &mut tx, &kept, Some(&sent)).await;
    }
    let before = kept.draft.text("organisation").to_owned();
    for name in DETAILS.into_iter().chain(reading::READING).chain([consult::ANSWER_BY]) {
        kept.draft.details.insert(name.to_owned(), sent.text(name).trim().to_owned());
    }
    // Nobody gives a survey to an organisation for which they do not ask, nor to none.
    if !sent.has("organisation") && ctx.actor()?.must(&ASK, "").is_err() {
        kept.draft.details.insert("organisation".to_owned(), before);
    }
    ctx.actor()?.must(&ASK, kept.draft.text("organisation"))?;
    let opens = sent.text("go") == "open";
    let faults =
        if opens { open::missing(&ctx, &mut tx, &kept.draft).await? } else { open::wrong_days(&ctx, &kept.draft) };
    if !faults.is_empty() {
        return page(&ctx, &mut tx, &kept, Some((&sent, faults)), &[]).await?.show(&ctx);
    }
    let now = ctx.app.clock.now();
    let done = if opens { open::open(&ctx, &mut tx, &mut kept, &who).await? } else { "kept" };
    draft::save(&mut tx, &kept, (&who.account, now)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{id}?done={done}")))
}

/// Said where somebody else has written meanwhile. What was typed into the details stands there again.
async fn changed(ctx: &Ctx, tx: &mut Tx, kept: &Kept, details: Option<&Form>) -> Result<Response> {
    let desk = page(ctx, tx, kept, details.map(|sent| (sent, Faults::new())), &[]).await?;
    desk.status(StatusCode::CONFLICT).faults(vec![(String::new(), ctx.t("words-changed"))]).show(ctx)
}

/// What there is to say and to do of a survey that was opened.
async fn opened(
    ctx: &Ctx,
    tx: &mut Tx,
    desk: Desk,
    (kept, survey): (&Kept, &Record),
    again: Again<'_>,
) -> Result<Desk> {
    let path = format!("{PATH}/{}", kept.id);
    let state = State::of(survey, ctx.app.today()?);
    let closes = date_in_words(ctx.language, survey.text("last_day"));
    let mut desk = desk
        .block(Block::Facts(vec![
            (ctx.t("report-state"), vec![Part::words(ctx.t(&format!("survey-is-{}", state.name())))]),
            (ctx.t("col-last_day"), vec![Part::words(closes)]),
        ]))
        .link(ctx.t("survey-public"), &format!("/surveys/{}", survey.reference));
    if state == State::Closed {
        desk = desk.link(ctx.t("survey-results"), &format!("{path}/results"));
    } else {
        desk = desk
            .link(ctx.t("survey-kiosk"), &format!("{}?kiosk=yes", answer::beginning(survey)))
            .words(ctx.t("survey-kiosk-hint"));
        if state == State::Open {
            desk = desk.link(ctx.t("paper-title"), &format!("{path}/paper"));
        }
        let day =
            Field::new("last_day", ctx.t("survey-last-day"), Input::Line("date", "off")).value(survey.text("last_day"));
        let form = FormBlock::new(format!("{path}/closes"), ctx.t("survey-last-day-button")).quiet();
        desk = desk.form(typed_again(form.field(day.hint(ctx.t("survey-last-day-hint"))), "last_day", &again));
    }
    desk = reading::section(ctx, tx, desk, (kept, survey), &again).await?;
    desk = consult::section(ctx, desk, (kept, survey))?;
    if !consult::is_one(&kept.draft) {
        desk = questions::section(ctx, desk, (kept, survey), &again);
    }
    if survey.text("by") == "code" && state != State::Closed {
        desk = codes::section(ctx, tx, desk, (kept, survey), &again).await?;
    }
    match again {
        Some((_, faults)) if !faults.is_empty() => Ok(desk.faults(faults)),
        _ => Ok(desk),
    }
}

/// A form with what was typed in it, if it is the one that was sent: the one with this field.
fn typed_again(form: FormBlock, field: &str, again: &Again<'_>) -> FormBlock {
    match again {
        Some((sent, faults)) if sent.holds(field) => form.again(sent, faults),
        _ => form,
    }
}

/// `POST /manage/surveys/{id}/remove`: throws away a draft.
pub async fn remove(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let mut tx = ctx.app.db.write().await?;
    let kept = draft::one(&ctx, &mut tx, &id, &ASK).await?;
    if kept.survey.is_some() || sent.text(VERSION).parse() != Ok(kept.version) {
        return changed(&ctx, &mut tx, &kept, None).await;
    }
    draft::remove(&mut tx, &id).await?;
    note(&mut tx, &ctx, &who, ("survey.remove", &id, Value::Null)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=removed")))
}

/// `POST /manage/surveys/{id}/closes`: another last day, which may be yesterday to close it now.
pub async fn closes(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let mut tx = ctx.app.db.write().await?;
    let kept = draft::one(&ctx, &mut tx, &id, &ASK).await?;
    let survey = kept.survey.clone().ok_or_else(|| Error::not_found(format!("manage/surveys/{id}")))?;
    platform::revision::lock(&mut tx).await?;
    let before = find(&mut tx, &survey).await?;
    let yesterday = ctx.app.today()?.yesterday().map_err(|_| Error::Internal("no yesterday".to_owned()))?;
    let closed = State::of(&before, ctx.app.today()?) == State::Closed;
    let opens = typed::day(before.text("first_day"));
    let day = typed::day(sent.text("last_day")).filter(|day| *day >= yesterday && Some(*day) >= opens && !closed);
    let Some(day) = day else {
        let faults = vec![("last_day".to_owned(), ctx.t("survey-last-day-fault"))];
        return page(&ctx, &mut tx, &kept, Some((&sent, faults)), &[]).await?.show(&ctx);
    };
    let mut after = before.clone();
    after.set("last_day", &day.to_string());
    record::save(&mut tx, &ctx.app.clock, &who, vec![Change { before: Some(before), after }]).await?;
    note(&mut tx, &ctx, &who, ("survey.day", &survey, json!({ "day": day.to_string() }))).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{id}?done=day")))
}
