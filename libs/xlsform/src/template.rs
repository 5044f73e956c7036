//! An empty workbook to write a questionnaire in.

use crate::survey_sheet::KNOWN;
use crate::{CHOICES, SETTINGS, SURVEY};
use sheets::{Choices, SheetPlan};

/// Scales that a questionnaire for children may begin with: the list, the code and the words of each choice.
const SCALES: [(&str, &str, &str); 13] = [
    ("yes_no", "yes", "Yes"),
    ("yes_no", "no", "No"),
    ("yes_no", "not_sure", "I am not sure"),
    ("agree", "agree_a_lot", "I agree a lot"),
    ("agree", "agree", "I agree"),
    ("agree", "disagree", "I do not agree"),
    ("agree", "disagree_a_lot", "I do not agree at all"),
    ("agree", "not_sure", "I am not sure"),
    ("often", "always", "Always"),
    ("often", "often", "Often"),
    ("often", "sometimes", "Sometimes"),
    ("often", "never", "Never"),
    ("often", "not_sure", "I am not sure"),
];

type Heading = (String, String, bool, Option<Choices>);

fn column(name: &str, help: &str, must: bool, choices: Option<Choices>) -> Heading {
    (name.to_owned(), help.to_owned(), must, choices)
}

fn suggested(words: &[&str]) -> Option<Choices> {
    Some(Choices::Suggested(words.iter().map(ToString::to_string).collect()))
}

/// The sheets of an empty questionnaire in these languages, each a name and a code. The first is the one in which it is written.
#[must_use]
pub fn template(languages: &[(&str, &str)]) -> Vec<SheetPlan> {
    let worded = |base: &str, help: &str, must: bool| -> Vec<Heading> {
        let heading = |(name, tag): &(&str, &str)| column(&format!("{base}::{name} ({tag})"), help, must, None);
        languages.iter().map(heading).collect()
    };
    let kinds = [
        "select_one yes_no",
        "select_one agree",
        "select_one often",
        "select_multiple LIST",
        "text",
        "integer",
        "note",
        "begin_group",
        "end_group",
    ];
    let mut asked = vec![
        column(
            "type",
            "What answers it. Behind select_one and select_multiple stands a list of the sheet choices.",
            true,
            suggested(&kinds),
        ),
        column("name", "A short name, the same in every year: letters a to z, digits and _.", true, None),
    ];
    asked.extend(worded("label", "The question in this language.", true));
    asked.extend(worded("hint", "A sentence below it.", false));
    asked.push(column(
        "required",
        "yes, if it must be answered. Better let people leave out what they do not want to say.",
        false,
        suggested(&["yes"]),
    ));
    asked.push(column(
        "relevant",
        "When it is asked, such as ${safe} = 'no'. Write codes, not what the choices say.",
        false,
        None,
    ));
    asked.push(column(
        "versions",
        "In which versions it is asked, such as standard or easy. Nothing is all.",
        false,
        None,
    ));
    let mut chosen = vec![
        column("list_name", "The list to which the choice belongs.", true, None),
        column("name", "Its code, the same in every year.", true, None),
    ];
    chosen.extend(worded("label", "What is read in this language.", true));
    let set = vec![
        column("form_title", "What the survey is called.", true, None),
        column("default_language", "The language in which it was written.", true, None),
    ];
    debug_assert!(
        asked.iter().all(|(heading, ..)| KNOWN.read.contains(&heading.split("::").next().unwrap_or_default()))
    );
    let scales = SCALES.iter().map(|(list, code, words)| {
        let english = |(_, tag): &(&str, &str)| if tag.starts_with("en") { (*words).to_owned() } else { String::new() };
        [(*list).to_owned(), (*code).to_owned()].into_iter().chain(languages.iter().map(english)).collect()
    });
    let first = languages.first().map_or_else(String::new, |(name, tag)| format!("{name} ({tag})"));
    vec![
        plan(SURVEY, "One row for each question.", asked, Vec::new()),
        plan(CHOICES, "What may be chosen: one row for each choice of each list.", chosen, scales.collect()),
        plan(SETTINGS, "What holds for the whole survey, in one row.", set, vec![vec![String::new(), first]]),
    ]
}

fn plan(name: &str, about: &str, columns: Vec<Heading>, rows: Vec<Vec<String>>) -> SheetPlan {
    SheetPlan { name: name.to_owned(), about: about.to_owned(), columns, rows, ..SheetPlan::default() }
}
