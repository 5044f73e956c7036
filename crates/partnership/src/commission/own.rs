//! Where those who sign in see what is going to be commissioned, which organisations would lead and which would join, and say so for their
//! own. No bid and nothing of one is written here.

use super::partner::{KIND, LEFT, ROWS, STATES, is_shown};
use super::{AHEAD, FOR_BIDS, TABLE, is_stale, pages, takes_bids};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::organisation;
use people::role::SEEK_MONEY;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::VERSION;
use platform::record::Record;
use platform::sealed::{Row, Words};
use platform::{Error, Result, typed};
use serde_json::json;

/// The path of these pages.
pub const PATH: &str = "/work/commissions";

/// The longest text, in characters.
const LONGEST: usize = 2_000;

/// Whether organisations can still look for each other: bids are not over.
pub fn is_open(ctx: &Ctx, one: &Record) -> Result<bool> {
    let stage = one.text("stage");
    let today = ctx.looked_at()?;
    let ahead = AHEAD.contains(&stage) && !is_stale(one, today) && (stage != FOR_BIDS || takes_bids(one, today));
    Ok(ahead && one.ended.is_none() && ctx.snapshot.as_at.is_none())
}

/// `GET /work/commissions`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let today = ctx.looked_at()?;
    let all = ROWS.all(&mut ctx.app.db.read().await?, &ctx.app.keyring).await?;
    let mut rows = Vec::new();
    for one in ctx.snapshot.list(TABLE.name) {
        if !is_open(&ctx, one)? {
            continue;
        }
        let count = |state: &str| {
            let of = all.iter().filter(|row| row.spot.first() == Some(&one.reference) && row.state == state);
            Cell::words(of.count().to_string())
        };
        rows.push(vec![
            Cell::Link(Part::content(one.title()), ctx.href(&format!("{PATH}/{}", one.reference))),
            Cell::words(pages::tag(&ctx, one, today).1),
            count(STATES[1]),
            count(STATES[2]),
        ]);
    }
    let headings = ["kind-commission", "report-state", "partner-is-leads", "partner-is-joins"];
    let headings = headings.map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("commissions-ahead"), headings, rows, empty: ctx.t("commissions-none") };
    Desk::new(&ctx, ctx.t("commissions-own"))
        .under(ctx.t("work-title"), "/work")
        .words(people::work::about(&ctx, "commissions-own"))
        .table(table)
        .link(ctx.t("table-commissions"), "/commissions")
        .show(&ctx)
}

fn find<'a>(ctx: &'a Ctx, reference: &str) -> Result<&'a Record> {
    let one = ctx.record(&TABLE, reference)?;
    if one.ended.is_none() { Ok(one) } else { Err(Error::not_found(format!("work/commissions/{reference}"))) }
}

/// `GET /work/commissions/{ref}`
pub async fn one(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let one = find(&ctx, &reference)?;
    page(&ctx, &mut ctx.app.db.read().await?, one, None).await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, one: &Record, again: Option<(&Form, Faults)>) -> Result<Desk> {
    let rows = ROWS.of(tx, &ctx.app.keyring, &one.reference).await?;
    let own = organisation::within(ctx, &SEEK_MONEY)?;
    let mut facts = vec![(ctx.t("report-state"), vec![Part::words(pages::tag(ctx, one, ctx.looked_at()?).1)])];
    let (value, chance) = (pages::value(ctx, one), pages::chance(ctx, one));
    if !value.is_empty() {
        facts.push((ctx.t("commission-worth"), vec![Part::words(value)]));
    }
    if !chance.is_empty() {
        facts.push((ctx.t("col-chance"), vec![Part::words(chance)]));
    }
    if !one.text("about").is_empty() {
        facts.push((ctx.t("col-about"), vec![Part::content(one.text("about"))]));
    }
    let mut desk = Desk::of_content(ctx, one.title())
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("commissions-own"), PATH)
        .block(Block::Facts(facts))
        .link(ctx.t("record-public"), &one.path());
    if ctx.parameter("done") == "kept" {
        desk = desk.done(ctx.t("bid-done-kept"));
    }
    let open = is_open(ctx, one)?;
    let is_own = |row: &Row| own.iter().any(|own| row.spot.last() == Some(&own.reference));
    // After bids nobody reads of others; whoever wrote something can still take it back.
    let rows: Vec<Row> = rows.into_iter().filter(|row| open || is_own(row)).collect();
    desk = desk.table(interested(ctx, &rows));
    if !open {
        desk = desk.words(ctx.t("commission-closed"));
    }
    if own.iter().any(|own| own.reference == one.text("organisation")) {
        desk = desk.words(ctx.t("commission-own"));
    }
    let said = |own: &Record| rows.iter().any(|row| is_shown(row) && row.spot.last() == Some(&own.reference));
    // What was typed while bids ended is shown again.
    let typed = |own: &Record| again.as_ref().is_some_and(|(sent, _)| sent.text("organisation") == own.reference);
    let own: Vec<&Record> = own
        .into_iter()
        .filter(|own| own.reference != one.text("organisation") && (open || said(own) || typed(own)))
        .collect();
    if let Some((_, faults)) = &again {
        desk = desk.faults(faults.clone());
    }
    // One form at a time: whoever writes for several organisations chooses.
    let sent = again.as_ref().map(|(sent, faults)| (*sent, faults));
    let meant = sent.map_or(ctx.parameter("for"), |(sent, _)| sent.text("organisation"));
    if let Some(organisation) = own.iter().find(|one| own.len() == 1 || one.reference == meant) {
        let row = rows.iter().find(|row| row.spot.last() == Some(&organisation.reference));
        let heading = ctx.language.text("bid-for", &[("words", organisation.title().into())]);
        return Ok(desk.heading(heading).form(form(ctx, (one, open), organisation, row, sent)));
    }
    Ok(own.iter().fold(desk, |desk, organisation| {
        let words = ctx.language.text("bid-for", &[("words", organisation.title().into())]);
        desk.link(words, &format!("{PATH}/{}?for={}", one.reference, organisation.reference))
    }))
}

/// Who would lead and who would join, as everybody who signs in reads it.
fn interested(ctx: &Ctx, rows: &[Row]) -> Table {
    let row = |row: &Row| {
        let organisation = row.spot.last().and_then(|one| ctx.snapshot.get(one));
        vec![
            Cell::content(organisation.map_or("", Record::title)),
            Cell::words(ctx.t(&format!("partner-is-{}", row.state))),
            Cell::content(row.words.text("about")),
            Cell::content(row.words.text("seeks")),
        ]
    };
    let headings = ["col-organisation", "report-state", "partner-about", "partner-seeks"].map(|key| ctx.t(key)).into();
    let rows = rows.iter().filter(|row| is_shown(row)).map(row).collect();
    Table { caption: ctx.t("commission-partners"), headings, rows, empty: ctx.t("fund-nobody") }
}

/// What an organisation may say: after bids, only that it looks for nobody any more.
fn states(open: bool, row: Option<&Row>) -> &'static [&'static str] {
    match (open, row) {
        (true, None) => &STATES[..3],
        (true, Some(_)) => &STATES,
        (false, _) => &STATES[3..],
    }
}

fn form(
    ctx: &Ctx,
    (one, open): (&Record, bool),
    organisation: &Record,
    row: Option<&Row>,
    again: Option<(&Form, &Faults)>,
) -> FormBlock {
    let text = |name: &str| row.map_or("", |row| row.words.text(name));
    let states = states(open, row);
    let options = states.iter().map(|state| ((*state).to_owned(), ctx.t(&format!("partner-state-{state}")))).collect();
    let lines = |name: &str| {
        let field = Field::new(name, ctx.t(&format!("partner-{name}")), Input::Lines);
        field.hint(ctx.t(&format!("partner-{name}-hint"))).value(text(name))
    };
    let form = FormBlock::new(format!("{PATH}/{}", one.reference), ctx.t("save"))
        .field(Field::hidden("organisation", &organisation.reference))
        .field(Field::hidden(VERSION, row.map_or(0, |row| row.version).to_string()))
        .field(Field::new("state", ctx.t("partner-state"), Input::Radios(options)).value(if open {
            row.map_or(STATES[0], |row| &row.state)
        } else {
            ""
        }))
        .field(lines("about"))
        .field(lines("seeks"));
    if let Some((sent, faults)) = again { form.again(sent, faults) } else { form }
}

fn faults(ctx: &Ctx, open: bool, row: Option<&Row>, sent: &Form) -> Faults {
    let mut faults = Faults::new();
    let mut fault = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    if !states(open, row).contains(&sent.text("state")) {
        fault("state", "record-needed");
    }
    for name in ["about", "seeks"] {
        if typed::unseen(sent.text(name)).is_some() || sent.text(name).chars().count() > LONGEST {
            fault(name, "bid-long");
        }
    }
    if sent.text("state") != LEFT && !sent.has("about") {
        fault("about", "partner-about-missing");
    }
    faults
}

/// `POST /work/commissions/{ref}`
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&SEEK_MONEY, sent.text("organisation"))?;
    let one = find(&ctx, &reference)?;
    let missing = || Error::not_found(format!("work/commissions/{reference}"));
    let organisation = organisation::live(&ctx.snapshot, sent.text("organisation")).ok_or_else(missing)?;
    let mut tx = ctx.app.db.write().await?;
    let spot = [one.reference.as_str(), organisation.reference.as_str()];
    let row = ROWS.at(&mut tx, &ctx.app.keyring, &spot).await?;
    let stale = sent.text(VERSION) != row.as_ref().map_or(0, |row| row.version).to_string();
    let faults = if stale {
        vec![(String::new(), ctx.t("meeting-stale"))]
    } else if organisation.reference == one.text("organisation") {
        vec![(String::new(), ctx.t("commission-own"))]
    } else {
        faults(&ctx, is_open(&ctx, one)?, row.as_ref(), &sent)
    };
    if !faults.is_empty() {
        let page = page(&ctx, &mut tx, one, Some((&sent, faults))).await?;
        return if stale { page.status(StatusCode::CONFLICT).show(&ctx) } else { page.show(&ctx) };
    }
    // Whoever looks for nobody any more leaves no words behind.
    let text = |name: &str| if sent.text("state") == LEFT { "" } else { sent.text(name) };
    let words = Words::default().with("about", text("about")).with("seeks", text("seeks"));
    let now = ctx.app.clock.now();
    let written = (who.account.as_str(), now);
    ROWS.write(&mut tx, &ctx.app.keyring, (&spot, row.as_ref()), (sent.text("state"), &words), written).await?;
    let detail = json!({ "organisation": organisation.reference, "state": sent.text("state") });
    let act = Act { act: "commission.say", kind: KIND, reference: &one.reference, detail };
    audit::append(&mut tx, now, &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{reference}?done=kept")))
}
