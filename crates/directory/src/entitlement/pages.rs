//! Where somebody who is or was in care finds what they are owed, and keeps it.

use super::local;
use super::person::{DOINGS, Person, WEEKS};
use super::{COMPARED, Entitlement, REACHES, THEMES, england};
use crate::directory::{Row, ready};
use crate::service::view;
use crate::theme;
use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use openreferral::model::Phone;
use people::help;
use platform::http::{Ctx, LoadsScript, plain, styled, talking};
use platform::page::desk::{Desk, Faults, Field, FormBlock, Input};
use platform::page::{Page, Raw, date_in_words, encode};
use platform::{Result, assets, typed};

/// The path of these pages.
pub const PATH: &str = "/entitlements";

/// What stands in the form: the name of each choice, and its codes.
const CHOICES: [(&str, &[&str]); 4] = [
    ("care", &["yes", "no"]),
    ("weeks", &["13", "less", "guardian", "none", "unsure"]),
    ("doing", &["college", "university", "apprentice", "work", "none"]),
    ("child", &["yes", "no"]),
];

/// `GET /entitlements`: a few questions, of which nothing is kept.
pub async fn ask(ctx: Ctx) -> Result<Response> {
    form(&ctx, Faults::new())?.show(&ctx)
}

fn form(ctx: &Ctx, faults: Faults) -> Result<Desk> {
    let mut block = FormBlock { get: true, ..FormBlock::new(format!("{PATH}/owed"), ctx.t("owed-show")) };
    let fault = |name: &str| faults.iter().find(|(field, _)| field == name).map(|(_, words)| words.clone());
    let age = Field::new("age", ctx.t("owed-age"), Input::Number).value(ctx.parameter("age"));
    block = block.field(Field { fault: fault("age"), ..age });
    for (name, codes) in CHOICES {
        let options = codes.iter().map(|code| ((*code).to_owned(), ctx.t(&format!("owed-{name}-{code}")))).collect();
        let chosen = Some(ctx.parameter(name)).filter(|code| codes.contains(code)).unwrap_or_default();
        let hint = if name == "weeks" { ctx.t("owed-weeks-hint") } else { String::new() };
        let field = Field::new(name, ctx.t(&format!("owed-{name}")), Input::Radios(options)).hint(hint).value(chosen);
        block = block.field(Field { fault: fault(name), ..field });
    }
    Ok(Desk::new(ctx, ctx.t("owed-title"))
        .faults(faults)
        .words(ctx.t("owed-intro"))
        .words(ctx.t("owed-nothing-kept"))
        .form(block))
}

/// Who asks, by the address; what is missing, where something is.
fn person(ctx: &Ctx) -> std::result::Result<Person, Faults> {
    let mut faults = Faults::new();
    let age =
        typed::whole_number(ctx.parameter("age")).and_then(|age| u32::try_from(age).ok()).filter(|age| *age < 120);
    if age.is_none() {
        faults.push(("age".to_owned(), ctx.t("owed-age-fault")));
    }
    for (name, codes) in CHOICES {
        if !codes.contains(&ctx.parameter(name)) {
            let question = ctx.t(&format!("owed-{name}"));
            let words = ctx.language.text("owed-choose-fault", &[("words", question.as_str().into())]);
            faults.push((name.to_owned(), words));
        }
    }
    let in_care = ctx.parameter("care") == "yes";
    if in_care && age.is_some_and(|age| age >= 18) {
        faults.push(("care".to_owned(), ctx.t("owed-care-fault")));
    }
    if in_care
        && age.is_some_and(|age| (16..18).contains(&age))
        && ["none", "guardian"].contains(&ctx.parameter("weeks"))
    {
        faults.push(("weeks".to_owned(), ctx.t("owed-weeks-fault")));
    }
    let weeks = WEEKS.iter().find(|(code, _)| *code == ctx.parameter("weeks"));
    let doing = DOINGS.iter().find(|(code, _)| *code == ctx.parameter("doing"));
    match (age, weeks, doing) {
        (Some(age), Some((_, weeks)), Some((_, doing))) if faults.is_empty() => {
            Ok(Person { age, in_care, weeks: *weeks, doing: *doing, parent: ctx.parameter("child") == "yes" })
        }
        _ => Err(faults),
    }
}

/// The same answers in an address.
fn address(ctx: &Ctx, page: &str) -> String {
    let names = std::iter::once("age").chain(CHOICES.iter().map(|(name, _)| *name));
    let pairs: Vec<String> = names.map(|name| format!("{name}={}", encode(ctx.parameter(name)))).collect();
    ctx.href(&format!("{PATH}/{page}?{}", pairs.join("&")))
}

/// What somebody is owed, in the groups in which it is shown.
struct Owed {
    groups: Vec<(String, Vec<One>)>,
    /// What would be theirs if they did something else, or had a child.
    otherwise: Vec<String>,
    count: usize,
}

/// One entitlement as it is shown.
struct One {
    entitlement: Entitlement,
    since: String,
    /// By when somebody looks at it again, and whether that day is over.
    review: Option<(String, bool)>,
    reach: String,
}

impl Owed {
    fn of(ctx: &Ctx, person: &Person) -> Result<Owed> {
        let today = ctx.app.today()?;
        // What is nearest stands first.
        let all: Vec<Entitlement> = local::all(&ctx.snapshot).into_iter().chain(england().iter().cloned()).collect();
        let one = |entitlement: &Entitlement| One {
            entitlement: entitlement.clone(),
            since: date_in_words(ctx.language, &entitlement.since),
            review: entitlement.review_by.map(|day| (date_in_words(ctx.language, &day.to_string()), day < today)),
            reach: ctx.t(&format!(
                "owed-reach-{}",
                REACHES.into_iter().find(|reach| *reach == entitlement.reach).unwrap_or("local")
            )),
        };
        let group = |theme: &&str| {
            let owed = all.iter().filter(|one| one.theme == *theme && one.is_owed_to(person));
            let owed: Vec<One> = owed.map(one).collect();
            (!owed.is_empty()).then(|| (ctx.t(&format!("owed-theme-{theme}")), owed))
        };
        let groups: Vec<(String, Vec<One>)> = THEMES.iter().filter_map(group).collect();
        let otherwise = all.iter().filter(|one| one.is_near(person) && !one.is_owed_to(person));
        Ok(Owed {
            count: groups.iter().map(|(_, all)| all.len()).sum(),
            groups,
            otherwise: otherwise.map(|one| one.title.clone()).collect(),
        })
    }
}

#[derive(Template)]
#[template(path = "directory/owed.html")]
struct OwedPage {
    page: Page,
    owed: Owed,
    /// What the law calls them, and what that means.
    status: String,
    /// That they do not know for how long they were in care.
    unsure: bool,
    /// Where the page is that can be printed and kept.
    kept: String,
    /// Where the answers can be changed.
    again: String,
    compared: String,
    /// What the directory lists for those in care and leaving it: the name, the number, and where its page is.
    team: Vec<Contact>,
    whom: Raw,
    script: String,
    worker: String,
    /// Where the worker keeps a page.
    scope: String,
}

/// Whom to ask here.
struct Contact {
    name: String,
    phone: Option<Phone>,
    href: String,
}

impl Contact {
    fn call(&self) -> Option<(String, &str)> {
        self.phone.as_ref().map(|phone| (view::call(phone), phone.number.as_str()))
    }
}

/// How many of those whom to ask are named.
const NAMED: usize = 4;

/// Who is there for those in care and leaving it, as the directory has it: what never leaves the search first.
async fn team(ctx: &Ctx, person: &Person) -> Result<Vec<Contact>> {
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let today = ctx.app.today()?;
    let Some(care) = theme::place("care") else { return Ok(Vec::new()) };
    let fits = |row: &&Row| {
        let facts = &row.facts;
        let is_for = facts.is_there(today) && facts.is_for_age(f64::from(person.age));
        is_for && facts.themes & (1 << care) != 0 && row.shown.listing.local.opportunity.is_none()
    };
    let mut found: Vec<&Row> = directory.rows().iter().filter(fits).collect();
    found.sort_by_key(|row| !row.facts.essential);
    let contact = |row: &Row| {
        let service = &row.shown.listing.service;
        let phone = service.contacts.iter().flat_map(|contact| &contact.phones).next().cloned();
        Contact { name: service.name.clone(), phone, href: ctx.href(&view::path(&row.shown)) }
    };
    Ok(found.into_iter().take(NAMED).map(contact).collect())
}

/// `GET /entitlements/owed`, with the answers
pub async fn owed(ctx: Ctx) -> Result<Response> {
    let person = match person(&ctx) {
        Ok(person) => person,
        Err(faults) => return form(&ctx, faults)?.show(&ctx),
    };
    let response = ctx.html(&OwedPage {
        page: ctx.page(ctx.t("owed-title")).undated().with_secret_query(),
        owed: Owed::of(&ctx, &person)?,
        status: status(&ctx, &person),
        unsure: ctx.parameter("weeks") == "unsure",
        kept: address(&ctx, "kept"),
        again: address(&ctx, "").replace(&format!("{PATH}/?"), &format!("{PATH}?")),
        compared: date_in_words(ctx.language, &COMPARED.to_string()),
        team: team(&ctx, &person).await?,
        whom: help::whom(&ctx)?,
        scope: ctx.href(PATH),
        script: assets::address("keep.mjs"),
        worker: ctx.href(&format!("{PATH}/worker.js")),
    })?;
    let mut response = own(response);
    response.extensions_mut().insert(LoadsScript);
    Ok(response)
}

/// Nobody between keeps what is for one person.
fn own(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}

/// What the law calls somebody, in words.
fn status(ctx: &Ctx, person: &Person) -> String {
    ctx.t(&format!("owed-status-{}", person.status().map_or("none", super::person::Status::code)))
}

/// The styles of the page that is kept, which stand inside of it.
const STYLE: &str = include_str!("kept.css");

#[derive(Template)]
#[template(path = "directory/owed_kept.html")]
struct Kept {
    page: Page,
    owed: Owed,
    status: String,
    compared: String,
    today: String,
    /// Where the answers can be given anew.
    whole_address: String,
    team: Vec<Contact>,
    style: Raw,
}

/// `GET /entitlements/kept`, with the answers: one page that needs nothing else, to be printed, saved or kept on a telephone.
pub async fn kept(ctx: Ctx) -> Result<Response> {
    let person = match person(&ctx) {
        Ok(person) => person,
        Err(faults) => return form(&ctx, faults)?.show(&ctx),
    };
    let response = ctx.html(&Kept {
        page: ctx.page(ctx.t("owed-title")).undated(),
        owed: Owed::of(&ctx, &person)?,
        status: status(&ctx, &person),
        compared: date_in_words(ctx.language, &COMPARED.to_string()),
        today: date_in_words(ctx.language, &ctx.app.today()?.to_string()),
        whole_address: format!("{}{}", ctx.app.base_url, ctx.href(PATH)),
        team: team(&ctx, &person).await?,
        style: Raw(STYLE.to_owned()),
    })?;
    Ok(styled(own(response), STYLE))
}

/// `GET /entitlements/worker.js`: keeps that one page for when there is no network, on a telephone whose owner asked for it.
pub async fn worker() -> Response {
    let mut response = talking(plain("text/javascript; charset=utf-8", include_str!("worker.js")));
    // The page of questions, beside this script, leads to the page that is kept as well.
    response.headers_mut().insert("service-worker-allowed", HeaderValue::from_static("/"));
    response
}
