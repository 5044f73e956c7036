//! What a participation worker does with what groups of young people propose: reads it for safety, and lays it before the meeting
//! or asks back. They change no word of it.

use super::held::{self, READ, RETURNED, ROWS, Row, SENT};
use super::own_list::wanted;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::READ_RATINGS;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::VERSION;
use platform::{Error, Result};
use serde_json::json;

/// The path of these pages.
pub const PATH: &str = "/manage/proposals";

fn group(ctx: &Ctx, row: &Row) -> String {
    ctx.snapshot.get(held::body(row)).map(|body| body.title().to_owned()).unwrap_or_default()
}

/// `GET /manage/proposals`
pub async fn list(ctx: Ctx) -> Result<Response> {
    ctx.actor()?.must(&READ_RATINGS, "")?;
    let mut all = ROWS.all(&mut ctx.app.db.read().await?, &ctx.app.keyring).await?;
    all.retain(|row| !held::body(row).is_empty());
    let row = |row: &Row| {
        vec![
            Cell::Link(Part::content(held::title(&ctx.snapshot, row)), ctx.href(&format!("{PATH}/{}", row.id))),
            Cell::content(group(&ctx, row)),
            Cell::words(ctx.t(&format!("proposal-state-{}", row.state))),
        ]
    };
    let headings = ["action-heading", "kind-body", "report-state"].map(|key| ctx.t(key)).into();
    let rows = all.iter().map(row).collect();
    let mut desk = Desk::new(&ctx, ctx.t("proposals-manage")).under(ctx.t("work-title"), "/work");
    if let Some(done) = ["passed", "returned"].into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("proposal-done-{done}")));
    }
    let table = Table { caption: ctx.t("proposals-manage"), headings, rows, empty: ctx.t("ratings-manage-none") };
    desk.words(ctx.t("proposals-manage-intro")).table(table).show(&ctx)
}

async fn find(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<Row> {
    let row = ROWS.one(tx, &ctx.app.keyring, id).await?.filter(|row| !held::body(row).is_empty());
    row.ok_or_else(|| Error::not_found(format!("manage/proposals/{id}")))
}

/// `GET /manage/proposals/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    ctx.actor()?.must(&READ_RATINGS, "")?;
    let row = find(&ctx, &mut ctx.app.db.read().await?, &id).await?;
    page(&ctx, &row, None).show(&ctx)
}

fn page(ctx: &Ctx, row: &Row, sent: Option<(&Form, &Faults)>) -> Desk {
    let mut desk = Desk::new(ctx, held::title(&ctx.snapshot, row))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("proposals-manage"), PATH)
        .block(Block::Facts(vec![
            (ctx.t("kind-body"), vec![Part::content(group(ctx, row))]),
            (ctx.t("proposal-group-wants"), vec![Part::words(wanted(ctx, row.words.text("decision")))]),
        ]));
    if let Some((_, faults)) = sent {
        desk = desk.faults(faults.clone());
    }
    for line in row.words.text("reason").lines().filter(|line| !line.trim().is_empty()) {
        desk = desk.block(Block::Words(vec![Part::content(line)]));
    }
    if !row.words.text("asked").is_empty() {
        desk = desk.block(Block::Facts(vec![(ctx.t("proposal-asked"), vec![Part::content(row.words.text("asked"))])]));
    }
    if row.state != SENT {
        let question = Block::Words(vec![Part::content(row.words.text("question"))]);
        return desk.words(ctx.t(&format!("proposal-state-{}", row.state))).block(question);
    }
    let version = || Field::hidden(VERSION, row.version.to_string());
    let pass = FormBlock::new(format!("{PATH}/{}/pass", row.id), ctx.t("proposal-pass"));
    let question = Field::new("question", ctx.t("rating-ask"), Input::Lines).hint(ctx.t("rating-ask-hint"));
    let back = FormBlock::new(format!("{PATH}/{}/return", row.id), ctx.t("rating-return")).quiet();
    let back = back.field(question).field(version());
    let back = match sent {
        Some((sent, faults)) => back.again(sent, faults),
        None => back,
    };
    desk.words(ctx.t("rating-look-for")).form(pass.field(version())).form(back)
}

/// `POST /manage/proposals/{id}/return`
pub async fn back(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    decide(&ctx, &id, &sent, RETURNED).await
}

/// `POST /manage/proposals/{id}/pass`: from then on it lies before the meeting.
pub async fn pass(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    decide(&ctx, &id, &sent, READ).await
}

async fn decide(ctx: &Ctx, id: &str, sent: &Form, state: &'static str) -> Result<Response> {
    let who = ctx.actor()?.must(&READ_RATINGS, "")?;
    let mut tx = ctx.app.db.write().await?;
    let row = find(ctx, &mut tx, id).await?;
    if row.state != SENT || sent.text(VERSION).parse() != Ok(row.version) {
        return page(ctx, &row, None).status(StatusCode::CONFLICT).done(ctx.t("update-changed")).show(ctx);
    }
    if state == RETURNED && !sent.has("question") {
        let faults = vec![("question".to_owned(), ctx.t("report-ask-fault"))];
        return page(ctx, &row, Some((sent, &faults))).show(ctx);
    }
    let words = row.words.clone().with("question", if state == RETURNED { sent.text("question") } else { "" });
    let now = ctx.app.clock.now();
    ROWS.rewrite(&mut tx, &ctx.app.keyring, &row, (state, &words), (&row.written_by, now)).await?;
    let detail = json!({ "period": held::period(&row), "body": held::body(&row) });
    let act = if state == READ { "proposal.pass" } else { "proposal.return" };
    let reference = ctx.snapshot.get(held::about(&row)).map_or("", |action| &action.reference);
    audit::append(&mut tx, now, &who, Act { act, kind: held::KIND, reference, detail }).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done={}", if state == READ { "passed" } else { "returned" })))
}
