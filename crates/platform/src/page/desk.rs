//! Pages for people at work: words, facts, tables and forms, one below the other.
//!
//! Every form of the site is made of these blocks, so each has the same labels, hints, summary of faults and kept text.

mod form;

pub use form::{Field, FormBlock, Input};

use super::{Mark, Page, Part, Raw};
use crate::error::Result;
use crate::http::{Ctx, LoadsScript};
use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use std::borrow::Borrow;

/// What is wrong with a form: the name of the field, or nothing for the whole, and the sentence.
pub type Faults = Vec<(String, String)>;

/// A page for people at work.
#[derive(Template)]
#[template(path = "desk.html")]
pub struct Desk {
    page: Page,
    title_is_content: bool,
    faults: Faults,
    done: Option<String>,
    trail: Vec<(Part, String)>,
    blocks: Vec<Block>,
    script: Option<&'static str>,
    status: StatusCode,
}

/// A part of such a page.
pub enum Block {
    /// A heading of the second level, with its anchor.
    Heading(String),
    /// A paragraph.
    Words(Vec<Part>),
    /// A paragraph that must not be missed.
    Warning(String),
    /// Something to hand over on paper, with a code to copy.
    Slip(super::Slip),
    /// A paragraph that is one link.
    Link(String, String),
    /// Places to go.
    Places(Vec<Place>),
    /// Names and values.
    Facts(Vec<(String, Vec<Part>)>),
    /// Names and what there is to say of each, to be opened: what the whole is, and the list.
    Details(String, Vec<(String, String)>),
    /// A table; when it has no rows, the words that say so.
    Table(Table),
    /// A table that is opened under its caption.
    Folded(Table),
    /// A form.
    Form(FormBlock),
    /// A letter as its reader gets it: to whom, its words, and the link in them.
    Letter {
        /// To whom.
        to: String,
        /// The words.
        text: String,
        /// The link.
        link: String,
    },
    /// A form that a script of ours sends.
    Scripted(super::Scripted),
    /// How something is going.
    Mark(Mark),
    /// Markup of a noun's own.
    Raw(Raw),
}

/// A place to go.
pub struct Place {
    /// What it is called.
    pub words: String,
    /// Its path; on the page, its address.
    pub path: String,
    /// A sentence that says what it is for.
    pub about: String,
    /// What waits there, in a few words each.
    pub waits: Vec<String>,
}

/// A table.
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The headings of the columns.
    pub headings: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
    /// What is said when there are no rows.
    pub empty: String,
}

impl Table {
    /// The heading that stands beside a cell where a row is a block of its own: a button says itself what it is for.
    fn heading(&self, index: impl Borrow<usize>, cell: &Cell) -> Option<&String> {
        let named = match cell {
            Cell::Part(part) => !part.text.is_empty(),
            Cell::Facts(facts) => !facts.is_empty(),
            Cell::Link(..) | Cell::Mark(_) => true,
            Cell::Marks(marks) => !marks.is_empty(),
            Cell::Marked(parts) => parts.iter().any(|part| !part.is_empty()),
            Cell::Button(_) => false,
        };
        self.headings.get(*index.borrow()).filter(|_| named)
    }
}

/// A cell of a table. The first of a row says what the row is about.
pub enum Cell {
    /// Words, ours or content.
    Part(Part),
    /// A link.
    Link(Part, String),
    /// A small form with one button: its address, the words, and hidden fields.
    Button(FormBlock),
    /// Names and values, small.
    Facts(Vec<(String, Part)>),
    /// How something is going.
    Mark(Mark),
    /// How it is going, and whether that is better or worse.
    Marks(Vec<Mark>),
    /// Content of which a part is marked: what stands before it, the part, and what stands behind.
    Marked([String; 3]),
}

impl Cell {
    /// Our words.
    pub fn words(text: impl Into<String>) -> Cell {
        Cell::Part(Part::words(text))
    }

    /// Content.
    pub fn content(text: impl Into<String>) -> Cell {
        Cell::Part(Part::content(text))
    }
}

impl Desk {
    /// A page with this title.
    pub fn new(ctx: &Ctx, title: impl Into<String>) -> Desk {
        Desk {
            page: ctx.page(title).undated(),
            title_is_content: false,
            faults: Vec::new(),
            done: None,
            trail: Vec::new(),
            blocks: Vec::new(),
            script: None,
            status: StatusCode::OK,
        }
    }

    /// A page whose title is content, in the language and the direction of that, such as what a record is called.
    pub fn of_content(ctx: &Ctx, title: impl Into<String>) -> Desk {
        Desk { title_is_content: true, ..Desk::new(ctx, title) }
    }

    /// The same with nothing around it that leads away.
    pub fn bare(self) -> Desk {
        Desk { page: self.page.bare(), ..self }
    }

    /// The same for whoever may be watched: with a way to leave it at once, and under another title where the browser keeps it.
    pub fn with_exit(self, kept_title: impl Into<String>) -> Desk {
        Desk { page: self.page.with_exit(kept_title), ..self }
    }

    /// The same under another title where the browser keeps it, which whoever has the device later can read.
    pub fn kept_as(self, title: impl Into<String>) -> Desk {
        Desk { page: Page { kept_title: Some(title.into()), ..self.page }, ..self }
    }

    /// The page above this one: its words and path.
    pub fn under(self, words: impl Into<String>, path: &str) -> Desk {
        self.within(Part::words(words), path)
    }

    /// The page above this one, whose words are content: its title and path.
    pub fn under_content(self, title: impl Into<String>, path: &str) -> Desk {
        self.within(Part::content(title), path)
    }

    fn within(mut self, words: Part, path: &str) -> Desk {
        let href = self.page.href(path);
        self.trail.push((words, href));
        self
    }

    /// Says what was just done.
    pub fn done(self, words: impl Into<String>) -> Desk {
        Desk { done: Some(words.into()), ..self }
    }

    /// Says what is wrong with what was sent: the field and the sentence.
    pub fn faults(self, faults: Faults) -> Desk {
        let status = if faults.is_empty() { self.status } else { StatusCode::UNPROCESSABLE_ENTITY };
        Desk { faults, status, ..self }
    }

    /// The same under another status.
    pub fn status(self, status: StatusCode) -> Desk {
        Desk { status, ..self }
    }

    /// Loads a script of ours, for what no form can do.
    pub fn script(self, name: &'static str) -> Desk {
        Desk { script: Some(name), ..self }
    }

    /// Whether the page says these words above its parts already: a table need not say them again.
    fn says(&self, words: &str) -> bool {
        let heading = |block: &Block| match block {
            Block::Heading(heading) => heading == words,
            Block::Folded(table) => table.caption == words,
            _ => false,
        };
        self.page.title == words || self.blocks.iter().any(heading)
    }

    /// How many parts the page has.
    pub fn parts(&self) -> usize {
        self.blocks.len()
    }

    /// Adds a part.
    pub fn block(mut self, block: Block) -> Desk {
        self.blocks.push(block);
        self
    }

    /// Adds a paragraph of our words.
    pub fn words(self, text: impl Into<String>) -> Desk {
        self.block(Block::Words(vec![Part::words(text)]))
    }

    /// Adds a heading.
    pub fn heading(self, text: impl Into<String>) -> Desk {
        self.block(Block::Heading(text.into()))
    }

    /// Adds a form; its address gets the language of the page.
    pub fn form(self, form: FormBlock) -> Desk {
        let page = if form.autosave { self.script("autosave.mjs") } else { self };
        page.block(Block::Form(form))
    }

    /// Adds a table.
    pub fn table(self, table: Table) -> Desk {
        self.block(Block::Table(table))
    }

    /// Adds a table of which only the first rows are in view; `more` says of the others, so many, what they are.
    pub fn first_of_table(self, mut table: Table, first: usize, more: impl FnOnce(usize) -> String) -> Desk {
        let rows = table.rows.split_off(first.min(table.rows.len()));
        let others = Table { caption: more(rows.len()), headings: table.headings.clone(), rows, empty: String::new() };
        let page = self.table(table);
        if others.rows.is_empty() { page } else { page.block(Block::Folded(others)) }
    }

    /// Adds places to go.
    pub fn places(self, places: Vec<Place>) -> Desk {
        let there = |place: Place| Place { path: self.page.href(&place.path), ..place };
        let places = places.into_iter().map(there).collect();
        self.block(Block::Places(places))
    }

    /// Adds a link to a path of this site.
    pub fn link(self, words: impl Into<String>, path: &str) -> Desk {
        let href = self.page.href(path);
        self.block(Block::Link(words.into(), href))
    }

    /// What is wrong, as the list above the page says it: that something is to be filled in, with what that is.
    fn told(&self, name: &str, words: &str) -> String {
        let fields = self.blocks.iter().flat_map(|block| match block {
            Block::Form(form) => &form.fields[..],
            _ => &[],
        });
        let field = fields.into_iter().find(|field| field.name == name);
        match field.filter(|field| words == self.page.t("record-needed") && !field.label.is_empty()) {
            Some(field) => format!("{}: {words}", field.label),
            None => words.to_owned(),
        }
    }

    /// The answer. What is for one person is kept by nobody.
    pub fn show(&self, ctx: &Ctx) -> Result<Response> {
        let mut response = ctx.html(self)?;
        *response.status_mut() = self.status;
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        if self.script.is_some() || self.page.exit {
            response.extensions_mut().insert(LoadsScript);
        }
        Ok(response)
    }
}
