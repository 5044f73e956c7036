//! A review on the desk where its words are written: what is proposed of each action with what changes, line by line, and what
//! young people propose.

use super::decide::PATH;
use super::held::{self, Row};
use super::said::{Decided, Review, Wish};
use super::{agree, proposal};
use crate::report::Report;
use people::role::EDIT_REPORTS;
use platform::http::Ctx;
use platform::page::desk::{Block, Cell, Desk, Table};
use platform::page::{Part, choice_key};
use platform::record::Record;
use strategy::progress::Progress;

/// The two lists, with what is still open.
pub fn section(
    ctx: &Ctx,
    mut desk: Desk,
    (period, report): (&Record, &Report),
    (review, rows): (&Review, &[Row]),
) -> Desk {
    let edits = ctx.actor().is_ok_and(|actor| actor.must(&EDIT_REPORTS, "").is_ok());
    desk = desk.heading(ctx.t("review-actions"));
    for words in agree::open(ctx, review, rows) {
        desk = desk.block(Block::Warning(words));
    }
    let href = |about: &str| ctx.href(&format!("{PATH}/{}/{about}", period.reference));
    let link = |title: &str, about: &str| match (edits, ctx.snapshot.get(about)) {
        (true, _) => Cell::Link(Part::content(title), href(about)),
        (false, Some(action)) => Cell::Link(Part::content(title), ctx.href(&format!("/actions/{}", action.reference))),
        (false, None) => Cell::content(title),
    };
    let all: Vec<_> = report.priorities.iter().flat_map(|priority| &priority.actions).collect();
    let goes = |about: &str| {
        let now = all
            .iter()
            .find(|action| action.reference == about)
            .and_then(|action| Progress::named(action.now.as_ref()?));
        now.map_or_else(|| Cell::words(""), |now| Cell::Mark(now.mark(ctx)))
    };
    let wished = |about: &str| rows.iter().any(|row| row.state == held::READ && held::about(row) == about);
    let row = |one: &Decided| {
        let about = one.action.as_ref().map_or(&one.about, |action| &action.reference);
        let mut said = Vec::new();
        said.extend(one.reason.iter().map(|reason| (ctx.t("col-reason"), Part::content(&**reason))));
        said.extend(one.changes.iter().map(|line| (ctx.t("col-changes"), Part::content(&**line))));
        if wished(about) {
            said.push((ctx.t("review-wishes"), Part::words(ctx.t("review-wished"))));
        }
        vec![link(&one.title, about), goes(about), Cell::words(decision(ctx, &one.decision)), Cell::Facts(said)]
    };
    let headings =
        ["action-heading", "progress-heading", "col-decision", "review-why-and-what"].map(|key| ctx.t(key)).into();
    let decided = Table {
        caption: ctx.t("review-actions"),
        headings,
        rows: review.decided.iter().map(row).collect(),
        empty: ctx.t("report-nothing"),
    };
    desk = desk.table(decided);
    if edits {
        desk = desk.link(ctx.t("review-add"), &format!("{PATH}/{}/new", period.reference));
    }
    wishes(ctx, desk, review, rows, link)
}

/// A decision in words; that there is none yet.
fn decision(ctx: &Ctx, decision: &str) -> String {
    if proposal::DECISIONS.contains(&decision) { ctx.t(&choice_key(decision)) } else { ctx.t("review-nothing") }
}

fn wishes(ctx: &Ctx, desk: Desk, review: &Review, rows: &[Row], link: impl Fn(&str, &str) -> Cell) -> Desk {
    let abouts = rows.iter().filter(|row| row.state == held::READ).map(held::about);
    let row = |(one, about): (&Wish, &str)| {
        let mut said = vec![(one.body.title.clone(), Part::words(decision(ctx, &one.decision)))];
        said.extend(one.reason.iter().map(|reason| (ctx.t("col-reason"), Part::content(&**reason))));
        let mut answer = vec![];
        match &one.answer {
            Some(word) => answer.push((ctx.t("col-answer"), Part::words(ctx.t(&choice_key(word))))),
            None => answer.push((ctx.t("col-answer"), Part::words(ctx.t("review-no-answer")))),
        }
        answer.extend(one.why.iter().map(|why| (ctx.t("col-answer_why"), Part::content(&**why))));
        vec![link(&one.title, about), Cell::Facts(said), Cell::Facts(answer)]
    };
    let headings = ["action-heading", "review-wishes", "col-answer"].map(|key| ctx.t(key)).into();
    desk.heading(ctx.t("review-wishes")).table(Table {
        caption: ctx.t("review-wishes"),
        headings,
        rows: review.wishes.iter().zip(abouts).map(row).collect(),
        empty: ctx.t("review-wishes-none"),
    })
}
