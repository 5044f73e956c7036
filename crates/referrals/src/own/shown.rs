//! One referral on the page of whoever it is about: where it stands, what was answered and shared, who looked at it, and what they can do.

use super::{ACTS, Outcome, PATH, refilled};
use crate::agreement::{self, Agreement};
use crate::content::{self, PARTS, Part, form};
use crate::file::{self, Of};
use crate::referral::act::may;
use crate::referral::page::{moment, told};
use crate::referral::{Entry, Referral, store};
use crate::state::{Side, State};
use platform::audit::{self, Search};
use platform::db::Tx;
use platform::http::{Ctx, SLIP};
use platform::identity::account;
use platform::page::desk::{Block, Cell, Desk, Field, FormBlock, Input, Table};
use platform::page::{Part as Text, date_in_words};
use platform::record::Record;
use platform::sealed::Words;
use platform::{Result, i18n};

/// One referral: where it stands, what comes next, what was answered and shared, who looked at it, and what they can do.
pub(super) async fn one(
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
    for entry in entries.iter().filter(|entry| is_theirs(&entry.side, &entry.act, &entry.words)) {
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
pub fn is_theirs(side: &str, act: &str, words: &Words) -> bool {
    let own = side == Side::Person.name();
    own || match act {
        "say" => words.text("shown") == "yes",
        "correct" => !words.text("outcome").is_empty(),
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
    // What they are may be unsafe to be seen here: who sent it says that.
    if !files.is_empty() {
        let words = ctx.language.text("referral-own-files", &[("n", files.len().into())]);
        list.push((ctx.t("referral-files"), words));
    }
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

/// How many readings are listed.
const READINGS: i64 = 100;

/// The field in which they write to one of their referrals: a page has one for each.
pub(super) fn note_field(referral: &Referral, act: &str) -> String {
    format!("note-{}-{act}", referral.number)
}

/// Whether whoever it is about can do this now. What was shared to keep somebody safe, without asking, is not taken back by a press: it
/// may be the press of whoever they are to be kept safe from. They can say that they do not want it.
pub(super) fn allowed(referral: &Referral, given: &[Agreement], act: &str) -> Option<(Side, State)> {
    let takes_back = matches!(act, "withdraw" | "end-agreement");
    let agreed = given.iter().all(Agreement::is_given);
    may(referral.state, act, &[Side::Person]).filter(|_| agreed || !takes_back)
}
