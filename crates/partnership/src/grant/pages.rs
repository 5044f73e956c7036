//! The public pages of grants: what money came into the place, the list, one grant, and all of them by the standard.

use super::store::{self, Kept, Sought};
use super::total::{self, Both, Money, pounds};
use super::{FILES, at, fresh};
use crate::funding::list::{Fund, open};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::api::csv_answer;
use platform::http::{Ctx, plain};
use platform::page::{List, Page, RecordPage, date_in_words, encode};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::{Error, Result};
use std::collections::{BTreeMap, BTreeSet};

/// How many grants stand on a page.
const SHOWN: usize = 50;

/// How many funds stand on the page of money.
const FUNDS: usize = 5;

/// The most grants of a file.
const MOST: usize = 1_000_000;

/// A row of totals: what it is of, and what the money comes to.
struct Row {
    name: String,
    href: String,
    outside: String,
    within: String,
    grants: usize,
    /// How wide its bar is, in fifths of a hundred.
    share: i64,
}

/// The page of money.
#[derive(Template)]
#[template(path = "partnership/money.html")]
struct MoneyPage {
    page: Page,
    funds: Vec<Fund>,
    outside: String,
    within: String,
    grants: usize,
    years: Vec<Row>,
    wards: Vec<Row>,
    /// Wards of the plan for which no grant is known.
    none: Vec<String>,
    programmes: Vec<Row>,
    /// Themes of the plan by whose name no programme is called.
    without: Vec<String>,
    /// What is in other currencies, and of how many grants.
    other: Vec<(String, String)>,
}

/// `GET /money`
pub async fn money(ctx: Ctx) -> Result<Response> {
    let (plan, at, mut tx) = (&ctx.snapshot, at(&ctx)?, ctx.app.db.read().await?);
    let years = total::by(&mut tx, plan, "year", at).await?;
    let wards = total::by(&mut tx, plan, "ward", at).await?;
    let programmes = total::by(&mut tx, plan, "programme", at).await?;
    let all = years.all();
    let count = |money: &Money| ctx.language.text("count-grants", &[("n", money.grants.into())]);
    let other = years.other.iter().map(|(currency, money)| (amount(*money, currency), count(money)));
    let other: Vec<(String, String)> = other.collect();
    let row = |key: &'static str| {
        let ctx = &ctx;
        move |(name, both): (&String, &Both)| row(ctx, key, name, both)
    };
    let mut years: Vec<Row> = years.by.iter().rev().map(row("year")).collect();
    scale(&mut years);
    let known: BTreeSet<&str> = wards.by.keys().flat_map(|wards| wards.split(store::AND)).collect();
    let places = plan.list("areas").filter(|one| one.text("kind") == "place");
    let none = places.map(Record::title).filter(|name| !known.contains(name)).map(str::to_owned).collect();
    let mut wards: Vec<Row> = wards.by.iter().map(row("ward")).collect();
    scale(&mut wards);
    let without = without_grant(plan, &programmes);
    let mut programmes: Vec<Row> = programmes.by.iter().map(row("")).collect();
    scale(&mut programmes);
    let mut page = ctx.page(ctx.t("money-title"));
    page.downloads.push(("360Giving".to_owned(), page.data_href("/grants.json")));
    page.downloads.push(("CSV".to_owned(), page.data_href("/grants.csv")));
    let shown = MoneyPage {
        page,
        funds: open(&ctx)?.into_iter().take(FUNDS).collect(),
        outside: pounds(all.outside.amount),
        within: pounds(all.within.amount),
        grants: all.grants(),
        years,
        wards,
        none,
        programmes,
        without,
        other,
    };
    Ok(fresh(ctx.html(&shown)?))
}

/// The themes of funds, commissions and asks by whose name no programme of a grant is called, each as it is written first.
fn without_grant(plan: &Snapshot, programmes: &total::Totals) -> Vec<String> {
    let known = programmes.by.keys().flat_map(|name| name.split(';'));
    let known: BTreeSet<String> = known.map(|name| name.trim().to_lowercase()).collect();
    let all = ["funding", "commissions", "asks"].into_iter().flat_map(|table| plan.list(table));
    let themes = all.flat_map(|one| one.text("theme").split(';')).map(str::trim).filter(|theme| !theme.is_empty());
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for theme in themes.filter(|theme| !known.contains(&theme.to_lowercase())) {
        found.entry(theme.to_lowercase()).or_insert_with(|| theme.to_owned());
    }
    found.into_values().collect()
}

fn amount(money: Money, currency: &str) -> String {
    if currency == total::OWN {
        pounds(money.amount)
    } else {
        format!("{} {}", pounds(money.amount).trim_start_matches('£'), currency)
    }
}

fn row(ctx: &Ctx, key: &str, name: &str, both: &Both) -> Row {
    let href = if key.is_empty() || name.is_empty() {
        String::new()
    } else {
        ctx.href(&format!("/grants?{key}={}", encode(name)))
    };
    Row {
        name: name.to_owned(),
        href,
        outside: pounds(both.outside.amount),
        within: pounds(both.within.amount),
        grants: both.grants(),
        share: both.outside.amount,
    }
}

/// Bars as wide as the shares of the largest.
fn scale(rows: &mut [Row]) {
    let most = rows.iter().map(|row| row.share).max().unwrap_or_default().max(1);
    rows.iter_mut().for_each(|row| row.share = row.share * 20 / most * 5);
}

/// A grant in the list.
struct Line {
    title: String,
    href: String,
    amount: String,
    day: String,
    recipient: String,
    funder: String,
}

/// The list of grants.
#[derive(Template)]
#[template(path = "partnership/grants.html")]
struct Grants {
    page: Page,
    sought: Sought,
    count: usize,
    lines: Vec<Line>,
    before: Option<String>,
    after: Option<String>,
}

fn line(ctx: &Ctx, kept: &Kept) -> Line {
    let grant = &kept.grant;
    Line {
        title: grant.title.clone(),
        href: ctx.href(&format!("/grants/{}", encode(&grant.id))),
        amount: amount(Money { grants: 1, amount: grant.amount }, &grant.currency),
        day: date_in_words(ctx.language, &grant.awarded.to_string()),
        recipient: grant.recipient.name.clone(),
        funder: grant.funder.name.clone(),
    }
}

fn sought(ctx: &Ctx) -> Sought {
    let text = |name: &str| ctx.parameter(name).trim().to_owned();
    Sought { year: text("year"), funder: text("funder"), recipient: text("recipient"), ward: text("ward") }
}

/// `GET /grants`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let (at, sought, mut tx) = (at(&ctx)?, sought(&ctx), ctx.app.db.read().await?);
    let count = store::count(&mut tx, &sought, at).await?;
    let first: usize = ctx.parameter("from").parse().unwrap_or_default();
    let lines = store::list(&mut tx, &sought, at, (first.min(count), SHOWN)).await?;
    let way = |first: usize| {
        let all = [
            ("year", &sought.year),
            ("funder", &sought.funder),
            ("recipient", &sought.recipient),
            ("ward", &sought.ward),
        ];
        let all =
            all.iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| format!("{name}={}", encode(text)));
        let query: Vec<String> = all.chain([format!("from={first}")]).collect();
        ctx.href(&format!("/grants?{}", query.join("&")))
    };
    let mut page = ctx.page(ctx.t("grants-title"));
    page.downloads.push(("360Giving".to_owned(), page.data_href("/grants.json")));
    page.downloads.push(("CSV".to_owned(), page.data_href("/grants.csv")));
    let shown = Grants {
        page,
        before: (first > 0).then(|| way(first.saturating_sub(SHOWN))),
        after: (first + SHOWN < count).then(|| way(first + SHOWN)),
        lines: lines.iter().map(|kept| line(&ctx, kept)).collect(),
        sought,
        count,
    };
    Ok(fresh(ctx.html(&shown)?))
}

/// One grant.
#[derive(Template)]
#[template(path = "partnership/grant.html")]
struct One {
    page: Page,
    id: String,
    description: String,
    facts: Vec<(String, String)>,
    ways: Vec<(String, String)>,
}

/// `GET /grants/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let kept = store::one(&mut tx, &id, at(&ctx)?).await?;
    let kept = kept.ok_or_else(|| Error::not_found(format!("grants/{id}")))?;
    let (grant, line) = (&kept.grant, line(&ctx, &kept));
    let day = |day: Option<jiff::civil::Date>| {
        day.map(|day| date_in_words(ctx.language, &day.to_string())).unwrap_or_default()
    };
    let ward = store::wards(grant);
    let facts = [
        ("grant-amount", line.amount),
        ("grant-day", line.day),
        ("grant-recipient", line.recipient),
        ("grant-funder", line.funder),
        ("grant-programme", grant.programme.clone()),
        ("grant-from", day(grant.planned.0)),
        ("grant-until", day(grant.planned.1)),
        ("grant-ward", ward),
    ];
    let record = |reference: &Option<String>| reference.as_ref().and_then(|reference| ctx.snapshot.get(reference));
    let ways = [&kept.file, &kept.fund, &kept.organisation].into_iter().filter_map(record);
    let shown = One {
        page: ctx.page(grant.title.clone()),
        id: grant.id.clone(),
        description: grant.description.clone(),
        facts: facts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| (ctx.t(key), text)).collect(),
        ways: ways.map(|one| (one.title().to_owned(), ctx.href(&one.path()))).collect(),
    };
    Ok(fresh(ctx.html(&shown)?))
}

/// `GET /grants.json`: all of them by the 360Giving standard.
pub async fn json(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let all = store::list(&mut tx, &Sought::default(), at(&ctx)?, (0, MOST)).await?;
    let grants: Vec<threesixty::Grant> = all.into_iter().map(|kept| kept.grant).collect();
    let text = serde_json::to_string(&package(ctx.app.site.invented, &grants))?;
    Ok(fresh(plain("application/json", text)))
}

/// A package of grants; that it is invented, where it is.
pub fn package(invented: bool, grants: &[threesixty::Grant]) -> serde_json::Value {
    let mut package = threesixty::package(grants);
    if let (true, Some(package)) = (invented, package.as_object_mut()) {
        package.insert("x_invented".to_owned(), true.into());
    }
    package
}

/// `GET /grants.csv`: the same as a table under the headings of the standard.
pub async fn csv(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let all = store::list(&mut tx, &Sought::default(), at(&ctx)?, (0, MOST)).await?;
    let grants: Vec<threesixty::Grant> = all.into_iter().map(|kept| kept.grant).collect();
    let (headings, rows) = threesixty::table(ctx.app.site.invented, &grants);
    Ok(fresh(csv_answer(&ctx, "grants", &headings, &rows)))
}

/// `GET /grant-files`
pub async fn files(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &FILES, None).way(ctx.t("money-title"), "/money").show(&ctx)
}

/// `GET /grant-files/{ref}`
pub async fn file(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let file = ctx.record(&FILES, &reference)?;
    RecordPage::new(&ctx, file)
        .within_list(&FILES)
        .facts(&ctx, file, &["publisher", "licence", "more_at", "taken_in", "awards", "hash"])
        .show(&ctx)
}
