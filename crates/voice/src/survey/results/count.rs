//! From answers to counts: every question by every group, added up without keeping an answer.

use crate::survey::walk::Walk;
use platform::snapshot::natural;
use platform::{Error, Result};
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use xlsform::{Kind, Texts, language_of, version_of};

/// The most steps into which numbers are put.
const MOST_STEPS: i64 = 8;

/// How many numbers the first and the last step hold at least.
const ENDS: usize = 10;

/// An answer as it is kept.
pub struct Answer {
    /// The group for which its code was.
    pub people: String,
    /// The wording in which it was given.
    pub wording: String,
    /// Codes by question, as JSON.
    pub json: String,
}

/// By what answers are told apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// The group for which a code was.
    People,
    /// The language in which it was asked.
    Language,
    /// The version in which it was asked.
    Version,
    /// What was answered to this question, by its place.
    Question(usize),
}

impl By {
    /// What is called so: `people`, `language`, `version`, or the name of a question.
    pub fn named(walk: &Walk, name: &str) -> Option<By> {
        match name {
            "people" => Some(By::People),
            "language" => Some(By::Language),
            "version" => Some(By::Version),
            name => walk.form.question(name).map(|(place, _)| By::Question(place)),
        }
    }
}

/// A way to tell answers apart, with its groups.
pub struct Breakdown {
    /// By what.
    pub by: By,
    /// The groups, each by the codes that tell it, in order; the empty code is that nothing was said.
    pub groups: Vec<Vec<String>>,
}

/// A question that is counted, with what can be said to it.
pub struct Counted {
    /// Its place in the form.
    pub place: usize,
    /// The codes, or the steps of numbers, in order.
    pub codes: Vec<String>,
    /// The numbers that each step holds, both ends included; nothing where it is chosen from.
    pub steps: Vec<(i64, i64)>,
    /// Whether several may be chosen.
    pub several: bool,
}

/// All counts: of everybody, and of each group of each breakdown.
pub struct Counts {
    /// The questions.
    pub questions: Vec<Counted>,
    /// The breakdowns.
    pub breakdowns: Vec<Breakdown>,
    /// How many answers there are.
    pub all: u64,
    /// How many there are of each group, by breakdown.
    pub of_groups: Vec<Vec<u64>>,
    /// How many answered a question, and how many said each code: first of everybody, then group by group of each breakdown.
    pub columns: Vec<Told>,
}

impl Counts {
    /// Puts groups of fewer answers than these together, each with the next smallest, until none is left. A breakdown of one group
    /// goes.
    #[must_use]
    pub fn merged(mut self, least: u64) -> Counts {
        let mut columns = vec![self.columns.remove(0)];
        let (mut breakdowns, mut of_groups) = (Vec::new(), Vec::new());
        for (breakdown, sizes) in self.breakdowns.into_iter().zip(self.of_groups) {
            let own: Vec<_> = self.columns.drain(..breakdown.groups.len()).collect();
            let groups =
                breakdown.groups.into_iter().zip(sizes).zip(own).map(|((codes, size), column)| (codes, size, column));
            let merged = merge(groups.collect(), least);
            if merged.len() > 1 {
                breakdowns
                    .push(Breakdown { by: breakdown.by, groups: merged.iter().map(|one| one.0.clone()).collect() });
                of_groups.push(merged.iter().map(|one| one.1).collect());
                columns.extend(merged.into_iter().map(|one| one.2));
            }
        }
        Counts { columns, breakdowns, of_groups, ..self }
    }

    /// Where the counts of a group stand among the columns; of everybody, without one.
    pub fn column(&self, group: Option<(usize, usize)>) -> usize {
        let Some((breakdown, group)) = group else { return 0 };
        1 + self.breakdowns.iter().take(breakdown).map(|one| one.groups.len()).sum::<usize>() + group
    }
}

/// How many answered each question, and how many said each code.
pub type Told = Vec<(u64, Vec<u64>)>;

fn merge(mut groups: Vec<(Vec<String>, u64, Told)>, least: u64) -> Vec<(Vec<String>, u64, Told)> {
    while groups.len() > 1 {
        let mut order: Vec<usize> = (0..groups.len()).collect();
        order.sort_by_key(|n| groups[*n].1);
        let (small, next) = (order[0], order[1]);
        if groups[small].1 >= least {
            break;
        }
        let (codes, size, told) = groups.remove(small);
        let into = &mut groups[if next > small { next - 1 } else { next }];
        into.0.extend(codes);
        into.1 += size;
        for ((answered, counts), (more, others)) in into.2.iter_mut().zip(told) {
            *answered += more;
            counts.iter_mut().zip(others).for_each(|(count, other)| *count += other);
        }
    }
    groups
}

/// Counts answers, told apart in these ways.
pub fn count(walk: &Walk, by: &[By], answers: &[Answer]) -> Result<Counts> {
    let names: HashMap<&str, usize> =
        walk.form.questions.iter().enumerate().map(|(n, question)| (question.name.as_str(), n)).collect();
    let questions = questions(walk, &names, answers)?;
    let breakdowns: Vec<Breakdown> = by.iter().filter_map(|by| breakdown(walk, by, answers)).collect();
    let columns = 1 + breakdowns.iter().map(|one| one.groups.len()).sum::<usize>();
    let empty = || questions.iter().map(|one| (0, vec![0; one.codes.len()])).collect::<Told>();
    let mut counts = Counts {
        of_groups: breakdowns.iter().map(|one| vec![0; one.groups.len()]).collect(),
        columns: (0..columns).map(|_| empty()).collect(),
        all: 0,
        questions,
        breakdowns,
    };
    let mut index = Index::of(&counts, &names);
    for answer in answers {
        index.said.clear();
        index.read(&answer.json)?;
        let groups: Vec<usize> = counts.breakdowns.iter().map(|one| group(one, answer, &index)).collect();
        counts.add(&index.said, &groups);
    }
    Ok(counts)
}

impl Counts {
    fn add(&mut self, said: &[(usize, usize)], groups: &[usize]) {
        self.all += 1;
        let mut columns = vec![0];
        for (breakdown, group) in groups.iter().enumerate() {
            self.of_groups[breakdown][*group] += 1;
            columns.push(self.column(Some((breakdown, *group))));
        }
        for column in columns {
            let mut last = None;
            for (question, code) in said {
                let (answered, codes) = &mut self.columns[column][*question];
                *answered += u64::from(last != Some(*question));
                codes[*code] += 1;
                last = Some(*question);
            }
        }
    }
}

/// The questions that are counted. Numbers are put into steps, as few as tell something.
fn questions(walk: &Walk, names: &HashMap<&str, usize>, answers: &[Answer]) -> Result<Vec<Counted>> {
    let numbers = numbers(walk, names, answers)?;
    let counted = |(place, question): (usize, &xlsform::Question)| {
        let choices = || walk.form.choices(question).iter().map(|choice| choice.name.clone()).collect();
        match question.kind {
            Kind::One(_) => Some(Counted { place, codes: choices(), steps: Vec::new(), several: false }),
            Kind::Several(_) => Some(Counted { place, codes: choices(), steps: Vec::new(), several: true }),
            Kind::Integer | Kind::Decimal => {
                let steps = steps(numbers.get(&place)?);
                if steps.is_empty() {
                    return None;
                }
                let codes = steps.iter().map(|(low, high)| step_name(*low, *high)).collect();
                Some(Counted { place, codes, steps, several: false })
            }
            Kind::Note | Kind::Text => None,
        }
    };
    Ok(walk.form.questions.iter().enumerate().filter_map(counted).collect())
}

fn step_name(low: i64, high: i64) -> String {
    match (low, high) {
        (i64::MIN, high) => format!("≤ {high}"),
        (low, i64::MAX) => format!("≥ {low}"),
        (low, high) if low == high => low.to_string(),
        (low, high) => format!("{low}–{high}"),
    }
}

/// The numbers that were said to each question that asks for one, in order.
fn numbers(walk: &Walk, names: &HashMap<&str, usize>, answers: &[Answer]) -> Result<BTreeMap<usize, Vec<i64>>> {
    let asks = |question: &&xlsform::Question| matches!(question.kind, Kind::Integer | Kind::Decimal);
    let mut numbers: BTreeMap<usize, Vec<i64>> = BTreeMap::new();
    if !walk.form.questions.iter().any(|question| asks(&question)) {
        return Ok(numbers);
    }
    for answer in answers {
        let said: BTreeMap<String, Vec<String>> = serde_json::from_str(&answer.json).map_err(|error| wrong(&error))?;
        for (name, codes) in said {
            let place = names.get(name.as_str()).filter(|place| asks(&&walk.form.questions[**place]));
            if let (Some(place), Some(number)) = (place, codes.first().and_then(|one| whole(one))) {
                numbers.entry(*place).or_default().push(number);
            }
        }
    }
    numbers.values_mut().for_each(|all| all.sort_unstable());
    Ok(numbers)
}

fn wrong(error: &serde_json::Error) -> Error {
    Error::Internal(format!("an answer: {error}"))
}

/// The whole number below a number.
fn whole(text: &str) -> Option<i64> {
    let number = text.parse::<f64>().ok()?.floor();
    #[expect(clippy::cast_possible_truncation, reason = "an answer has at most twelve characters")]
    Some(number as i64)
}

/// Steps of one width that people think in. The first holds all that are less and the last all that are more, and each of them ten
/// at least: a step that is there only since somebody said so would say that somebody did.
fn steps(numbers: &[i64]) -> Vec<(i64, i64)> {
    let (Some(low), Some(high)) = (numbers.get(ENDS - 1), numbers.len().checked_sub(ENDS).and_then(|n| numbers.get(n)))
    else {
        return Vec::new();
    };
    let widths = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1_000, 10_000, 100_000, 1_000_000, 1_000_000_000];
    let count = |width: i64| high.div_euclid(width) - low.div_euclid(width) + 1;
    let width = widths.into_iter().find(|width| count(*width) <= MOST_STEPS).unwrap_or(1_000_000_000_000);
    let (first, count) = (low.div_euclid(width), count(width));
    let step = |n: i64| {
        let from = if n == 0 { i64::MIN } else { (first + n) * width };
        let to = if n + 1 == count { i64::MAX } else { (first + n + 1) * width - 1 };
        (from, to)
    };
    if count < 2 { Vec::new() } else { (0..count).map(step).collect() }
}

/// The groups of a breakdown, where there are two at least.
fn breakdown(walk: &Walk, by: &By, answers: &[Answer]) -> Option<Breakdown> {
    let found = |of: &dyn Fn(&Answer) -> String| -> Vec<String> {
        let all: BTreeSet<String> = answers.iter().map(of).collect();
        let (mut some, none): (Vec<String>, Vec<String>) = all.into_iter().partition(|group| !group.is_empty());
        some.sort_by_key(|group| natural(group));
        some.into_iter().chain(none).collect()
    };
    let groups = match by {
        By::People => found(&|answer| answer.people.clone()),
        By::Language => found(&|answer| language_of(&answer.wording).to_owned()),
        By::Version => found(&|answer| version_of(&answer.wording).to_owned()),
        By::Question(place) => {
            let question = walk.form.questions.get(*place).filter(|one| matches!(one.kind, Kind::One(_)))?;
            let codes = walk.form.choices(question).iter().map(|choice| choice.name.clone());
            codes.chain([String::new()]).collect()
        }
    };
    let groups: Vec<Vec<String>> = groups.into_iter().map(|code| vec![code]).collect();
    (groups.len() > 1).then(|| Breakdown { by: by.clone(), groups })
}

/// The place of an answer among the groups of a breakdown.
fn group(breakdown: &Breakdown, answer: &Answer, index: &Index<'_>) -> usize {
    let code = match &breakdown.by {
        By::People => answer.people.as_str(),
        By::Language => language_of(&answer.wording),
        By::Version => version_of(&answer.wording),
        By::Question(place) => {
            let said = index.places.get(place).and_then(|question| {
                let said = index.said.iter().find(|(other, _)| other == question)?;
                Some(said.1)
            });
            return said.unwrap_or(breakdown.groups.len() - 1);
        }
    };
    breakdown.groups.iter().position(|group| group.iter().any(|one| one == code)).unwrap_or(breakdown.groups.len() - 1)
}

/// What an answer says, read without keeping it: the places of questions and codes.
struct Index<'a> {
    /// The place among the counted questions of each, by its name.
    names: HashMap<&'a str, usize>,
    /// The same by its place in the form.
    places: HashMap<usize, usize>,
    codes: Vec<HashMap<String, usize>>,
    steps: Vec<Vec<(i64, i64)>>,
    said: Vec<(usize, usize)>,
}

impl<'a> Index<'a> {
    fn of(counts: &Counts, names: &HashMap<&'a str, usize>) -> Index<'a> {
        let places: HashMap<usize, usize> =
            counts.questions.iter().enumerate().map(|(n, one)| (one.place, n)).collect();
        let counted = |(name, place): (&&'a str, &usize)| Some((*name, *places.get(place)?));
        let codes = |one: &Counted| one.codes.iter().enumerate().map(|(n, code)| (code.clone(), n)).collect();
        Index {
            names: names.iter().filter_map(counted).collect(),
            codes: counts.questions.iter().map(codes).collect(),
            steps: counts.questions.iter().map(|one| one.steps.clone()).collect(),
            places,
            said: Vec::new(),
        }
    }

    fn read(&mut self, json: &str) -> Result<()> {
        let mut reader = serde_json::Deserializer::from_str(json);
        Whole(self).deserialize(&mut reader).map_err(|error| wrong(&error))
    }

    fn note(&mut self, question: usize, code: &str) {
        let steps = &self.steps[question];
        let place = if steps.is_empty() {
            self.codes[question].get(code).copied()
        } else {
            whole(code).and_then(|number| steps.iter().position(|(low, high)| (*low..=*high).contains(&number)))
        };
        self.said.extend(place.map(|place| (question, place)));
    }
}

/// Reads an answer: a map from the names of questions to lists of codes.
struct Whole<'a, 'b>(&'a mut Index<'b>);

impl<'de> DeserializeSeed<'de> for Whole<'_, '_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, reader: D) -> std::result::Result<(), D::Error> {
        reader.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Whole<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("answers by question")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<(), A::Error> {
        while let Some(name) = map.next_key::<&str>()? {
            let question = self.0.names.get(name).copied();
            map.next_value_seed(Codes(self.0, question))?;
        }
        Ok(())
    }
}

struct Codes<'a, 'b>(&'a mut Index<'b>, Option<usize>);

impl<'de> DeserializeSeed<'de> for Codes<'_, '_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, reader: D) -> std::result::Result<(), D::Error> {
        reader.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Codes<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of codes")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> std::result::Result<(), A::Error> {
        while let Some(code) = seq.next_element::<&str>()? {
            if let Some(question) = self.1 {
                self.0.note(question, code);
            }
        }
        Ok(())
    }
}

/// The words of a code of a question, in each wording.
pub fn words(walk: &Walk, place: usize, code: &str) -> Texts {
    let choices = walk.form.questions.get(place).map(|question| walk.form.choices(question)).unwrap_or_default();
    choices.iter().find(|choice| choice.name == code).map(|choice| choice.label.clone()).unwrap_or_default()
}
