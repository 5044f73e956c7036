//! Ages that hold other ages: 5 to 10 beside 5 to 7 and 8 to 10, or beside 5 to 7 alone.

use std::collections::{BTreeMap, BTreeSet};

/// The oldest that anybody is taken to be.
const OLDEST: u32 = 200;

/// From which to which year a group goes, if its name says so: `5 to 7`, `aged 5-7`, `5`, `under 5`, `5 and under`, `18+`.
#[must_use]
pub fn range(word: &str) -> Option<(u32, u32)> {
    let numbers: Vec<u32> = word
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()
        .ok()?;
    let says = |words: &[&str]| words.iter().any(|one| word.contains(one));
    if says(&["month", "week", "day"]) {
        return None;
    }
    match numbers.as_slice() {
        [most] if says(&["and under", "and below", "and younger", "or under", "or less", "or younger", "up to"]) => {
            Some((0, *most))
        }
        [below] if says(&["under", "below", "less than", "younger", "<"]) => Some((0, below.checked_sub(1)?)),
        [from]
            if says(&[
                "and over",
                "and above",
                "and older",
                "or over",
                "or more",
                "or older",
                "plus",
                "upwards",
                "+",
            ]) =>
        {
            Some((*from, OLDEST))
        }
        [below] if says(&["over", "above", "older", "more", ">"]) => Some((below + 1, OLDEST)),
        [one] => Some((*one, *one)),
        [from, to] if from <= to => Some((*from, *to)),
        _ => None,
    }
}

/// The word of an age however it is spelt, if it says nothing but an age.
#[must_use]
pub fn plain_age(word: &str) -> Option<String> {
    const AGE: [&str; 26] = [
        "age", "aged", "ages", "year", "years", "yr", "yrs", "old", "to", "and", "or", "under", "over", "below",
        "above", "older", "younger", "less", "more", "than", "up", "plus", "upwards", "between", "from", "olds",
    ];
    let mut words = word.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words.all(|word| AGE.contains(&word)).then(|| range(word).map(called))?
}

/// A group that its name says from which year to which it goes, or a step between two such groups, with its count.
pub type Step = ((u32, u32), u64);

/// The shortest steps of which these groups are made, those among them that no group is: the count of 17 is that of 16 to 17
/// less that of 16. Groups that contradict each other make no steps.
#[must_use]
pub fn steps(groups: &[Step]) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut left: BTreeSet<u32> = groups.iter().flat_map(|((from, to), _)| [*from, to + 1]).collect();
    while let Some(first) = left.pop_first() {
        let below = counted_from(first, groups);
        left.retain(|year| !below.contains_key(year));
        let years: Vec<(&u32, &i64)> = below.iter().collect();
        let step = |pair: &[(&u32, &i64)]| {
            let count = u64::try_from(pair[1].1 - pair[0].1).ok()?;
            Some(((*pair[0].0, pair[1].0 - 1), count))
        };
        let found: Option<Vec<Step>> = years.windows(2).map(step).collect();
        steps.extend(found.unwrap_or_default());
    }
    steps
}

/// How many more people than at the first year there are below each year that the groups tie to it.
fn counted_from(first: u32, groups: &[Step]) -> BTreeMap<u32, i64> {
    let mut below = BTreeMap::from([(first, 0)]);
    let mut ahead = vec![first];
    while let Some(year) = ahead.pop() {
        for ((from, to), count) in groups {
            let count = i64::try_from(*count).unwrap_or(i64::MAX);
            let (next, by) = match (*from == year, to + 1 == year) {
                (true, _) => (to + 1, count),
                (_, true) => (*from, -count),
                _ => continue,
            };
            if !below.contains_key(&next) {
                below.insert(next, below[&year] + by);
                ahead.push(next);
            }
        }
    }
    below
}

/// Of these steps, those that make up a group; nothing, if they do not, or if it is one of them.
#[must_use]
pub fn made_of((whole, count): Step, steps: &[Step]) -> Vec<Step> {
    let within: Vec<Step> = within(whole, steps).copied().collect();
    if within.len() > 1 && counted(whole, steps) == Some(count) { within } else { Vec::new() }
}

/// How many people these steps count from one year to another, if they count all of them.
#[must_use]
pub fn counted(whole: (u32, u32), steps: &[Step]) -> Option<u64> {
    let years: u64 = within(whole, steps).map(|((from, to), _)| u64::from(to - from + 1)).sum();
    let all = years == u64::from(whole.1 - whole.0 + 1);
    all.then(|| within(whole, steps).map(|(_, count)| count).sum())
}

fn within(whole: (u32, u32), steps: &[Step]) -> impl Iterator<Item = &Step> {
    steps.iter().filter(move |((from, to), _)| *from >= whole.0 && *to <= whole.1)
}

/// How a step is called that no group is.
#[must_use]
pub fn called((from, to): (u32, u32)) -> String {
    match to {
        to if to == from => from.to_string(),
        OLDEST => format!("{from} and over"),
        to => format!("{from} to {to}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_read_as_people_write_it() {
        for (word, expected) in [
            ("5 to 7", Some((5, 7))),
            ("aged 5–7", Some((5, 7))),
            ("under 5", Some((0, 4))),
            ("5 and under", Some((0, 5))),
            ("up to 5", Some((0, 5))),
            ("over 5", Some((6, OLDEST))),
            ("16 plus", Some((16, OLDEST))),
            ("0 to 5 months", None),
            ("18 and over", Some((18, OLDEST))),
            ("16+", Some((16, OLDEST))),
            ("7", Some((7, 7))),
            ("girls", None),
            ("7 to 5", None),
            ("under 0", None),
        ] {
            assert_eq!(range(word), expected, "{word}");
        }
    }

    #[test]
    fn an_age_is_the_same_however_it_is_spelt() {
        for word in ["5 to 10", "5-10", "5–10", "aged 5 to 10", "5 to 10 years"] {
            assert_eq!(plain_age(word).as_deref(), Some("5 to 10"), "{word}");
        }
        assert_eq!(plain_age("16+").as_deref(), Some("16 and over"));
        assert_eq!(plain_age("girls aged 5"), None);
        assert_eq!(plain_age("total"), None);
    }

    #[test]
    fn groups_are_made_of_the_steps_between_them() {
        let groups = [((0, 15), 60), ((16, 17), 40), ((16, 16), 38)];
        let found = steps(&groups);
        assert_eq!(found, [((0, 15), 60), ((16, 16), 38), ((17, 17), 2)]);
        assert_eq!(made_of(((16, 17), 40), &found), [((16, 16), 38), ((17, 17), 2)]);
        assert!(made_of(((0, 15), 60), &found).is_empty(), "it is a step itself");
        assert_eq!(steps(&[((0, 4), 40), ((0, 5), 43)]), [((0, 4), 40), ((5, 5), 3)]);
        assert_eq!(steps(&[((5, 17), 100), ((5, 10), 55), ((11, 15), 42)])[2], ((16, 17), 3));
        assert_eq!(called((16, 17)), "16 to 17");
        assert_eq!(range(&called((18, OLDEST))), Some((18, OLDEST)));
    }

    #[test]
    fn groups_that_have_nothing_in_common_are_steps_and_those_that_contradict_are_none() {
        assert_eq!(steps(&[((0, 4), 1), ((10, 14), 2)]), [((0, 4), 1), ((10, 14), 2)]);
        assert!(steps(&[((0, 9), 4), ((0, 4), 5)]).is_empty(), "more than all");
    }
}
