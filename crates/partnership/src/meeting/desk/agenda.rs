//! The agenda of a meeting as it is made: what was suggested, the items in their order, and publishing them.

use super::super::held::{self, OPEN, PLACE, RECORD, ROWS, SAID, State, on_agenda};
use super::{Again, change, desk, filled, found, keep, path, said_done, texts};
use crate::meeting::item::{self, KINDS};
use axum::extract::Path;
use axum::response::Response;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Cell, Desk, Field, FormBlock, Input, Table};
use platform::page::record_form::{propose, propose_several};
use platform::page::{Part, choice_key};
use platform::record::Record;
use platform::sealed::{Row, Words};
use platform::snapshot::Snapshot;
use platform::{Result, random};
use serde_json::json;

/// `GET /work/meetings/{ref}/agenda`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (meeting, _) = found(&ctx, &ctx.snapshot, &reference)?;
    page(&ctx, &mut ctx.app.db.read().await?, meeting, None).await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, meeting: &Record, again: Again<'_>) -> Result<Desk> {
    let all = ROWS.of(tx, &ctx.app.keyring, &meeting.reference).await?;
    let suggested: Vec<&Row> = all.iter().filter(|row| State::of(row) == State::Suggested).collect();
    let items = on_agenda(tx, &ctx.app.keyring, &ctx.snapshot, &meeting.reference).await?;
    let unheld = held::unheld(&ctx.snapshot, &meeting.reference, &all);
    let waits = items.iter().any(|row| State::of(row) != State::Published);
    // In their places, whether they came in a file or were written here.
    let place = |row: &Row| row.words.text(PLACE).parse().unwrap_or(i64::MAX);
    let written = items.iter().map(|row| (place(row), line(ctx, meeting, row)));
    let came = unheld.iter().map(|one| (one.int("number").unwrap_or(i64::MAX), of_file(ctx, meeting, one)));
    let mut rows: Vec<(i64, Vec<Cell>)> = written.chain(came).collect();
    rows.sort_by_key(|(place, _)| *place);
    let table = Table {
        caption: ctx.t("meeting-agenda"),
        headings: ["col-number", "kind-agenda-item", "col-kind", "report-state"].map(|key| ctx.t(key)).into(),
        rows: rows.into_iter().map(|(_, cells)| cells).collect(),
        empty: ctx.t("agenda-empty"),
    };
    let mut desk =
        said_done(ctx, desk(ctx, meeting, ctx.t("meeting-step-agenda")), &["agenda-kept", "item-off", "item-declined"])
            .words(ctx.t("agenda-words"));
    if !suggested.is_empty() {
        let row = |row: &&Row| {
            let from = row.words.text("brought_by").to_owned();
            vec![
                link(ctx, meeting, &row.spot, row.words.text("title")),
                Cell::content(from),
                Cell::words(said_on(ctx, row)),
            ]
        };
        let headings =
            ["agenda-suggested-what", "agenda-suggested-by", "agenda-suggested-on"].map(|key| ctx.t(key)).into();
        let rows = suggested.iter().map(row).collect();
        desk = desk.table(Table { caption: ctx.t("agenda-suggested"), headings, rows, empty: String::new() });
    }
    desk = desk.table(table);
    if waits {
        let publish = FormBlock::new(format!("{}/agenda/publish", path(meeting)), ctx.t("agenda-publish"));
        desk = desk.words(ctx.t("agenda-publish-words")).form(publish);
    }
    let kinds = KINDS.map(|kind| (kind.to_owned(), ctx.t(&choice_key(kind)))).into();
    let mut form = FormBlock::new(format!("{}/agenda", path(meeting)), ctx.t("agenda-add"))
        .quiet()
        .field(Field::line("title", ctx.t("agenda-title")))
        .field(Field::new("kind", ctx.t("col-kind"), Input::Select(kinds)))
        .field(Field::line("brought_by", ctx.t("col-brought_by")).hint(ctx.t("agenda-brought-hint")));
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    Ok(desk.heading(ctx.t("agenda-add")).form(form))
}

fn said_on(ctx: &Ctx, row: &Row) -> String {
    ctx.day(row.written_at).unwrap_or_default()
}

fn link(ctx: &Ctx, meeting: &Record, spot: &[String], title: &str) -> Cell {
    let item = spot.last().map_or("", String::as_str);
    Cell::Link(Part::content(title), ctx.href(&format!("{}/agenda/{item}", path(meeting))))
}

fn line(ctx: &Ctx, meeting: &Record, row: &Row) -> Vec<Cell> {
    vec![
        Cell::words(row.words.text(PLACE)),
        link(ctx, meeting, &row.spot, row.words.text("title")),
        Cell::words(ctx.t(&choice_key(row.words.text("kind")))),
        Cell::words(ctx.t(&format!("item-is-{}", State::of(row).name()))),
    ]
}

/// An item that came in a file: it is published, and opened here it can be changed.
fn of_file(ctx: &Ctx, meeting: &Record, one: &Record) -> Vec<Cell> {
    vec![
        Cell::words(one.int("number").unwrap_or_default().to_string()),
        link(ctx, meeting, std::slice::from_ref(&one.reference), one.title()),
        Cell::words(ctx.t(&choice_key(one.text("kind")))),
        Cell::words(ctx.t("item-is-published")),
    ]
}

/// `POST /work/meetings/{ref}/agenda`: one more item, at the end.
pub async fn add(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (meeting, who) = found(&ctx, &plan, &reference)?;
    let mut faults = texts(&ctx, &sent, &["title", "brought_by"]);
    if !sent.has("title") {
        faults.push(("title".to_owned(), ctx.t("agenda-title-missing")));
    }
    if !KINDS.contains(&sent.text("kind")) {
        faults.push(("kind".to_owned(), ctx.t("record-needed")));
    }
    if !faults.is_empty() {
        return page(&ctx, &mut tx, meeting, Some((&sent, faults))).await?.show(&ctx);
    }
    let words =
        ["title", "kind", "brought_by"].iter().fold(Words::default(), |words, name| words.with(name, sent.text(name)));
    let words =
        words.with("papers", item::OPEN).with(PLACE, last_place(&ctx, &mut tx, &plan, meeting).await?.to_string());
    let (id, now) = (random::id()?, ctx.app.clock.now());
    let spot = [reference.as_str(), id.as_str()];
    let written = (who.account.as_str(), now);
    ROWS.write(&mut tx, &ctx.app.keyring, (&spot, None), (State::Draft.name(), &words), written).await?;
    let act = Act { act: "meeting.item", kind: held::KIND, reference: &id, detail: json!({ "meeting": reference }) };
    audit::append(&mut tx, now, &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}/agenda/{id}", path(meeting))))
}

/// The place after the last item of a meeting, those of a file included.
pub async fn last_place(ctx: &Ctx, tx: &mut Tx, plan: &Snapshot, meeting: &Record) -> Result<i64> {
    let held = on_agenda(tx, &ctx.app.keyring, plan, &meeting.reference).await?;
    let held = held.iter().filter_map(|row| row.words.text(PLACE).parse::<i64>().ok());
    let open = item::of(plan, &meeting.reference).into_iter().filter_map(|one| one.int(PLACE));
    Ok(held.chain(open).max().unwrap_or_default() + 1)
}

/// `POST /work/meetings/{ref}/agenda/publish`: everybody reads the agenda from now on.
pub async fn publish(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (meeting, who) = found(&ctx, &plan, &reference)?;
    let rows = on_agenda(&mut tx, &ctx.app.keyring, &plan, &reference).await?;
    let rows: Vec<Row> = rows.into_iter().filter(|row| State::of(row) != State::Published).collect();
    published(&ctx, &mut tx, &plan, (meeting, &who), (rows, What::Agenda)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=agenda-published", path(meeting))))
}

/// What of items is published.
#[derive(Clone, Copy, PartialEq)]
pub enum What {
    /// The items; what everybody has of their notes stays, since what is written of them is a draft.
    Agenda,
    /// The notes of items that everybody has; what else is written of these stays a draft.
    Notes,
}

/// What of an exempt item nobody reads but its members.
const FOR_MEMBERS: [&str; 5] = ["paper", "options", "legal", "equality", "money"];

/// Writes items, or their notes, into the plan as everybody may read them.
pub async fn published(
    ctx: &Ctx,
    tx: &mut Tx,
    plan: &Snapshot,
    (meeting, who): (&Record, &Who),
    (rows, what): (Vec<Row>, What),
) -> Result<()> {
    let (mut changes, now) = (Vec::new(), ctx.app.clock.now());
    let mut names = propose_several(plan, &item::TABLE, rows.len()).into_iter();
    for row in rows {
        let before = plan.get(row.words.text(RECORD)).filter(|one| one.table == &item::TABLE && one.ended.is_none());
        let after = match (what, before) {
            (What::Notes, None) => continue,
            (What::Notes, Some(before)) => {
                filled(&item::TABLE, String::new(), Some(before), &[(SAID, row.words.text(SAID))])
            }
            (What::Agenda, _) => {
                let name = before.map(|one| one.reference.clone()).or_else(|| names.next());
                open(meeting, &name.unwrap_or_else(|| propose(plan, &item::TABLE)), before, &row.words)
            }
        };
        let words = match what {
            What::Agenda => held::for_members(row.words.clone(), &FOR_MEMBERS),
            What::Notes => held::for_members(row.words.clone(), &[held::FULL]),
        };
        let words = held::remembered(words, &after);
        let state = if what == What::Agenda { State::Published } else { State::of(&row) };
        let written = (who.account.as_str(), now);
        let spot = [row.spot.first().map_or("", String::as_str), row.spot.last().map_or("", String::as_str)];
        ROWS.write(tx, &ctx.app.keyring, (&spot, Some(&row)), (state.name(), &words), written).await?;
        if before != Some(&after) {
            changes.push(change(before, after));
        }
    }
    keep(ctx, tx, who, changes).await
}

/// An item as everybody is to read it: of one whose papers are exempt neither these nor what was thought of.
fn open(meeting: &Record, name: &str, before: Option<&Record>, words: &Words) -> Record {
    let exempt = words.text("papers") == item::EXEMPT;
    let text = |column: &'static str| if exempt && FOR_MEMBERS.contains(&column) { "" } else { words.text(column) };
    let mut values: Vec<(&str, &str)> = OPEN.iter().map(|column| (*column, text(column))).collect();
    values.extend([("meeting", meeting.reference.as_str()), (PLACE, words.text(PLACE))]);
    filled(&item::TABLE, name.to_owned(), before, &values)
}
