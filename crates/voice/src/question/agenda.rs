//! The agenda of a question time, which the young people of its group set: which questions come first at the meeting. The board does
//! not.

use super::{TABLE, TIMES, asked_by, ranked, vote};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::SET_AGENDAS;
use platform::audit::Who;
use platform::http::{Ctx, Form};
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::{Part, date_in_words};
use platform::record::{self, Change, Record};
use platform::snapshot::Snapshot;
use platform::{Error, Result, typed};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

/// The path of these pages.
pub const PATH: &str = "/work/agendas";

/// Whoever is signed in, if they may set the agenda of a question time: for its group, or for one that is part of it, such as the young
/// people who take over the meeting of a board; or for the organisation that asks.
fn may(ctx: &Ctx, time: &Record) -> Result<Who> {
    let (actor, plan, body) = (ctx.actor()?, &ctx.snapshot, time.text("body"));
    let parts = plan.referring(body, "bodies", "parent").into_iter().filter(|_| !body.is_empty());
    let parts = parts.map(|part| part.reference.as_str());
    let mut scopes = std::iter::once(body).chain(parts).chain(std::iter::once(asked_by(plan, time)));
    let missing = || Error::not_found(format!("work/agendas/{}", time.reference));
    scopes.find_map(|scope| actor.must(&SET_AGENDAS, scope).ok()).ok_or_else(missing)
}

/// `GET /work/agendas`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let count = |time: &Record| ctx.snapshot.referring(&time.reference, TABLE.name, "question_time").len();
    let own = ctx.snapshot.list(TIMES.name).filter(|time| may(&ctx, time).is_ok());
    let row = |time: &Record| {
        vec![
            Cell::Link(Part::content(time.title()), ctx.href(&format!("{PATH}/{}", time.reference))),
            Cell::words(date_in_words(ctx.language, time.text("meeting_day"))),
            Cell::words(count(time).to_string()),
        ]
    };
    let headings = ["kind-question-time", "col-meeting_day", "table-questions"].map(|key| ctx.t(key)).into();
    let rows = own.map(row).collect();
    let table = Table { caption: ctx.t("agendas-own"), headings, rows, empty: ctx.t("agendas-none") };
    Desk::new(&ctx, ctx.t("agendas-own"))
        .under(ctx.t("work-title"), "/work")
        .words(ctx.t("agendas-own-about"))
        .table(table)
        .show(&ctx)
}

/// The question time as it stands in this plan, and whoever may set its agenda.
fn found<'a>(ctx: &Ctx, plan: &'a Snapshot, reference: &str) -> Result<(&'a Record, Who)> {
    let missing = || Error::not_found(format!("work/agendas/{reference}"));
    let time = plan.get(reference).filter(|one| one.table == &TIMES && one.ended.is_none()).ok_or_else(missing)?;
    Ok((time, may(ctx, time)?))
}

/// `GET /work/agendas/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (time, _) = found(&ctx, &ctx.snapshot, &reference)?;
    let seconds = vote::counted(&mut ctx.app.db.read().await?).await?;
    page(&ctx, &ctx.snapshot, (time, &seconds), None).show(&ctx)
}

/// The field that says of which state of the questions the form was made.
const SEEN: &str = "seen";

/// What stands for the questions and their places as somebody sees them.
fn seen(questions: &[&Record]) -> String {
    let all: Vec<String> = questions.iter().map(|one| format!("{}/{}", one.reference, one.version)).collect();
    platform::random::hash(all.join(" "))
}

fn page(
    ctx: &Ctx,
    plan: &Snapshot,
    (time, seconds): (&Record, &HashMap<String, i64>),
    again: Option<(&Form, Faults)>,
) -> Desk {
    let mut desk =
        Desk::of_content(ctx, time.title()).under(ctx.t("work-title"), "/work").under(ctx.t("agendas-own"), PATH);
    if ctx.parameter("done") == "set" {
        desk = desk.done(ctx.t("agenda-done"));
    }
    if is_over(ctx, time) {
        return desk.words(ctx.t("agenda-over")).link(ctx.t("record-public"), &time.path());
    }
    let (questions, answered) = asked(plan, time, seconds);
    let mut form = FormBlock::new(format!("{PATH}/{}", time.reference), ctx.t("agenda-keep"));
    for one in &questions {
        let place = one.int("agenda").map(|place| place.to_string()).unwrap_or_default();
        let asked = plan.referred(one, "post").map_or("", Record::title);
        let count = seconds.get(&one.reference).copied().unwrap_or_default();
        let hint = format!("{asked} · {}", ctx.language.text("question-seconds", &[("n", count.into())]));
        form = form.field(Field::new(&one.reference, one.title(), Input::Number).hint(hint).value(place));
    }
    form = form.field(Field::hidden(SEEN, seen(&questions)));
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    desk = match (questions.is_empty(), answered) {
        (true, 0) => desk.words(ctx.t("question-none")),
        (true, _) => desk,
        (false, _) => desk.words(ctx.t("agenda-intro")),
    };
    if answered > 0 {
        desk = desk.words(ctx.language.text("agenda-answered", &[("n", answered.into())]));
    }
    let desk = if questions.is_empty() { desk } else { desk.form(form) };
    desk.link(ctx.t("record-public"), &time.path())
}

/// The questions of a question time that wait for an answer, as they come; and how many have one, which need no place any more.
fn asked<'a>(plan: &'a Snapshot, time: &Record, seconds: &HashMap<String, i64>) -> (Vec<&'a Record>, usize) {
    let all = ranked(plan, &time.reference, seconds);
    let count = all.len();
    let waiting: Vec<&Record> = all.into_iter().filter(|one| one.text("answered").is_empty()).collect();
    let answered = count - waiting.len();
    (waiting, answered)
}

/// Whether the meeting has been: its agenda stays.
fn is_over(ctx: &Ctx, time: &Record) -> bool {
    let today = ctx.app.today().ok();
    typed::day(time.text("meeting_day")).zip(today).is_some_and(|(day, today)| day < today)
}

/// `POST /work/agendas/{ref}`
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (time, who) = found(&ctx, &plan, &reference)?;
    let seconds = vote::counted(&mut tx).await?;
    let (questions, _) = asked(&plan, time, &seconds);
    if is_over(&ctx, time) {
        return page(&ctx, &plan, (time, &seconds), None).show(&ctx);
    }
    if sent.text(SEEN) != seen(&questions) {
        let faults = vec![(String::new(), ctx.t("agenda-changed"))];
        return page(&ctx, &plan, (time, &seconds), Some((&sent, faults))).status(StatusCode::CONFLICT).show(&ctx);
    }
    let (places, faults) = places(&ctx, &questions, &sent);
    if !faults.is_empty() {
        return page(&ctx, &plan, (time, &seconds), Some((&sent, faults))).show(&ctx);
    }
    let moved = |one: &&&Record| one.int("agenda") != places.get(one.reference.as_str()).copied();
    let changes: Vec<Change> = questions.iter().filter(moved).map(|one| placed(one, &places)).collect();
    if !changes.is_empty() {
        record::save(&mut tx, &ctx.app.clock, &who, changes).await?;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{reference}?done=set")))
}

/// A question at its new place, or at none.
fn placed(question: &Record, places: &HashMap<&str, i64>) -> Change {
    let mut after = question.clone();
    match places.get(question.reference.as_str()) {
        Some(place) => drop(after.values.insert("agenda".to_owned(), Value::from(*place))),
        None => drop(after.values.remove("agenda")),
    }
    Change { before: Some(question.clone()), after }
}

/// The places that were typed, and what is wrong with them: no number, or one that several questions have, which is said once.
fn places<'a>(ctx: &Ctx, questions: &[&'a Record], sent: &Form) -> (HashMap<&'a str, i64>, Faults) {
    let (mut places, mut faults) = (HashMap::new(), Faults::new());
    let mut at: BTreeMap<i64, Vec<&Record>> = BTreeMap::new();
    for one in questions.iter().filter(|one| sent.has(&one.reference)) {
        match typed::whole_number(sent.text(&one.reference)).filter(|place| (1..=99).contains(place)) {
            None => faults.push((one.reference.clone(), ctx.t("agenda-number-fault"))),
            Some(place) => {
                places.insert(one.reference.as_str(), place);
                at.entry(place).or_default().push(one);
            }
        }
    }
    for (place, all) in at {
        if let [_, second, ..] = all[..] {
            let of = [("n", place.into()), ("m", all.len().into())];
            faults.push((second.reference.clone(), ctx.language.text("agenda-twice-fault", &of)));
        }
    }
    (places, faults)
}
