//! Where the lead of a survey, or whoever stands in, reads what people wrote before anybody else does: takes it upon themselves where
//! somebody may be in danger, takes out what must not be seen, and passes the rest on.
//!
//! Each reading is in the audit. Nobody else can open it, whatever role they hold.

use super::guard::{self, Guard};
use super::inbox::{self, Content, KIND, Text, Waiting};
use super::kept::{self, WHYS};
use crate::survey::{form, mix};
use axum::extract::Path;
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use people::role::READ_WORDS;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::record::Record;
use platform::typed::personal;
use platform::{Error, Result};
use serde_json::{Value, json};

/// The path of these pages.
pub const PATH: &str = "/manage/words";

/// What came of somebody who may be in danger, or wants to be talked to. The words are under `words-outcome-…`.
const OUTCOMES: [&str; 5] = ["no-danger", "talked", "passed-on", "known", "not-found"];

/// `GET /manage/words`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let mut rows = Vec::new();
    for (one, guard) in own(&ctx, &mut tx).await? {
        rows.push(row(&ctx, &mut tx, &one, &guard).await?);
    }
    let mut desk = Desk::new(&ctx, ctx.t("words-read-title")).under(ctx.t("work-title"), "/work");
    if let Some(done) = ["decided", "gone"].into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("words-done-{done}")));
    }
    let headings = ["words-what", "words-came", "col-survey", "report-state"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("words-waiting"), headings, rows, empty: ctx.t("words-none") };
    desk.words(ctx.t("words-read-intro")).table(table).show(&ctx)
}

/// What waits for whoever is signed in, each with who reads it.
async fn own(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<(Waiting, Guard)>> {
    let guards = guard::all(tx).await?;
    let of = |one: Waiting| guards.iter().find(|guard| guard.survey == one.survey).cloned().map(|guard| (one, guard));
    Ok(inbox::of(tx, &ctx.actor()?.account).await?.into_iter().filter_map(of).collect())
}

async fn row(ctx: &Ctx, tx: &mut Tx, one: &Waiting, guard: &Guard) -> Result<Vec<Cell>> {
    let key = match (one.kind.as_str(), one.urgent) {
        ("talk", _) => "words-is-talk",
        (_, true) => "words-is-first",
        _ => "words-is-usual",
    };
    let survey = ctx.snapshot.get(&one.survey).map(Record::title).unwrap_or_default();
    let (now, zone) = (ctx.app.clock.now(), ctx.app.site.zone()?);
    let late = one.is_late(guard, now, &zone);
    let state = match one.taken.as_ref().filter(|_| one.is_taken(guard, now, &zone)) {
        Some((account, _)) => ctx.language.text("words-taken-by", &[("words", name(ctx, tx, account).await?.into())]),
        None if late => ctx.t("words-late"),
        None => ctx.t("words-unread"),
    };
    Ok(vec![
        Cell::Link(Part::words(ctx.t(key)), ctx.href(&format!("{PATH}/{}", one.id))),
        Cell::words(ago(ctx, now.duration_since(one.arrived))),
        Cell::content(survey),
        Cell::words(state),
    ])
}

async fn name(ctx: &Ctx, tx: &mut Tx, account: &str) -> Result<String> {
    let found = platform::identity::account::get(tx, &ctx.app.keyring, account).await?;
    Ok(found.map_or_else(|| ctx.t("words-somebody"), |found| found.name))
}

/// How long ago something was, in hours or in days.
fn ago(ctx: &Ctx, passed: SignedDuration) -> String {
    let hours = passed.as_hours().max(0);
    let (key, n) = match hours {
        0 => ("words-ago-minutes", passed.as_mins().max(0)),
        1..48 => ("words-ago-hours", hours),
        _ => ("words-ago-days", hours / 24),
    };
    ctx.language.text(key, &[("n", n.into())])
}

/// What waits behind the page for whoever is signed in.
pub async fn waits(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<platform::part::Waiting>> {
    let (waiting, now, zone) = (own(ctx, tx).await?, ctx.app.clock.now(), ctx.app.site.zone()?);
    let first = waiting.iter().filter(|(one, guard)| one.urgent && !one.is_taken(guard, now, &zone)).count();
    Ok(vec![("waits-words-first", first), ("waits-words", waiting.len() - first)])
}

/// Something that waits for whoever is signed in, and who reads it.
async fn find(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<Option<(Who, Waiting, Guard)>> {
    let who = ctx.actor()?.by(&READ_WORDS);
    let Some(waiting) = inbox::one(tx, &who.account, id).await? else { return Ok(None) };
    let guard = guard::of(tx, &waiting.survey).await?;
    Ok(guard.map(|guard| (who, waiting, guard)))
}

/// Where somebody else has decided meanwhile, or it was never for whoever asks.
fn gone(ctx: &Ctx) -> Response {
    ctx.to(&format!("{PATH}?done=gone"))
}

async fn note(tx: &mut Tx, ctx: &Ctx, who: &Who, (act, id, detail): (&'static str, &str, Value)) -> Result<()> {
    audit::append(tx, ctx.app.clock.now(), who, Act { act, kind: KIND, reference: id, detail }).await
}

/// `GET /manage/words/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let Some((who, waiting, guard)) = find(&ctx, &mut tx, &id).await? else {
        return Err(Error::not_found(format!("manage/words/{id}")));
    };
    let content = inbox::open(&mut tx, &ctx.app.keyring, &waiting).await?;
    note(&mut tx, &ctx, &who, ("words.read", &id, json!({ "survey": waiting.survey }))).await?;
    let desk = page(&ctx, &mut tx, (&waiting, &guard), &content, None).await?;
    tx.commit().await?;
    desk.show(&ctx)
}

async fn page(
    ctx: &Ctx,
    tx: &mut Tx,
    (waiting, guard): (&Waiting, &Guard),
    content: &Content,
    again: Option<(&Form, Faults)>,
) -> Result<Desk> {
    let (path, now) = (format!("{PATH}/{}", waiting.id), ctx.app.clock.now());
    let title = if waiting.kind == "talk" { "words-is-talk" } else { "words-is-usual" };
    let mut desk =
        Desk::new(ctx, ctx.t(title)).under(ctx.t("work-title"), "/work").under(ctx.t("words-read-title"), PATH);
    if ctx.parameter("done") == "decided" {
        desk = desk.done(ctx.t("words-done-next"));
    }
    if waiting.urgent && waiting.kind != "talk" {
        desk = desk.block(Block::Warning(ctx.t("words-first-why")));
    }
    let survey = ctx.snapshot.get(&waiting.survey).map(Record::title).unwrap_or_default();
    let mut facts = vec![
        (ctx.t("col-survey"), vec![Part::content(survey)]),
        (ctx.t("words-came"), vec![Part::words(moment(ctx, waiting.arrived, now)?)]),
        (ctx.t("words-reference"), vec![Part::words(waiting.id[..8].to_owned())]),
    ];
    if waiting.is_late(guard, now, &ctx.app.site.zone()?) {
        facts.push((ctx.t("report-state"), vec![Part::words(ctx.t("words-late"))]));
    }
    if let Some((account, at)) = &waiting.taken {
        let words = [("words", name(ctx, tx, account).await?.into()), ("day", moment(ctx, *at, now)?.into())];
        facts.push((ctx.t("words-taken"), vec![Part::words(ctx.language.text("words-taken-on", &words))]));
    }
    // The words come first: whoever reads may have little time.
    let ready = form::now(&ctx.app, tx, &waiting.survey).await?;
    let asked = |text: &Text| ready.asked(&text.question, ctx.language.tag);
    if let Content::Wrote { texts, wording } = content {
        for text in texts {
            desk = desk.block(Block::Facts(vec![
                (ctx.t("words-question"), vec![Part::content(asked(text))]),
                (ctx.t("words-what-said"), vec![Part::content(text.text.as_str())]),
            ]));
        }
        facts.push((ctx.t("survey-wording-which"), vec![Part::words(wording.as_str())]));
    }
    if let Content::Talk(talk) = content {
        let said = [("name", &talk.name), ("reach", &talk.reach), ("when", &talk.when), ("about", &talk.about)];
        let said = said.into_iter().filter(|(_, text)| !text.is_empty());
        let fact =
            |(name, text): (&str, &String)| (ctx.t(&format!("words-talk-{name}")), vec![Part::content(text.as_str())]);
        desk = desk.block(Block::Facts(said.map(fact).collect()));
    }
    desk = desk.block(Block::Facts(facts));
    let own = &ctx.actor()?.account;
    if waiting.taken.as_ref().is_none_or(|(account, _)| account != own) {
        let key = if waiting.taken.is_some() { "words-take-over" } else { "words-take" };
        let take = FormBlock::new(format!("{path}/take"), ctx.t(key));
        desk = desk.words(ctx.t("words-take-intro")).form(if waiting.urgent { take } else { take.quiet() });
    }
    let mut form = FormBlock::new(path, ctx.t("words-decide"));
    if let Content::Wrote { texts, .. } = content {
        desk = desk.heading(ctx.t("words-pass-heading")).words(ctx.t("words-pass-intro"));
        for (n, text) in texts.iter().enumerate() {
            form = fields(ctx, form, (n, text), &asked(text));
        }
    }
    let nothing = (String::new(), ctx.t("words-choose"));
    let all = OUTCOMES.map(|one| (one.to_owned(), ctx.t(&format!("words-outcome-{one}"))));
    let field =
        Field::new("outcome", ctx.t("words-outcome"), Input::Select(std::iter::once(nothing).chain(all).collect()));
    form = form.field(field.hint(ctx.t("words-outcome-hint")));
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    Ok(desk.block(Block::Warning(ctx.t("words-erased"))).form(form))
}

/// Whether it must be said what came of it: somebody may be in danger, or asked to be talked to.
fn asks_outcome(waiting: &Waiting) -> bool {
    waiting.urgent || waiting.taken.is_some()
}

/// The fields in which a text is decided on.
fn fields(ctx: &Ctx, form: FormBlock, (n, text): (usize, &Text), question: &str) -> FormBlock {
    let nothing = (String::new(), ctx.t("words-why-nothing"));
    let whys = WHYS.map(|why| (why.to_owned(), ctx.t(&format!("words-why-{why}"))));
    let whys = Input::Select(std::iter::once(nothing).chain(whys).collect());
    let fates = ["pass", "leave"].map(|fate| (fate.to_owned(), ctx.t(&format!("words-{fate}"))));
    let label = ctx.language.text("words-text-of", &[("words", question.into())]);
    form.field(Field::new(&format!("text-{n}"), label, Input::Lines).hint(ctx.t("words-text-hint")).value(&text.text))
        .field(Field::new(&format!("fate-{n}"), ctx.t("words-fate"), Input::Radios(fates.into())))
        .field(Field::new(&format!("why-{n}"), ctx.t("words-why"), whys).hint(ctx.t("words-why-hint")))
}

/// A moment by the clock, and how long ago it was.
fn moment(ctx: &Ctx, at: Timestamp, now: Timestamp) -> Result<String> {
    let time = at.to_zoned(ctx.app.site.zone()?).strftime("%H:%M").to_string();
    Ok(format!("{}, {time} ({})", ctx.day(at)?, ago(ctx, now.duration_since(at))))
}

/// `POST /manage/words/{id}/take`: somebody takes it upon themselves, or over from whoever has.
pub async fn take(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let Some((who, waiting, _)) = find(&ctx, &mut tx, &id).await? else { return Ok(gone(&ctx)) };
    inbox::take(&mut tx, &id, (&who.account, ctx.app.clock.now())).await?;
    note(&mut tx, &ctx, &who, ("words.take", &id, json!({ "survey": waiting.survey }))).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{id}")))
}

/// What is decided of a text: what is passed on of it, and why something is not.
struct Decided {
    pass: Option<String>,
    why: String,
}

/// `POST /manage/words/{id}`: what was written is passed on or left out, and erased here.
pub async fn decide(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let (keyring, mut tx) = (&ctx.app.keyring, ctx.app.db.write().await?);
    let Some((who, waiting, guard)) = find(&ctx, &mut tx, &id).await? else { return Ok(gone(&ctx)) };
    let content = inbox::open(&mut tx, keyring, &waiting).await?;
    let mut faults = Faults::new();
    let mut decided = Vec::new();
    if let Content::Wrote { texts, .. } = &content {
        for (n, text) in texts.iter().enumerate() {
            decided.extend(decision(&ctx, &sent, (n, text), &mut faults));
        }
    }
    let outcome = sent.text("outcome");
    let harm = decided.iter().any(|one: &Decided| one.why == "harm");
    if waiting.taken.as_ref().is_some_and(|(account, _)| *account != who.account) {
        faults.push((String::new(), ctx.t("words-taken-fault")));
    }
    if (harm || asks_outcome(&waiting)) && !OUTCOMES.contains(&outcome) {
        faults.push(("outcome".to_owned(), ctx.t("words-outcome-missing")));
    }
    if !faults.is_empty() {
        return page(&ctx, &mut tx, (&waiting, &guard), &content, Some((&sent, faults))).await?.show(&ctx);
    }
    if let Content::Wrote { wording, texts } = &content {
        let new = texts.iter().zip(&decided).map(|(text, decided)| kept::New {
            survey: &waiting.survey,
            question: &text.question,
            wording,
            receipt: &text.receipt,
            text: decided.pass.as_deref(),
            why: &decided.why,
            themes: Vec::new(),
            message: None,
            asked: None,
        });
        kept::add(&mut tx, keyring, &new.collect::<Vec<_>>()).await?;
        kept::shuffle(&mut tx, &waiting.survey).await?;
    }
    if !inbox::remove(&mut tx, &id).await? {
        return Ok(gone(&ctx));
    }
    mix::files_anew(&mut tx).await?;
    let whys: Vec<&str> = decided.iter().map(|one| one.why.as_str()).filter(|why| !why.is_empty()).collect();
    let passed = decided.iter().filter(|one| one.pass.is_some()).count();
    let detail = json!({ "survey": waiting.survey, "passed": passed, "left": decided.len() - passed, "outcome": outcome, "reason": whys });
    note(&mut tx, &ctx, &who, ("words.decide", &id, detail)).await?;
    let (now, zone) = (ctx.app.clock.now(), ctx.app.site.zone()?);
    let next = own(&ctx, &mut tx).await?.into_iter().find(|(one, guard)| !one.is_taken(guard, now, &zone));
    tx.commit().await?;
    let next = next.map_or_else(String::new, |(one, _)| format!("/{}", one.id));
    Ok(ctx.to(&format!("{PATH}{next}?done=decided")))
}

/// What was decided of a text, or what is wrong with that.
fn decision(ctx: &Ctx, sent: &Form, (n, text): (usize, &Text), faults: &mut Faults) -> Option<Decided> {
    let field = |name: &str| format!("{name}-{n}");
    let (pass, why) = (sent.text(&field("text")).to_owned(), sent.text(&field("why")));
    let mut fault = |name: &str, key: &str| {
        faults.push((field(name), ctx.t(key)));
        None
    };
    let left = match sent.text(&field("fate")) {
        "pass" => false,
        "leave" => true,
        _ => return fault("fate", "words-fate-missing"),
    };
    if (left || pass != text.text.trim()) && !WHYS.contains(&why) {
        return fault("why", "words-why-missing");
    }
    if left {
        return Some(Decided { pass: None, why: why.to_owned() });
    }
    if pass.is_empty() {
        return fault("text", "words-text-missing");
    }
    if personal(&pass) {
        return fault("text", "words-text-personal");
    }
    let why = if pass == text.text.trim() { "" } else { why };
    Some(Decided { pass: Some(pass), why: why.to_owned() })
}
