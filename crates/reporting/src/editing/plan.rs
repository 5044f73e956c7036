//! Adding and changing the records of several tables in the browser, all by the same pages.

use super::ending::back_form;
use super::meant::{self, Looked};
use super::{Outcome, order, stale};
use crate::exchange::SUBJECTS;
use crate::report::published;
use axum::extract::Path;
use axum::response::Response;
use measures::{breaks, curve, measure, target};
use partnership::story;
use people::role::{CHANGE_MEASURES, CHANGE_PLAN, PREPARE_COMMISSIONS};
use people::{body, name, post};
use platform::audit::Who;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Faults, FormBlock, Input, Place, Table as Shown};
use platform::page::{Part, address, choice_key, date_in_words, record_form, withdrawn_on};
use platform::permission::Permission;
use platform::record::Record;
use platform::table::{Kind, Table};
use platform::{Error, Result, link, source};
use strategy::{assessment, wording};

/// The path of all these pages.
pub const PATH: &str = "/manage/plan";

/// The tables that are changed here, each with the permission that it takes.
const TABLES: &[(&Table, &Permission)] = &[
    (&strategy::strategy::TABLE, &CHANGE_PLAN),
    (&strategy::priority::TABLE, &CHANGE_PLAN),
    (&strategy::outcome::TABLE, &CHANGE_PLAN),
    (&strategy::commitment::TABLE, &CHANGE_PLAN),
    (&strategy::action::TABLE, &CHANGE_PLAN),
    (&strategy::milestone::TABLE, &CHANGE_PLAN),
    (&strategy::reporting_period::TABLE, &CHANGE_PLAN),
    (&strategy::update::TABLE, &CHANGE_PLAN),
    (&strategy::barrier::TABLE, &CHANGE_PLAN),
    (&strategy::context::TABLE, &CHANGE_PLAN),
    (&wording::TABLE, &CHANGE_PLAN),
    (&published::TABLE, &CHANGE_PLAN),
    (&voice::engagement::TABLE, &CHANGE_PLAN),
    (&voice::engagement::reached::TABLE, &CHANGE_PLAN),
    (&voice::message::TABLE, &CHANGE_PLAN),
    (&voice::response::TABLE, &CHANGE_PLAN),
    (&voice::unsafe_place::TABLE, &CHANGE_PLAN),
    (&voice::pledge::TABLE, &CHANGE_PLAN),
    (&voice::pledge::SIGNATURES, &CHANGE_PLAN),
    (&voice::pledge::OFFERED, &CHANGE_PLAN),
    (&voice::pledge::REPORTS, &CHANGE_PLAN),
    (&directory::entitlement::local::TABLE, &CHANGE_PLAN),
    (&directory::local_offer::TABLE, &CHANGE_PLAN),
    (&referrals::service::TABLE, &CHANGE_PLAN),
    (&referrals::help_line::TABLE, &CHANGE_PLAN),
    (&referrals::pathway::TABLE, &CHANGE_PLAN),
    (&referrals::pathway::STEPS, &CHANGE_PLAN),
    (&partnership::meeting::note::TABLE, &CHANGE_PLAN),
    (&partnership::decision::TABLE, &CHANGE_PLAN),
    (&partnership::follow_up::TABLE, &CHANGE_PLAN),
    (&partnership::seat::TABLE, &CHANGE_PLAN),
    (&partnership::funding::TABLE, &CHANGE_PLAN),
    (&partnership::ask::TABLE, &CHANGE_PLAN),
    (&partnership::contribution::TABLE, &CHANGE_PLAN),
    (&partnership::story::TABLE, &CHANGE_PLAN),
    (&partnership::campaign::TABLE, &CHANGE_PLAN),
    (&partnership::campaign::MESSAGES, &CHANGE_PLAN),
    (&partnership::campaign::ASSETS, &CHANGE_PLAN),
    (&partnership::training::TARGETS, &CHANGE_PLAN),
    (&partnership::training::COURSES, &CHANGE_PLAN),
    (&partnership::training::SESSIONS, &CHANGE_PLAN),
    (&partnership::training::ATTENDANCE, &CHANGE_PLAN),
    (&partnership::commission::TABLE, &PREPARE_COMMISSIONS),
    (&partnership::commission::LOTS, &PREPARE_COMMISSIONS),
    (&partnership::commission::STEP_TABLE, &PREPARE_COMMISSIONS),
    (&partnership::commission::CRITERIA, &PREPARE_COMMISSIONS),
    (&partnership::commission::POINTS, &PREPARE_COMMISSIONS),
    (&voice::consultation::TABLE, &CHANGE_PLAN),
    (&voice::consultation::SECTIONS, &CHANGE_PLAN),
    (&voice::question::TIMES, &CHANGE_PLAN),
    (&voice::question::TABLE, &CHANGE_PLAN),
    (&measures::indicator::TABLE, &CHANGE_PLAN),
    (&link::TABLE, &CHANGE_PLAN),
    (&measure::TABLE, &CHANGE_MEASURES),
    (&target::TABLE, &CHANGE_MEASURES),
    (&breaks::TABLE, &CHANGE_MEASURES),
    (&curve::TABLE, &CHANGE_MEASURES),
    (&assessment::TABLE, &CHANGE_PLAN),
    (&assessment::impact::TABLE, &CHANGE_PLAN),
    (&body::TABLE, &CHANGE_PLAN),
    (&post::POSTS, &CHANGE_PLAN),
    (&post::PEOPLE, &CHANGE_PLAN),
    (&post::HOLDERS, &CHANGE_PLAN),
    (&name::TABLE, &CHANGE_PLAN),
    (&source::DOCUMENTS, &CHANGE_PLAN),
    (&source::NOTES, &CHANGE_PLAN),
];

/// The table of this name, and whoever is signed in, in the role by which they may change it.
pub fn changing(ctx: &Ctx, name: &str) -> Result<(&'static Table, Who)> {
    let found = TABLES.iter().find(|(table, _)| table.name == name);
    let (table, permission) = found.ok_or_else(|| Error::not_found(format!("manage/plan/{name}")))?;
    Ok((table, ctx.actor()?.must(permission, "")?))
}

/// Whether records are added here: a report is published by signing it off, and whoever holds a public office comes in a file
/// together with the post, since nobody else is named.
fn is_added(table: &Table) -> bool {
    ![published::TABLE.name, post::PEOPLE.name, story::TABLE.name].contains(&table.name)
}

/// The same for whoever adds a record.
fn adding(ctx: &Ctx, name: &str) -> Result<(&'static Table, Who)> {
    changing(ctx, name).and_then(|found| {
        if is_added(found.0) { Ok(found) } else { Err(Error::not_found(format!("manage/plan/{name}/new"))) }
    })
}

/// What of a published report is no longer changed by anybody: what was signed off, when and by whom.
const SIGNED: [&str; 6] = ["strategy", "title", "kind", "period", "published", "signed_by"];

/// What of a story nobody changes here: who agreed to it, and with whom.
const AGREED: [&str; 3] = ["organisation", "consent", "consent_until"];

/// What nobody changes here of the records of a table.
fn locked(table: &Table) -> &'static [&'static str] {
    match table.name {
        name if name == published::TABLE.name => &SIGNED,
        name if name == story::TABLE.name => &AGREED,
        _ => &[],
    }
}

/// What was sent, with what nobody may change as it is.
fn unlocked(record: &Record, sent: Form) -> Form {
    let locked = locked(record.table).iter();
    sent.over(locked.map(|column| ((*column).to_owned(), record.text(column).to_owned())).collect())
}

/// `GET /manage/plan`
pub async fn tables(ctx: Ctx) -> Result<Response> {
    let actor = ctx.actor()?;
    let place = |(table, _): &(&'static Table, &Permission)| {
        let count = ctx.snapshot.list(table.name).count();
        Place {
            words: ctx.t(&format!("table-{}", table.name)),
            path: path(table),
            about: ctx.t(&format!("intro-{}", table.name)),
            waits: vec![ctx.language.text(&format!("count-{}", table.name), &[("n", count.into())])],
        }
    };
    let may = TABLES.iter().filter(|(_, permission)| actor.may_somewhere(permission));
    Desk::new(&ctx, ctx.t("records-title"))
        .under(ctx.t("work-title"), "/work")
        .words(people::work::about(&ctx, "records-title"))
        .places(may.map(place).collect())
        .show(&ctx)
}

/// `GET /manage/plan/{table}`
pub async fn list(ctx: Ctx, Path(name): Path<String>) -> Result<Response> {
    let (table, _) = changing(&ctx, &name)?;
    let records = ctx.snapshot.list(table.name).collect();
    let ended: Vec<&Record> =
        ctx.snapshot.with_ended(table.name).iter().filter(|record| record.ended.is_some()).collect();
    let desk = Desk::new(&ctx, ctx.t(&format!("table-{}", table.name)))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("records-title"), PATH)
        .table(rows(&ctx, ctx.t(&format!("table-{}", table.name)), records));
    let desk = match is_added(table) {
        true => desk.link(ctx.t("record-add"), &format!("{}/new", path(table))),
        false => desk.words(ctx.t(&format!("record-added-{}", table.name))),
    };
    if ended.is_empty() {
        return desk.show(&ctx);
    }
    desk.block(Block::Folded(rows(&ctx, ctx.t("record-ended-list"), ended))).show(&ctx)
}

/// Records as a table, each with what it is part of, and with a link where it is changed here.
pub fn rows(ctx: &Ctx, caption: String, records: Vec<&Record>) -> Shown {
    let row = |record: &Record| {
        let title = title(ctx, record);
        let to = address(ctx.language, &place(record), None);
        let whole = ctx.snapshot.ancestors(record).first().map(|whole| whole.title().to_owned());
        vec![
            if changing(ctx, record.table.name).is_ok() { Cell::Link(title, to) } else { Cell::Part(title) },
            Cell::words(ctx.t(&format!("kind-{}", record.table.one))),
            Cell::content(whole.unwrap_or_default()),
            Cell::content(&record.reference),
        ]
    };
    Shown {
        caption,
        headings: ["record-title", "record-kind", "record-within", "record-ref"].map(|key| ctx.t(key)).into(),
        rows: records.into_iter().map(row).collect(),
        empty: ctx.t("record-none"),
    }
}

/// What names a record in a list.
pub fn title(ctx: &Ctx, record: &Record) -> Part {
    if let Some(day) = closed(record) {
        return Part::words(withdrawn_on(ctx.language, day));
    }
    match record.table.column(record.table.title).map(|column| column.kind) {
        Some(Kind::Choice(_)) => Part::words(ctx.t(&choice_key(record.title()))),
        _ => Part::content(shortened(record.title())),
    }
}

/// The day on which a story was taken back: then nobody reads it or brings it back, officers among them.
fn closed(record: &Record) -> Option<&str> {
    record.ended.as_deref().filter(|_| record.table == &story::TABLE)
}

/// The first words of a long text.
fn shortened(text: &str) -> String {
    const MOST: usize = 80;
    let mut short: String = text.chars().take(MOST).collect();
    if text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    short
}

fn path(table: &Table) -> String {
    format!("{PATH}/{}", table.name)
}

/// Where a record is changed.
pub fn place(record: &Record) -> String {
    format!("{}/{}", path(record.table), record.reference)
}

/// A page below that of its table.
pub fn desk(ctx: &Ctx, table: &Table, title: impl Into<String>) -> Desk {
    Desk::new(ctx, title)
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("records-title"), PATH)
        .under(ctx.t(&format!("table-{}", table.name)), &path(table))
}

/// The form of a record; what may name rows of some tables offers them.
fn form(ctx: &Ctx, table: &'static Table, record: Option<&Record>) -> FormBlock {
    let to = record.map_or_else(|| format!("{}/new", path(table)), place);
    let mut form = record_form::form(ctx, table, record, &to);
    form.button = ctx.t("record-look-button");
    form.fields.retain(|field| !locked(table).contains(&field.name.as_str()));
    for field in &mut form.fields {
        let subjects = SUBJECTS.iter().find(|(of, name, _)| *of == table.name && *name == field.name);
        if let Some((.., tables)) = subjects {
            let nothing = (String::new(), ctx.t("record-nothing"));
            let options = tables.iter().flat_map(|table| ctx.snapshot.list(table)).map(record_form::option);
            field.input = Input::Select(std::iter::once(nothing).chain(options).collect());
        }
        // With which update a barrier was raised, the program knows.
        if field.name == "raised_with" {
            field.input = Input::Hidden;
        }
        // A link may say what a new record belongs to.
        if record.is_none() && !ctx.parameter(&field.name).is_empty() && !matches!(field.input, Input::Hidden) {
            ctx.parameter(&field.name).clone_into(&mut field.value);
        }
    }
    form
}

/// `GET /manage/plan/{table}/new`
pub async fn new(ctx: Ctx, Path(name): Path<String>) -> Result<Response> {
    let (table, _) = adding(&ctx, &name)?;
    let title = ctx.language.text("record-new", &[("words", ctx.t(&format!("kind-{}", table.one)).into())]);
    desk(&ctx, table, title).form(form(&ctx, table, None)).show(&ctx)
}

/// `POST /manage/plan/{table}/new`
pub async fn add(ctx: Ctx, Path(name): Path<String>, sent: Form) -> Result<Response> {
    let (table, who) = adding(&ctx, &name)?;
    let title = ctx.language.text("record-new", &[("words", ctx.t(&format!("kind-{}", table.one)).into())]);
    if meant::is_again(&sent) {
        let fields = form(&ctx, table, None).again(&sent, &Faults::new());
        return desk(&ctx, table, title).form(fields).show(&ctx);
    }
    match meant::take(&ctx, &who, table, None, &sent).await? {
        Looked::Done(Outcome::Saved(reference)) => Ok(ctx.to(&format!("{}/{reference}?done=saved", path(table)))),
        Looked::Meant(record) => {
            let desk = desk(&ctx, table, title);
            meant::page(&ctx, desk, &sent, &format!("{}/new", path(table)), (None, &record)).show(&ctx)
        }
        Looked::Done(Outcome::Faulty(faults)) => {
            let fields = form(&ctx, table, None).again(&sent, &faults);
            desk(&ctx, table, title).faults(faults).form(fields).show(&ctx)
        }
        Looked::Done(Outcome::Stale(_)) => Err(Error::Stale),
    }
}

/// The top of the page of a record, with the way to its open page.
pub fn about(ctx: &Ctx, record: &Record) -> Desk {
    let desk = desk(ctx, record.table, title(ctx, record).text);
    let open = std::iter::once(record).chain(ctx.snapshot.ancestors(record)).find(|one| one.table.paged);
    match open {
        Some(open) => desk.link(ctx.t("record-public"), &open.path()),
        None => desk,
    }
}

/// `GET /manage/plan/{table}/{ref}`
pub async fn show(ctx: Ctx, Path((name, reference)): Path<(String, String)>) -> Result<Response> {
    let (table, _) = changing(&ctx, &name)?;
    let record = ctx.record(table, &reference)?;
    page(&ctx, record, Vec::new()).show(&ctx)
}

/// The page of a record, with what keeps it from being brought back, if that was tried.
pub fn page(ctx: &Ctx, record: &Record, faults: Faults) -> Desk {
    let mut desk = about(ctx, record).faults(faults);
    if ["saved", "ended", "returned", "moved"].contains(&ctx.parameter("done")) {
        desk = desk.done(ctx.t(&format!("record-{}", ctx.parameter("done"))));
    }
    if let Some(day) = &record.ended {
        let day = date_in_words(ctx.language, day);
        desk = desk.block(Block::Warning(ctx.language.text("record-has-ended", &[("day", day.into())])));
        if closed(record).is_some() {
            return desk;
        }
        desk = desk.form(back_form(ctx, record));
    }
    if record.table.name == published::TABLE.name {
        desk = desk.block(Block::Warning(ctx.t("report-corrects")));
    }
    desk = desk.form(form(ctx, record.table, Some(record)));
    if record.ended.is_none() {
        desk = desk.link(ctx.t("record-end"), &format!("{}/end", place(record)));
    }
    parts(ctx, desk, record)
}

/// What belongs to a record and is changed here too, with a way to add more.
fn parts(ctx: &Ctx, mut desk: Desk, record: &Record) -> Desk {
    for table in TABLES.iter().map(|(table, _)| *table).filter(|table| changing(ctx, table.name).is_ok()) {
        let Some(column) = table.within.and_then(|within| table.column(within)) else { continue };
        if column.kind != Kind::Ref(record.table.name) {
            continue;
        }
        let words = ctx.t(&format!("table-{}", table.name));
        let own = ctx.snapshot.referring(&record.reference, table.name, column.name);
        let add = format!("{}/new?{}={}", path(table), column.name, record.reference);
        let shown =
            if order::is_ordered(table) { order::rows(ctx, words.clone(), own) } else { rows(ctx, words.clone(), own) };
        desk = desk.heading(words).table(shown);
        if is_added(table) {
            desk = desk.link(ctx.t("record-add"), &add);
        }
    }
    desk
}

/// `POST /manage/plan/{table}/{ref}`
pub async fn change(ctx: Ctx, Path((name, reference)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let (table, who) = changing(&ctx, &name)?;
    let record = ctx.record(table, &reference)?;
    let fields = form(&ctx, table, Some(record));
    let sent = unlocked(record, sent);
    if meant::is_again(&sent) {
        let fields = record_form::sent_version(fields, &sent).again(&sent, &Faults::new());
        return about(&ctx, record).form(fields).show(&ctx);
    }
    match meant::take(&ctx, &who, table, Some(&record.reference), &sent).await? {
        Looked::Done(Outcome::Saved(_)) => Ok(ctx.to(&format!("{}?done=saved", place(record)))),
        Looked::Meant(after) => {
            meant::page(&ctx, about(&ctx, record), &sent, &place(record), (Some(record), &after)).show(&ctx)
        }
        Looked::Done(Outcome::Faulty(faults)) => {
            let fields = record_form::sent_version(fields, &sent).again(&sent, &faults);
            about(&ctx, record).faults(faults).form(fields).show(&ctx)
        }
        Looked::Done(Outcome::Stale(theirs)) => {
            let fields = record_form::over(fields, &sent, &theirs);
            stale(&ctx, about(&ctx, record), &sent, &theirs).form(fields).show(&ctx)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_title_is_cut_and_says_so() {
        assert_eq!(shortened("short"), "short");
        assert_eq!(shortened(&"ä".repeat(80)), "ä".repeat(80));
        assert_eq!(shortened(&"ä".repeat(81)), format!("{}…", "ä".repeat(80)));
    }
}
