//! The page of one record and the page of one table, alike for every noun.

use super::{Card, Page, Part, Raw, cards, standing};
use crate::error::Result;
use crate::http::Ctx;
use crate::record::Record;
use crate::snapshot::place;
use crate::table::{Column, Kind, Table};
use askama::Template;
use axum::response::Response;

/// A fact about a record: the key of its name, and its value.
pub struct Fact {
    /// The key of its name.
    pub key: String,
    /// Its value; none where it is not stated.
    pub value: Option<Value>,
}

/// The value of a fact.
pub enum Value {
    /// Words of ours, in the page's language.
    Words(String),
    /// Content.
    Text(String),
    /// Parts of content and of ours.
    Parts(Vec<Part>),
    /// Another record.
    Record(Box<Card>),
    /// Several others, each with words of ours behind it.
    Records(Vec<(Card, String)>),
}

/// A list of other records on the page of one.
pub struct Section {
    /// The key of its heading.
    pub key: &'static str,
    /// The records.
    pub cards: Vec<Card>,
    /// The key of what is said when there are none; the section is left out where there is no such key.
    pub empty: Option<&'static str>,
}

/// A note about the record: its kind, its words, and where they come from.
struct Note {
    kind: String,
    text: String,
    source: Option<Card>,
    place: String,
}

/// The page of one record.
#[derive(Template)]
#[template(path = "record.html")]
pub struct RecordPage {
    page: Page,
    kind: String,
    reference: String,
    title: String,
    quoted: bool,
    ended: Option<String>,
    /// The key of what is said of a record that has ended.
    ended_words: &'static str,
    lead: Vec<String>,
    /// What the parts have to say of it.
    said: Vec<Raw>,
    block: Option<Raw>,
    facts: Vec<Fact>,
    sections: Vec<Section>,
    notes: Vec<Note>,
    corrections: Vec<Note>,
    warning: Option<String>,
    facts_last: bool,
    source: Option<Card>,
    place: String,
    /// The list from which most readers come, for a record that is part of no other.
    above: Option<(String, String)>,
    parents: Vec<Card>,
    ways: Vec<(String, String)>,
}

impl RecordPage {
    /// A page with the record's title, source and notes.
    pub fn new(ctx: &Ctx, record: &Record) -> RecordPage {
        let table = record.table;
        let title = super::card::title(ctx, record);
        let mut page = ctx.page(title.as_str());
        page.add_downloads(&format!("/api/v1/{}/{}", table.name, record.reference));
        RecordPage {
            page,
            kind: format!("kind-{}", table.one),
            reference: record.reference.clone(),
            title,
            quoted: table.column("quoted").is_some() && record.is("quoted"),
            ended: record.ended.clone(),
            ended_words: "ended-note",
            lead: Vec::new(),
            said: Vec::new(),
            block: None,
            facts: Vec::new(),
            sections: Vec::new(),
            notes: notes(ctx, record, |kind| kind != CORRECTION),
            corrections: notes(ctx, record, |kind| kind == CORRECTION),
            warning: warning(ctx, record),
            facts_last: false,
            source: source(ctx, record),
            place: if table.sourced { record.text("place").to_owned() } else { String::new() },
            above: None,
            parents: ctx.snapshot.ancestors(record).into_iter().rev().map(|parent| Card::new(ctx, parent)).collect(),
            ways: Vec::new(),
        }
    }

    /// Names in the title which of several views of the record this is.
    pub fn seen_for(mut self, name: &str) -> Self {
        self.title = format!("{}: {name}", self.title);
        self.page.title.clone_from(&self.title);
        self
    }

    /// Says under this key, around the day, that the record has ended.
    pub fn ended_as(mut self, key: &'static str) -> Self {
        self.ended_words = key;
        self
    }

    /// Names the list above the record among the breadcrumbs.
    pub fn within_list(mut self, table: &Table) -> Self {
        self.above = Some((self.page.t(&format!("table-{}", table.name)), self.page.href(&table.path())));
        self
    }

    /// Shows the text of this column as a paragraph under the title.
    pub fn lead(mut self, record: &Record, column: &str) -> Self {
        let text = record.open_value(column).and_then(|value| value.as_str()).unwrap_or_default();
        if !text.is_empty() {
            self.lead.push(text.to_owned());
        }
        self
    }

    /// Puts a block of the noun's own before the facts.
    ///
    /// # Errors
    /// When its template cannot be rendered.
    pub fn block(self, template: &impl Template) -> Result<Self> {
        Ok(self.raw(Raw::of(template)?))
    }

    /// Puts markup of the noun's own before the facts.
    pub fn raw(self, markup: Raw) -> Self {
        RecordPage { block: Some(markup), ..self }
    }

    /// Adds the addresses of the same facts as data.
    pub fn download(mut self, words: &str, path: &str) -> Self {
        let href = self.page.data_href(path);
        self.page.downloads.push((words.to_owned(), href));
        self
    }

    /// Adds the address of a file that is in the language of the page.
    pub fn download_in_language(mut self, words: &str, path: &str) -> Self {
        let href = self.page.href(path);
        self.page.downloads.push((words.to_owned(), href));
        self
    }

    /// Shows these columns as facts. What a complete plan has and this one does not is said to be missing.
    pub fn facts(mut self, ctx: &Ctx, record: &Record, columns: &[&str]) -> Self {
        for name in columns {
            let Some(column) = record.table.column(name) else { continue };
            let value = fact(ctx, record, column);
            if value.is_some() || column.expected {
                self.facts.push(Fact { key: format!("col-{name}"), value });
            }
        }
        self
    }

    /// Adds a fact made of parts, when there are any.
    pub fn parts(mut self, key: &str, parts: Vec<Part>) -> Self {
        if !parts.is_empty() {
            self.facts.push(Fact { key: key.to_owned(), value: Some(Value::Parts(parts)) });
        }
        self
    }

    /// Adds a fact that names other records, each with words of ours behind it, when there are any.
    pub fn records(mut self, key: &str, records: Vec<(Card, String)>) -> Self {
        if !records.is_empty() {
            self.facts.push(Fact { key: key.to_owned(), value: Some(Value::Records(records)) });
        }
        self
    }

    /// Adds a list of other records.
    pub fn section(mut self, key: &'static str, cards: Vec<Card>, empty: Option<&'static str>) -> Self {
        if !cards.is_empty() || empty.is_some() {
            self.sections.push(Section { key, cards, empty });
        }
        self
    }

    /// Puts the facts below the lists: for a record of which the lists are the point.
    pub fn facts_last(mut self) -> Self {
        self.facts_last = true;
        self
    }

    /// Links the thread that runs through the record.
    pub fn with_thread(self) -> Self {
        let path = format!("/thread/{}", self.reference);
        self.way("thread-button", &path)
    }

    /// Puts a button under the title that leads to this path; `key` is that of its words.
    pub fn way(mut self, key: &str, path: &str) -> Self {
        self.ways.push((self.page.t(key), self.page.href(path)));
        self
    }

    /// The page as an answer.
    pub fn show(mut self, ctx: &Ctx) -> Result<Response> {
        if let Some(record) = ctx.snapshot.get(&self.reference) {
            for part in ctx.app.parts {
                self.said.extend((part.block)(ctx, record)?);
            }
        }
        ctx.html(&self)
    }
}

fn fact(ctx: &Ctx, record: &Record, column: &Column) -> Option<Value> {
    let value = record.open_value(column.name)?;
    let text = value.as_str().unwrap_or_default();
    Some(match column.kind {
        Kind::Ref(_) | Kind::AnyRef => match ctx.snapshot.get(text) {
            Some(other) => Value::Record(Box::new(Card::new(ctx, other))),
            None => Value::Text(text.to_owned()),
        },
        Kind::Date => Value::Words(super::date_in_words(ctx.language, text)),
        Kind::Choice(_) => Value::Words(ctx.t(&super::choice_key(text))),
        Kind::Bool => Value::Words(ctx.t(if value.as_bool() == Some(true) { "choice-yes" } else { "choice-no" })),
        Kind::Int | Kind::Number => Value::Words(value.to_string()),
        Kind::Text | Kind::Long | Kind::Value | Kind::Unit | Kind::Place | Kind::Time => Value::Text(text.to_owned()),
    })
}

/// The kind of a note that only tells of a slip put right.
const CORRECTION: &str = "correction";

fn notes(ctx: &Ctx, record: &Record, wanted: impl Fn(&str) -> bool) -> Vec<Note> {
    let notes = ctx.snapshot.referring(&record.reference, "notes", "about");
    let one = |note: &Record| Note {
        kind: note.text("kind").to_owned(),
        text: note.text("text").to_owned(),
        // On the page of a document its own name says nothing.
        source: source(ctx, note).filter(|document| document.reference != record.reference),
        place: note.text("place").to_owned(),
    };
    notes.into_iter().filter(|note| wanted(note.text("kind"))).map(one).collect()
}

/// What a reader must know of the plan that the record is part of.
fn warning(ctx: &Ctx, record: &Record) -> Option<String> {
    let root = *ctx.snapshot.ancestors(record).last()?;
    let words = standing(ctx, root)?;
    Some(ctx.language.text("warning-standing", &[("words", root.title().into()), ("standing", words.into())]))
}

fn source(ctx: &Ctx, record: &Record) -> Option<Card> {
    let document = record.table.sourced.then(|| ctx.snapshot.referred(record, "document"))??;
    Some(Card::new(ctx, document))
}

/// The page of one table: its records as cards, in groups.
#[derive(Template)]
#[template(path = "list.html")]
pub struct List {
    page: Page,
    intro: String,
    ways: Vec<(String, String)>,
    groups: Vec<(Option<Card>, Vec<Card>)>,
    count: usize,
    count_key: String,
}

impl List {
    /// A page of all records of a table, grouped by the record that `group` refers to.
    pub fn new(ctx: &Ctx, table: &'static Table, group: Option<&str>) -> List {
        let mut page = ctx.page(ctx.t(&format!("table-{}", table.name)));
        page.add_downloads(&format!("/api/v1/{}", table.name));
        let mut groups: Vec<(Option<&Record>, Vec<&Record>)> = Vec::new();
        let mut count = 0;
        for record in ctx.snapshot.list(table.name) {
            let head = group.and_then(|column| ctx.snapshot.referred(record, column));
            count += 1;
            match groups.iter_mut().find(|(other, _)| other.map(|r| &r.reference) == head.map(|r| &r.reference)) {
                Some((_, records)) => records.push(record),
                None => groups.push((head, vec![record])),
            }
        }
        if group.is_some() {
            groups.iter_mut().for_each(|(_, records)| records.sort_by_key(|record| place(record)));
        }
        let groups = groups.into_iter().map(|(head, records)| (head.map(|r| Card::new(ctx, r)), cards(ctx, records)));
        let groups = groups.collect();
        List {
            page,
            intro: ctx.t(&format!("intro-{}", table.name)),
            ways: Vec::new(),
            groups,
            count,
            count_key: format!("count-{}", table.name),
        }
    }

    /// Puts a link above the list that leads to this path.
    pub fn way(mut self, words: impl Into<String>, path: &str) -> Self {
        self.ways.push((words.into(), self.page.href(path)));
        self
    }

    /// The page as an answer.
    pub fn show(self, ctx: &Ctx) -> Result<Response> {
        ctx.html(&self)
    }
}
