//! A form as the sheets that [`read`](crate::read) reads.

use crate::form::{Form, Kind, Question, Texts, Wording};
use crate::{CHOICES, SETTINGS, SURVEY};
use sheets::Sheet;

/// The sheets of a form.
#[must_use]
pub fn sheets(form: &Form) -> Vec<Sheet> {
    let mut all = vec![sheet(SURVEY, survey(form)), sheet(CHOICES, choices(form))];
    let first = form.wordings.first();
    let language = first.map_or_else(String::new, |first| format!("{} ({})", first.name, first.tag));
    let headings = vec!["form_title".to_owned(), "default_language".to_owned()];
    all.push(sheet(SETTINGS, vec![headings, vec![form.title.clone(), language]]));
    all
}

fn sheet(name: &str, rows: Vec<Vec<String>>) -> Sheet {
    let mut rows = rows.into_iter();
    let headings = rows.next().unwrap_or_default();
    Sheet { name: name.to_owned(), headings, rows: rows.enumerate().map(|(n, row)| (n + 2, row)).collect() }
}

/// The headings of a column in those wordings in which it stands.
fn worded<'a>(form: &'a Form, base: &str, any: impl Fn(&str) -> bool) -> Vec<(String, &'a str)> {
    let heading = |wording: &Wording| format!("{base}::{} ({})", wording.name, wording.tag);
    let wordings = form.wordings.iter().filter(|wording| any(&wording.tag));
    wordings.map(|wording| (heading(wording), wording.tag.as_str())).collect()
}

fn survey(form: &Form) -> Vec<Vec<String>> {
    let questions = &form.questions;
    let columns = |base: &str, texts: fn(&Question) -> &Texts| {
        worded(form, base, |tag| questions.iter().any(|one| texts(one).contains_key(tag)))
    };
    let label = worded(form, "label", |tag| {
        let first = form.wordings.first().is_some_and(|first| first.tag == tag);
        let groups = form.groups.iter().any(|one| one.label.contains_key(tag));
        first || groups || questions.iter().any(|one| one.label.contains_key(tag))
    });
    let (hint, audio) = (columns("hint", |one| &one.hint), columns("audio", |one| &one.audio));
    let message = columns("constraint_message", |one| &one.constraint_message);
    let mut headings = vec!["type".to_owned(), "name".to_owned()];
    headings.extend([&label, &hint, &audio].into_iter().flatten().map(|(heading, _)| heading.clone()));
    headings.extend(["required", "relevant", "constraint"].map(str::to_owned));
    headings.extend(message.iter().map(|(heading, _)| heading.clone()));
    headings.extend(["appearance", "versions"].map(str::to_owned));
    let width = headings.len();
    let mut rows = vec![headings];
    let mut open: Vec<usize> = Vec::new();
    for question in questions {
        let wanted = ancestors(form, question.group);
        while !wanted.starts_with(&open) {
            open.pop();
            rows.push(row(width, &["end_group"]));
        }
        for group in wanted.into_iter().skip(open.len()) {
            let one = &form.groups[group];
            let mut cells = vec!["begin_group".to_owned(), one.name.clone()];
            cells.extend(label.iter().map(|(_, tag)| one.label.get(*tag).cloned().unwrap_or_default()));
            cells.resize(3 + label.len() + hint.len() + audio.len(), String::new());
            cells.push(one.relevant.clone());
            cells.resize(width, String::new());
            rows.push(cells);
            open.push(group);
        }
        let mut cells = vec![kind(&question.kind), question.name.clone()];
        for (columns, texts) in [(&label, &question.label), (&hint, &question.hint), (&audio, &question.audio)] {
            cells.extend(columns.iter().map(|(_, tag)| texts.get(*tag).cloned().unwrap_or_default()));
        }
        cells.push(if question.required { "yes" } else { "" }.to_owned());
        cells.extend([question.relevant.clone(), question.constraint.clone()]);
        let told = &question.constraint_message;
        cells.extend(message.iter().map(|(_, tag)| told.get(*tag).cloned().unwrap_or_default()));
        cells.extend([question.appearance.clone(), question.versions.join(" ")]);
        rows.push(cells);
    }
    rows.extend(open.iter().map(|_| row(width, &["end_group"])));
    rows
}

/// The groups around a question, the widest first.
fn ancestors(form: &Form, mut group: Option<usize>) -> Vec<usize> {
    let mut all = Vec::new();
    while let Some(one) = group {
        all.push(one);
        group = form.groups.get(one).and_then(|one| one.within);
    }
    all.reverse();
    all
}

fn row(width: usize, cells: &[&str]) -> Vec<String> {
    let mut row: Vec<String> = cells.iter().map(ToString::to_string).collect();
    row.resize(width, String::new());
    row
}

fn kind(kind: &Kind) -> String {
    match kind {
        Kind::Note => "note".to_owned(),
        Kind::Text => "text".to_owned(),
        Kind::Integer => "integer".to_owned(),
        Kind::Decimal => "decimal".to_owned(),
        Kind::One(list) => format!("select_one {list}"),
        Kind::Several(list) => format!("select_multiple {list}"),
    }
}

fn choices(form: &Form) -> Vec<Vec<String>> {
    let all = || form.lists.iter().flat_map(|list| list.choices.iter().map(move |choice| (list, choice)));
    let label = worded(form, "label", |tag| {
        let first = form.wordings.first().is_some_and(|first| first.tag == tag);
        first || all().any(|(_, choice)| choice.label.contains_key(tag))
    });
    let audio = worded(form, "audio", |tag| all().any(|(_, choice)| choice.audio.contains_key(tag)));
    let mut headings = vec!["list_name".to_owned(), "name".to_owned()];
    headings.extend(label.iter().chain(&audio).map(|(heading, _)| heading.clone()));
    let mut rows = vec![headings];
    for (list, choice) in all() {
        let mut cells = vec![list.name.clone(), choice.name.clone()];
        for (columns, texts) in [(&label, &choice.label), (&audio, &choice.audio)] {
            cells.extend(columns.iter().map(|(_, tag)| texts.get(*tag).cloned().unwrap_or_default()));
        }
        rows.push(cells);
    }
    rows
}
