//! A course: written anew or changed, its sessions set, and who may lead it or what it leads to.

use super::came::recount;
use super::{Again, PATH, course, course_path, desk, field, read, said_done, session_path, with};
use crate::meeting::desk::{change, filled, keep};
use crate::meeting::list::when;
use crate::training::booking::{self, readable};
use crate::training::progress;
use crate::training::trainer::{self, KIND};
use crate::training::{COURSES, PART_OF, SESSIONS, leads_to, prepare, sessions, stands};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::organisation;
use people::role::RUN_TRAINING;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::{VERSION, option, propose, side_by_side};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::{Error, Result};
use serde_json::json;

/// What the form of a course asks, in its order.
const FIELDS: [&str; 11] =
    ["title", "for_whom", "status", "topics", "about", "level", "length", "cost", "target", "leads_to", "concerns"];

/// Those that are always there; the others are opened.
const FIRST: usize = 5;

/// The form of a course, for one of these organisations.
pub fn form(ctx: &Ctx, own: &[&Record], before: Option<&Record>, to: &str) -> FormBlock {
    let text = |name: &str| before.map_or("", |one| one.text(name)).to_owned();
    let options = own.iter().map(|one| option(one)).collect();
    let organisation = Field::new("organisation", ctx.t("col-organisation"), Input::Select(options));
    let mut form = FormBlock::new(to, ctx.t("save")).field(organisation.value(text("organisation")));
    for (n, column) in FIELDS.iter().filter_map(|name| COURSES.column(name)).enumerate() {
        if n == FIRST {
            form = form.fold(ctx.t("training-more"));
        }
        let field = match column.name {
            "concerns" => aims(ctx),
            _ => field(ctx, column),
        };
        let value = match (column.name, before) {
            ("status", None) => "offered".to_owned(),
            (name, _) => text(name),
        };
        form = form.field(field.value(value));
    }
    match before {
        Some(one) => form.field(Field::hidden(VERSION, one.version.to_string())),
        None => form,
    }
}

/// The action that a course is part of.
fn aims(ctx: &Ctx) -> Field {
    let label = ctx.language.text("record-optional", &[("words", ctx.t("training-concerns").into())]);
    let nothing = (String::new(), ctx.t("record-nothing"));
    let all = PART_OF.into_iter().flat_map(|table| ctx.snapshot.list(table)).map(option);
    Field::new("concerns", label, Input::Select(std::iter::once(nothing).chain(all).collect()))
}

/// `POST /work/training`: a new course.
pub async fn add(ctx: Ctx, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&RUN_TRAINING, sent.text("organisation"))?;
    let (mut tx, plan) = ctx.begin_change().await?;
    let organisation = organisation::live(&plan, sent.text("organisation")).ok_or_else(|| Error::not_found(PATH))?;
    let values = match read(&ctx, &COURSES, &FIELDS, &sent) {
        Ok(values) => values,
        Err(faults) => return super::page(&ctx, &mut tx, Some((&sent, faults))).await?.show(&ctx),
    };
    let mut values: Vec<(&str, &str)> = values.iter().map(|(name, text)| (*name, text.as_str())).collect();
    values.push(("organisation", &organisation.reference));
    let after = filled(&COURSES, propose(&plan, &COURSES), None, &values);
    let to = course_path(&after);
    keep(&ctx, &mut tx, &who, vec![change(None, after)]).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{to}?done=kept")))
}

/// `GET /work/training/courses/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (course, _) = course(&ctx, &ctx.snapshot, &reference)?;
    page(&ctx, &mut ctx.app.db.read().await?, course, None).await?.show(&ctx)
}

/// The page of a course, with the form of a new session as it was sent.
async fn page(ctx: &Ctx, tx: &mut Tx, course: &Record, again: Again<'_>) -> Result<Desk> {
    let today = ctx.app.today()?;
    let mut desk = said_done(ctx, desk(ctx, course.title(), true), &["kept", "ended"])
        .link(ctx.t("record-public"), &course.path())
        .link(ctx.t("training-change"), &format!("{}/change", course_path(course)));
    let row = |one: &Record| {
        vec![
            Cell::Link(Part::content(one.title()), ctx.href(&session_path(one))),
            Cell::words(when(ctx, one)),
            Cell::words(ctx.t(&format!("meeting-is-{}", stands(one, today).name()))),
        ]
    };
    let rows = sessions(&ctx.snapshot, &course.reference).into_iter().rev().map(row).collect();
    let headings = ["kind-training_session", "col-day", "col-status"].map(|key| ctx.t(key)).into();
    let empty = ctx.t("training-none-sessions");
    desk = desk.table(Table { caption: ctx.t("table-training_sessions"), headings, rows, empty });
    desk = with(desk.heading(ctx.t("training-session-new")), super::session::form(ctx, None, course), again);
    trainers(ctx, tx, desk, course).await
}

/// `GET /work/training/courses/{ref}/change`
pub async fn change_page(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (course, _) = course(&ctx, &ctx.snapshot, &reference)?;
    changing(&ctx, course, None)?.show(&ctx)
}

fn changing(ctx: &Ctx, course: &Record, again: Again<'_>) -> Result<Desk> {
    let own = organisation::within(ctx, &RUN_TRAINING)?;
    let desk = desk(ctx, ctx.t("training-change"), false).under_content(course.title(), &course_path(course));
    Ok(with(desk, form(ctx, &own, Some(course), &format!("{}/change", course_path(course))), again))
}

/// Who may lead this course, or by this course another.
async fn trainers(ctx: &Ctx, tx: &mut Tx, desk: Desk, of: &Record) -> Result<Desk> {
    let other = leads_to(&ctx.snapshot, of);
    if other.is_none() && prepare(&ctx.snapshot, of).is_empty() {
        return Ok(desk);
    }
    let whom = other.unwrap_or(of);
    let words = ctx.language.text(
        "training-may-lead",
        &[("words", whom.title().into()), ("whom", ctx.t(&platform::page::choice_key(whom.text("for_whom"))).into())],
    );
    let from = if other.is_some() { vec![of] } else { prepare(&ctx.snapshot, of) };
    let mut rows = Vec::new();
    for course in from {
        for row in readable(trainer::ROWS.of(tx, &ctx.app.keyring, &course.reference).await?, course) {
            let end = FormBlock::new(format!("{}/trainers/{}", course_path(course), row.id), ctx.t("training-may-end"));
            rows.push(vec![
                Cell::content(row.words.text("name")),
                Cell::content(row.words.text("organisation")),
                Cell::content(row.words.text("contact")),
                Cell::words(ctx.day(row.written_at)?),
                Cell::Button(end.quiet().about(row.words.text("name"))),
            ]);
        }
    }
    let headings = ["training-name", "training-organisation", "training-contact", "training-since", "training-may-end"];
    let headings = headings.map(|key| ctx.t(key)).into();
    let empty = ctx.t("training-may-none");
    Ok(desk.heading(ctx.t("training-may")).words(words).table(Table {
        caption: ctx.t("training-may"),
        headings,
        rows,
        empty,
    }))
}

/// `POST /work/training/courses/{ref}/change`: the course is changed.
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (course, who) = course(&ctx, &plan, &reference)?;
    // It may go to another organisation for which whoever is signed in writes.
    ctx.actor()?.must(&RUN_TRAINING, sent.text("organisation"))?;
    let organisation = organisation::live(&plan, sent.text("organisation")).ok_or_else(|| Error::not_found(PATH))?;
    if sent.text(VERSION) != course.version.to_string() {
        let faults = vec![(String::new(), ctx.t("meeting-stale"))];
        let page = changing(&ctx, course, Some((&sent, faults)))?;
        return page.table(side_by_side(&ctx, &sent, course)).status(StatusCode::CONFLICT).show(&ctx);
    }
    let mut faults = Faults::new();
    if leads_round(&plan, &reference, sent.text("leads_to")) {
        faults.push(("leads_to".to_owned(), ctx.t("training-leads-fault")));
    }
    // Whoever signed up was told which organisation reads their name.
    if organisation.reference != course.text("organisation") && has_names(&mut tx, &plan, course).await? {
        faults.push(("organisation".to_owned(), ctx.t("training-names-fault")));
    }
    let values = match read(&ctx, &COURSES, &FIELDS, &sent) {
        Ok(values) if faults.is_empty() => values,
        wrong => {
            faults.extend(wrong.err().unwrap_or_default());
            return changing(&ctx, course, Some((&sent, faults)))?.show(&ctx);
        }
    };
    let mut values: Vec<(&str, &str)> = values.iter().map(|(name, text)| (*name, text.as_str())).collect();
    values.push(("organisation", &organisation.reference));
    let after = filled(&COURSES, String::new(), Some(course), &values);
    let moves = after.text("target") != course.text("target");
    let left: Vec<&Record> = progress::courses(&plan, course.text("target"));
    keep(&ctx, &mut tx, &who, vec![change(Some(course), after)]).await?;
    if moves {
        let plan = Snapshot::load(&mut tx, ctx.app.tables).await?;
        let now = plan.get(&reference).into_iter().chain(left.iter().filter_map(|one| plan.get(&one.reference)));
        let changes = recount(&mut tx, &plan, &now.collect::<Vec<_>>()).await?;
        keep(&ctx, &mut tx, &who, changes).await?;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=kept", course_path(course))))
}

/// Whether a course would prepare for itself, by others or at once.
fn leads_round(plan: &Snapshot, course: &str, leads_to: &str) -> bool {
    let mut next = leads_to;
    for _ in 0..=plan.list(COURSES.name).count() {
        match plan.get(next) {
            _ if next == course => return true,
            Some(one) => next = one.text("leads_to"),
            None => return false,
        }
    }
    true
}

/// Whether somebody's name is kept of a course.
async fn has_names(tx: &mut Tx, plan: &Snapshot, course: &Record) -> Result<bool> {
    if trainer::counts(tx).await?.contains_key(&course.reference) {
        return Ok(true);
    }
    let signed = booking::with_names(tx).await?;
    Ok(sessions(plan, &course.reference).iter().any(|one| signed.contains(&one.reference)))
}

/// `POST /work/training/courses/{ref}/sessions`: a new session.
pub async fn add_session(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (course, who) = course(&ctx, &plan, &reference)?;
    let values = match super::session::values(&ctx, &sent) {
        Ok(values) => values,
        Err(faults) => return page(&ctx, &mut tx, course, Some((&sent, faults))).await?.show(&ctx),
    };
    let mut values: Vec<(&str, &str)> = values.iter().map(|(name, text)| (*name, text.as_str())).collect();
    values.extend([("title", course.title()), ("course", &course.reference)]);
    let after = filled(&SESSIONS, propose(&plan, &SESSIONS), None, &values);
    let to = session_path(&after);
    keep(&ctx, &mut tx, &who, vec![change(None, after)]).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{to}?done=planned")))
}

/// `POST /work/training/courses/{ref}/trainers/{id}`: somebody trains no more.
pub async fn end_trainer(ctx: Ctx, Path((reference, id)): Path<(String, String)>) -> Result<Response> {
    let (course, who) = course(&ctx, &ctx.snapshot, &reference)?;
    let mut tx = ctx.app.db.write().await?;
    let row = trainer::ROWS.one(&mut tx, &ctx.app.keyring, &id).await?.filter(|row| row.spot[0] == course.reference);
    let row = row.ok_or_else(|| Error::not_found(format!("work/training/courses/{reference}/trainers")))?;
    trainer::end(&mut tx, &row).await?;
    let act = Act { act: "training.trainer-end", kind: KIND, reference: &course.reference, detail: json!({}) };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=ended", course_path(course))))
}
