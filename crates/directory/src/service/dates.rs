//! When a service is, for somebody's own calendar: iCalendar (RFC 5545).
//!
//! Times are those of the clock where it is, without a zone: a device there shows them as they stand.

use super::view;
use crate::directory::{Directory, Shown};
use jiff::civil::{Date, Time};
use openreferral::model::{Frequency, Schedule};
use openreferral::recurrence::Recurrence;
use openreferral::write::is_shown;
use platform::http::Ctx;

/// The media type of a calendar.
pub const MEDIA_TYPE: &str = "text/calendar; charset=utf-8";

/// How far ahead the first time is looked for, in days.
const AHEAD: usize = 400;

/// The most octets of a line (RFC 5545, 3.1).
const LINE: usize = 75;

/// One event: its lines.
pub type Event = Vec<String>;

/// The events of a service that begin, or go on, from a day on.
pub fn events(ctx: &Ctx, directory: &Directory, shown: &Shown, today: Date) -> Vec<Event> {
    let service = &shown.listing.service;
    let place = |schedule: &Schedule| {
        let place = view::place_of(directory, shown, schedule)?;
        Some(format!("{}, {}", place.name, place.address).trim_matches([',', ' ']).to_owned())
    };
    let event = |schedule: &Schedule| {
        let first = Recurrence::of(schedule)?.days_from(today, AHEAD).next()?;
        let mut lines = vec![
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}@{}", schedule.id, service.id),
            format!("DTSTAMP:{}", shown.changed_at.strftime("%Y%m%dT%H%M%SZ")),
            format!("SUMMARY:{}", escaped(&service.name)),
        ];
        lines.extend(times(schedule, first));
        lines.extend(rule(schedule));
        lines.extend(place(schedule).map(|place| format!("LOCATION:{}", escaped(&place))));
        let phone = service.contacts.iter().flat_map(|contact| &contact.phones).map(|phone| &phone.number).next();
        let about: Vec<&str> =
            [schedule.description.as_ref(), phone].into_iter().flatten().map(String::as_str).collect();
        if !about.is_empty() {
            lines.push(format!("DESCRIPTION:{}", escaped(&about.join("\n"))));
        }
        lines.push(format!("URL:{}{}", ctx.app.base_url, ctx.href(&view::path(shown))));
        lines.push("END:VEVENT".to_owned());
        Some(lines)
    };
    service.schedules.iter().filter(|one| is_shown(service, one, &directory.around)).filter_map(event).collect()
}

/// When it begins and ends for the first time; the whole day, where nobody says at which hour.
fn times(schedule: &Schedule, first: Date) -> Vec<String> {
    let at = |day: Date, time: Time| format!("{}T{:02}{:02}00", basic(day), time.hour(), time.minute());
    let Some(opens) = schedule.opens_at else { return vec![format!("DTSTART;VALUE=DATE:{}", basic(first))] };
    let end = schedule.closes_at.map(|closes| {
        // What closes before it opens closes after midnight.
        let day = if closes < opens { first.tomorrow().unwrap_or(first) } else { first };
        format!("DTEND:{}", at(day, closes))
    });
    std::iter::once(format!("DTSTART:{}", at(first, opens))).chain(end).collect()
}

fn basic(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

/// How it repeats. How often in all is left out where it has an end: the first time is not the first of all.
fn rule(schedule: &Schedule) -> Option<String> {
    let mut rule = match schedule.freq? {
        Frequency::Weekly => "RRULE:FREQ=WEEKLY".to_owned(),
        Frequency::Monthly => "RRULE:FREQ=MONTHLY".to_owned(),
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

/// A text as a value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n").replace('\r', "")
}

/// A calendar of events.
pub fn text(events: Vec<Event>) -> String {
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Every Chance//Directory//EN"].map(str::to_owned);
    let lines = head.into_iter().chain(events.into_iter().flatten()).chain(["END:VCALENDAR".to_owned()]);
    lines.flat_map(|line| folded(&line)).map(|line| format!("{line}\r\n")).collect()
}

/// A line in pieces of no more than [`LINE`] octets, of which each but the first begins with a space.
fn folded(line: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for c in line.chars() {
        if pieces.last().is_some_and(|piece| piece.len() + c.len_utf8() > LINE) {
            pieces.push(" ".to_owned());
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(c);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_folded_where_no_character_is_torn() {
        let pieces = folded(&format!("SUMMARY:{}", "খেলনা".repeat(20)));
        assert!(pieces.len() > 2 && pieces.iter().all(|piece| piece.len() <= LINE));
        assert!(pieces.iter().skip(1).all(|piece| piece.starts_with(' ')));
        let whole: String =
            pieces.iter().enumerate().map(|(n, piece)| piece.get(usize::from(n > 0)..).unwrap()).collect();
        assert_eq!(whole, format!("SUMMARY:{}", "খেলনা".repeat(20)));
    }

    #[test]
    fn marks_that_mean_something_are_escaped() {
        assert_eq!(escaped("Tea, cake; and \\ more\nhere"), "Tea\\, cake\\; and \\\\ more\\nhere");
    }
}
