//! Milestones: the steps of an action that can be told apart from outside.

use platform::http::Ctx;
use platform::page::{Card, Part, date_in_words};
use platform::table::{Kind, Table, column, expected, required};

/// The table of milestones.
pub const TABLE: Table = Table {
    name: "milestones",
    one: "milestone",
    about: "The steps of an action that can be told apart from outside.",
    title: "title",
    within: Some("action"),
    line: &["reached"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("action", Kind::Ref("actions"), "The action that it is a step of."),
        required("title", Kind::Text, "What will have happened."),
        column("number", Kind::Int, "Its place among the steps of the action."),
        expected("due", Kind::Date, "By when."),
        column("reached", Kind::Date, "When it was reached."),
    ],
};

/// The milestones of an action, each with its dates in a line.
pub fn cards(ctx: &Ctx, action: &str) -> Vec<Card> {
    let milestones = ctx.snapshot.referring(action, TABLE.name, "action");
    milestones
        .into_iter()
        .map(|milestone| {
            let (key, day) = match (milestone.text("reached"), milestone.text("due")) {
                ("", "") => ("milestone-undated", ""),
                ("", due) => ("milestone-due", due),
                (reached, _) => ("milestone-reached", reached),
            };
            let line = ctx.language.text(key, &[("day", date_in_words(ctx.language, day).into())]);
            Card { line: vec![Part::words(line)], ..Card::new(ctx, milestone) }
        })
        .collect()
}
