//! The pages of the directory: looking for something, and one listing.

use super::find::Question;
use super::view::{self, Line, Place};
use super::when;
use crate::directory::{Shown, Viewer, ready};
use crate::theme::THEMES;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use openreferral::model::Phone;
use openreferral::recurrence::DAYS;
use platform::http::Ctx;
use platform::page::{Page, encode};
use platform::{Error, Result};
use uuid::Uuid;

/// How many results a page shows.
const SHOWN: usize = 20;

#[derive(Template)]
#[template(path = "directory/services.html")]
struct Services {
    page: Page,
    question: Question,
    /// The themes, each with its words and whether it is asked for.
    themes: Vec<(&'static str, String, bool)>,
    days: Vec<(&'static str, String, bool)>,
    age: String,
    count: usize,
    lines: Vec<Line>,
    /// Where the further results are.
    more: Option<String>,
}

/// `GET /services?q=…&theme=…&age=…&day=…&free=yes&page=…`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let (question, today) = (Question::of(&ctx), ctx.app.today()?);
    let found = question.find(&directory, Viewer::Everybody, today);
    let number = ctx.parameter("page").parse::<usize>().unwrap_or(1).max(1);
    let lines: Vec<Line> = found
        .iter()
        .skip((number - 1).saturating_mul(SHOWN))
        .take(SHOWN)
        .map(|shown| view::line(&ctx, &directory, shown, today))
        .collect();
    let more = (number.saturating_mul(SHOWN) < found.len()).then(|| ctx.href(&address(&question, number + 1)));
    let themes = THEMES.map(|code| (code, ctx.t(&format!("theme-{code}")), question.theme == Some(code)));
    let days =
        DAYS.iter().enumerate().map(|(n, (code, _))| (*code, ctx.t(&format!("day-{code}")), question.day == Some(n)));
    ctx.html(&Services {
        page: ctx.page(ctx.t("services-title")).undated(),
        themes: themes.into(),
        days: days.collect(),
        age: question.age.map(|age| format!("{age:.0}")).unwrap_or_default(),
        count: found.len(),
        question,
        lines,
        more,
    })
}

/// The address of a page of results.
fn address(question: &Question, number: usize) -> String {
    let mut pairs = Vec::new();
    let mut add = |name: &str, value: &str| pairs.push(format!("{name}={}", encode(value)));
    if !question.words.is_empty() {
        add("q", &question.words);
    }
    if let Some(theme) = question.theme {
        add("theme", theme);
    }
    if let Some(age) = question.age {
        add("age", &format!("{age:.0}"));
    }
    if let Some((code, _)) = question.day.and_then(|day| DAYS.get(day)) {
        add("day", code);
    }
    if question.free {
        add("free", "yes");
    }
    add("page", &number.to_string());
    format!("/services?{}", pairs.join("&"))
}

#[derive(Template)]
#[template(path = "directory/service.html")]
struct Service {
    page: Page,
    shown: std::sync::Arc<Shown>,
    paragraphs: Vec<Vec<String>>,
    checked: (String, bool),
    checked_by: Option<String>,
    status: Option<String>,
    successor: Option<(String, String)>,
    provider: Option<String>,
    provider_website: Option<String>,
    ages: Option<String>,
    when: Vec<(Option<String>, Option<String>)>,
    places: Vec<Place>,
    confidential: bool,
    cost: Option<String>,
    cost_words: Vec<String>,
    join: Option<String>,
    languages: Vec<String>,
    themes: Vec<(String, String)>,
    waits: Option<String>,
    source: Option<(String, String, String)>,
}

impl Service {
    /// The address that calls a number.
    fn call(&self, phone: &Phone) -> String {
        format!("tel:{}", phone.number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>())
    }
}

/// `GET /services/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let shown = Uuid::parse_str(&id).ok().and_then(|id| directory.get(Viewer::Everybody, id));
    let shown = shown.ok_or_else(|| Error::not_found(format!("services/{id}")))?;
    let (service, local) = (&shown.listing.service, &shown.listing.local);
    let organization = service.organization_id.and_then(|id| directory.around.organizations.get(&id));
    let successor = local.successor.and_then(|id| directory.get(Viewer::Everybody, id));
    let when = service.schedules.iter().map(|one| (when::in_words(ctx.language, one), one.description.clone()));
    let cost_words =
        service.cost_options.iter().flat_map(|cost| [cost.option.clone(), cost.amount_description.clone()]);
    let themes = view::themes(&ctx, shown)
        .into_iter()
        .map(|(code, words)| (words, ctx.href(&format!("/services?theme={code}"))));
    let source = local.document.as_ref().and_then(|reference| ctx.snapshot.get(reference));
    let source = source.map(|document| {
        (document.title().to_owned(), ctx.href(&document.path()), local.place.clone().unwrap_or_default())
    });
    let mut page = ctx.page(service.name.clone()).undated();
    page.downloads.push(("JSON".to_owned(), page.data_href(&format!("/open-referral/services/{id}"))));
    ctx.html(&Service {
        page,
        paragraphs: paragraphs(service.description.as_deref().unwrap_or_default()),
        checked: view::checked(&ctx, shown, ctx.app.today()?),
        checked_by: local.checked_by.clone(),
        status: view::status(&ctx, shown),
        successor: successor.map(|next| (next.listing.service.name.clone(), ctx.href(&view::path(next)))),
        provider: organization.map(|one| one.name.clone()),
        provider_website: organization.and_then(|one| one.website.clone()),
        ages: view::ages(&ctx, shown),
        when: when.filter(|(words, own)| words.is_some() || own.is_some()).collect(),
        places: view::places(&directory, shown),
        confidential: view::has_confidential_place(&directory, shown),
        cost: view::cost(&ctx, shown),
        cost_words: cost_words.flatten().chain(service.fees.clone()).collect(),
        join: local.referral.map(|referral| ctx.t(view::referral(referral))),
        languages: view::languages(&ctx, shown),
        themes: themes.collect(),
        waits: local.waiting_weeks.map(|n| ctx.language.text("service-waits", &[("n", n.into())])),
        source,
        shown: shown.clone(),
    })
}

/// The lines of each paragraph.
fn paragraphs(text: &str) -> Vec<Vec<String>> {
    text.split("\n\n")
        .filter(|part| !part.trim().is_empty())
        .map(|part| part.lines().map(str::to_owned).collect())
        .collect()
}
