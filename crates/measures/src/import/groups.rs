//! The groups of a partnership's own rows, however each row spells them.

use crate::characteristic::parts;
use crate::publish::cells::Spot;
use std::collections::{BTreeSet, HashMap};

/// How many groups without a heading are named.
const NAMED: usize = 20;

/// The groups that were met.
#[derive(Default)]
pub struct Groups {
    /// The first spelling of each, by its measure.
    spelt: HashMap<(usize, Spot), String>,
    /// Those of which nobody says by what they are told apart.
    bare: BTreeSet<String>,
}

impl Groups {
    /// A breakdown as a row of this measure spelt it first: `sex: Girls` is `Sex: girls`, and `Sex: Total` is everybody. The
    /// gate takes them for one, so two figures for them are two for one cell.
    pub fn alike(&mut self, measure: usize, breakdown: &str) -> String {
        let spot = Spot::new("", breakdown);
        if spot.groups.is_empty() {
            return String::new();
        }
        let bare = parts(breakdown).into_iter().filter(|part| part.heading.is_empty());
        self.bare.extend(bare.map(|part| part.word.to_owned()));
        self.spelt.entry((measure, spot)).or_insert_with(|| breakdown.to_owned()).clone()
    }

    /// What is said of groups without a heading.
    pub fn remarks(&self) -> Option<String> {
        let words: Vec<String> = self.bare.iter().take(NAMED).map(|word| format!("“{word}”")).collect();
        let words = (!words.is_empty()).then(|| words.join(", "))?;
        Some(format!(
            "nobody can tell by what these groups are told apart: {words}; write it before them, such as Sex: girls"
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_group_has_one_spelling() {
        let mut groups = Groups::default();
        assert_eq!(groups.alike(0, "Sex: girls; Age: 5"), "Sex: girls; Age: 5");
        assert_eq!(groups.alike(0, "age:5;  sex: Girls"), "Sex: girls; Age: 5");
        assert_eq!(groups.alike(1, "sex: Girls; Age: 5"), "sex: Girls; Age: 5", "another measure spells for itself");
        assert_eq!(groups.alike(0, "Sex: Total"), "");
        assert_eq!(groups.remarks(), None);
        groups.alike(0, "girls");
        assert!(groups.remarks().unwrap().ends_with("“girls”; write it before them, such as Sex: girls"));
    }
}
