//! One item of an agenda: its words, its papers, whether these are open, its place; and what becomes of a suggestion.

use super::super::held::{self, ANSWER, OPEN, PLACE, RECORD, ROWS, State, words_of};
use super::{Again, change, desk_of_content, found, is_named, keep, path, texts};
use crate::meeting::item::{self, EXEMPT, KINDS};
use crate::meeting::suggest;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::VERSION;
use platform::page::{Part, choice_key};
use platform::record::Record;
use platform::sealed::{Row, Words};
use platform::snapshot::Snapshot;
use platform::{Error, Result, typed};
use serde_json::json;

/// The texts of an item, which everybody or only members read.
const TEXTS: [&str; 7] = ["title", "exempt_why", "brought_by", "options", "legal", "equality", "money"];

/// An item of a meeting: as it is held, or as it came in a file.
enum Found {
    Held(Box<Row>),
    Open(Box<Words>),
}

impl Found {
    fn words(&self) -> &Words {
        match self {
            Found::Held(row) => &row.words,
            Found::Open(words) => words,
        }
    }

    fn row(&self) -> Option<&Row> {
        match self {
            Found::Held(row) => Some(row),
            Found::Open(_) => None,
        }
    }

    fn state(&self) -> State {
        self.row().map_or(State::Published, State::of)
    }

    /// What a form was made over: the row, and the record of the plan, which may be changed elsewhere.
    fn version(&self, plan: &Snapshot) -> String {
        let row = self.row().map_or(0, |row| row.version);
        let record = plan.get(self.words().text(RECORD)).map_or(0, |record| record.version);
        format!("{row}.{record}")
    }
}

async fn one(ctx: &Ctx, tx: &mut Tx, plan: &Snapshot, (meeting, item): (&Record, &str)) -> Result<Found> {
    let missing = || Error::not_found(format!("work/meetings/{}/agenda/{item}", meeting.reference));
    let row = held::at(tx, &ctx.app.keyring, plan, (&meeting.reference, item)).await?;
    if let Some(row) = row.filter(|row| State::of(row).is_on() || State::of(row) == State::Suggested) {
        return Ok(Found::Held(Box::new(row)));
    }
    let open = plan.get(item).filter(|one| one.table == &item::TABLE && one.ended.is_none());
    let open = open.filter(|one| one.text("meeting") == meeting.reference).ok_or_else(missing)?;
    Ok(Found::Open(Box::new(words_of(open))))
}

/// `GET /work/meetings/{ref}/agenda/{item}`
pub async fn show(ctx: Ctx, Path((reference, item)): Path<(String, String)>) -> Result<Response> {
    let (meeting, _) = found(&ctx, &ctx.snapshot, &reference)?;
    let mut tx = ctx.app.db.read().await?;
    let one = one(&ctx, &mut tx, &ctx.snapshot, (meeting, &item)).await?;
    let page = page(&ctx, &ctx.snapshot, (meeting, &item), &one, None);
    let from = match one.row() {
        Some(row) => suggest::from(&ctx, &mut tx, row).await?,
        None => None,
    };
    match from {
        Some(from) => {
            page.block(Block::Facts(vec![(ctx.t("suggestion-sent-by"), vec![Part::content(from)])])).show(&ctx)
        }
        None => page.show(&ctx),
    }
}

fn page(ctx: &Ctx, plan: &Snapshot, (meeting, item): (&Record, &str), one: &Found, again: Again<'_>) -> Desk {
    let to = format!("{}/agenda/{item}", path(meeting));
    let words = one.words();
    let mut desk = desk_of_content(ctx, meeting, words.text("title"))
        .under(ctx.t("meeting-step-agenda"), &format!("{}/agenda", path(meeting)));
    let suggested = one.state() == State::Suggested;
    if suggested {
        desk = desk.block(Block::Warning(ctx.t("agenda-is-suggested")));
    }
    let mut form = form(ctx, &to, one, suggested).field(Field::hidden(VERSION, one.version(plan)));
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    desk = desk.form(form);
    if suggested {
        let answer = Field::new(ANSWER, ctx.t("agenda-decline-why"), Input::Lines).hint(ctx.t("agenda-decline-hint"));
        let decline = FormBlock::new(format!("{to}/decline"), ctx.t("agenda-decline")).quiet().field(answer);
        return desk.heading(ctx.t("agenda-decline")).form(decline);
    }
    let off = FormBlock::new(format!("{to}/off"), ctx.t("agenda-off")).quiet();
    desk.heading(ctx.t("agenda-off")).words(ctx.t("agenda-off-words")).form(off)
}

fn form(ctx: &Ctx, to: &str, one: &Found, suggested: bool) -> FormBlock {
    let words = one.words();
    let choices = |all: &[&str]| all.iter().map(|word| ((*word).to_owned(), ctx.t(&choice_key(word)))).collect();
    let field = |name: &str, input| Field::new(name, ctx.t(&format!("col-{name}")), input).value(words.text(name));
    let hinted = |name: &str, input| field(name, input).hint(ctx.t(&format!("agenda-{name}-hint")));
    let line = || Input::Line("text", "off");
    let papers = if words.text("papers").is_empty() { item::OPEN } else { words.text("papers") };
    let button = if suggested { ctx.t("agenda-put-on") } else { ctx.t("save") };
    FormBlock::new(to, button)
        .field(Field::line("title", ctx.t("agenda-title")).value(words.text("title")))
        .field(field("kind", Input::Select(choices(&KINDS))))
        .field(field("brought_by", line()).hint(ctx.t("agenda-brought-hint")))
        .field(field(PLACE, Input::Number))
        .field(hinted("concerns", line()))
        .field(hinted("papers", Input::Radios(choices(&[item::OPEN, EXEMPT]))).value(papers))
        .field(hinted("exempt_why", line()))
        .field(hinted("paper", Input::Lines))
        .fold(ctx.t("agenda-for-decisions"))
        .field(hinted("notice", line()))
        .field(field("options", Input::Lines))
        .field(field("legal", Input::Lines))
        .field(field("equality", Input::Lines))
        .field(field("money", Input::Lines))
}

/// What was sent, or what is wrong with it.
fn read(ctx: &Ctx, plan: &Snapshot, words: &Words, sent: &Form) -> std::result::Result<Words, Faults> {
    let mut faults = texts(ctx, sent, &TEXTS);
    let mut fault = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    if !sent.has("title") {
        fault("title", "agenda-title-missing");
    }
    if !KINDS.contains(&sent.text("kind")) {
        fault("kind", "record-needed");
    }
    let exempt = sent.text("papers") == EXEMPT;
    if exempt && !sent.has("exempt_why") {
        fault("exempt_why", "agenda-exempt-missing");
    }
    if ![item::OPEN, EXEMPT].contains(&sent.text("papers")) {
        fault("papers", "record-needed");
    }
    // A web address may stand in an open paper by itself; nothing else of somebody's own may.
    let paper = sent.text("paper").trim();
    let is_address = paper.starts_with("https://") && !paper.contains(char::is_whitespace);
    if !exempt && !is_address && typed::personal(paper) {
        fault("paper", "words-text-personal");
    }
    if sent.has("concerns")
        && plan
            .get(sent.text("concerns"))
            .is_none_or(|one| one.ended.is_some() || one.reference != sent.text("concerns"))
    {
        fault("concerns", "agenda-concerns-fault");
    }
    let notice = typed::day(sent.text("notice"));
    if sent.has("notice") && notice.is_none() {
        fault("notice", "survey-day-fault");
    }
    let place = typed::whole_number(sent.text(PLACE)).filter(|place| (1..=999).contains(place));
    if place.is_none() {
        fault(PLACE, "agenda-place-fault");
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut after = OPEN.iter().fold(words.clone(), |words, name| words.with(name, sent.text(name)));
    after = after.with("notice", notice.map(|day| day.to_string()).unwrap_or_default());
    Ok(after.with(PLACE, place.unwrap_or(1).to_string()))
}

/// `POST /work/meetings/{ref}/agenda/{item}`: saves it; what was suggested is on the agenda from then on.
pub async fn send(ctx: Ctx, Path((reference, item)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (meeting, who) = found(&ctx, &plan, &reference)?;
    let before = one(&ctx, &mut tx, &plan, (meeting, &item)).await?;
    if sent.text(VERSION) != before.version(&plan) {
        let faults = vec![(String::new(), ctx.t("meeting-stale"))];
        let page = page(&ctx, &plan, (meeting, &item), &before, Some((&sent, faults)));
        return page.status(StatusCode::CONFLICT).show(&ctx);
    }
    let words = match read(&ctx, &plan, before.words(), &sent) {
        Ok(words) => words,
        Err(faults) => return page(&ctx, &plan, (meeting, &item), &before, Some((&sent, faults))).show(&ctx),
    };
    let words = held::seen(words, &plan);
    let state = if words.text(RECORD).is_empty() { State::Draft } else { State::Changed };
    let (now, spot) = (ctx.app.clock.now(), [reference.as_str(), item.as_str()]);
    let written = (who.account.as_str(), now);
    ROWS.write(&mut tx, &ctx.app.keyring, (&spot, before.row()), (state.name(), &words), written).await?;
    if before.state() == State::Suggested {
        noted(&mut tx, &ctx, (&who, "meeting.suggestion-on"), (&reference, &item)).await?;
        if let Some(row) = before.row() {
            suggest::answered(&ctx, &mut tx, row).await?;
        }
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{}/agenda?done=agenda-kept", path(meeting))))
}

async fn noted(tx: &mut Tx, ctx: &Ctx, (who, act): (&Who, &str), (meeting, item): (&str, &str)) -> Result<()> {
    let act = Act { act, kind: held::KIND, reference: item, detail: json!({ "meeting": meeting }) };
    audit::append(tx, ctx.app.clock.now(), who, act).await
}

/// `POST /work/meetings/{ref}/agenda/{item}/decline`: it will not be on this agenda, and whoever suggested it reads why.
pub async fn decline(ctx: Ctx, Path((reference, item)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (meeting, who) = found(&ctx, &plan, &reference)?;
    let before = one(&ctx, &mut tx, &plan, (meeting, &item)).await?;
    if before.state() != State::Suggested {
        return Err(Error::not_found(format!("work/meetings/{reference}/agenda/{item}/decline")));
    }
    let mut faults = texts(&ctx, &sent, &[ANSWER]);
    if !sent.has(ANSWER) {
        faults.push((ANSWER.to_owned(), ctx.t("agenda-decline-missing")));
    }
    if !faults.is_empty() {
        return page(&ctx, &plan, (meeting, &item), &before, None).faults(faults).show(&ctx);
    }
    let words = before.words().clone().with(ANSWER, sent.text(ANSWER));
    let (now, spot) = (ctx.app.clock.now(), [reference.as_str(), item.as_str()]);
    let written = (who.account.as_str(), now);
    ROWS.write(&mut tx, &ctx.app.keyring, (&spot, before.row()), (State::Declined.name(), &words), written).await?;
    noted(&mut tx, &ctx, (&who, "meeting.suggestion-declined"), (&reference, &item)).await?;
    if let Some(row) = before.row() {
        suggest::answered(&ctx, &mut tx, row).await?;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{}/agenda?done=item-declined", path(meeting))))
}

/// `POST /work/meetings/{ref}/agenda/{item}/off`: takes it off the agenda, also of the one that everybody reads.
pub async fn off(ctx: Ctx, Path((reference, item)): Path<(String, String)>) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (meeting, who) = found(&ctx, &plan, &reference)?;
    let before = one(&ctx, &mut tx, &plan, (meeting, &item)).await?;
    let record = plan.get(before.words().text(RECORD)).filter(|one| one.ended.is_none());
    if record.is_some_and(|record| is_named(&plan, &record.reference)) {
        let faults = vec![(String::new(), ctx.t("agenda-off-fault"))];
        return page(&ctx, &plan, (meeting, &item), &before, None).faults(faults).show(&ctx);
    }
    if let Some(row) = before.row() {
        let (now, spot) = (ctx.app.clock.now(), [reference.as_str(), item.as_str()]);
        let written = (who.account.as_str(), now);
        ROWS.write(&mut tx, &ctx.app.keyring, (&spot, Some(row)), (State::Off.name(), &row.words), written).await?;
    }
    if let Some(record) = record {
        // What it said is shown no more, on no past day either.
        let without = item::TABLE.taken_out.iter().fold(record.clone(), |mut record, (column, _)| {
            record.values.remove(*column);
            record
        });
        let after = Record { ended: Some(ctx.app.today()?.to_string()), ..without };
        keep(&ctx, &mut tx, &who, vec![change(Some(record), after)]).await?;
    }
    noted(&mut tx, &ctx, (&who, "meeting.item-off"), (&reference, &item)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}/agenda?done=item-off", path(meeting))))
}
