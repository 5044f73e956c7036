//! Where questions are answered: by whoever may answer for the organisation or the group of the post that is asked.

use super::{HOW, TABLE, standing, vote};
use crate::promise::Promise;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use people::post::POSTS;
use people::role::ANSWER_QUESTIONS;
use platform::audit::Who;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::Actor;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::{VERSION, option};
use platform::page::{Part, choice_key, date_in_words};
use platform::part::Waiting;
use platform::record::{self, Change, Record};
use platform::snapshot::Snapshot;
use platform::{Error, Result, typed};

/// The path of these pages.
pub const PATH: &str = "/work/questions";

/// The longest answer, in characters.
const LONGEST: usize = 5_000;

/// For which organisation and which group a question is answered: those of the post that is asked.
pub(super) fn scopes<'a>(plan: &'a Snapshot, question: &Record) -> [&'a str; 2] {
    let post = plan.referred(question, "post").filter(|post| post.table == &POSTS);
    ["organisation", "body"].map(|column| post.map_or("", |post| post.text(column)))
}

/// Whoever is signed in, if they may answer a question.
fn may(plan: &Snapshot, actor: &Actor, question: &Record) -> Result<Who> {
    let [organisation, body] = scopes(plan, question);
    actor.must(&ANSWER_QUESTIONS, organisation).or_else(|_| actor.must(&ANSWER_QUESTIONS, body))
}

/// What whoever is signed in may answer: what waits first, the most urgent before the others.
fn own(ctx: &Ctx) -> Result<Vec<&Record>> {
    let actor = ctx.actor()?;
    let mine = |one: &&Record| may(&ctx.snapshot, actor, one).is_ok();
    let mut all: Vec<&Record> = ctx.snapshot.list(TABLE.name).filter(mine).collect();
    all.sort_by_key(|one| (!one.text("answered").is_empty(), one.text("answer_by")));
    Ok(all)
}

/// How many wait for whoever is signed in, and how many of those are late.
pub async fn waits(ctx: &Ctx) -> Result<Vec<Waiting>> {
    let today = ctx.app.today()?;
    let states: Vec<Promise> = own(ctx)?.into_iter().map(|one| standing(one, today)).collect();
    let open = states.iter().filter(|state| state.is_open()).count();
    let late = states.iter().filter(|state| state.is_late()).count();
    Ok(vec![("waits-questions", open), ("waits-questions-late", late)])
}

/// `GET /work/questions`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let today = ctx.app.today()?;
    let row = |one: &Record| {
        vec![
            Cell::Link(Part::content(one.title()), ctx.href(&format!("{PATH}/{}", one.reference))),
            Cell::content(ctx.snapshot.referred(one, "post").map_or("", Record::title)),
            Cell::words(date_in_words(ctx.language, one.text("answer_by"))),
            Cell::words(standing(one, today).in_words(&ctx, TABLE.one).1),
        ]
    };
    let headings = ["kind-question", "question-to", "col-answer_by", "report-state"].map(|key| ctx.t(key)).into();
    let rows = own(&ctx)?.into_iter().map(row).collect();
    let table = Table { caption: ctx.t("questions-own"), headings, rows, empty: ctx.t("questions-own-none") };
    let desk = Desk::new(&ctx, ctx.t("questions-own")).under(ctx.t("work-title"), "/work");
    let desk = if ctx.parameter("done") == "answered" { desk.done(ctx.t("question-done-answered")) } else { desk };
    desk.words(ctx.t("questions-own-about")).table(table).show(&ctx)
}

/// The question as it stands in this plan, and whoever may answer it.
fn found<'a>(ctx: &Ctx, plan: &'a Snapshot, reference: &str) -> Result<(&'a Record, Who)> {
    let missing = || Error::not_found(format!("work/questions/{reference}"));
    let question = plan.get(reference).filter(|one| one.table == &TABLE && one.ended.is_none()).ok_or_else(missing)?;
    Ok((question, may(plan, ctx.actor()?, question)?))
}

/// `GET /work/questions/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (question, _) = found(&ctx, &ctx.snapshot, &reference)?;
    let mut tx = ctx.app.db.read().await?;
    page(&ctx, &mut tx, question, None).await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, question: &Record, again: Option<(&Form, Faults)>) -> Result<Desk> {
    let seconds = vote::counted(tx).await?.get(&question.reference).copied().unwrap_or_default();
    let state = standing(question, ctx.app.today()?);
    let asked = ctx.snapshot.referred(question, "post").map_or("", Record::title);
    let facts = vec![
        (ctx.t("question-to"), vec![Part::content(asked)]),
        (ctx.t("col-answer_by"), vec![Part::words(date_in_words(ctx.language, question.text("answer_by")))]),
        (ctx.t("report-state"), vec![Part::words(state.in_words(ctx, TABLE.one).1)]),
        (ctx.t("question-seconded"), vec![Part::words(seconds.to_string())]),
    ];
    let hows = HOW.map(|how| (how.to_owned(), ctx.t(&choice_key(how)))).into();
    let how = if question.text("how").is_empty() { HOW[0] } else { question.text("how") };
    let nothing = (String::new(), ctx.t("record-nothing"));
    let actions = std::iter::once(nothing).chain(ctx.snapshot.list("actions").map(option)).collect();
    let mut form = FormBlock::new(format!("{PATH}/{}", question.reference), ctx.t("question-answer-send"))
        .field(
            Field::new("answer", ctx.t("question-the-answer"), Input::Lines)
                .hint(ctx.t("question-answer-hint"))
                .value(question.text("answer")),
        )
        .field(Field::new("how", ctx.t("col-how"), Input::Radios(hows)).value(how))
        .field(
            Field::new("action", ctx.t("question-action"), Input::Select(actions))
                .hint(ctx.t("question-action-hint"))
                .value(question.text("action")),
        )
        .field(Field::hidden(VERSION, question.version.to_string()));
    let mut desk = Desk::new(ctx, ctx.t("question-answer"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("questions-own"), PATH);
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    let words = vec![Part::content(question.text("text"))];
    Ok(desk
        .block(Block::Words(words))
        .block(Block::Facts(facts))
        .words(ctx.t("question-answer-public"))
        .form(form)
        .link(ctx.t("record-public"), &question.path()))
}

/// `POST /work/questions/{ref}`: the answer, which everybody reads at once.
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (before, who) = found(&ctx, &plan, &reference)?;
    if sent.text(VERSION).parse() != Ok(before.version) {
        let faults = vec![(String::new(), ctx.t("words-changed"))];
        let desk = page(&ctx, &mut tx, before, Some((&sent, faults))).await?;
        let theirs = vec![Part::content(before.text("answer"))];
        return desk
            .heading(ctx.t("record-theirs"))
            .block(Block::Words(theirs))
            .status(StatusCode::CONFLICT)
            .show(&ctx);
    }
    let today = ctx.app.today()?;
    let faults = faults(&ctx, &plan, (before, today), &sent);
    if !faults.is_empty() {
        return page(&ctx, &mut tx, before, Some((&sent, faults))).await?.show(&ctx);
    }
    let mut after = before.clone();
    // Whoever puts an answer right does not make it a later one.
    let today = today.to_string();
    let day = if before.text("answered").is_empty() { today.as_str() } else { before.text("answered") };
    let values = [
        ("answer", sent.text("answer")),
        ("answered", day),
        ("how", sent.text("how")),
        ("action", sent.text("action")),
    ];
    values.iter().for_each(|(name, text)| after.set(name, text));
    record::save(&mut tx, &ctx.app.clock, &who, vec![Change { before: Some(before.clone()), after }]).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=answered")))
}

fn faults(ctx: &Ctx, plan: &Snapshot, (question, today): (&Record, Date), sent: &Form) -> Faults {
    let mut faults = Faults::new();
    let mut fault = |name: &str, key: &str| {
        faults.push((name.to_owned(), ctx.language.text(key, &[("n", LONGEST.into())])));
    };
    match sent.text("answer") {
        "" => fault("answer", "question-answer-missing"),
        text if text.chars().count() > LONGEST => fault("answer", "question-answer-long"),
        text if typed::holds_telephone_number(text) || typed::unseen(text).is_some() => {
            fault("answer", "words-text-personal");
        }
        _ => {}
    }
    let meeting = plan.referred(question, "question_time").and_then(|time| typed::day(time.text("meeting_day")));
    if !HOW.contains(&sent.text("how")) {
        fault("how", "question-how-missing");
    } else if sent.text("how") == HOW[1] && meeting.is_some_and(|day| today < day) {
        fault("how", "question-how-early");
    }
    let action = sent.text("action");
    if !action.is_empty() && plan.get(action).is_none_or(|one| one.table.name != "actions") {
        fault("action", "question-action-fault");
    }
    faults
}
