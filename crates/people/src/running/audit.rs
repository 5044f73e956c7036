//! Searching who did what. Each search is itself written into the audit.

use super::entry;
use crate::role::{PROTECT_DATA, SEARCH_AUDIT, SEE_PEOPLE};
use axum::response::Response;
use jiff::civil::Date;
use platform::api::csv_answer;
use platform::audit::{self, Act, Entry, Search};
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::account::{self, Account};
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::encode;
use platform::{Result, i18n, typed};
use serde_json::json;
use std::collections::HashMap;

/// How many entries stand on a page.
const PAGE: usize = 50;
/// How many a file holds at most.
const FILE: i64 = 100_000;
/// What stands for a text that no entry has.
const NOBODY: &str = "-";

/// What only whoever protects people's data is shown: who is under a legal hold, and what was asked and decided.
const PROTECTED: &[&str] = &["hold.", "data."];

/// Everything that is written into the audit; the words for each are under `act-…`.
pub const ACTS: &[&str] = &[
    "account.add",
    "account.change",
    "account.end",
    "account.erase",
    "account.import",
    "account.invite",
    "account.leave",
    "account.move",
    "account.reopen",
    "account.stay",
    "ask.reply",
    "audit.cut",
    "audit.search",
    "body.answer",
    "body.ask",
    "card.give",
    "commission.say",
    "data.ask",
    "data.copy",
    "data.copy-for",
    "data.decide",
    "data.erase",
    "data.find",
    "data.read",
    "data.record",
    "data.withdraw",
    "directory.ask",
    "directory.change",
    "directory.feed-times",
    "directory.keeper",
    "directory.keeper-end",
    "directory.look-into",
    "directory.postcodes",
    "directory.see-place",
    "directory.take-in",
    "duty.answer",
    "duty.end",
    "duty.give",
    "duty.hand-over",
    "figures.describe",
    "figures.discard",
    "figures.hold",
    "figures.publish",
    "figures.withdraw",
    "follow-up.remind",
    "follow-up.tell",
    "funding.say",
    "heard.note",
    "heard.remove",
    "hold.end",
    "hold.give",
    "invitation.accept",
    "invitation.again",
    "invitation.decline",
    "invitation.end",
    "invitation.give",
    "job.replay",
    "key.add",
    "key.rewrap",
    "key.rotate",
    "limit.reached",
    "link.revoke",
    "meeting.answer",
    "meeting.invite",
    "meeting.item",
    "meeting.item-off",
    "meeting.suggest",
    "meeting.suggestion-declined",
    "meeting.suggestion-on",
    "openid.link",
    "openid.unlink",
    "passkey.add",
    "passkey.end",
    "plan.change",
    "proposal.back",
    "proposal.pass",
    "proposal.return",
    "proposal.send",
    "publication.hold",
    "ranking.answer",
    "ranking.back",
    "ranking.close",
    "ranking.open",
    "ranking.withdraw",
    "rating.back",
    "rating.publish",
    "rating.return",
    "rating.send",
    "referral.accept",
    "referral.apart",
    "referral.break-glass",
    "referral.close",
    "referral.code",
    "referral.correct",
    "referral.count",
    "referral.decline",
    "referral.door",
    "referral.end-agreement",
    "referral.file",
    "referral.front-door",
    "referral.go-on",
    "referral.learn",
    "referral.mailbox",
    "referral.pass-on",
    "referral.reach",
    "referral.read",
    "referral.receive",
    "referral.review",
    "referral.same",
    "referral.say",
    "referral.send",
    "referral.sheet",
    "referral.start",
    "referral.team",
    "referral.tell",
    "referral.withdraw",
    "report.publish",
    "report.return",
    "report.send",
    "report.write",
    "restore",
    "retention.set",
    "review.answer",
    "review.begin",
    "review.drop",
    "review.off",
    "review.propose",
    "role.end",
    "role.give",
    "role.hand-over",
    "session.end",
    "sign-in",
    "sign-in.refused",
    "sign-out",
    "site.change",
    "site.logo",
    "story.end",
    "survey.check",
    "survey.codes",
    "survey.correct",
    "survey.count",
    "survey.day",
    "survey.draft",
    "survey.open",
    "survey.paper",
    "survey.publish",
    "survey.remove",
    "training.book",
    "training.leave",
    "training.told",
    "training.trainer",
    "training.trainer-end",
    "update.approve",
    "update.publish",
    "update.remind",
    "update.return",
    "update.send",
    "update.write",
    "words.apart",
    "words.ask",
    "words.back",
    "words.decide",
    "words.guard",
    "words.message",
    "words.read",
    "words.take",
    "words.theme",
];

/// `GET /manage/audit`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let names = names(&ctx).await?;
    let (search, faults) = wish(&ctx, &names)?;
    let mut found = if faults.is_empty() { look(&ctx, search, &names, PAGE as i64 + 1).await? } else { Vec::new() };
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let rows: Result<Vec<Vec<Cell>>> = found.iter().map(|entry| entry::row(&ctx, entry, &names)).collect();
    let headings =
        ["audit-when", "audit-who", "role-heading", "audit-act", "audit-record", "audit-detail"].map(|key| ctx.t(key));
    let table =
        Table { caption: ctx.t("audit-title"), headings: headings.into(), rows: rows?, empty: ctx.t("audit-none") };
    let mut desk = Desk::new(&ctx, ctx.t("audit-title"))
        .under(ctx.t("work-title"), "/work")
        .words(ctx.t("audit-intro"))
        .form(form(&ctx, &faults))
        .faults(faults)
        .table(table);
    if let Some(last) = found.last().filter(|_| more) {
        desk = desk.link(ctx.t("audit-older"), &again(&ctx, "/manage/audit", Some(last.seq)));
    }
    desk.link(ctx.t("audit-download"), &again(&ctx, "/manage/audit.csv", None)).show(&ctx)
}

/// `GET /manage/audit.csv`: the same as a file, with all that was found.
pub async fn file(ctx: Ctx) -> Result<Response> {
    let names = names(&ctx).await?;
    let (search, faults) = wish(&ctx, &names)?;
    if let Some((_, words)) = faults.into_iter().next() {
        return Err(platform::Error::invalid(words));
    }
    let found = look(&ctx, search, &names, FILE).await?;
    let headings = ["entry", "at", "account", "name", "role", "act", "kind", "ref", "detail", "hash"];
    let rows: Vec<Vec<String>> = found.iter().map(|entry| cells(entry, &names)).collect();
    Ok(csv_answer(&ctx, "audit", &headings, &rows))
}

fn cells(entry: &Entry, names: &Names) -> Vec<String> {
    let name = names.get(&entry.who.account).map_or("", |account| &account.name);
    let who = &entry.who;
    let texts = [&who.account, name, &who.role, &entry.act, &entry.kind, &entry.reference, &entry.detail, &entry.hash];
    let first = [entry.seq.to_string(), entry.at.to_string()];
    first.into_iter().chain(texts.into_iter().map(str::to_owned)).collect()
}

/// The accounts by reference, as far as whoever searches may see people at all.
pub(super) type Names = HashMap<String, Account>;

async fn names(ctx: &Ctx) -> Result<Names> {
    let extent = ctx.actor()?.extent(&SEE_PEOPLE);
    if !extent.is_something() {
        return Ok(Names::new());
    }
    let accounts = account::all(&mut ctx.app.db.read().await?, &ctx.app.keyring).await?;
    let seen = |account: &Account| {
        extent == platform::permission::Extent::All
            || extent.covers(account.organisation.as_deref().unwrap_or_default())
    };
    Ok(accounts.into_iter().filter(seen).map(|account| (account.id.clone(), account)).collect())
}

/// Finds the entries, after it has written down that they were looked for.
async fn look(ctx: &Ctx, mut search: Search, names: &Names, most: i64) -> Result<Vec<Entry>> {
    let mut tx = ctx.app.db.write().await?;
    let newest = audit::newest(&mut tx).await?;
    // What was typed goes into the audit only where it is there already: it could be anybody's name.
    if !names.contains_key(&search.account) {
        let by_who = Search { account: search.account.clone(), ..Search::default() };
        search.account = if_there(&mut tx, &search.account, by_who).await?;
    }
    let by_record = Search { reference: search.reference.clone(), ..Search::default() };
    search.reference = if_there(&mut tx, &search.reference, by_record).await?;
    let day = |name: &str| ctx.parameter(name).to_owned();
    let detail = json!({
        "who": search.account, "act": search.act, "ref": search.reference,
        "from": day("from"), "to": day("to"), "below": search.below, "file": most == FILE,
    });
    let act = Act { act: "audit.search", kind: "audit", reference: "", detail };
    audit::append(&mut tx, ctx.app.clock.now(), &ctx.actor()?.by(&SEARCH_AUDIT), act).await?;
    tx.commit().await?;
    if !ctx.actor()?.may_somewhere(&PROTECT_DATA) {
        search.without = PROTECTED;
    }
    // This search is not among what it finds.
    search.below = Some(search.below.map_or(newest + 1, |below| below.min(newest + 1)));
    audit::search(&mut ctx.app.db.read().await?, &search, most).await
}

/// A text that some entry fits; else what no entry fits.
async fn if_there(tx: &mut Tx, text: &str, search: Search) -> Result<String> {
    let there = text.is_empty() || !audit::search(tx, &search, 1).await?.is_empty();
    Ok(if there { text } else { NOBODY }.to_owned())
}

/// What is looked for, and what is wrong with the wish.
fn wish(ctx: &Ctx, names: &Names) -> Result<(Search, Faults)> {
    let mut faults = Faults::new();
    let mut day = |name: &str| -> Option<Date> {
        let text = ctx.parameter(name).trim();
        let date = typed::day(text);
        if date.is_none() && !text.is_empty() {
            faults.push((name.to_owned(), ctx.t("date-fault")));
        }
        date
    };
    let (from, to) = (day("from"), day("to"));
    if to.is_some_and(|last| from.is_some_and(|first| last < first)) {
        faults.push(("to".to_owned(), ctx.t("date-order-fault")));
    }
    let mut meant = |name: &str| {
        who(ctx.parameter(name).trim(), names).unwrap_or_else(|many| {
            faults.push((name.to_owned(), ctx.language.text("audit-many", &[("n", many.into())])));
            String::new()
        })
    };
    let (account, reference) = (meant("who"), meant("ref"));
    let zone = ctx.app.site.zone()?;
    let start = |day: Date| day.to_zoned(zone.clone()).ok().map(|at| at.timestamp());
    let search = Search {
        account,
        act: ACTS.iter().find(|act| **act == ctx.parameter("act")).map_or(String::new(), |act| (*act).to_owned()),
        reference,
        from: from.and_then(start),
        before: to.and_then(|day| day.tomorrow().ok()).and_then(start),
        below: ctx.parameter("below").parse().ok(),
        without: &[],
    };
    Ok((search, faults))
}

/// The account that is meant: by its reference, its address or its name; or what else is so called.
///
/// # Errors
/// How many it could be, when several have such a name.
fn who(text: &str, names: &Names) -> std::result::Result<String, usize> {
    let small = text.to_lowercase();
    if text.is_empty() || names.contains_key(text) {
        return Ok(text.to_owned());
    }
    let fits = |account: &&Account| {
        let email = account.email.as_deref().is_some_and(|email| account::tidy(email) == small);
        email || (!account.name.is_empty() && account.name.to_lowercase().contains(&small))
    };
    let found: Vec<&Account> = names.values().filter(fits).collect();
    match found.as_slice() {
        [one] => Ok(one.id.clone()),
        // What is no name of anybody may be that of a part of the program, or the reference of a record.
        [] => Ok(text.to_owned()),
        many => Err(many.len()),
    }
}

fn form(ctx: &Ctx, faults: &Faults) -> FormBlock {
    let all = (String::new(), ctx.t("audit-any"));
    let mut acts: Vec<(String, String)> = ACTS.iter().map(|act| ((*act).to_owned(), act_words(ctx, act))).collect();
    acts.sort_by(|one, other| one.1.cmp(&other.1));
    let value = |field: Field| {
        let text = ctx.parameter(&field.name).to_owned();
        let fault = faults.iter().find(|(name, _)| *name == field.name).map(|(_, words)| words.clone());
        Field { fault, ..field.value(text) }
    };
    let day = |name: &str, key: &str| Field::new(name, ctx.t(key), Input::Line("date", "off"));
    let form = FormBlock { get: true, ..FormBlock::new("/manage/audit", ctx.t("nav-search")) };
    form.field(value(Field::line("who", ctx.t("audit-who")).hint(ctx.t("audit-who-hint"))))
        .field(value(Field::new("act", ctx.t("audit-act"), Input::Select(std::iter::once(all).chain(acts).collect()))))
        .field(value(Field::line("ref", ctx.t("audit-record")).hint(ctx.t("audit-record-hint"))))
        .field(value(day("from", "audit-from")))
        .field(value(day("to", "audit-to")))
}

fn again(ctx: &Ctx, path: &str, below: Option<i64>) -> String {
    let kept = ["who", "act", "ref", "from", "to"].map(|name| format!("{name}={}", encode(ctx.parameter(name))));
    let below = below.map_or(String::new(), |below| format!("&below={below}"));
    format!("{path}?{}{below}", kept.join("&"))
}

/// An act in words; one that this version does not know, as it is called.
pub(super) fn act_words(ctx: &Ctx, act: &str) -> String {
    let key = act_key(act);
    if i18n::english().has(&key) { ctx.t(&key) } else { act.to_owned() }
}

/// The key of the words for an act.
pub fn act_key(act: &str) -> String {
    format!("act-{}", act.replace('.', "-"))
}
