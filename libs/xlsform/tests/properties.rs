//! What holds for every form.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

use proptest::prelude::*;
use std::collections::BTreeMap;
use xlsform::{At, Choice, Form, Group, Kind, List, Question, Texts, Wording};

fn texts(words: &str, tags: usize) -> Texts {
    ["en", "bn"].into_iter().take(tags).map(|tag| (tag.to_owned(), format!("{words} {tag}"))).collect()
}

/// Questions q0, q1, … with choices a, b, c or a number, each under a condition on those before it.
fn forms() -> impl Strategy<Value = Form> {
    let condition = (0..4_usize, 0..6_usize, 0..3_usize, 0..8_usize);
    let question = (0..4_usize, condition, any::<bool>(), 0..3_usize);
    (1..=2_usize, prop::collection::vec(question, 1..7)).prop_map(|(tags, rows)| {
        let choice = |name: &str| Choice { name: name.to_owned(), label: texts(name, tags), audio: Texts::new() };
        let list = List { name: "l".to_owned(), choices: ["a", "b", "c"].map(choice).into() };
        let kinds: Vec<usize> = rows.iter().map(|row| row.0).collect();
        let questions = rows.iter().enumerate().map(|(n, (kind, condition, required, group))| Question {
            name: format!("q{n}"),
            kind: match kind {
                0 => Kind::One("l".to_owned()),
                1 => Kind::Several("l".to_owned()),
                2 => Kind::Integer,
                _ => Kind::Text,
            },
            label: texts("Question", tags),
            required: *required,
            relevant: relevant(n, &kinds, *condition),
            constraint: if *kind == 2 { ". >= 0 and . <= 9".to_owned() } else { String::new() },
            group: (*group > 0).then_some(usize::from(n >= rows.len() / 2)),
            ..Question::default()
        });
        let questions: Vec<Question> = questions.collect();
        let group = |n: usize| Group { name: format!("g{n}"), label: texts("Group", tags), ..Group::default() };
        grouped(Form {
            title: "A form".to_owned(),
            wordings: [("en", "English"), ("bn", "Bengali")]
                .into_iter()
                .take(tags)
                .map(|(tag, name)| Wording { tag: tag.to_owned(), name: name.to_owned() })
                .collect(),
            groups: vec![group(0), group(1)],
            questions,
            lists: vec![list],
        })
    })
}

/// The same with each group in one piece, and only those in which something stands, in order.
fn grouped(mut form: Form) -> Form {
    let mut last = None;
    let mut groups = Vec::new();
    for question in &mut form.questions {
        let Some(group) = question.group else {
            last = None;
            continue;
        };
        if last != Some(group) {
            let mut one = form.groups[group].clone();
            one.name = format!("g{}", groups.len());
            groups.push(one);
        }
        last = Some(group);
        question.group = Some(groups.len() - 1);
    }
    form.groups = groups;
    form
}

fn relevant(n: usize, kinds: &[usize], (how, what, code, number): (usize, usize, usize, usize)) -> String {
    if n == 0 || how == 0 {
        return String::new();
    }
    let code = ["a", "b", "c"][code];
    let on = |place: usize| match kinds[place] {
        0 => format!("${{q{place}}} = '{code}'"),
        1 => format!("selected(${{q{place}}}, '{code}')"),
        2 => format!("${{q{place}}} >= {number}"),
        _ => format!("${{q{place}}} != ''"),
    };
    let (one, other) = (on(what % n), on((what + 1) % n));
    match how {
        1 => one,
        2 => format!("{one} and not({other})"),
        _ => format!("({one} or {other}) and {one}"),
    }
}

/// Answers everybody could give, by walking through the form with these seeds.
fn walk(form: &Form, seeds: &[usize]) -> BTreeMap<String, String> {
    let mut given: BTreeMap<String, String> = BTreeMap::new();
    for (n, question) in form.questions.iter().enumerate() {
        let answer = |name: &str| given.get(name).cloned().unwrap_or_default();
        let asked = form.conditions(question).all(|text| xlsform::parse(text).unwrap().holds("", &answer));
        let seed = seeds[n % seeds.len()] + n;
        let said = match question.kind {
            Kind::One(_) => ["a", "b", "c", ""][seed % 4].to_owned(),
            Kind::Several(_) => ["a", "b c", "a b c", "c", ""][seed % 5].to_owned(),
            Kind::Integer => (seed % 10).to_string(),
            _ => ["words", ""][seed % 2].to_owned(),
        };
        let said = if question.required && said.is_empty() { "a".to_owned() } else { said };
        given.insert(question.name.clone(), if asked { said } else { "-".to_owned() });
        if !asked {
            given.insert(question.name.clone(), String::new());
        }
    }
    given
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(form in forms()) {
        let never = |flaw: &xlsform::Flaw| flaw.fault.contains("can never appear");
        let flaws = xlsform::check(&form, &[]);
        prop_assert!(flaws.iter().all(never), "{flaws:?}");
        if flaws.is_empty() {
            prop_assert_eq!(xlsform::read(&xlsform::sheets(&form)).map_err(|faults| faults[0].to_string()), Ok(form));
        }
    }

    #[test]
    fn a_question_that_somebody_was_asked_is_not_said_never_to_appear(form in forms(), seeds in prop::collection::vec(0..60_usize, 1..7)) {
        let never: Vec<usize> = xlsform::check(&form, &[]).into_iter().filter_map(|flaw| match flaw.at {
            At::Question(n) if flaw.fault.contains("can never appear") => Some(n),
            _ => None,
        }).collect();
        let given = walk(&form, &seeds);
        for n in never {
            let answer = |name: &str| given.get(name).cloned().unwrap_or_default();
            let asked = form.conditions(&form.questions[n]).all(|text| xlsform::parse(text).unwrap().holds("", &answer));
            prop_assert!(!asked, "q{n} was asked after {given:?}");
        }
    }

    #[test]
    fn no_condition_makes_it_fall(text in ".{0,80}") {
        let _ = xlsform::parse(&text);
    }

    #[test]
    fn no_workbook_makes_it_fall(cells in prop::collection::vec(prop::collection::vec("(type|name|label|relevant|select_one l|\\$\\{a\\} = 'b'|begin_group|.{0,6})", 1..6), 1..8)) {
        let mut rows = cells.into_iter();
        let headings = rows.next().unwrap_or_default();
        let rows = rows.enumerate().map(|(n, row)| (n + 2, row)).collect();
        let _ = xlsform::read(&[sheets::Sheet { name: "survey".to_owned(), headings, rows }]);
    }
}
