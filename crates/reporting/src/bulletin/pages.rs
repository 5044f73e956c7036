//! The bulletin for everybody: a page of what is new, the same as a feed, and what is to come as a calendar; of a part, a body, a theme or a
//! ward alone, if somebody likes.

use super::issue::{Line, Parts};
use super::{Event, SECTIONS, Wish, dates, gather, own};
use askama::Template;
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use partnership::grant::fresh;
use partnership::meeting::dates::name;
use platform::http::{Ctx, plain};
use platform::page::Page;
use platform::{Error, Result, revision};
use std::collections::HashMap;

/// So far back goes the page.
const BACK: SignedDuration = SignedDuration::from_hours(24 * 28);

/// How many of a part stand on the page.
const SHOWN: usize = 12;

/// How many the feed has.
const ENTRIES: usize = 100;

/// What the address asks for; a part that there is not is none.
fn wish(ctx: &Ctx) -> Wish {
    let all = Wish::all();
    let one = |name: &str| Some(ctx.parameter(name)).filter(|text| !text.is_empty()).map(str::to_owned);
    let part = one("part").filter(|part| SECTIONS.iter().any(|section| section.name == part));
    Wish {
        sections: part.map_or(all.sections, |part| vec![part]),
        bodies: one("body").map(|body| vec![body]),
        themes: one("theme").into_iter().collect(),
        wards: one("ward").into_iter().collect(),
        ..all
    }
}

/// Whether something is of the body, theme and ward that the address asks for: what has none is of none.
pub fn fits(wish: &Wish, event: &Event) -> bool {
    wish.wants(event)
        && (wish.bodies.is_none() || !event.body.is_empty())
        && (wish.themes.is_empty() || !event.themes.is_empty())
        && (wish.wards.is_empty() || !event.wards.is_empty())
}

/// What is new is told as of today.
fn only_now(ctx: &Ctx) -> Result<()> {
    if ctx.snapshot.as_at.is_some() { Err(Error::invalid(ctx.t("bulletin-no-past"))) } else { Ok(()) }
}

/// What is new, of what the address asks for.
struct News {
    events: Vec<Event>,
    /// After which revision something is new.
    after: i64,
    /// Whether what the plan began with is among it.
    begun: bool,
}

async fn news(ctx: &Ctx) -> Result<News> {
    only_now(ctx)?;
    let mut tx = ctx.app.db.read().await?;
    let after = revision::before(&mut tx, ctx.app.clock.now() - BACK).await?;
    let (wish, today) = (wish(ctx), ctx.app.today()?);
    let changed = gather::changed(&mut tx, (after, ctx.snapshot.seq)).await?;
    // What a plan began with stands on the page, and is not called new.
    let begun = revision::beginning(&mut tx).await?;
    let directory = directory::directory::ready(&ctx.app, ctx.snapshot.seq).await?;
    let mut all = gather::events(&ctx.snapshot, &changed, Some(&directory), (after, today));
    all.retain(|event| fits(&wish, event));
    Ok(News { events: all, after: after.max(begun), begun: begun > after })
}

/// The newest, of each part a share before any part has more: a directory that is taken in hides no meeting.
fn shared(events: &[Event], most: usize) -> Vec<&Event> {
    let share = most / SECTIONS.len();
    let mut had: HashMap<&str, usize> = HashMap::new();
    let (mut first, rest): (Vec<&Event>, Vec<&Event>) = events.iter().partition(|event| {
        let count = had.entry(event.section).or_default();
        *count += 1;
        *count <= share
    });
    first.extend(rest.into_iter().take(most.saturating_sub(first.len())));
    first.sort_by_key(|event| std::cmp::Reverse(event.seq));
    first
}

/// The parameters of the address, for the feed and the calendar of the same.
fn asked(ctx: &Ctx) -> String {
    let all = ["part", "body", "theme", "ward"].map(|name| (name, ctx.parameter(name)));
    let all = all.iter().filter(|(_, text)| !text.is_empty());
    let pairs: Vec<String> = all.map(|(name, text)| format!("{name}={}", platform::page::encode(text))).collect();
    if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
}

/// A choice in a list: its value, its words, and whether it is chosen.
type Choice = (String, String, bool);

/// The page.
#[derive(Template)]
#[template(path = "reporting/bulletin.html")]
struct Bulletin {
    page: Page,
    sections: Vec<Choice>,
    bodies: Vec<Choice>,
    wards: Vec<Choice>,
    theme: String,
    parts: Parts,
    begun: bool,
    feed: String,
    calendar: String,
}

/// `GET /bulletin`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let News { events, after, begun } = news(&ctx).await?;
    let mut parts = Parts::new();
    for section in SECTIONS {
        let of: Vec<&Event> = events.iter().filter(|event| event.section == section.name).collect();
        let mut lines = Vec::new();
        // Of one part that somebody asks for all is shown.
        let shown = if wish(&ctx).sections.len() == 1 { of.len() } else { SHOWN };
        for event in of.iter().take(shown) {
            lines.extend(Line::of_event(&ctx, event, after)?);
        }
        if !lines.is_empty() {
            parts.push((format!("bulletin-section-{}", section.name), lines, of.len().saturating_sub(shown)));
        }
    }
    let choice = |name: &str, value: String, words: String| {
        let chosen = ctx.parameter(name) == value;
        (value, words, chosen)
    };
    let section =
        |one: &super::Section| choice("part", one.name.to_owned(), ctx.t(&format!("bulletin-section-{}", one.name)));
    let with_meetings =
        |body: &&platform::record::Record| !ctx.snapshot.referring(&body.reference, "meetings", "body").is_empty();
    let bodies = ctx.snapshot.list("bodies").filter(with_meetings);
    let bodies = bodies.map(|body| choice("body", body.reference.clone(), body.title().to_owned())).collect();
    let wards = own::wards(&ctx).await?.into_iter().map(|(code, name)| choice("ward", code, name)).collect();
    let (page, asked) = (ctx.page(ctx.t("bulletin-title")), asked(&ctx));
    ctx.html(&Bulletin {
        sections: SECTIONS.iter().map(section).collect(),
        bodies,
        wards,
        theme: ctx.parameter("theme").to_owned(),
        parts,
        begun,
        feed: page.href(&format!("/bulletin.atom{asked}")),
        calendar: page.data_href(&format!("/bulletin.ics{asked}")),
        page,
    })
    .map(fresh)
}

/// An entry of the feed.
struct Entry {
    title: String,
    path: String,
    at: String,
    id: String,
}

#[derive(Template)]
#[template(path = "reporting/bulletin.xml")]
struct Feed {
    title: String,
    author: String,
    language: &'static str,
    base: String,
    this: String,
    page: String,
    updated: String,
    entries: Vec<Entry>,
}

/// `GET /bulletin.atom`
pub async fn feed(ctx: Ctx) -> Result<Response> {
    let News { events, after, .. } = news(&ctx).await?;
    let mut entries = Vec::new();
    for event in shared(&events, ENTRIES) {
        if let Some(line) = Line::of_event(&ctx, event, after)? {
            entries.push(Entry {
                title: format!("{}: {}", line.kind, line.title),
                path: line.href,
                at: event.at.to_string(),
                id: format!("{}-{}-{}", event.table, event.reference, event.seq),
            });
        }
    }
    let asked = asked(&ctx);
    let feed = Feed {
        title: ctx.language.text("bulletin-feed", &[("words", ctx.app.site.name.as_str().into())]),
        author: format!("Every Chance: {}", ctx.app.site.place),
        language: ctx.language.tag,
        base: ctx.app.base_url.to_string(),
        this: ctx.href(&format!("/bulletin.atom{asked}")),
        page: ctx.href(&format!("/bulletin{asked}")),
        updated: events.iter().map(|event| event.at).max().unwrap_or(Timestamp::UNIX_EPOCH).to_string(),
        entries,
    };
    let text = feed.render().map_err(|error| Error::Internal(error.to_string()))?;
    Ok(fresh(plain("application/atom+xml; charset=utf-8", text)))
}

/// `GET /bulletin.ics`
pub async fn calendar(ctx: Ctx) -> Result<Response> {
    only_now(&ctx)?;
    let entries = dates::entries(&ctx, &wish(&ctx))?;
    Ok(plain(calendar::MEDIA_TYPE, calendar::text(&name(&ctx.app, &ctx.t("bulletin-title")), &entries)))
}
