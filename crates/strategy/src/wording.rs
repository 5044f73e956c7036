//! Language that cares: words that the partnership avoids, with what it says instead, and how hard a text is to read.
//!
//! It marks and offers, and never stands in the way.

use platform::http::Ctx;
use platform::i18n::ENGLISH;
use platform::page::desk::{Block, Cell, Desk, Table as Shown};
use platform::record::Record;
use platform::table::{Kind, Table, expected, required};
use readability::{Avoid, Found, Mark, check, reading};

/// The table of words to avoid.
pub const TABLE: Table = Table {
    name: "wordings",
    one: "wording",
    about: "Words that the partnership avoids, with what it says instead. Whoever writes is shown them and may write them all the same.",
    title: "avoid",
    within: None,
    line: &["instead"],
    sourced: false,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("language", Kind::Text, "The tag of the language, such as `en-GB`."),
        required(
            "avoid",
            Kind::Text,
            "The word or the phrase to avoid, in the singular; in capitals, if it is meant in capitals only.",
        ),
        required("instead", Kind::Text, "What is said instead; several with ` / ` between them."),
        expected("why", Kind::Long, "Why, in the words of those who asked for it where they did."),
    ],
};

/// How many words a text must have before its reading age says something.
const ENOUGH: usize = 60;

/// The words to avoid of English, in which plans are written here, and of the language in which somebody reads the page.
fn list(ctx: &Ctx) -> Vec<Avoid> {
    let of = |record: &&Record| [ENGLISH, ctx.language.tag].contains(&record.text("language"));
    let one = |record: &Record| Avoid {
        word: record.text("avoid").to_owned(),
        instead: record.text("instead").split(" / ").map(str::to_owned).collect(),
        why: record.text("why").to_owned(),
    };
    ctx.snapshot.list(TABLE.name).filter(of).map(one).collect()
}

/// Whether sentences and syllables may be counted in a text as in English: it is in Latin letters, and nobody reads the page in
/// another language that is written in them.
fn is_english(ctx: &Ctx, text: &str) -> bool {
    let letters = || text.chars().filter(|letter| letter.is_alphabetic());
    let latin = letters().filter(|letter| *letter < '\u{250}').count();
    ctx.language.tag != "so" && latin * 2 >= letters().count()
}

/// How old a reader must be for a text, in whole years; nothing where it is too short to tell.
pub fn age(text: &str) -> Option<i64> {
    let reading = reading(text).filter(|reading| reading.words >= ENOUGH)?;
    #[expect(clippy::cast_possible_truncation, reason = "nobody is so old")]
    Some(reading.age.round() as i64)
}

/// What is marked in texts, to be opened: a row for each word and sentence, under the reading age of all of them together.
/// `before` is another text, such as the one of before, whose reading age stands beside it.
pub fn marked(ctx: &Ctx, mut desk: Desk, text: &str, before: &str) -> Desk {
    let avoid = list(ctx);
    let english = is_english(ctx, text);
    let shown = |mark: &&Mark| english || matches!(mark.found, Found::Avoid(_));
    let marks = check(text, &avoid);
    let rows: Vec<Vec<Cell>> = marks.iter().filter(shown).map(|mark| row(ctx, text, mark, &avoid)).collect();
    desk = desk.heading(ctx.t("wording-title"));
    if !english {
        desk = desk.words(ctx.t("wording-list-only"));
    } else if let Some(age) = age(text) {
        let arguments = [("n", age.into()), ("words", readability::FORMULA.into())];
        desk = desk.words(ctx.language.text("wording-age", &arguments));
        if let Some(before) = self::age(before).filter(|before| *before != age) {
            desk = desk.words(ctx.language.text("wording-age-before", &[("n", before.into())]));
        }
    } else {
        desk = desk.words(ctx.language.text("wording-brief", &[("n", ENOUGH.into())]));
    }
    if rows.is_empty() {
        return desk.words(ctx.t("wording-none"));
    }
    let headings = ["wording-found", "wording-instead", "wording-why"].map(|key| ctx.t(key)).into();
    let caption = ctx.language.text("wording-count", &[("n", rows.len().into())]);
    desk.block(Block::Folded(Shown { caption, headings, rows, empty: String::new() }))
}

/// What is marked, what may be said instead, and why.
fn row(ctx: &Ctx, text: &str, mark: &Mark, avoid: &[Avoid]) -> Vec<Cell> {
    let found = text.get(mark.start..mark.end).unwrap_or_default();
    let (instead, why) = match mark.found {
        Found::Avoid(at) => {
            let one = &avoid[at];
            (Cell::content(one.instead.join(" / ")), Cell::content(&*one.why))
        }
        Found::LongSentence { words } => {
            let n = ctx.language.text("wording-long", &[("n", words.into())]);
            (Cell::words(ctx.t("wording-two")), Cell::words(n))
        }
        Found::HardWord { syllables } => {
            let n = ctx.language.text("wording-hard", &[("n", syllables.into())]);
            (Cell::words(ctx.t("wording-short")), Cell::words(n))
        }
    };
    vec![Cell::content(beginning(found)), instead, why]
}

/// The first words of what is marked.
fn beginning(text: &str) -> String {
    let mut words = text.split_whitespace();
    let first: Vec<&str> = words.by_ref().take(12).collect();
    let more = if words.next().is_some() { " …" } else { "" };
    format!("{}{more}", first.join(" "))
}
