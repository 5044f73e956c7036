//! When a service is open, in words of the reader's language, from the codes of its schedule.

use jiff::civil::{Date, Time};
use openreferral::model::{Frequency, Schedule};
use openreferral::recurrence::{DAYS, Recurrence};
use platform::i18n::Language;
use platform::page::date_in_words;

/// When it is, in words; nothing, where the schedule says no more than words of its own.
pub fn in_words(language: &Language, schedule: &Schedule) -> Option<String> {
    let parts = [days(language, schedule), times(language, schedule), validity(language, schedule)];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(&comma(language)))
}

/// The same with the next time of what is not every week, which nobody could work out, and with what is said of it in its own words.
/// Nothing, where neither says anything.
pub fn whole(language: &Language, schedule: &Schedule, today: Date) -> Option<(String, Option<String>)> {
    let mut words = in_words(language, schedule).unwrap_or_default();
    if schedule.freq.is_some() && schedule.interval.unwrap_or(1) > 1 {
        let next = Recurrence::of(schedule).and_then(|when| when.days_from(today, AHEAD).next());
        if let Some(day) = next.map(|day| date_in_words(language, &day.to_string())) {
            let next = language.text("service-next", &[("day", day.as_str().into())]);
            words = format!("{words}{}{next}", comma(language));
        }
    }
    (!words.is_empty() || schedule.description.is_some()).then(|| (words, schedule.description.clone()))
}

/// How far ahead the next time is looked for, in days.
const AHEAD: usize = 400;

/// What stands between the items of a list.
fn comma(language: &Language) -> String {
    language.text("list-comma", &[])
}

fn days(language: &Language, schedule: &Schedule) -> Option<String> {
    let every = || how_often(language, schedule);
    if schedule.freq.is_none() {
        return schedule.dtstart.map(|day| date_in_words(language, &day.to_string()));
    }
    let by_week = schedule.freq == Some(Frequency::Weekly) && schedule.interval.unwrap_or(1) == 1;
    let run = schedule.byday.as_deref().filter(|_| by_week).and_then(run);
    match run {
        Some((0, 6)) => return Some(language.text("service-every-day", &[])),
        Some((first, last)) => {
            let name = |n: usize| DAYS.get(n).map(|(code, _)| day_in_words(language, code)).unwrap_or_default();
            let (from, to) = (name(first), name(last));
            return Some(
                language.text("service-days-range", &[("from", from.as_str().into()), ("to", to.as_str().into())]),
            );
        }
        None => {}
    }
    let named = schedule.byday.as_deref().map(|days| {
        let names: Vec<String> = days.split(',').map(|day| day_in_words(language, day)).collect();
        names.join(&comma(language))
    });
    let numbered = schedule.bymonthday.as_deref().map(|days| {
        let days = days.replace(',', &comma(language));
        language.text("service-month-days", &[("days", days.as_str().into())])
    });
    let days: Vec<String> = [named, numbered].into_iter().flatten().collect();
    Some(if days.is_empty() { every() } else { format!("{}: {}", every(), days.join(&comma(language))) })
}

/// The first and the last of three days or more that follow each other, counted from Monday.
fn run(days: &str) -> Option<(usize, usize)> {
    let places: Option<Vec<usize>> =
        days.split(',').map(|day| DAYS.iter().position(|(code, _)| *code == day)).collect();
    let mut places = places?;
    places.sort_unstable();
    let (first, last) = (*places.first()?, *places.last()?);
    (places.len() >= 3 && places.len() == last - first + 1).then_some((first, last))
}

fn how_often(language: &Language, schedule: &Schedule) -> String {
    let by_month = schedule.freq == Some(Frequency::Monthly);
    match (by_month, schedule.interval.unwrap_or(1)) {
        (false, 0 | 1) => language.text("service-every-week", &[]),
        (false, n) => language.text("service-every-weeks", &[("n", n.into())]),
        (true, 0 | 1) => language.text("service-every-month", &[]),
        (true, n) => language.text("service-every-months", &[("n", n.into())]),
    }
}

/// `MO` or `1MO` in words.
fn day_in_words(language: &Language, day: &str) -> String {
    let begin = day.find(|c: char| c.is_ascii_alphabetic()).unwrap_or_default();
    let (nth, code) = day.split_at(begin);
    let name = language.text(&format!("day-{code}"), &[]);
    let key = match nth {
        "" => return name,
        nth @ ("1" | "2" | "3" | "4" | "5") => format!("service-nth-{nth}"),
        _ => "service-nth-last".to_owned(),
    };
    language.text(&key, &[("day", name.as_str().into())])
}

/// At which time of the day it is, in words.
pub(super) fn times(language: &Language, schedule: &Schedule) -> Option<String> {
    let midnight = |time: Time| time.hour() == 0 && time.minute() == 0;
    let day_and_night = schedule.opens_at.is_some_and(midnight)
        && schedule.closes_at.is_some_and(|time| midnight(time) || (time.hour() == 23 && time.minute() == 59));
    if day_and_night {
        return Some(language.text("service-day-and-night", &[]));
    }
    let opens = clock(schedule.opens_at?);
    Some(match schedule.closes_at {
        Some(closes) => {
            language.text("service-times", &[("from", opens.as_str().into()), ("to", clock(closes).as_str().into())])
        }
        None => language.text("service-opens", &[("from", opens.as_str().into())]),
    })
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// From which day it holds, and until which.
fn validity(language: &Language, schedule: &Schedule) -> Option<String> {
    let day = |key: &str, day: Option<jiff::civil::Date>| {
        day.map(|day| language.text(key, &[("day", date_in_words(language, &day.to_string()).as_str().into())]))
    };
    let since = day("service-since", schedule.valid_from);
    let until = day("service-until", [schedule.valid_to, schedule.until].into_iter().flatten().min());
    let parts: Vec<String> = [since, until].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}
