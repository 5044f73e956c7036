//! Which counts are hidden: those of few, and with them others, so that none can be worked out from what is shown.
//!
//! Groups of few were put together before, so how many there are of each group is no secret. Then each question is protected by
//! itself, in all its tables together, since these share everybody's counts: how many answered is the sum of what they said, and
//! everybody's count is the sum of the groups of each breakdown. Nothing but the sizes of groups ties two questions.

use super::count::{By, Counted, Counts, words};
use super::{Asked, Column, Results, Said};
use crate::survey::walk::Walk;
use disclosure::{Decision, Fault, Profile, Published, Release, decide, verify};

/// A count of a question: in which column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// All answers, whatever they say to this question.
    All(usize),
    /// Those in which the question was answered.
    Answered(usize),
    /// Those in which it was not, of everybody. That a question was left out is no secret.
    Missing,
    /// Those that say this.
    Code(usize, usize),
    /// Those that answered and do not say it, where several may be said.
    Not(usize, usize),
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
    for (q, question) in counts.questions.iter().enumerate() {
        let release = Question { walk, counts, columns: &columns, q, question, least }.release();
        let release = release.map_err(|_| Refused::Breakdowns)?;
        let decision = decide(&release).map_err(|_| Refused::Breakdowns)?;
        verify(&release, &decision).map_err(|_| Refused::Breakdowns)?;
        questions.push(asked(walk, question, columns.len(), &decision));
    }
    let columns = columns.iter().map(|column| named(walk, counts, *column)).collect();
    Ok(Results { least, columns, questions })
}

/// The columns with the breakdown and the group of each; the first is everybody.
fn columns(counts: &Counts) -> Vec<Option<(usize, usize)>> {
    let groups = counts.breakdowns.iter().enumerate();
    let groups = groups.flat_map(|(b, one)| (0..one.groups.len()).map(move |g| Some((b, g))));
    std::iter::once(None).chain(groups).collect()
}

/// A question in all its tables.
struct Question<'a> {
    walk: &'a Walk,
    counts: &'a Counts,
    columns: &'a [Option<(usize, usize)>],
    q: usize,
    question: &'a Counted,
    least: u64,
}

impl Question<'_> {
    fn release(&self) -> Result<Release<Key>, Fault<Key>> {
        let mut release = Release::new(Profile::of_answers(self.least));
        for (n, column) in self.columns.iter().enumerate() {
            let all = column.map_or(self.counts.all, |(breakdown, group)| self.counts.of_groups[breakdown][group]);
            if !self.tells_apart(*column) {
                self.add(&mut release, n, all)?;
            }
        }
        for (breakdown, one) in self.counts.breakdowns.iter().enumerate() {
            let places = (0..one.groups.len()).map(|group| self.counts.column(Some((breakdown, group))));
            let places: Vec<usize> = places.collect();
            if one.by == By::Question(self.question.place) {
                self.own_groups(&mut release, breakdown, &one.groups)?;
            } else {
                self.add_up(&mut release, &places)?;
            }
        }
        Ok(release)
    }

    /// Whether a column is told apart by this question: then it says nothing there.
    fn tells_apart(&self, column: Option<(usize, usize)>) -> bool {
        column.is_some_and(|(breakdown, _)| self.counts.breakdowns[breakdown].by == By::Question(self.question.place))
    }

    /// Whether nobody of a column was asked, as everybody knows who reads the condition of the question.
    fn never_asked(&self, n: usize) -> bool {
        let Some((breakdown, group)) = self.columns[n] else { return false };
        let one = &self.counts.breakdowns[breakdown];
        match one.by {
            By::Question(place) => {
                one.groups[group].iter().all(|code| self.walk.never_asks(self.question.place, place, code))
            }
            _ => false,
        }
    }

    fn add(&self, release: &mut Release<Key>, n: usize, all: u64) -> Result<(), Fault<Key>> {
        let (answered, codes) = &self.counts.columns[n][self.q];
        let never = self.never_asked(n);
        let mut keys = vec![(Key::Answered(n), *answered)];
        keys.extend(codes.iter().enumerate().map(|(c, count)| (Key::Code(n, c), *count)));
        let few = *answered < self.least;
        for (key, count) in keys {
            if never || (key == Key::Answered(0) && !few) {
                release.public(key, count)?;
            } else {
                release.known_between(key, count, 0..=all)?;
            }
            if !never && few {
                release.withhold(&key)?;
            }
        }
        // Without how many answered, no percentage is printed: it is hidden last.
        release.weight(&Key::Answered(n), DEAR)?;
        let keys: Vec<Key> = (0..codes.len()).map(|c| Key::Code(n, c)).collect();
        if !self.question.several {
            return release.equation(&Key::Answered(n), &keys);
        }
        for (c, (key, count)) in keys.into_iter().zip(codes).enumerate() {
            release.unprinted(Key::Not(n, c), answered - count)?;
            release.equation(&Key::Answered(n), &[key, Key::Not(n, c)])?;
        }
        Ok(())
    }

    /// Everybody's counts are the sums of the groups'.
    fn add_up(&self, release: &mut Release<Key>, places: &[usize]) -> Result<(), Fault<Key>> {
        let mut makes: Vec<Box<dyn Fn(usize) -> Key>> = vec![Box::new(Key::Answered)];
        for c in 0..self.question.codes.len() {
            makes.push(Box::new(move |n| Key::Code(n, c)));
            if self.question.several {
                makes.push(Box::new(move |n| Key::Not(n, c)));
            }
        }
        for make in makes {
            let parts: Vec<Key> = places.iter().map(|n| make(*n)).collect();
            release.equation(&make(0), &parts)?;
        }
        Ok(())
    }

    /// The sizes of the groups that this question tells apart are its own counts.
    fn own_groups(
        &self,
        release: &mut Release<Key>,
        breakdown: usize,
        groups: &[Vec<String>],
    ) -> Result<(), Fault<Key>> {
        release.public(Key::Missing, self.counts.all - self.counts.columns[0][self.q].0)?;
        for (group, codes) in groups.iter().enumerate() {
            let column = self.counts.column(Some((breakdown, group)));
            release.public(Key::All(column), self.counts.of_groups[breakdown][group])?;
            let place = |code: &String| self.question.codes.iter().position(|one| one == code);
            let parts: Vec<Key> =
                codes.iter().map(|code| place(code).map_or(Key::Missing, |c| Key::Code(0, c))).collect();
            release.equation(&Key::All(column), &parts)?;
        }
        Ok(())
    }
}

fn asked(walk: &Walk, question: &Counted, columns: usize, decision: &Decision<Key>) -> Asked {
    let shown = |key: Key| match decision.published(&key) {
        Published::Count(count) => Some(count),
        Published::Hidden => None,
    };
    let said = |(c, code): (usize, &String)| Said {
        code: code.clone(),
        words: words(walk, question.place, code),
        counts: (0..columns).map(|n| shown(Key::Code(n, c))).collect(),
    };
    let form = &walk.form.questions[question.place];
    Asked {
        name: form.name.clone(),
        label: form.label.clone(),
        several: question.several,
        answered: (0..columns).map(|n| shown(Key::Answered(n))).collect(),
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

    fn walk(codes: &[&str]) -> Walk {
        let choice = |name: &&str| Choice { name: (*name).to_owned(), label: Texts::new(), audio: Texts::new() };
        let question = |name: &str| xlsform::Question {
            name: name.to_owned(),
            kind: Kind::One("list".to_owned()),
            ..xlsform::Question::default()
        };
        Walk::of(Form {
            wordings: vec![Wording { tag: "en".to_owned(), name: "English".to_owned() }],
            questions: vec![question("safe")],
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
}
