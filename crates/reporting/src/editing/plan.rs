//! Adding and changing the records of several tables in the browser, all by the same pages.

use super::ending::back_form;
use super::{Outcome, look, order, save, stale};
use crate::exchange::SUBJECTS;
use crate::report::published;
use axum::extract::Path;
use axum::response::Response;
use measures::{breaks, curve, measure, target};
use people::role::{CHANGE_MEASURES, CHANGE_PLAN};
use platform::audit::Who;
use platform::http::{Ctx, Form};
use platform::link;
use platform::page::desk::{Block, Cell, Desk, Faults, FormBlock, Input, Place, Table as Shown};
use platform::page::{Part, address, choice_key, date_in_words, record_form};
use platform::permission::Permission;
use platform::record::Record;
use platform::table::{Kind, Table};
use platform::{Error, Result};
use strategy::{assessment, wording};

/// The path of all these pages.
pub const PATH: &str = "/manage/plan";

/// A table that is changed here.
struct Changed {
    table: &'static Table,
    /// The permission that it takes.
    permission: &'static Permission,
    /// Whether what changes is shown before everybody reads it.
    looked: bool,
}

const fn figures(table: &'static Table) -> Changed {
    Changed { table, permission: &CHANGE_MEASURES, looked: false }
}

const fn equality(table: &'static Table) -> Changed {
    Changed { table, permission: &CHANGE_PLAN, looked: false }
}

const fn words(table: &'static Table) -> Changed {
    Changed { table, permission: &CHANGE_PLAN, looked: true }
}

/// The tables that are changed here.
const TABLES: &[Changed] = &[
    words(&strategy::strategy::TABLE),
    words(&strategy::priority::TABLE),
    words(&strategy::outcome::TABLE),
    words(&strategy::commitment::TABLE),
    words(&strategy::action::TABLE),
    words(&strategy::milestone::TABLE),
    words(&strategy::reporting_period::TABLE),
    words(&strategy::update::TABLE),
    words(&strategy::barrier::TABLE),
    words(&strategy::context::TABLE),
    words(&wording::TABLE),
    words(&published::TABLE),
    words(&voice::engagement::TABLE),
    words(&voice::message::TABLE),
    words(&measures::indicator::TABLE),
    words(&link::TABLE),
    figures(&measure::TABLE),
    figures(&target::TABLE),
    figures(&breaks::TABLE),
    figures(&curve::TABLE),
    equality(&assessment::TABLE),
    equality(&assessment::impact::TABLE),
];

/// The table of this name, and whoever is signed in, in the role by which they may change it.
pub fn changing(ctx: &Ctx, name: &str) -> Result<(&'static Table, Who)> {
    let found = TABLES.iter().find(|one| one.table.name == name);
    let one = found.ok_or_else(|| Error::not_found(format!("manage/plan/{name}")))?;
    Ok((one.table, ctx.actor()?.must(one.permission, "")?))
}

/// Whether records are added here: a report is published by signing it off, and by nothing else.
fn is_added(table: &Table) -> bool {
    table.name != published::TABLE.name
}

/// The same for whoever adds a record.
fn adding(ctx: &Ctx, name: &str) -> Result<(&'static Table, Who)> {
    changing(ctx, name).and_then(|found| {
        if is_added(found.0) { Ok(found) } else { Err(Error::not_found(format!("manage/plan/{name}/new"))) }
    })
}

/// Whether what a form changes is looked at first: it changes the words of the plan, and nobody has said that it is meant.
fn is_looked(table: &Table, sent: &Form) -> bool {
    let looked = TABLES.iter().any(|one| one.looked && one.table.name == table.name);
    looked && sent.text("act") != "publish"
}

/// What of a published report is no longer changed by anybody: what was signed off, when and by whom.
const SIGNED: [&str; 6] = ["strategy", "title", "kind", "period", "published", "signed_by"];

/// What was sent, with what nobody may change as it is.
fn unlocked(record: &Record, sent: Form) -> Form {
    if is_added(record.table) {
        return sent;
    }
    sent.over(SIGNED.map(|column| (column.to_owned(), record.text(column).to_owned())).into())
}

/// What comes of a form that is not saved yet: what it would change, or what is wrong with it.
enum Looked {
    Meant(Box<Record>),
    Done(Outcome),
}

/// Takes a step with what a form says: looks at it, or saves it.
async fn take(ctx: &Ctx, who: &Who, table: &'static Table, old: Option<&str>, sent: &Form) -> Result<Looked> {
    if is_looked(table, sent) {
        let looked = look(ctx, table, old, sent).await?;
        return Ok(looked.map_or_else(Looked::Done, |record| Looked::Meant(Box::new(record))));
    }
    save(ctx, who, table, old, sent).await.map(Looked::Done)
}

/// What a form would change, with a button that says it is meant, and one that leads back.
fn meant(ctx: &Ctx, desk: Desk, sent: &Form, path: &str, (before, after): (Option<&Record>, &Record)) -> Desk {
    let ask = FormBlock::new(path, ctx.t("record-publish")).send("act", "publish").also(
        "act",
        "again",
        ctx.t("record-again"),
    );
    let desk = desk.words(ctx.t("record-look")).table(record_form::difference(ctx, before, after));
    let desk = desk.form(record_form::sent_along(ask, sent));
    wording::marked(ctx, desk, &long_texts(after), &before.map(long_texts).unwrap_or_default())
}

/// The texts of a record that are read as such.
fn long_texts(record: &Record) -> String {
    let long = record.table.all_columns().filter(|column| matches!(column.kind, Kind::Text | Kind::Long));
    long.map(|column| record.text(column.name)).filter(|text| text.contains(' ')).collect::<Vec<_>>().join("\n\n")
}

/// `GET /manage/plan`
pub async fn tables(ctx: Ctx) -> Result<Response> {
    let actor = ctx.actor()?;
    let place = |one: &Changed| {
        let table = one.table;
        let count = ctx.snapshot.list(table.name).count();
        Place {
            words: ctx.t(&format!("table-{}", table.name)),
            path: path(table),
            about: ctx.t(&format!("intro-{}", table.name)),
            waits: vec![ctx.language.text(&format!("count-{}", table.name), &[("n", count.into())])],
        }
    };
    let may = TABLES.iter().filter(|one| actor.may_somewhere(one.permission));
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
    let desk = if is_added(table) { desk.link(ctx.t("record-add"), &format!("{}/new", path(table))) } else { desk };
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
    match record.table.column(record.table.title).map(|column| column.kind) {
        Some(Kind::Choice(_)) => Part::words(ctx.t(&choice_key(record.title()))),
        _ => Part::content(shortened(record.title())),
    }
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
    if is_looked(table, &Form::default()) {
        form.button = ctx.t("record-look-button");
    }
    if !is_added(table) {
        form.fields.retain(|field| !SIGNED.contains(&field.name.as_str()));
    }
    for field in &mut form.fields {
        let subjects = SUBJECTS.iter().find(|(of, name, _)| *of == table.name && *name == field.name);
        if let Some((.., tables)) = subjects {
            let nothing = (String::new(), ctx.t("record-nothing"));
            let options = tables.iter().flat_map(|table| ctx.snapshot.list(table)).map(record_form::option);
            field.input = Input::Select(std::iter::once(nothing).chain(options).collect());
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
    if sent.text("act") == "again" {
        let fields = form(&ctx, table, None).again(&sent, &Faults::new());
        return desk(&ctx, table, title).form(fields).show(&ctx);
    }
    match take(&ctx, &who, table, None, &sent).await? {
        Looked::Done(Outcome::Saved(reference)) => Ok(ctx.to(&format!("{}/{reference}?done=saved", path(table)))),
        Looked::Meant(record) => {
            let desk = desk(&ctx, table, title);
            meant(&ctx, desk, &sent, &format!("{}/new", path(table)), (None, &record)).show(&ctx)
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
        Some(open) => desk.link(ctx.t("record-public"), &format!("/{}/{}", open.table.name, open.reference)),
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
        desk = desk
            .block(Block::Warning(ctx.language.text("record-has-ended", &[("day", day.into())])))
            .form(back_form(ctx, record));
    }
    desk = desk.form(form(ctx, record.table, Some(record)));
    if record.ended.is_none() {
        desk = desk.link(ctx.t("record-end"), &format!("{}/end", place(record)));
    }
    parts(ctx, desk, record)
}

/// What belongs to a record and is changed here too, with a way to add more.
fn parts(ctx: &Ctx, mut desk: Desk, record: &Record) -> Desk {
    for table in TABLES.iter().map(|one| one.table).filter(|table| changing(ctx, table.name).is_ok()) {
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
    if sent.text("act") == "again" {
        let fields = record_form::sent_version(fields, &sent).again(&sent, &Faults::new());
        return about(&ctx, record).form(fields).show(&ctx);
    }
    match take(&ctx, &who, table, Some(&record.reference), &sent).await? {
        Looked::Done(Outcome::Saved(_)) => Ok(ctx.to(&format!("{}?done=saved", place(record)))),
        Looked::Meant(after) => {
            meant(&ctx, about(&ctx, record), &sent, &place(record), (Some(record), &after)).show(&ctx)
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
