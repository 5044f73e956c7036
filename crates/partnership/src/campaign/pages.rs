//! The public pages of campaigns.

use super::{ASSETS, MESSAGES, STATES, TABLE};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::i18n;
use platform::page::{Page, RecordPage, choice_key, date_in_words};
use platform::record::Record;
use std::collections::BTreeMap;

/// A campaign in a list.
struct Row {
    title: String,
    href: String,
    who: String,
    when: String,
    about: String,
}

/// The page of all of them.
#[derive(Template)]
#[template(path = "partnership/campaigns.html")]
struct All {
    page: Page,
    /// By how far they are: the key of its words, and those.
    parts: Vec<(String, Vec<Row>)>,
}

fn row(ctx: &Ctx, one: &Record) -> Row {
    let day = |name: &str| date_in_words(ctx.language, one.text(name));
    let when = match (one.text("from"), one.text("until")) {
        ("", "") => String::new(),
        (_, "") => day("from"),
        ("", _) => day("until"),
        _ => format!("{} – {}", day("from"), day("until")),
    };
    Row {
        title: one.title().to_owned(),
        href: ctx.href(&one.path()),
        who: ctx.snapshot.referred(one, "organisation").map_or("", Record::title).to_owned(),
        when,
        about: one.text("about").to_owned(),
    }
}

/// `GET /campaigns`: what runs first, then what is planned and what is over.
pub async fn list(ctx: Ctx) -> Result<Response> {
    let of = |state: &str| -> Vec<Row> {
        ctx.snapshot.list(TABLE.name).filter(|one| one.text("status") == state).map(|one| row(&ctx, one)).collect()
    };
    let parts = [STATES[1], STATES[0], STATES[2]].map(|state| (choice_key(state), of(state)));
    let mut page = ctx.page(ctx.t("table-campaigns"));
    page.add_downloads("/api/v1/campaigns");
    ctx.html(&All { page, parts: parts.into_iter().filter(|(_, rows)| !rows.is_empty()).collect() })
}

/// Words in a language.
struct Message {
    tag: String,
    language: String,
    text: String,
    checked: String,
}

/// Something to use.
struct Asset {
    title: String,
    kind: String,
    language: String,
    at: String,
    alt: String,
    licence: String,
}

/// What stands above the facts of one.
#[derive(Template)]
#[template(path = "partnership/campaign.html")]
struct Top {
    page: Page,
    /// By their place, each in its languages.
    messages: Vec<Vec<Message>>,
    assets: Vec<Asset>,
}

/// The name of a language in that language, where the program speaks it; else its tag.
fn language(tag: &str) -> String {
    i18n::of_code(tag.split('-').next().unwrap_or(tag))
        .map_or_else(|| tag.to_owned(), |language| language.name.to_owned())
}

/// `GET /campaigns/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let one = ctx.record(&TABLE, &reference)?;
    let mut messages: BTreeMap<i64, Vec<Message>> = BTreeMap::new();
    for message in ctx.snapshot.referring(&reference, MESSAGES.name, "campaign") {
        let checked = date_in_words(ctx.language, message.text("checked_on"));
        messages.entry(message.int("number").unwrap_or_default()).or_default().push(Message {
            tag: message.text("language").to_owned(),
            language: language(message.text("language")),
            text: message.title().to_owned(),
            checked: match message.text("checked_on") {
                "" => String::new(),
                _ => ctx.language.text("campaign-checked", &[("day", checked.into())]),
            },
        });
    }
    let asset = |one: &Record| Asset {
        title: one.title().to_owned(),
        kind: ctx.t(&choice_key(one.text("kind"))),
        language: if one.text("language").is_empty() { String::new() } else { language(one.text("language")) },
        at: one.text("at").to_owned(),
        alt: one.text("alt").to_owned(),
        licence: one.text("licence").to_owned(),
    };
    let assets = ctx.snapshot.referring(&reference, ASSETS.name, "campaign").into_iter().map(asset).collect();
    let top = Top { page: ctx.page(""), messages: messages.into_values().collect(), assets };
    RecordPage::new(&ctx, one)
        .within_list(&TABLE)
        .lead(one, "about")
        .block(&top)?
        .facts(&ctx, one, &["status", "organisation", "from", "until", "concerns"])
        .facts_last()
        .show(&ctx)
}
