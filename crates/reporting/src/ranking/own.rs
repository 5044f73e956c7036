//! Where a member ranks: chooses a first, a second and so on, changes that, or takes it back, until the ranking closes.

use super::held::{self, KIND, ROWS, SENT};
use super::{TABLE, is_open, items, open_to, rule};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::ANSWER_RANKINGS;
use platform::audit::{self, Act, Who};
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::VERSION;
use platform::page::{Part, date_in_words};
use platform::record::Record;
use platform::sealed::{Row, Words};
use platform::{Error, Result};
use serde_json::json;

/// The path of these pages.
pub const PATH: &str = "/work/rankings";

/// `GET /work/rankings`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let mut rows = Vec::new();
    for ranking in open_to(&ctx)? {
        let done = held::of_member(&mut tx, &ctx, ranking).await?.is_some();
        rows.push(vec![
            Cell::Link(Part::content(ranking.title()), ctx.href(&format!("{PATH}/{}", ranking.reference))),
            Cell::content(ctx.snapshot.referred(ranking, "body").map_or("", Record::title)),
            Cell::words(date_in_words(ctx.language, ranking.text("closes"))),
            Cell::words(ctx.t(if done { "ranking-done" } else { "ranking-to-do" })),
        ]);
    }
    let headings = ["kind-ranking", "col-body", "col-closes", "ranking-you"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("rankings-own"), headings, rows, empty: ctx.t("rankings-none") };
    let mut desk = Desk::new(&ctx, ctx.t("rankings-own")).under(ctx.t("work-title"), "/work");
    if let Some(done) = ["sent", "back"].into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("ranking-done-{done}")));
    }
    desk.words(ctx.t("rankings-own-intro")).table(table).link(ctx.t("rankings-results"), "/rankings").show(&ctx)
}

/// The ranking, and whoever is signed in as one of its members.
fn asked<'a>(ctx: &'a Ctx, reference: &str) -> Result<(&'a Record, Who)> {
    let ranking = ctx.record(&TABLE, reference)?;
    let who = ctx.actor()?.must(&ANSWER_RANKINGS, ranking.text("body"))?;
    if ranking.ended.is_some() {
        Err(Error::not_found(format!("work/rankings/{reference}")))
    } else {
        Ok((ranking, who))
    }
}

/// `GET /work/rankings/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (ranking, _) = asked(&ctx, &reference)?;
    let row = held::of_member(&mut ctx.app.db.read().await?, &ctx, ranking).await?;
    page(&ctx, ranking, row.as_ref(), None)?.show(&ctx)
}

fn page(ctx: &Ctx, ranking: &Record, row: Option<&Row>, sent: Option<(&Form, &Faults)>) -> Result<Desk> {
    let closes = date_in_words(ctx.language, ranking.text("closes"));
    let mut desk = Desk::of_content(ctx, ranking.title())
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("rankings-own"), PATH)
        .block(Block::Words(vec![Part::content(ranking.text("question"))]));
    if let Some((_, faults)) = sent {
        desk = desk.faults(faults.clone());
    }
    let public = format!("/rankings/{}", ranking.reference);
    if !is_open(ranking, ctx.app.today()?) {
        return Ok(desk.block(Block::Warning(ctx.t("ranking-closed"))).link(ctx.t("ranking-result-way"), &public));
    }
    // A telephone cuts long words in a list to choose from.
    let things = items(&ctx.snapshot, &ranking.reference);
    let things = things.into_iter().map(|thing| Cell::content(thing.title())).map(|cell| vec![cell]).collect();
    let caption = ctx.t("ranking-choose-from");
    desk = desk
        .table(Table { headings: vec![caption.clone()], caption, rows: things, empty: String::new() })
        .words(ctx.language.text("ranking-until", &[("day", closes.into())]))
        .words(ctx.t("ranking-own-private"))
        .form(form(ctx, ranking, row, sent));
    if let Some(row) = row {
        let back = FormBlock::new(format!("{PATH}/{}/back", ranking.reference), ctx.t("rating-back")).quiet();
        desk = desk.form(back.field(Field::hidden(VERSION, row.version.to_string())));
    }
    Ok(desk.link(ctx.t("ranking-about-way"), &public))
}

fn form(ctx: &Ctx, ranking: &Record, row: Option<&Row>, sent: Option<(&Form, &Faults)>) -> FormBlock {
    let things = items(&ctx.snapshot, &ranking.reference);
    let words = row.map(|row| row.words.clone()).unwrap_or_default();
    let mut form = FormBlock::new(format!("{PATH}/{}", ranking.reference), ctx.t("ranking-save"));
    for place in held::places().take(rule::places(things.len())) {
        let nothing = (String::new(), ctx.t("ranking-nothing"));
        let options = things.iter().map(|thing| (thing.reference.clone(), thing.title().to_owned()));
        let input = Input::Select(std::iter::once(nothing).chain(options).collect());
        let field = Field::new(&place, ctx.t(&format!("ranking-{place}")), input);
        form = form.field(field.value(words.text(&place)));
    }
    form = form.field(Field::hidden(VERSION, row.map_or(0, |row| row.version).to_string()));
    match sent {
        Some((sent, faults)) => form.again(sent, faults),
        None => form,
    }
}

/// What was sent, and what is wrong with it: a thing twice, a place left out, nothing at all, or what is not ranked here.
fn read(ctx: &Ctx, things: &[&Record], sent: &Form) -> (Words, Faults) {
    let (mut words, mut faults, mut seen) = (Words::default(), Faults::new(), Vec::new());
    let mut open = None;
    for place in held::places().take(rule::places(things.len())) {
        let item = sent.text(&place);
        if item.is_empty() {
            open = open.or(Some(place));
            continue;
        }
        let thing = things.iter().find(|thing| thing.reference == item);
        let Some(thing) = thing else {
            faults.push((place, ctx.t("ranking-unknown-fault")));
            continue;
        };
        if seen.contains(&item) {
            let arguments = [("words", thing.title().into())];
            faults.push((place, ctx.language.text("ranking-twice-fault", &arguments)));
            continue;
        }
        seen.push(item);
        if let Some(left) = open.take() {
            faults.push((left, ctx.t("ranking-gap-fault")));
        }
        words = words.with(&place, item);
    }
    if seen.is_empty() && faults.is_empty() {
        faults.push(("place-1".to_owned(), ctx.t("ranking-empty-fault")));
    }
    (words, faults)
}

/// `POST /work/rankings/{ref}`
pub async fn save(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (ranking, who) = asked(&ctx, &reference)?;
    let mut tx = ctx.app.db.write().await?;
    let row = held::of_member(&mut tx, &ctx, ranking).await?;
    if let Some(refused) = refused(&ctx, ranking, row.as_ref(), &sent)? {
        return refused.show(&ctx);
    }
    let (words, faults) = read(&ctx, &items(&ctx.snapshot, &reference), &sent);
    if !faults.is_empty() {
        return page(&ctx, ranking, row.as_ref(), Some((&sent, &faults)))?.show(&ctx);
    }
    let now = ctx.app.clock.now();
    let place = (&[ranking.reference.as_str(), &who.account][..], row.as_ref());
    ROWS.write(&mut tx, &ctx.app.keyring, place, (SENT, &words), (&who.account, now)).await?;
    let act = Act { act: "ranking.answer", kind: KIND, reference: &ranking.reference, detail: json!({}) };
    audit::append(&mut tx, now, &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=sent")))
}

/// What is said where nothing can be changed any more, or the member changed it elsewhere meanwhile.
fn refused(ctx: &Ctx, ranking: &Record, row: Option<&Row>, sent: &Form) -> Result<Option<Desk>> {
    if !is_open(ranking, ctx.app.today()?) {
        return Ok(Some(page(ctx, ranking, row, None)?.status(StatusCode::CONFLICT)));
    }
    if sent.text(VERSION).parse() == Ok(row.map_or(0, |row| row.version)) {
        return Ok(None);
    }
    let faults = vec![(String::new(), ctx.t("ranking-changed"))];
    let mut desk = page(ctx, ranking, row, Some((sent, &faults)))?;
    if let Some(row) = row {
        let things = items(&ctx.snapshot, &ranking.reference);
        let said = |(item, place): (String, String)| {
            let thing = things.iter().find(|thing| thing.reference == item);
            (ctx.t(&format!("ranking-{place}")), vec![Part::content(thing.map_or("", |thing| thing.title()))])
        };
        let facts = held::chosen(&row.words).into_iter().zip(held::places()).map(said).collect();
        desk = desk.heading(ctx.t("ranking-saved")).block(Block::Facts(facts));
    }
    Ok(Some(desk.status(StatusCode::CONFLICT)))
}

/// `POST /work/rankings/{ref}/back`: takes it back, so that nothing of it is counted.
pub async fn back(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (ranking, who) = asked(&ctx, &reference)?;
    let mut tx = ctx.app.db.write().await?;
    let row = held::of_member(&mut tx, &ctx, ranking).await?;
    let Some(row) = row.filter(|row| sent.text(VERSION).parse() == Ok(row.version)) else {
        let row = held::of_member(&mut tx, &ctx, ranking).await?;
        let desk = page(&ctx, ranking, row.as_ref(), None)?;
        return desk.status(StatusCode::CONFLICT).done(ctx.t("update-changed")).show(&ctx);
    };
    if !is_open(ranking, ctx.app.today()?) {
        return page(&ctx, ranking, Some(&row), None)?.status(StatusCode::CONFLICT).show(&ctx);
    }
    ROWS.take(&mut tx, (&row.id, row.version)).await?;
    let act = Act { act: "ranking.back", kind: KIND, reference: &ranking.reference, detail: json!({}) };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=back")))
}
