//! What groups of young people say of how an action is going: whether the word of those who do it feels true to them.
//!
//! It stands beside that word as the group's, and no officer can change it or take it out.

use crate::reporting_period;
use askama::Template;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Page, Raw, withdrawn_on};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, expected, required};

/// The answers, as they are kept.
pub const ANSWERS: [&str; 3] = ["feels true", "partly", "not yet"];

/// The table of ratings.
pub const TABLE: Table = Table {
    name: "ratings",
    one: "rating",
    about: "What a group of young people says of an action in a reporting period: whether the word of those who do it feels true to them, and why.",
    title: "answer",
    within: Some("action"),
    line: &["day"],
    sourced: false,
    paged: false,
    taken_back: &["answer", "words"],
    taken_out: &[],
    columns: &[
        required("action", Kind::Ref("actions"), "The action."),
        required("period", Kind::Ref("reporting_periods"), "The reporting period."),
        required("body", Kind::Ref("bodies"), "The group of young people."),
        required(
            "answer",
            Kind::Choice(&["feels true", "partly", "not yet"]),
            "Whether how the action is said to go feels true to them.",
        ),
        expected("words", Kind::Long, "Why, in their own words. Nobody is named."),
        required("day", Kind::Date, "The day on which it was published."),
    ],
};

/// What groups say of an action in a period.
pub fn of<'a>(plan: &'a Snapshot, action: &str, period: &str) -> Vec<&'a Record> {
    let all = plan.referring(action, TABLE.name, "action").into_iter();
    all.filter(|one| one.text("period") == period).collect()
}

/// Whether a group sees it as those do who do the work: it does, where their word feels true to it.
pub fn agrees(answer: &str) -> bool {
    answer == ANSWERS[0]
}

/// What a group says, on the page of the action.
struct Row {
    group: String,
    href: String,
    answer: String,
    words: String,
    differs: bool,
}

#[derive(Template)]
#[template(path = "strategy/ratings.html")]
struct Block {
    page: Page,
    rows: Vec<Row>,
}

/// What groups of young people say of an action in the period that counts.
pub fn block(ctx: &Ctx, record: &Record) -> Result<Option<Raw>> {
    if record.table.name != "actions" {
        return Ok(None);
    }
    let (plan, today) = (&ctx.snapshot, ctx.looked_at()?);
    let strategy = crate::progress::strategy(plan, record);
    let period = strategy.and_then(|one| reporting_period::counted(plan, &one.reference, today));
    let Some(period) = period else { return Ok(None) };
    let row = |one: &Record| {
        let group = plan.referred(one, "body");
        Row {
            group: group.map(|body| body.title().to_owned()).unwrap_or_default(),
            href: ctx.href(&format!("/bodies/{}", one.text("body"))),
            answer: match one.taken_back() {
                Some(day) => withdrawn_on(ctx.language, day),
                None => ctx.t(&platform::page::choice_key(one.text("answer"))),
            },
            words: one.text("words").to_owned(),
            differs: one.taken_back().is_none() && !agrees(one.text("answer")),
        }
    };
    let rows: Vec<Row> = of(plan, &record.reference, &period.reference).into_iter().map(row).collect();
    if rows.is_empty() { Ok(None) } else { Raw::of(&Block { page: ctx.page(""), rows }).map(Some) }
}
