//! What is asked of a listing most, worked out once: small enough that all of a directory are looked at for each question.

use super::Freshness;
use crate::entry::Listing;
use crate::theme;
use jiff::civil::{Date, Time};
use openreferral::model::{Schedule, ServiceStatus};
use openreferral::recurrence::Recurrence;

/// The languages that are asked for by a code, by their places in [`Facts`].
pub const LANGUAGES: [&str; 16] =
    ["en", "bn", "syl", "so", "ar", "ur", "pl", "fr", "es", "pt", "it", "tr", "vi", "zh", "ro", "bfi"];

/// The parts of a day, each with when it begins.
pub const PARTS: [(&str, Time); 3] = [
    ("morning", Time::constant(5, 0, 0, 0)),
    ("afternoon", Time::constant(12, 0, 0, 0)),
    ("evening", Time::constant(17, 0, 0, 0)),
];

/// The last moment of a day.
const MIDNIGHT: Time = Time::constant(23, 59, 59, 0);

/// What is asked of a listing.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// Its themes, a bit for each.
    pub themes: u32,
    /// The languages that are spoken there, a bit for each.
    pub languages: u32,
    /// Until which day it is on each day of the week, from Monday, in each part of the day.
    pub until: [[Option<Date>; 3]; 7],
    /// The last of all days on which it is, where its schedules have one.
    pub last: Option<Date>,
    /// The youngest and the oldest age, in years.
    pub ages: (f64, f64),
    /// The last day on which a person looked into it.
    pub checked: Option<Date>,
    /// Whether it says that it costs nothing.
    pub free: bool,
    /// Whether everybody may know of it.
    pub open: bool,
    /// Whether it runs.
    pub active: bool,
    /// Whether it never leaves the search.
    pub essential: bool,
    /// Whether another took its place.
    pub followed: bool,
    /// Whether it says what it does for special needs and disabilities.
    pub send: bool,
}

impl Facts {
    /// Those of a listing.
    pub fn of(listing: &Listing) -> Facts {
        let (service, local) = (&listing.service, &listing.local);
        let themes = service.attributes.iter().filter_map(|one| theme::of_term(one.taxonomy_term_id));
        let spoken = service.languages.iter().filter_map(|one| one.code.as_deref());
        Facts {
            themes: themes.filter_map(theme::place).fold(0, |all, n| all | 1 << n),
            languages: spoken.filter_map(language).fold(0, |all, n| all | 1 << n),
            until: until(&service.schedules),
            last: last(&service.schedules).into_iter().chain(local.closes).min(),
            ages: (service.minimum_age.unwrap_or(0.0), service.maximum_age.unwrap_or(f64::INFINITY)),
            checked: listing.last_checked(),
            free: is_free(listing),
            open: listing.is_open(),
            active: service.status == ServiceStatus::Active,
            essential: local.essential,
            followed: local.successor.is_some(),
            send: local.send.is_some(),
        }
    }

    /// Whether its last day is over.
    pub fn is_over(&self, today: Date) -> bool {
        self.last.is_some_and(|last| last < today)
    }

    /// Whether the search has it: nothing took its place, and somebody looked into it not too long ago, or it is essential.
    pub fn is_searched(&self, today: Date) -> bool {
        !self.followed && (self.essential || Freshness::at(self.checked, today) != Freshness::Gone)
    }

    /// Whether it is there for everybody today: open, running, not over, and in the search.
    pub fn is_there(&self, today: Date) -> bool {
        self.open && self.active && !self.is_over(today) && self.is_searched(today)
    }

    /// Whether it is for somebody of this age, in full years; one that does not say is for all.
    pub fn is_for_age(&self, age: f64) -> bool {
        self.ages.0 <= age && age < self.ages.1 + 1.0
    }

    /// Whether it is, or will be, on this day of the week in this part of the day, after a day; all days, and all parts, where
    /// none is asked for.
    pub fn is_on(&self, day: Option<usize>, part: Option<usize>, today: Date) -> bool {
        let parts = |parts: &[Option<Date>; 3]| {
            let held = |n: usize| parts.get(n).copied().flatten().is_some_and(|until| until >= today);
            part.map_or_else(|| (0..PARTS.len()).any(held), held)
        };
        day.map_or_else(|| self.until.iter().any(parts), |day| self.until.get(day).is_some_and(parts))
    }
}

/// The last day of all schedules, where each has one.
pub fn last(schedules: &[Schedule]) -> Option<Date> {
    let last = |schedule: &Schedule| {
        Recurrence::of(schedule)?.last_on_weekdays().into_iter().flatten().max().filter(|day| *day < Date::MAX)
    };
    let days: Option<Vec<Date>> = schedules.iter().map(last).collect();
    days?.into_iter().max()
}

/// Whether a listing says that it costs nothing.
pub fn is_free(listing: &Listing) -> bool {
    let costs = &listing.service.cost_options;
    !costs.is_empty() && costs.iter().all(|cost| cost.amount == Some(0.0))
}

/// The place of a language among those that are asked for.
pub fn language(code: &str) -> Option<usize> {
    let code = code.split(['-', '_']).next().unwrap_or_default();
    LANGUAGES.iter().position(|known| known.eq_ignore_ascii_case(code))
}

fn until(schedules: &[Schedule]) -> [[Option<Date>; 3]; 7] {
    let mut until = [[None; 3]; 7];
    for schedule in schedules {
        let Some(when) = Recurrence::of(schedule) else { continue };
        for (day, last) in when.last_on_weekdays().iter().enumerate().filter(|(_, last)| last.is_some()) {
            for part in (0..PARTS.len()).filter(|part| is_in(schedule, *part)) {
                if let Some(known) = until.get_mut(day).and_then(|parts| parts.get_mut(part)) {
                    *known = (*known).max(*last);
                }
            }
        }
    }
    until
}

/// Whether a schedule is, at least for a while, in a part of the day; one without times is in all of them.
pub fn is_in(schedule: &Schedule, part: usize) -> bool {
    let begin = PARTS.get(part).map_or(Time::midnight(), |(_, begin)| *begin);
    let end = PARTS.get(part + 1).map_or(MIDNIGHT, |(_, begin)| *begin);
    let Some(opens) = schedule.opens_at else { return true };
    match schedule.closes_at {
        // It closes after midnight.
        Some(closes) if closes < opens => opens < end || closes > begin,
        Some(closes) => opens < end && closes > begin,
        None => opens < end && opens >= begin,
    }
}
