//! What an import of figures would do: which measures it feeds, what is new, what is revised.

use super::batch::{Batch, Found, Observation, Series};
use super::bounds::Bounds;
use super::counted;
use super::name::Names;
use super::{doubts, ended, kinds, rows};
use crate::comparison::Polarity;
use crate::dataset::store::Kept;
use crate::figure::{Symbol, Value};
use crate::publish::cells::Spot;
use crate::vintage::{self, Line, Vintage, Vintages};
use crate::{area, measure};
use jiff::civil::Date;
use platform::cell::reference;
use platform::record::{Change, Record};
use platform::snapshot::Snapshot;
use serde_json::{Map, Value as Json, json};
use sheets::Fault;
use std::collections::{BTreeSet, HashMap, HashSet};

/// How many revised figures are kept to be shown.
const SHOWN: usize = 20;

/// An import, worked out and not made.
#[derive(Default)]
pub struct Rehearsal {
    /// The references of the measures, by their places in the series.
    pub measures: Vec<String>,
    /// The series of measures that are fed.
    pub series: Vec<Series>,
    /// Measures that would be added to the plan.
    pub added: Vec<Change>,
    /// Measures of the file that nobody asked for.
    pub strange: Vec<Found>,
    /// How many figures stand for cells that had none.
    pub new: usize,
    /// How many are as the newest dataset has them.
    pub same: usize,
    /// How many differ from the newest dataset.
    pub revised: usize,
    /// The first of these, a sentence each.
    pub revisions: Vec<String>,
    /// What is allowed, but may not be meant.
    pub remarks: Vec<String>,
    /// How many of these are about the file, and so are not found again in its figures.
    pub of_file: usize,
}

impl Rehearsal {
    /// Compares a batch with the plan and its figures, those of the measures that it feeds at least. `add` takes in
    /// measures that the plan does not know; `today` tells what is still to come.
    ///
    /// # Errors
    /// Every fault, each with its place.
    pub fn new(
        plan: &Snapshot,
        kept: Vec<Kept>,
        mut batch: Batch,
        add: bool,
        today: Date,
    ) -> Result<Rehearsal, Vec<Fault>> {
        let (names, added) = named(plan, &batch, add);
        batch.settle(rows::COLUMNS[rows::PERIOD], |found| kinds::named(plan, &names, &found.code));
        let areas = area::known(plan);
        let bounds = Bounds { plan, names: &names, areas: &areas, today, own: batch.own };
        batch.look(|found| bounds.fed(found), |fed, area, one| bounds.wrong(fed, area, one));
        let percent = |reference: &str| plan.get(reference).is_some_and(|record| record.text("form") == "percent");
        batch.hold_percentages(|found| names.of_code(&found.code).any(percent));
        let ended = ended::remarks(&areas, &batch);
        let series = batch.series()?;
        batch.remarks.extend(ended);
        let mut rehearsal = Rehearsal { remarks: std::mem::take(&mut batch.remarks), added, ..Rehearsal::default() };
        rehearsal.feed(&names, &batch.measures, series);
        let faults = rehearsal.twice(&batch.file);
        if !faults.is_empty() {
            return Err(faults);
        }
        let hidden = kept.iter().filter(|one| one.held);
        let hidden: HashSet<[String; 3]> = hidden.map(|one| cell_of(&one.measure, &one.series)).collect();
        let vintages = vintage::lay(plan, kept);
        rehearsal.spell_groups_alike(&vintages);
        rehearsal.leave_out_hidden(&hidden, &vintages);
        let faults = rehearsal.single_days(&batch.file, &vintages);
        if !faults.is_empty() {
            return Err(faults);
        }
        rehearsal.compare(&vintages);
        rehearsal.of_file = rehearsal.remarks.len();
        rehearsal.doubt(plan, &vintages, today);
        Ok(rehearsal)
    }

    /// Compares figures that were read before with those that are there, by measure.
    #[must_use]
    pub fn again(
        plan: &Snapshot,
        vintages: &HashMap<String, Vintages>,
        measures: Vec<String>,
        series: Vec<Series>,
        today: Date,
    ) -> Rehearsal {
        let mut rehearsal = Rehearsal { measures, series, ..Rehearsal::default() };
        rehearsal.compare(vintages);
        rehearsal.doubt(plan, vintages, today);
        rehearsal
    }

    /// Remarks what the figures say that may not be meant.
    fn doubt(&mut self, plan: &Snapshot, vintages: &HashMap<String, Vintages>, today: Date) {
        let (measures, series) = (&self.measures, &self.series);
        self.remarks.extend(kinds::remarks(plan, measures, series));
        self.remarks.extend(kinds::unfinished(series, today));
        self.remarks.extend(kinds::apart(plan, measures, series, vintages));
        self.remarks.extend(doubts::find(plan, measures, series, vintages));
    }

    /// The references of the measures of the plan that a batch has figures of.
    #[must_use]
    pub fn fed(plan: &Snapshot, batch: &Batch) -> Vec<String> {
        let names = Names::of(plan);
        let fed: BTreeSet<&str> = batch.measures.iter().flat_map(|one| names.of_code(&one.code)).collect();
        fed.into_iter().map(str::to_owned).collect()
    }

    /// How many figures would be written.
    #[must_use]
    pub fn figures(&self) -> usize {
        self.series.iter().map(|series| series.observations.len()).sum()
    }

    /// Gives each series to the measures that take it; what nobody takes is strange.
    fn feed(&mut self, names: &Names, found: &[Found], series: Vec<Series>) {
        let mut places: HashMap<&str, usize> = HashMap::new();
        let mut fed = vec![false; found.len()];
        for mut one in series {
            let takers = names.takers(&found[one.measure].code, &one.breakdown);
            fed[one.measure] |= !takers.is_empty();
            let Some(((last, rest), others)) = takers.split_last() else { continue };
            let mut place = |measure| {
                *places.entry(measure).or_insert_with(|| {
                    self.measures.push(measure.to_owned());
                    self.measures.len() - 1
                })
            };
            for (measure, rest) in others {
                let measure = place(measure);
                self.series.push(Series { measure, breakdown: rest.clone(), ..one.clone() });
            }
            one.measure = place(last);
            one.breakdown.clone_from(rest);
            self.series.push(one);
        }
        self.strange = found.iter().zip(fed).filter(|(_, fed)| !fed).map(|(found, _)| found.clone()).collect();
    }

    /// Cells that two series of the file would fill, because a measure has the names of both.
    fn twice(&self, file: &str) -> Vec<Fault> {
        let mut seen: HashSet<(usize, &str, &str)> = HashSet::new();
        let again = self.series.iter().find(|series| !seen.insert((series.measure, &series.area, &series.breakdown)));
        let fault = |series: &Series| {
            let (reference, of) = (&self.measures[series.measure], doubts::of(series));
            let sentence = format!(
                "holds two series for {reference}, {of}, since its column code names both; let it name one of them"
            );
            Fault::of(file, sentence)
        };
        again.map(fault).into_iter().collect()
    }

    /// Gives each group the spelling under which it stands there already, whatever its capitals, spaces and order.
    fn spell_groups_alike(&mut self, vintages: &HashMap<String, Vintages>) {
        let key = |text: &str| Spot::new("", text);
        let mut spelt: HashMap<&str, HashMap<Spot, &str>> = HashMap::new();
        let mut strange: Vec<String> = Vec::new();
        for series in self.series.iter_mut().filter(|series| !series.breakdown.is_empty()) {
            let measure = self.measures[series.measure].as_str();
            let known = spelt.entry(measure).or_insert_with(|| {
                let lines = vintages.get(measure).into_iter().flat_map(|vintages| vintages.lines());
                let known: HashSet<&str> = lines.map(|(_, breakdown, _)| breakdown).collect();
                known.into_iter().filter(|known| !known.is_empty()).map(|known| (key(known), known)).collect()
            });
            match known.get(&key(&series.breakdown)) {
                Some(known) => (*known).clone_into(&mut series.breakdown),
                None if !known.is_empty() => strange.push(format!("{measure}: “{}”", series.breakdown)),
                None => {}
            }
        }
        strange.sort();
        strange.dedup();
        if !strange.is_empty() {
            let named = strange.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
            self.remarks
                .push(format!("groups that the measure has had no figures of before, perhaps misspelt: {named}"));
        }
    }

    /// A `c` where we hide a figure says nothing new: it comes from a copy of what is published. `hidden` are the series in
    /// which we hide some.
    fn leave_out_hidden(&mut self, hidden: &HashSet<[String; 3]>, vintages: &HashMap<String, Vintages>) {
        let mut left_out = 0;
        for series in &mut self.series {
            let measure = &self.measures[series.measure];
            if !hidden.contains(&cell_of(measure, series)) {
                continue;
            }
            let line = vintages.get(measure).and_then(|measure| measure.line(&series.area, &series.breakdown));
            series.observations.retain(|one| {
                let copied = one.figure.value == Value::Symbol(Symbol::Suppressed)
                    && line.and_then(|line| line.number(one.period)).is_some();
                left_out += usize::from(copied);
                !copied
            });
        }
        self.series.retain(|series| !series.observations.is_empty());
        if left_out > 0 {
            let cells = counted(left_out, "cell with c was", "cells with c were");
            let behind = if left_out == 1 { "the figure behind it is" } else { "the figures behind them are" };
            self.remarks.push(format!("{cells} left out, since {behind} here"));
        }
    }

    /// Days for measures that have no figure of a single day: a spreadsheet makes days of months that are typed into it.
    fn single_days(&self, file: &str, vintages: &HashMap<String, Vintages>) -> Vec<Fault> {
        let mut faults = Vec::new();
        for series in &self.series {
            let measure = &self.measures[series.measure];
            let line = vintages.get(measure).and_then(|measure| measure.line(&series.area, &series.breakdown));
            let common = line.and_then(Line::common).filter(|common| !common.is_day());
            let Some(common) = common else { continue };
            for one in series.observations.iter().filter(|one| one.period.is_day()).take(3) {
                let sentence = format!(
                    "{measure}, {}: {} is a single day, and its figures are of periods such as {common}; write the period so, as text",
                    doubts::of(series),
                    one.period
                );
                faults.push(Fault::of(file, sentence));
            }
        }
        faults
    }

    fn compare(&mut self, vintages: &HashMap<String, Vintages>) {
        for series in &self.series {
            let measure = &self.measures[series.measure];
            let line = vintages.get(measure).and_then(|measure| measure.line(&series.area, &series.breakdown));
            for one in &series.observations {
                match line.and_then(|line| line.newest(one.period)) {
                    None => self.new += 1,
                    Some(vintage) if vintage.figure.value == one.figure.value => self.same += 1,
                    Some(vintage) => {
                        self.revised += 1;
                        if self.revisions.len() < SHOWN {
                            self.revisions.push(revision(measure, series, one, vintage));
                        }
                    }
                }
            }
        }
    }
}

/// Of what a series is: measure, area and breakdown.
fn cell_of(measure: &str, series: &Series) -> [String; 3] {
    [measure, &series.area, &series.breakdown].map(str::to_owned)
}

fn revision(measure: &str, series: &Series, one: &Observation, before: &Vintage) -> String {
    let (of, was, is) = (doubts::of(series), before.figure.value, one.figure.value);
    format!("{measure}, {of}, {}: {was} in {}, now {is}", one.period, before.dataset)
}

/// The names of all measures, with those of a batch that the plan does not know, if they are wanted.
fn named(plan: &Snapshot, batch: &Batch, add: bool) -> (Names, Vec<Change>) {
    let (mut names, mut added) = (Names::of(plan), Vec::new());
    for found in batch.measures.iter().filter(|_| add) {
        if !names.knows(&found.code) {
            let change = new_measure(plan, &names, found, &added);
            names.add(&change.after);
            added.push(change);
        }
    }
    (names, added)
}

/// A record for a measure that the plan does not know, with what the file says of it.
fn new_measure(plan: &Snapshot, names: &Names, found: &Found, others: &[Change]) -> Change {
    let mut values = Map::new();
    let polarity = match found.polarity {
        Some(Polarity::High) => "high",
        Some(Polarity::Low) => "low",
        _ => "neither",
    };
    let texts = [
        ("title", found.title.as_str()),
        ("topic", &found.topic),
        ("code", &found.code),
        ("polarity", polarity),
        ("unit", &found.unit),
        ("origin", &found.supplier),
        ("next_release", &found.next_release),
    ];
    for (column, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
        values.insert(column.to_owned(), Json::from(text));
    }
    if let Some(decimals) = found.decimals {
        values.insert("decimals".to_owned(), json!(decimals));
    }
    let reference = free_reference(plan, names, &found.code, others);
    Change { before: None, after: Record { table: &measure::TABLE, reference, version: 0, ended: None, values } }
}

/// A reference made of a code, such as `M-InfMort`, that nothing has yet, nor any measure as a code; of `ks4_la:avg_att8`, only what follows the colon.
fn free_reference(plan: &Snapshot, names: &Names, code: &str, others: &[Change]) -> String {
    let code = code.rsplit(':').find(|part| !part.is_empty()).unwrap_or(code);
    let plain: String = code.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(50).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    let stem = format!("M-{}", words.join("-"));
    let taken = |name: &str| {
        plan.get(name).is_some()
            || names.knows(name)
            || others.iter().any(|other| other.after.reference.eq_ignore_ascii_case(name))
    };
    let numbered = (2..).map(|n| format!("{stem}-{n}"));
    let free = std::iter::once(stem.clone()).chain(numbered).find(|name| !taken(name) && reference(name).is_ok());
    free.unwrap_or(stem)
}
