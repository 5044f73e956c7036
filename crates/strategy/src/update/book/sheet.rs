//! The sheet of updates: as it is fetched, and as it comes back.

use super::super::held::{Spot, Words};
use super::super::own::Asked;
use super::super::write::meaning;
use crate::progress::{Progress, WORDS};
use crate::update;
use platform::http::Ctx;
use platform::page::date_in_words;
use platform::record::Record;
use platform::{Error, Result, cell};
use sheets::{Choices, Fault, Sheet, SheetPlan, column_letters};
use std::collections::{HashMap, HashSet};

/// The name of the sheet.
const SHEET: &str = "updates";

/// The columns in their order, each with its width. They are called the same in every language, so that any comes back.
const COLUMNS: [(&str, u16); 17] = [
    ("title", 34),
    ("organisation_name", 20),
    ("period_title", 18),
    ("due", 18),
    ("state", 18),
    ("question", 28),
    ("told_last_time", 44),
    ("progress", 16),
    ("told", 50),
    ("in_the_way", 36),
    ("people_reached", 16),
    ("evidence", 30),
    ("send", 14),
    ("action", 16),
    ("organisation", 14),
    ("period", 14),
    ("version", 0),
];

/// The columns in which whoever tells writes: the fields of the form, and last what shall become of it.
pub const WRITTEN: [&str; 6] = ["progress", "told", "in_the_way", "people_reached", "evidence", WISH];
/// Whether it is sent or kept.
pub const WISH: &str = "send";
/// What may stand there, in English.
pub const WISHES: [&str; 2] = ["send", "draft"];

/// The columns that say what a row is about, without which nothing can be taken.
const ABOUT: [&str; 4] = ["action", "organisation", "period", "version"];

/// The workbook of what somebody is asked for.
pub fn workbook(ctx: &Ctx, asked: &[Asked<'_>]) -> Result<Vec<u8>> {
    let choices = |name: &str| match name {
        "progress" => Some(Choices::Words(WORDS.iter().map(|word| progress_in_words(ctx, word)).collect())),
        WISH => Some(Choices::Words(WISHES.map(|wish| ctx.t(&format!("book-{wish}"))).into())),
        _ => None,
    };
    let column = |(name, _): &(&str, u16)| {
        ((*name).to_owned(), ctx.t(&format!("book-column-{name}")), *name == "told", choices(name))
    };
    let plan = SheetPlan {
        name: SHEET.to_owned(),
        about: ctx.t("book-sheet"),
        columns: COLUMNS.iter().map(column).collect(),
        rows: asked.iter().map(|one| row(ctx, one)).collect(),
        open: Some(open(asked)),
        widths: COLUMNS.iter().enumerate().map(|(i, (_, width))| (i, *width)).collect(),
        ..SheetPlan::default()
    };
    sheets::write_workbook(&instructions(ctx), &[plan]).map_err(|fault| Error::Internal(fault.to_string()))
}

/// How it goes, a sentence a line, and what each word means.
fn instructions(ctx: &Ctx) -> Vec<String> {
    let invented = format!("{} {}", ctx.t("invented-heading"), ctx.t("invented-text"));
    let steps = ctx.app.site.invented.then_some(invented).into_iter();
    let steps = steps.chain((1..=8).map(|n| ctx.t(&format!("book-instruction-{n}"))));
    let words = WORDS.iter().filter_map(|word| Progress::of(word)).map(|word| meaning(ctx, word));
    steps.chain([String::new(), ctx.t("book-words")]).chain(words).collect()
}

/// A word of how it is going, for the reader.
fn progress_in_words(ctx: &Ctx, word: &str) -> String {
    Progress::of(word).map_or(word.to_owned(), |one| ctx.t(&format!("progress-{}", one.name())))
}

/// The cells that may be written in: of what is still to be sent; how it is going only by whoever answers for the action.
fn open(asked: &[Asked<'_>]) -> HashSet<(usize, usize)> {
    let mut open = HashSet::new();
    for (r, one) in asked.iter().enumerate().filter(|(_, one)| one.waits) {
        let judges = one.action.text("owner") == one.organisation.reference;
        let written = |name: &str| WRITTEN.contains(&name) && (judges || name != "progress");
        open.extend((0..COLUMNS.len()).filter(|c| written(COLUMNS[*c].0)).map(|c| (r, c)));
    }
    open
}

fn row(ctx: &Ctx, one: &Asked<'_>) -> Vec<String> {
    let words = one.held.as_ref().and_then(|held| held.words.clone()).unwrap_or_default();
    let said = |name: &str| one.public.map_or_else(|| words.text(name).to_owned(), |public| said(public, name));
    let cell = |name: &str| match name {
        "action" => one.action.reference.clone(),
        "title" => one.action.title().to_owned(),
        "organisation" => one.organisation.reference.clone(),
        "organisation_name" => one.organisation.title().to_owned(),
        "period" => one.period.reference.clone(),
        "period_title" => one.period.title().to_owned(),
        "due" => date_in_words(ctx.language, one.period.text("due")),
        "state" => one.course.clone(),
        "question" if one.waits => words.question().to_owned(),
        "told_last_time" => last(ctx, one).map(|last| last.text("told").to_owned()).unwrap_or_default(),
        "version" => one.held.as_ref().map_or(0, |held| held.version).to_string(),
        "progress" => progress_in_words(ctx, &said("progress")),
        WISH | "question" => String::new(),
        name => said(name),
    };
    COLUMNS.iter().map(|(name, _)| cell(name)).collect()
}

/// What a public update says in a field.
pub fn said(public: &Record, name: &str) -> String {
    public.values.get(name).map(cell::write).unwrap_or_default()
}

/// What the same organisation told of the action last, in a period before this one.
fn last<'a>(ctx: &'a Ctx, one: &Asked<'_>) -> Option<&'a Record> {
    let spot = Spot {
        action: &one.action.reference,
        period: &one.period.reference,
        organisation: &one.organisation.reference,
    };
    let before = |told: &&Record| told.text("organisation") == spot.organisation && told.text("period") != spot.period;
    update::of(&ctx.snapshot, spot.action).into_iter().find(before)
}

/// The sheet of updates among those of a file.
///
/// # Errors
/// There is none, or columns are missing without which no row can be understood.
pub fn find(ctx: &Ctx, sheets: Vec<Sheet>) -> std::result::Result<Sheet, Vec<Fault>> {
    let mut sheets: Vec<Sheet> =
        sheets.into_iter().filter(|one| !["instructions", "_lists"].contains(&one.name.as_str())).collect();
    let named = sheets.iter().position(|one| one.name.eq_ignore_ascii_case(SHEET));
    let found = named.or((sheets.len() == 1).then_some(0)).map(|at| sheets.swap_remove(at));
    let Some(mut found) = found else { return Err(vec![Fault::of(SHEET, ctx.t("book-no-sheet"))]) };
    for heading in &mut found.headings {
        *heading = heading.trim_end_matches('*').trim().to_lowercase();
    }
    let told = |key: &str, name: &str| ctx.language.text(key, &[("words", name.to_owned().into())]);
    let mut faults = Vec::new();
    for name in ABOUT.into_iter().chain(WRITTEN) {
        let mut at = (0..found.headings.len()).filter(|at| found.headings[*at] == name);
        match (at.next(), at.next()) {
            (None, _) => faults.push(Fault::at(&found.name, 1, None, told("book-heading-missing", name))),
            (Some(_), None) => {}
            (Some(_), Some(second)) => {
                let letters = column_letters(second);
                faults.push(Fault::at(&found.name, 1, Some(&letters), told("import-heading-twice", name)));
            }
        }
    }
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

/// A row as it came back.
pub struct Row<'a> {
    /// Its number, as a spreadsheet shows it.
    pub number: usize,
    at: &'a HashMap<&'a str, usize>,
    cells: &'a [String],
}

impl Row<'_> {
    /// What stands in a column, in the line ends of a form.
    pub fn cell(&self, name: &str) -> String {
        let cell = self.at.get(name).and_then(|at| self.cells.get(*at));
        cell.map(|cell| cell.replace("\r\n", "\n").trim().to_owned()).unwrap_or_default()
    }

    /// Whether somebody wrote something in it, or wants it sent.
    pub fn says_something(&self, wish: Option<&str>) -> bool {
        wish == Some(WISHES[0]) || WRITTEN.iter().any(|name| *name != WISH && !self.cell(name).is_empty())
    }
}

/// Where each heading stands.
pub fn places(sheet: &Sheet) -> HashMap<&str, usize> {
    sheet.headings.iter().enumerate().map(|(at, heading)| (heading.as_str(), at)).collect()
}

/// The rows of the sheet.
pub fn rows<'a>(sheet: &'a Sheet, at: &'a HashMap<&'a str, usize>) -> impl Iterator<Item = Row<'a>> {
    sheet.rows.iter().map(move |(number, cells)| Row { number: *number, at, cells })
}

/// The words that may be chosen, in any language of the site, with what the program calls them.
pub struct Known(HashMap<String, &'static str>);

impl Known {
    /// Those of how it is going, or of what shall become of it.
    pub fn of(ctx: &Ctx, column: &str) -> Known {
        let all: &'static [&'static str] = if column == WISH { &WISHES } else { WORDS };
        let key = |word: &str| match Progress::of(word).filter(|_| column != WISH) {
            Some(one) => format!("progress-{}", one.name()),
            None => format!("book-{word}"),
        };
        let translated = |word: &'static str| {
            ctx.app.site.offered().map(move |one| (one.text(&key(word), &[]).to_lowercase(), word))
        };
        Known(all.iter().flat_map(|word| translated(word).chain([((*word).to_owned(), *word)])).collect())
    }

    /// What is meant: nothing by an empty cell.
    ///
    /// # Errors
    /// When it is none of the words.
    pub fn word(&self, text: &str) -> std::result::Result<&'static str, ()> {
        if text.is_empty() { Ok("") } else { self.0.get(&text.to_lowercase()).copied().ok_or(()) }
    }
}

/// A word of how it is going as the sheet shows it; any other text as it stands.
pub fn shown(ctx: &Ctx, name: &str, words: &Words) -> String {
    if name == "progress" { progress_in_words(ctx, words.text(name)) } else { words.text(name).to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_row_is_left_alone_only_where_nothing_is_written(cells in prop::collection::vec("[ a=\r\n]{0,3}", WRITTEN.len()), sent in any::<bool>()) {
            let at = WRITTEN.iter().enumerate().map(|(place, name)| (*name, place)).collect();
            let row = Row { number: 2, at: &at, cells: &cells };
            let says = row.says_something(sent.then_some(WISHES[0]));
            let written = cells.iter().zip(WRITTEN).any(|(cell, name)| name != WISH && !cell.trim().is_empty());
            prop_assert_eq!(says, sent || written);
            for (name, cell) in WRITTEN.iter().zip(&cells) {
                let read = row.cell(name);
                prop_assert!(!read.contains("\r\n") && read == read.trim(), "{:?} of {:?}", read, cell);
            }
        }
    }
}
