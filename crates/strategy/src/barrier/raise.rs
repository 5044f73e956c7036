//! Raising a barrier with an update: whoever does the work says what is needed, and what is approved for everybody is raised.

use super::{State, TABLE, of, pages};
use crate::update::held::Words;
use platform::http::Ctx;
use platform::page::desk::{Cell, Desk, Field, FormBlock, Input, Table as Shown};
use platform::page::{Part, choice_key};
use platform::record::Record;
use platform::table::Kind;
use serde_json::{Map, Value};

/// The field of an update that says what is needed.
pub const NEEDED: &str = "needed";
/// The field that says of which kind the barrier is.
pub const KIND: &str = "barrier_kind";
/// The kind of a barrier of which nobody said it.
const OTHER: &str = "other";
/// The most letters of a title that is taken from a longer text.
const LONGEST_TITLE: usize = 100;

/// Whether an update says what is needed, and so raises a barrier.
pub fn raises(words: &Words) -> bool {
    !words.text(NEEDED).trim().is_empty()
}

/// The kinds of barriers.
fn kinds() -> &'static [&'static str] {
    match TABLE.column("kind").map(|column| column.kind) {
        Some(Kind::Choice(kinds)) => kinds,
        _ => &[],
    }
}

/// The two fields with which an update raises a barrier.
pub fn fields(ctx: &Ctx) -> [Field; 2] {
    let nothing = (String::new(), ctx.t("record-nothing"));
    let kinds = kinds().iter().map(|kind| ((*kind).to_owned(), ctx.t(&choice_key(kind))));
    [
        Field::new(NEEDED, ctx.t("barrier-raise-needed"), Input::Lines).hint(ctx.t("barrier-raise-hint")),
        Field::new(KIND, ctx.t("barrier-raise-kind"), Input::Select(std::iter::once(nothing).chain(kinds).collect())),
    ]
}

/// What is in the way already, so that nobody raises it twice.
pub fn open(ctx: &Ctx, desk: Desk, action: &str) -> Desk {
    let open = of(&ctx.snapshot, action).into_iter().filter(|one| State::of(one) != State::Closed);
    let row = |one: &Record| {
        let href = ctx.href(&format!("/{}/{}", TABLE.name, one.reference));
        vec![Cell::Link(Part::content(one.title()), href), Cell::words(pages::in_words(ctx, one).join(" · "))]
    };
    let rows: Vec<Vec<Cell>> = open.map(row).collect();
    if rows.is_empty() {
        return desk;
    }
    let headings = ["kind-barrier", "barrier-state"].map(|key| ctx.t(key)).into();
    desk.table(Shown { caption: ctx.t("barrier-raised-already"), headings, rows, empty: String::new() })
}

/// The barrier that an update raises on an action; nothing where it does not say what is needed. It is of the period that is told
/// of, whenever that is read.
pub fn record(words: &Words, action: &str, reference: String, (update, day): (&str, &str)) -> Option<Record> {
    raises(words).then(|| {
        let pairs = values(words, action, day);
        let mut values: Map<String, Value> =
            pairs.into_iter().map(|(name, text)| (name.to_owned(), text.into())).collect();
        values.insert("raised_with".to_owned(), update.into());
        Record { table: &TABLE, reference, version: 0, ended: None, values }
    })
}

/// A button that opens the form of a new barrier, filled in from what an update says; nothing where nothing is in the way.
pub fn button(ctx: &Ctx, words: &Words, action: &str, to: &str) -> Option<FormBlock> {
    let says = raises(words) || !words.text("in_the_way").trim().is_empty();
    let today = ctx.app.today().ok()?.to_string();
    says.then(|| {
        let reference = platform::page::record_form::propose(&ctx.snapshot, &TABLE);
        let form = FormBlock::new(to, ctx.t("barrier-make")).quiet().send("act", "again");
        let form = form.field(Field::hidden("ref", reference));
        values(words, action, &today).into_iter().fold(form, |form, (name, text)| form.field(Field::hidden(name, text)))
    })
}

/// What a new barrier says, by column.
fn values(words: &Words, action: &str, day: &str) -> Vec<(&'static str, String)> {
    let said = |name: &str| words.text(name).trim().to_owned();
    let (way, needed) = (said("in_the_way"), said(NEEDED));
    let kind = Some(said(KIND)).filter(|kind| kinds().contains(&kind.as_str())).unwrap_or_else(|| OTHER.to_owned());
    let title = short(if way.is_empty() { &needed } else { &way });
    let all =
        [("action", action.to_owned()), ("title", title), ("kind", kind), ("needed", needed), ("raised", day.into())];
    all.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

/// The first sentence of a text, or as many of its words as a title holds.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let first = line.split_once(". ").map_or(line.as_str(), |(first, _)| first).trim_end_matches('.');
    if first.chars().count() <= LONGEST_TITLE {
        return first.to_owned();
    }
    let cut: String = first.chars().take(LONGEST_TITLE).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole} …")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_the_first_sentence_or_as_many_words_as_fit() {
        assert_eq!(short("No money.\nAnd no staff."), "No money");
        assert_eq!(short("Rooms at 3.5 m. High."), "Rooms at 3.5 m");
        let long = "word ".repeat(40);
        let cut = short(&long);
        assert!(cut.ends_with("word …") && cut.chars().count() <= LONGEST_TITLE + 2, "{cut}");
    }

    #[test]
    fn only_what_is_needed_raises_a_barrier() {
        let mut words = Words::default();
        words.set("in_the_way", "No lorry.");
        assert!(record(&words, "A", "B".to_owned(), ("U", "2026-11-21")).is_none());
        words.set(NEEDED, "A lorry for two days.");
        words.set(KIND, "castle");
        let raised = record(&words, "A", "B".to_owned(), ("U", "2026-11-21")).unwrap();
        assert_eq!((raised.title(), raised.text("kind")), ("No lorry", OTHER));
        assert_eq!((raised.text("needed"), raised.text("raised")), ("A lorry for two days.", "2026-11-21"));
        assert_eq!(raised.text("raised_with"), "U");
    }
}
