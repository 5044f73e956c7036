//! The smallest parts into which the groups of a kind, or the places, of a table fall.

use super::grid::Places;
use super::nested::{called, plain_age, range};
use std::collections::{BTreeMap, BTreeSet};

/// What is said of everybody in no group that a table names, and of every place that it does not.
pub const OTHERS: &str = "others";

/// The smallest parts, by their numbers, and what is made of them.
pub struct Axis {
    /// How many smallest parts there are.
    pub parts: usize,
    /// The groups or places by their words, and each smallest part that is none of them, with the smallest parts of each.
    pub sets: BTreeMap<String, Vec<usize>>,
}

impl Axis {
    /// That of these groups of one kind: ages fall into the years between all their ends, any other group is a part of its own,
    /// and one part is those in no group.
    pub fn of_groups<'a>(words: impl Iterator<Item = &'a String>) -> Axis {
        let words: BTreeSet<&String> = words.collect();
        let age = |word: &str| plain_age(word).and_then(|_| range(word));
        let ages: Vec<(u32, u32)> = words.iter().filter_map(|word| age(word)).collect();
        let ends: BTreeSet<u32> = ages.iter().flat_map(|(from, to)| [*from, to + 1]).collect();
        let ends: Vec<u32> = ends.into_iter().collect();
        let steps = ends.windows(2).map(|pair| (pair[0], pair[1] - 1));
        let steps: Vec<(u32, u32)> =
            steps.filter(|(year, _)| ages.iter().any(|(from, to)| (from..=to).contains(&year))).collect();
        let mut axis = Axis { parts: steps.len(), sets: BTreeMap::new() };
        for word in words {
            let within = |years: (u32, u32)| {
                let within = steps.iter().enumerate().filter(move |(_, step)| years.0 <= step.0 && step.1 <= years.1);
                within.map(|(at, _)| at).collect()
            };
            let parts = age(word).map_or_else(|| axis.another(), within);
            axis.sets.insert(word.clone(), parts);
        }
        for (at, step) in steps.iter().enumerate() {
            axis.name(&called(*step), at);
        }
        let others = axis.another();
        axis.sets.insert(format!("\u{0}{OTHERS}"), others);
        axis
    }

    /// That of these places: any that holds others has one part that is in none of them.
    pub fn of_places<'a>(places: &Places, areas: impl Iterator<Item = &'a str>) -> Axis {
        let mut axis = Axis { parts: 0, sets: BTreeMap::new() };
        let all: BTreeSet<String> = areas.flat_map(|area| places.up_from(area)).collect();
        let holding: BTreeSet<&String> = all.iter().filter_map(|area| places.holder(area)).collect();
        for area in &all {
            let own = axis.another();
            if holding.contains(area) {
                axis.sets.insert(format!("\u{0}{area}"), own.clone());
            }
            for above in places.up_from(area) {
                axis.sets.entry(above).or_default().extend(&own);
            }
        }
        axis
    }

    /// The smallest parts that all sets have.
    pub fn everybody(&self) -> Vec<usize> {
        (0..self.parts).collect()
    }

    fn another(&mut self) -> Vec<usize> {
        self.parts += 1;
        vec![self.parts - 1]
    }

    /// Names a part, unless it has a name already.
    fn name(&mut self, word: &str, part: usize) {
        if !self.sets.values().any(|parts| *parts == [part]) {
            self.sets.insert(word.to_owned(), vec![part]);
        }
    }
}

/// The word of a group or place without the mark of what no table names.
pub fn plain(word: &str) -> &str {
    word.trim_start_matches('\u{0}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_fall_into_the_years_between_their_ends_and_others_stand_apart() {
        let words = ["5 to 10", "5 to 7", "unknown"].map(str::to_owned);
        let axis = Axis::of_groups(words.iter());
        assert_eq!(axis.parts, 4, "5 to 7, 8 to 10, unknown, and the others");
        assert_eq!(axis.sets["5 to 10"], [0, 1]);
        assert_eq!(axis.sets["8 to 10"], [1]);
        assert_eq!(axis.sets["unknown"], [2]);
        assert_eq!(axis.sets["\u{0}others"], [3]);
    }
}
