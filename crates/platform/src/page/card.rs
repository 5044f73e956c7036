//! A record in a list of another page.

use crate::http::Ctx;
use crate::link;
use crate::record::Record;
use crate::table::Kind;

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
    /// A line below the title.
    pub line: String,
    /// The basis of the link by which it stands here: `stated` or `reading`.
    pub basis: Option<String>,
    /// Why it stands here.
    pub reason: String,
    /// The number of notes about it.
    pub notes: usize,
}

impl Card {
    /// The card of a record.
    pub fn new(ctx: &Ctx, record: &Record) -> Card {
        let table = record.table;
        let day = ctx.snapshot.as_at.map(|day| day.to_string());
        let path = format!("/{}/{}", table.name, record.reference);
        Card {
            href: table.paged.then(|| super::address(ctx.language, &path, day.as_deref())),
            kind: format!("kind-{}", table.one),
            reference: record.reference.clone(),
            title: record.title().to_owned(),
            quoted: table.column("quoted").is_some() && record.is("quoted"),
            line: line(ctx, record),
            basis: None,
            reason: String::new(),
            notes: ctx.snapshot.referring(&record.reference, "notes", "about").len(),
        }
    }

    /// The card of a record that a link leads to.
    pub fn linked(ctx: &Ctx, link: &Record, record: &Record) -> Card {
        Card {
            basis: Some(link.text("basis").to_owned()),
            reason: link.text("reason").to_owned(),
            ..Card::new(ctx, record)
        }
    }

    /// Whether the link by which it stands here is a reading that nobody has confirmed.
    pub fn is_reading(&self) -> bool {
        self.basis.as_deref().is_some_and(|basis| basis != link::STATED)
    }
}

/// The line below a title, of the columns that the table names for it.
fn line(ctx: &Ctx, record: &Record) -> String {
    let columns = record.table.line.iter().filter_map(|name| record.table.column(name));
    let words = columns.filter(|column| !record.text(column.name).is_empty()).map(|column| {
        let text = record.text(column.name);
        let label = || ctx.t(&format!("col-{}", column.name));
        match column.kind {
            Kind::Date => format!("{} {}", label(), super::date_in_words(ctx.language, text)),
            Kind::Choice(_) => ctx.t(&super::choice_key(text)),
            _ => text.to_owned(),
        }
    });
    words.collect::<Vec<String>>().join(" · ")
}

/// The cards of these records.
pub fn cards<'a>(ctx: &Ctx, records: impl IntoIterator<Item = &'a Record>) -> Vec<Card> {
    records.into_iter().map(|record| Card::new(ctx, record)).collect()
}

/// The cards of the records at the other end of these links.
pub fn linked_cards<'a>(ctx: &Ctx, links: impl IntoIterator<Item = (&'a Record, &'a Record)>) -> Vec<Card> {
    links.into_iter().map(|(link, record)| Card::linked(ctx, link, record)).collect()
}
