//! The form with which services are looked for, above each way to see what was found.

use super::shortlist::Shortlist;
use crate::access;
use crate::area;
use crate::directory::{Directory, Viewer};
use crate::find::facts::{LANGUAGES, PARTS};
use crate::find::{DANGER, Found, Here, Question};
use crate::theme::{self, THEMES};
use crate::unmet;
use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use openreferral::recurrence::DAYS;
use people::help::{self, danger};
use platform::Result;
use platform::http::{Ctx, scripted};
use platform::page::{Page, Raw, encode};

/// The ways to see what was found, each with the key of its words and its path.
const WAYS: [(&str, &str); 3] = [
    ("services-as-list", "/services"),
    ("services-as-map", "/services/map"),
    ("services-as-calendar", "/services/calendar"),
];

#[derive(Template)]
#[template(path = "directory/finder.html")]
struct Finder<'a> {
    page: Page,
    question: &'a Question,
    /// What is typed as a postcode or a place, and what is wrong with it.
    postcode: String,
    postcode_fault: Option<String>,
    age: String,
    age_fault: Option<String>,
    selects: Vec<Select>,
    /// The names of areas, from which one can be chosen.
    places: Vec<String>,
    list: Shortlist,
}

/// The form, with what is asked for in it; it leads to the way of which this is the page.
pub fn form(ctx: &Ctx, directory: &Directory, question: &Question, here: Here) -> Result<Raw> {
    let typed = |name: &str, most: usize| ctx.parameter(name).trim().chars().take(most).collect::<String>();
    let age = typed("age", 10);
    Raw::of(&Finder {
        page: ctx.page(""),
        question,
        postcode: typed("postcode", 60),
        postcode_fault: postcode_fault(ctx, directory, question, here),
        age_fault: (!age.is_empty() && question.age.is_none()).then(|| ctx.t("services-age-fault")),
        age,
        selects: selects(ctx, question),
        places: area::all(ctx, directory).into_iter().map(|area| area.name).collect(),
        list: Shortlist::of(ctx),
    })
}

/// Whether whoever asks this may be watched: by what it is about, or words that may mean danger.
pub fn is_watched(question: &Question) -> bool {
    question.theme == Some(DANGER) || danger::may_be(&question.words)
}

/// A page about what answers a question, under a title that the browser may keep.
pub fn page(ctx: &Ctx, question: &Question, key: &str) -> Page {
    let page = ctx.page(ctx.t(key)).undated();
    if is_watched(question) { page.with_exit(ctx.t("home-title")) } else { page }
}

/// The answer to a question. Nobody on the way keeps what is open now, or that nothing was found, which counts each time.
pub fn answer(mut response: Response, question: &Question, around: &Around) -> Response {
    if question.now || around.nothing {
        response.headers_mut().insert(header::CACHE_CONTROL, NO_STORE);
    }
    if is_watched(question) { for_watched(response) } else { response }
}

/// An answer for whoever may be watched: it loads the script that leaves at once, and nobody on the way keeps it.
pub fn for_watched(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, NO_STORE);
    scripted(response)
}

/// For an answer that nobody on the way keeps.
const NO_STORE: HeaderValue = HeaderValue::from_static("private, no-store");

/// What stands around what was found, on every way to see it.
pub struct Around {
    /// Whom to call, where it may be about danger or nothing was found.
    pub whom: Option<Raw>,
    /// What is said where not all was found as it was asked.
    pub after: Raw,
    nothing: bool,
}

#[derive(Template)]
#[template(path = "directory/after.html")]
struct After {
    page: Page,
    /// That not every word is found, but some.
    some_words: bool,
    /// What is found if one thing less is asked for.
    less: Vec<(String, String)>,
}

/// What stands around what was found. Where that is nothing, it is counted.
pub async fn around(
    ctx: &Ctx,
    directory: &Directory,
    question: &Question,
    here: Here,
    found: &Found<'_>,
) -> Result<Around> {
    let nothing = found.rows.is_empty() && question.asks();
    if nothing {
        let place = question.postcode.as_deref().and_then(|postcode| directory.postcodes.find(postcode));
        let area = place.and_then(|place| place.area.as_deref());
        let area = area.or_else(|| question.area.as_ref().map(|area| area.code.as_str()));
        unmet::count(&ctx.app, question, area, here.now.date()).await?;
    }
    let less = if nothing { less(ctx, directory, question, here)? } else { Vec::new() };
    let after = Raw::of(&After { page: ctx.page(""), some_words: found.some_words, less })?;
    Ok(Around { whom: whom(ctx, question, found)?, after, nothing })
}

/// The ways to see what was found: their words, where they are, and whether it is this one.
pub fn ways(ctx: &Ctx, question: &Question) -> Vec<(String, String, bool)> {
    WAYS.map(|(key, path)| (ctx.t(key), address(ctx, path, question, None), ctx.path == path)).into()
}

/// The address of a page of what answers a question, with the list that somebody makes meanwhile.
pub fn address(ctx: &Ctx, path: &str, question: &Question, further: Option<(&'static str, String)>) -> String {
    with_list(ctx, path, question, further, &Shortlist::of(ctx))
}

/// The same with another list.
pub fn with_list(
    ctx: &Ctx,
    path: &str,
    question: &Question,
    further: Option<(&'static str, String)>,
    list: &Shortlist,
) -> String {
    let pairs = question.pairs().into_iter().chain(further).chain(list.pair());
    let pairs: Vec<String> = pairs.map(|(name, value)| format!("{name}={}", encode(&value))).collect();
    if pairs.is_empty() { ctx.href(path) } else { ctx.href(&format!("{path}?{}", pairs.join("&"))) }
}

/// A choice of one thing.
struct Select {
    name: &'static str,
    label: String,
    /// The words for none.
    any: String,
    /// Each with its words and whether it is asked for.
    choices: Vec<(&'static str, String, bool)>,
}

impl Finder<'_> {
    fn select(&self, name: &str) -> Option<&Select> {
        self.selects.iter().find(|select| select.name == name)
    }

    fn choices_of(&self, names: &[&str]) -> Vec<&Select> {
        names.iter().filter_map(|name| self.select(name)).collect()
    }

    /// What is ticked or not: the name of each, the key of its words, and whether it is.
    fn ticks(&self) -> [(&'static str, &'static str, bool); 5] {
        let question = self.question;
        [
            ("now", "services-now", question.now),
            ("send", "services-send", question.send),
            ("online", "services-online", question.online),
            ("in-person", "services-in-person", question.in_person),
            ("care", "services-care", question.care),
        ]
    }

    /// What a place may have for disabled people: the code, its words, and whether it is asked for.
    fn needs(&self) -> Vec<(&'static str, String, bool)> {
        let need =
            |(n, code): (usize, &'static str)| (code, self.page.t(&format!("access-{code}")), self.question.needs(n));
        access::codes().into_iter().enumerate().map(need).collect()
    }

    /// Whether something is asked for that stands among the further choices.
    fn asks_further(&self) -> bool {
        let question = self.question;
        question.access != 0
            || question.part.is_some()
            || question.language.is_some()
            || self.ticks().iter().any(|(_, _, ticked)| *ticked)
    }
}

/// Where and when it is asked.
pub fn here(ctx: &Ctx, directory: &Directory, question: &Question) -> Result<Here> {
    let place = question.postcode.as_deref().and_then(|postcode| directory.postcodes.find(postcode));
    let now = ctx.app.clock.now().to_zoned(ctx.app.site.zone()?).datetime();
    Ok(Here { point: place.map(|place| place.point), now })
}

/// That something is neither a postcode nor a place, with the names of some that are.
fn no_place(ctx: &Ctx, directory: &Directory) -> String {
    let names: Vec<String> = area::all(ctx, directory).into_iter().take(NAMED).map(|area| area.name).collect();
    let words = ctx.t("services-postcode-none");
    if names.is_empty() {
        return words;
    }
    let names = names.join(&ctx.t("list-comma"));
    format!("{words} {}", ctx.language.text("services-place-names", &[("words", names.as_str().into())]))
}

/// So many places are named.
const NAMED: usize = 8;

/// Why a postcode does not narrow down what is found.
fn postcode_fault(ctx: &Ctx, directory: &Directory, question: &Question, here: Here) -> Option<String> {
    match (ctx.parameter("postcode").trim(), &question.postcode) {
        ("", _) => None,
        (_, None) if question.area.is_none() => Some(no_place(ctx, directory)),
        (_, Some(_)) if here.point.is_none() => Some(ctx.t("services-postcode-unknown")),
        _ => None,
    }
}

fn selects(ctx: &Ctx, question: &Question) -> Vec<Select> {
    let select = |name: &'static str, words: &[&'static str], key: &str, chosen: Option<usize>| Select {
        name,
        label: ctx.t(&format!("services-{name}")),
        any: ctx.t(&format!("services-any-{name}")),
        choices: words
            .iter()
            .enumerate()
            .map(|(n, word)| (*word, ctx.t(&format!("{key}-{word}")), chosen == Some(n)))
            .collect(),
    };
    let theme = question.theme.and_then(theme::place);
    let within = WITHIN.iter().position(|kilometres| Some(*kilometres * 1_000.0) == question.within);
    vec![
        select("theme", &THEMES, "theme", theme),
        select("day", &DAYS.map(|(code, _)| code), "day", question.day),
        select("within", &WITHIN_WORDS, "within", within),
        select("part", &PARTS.map(|(word, _)| word), "part", question.part),
        select("language", &LANGUAGES, "spoken", question.language),
    ]
}

/// How far it may be, in kilometres.
const WITHIN: [f64; 3] = [1.0, 5.0, 10.0];
const WITHIN_WORDS: [&str; 3] = ["1", "5", "10"];

/// Whom to call, for whoever may be in danger: by the words of the question, by what it is about, and where nothing was found.
fn whom(ctx: &Ctx, question: &Question, found: &Found<'_>) -> Result<Option<Raw>> {
    let about = matches!(question.theme, Some("mental-health" | "domestic-abuse"));
    let asks =
        !question.words.is_empty() && (found.rows.is_empty() || found.some_words || danger::may_be(&question.words));
    if about || asks { help::whom(ctx).map(Some) } else { Ok(None) }
}

/// What is found if one thing less is asked for: in words with how many, and where.
fn less(ctx: &Ctx, directory: &Directory, question: &Question, here: Here) -> Result<Vec<(String, String)>> {
    let mut ways = Vec::new();
    for (name, question) in question.with_less() {
        let count = question.find(directory, Viewer::Everybody, here)?.rows.len();
        if count > 0 && question.asks() {
            let words = ctx.language.text(&format!("services-less-{name}"), &[("n", count.into())]);
            ways.push((words, address(ctx, "/services", &question, None)));
        }
    }
    Ok(ways)
}
