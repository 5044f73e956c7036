//! Whether a question can ever appear: its condition is tried with all answers that could make a difference.

use crate::check::{At, Flaw};
use crate::expression::Expression;
use crate::form::{Form, Kind, Question};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The conditions of a form that could be read, by the places of its groups and questions.
#[derive(Default)]
pub struct Conditions {
    pub groups: Vec<Option<Expression>>,
    pub questions: Vec<Option<Expression>>,
    pub constraints: Vec<Option<Expression>>,
}

/// The most combinations of answers that are tried for one condition, and for a whole form.
const MOST: usize = 20_000;
const MOST_IN_ALL: usize = 2_000_000;

/// The most questions whose answers are tried together: each has two answers or more.
const MOST_QUESTIONS: usize = MOST.ilog2() as usize;

/// Up to so many codes every selection of several is tried.
const FEW: usize = 8;

/// Up to so many codes each is tried as the one answer.
const MANY: usize = 30;

pub fn flaws(form: &Form, conditions: &Conditions, doubtful: &[String]) -> Vec<Flaw> {
    let names = form.questions.iter().enumerate().rev().map(|(n, question)| (question.name.as_str(), n)).collect();
    let mut look = Look { form, names, conditions, doubtful, left: MOST_IN_ALL };
    let (remedy, mut flaws) = ("Change the condition, or take the row out.", Vec::new());
    let mut dead = BTreeSet::new();
    for (n, group) in form.groups.iter().enumerate() {
        let above = group.within.is_some_and(|within| dead.contains(&within));
        if above || (conditions.groups[n].is_some() && look.never(&look.of_group(Some(n)))) {
            dead.insert(n);
            if !above {
                let fault = "The questions of this group can never appear: no answers fulfil its condition.";
                flaws.push(Flaw::new(At::Group(n), "relevant", fault, remedy));
            }
        }
    }
    for (n, question) in form.questions.iter().enumerate() {
        let Some(own) = &conditions.questions[n] else { continue };
        if question.group.is_some_and(|group| dead.contains(&group)) {
            continue;
        }
        let mut all = look.of_group(question.group);
        all.push(own);
        if look.never(&all) {
            let fault = "The question can never appear: no answers fulfil its condition.";
            flaws.push(Flaw::new(At::Question(n), "relevant", fault, remedy));
        }
    }
    flaws
}

struct Look<'a> {
    form: &'a Form,
    /// The place of each question.
    names: HashMap<&'a str, usize>,
    conditions: &'a Conditions,
    doubtful: &'a [String],
    /// How many combinations may still be tried.
    left: usize,
}

/// A question whose answer matters, with the answers that are tried.
struct Variable<'a> {
    question: &'a Question,
    conditions: Vec<&'a Expression>,
    answers: Vec<String>,
}

impl<'a> Look<'a> {
    /// The conditions of a group and of those around it.
    fn of_group(&self, mut group: Option<usize>) -> Vec<&'a Expression> {
        let mut all = Vec::new();
        while let Some(n) = group {
            all.extend(self.conditions.groups.get(n).and_then(Option::as_ref));
            group = self.form.groups.get(n).and_then(|group| group.within);
        }
        all
    }

    /// Whether no answers fulfil all of these conditions.
    fn never(&mut self, wanted: &[&'a Expression]) -> bool {
        let fulfilled = self.fulfilled(wanted, true).or_else(|| self.fulfilled(wanted, false));
        fulfilled == Some(false)
    }

    /// Whether some answers fulfil them; nothing, where that would be too much to try or cannot be told. With `deep`, the
    /// conditions of the questions that they read count too.
    fn fulfilled(&mut self, wanted: &[&'a Expression], deep: bool) -> Option<bool> {
        let mut places: BTreeSet<usize> = BTreeSet::new();
        let mut open: Vec<&Expression> = wanted.to_vec();
        let mut read: Vec<&Expression> = wanted.to_vec();
        while let Some(one) = open.pop() {
            for name in one.answers() {
                if self.doubtful.iter().any(|other| other == name) {
                    return None;
                }
                let place = *self.names.get(name)?;
                if places.insert(place) && deep {
                    if places.len() > MOST_QUESTIONS {
                        return None;
                    }
                    let question = self.form.questions.get(place)?;
                    let conditions = self.of(place, question);
                    open.extend(&conditions);
                    read.extend(conditions);
                }
            }
        }
        if read.iter().any(|one| is_opaque(one)) {
            return None;
        }
        let variables: Option<Vec<_>> = places.into_iter().map(|place| self.variable(place, &read, deep)).collect();
        let variables = variables?;
        let tries = variables.iter().try_fold(1_usize, |tries, one| tries.checked_mul(one.answers.len()))?;
        if tries > MOST || tries > self.left {
            return None;
        }
        self.left -= tries;
        let mut given = BTreeMap::new();
        Some(try_all(&variables, wanted, &mut given))
    }

    fn of(&self, place: usize, question: &Question) -> Vec<&'a Expression> {
        let mut all = self.of_group(question.group);
        all.extend(self.conditions.questions.get(place).and_then(Option::as_ref));
        all
    }

    fn variable(&self, place: usize, read: &[&Expression], deep: bool) -> Option<Variable<'a>> {
        let question = self.form.questions.get(place)?;
        let mut answers = self.answers(question, read)?;
        if let Some(constraint) = self.conditions.constraints.get(place).and_then(Option::as_ref)
            && constraint.answers().is_empty()
        {
            answers.retain(|answer| constraint.holds(answer, &|_| String::new()));
        }
        if !(deep && question.required) {
            answers.push(String::new());
        }
        let conditions = if deep { self.of(place, question) } else { Vec::new() };
        Some(Variable { question, conditions, answers })
    }

    /// The answers to a question that could make a difference.
    fn answers(&self, question: &Question, read: &[&Expression]) -> Option<Vec<String>> {
        let codes: Vec<String> = self.form.choices(question).iter().map(|choice| choice.name.clone()).collect();
        let literals = literals(read.iter().copied().chain(self.constraint(question)));
        match question.kind {
            Kind::One(_) if codes.len() <= MANY => Some(codes),
            Kind::One(_) => {
                let (mut named, other): (Vec<_>, Vec<_>) = codes.into_iter().partition(|code| literals.contains(code));
                named.extend(other.into_iter().take(1));
                let ordered = read.iter().flat_map(|one| one.all()).any(is_ordered);
                (!ordered).then_some(named)
            }
            Kind::Several(_) if codes.len() <= FEW => Some(selections(&codes)),
            Kind::Several(_) => {
                let counts =
                    read.iter().flat_map(|one| one.all()).any(|one| matches!(one, Expression::CountSelected(_)));
                let named: Vec<String> = codes.into_iter().filter(|code| literals.contains(code)).collect();
                (!counts && named.len() <= FEW).then(|| selections(&named))
            }
            Kind::Integer | Kind::Decimal => {
                let step = if question.kind == Kind::Integer { 1.0 } else { 0.5 };
                let numbers = literals.iter().filter_map(|literal| literal.parse::<f64>().ok());
                let whole = |number: &f64| question.kind == Kind::Decimal || number.fract() == 0.0;
                let around =
                    numbers.flat_map(|number| [number.floor() - step, number.floor(), number, number.ceil() + step]);
                Some(around.chain([0.0]).filter(whole).map(|number| number.to_string()).collect())
            }
            _ => Some(literals.into_iter().filter(|text| !text.is_empty()).chain(["~".to_owned()]).collect()),
        }
    }

    fn constraint(&self, question: &Question) -> Option<&'a Expression> {
        self.conditions.constraints.get(*self.names.get(question.name.as_str())?)?.as_ref()
    }
}

/// The texts and numbers that conditions compare with.
fn literals<'a>(read: impl Iterator<Item = &'a Expression>) -> BTreeSet<String> {
    let literal = |one: &Expression| match one {
        Expression::Text(text) => Some(text.clone()),
        Expression::Number(number) => Some(number.to_string()),
        _ => None,
    };
    read.flat_map(Expression::all).filter_map(literal).collect()
}

/// Every selection of these codes but the empty one.
fn selections(codes: &[String]) -> Vec<String> {
    let chosen = |set: usize| {
        let chosen = codes.iter().enumerate().filter(|(n, _)| set >> n & 1 == 1).map(|(_, code)| code.as_str());
        chosen.collect::<Vec<_>>().join(" ")
    };
    (1..1_usize << codes.len()).map(chosen).collect()
}

fn is_ordered(part: &Expression) -> bool {
    use crate::expression::Comparison::{Other, Same};
    matches!(part, Expression::Compare(comparison, _, _) if !matches!(comparison, Same | Other))
}

/// Whether a condition computes with answers, or compares two, so that few answers do not stand for all.
fn is_opaque(condition: &Expression) -> bool {
    condition.all().into_iter().any(|part| match part {
        Expression::Compute(..) | Expression::Length(_) => true,
        Expression::Compare(_, one, other) => one.answers().len() + other.answers().len() > 1,
        _ => false,
    })
}

/// Whether some answers fulfil what is wanted. A question that is not asked has no answer.
fn try_all(variables: &[Variable<'_>], wanted: &[&Expression], given: &mut BTreeMap<String, String>) -> bool {
    let answer = |name: &str| given.get(name).cloned().unwrap_or_default();
    let Some((first, rest)) = variables.split_first() else {
        return wanted.iter().all(|one| one.holds("", &answer));
    };
    let asked = first.conditions.iter().all(|one| one.holds("", &answer));
    let nothing = [String::new()];
    for answer in if asked { first.answers.as_slice() } else { &nothing } {
        given.insert(first.question.name.clone(), answer.clone());
        if try_all(rest, wanted, given) {
            return true;
        }
    }
    given.remove(&first.question.name);
    false
}
