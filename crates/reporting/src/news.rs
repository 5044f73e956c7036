//! What is new: the changes of the plan, gathered by day and kind, on the home page and as an Atom feed.

use askama::Template;
use axum::response::Response;
use jiff::tz::TimeZone;
use platform::http::{Ctx, plain};
use platform::page::date_in_words;
use platform::revision::{self, Group};
use platform::{Error, Result};

/// How many items are shown.
const ITEMS: i64 = 20;

/// One piece of news: so many records of one kind were changed on one day.
pub struct Item {
    /// When, to the second, in UTC.
    pub at: String,
    /// The day, in words.
    pub day: String,
    /// What happened, in words.
    pub words: String,
    /// The path of what changed.
    pub path: String,
    /// The number of the newest revision that it covers.
    pub seq: i64,
}

/// The newest pieces of news, newest first.
pub async fn latest(ctx: &Ctx) -> Result<Vec<Item>> {
    // What has no page is no news.
    let paged: Vec<&str> = ctx.app.tables.iter().filter(|table| table.paged).map(|table| table.name).collect();
    let groups = revision::latest(&mut ctx.app.db.read().await?, ctx.snapshot.seq, &paged, ITEMS).await?;
    let zone = ctx.app.site.zone()?;
    Ok(groups.iter().map(|group| item(ctx, group, &zone)).collect())
}

fn item(ctx: &Ctx, group: &Group, zone: &TimeZone) -> Item {
    let day = group.at.to_zoned(zone.clone()).date().to_string();
    let what = ctx.language.text(&format!("count-{}", group.kind), &[("n", group.count.into())]);
    let key = if group.new == group.count { "news-added" } else { "news-changed" };
    let table = ctx.app.tables.iter().find(|table| table.name == group.kind);
    let list = table.map_or_else(|| format!("/{}", group.kind), |table| table.path());
    let path = if group.count == 1 { format!("{list}/{}", group.reference) } else { list };
    Item {
        at: group.at.to_string(),
        day: date_in_words(ctx.language, &day),
        words: ctx.language.text(key, &[("words", what.into())]),
        path,
        seq: group.seq,
    }
}

#[derive(Template)]
#[template(path = "reporting/feed.xml")]
struct Feed {
    title: String,
    author: String,
    language: &'static str,
    base: String,
    prefix: String,
    updated: String,
    items: Vec<Item>,
}

/// `GET /feed.atom`
pub async fn feed(ctx: Ctx) -> Result<Response> {
    let items = latest(&ctx).await?;
    let feed = Feed {
        title: ctx.language.text("feed-title", &[("words", ctx.app.site.name.as_str().into())]),
        author: format!("Every Chance: {}", ctx.app.site.place),
        language: ctx.language.tag,
        base: ctx.app.base_url.to_string(),
        prefix: ctx.language.prefix(),
        updated: items.first().map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), |item| item.at.clone()),
        items,
    };
    let text = feed.render().map_err(|error| Error::Internal(error.to_string()))?;
    Ok(plain("application/atom+xml; charset=utf-8", text))
}
