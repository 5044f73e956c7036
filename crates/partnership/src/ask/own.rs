//! Where an organisation asks or offers something, others say that they can help, and whoever asked says what the answer was.

use super::reply::{KIND, ROWS, SENT};
use super::{KINDS, STATES, TABLE};
use crate::meeting::desk::{change, filled, keep, texts};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::{POST_ASKS, holders, reaching};
use people::{letter, organisation};
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account::Account;
use platform::outbox::ASK_REPLIED;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::{VERSION, option, propose};
use platform::page::{Part, choice_key, date_in_words};
use platform::part::Waiting;
use platform::record::Record;
use platform::sealed::{Row, Words};
use platform::snapshot::Snapshot;
use platform::{Error, Result};
use serde_json::json;

/// The path of these pages.
pub const PATH: &str = "/work/asks";

/// What a form of a new one asks.
const FIELDS: [&str; 4] = ["title", "kind", "about", "theme"];

/// Whether whoever is signed in looks after this: for its organisation, or, of what is nobody's, for all.
fn is_own(ctx: &Ctx, one: &Record) -> bool {
    ctx.actor().and_then(|actor| actor.must(&POST_ASKS, one.text("organisation"))).is_ok()
}

/// To how many of what is open and one's own somebody replied.
pub async fn waits(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<Waiting>> {
    let replies = ROWS.in_state(tx, SENT).await?;
    let has_reply = |one: &&Record| replies.iter().any(|(spot, _)| spot.first() == Some(&one.reference));
    let open = ctx.snapshot.list(TABLE.name).filter(|one| one.text("status") == STATES[0] && is_own(ctx, one));
    Ok(vec![("waits-replied", open.filter(has_reply).count())])
}

/// What was sent, and what is wrong with it.
type Again<'a> = Option<(&'a Form, Faults)>;

/// `GET /work/asks`
pub async fn list(ctx: Ctx) -> Result<Response> {
    page(&ctx, &mut ctx.app.db.read().await?, None).await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, again: Again<'_>) -> Result<Desk> {
    let own = organisation::within(ctx, &POST_ASKS)?;
    let replies = ROWS.in_state(tx, SENT).await?;
    let row = |one: &Record| {
        let count = replies.iter().filter(|(spot, _)| spot.first() == Some(&one.reference)).count();
        vec![
            Cell::Link(Part::content(one.title()), ctx.href(&format!("{PATH}/{}", one.reference))),
            Cell::words(ctx.t(&choice_key(one.text("kind")))),
            Cell::words(ctx.t(&choice_key(one.text("status")))),
            Cell::words(count.to_string()),
        ]
    };
    let rows = ctx.snapshot.list(TABLE.name).filter(|one| is_own(ctx, one)).map(row).collect();
    let headings = ["kind-ask", "col-kind", "report-state", "asks-replies"].map(|key| ctx.t(key)).into();
    let mut desk = Desk::new(ctx, ctx.t("asks-own")).under(ctx.t("work-title"), "/work");
    if ["posted", "replied", "kept"].contains(&ctx.parameter("done")) {
        desk = desk.done(ctx.t(&format!("asks-done-{}", ctx.parameter("done"))));
    }
    desk = desk.words(people::work::about(ctx, "asks-own")).link(ctx.t("table-asks"), "/asks");
    desk = desk.table(Table { caption: ctx.t("asks-yours"), headings, rows, empty: ctx.t("asks-yours-none") });
    let kinds = KINDS.map(|kind| (kind.to_owned(), ctx.t(&choice_key(kind)))).into();
    let mut form = FormBlock::new(PATH, ctx.t("asks-send"))
        .field(Field::new(
            "organisation",
            ctx.t("col-organisation"),
            Input::Select(own.into_iter().map(option).collect()),
        ))
        .field(Field::new("kind", ctx.t("col-kind"), Input::Radios(kinds)).value(KINDS[0]))
        .field(Field::line("title", ctx.t("asks-what")).hint(ctx.t("asks-what-hint")))
        .field(Field::new("about", ctx.t("asks-more"), Input::Lines).hint(ctx.t("asks-more-hint")))
        .field(Field::line("theme", ctx.t("col-theme")));
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    Ok(desk.heading(ctx.t("asks-new")).form(form))
}

/// `POST /work/asks`: everybody reads it from now on.
pub async fn post(ctx: Ctx, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&POST_ASKS, sent.text("organisation"))?;
    let (mut tx, plan) = ctx.begin_change().await?;
    let mut faults = texts(&ctx, &sent, &["title", "about", "theme"]);
    if !sent.has("title") {
        faults.push(("title".to_owned(), ctx.t("asks-what-missing")));
    }
    if !KINDS.contains(&sent.text("kind")) {
        faults.push(("kind".to_owned(), ctx.t("record-needed")));
    }
    if !faults.is_empty() {
        return page(&ctx, &mut tx, Some((&sent, faults))).await?.show(&ctx);
    }
    let organisation = organisation::live(&plan, sent.text("organisation"));
    let organisation = organisation.ok_or_else(|| Error::not_found("work/asks"))?;
    let today = ctx.app.today()?.to_string();
    let mut values: Vec<(&str, &str)> = FIELDS.iter().map(|name| (*name, sent.text(name))).collect();
    values.extend([("organisation", organisation.reference.as_str()), ("day", &today), ("status", STATES[0])]);
    let after = filled(&TABLE, propose(&plan, &TABLE), None, &values);
    keep(&ctx, &mut tx, &who, vec![change(None, after)]).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=posted")))
}

/// An ask, and whether whoever is signed in asks for its organisation.
fn found<'a>(ctx: &Ctx, plan: &'a Snapshot, reference: &str) -> Result<(&'a Record, Option<Who>)> {
    let missing = || Error::not_found(format!("work/asks/{reference}"));
    let one = plan.get(reference).filter(|one| one.table == &TABLE && one.ended.is_none()).ok_or_else(missing)?;
    Ok((one, ctx.actor()?.must(&POST_ASKS, one.text("organisation")).ok()))
}

/// `GET /work/asks/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (one, own) = found(&ctx, &ctx.snapshot, &reference)?;
    one_page(&ctx, &mut ctx.app.db.read().await?, (one, own.is_some()), None).await?.show(&ctx)
}

async fn one_page(ctx: &Ctx, tx: &mut Tx, (one, is_own): (&Record, bool), again: Again<'_>) -> Result<Desk> {
    let rows = ROWS.of(tx, &ctx.app.keyring, &one.reference).await?;
    let mine = organisation::within(ctx, &POST_ASKS)?;
    let is_mine = |row: &&Row| mine.iter().any(|organisation| row.spot.last() == Some(&organisation.reference));
    let shown: Vec<&Row> = rows.iter().filter(|row| is_own || is_mine(row)).collect();
    let mut facts = vec![
        (ctx.t("report-state"), vec![Part::words(ctx.t(&choice_key(one.text("status"))))]),
        (ctx.t("col-day"), vec![Part::words(date_in_words(ctx.language, one.text("day")))]),
    ];
    if let Some(who) = ctx.snapshot.referred(one, "organisation") {
        facts.push((ctx.t("col-organisation"), vec![Part::content(who.title())]));
    }
    if !one.text("about").is_empty() {
        facts.push((ctx.t("asks-more"), vec![Part::content(one.text("about"))]));
    }
    let mut desk = Desk::of_content(ctx, one.title())
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("asks-own"), PATH)
        .block(Block::Facts(facts))
        .link(ctx.t("record-public"), &one.path());
    let reply = |row: &&Row| {
        let who = row.spot.last().and_then(|organisation| ctx.snapshot.get(organisation)).map_or("", Record::title);
        vec![
            Cell::content(who),
            Cell::content(row.words.text("words")),
            Cell::words(ctx.day(row.written_at).unwrap_or_default()),
        ]
    };
    let headings = ["col-organisation", "asks-reply", "col-day"].map(|key| ctx.t(key)).into();
    let table = Table {
        caption: ctx.t("asks-replies"),
        headings,
        rows: shown.iter().map(reply).collect(),
        empty: ctx.t("asks-replies-none"),
    };
    desk = desk.table(table);
    // What was typed before somebody else closed it is shown again.
    if one.text("status") != STATES[0] && again.is_none() {
        return Ok(desk);
    }
    let action = format!("{PATH}/{}", one.reference);
    let sent = again.as_ref().map(|(sent, _)| *sent);
    let form =
        if is_own { Some(close_form(ctx, one, &action)) } else { reply_form(ctx, &mine, (&rows, sent), &action) };
    let Some(mut form) = form else {
        return Ok(mine.iter().fold(desk, |desk, own| {
            let words = ctx.language.text("bid-for", &[("words", own.title().into())]);
            desk.link(words, &format!("{action}?for={}", own.reference))
        }));
    };
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    Ok(desk.heading(ctx.t(if is_own { "asks-close" } else { "asks-can-help" })).form(form))
}

fn close_form(ctx: &Ctx, one: &Record, action: &str) -> FormBlock {
    let states = STATES[1..].iter().map(|state| ((*state).to_owned(), ctx.t(&choice_key(state)))).collect();
    FormBlock::new(action, ctx.t("save"))
        .field(Field::new("status", ctx.t("report-state"), Input::Radios(states)))
        .field(Field::new("answer", ctx.t("asks-answer"), Input::Lines).hint(ctx.t("asks-answer-hint")))
        .field(Field::hidden(VERSION, one.version.to_string()))
}

/// The form of one organisation, with what it replied so far: nothing, where one writes for several and chose none yet.
fn reply_form(ctx: &Ctx, mine: &[&Record], (rows, sent): (&[Row], Option<&Form>), action: &str) -> Option<FormBlock> {
    let meant = sent.map_or(ctx.parameter("for"), |sent| sent.text("organisation"));
    let own = mine.iter().find(|one| mine.len() == 1 || one.reference == meant)?;
    let row = rows.iter().find(|row| row.spot.last() == Some(&own.reference));
    let words = Field::new("words", ctx.t("asks-reply"), Input::Lines).hint(ctx.t("asks-reply-hint"));
    let form = FormBlock::new(action, ctx.t("asks-reply-send"))
        .field(Field::hidden("organisation", &own.reference))
        .field(words.value(row.map_or("", |row| row.words.text("words"))))
        .field(Field::hidden(VERSION, row.map_or(0, |row| row.version).to_string()));
    Some(form)
}

/// `POST /work/asks/{ref}`: a reply of another organisation, or what whoever asked says of the answer.
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (one, own) = found(&ctx, &plan, &reference)?;
    if let Some(who) = own {
        return close(&ctx, tx, (one, &who), &sent).await;
    }
    let who = ctx.actor()?.must(&POST_ASKS, sent.text("organisation"))?;
    let is_there = plan.get(sent.text("organisation")).is_some_and(|one| one.ended.is_none());
    if !is_there {
        return Err(Error::not_found(format!("work/asks/{reference}")));
    }
    let mut faults = Faults::new();
    if !sent.has("words") {
        faults.push(("words".to_owned(), ctx.t("asks-reply-missing")));
    }
    if sent.text("words").chars().count() > LONGEST {
        faults.push(("words".to_owned(), ctx.language.text("meeting-long-fault", &[("n", LONGEST.into())])));
    }
    let before = ROWS.at(&mut tx, &ctx.app.keyring, &[&reference, sent.text("organisation")]).await?;
    let seen = before.as_ref().map_or(0, |row| row.version).to_string();
    let stale = one.text("status") != STATES[0] || sent.text(VERSION) != seen;
    if stale {
        faults.push((String::new(), ctx.t("meeting-stale")));
    }
    if !faults.is_empty() {
        let page = one_page(&ctx, &mut tx, (one, false), Some((&sent, faults))).await?;
        return if stale { page.status(StatusCode::CONFLICT).show(&ctx) } else { page.show(&ctx) };
    }
    if before.as_ref().is_none_or(|row| row.words.text("words") != sent.text("words")) {
        reply(&ctx, &mut tx, (one, &who), (before.as_ref(), &sent)).await?;
        tx.commit().await?;
    }
    Ok(ctx.to(&format!("{PATH}?done=replied")))
}

/// The longest reply, in characters.
const LONGEST: usize = 2_000;

/// Keeps a reply and tells those who asked that there is one.
async fn reply(
    ctx: &Ctx,
    tx: &mut Tx,
    (one, who): (&Record, &Who),
    (before, sent): (Option<&Row>, &Form),
) -> Result<()> {
    let (keyring, now) = (&ctx.app.keyring, ctx.app.clock.now());
    let spot = [one.reference.as_str(), sent.text("organisation")];
    let words = Words::default().with("words", sent.text("words"));
    ROWS.write(tx, keyring, (&spot, before), (SENT, &words), (&who.account, now)).await?;
    let detail = json!({ "organisation": sent.text("organisation") });
    audit::append(tx, now, who, Act { act: "ask.reply", kind: KIND, reference: &one.reference, detail }).await?;
    let path = format!("{PATH}/{}", one.reference);
    for account in &askers(ctx, tx, one).await? {
        letter::write(tx, &ctx.app.job_context(), &ASK_REPLIED, account, &path, &[("reference", &one.reference)])
            .await?;
    }
    Ok(())
}

/// Those who asked: whoever asks for that organisation, or, where it is nobody's or nobody with an address does, the officers.
async fn askers(ctx: &Ctx, tx: &mut Tx, one: &Record) -> Result<Vec<Account>> {
    let (keyring, today, organisation) = (&ctx.app.keyring, ctx.app.today()?, one.text("organisation"));
    let own = holders(tx, keyring, (&POST_ASKS, Some(&[organisation])), today).await?;
    // A letter to nobody is none.
    if own.iter().all(|account| account.email.is_none()) {
        reaching(tx, keyring, (&POST_ASKS, organisation), today).await
    } else {
        Ok(own)
    }
}

/// Keeps what whoever asked says of the answer, for everybody.
async fn close(ctx: &Ctx, mut tx: Tx, (one, who): (&Record, &Who), sent: &Form) -> Result<Response> {
    let mut faults = texts(ctx, sent, &["answer"]);
    if !STATES[1..].contains(&sent.text("status")) {
        faults.push(("status".to_owned(), ctx.t("record-needed")));
    }
    if sent.text("status") == STATES[1] && !sent.has("answer") {
        faults.push(("answer".to_owned(), ctx.t("asks-answer-missing")));
    }
    let stale = one.text("status") != STATES[0] || sent.text(VERSION) != one.version.to_string();
    if stale {
        faults.push((String::new(), ctx.t("meeting-stale")));
    }
    if !faults.is_empty() {
        let page = one_page(ctx, &mut tx, (one, true), Some((sent, faults))).await?;
        return if stale { page.status(StatusCode::CONFLICT).show(ctx) } else { page.show(ctx) };
    }
    let today = ctx.app.today()?.to_string();
    let values = [("status", sent.text("status")), ("answer", sent.text("answer")), ("answered_on", &today)];
    let after = filled(&TABLE, String::new(), Some(one), &values);
    keep(ctx, &mut tx, who, vec![change(Some(one), after)]).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=kept")))
}
