//! Answers to what children and families said: what was done, or not and why. With the actions that answer a message they are the page
//! “You said, we did, why”, on which anybody may say whether it is true for them.

pub mod pages;
pub mod pulse;

use askama::Template;
use platform::http::Ctx;
use platform::page::{Page, date_in_words};
use platform::record::Record;
use platform::table::{Kind, Table, column, required};

/// What was decided. The last one needs a reason.
pub const DECISIONS: [&str; 4] = ["done", "under way", "planned", "not done"];

/// The table of answers.
pub const TABLE: Table = Table {
    name: "responses",
    one: "response",
    about: "Answers to what children, young people and families said: what was done, or not and why.",
    title: "text",
    within: Some("message"),
    line: &["decision", "day"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("message", Kind::Ref("messages"), "The message that is answered."),
        required("decision", Kind::Choice(&DECISIONS), "What becomes of it."),
        required("text", Kind::Long, "What was done or will be, in words that whoever said it understands."),
        column("because", Kind::Long, "Why. Needed where it is not done."),
        required("organisation", Kind::Ref("organisations"), "Who answers."),
        required("day", Kind::Date, "The day of the answer."),
    ],
};

/// An answer as it is read.
pub struct Answered {
    /// Its reference.
    pub reference: String,
    /// What was decided, as the key of its words ends.
    pub decision: String,
    /// What was done or will be.
    pub text: String,
    /// Why, or nothing.
    pub because: String,
    /// Who answers.
    pub organisation: String,
    /// The day of the answer, in words.
    pub day: String,
}

/// The answers to a message, the newest first.
pub fn to(ctx: &Ctx, message: &Record) -> Vec<Answered> {
    let mut all: Vec<&Record> = ctx.snapshot.referring(&message.reference, TABLE.name, "message").into_iter().collect();
    all.sort_by(|one, other| other.text("day").cmp(one.text("day")));
    all.into_iter().map(|one| of(ctx, one)).collect()
}

/// An answer as it is read; also one of those to where it feels unsafe, which have the same columns.
pub fn of(ctx: &Ctx, one: &Record) -> Answered {
    Answered {
        reference: one.reference.clone(),
        decision: one.text("decision").replace(' ', "-"),
        text: one.text("text").to_owned(),
        because: one.text("because").to_owned(),
        organisation: ctx.snapshot.referred(one, "organisation").map(Record::title).unwrap_or_default().to_owned(),
        day: date_in_words(ctx.language, one.text("day")),
    }
}

/// The answers on the page of a message.
#[derive(Template)]
#[template(path = "voice/responses.html")]
pub struct Block {
    /// The page.
    pub page: Page,
    /// The answers.
    pub answers: Vec<Answered>,
}
