//! What rows about measures must hold to: the measures, their targets and their breaks.

use super::import::{Row, live};
use super::whole::{One, Whole};
use measures::comparison::Polarity;
use measures::import::spelt;
use measures::period::{self, Kind, Period};
use measures::{breaks, measure, target};
use platform::cell::quoted;
use serde_json::Value;
use sheets::Fault;
use std::collections::HashMap;

fn at(text: &str) -> Option<Period> {
    period::read(text, "").map(|written| written.period)
}

/// Periods of targets and breaks are periods, and cannot be taken for others.
pub fn periods(whole: &Whole, faults: &mut Vec<Fault>) {
    for (table, column) in
        [(target::TABLE.name, "baseline_period"), (target::TABLE.name, "target_period"), (breaks::TABLE.name, "period")]
    {
        for row in live(whole.rows, table).filter(|row| !row.text(column).is_empty()) {
            let written = row.text(column);
            if at(written).is_none() {
                let wanted = "is no period; write 2025, 2024/25, 2025 Q1 or 2025-03";
                faults.push(row.fault(column, format!("“{written}” {wanted}")));
            } else if let Some([years, month]) = period::two_readings(written).filter(|_| !yearly(whole, row)) {
                let (years, month) = (years.in_full(), month.in_full());
                let sentence = format!("“{written}” may be {years} or {month}; write the one that is meant like that");
                faults.push(row.fault(column, sentence));
            }
        }
    }
}

/// Whether the figures of the measure that a row names come for years, so that no month is meant.
fn yearly(whole: &Whole, row: &Row) -> bool {
    let frequency = whole.get(row.text("measure")).map(|measure| measure.text("frequency"));
    frequency.and_then(Kind::of_frequency) == Some(Kind::Year)
}

/// A target lies after its baseline, at a period of the same kind.
pub fn ways(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, target::TABLE.name) {
        let (Some(from), Some(to)) = (at(row.text("baseline_period")), at(row.text("target_period"))) else {
            continue;
        };
        if from.kind() != to.kind() {
            let sentence =
                format!("is {from}, and target_period is {to}; write both as years, or both as quarters or months");
            faults.push(row.fault("baseline_period", sentence));
        } else if to <= from {
            faults.push(
                row.fault("target_period", format!("is {to}, not after the baseline ({from}); correct one of them")),
            );
        }
    }
}

/// A measure is shown with few decimals, says of whom it is a group, and has an address that can be followed.
pub fn measures(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, measure::TABLE.name) {
        let decimals = row.values.get("decimals").and_then(Value::as_i64);
        if decimals.is_some_and(|decimals| !(0..=6).contains(&decimals)) {
            faults.push(row.fault("decimals", "lies between 0 and 6".to_owned()));
        }
        for (there, lacking, wanted) in [
            ("group_of", "group", "which group it is, such as Sex: girls"),
            ("group", "group_of", "the measure of everybody"),
        ] {
            if !row.text(there).is_empty() && row.text(lacking).is_empty() {
                let sentence = format!("is missing beside {there}; write {wanted}, or empty {there}");
                faults.push(row.fault(lacking, sentence));
            }
        }
        let address = row.text("address");
        if !address.is_empty() && !address.starts_with("https://") && !address.starts_with("http://") {
            faults.push(row.fault("address", "begins with https:// or http://".to_owned()));
        }
    }
}

/// What is wrong with a target or a baseline of a measure of this form; nothing where it is possible.
fn impossible(form: &str, number: f64) -> Option<&'static str> {
    match form {
        "percent" if !(0.0..=100.0).contains(&number) => Some("a percentage lies between 0 and 100"),
        "count" if number < 0.0 => Some("nobody counts fewer than 0"),
        _ => None,
    }
}

/// A target of a percentage is one, none of a count is below 0, and there is some way to go to it.
pub fn targets(whole: &Whole, faults: &mut Vec<Fault>) {
    for row in live(whole.rows, target::TABLE.name) {
        let number = |column: &str| row.values.get(column).and_then(Value::as_f64);
        let form = whole.get(row.text("measure")).map(|measure| measure.text("form")).unwrap_or_default();
        for column in ["baseline", "target"] {
            if let Some((beyond, rule)) = number(column).and_then(|number| Some((number, impossible(form, number)?))) {
                let sentence = format!("is {beyond}, and {rule}; correct it, or the form of the measure");
                faults.push(row.fault(column, sentence));
            }
        }
        if let Some(same) = number("target").filter(|_| number("target") == number("baseline")) {
            let sentence = format!("is {same}, as the baseline is; write where the measure should be instead");
            faults.push(row.fault("target", sentence));
        }
    }
}

/// The targets that lie on the worse side of their baseline, a sentence each: a plan may have one, and rarely means it.
pub fn backwards(whole: &Whole) -> Vec<String> {
    let sentence = |aim: One<'_>| {
        let measure = whole.get(aim.text("measure"))?;
        // What was so before the file came is no news.
        let row = aim.row.or(measure.row)?;
        let (from, to) = (aim.number("baseline")?, aim.number("target")?);
        let (worse, better) = match Polarity::of(measure.text("polarity")) {
            Polarity::High if to < from => ("below", "higher"),
            Polarity::Low if to > from => ("above", "lower"),
            _ => return None,
        };
        let column = if aim.row.is_some() { "target" } else { "polarity" };
        let told = format!(
            "{} is to go to {to}, {worse} the baseline of {from}, while {better} is better for {}; correct the target, the baseline or the polarity of the measure if that is not meant",
            aim.reference, measure.reference
        );
        Some(row.fault(column, told).to_string())
    };
    whole.live(target::TABLE.name).filter_map(sentence).collect()
}

/// A measure becomes one of percentages or counts only once its targets are.
pub fn forms(whole: &Whole, faults: &mut Vec<Fault>) {
    for row in live(whole.rows, measure::TABLE.name) {
        let form = row.text("form");
        // A target of the file is told of in its own row.
        let own = |target: &One| target.row.is_none() && target.text("measure") == row.reference;
        let beyond = |target: One<'_>| {
            let numbers = ["baseline", "target"].map(|column| target.number(column));
            let found = numbers.into_iter().flatten().find_map(|number| Some((number, impossible(form, number)?)));
            found.map(|(number, rule)| (target.reference.to_owned(), number, rule))
        };
        if let Some((target, number, rule)) = whole.live(target::TABLE.name).filter(own).find_map(beyond) {
            let sentence = format!("is {form}, and {target} holds {number}, while {rule}; correct that target first");
            faults.push(row.fault("form", sentence));
        }
    }
}

/// What a file calls a measure is the name of no other, or the file would feed both.
pub fn names(whole: &Whole, faults: &mut Vec<Fault>) {
    if live(whole.rows, measure::TABLE.name).next().is_none() {
        return;
    }
    let mut all: Vec<One> = whole.live(measure::TABLE.name).collect();
    // What is there already stands first, so that the row of the file is told.
    all.sort_by_key(|one| one.row.map_or(0, |row| row.number));
    let mut taken: HashMap<(String, Vec<String>), (&str, &str)> = HashMap::new();
    for one in all {
        for (column, text) in [("ref", one.reference), ("code", one.text("code"))] {
            for name in spelt(text) {
                let (other, by) = *taken.entry(name.key()).or_insert((one.reference, column));
                if let Some(row) = one.row.filter(|_| other != one.reference) {
                    let sentence = format!(
                        "{} is the {by} of {other} already, and a file that names it would feed both; choose another",
                        quoted(name.text)
                    );
                    faults.push(row.fault(column, sentence));
                }
            }
        }
    }
}

/// A measure breaks once at a period, for everybody or for one area.
pub fn breaks(whole: &Whole, faults: &mut Vec<Fault>) {
    if live(whole.rows, breaks::TABLE.name).next().is_none() {
        return;
    }
    let areas = whole.areas();
    let mut all: Vec<One> = whole.live(breaks::TABLE.name).collect();
    all.sort_by_key(|one| one.row.map_or(0, |row| row.number));
    let mut taken: HashMap<(&str, &str, Period), &str> = HashMap::new();
    for one in all {
        let Some(period) = at(one.text("period")) else { continue };
        let area = areas.find(one.text("area")).map_or(one.text("area"), |area| area.code.as_str());
        let other = *taken.entry((one.text("measure"), area, period)).or_insert(one.reference);
        if let Some(row) = one.row.filter(|_| other != one.reference) {
            let measure = one.text("measure");
            let sentence = format!(
                "is {period} once more for {measure}, where {other} has a break already; change that one, or choose another period"
            );
            faults.push(row.fault("period", sentence));
        }
    }
}
