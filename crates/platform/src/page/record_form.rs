//! A form for a record of any table, made from the table's description: a field for each column, filled in, read and
//! compared. What the whole plan must hold to, the caller checks.

use super::Part;
use super::desk::{Cell, Faults, Field, FormBlock, Input, Table as Shown};
use crate::cell;
use crate::error::Error;
use crate::http::{Ctx, Form};
use crate::record::Record;
use crate::snapshot::{Snapshot, natural};
use crate::table::{Column, Kind, Table};
use crate::typed;
use serde_json::{Map, Value};

/// The hidden field that says which version of the record the form was filled in from; 0 for a new one.
pub const VERSION: &str = "row_version";

/// A form for a record, empty for a new one, that is sent to this path.
pub fn form(ctx: &Ctx, table: &'static Table, record: Option<&Record>, path: &str) -> FormBlock {
    let mut form = FormBlock::new(path, ctx.t("save"));
    if record.is_none() {
        let proposed = propose(&ctx.snapshot, table);
        form = form.field(Field::line("ref", ctx.t("record-ref")).hint(ctx.t("record-ref-hint")).value(proposed));
    }
    for column in table.all_columns() {
        // A way to a new record may say what it is of.
        let value = match record {
            Some(record) => record.values.get(column.name).map(cell::write).unwrap_or_default(),
            None => ctx.parameter(column.name).to_owned(),
        };
        form = form.field(field(ctx, column).value(value));
    }
    let version = record.map_or(0, |record| record.version);
    form.field(Field::hidden(VERSION, version.to_string()))
}

fn field(ctx: &Ctx, column: &Column) -> Field {
    let name = ctx.t(&format!("col-{}", column.name));
    let label = if column.required { name } else { ctx.language.text("record-optional", &[("words", name.into())]) };
    let mut hint = column.about.replace('`', "");
    if column.kind == Kind::Date && !hint.contains("YYYY") {
        hint.push_str(" As 2027-03-31, 2027-03 or 2027.");
    }
    Field::new(column.name, label, input(ctx, column)).hint_in_english(hint)
}

fn input(ctx: &Ctx, column: &Column) -> Input {
    let with_nothing = |options: Vec<(String, String)>| {
        let nothing = (String::new(), ctx.t("record-nothing"));
        Input::Select(std::iter::once(nothing).chain(options).collect())
    };
    match column.kind {
        Kind::Long => Input::Lines,
        Kind::Bool => {
            with_nothing(["yes", "no"].map(|word| (word.to_owned(), ctx.t(&format!("record-{word}")))).into())
        }
        Kind::Choice(words) => {
            with_nothing(words.iter().map(|word| ((*word).to_owned(), ctx.t(&super::choice_key(word)))).collect())
        }
        Kind::Ref(table) => with_nothing(ctx.snapshot.list(table).map(option).collect()),
        _ => Input::Line("text", "off"),
    }
}

/// A record to choose: its title, and its reference since titles repeat.
pub fn option(record: &Record) -> (String, String) {
    (record.reference.clone(), format!("{} ({})", record.title(), record.reference))
}

/// A reference that is free: the number after the highest of the table's references, behind the same letters.
pub fn propose(snapshot: &Snapshot, table: &Table) -> String {
    propose_several(snapshot, table, 1).pop().unwrap_or_default()
}

/// So many references that are free, one after the other.
pub fn propose_several(snapshot: &Snapshot, table: &Table, count: usize) -> Vec<String> {
    let last =
        snapshot.with_ended(table.name).iter().map(|record| record.reference.as_str()).max_by_key(|r| natural(r));
    let stem = last.map_or(String::new(), |last| last.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned());
    let stem = if stem.is_empty() { format!("{}-", table.one.to_uppercase().replace(' ', "-")) } else { stem };
    let first = last.and_then(|last| last.get(stem.len()..)).and_then(|n| n.parse::<u64>().ok()).unwrap_or(0) + 1;
    let named = (first..).map(|n| format!("{stem}{n}"));
    named.filter(|reference| snapshot.get(reference).is_none()).take(count).collect()
}

/// The record that a form describes: changed from `before`, or new.
///
/// # Errors
/// What is wrong, by field.
pub fn read(ctx: &Ctx, table: &'static Table, before: Option<&Record>, form: &Form) -> Result<Record, Faults> {
    let mut faults = Faults::new();
    let mut values = Map::new();
    for column in table.all_columns() {
        let text = form.text(column.name);
        let day = Some(text).filter(|_| column.kind == Kind::Date).and_then(typed::day).map(|day| day.to_string());
        match cell::read(column, day.as_deref().unwrap_or(text)) {
            Ok(Value::Null) => {}
            Ok(value) => drop(values.insert(column.name.to_owned(), value)),
            Err(_) if form.text(column.name).trim().is_empty() => {
                faults.push(fault(ctx, column.name, &ctx.t("record-needed")));
            }
            Err(sentence) => faults.push(fault(ctx, column.name, &sentence)),
        }
    }
    let reference = match before {
        Some(before) => before.reference.clone(),
        None => cell::reference(form.text("ref")).unwrap_or_else(|sentence| {
            faults.push(fault(ctx, "ref", &sentence));
            String::new()
        }),
    };
    let ended = before.and_then(|before| before.ended.clone());
    let record = Record { table, reference, version: before.map_or(0, |before| before.version), ended, values };
    if faults.is_empty() { Ok(record) } else { Err(faults) }
}

/// A sentence of the checks of an import as a form says it: with the names of fields in the place of those of columns.
pub fn in_words(ctx: &Ctx, table: &Table, sentence: &str) -> String {
    // A name with a line in it is no word of any sentence.
    let columns = table.all_columns().filter(|column| column.name.contains('_'));
    columns.fold(sentence.to_owned(), |sentence, column| {
        renamed(&sentence, column.name, &format!("“{}”", ctx.t(&format!("col-{}", column.name))))
    })
}

/// A sentence with another name in the place of one that stands as a word of its own, outside of what somebody wrote, which is in quotes.
fn renamed(sentence: &str, name: &str, to: &str) -> String {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let mut out = String::new();
    let mut rest = sentence;
    while let Some(at) = rest.find(name) {
        let (before, after) = (&rest[..at], &rest[at + name.len()..]);
        let quoted = format!("{out}{before}");
        let is_quoted = quoted.matches('“').count() > quoted.matches('”').count();
        let is_word = !before.ends_with(is_part) && !after.starts_with(is_part);
        out = quoted;
        out.push_str(if is_word && !is_quoted { to } else { name });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A fault of a field: the name of the column and the sentence about what it holds.
pub fn fault(ctx: &Ctx, column: &str, sentence: &str) -> (String, String) {
    let key = if column == "ref" { "record-ref".to_owned() } else { format!("col-{column}") };
    (column.to_owned(), format!("{}: {sentence}", ctx.t(&key)))
}

/// The version from which the form was filled in.
///
/// # Errors
/// [`Error::Invalid`], when the form does not say.
pub fn version(form: &Form) -> Result<i64, Error> {
    form.text(VERSION).parse().map_err(|_| Error::invalid("The form does not say which version it changes."))
}

/// The form over the version from which it was filled in, when it comes back with faults: not over a later one.
pub fn sent_version(form: FormBlock, sent: &Form) -> FormBlock {
    over_version(form, sent.text(VERSION))
}

fn over_version(mut form: FormBlock, version: &str) -> FormBlock {
    for field in form.fields.iter_mut().filter(|field| field.name == VERSION) {
        version.clone_into(&mut field.value);
    }
    form
}

/// Two versions of a record side by side, where they differ: mine as it was sent, and what somebody else saved meanwhile.
pub fn side_by_side(ctx: &Ctx, form: &Form, theirs: &Record) -> Shown {
    let mut rows = Vec::new();
    for column in theirs.table.all_columns() {
        let their = theirs.values.get(column.name).map(cell::write).unwrap_or_default();
        let mine = form.text(column.name);
        let day = Some(mine).filter(|_| column.kind == Kind::Date).and_then(typed::day);
        if mine != their && day.is_none_or(|day| day.to_string() != their) {
            let name = ctx.t(&format!("col-{}", column.name));
            rows.push(vec![Cell::words(name), Cell::content(mine), Cell::content(their)]);
        }
    }
    Shown {
        caption: ctx.t("record-stale-title"),
        headings: ["record-field", "record-mine", "record-theirs"].map(|key| ctx.t(key)).into(),
        rows,
        empty: ctx.t("record-stale-same"),
    }
}

/// What a record would change, field by field: as it is, unless it is new, and as it would be.
pub fn difference(ctx: &Ctx, before: Option<&Record>, after: &Record) -> Shown {
    let mut rows = Vec::new();
    for column in after.table.all_columns() {
        let said = |record: &Record| super::said(ctx, record, column).unwrap_or_else(|| Part::words(""));
        let was = before.map_or_else(|| Part::words(""), said);
        let is = said(after);
        if was.text != is.text {
            let name = Cell::words(ctx.t(&format!("col-{}", column.name)));
            let (was, is) = match (column.kind, before.is_some()) {
                (Kind::Text | Kind::Long, true) => differing(&was.text, &is.text),
                _ => (Cell::Part(was), Cell::Part(is)),
            };
            rows.push(vec![name, was, is]);
        }
    }
    Shown {
        caption: ctx.t("record-difference"),
        headings: ["record-field", "record-was", "record-would"].map(|key| ctx.t(key)).into(),
        rows,
        empty: ctx.t("record-no-difference"),
    }
}

/// Two texts, in each of which the words are marked between those that both begin and end with.
fn differing(was: &str, is: &str) -> (Cell, Cell) {
    let words = |text: &str| text.split_inclusive(char::is_whitespace).map(str::to_owned).collect::<Vec<_>>();
    let (was, is) = (words(was), words(is));
    let begins = was.iter().zip(&is).take_while(|(one, other)| one == other).count();
    let most = was.len().min(is.len()) - begins;
    let ends = was.iter().rev().zip(is.iter().rev()).take(most).take_while(|(one, other)| one == other).count();
    let marked = |words: &[String]| {
        let end = words.len() - ends;
        Cell::Marked([&words[..begins], &words[begins..end], &words[end..]].map(|part| part.concat()))
    };
    (marked(&was), marked(&is))
}

/// What was sent, hidden, for a form that only asks whether it is meant.
pub fn sent_along(form: FormBlock, sent: &Form) -> FormBlock {
    let fields = sent.fields().iter().filter(|(name, _)| name != "act");
    fields.fold(form, |form, (name, text)| form.field(Field::hidden(name, text)))
}

/// The form as it was sent, from now on over the version that somebody else saved.
pub fn over(form: FormBlock, sent: &Form, theirs: &Record) -> FormBlock {
    over_version(form.again(sent, &Faults::new()), &theirs.version.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_words_that_differ_are_marked() {
        let marked = |was: &str, is: &str| match differing(was, is) {
            (Cell::Marked(was), Cell::Marked(is)) => (was[1].clone(), is[1].clone()),
            _ => panic!("texts are marked"),
        };
        let own = |one: &str, other: &str| (one.to_owned(), other.to_owned());
        assert_eq!(marked("A first-term visit.", "A first term visit."), own("first-term ", "first term "));
        assert_eq!(marked("All of it", "All of it and more"), own("it", "it and more"));
        assert_eq!(marked("a a a", "a a"), own("a ", ""));
        assert_eq!(marked("", "New"), own("", "New"));
    }
}
