//! Listings that may be one, and making one of them.

use super::{PATH, desk, directory, link, listing, more, path, who};
use crate::change;
use crate::directory::{Directory, Shown, Viewer};
use crate::field::form::{in_words, label};
use crate::field::{FIELDS, Field as OfListing, named, shown};
use crate::keeper::store as keepers;
use crate::twins::{self, Twins};
use crate::wrong;
use axum::extract::Path;
use axum::response::Response;
use openreferral::model::ServiceStatus;
use platform::http::{Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::{Result, revision};

/// How many pairs are shown.
const SHOWN: usize = 50;

/// `GET /manage/directory/twins`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let directory = directory(&ctx, &mut tx).await?;
    let apart = twins::apart(&mut tx).await?;
    let found = twins::find(&directory, &apart);
    let row = |twins: &Twins| {
        let one = directory.get(Viewer::Partner, twins.pair.0)?;
        let other = directory.get(Viewer::Partner, twins.pair.1)?;
        let share: Vec<String> = twins.share.iter().map(|what| ctx.t(&format!("twins-{what}"))).collect();
        let compare = ctx.href(&format!("{PATH}/twins/{}/{}", twins.pair.0, twins.pair.1));
        Some(vec![
            link(&ctx, one),
            link(&ctx, other),
            Cell::words(share.join(&ctx.t("list-comma"))),
            Cell::Link(Part::words(ctx.t("twins-compare")), compare),
        ])
    };
    let rows = found.iter().filter_map(row).collect();
    let headings = ["twins-one", "twins-other", "twins-share", "twins-compare"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("twins-title"), headings, rows, empty: ctx.t("twins-none") };
    let mut page = desk(&ctx, ctx.t("twins-title")).words(ctx.t("twins-about"));
    if ctx.parameter("done") == "apart" {
        page = page.done(ctx.t("twins-told-apart"));
    }
    page.first_of_table(table, SHOWN, |n| more(&ctx, n)).show(&ctx)
}

/// `GET /manage/directory/twins/{one}/{other}`
pub async fn compare(ctx: Ctx, Path((one, other)): Path<(String, String)>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let directory = directory(&ctx, &mut tx).await?;
    if let Some(answer) = already(&ctx, &directory, (&one, &other))? {
        return Ok(answer);
    }
    page(&ctx, &directory, (&one, &other), None)?.show(&ctx)
}

/// Where somebody is led for whom two listings are one already.
fn already(ctx: &Ctx, directory: &Directory, (one, other): (&str, &str)) -> Result<Option<Response>> {
    let (one, other) = (listing(directory, one)?, listing(directory, other)?);
    let followed = |shown: &Shown| shown.listing.local.successor.is_some();
    let stays = if followed(one) { other } else { one };
    let led = || ctx.to(&format!("{}?done=merged", path(stays.listing.service.id)));
    Ok((followed(one) || followed(other)).then(led))
}

/// The fields in which two listings differ, with the texts of both.
fn apart(directory: &Directory, (one, other): (&str, &str)) -> Result<Vec<(&'static OfListing, String, String)>> {
    let one = shown(directory, &listing(directory, one)?.listing);
    let other = shown(directory, &listing(directory, other)?.listing);
    let texts = FIELDS.iter().filter(|field| field.code != "successor" && field.applies(&one) && field.applies(&other));
    let texts = texts.map(|field| (field, field.text(&one), field.text(&other)));
    Ok(texts.filter(|(_, one, other)| one != other).collect())
}

fn page(ctx: &Ctx, directory: &Directory, pair: (&str, &str), again: Option<(&Form, Faults)>) -> Result<Desk> {
    let (first, second) = (listing(directory, pair.0)?, listing(directory, pair.1)?);
    let name = |one: &Shown| one.listing.service.name.clone();
    let mut desk = desk(ctx, ctx.t("twins-compare")).under(ctx.t("twins-title"), &format!("{PATH}/twins"));
    let here = format!("{PATH}/twins/{}/{}", pair.0, pair.1);
    let stays = vec![
        ("one".to_owned(), ctx.language.text("twins-stays-one", &[("words", name(first).into())])),
        ("other".to_owned(), ctx.language.text("twins-stays-other", &[("words", name(second).into())])),
    ];
    let mut form = FormBlock::new(&here, ctx.t("twins-merge"))
        .field(Field::new("stays", ctx.t("twins-stays"), Input::Radios(stays)))
        .dangerous();
    for (field, one, other) in apart(directory, pair)? {
        let words = |text: &str| if text.is_empty() { ctx.t("listing-nothing") } else { in_words(ctx, field, text) };
        let kept = (String::new(), ctx.t("twins-as-stays"));
        let choices = vec![kept, ("one".to_owned(), words(&one)), ("other".to_owned(), words(&other))];
        // What only one of them says is not lost; but the hours of one are not those of the other.
        let fuller = match (one.is_empty(), other.is_empty()) {
            _ if field.code.starts_with("day-") => "",
            (true, false) => "other",
            (false, true) => "one",
            _ => "",
        };
        form = form.field(Field::new(field.code, label(ctx, field.code), Input::Radios(choices)).value(fuller));
    }
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    let table = Table {
        caption: ctx.t("twins-title"),
        headings: ["twins-one", "twins-other"].map(|key| ctx.t(key)).into(),
        rows: vec![vec![link(ctx, first), link(ctx, second)]],
        empty: String::new(),
    };
    let distinct = FormBlock::new(format!("{here}/apart"), ctx.t("twins-apart")).quiet();
    Ok(desk.words(ctx.t("twins-compare-about")).table(table).form(distinct).form(form))
}

/// `POST /manage/directory/twins/{one}/{other}/apart`
pub async fn tell_apart(ctx: Ctx, Path((one, other)): Path<(String, String)>) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let directory = directory(&ctx, &mut tx).await?;
    let (one, other) = (listing(&directory, &one)?, listing(&directory, &other)?);
    twins::tell_apart(&mut tx, one.listing.service.id, other.listing.service.id).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/twins?done=apart")))
}

/// `POST /manage/directory/twins/{one}/{other}`: one of them stays, and the other leads to it.
pub async fn send(ctx: Ctx, Path((one, other)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let who = who(&ctx)?;
    let mut tx = ctx.app.db.write().await?;
    revision::lock(&mut tx).await?;
    let directory = directory(&ctx, &mut tx).await?;
    let pair = (one.as_str(), other.as_str());
    if let Some(answer) = already(&ctx, &directory, pair)? {
        return Ok(answer);
    }
    let (stays, goes, from) = match sent.text("stays") {
        "one" => (pair.0, pair.1, "other"),
        "other" => (pair.1, pair.0, "one"),
        _ => {
            let fault = ("stays".to_owned(), ctx.t("twins-stays-fault"));
            return page(&ctx, &directory, pair, Some((&sent, vec![fault])))?.show(&ctx);
        }
    };
    let (stays, goes) = (listing(&directory, stays)?.listing.service.id, listing(&directory, goes)?.listing.service.id);
    let mut kept = change::open(&mut tx, stays).await?;
    let mut gone = change::open(&mut tx, goes).await?;
    for (field, ..) in apart(&directory, pair)? {
        if sent.text(field.code) == from {
            let text = field.text(&gone.draft);
            field.set(&mut kept.draft, &text);
        }
    }
    gone.draft.listing.service.status = ServiceStatus::Inactive;
    if let Some(field) = named("successor") {
        field.set(&mut gone.draft, &stays.to_string());
    }
    kept.write(&mut tx, &ctx.app.clock, &who, &directory).await?;
    gone.write(&mut tx, &ctx.app.clock, &who, &directory).await?;
    // Whoever kept the one keeps the other now, unless somebody does.
    if let Some((keeper, _)) = keepers::of(&mut tx, &ctx.app.keyring, goes).await? {
        if keepers::of(&mut tx, &ctx.app.keyring, stays).await?.is_none() {
            let (to, now) = ((&keeper.to, keeper.language.as_str()), ctx.app.clock.now());
            keepers::set(&mut tx, &ctx.app.keyring, stays, to, (&who.account, now)).await?;
        }
        keepers::end(&mut tx, &ctx.app.keyring, goes, None).await?;
    }
    wrong::answered(&mut tx, goes).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=changed", path(stays))))
}
