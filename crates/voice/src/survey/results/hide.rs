//! Which counts are hidden: those of few, and with them others, so that none can be worked out from what is shown.
//!
//! Groups of few were put together before, so how many there are of each group is no secret. Nor is that somebody left a question
//! out. What is protected together is a question in all its tables, since how many answered is the sum of what they said, and
//! everybody's count is the sum of the groups of each breakdown; and with it the questions that are asked after certain answers
//! to it, since how many were asked is how many gave those answers. A question whose being asked depends on several others is not
//! shown: what it tells of them cannot be said by sums.

use super::count::{By, Counted, Counts, words};
use super::{Asked, Column, Results, Said};
use crate::survey::walk::{Trigger, Walk};
use disclosure::{Decision, Fault, Profile, Published, Release, decide, verify};

/// A count: in which column, of which question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// All answers, whatever they say.
    All(usize),
    /// Those in which the question was answered.
    Answered(usize, usize),
    /// Those in which it was not.
    Missing(usize, usize),
    /// Those that say this.
    Code(usize, usize, usize),
    /// Those that answered and do not say it, where several may be said.
    Not(usize, usize, usize),
    /// All that was said, where several may be said, and how much of it is beyond one thing each.
    Ticks(usize, usize),
    Beyond(usize, usize),
    /// Those that were asked, where not everybody is, and those of them that left it out.
    Asked(usize, usize),
    Left(usize, usize),
}

/// What it costs to hide how many of a group answered: more than all else that is hidden.
const DEAR: u64 = 1_000_000;

/// Why results cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Too few answered.
    Few,
    /// These breakdowns together would give small counts away.
    Breakdowns,
}

/// What may be shown of counts whose groups of few were put together.
pub fn hide(walk: &Walk, counts: &Counts, least: u64) -> Result<Results, Refused> {
    if counts.all < least {
        return Err(Refused::Few);
    }
    let columns = columns(counts);
    let mut questions = Vec::new();
    for tied in tied(walk, counts) {
        let together = Together { walk, counts, columns: &columns, least };
        let release = together.release(&tied).map_err(|_| Refused::Breakdowns)?;
        let decision = decide(&release).map_err(|_| Refused::Breakdowns)?;
        verify(&release, &decision).map_err(|_| Refused::Breakdowns)?;
        questions
            .extend(tied.into_iter().map(|q| (q, asked(walk, (q, &counts.questions[q]), columns.len(), &decision))));
    }
    questions.sort_by_key(|(q, _)| *q);
    let questions = questions.into_iter().map(|(_, asked)| asked).collect();
    let columns = columns.iter().map(|column| named(walk, counts, *column)).collect();
    Ok(Results { least, columns, questions })
}

/// The columns with the breakdown and the group of each; the first is everybody.
fn columns(counts: &Counts) -> Vec<Option<(usize, usize)>> {
    let groups = counts.breakdowns.iter().enumerate();
    let groups = groups.flat_map(|(b, one)| (0..one.groups.len()).map(move |g| Some((b, g))));
    std::iter::once(None).chain(groups).collect()
}

/// The questions that are protected together, by their places among those that are counted. Those that depend on several others
/// are left out, and so are those that depend on one of these.
fn tied(walk: &Walk, counts: &Counts) -> Vec<Vec<usize>> {
    let mut sets: Vec<Vec<usize>> = Vec::new();
    for (q, question) in counts.questions.iter().enumerate() {
        match walk.trigger(question.place) {
            Trigger::Always => sets.push(vec![q]),
            Trigger::Codes(place, _) => {
                let on = counts.questions.iter().position(|other| other.place == place);
                if let Some(set) = on.and_then(|on| sets.iter_mut().find(|set| set.contains(&on))) {
                    set.push(q);
                }
            }
            Trigger::Several => {}
        }
    }
    sets
}

/// Questions in all their tables.
struct Together<'a> {
    walk: &'a Walk,
    counts: &'a Counts,
    columns: &'a [Option<(usize, usize)>],
    least: u64,
}

impl Together<'_> {
    fn release(&self, tied: &[usize]) -> Result<Release<Key>, Fault<Key>> {
        let mut release = Release::new(Profile::of_answers(self.least));
        for q in tied {
            for n in (0..self.columns.len()).filter(|n| !self.tells_apart(*n, *q)) {
                self.add(&mut release, n, *q)?;
            }
            for (breakdown, one) in self.counts.breakdowns.iter().enumerate() {
                if one.by == By::Question(self.counts.questions[*q].place) {
                    self.own_groups(&mut release, (breakdown, *q), &one.groups)?;
                } else {
                    self.add_up(&mut release, (breakdown, *q), one.groups.len())?;
                }
            }
        }
        for q in tied {
            self.tie(&mut release, *q)?;
        }
        Ok(release)
    }

    /// How many answers there are in a column.
    fn all(&self, n: usize) -> u64 {
        self.columns[n].map_or(self.counts.all, |(breakdown, group)| self.counts.of_groups[breakdown][group])
    }

    /// Whether a column is told apart by this question: then it says nothing there.
    fn tells_apart(&self, n: usize, q: usize) -> bool {
        let place = self.counts.questions[q].place;
        self.columns[n].is_some_and(|(breakdown, _)| self.counts.breakdowns[breakdown].by == By::Question(place))
    }

    /// Whether nobody of a column was asked, as everybody knows who reads the condition of the question.
    fn never_asked(&self, n: usize, q: usize) -> bool {
        let Some((breakdown, group)) = self.columns[n] else { return false };
        let one = &self.counts.breakdowns[breakdown];
        match (&one.by, self.walk.trigger(self.counts.questions[q].place)) {
            (By::Question(place), Trigger::Codes(on, codes)) => {
                *place == on && one.groups[group].iter().all(|code| !codes.contains(code))
            }
            _ => false,
        }
    }

    fn add(&self, release: &mut Release<Key>, n: usize, q: usize) -> Result<(), Fault<Key>> {
        let (answered, codes) = &self.counts.columns[n][q];
        let (never, few) = (self.never_asked(n, q), *answered < self.least);
        let always = self.walk.trigger(self.counts.questions[q].place) == Trigger::Always;
        let mut keys = vec![(Key::Answered(n, q), *answered)];
        keys.extend(codes.iter().enumerate().map(|(c, count)| (Key::Code(n, q, c), *count)));
        for (key, count) in keys {
            if never || (key == Key::Answered(0, q) && always && !few) {
                release.public(key, count)?;
            } else {
                release.known_between(key, count, 0..=self.all(n))?;
            }
            if !never && few {
                release.withhold(&key)?;
            }
        }
        // Without how many answered, no percentage is printed: it is hidden last.
        release.weight(&Key::Answered(n, q), DEAR)?;
        let keys: Vec<Key> = (0..codes.len()).map(|c| Key::Code(n, q, c)).collect();
        if !self.counts.questions[q].several {
            return release.equation(&Key::Answered(n, q), &keys);
        }
        let ticks: u64 = codes.iter().sum();
        release.slack(Key::Ticks(n, q), ticks)?;
        release.slack(Key::Beyond(n, q), ticks - answered)?;
        release.equation(&Key::Ticks(n, q), &keys)?;
        release.equation(&Key::Ticks(n, q), &[Key::Answered(n, q), Key::Beyond(n, q)])?;
        for (c, (key, count)) in keys.into_iter().zip(codes).enumerate() {
            release.unprinted(Key::Not(n, q, c), answered - count)?;
            release.equation(&Key::Answered(n, q), &[key, Key::Not(n, q, c)])?;
        }
        Ok(())
    }

    /// Everybody's counts are the sums of the groups'.
    fn add_up(
        &self,
        release: &mut Release<Key>,
        (breakdown, q): (usize, usize),
        groups: usize,
    ) -> Result<(), Fault<Key>> {
        let question = &self.counts.questions[q];
        let mut makes: Vec<Box<dyn Fn(usize) -> Key>> = vec![Box::new(move |n| Key::Answered(n, q))];
        for c in 0..question.codes.len() {
            makes.push(Box::new(move |n| Key::Code(n, q, c)));
            if question.several {
                makes.push(Box::new(move |n| Key::Not(n, q, c)));
            }
        }
        for make in makes {
            let parts: Vec<Key> = (0..groups).map(|group| make(self.counts.column(Some((breakdown, group))))).collect();
            release.equation(&make(0), &parts)?;
        }
        Ok(())
    }

    /// The sizes of the groups that this question tells apart are its own counts.
    fn own_groups(
        &self,
        release: &mut Release<Key>,
        (breakdown, q): (usize, usize),
        groups: &[Vec<String>],
    ) -> Result<(), Fault<Key>> {
        self.missing(release, 0, q)?;
        for (group, codes) in groups.iter().enumerate() {
            let column = self.counts.column(Some((breakdown, group)));
            release.public(Key::All(column), self.counts.of_groups[breakdown][group])?;
            release.equation(&Key::All(column), &self.parts(0, q, codes))?;
        }
        Ok(())
    }

    /// The counts of these codes of a question; of the empty one, those that left it out.
    fn parts(&self, n: usize, q: usize, codes: &[String]) -> Vec<Key> {
        let place = |code: &String| self.counts.questions[q].codes.iter().position(|one| one == code);
        codes.iter().map(|code| place(code).map_or(Key::Missing(n, q), |c| Key::Code(n, q, c))).collect()
    }

    fn missing(&self, release: &mut Release<Key>, n: usize, q: usize) -> Result<(), Fault<Key>> {
        release.public(Key::All(n), self.all(n))?;
        release.slack(Key::Missing(n, q), self.all(n) - self.counts.columns[n][q].0)?;
        release.equation(&Key::All(n), &[Key::Answered(n, q), Key::Missing(n, q)])
    }

    /// How many were asked is how many gave the answers after which it is asked.
    fn tie(&self, release: &mut Release<Key>, q: usize) -> Result<(), Fault<Key>> {
        let question = &self.counts.questions[q];
        let Trigger::Codes(place, codes) = self.walk.trigger(question.place) else { return Ok(()) };
        let Some(on) = self.counts.questions.iter().position(|other| other.place == place) else { return Ok(()) };
        let required = self.walk.form.questions.get(question.place).is_some_and(|question| question.required);
        for n in (0..self.columns.len()).filter(|n| !self.tells_apart(*n, q) && !self.tells_apart(*n, on)) {
            if codes.iter().any(String::is_empty) {
                self.missing(release, n, on)?;
            }
            let parts = self.parts(n, on, &codes);
            let count = |key: &Key| match key {
                Key::Code(n, q, c) => self.counts.columns[*n][*q].1[*c],
                _ => self.all(n) - self.counts.columns[n][on].0,
            };
            let asked: u64 = parts.iter().map(count).sum();
            // Who went on with an older text of the survey may have answered what they would not be asked now.
            let answered = self.counts.columns[n][q].0.min(asked);
            release.unprinted(Key::Asked(n, q), asked)?;
            release.equation(&Key::Asked(n, q), &parts)?;
            if required {
                release.public(Key::Left(n, q), asked - answered)?;
            } else {
                release.slack(Key::Left(n, q), asked - answered)?;
            }
            release.equation(&Key::Asked(n, q), &[Key::Answered(n, q), Key::Left(n, q)])?;
        }
        Ok(())
    }
}

fn asked(walk: &Walk, (q, question): (usize, &Counted), columns: usize, decision: &Decision<Key>) -> Asked {
    let shown = |key: Key| match decision.published(&key) {
        Published::Count(count) => Some(count),
        Published::Hidden => None,
    };
    let said = |(c, code): (usize, &String)| Said {
        code: code.clone(),
        words: words(walk, question.place, code),
        counts: (0..columns).map(|n| shown(Key::Code(n, q, c))).collect(),
    };
    let form = &walk.form.questions[question.place];
    Asked {
        name: form.name.clone(),
        label: form.label.clone(),
        several: question.several,
        answered: (0..columns).map(|n| shown(Key::Answered(n, q))).collect(),
        said: question.codes.iter().enumerate().map(said).collect(),
    }
}

fn named(walk: &Walk, counts: &Counts, column: Option<(usize, usize)>) -> Column {
    let Some((breakdown, group)) = column else {
        return Column { by: String::new(), group: Vec::new(), words: Vec::new(), answers: counts.all };
    };
    let one = &counts.breakdowns[breakdown];
    let codes = one.groups[group].clone();
    let (by, words) = match one.by {
        By::People => ("people".to_owned(), Vec::new()),
        By::Language => ("language".to_owned(), Vec::new()),
        By::Version => ("version".to_owned(), Vec::new()),
        By::Question(place) => {
            let words = codes.iter().map(|code| words(walk, place, code)).collect();
            (walk.form.questions[place].name.clone(), words)
        }
    };
    Column { by, group: codes, words, answers: counts.of_groups[breakdown][group] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::results::count::{Answer, count};
    use xlsform::{Choice, Form, Kind, List, Texts, Wording};

    /// Nothing, and the questions that are asked after it.
    fn walk(codes: &[&str]) -> Walk {
        with(codes, Vec::new())
    }

    fn with(codes: &[&str], after: Vec<xlsform::Question>) -> Walk {
        let choice = |name: &&str| Choice { name: (*name).to_owned(), label: Texts::new(), audio: Texts::new() };
        let question = |name: &str| xlsform::Question {
            name: name.to_owned(),
            kind: Kind::One("list".to_owned()),
            ..xlsform::Question::default()
        };
        Walk::of(Form {
            wordings: vec![Wording { tag: "en".to_owned(), name: "English".to_owned() }],
            questions: std::iter::once(question("safe")).chain(after).collect(),
            lists: vec![List { name: "list".to_owned(), choices: codes.iter().map(choice).collect() }],
            ..Form::default()
        })
    }

    /// So many answers of each group that say each code.
    fn answers(all: &[(&str, &[(&str, usize)])]) -> Vec<Answer> {
        let of = |people: &str, code: &str| Answer {
            people: people.to_owned(),
            wording: "en".to_owned(),
            json: format!(r#"{{"safe":["{code}"]}}"#),
        };
        let group = |(people, said): &(&str, &[(&str, usize)])| -> Vec<Answer> {
            said.iter().flat_map(|(code, n)| std::iter::repeat_with(|| of(people, code)).take(*n)).collect()
        };
        all.iter().flat_map(group).collect()
    }

    fn shown(all: &[(&str, &[(&str, usize)])]) -> Results {
        let walk = walk(&["yes", "no"]);
        let counts = count(&walk, &[By::People], &answers(all)).unwrap().merged(10);
        hide(&walk, &counts, 10).unwrap()
    }

    #[test]
    fn a_small_count_is_hidden_with_others_and_not_with_how_many_answered() {
        let results = shown(&[("Year 6", &[("yes", 9), ("no", 5)]), ("Year 8", &[("yes", 8), ("no", 4)])]);
        let asked = &results.questions[0];
        assert_eq!(asked.answered, [Some(26), Some(14), Some(12)]);
        assert_eq!(asked.said[0].counts, [Some(17), None, None]);
        assert_eq!(asked.said[1].counts, [Some(9), None, None]);
    }

    #[test]
    fn groups_of_few_are_put_together() {
        let results =
            shown(&[("A", &[("yes", 20), ("no", 20)]), ("B", &[("yes", 3)]), ("C", &[("yes", 30), ("no", 30)])]);
        let groups: Vec<(String, u64)> =
            results.columns.iter().skip(1).map(|column| (column.group.join("+"), column.answers)).collect();
        assert_eq!(groups, [("A+B".to_owned(), 43), ("C".to_owned(), 60)]);
        let alone = shown(&[("A", &[("yes", 20), ("no", 20)]), ("B", &[("yes", 3)])]);
        assert_eq!(alone.columns.len(), 1, "one group alone is everybody");
    }

    #[test]
    fn nobody_in_a_small_group_is_not_said() {
        let results = shown(&[("A", &[("yes", 12)]), ("B", &[("yes", 20), ("no", 20)])]);
        let asked = &results.questions[0];
        assert_eq!(asked.said[0].counts[1], None, "all of them said yes");
        assert_eq!(asked.said[1].counts[1], None, "none of them said no");
    }

    #[test]
    fn what_is_asked_after_an_answer_does_not_give_it_away() {
        let after = xlsform::Question {
            name: "why".to_owned(),
            kind: Kind::One("list".to_owned()),
            relevant: "${safe} = 'yes'".to_owned(),
            required: true,
            ..xlsform::Question::default()
        };
        let walk = with(&["yes", "no"], vec![after]);
        let said = |n: usize| {
            let json =
                if n < 3 { r#"{"safe":["no"]}"#.to_owned() } else { r#"{"safe":["yes"],"why":["yes"]}"#.to_owned() };
            Answer { people: String::new(), wording: "en".to_owned(), json }
        };
        let answers: Vec<Answer> = (0..100).map(said).collect();
        let results = hide(&walk, &count(&walk, &[], &answers).unwrap(), 10).unwrap();
        // Three said no. That 97 were asked why would tell it.
        assert_eq!(results.questions[0].said[0].counts[0], None);
        assert_eq!(results.questions[1].answered[0], None);
    }
}
