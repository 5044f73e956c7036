//! What is wrong with a form, whether it came from a workbook or was written in a browser.

use crate::conditions;
use crate::fault::closest;
use crate::form::{Form, Group, Kind, Question, Texts, Wording};
use std::collections::{BTreeSet, HashMap};

/// Where in a form something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum At {
    /// In the whole of it.
    Form,
    /// In this question, by its place.
    Question(usize),
    /// In this group, by its place.
    Group(usize),
    /// In this choice: the place of its list, and its place in it.
    Choice(usize, usize),
}

/// Something wrong with a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// Where.
    pub at: At,
    /// In which column.
    pub column: &'static str,
    /// In which wording, where that matters.
    pub tag: Option<String>,
    /// What is wrong.
    pub fault: String,
    /// What to do.
    pub remedy: String,
}

impl Flaw {
    pub(crate) fn new(at: At, column: &'static str, fault: impl Into<String>, remedy: impl Into<String>) -> Flaw {
        Flaw { at, column, tag: None, fault: fault.into(), remedy: remedy.into() }
    }

    fn worded(mut self, tag: &str) -> Flaw {
        self.tag = Some(tag.to_owned());
        self
    }
}

/// What is wrong with a form. Nothing is concluded from questions of the names that are in doubt.
#[must_use]
pub fn check(form: &Form, doubtful: &[String]) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if !form.questions.iter().any(|question| question.kind != Kind::Note) && doubtful.is_empty() {
        flaws.push(Flaw::new(At::Form, "type", "Nothing is asked.", "Write at least one question."));
    }
    names(form, &mut flaws);
    for (n, question) in form.questions.iter().enumerate() {
        one(form, n, question, &mut flaws);
    }
    wordings(form, &mut flaws);
    sounds(form, &mut flaws);
    choices(form, &mut flaws);
    flaws.extend(conditions::flaws(form, doubtful));
    flaws
}

/// Whether a name can stand in a condition and over a column of open data.
fn is_name(name: &str) -> bool {
    let mut characters = name.chars();
    let first = characters.next().is_some_and(|one| one.is_ascii_alphabetic() || one == '_');
    first && characters.all(|one| one.is_ascii_alphanumeric() || "_-.".contains(one))
}

/// A name made of one that is none.
fn made(name: &str) -> String {
    let kept =
        name.trim().chars().map(|one| if one.is_ascii_alphanumeric() || "_-.".contains(one) { one } else { '_' });
    let kept: String = kept.collect();
    if is_name(&kept) { kept } else { format!("q_{kept}") }
}

fn names(form: &Form, flaws: &mut Vec<Flaw>) {
    let groups = form.groups.iter().enumerate().map(|(n, group)| (At::Group(n), &group.name));
    let questions = form.questions.iter().enumerate().map(|(n, question)| (At::Question(n), &question.name));
    let mut seen: HashMap<String, &str> = HashMap::new();
    for (at, name) in groups.chain(questions) {
        let lower = name.to_lowercase();
        if name.is_empty() {
            flaws.push(Flaw::new(at, "name", "The row has no name.", "Write a short one, such as safe_at_school."));
        } else if !is_name(name) {
            let reason =
                if name.contains(char::is_whitespace) { "has a space" } else { "is none that a condition can read" };
            let remedy = format!("Use letters a to z, digits and _, beginning with a letter: {}.", made(name));
            flaws.push(Flaw::new(at, "name", format!("The name “{name}” {reason}."), remedy));
        } else if let Some(first) = seen.get(&lower) {
            let fault = format!("The name “{name}” stands twice, here and as “{first}” before.");
            flaws.push(Flaw::new(at, "name", fault, "Give one of the two another name."));
        }
        seen.entry(lower).or_insert(name);
    }
}

fn one(form: &Form, n: usize, question: &Question, flaws: &mut Vec<Flaw>) {
    let at = At::Question(n);
    if let Some(name) = question.kind.list()
        && form.list(name).is_none_or(|list| list.choices.is_empty())
    {
        let fault = format!("The list “{name}” is not in the sheet choices.");
        let remedy = match closest(name, form.lists.iter().map(|list| list.name.as_str())) {
            Some(meant) => format!("Write {meant}, or add the choices of “{name}” to the sheet."),
            None => format!("Add its choices there, each with “{name}” as list_name."),
        };
        flaws.push(Flaw::new(at, "type", fault, remedy));
    }
    let versions: BTreeSet<&str> = form.wordings.iter().map(Wording::version).collect();
    for version in question.versions.iter().filter(|one| !versions.contains(one.as_str())) {
        let known = versions.iter().copied().collect::<Vec<_>>().join(", ");
        let fault = format!("There is no version “{version}”.");
        flaws.push(Flaw::new(at, "versions", fault, format!("Write one of these, or nothing for all: {known}.")));
    }
    if question.kind == Kind::Note && (question.required || !question.constraint.is_empty()) {
        let column = if question.required { "required" } else { "constraint" };
        flaws.push(Flaw::new(at, column, "A note has no answer.", "Empty the cell."));
    }
}

/// Words that are read or heard.
struct Worded<'a> {
    at: At,
    label: &'a Texts,
    audio: &'a Texts,
}

/// What is read in a version: its questions, and what may be chosen in them.
fn read_in<'a>(form: &'a Form, version: &str) -> Vec<Worded<'a>> {
    let asked: Vec<_> = form.questions.iter().enumerate().filter(|(_, one)| one.is_in(version)).collect();
    let lists: BTreeSet<&str> = asked.iter().filter_map(|(_, one)| one.kind.list()).collect();
    let questions = asked.iter().map(|(n, one)| Worded { at: At::Question(*n), label: &one.label, audio: &one.audio });
    let used = form.lists.iter().enumerate().filter(|(_, list)| lists.contains(list.name.as_str()));
    let choices = used.flat_map(|(list, one)| {
        let choices = one.choices.iter().enumerate();
        choices.map(move |(n, choice)| Worded { at: At::Choice(list, n), label: &choice.label, audio: &choice.audio })
    });
    questions.chain(choices).collect()
}

/// How the names of sound files end that browsers play.
const SOUNDS: [&str; 5] = [".mp3", ".m4a", ".ogg", ".oga", ".opus"];

/// Names that can be those of no sound file that is taken.
fn sounds(form: &Form, flaws: &mut Vec<Flaw>) {
    let questions = form.questions.iter().enumerate().map(|(n, one)| (At::Question(n), &one.audio));
    let choices = form.lists.iter().enumerate().flat_map(|(list, one)| {
        one.choices.iter().enumerate().map(move |(n, choice)| (At::Choice(list, n), &choice.audio))
    });
    for (at, audio) in questions.chain(choices) {
        for (tag, name) in audio {
            let lower = name.to_lowercase();
            if name.contains(['/', '\\']) || !SOUNDS.iter().any(|ending| lower.ends_with(ending)) {
                let fault = format!("“{name}” is no name of a sound file that telephones play.");
                let remedy = "Name an MP3, M4A or Ogg file without its folder, such as safe.mp3.";
                flaws.push(Flaw::new(at, "audio", fault, remedy).worded(tag));
            }
        }
    }
}

/// Whether anything is written in a wording, even if nobody would read it. Where nothing is, it is spoken.
fn is_written(form: &Form, tag: &str) -> bool {
    let questions = form.questions.iter().map(|one| &one.label);
    let choices = form.lists.iter().flat_map(|list| &list.choices).map(|choice| &choice.label);
    questions.chain(choices).any(|label| label.contains_key(tag))
}

fn wordings(form: &Form, flaws: &mut Vec<Flaw>) {
    for (n, wording) in form.wordings.iter().enumerate() {
        let tag = wording.tag.as_str();
        let all = read_in(form, wording.version());
        let is_written = n == 0 || is_written(form, tag);
        let column = if is_written { "label" } else { "audio" };
        for row in &all {
            let there = if is_written { row.label } else { row.audio };
            match there.get(tag) {
                None => flaws.push(missing(row, wording, column, n == 0)),
                Some(text) if text.contains("${") => flaws.push(inserted(form, row.at, tag, text)),
                Some(_) => {}
            }
        }
        texts_beside(form, wording, is_written, flaws);
    }
}

fn missing(row: &Worded<'_>, wording: &Wording, column: &'static str, first: bool) -> Flaw {
    let what = if matches!(row.at, At::Choice(..)) { "choice" } else { "question" };
    let fault = if first {
        format!("The {what} has no words.")
    } else {
        format!("The {what} is not there in {}.", wording.name)
    };
    let remedy = match (column, what) {
        ("audio", _) => "Name the sound file in which it is spoken.".to_owned(),
        (_, "question") if wording.version() != crate::STANDARD => {
            format!(
                "Write it, or name in “versions” those versions in which it is asked; “{}” is this one.",
                wording.version()
            )
        }
        _ => "Write it there.".to_owned(),
    };
    Flaw::new(row.at, column, fault, remedy).worded(&wording.tag)
}

/// What stands beside the label in the first wording, and not in this one.
fn texts_beside(form: &Form, wording: &Wording, is_written: bool, flaws: &mut Vec<Flaw>) {
    let first = form.wordings.first().map_or("", |first| first.tag.as_str());
    if !is_written || wording.version() != crate::STANDARD {
        return;
    }
    for (n, question) in form.questions.iter().enumerate().filter(|(_, one)| one.is_in(wording.version())) {
        for (column, texts) in [("hint", &question.hint), ("constraint_message", &question.constraint_message)] {
            if texts.contains_key(first) && !texts.contains_key(&wording.tag) {
                let fault = format!("It is not there in {}.", wording.name);
                flaws.push(Flaw::new(At::Question(n), column, fault, "Write it there.").worded(&wording.tag));
            }
        }
    }
    let heading = |group: &Group| group.label.contains_key(first) && !group.label.contains_key(&wording.tag);
    for (n, _) in form.groups.iter().enumerate().filter(|(_, group)| heading(group)) {
        let fault = format!("The heading of the group is not there in {}.", wording.name);
        flaws.push(Flaw::new(At::Group(n), "label", fault, "Write it there.").worded(&wording.tag));
    }
}

fn inserted(form: &Form, at: At, tag: &str, text: &str) -> Flaw {
    let name = text.split_once("${").and_then(|(_, rest)| rest.split_once('}')).map_or("", |(name, _)| name.trim());
    let fault = if form.question(name).is_some() {
        "An earlier answer is not put into the words of a question here.".to_owned()
    } else {
        format!("There is no question “{name}”.")
    };
    Flaw::new(at, "label", fault, "Write the sentence without ${…}.").worded(tag)
}

fn choices(form: &Form, flaws: &mut Vec<Flaw>) {
    for (n, list) in form.lists.iter().enumerate() {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut labels: HashMap<(&str, &str), &str> = HashMap::new();
        for (place, choice) in list.choices.iter().enumerate() {
            let at = At::Choice(n, place);
            if choice.name.is_empty() {
                flaws.push(Flaw::new(at, "name", "The choice has no code.", "Write a short one, such as yes."));
            } else if choice.name.contains(char::is_whitespace) {
                let remedy = format!("Write {}.", choice.name.split_whitespace().collect::<Vec<_>>().join("_"));
                flaws.push(Flaw::new(at, "name", format!("The code “{}” has a space.", choice.name), remedy));
            } else if choice.name.contains(['\'', '"', ',']) || choice.name.chars().count() > 64 {
                let fault = format!("The code “{}” is none that a condition can read.", choice.name);
                flaws.push(Flaw::new(at, "name", fault, "Use at most 64 letters, digits, - and _."));
            } else if !seen.insert(&choice.name) {
                let fault = format!("The code “{}” stands twice in the list “{}”.", choice.name, list.name);
                flaws.push(Flaw::new(at, "name", fault, "Give one of the two another code."));
            }
            for (tag, label) in &choice.label {
                if let Some(other) = labels.insert((tag, label), &choice.name)
                    && other != choice.name
                {
                    let fault = format!("“{label}” is also what the choice “{other}” of this list says.");
                    flaws.push(Flaw::new(at, "label", fault, "Let each choice say something else.").worded(tag));
                }
            }
        }
    }
}
