//! The pages of the directory: looking for something, and one listing.

use super::finder::{self, Around};
use super::shortlist::{self, Shortlist};
use super::view::{self, Line, Place};
use super::when;
use super::{dates, markup, opportunities};
use crate::directory::{Shown, Viewer, ready};
use crate::entry::OPPORTUNITIES;
use crate::find::{DANGER, Found, Question};
use crate::theme::THEMES;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use openreferral::model::Phone;
use openreferral::write::is_shown;
use people::help;
use platform::http::Ctx;
use platform::page::{Page, Part, Raw};
use platform::record::Record;
use platform::{Error, Result};
use uuid::Uuid;

/// The path of the list of what was found.
const PATH: &str = "/services";

/// How many results a page shows.
const SHOWN: usize = 20;

/// How many themes of what was found are named.
const NAMED: usize = 8;

#[derive(Template)]
#[template(path = "directory/services.html")]
struct Services {
    page: Page,
    /// The form, and the ways to see what was found.
    finder: Raw,
    ways: Vec<(String, String, bool)>,
    /// Whom to call, and what is said where not all was found as it was asked.
    around: Around,
    count: usize,
    /// Each line with where its service is put on the list that is handed over, or taken off it, and whether it is on it.
    lines: Vec<(Line, String, bool)>,
    list: Shortlist,
    /// Where the list itself is.
    list_href: String,
    /// What was found by theme: its words, how many, and where these are.
    facets: Vec<(String, usize, String)>,
    /// Where the further results are.
    more: Option<String>,
}

/// `GET /services`, with what is asked for
pub async fn list(ctx: Ctx) -> Result<Response> {
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let question = Question::of(&ctx, &directory);
    let here = finder::here(&ctx, &directory, &question)?;
    let found = question.find(&directory, Viewer::Everybody, here)?;
    let around = finder::around(&ctx, &directory, &question, here, &found).await?;
    let number = ctx.parameter("page").parse::<usize>().unwrap_or(1).max(1);
    let today = here.now.date();
    let shown = found.rows.iter().skip((number - 1).saturating_mul(SHOWN)).take(SHOWN);
    let list = Shortlist::of(&ctx);
    let lines = shown.map(|(row, far)| {
        let line = view::line(&ctx, &directory, &row.shown, *far, today);
        let (key, on) = (line.key, list.has(line.key));
        let other = if on { list.without(key) } else { list.clone().with(key) };
        let other = format!("{}#s{key}", finder::with_list(&ctx, PATH, &question, page_of(number), &other));
        // Whoever looks at one comes back with the list.
        (Line { href: list.path(&line.href), ..line }, other, on)
    });
    let lines = lines.collect();
    let more = number.saturating_mul(SHOWN) < found.rows.len();
    let mut page = finder::page(&ctx, &question, "services-title");
    for (words, path) in
        [("JSON (Open Referral UK 3.0)", "/open-referral/services"), ("CSV (ZIP)", "/open-referral/datapackage.zip")]
    {
        page.downloads.push((words.to_owned(), page.data_href(path)));
    }
    let shown = Services {
        page,
        finder: finder::form(&ctx, &directory, &question, here)?,
        ways: finder::ways(&ctx, &question),
        around,
        count: found.rows.len(),
        facets: facets(&ctx, &question, &found),
        more: more.then(|| finder::address(&ctx, PATH, &question, page_of(number + 1))),
        list_href: ctx.href(&list.path(shortlist::PATH)),
        list,
        lines,
    };
    Ok(finder::answer(ctx.html(&shown)?, &question, &shown.around))
}

/// The themes of what was found, those of which there is most first.
fn facets(ctx: &Ctx, question: &Question, found: &Found) -> Vec<(String, usize, String)> {
    if question.theme.is_some() || found.rows.len() <= SHOWN / 4 {
        return Vec::new();
    }
    let mut counts: Vec<(usize, usize)> =
        found.themes.iter().copied().enumerate().filter(|(_, count)| *count > 0).collect();
    counts.sort_by_key(|(n, count)| (usize::MAX - count, *n));
    let facet = |(n, count): (usize, usize)| {
        let code = *THEMES.get(n)?;
        let narrower = Question { theme: Some(code), ..question.clone() };
        Some((ctx.t(&format!("theme-{code}")), count, finder::address(ctx, PATH, &narrower, None)))
    };
    counts.into_iter().take(NAMED).filter_map(facet).collect()
}

/// What the address says of a page of results; nothing of the first.
fn page_of(number: usize) -> Option<(&'static str, String)> {
    (number > 1).then(|| ("page", number.to_string()))
}

#[derive(Template)]
#[template(path = "directory/service.html")]
struct Service {
    page: Page,
    shown: std::sync::Arc<Shown>,
    paragraphs: Vec<Vec<String>>,
    checked: (String, bool),
    checked_by: Option<Part>,
    /// Where anybody says that something of it is wrong.
    wrong: String,
    /// The list with it on it, whether it is on the list already, and whether there is no room.
    listed: (String, bool, bool),
    /// Its dates, for a calendar.
    calendar: Option<String>,
    /// Where a worker refers somebody to it, and where one asks for it oneself, where it takes that.
    refer: Option<String>,
    ask: Option<String>,
    status: Option<String>,
    successor: Option<(String, String)>,
    provider: Option<String>,
    provider_website: Option<String>,
    ages: Option<String>,
    when: Vec<(String, Option<String>)>,
    places: Vec<Place>,
    confidential: bool,
    cost: Option<String>,
    cost_words: Vec<String>,
    join: Option<String>,
    languages: Vec<String>,
    themes: Vec<(String, String)>,
    waits: Option<String>,
    /// What one can apply for, and until when.
    opportunity: Option<(String, Option<String>)>,
    source: Option<(String, String, String)>,
    /// Whom to call, where it is about danger.
    whom: Option<Raw>,
    /// The same for search engines.
    markup: Raw,
}

impl Service {
    /// The address that calls a number.
    fn call(&self, phone: &Phone) -> String {
        view::call(phone)
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
    let shown_schedules = service.schedules.iter().filter(|one| is_shown(service, one, &directory.around));
    let today = ctx.app.today()?;
    let when = shown_schedules.filter_map(|one| when::whole(ctx.language, one, today));
    let cost_words =
        service.cost_options.iter().flat_map(|cost| [cost.option.clone(), cost.amount_description.clone()]);
    let list = Shortlist::of(&ctx);
    let themes = view::themes(&ctx, shown).into_iter().map(|(code, words)| {
        let list = list.pair().map(|(name, keys)| format!("&{name}={keys}")).unwrap_or_default();
        (words, ctx.href(&format!("/services?theme={code}{list}")))
    });
    let source = local.document.as_ref().and_then(|reference| ctx.snapshot.get(reference));
    let source = source.map(|document| {
        (document.title().to_owned(), ctx.href(&document.path()), local.place.clone().unwrap_or_default())
    });
    let dated = !dates::events(&ctx, &directory, shown, today).is_empty();
    let mut page = ctx.page(service.name.clone()).undated();
    let watched = view::themes(&ctx, shown).iter().any(|(code, _)| *code == DANGER);
    if watched {
        page = page.with_exit(ctx.t("home-title"));
    }
    page.downloads.push(("JSON".to_owned(), page.data_href(&format!("/open-referral/services/{id}"))));
    let response = ctx.html(&Service {
        page,
        paragraphs: paragraphs(service.description.as_deref().unwrap_or_default()),
        checked: view::checked(&ctx, shown, today),
        checked_by: local.checked_by.as_deref().map(|by| view::checked_by(&ctx, by)),
        wrong: format!("{}/wrong", view::path(shown)),
        listed: (
            ctx.href(&list.clone().with(shown.key()).path(shortlist::PATH)),
            list.has(shown.key()),
            list.is_full(),
        ),
        calendar: dated.then(|| ctx.href(&format!("{}/calendar.ics", view::path(shown)))),
        refer: takes_referrals(&ctx, &id, &["professionals", "anybody"])
            .map(|_| ctx.href(&format!("/work/referrals/new?listing={id}"))),
        ask: takes_referrals(&ctx, &id, &["anybody", "the person alone"])
            .map(|one| ctx.href(&format!("/referral/ask/{}", one.reference))),
        status: view::status(&ctx, shown, today),
        successor: successor.map(|next| (next.listing.service.name.clone(), ctx.href(&view::path(next)))),
        provider: organization.map(|one| one.name.clone()),
        provider_website: organization.and_then(|one| one.website.clone()),
        ages: view::ages(&ctx, shown),
        when: when.collect(),
        places: view::places(&directory, shown),
        confidential: view::has_confidential_place(&directory, shown),
        cost: view::cost(&ctx, shown),
        cost_words: cost_words.flatten().chain(service.fees.clone()).collect(),
        join: view::join(&ctx, &directory, shown),
        languages: view::languages(&ctx, shown),
        themes: themes.collect(),
        waits: local.waiting_weeks.map(|n| ctx.language.text("service-waits", &[("n", n.into())])),
        opportunity: OPPORTUNITIES.iter().find(|(_, kind)| Some(*kind) == local.opportunity).map(|(code, _)| {
            let closes = local.closes.map(|day| opportunities::closes_in_words(&ctx, day));
            (ctx.t(&format!("opportunity-{code}")), closes)
        }),
        source,
        whom: if watched { Some(help::whom(&ctx)?) } else { None },
        markup: Raw(markup::of(&directory, shown, &format!("{}{}", ctx.app.base_url, view::path(shown)))?),
        shown: shown.clone(),
    })?;
    Ok(if watched { finder::for_watched(response) } else { response })
}

/// The record of the plan by which referrals from these are taken now for this listing.
fn takes_referrals<'a>(ctx: &'a Ctx, id: &str, from: &[&str]) -> Option<&'a Record> {
    let stands = |one: &&Record| one.text("listings").split(';').any(|listing| listing.trim() == id);
    let open = |one: &&Record| ["has room", "no room"].contains(&one.text("room"));
    let takes = |one: &&Record| from.contains(&one.text("takes")) && open(one);
    ctx.snapshot.list("referral_services").filter(takes).find(stands)
}

/// The lines of each paragraph.
fn paragraphs(text: &str) -> Vec<Vec<String>> {
    text.split("\n\n")
        .filter(|part| !part.trim().is_empty())
        .map(|part| part.lines().map(str::to_owned).collect())
        .collect()
}
