//! When a service is, for somebody's own calendar.
//!
//! Times are those of the clock where it is, without a zone: a device there shows them as they stand.

use super::view;
use crate::directory::{Directory, Shown};
use calendar::{Event, When, basic};
use jiff::civil::{Date, DateTime, Time};
use openreferral::model::{Frequency, Schedule};
use openreferral::recurrence::Recurrence;
use openreferral::write::is_shown;
use platform::http::Ctx;

/// How far ahead the first time is looked for, in days.
const AHEAD: usize = 400;

/// The events of a service that begin, or go on, from a day on.
pub fn events(ctx: &Ctx, directory: &Directory, shown: &Shown, today: Date) -> Vec<Event> {
    let service = &shown.listing.service;
    let place = |schedule: &Schedule| {
        let place = view::place_of(directory, shown, schedule)?;
        Some(format!("{}, {}", place.name, place.address).trim_matches([',', ' ']).to_owned())
    };
    let event = |schedule: &Schedule| {
        let first = Recurrence::of(schedule)?.days_from(today, AHEAD).next()?;
        let phone = service.contacts.iter().flat_map(|contact| &contact.phones).map(|phone| &phone.number).next();
        let about: Vec<&str> =
            [schedule.description.as_ref(), phone].into_iter().flatten().map(String::as_str).collect();
        let uid = format!("{}@{}", schedule.id, service.id);
        Some(Event {
            rule: rule(schedule),
            location: place(schedule).unwrap_or_default(),
            description: about.join("\n"),
            url: format!("{}{}", ctx.app.base_url, ctx.href(&view::path(shown))),
            ..Event::new(uid, shown.changed_at, &service.name, when(schedule, first))
        })
    };
    service.schedules.iter().filter(|one| is_shown(service, one, &directory.around)).filter_map(event).collect()
}

/// When it begins and ends for the first time; the whole day, where nobody says at which hour.
fn when(schedule: &Schedule, first: Date) -> When {
    let at = |day: Date, time: Time| DateTime::from_parts(day, time);
    let Some(opens) = schedule.opens_at else { return When::Day(first) };
    let end = schedule.closes_at.map(|closes| {
        // What closes before it opens closes after midnight.
        let day = if closes < opens { first.tomorrow().unwrap_or(first) } else { first };
        at(day, closes)
    });
    When::Clock(at(first, opens), end)
}

/// How it repeats. How often in all is left out where it has an end: the first time is not the first of all.
fn rule(schedule: &Schedule) -> Option<String> {
    let mut rule = match schedule.freq? {
        Frequency::Weekly => "FREQ=WEEKLY".to_owned(),
        Frequency::Monthly => "FREQ=MONTHLY".to_owned(),
    };
    let mut add = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            rule.push_str(&format!(";{name}={value}"));
        }
    };
    add("INTERVAL", schedule.interval.filter(|interval| *interval > 1).map(|interval| interval.to_string()));
    add("BYDAY", schedule.byday.clone());
    add("BYMONTHDAY", schedule.bymonthday.clone());
    let last = crate::find::facts::last(std::slice::from_ref(schedule));
    let until = |day: Date| if schedule.opens_at.is_some() { format!("{}T235959", basic(day)) } else { basic(day) };
    add("UNTIL", last.map(until));
    Some(rule)
}
