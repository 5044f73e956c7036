//! The notes of a meeting as they are written: for each item what was said in full, which members read, and what everybody is to read of
//! it. A draft can be saved as often as one likes; publishing puts the open words into the plan.

use super::super::held::{self, FULL, ROWS, SAID, State, on_agenda, words_of};
use super::agenda::{Notes, published};
use super::{LONGEST, change, desk, filled, found, keep, path, said_done};
use crate::meeting::{TABLE, last_day};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use platform::audit::Who;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::record::Record;
use platform::sealed::{Row, Words};
use platform::snapshot::Snapshot;
use platform::{Result, random, typed};

/// An item of which notes are written: its spot, its words, and its row where it has one.
struct Noted {
    item: String,
    words: Words,
    row: Option<Row>,
}

/// The items of a meeting in their order, those of a file included.
async fn items(ctx: &Ctx, tx: &mut Tx, plan: &Snapshot, meeting: &Record) -> Result<Vec<Noted>> {
    let rows = on_agenda(tx, &ctx.app.keyring, &meeting.reference).await?;
    let of_file = held::unheld(plan, &meeting.reference, &rows).into_iter();
    let of_file = of_file.map(|one| Noted { item: one.reference.clone(), words: words_of(one), row: None });
    let mut all: Vec<Noted> = of_file.collect();
    let held = rows.into_iter().map(|row| Noted {
        item: row.spot.last().cloned().unwrap_or_default(),
        words: row.words.clone(),
        row: Some(row),
    });
    all.extend(held);
    all.sort_by_key(|one| one.words.text(held::PLACE).parse().unwrap_or(i64::MAX));
    Ok(all)
}

/// What stands for the versions of all items, so that nobody writes over what another wrote meanwhile.
fn seen(meeting: &Record, items: &[Noted]) -> String {
    let one = |noted: &Noted| format!("{}/{}", noted.item, noted.row.as_ref().map_or(0, |row| row.version));
    let all: Vec<String> = items.iter().map(one).collect();
    random::hash(format!("{} {}", meeting.version, all.join(" ")))
}

/// The field of the words of an item.
fn name(kind: &str, item: &str) -> String {
    format!("{kind}-{item}")
}

/// `GET /work/meetings/{ref}/notes`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (meeting, _) = found(&ctx, &ctx.snapshot, &reference)?;
    let items = items(&ctx, &mut ctx.app.db.read().await?, &ctx.snapshot, meeting).await?;
    page(&ctx, meeting, &items, None).show(&ctx)
}

fn page(ctx: &Ctx, meeting: &Record, items: &[Noted], again: Option<(&Form, Faults)>) -> Desk {
    let mut desk = said_done(ctx, desk(ctx, meeting, ctx.t("meeting-step-notes")), &["draft", "notes-published"]);
    if items.is_empty() {
        return desk
            .words(ctx.t("notes-no-agenda"))
            .link(ctx.t("meeting-step-agenda"), &format!("{}/agenda", path(meeting)));
    }
    desk = desk.words(ctx.t("notes-words")).block(Block::Words(vec![Part::words(ctx.t("notes-public-words"))]));
    let about = Field::new("about", ctx.t("notes-about"), Input::Lines).hint(ctx.t("notes-about-hint"));
    let mut form = FormBlock::new(format!("{}/notes", path(meeting)), ctx.t("notes-save"));
    form = form.field(about.value(meeting.text("about")));
    for one in items {
        let title = |key: &str| ctx.language.text(key, &[("words", one.words.text("title").into())]);
        let full = Field::new(&name(FULL, &one.item), title("notes-full"), Input::Lines);
        let open = Field::new(&name(SAID, &one.item), title("notes-open"), Input::Lines);
        form = form.field(full.value(one.words.text(FULL))).field(open.value(one.words.text(SAID)));
    }
    form = form.field(Field::hidden("seen", seen(meeting, items))).also("act", "publish", ctx.t("notes-publish"));
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    desk.form(form)
}

/// `POST /work/meetings/{ref}/notes`: saves the draft, or publishes the notes.
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (meeting, who) = found(&ctx, &plan, &reference)?;
    let items = items(&ctx, &mut tx, &plan, meeting).await?;
    if sent.text("seen") != seen(meeting, &items) {
        let faults = vec![(String::new(), ctx.t("meeting-stale"))];
        return page(&ctx, meeting, &items, Some((&sent, faults))).status(StatusCode::CONFLICT).show(&ctx);
    }
    let publishes = sent.text("act") == "publish";
    let mut faults = wrong(&ctx, &items, &sent, publishes);
    if publishes && !has_been(meeting, ctx.app.today()?) {
        faults.push((String::new(), ctx.t("notes-too-early")));
    }
    if !faults.is_empty() {
        return page(&ctx, meeting, &items, Some((&sent, faults))).show(&ctx);
    }
    write(&ctx, &mut tx, (meeting, &who), &items, &sent).await?;
    let to = path(meeting);
    if !publishes {
        tx.commit().await?;
        return Ok(ctx.to(&format!("{to}/notes?done=draft")));
    }
    let rows = on_agenda(&mut tx, &ctx.app.keyring, &reference).await?;
    published(&ctx, &mut tx, &plan, (meeting, &who), (rows, Notes::Open)).await?;
    let today = ctx.app.today()?.to_string();
    let first = if meeting.text("notes_published").is_empty() { &today } else { meeting.text("notes_published") };
    let values = [("about", sent.text("about")), ("status", "held"), ("notes_published", first)];
    let after = filled(&TABLE, String::new(), Some(meeting), &values);
    if after != *meeting {
        keep(&ctx, &mut tx, &who, vec![change(Some(meeting), after)]).await?;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{to}?done=notes-published")))
}

/// Whether a meeting has begun by a day, as far as its day is known, and was not called off.
fn has_been(meeting: &Record, today: Date) -> bool {
    meeting.text("status") != "cancelled" && last_day(meeting.text("day")).is_some_and(|day| day <= today)
}

/// What is wrong with the words: what everybody is to read must hold nothing of anybody's own.
fn wrong(ctx: &Ctx, items: &[Noted], sent: &Form, publishes: bool) -> Faults {
    let mut faults = Faults::new();
    let long = || ctx.language.text("meeting-long-fault", &[("n", LONGEST.into())]);
    let open = items.iter().map(|one| name(SAID, &one.item)).chain(["about".to_owned()]);
    for field in open {
        let text = sent.text(&field);
        if text.chars().count() > LONGEST {
            faults.push((field, long()));
        } else if publishes && typed::personal(text) {
            faults.push((field, ctx.t("words-text-personal")));
        }
    }
    for field in items.iter().map(|one| name(FULL, &one.item)) {
        if sent.text(&field).chars().count() > LONGEST {
            faults.push((field, long()));
        }
    }
    faults
}

/// Writes the words of each item that changed.
async fn write(ctx: &Ctx, tx: &mut Tx, (meeting, who): (&Record, &Who), items: &[Noted], sent: &Form) -> Result<()> {
    for one in items {
        let (full, open) = (sent.text(&name(FULL, &one.item)), sent.text(&name(SAID, &one.item)));
        if full == one.words.text(FULL) && open == one.words.text(SAID) {
            continue;
        }
        let words = one.words.clone().with(FULL, full).with(SAID, open);
        // A draft of notes changes nothing of the agenda.
        let state = one.row.as_ref().map_or(State::Published, State::of);
        let written = (who.account.as_str(), ctx.app.clock.now());
        let spot = [meeting.reference.as_str(), one.item.as_str()];
        ROWS.write(tx, &ctx.app.keyring, (&spot, one.row.as_ref()), (state.name(), &words), written).await?;
    }
    Ok(())
}
