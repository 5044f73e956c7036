//! The feeds that were taken in: from where, when, what was in the way, and every how many days they are read by themselves.

use super::{PATH, desk, who};
use crate::feed::clock;
use crate::feed::store::{self, Feed};
use crate::store as entries;
use axum::response::Response;
use jiff::Timestamp;
use platform::audit::{self, Act};
use platform::http::{Ctx, Form};
use platform::page::desk::{Cell, Field, FormBlock, Input, Table};
use platform::page::time_in_words;
use platform::{Error, Result};
use serde_json::json;

/// Every how many nights a feed may be read by itself.
const EVERY: [i64; 3] = [1, 7, 30];
/// The most that it may be.
const MOST: i64 = 365;

/// `GET /manage/directory/feeds`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let feeds = store::all(&mut tx).await?;
    let findings = entries::findings(&mut tx).await?;
    let held = |feed: &Feed| findings.iter().filter(|(name, _)| *name == feed.name).count();
    let rows = feeds.iter().map(|feed| row(&ctx, feed, held(feed))).collect::<Result<_>>()?;
    let mut page = desk(&ctx, ctx.t("feeds-title")).words(ctx.t("feeds-about"));
    if let Some(done) = ["kept", "asked"].into_iter().find(|done| ctx.parameter("done") == *done) {
        page = page.done(ctx.t(&format!("feeds-done-{done}")));
    }
    let headings = ["feeds-name", "feeds-taken", "feeds-services", "feeds-gone", "feeds-held", "feeds-trouble"];
    let headings = headings.map(|key| ctx.t(key)).into();
    page = page.table(Table { caption: ctx.t("feeds-title"), headings, rows, empty: ctx.t("feeds-none") });
    page = page.link(ctx.t("findings-title"), &format!("{PATH}/findings"));
    for feed in feeds.iter().filter(|feed| feed.address.is_some()) {
        page = page.heading(feed.name.clone()).form(form(&ctx, feed));
    }
    page.show(&ctx)
}

fn row(ctx: &Ctx, feed: &Feed, held: usize) -> Result<Vec<Cell>> {
    let zone = ctx.app.site.zone()?;
    let at = |at: Timestamp| time_in_words(ctx.language, &at.to_zoned(zone.clone()));
    let tried = feed.tried_at.filter(|tried| *tried > feed.taken_at && feed.trouble.is_some());
    let trouble = feed.trouble.as_ref().map(|words| {
        let when = tried.map(|tried| format!("{}: ", at(tried))).unwrap_or_default();
        format!("{when}{words}")
    });
    Ok(vec![
        Cell::content(&feed.name),
        Cell::words(at(feed.taken_at)),
        Cell::words(feed.services.to_string()),
        Cell::words(feed.gone.to_string()),
        Cell::words(held.to_string()),
        trouble.map_or_else(|| Cell::words(ctx.t("feeds-no-trouble")), Cell::content),
    ])
}

fn form(ctx: &Ctx, feed: &Feed) -> FormBlock {
    // What was said on the command line may be none of these.
    let mut nights: Vec<i64> = EVERY.into_iter().chain(feed.every_days).collect();
    nights.sort_unstable();
    nights.dedup();
    let never = std::iter::once((String::new(), ctx.t("feeds-never")));
    let choice = |n: i64| (n.to_string(), ctx.language.text("feeds-nights", &[("n", n.into())]));
    let choices = never.chain(nights.into_iter().map(choice)).collect();
    let every = feed.every_days.map(|days| days.to_string()).unwrap_or_default();
    FormBlock::new(format!("{PATH}/feeds"), ctx.t("feeds-save"))
        .quiet()
        .also("act", "now", ctx.t("feeds-now"))
        .field(Field::hidden("feed", feed.name.clone()))
        .field(
            Field::new("every", ctx.t("feeds-every"), Input::Select(choices))
                .hint(shown(feed.address.as_deref().unwrap_or_default()))
                .value(every),
        )
}

/// Whether it may be read every so many nights.
fn is_few(days: &i64) -> bool {
    (1..=MOST).contains(days)
}

/// The host and the path of an address: what stands before or behind may be a secret.
fn shown(address: &str) -> String {
    let plain = address.split(['?', '#']).next().unwrap_or_default();
    let (scheme, rest) = plain.split_once("://").unwrap_or(("", plain));
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    format!("{scheme}://{}/{path}", host.rsplit('@').next().unwrap_or_default())
}

/// `POST /manage/directory/feeds`
pub async fn send(ctx: Ctx, sent: Form) -> Result<Response> {
    let who = who(&ctx)?;
    let mut tx = ctx.app.db.write().await?;
    let name = sent.text("feed");
    let feed = store::one(&mut tx, name).await?.filter(|feed| feed.address.is_some());
    let feed = feed.ok_or_else(|| Error::not_found(format!("manage/directory/feeds/{name}")))?;
    let done = if sent.text("act") == "now" {
        clock::queue(&mut tx, &ctx.app.clock, &feed.name).await?;
        "asked"
    } else {
        let days =
            Some(sent.text("every")).filter(|text| !text.is_empty()).map(|text| text.parse().ok().filter(is_few));
        let days = days.map(|days| days.ok_or_else(|| Error::invalid(ctx.t("feeds-every-fault")))).transpose()?;
        store::read_every(&mut tx, &feed.name, days).await?;
        let detail = json!({ "every_days": days });
        let act = Act { act: "directory.feed-times", kind: "directory_feed", reference: &feed.name, detail };
        audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
        "kept"
    };
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/feeds?done={done}")))
}
