//! Looking for services: what is wanted, and what fits.

use crate::directory::{Directory, Shown, Viewer};
use crate::theme;
use jiff::civil::Date;
use openreferral::model::{Schedule, ServiceStatus};
use openreferral::recurrence::{DAYS, Recurrence};
use platform::http::Ctx;
use std::sync::Arc;
use uuid::Uuid;

/// The most words of a question that are looked for, and the most letters of it that are read.
const WORDS: usize = 12;
const LETTERS: usize = 200;

/// What somebody looks for.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// The words, as they were typed.
    pub words: String,
    /// The theme, by its code.
    pub theme: Option<&'static str>,
    /// How old whoever it is for is, in years.
    pub age: Option<f64>,
    /// The day of the week, counted from Monday.
    pub day: Option<usize>,
    /// Whether it must cost nothing.
    pub free: bool,
}

impl Question {
    /// What the address of a request asks for. What is none of what may stand there asks for nothing.
    pub fn of(ctx: &Ctx) -> Question {
        let day = ctx.parameter("day");
        Question {
            words: ctx.parameter("q").trim().chars().take(LETTERS).collect(),
            theme: theme::THEMES.into_iter().find(|code| *code == ctx.parameter("theme")),
            age: platform::typed::whole_number(ctx.parameter("age"))
                .filter(|age| (0..=120).contains(age))
                .map(|age| age as f64),
            day: DAYS.iter().position(|(code, _)| *code == day),
            free: ctx.parameter("free") == "yes",
        }
    }

    /// Whether anything is asked for.
    pub fn asks(&self) -> bool {
        !self.words.is_empty() || self.theme.is_some() || self.age.is_some() || self.day.is_some() || self.free
    }

    /// What fits, that this viewer may know of: first what runs and what somebody looked into lately.
    pub fn find<'a>(&self, directory: &'a Directory, viewer: Viewer, today: Date) -> Vec<&'a Arc<Shown>> {
        let words: Vec<String> = self
            .words
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .take(WORDS)
            .map(str::to_lowercase)
            .collect();
        let term = self.theme.map(theme::term_id);
        let fits = |shown: &&Arc<Shown>| self.fits(shown, term, today) && speaks_of(directory, shown, &words);
        let mut found: Vec<&Arc<Shown>> = directory.listed(viewer).filter(fits).collect();
        found.sort_by_cached_key(|shown| rank(shown, &words, today));
        found
    }

    fn fits(&self, shown: &Shown, term: Option<Uuid>, today: Date) -> bool {
        let service = &shown.listing.service;
        term.is_none_or(|wanted| service.attributes.iter().any(|one| one.taxonomy_term_id == wanted))
            && self.age.is_none_or(|age| is_for_age(shown, age))
            && self.day.is_none_or(|day| service.schedules.iter().any(|schedule| is_on(schedule, day, today)))
            && (!self.free || is_free(shown))
    }
}

/// Whether it is for somebody of this age; one that does not say is for all.
fn is_for_age(shown: &Shown, age: f64) -> bool {
    let service = &shown.listing.service;
    service.minimum_age.is_none_or(|from| from <= age) && service.maximum_age.is_none_or(|to| age < to + 1.0)
}

/// Whether it is, or will be, on this day of the week.
fn is_on(schedule: &Schedule, day: usize, today: Date) -> bool {
    Recurrence::of(schedule)
        .is_some_and(|when| when.last().is_none_or(|last| last >= today) && when.weekdays().get(day) == Some(&true))
}

/// Whether it says that it costs nothing.
pub fn is_free(shown: &Shown) -> bool {
    let costs = &shown.listing.service.cost_options;
    !costs.is_empty() && costs.iter().all(|cost| cost.amount == Some(0.0))
}

fn speaks_of(directory: &Directory, shown: &Shown, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let service = &shown.listing.service;
    let organization = service.organization_id.and_then(|id| directory.around.organizations.get(&id));
    let terms = service.attributes.iter().filter_map(|one| directory.around.terms.get(&one.taxonomy_term_id));
    let texts = [Some(&service.name), service.description.as_ref(), organization.map(|one| &one.name)];
    let texts = texts.into_iter().flatten().chain(terms.map(|term| &term.name));
    let text = texts.map(|text| text.to_lowercase()).collect::<Vec<_>>().join("\n");
    words.iter().all(|word| text.contains(word.as_str()))
}

/// What comes first has the lowest: what runs, what has the words in its name, what was looked into, by its name.
fn rank(shown: &Shown, words: &[String], today: Date) -> (bool, usize, Freshness, String) {
    let service = &shown.listing.service;
    let name = service.name.to_lowercase();
    let missing = words.iter().filter(|word| !name.contains(word.as_str())).count();
    (service.status != ServiceStatus::Active, missing, Freshness::of(shown, today), name)
}

/// How long ago a person looked into it.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Freshness {
    /// Within the last year.
    Fresh,
    /// Before.
    Stale,
    /// Never, as far as is known.
    Never,
}

/// For how many days a check is fresh.
const FRESH: i32 = 365;

impl Freshness {
    /// How fresh a listing is on this day.
    pub fn of(shown: &Shown, today: Date) -> Freshness {
        match shown.listing.last_checked() {
            None => Freshness::Never,
            Some(day) if today.since(day).is_ok_and(|span| span.get_days() <= FRESH) => Freshness::Fresh,
            Some(_) => Freshness::Stale,
        }
    }
}
