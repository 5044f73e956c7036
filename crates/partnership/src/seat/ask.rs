//! Asking to join a board, forum or group that takes members, and what those who run it answer.

use crate::meeting::desk::PATH as MEETINGS;
use axum::extract::Path;
use axum::response::Response;
use people::letter;
use people::member::roles;
use people::role::{RUN_MEETINGS, TAKE_PART};
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account;
use platform::outbox::JOINING_ANSWERED;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::{Part, date_in_words};
use platform::permission::{Extent, Held};
use platform::record::Record;
use platform::sealed::{Row, Rows, Words};
use platform::{Error, Result, typed};
use serde_json::json;

/// The kind under which the keys of these words stand.
pub const KIND: &str = "body_request";

/// The rows: what each person asked of each body.
pub const ROWS: Rows = Rows { table: "body_request", kind: KIND, spot: &["body", "account"] };

/// It waits for an answer.
pub const ASKED: &str = "asked";

const JOINED: &str = "joined";
const DECLINED: &str = "declined";

/// The role of whoever joins.
const MEMBER: &str = "body-member";

/// The longest text, in characters.
const LONGEST: usize = 1_000;

/// How many requests wait for bodies within reach.
pub async fn waiting(tx: &mut Tx, extent: &Extent) -> Result<usize> {
    let asked = ROWS.in_state(tx, ASKED).await?;
    Ok(asked.iter().filter(|(spot, _)| spot.first().is_some_and(|body| extent.covers(body))).count())
}

/// A body that takes whoever asks.
fn body<'a>(ctx: &'a Ctx, reference: &str) -> Result<&'a Record> {
    let body = ctx.record(&people::body::TABLE, reference)?;
    let takes = body.ended.is_none() && body.text("takes_members") == people::body::TAKES[0];
    if takes { Ok(body) } else { Err(Error::not_found(format!("work/bodies/{reference}"))) }
}

/// `GET /work/bodies/{ref}/ask`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let body = body(&ctx, &reference)?;
    let mut tx = ctx.app.db.read().await?;
    let row = ROWS.at(&mut tx, &ctx.app.keyring, &[&body.reference, &ctx.actor()?.account]).await?;
    page(&ctx, body, row.as_ref(), None).show(&ctx)
}

/// Whether whoever is signed in belongs to a body already.
fn is_member(ctx: &Ctx, body: &Record) -> bool {
    ctx.actor().is_ok_and(|actor| actor.held.iter().any(|held| held.scope == body.reference))
}

fn page(ctx: &Ctx, body: &Record, row: Option<&Row>, again: Option<(&Form, Faults)>) -> Desk {
    let mut desk = Desk::new(ctx, ctx.t("body-ask"))
        .under(ctx.t("work-title"), "/work")
        .block(Block::Words(vec![Part::content(body.title())]))
        .link(ctx.t("record-public"), &body.path());
    if is_member(ctx, body) {
        return desk.words(ctx.t("joining-is-member"));
    }
    match row.map(|row| (row.state.as_str(), row)) {
        Some((ASKED, _)) => return desk.words(ctx.t("joining-waits")),
        Some((DECLINED, row)) => {
            desk = desk
                .words(ctx.t("joining-declined"))
                .block(Block::Words(vec![Part::content(row.words.text("answer"))]));
        }
        _ => {}
    }
    let why = Field::new("why", ctx.t("joining-why"), Input::Lines).hint(ctx.t("joining-why-hint"));
    let mut form = FormBlock::new(format!("/work/bodies/{}/ask", body.reference), ctx.t("joining-send")).field(why);
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    desk.words(ctx.t("joining-words")).form(form)
}

/// `POST /work/bodies/{ref}/ask`
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let body = body(&ctx, &reference)?;
    let who = ctx.actor()?.by(&TAKE_PART);
    let mut tx = ctx.app.db.write().await?;
    let spot = [body.reference.as_str(), who.account.as_str()];
    let row = ROWS.at(&mut tx, &ctx.app.keyring, &spot).await?;
    let mut faults = Faults::new();
    match sent.text("why") {
        "" => faults.push(("why".to_owned(), ctx.t("joining-why-missing"))),
        text if text.chars().count() > LONGEST => {
            faults.push(("why".to_owned(), ctx.language.text("meeting-long-fault", &[("n", LONGEST.into())])));
        }
        text if typed::unseen(text).is_some() => faults.push(("why".to_owned(), ctx.t("words-text-personal"))),
        _ => {}
    }
    if !faults.is_empty() {
        return page(&ctx, body, row.as_ref(), Some((&sent, faults))).show(&ctx);
    }
    if row.as_ref().is_none_or(|row| row.state != ASKED) && !is_member(&ctx, body) {
        let (words, now) = (Words::default().with("why", sent.text("why")), ctx.app.clock.now());
        ROWS.write(&mut tx, &ctx.app.keyring, (&spot, row.as_ref()), (ASKED, &words), (&who.account, now)).await?;
        let act = Act { act: "body.ask", kind: KIND, reference: &body.reference, detail: json!({}) };
        audit::append(&mut tx, now, &who, act).await?;
        tx.commit().await?;
    }
    Ok(ctx.to(&format!("/work/bodies/{reference}/ask")))
}

/// Who asks to join the bodies of whoever is signed in, with the way to each.
pub async fn section(ctx: &Ctx, tx: &mut Tx, desk: Desk) -> Result<Desk> {
    let extent = ctx.actor()?.extent(&RUN_MEETINGS);
    let mut rows = Vec::new();
    for (spot, at) in ROWS.in_state(tx, ASKED).await? {
        let [body, account] = &spot[..] else { continue };
        if !extent.covers(body) {
            continue;
        }
        let way = ctx.href(&format!("{MEETINGS}/joining/{body}/{account}"));
        let name = account::get(tx, &ctx.app.keyring, account).await?.map(|one| one.name).unwrap_or_default();
        let of = ctx.snapshot.get(body).map_or("", Record::title);
        rows.push(vec![Cell::Link(Part::content(name), way), Cell::content(of), Cell::words(ctx.day(at)?)]);
    }
    if rows.is_empty() {
        return Ok(desk);
    }
    let headings = ["account-name", "col-body", "agenda-suggested-on"].map(|key| ctx.t(key)).into();
    Ok(desk.table(Table { caption: ctx.t("joining-title"), headings, rows, empty: String::new() }))
}

/// The request of somebody for a body that whoever is signed in runs.
async fn asked<'a>(ctx: &'a Ctx, tx: &mut Tx, (body, account): (&str, &str)) -> Result<(&'a Record, Row)> {
    let missing = || Error::not_found(format!("work/meetings/joining/{body}"));
    ctx.actor()?.must(&RUN_MEETINGS, body)?;
    let of = ctx.record(&people::body::TABLE, body)?;
    let row = ROWS.at(tx, &ctx.app.keyring, &[body, account]).await?.filter(|row| row.state == ASKED);
    Ok((of, row.ok_or_else(missing)?))
}

/// `GET /work/meetings/joining/{body}/{account}`
pub async fn look(ctx: Ctx, Path((body, account)): Path<(String, String)>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let (of, row) = asked(&ctx, &mut tx, (&body, &account)).await?;
    decide_page(&ctx, &mut tx, (of, &row), Vec::new()).await?.show(&ctx)
}

async fn decide_page(ctx: &Ctx, tx: &mut Tx, (body, row): (&Record, &Row), faults: Faults) -> Result<Desk> {
    let account = row.spot.last().map_or("", String::as_str);
    let who = account::get(tx, &ctx.app.keyring, account).await?;
    let organisation = who.as_ref().and_then(|one| one.organisation.as_deref()).and_then(|one| ctx.snapshot.get(one));
    let day = row.written_at.to_zoned(ctx.app.site.zone()?).date().to_string();
    let facts = vec![
        (ctx.t("account-name"), vec![Part::content(who.map(|one| one.name).unwrap_or_default())]),
        (ctx.t("col-organisation"), vec![Part::content(organisation.map_or("", Record::title))]),
        (ctx.t("col-body"), vec![Part::content(body.title())]),
        (ctx.t("agenda-suggested-on"), vec![Part::words(date_in_words(ctx.language, &day))]),
        (ctx.t("joining-why"), vec![Part::content(row.words.text("why"))]),
    ];
    let to = format!("{MEETINGS}/joining/{}/{account}", body.reference);
    let answer = Field::new("answer", ctx.t("joining-no-why"), Input::Lines);
    let decline = FormBlock::new(&to, ctx.t("joining-decline")).quiet().send("act", "decline").field(answer);
    let decline = if faults.is_empty() { decline } else { decline.again(&Form::default(), &faults) };
    let held = Held { role: MEMBER.to_owned(), scope: body.reference.clone() };
    let desk = Desk::new(ctx, ctx.t("joining-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("meetings-run"), MEETINGS)
        .faults(faults)
        .block(Block::Facts(facts));
    let desk = if roles::giving(ctx.actor()?, &held).is_ok() {
        let accept = FormBlock::new(&to, ctx.t("joining-accept")).send("act", "accept");
        desk.words(ctx.t("joining-means")).form(accept)
    } else {
        desk.words(ctx.t("joining-may-not"))
    };
    Ok(desk.form(decline))
}

/// `POST /work/meetings/joining/{body}/{account}`: takes somebody in as a member, or not, and tells them.
pub async fn decide(ctx: Ctx, Path((body, account)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let (of, row) = asked(&ctx, &mut tx, (&body, &account)).await?;
    let (who, now) = (ctx.actor()?.must(&RUN_MEETINGS, &body)?, ctx.app.clock.now());
    let accepts = sent.text("act") == "accept";
    let mut faults = Faults::new();
    if accepts {
        let held = Held { role: MEMBER.to_owned(), scope: body.clone() };
        if let Some(key) = roles::give_asked(&ctx, &mut tx, &account, held).await? {
            faults.push((String::new(), ctx.t(key)));
        }
    } else if !sent.has("answer") {
        faults.push(("answer".to_owned(), ctx.t("joining-no-missing")));
    }
    if !faults.is_empty() {
        return decide_page(&ctx, &mut tx, (of, &row), faults).await?.show(&ctx);
    }
    let words = row.words.clone().with("answer", sent.text("answer"));
    let state = if accepts { JOINED } else { DECLINED };
    let spot = [body.as_str(), account.as_str()];
    ROWS.write(&mut tx, &ctx.app.keyring, (&spot, Some(&row)), (state, &words), (&who.account, now)).await?;
    let act = Act { act: "body.answer", kind: KIND, reference: &body, detail: json!({ "joined": accepts }) };
    audit::append(&mut tx, now, &who, act).await?;
    tell(&ctx, &mut tx, (&body, &account)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{MEETINGS}?done=answered")))
}

async fn tell(ctx: &Ctx, tx: &mut Tx, (body, account): (&str, &str)) -> Result<()> {
    let today = ctx.app.today()?;
    let found = account::get(tx, &ctx.app.keyring, account).await?.filter(|account| account.is_active(today));
    let Some(account) = found else { return Ok(()) };
    let path = format!("/work/bodies/{body}/ask");
    letter::write(tx, &ctx.app.job_context(), &JOINING_ANSWERED, &account, &path, &[]).await
}
