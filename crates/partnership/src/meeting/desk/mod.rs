//! Where a meeting is run: planned, its agenda made, people invited, notes written and published, decisions and promises kept.
//!
//! `plan` sets it, `agenda` and `one` make the agenda, `people` invites and says who was there, `notes` is where the minutes are
//! written, `group` takes what small groups said, `decide` and `promise` keep what was decided and promised.

pub mod agenda;
pub mod decide;
pub mod group;
pub mod notes;
pub mod one;
pub mod people;
pub mod plan;
pub mod promise;
pub mod remind;

use super::held::{self, State};
use super::list::{Row, when};
use super::{Standing, TABLE, standing};
use crate::follow_up::told;
use crate::seat::ask;
use ::people::role::RUN_MEETINGS;
use axum::extract::Path;
use axum::response::Response;
use platform::audit::Who;
use platform::cell::last_day;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Faults, Place, Table};
use platform::page::{Part, date_in_words};
use platform::part::Waiting;
use platform::record::{self, Change, Record};
use platform::snapshot::Snapshot;
use platform::table::Kind;
use platform::{Error, Result, table, typed};
use serde_json::Value;

/// The path of these pages.
pub const PATH: &str = "/work/meetings";

/// The longest text of these pages, in characters.
pub const LONGEST: usize = 10_000;

/// The longest title.
pub const LONGEST_TITLE: usize = 200;

/// What was sent, and what is wrong with it.
pub type Again<'a> = Option<(&'a Form, Faults)>;

/// The path of a meeting here.
pub fn path(meeting: &Record) -> String {
    format!("{PATH}/{}", meeting.reference)
}

/// A meeting as it stands in this plan, and whoever is signed in, if they run the meetings of its body.
pub fn found<'a>(ctx: &Ctx, plan: &'a Snapshot, reference: &str) -> Result<(&'a Record, Who)> {
    let missing = || Error::not_found(format!("work/meetings/{reference}"));
    let meeting = plan.get(reference).filter(|one| one.table == &TABLE && one.ended.is_none()).ok_or_else(missing)?;
    Ok((meeting, ctx.actor()?.must(&RUN_MEETINGS, meeting.text("body"))?))
}

/// The bodies whose meetings whoever is signed in runs.
pub fn bodies(ctx: &Ctx) -> Result<Vec<&Record>> {
    let extent = ctx.actor()?.extent(&RUN_MEETINGS);
    Ok(ctx.snapshot.list("bodies").filter(|one| extent.covers(&one.reference)).collect())
}

/// The page of a part of a meeting.
pub fn desk(ctx: &Ctx, meeting: &Record, title: impl Into<String>) -> Desk {
    below(ctx, meeting, Desk::new(ctx, title))
}

/// The same, whose title is content.
pub fn desk_of_content(ctx: &Ctx, meeting: &Record, title: impl Into<String>) -> Desk {
    below(ctx, meeting, Desk::of_content(ctx, title))
}

fn below(ctx: &Ctx, meeting: &Record, desk: Desk) -> Desk {
    desk.under(ctx.t("work-title"), "/work")
        .under(ctx.t("meetings-run"), PATH)
        .under_content(meeting.title(), &path(meeting))
}

/// Says what was just done, where the address says so.
pub fn said_done(ctx: &Ctx, desk: Desk, known: &[&str]) -> Desk {
    match known.iter().find(|done| ctx.parameter("done") == **done) {
        Some(done) => desk.done(ctx.t(&format!("meeting-done-{done}"))),
        None => desk,
    }
}

/// What is wrong with texts that everybody will read: too long, or somebody's own.
pub fn texts(ctx: &Ctx, sent: &Form, names: &[&str]) -> Faults {
    let mut faults = Faults::new();
    for name in names {
        let (text, longest) = (sent.text(name), if *name == "title" { LONGEST_TITLE } else { LONGEST });
        if text.chars().count() > longest {
            faults.push(((*name).to_owned(), ctx.language.text("meeting-long-fault", &[("n", longest.into())])));
        } else if typed::personal(text) {
            faults.push(((*name).to_owned(), ctx.t("words-text-personal")));
        }
    }
    faults
}

/// A record with what was sent for these columns in it; each is as its kind wants it, since it was checked before.
pub fn filled(
    table: &'static table::Table,
    reference: String,
    before: Option<&Record>,
    values: &[(&str, &str)],
) -> Record {
    let mut after = before.cloned().unwrap_or_else(|| Record::new(table, reference, &[]));
    for (name, text) in values {
        match table.column(name).map(|column| column.kind) {
            Some(Kind::Int) => match typed::whole_number(text) {
                Some(number) => drop(after.values.insert((*name).to_owned(), Value::from(number))),
                None => drop(after.values.remove(*name)),
            },
            _ => after.set(name, text),
        }
    }
    after
}

/// A change of the plan: a record that is new or takes the place of another.
pub fn change(before: Option<&Record>, after: Record) -> Change {
    Change { before: before.cloned(), after }
}

/// Whether another record of the plan names this one: then it stays, since nothing may name what has ended.
pub fn is_named(plan: &Snapshot, reference: &str) -> bool {
    let names = |table: &&'static table::Table| {
        let columns = table.all_columns().filter(|column| matches!(column.kind, Kind::Ref(_) | Kind::AnyRef));
        columns.into_iter().any(|column| !plan.referring(reference, table.name, column.name).is_empty())
    };
    plan.tables().iter().any(names)
}

/// Keeps changes of the plan.
pub async fn keep(ctx: &Ctx, tx: &mut Tx, who: &Who, changes: Vec<Change>) -> Result<()> {
    if changes.is_empty() { Ok(()) } else { record::save(tx, &ctx.app.clock, who, changes).await }
}

/// How many suggestions, reports of owners and wishes to join wait for whoever is signed in, and how many meetings of which nobody has
/// said whether they were held.
pub async fn waits(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<Waiting>> {
    let (extent, plan, today) = (ctx.actor()?.extent(&RUN_MEETINGS), &ctx.snapshot, ctx.app.today()?);
    let mine = |meeting: &str| {
        let live = plan.get(meeting).filter(|one| one.ended.is_none() && standing(one, today).is_ahead());
        live.is_some_and(|one| extent.covers(one.text("body")))
    };
    let suggested = held::ROWS.in_state(tx, State::Suggested.name()).await?;
    let suggested = suggested.iter().filter(|(spot, _)| spot.first().is_some_and(|meeting| mine(meeting))).count();
    let told = told::waiting(tx, plan, &extent).await?;
    let asked = ask::waiting(tx, &extent).await?;
    let all = plan.list(TABLE.name).filter(|one| extent.covers(one.text("body")));
    let unsaid = all.filter(|one| is_unsaid(one, today)).count();
    let refused = told::refused(tx, &ctx.app.keyring, plan, &extent).await?;
    Ok(vec![
        ("waits-suggested", suggested),
        ("waits-told", told),
        ("waits-refused", refused),
        ("waits-asked", asked),
        ("waits-unsaid", unsaid),
    ])
}

/// For so many days it is asked whether a meeting was held: what is older came in a file, and nobody knows.
const ASKED_FOR: i64 = 60;

fn is_unsaid(meeting: &Record, today: jiff::civil::Date) -> bool {
    let since = today.saturating_sub(jiff::Span::new().days(ASKED_FOR));
    standing(meeting, today) == Standing::Unsaid && last_day(meeting.text("day")).is_some_and(|day| day >= since)
}

/// How many meetings that were held stand in the list before the others.
const SHOWN: usize = 8;

/// `GET /work/meetings`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let (extent, today) = (ctx.actor()?.extent(&RUN_MEETINGS), ctx.app.today()?);
    let mut tx = ctx.app.db.read().await?;
    let mut all: Vec<&Record> = ctx.snapshot.list(TABLE.name).filter(|one| extent.covers(one.text("body"))).collect();
    all.sort_by_key(|one| (one.text("day"), one.reference.as_str()));
    let (unsaid, all): (Vec<&Record>, Vec<&Record>) = all.into_iter().partition(|one| is_unsaid(one, today));
    let (ahead, been): (Vec<&Record>, Vec<&Record>) = all.into_iter().partition(|one| standing(one, today).is_ahead());
    let rows = |all: Vec<&Record>| all.into_iter().map(|one| row(&ctx, one)).collect::<Result<Vec<_>>>();
    let table = |key: &str, rows| Table {
        caption: ctx.t(key),
        headings: ["kind-meeting", "col-day", "col-body", "col-status"].map(|key| ctx.t(key)).into(),
        rows,
        empty: ctx.t("meetings-none-ahead"),
    };
    let desk = Desk::new(&ctx, ctx.t("meetings-run")).under(ctx.t("work-title"), "/work");
    let mut desk = said_done(&ctx, desk, &["answered"]).words(::people::work::about(&ctx, "meetings-run"));
    desk = ask::section(&ctx, &mut tx, desk).await?;
    if !unsaid.is_empty() {
        desk = desk.table(table("meetings-unsaid", rows(unsaid)?));
    }
    desk = desk.table(table("meetings-ahead", rows(ahead)?)).link(ctx.t("meeting-plan"), &format!("{PATH}/new"));
    if !been.is_empty() {
        let been = table("meetings-been", rows(been.into_iter().rev().collect())?);
        desk = desk
            .heading(ctx.t("meetings-been"))
            .first_of_table(been, SHOWN, |n| ctx.language.text("meetings-been-more", &[("n", n.into())]));
    }
    desk.show(&ctx)
}

fn row(ctx: &Ctx, meeting: &Record) -> Result<Vec<Cell>> {
    let shown = Row::new(ctx, meeting)?;
    Ok(vec![
        Cell::Link(Part::content(shown.title), ctx.href(&path(meeting))),
        Cell::words(shown.when),
        Cell::content(shown.body),
        Cell::words(shown.tag.1),
    ])
}

/// The steps of a meeting: the key of each, and its path below that of the meeting.
const STEPS: [(&str, &str); 7] = [
    ("meeting-step-plan", "plan"),
    ("meeting-step-agenda", "agenda"),
    ("meeting-step-people", "people"),
    ("meeting-step-notes", "notes"),
    ("meeting-step-group", "groups"),
    ("meeting-step-decide", "decisions"),
    ("meeting-step-promise", "promises"),
];

/// `GET /work/meetings/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (meeting, _) = found(&ctx, &ctx.snapshot, &reference)?;
    let mut tx = ctx.app.db.read().await?;
    let state = standing(meeting, ctx.app.today()?);
    let published = match meeting.text("notes_published") {
        "" => ctx.t("meeting-notes-not-yet"),
        day => date_in_words(ctx.language, day),
    };
    let facts = vec![
        (ctx.t("col-day"), vec![Part::words(when(&ctx, meeting))]),
        (ctx.t("col-status"), vec![Part::words(ctx.t(&format!("meeting-is-{}", state.name())))]),
        (ctx.t("col-notes_published"), vec![Part::words(published)]),
    ];
    let mut places = Vec::new();
    for (key, step) in STEPS {
        let waits = waiting(&ctx, &mut tx, meeting, step).await?;
        let about = ctx.t(&format!("{key}-about"));
        places.push(Place { words: ctx.t(key), path: format!("{}/{step}", path(meeting)), about, waits });
    }
    let desk =
        Desk::of_content(&ctx, meeting.title()).under(ctx.t("work-title"), "/work").under(ctx.t("meetings-run"), PATH);
    said_done(&ctx, desk, &["planned", "kept", "notes-published", "agenda-published"])
        .block(Block::Facts(facts))
        .link(ctx.t("record-public"), &meeting.path())
        .places(places)
        .show(&ctx)
}

/// What waits behind a step of a meeting, in words.
async fn waiting(ctx: &Ctx, tx: &mut Tx, meeting: &Record, step: &str) -> Result<Vec<String>> {
    let (key, count) = match step {
        "agenda" => {
            let all = held::ROWS.of(tx, &ctx.app.keyring, &meeting.reference).await?;
            ("waits-suggested", all.iter().filter(|row| State::of(row) == State::Suggested).count())
        }
        "promises" => {
            let all = crate::follow_up::open_of_body(&ctx.snapshot, meeting.text("body"));
            ("waits-promised", all.len())
        }
        _ => return Ok(Vec::new()),
    };
    Ok((count > 0).then(|| ctx.language.text(key, &[("n", count.into())])).into_iter().collect())
}
