//! Who came to a session: by name, of those who signed up, and how many others; and who of them may train others from now on.
//!
//! What everybody reads of it is how many came from where. Of all sessions that count towards the same target it is counted anew who came for
//! the first time, so that it makes no difference in which order somebody says who came.

use super::{Again, desk, session, session_path, with};
use crate::meeting::desk::{change, filled, keep};
use crate::training::booking::{self, AWAY, CAME, ROWS, WAITING, readable};
use crate::training::progress::{self, Came, first_times};
use crate::training::trainer;
use crate::training::{ATTENDANCE, FROM, SESSIONS, counts, in_order, leads_to, sessions};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::propose_several;
use platform::page::{Part, choice_key};
use platform::record::{Change, Record};
use platform::sealed::{Row, Words};
use platform::snapshot::Snapshot;
use platform::{Error, Result, random, typed};
use serde_json::json;
use std::collections::BTreeMap;

/// The most who come without a name.
const MOST: i64 = 10_000;

/// The field that says what was there when the page was made.
const SEEN: &str = "seen";

/// The field of how many others came from somewhere.
fn others(from: &str) -> String {
    format!("others-{}", from.replace(' ', "-"))
}

/// A session whose day has come.
fn been<'a>(ctx: &Ctx, plan: &'a Snapshot, reference: &str) -> Result<(&'a Record, &'a Record, Who)> {
    let (one, course, who) = session(ctx, plan, reference)?;
    if has_been(ctx, one)? {
        Ok((one, course, who))
    } else {
        Err(Error::not_found(format!("{}/came", session_path(one))))
    }
}

/// Whether it can be said who came to a session.
pub fn has_been(ctx: &Ctx, one: &Record) -> Result<bool> {
    let today = ctx.app.today()?;
    let has_come = typed::day(one.text("day")).is_some_and(|day| day <= today);
    Ok(has_come && one.text("status") != "cancelled" && one.ended.is_none())
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

/// What is said of a session so far, so that nobody overwrites what another said meanwhile.
fn seen(plan: &Snapshot, one: &Record, all: &[Row]) -> String {
    let rows = all.iter().map(|row| format!("{} {}", row.id, row.state));
    let counted = attended(plan, &one.reference).into_iter().map(|row| format!("{} {}", row.reference, row.version));
    random::hash(rows.chain(counted).collect::<Vec<_>>().join("\n"))
}

async fn page(
    ctx: &Ctx,
    tx: &mut Tx,
    plan: &Snapshot,
    (one, course): (&Record, &Record),
    again: Again<'_>,
) -> Result<Desk> {
    let all = readable(ROWS.of(tx, &ctx.app.keyring, &one.reference).await?, course);
    let mut form = FormBlock::new(format!("{}/came", session_path(one)), ctx.t("save"));
    if !all.is_empty() {
        let options = all.iter().map(|row| (row.id.clone(), name(ctx, row))).collect();
        let came: Vec<&str> = all.iter().filter(|row| row.state == CAME).map(|row| row.id.as_str()).collect();
        form = form.field(Field::new("came", ctx.t("training-came-who"), Input::Checks(options)).value(came.join(";")));
    }
    let before = attended(plan, &one.reference);
    for from in FROM {
        let row = before.iter().find(|row| row.text("from_where") == from);
        let unnamed = row.map_or(0, |row| Before::of(row, &all).unnamed);
        let label = ctx.language.text("training-others", &[("words", ctx.t(&choice_key(from)).into())]);
        let value = if unnamed > 0 { unnamed.to_string() } else { String::new() };
        form = form.field(Field::new(&others(from), label, Input::Number).value(value));
    }
    form = form.field(Field::hidden(SEEN, seen(plan, one, &all)));
    let desk = desk(ctx, ctx.t("training-came"), false).under_content(one.title(), &session_path(one));
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

/// What a row of who came is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Before {
    /// Those whom somebody signed up for here and noted.
    named: i64,
    /// Those without a name.
    unnamed: i64,
    /// Those who are known to nobody here: they came in a file, or were erased since.
    gone: i64,
    /// How many came for the first time.
    first: i64,
}

impl Before {
    fn of(row: &Record, all: &[Row]) -> Before {
        let from = row.text("from_where");
        let named = all.iter().filter(|one| one.state == CAME && one.spot[3] == from).count() as i64;
        let rest = (row.int("came").unwrap_or_default() - named).max(0);
        // A file that says of nobody whether they came before knows no names.
        let knows = row.int("first_time").is_some() || row.int("unnamed").is_some();
        let unnamed = row.int("unnamed").unwrap_or(if knows { 0 } else { rest }).min(rest);
        Before { named, unnamed, gone: rest - unnamed, first: row.int("first_time").unwrap_or_default() }
    }
}

/// `POST /work/training/{ref}/came`
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (one, course, who) = been(&ctx, &plan, &reference)?;
    booking::lock(&mut tx, &reference).await?;
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
    // Nothing said is not nobody, unless something is known already.
    if attended(&plan, &reference).is_empty() && unnamed.is_empty() && faults.is_empty() && sent.all("came").is_empty()
    {
        faults.push((String::new(), ctx.t("training-came-nothing")));
    }
    let all = ROWS.of(&mut tx, &ctx.app.keyring, &reference).await?;
    let stale = sent.text(SEEN) != seen(&plan, one, &all);
    if stale {
        faults.push((String::new(), ctx.t("meeting-stale")));
    }
    if !faults.is_empty() {
        let page = page(&ctx, &mut tx, &plan, (one, course), Some((&sent, faults))).await?;
        return if stale { page.status(StatusCode::CONFLICT).show(&ctx) } else { page.show(&ctx) };
    }
    let before = first_of(&mut tx, &plan, (one, course)).await?;
    let there = sent.all("came");
    for row in &all {
        let state = match there.contains(&row.id.as_str()) {
            true => CAME,
            // Whoever waited and did not get in is not away.
            false if row.state == WAITING => WAITING,
            false => AWAY,
        };
        if row.state != state {
            ROWS.reword(&mut tx, &ctx.app.keyring, row, (state, &row.words)).await?;
        }
    }
    let mut changes = Vec::new();
    if one.text("status") != "held" {
        changes.push(change(Some(one), filled(&SESSIONS, String::new(), Some(one), &[("status", "held")])));
    }
    let after = first_of(&mut tx, &plan, (one, course)).await?;
    changes.extend(own(&mut tx, &plan, one, (&all, &unnamed), (&before, &after)).await?);
    changes.extend(others_anew(&mut tx, &plan, &together(&plan, (one, course)), Some(one), &after).await?);
    keep(&ctx, &mut tx, &who, changes).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}/came?done=came", session_path(one))))
}

/// The sessions that count together with this one, the earliest first: those of all courses of the same target and within its days, or those of
/// this course alone that are not.
fn together<'a>(plan: &'a Snapshot, (one, course): (&'a Record, &'a Record)) -> Vec<&'a Record> {
    let target = plan.referred(course, "target");
    let Some(target) = target.filter(|target| progress::is_within(target, one)) else {
        let outside = |session: &&Record| target.is_none_or(|target| !progress::is_within(target, session));
        return sessions(plan, &course.reference).into_iter().filter(outside).collect();
    };
    let courses = progress::courses(plan, &target.reference);
    let all = courses.iter().flat_map(|one| sessions(plan, &one.reference));
    in_order(all.filter(|session| progress::is_within(target, session)).collect())
}

/// How many came for the first time, by session and where they come from.
type First = BTreeMap<(String, String), i64>;

/// The same of all sessions that count together with this one.
async fn first_of(tx: &mut Tx, plan: &Snapshot, (one, course): (&Record, &Record)) -> Result<First> {
    let mut came: Vec<(String, Vec<Came>)> = Vec::new();
    for session in together(plan, (one, course)) {
        came.push((session.reference.clone(), booking::who_came(tx, &session.reference).await?));
    }
    let target = plan.referred(course, "target");
    Ok(first_times(&came, |from| target.is_none_or(|target| counts(target, from))))
}

/// What everybody reads of who came to this session. Those who are known to nobody here stay as they are.
async fn own(
    tx: &mut Tx,
    plan: &Snapshot,
    one: &Record,
    (was, unnamed): (&[Row], &BTreeMap<&'static str, i64>),
    (first_was, first): (&First, &First),
) -> Result<Vec<Change>> {
    let (before, came) = (attended(plan, &one.reference), booking::who_came(tx, &one.reference).await?);
    let mut new = propose_several(plan, &ATTENDANCE, FROM.len()).into_iter();
    let mut changes = Vec::new();
    for from in FROM {
        let row = before.iter().find(|row| row.text("from_where") == from).copied();
        let at = |first: &First| first.get(&(one.reference.clone(), from.to_owned())).copied().unwrap_or_default();
        let then = row.map(|row| Before::of(row, was)).unwrap_or_default();
        let gone_first = (then.first - at(first_was)).clamp(0, then.gone);
        let named = came.iter().filter(|came| came.from == from).count() as i64;
        let others = unnamed.get(from).copied().unwrap_or_default();
        if row.is_none() && named + others == 0 {
            continue;
        }
        let reference = if row.is_none() { new.next().unwrap_or_default() } else { String::new() };
        let numbers = [named + others + then.gone, at(first) + gone_first, others];
        changes.extend(counted((one, from, row), reference, numbers));
    }
    Ok(changes)
}

/// What changes of the other sessions that count together: who came for the first time. Of a session of which some are known to nobody here
/// nothing is known anew.
async fn others_anew(
    tx: &mut Tx,
    plan: &Snapshot,
    together: &[&Record],
    but: Option<&Record>,
    first: &First,
) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    for session in together.iter().filter(|session| but.is_none_or(|but| but.reference != session.reference)) {
        let came = booking::who_came(tx, &session.reference).await?;
        for row in attended(plan, &session.reference) {
            let from = row.text("from_where").to_owned();
            let named = came.iter().filter(|came| came.from == from).count() as i64;
            let (Some(all), Some(others)) = (row.int("came"), row.int("unnamed")) else { continue };
            if all - others != named {
                continue;
            }
            let first = first.get(&(session.reference.clone(), from.clone())).copied().unwrap_or_default();
            changes.extend(counted((session, &from, Some(row)), String::new(), [all, first, others]));
        }
    }
    Ok(changes)
}

/// A row of who came with these numbers, if it says something new.
fn counted(
    (session, from, row): (&Record, &str, Option<&Record>),
    reference: String,
    numbers: [i64; 3],
) -> Option<Change> {
    let [came, first, unnamed] = numbers.map(|number| number.to_string());
    let values = [
        ("session", session.reference.as_str()),
        ("from_where", from),
        ("came", &came),
        ("first_time", &first),
        ("unnamed", &unnamed),
    ];
    let after = filled(&ATTENDANCE, reference, row, &values);
    row.is_none_or(|row| *row != after).then(|| change(row, after))
}

/// What changes of who came for the first time, where a course counts towards another target from now on: of the sessions that it leaves, and of
/// those that it joins.
pub async fn recount(tx: &mut Tx, plan: &Snapshot, courses: &[&Record]) -> Result<Vec<Change>> {
    let mut changes: BTreeMap<String, Change> = BTreeMap::new();
    for course in courses {
        for one in sessions(plan, &course.reference) {
            let group = together(plan, (one, course));
            let first = first_of(tx, plan, (one, course)).await?;
            for change in others_anew(tx, plan, &group, None, &first).await? {
                changes.insert(change.after.reference.clone(), change);
            }
        }
    }
    Ok(changes.into_values().collect())
}

/// `POST /work/training/{ref}/trainers`: who may train others from now on.
pub async fn may(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (one, course, who) = been(&ctx, &ctx.snapshot, &reference)?;
    if leads_to(&ctx.snapshot, course).is_none() {
        return Err(Error::not_found(session_path(one)));
    }
    let (mut tx, now, wanted) = (ctx.app.db.write().await?, ctx.app.clock.now(), sent.all("may"));
    for row in readable(ROWS.of(&mut tx, &ctx.app.keyring, &reference).await?, course) {
        let is_wanted = row.state == CAME && wanted.contains(&row.id.as_str()) && !row.words.text("name").is_empty();
        let spot = [course.reference.as_str(), row.spot[1].as_str()];
        if !is_wanted || trainer::ROWS.at(&mut tx, &ctx.app.keyring, &spot).await?.is_some() {
            continue;
        }
        let of = |words: Words, name: &str| words.with(name, row.words.text(name));
        let words = ["name", "contact", "organisation", "for"].into_iter().fold(Words::default(), of);
        trainer::ROWS
            .write(&mut tx, &ctx.app.keyring, (&spot, None), (trainer::MAY, &words), (&row.written_by, now))
            .await?;
        let act = Act { act: "training.trainer", kind: trainer::KIND, reference: &course.reference, detail: json!({}) };
        audit::append(&mut tx, now, &who, act).await?;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{}/came?done=trainers", session_path(one))))
}
