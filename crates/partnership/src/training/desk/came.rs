//! Who came to a session: by name, of those who signed up, and how many others; and who of them may train others from now on.
//!
//! What everybody reads of it is how many came from where. Of all sessions that count towards the same target it is counted anew who came for
//! the first time, so that it makes no difference in which order somebody says who came.

use super::{Again, desk, session, session_path, with};
use crate::meeting::desk::{change, filled, keep};
use crate::training::booking::{self, AWAY, CAME, ROWS, WAITING};
use crate::training::progress::{self, first_times};
use crate::training::trainer;
use crate::training::{ATTENDANCE, FROM, SESSIONS, in_order, leads_to, sessions};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::{VERSION, propose_several};
use platform::page::{Part, choice_key};
use platform::record::{Change, Record};
use platform::sealed::{Row, Words};
use platform::snapshot::Snapshot;
use platform::{Error, Result, typed};
use serde_json::json;
use std::collections::BTreeMap;

/// The most who come without a name.
const MOST: i64 = 10_000;

/// The field of how many others came from somewhere.
fn others(from: &str) -> String {
    format!("others-{}", from.replace(' ', "-"))
}

/// A session whose day has come.
fn been<'a>(ctx: &Ctx, plan: &'a Snapshot, reference: &str) -> Result<(&'a Record, &'a Record, platform::audit::Who)> {
    let (one, course, who) = session(ctx, plan, reference)?;
    let today = ctx.app.today()?;
    let has_come = typed::day(one.text("day")).is_some_and(|day| day <= today) && one.text("status") != "cancelled";
    if has_come { Ok((one, course, who)) } else { Err(Error::not_found(format!("{}/came", session_path(one)))) }
}

/// `GET /work/training/{ref}/came`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (one, course, _) = been(&ctx, &ctx.snapshot, &reference)?;
    page(&ctx, &mut ctx.app.db.read().await?, &ctx.snapshot, (one, course), None).await?.show(&ctx)
}

/// The name of somebody in a list; once it is gone, that it is.
fn name(ctx: &Ctx, row: &Row) -> String {
    match row.words.text("name") {
        "" => ctx.t("training-name-gone"),
        name => format!("{name} ({})", row.words.text("contact")),
    }
}

async fn page(
    ctx: &Ctx,
    tx: &mut Tx,
    plan: &Snapshot,
    (one, course): (&Record, &Record),
    again: Again<'_>,
) -> Result<Desk> {
    let all = ROWS.of(tx, &ctx.app.keyring, &one.reference).await?;
    let mut form = FormBlock::new(format!("{}/came", session_path(one)), ctx.t("save"));
    if !all.is_empty() {
        let options = all.iter().map(|row| (row.id.clone(), name(ctx, row))).collect();
        let came: Vec<&str> = all.iter().filter(|row| row.state == CAME).map(|row| row.id.as_str()).collect();
        form = form.field(Field::new("came", ctx.t("training-came-who"), Input::Checks(options)).value(came.join(";")));
    }
    let before = attended(plan, &one.reference);
    for from in FROM {
        // Also those of a row that came in a file, or whose names were erased since.
        let came = before.iter().find(|row| row.text("from_where") == from).and_then(|row| row.int("came"));
        let named = all.iter().filter(|row| row.state == CAME && row.spot[3] == from).count() as i64;
        let label = ctx.language.text("training-others", &[("words", ctx.t(&choice_key(from)).into())]);
        let value = came.map(|came| came - named).filter(|count| *count > 0).map(|count| count.to_string());
        form = form.field(Field::new(&others(from), label, Input::Number).value(value.unwrap_or_default()));
    }
    form = form.field(Field::hidden(VERSION, one.version.to_string()));
    let desk = desk(ctx, ctx.t("training-came"), false).under(one.title(), &session_path(one));
    let mut desk = super::said_done(ctx, desk, &["came", "trainers"]);
    if let Some(target) = plan.referred(course, "target") {
        desk = desk.block(Block::Facts(vec![(ctx.t("kind-training_target"), vec![Part::content(target.title())])]));
    }
    desk = with(desk.words(ctx.t("training-came-words")), form, again);
    trainers(ctx, tx, desk, (one, course, &all)).await
}

/// Who of those who came may train others from now on.
async fn trainers(ctx: &Ctx, tx: &mut Tx, desk: Desk, (one, course, all): (&Record, &Record, &[Row])) -> Result<Desk> {
    let Some(other) = leads_to(&ctx.snapshot, course) else { return Ok(desk) };
    let there = trainer::ROWS.of(tx, &ctx.app.keyring, &course.reference).await?;
    let is_new = |row: &&Row| !there.iter().any(|one| one.spot[1] == row.spot[1]) && !row.words.text("name").is_empty();
    let options: Vec<_> =
        all.iter().filter(|row| row.state == CAME).filter(is_new).map(|row| (row.id.clone(), name(ctx, row))).collect();
    if options.is_empty() {
        return Ok(desk);
    }
    let label = ctx.language.text("training-may-from-now", &[("words", other.title().into())]);
    let form = FormBlock::new(format!("{}/trainers", session_path(one)), ctx.t("save"));
    Ok(desk.heading(ctx.t("training-may")).form(form.field(Field::new("may", label, Input::Checks(options)))))
}

/// Who came to a session, as everybody reads it.
fn attended<'a>(plan: &'a Snapshot, session: &str) -> Vec<&'a Record> {
    plan.referring(session, ATTENDANCE.name, "session")
}

/// `POST /work/training/{ref}/came`
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (one, course, who) = been(&ctx, &plan, &reference)?;
    let mut faults = Faults::new();
    let mut unnamed = BTreeMap::new();
    for from in FROM {
        let text = sent.text(&others(from));
        match typed::whole_number(text).filter(|count| (0..=MOST).contains(count)) {
            Some(count) => drop(unnamed.insert(from, count)),
            None if text.is_empty() => {}
            None => faults.push((others(from), ctx.t("training-number-fault"))),
        }
    }
    let stale = sent.text(VERSION) != one.version.to_string();
    if stale {
        faults.push((String::new(), ctx.t("meeting-stale")));
    }
    if !faults.is_empty() {
        let page = page(&ctx, &mut tx, &plan, (one, course), Some((&sent, faults))).await?;
        return if stale { page.status(StatusCode::CONFLICT).show(&ctx) } else { page.show(&ctx) };
    }
    booking::lock(&mut tx, &reference).await?;
    let there = sent.all("came");
    for row in ROWS.of(&mut tx, &ctx.app.keyring, &reference).await? {
        let state = match there.contains(&row.id.as_str()) {
            true => CAME,
            // Whoever waited and did not get in is not away.
            false if row.state == WAITING => WAITING,
            false => AWAY,
        };
        if row.state != state {
            booking::set(&mut tx, &ctx.app.keyring, &row, (state, &row.words)).await?;
        }
    }
    let mut changes = Vec::new();
    if one.text("status") != "held" {
        changes.push(change(Some(one), filled(&SESSIONS, String::new(), Some(one), &[("status", "held")])));
    }
    changes.extend(counted(&mut tx, &plan, (one, course), &unnamed).await?);
    keep(&ctx, &mut tx, &who, changes).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}/came?done=came", session_path(one))))
}

/// The sessions that count together with this one, the earliest first: those of all courses of the same target and within its days, or of
/// this course alone.
fn together<'a>(plan: &'a Snapshot, (one, course): (&'a Record, &'a Record)) -> Vec<&'a Record> {
    let target = plan.referred(course, "target").filter(|target| progress::is_within(target, one));
    let Some(target) = target else { return sessions(plan, &course.reference) };
    let courses = progress::courses(plan, &target.reference);
    let all = courses.iter().flat_map(|one| sessions(plan, &one.reference));
    in_order(all.filter(|session| progress::is_within(target, session)).collect())
}

/// What changes of what everybody reads: how many came to this session, and of all that count together who came for the first time.
async fn counted(
    tx: &mut Tx,
    plan: &Snapshot,
    (one, course): (&Record, &Record),
    unnamed: &BTreeMap<&'static str, i64>,
) -> Result<Vec<Change>> {
    let mut came = Vec::new();
    for session in together(plan, (one, course)) {
        came.push((session.reference.clone(), booking::who_came(tx, &session.reference).await?));
    }
    let first = first_times(&came);
    let mut new = propose_several(plan, &ATTENDANCE, FROM.len()).into_iter();
    let mut changes: Vec<Change> = Vec::new();
    for (session, all) in &came {
        let before = attended(plan, session);
        for from in FROM {
            let named = all.iter().filter(|came| came.from == from).count() as i64;
            let row = before.iter().find(|row| row.text("from_where") == from).copied();
            let first = first.get(&(session.clone(), from.to_owned())).copied().unwrap_or_default();
            let counts = match (*session == one.reference, row) {
                (true, row) => {
                    let others = unnamed.get(from).copied().unwrap_or_default();
                    (row.is_some() || named + others > 0).then_some((named + others, others))
                }
                // Of a session of which some were erased since, or that came in a file, nothing is known anew.
                (false, row) => row
                    .and_then(|row| Some((row.int("came")?, row.int("unnamed")?)))
                    .filter(|(came, others)| came - others == named),
            };
            let Some((came, others)) = counts else { continue };
            let numbers = [came, first, others].map(|number| number.to_string());
            let reference = if row.is_none() { new.next().unwrap_or_default() } else { String::new() };
            let values = [
                ("session", session.as_str()),
                ("from_where", from),
                ("came", &numbers[0]),
                ("first_time", &numbers[1]),
                ("unnamed", &numbers[2]),
            ];
            let after = filled(&ATTENDANCE, reference, row, &values);
            if row.is_none_or(|row| *row != after) {
                changes.push(change(row, after));
            }
        }
    }
    Ok(changes)
}

/// `POST /work/training/{ref}/trainers`: who may train others from now on.
pub async fn may(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (one, course, who) = been(&ctx, &ctx.snapshot, &reference)?;
    if leads_to(&ctx.snapshot, course).is_none() {
        return Err(Error::not_found(session_path(one)));
    }
    let (mut tx, now, wanted) = (ctx.app.db.write().await?, ctx.app.clock.now(), sent.all("may"));
    for row in ROWS.of(&mut tx, &ctx.app.keyring, &reference).await? {
        let is_wanted = row.state == CAME && wanted.contains(&row.id.as_str()) && !row.words.text("name").is_empty();
        let spot = [course.reference.as_str(), row.spot[1].as_str()];
        if !is_wanted || trainer::ROWS.at(&mut tx, &ctx.app.keyring, &spot).await?.is_some() {
            continue;
        }
        let of = |words: Words, name: &str| words.with(name, row.words.text(name));
        let words = ["name", "contact", "organisation"].into_iter().fold(Words::default(), of);
        trainer::ROWS
            .write(&mut tx, &ctx.app.keyring, (&spot, None), (trainer::MAY, &words), (&row.written_by, now))
            .await?;
        let act = Act { act: "training.trainer", kind: trainer::KIND, reference: &course.reference, detail: json!({}) };
        audit::append(&mut tx, now, &who, act).await?;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{}/came?done=trainers", session_path(one))))
}
