//! One referral, for those who may see it: where it stands, what can be done, what it says, who agreed, and everything that was done.
//! That it was read is in the audit.

use super::act::{self, ACTS, To};
use super::onward;
use super::whole::Whole;
use super::{Entry, PATH};
use crate::content::{self, PARTS, Part, form};
use crate::file::pages::Leads;
use crate::person::{self, together};
use crate::state::{SIDES, State};
use crate::{access, door, file, help_line, own, review, same};
use axum::extract::Path;
use axum::response::Response;
use jiff::Timestamp;
use platform::Result;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account;
use platform::page::desk::{Block, Cell, Desk, Faults, FormBlock, Table};
use platform::page::{Part as Text, choice_key, date_in_words};
use platform::record::Record;
use platform::sealed::Words;
use serde_json::json;

/// `GET /work/referrals/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    // Nobody waits for a page that is being made; it is shown once the audit has that it was read.
    let mut tx = ctx.app.db.read().await?;
    let whole = Whole::find(&ctx, &mut tx, &id).await?;
    let desk = page(&ctx, &mut tx, &whole, None).await?;
    drop(tx);
    let mut tx = ctx.app.db.write().await?;
    act::was_read(&ctx, &mut tx, &whole).await?;
    tx.commit().await?;
    desk.show(&ctx)
}

/// What was sent for which act, and what is wrong with it.
pub type Again<'a> = Option<(&'a str, &'a Form, Faults)>;

/// The page, perhaps with what was sent and could not be done.
pub async fn page(ctx: &Ctx, tx: &mut Tx, whole: &Whole, again: Again<'_>) -> Result<Desk> {
    let referral = &whole.referral;
    let mut desk = Desk::new(ctx, ctx.language.text("referral-title", &[("words", referral.number.as_str().into())]))
        .kept_as(ctx.t("referrals-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("referrals-title"), PATH);
    if let Some(act) = ACTS.iter().chain(&["same", "apart"]).find(|act| **act == ctx.parameter("done")) {
        desk = desk.done(ctx.t(&format!("referral-done-{act}")));
    }
    if let Some((_, _, faults)) = &again {
        desk = desk.faults(faults.clone());
    }
    desk = warnings(ctx, desk, whole)?;
    desk = standing(ctx, desk, whole)?;
    desk = beside(ctx, desk, whole);
    desk = safely(ctx, tx, desk, whole).await?;
    let to = To { path: format!("{}/", referral.path()), also: Vec::new(), acts: &ACTS };
    desk = act::forms(ctx, desk, whole, (true, again.as_ref()), &to)?;
    if let Some(next) =
        onward::next_step(ctx, referral).filter(|_| !whole.sides.is_empty() && referral.state == State::Closed)
    {
        let follow = FormBlock::new(format!("{}/next-step", referral.path()), ctx.t("pathway-follow"));
        desk = desk.heading(ctx.t("pathway-next")).block(Block::Words(vec![Text::content(next.title())])).form(follow);
    }
    desk = said(ctx, tx, desk, whole, Leads::Pages).await?;
    desk = same::others(ctx, tx, desk, whole).await?;
    desk = act::forms(ctx, desk, whole, (false, again.as_ref()), &to)?;
    desk = own::renew::add(ctx, tx, desk, whole).await?;
    named(ctx, tx, desk, whole).await
}

/// That it is urgent, and that somebody may be in danger.
pub fn warnings(ctx: &Ctx, mut desk: Desk, whole: &Whole) -> Result<Desk> {
    if whole.referral.urgent && !whole.referral.state.is_over() {
        desk = desk.block(Block::Warning(ctx.t("referral-is-urgent")));
    }
    let may_be = |entry: &Entry| act::may_be_danger(&entry.side, &entry.words);
    let later = whole.entries.iter().any(may_be);
    if later || content::may_be_danger(&whole.words) {
        desk = help_line::add(ctx, desk.block(Block::Warning(ctx.t("referral-may-be-danger"))), true)?;
    }
    Ok(desk)
}

/// How it gets to those who have no account here: a code for their service, and a sheet of paper.
fn beside(ctx: &Ctx, desk: Desk, whole: &Whole) -> Desk {
    let path = whole.referral.path();
    let desk = if door::pages::is_told(whole) { door::pages::telling(ctx, desk, &whole.referral) } else { desk };
    desk.link(ctx.t("referral-sheet"), &format!("{path}/sheet"))
}

/// `GET /work/referrals/{id}/sheet`: it on paper, with nothing to press. That it was taken is in the audit.
pub async fn sheet(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let whole = Whole::find(&ctx, &mut tx, &id).await?;
    let referral = &whole.referral;
    let desk = Desk::new(&ctx, ctx.language.text("referral-title", &[("words", referral.number.as_str().into())]))
        .kept_as(ctx.t("referrals-title"))
        .under(ctx.t("referral-sheet-back"), &referral.path())
        .words(ctx.t("referral-sheet-about"));
    let desk = warnings(&ctx, desk, &whole)?;
    let desk = standing(&ctx, desk, &whole)?;
    let desk = safely(&ctx, &mut tx, desk, &whole).await?;
    let desk = written(&ctx, desk, &whole)?;
    let desk = history(&ctx, &mut tx, desk, &whole).await?;
    let desk = file::pages::add(&ctx, &mut tx, desk, (&referral.id, Leads::Pages)).await?;
    act::was_read(&ctx, &mut tx, &whole).await?;
    let who = access::who(ctx.actor()?, whole.organisation());
    let act = Act { act: "referral.sheet", kind: super::KIND, reference: &referral.id, detail: json!({}) };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    desk.show(&ctx)
}

/// What one says and how it stands, for somebody who can do nothing with it.
pub async fn content_of(ctx: &Ctx, tx: &mut Tx, desk: Desk, whole: &Whole) -> Result<Desk> {
    let desk = standing(ctx, desk, whole)?;
    let desk = safely(ctx, tx, desk, whole).await?;
    let desk = said(ctx, tx, desk, whole, Leads::Nowhere).await?;
    named(ctx, tx, desk, whole).await
}

/// What it says, with its documents, who agreed, what was done, and what is looked at afterwards. The documents lead to their bytes where
/// whoever is signed in may open them.
pub async fn said(ctx: &Ctx, tx: &mut Tx, desk: Desk, whole: &Whole, leads: Leads<'_>) -> Result<Desk> {
    let desk = written(ctx, desk, whole)?;
    let desk = file::pages::add(ctx, tx, desk, (&whole.referral.id, leads)).await?;
    let desk = history(ctx, tx, desk, whole).await?;
    reviewed(ctx, tx, desk, whole).await
}

/// What it says, and who agreed.
fn written(ctx: &Ctx, mut desk: Desk, whole: &Whole) -> Result<Desk> {
    if whole.words.0.is_empty() {
        desk = desk.words(ctx.t("referral-erased"));
    }
    for (part, _) in PARTS.iter().filter(|(part, _)| !matches!(part, Part::Services | Part::Agreement | Part::Contact))
    {
        if let Some((heading, facts)) = form::facts(ctx, *part, &whole.words) {
            desk = desk.heading(heading).block(facts);
        }
    }
    agreed(ctx, desk, whole)
}

/// What was or is to be looked at afterwards: that it was shared without agreement, and who looked into it.
async fn reviewed(ctx: &Ctx, tx: &mut Tx, desk: Desk, whole: &Whole) -> Result<Desk> {
    let mut rows = Vec::new();
    for one in review::of(tx, &ctx.app.keyring, &whole.referral.id).await? {
        let why = one.words.0.iter().filter(|(name, _)| matches!(name.as_str(), "why" | "without-why"));
        let found = match &one.reviewed {
            Some((_, at, finding)) => {
                format!("{}, {}", ctx.t(&format!("referral-finding-{finding}")), ctx.day(*at)?)
            }
            None => ctx.t("referral-review-open"),
        };
        rows.push(vec![
            Cell::words(ctx.t(&format!("referral-review-{}", one.what))),
            Cell::content(called(ctx, tx, &one.account).await?),
            Cell::words(moment(ctx, one.at)?),
            Cell::content(why.map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(" ")),
            Cell::words(found),
        ]);
    }
    if rows.is_empty() {
        return Ok(desk);
    }
    let headings = ["referral-what", "referral-who", "referral-when", "referral-glass-why", "referral-finding"];
    let headings = headings.map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("referral-reviews"), headings, rows, empty: String::new() };
    Ok(desk.heading(ctx.t("referral-reviews")).table(table))
}

/// Where it stands, and by when what comes next is due.
pub fn standing(ctx: &Ctx, desk: Desk, whole: &Whole) -> Result<Desk> {
    let referral = &whole.referral;
    let today = ctx.app.today()?;
    let title = |reference: &str| vec![Text::content(ctx.snapshot.get(reference).map_or(reference, Record::title))];
    let mut facts = vec![
        (ctx.t("referral-state"), vec![Text::words(state(ctx, referral.state))]),
        (ctx.t("referral-service"), title(&referral.service)),
        (ctx.t("referral-to"), title(&referral.to)),
        (
            ctx.t("referral-from"),
            referral.from.as_deref().map_or_else(|| vec![Text::words(ctx.t("referral-from-person"))], title),
        ),
        (ctx.t("referral-sent-on"), vec![Text::words(ctx.day(referral.sent_at)?)]),
    ];
    if let Some(step) = referral.step.as_deref().and_then(|step| ctx.snapshot.get(step)) {
        let pathway = ctx.snapshot.referred(step, "pathway").map_or("", Record::title);
        facts.push((ctx.t("kind-pathway"), vec![Text::content(pathway), Text::content(step.title())]));
    }
    if let Some(due) = referral.due_on {
        let day = date_in_words(ctx.language, &due.to_string());
        let key = if referral.is_late(today) { "referral-due-late" } else { "referral-due" };
        let next = ctx.t(&format!("referral-next-{}", referral.state.name()));
        let words = ctx.language.text(key, &[("words", next.into()), ("day", day.into())]);
        facts.push((ctx.t("referral-next"), vec![Text::words(words)]));
    }
    Ok(desk.block(Block::Facts(facts)))
}

/// A state in words.
pub fn state(ctx: &Ctx, state: State) -> String {
    ctx.t(&format!("referral-is-{}", state.name()))
}

/// How whoever it is about is reached without harm: as they say now, while something is to be done with the referral; otherwise as it was
/// sent, and nothing that they told since.
pub async fn reached(ctx: &Ctx, tx: &mut Tx, whole: &Whole) -> Result<Words> {
    let now = person::words(tx, &ctx.app.keyring, &whole.referral.person).await?;
    Ok(if is_under_way(ctx, whole)? && !now.0.is_empty() { now } else { whole.words.clone() })
}

/// Whether something is to be done with a referral, by what was agreed to.
fn is_under_way(ctx: &Ctx, whole: &Whole) -> Result<bool> {
    let today = ctx.app.today()?;
    let holds = whole.agreements.iter().any(|one| !one.is_given() || one.holds(today));
    Ok(whole.referral.state == State::Started || !whole.referral.state.is_over() && holds)
}

/// The same in words, before anything else is done; with what must not be done to reach them as they said elsewhere.
pub async fn safely(ctx: &Ctx, tx: &mut Tx, desk: Desk, whole: &Whole) -> Result<Desk> {
    let words = reached(ctx, tx, whole).await?;
    let fields = person::REACH.iter().filter_map(|name| content::FIELDS.iter().find(|field| field.name == *name));
    let said = fields.filter(|field| !words.text(field.name).is_empty());
    let mut facts: Vec<_> =
        said.map(|field| (form::label(ctx, field.name), form::said(ctx, field, words.text(field.name)))).collect();
    if is_under_way(ctx, whole)? {
        for other in together::known(tx, &whole.referral.person).await? {
            let told = person::words(tx, &ctx.app.keyring, &other).await?;
            let label = ctx.t("referral-same-not");
            if told.text("safe") == "not-at-all" {
                facts.push((label.clone(), vec![Text::words(ctx.t("referral-field-safe-not-at-all"))]));
            }
            if !told.text("safe-not").is_empty() && told.text("safe-not") != words.text("safe-not") {
                facts.push((label, vec![Text::content(told.text("safe-not"))]));
            }
        }
    }
    if facts.is_empty() {
        return Ok(desk);
    }
    let key = if is_under_way(ctx, whole)? { "referral-part-contact" } else { "referral-contact-then" };
    Ok(desk.heading(ctx.t(key)).block(Block::Facts(facts)))
}

/// Who agreed to what, and by what right it is shared.
fn agreed(ctx: &Ctx, mut desk: Desk, whole: &Whole) -> Result<Desk> {
    let today = ctx.app.today()?;
    desk = desk.heading(ctx.t("referral-part-agreement"));
    for one in &whole.agreements {
        let key = match (&one.ended, one.is_given(), one.holds(today)) {
            (Some(_), ..) => "referral-agreement-ended",
            (None, false, _) => "referral-agreement-none",
            (None, true, true) => "referral-agreement-holds",
            (None, true, false) => "referral-agreement-over",
        };
        let day = one.ended.as_ref().map(|(at, _)| ctx.day(*at)).transpose()?.unwrap_or_default();
        let words = ctx.language.text(key, &[("day", day.into())]);
        let mut facts = vec![(ctx.t("referral-agreement-state"), vec![Text::words(words)])];
        for field in content::of(Part::Agreement).filter(|field| !one.words.text(field.name).is_empty()) {
            facts.push((form::label(ctx, field.name), form::said(ctx, field, one.words.text(field.name))));
        }
        facts.push((ctx.t("referral-basis"), vec![Text::words(ctx.t(&choice_key(&one.basis)))]));
        desk = desk.block(Block::Facts(facts));
    }
    Ok(desk)
}

/// The name of an account, for whoever may see the referral.
async fn called(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<String> {
    let found = account::get(tx, &ctx.app.keyring, id).await?.filter(|one| !one.name.is_empty());
    Ok(found.map_or_else(|| ctx.t("referral-somebody"), |one| one.name))
}

/// A moment as the clock on the wall says it.
pub fn moment(ctx: &Ctx, at: Timestamp) -> Result<String> {
    let time = at.to_zoned(ctx.app.site.zone()?).strftime("%H:%M").to_string();
    Ok(format!("{}, {time}", ctx.day(at)?))
}

/// Everything that was done, the newest last.
async fn history(ctx: &Ctx, tx: &mut Tx, desk: Desk, whole: &Whole) -> Result<Desk> {
    let mut rows = Vec::new();
    for entry in &whole.entries {
        let by = if entry.account.is_empty() {
            ctx.t(&format!("referral-by-{}", entry.side))
        } else {
            called(ctx, tx, &entry.account).await?
        };
        rows.push(vec![
            Cell::words(moment(ctx, entry.at)?),
            Cell::words(ctx.t(&format!("referral-did-{}", entry.act))),
            Cell::content(by),
            Cell::Facts(told(ctx, entry)),
        ]);
    }
    let headings = ["referral-when", "referral-what", "referral-who", "referral-said"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("referral-history"), headings, rows, empty: String::new() };
    Ok(desk.heading(ctx.t("referral-history")).table(table))
}

/// What an entry says, in words.
pub fn told(ctx: &Ctx, entry: &Entry) -> Vec<(String, Text)> {
    let fact = |(field, text): (&String, &String)| {
        let said = match field.as_str() {
            "reason" => Text::words(ctx.t(&format!("referral-reason-{text}"))),
            "outcome" => Text::words(ctx.t(&format!("referral-outcome-{text}"))),
            "shown" => return None,
            _ => Text::content(text.as_str()),
        };
        let label = if field == "note" { "referral-said".to_owned() } else { format!("referral-entry-{field}") };
        Some((ctx.t(&label), said))
    };
    entry.words.0.iter().filter(|(_, text)| !text.is_empty()).filter_map(fact).collect()
}

/// Who is named on it.
async fn named(ctx: &Ctx, tx: &mut Tx, desk: Desk, whole: &Whole) -> Result<Desk> {
    let mut rows = Vec::new();
    for reader in &whole.readers {
        let side = SIDES.iter().find(|(side, _)| *side == reader.side).map_or("", |(_, name)| *name);
        let until = reader.ended_at.map(|at| ctx.day(at)).transpose()?.unwrap_or_default();
        rows.push(vec![
            Cell::content(called(ctx, tx, &reader.account).await?),
            Cell::words(ctx.t(&format!("referral-by-{side}"))),
            Cell::words(ctx.day(reader.since)?),
            Cell::words(until),
        ]);
    }
    let headings = ["account-name", "referral-side", "role-from", "role-until"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("referral-named"), headings, rows, empty: ctx.t("referral-named-none") };
    Ok(desk.block(Block::Folded(table)))
}
