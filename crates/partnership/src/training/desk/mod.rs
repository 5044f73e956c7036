//! Where an organisation runs its training: its courses, their sessions, who signed up, who came, and who may train others.

pub mod came;
pub mod course;
pub mod session;

use super::booking::{ROWS, TO_TELL};
use super::{COURSES, PART_OF, SESSIONS, in_order, runs, sessions, stands};
use crate::meeting::Standing;
use crate::meeting::desk::texts;
use crate::meeting::list::when;
use axum::response::Response;
use jiff::civil::Date;
use people::organisation;
use people::role::RUN_TRAINING;
use platform::audit::Who;
use platform::cell::last_day;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::option;
use platform::page::{Part, choice_key};
use platform::part::Waiting;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{self, Column, Kind};
use platform::{Error, Result, cell, typed};

/// The path of these pages.
pub const PATH: &str = "/work/training";

/// What was sent, and what is wrong with it.
pub type Again<'a> = Option<(&'a Form, Faults)>;

/// The path of a course here.
pub fn course_path(course: &Record) -> String {
    format!("{PATH}/courses/{}", course.reference)
}

/// The path of a session here.
pub fn session_path(session: &Record) -> String {
    format!("{PATH}/{}", session.reference)
}

/// A course that whoever is signed in runs.
pub fn course<'a>(ctx: &Ctx, plan: &'a Snapshot, reference: &str) -> Result<(&'a Record, Who)> {
    let missing = || Error::not_found(format!("work/training/courses/{reference}"));
    let course = plan.get(reference).filter(|one| one.table == &COURSES && one.ended.is_none()).ok_or_else(missing)?;
    Ok((course, ctx.actor()?.must(&RUN_TRAINING, course.text("organisation"))?))
}

/// A session that whoever is signed in runs, and its course.
pub fn session<'a>(ctx: &Ctx, plan: &'a Snapshot, reference: &str) -> Result<(&'a Record, &'a Record, Who)> {
    let missing = || Error::not_found(format!("work/training/{reference}"));
    // Also one that is part of the plan no more: whoever signed up must be told.
    let session = plan.get(reference).filter(|one| one.table == &SESSIONS).ok_or_else(missing)?;
    let course = plan.referred(session, "course").ok_or_else(missing)?;
    Ok((session, course, ctx.actor()?.must(&RUN_TRAINING, course.text("organisation"))?))
}

/// A page under the list of one's own training.
pub fn desk(ctx: &Ctx, title: impl Into<String>, of_content: bool) -> Desk {
    let desk = if of_content { Desk::of_content(ctx, title) } else { Desk::new(ctx, title) };
    desk.under(ctx.t("work-title"), "/work").under(ctx.t("training-own"), PATH)
}

/// Says what was just done, where the address says so.
pub fn said_done(ctx: &Ctx, desk: Desk, known: &[&str]) -> Desk {
    match known.iter().find(|done| ctx.parameter("done") == **done) {
        Some(done) => desk.done(ctx.t(&format!("training-desk-{done}"))),
        None => desk,
    }
}

/// A desk with a form, filled in again where something was wrong with it.
pub fn with(desk: Desk, form: FormBlock, again: Again<'_>) -> Desk {
    match again {
        Some((sent, faults)) => {
            let form = form.again(sent, &faults);
            desk.faults(faults).form(form)
        }
        None => desk.form(form),
    }
}

/// The field of a column.
pub fn field(ctx: &Ctx, column: &Column) -> Field {
    let choices = |words: &'static [&'static str]| -> Vec<(String, String)> {
        words.iter().map(|word| ((*word).to_owned(), ctx.t(&choice_key(word)))).collect()
    };
    let nothing = || (String::new(), ctx.t("record-nothing"));
    let input = match column.kind {
        Kind::Choice(words) if column.required => Input::Radios(choices(words)),
        Kind::Choice(words) => Input::Select(std::iter::once(nothing()).chain(choices(words)).collect()),
        Kind::Ref(table) => {
            Input::Select(std::iter::once(nothing()).chain(ctx.snapshot.list(table).map(option)).collect())
        }
        Kind::Long => Input::Lines,
        Kind::Int => Input::Number,
        _ => Input::Line("text", "off"),
    };
    let label = ctx.t(&format!("col-{}", column.name));
    let label = if column.required { label } else { ctx.language.text("record-optional", &[("words", label.into())]) };
    let field = Field::new(column.name, label, input);
    if HINTS.contains(&column.name) { field.hint(ctx.t(&format!("training-{}-hint", column.name))) } else { field }
}

/// The columns that want a hint.
const HINTS: [&str; 10] =
    ["topics", "level", "length", "cost", "leads_to", "day", "starts_at", "location", "places", "how_to_book"];

/// What was sent as values of these columns; or what is wrong with it.
pub fn read(
    ctx: &Ctx,
    table: &'static table::Table,
    names: &[&'static str],
    sent: &Form,
) -> std::result::Result<Vec<(&'static str, String)>, Faults> {
    let is_text = |name: &&&str| table.column(name).is_some_and(|one| matches!(one.kind, Kind::Text | Kind::Long));
    let mut faults = texts(ctx, sent, &names.iter().filter(is_text).copied().collect::<Vec<_>>());
    let mut values = Vec::new();
    for column in names.iter().filter_map(|name| table.column(name)) {
        let text = sent.text(column.name).trim();
        let text = match column.kind {
            Kind::Date => typed::day(text).map_or_else(|| text.to_owned(), |day| day.to_string()),
            Kind::Int => typed::whole_number(text).map_or_else(|| text.to_owned(), |number| number.to_string()),
            _ => text.to_owned(),
        };
        let named = ctx.snapshot.get(&text).filter(|one| one.ended.is_none());
        let known = match column.kind {
            Kind::Ref(table) => text.is_empty() || named.is_some_and(|one| one.table.name == table),
            Kind::AnyRef => text.is_empty() || named.is_some_and(|one| PART_OF.contains(&one.table.name)),
            _ => true,
        };
        let known = known && (column.name != "topics" || text.is_empty() || !super::topics_of(&text).is_empty());
        match cell::read(column, &text) {
            Ok(value) if known => values.push((column.name, cell::write(&value))),
            Err(_) if text.is_empty() => faults.push((column.name.to_owned(), ctx.t("record-needed"))),
            _ => faults.push((column.name.to_owned(), ctx.t(fault(column)))),
        }
    }
    if faults.is_empty() { Ok(values) } else { Err(faults) }
}

/// The key of what is said of a cell that cannot be read.
fn fault(column: &Column) -> &'static str {
    match column.kind {
        Kind::Date => "training-day-fault",
        Kind::Time => "training-time-fault",
        Kind::Int => "training-number-fault",
        _ => "record-needed",
    }
}

/// For so many days it is asked who came: what is older came in a file, and nobody knows.
const ASKED_FOR: i64 = 60;

/// Whether nobody has said yet who came to a session.
pub fn is_unsaid(session: &Record, today: Date) -> bool {
    let since = today.saturating_sub(jiff::Span::new().days(ASKED_FOR));
    stands(session, today) == Standing::Unsaid && last_day(session.text("day")).is_some_and(|day| day >= since)
}

/// How many people must be told something, and of how many sessions nobody has said who came.
pub async fn waits(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<Waiting>> {
    let (extent, plan, today) = (ctx.actor()?.extent(&RUN_TRAINING), &ctx.snapshot, ctx.app.today()?);
    let own = |session: &&Record| extent.covers(runs(plan, session));
    let to_tell = ROWS.in_state(tx, TO_TELL).await?;
    let mine = |spot: &[String]| spot.first().and_then(|one| plan.get(one)).is_some_and(|one| own(&one));
    let to_tell = to_tell.iter().filter(|(spot, _)| mine(spot)).count();
    let unsaid = plan.list(SESSIONS.name).filter(own).filter(|one| is_unsaid(one, today)).count();
    Ok(vec![("waits-to-tell", to_tell), ("waits-came", unsaid)])
}

/// `GET /work/training`
pub async fn list(ctx: Ctx) -> Result<Response> {
    page(&ctx, &mut ctx.app.db.read().await?, None).await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, again: Again<'_>) -> Result<Desk> {
    let (own, plan, today) = (organisation::within(ctx, &RUN_TRAINING)?, &ctx.snapshot, ctx.app.today()?);
    let is_own = |one: &&Record| {
        one.table == &COURSES && own.iter().any(|organisation| organisation.reference == one.text("organisation"))
    };
    let courses: Vec<&Record> = plan.list(COURSES.name).filter(is_own).collect();
    let waiting = ROWS.in_state(tx, TO_TELL).await?;
    let must = |session: &&Record| waiting.iter().any(|(spot, _)| spot.first() == Some(&session.reference));
    let mine = |session: &&Record| is_own(&plan.referred(session, "course").unwrap_or(session));
    let to_tell = in_order(plan.with_ended(SESSIONS.name).iter().filter(mine).filter(must).collect());
    let all = in_order(courses.iter().flat_map(|one| sessions(plan, &one.reference)).collect());
    let (unsaid, all): (Vec<&Record>, Vec<&Record>) = all.into_iter().partition(|one| is_unsaid(one, today));
    let ahead = all.into_iter().filter(|one| stands(one, today).is_ahead()).collect();
    let taken = super::booking::taken(tx).await?;
    let row = |one: &Record| {
        let taken = taken.get(&one.reference).copied().unwrap_or_default();
        let of =
            one.int("places").map_or_else(|| taken.placed.to_string(), |places| format!("{} / {places}", taken.placed));
        vec![
            Cell::Link(Part::content(one.title()), ctx.href(&session_path(one))),
            Cell::words(when(ctx, one)),
            Cell::words(of),
            Cell::words(taken.waiting.to_string()),
        ]
    };
    let table = |key: &str, rows: Vec<&Record>| Table {
        caption: ctx.t(key),
        headings: ["kind-training_session", "col-day", "training-signed-up", "training-waiting"]
            .map(|key| ctx.t(key))
            .into(),
        rows: rows.into_iter().map(row).collect(),
        empty: ctx.t("training-none-ahead"),
    };
    let mut desk = Desk::new(ctx, ctx.t("training-own")).under(ctx.t("work-title"), "/work");
    desk = said_done(ctx, desk, &["kept"]).words(people::work::about(ctx, "training-own"));
    desk = desk.link(ctx.t("table-courses"), &COURSES.path());
    if !to_tell.is_empty() {
        desk = desk.table(table("training-to-tell", to_tell));
    }
    if !unsaid.is_empty() {
        desk = desk.table(table("training-unsaid", unsaid));
    }
    desk = desk.table(table("training-ahead", ahead));
    let row = |one: &&Record| {
        vec![
            Cell::Link(Part::content(one.title()), ctx.href(&course_path(one))),
            Cell::words(ctx.t(&choice_key(one.text("for_whom")))),
            Cell::words(ctx.t(&choice_key(one.text("status")))),
        ]
    };
    let headings = ["kind-course", "col-for_whom", "col-status"].map(|key| ctx.t(key)).into();
    let rows = courses.iter().map(row).collect();
    desk = desk.table(Table { caption: ctx.t("training-courses"), headings, rows, empty: ctx.t("training-none-own") });
    Ok(with(desk.heading(ctx.t("training-new")), course::form(ctx, &own, None, PATH), again))
}
