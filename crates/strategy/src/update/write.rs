//! The page on which somebody tells what was done on an action: by a task link, or signed in.
//!
//! A draft is kept as it was typed, whatever is wrong with it; what is sent must hold to the table of updates.

use super::evidence;
use super::faults::faults;
use super::held::{self, Held, KIND, Spot, State, Words};
use super::{TABLE, block};
use crate::barrier::raise;
use crate::progress::{Progress, WORDS};
use crate::wording;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use platform::audit::{self, Act, Who};
use platform::cell;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::link::relation;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::{Part, Raw, date_in_words, record_form, time_in_words};
use platform::record::Record;
use platform::{Error, Result, typed};
use serde_json::json;

/// What the name of the field for a milestone or a message begins with; its reference follows.
pub const MILESTONE: &str = "milestone-";
const MESSAGE: &str = "message-";

/// Who tells of what, and by which way.
pub struct Telling<'a> {
    /// The action.
    pub action: &'a Record,
    /// The reporting period.
    pub period: &'a Record,
    /// The organisation that tells it.
    pub organisation: &'a Record,
    /// Who writes.
    pub who: Who,
    /// Where the form is sent.
    pub path: String,
}

impl Telling<'_> {
    /// Whether it is for them to say how the action is going.
    pub fn judges(&self) -> bool {
        self.action.text("owner") == self.organisation.reference
    }

    /// The one spot of which they tell.
    pub fn spot(&self) -> Spot<'_> {
        Spot {
            action: &self.action.reference,
            period: &self.period.reference,
            organisation: &self.organisation.reference,
        }
    }
}

/// What came of a form.
pub enum Told {
    /// It was sent.
    Sent,
    /// It was kept as a draft.
    Kept,
    /// The same, and files are to be added to it on this path.
    Files(String),
    /// Something is to be shown.
    Show(Box<Desk>),
    /// What a script is told.
    Answer(Response),
}

/// The page: what was asked back, what was told before, and the form.
pub async fn page(ctx: &Ctx, tx: &mut Tx, telling: &Telling<'_>) -> Result<Desk> {
    let held = held::at(tx, &ctx.app.keyring, &telling.spot()).await?;
    let words = held.as_ref().and_then(|held| held.words.clone()).unwrap_or_default();
    let mut desk = top(ctx, telling, held.as_ref())?;
    if ctx.parameter("done") == "draft" {
        desk = desk.done(ctx.t("update-draft-kept"));
    }
    desk = evidence::add::so_far(ctx, telling, &words, desk)?;
    desk = desk.form(form(ctx, telling, held.as_ref(), &words));
    let text = words.prose();
    // Nobody is told how they write before they have written.
    Ok(if text.trim().is_empty() { desk } else { wording::marked(ctx, desk, &text, &words.sent().prose()) })
}

/// What stands above the form.
fn top(ctx: &Ctx, telling: &Telling<'_>, held: Option<&Held>) -> Result<Desk> {
    let due = date_in_words(ctx.language, telling.period.text("due"));
    let asked = platform::page::around(ctx.language, "update-asked", &[("day", due.into())], telling.period.title());
    let open = format!("/actions/{}", telling.action.reference);
    let mut desk = Desk::new(ctx, ctx.t(if telling.judges() { "update-title" } else { "update-add-title" }))
        .block(Block::Words(vec![Part::content(telling.action.title())]))
        .block(Block::Raw(Raw(format!("<p class=\"govuk-body\">{asked}</p>"))))
        .link(ctx.t("duty-read"), &open);
    let question = held.and_then(|held| held.words.as_ref()).map(|words| words.question()).unwrap_or_default();
    if !question.is_empty() {
        desk = desk.heading(ctx.t("update-question")).block(Block::Words(vec![Part::content(question)]));
    }
    if held.is_some_and(|held| held.state == State::Sent) {
        desk = desk.block(Block::Warning(ctx.t("update-sent-already")));
    }
    desk = raise::open(ctx, desk, &telling.action.reference);
    let before = super::of(&ctx.snapshot, &telling.action.reference);
    let own = before.iter().find(|one| one.text("organisation") == telling.organisation.reference);
    match own.or(before.first()) {
        Some(last) => Ok(desk.block(Block::Raw(block::earlier(ctx, last, &before)?))),
        None => Ok(desk),
    }
}

fn form(ctx: &Ctx, telling: &Telling<'_>, held: Option<&Held>, words: &Words) -> FormBlock {
    let optional = |key: &str| ctx.language.text("record-optional", &[("words", ctx.t(key).into())]);
    // What was sent is not taken back by a draft: it is sent again, or stays.
    let sent = held.is_some_and(|held| held.state == State::Sent);
    let mut form = FormBlock::new(&telling.path, ctx.t(if sent { "update-send-again" } else { "update-send" }));
    if !sent {
        form = FormBlock { autosave: true, ..form }.also("act", "draft", ctx.t("update-save-draft"));
    }
    // What was sent is sent again with what is typed here, so that nothing is lost on the way to the files.
    let files = if evidence::in_words(words).is_empty() { "evidence-begin" } else { "evidence-change" };
    form = form.also("act", "files", ctx.t(files));
    if telling.judges() {
        let choices = WORDS.iter().filter_map(|word| Some((*word, Progress::of(word)?)));
        let choices = choices.map(|(word, one)| (word.to_owned(), meaning(ctx, one))).collect();
        form = form.field(Field::new("progress", ctx.t("col-progress"), Input::Radios(choices)));
    }
    let lines = |name: &str, label| Field::new(name, label, Input::Lines).hint(ctx.t(&format!("update-{name}-hint")));
    form = form.field(lines("told", ctx.t("col-told"))).field(lines("in_the_way", optional("col-in_the_way")));
    form = form.fold(ctx.t("update-more")).field(
        Field::new("people_reached", ctx.t("col-people_reached"), Input::Number).hint(ctx.t("update-reached-hint")),
    );
    for milestone in steps(ctx, telling) {
        let label = milestone.title();
        let name = format!("{MILESTONE}{}", milestone.reference);
        form = form.field(Field::new(&name, label, Input::Line("date", "off")).hint(ctx.t("update-milestone-hint")));
    }
    for message in messages(ctx, telling) {
        let label = ctx.language.text("update-message", &[("words", message.title().into())]);
        form = form.field(Field::new(&format!("{MESSAGE}{}", message.reference), label, Input::Check));
    }
    let evidence = Field::new("evidence", ctx.t("col-evidence"), Input::Line("url", "off"));
    form = form.field(evidence.hint(ctx.t("update-evidence-hint")));
    for field in raise::fields(ctx) {
        form = form.field(field);
    }
    for field in &mut form.fields {
        words.text(&field.name).clone_into(&mut field.value);
    }
    let version = held.map_or(0, |held| held.version);
    form.field(Field::hidden(record_form::VERSION, version.to_string()))
        .field(Field::hidden("period", &telling.period.reference))
}

/// A word with what it means, since nobody is trained in them.
pub(super) fn meaning(ctx: &Ctx, progress: Progress) -> String {
    let key = format!("progress-{}", progress.name());
    format!("{}: {}", ctx.t(&key), ctx.t(&format!("{key}-means")))
}

/// The steps of the action that were not reached yet.
fn steps<'a>(ctx: &'a Ctx, telling: &Telling<'_>) -> Vec<&'a Record> {
    let all = ctx.snapshot.referring(&telling.action.reference, "milestones", "action");
    all.into_iter().filter(|step| step.text("reached").is_empty()).collect()
}

/// The messages that the action answers.
fn messages<'a>(ctx: &'a Ctx, telling: &Telling<'_>) -> Vec<&'a Record> {
    let links = ctx.snapshot.links_from(&telling.action.reference, relation::ANSWERS);
    links.into_iter().map(|(_, message)| message).collect()
}

/// What is said of an action that was stopped: nothing more is asked.
pub fn stopped(ctx: &Ctx, telling: &Telling<'_>) -> Option<Desk> {
    let day = date_in_words(ctx.language, telling.action.ended.as_ref()?);
    let words = ctx.language.text("update-stopped", &[("day", day.into())]);
    let desk = Desk::new(ctx, ctx.t("update-title"));
    Some(desk.block(Block::Words(vec![Part::content(telling.action.title())])).block(Block::Warning(words)))
}

/// What is said of an action that nobody asks about in the period: it was done, or begins later.
pub fn not_asked(ctx: &Ctx, telling: &Telling<'_>) -> Option<Desk> {
    if telling.action.ended.is_some() || super::is_asked(&ctx.snapshot, telling.action, telling.period) {
        return None;
    }
    let desk = Desk::new(ctx, ctx.t("update-title")).block(Block::Words(vec![Part::content(telling.action.title())]));
    Some(
        desk.words(ctx.t("update-not-asked"))
            .link(ctx.t("duty-read"), &format!("/actions/{}", telling.action.reference)),
    )
}

/// Reads a form and keeps what it says, or sends it.
///
/// # Errors
/// When the database fails.
pub async fn save(ctx: &Ctx, tx: &mut Tx, telling: &Telling<'_>, sent: &Form) -> Result<Told> {
    let before = held::at(tx, &ctx.app.keyring, &telling.spot()).await?;
    let mut words = before.as_ref().and_then(|held| held.words.clone()).unwrap_or_default();
    for name in names(ctx, telling) {
        words.set(&name, sent.text(&name));
    }
    let by_script = sent.text("act") == "autosave";
    let version: i64 = sent.text(record_form::VERSION).parse().unwrap_or_default();
    let files = sent.text("act") == "files";
    let was_sent = before.as_ref().is_some_and(|held| held.state == State::Sent);
    let draft = by_script || (files && !was_sent) || sent.text("act") == "draft";
    let taken_back = draft && before.as_ref().is_some_and(|held| held.state == State::Sent);
    if let Some(earlier) = earlier(ctx, telling, sent)
        && !before.as_ref().is_some_and(is_decided)
    {
        return if by_script {
            Ok(Told::Answer(StatusCode::CONFLICT.into_response()))
        } else {
            another_period(ctx, telling, before.as_ref(), (earlier, sent))
        };
    }
    let stale = taken_back || before.as_ref().map_or(0, |held| held.version) != version;
    if stale || before.as_ref().is_some_and(is_decided) {
        return if by_script {
            Ok(Told::Answer(StatusCode::CONFLICT.into_response()))
        } else {
            both(ctx, telling, before, sent)
        };
    }
    let stopped = stopped(ctx, telling);
    let draft = draft || stopped.is_some();
    let mut faults = if draft { Faults::new() } else { faults(ctx, telling, &words)? };
    if files {
        // What a file shows is said where the files are.
        faults.retain(|(field, _)| !field.is_empty());
    }
    if !faults.is_empty() {
        let fields = record_form::sent_version(form(ctx, telling, before.as_ref(), &words), sent).again(sent, &faults);
        let desk = top(ctx, telling, before.as_ref())?.faults(faults);
        let desk = evidence::add::so_far(ctx, telling, &words, desk)?;
        return Ok(Told::Show(Box::new(desk.form(fields))));
    }
    if !draft {
        words = words.sent_anew();
    }
    let state = next(before.as_ref(), draft);
    keep(ctx, tx, telling, before.as_ref(), (state, &words)).await?;
    if let Some(desk) = stopped {
        let said =
            ["told", "in_the_way"].map(|name| (ctx.t(&format!("col-{name}")), vec![Part::content(words.text(name))]));
        let desk =
            desk.status(StatusCode::CONFLICT).words(ctx.t("update-stopped-kept")).block(Block::Facts(said.into()));
        return Ok(Told::Show(Box::new(desk)));
    }
    Ok(match (by_script, draft) {
        (true, _) => {
            Told::Answer(axum::Json(json!({ "version": version + 1, "saved": saved_at(ctx)? })).into_response())
        }
        (false, _) if files => Told::Files(evidence::add::place(telling, "")),
        (false, true) => Told::Kept,
        (false, false) => Told::Sent,
    })
}

/// The period about which the page asked, where another is asked about by now.
fn earlier<'a>(ctx: &'a Ctx, telling: &Telling<'_>, sent: &Form) -> Option<&'a Record> {
    ctx.snapshot.get(sent.text("period")).filter(|asked| asked.reference != telling.period.reference)
}

/// Another period is asked about by now: what was written, in the form for that one, and nothing kept yet.
fn another_period(
    ctx: &Ctx,
    telling: &Telling<'_>,
    before: Option<&Held>,
    (earlier, sent): (&Record, &Form),
) -> Result<Told> {
    let words = ctx.language.text("update-another-period", &[("words", earlier.title().into())]);
    let kept = before.and_then(|held| held.words.clone()).unwrap_or_default();
    let form = form(ctx, telling, before, &kept).again(sent, &Faults::new());
    let desk = top(ctx, telling, before)?.status(StatusCode::CONFLICT).block(Block::Warning(words));
    Ok(Told::Show(Box::new(desk.form(form))))
}

/// How far an update is once it is written: a draft of what was returned is still returned.
pub(super) fn next(before: Option<&Held>, draft: bool) -> State {
    match before.map(|held| held.state) {
        _ if !draft => State::Sent,
        Some(State::Returned) => State::Returned,
        _ => State::Draft,
    }
}

/// Whether an officer has decided, so that nothing is written over what was approved.
pub(super) fn is_decided(held: &Held) -> bool {
    matches!(held.state, State::Partners | State::Waiting)
}

fn saved_at(ctx: &Ctx) -> Result<String> {
    let now = ctx.app.clock.now().to_zoned(ctx.app.site.zone()?);
    Ok(ctx.language.text("update-saved-at", &[("time", time_in_words(ctx.language, &now).into())]))
}

/// Writes the words, with an entry of the audit where something has begun or is sent; saving a draft again adds none.
pub(super) async fn keep(
    ctx: &Ctx,
    tx: &mut Tx,
    telling: &Telling<'_>,
    before: Option<&Held>,
    (state, words): (State, &Words),
) -> Result<()> {
    let (keyring, now, who) = (&ctx.app.keyring, ctx.app.clock.now(), &telling.who);
    let by = (who.account.as_str(), now);
    let id = match before {
        None => held::insert(tx, keyring, &telling.spot(), (state, words), by).await?,
        Some(held) => {
            held::write(tx, keyring, held, (state, words), by).await?;
            held.id.clone()
        }
    };
    let act = match state {
        State::Sent => "update.send",
        _ if before.is_none_or(|held| held.state != state || held.written_by != who.account) => "update.write",
        _ => return Ok(()),
    };
    let detail = json!({ "action": telling.action.reference, "period": telling.period.reference, "organisation": telling.organisation.reference });
    audit::append(tx, now, who, Act { act, kind: KIND, reference: &id, detail }).await
}

/// The names of the fields.
fn names(ctx: &Ctx, telling: &Telling<'_>) -> Vec<String> {
    let form = form(ctx, telling, None, &Words::default());
    let shown = form.fields.into_iter().filter(|field| !matches!(field.input, Input::Hidden));
    shown.map(|field| field.name).collect()
}

/// Somebody else wrote meanwhile, or an officer decided: both texts side by side, and mine in the form over theirs.
fn both(ctx: &Ctx, telling: &Telling<'_>, theirs: Option<Held>, sent: &Form) -> Result<Told> {
    let their_words = theirs.as_ref().and_then(|held| held.words.clone()).unwrap_or_default();
    let mine = form(ctx, telling, theirs.as_ref(), &their_words);
    let differs = mine.fields.iter().filter(|field| !matches!(field.input, Input::Hidden));
    let differs = differs.filter(|field| sent.text(&field.name) != field.value);
    let row = |field: &Field| {
        vec![Cell::words(&field.label), Cell::content(sent.text(&field.name)), Cell::content(&field.value)]
    };
    let rows = differs.map(row).collect();
    let headings = ["record-field", "record-mine", "record-theirs"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("record-stale-title"), headings, rows, empty: ctx.t("record-stale-same") };
    let decided = theirs.as_ref().is_some_and(is_decided);
    let words = ctx.t(if decided { "update-decided" } else { "record-stale" });
    let desk =
        top(ctx, telling, theirs.as_ref())?.status(StatusCode::CONFLICT).block(Block::Warning(words)).table(table);
    Ok(Told::Show(Box::new(if decided { desk } else { desk.form(mine.again(sent, &Faults::new())) })))
}

/// The milestones that were reached, each with its day, and the messages that are replied to.
pub fn beside(words: &Words) -> (Vec<(&str, &str)>, Vec<&str>) {
    (words.named(MILESTONE).collect(), words.named(MESSAGE).map(|(reference, _)| reference).collect())
}

/// The record that everybody would read, under this reference and approved on this day.
///
/// # Errors
/// [`Error::Invalid`], when a text is not one of its column.
pub fn record(held: &Held, words: &Words, reference: String, day: &str) -> Result<Record> {
    let said = |name: &str| match name {
        "action" => held.action.clone(),
        "period" => held.period.clone(),
        "organisation" => held.organisation.clone(),
        "day" => day.to_owned(),
        evidence::COLUMN => evidence::to_text(&evidence::in_words(words)),
        "people_reached" => typed::whole_number(words.text(name)).map(|n| n.to_string()).unwrap_or_default(),
        _ => words.text(name).to_owned(),
    };
    let mut values = serde_json::Map::new();
    for column in TABLE.columns {
        let value = cell::read(column, &said(column.name));
        let value = value.map_err(|sentence| Error::invalid(format!("{} {sentence}.", column.name)))?;
        if !value.is_null() {
            values.insert(column.name.to_owned(), value);
        }
    }
    Ok(Record { table: &TABLE, reference, version: 0, ended: None, values })
}
