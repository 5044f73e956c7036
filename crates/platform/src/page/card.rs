//! A record in a list of another page.

use super::Mark;
use crate::http::Ctx;
use crate::record::Record;
use crate::table::{Column, Kind};

/// A part of a line.
#[derive(Clone, Debug)]
pub struct Part {
    /// The words.
    pub text: String,
    /// Whether they are content, which is in English, rather than our words.
    pub content: bool,
}

impl Part {
    /// Content, which is in English.
    pub fn content(text: impl Into<String>) -> Part {
        Part { text: text.into(), content: true }
    }

    /// Words of ours, in the page's language.
    pub fn words(text: impl Into<String>) -> Part {
        Part { text: text.into(), content: false }
    }
}

/// What a card shows of a record.
#[derive(Clone, Debug)]
pub struct Card {
    /// Its address, where it has a page.
    pub href: Option<String>,
    /// The key of the word for its kind.
    pub kind: String,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Whether the title is somebody's own words.
    pub quoted: bool,
    /// The parts of the line below the title.
    pub line: Vec<Part>,
    /// What it is part of in the end, with its standing: a draft, or past its end.
    pub root: Option<(String, Option<String>)>,
    /// Whether it is no longer part of the plan.
    pub ended: bool,
    /// The basis of the link by which it stands here: `stated` or `reading`.
    pub basis: Option<String>,
    /// Why it stands here.
    pub reason: String,
    /// The number of notes about it.
    pub notes: usize,
    /// How it is going.
    pub mark: Option<Mark>,
    /// The key of a word that tells it from others of its kind.
    pub tag: Option<&'static str>,
}

impl Card {
    /// The card of a record.
    pub fn new(ctx: &Ctx, record: &Record) -> Card {
        let table = record.table;
        let day = ctx.snapshot.as_at.map(|day| day.to_string());
        Card {
            href: table.paged.then(|| super::address(ctx.language, &record.path(), day.as_deref())),
            kind: format!("kind-{}", table.one),
            reference: record.reference.clone(),
            title: title(ctx, record),
            quoted: table.column("quoted").is_some() && record.is("quoted"),
            line: line(ctx, record),
            root: root(ctx, record),
            ended: record.ended.is_some(),
            basis: None,
            reason: String::new(),
            notes: ctx.snapshot.referring(&record.reference, "notes", "about").len(),
            mark: ctx.app.parts.iter().find_map(|part| (part.mark)(ctx, record)),
            tag: ctx.app.parts.iter().find_map(|part| (part.tag)(ctx, record)),
        }
    }

    /// The card of a record that has no page of its own and stands on that of what it is part of.
    pub fn of_part(ctx: &Ctx, record: &Record) -> Card {
        let whole = ctx.snapshot.ancestors(record).into_iter().find(|whole| whole.table.paged);
        let day = ctx.snapshot.as_at.map(|day| day.to_string());
        let href = whole.map(|whole| {
            format!("{}#{}", super::address(ctx.language, &whole.path(), day.as_deref()), record.reference)
        });
        Card { href, ..Card::new(ctx, record) }
    }

    /// The card of a record that a link leads to.
    pub fn linked(ctx: &Ctx, link: &Record, record: &Record) -> Card {
        Card {
            basis: Some(link.text("basis").to_owned()),
            reason: link.text("reason").to_owned(),
            ..Card::new(ctx, record)
        }
    }

    /// Whether a document states the link by which it stands here.
    pub fn is_stated(&self) -> bool {
        self.basis.as_deref() == Some(crate::link::STATED)
    }

    /// Whether the link by which it stands here is a reading that nobody has confirmed.
    pub fn is_reading(&self) -> bool {
        self.basis.as_deref() == Some("reading")
    }
}

/// What a column of a record says, as a reader understands it; nothing where it says nothing.
pub fn said(ctx: &Ctx, record: &Record, column: &Column) -> Option<Part> {
    let text = crate::cell::write(record.open_value(column.name)?);
    Some(match column.kind {
        Kind::Choice(_) => Part::words(ctx.t(&super::choice_key(&text))),
        Kind::Date => Part::words(super::date_in_words(ctx.language, &text)),
        Kind::Ref(_) => Part::content(ctx.snapshot.get(&text).map_or(text.as_str(), Record::title)),
        _ => Part::content(text),
    })
}

/// What a record is called; that it was withdrawn, and when, where what it says was taken back.
pub(super) fn title(ctx: &Ctx, record: &Record) -> String {
    let withdrawn = record.taken_back().map(|day| super::withdrawn_on(ctx.language, day));
    withdrawn.unwrap_or_else(|| record.title().to_owned())
}

/// The line below a title, of the columns that the table names for it.
fn line(ctx: &Ctx, record: &Record) -> Vec<Part> {
    let columns = record.table.line.iter().filter_map(|name| record.table.column(name));
    columns
        .filter(|column| !record.text(column.name).is_empty())
        .filter_map(|column| part(ctx, record, column))
        .collect()
}

fn part(ctx: &Ctx, record: &Record, column: &Column) -> Option<Part> {
    let text = record.text(column.name);
    let own = |text: String| Some(Part::words(text));
    match column.kind {
        Kind::Date => {
            let day = super::date_in_words(ctx.language, text);
            own(format!("{} {day}", ctx.t(&format!("col-{}", column.name))))
        }
        Kind::Choice(_) => own(ctx.t(&super::choice_key(text))),
        Kind::Ref(_) => Some(Part::content(ctx.snapshot.get(text).map_or(text, Record::title))),
        // A unit goes with its value, which may carry it already.
        Kind::Unit => None,
        Kind::Value => Some(Part::content(with_unit(record, text))),
        _ if is_month(text) => own(super::date_in_words(ctx.language, text)),
        _ => Some(Part::content(text)),
    }
}

/// Whether a text is a month, such as 2024-11.
fn is_month(text: &str) -> bool {
    let digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('-')
        .is_some_and(|(year, month)| digits(year, 4) && digits(month, 2) && ("01"..="12").contains(&month))
}

/// A value with the unit that the record states, unless it carries its units already, as one with words in it does.
pub fn with_unit(record: &Record, value: &str) -> String {
    let unit =
        record.table.columns.iter().find(|column| column.kind == Kind::Unit).map(|column| record.text(column.name));
    match unit.unwrap_or_default() {
        "" => value.to_owned(),
        "percent" | "%" if value.contains('%') => value.to_owned(),
        _ if value.chars().any(char::is_alphabetic) => value.to_owned(),
        "percent" | "%" => format!("{value}%"),
        unit => format!("{value} {unit}"),
    }
}

/// The record that this one is part of in the end, and its standing; for the end itself, its standing alone.
fn root(ctx: &Ctx, record: &Record) -> Option<(String, Option<String>)> {
    let Some(root) = ctx.snapshot.ancestors(record).last().copied() else {
        // Its status stands in its line already.
        let status = record.table.column("status").map(|_| ctx.t(&super::choice_key(record.text("status"))));
        let standing = standing(ctx, record).filter(|words| Some(words) != status.as_ref())?;
        return Some((String::new(), Some(standing)));
    };
    root.table.column("status")?;
    let short = root.table.column("short_title").map(|_| root.text("short_title")).filter(|title| !title.is_empty());
    Some((short.unwrap_or_else(|| root.title()).to_owned(), standing(ctx, root)))
}

/// What keeps a plan from being in force: it is a draft, it ended, or its time is over.
pub fn standing(ctx: &Ctx, record: &Record) -> Option<String> {
    let has = |name: &str| record.table.column(name).is_some();
    if !has("status") || !has("until") {
        return None;
    }
    let (status, until) = (record.text("status"), record.text("until"));
    // A page of the past tells what was so on its day.
    let today = ctx.snapshot.as_at.map_or_else(|| ctx.app.today(), Ok).ok()?.to_string();
    if matches!(status, "draft" | "ended") {
        Some(ctx.t(&super::choice_key(status)))
    } else if !until.is_empty() && today.get(..until.len()).is_some_and(|now| until < now) {
        let day = super::date_in_words(ctx.language, until);
        Some(ctx.language.text("standing-past", &[("day", day.into())]))
    } else {
        None
    }
}

/// The cards of these records.
pub fn cards<'a>(ctx: &Ctx, records: impl IntoIterator<Item = &'a Record>) -> Vec<Card> {
    records.into_iter().map(|record| Card::new(ctx, record)).collect()
}

/// The cards of the records at the other end of these links.
pub fn linked_cards<'a>(ctx: &Ctx, links: impl IntoIterator<Item = (&'a Record, &'a Record)>) -> Vec<Card> {
    links.into_iter().map(|(link, record)| Card::linked(ctx, link, record)).collect()
}
