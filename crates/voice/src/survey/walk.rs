//! The way through a questionnaire: which question comes next, and which answers are taken. Pure.

use crate::own_words;
use platform::typed;
use std::collections::BTreeMap;
use xlsform::{Choice, Expression, Form, Kind, Question};

/// What was answered, by the names of the questions: codes, one number, or words.
pub type Answers = BTreeMap<String, Vec<String>>;

/// The longest number that is taken, in characters.
const LONGEST: usize = 12;

/// A questionnaire with its conditions read.
pub struct Walk {
    /// The questionnaire.
    pub form: Form,
    conditions: Vec<Vec<Expression>>,
    constraints: Vec<Option<Expression>>,
}

/// After which answers a question is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// After all.
    Always,
    /// After these codes of the question at this place; the empty code is that it was left out.
    Codes(usize, Vec<String>),
    /// After answers to several questions, or to one that is not answered by one choice.
    Several,
}

/// Why an answer is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The question must be answered.
    Missing,
    /// It is none of the choices.
    NoChoice,
    /// It is no whole number.
    NotWhole,
    /// It is no number.
    NotNumber,
    /// It is a number that cannot be.
    Refused,
    /// It has more characters than are taken.
    TooLong,
}

impl Walk {
    /// Reads the conditions. One that cannot be read holds for nobody; the check of the form does not let it through.
    pub fn of(form: Form) -> Walk {
        let read = |text: &str| xlsform::parse(text).unwrap_or(Expression::Bool(false));
        let conditions = form.questions.iter().map(|one| form.conditions(one).map(read).collect()).collect();
        let constraint = |one: &Question| (!one.constraint.is_empty()).then(|| read(&one.constraint));
        let constraints = form.questions.iter().map(constraint).collect();
        Walk { conditions, constraints, form }
    }

    /// Whether a question is asked in a version after these answers.
    fn is_asked(&self, n: usize, version: &str, answers: &Answers) -> bool {
        let answer = |name: &str| answers.get(name).map(|codes| codes.join(" ")).unwrap_or_default();
        let question = self.form.questions.get(n).is_some_and(|question| question.is_in(version));
        question && self.conditions[n].iter().all(|condition| condition.holds("", &answer))
    }

    /// After which answers a question is asked.
    pub fn trigger(&self, place: usize) -> Trigger {
        let conditions = self.conditions.get(place).map_or(&[][..], Vec::as_slice);
        let mut names: Vec<&str> = conditions.iter().flat_map(Expression::answers).collect();
        names.dedup();
        let (Some(name), true) = (names.first(), names.iter().all(|name| Some(name) == names.first())) else {
            return if conditions.is_empty() { Trigger::Always } else { Trigger::Several };
        };
        let Some((on, question)) = self.form.question(name).filter(|(_, one)| matches!(one.kind, Kind::One(_))) else {
            return Trigger::Several;
        };
        let holds = |code: &String| {
            let answer = |other: &str| if other == *name { code.clone() } else { String::new() };
            conditions.iter().all(|condition| condition.holds("", &answer))
        };
        let codes = self.form.choices(question).iter().map(|choice| choice.name.clone());
        Trigger::Codes(on, codes.chain([String::new()]).filter(holds).collect())
    }

    /// The first question that is asked after this place.
    pub fn next(&self, after: Option<usize>, version: &str, answers: &Answers) -> Option<usize> {
        let first = after.map_or(0, |after| after + 1);
        (first..self.form.questions.len()).find(|n| self.is_asked(*n, version, answers))
    }

    /// The last question that is asked before this place.
    pub fn before(&self, place: usize, version: &str, answers: &Answers) -> Option<usize> {
        (0..place.min(self.form.questions.len())).rev().find(|n| self.is_asked(*n, version, answers))
    }

    /// Which question this is of those that are asked, counted from 1, and of how many at most.
    pub fn progress(&self, place: usize, version: &str, answers: &Answers) -> (usize, usize) {
        let asked = (0..=place).filter(|n| self.is_asked(*n, version, answers)).count();
        let to_come = self.form.questions.iter().skip(place + 1).filter(|question| question.is_in(version)).count();
        (asked, asked + to_come)
    }

    /// What was answered to questions that are asked: whoever went back may have left others behind.
    pub fn kept(&self, version: &str, answers: &Answers) -> Answers {
        let mut kept = Answers::new();
        for (n, question) in self.form.questions.iter().enumerate() {
            if self.is_asked(n, version, &kept)
                && let Some(answer) = answers.get(&question.name).filter(|answer| !answer.is_empty())
            {
                kept.insert(question.name.clone(), answer.clone());
            }
        }
        kept
    }

    /// Answers and words apart, since they go different ways: the words question by question.
    pub fn apart(&self, mut answers: Answers) -> (Answers, Vec<(String, String)>) {
        let word = |question: &Question| Some((question.name.clone(), answers.remove(&question.name)?.concat()));
        let texts = self.form.texts().filter_map(word).collect();
        (answers, texts)
    }

    /// The answer to a question as it is kept, from what was sent; nothing where it was left out.
    pub fn take(&self, place: usize, sent: &[&str]) -> Result<Vec<String>, Wrong> {
        let question = self.form.questions.get(place).ok_or(Wrong::NoChoice)?;
        let sent: Vec<&str> = sent.iter().map(|one| one.trim()).filter(|one| !one.is_empty()).collect();
        if question.kind == Kind::Note {
            return Ok(Vec::new());
        }
        let Some(first) = sent.first() else {
            return if question.required { Err(Wrong::Missing) } else { Ok(Vec::new()) };
        };
        let answer = match &question.kind {
            Kind::One(_) => chosen(self.form.choices(question), &sent[..1])?,
            Kind::Several(_) => chosen(self.form.choices(question), &sent)?,
            Kind::Integer => {
                let number = typed::whole_number(first).filter(|_| first.chars().count() <= LONGEST);
                vec![number.ok_or(Wrong::NotWhole)?.to_string()]
            }
            Kind::Decimal => vec![decimal(first).ok_or(Wrong::NotNumber)?],
            Kind::Text if first.chars().count() > own_words::LONGEST => return Err(Wrong::TooLong),
            Kind::Text => vec![first.replace(typed::is_unseen, "")],
            Kind::Note => return Err(Wrong::NoChoice),
        };
        let this = answer.join(" ");
        match self.constraints.get(place).and_then(Option::as_ref) {
            Some(constraint) if !constraint.holds(&this, &|_| String::new()) => Err(Wrong::Refused),
            _ => Ok(answer),
        }
    }
}

/// The codes that were chosen, each once, in the order of the list.
fn chosen(choices: &[Choice], sent: &[&str]) -> Result<Vec<String>, Wrong> {
    if sent.iter().any(|code| !choices.iter().any(|choice| choice.name == *code)) {
        return Err(Wrong::NoChoice);
    }
    Ok(choices.iter().filter(|choice| sent.contains(&choice.name.as_str())).map(|choice| choice.name.clone()).collect())
}

fn decimal(text: &str) -> Option<String> {
    let text: String =
        text.chars().map(typed::digit).map(|one| if one == ',' || one == '٫' { '.' } else { one }).collect();
    let plain = text.chars().all(|one| one.is_ascii_digit() || one == '.' || one == '-') && text.len() <= LONGEST;
    text.parse::<f64>().ok().filter(|number| plain && number.is_finite()).map(|number| number.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use xlsform::{List, Texts, Wording};

    fn question(name: &str, kind: Kind, relevant: &str) -> Question {
        Question { name: name.to_owned(), kind, relevant: relevant.to_owned(), ..Question::default() }
    }

    fn walk() -> Walk {
        let choice = |name: &str| Choice { name: name.to_owned(), label: Texts::new(), audio: Texts::new() };
        let list = |name: &str, codes: &[&str]| List {
            name: name.to_owned(),
            choices: codes.iter().map(|code| choice(code)).collect(),
        };
        let mut age = question("age", Kind::Integer, "");
        age.constraint = ". >= 4 and . <= 25".to_owned();
        let mut last = question("last", Kind::One("yes_no".to_owned()), "");
        (last.required, last.versions) = (true, vec!["standard".to_owned()]);
        Walk::of(Form {
            title: "Safe".to_owned(),
            wordings: vec![Wording { tag: "en".to_owned(), name: "English".to_owned() }],
            groups: Vec::new(),
            questions: vec![
                question("safe", Kind::One("yes_no".to_owned()), ""),
                question("where", Kind::Several("places".to_owned()), "${safe} = 'no'"),
                age,
                last,
            ],
            lists: vec![list("yes_no", &["yes", "no"]), list("places", &["park", "bus", "home"])],
        })
    }

    fn answers(pairs: &[(&str, &[&str])]) -> Answers {
        pairs
            .iter()
            .map(|(name, codes)| ((*name).to_owned(), codes.iter().map(ToString::to_string).collect()))
            .collect()
    }

    #[test]
    fn the_way_follows_the_answers() {
        let walk = walk();
        let (yes, no) = (answers(&[("safe", &["yes"])]), answers(&[("safe", &["no"])]));
        assert_eq!(walk.next(None, "standard", &Answers::new()), Some(0));
        assert_eq!(walk.next(Some(0), "standard", &yes), Some(2));
        assert_eq!(walk.next(Some(0), "standard", &no), Some(1));
        assert_eq!(walk.next(Some(2), "easy", &no), None, "the last one is not in this version");
        assert_eq!(walk.before(2, "standard", &yes), Some(0));
        assert_eq!(walk.before(2, "standard", &no), Some(1));
        assert_eq!(walk.progress(2, "standard", &yes), (2, 3));
        assert_eq!(walk.progress(0, "standard", &yes), (1, 4));
    }

    #[test]
    fn what_is_not_asked_any_more_is_left_behind() {
        let went_back = answers(&[("safe", &["yes"]), ("where", &["bus"]), ("age", &["9"])]);
        assert_eq!(walk().kept("standard", &went_back), answers(&[("safe", &["yes"]), ("age", &["9"])]));
    }

    #[test]
    fn only_answers_that_can_be_are_taken() {
        let walk = walk();
        let take = |place: usize, sent: &[&str]| walk.take(place, sent);
        let taken = |codes: &[&str]| Ok(codes.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(take(0, &["yes"]), taken(&["yes"]));
        assert_eq!(take(0, &["yes", "no"]), taken(&["yes"]), "one answer is one");
        assert_eq!(take(0, &["maybe"]), Err(Wrong::NoChoice));
        assert_eq!(take(0, &[]), taken(&[]));
        assert_eq!(take(1, &["home", "park", "home"]), taken(&["park", "home"]));
        assert_eq!(take(2, &[" ১২ "]), taken(&["12"]));
        assert_eq!(take(2, &["twelve"]), Err(Wrong::NotWhole));
        assert_eq!(take(2, &["3"]), Err(Wrong::Refused));
        assert_eq!(take(3, &[""]), Err(Wrong::Missing));
        assert_eq!(decimal("2,5").as_deref(), Some("2.5"));
        assert_eq!(decimal("inf"), None);
    }
}
