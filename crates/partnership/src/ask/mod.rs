//! Offers and asks: “does anybody support disabled school leavers to find work?” stays open until somebody answers. Gaps that nobody fills
//! and ideas stand beside them.

pub mod own;
pub mod pages;
pub mod reply;

use jiff::civil::Date;
use platform::cell::last_day;
use platform::record::Record;
use platform::table::{Kind, Known, Table, column, required};

/// What it is.
pub const KINDS: [&str; 4] = ["somebody asks", "somebody offers", "gap", "idea"];

/// How it stands.
pub const STATES: [&str; 3] = ["open", "answered", "no longer needed"];

/// The table of offers and asks.
pub const TABLE: Table = Table {
    name: "asks",
    one: "ask",
    about: "What organisations ask each other and offer, gaps that nobody fills, and ideas. Each stays open until it is answered.",
    title: "title",
    within: None,
    line: &["kind", "status", "day"],
    sourced: true,
    paged: true,
    // Words that were taken out, or that stood in what an officer ended, are on no past day either.
    taken_back: &["about", "answer"],
    taken_out: &[("about", Known::Whole), ("answer", Known::Whole)],
    columns: &[
        required("title", Kind::Text, "What is asked, offered or missing, in one sentence."),
        required("kind", Kind::Choice(&KINDS), "What it is."),
        column("organisation", Kind::Ref("organisations"), "Who asks or offers."),
        column("about", Kind::Long, "More about it: for whom, where, and until when. Never with a name."),
        column("theme", Kind::Text, "What it is about, in a word or two."),
        required("day", Kind::Date, "Since when it stands here."),
        required("status", Kind::Choice(&STATES), "How it stands."),
        column("answered_on", Kind::Date, "The day on which it was answered, or was no longer needed."),
        column("answer", Kind::Long, "What the answer is, so that others who ask the same know."),
        column("concerns", Kind::AnyRef, "The record that it is about, such as an action or a service."),
    ],
};

/// For so many days an ask stands open before everybody sees that it waits.
const LONG: i64 = 60;

/// Whether something that is asked or missing is open for so long that it must not be forgotten. An offer or an idea waits for nobody.
pub fn is_waiting(ask: &Record, today: Date) -> bool {
    let waits =
        [KINDS[0], KINDS[2]].contains(&ask.text("kind")) && ask.text("status") == STATES[0] && ask.ended.is_none();
    let long_ago = today.saturating_sub(jiff::Span::new().days(LONG));
    waits && last_day(ask.text("day")).is_some_and(|day| day < long_ago)
}
