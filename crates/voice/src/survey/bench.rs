//! A made-up survey, for measuring.

use super::results::count::{Answer, By, count};
use super::results::{LEAST, Results, shown};
use super::slip::Slip;
use super::walk::{Answers, Walk};
use super::{Brought, TABLE, code, put};
use jiff::ToSpan;
use platform::http::App;
use platform::record::{self, Change, Record};
use platform::{Error, Result, audit, random};
use serde_json::{Map, Value};
use xlsform::{Choice, Form, Kind, List, Question, Wording};

/// The reference of the made-up survey.
pub const SURVEY: &str = "BENCH-SURVEY";

/// What may be answered to each of its questions.
const CODES: [&str; 5] = ["always", "often", "sometimes", "never", "not_sure"];

/// So many questions with five choices.
pub fn form(questions: usize) -> Form {
    let said = |words: &str| [("en".to_owned(), words.to_owned())].into();
    let choice = |code: &str| Choice { name: code.to_owned(), label: said(code), ..Choice::default() };
    let question = |n: usize| Question {
        name: format!("q{n}"),
        kind: Kind::One("often".to_owned()),
        label: said(&format!("Made-up question {n}")),
        ..Question::default()
    };
    Form {
        title: "Made up".to_owned(),
        wordings: vec![Wording { tag: "en".to_owned(), name: "English".to_owned() }],
        questions: (0..questions).map(question).collect(),
        lists: vec![List { name: "often".to_owned(), choices: CODES.map(choice).into() }],
        ..Form::default()
    }
}

/// What is said in words, some two hundred letters, and the name of the question that asks for them.
const WORDS: &str = "words";
const SAID: &str = "The swing by the sea wall is broken, and the lamp beside it too. In winter it is dark when we come home from school, so nobody plays there. Please mend both before the days get short again, and tell us when.";

/// Opens the survey in a throwaway database, and answers slips that are ready to be sent: each with a code of its own.
pub async fn slips(app: &App, (questions, words): (usize, bool), count: usize) -> Result<Vec<String>> {
    let (now, today) = (app.clock.now(), app.today()?);
    let last = today.checked_add(7.days()).map_err(|_| Error::Internal("no next week".to_owned()))?;
    let values: Map<String, Value> = [
        ("title", "Made up"),
        ("about", "Made up for the bench."),
        ("promise", "Nothing."),
        ("by", "code"),
        ("first_day", &today.to_string()),
        ("last_day", &last.to_string()),
    ]
    .map(|(name, text)| (name.to_owned(), Value::from(text)))
    .into_iter()
    .collect();
    let survey = Record { table: &TABLE, reference: SURVEY.to_owned(), version: 0, ended: None, values };
    let mut tx = app.db.write().await?;
    let who = audit::Who::program("bench");
    record::save(&mut tx, &app.clock, &who, vec![Change { before: None, after: survey.clone() }]).await?;
    let mut form = form(questions);
    if words {
        form.questions.push(Question { name: WORDS.to_owned(), kind: Kind::Text, ..Question::default() });
    }
    put(&mut tx, &survey, Brought { form, ..Brought::default() }, ("bench", now)).await?;
    let codes = code::make(&mut tx, &app.keyring, (SURVEY, "", false), count).await?;
    let mut slips = Vec::new();
    for (n, typed) in codes.iter().enumerate() {
        let code = code::typed(&mut tx, &app.keyring, typed).await?.map(|code| code.code);
        let said = |q: usize| (format!("q{q}"), vec![CODES[(n + q) % CODES.len()].to_owned()]);
        let mut answers: Answers = (0..questions).map(said).collect();
        if words {
            answers.insert(WORDS.to_owned(), vec![SAID.to_owned()]);
        }
        let slip = Slip { code, at: usize::MAX, answers, ..Slip::begin(SURVEY, 1, now)? };
        slips.push(slip.seal(&app.keyring)?);
    }
    tx.commit().await?;
    Ok(slips)
}

/// So many made-up answers to so many questions, from so many groups.
pub fn answers(count: usize, questions: usize, groups: usize) -> Result<Vec<Answer>> {
    let answer = |n: usize| -> Result<Answer> {
        let chance = random::bytes::<64>()?;
        let code =
            |q: usize| CODES[usize::from(chance[q % 64].wrapping_add(u8::try_from(q / 64).unwrap_or(0))) % CODES.len()];
        let said: Answers = (0..questions).map(|q| (format!("q{q}"), vec![code(q).to_owned()])).collect();
        let json = serde_json::to_string(&said).map_err(|error| Error::Internal(error.to_string()))?;
        Ok(Answer { people: format!("Group {}", n % groups), wording: "en".to_owned(), json })
    };
    (0..count).map(answer).collect()
}

/// What may be shown of them, by group.
pub fn results(questions: usize, answers: &[Answer]) -> Result<Results> {
    let walk = Walk::of(form(questions));
    let counts = count(&walk, &[By::People], answers)?.merged(LEAST);
    shown(&walk, &counts).ok_or_else(|| Error::Internal("the made-up results cannot be shown".to_owned()))
}
