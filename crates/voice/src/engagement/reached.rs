//! Who was reached, group by group: counts, never names.

use askama::Template;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Page, Raw};
use platform::record::Record;
use platform::table::{Kind, Table, column, required};

/// A group of fewer is not counted: with the name of the group a small number could be somebody.
pub const LEAST: i64 = 5;

/// The table of groups that were reached.
pub const TABLE: Table = Table {
    name: "reached",
    one: "reached",
    about: "Who was reached, group by group: counts, never names. A person may be of several groups.",
    title: "people",
    within: Some("engagement"),
    line: &["count"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("engagement", Kind::Ref("engagements"), "Where they were heard."),
        required("people", Kind::Text, "The group, such as: girls of 11 to 15. Never a name."),
        column("count", Kind::Int, "How many, if five or more. Left empty, it is shown as fewer than five."),
    ],
};

#[derive(Template)]
#[template(path = "voice/reached.html")]
struct Block {
    page: Page,
    groups: Vec<(String, Option<usize>)>,
}

/// The groups on the page of an engagement, the largest first; nothing, where none is known.
pub fn block(ctx: &Ctx, engagement: &Record) -> Result<Option<Raw>> {
    let groups = ctx.snapshot.referring(&engagement.reference, TABLE.name, "engagement");
    let count = |one: &Record| one.int("count").and_then(|count| usize::try_from(count).ok());
    let mut groups: Vec<(String, Option<usize>)> =
        groups.into_iter().map(|one| (one.title().to_owned(), count(one))).collect();
    groups.sort_by_key(|(_, count)| std::cmp::Reverse(count.unwrap_or_default()));
    if groups.is_empty() {
        return Ok(None);
    }
    Raw::of(&Block { page: ctx.page(""), groups }).map(Some)
}
