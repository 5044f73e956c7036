//! A listing as a reader sees it: codes in the words of their language, the rest as it was written.

use super::when;
use crate::access;
use crate::change::{BY_EDITOR, BY_PROVIDER};
use crate::directory::{Directory, Shown};
use crate::entry::Referral;
use crate::find::Freshness;
use crate::find::facts::{is_free, last};
use crate::theme;
use jiff::civil::Date;
use openreferral::model::{Location, LocationType, Phone, Schedule, ServiceStatus};
use openreferral::write::is_shown;
use platform::http::Ctx;
use platform::page::{Part, date_in_words};

/// What a list shows of a listing.
pub struct Line {
    /// Its name.
    pub name: String,
    /// Its address on this site.
    pub href: String,
    /// The beginning of what it is.
    pub about: String,
    /// For whom, when and at which cost, in the reader's language.
    pub facts: Vec<String>,
    /// Where, as it was written.
    pub place: Option<String>,
    /// How fresh it is, and whether that is long ago.
    pub checked: (String, bool),
    /// How far it is, in words.
    pub far: Option<String>,
    /// That it does not run.
    pub status: Option<String>,
    /// What the index knows it by.
    pub key: u64,
}

/// The address that calls a number.
pub fn call(phone: &Phone) -> String {
    format!("tel:{}", phone.number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>())
}

/// How many letters of a description a list shows.
const ABOUT: usize = 180;

/// What a list shows of a listing.
pub fn line(ctx: &Ctx, directory: &Directory, shown: &Shown, far: Option<f64>, today: Date) -> Line {
    let service = &shown.listing.service;
    let mut shown_schedules = service.schedules.iter().filter(|one| is_shown(service, one, &directory.around));
    let when = shown_schedules.find_map(|schedule| when::in_words(ctx.language, schedule));
    let facts = [ages(ctx, shown), cost(ctx, shown), when].into_iter().flatten().collect();
    Line {
        key: shown.key(),
        name: service.name.clone(),
        href: ctx.href(&path(shown)),
        about: beginning(service.description.as_deref().unwrap_or_default()),
        facts,
        place: places(directory, shown).first().map(|place| place.name.clone()),
        checked: checked(ctx, shown, today),
        far: far.map(|metres| distance(ctx, metres)),
        status: status(ctx, shown, today),
    }
}

/// A distance in words: in steps of a hundred metres, since nobody walks as the crow flies.
fn distance(ctx: &Ctx, metres: f64) -> String {
    let hundreds = (metres / 100.0).round().max(1.0);
    let (key, n) = if hundreds < 10.0 {
        ("far-metres", format!("{:.0}", hundreds * 100.0))
    } else {
        ("far-kilometres", format!("{:.1}", hundreds / 10.0))
    };
    ctx.language.text(key, &[("n", n.as_str().into())])
}

/// The path of its page.
pub fn path(shown: &Shown) -> String {
    format!("/services/{}", shown.listing.service.id)
}

fn beginning(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(ABOUT) {
        None => line,
        Some((end, _)) => {
            let cut = line.get(..end).unwrap_or_default();
            format!("{}…", cut.rfind(' ').and_then(|space| cut.get(..space)).unwrap_or(cut))
        }
    }
}

/// That it does not run, or that its last day is over, in words; nothing, where it runs.
pub fn status(ctx: &Ctx, shown: &Shown, today: Date) -> Option<String> {
    let key = match shown.listing.service.status {
        ServiceStatus::Active => {
            if let Some(day) = shown.listing.local.closes.filter(|day| *day < today) {
                let day = date_in_words(ctx.language, &day.to_string());
                return Some(ctx.language.text("opportunity-closed", &[("day", day.as_str().into())]));
            }
            let last_day = last(&shown.listing.service.schedules).filter(|day| *day < today)?;
            let day = date_in_words(ctx.language, &last_day.to_string());
            return Some(ctx.language.text("service-was-until", &[("words", day.as_str().into())]));
        }
        ServiceStatus::Inactive => "service-not-active-inactive",
        ServiceStatus::Defunct => "service-not-active-defunct",
        ServiceStatus::TemporarilyClosed => "service-not-active-closed",
    };
    Some(ctx.t(key))
}

/// When a person last looked into it, in words, and whether that is long ago.
pub fn checked(ctx: &Ctx, shown: &Shown, today: Date) -> (String, bool) {
    let day = shown.listing.last_checked().map(|day| date_in_words(ctx.language, &day.to_string())).unwrap_or_default();
    let words = |key: &str| ctx.language.text(key, &[("words", day.as_str().into())]);
    match Freshness::at(shown.listing.last_checked(), today) {
        Freshness::Fresh => (words("service-checked"), false),
        Freshness::Gone if !shown.listing.local.essential => (words("service-left-search"), true),
        Freshness::Stale | Freshness::Gone => (words("service-checked-long-ago"), true),
        Freshness::Never => (words("service-never-checked"), true),
    }
}

/// Who looked into it, in words.
pub fn checked_by(ctx: &Ctx, by: &str) -> Part {
    match by {
        BY_EDITOR => Part::words(ctx.t("listing-by-editor")),
        BY_PROVIDER => Part::words(ctx.t("listing-by-provider")),
        own => Part::content(own),
    }
}

/// For which ages it is, in words.
pub fn ages(ctx: &Ctx, shown: &Shown) -> Option<String> {
    let service = &shown.listing.service;
    let years = |age: f64| if age.fract() == 0.0 { format!("{age:.0}") } else { format!("{age}") };
    let words = |key: &str, values: &[(&str, String)]| {
        let values: Vec<_> = values.iter().map(|(name, text)| (*name, text.as_str().into())).collect();
        ctx.language.text(key, &values)
    };
    match (service.minimum_age, service.maximum_age) {
        (Some(from), Some(to)) => Some(words("service-for-ages", &[("from", years(from)), ("to", years(to))])),
        (Some(from), None) if from > 0.0 => Some(words("service-from-age", &[("from", years(from))])),
        (None, Some(to)) => Some(words("service-to-age", &[("to", years(to))])),
        _ => None,
    }
}

/// What it costs, in words: that it is free, or the amounts.
pub fn cost(ctx: &Ctx, shown: &Shown) -> Option<String> {
    if is_free(&shown.listing) {
        return Some(ctx.t("service-free"));
    }
    let amounts: Vec<String> =
        shown.listing.service.cost_options.iter().filter_map(|cost| cost.amount).map(pounds).collect();
    let amounts = amounts.join(", ");
    (!amounts.is_empty()).then(|| ctx.language.text("service-costs", &[("amount", amounts.as_str().into())]))
}

/// An amount in pounds; whole pounds without pence.
pub fn pounds(amount: f64) -> String {
    if amount.fract() == 0.0 { format!("£{amount:.0}") } else { format!("£{amount:.2}") }
}

/// A place as it is shown.
pub struct Place {
    /// Its name, or its street.
    pub name: String,
    /// The rest of its address, in one line.
    pub address: String,
    /// How disabled people get in and about, as its provider says it.
    pub access: Vec<String>,
    /// The same by codes, as far as they say it.
    pub codes: Vec<&'static str>,
}

/// The places that everybody may know.
pub fn places(directory: &Directory, shown: &Shown) -> Vec<Place> {
    let at = shown.listing.service.service_at_locations.iter();
    at.filter_map(|at| directory.around.locations.get(&at.location_id)).map(|location| place(location)).collect()
}

/// Where a schedule is held: at the place that it names; where it names none, at the only place that the service has.
pub fn place_of(directory: &Directory, shown: &Shown, schedule: &Schedule) -> Option<Place> {
    let all = &shown.listing.service.service_at_locations;
    let at = match schedule.service_at_location_id {
        Some(named) => all.iter().find(|at| at.id == named)?,
        None if all.len() == 1 => all.first()?,
        None => return None,
    };
    directory.around.locations.get(&at.location_id).map(|location| place(location))
}

/// Whether it has a place of which nobody is told where it is.
pub fn has_confidential_place(directory: &Directory, shown: &Shown) -> bool {
    shown.listing.service.service_at_locations.iter().any(|at| directory.is_confidential(at.location_id))
}

fn place(location: &Location) -> Place {
    let address = location.addresses.iter().find(|one| one.address_type != LocationType::Virtual);
    let parts = address
        .into_iter()
        .flat_map(|one| [Some(&one.address_1), one.address_2.as_ref(), one.city.as_ref(), one.postal_code.as_ref()]);
    let mut parts: Vec<String> = parts.flatten().filter(|part| !part.is_empty()).cloned().collect();
    let name = match &location.name {
        Some(name) => name.clone(),
        None if parts.is_empty() => String::new(),
        None => parts.remove(0),
    };
    let said = location.accessibility.iter().filter_map(|one| one.description.clone().or_else(|| one.details.clone()));
    let bits = access::of(location);
    let codes = access::codes().into_iter().enumerate().filter(|(n, _)| bits & (1 << n) != 0).map(|(_, code)| code);
    Place { name, address: parts.join(", "), access: said.collect(), codes: codes.collect() }
}

/// The languages that are spoken there: in the reader's language where their codes are known, else as they were written.
pub fn languages(ctx: &Ctx, shown: &Shown) -> Vec<String> {
    let spoken = shown.listing.service.languages.iter().filter_map(|language| {
        let key = language.code.as_ref().map(|code| format!("spoken-{}", code.to_lowercase()));
        key.filter(|key| ctx.language.has(key)).map(|key| ctx.t(&key)).or_else(|| language.name.clone())
    });
    spoken.collect()
}

/// Its themes, each with its code and its words.
pub fn themes(ctx: &Ctx, shown: &Shown) -> Vec<(&'static str, String)> {
    let codes = shown.listing.service.attributes.iter().filter_map(|one| theme::of_term(one.taxonomy_term_id));
    codes.map(|code| (code, ctx.t(&format!("theme-{code}")))).collect()
}

/// How one gets there, in words. Where there is no place to come to, one calls.
pub fn join(ctx: &Ctx, directory: &Directory, shown: &Shown) -> Option<String> {
    let places = shown.listing.service.service_at_locations.iter();
    let to_go_to = places.filter_map(|at| directory.around.locations.get(&at.location_id));
    let comes = to_go_to.into_iter().any(|location| location.location_type == LocationType::Physical);
    let at_all = !shown.listing.service.service_at_locations.is_empty();
    let key = match shown.listing.local.referral? {
        Referral::Open if at_all && !comes => "service-referral-call",
        Referral::Open => "service-referral-open",
        Referral::Own => "service-referral-own",
        Referral::Professional => "service-referral-professional",
        Referral::Either => "service-referral-either",
    };
    Some(ctx.t(key))
}
