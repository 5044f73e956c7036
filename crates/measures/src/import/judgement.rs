//! The judgements that a file makes of its own figures, made again from those figures and compared.
//!
//! Fingertips says of a figure where the last five points lead (`Increasing and getting worse`, `Decreasing and getting better`,
//! `Increasing`, `Decreasing`, `No significant change`, `Cannot be calculated`) and how it compares with England (`Better`,
//! `Similar`, `Worse`, `Higher`, `Lower`): whether England's value lies within the figure's 95% interval. Nothing but the file is
//! asked, so that the answer is the same in every database.

use super::batch::Found;
use super::counted;
use crate::comparison::Polarity;
use crate::figure::Figure;
use crate::period::Period;
use processcontrol::{Trend, Weighed, trend};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound::{Included, Unbounded};

/// How many places are named of each kind.
const NAMED: usize = 20;

/// With what areas are compared.
const ENGLAND: &str = "E92000001";

/// The points that a trend is made of.
const POINTS: usize = 5;

/// Of what a series is.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The place of its measure.
    pub measure: usize,
    /// The code of its area.
    pub area: String,
    /// Sex and age.
    pub group: String,
    /// The deprivation decile or the like; empty for all.
    pub category: String,
}

/// A value with its interval.
#[derive(Clone, Copy, Debug)]
struct Interval {
    value: f64,
    ends: Option<(f64, f64)>,
}

/// Where England's value lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    /// The area's whole interval is below it.
    Below,
    Similar,
    /// The area's whole interval is above it.
    Above,
}

/// A file's figures and its judgements of them.
#[derive(Default)]
pub struct Judgements {
    series: BTreeMap<Key, BTreeMap<Period, Interval>>,
    names: BTreeMap<String, String>,
    trends: BTreeSet<(Key, Period, String)>,
    compared: BTreeSet<(Key, Period, String)>,
}

impl Judgements {
    /// Takes a figure, with the name of its area.
    pub fn put(&mut self, key: &Key, name: &str, period: Period, figure: &Figure) {
        let Some(value) = figure.number() else { return };
        let more = figure.more.as_deref();
        let ends = more.and_then(|more| more.lower.zip(more.upper));
        self.series.entry(key.clone()).or_default().insert(period, Interval { value, ends });
        if !self.names.contains_key(&key.area) {
            self.names.insert(key.area.clone(), name.to_owned());
        }
    }

    /// Takes what the file says of a figure.
    pub fn said(&mut self, key: &Key, period: Period, trend: &str, compared: &str) {
        if Said::of(trend).is_some() {
            self.trends.insert((key.clone(), period, trend.to_owned()));
        }
        if ["better", "worse", "similar", "higher", "lower"].iter().any(|word| word.eq_ignore_ascii_case(compared)) {
            self.compared.insert((key.clone(), period, compared.to_owned()));
        }
    }

    /// Which way is better, as the file's comparisons with England say.
    #[must_use]
    pub fn polarity(&self, measure: usize) -> Option<Polarity> {
        let mut votes = (0, 0);
        for (key, period, word) in self.compared.iter().filter(|(key, _, _)| key.measure == measure) {
            let better = word.eq_ignore_ascii_case("better");
            if !better && !word.eq_ignore_ascii_case("worse") {
                continue;
            }
            match self.side(key, *period) {
                Some(Side::Above) if better => votes.0 += 1,
                Some(Side::Below) if !better => votes.0 += 1,
                Some(Side::Above | Side::Below) => votes.1 += 1,
                _ => {}
            }
        }
        match votes {
            (high, low) if high > low => Some(Polarity::High),
            (high, low) if low > high => Some(Polarity::Low),
            _ => None,
        }
    }

    /// What is to be remarked: how many judgements were looked at, and where the figures say something else.
    #[must_use]
    pub fn remarks(&self, measures: &[Found]) -> Vec<String> {
        let trends = self.trends.iter().filter_map(|(key, period, word)| {
            let own = self.trend(key, *period)?;
            Some((Said::of(word) != Some(own)).then(|| self.sentence(measures, (key, *period, word), own.word())))
        });
        let polarities: Vec<Option<Polarity>> = (0..measures.len()).map(|measure| self.polarity(measure)).collect();
        let compared = self.compared.iter().filter_map(|(key, period, word)| {
            let side = self.side(key, *period)?;
            let agrees = agrees(&word.to_lowercase(), side, polarities.get(key.measure).copied().flatten());
            let own = match side {
                Side::Below => "below England",
                Side::Similar => "similar to England",
                Side::Above => "above England",
            };
            let said = compared_words(word);
            Some((!agrees).then(|| self.sentence(measures, (key, *period, &said), own)))
        });
        [told("recent trend", trends), told("comparison with England", compared)].concat()
    }

    /// What the five figures up to this one say; nothing where one of them has no interval. Without a figure of this period
    /// there is no trend.
    fn trend(&self, key: &Key, period: Period) -> Option<Said> {
        let Some(series) = self.series.get(key).filter(|series| series.contains_key(&period)) else {
            return Some(Said::Nothing);
        };
        let until: Vec<(&Period, &Interval)> = series.range((Unbounded, Included(period))).collect();
        let (first, _) = until.first()?;
        let last = &until[until.len().saturating_sub(POINTS)..];
        let weighed: Option<Vec<(f64, Weighed)>> = last
            .iter()
            .map(|(at, Interval { value, ends })| {
                let (lower, upper) = (*ends)?;
                let years = f64::from(at.months_since(**first)) / 12.0;
                Some((years, Weighed::Interval { value: *value, lower, upper }))
            })
            .collect();
        Some(match trend(&weighed?) {
            None => Said::Nothing,
            Some(Trend::Increasing) => Said::Increasing,
            Some(Trend::Decreasing) => Said::Decreasing,
            Some(Trend::NoChange) => Said::NoChange,
        })
    }

    fn side(&self, key: &Key, period: Period) -> Option<Side> {
        let england = Key { area: ENGLAND.to_owned(), category: String::new(), ..key.clone() };
        let benchmark = self.series.get(&england)?.get(&period)?.value;
        let (lower, upper) = self.series.get(key)?.get(&period)?.ends?;
        Some(match () {
            () if upper < benchmark => Side::Below,
            () if lower > benchmark => Side::Above,
            () => Side::Similar,
        })
    }

    fn sentence(&self, measures: &[Found], (key, period, word): (&Key, Period, &str), own: &str) -> String {
        let code = measures.get(key.measure).map_or("", |found| &found.code);
        let area = self.names.get(&key.area).map_or(key.area.as_str(), String::as_str);
        let of = [key.group.as_str(), &key.category].into_iter().filter(|words| !words.is_empty());
        let of = of.collect::<Vec<_>>().join("; ");
        let of = if of.is_empty() { of } else { format!(" ({of})") };
        format!("the file says {}, and its own figures say {own}: {code}, {area}{of}, {period}", lowercase(word))
    }
}

/// Whether a word on the comparison is what the figures say.
fn agrees(word: &str, side: Side, polarity: Option<Polarity>) -> bool {
    match (word, side) {
        ("similar", Side::Similar) | ("higher", Side::Above) | ("lower", Side::Below) => true,
        ("better", Side::Above) | ("worse", Side::Below) => polarity != Some(Polarity::Low),
        ("better", Side::Below) | ("worse", Side::Above) => polarity != Some(Polarity::High),
        _ => false,
    }
}

/// How many were looked at, and the first that differ; `differing` has an entry for each that was looked at.
fn told(what: &str, differing: impl Iterator<Item = Option<String>>) -> Vec<String> {
    let all: Vec<Option<String>> = differing.collect();
    if all.is_empty() {
        return Vec::new();
    }
    let looked_at = all.len();
    let different: Vec<String> = all.into_iter().flatten().collect();
    let count = different.len();
    let judgements = counted(looked_at, "judgement", "judgements");
    let differ = counted(count, "differs", "differ");
    let mut remarks = vec![format!("{what}: {judgements} of the file held against its own figures, {differ}")];
    remarks.extend(different.into_iter().take(NAMED));
    if count > NAMED {
        remarks.push(format!("… and {}", counted(count - NAMED, "more differs", "more differ")));
    }
    remarks
}

/// `Better` is better than England, and `Similar` similar to it.
fn compared_words(word: &str) -> String {
    let joint = if word.eq_ignore_ascii_case("similar") { "to" } else { "than" };
    format!("{word} {joint} England")
}

fn lowercase(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// A judgement on the trend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Increasing,
    Decreasing,
    NoChange,
    Nothing,
}

impl Said {
    fn of(word: &str) -> Option<Said> {
        let word = word.to_lowercase();
        match word.split(' ').next()? {
            "increasing" => Some(Said::Increasing),
            "decreasing" => Some(Said::Decreasing),
            "no" => Some(Said::NoChange),
            "cannot" | "could" => Some(Said::Nothing),
            _ => None,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Said::Increasing => "increasing",
            Said::Decreasing => "decreasing",
            Said::NoChange => "no significant change",
            Said::Nothing => "that it cannot be calculated",
        }
    }
}

#[cfg(test)]
mod tests;
