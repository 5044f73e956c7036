//! Under which names a measure of the plan finds its figures in files.
//!
//! `LAC_KS4_AVG_Attain8 | ks4_la:avg_att8; social_care_group: CLA 12 months at 31 March` is two names, since two files carry
//! one statistic. A name may ask for parts of a breakdown behind a semicolon: what it asks for is part of what the measure is,
//! and only the rest remains as a breakdown. Years and words such as `final` in the name of a file are no part of the name, so
//! that the next release feeds the same measure.

use crate::measure;
use platform::record::Record;
use platform::snapshot::Snapshot;
use std::collections::HashMap;

/// What stands between two names of a measure.
const BETWEEN: char = '|';

/// What stands between the parts of a breakdown.
const PARTS: &str = "; ";

/// Words in the name of a file that say how firm its figures are.
const FIRMNESS: [&str; 3] = ["provisional", "revised", "final"];

/// A name as a measure has it: as it is written, its code as codes are compared, and the parts of the breakdown that it asks for.
pub struct Spelt<'a> {
    /// As it is written.
    pub text: &'a str,
    code: String,
    parts: Vec<String>,
}

impl Spelt<'_> {
    /// What two names have in common that ask a file for the same figures.
    #[must_use]
    pub fn key(&self) -> (String, Vec<String>) {
        let mut parts = self.parts.clone();
        parts.sort();
        (self.code.clone(), parts)
    }
}

/// The names that a column `code` holds.
pub fn spelt(column: &str) -> impl Iterator<Item = Spelt<'_>> {
    column.split(BETWEEN).filter_map(|text| {
        let mut words = text.split(';').map(str::trim);
        let code = words.next().filter(|code| !code.is_empty()).map(key)?;
        let parts = words.filter(|part| !part.is_empty()).map(str::to_lowercase).collect();
        Some(Spelt { text: text.trim(), code, parts })
    })
}

/// A name of a measure: the parts of the breakdown that it asks for, and the reference of the measure.
struct Name {
    parts: Vec<String>,
    measure: String,
}

/// The names of all measures of a plan, by their codes.
pub struct Names(HashMap<String, Vec<Name>>);

impl Names {
    /// The names of the measures of this plan: those in the column `code`, and the references.
    #[must_use]
    pub fn of(plan: &Snapshot) -> Names {
        let mut names = Names(HashMap::new());
        for record in plan.list(measure::TABLE.name) {
            names.add(record);
        }
        names
    }

    /// Adds the names of a measure.
    pub fn add(&mut self, record: &Record) {
        let whole = record.text("code");
        if whole.contains([BETWEEN, ';']) {
            // Rows of a partnership's own may call a measure by any text.
            self.0.entry(key(whole)).or_default().push(Name { parts: Vec::new(), measure: record.reference.clone() });
        }
        for Spelt { code, parts, .. } in spelt(whole).chain(spelt(&record.reference)) {
            self.0.entry(code).or_default().push(Name { parts, measure: record.reference.clone() });
        }
    }

    /// Whether any measure has this code.
    #[must_use]
    pub fn knows(&self, code: &str) -> bool {
        self.0.contains_key(&key(code))
    }

    /// The references of all measures of this code, whatever parts of a breakdown they ask for.
    pub fn of_code(&self, code: &str) -> impl Iterator<Item = &str> {
        self.0.get(&key(code)).into_iter().flatten().map(|name| name.measure.as_str())
    }

    /// The references of the measures that take a series of this code and breakdown, each with what remains of the breakdown.
    #[must_use]
    pub fn takers(&self, code: &str, breakdown: &str) -> Vec<(&str, String)> {
        let names = self.0.get(&key(code)).map(Vec::as_slice).unwrap_or_default();
        let mut takers: Vec<(&str, String)> =
            names.iter().filter_map(|name| Some((name.measure.as_str(), remainder(breakdown, &name.parts)?))).collect();
        takers.dedup();
        takers
    }
}

/// What remains of a breakdown without these parts; nothing where one of them is not in it.
fn remainder(breakdown: &str, parts: &[String]) -> Option<String> {
    if parts.is_empty() {
        return Some(breakdown.to_owned());
    }
    let all: Vec<&str> = breakdown.split(PARTS).collect();
    let asked = |part: &&str| parts.contains(&part.to_lowercase());
    let found = all.iter().copied().filter(asked).count();
    let rest: Vec<&str> = all.into_iter().filter(|part| !asked(part)).collect();
    (found == parts.len()).then(|| rest.join(PARTS))
}

fn key(code: &str) -> String {
    steady(code).to_lowercase()
}

/// A code without what changes from one release of a file to the next: `b1_children_in_need_2013_to_2025:At31_episodes`
/// is `b1_children_in_need:At31_episodes`. A code without a colon names no file and is as it was.
#[must_use]
pub fn steady(code: &str) -> String {
    let Some((file, column)) = code.split_once(':') else { return code.to_owned() };
    let mut words: Vec<&str> = Vec::new();
    for word in file.split('_') {
        if is_years(word) {
            // The “to” of “2013 to 2025”.
            words.pop_if(|before| before.eq_ignore_ascii_case("to"));
        } else if !FIRMNESS.iter().any(|firm| word.eq_ignore_ascii_case(firm)) {
            words.push(word);
        }
    }
    let file = if words.is_empty() { file.to_owned() } else { words.join("_") };
    format!("{file}:{column}")
}

/// Whether a word of a file's name is a year or two of them: `2025`, `2324`, `202425`, `2024-25`.
fn is_years(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    matches!(digits, 4 | 6 | 8) && word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_release_of_a_file_has_the_same_name() {
        for (file, is) in [
            ("b1_children_in_need_2013_to_2025:At31_episodes", "b1_children_in_need:At31_episodes"),
            ("UD_NEETNK_LA_dashboard_2022_final:NEET_percent", "UD_NEETNK_LA_dashboard:NEET_percent"),
            ("202425_ks4_la_provisional:avg_att8", "ks4_la:avg_att8"),
            ("ks4_la:avg_att8", "ks4_la:avg_att8"),
            ("2025:value", "2025:value"),
            ("return_to_home:rate_per_10000", "return_to_home:rate_per_10000"),
            ("16-17 NEET", "16-17 NEET"),
            ("90284", "90284"),
        ] {
            assert_eq!(steady(file), is);
        }
    }

    #[test]
    fn what_a_name_asks_for_is_no_breakdown_any_more() {
        let remains = |parts: &[&str]| {
            let parts: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
            remainder("age: 19 to 21 years; breakdown: Total", &parts)
        };
        assert_eq!(remains(&[]).as_deref(), Some("age: 19 to 21 years; breakdown: Total"));
        assert_eq!(remains(&["breakdown: total"]).as_deref(), Some("age: 19 to 21 years"));
        assert_eq!(remains(&["age: 19 to 21 years", "breakdown: total"]).as_deref(), Some(""));
        assert_eq!(remains(&["age: 17 years"]), None);
        assert_eq!(remainder("", &["age: 17 years".to_owned()]), None);
    }
}
