//! What groups of young people propose in the reviews that are open, and what became of it.

use super::held::{self, RETURNED, ROWS, Row};
use super::own::{NEW, PATH};
use super::{Begun, begun, proposal};
use crate::ratings::own::groups;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::desk::{Cell, Desk, Field, FormBlock, Table};
use platform::page::{Part, choice_key};
use platform::record::Record;
use strategy::progress;

/// `GET /work/proposals`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let groups = groups(&ctx)?;
    let mut tx = ctx.app.db.read().await?;
    let reviews = begun(&ctx, &mut tx).await?;
    let rows = ROWS.all(&mut tx, &ctx.app.keyring).await?;
    let mut desk = Desk::new(&ctx, ctx.t("proposals-own")).under(ctx.t("work-title"), "/work");
    if let Some(done) = ["sent", "back"].into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("proposal-done-{done}")));
    }
    desk = desk.words(ctx.t("proposals-own-intro")).words(ctx.t("proposal-read"));
    if reviews.is_empty() {
        desk = desk.words(ctx.t("proposals-none"));
    }
    for review in reviews.iter().filter(|review| review.is_open()) {
        for group in &groups {
            desk = open(&ctx, desk, review, group, &rows);
        }
    }
    for review in reviews.iter().filter(|review| !review.is_open()) {
        desk = decided(&ctx, desk, review, &groups, &rows);
    }
    answered(&ctx, desk, &groups, &rows, &reviews).show(&ctx)
}

/// What a decision is called towards young people.
pub(super) fn wanted(ctx: &Ctx, decision: &str) -> String {
    ctx.t(&format!("proposal-{}", if decision == NEW { "new-thing" } else { decision }))
}

/// What the groups proposed in a review that waits to be signed off.
fn decided(ctx: &Ctx, desk: Desk, review: &Begun<'_>, groups: &[&Record], rows: &[Row]) -> Desk {
    let own = rows.iter().filter(|row| held::period(row) == review.period.reference);
    let own = own.filter(|row| groups.iter().any(|group| group.reference == held::body(row)));
    let row = |row: &Row| {
        vec![Cell::content(held::title(&ctx.snapshot, row)), Cell::words(wanted(ctx, row.words.text("decision")))]
    };
    let headings = ["action-heading", "proposal-you-want"].map(|key| ctx.t(key)).into();
    let table = Table {
        caption: review.strategy.title().to_owned(),
        headings,
        rows: own.map(row).collect(),
        empty: ctx.t("proposal-state-none"),
    };
    desk.words(ctx.t("proposal-decided")).table(table)
}

/// The actions of a review, each with what the group proposes.
fn open(ctx: &Ctx, desk: Desk, review: &Begun<'_>, group: &Record, rows: &[Row]) -> Desk {
    let own: Vec<&Row> = rows
        .iter()
        .filter(|row| held::period(row) == review.period.reference && held::body(row) == group.reference)
        .collect();
    let path = |about: &str| ctx.href(&format!("{PATH}/{}/{about}?group={}", review.period.reference, group.reference));
    let row = |about: &str, title: &str| {
        let said = own.iter().find(|row| held::about(row) == about).map_or_else(
            || ctx.t("proposal-state-none"),
            |row| {
                let wanted = wanted(ctx, row.words.text("decision"));
                format!("{wanted}. {}", ctx.t(&format!("proposal-state-{}", row.state)))
            },
        );
        vec![Cell::Link(Part::content(title), path(about)), Cell::words(said)]
    };
    let actions = progress::actions(&ctx.snapshot, review.strategy);
    let mut table: Vec<Vec<Cell>> = actions.iter().map(|action| row(&action.reference, action.title())).collect();
    let new = own.iter().filter(|row| row.words.text("decision") == NEW);
    table.extend(new.map(|one| row(held::about(one), one.words.text("title"))));
    let caption = format!("{} – {}", review.strategy.title(), group.title());
    let headings = ["action-heading", "proposal-you-want"].map(|key| ctx.t(key)).into();
    let table = Table { caption, headings, rows: table, empty: ctx.t("report-nothing") };
    desk.table(table)
        .link(ctx.t("proposal-new"), &format!("{PATH}/{}/{NEW}?group={}", review.period.reference, group.reference))
}

/// What became of what the groups proposed: what is public, with the answer, and what came too late.
fn answered(ctx: &Ctx, desk: Desk, groups: &[&Record], rows: &[Row], reviews: &[Begun<'_>]) -> Desk {
    let ours = |body: &str| groups.iter().any(|group| group.reference == body);
    let late = |row: &&Row| {
        ours(held::body(row))
            && row.state == RETURNED
            && reviews.iter().all(|one| one.period.reference != held::period(row))
    };
    let back = |key: &'static str, id: &str| {
        let form = FormBlock::new(format!("{PATH}/back"), ctx.t("rating-back")).quiet();
        Cell::Button(form.field(Field::hidden(key, id)))
    };
    let mut table: Vec<Vec<Cell>> = rows
        .iter()
        .filter(late)
        .map(|row| {
            vec![
                Cell::content(held::title(&ctx.snapshot, row)),
                Cell::words(ctx.t("proposal-late")),
                back("id", &row.id),
            ]
        })
        .collect();
    for one in ctx.snapshot.list(proposal::TABLE.name).filter(|one| ours(one.text("body"))) {
        let link = Cell::Link(Part::content(one.title()), ctx.href(&format!("/reports/{}", one.text("report"))));
        let answer = (ctx.t(&choice_key(one.text("answer"))), Part::content(one.text("answer_why")));
        table.push(vec![link, Cell::Facts(vec![answer]), back("ref", &one.reference)]);
    }
    if table.is_empty() {
        return desk;
    }
    let headings = ["action-heading", "col-answer", "rating-back"].map(|key| ctx.t(key)).into();
    desk.table(Table { caption: ctx.t("proposals-answered"), headings, rows: table, empty: String::new() })
}
