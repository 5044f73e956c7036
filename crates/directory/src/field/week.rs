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
    let (opens, closes) = (time(opens)?, time(closes)?);
    (opens != closes).then_some((opens, closes))
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
