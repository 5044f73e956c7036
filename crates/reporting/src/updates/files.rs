//! Pictures and documents that everybody may see, so that whoever looks after the plan takes one back at once.

use super::PATH;
use crate::editing::{self, Outcome};
use axum::http::StatusCode;
use axum::response::Response;
use people::role::APPROVE_UPDATES;
use platform::Result;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock};
use platform::page::record_form::{self, VERSION};
use platform::page::{Part, date_in_words};
use platform::record::Record;
use serde_json::Value;
use strategy::update;
use strategy::update::evidence::{self, COLUMN, Piece};

/// The path of this page.
pub const PUBLIC: &str = "/manage/updates/files";

/// How many are shown.
const MOST: usize = 50;

/// `GET /manage/updates/files`
pub async fn show(ctx: Ctx) -> Result<Response> {
    ctx.actor()?.must(&APPROVE_UPDATES, "")?;
    let desk = page(&ctx, Faults::new())?;
    let desk = if ctx.parameter("done") == "back" { desk.done(ctx.t("evidence-taken-back")) } else { desk };
    desk.show(&ctx)
}

/// The updates with files, the newest first.
fn with_files(ctx: &Ctx) -> Vec<(&Record, Piece)> {
    let mut all: Vec<&Record> =
        ctx.snapshot.list(update::TABLE.name).filter(|one| !one.text(COLUMN).is_empty()).collect();
    all.sort_by_key(|one| std::cmp::Reverse(one.text("day").to_owned()));
    all.into_iter().flat_map(|one| evidence::of(one).into_iter().map(move |piece| (one, piece))).take(MOST).collect()
}

fn page(ctx: &Ctx, faults: Faults) -> Result<Desk> {
    let mut desk = Desk::new(ctx, ctx.t("evidence-public"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("updates-manage"), PATH)
        .faults(faults)
        .words(ctx.t("evidence-public-about"));
    let all = with_files(ctx);
    if all.is_empty() {
        return Ok(desk.words(ctx.t("evidence-public-none")));
    }
    for (told, piece) in all {
        let action = ctx.snapshot.referred(told, "action").map(Record::title).unwrap_or_default();
        let back = FormBlock::new(PUBLIC, ctx.t("evidence-take-back"))
            .about(piece.shows.clone())
            .field(Field::hidden("update", &told.reference))
            .field(Field::hidden("name", &piece.name))
            .field(Field::hidden(VERSION, told.version.to_string()));
        desk = desk.block(Block::Words(vec![
            Part::content(action),
            Part::words(date_in_words(ctx.language, told.text("day"))),
        ]));
        desk = desk.block(Block::Raw(evidence::to_judge(ctx, vec![piece], evidence::path)?)).form(back);
    }
    Ok(desk)
}

/// `POST /manage/updates/files`: takes a file back. What was taken back already is.
pub async fn back(ctx: Ctx, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&APPROVE_UPDATES, "")?;
    let (tx, plan) = ctx.begin_change().await?;
    let before = editing::find(&plan, &update::TABLE, sent.text("update"))?;
    let left: Vec<Piece> = evidence::of(before).into_iter().filter(|piece| piece.name != sent.text("name")).collect();
    if left.len() == evidence::of(before).len() {
        return Ok(ctx.to(&format!("{PUBLIC}?done=back")));
    }
    if record_form::version(&sent)? != before.version {
        drop(tx);
        let desk = page(&ctx, Faults::new())?.status(StatusCode::CONFLICT);
        return desk.block(Block::Warning(ctx.t("record-stale"))).show(&ctx);
    }
    let mut after = before.clone();
    after.values.insert(COLUMN.to_owned(), Value::from(evidence::to_text(&left)));
    match editing::write(&ctx, tx, &who, &plan, &after).await? {
        Outcome::Saved(_) => Ok(ctx.to(&format!("{PUBLIC}?done=back"))),
        Outcome::Faulty(faults) => page(&ctx, faults)?.show(&ctx),
        Outcome::Stale(_) => page(&ctx, Faults::new())?.status(StatusCode::CONFLICT).show(&ctx),
    }
}
