//! Of which kind of period a measure's figures are: to tell years from months where a text may be both, and to remark what is
//! of another kind.

use super::batch::Series;
use super::counted;
use super::name::Names;
use crate::period::{Kind, Period};
use crate::vintage::{Vintages, commonest};
use jiff::civil::Date;
use platform::snapshot::Snapshot;
use std::collections::{BTreeMap, HashMap};

/// A period of a sheet that may be years or a month, such as `2003-04`.
pub struct Unsure {
    /// The place of its measure in the batch.
    pub measure: usize,
    /// What stands there.
    pub text: String,
    /// The years, as which it was read, and the month.
    pub readings: [Period; 2],
}

impl Unsure {
    /// Which of the two is meant by measures whose figures are of these kinds, nothing being one that does not say.
    ///
    /// # Errors
    /// A sentence, where they do not say or not all the same.
    pub fn meant(&self, kinds: &[Option<Kind>]) -> Result<Period, String> {
        let [years, month] = self.readings;
        if kinds.iter().all(|kind| *kind == Some(Kind::Month)) {
            return Ok(month);
        }
        if kinds.iter().all(|kind| kind.is_some_and(|kind| kind != Kind::Month)) {
            return Ok(years);
        }
        let (text, years, month) = (&self.text, years.in_full(), month.in_full());
        Err(format!(
            "“{text}” may be {years} or {month}; write the one that is meant like that, or Yearly or Monthly as the frequency of the measure"
        ))
    }
}

/// The kinds of the periods of all measures that this code names, as far as their frequency says.
pub fn named(plan: &Snapshot, names: &Names, code: &str) -> Vec<Option<Kind>> {
    names.of_code(code).map(|measure| of(plan, measure)).collect()
}

/// A sentence for the periods of numbers that have begun and are not over.
pub fn unfinished(all: &[Series], today: Date) -> Option<String> {
    let numbers = all.iter().flat_map(|series| &series.observations).filter(|one| one.figure.number().is_some());
    let mut going: BTreeMap<Period, usize> = BTreeMap::new();
    for one in numbers.filter(|one| one.period.goes_on(today)) {
        *going.entry(one.period).or_default() += 1;
    }
    let periods: Vec<String> = going.keys().map(ToString::to_string).collect();
    let (is, those) = if periods.len() == 1 { ("is", "it") } else { ("are", "them") };
    let many = counted(going.values().sum(), "figure is", "figures are");
    (!periods.is_empty()).then(|| format!("{} {is} not over yet, and {many} for {those}", periods.join(", ")))
}

/// A sentence for each measure whose new figures and those that are out, `laid` over each other, are of different kinds of
/// periods: only those of the commonest kind are judged and drawn. What its frequency says is wrong is told already.
pub fn apart(plan: &Snapshot, measures: &[String], all: &[Series], laid: &HashMap<String, Vintages>) -> Vec<String> {
    let mut strange: BTreeMap<&str, Vec<(Period, Period, bool)>> = BTreeMap::new();
    for series in all {
        let measure = measures[series.measure].as_str();
        let line = laid.get(measure).and_then(|measure| measure.line(&series.area, &series.breakdown));
        let Some((line, out)) = line.and_then(|line| Some((line, line.common()?))) else { continue };
        let own = of(plan, measure);
        let new = series.observations.iter().map(|one| (one.period, &one.figure));
        let new = new.filter(|(period, _)| own.is_none_or(|own| period.kind() == own));
        let strangers = || new.clone().filter(|(period, figure)| !period.is_like(out) && figure.number().is_some());
        let Some((first, _)) = strangers().next() else { continue };
        let added = strangers().filter(|(period, _)| line.newest(*period).is_none());
        let stays = commonest(line.current().chain(added)).is_some_and(|common| common.is_like(out));
        strange.entry(measure).or_default().extend(strangers().map(|_| (first, out, stays)));
    }
    let sentence = |(measure, found): (&str, Vec<(Period, Period, bool)>)| {
        let (first, out, stays) = found[0];
        let many = counted(found.len(), "figure is", "figures are");
        let then = if stays {
            "they stand apart from those that are out and are not in the chart"
        } else {
            "with them most are of that kind, and those that are out leave the chart"
        };
        format!(
            "{measure}: {many} for periods such as {first}, and those that are out are for periods such as {out}; {then}"
        )
    };
    strange.into_iter().map(sentence).collect()
}

fn of(plan: &Snapshot, measure: &str) -> Option<Kind> {
    Kind::of_frequency(plan.get(measure)?.text("frequency"))
}

/// A sentence for each measure with figures of another kind of period than its frequency says.
pub fn remarks(plan: &Snapshot, measures: &[String], all: &[Series]) -> Vec<String> {
    let mut strange: BTreeMap<&str, Vec<Period>> = BTreeMap::new();
    for series in all {
        let measure = measures[series.measure].as_str();
        let Some(kind) = of(plan, measure) else { continue };
        let periods = series.observations.iter().map(|one| one.period).filter(|period| period.kind() != kind);
        strange.entry(measure).or_default().extend(periods);
    }
    strange.retain(|_, periods| !periods.is_empty());
    let sentence = |(measure, periods): (&str, Vec<Period>)| {
        let many = counted(periods.len(), "figure is", "figures are");
        let frequency = plan.get(measure).map(|record| record.text("frequency")).unwrap_or_default();
        format!(
            "{measure}: {many} of another kind of period, such as {}, than its frequency says ({frequency}); correct whichever is wrong",
            periods[0]
        )
    };
    strange.into_iter().map(sentence).collect()
}
