//! What is new: the changes of the plan, gathered by day and kind, on the home page and as an Atom feed.

use askama::Template;
use axum::response::Response;
use platform::http::{Ctx, plain};
use platform::page::date_in_words;
use platform::revision::{self, Revision};
use platform::{Error, Result};

/// How far back the news look.
const REVISIONS: i64 = 5_000;
/// How many items are shown.
const ITEMS: usize = 20;

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
    let revisions = revision::latest(&mut ctx.app.db.read().await?, ctx.snapshot.seq, REVISIONS).await?;
    let mut groups: Vec<Vec<Revision>> = Vec::new();
    for revision in revisions {
        let fits = |group: &Vec<Revision>| {
            group.first().is_some_and(|first| first.at == revision.at && first.kind == revision.kind)
        };
        match groups.last_mut().filter(|group| fits(group)) {
            Some(group) => group.push(revision),
            None => groups.push(vec![revision]),
        }
    }
    let zone = ctx.app.site.zone()?;
    let shown = groups.iter().filter(|group| ctx.snapshot.table(&group[0].kind).is_some_and(|table| table.paged));
    shown.take(ITEMS).map(|group| item(ctx, group, &zone)).collect()
}

fn item(ctx: &Ctx, group: &[Revision], zone: &jiff::tz::TimeZone) -> Result<Item> {
    let newest = group.first().ok_or_else(|| Error::Internal("an empty group of news".to_owned()))?;
    let one = group.len() == 1;
    let day = newest.at.to_zoned(zone.clone()).date().to_string();
    let new = group.iter().all(|revision| revision.before.is_none());
    let what = ctx.language.text(&format!("count-{}", newest.kind), &[("n", group.len().into())]);
    let words = ctx.language.text(if new { "news-added" } else { "news-changed" }, &[("words", what.into())]);
    let path = if one { format!("/{}/{}", newest.kind, newest.reference) } else { format!("/{}", newest.kind) };
    Ok(Item { at: newest.at.to_string(), day: date_in_words(ctx.language, &day), words, path, seq: newest.seq })
}

#[derive(Template)]
#[template(path = "reporting/feed.xml")]
struct Feed {
    title: String,
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
        language: ctx.language.tag,
        base: ctx.app.base_url.to_string(),
        prefix: ctx.language.prefix(),
        updated: items.first().map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), |item| item.at.clone()),
        items,
    };
    let text = feed.render().map_err(|error| Error::Internal(error.to_string()))?;
    Ok(plain("application/atom+xml; charset=utf-8", text))
}
