//! What a request for a list wants, by the parameters of the standard (openapi of the UK profile 3.0).
//!
//! Each is taken as it is described there: `minimum_age` is what the youngest age of a service must be at least, not the age of
//! somebody who asks, and a service that does not state it is left out.

use crate::directory::{Directory, Shown};
use crate::find::text;
use jiff::Timestamp;
use jiff::civil::{Date, Time, Weekday};
use openreferral::model::Schedule;
use openreferral::recurrence::{self, Recurrence};
use platform::http::Ctx;
use platform::{Error, Result};
use std::collections::HashSet;
use std::str::FromStr;
use uuid::Uuid;
use wordsearch::How;

/// What is wanted of a service.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The listings in which the words of a search are found.
    found: Option<HashSet<u64>>,
    term: Option<Uuid>,
    taxonomy: Option<Uuid>,
    organization: Option<Uuid>,
    minimum_age: Option<f64>,
    maximum_age: Option<f64>,
    from: Option<Time>,
    until: Option<Time>,
    day: Option<Weekday>,
    modified_after: Option<Timestamp>,
}

impl Wanted {
    /// Reads the parameters of a request.
    ///
    /// # Errors
    /// [`Error::Invalid`], for one that is not what it should be.
    pub fn of(ctx: &Ctx, directory: &Directory) -> Result<Wanted> {
        let found = directory.index.find(ctx.parameter("search"), How::ALL).map_err(text::broken)?;
        Ok(Wanted {
            found: found.map(|hits| hits.into_iter().map(|hit| hit.key).collect()),
            term: parsed(ctx, "taxonomy_term_id", "an identifier")?,
            taxonomy: parsed(ctx, "taxonomy_id", "an identifier")?,
            organization: parsed(ctx, "organization_id", "an identifier")?,
            minimum_age: read(ctx, "minimum_age", "a number of years", years)?,
            maximum_age: read(ctx, "maximum_age", "a number of years", years)?,
            from: read(ctx, "start_time", "a time such as 09:00", openreferral::read::time_of_day)?,
            until: read(ctx, "end_time", "a time such as 17:00", openreferral::read::time_of_day)?,
            day: read(ctx, "day", "a day such as MO or Monday", weekday)?,
            modified_after: read(ctx, "modified_after", "a moment such as 2026-01-31T10:00:00Z", moment)?,
        })
    }

    /// Whether a service is what is wanted.
    pub fn holds(&self, directory: &Directory, shown: &Shown) -> bool {
        let service = &shown.listing.service;
        let at_least =
            |wanted: Option<f64>, has: Option<f64>| wanted.is_none_or(|age| has.is_some_and(|has| has >= age));
        let at_most =
            |wanted: Option<f64>, has: Option<f64>| wanted.is_none_or(|age| has.is_some_and(|has| has <= age));
        let terms = || service.attributes.iter().map(|one| one.taxonomy_term_id);
        let in_taxonomy = |id: Uuid| directory.around.terms.get(&id).and_then(|term| term.taxonomy_id) == self.taxonomy;
        self.modified_after.is_none_or(|after| shown.changed_at >= after)
            && self.organization.is_none_or(|wanted| service.organization_id == Some(wanted))
            && at_least(self.minimum_age, service.minimum_age)
            && at_most(self.maximum_age, service.maximum_age)
            && self.term.is_none_or(|wanted| terms().any(|id| id == wanted))
            && (self.taxonomy.is_none() || terms().any(in_taxonomy))
            && (!self.asks_when() || service.schedules.iter().any(|schedule| self.is_then(schedule)))
            && self.found.as_ref().is_none_or(|found| found.contains(&shown.key()))
    }

    fn asks_when(&self) -> bool {
        self.from.is_some() || self.until.is_some() || self.day.is_some()
    }

    /// Whether a schedule is at the day and between the times that are wanted.
    fn is_then(&self, schedule: &Schedule) -> bool {
        let on_day = |day: Weekday| {
            let place = usize::try_from(day.to_monday_zero_offset()).unwrap_or_default();
            Recurrence::of(schedule).is_some_and(|when| when.weekdays().get(place) == Some(&true))
        };
        self.from.is_none_or(|from| schedule.opens_at.is_some_and(|opens| opens >= from))
            && self.until.is_none_or(|until| schedule.closes_at.is_some_and(|closes| closes <= until))
            && self.day.is_none_or(on_day)
    }
}

/// A parameter by a rule of one's own; nothing, where it is not there.
///
/// # Errors
/// [`Error::Invalid`], with what was expected.
pub fn read<T>(ctx: &Ctx, name: &str, wanted: &str, rule: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>> {
    match ctx.parameter(name).trim() {
        "" => Ok(None),
        text => rule(text).map(Some).ok_or_else(|| {
            let text: String = text.chars().take(40).collect();
            Error::invalid(format!("{name}={text}: wanted is {wanted}."))
        }),
    }
}

/// A parameter that reads itself.
///
/// # Errors
/// [`Error::Invalid`], with what was expected.
pub fn parsed<T: FromStr>(ctx: &Ctx, name: &str, wanted: &str) -> Result<Option<T>> {
    read(ctx, name, wanted, |text| text.parse().ok())
}

fn years(text: &str) -> Option<f64> {
    text.parse().ok().filter(|age: &f64| (0.0..=150.0).contains(age))
}

fn weekday(text: &str) -> Option<Weekday> {
    let code = recurrence::days_of_week(text)?;
    recurrence::DAYS.iter().find(|(name, _)| *name == code).map(|(_, day)| *day)
}

/// A moment, or the beginning of a day, in UTC.
fn moment(text: &str) -> Option<Timestamp> {
    let day = |day: Date| day.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|day| day.timestamp());
    text.parse().ok().or_else(|| text.parse().ok().and_then(day))
}
