//! Where those who sign in see what can be applied for, who is interested and who seeks partners; say so for their own organisation; and
//! tell what came of a bid. What was won is a grant that everybody reads.

use super::interest::{self, ROWS, STATES, may_bid};
use super::list::{self, Fund};
use super::{JOINT, KINDS, Standing, TABLE, standing};
use crate::grant::import::is_same;
use crate::grant::store;
use crate::grant::total::{self, pounds};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Span;
use jiff::civil::Date;
use people::organisation;
use people::role::SEEK_MONEY;
use platform::audit::{self, Act, Who};
use platform::cell::first_day;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::VERSION;
use platform::page::{Part, choice_key, date_in_words};
use platform::record::Record;
use platform::sealed::{Row, Words};
use platform::{Error, Result, typed};
use serde_json::json;
use threesixty::{Grant, Organisation};

/// The path of these pages.
pub const PATH: &str = "/work/funding";

/// The longest text, in characters.
const LONGEST: usize = 2_000;

/// The most that one bid wins, in pounds.
const MOST: i64 = 1_000_000_000;

/// Whether somebody can say that they are interested: it is a fund, and not closed; whoever bids tells later what came of it.
pub fn is_open(ctx: &Ctx, fund: &Record) -> Result<bool> {
    let state = standing(fund, list::moment(ctx)?, &ctx.app.site.zone()?);
    Ok(fund.ended.is_none() && !matches!(state, Standing::Closed | Standing::NoFund))
}

/// `GET /work/funding`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let all = ROWS.all(&mut tx, &ctx.app.keyring).await?;
    let row = |fund: &Fund| {
        let of: Vec<&Row> =
            all.iter().filter(|row| row.spot.first() == Some(&fund.reference) && may_bid(row)).collect();
        let seek = of.iter().filter(|row| !row.words.text("seeks").is_empty()).count();
        vec![
            Cell::Link(Part::content(&fund.title), ctx.href(&format!("{PATH}/{}", fund.reference))),
            Cell::content(&fund.funder),
            Cell::words(&fund.amount),
            Cell::words(&fund.tag.1),
            Cell::words(of.len().to_string()),
            Cell::words(seek.to_string()),
        ]
    };
    let headings = ["kind-funding-item", "col-funder", "fund-amount", "report-state", "fund-interested", "fund-seek"];
    let rows = list::open(&ctx)?.iter().map(row).collect();
    let headings = headings.map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("fund-open-list"), headings, rows, empty: ctx.t("funding-none") };
    let mut desk = Desk::new(&ctx, ctx.t("funding-own"))
        .under(ctx.t("work-title"), "/work")
        .words(people::work::about(&ctx, "funding-own"))
        .table(table);
    let own = organisation::within(&ctx, &SEEK_MONEY)?;
    let mine: Vec<&Row> =
        all.iter().filter(|row| own.iter().any(|one| row.spot.last() == Some(&one.reference))).collect();
    if !mine.is_empty() {
        desk = desk.table(bids(&ctx, &mine));
    }
    desk.link(ctx.t("money-title"), "/money").show(&ctx)
}

/// What the organisations of whoever is signed in have to do with funds.
fn bids(ctx: &Ctx, rows: &[&Row]) -> Table {
    let row = |row: &&Row| {
        let fund = row.spot.first().and_then(|fund| ctx.snapshot.get(fund));
        let organisation = row.spot.last().and_then(|one| ctx.snapshot.get(one));
        let way = fund.map(|fund| ctx.href(&format!("{PATH}/{}", fund.reference))).unwrap_or_default();
        vec![
            Cell::Link(Part::content(fund.map_or("", Record::title)), way),
            Cell::content(organisation.map_or("", Record::title)),
            Cell::words(ctx.t(&format!("bid-is-{}", row.state))),
        ]
    };
    let headings = ["kind-funding-item", "col-organisation", "report-state"].map(|key| ctx.t(key)).into();
    Table { caption: ctx.t("bids-own"), headings, rows: rows.iter().map(row).collect(), empty: String::new() }
}

fn find<'a>(ctx: &'a Ctx, reference: &str) -> Result<&'a Record> {
    let fund = ctx.record(&TABLE, reference)?;
    let is_one = fund.ended.is_none() && fund.text("kind") == KINDS[0];
    if is_one { Ok(fund) } else { Err(Error::not_found(format!("work/funding/{reference}"))) }
}

/// `GET /work/funding/{ref}`
pub async fn one(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let fund = find(&ctx, &reference)?;
    page(&ctx, &mut ctx.app.db.read().await?, fund, None).await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, fund: &Record, again: Option<(&Form, Faults)>) -> Result<Desk> {
    let rows = ROWS.of(tx, &ctx.app.keyring, &fund.reference).await?;
    let own = organisation::within(ctx, &SEEK_MONEY)?;
    let mut facts = vec![(ctx.t("report-state"), vec![Part::words(list::tag(ctx, fund)?.1)])];
    for (key, text) in [
        ("col-funder", fund.text("funder").to_owned()),
        ("fund-amount", list::amount(ctx, fund)),
        ("col-who_can_apply", fund.text("who_can_apply").to_owned()),
    ] {
        if !text.is_empty() {
            facts.push((ctx.t(key), vec![Part::content(text)]));
        }
    }
    if JOINT.contains(&fund.text("joint")) {
        facts.push((ctx.t("col-joint"), vec![Part::words(ctx.t(&choice_key(fund.text("joint"))))]));
    }
    let mut desk = Desk::of_content(ctx, fund.title())
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("funding-own"), PATH)
        .block(Block::Facts(facts))
        .link(ctx.t("record-public"), &fund.path());
    if ["kept", "won"].contains(&ctx.parameter("done")) {
        desk = desk.done(ctx.t(&format!("bid-done-{}", ctx.parameter("done"))));
    }
    if ctx.parameter("done") == "won" {
        desk = desk.link(ctx.t("money-title"), "/money");
    }
    desk = desk.table(interested(ctx, &rows));
    if let Some((_, faults)) = &again {
        desk = desk.faults(faults.clone());
    }
    // One form at a time: whoever writes for several organisations chooses.
    let sent = again.as_ref().map(|(sent, faults)| (*sent, faults));
    let meant = sent.map_or(ctx.parameter("for"), |(sent, _)| sent.text("organisation"));
    if let Some(one) = own.iter().find(|one| own.len() == 1 || one.reference == meant) {
        let told = store::told_as(tx, &identifier(ctx, fund, one)).await?.pop().map(|kept| kept.grant);
        return Ok(with_form(ctx, desk, (fund, one), (&rows, told.as_ref()), sent));
    }
    let ways = own.iter().filter(|one| !open_states(ctx, fund, of(&rows, one), true).is_empty());
    Ok(ways.fold(desk, |desk, one| {
        let words = ctx.language.text("bid-for", &[("words", one.title().into())]);
        desk.link(words, &format!("{PATH}/{}?for={}", fund.reference, one.reference))
    }))
}

/// What an organisation said.
fn of<'a>(rows: &'a [Row], one: &Record) -> Option<&'a Row> {
    rows.iter().find(|row| row.spot.last() == Some(&one.reference))
}

/// Who is interested, seeks partners or bids, as everybody who signs in reads it.
fn interested(ctx: &Ctx, rows: &[Row]) -> Table {
    let row = |row: &Row| {
        let organisation = row.spot.last().and_then(|one| ctx.snapshot.get(one));
        vec![
            Cell::content(organisation.map_or("", Record::title)),
            Cell::words(ctx.t(&format!("bid-is-{}", row.state))),
            Cell::content(row.words.text("about")),
            Cell::content(row.words.text("seeks")),
        ]
    };
    let headings = ["col-organisation", "report-state", "bid-about", "bid-seeks"].map(|key| ctx.t(key)).into();
    let shown = rows.iter().filter(|row| row.state != "left").map(row).collect();
    Table { caption: ctx.t("fund-interested"), headings, rows: shown, empty: ctx.t("fund-nobody") }
}

/// Adds the form of one organisation, where it can say anything.
fn with_form(
    ctx: &Ctx,
    desk: Desk,
    (fund, one): (&Record, &Record),
    (rows, told): (&[Row], Option<&Grant>),
    again: Option<(&Form, &Faults)>,
) -> Desk {
    let row = of(rows, one);
    let states = open_states(ctx, fund, row, told.is_some());
    if states.is_empty() {
        return desk;
    }
    let text = |name: &str| row.map_or("", |row| row.words.text(name));
    let options = states.iter().map(|state| ((*state).to_owned(), ctx.t(&format!("bid-state-{state}")))).collect();
    let form = FormBlock::new(format!("{PATH}/{}", fund.reference), ctx.t("save"))
        .field(Field::hidden("organisation", &one.reference))
        .field(Field::hidden(VERSION, row.map_or(0, |row| row.version).to_string()))
        .field(
            Field::new("state", ctx.t("bid-state"), Input::Radios(options))
                .value(row.map_or(STATES[0], |row| &row.state)),
        )
        .field(Field::new("about", ctx.t("bid-about"), Input::Lines).hint(ctx.t("bid-about-hint")).value(text("about")))
        .field(
            Field::new("seeks", ctx.t("bid-seeks"), Input::Lines).hint(ctx.t("bid-seeks-hint")).value(text("seeks")),
        );
    let form = if states.contains(&"won") { won_fields(ctx, form, told, again) } else { form };
    let desk = if told.is_some() { desk.words(ctx.t("bid-won-words")) } else { desk };
    let form = if let Some((sent, faults)) = again { form.again(sent, faults) } else { form };
    desk.heading(ctx.language.text("bid-for", &[("words", one.title().into())])).form(form)
}

/// Adds how much was won and when; and, where what was told is unlikely, that it is right all the same.
fn won_fields(ctx: &Ctx, form: FormBlock, told: Option<&Grant>, again: Option<(&Form, &Faults)>) -> FormBlock {
    let amount = told.map(|grant| (grant.amount / 100).to_string()).unwrap_or_default();
    let awarded = told.map(|grant| typed::as_typed(&grant.awarded.to_string())).unwrap_or_default();
    let form = form
        .fold(ctx.t("bid-when-won"))
        .field(Field::new("amount", ctx.t("bid-amount"), Input::Number).hint(ctx.t("bid-amount-hint")).value(amount))
        .field(Field::line("awarded", ctx.t("grant-day")).hint(ctx.t("bid-day-hint")).value(awarded));
    if !again.is_some_and(|(_, faults)| faults.iter().any(|(name, _)| name == "sure")) {
        return form;
    }
    form.field(Field::new("sure", ctx.t("bid-sure"), Input::Checks(vec![("yes".to_owned(), ctx.t("bid-sure-yes"))])))
}

/// What an organisation may say now: of a fund that is closed only what came of a bid; of one that it won, that it was another sum, or a slip.
fn open_states(ctx: &Ctx, fund: &Record, row: Option<&Row>, told: bool) -> Vec<&'static str> {
    if row.is_some_and(|row| row.state == "won") {
        // Where a file of the funder has it by now, it is put right there.
        return if told { vec!["won", "lost"] } else { Vec::new() };
    }
    match (is_open(ctx, fund).unwrap_or_default(), row) {
        (true, None) => STATES[..2].into(),
        (true, Some(_)) => STATES.into(),
        (false, Some(row)) if may_bid(row) || row.state == "lost" => STATES[2..].into(),
        (false, _) => Vec::new(),
    }
}

/// What was won, as it was told.
struct Won {
    hundredths: i64,
    awarded: Date,
}

/// What is wrong with what was sent; and what was won, where it says so.
fn read(
    ctx: &Ctx,
    fund: &Record,
    (row, told): (Option<&Row>, bool),
    sent: &Form,
) -> Result<std::result::Result<Option<Won>, Faults>> {
    let mut faults = Faults::new();
    let mut fault = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    if !open_states(ctx, fund, row, told).contains(&sent.text("state")) {
        fault("state", "record-needed");
    }
    for name in ["about", "seeks"] {
        if typed::unseen(sent.text(name)).is_some() || sent.text(name).chars().count() > LONGEST {
            fault(name, "bid-long");
        }
    }
    if sent.text("state") == "interested" && !sent.has("about") {
        fault("about", "bid-about-missing");
    }
    if sent.text("state") != "won" {
        // Of what was told as won the sum stands in the form, and is not kept where it was a slip.
        let was_won = row.is_some_and(|row| row.state == "won");
        for name in ["amount", "awarded"].into_iter().filter(|name| sent.has(name) && !was_won) {
            fault(name, "bid-not-won");
        }
        return Ok(if faults.is_empty() { Ok(None) } else { Err(faults) });
    }
    let amount =
        typed::whole_number(sent.text("amount").trim_start_matches('£')).filter(|amount| (1..=MOST).contains(amount));
    let awarded = typed::day(sent.text("awarded"));
    let today = ctx.app.today()?;
    if amount.is_none() {
        fault("amount", "bid-amount-fault");
    }
    if awarded.is_none_or(|day| day > today) {
        fault("awarded", "bid-day-fault");
    }
    if let (Some(amount), Some(awarded), true, "") = (amount, awarded, faults.is_empty(), sent.text("sure"))
        && let Some(words) = unlikely(ctx, fund, (amount, awarded), today)
    {
        faults.push(("sure".to_owned(), words));
    }
    Ok(match (amount, awarded) {
        (Some(amount), Some(awarded)) if faults.is_empty() => Ok(Some(Won { hundredths: amount * 100, awarded })),
        _ => Err(faults),
    })
}

/// The longest time ago of an award that is told here, in years.
const LONG_AGO: i64 = 2;

/// What is unlikely of an award: that it is more than the fund gives at most, and that it was before one could apply, or long ago.
fn unlikely(ctx: &Ctx, fund: &Record, (amount, awarded): (i64, Date), today: Date) -> Option<String> {
    let over = fund.int("amount_to").filter(|most| amount > *most).map(|most| {
        let most = pounds(most.saturating_mul(100));
        ctx.language.text("bid-over", &[("most", most.into())])
    });
    let long_ago = today.saturating_sub(Span::new().years(LONG_AGO));
    let since = first_day(fund.text("opens_on")).unwrap_or(long_ago).max(long_ago);
    let before = (awarded < since).then(|| {
        let day = date_in_words(ctx.language, &since.to_string());
        ctx.language.text("bid-before", &[("day", day.into())])
    });
    let all: Vec<String> = over.into_iter().chain(before).collect();
    (!all.is_empty()).then(|| all.join(" "))
}

/// `POST /work/funding/{ref}`
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&SEEK_MONEY, sent.text("organisation"))?;
    let fund = find(&ctx, &reference)?;
    let organisation = organisation::live(&ctx.snapshot, sent.text("organisation"));
    let organisation = organisation.ok_or_else(|| Error::not_found(format!("work/funding/{reference}")))?;
    let mut tx = ctx.app.db.write().await?;
    let spot = [fund.reference.as_str(), organisation.reference.as_str()];
    let row = ROWS.at(&mut tx, &ctx.app.keyring, &spot).await?;
    if sent.text(VERSION) != row.as_ref().map_or(0, |row| row.version).to_string() {
        let faults = vec![(String::new(), ctx.t("meeting-stale"))];
        return page(&ctx, &mut tx, fund, Some((&sent, faults))).await?.status(StatusCode::CONFLICT).show(&ctx);
    }
    let before = store::told_as(&mut tx, &identifier(&ctx, fund, organisation)).await?;
    let won = match read(&ctx, fund, (row.as_ref(), !before.is_empty()), &sent)? {
        Ok(won) => won,
        Err(faults) => return page(&ctx, &mut tx, fund, Some((&sent, faults))).await?.show(&ctx),
    };
    // Whoever bids no more seeks nobody any more.
    let seeks = if interest::OVER.contains(&sent.text("state")) { "" } else { sent.text("seeks") };
    let words = Words::default().with("about", sent.text("about")).with("seeks", seeks);
    let now = ctx.app.clock.now();
    let written = (who.account.as_str(), now);
    ROWS.write(&mut tx, &ctx.app.keyring, (&spot, row.as_ref()), (sent.text("state"), &words), written).await?;
    let detail = json!({ "organisation": organisation.reference, "state": sent.text("state") });
    let act = Act { act: "funding.say", kind: interest::KIND, reference: &fund.reference, detail };
    audit::append(&mut tx, now, &who, act).await?;
    // What was told before was another sum, or a slip.
    let before: Vec<String> = before.into_iter().map(|kept| kept.id).collect();
    store::end(&mut tx, &before, now).await?;
    let done = if let Some(won) = won {
        keep(&ctx, &mut tx, (fund, organisation), &won, &who).await?;
        "won"
    } else {
        "kept"
    };
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{reference}?done={done}")))
}

/// Keeps what was won as a grant that everybody reads, with who told it.
async fn keep(ctx: &Ctx, tx: &mut Tx, (fund, organisation): (&Record, &Record), won: &Won, who: &Who) -> Result<()> {
    let gives = ctx.snapshot.referred(fund, "organisation").map_or(fund.title(), Record::title);
    let funder = if fund.text("funder").is_empty() { gives } else { fund.text("funder") };
    let day = date_in_words(platform::i18n::english(), &won.awarded.to_string());
    let grant = Grant {
        id: identifier(ctx, fund, organisation),
        title: fund.title().to_owned(),
        description: format!(
            "{} was awarded this by {funder} on {day}. So it was told here, before any file of the funder said so.",
            organisation.title()
        ),
        currency: total::OWN.to_owned(),
        amount: won.hundredths,
        awarded: won.awarded,
        recipient: named(organisation),
        funder: Organisation {
            id: format!("{PREFIX}-funder:{}", fund.reference),
            name: funder.to_owned(),
            postcode: String::new(),
        },
        programme: fund.text("theme").to_owned(),
        source: format!("{}{}", ctx.app.base_url, fund.path()),
        url: fund.text("more_at").to_owned(),
        ..Grant::default()
    };
    // What stands in a file of the funder already is counted there.
    if store::in_files(tx, grant.amount).await?.iter().any(|kept| is_same(&kept.grant, &grant)) {
        return Ok(());
    }
    let from = store::From { file: None, fund: Some(&fund.reference), organisation: Some(&organisation.reference) };
    store::insert(tx, &[grant], from, (&who.account, ctx.app.clock.now())).await
}

/// What begins the identifiers of grants that were told here and stand in no file of a funder.
const PREFIX: &str = "360G-told-here";

/// The identifier of the grant of an organisation from a fund.
fn identifier(ctx: &Ctx, fund: &Record, organisation: &Record) -> String {
    let host: String = ctx.app.base_url.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("{PREFIX}-{host}-{}-{}", fund.reference, organisation.reference)
}

fn named(one: &Record) -> Organisation {
    Organisation {
        id: format!("{PREFIX}-org:{}", one.reference),
        name: one.title().to_owned(),
        postcode: String::new(),
    }
}
