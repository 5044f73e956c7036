//! The counts of people that a figure tells.

use crate::figure::{Figure, Value, half_of_the_last_place};
use disclosure::{LARGEST_COUNT, Profile};
use platform::record::Record;

/// What a measure's figures are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// The figure is itself a count.
    Count,
    /// A share of a denominator, in per cent.
    Percent,
    /// A rate: so many in the numerator, per so many in the denominator.
    Rate,
    /// An average, a sum of money or a ratio: people are only in its denominator.
    Average,
}

impl Made {
    /// What the figures of this measure are made of.
    #[must_use]
    pub fn of(measure: &Record) -> Made {
        match measure.text("form") {
            "count" => Made::Count,
            "percent" => Made::Percent,
            "average" | "money" | "ratio" => Made::Average,
            _ if measure.text("unit") == "%" => Made::Percent,
            _ => Made::Rate,
        }
    }

    /// Whether a figure of so many people is one of which no share or average is printed.
    #[must_use]
    pub fn is_of_few(self, among: Option<u64>, profile: &Profile) -> bool {
        self != Made::Count && among.is_some_and(|among| among < profile.smallest_denominator)
    }
}

/// How many people a figure tells of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many were counted.
    pub numerator: Option<u64>,
    /// Among how many.
    pub denominator: Option<u64>,
    /// Of an average, what tells it from another: its bits.
    pub average: Option<u64>,
}

impl Counts {
    /// How many of the denominator were not counted, which a share tells as well.
    #[must_use]
    pub fn others(self, made: Made) -> Option<u64> {
        let tells = matches!(made, Made::Percent | Made::Count);
        if tells { self.denominator?.checked_sub(self.numerator?) } else { None }
    }
}

/// The counts that a figure tells; nothing, where nobody can know of how many people it is.
///
/// A percentage with its denominator tells its numerator, and one with its numerator tells its denominator, whether they are
/// printed or not.
#[must_use]
pub fn counts(figure: &Figure, made: Made) -> Option<Counts> {
    let more = figure.more.as_deref();
    let numerator = more.and_then(|more| more.numerator);
    let denominator = more.and_then(|more| more.denominator);
    let number = figure.number();
    if number.is_none() && numerator.is_none() && denominator.is_none() {
        return Some(Counts::default());
    }
    let (numerator, denominator) = match made {
        Made::Count => (number.or(numerator), denominator),
        Made::Percent => shares(number, numerator, denominator),
        Made::Rate | Made::Average => (numerator, denominator),
    };
    let average = number.filter(|_| made == Made::Average).map(f64::to_bits);
    let counts = Counts { numerator: whole(numerator)?, denominator: whole(denominator)?, average };
    if number.is_none() {
        // Of a figure that is hidden, its denominator may be there alone.
        return Some(counts);
    }
    let told = match made {
        Made::Count => counts.numerator.is_some(),
        Made::Percent => counts.numerator.is_some() && counts.numerator <= counts.denominator,
        Made::Rate => counts.numerator.is_some() && counts.denominator.is_some(),
        Made::Average => counts.denominator.is_some(),
    };
    told.then_some(counts)
}

/// The numerator and denominator of a percentage, each worked out from the other where only one is given and only one fits:
/// 14% of 250 may be 34 to 36, and nobody can check what that tells.
fn shares(percent: Option<f64>, numerator: Option<f64>, denominator: Option<f64>) -> (Option<f64>, Option<f64>) {
    let Some(percent) = percent else { return (numerator, denominator) };
    let half = half_of_the_last_place(percent);
    match (numerator, denominator) {
        (None, Some(among)) => (only(among * (percent - half) / 100.0, among * (percent + half) / 100.0), denominator),
        (Some(counted), None) if percent > half => {
            (numerator, only(counted * 100.0 / (percent + half), counted * 100.0 / (percent - half)))
        }
        _ => (numerator, denominator),
    }
}

/// The one whole number from one to another, if there is one and no other.
fn only(least: f64, most: f64) -> Option<f64> {
    let (first, last) = (least.max(0.0).ceil(), most.floor());
    (first == last).then_some(first)
}

/// A count as a whole number; `None` inside for none, and nothing at all for what is no count.
#[expect(clippy::cast_sign_loss, clippy::cast_possible_truncation, reason = "checked to be whole and in range")]
fn whole(number: Option<f64>) -> Option<Option<u64>> {
    match number {
        None => Some(None),
        Some(number) if number.fract() == 0.0 && (0.0..=LARGEST_COUNT as f64).contains(&number) => {
            Some(Some(number as u64))
        }
        Some(_) => None,
    }
}

/// What stands in place of a figure that is hidden.
#[must_use]
pub fn hidden(figure: &Figure) -> Figure {
    Figure { value: Value::Symbol(crate::figure::Symbol::Suppressed), status: figure.status, more: None }
}
