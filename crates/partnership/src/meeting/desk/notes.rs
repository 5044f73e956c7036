//! The notes of a meeting as they are written: for each item what was said in full, which members read, and what everybody is to read of
//! it. A draft can be saved as often as one likes; publishing puts the open words into the plan.

use super::super::held::{self, FULL, ROWS, SAID, State, on_agenda, words_of};
use super::agenda::{What, published};
use super::{LONGEST, change, desk, filled, found, keep, path, said_done};
use crate::meeting::TABLE;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use platform::audit::Who;
use platform::cell::last_day;
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
    let rows = on_agenda(tx, &ctx.app.keyring, plan, &meeting.reference).await?;
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

/// The item under which the words about the meeting as a whole are kept while they are a draft. It is never on an agenda.
const WHOLE: &str = "about";

/// What everybody read of the meeting as a whole when its draft was last saved or published.
const ABOUT: &str = "opened";

/// What is written of the meeting as a whole: the draft, where there is one, or what everybody reads.
async fn whole(ctx: &Ctx, tx: &mut Tx, meeting: &Record) -> Result<Noted> {
    let row = ROWS.at(tx, &ctx.app.keyring, &[&meeting.reference, WHOLE]).await?;
    let is_public = !meeting.text("notes_published").is_empty();
    let public = if is_public { meeting.text("about") } else { "" };
    // What somebody changed elsewhere since it was published is as it is there now, and does not come back by publishing again.
    let draft = row.as_ref().filter(|row| !is_public || row.words.text(ABOUT) == public);
    let words = draft.map_or_else(|| Words::default().with(SAID, public), |row| row.words.clone());
    Ok(Noted { item: WHOLE.to_owned(), words: words.with(ABOUT, public), row })
}

/// The field of the words of an item.
fn name(kind: &str, item: &str) -> String {
    format!("{kind}-{item}")
}

/// The fields of an item: of the whole there is nothing that members alone read.
fn fields(item: &str) -> &'static [&'static str] {
    if item == WHOLE { &[SAID] } else { &[FULL, SAID] }
}

/// What begins the name of the field that says over which words somebody writes.
const BASE: &str = "base";

/// What stands for the words of an item.
fn base(text: &str, other: &str) -> String {
    random::hash(format!("{text}\u{0}{other}"))
}

impl Noted {
    fn base(&self) -> String {
        base(self.words.text(FULL), self.words.text(SAID))
    }

    /// What was sent of it: in full, and for everybody.
    fn sent<'a>(&self, sent: &'a Form) -> (&'a str, &'a str) {
        (sent.text(&name(FULL, &self.item)), sent.text(&name(SAID, &self.item)))
    }

    /// Whether whoever sent this changed it.
    fn is_written(&self, sent: &Form) -> bool {
        let (full, open) = self.sent(sent);
        sent.holds(&name(SAID, &self.item)) && base(full, open) != sent.text(&name(BASE, &self.item))
    }

    /// Whether somebody else changed it meanwhile to something else, and its sender writes it too, or would publish it unseen.
    fn is_torn(&self, sent: &Form, publishes: bool) -> bool {
        let (full, open) = self.sent(sent);
        (publishes || self.is_written(sent))
            && self.base() != sent.text(&name(BASE, &self.item))
            && self.base() != base(full, open)
    }

    /// What everybody is to read of it once this is saved: what was sent, or, where its sender did not touch it, what is there.
    fn open_text<'a>(&'a self, sent: &'a Form) -> &'a str {
        if self.is_written(sent) { self.sent(sent).1 } else { self.words.text(SAID) }
    }
}

/// `GET /work/meetings/{ref}/notes`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (meeting, _) = found(&ctx, &ctx.snapshot, &reference)?;
    let mut tx = ctx.app.db.read().await?;
    let items = all(&ctx, &mut tx, &ctx.snapshot, meeting).await?;
    page(&ctx, meeting, &items, None).show(&ctx)
}

/// The meeting as a whole, and its items.
async fn all(ctx: &Ctx, tx: &mut Tx, plan: &Snapshot, meeting: &Record) -> Result<Vec<Noted>> {
    let mut all = vec![whole(ctx, tx, meeting).await?];
    all.extend(items(ctx, tx, plan, meeting).await?);
    Ok(all)
}

fn page(ctx: &Ctx, meeting: &Record, items: &[Noted], again: Option<(&Form, Faults)>) -> Desk {
    let mut desk = said_done(ctx, desk(ctx, meeting, ctx.t("meeting-step-notes")), &["draft", "notes-published"]);
    if items.len() < 2 {
        let agenda = format!("{}/agenda", path(meeting));
        return desk.words(ctx.t("notes-no-agenda")).link(ctx.t("meeting-step-agenda"), &agenda);
    }
    desk = desk.words(ctx.t("notes-words")).block(Block::Words(vec![Part::words(ctx.t("notes-public-words"))]));
    let mut form = FormBlock::new(format!("{}/notes", path(meeting)), ctx.t("notes-save"));
    for one in items {
        for kind in fields(&one.item) {
            form = form.field(field(ctx, one, kind, again.as_ref().map(|(sent, _)| *sent)));
        }
        form = form.field(Field::hidden(&name(BASE, &one.item), one.base()));
    }
    form = form.also("act", "publish", ctx.t("notes-publish"));
    if let Some((sent, faults)) = again {
        form = kept(form, items, sent, &faults);
        desk = desk.faults(faults);
    }
    desk.form(form)
}

fn field(ctx: &Ctx, one: &Noted, kind: &str, sent: Option<&Form>) -> Field {
    let label = match (one.item.as_str(), kind) {
        (WHOLE, _) => ctx.t("notes-about"),
        (_, FULL) => ctx.language.text("notes-full", &[("words", one.words.text("title").into())]),
        _ => ctx.language.text("notes-open", &[("words", one.words.text("title").into())]),
    };
    let field = Field::new(&name(kind, &one.item), label, Input::Lines).value(one.words.text(kind));
    // Theirs stands beside it where both wrote.
    match sent.filter(|sent| one.is_torn(sent, false) && sent.text(&name(kind, &one.item)) != one.words.text(kind)) {
        Some(_) => field.hint(ctx.language.text("notes-theirs", &[("words", one.words.text(kind).into())])),
        None if one.item == WHOLE => field.hint(ctx.t("notes-about-hint")),
        None => field,
    }
}

/// The form with what was sent in it, but for what its sender did not touch: there is what stands there by now.
fn kept(mut form: FormBlock, items: &[Noted], sent: &Form, faults: &Faults) -> FormBlock {
    let written: Vec<String> = items
        .iter()
        .filter(|one| one.is_written(sent))
        .flat_map(|one| fields(&one.item).iter().map(|kind| name(kind, &one.item)))
        .collect();
    for field in &mut form.fields {
        if written.contains(&field.name) {
            sent.text(&field.name).clone_into(&mut field.value);
        }
        field.fault = faults.iter().find(|(name, _)| *name == field.name).map(|(_, words)| words.clone());
    }
    form
}

/// `POST /work/meetings/{ref}/notes`: saves the draft, or publishes the notes.
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (meeting, who) = found(&ctx, &plan, &reference)?;
    let items = all(&ctx, &mut tx, &plan, meeting).await?;
    let publishes = sent.text("act") == "publish";
    if items.iter().any(|one| one.is_torn(&sent, publishes)) {
        let faults = vec![(String::new(), ctx.t("notes-torn"))];
        return page(&ctx, meeting, &items, Some((&sent, faults))).status(StatusCode::CONFLICT).show(&ctx);
    }
    let mut faults = wrong(&ctx, &items, &sent, publishes);
    if publishes && !has_been(meeting, ctx.app.today()?) {
        faults.push((String::new(), ctx.t("notes-too-early")));
    }
    if !faults.is_empty() {
        return page(&ctx, meeting, &items, Some((&sent, faults))).show(&ctx);
    }
    write(&ctx, &mut tx, &plan, (meeting, &who), (&items, &sent)).await?;
    let to = path(meeting);
    if !publishes {
        tx.commit().await?;
        return Ok(ctx.to(&format!("{to}/notes?done=draft")));
    }
    let rows = on_agenda(&mut tx, &ctx.app.keyring, &plan, &reference).await?;
    published(&ctx, &mut tx, &plan, (meeting, &who), (rows, What::Notes)).await?;
    let about = whole(&ctx, &mut tx, meeting).await?;
    let today = ctx.app.today()?.to_string();
    let first = if meeting.text("notes_published").is_empty() { &today } else { meeting.text("notes_published") };
    // What was announced of it stays, as long as nothing was written in its place.
    let said = about.words.text(SAID);
    let keeps = said.is_empty() && meeting.text("notes_published").is_empty();
    let open = if keeps { meeting.text("about") } else { said };
    let values = [("about", open), ("status", "held"), ("notes_published", first)];
    let after = filled(&TABLE, String::new(), Some(meeting), &values);
    if let Some(row) = &about.row {
        let (spot, words) = ([reference.as_str(), WHOLE], about.words.clone().with(ABOUT, open));
        let written = (who.account.as_str(), ctx.app.clock.now());
        ROWS.write(&mut tx, &ctx.app.keyring, (&spot, Some(row)), (&row.state, &words), written).await?;
    }
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
    for one in items {
        for kind in fields(&one.item) {
            let field = name(kind, &one.item);
            let text = sent.text(&field);
            if text.chars().count() > LONGEST {
                faults.push((field, ctx.language.text("meeting-long-fault", &[("n", LONGEST.into())])));
            } else if publishes && *kind == SAID && typed::personal(one.open_text(sent)) {
                faults.push((field, ctx.t("words-text-personal")));
            }
        }
    }
    faults
}

/// Writes the words of each item that its sender changed.
async fn write(
    ctx: &Ctx,
    tx: &mut Tx,
    plan: &Snapshot,
    (meeting, who): (&Record, &Who),
    (items, sent): (&[Noted], &Form),
) -> Result<()> {
    for one in items.iter().filter(|one| one.is_written(sent)) {
        let (full, open) = one.sent(sent);
        let words = one.words.clone().with(FULL, full).with(SAID, open);
        let words = held::seen(words, plan);
        // A draft of notes changes nothing of the agenda; the whole is on none.
        let usual = if one.item == WHOLE { State::Off } else { State::Published };
        let state = one.row.as_ref().map_or(usual, State::of);
        let written = (who.account.as_str(), ctx.app.clock.now());
        let spot = [meeting.reference.as_str(), one.item.as_str()];
        ROWS.write(tx, &ctx.app.keyring, (&spot, one.row.as_ref()), (state.name(), &words), written).await?;
    }
    Ok(())
}
