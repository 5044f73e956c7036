//! The hours of a day of the week: of schedules that hold in every week, from now on and without an end.

use super::Draft;
use jiff::civil::Time;
use openreferral::Names;
use openreferral::model::{Frequency, Schedule};
use openreferral::recurrence::DAYS;

/// Whether a schedule is one of plain hours: every week, on days of the week, from a time to a time, without an end.
pub(super) fn is_plain(schedule: &Schedule) -> bool {
    schedule.freq == Some(Frequency::Weekly)
        && schedule.interval.unwrap_or(1) == 1
        && schedule.byday.is_some()
        && schedule.bymonthday.is_none()
        && schedule.opens_at.is_some()
        && schedule.closes_at.is_some()
        && [schedule.until, schedule.valid_to].iter().all(Option::is_none)
        && schedule.count.is_none()
}

fn days(schedule: &Schedule) -> impl Iterator<Item = &str> {
    schedule.byday.as_deref().unwrap_or_default().split(',').filter(|day| !day.is_empty())
}

/// The hours of a day, such as `09:00-12:00, 13:00-17:00`.
pub(super) fn hours(draft: &Draft, day: &str) -> String {
    let plain =
        draft.listing.service.schedules.iter().filter(|one| is_plain(one) && days(one).any(|other| other == day));
    let mut spans: Vec<String> =
        plain.filter_map(|one| Some(format!("{}-{}", clock(one.opens_at?), clock(one.closes_at?)))).collect();
    spans.sort();
    spans.dedup();
    spans.join(", ")
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// Reads the hours of a day: with a dash between, and commas between more of them; minutes may be left out.
pub(super) fn set_hours(draft: &mut Draft, day: &str, text: &str) -> Option<()> {
    let text = text.replace(['–', '—'], "-");
    let spans = text.split([',', ';', '،']).map(str::trim).filter(|span| !span.is_empty()).map(span);
    let spans: Vec<(Time, Time)> = spans.collect::<Option<_>>()?;
    if overlap(&spans) {
        return None;
    }
    let schedules = &mut draft.listing.service.schedules;
    let same = |one: &Schedule, (opens, closes): (Time, Time)| {
        is_plain(one)
            && one.opens_at.map(|time| (time.hour(), time.minute())) == Some((opens.hour(), opens.minute()))
            && one.closes_at.map(|time| (time.hour(), time.minute())) == Some((closes.hour(), closes.minute()))
    };
    for one in schedules.iter_mut().filter(|one| is_plain(one)) {
        if !spans.iter().any(|span| same(one, *span)) {
            let rest: Vec<&str> = days(one).filter(|other| *other != day).collect();
            one.byday = Some(rest.join(","));
        }
    }
    schedules.retain(|one| one.byday.as_deref() != Some(""));
    let names = Names::of(draft.listing.service.id);
    for span in spans {
        let held = schedules.iter().any(|one| same(one, span) && days(one).any(|other| other == day));
        if held {
            continue;
        }
        match schedules.iter_mut().find(|one| same(one, span)) {
            Some(known) => {
                let all: Vec<&str> = days(known).chain([day]).collect();
                let sorted = DAYS.iter().map(|(code, _)| *code).filter(|code| all.contains(code));
                known.byday = Some(sorted.collect::<Vec<_>>().join(","));
            }
            None => schedules.push(Schedule {
                id: names.within(None, &format!("hours {day} {}-{}", clock(span.0), clock(span.1)), 0),
                freq: Some(Frequency::Weekly),
                byday: Some(day.to_owned()),
                opens_at: Some(span.0),
                closes_at: Some(span.1),
                ..Schedule::default()
            }),
        }
    }
    Some(())
}

fn span(text: &str) -> Option<(Time, Time)> {
    let (opens, closes) = text.split_once('-')?;
    // “2-4” is the afternoon for whoever writes it, and the night for whoever reads it.
    let bare = |text: &str| text.trim().len() == 1;
    let (from, to) = (time(opens)?, time(closes)?);
    if bare(opens) && from < EARLY {
        return None;
    }
    // What closes before it opens closes after midnight, and was opened in the evening.
    let over_night = from >= EVENING && to <= EARLY;
    (from < to || over_night).then_some((from, to))
}

/// Nothing opens before this hour that is typed as a single figure, or goes on longer into the next day,
const EARLY: Time = Time::constant(7, 0, 0, 0);

/// nor into the next day if it opens before this.
const EVENING: Time = Time::constant(17, 0, 0, 0);

/// Whether two of these spans share some time.
fn overlap(spans: &[(Time, Time)]) -> bool {
    let mut sorted = spans.to_vec();
    sorted.sort_unstable();
    sorted.windows(2).any(|pair| matches!(pair, [(_, closes), (opens, _)] if opens < closes))
}

/// `9`, `9:30`, `9.30`, `09:30` or `9.30pm`, in any digits.
fn time(text: &str) -> Option<Time> {
    let text: String = text.trim().chars().map(platform::typed::digit).collect();
    let text = text.replace('.', ":").to_lowercase();
    if text.len() <= 2 {
        return Time::new(text.parse().ok()?, 0, 0, 0).ok();
    }
    openreferral::read::time_of_day(&text)
}
