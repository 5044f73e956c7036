//! What no figure can be, by the form of its measure and by the day.

use super::batch::{Found, Observation};
use super::name::Names;
use crate::area::Gazetteer;
use jiff::civil::Date;
use platform::snapshot::Snapshot;

/// More than this are no people, visits or messages of any place.
const MOST_COUNTED: f64 = 1e12;

/// By what the figures of a file are held.
pub struct Bounds<'a> {
    /// The measures.
    pub plan: &'a Snapshot,
    /// How files call them.
    pub names: &'a Names,
    /// The areas.
    pub areas: &'a Gazetteer,
    /// Today, in the partnership's time zone.
    pub today: Date,
    /// Whether they are rows of a partnership's own: a source that publishes projections or thousands knows why.
    pub own: bool,
}

impl Bounds<'_> {
    /// The measures that a file's measure feeds, each with its form.
    pub fn fed(&self, found: &Found) -> Vec<(&str, &str)> {
        let form = |reference| self.plan.get(reference).map(|record| record.text("form")).unwrap_or_default();
        self.names.of_code(&found.code).map(|reference| (reference, form(reference))).collect()
    }

    /// What is wrong with a figure of these measures, in one sentence.
    pub fn wrong(&self, fed: &[(&str, &str)], area: &str, one: &Observation) -> Option<String> {
        fed.iter().find_map(|(reference, form)| {
            let why = self.early(one).or_else(|| beyond(form, one)).or_else(|| self.uncountable(form, one))?;
            Some(format!("{} for {} in {} {why}", self.title(reference), self.place(area), one.period))
        })
    }

    /// A measure by its reference and title.
    fn title(&self, reference: &str) -> String {
        self.plan.get(reference).map_or_else(|| reference.to_owned(), |one| format!("{reference} ({})", one.title()))
    }

    /// An area by its code and name.
    fn place(&self, code: &str) -> String {
        self.areas.find(code).map_or_else(|| code.to_owned(), |area| format!("{code} ({})", area.name))
    }

    /// A number for a time that is still to come.
    fn early(&self, one: &Observation) -> Option<String> {
        let early = self.own && one.figure.number().is_some() && one.period.begins_after(self.today);
        early.then(|| "is for a period that has not begun; write the period that is meant".to_owned())
    }

    /// A count that is no whole number, or larger than any.
    fn uncountable(&self, form: &str, one: &Observation) -> Option<String> {
        let more = one.figure.more.as_deref();
        let value = one.figure.number().filter(|_| form == "count");
        let counted = [value, more.and_then(|more| more.numerator), more.and_then(|more| more.denominator)];
        if counted.into_iter().flatten().any(|number| number > MOST_COUNTED) {
            return Some("counts more than there can be; correct its value, numerator or denominator".to_owned());
        }
        let part = value.filter(|value| self.own && value.fract() != 0.0)?;
        Some(format!("is {part}, and a count is a whole number; correct the value, or the form of the measure"))
    }
}

/// A percentage beyond 0 to 100, a count below 0, or more in a numerator than in its denominator.
fn beyond(form: &str, one: &Observation) -> Option<String> {
    let percent = form == "percent";
    let number = one.figure.number();
    if let Some(number) = number.filter(|number| percent && !(0.0..=100.0).contains(number)) {
        return Some(format!(
            "is {number}, and a percentage lies between 0 and 100; correct it, or the form of the measure"
        ));
    }
    let more = one.figure.more.as_deref();
    let (counted, among) = (more.and_then(|more| more.numerator), more.and_then(|more| more.denominator));
    let fewer = [counted, among, number.filter(|_| form == "count")].into_iter().flatten().any(|number| number < 0.0);
    if fewer {
        return Some("counts fewer than nobody; correct its value, numerator or denominator".to_owned());
    }
    let all = counted.zip(among).is_some_and(|(counted, among)| percent && counted > among);
    all.then(|| "counts more than there are; correct its numerator or its denominator".to_owned())
}
