//! Where whoever agreed to a story sees it, and takes it back, without an account: by a link that is theirs alone.

use super::consent::{self, GIVEN, PATH};
use super::{TABLE, is_shown};
use crate::grant::fresh;
use axum::extract::Path;
use axum::response::Response;
use platform::audit::Who;
use platform::http::Ctx;
use platform::page::desk::{Block, Desk, FormBlock};
use platform::page::{Part, date_in_words};
use platform::record::Record;
use platform::sealed::Row;
use platform::snapshot::Snapshot;
use platform::{Error, Result};

/// What is behind a link: the agreement, and the story, if it is still told.
fn found<'a>(ctx: &Ctx, plan: &'a Snapshot, row: &Row) -> Result<Option<&'a Record>> {
    let today = ctx.app.today()?;
    Ok(plan.get(&row.spot[0]).filter(|one| one.table == &TABLE && is_shown(one, today)))
}

/// `GET /story/{token}`
pub async fn show(ctx: Ctx, Path(token): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let row = consent::by_way(&mut tx, &ctx.app.job_context(), &token).await?.ok_or_else(|| Error::not_found(PATH))?;
    let desk = Desk::new(&ctx, ctx.t("story-own-title")).bare().with_exit(ctx.t("home-title"));
    let Some(story) = found(&ctx, &ctx.snapshot, &row)? else {
        let over = date_in_words(ctx.language, row.words.text("over"));
        let words = match row.words.text("over") {
            "" => ctx.t("story-own-over"),
            _ => ctx.language.text("story-own-over-on", &[("day", over.into())]),
        };
        return desk.words(words).show(&ctx).map(fresh);
    };
    let until = date_in_words(ctx.language, story.text("consent_until"));
    let told: Vec<(String, Vec<Part>)> = vec![
        (ctx.t("kind-story"), vec![Part::content(story.title())]),
        (ctx.t("col-told_by"), vec![Part::content(story.text("told_by"))]),
        (ctx.t("story-words"), vec![Part::content(story.text("about"))]),
    ];
    let told = told.into_iter().filter(|(_, parts)| parts.iter().any(|part| !part.text.is_empty())).collect();
    desk.words(ctx.language.text("story-own-words", &[("day", until.into())]))
        .block(Block::Facts(told))
        .link(ctx.t("record-public"), &story.path())
        .words(ctx.t("story-own-rule"))
        .form(FormBlock::new(format!("{PATH}/{token}"), ctx.t("story-take-back")).dangerous())
        .show(&ctx)
        .map(fresh)
}

/// `POST /story/{token}`: it is taken back, everywhere and at once.
pub async fn take_back(ctx: Ctx, Path(token): Path<String>) -> Result<Response> {
    let context = ctx.app.job_context();
    let missing = || Error::not_found(PATH);
    // Nobody waits for a link that is none.
    consent::by_way(&mut ctx.app.db.read().await?, &context, &token).await?.ok_or_else(missing)?;
    let (mut tx, plan) = ctx.begin_change().await?;
    let row = consent::by_way(&mut tx, &context, &token).await?.ok_or_else(missing)?;
    // Also of one that an officer ended, whose name would stay.
    let story = plan.get(&row.spot[0]).filter(|one| one.table == &TABLE);
    if let Some(story) = story.filter(|story| story.ended.is_none() || row.state == GIVEN) {
        consent::end(&mut tx, &context, story, &Who::program(""), "taken-back").await?;
        tx.commit().await?;
    }
    Ok(ctx.to(&format!("{PATH}/{token}")))
}
