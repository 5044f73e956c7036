//! What is wrong with the conditions of a form.

use crate::check::{At, Flaw};
use crate::expression::{Comparison, Expression, Wrong, parse};
use crate::fault::closest;
use crate::form::{Choice, Form, Kind, Question};
use crate::reach::{self, Conditions};

/// A condition and where it stands.
struct Condition<'a> {
    at: At,
    column: &'static str,
    /// Only questions before this place have been answered.
    before: usize,
    /// The question whose answer is checked, in a constraint.
    this: Option<&'a Question>,
}

pub fn flaws(form: &Form, doubtful: &[String]) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut read = |text: &str, condition: &Condition<'_>| -> Option<Expression> {
        if text.is_empty() {
            return None;
        }
        let told = match parse(text) {
            Ok(expression) => {
                let wrong = wrongs(form, doubtful, &expression, condition);
                if wrong.is_empty() {
                    return Some(expression);
                }
                wrong
            }
            Err(wrong) => vec![wrong],
        };
        flaws
            .extend(told.into_iter().map(|wrong| Flaw::new(condition.at, condition.column, wrong.fault, wrong.remedy)));
        None
    };
    let mut conditions = Conditions::default();
    for (n, group) in form.groups.iter().enumerate() {
        let before = first_of(form, n);
        let condition = Condition { at: At::Group(n), column: "relevant", before, this: None };
        conditions.groups.push(read(&group.relevant, &condition));
    }
    for (n, question) in form.questions.iter().enumerate() {
        let condition = Condition { at: At::Question(n), column: "relevant", before: n, this: None };
        conditions.questions.push(read(&question.relevant, &condition));
        let condition = Condition { at: At::Question(n), column: "constraint", before: n, this: Some(question) };
        conditions.constraints.push(read(&question.constraint, &condition));
    }
    flaws.extend(reach::flaws(form, &conditions, doubtful));
    flaws
}

/// The place of the first question of a group.
fn first_of(form: &Form, group: usize) -> usize {
    let within = |question: &Question| {
        let mut at = question.group;
        while let Some(one) = at {
            if one == group {
                return true;
            }
            at = form.groups.get(one).and_then(|one| one.within);
        }
        false
    };
    form.questions.iter().position(within).unwrap_or(form.questions.len())
}

fn wrongs(form: &Form, doubtful: &[String], expression: &Expression, condition: &Condition<'_>) -> Vec<Wrong> {
    let mut wrongs: Vec<Wrong> = expression
        .answers()
        .into_iter()
        .filter(|name| !doubtful.iter().any(|one| one == name))
        .filter_map(|name| reference(form, name, condition))
        .collect();
    let all = expression.all();
    if condition.this.is_none() && all.contains(&&Expression::This) {
        wrongs.push(Wrong::new("“.” is no question here.", "Write the name of the question: ${name}."));
    }
    wrongs.extend(all.into_iter().filter_map(|part| part_wrong(form, part, condition)));
    wrongs
}

fn reference(form: &Form, name: &str, condition: &Condition<'_>) -> Option<Wrong> {
    let Some((place, question)) = form.question(name) else {
        let before = form.questions.iter().take(condition.before).map(|question| question.name.as_str());
        let remedy = match closest(name, before) {
            Some(meant) => format!("Write ${{{meant}}}."),
            None => "Write the name of a question above, as it stands in the column name.".to_owned(),
        };
        return Some(Wrong::new(format!("There is no question “{name}”."), remedy));
    };
    let own = At::Question(place) == condition.at;
    if own && condition.this.is_some() {
        return None;
    }
    if own {
        return Some(Wrong::new(
            "The question waits for its own answer, so it can never appear.",
            "Write the name of a question above.",
        ));
    }
    if place >= condition.before {
        let fault = format!("“{name}” is asked later, so it has no answer yet.");
        return Some(Wrong::new(fault, "Move that question up, or this one down."));
    }
    (question.kind == Kind::Note)
        .then(|| Wrong::new(format!("“{name}” is a note, which nobody answers."), "Write the name of a question."))
}

/// The question that a part reads.
fn asked<'a>(form: &'a Form, part: &Expression, condition: &Condition<'a>) -> Option<&'a Question> {
    match part {
        Expression::Answer(name) => form.question(name).map(|(_, question)| question),
        Expression::This => condition.this,
        _ => None,
    }
}

fn part_wrong(form: &Form, part: &Expression, condition: &Condition<'_>) -> Option<Wrong> {
    match part {
        Expression::Compare(comparison, one, other) => {
            let (question, literal) = match (asked(form, one, condition), asked(form, other, condition)) {
                (Some(question), None) => (question, other),
                (None, Some(question)) => (question, one),
                _ => return None,
            };
            compared(form, question, *comparison, literal)
        }
        Expression::Selected(one, code) => selected(form, asked(form, one, condition)?, code),
        Expression::CountSelected(one) => {
            let question = asked(form, one, condition)?;
            let counts = matches!(question.kind, Kind::Several(_));
            (!counts).then(|| {
                Wrong::new(
                    format!("Only one answer is given to “{}”, so there is nothing to count.", question.name),
                    "Compare it with a code: ${name} = 'code'.",
                )
            })
        }
        _ => None,
    }
}

fn compared(form: &Form, question: &Question, comparison: Comparison, literal: &Expression) -> Option<Wrong> {
    let written = match literal {
        Expression::Text(text) => text.clone(),
        Expression::Number(number) => number.to_string(),
        _ => return None,
    };
    let equal = matches!(comparison, Comparison::Same | Comparison::Other);
    match &question.kind {
        // An answer that was left out is compared with nothing.
        _ if written.is_empty() && equal => None,
        Kind::One(_) if equal => code(form.choices(question), &written, question),
        Kind::Several(_) if equal => code(form.choices(question), &written, question).or_else(|| {
            let remedy = format!("Write selected(${{{}}}, '{written}').", question.name);
            Some(Wrong::new(
                format!("Several answers can be given to “{}”, and = looks for one alone.", question.name),
                remedy,
            ))
        }),
        Kind::Integer | Kind::Decimal if written.trim().parse::<f64>().is_err() => Some(Wrong::new(
            format!("“{}” is answered by a number, and “{written}” is none.", question.name),
            "Write a number.",
        )),
        _ => None,
    }
}

fn selected(form: &Form, question: &Question, with: &Expression) -> Option<Wrong> {
    let code_of = match with {
        Expression::Text(text) => text.clone(),
        Expression::Number(number) => number.to_string(),
        _ => {
            return Some(Wrong::new(
                "selected() wants a code behind the comma.",
                "Write it so: selected(${name}, 'code').",
            ));
        }
    };
    if question.kind.list().is_none() {
        let fault = format!("Nothing is chosen in “{}”, so selected() never holds.", question.name);
        return Some(Wrong::new(fault, "Name a question with choices."));
    }
    code(form.choices(question), &code_of, question)
}

/// What is wrong with a code that no choice has.
fn code(choices: &[Choice], written: &str, question: &Question) -> Option<Wrong> {
    let is = |choice: &Choice| {
        choice.name == written || choice.name.parse::<f64>().is_ok_and(|number| written.parse() == Ok(number))
    };
    if choices.is_empty() || choices.iter().any(is) {
        return None;
    }
    let said = |choice: &&Choice| choice.label.values().any(|label| label.eq_ignore_ascii_case(written));
    if let Some(choice) = choices.iter().find(said) {
        return Some(Wrong::new(
            format!("“{written}” is what a choice of “{}” says, not its code, so this never holds.", question.name),
            format!("Write '{}', the code of that choice.", choice.name),
        ));
    }
    let names = || choices.iter().map(|choice| choice.name.as_str());
    let remedy = match closest(written, names()) {
        Some(meant) => format!("Write '{meant}'."),
        None => format!("Write one of these: {}.", names().take(12).collect::<Vec<_>>().join(", ")),
    };
    Some(Wrong::new(format!("No choice of “{}” has the code “{written}”.", question.name), remedy))
}
