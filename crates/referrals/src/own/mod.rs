//! What a person sees of the referrals that are about them, without an account: they type the code that they were handed, and nothing of
//! it is in an address. What others may not have them see, because it could harm, is left out.
//!
//! Between one press and the next travels a sealed slip that is good for half an hour, and once: whoever goes back in the browser and
//! lets it send again what was sent is asked for the code.

pub mod slip;

use self::slip::Slips;
use crate::agreement::{self, Agreement};
use crate::content::{self, FIELDS, PARTS, Part, form};
use crate::file::{self, Of};
use crate::person;
use crate::referral::act::{done, may};
use crate::referral::page::{moment, told};
use crate::referral::store;
use crate::referral::{Entry, Referral};
use crate::state::{Side, State};
use axum::response::Response;
use jiff::SignedDuration;
use people::help::{self, danger};
use platform::audit::{self, Search};
use platform::db::Tx;
use platform::http::{Address, Ctx, Form, SLIP};
use platform::i18n;
use platform::identity::account;
use platform::limit::Limit;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::{Part as Text, date_in_words};
use platform::record::Record;
use platform::sealed::Words;
use platform::{Error, Result};

/// The path of these pages.
pub const PATH: &str = "/referral";

/// How often one network may type codes.
const TYPED: Limit = Limit { what: "referral code from", most: 30, minutes: 15 };

/// How long the page on which the code is typed may lie open, and how long the page behind it.
const SLIPS: Slips =
    Slips { what: "referral", entry: SignedDuration::from_hours(4), behind: SignedDuration::from_mins(30) };

/// The field by which that page is good once.
const ENTRY: &str = "entry";

/// A code as it looks.
const EXAMPLE: &str = "7MTR-4K24-09XA";

/// How many readings are listed.
const READINGS: i64 = 100;

/// What a person changes of how they are reached.
const SAFE: [&str; 6] = person::REACH;

/// What a person can do with a referral.
const ACTS: [&str; 4] = ["say", "tell", "withdraw", "end-agreement"];

/// The longest of what they write, in characters.
const LONGEST: usize = 2_000;

/// A page of these. Neither its address nor the title that the browser keeps says what it is for.
pub fn desk(ctx: &Ctx, title: String) -> Desk {
    let desk = Desk::new(ctx, title).bare().with_exit(ctx.t("home-title"));
    if ctx.language.is_english() { desk } else { desk.words(ctx.t("referral-own-in-english")) }
}

/// `GET /referral`
pub async fn enter(ctx: Ctx) -> Result<Response> {
    entering(&ctx, Faults::new())?.show(&ctx)
}

fn entering(ctx: &Ctx, faults: Faults) -> Result<Desk> {
    let hint = ctx.language.text("referral-own-code-hint", &[("words", EXAMPLE.into())]);
    let mut field = Field::line("code", ctx.t("referral-own-code")).hint(hint);
    field.fault = faults.first().map(|(_, words)| words.clone());
    let entry = Field::hidden(ENTRY, SLIPS.entry(ctx)?);
    Ok(desk(ctx, ctx.t("referral-own-title"))
        .faults(faults)
        .words(ctx.t("referral-own-intro"))
        .form(FormBlock::new(PATH, ctx.t("referral-own-show")).field(field).field(entry))
        .words(ctx.t("referral-own-lost")))
}

/// `POST /referral`: the code was typed, or something was done on the page behind it.
pub async fn entered(ctx: Ctx, Address(address): Address, sent: Form) -> Result<Response> {
    if sent.has(SLIP) {
        return behind(&ctx, &sent).await;
    }
    let key = ctx.app.keyring.index("address", &address);
    TYPED.take(&ctx.app.db, &ctx.app.clock, &key).await?;
    let mut tx = ctx.app.db.write().await?;
    // Whoever goes back to this page after it was left is asked anew, with a form that was not sent yet.
    if SLIPS.opened(&ctx, &mut tx, sent.text(ENTRY)).await?.is_none() {
        tx.commit().await?;
        return entering(&ctx, vec![("code".to_owned(), ctx.t("referral-own-over"))])?.show(&ctx);
    }
    let Some(id) = person::typed(&mut tx, &ctx.app.keyring, sent.text("code")).await? else {
        tx.commit().await?;
        return entering(&ctx, vec![("code".to_owned(), ctx.t("referral-own-unknown"))])?.show(&ctx);
    };
    let page = all(&ctx, &mut tx, &id, None).await?;
    tx.commit().await?;
    page.show(&ctx)
}

/// The field in which they write to one of their referrals: a page has one for each.
fn note_field(referral: &Referral, act: &str) -> String {
    format!("note-{}-{act}", referral.number)
}

/// Whether whoever it is about can do this now. What was shared to keep somebody safe, without asking, is not taken back by a press: it
/// may be the press of whoever they are to be kept safe from. They can say that they do not want it.
fn allowed(referral: &Referral, given: &[Agreement], act: &str) -> Option<(Side, State)> {
    let takes_back = matches!(act, "withdraw" | "end-agreement");
    let agreed = given.iter().all(Agreement::is_given);
    may(referral.state, act, &[Side::Person]).filter(|_| agreed || !takes_back)
}

/// What was done on the page.
async fn behind(ctx: &Ctx, sent: &Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let Some(person) = SLIPS.opened(ctx, &mut tx, sent.text(SLIP)).await? else {
        let over = vec![("code".to_owned(), ctx.t("referral-own-over"))];
        let mut page = entering(ctx, over)?;
        // What was written is not lost with the half hour.
        for (_, text) in
            sent.fields().iter().filter(|(name, text)| name.starts_with("note-") && !text.trim().is_empty())
        {
            page = page.words(ctx.t("referral-own-written")).block(Block::Words(vec![Text::content(text.as_str())]));
        }
        return page.show(ctx);
    };
    let outcome = if sent.has("reach") {
        reached(ctx, &mut tx, &person, sent).await?
    } else {
        acted(ctx, &mut tx, &person, sent).await?
    };
    let sent = Some(sent.clone()).filter(|_| !outcome.faults.is_empty());
    let outcome = Outcome { sent, ..outcome };
    let page = all(ctx, &mut tx, &person, Some(&outcome)).await?;
    tx.commit().await?;
    page.show(ctx)
}

/// What came of a press: what is said of it, or what is wrong.
#[derive(Default)]
struct Outcome {
    done: Option<String>,
    faults: Faults,
    /// What was sent, where something is wrong with it.
    sent: Option<Form>,
}

impl Outcome {
    fn done(ctx: &Ctx, key: &str) -> Outcome {
        Outcome { done: Some(ctx.t(key)), ..Outcome::default() }
    }

    fn wrong(ctx: &Ctx, field: &str, key: &str) -> Outcome {
        let label =
            FIELDS.iter().find(|one| one.name == field).map(|one| form::label(ctx, one.name)).unwrap_or_default();
        let words = ctx.language.text(key, &[("words", label.into())]);
        Outcome { faults: vec![(field.to_owned(), words)], ..Outcome::default() }
    }
}

/// They say how they are reached from now on.
async fn reached(ctx: &Ctx, tx: &mut Tx, person: &str, sent: &Form) -> Result<Outcome> {
    let before = person::words(tx, &ctx.app.keyring, person).await?;
    let words = SAFE.iter().fold(before, |words, field| words.with(field, sent.text(field)));
    if let Some((field, key)) = content::contact_faults(&words).first() {
        return Ok(Outcome::wrong(ctx, field, key));
    }
    person::save(tx, &ctx.app.keyring, person, &words).await?;
    for referral in store::of_person(tx, person).await?.iter().filter(|one| !one.state.is_over()) {
        done(ctx, tx, referral, (Side::Person, "reach", referral.state), &Words::default()).await?;
    }
    Ok(Outcome::done(ctx, "referral-own-done-reach"))
}

/// They do something with one of their referrals.
async fn acted(ctx: &Ctx, tx: &mut Tx, person: &str, sent: &Form) -> Result<Outcome> {
    let all = store::of_person(tx, person).await?;
    let referral = all.iter().find(|one| one.number == sent.text("referral"));
    let act = ACTS.into_iter().find(|act| *act == sent.text("act"));
    let (Some(referral), Some(act)) = (referral, act) else { return Err(Error::not_found("referral")) };
    let given = agreement::of(tx, &ctx.app.keyring, &referral.id).await?;
    let Some((side, to)) = allowed(referral, &given, act) else {
        return Ok(Outcome::wrong(ctx, "", "referral-own-too-late"));
    };
    let field = note_field(referral, act);
    let note = sent.text(&field);
    if matches!(act, "say" | "tell") && note.is_empty() {
        return Ok(Outcome::wrong(ctx, &field, "referral-own-nothing"));
    }
    if note.chars().count() > LONGEST {
        return Ok(Outcome::wrong(ctx, &field, "referral-own-long"));
    }
    if act == "end-agreement" {
        agreement::end(tx, &referral.id, (side.name(), ctx.app.clock.now())).await?;
    }
    let words = if note.is_empty() { Words::default() } else { Words::default().with("note", note) };
    done(ctx, tx, referral, (side, act, to), &words).await?;
    let key = if danger::may_be(note) { "referral-own-danger".to_owned() } else { format!("referral-own-done-{act}") };
    Ok(Outcome::done(ctx, &key))
}

/// The page: every referral of theirs, and how they are reached.
async fn all(ctx: &Ctx, tx: &mut Tx, person: &str, outcome: Option<&Outcome>) -> Result<Desk> {
    let slip = SLIPS.behind(ctx, person)?;
    let mut desk = desk(ctx, ctx.t("referral-own-title")).block(Block::Raw(help::whom(ctx)?));
    if let Some(outcome) = outcome {
        desk = desk.faults(outcome.faults.clone());
        desk = outcome.done.iter().fold(desk, |desk, words| desk.done(words));
    }
    for referral in store::of_person(tx, person).await? {
        desk = one(ctx, tx, desk, &referral, (&slip, outcome)).await?;
    }
    let words = person::words(tx, &ctx.app.keyring, person).await?;
    let mut reach = FormBlock::new(PATH, ctx.t("referral-own-reach-save"))
        .field(Field::hidden(SLIP, slip))
        .field(Field::hidden("reach", "yes"));
    reach = SAFE.iter().fold(reach, |block, name| match FIELDS.iter().find(|field| field.name == *name) {
        Some(field) => block.field(form::plain(ctx, field, &words)),
        None => block,
    });
    let reach = if outcome.is_some_and(|one| one.sent.as_ref().is_some_and(|sent| sent.has("reach"))) {
        refilled(reach, outcome)
    } else {
        reach
    };
    Ok(desk.heading(ctx.t("referral-own-reach")).words(ctx.t("referral-own-reach-about")).form(reach))
}

/// A form with what was typed into it and could not be done.
fn refilled(block: FormBlock, outcome: Option<&Outcome>) -> FormBlock {
    match outcome.and_then(|one| one.sent.as_ref().map(|sent| (sent, &one.faults))) {
        Some((sent, faults)) => block.again(sent, faults),
        None => block,
    }
}

/// One referral: where it stands, what comes next, what was answered and shared, who looked at it, and what they can do.
async fn one(
    ctx: &Ctx,
    tx: &mut Tx,
    mut desk: Desk,
    referral: &Referral,
    (slip, outcome): (&str, Option<&Outcome>),
) -> Result<Desk> {
    let title = |reference: &str| ctx.snapshot.get(reference).map_or(String::new(), |one| one.title().to_owned());
    desk = desk.heading(title(&referral.service));
    let mut facts = vec![
        (ctx.t("referral-state"), vec![Text::words(ctx.t(&format!("referral-own-is-{}", referral.state.name())))]),
        (ctx.t("referral-number"), vec![Text::content(&referral.number)]),
        (ctx.t("referral-to"), vec![Text::content(title(&referral.to))]),
        (ctx.t("referral-sent-on"), vec![Text::words(ctx.day(referral.sent_at)?)]),
    ];
    if let Some(from) = &referral.from {
        facts.push((ctx.t("referral-from"), vec![Text::content(title(from))]));
    }
    if let Some(due) = referral.due_on {
        let day = date_in_words(ctx.language, &due.to_string());
        let late = referral.is_late(ctx.app.today()?);
        let key = if late { "referral-own-late" } else { "referral-due" };
        let next = ctx.t(&format!("referral-own-next-{}", referral.state.name()));
        let words = ctx.language.text(key, &[("words", next.into()), ("day", day.into())]);
        facts.push((ctx.t("referral-next"), vec![Text::words(words)]));
    }
    desk = desk.block(Block::Facts(facts));
    desk = answers(ctx, tx, desk, referral).await?;
    desk = shared(ctx, tx, desk, referral).await?;
    desk = readings(ctx, tx, desk, referral).await?;
    let given = agreement::of(tx, &ctx.app.keyring, &referral.id).await?;
    for act in ACTS.into_iter().filter(|act| allowed(referral, &given, act).is_some()) {
        let ends = given.iter().any(|one| one.is_given() && one.ended.is_none());
        // Before anything began, taking the agreement back is taking the referral back: one button is enough.
        if act == "end-agreement" && (!ends || may(referral.state, "withdraw", &[Side::Person]).is_some()) {
            continue;
        }
        let block = FormBlock::new(PATH, ctx.t(&format!("referral-own-act-{act}")))
            .about(referral.number.clone())
            .field(Field::hidden(SLIP, slip))
            .field(Field::hidden("referral", &referral.number))
            .field(Field::hidden("act", act))
            .field(Field::new(&note_field(referral, act), ctx.t(&format!("referral-own-note-{act}")), Input::Lines));
        let block = refilled(block, outcome);
        // What somebody agrees to or takes back stands in English, which a person has checked.
        let takes_back = matches!(act, "withdraw" | "end-agreement");
        let about = format!("referral-own-about-{act}");
        let about =
            if takes_back { Text::content(i18n::english().text(&about, &[])) } else { Text::words(ctx.t(&about)) };
        let block = if takes_back { block.dangerous() } else { block.quiet() };
        desk = desk.block(Block::Words(vec![about])).form(block);
    }
    Ok(desk)
}

/// What the service and whoever sent it told them, and what they told: what was not meant for them is left out.
async fn answers(ctx: &Ctx, tx: &mut Tx, desk: Desk, referral: &Referral) -> Result<Desk> {
    let entries = store::entries(tx, &ctx.app.keyring, &referral.id).await?;
    let mut rows = Vec::new();
    for entry in entries.iter().filter(|entry| is_theirs(entry)) {
        rows.push(vec![
            Cell::words(moment(ctx, entry.at)?),
            Cell::words(ctx.t(&format!("referral-did-{}", entry.act))),
            Cell::words(ctx.t(&if entry.side == Side::Person.name() {
                "referral-by-you".to_owned()
            } else {
                format!("referral-by-{}", entry.side)
            })),
            Cell::Facts(theirs(ctx, entry)),
        ]);
    }
    let headings = ["referral-when", "referral-what", "referral-who", "referral-said"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("referral-own-happened"), headings, rows, empty: String::new() };
    Ok(desk.table(table))
}

/// Whether an entry is for whoever it is about: every move, whatever they did themselves, and a message that is meant for them.
fn is_theirs(entry: &Entry) -> bool {
    let own = entry.side == Side::Person.name();
    own || match entry.act.as_str() {
        "say" => entry.words.text("shown") == "yes",
        "correct" => !entry.words.text("outcome").is_empty(),
        _ => true,
    }
}

/// What of an entry is for them: all that they wrote themselves; of a message and of each step what was said to them; of a correction
/// what came of it alone; and nothing of why a worker took something back.
fn theirs(ctx: &Ctx, entry: &Entry) -> Vec<(String, Text)> {
    if entry.side == Side::Person.name() {
        return told(ctx, entry);
    }
    let hidden: &[&str] = match entry.act.as_str() {
        "withdraw" | "end-agreement" => &["note"],
        "correct" => &["note", "reason", "offered", "said"],
        _ => &[],
    };
    let words = hidden.iter().fold(entry.words.clone(), |words, field| words.with(field, ""));
    told(ctx, &Entry { words, ..entry.clone() })
}

/// What was sent about them, but for what would be unsafe if it were seen here.
async fn shared(ctx: &Ctx, tx: &mut Tx, desk: Desk, referral: &Referral) -> Result<Desk> {
    let words = store::words_of(tx, &ctx.app.keyring, &referral.id).await?;
    let words = words.with("private", "").with("urgent-why", "").with("safe-now", "");
    let parts = PARTS.iter().filter(|(part, _)| !matches!(part, Part::Services | Part::Agreement));
    let mut list = Vec::new();
    for field in parts.flat_map(|(part, _)| content::of(*part)).filter(|field| !words.text(field.name).is_empty()) {
        let said = form::said(ctx, field, words.text(field.name));
        let said = said.into_iter().map(|part| part.text).collect::<Vec<_>>().join(", ");
        list.push((form::label(ctx, field.name), said));
    }
    let files = file::all(tx, &ctx.app.keyring, Of::Referral(&referral.id)).await?;
    list.extend(files.into_iter().map(|one| (ctx.t("referral-files"), one.title)));
    if list.is_empty() {
        return Ok(desk.words(ctx.t("referral-own-erased")));
    }
    Ok(desk.block(Block::Details(ctx.t("referral-own-shared"), list)))
}

/// Who looked at it, by organisation: they may know that.
async fn readings(ctx: &Ctx, tx: &mut Tx, desk: Desk, referral: &Referral) -> Result<Desk> {
    let search = Search { act: "referral.read".to_owned(), reference: referral.id.clone(), ..Search::default() };
    let mut list = Vec::new();
    for entry in audit::search(tx, &search, READINGS).await? {
        let reader = account::get(tx, &ctx.app.keyring, &entry.who.account).await?;
        // A service without accounts has its code, and reads as the organisation that it is of.
        let organisation = match reader {
            Some(reader) => reader.organisation,
            None => Some(referral.to.clone()),
        };
        let organisation = organisation.and_then(|one| ctx.snapshot.get(&one).map(Record::title).map(str::to_owned));
        // Once for each organisation and day: how often a page was loaded tells nobody anything.
        let line = (ctx.day(entry.at)?, organisation.unwrap_or_else(|| ctx.t("referral-somebody")));
        if !list.contains(&line) {
            list.push(line);
        }
    }
    if list.is_empty() {
        return Ok(desk.words(ctx.t("referral-own-unread")));
    }
    Ok(desk.block(Block::Details(ctx.t("referral-own-read"), list)))
}
