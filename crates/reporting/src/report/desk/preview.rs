//! A report as it will be published, for those who write it and sign it off.

use super::asked::{Asked, assembled};
use super::sign;
use crate::report::{Story, draft, page, published};
use axum::extract::Path;
use axum::response::Response;
use people::role::SEE_REPORTS;
use platform::http::Ctx;
use platform::{Error, Result};

/// `GET /manage/reports/{ref}/preview`: the page with the words that are written over it by now.
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let who = ctx.actor()?.must(&SEE_REPORTS, "")?;
    let asked = Asked::at(&ctx, &reference)?;
    let mut tx = ctx.app.db.read().await?;
    let draft = draft::of(&mut tx, &ctx.app.keyring, asked.spot()).await?;
    let missing = || Error::not_found(format!("manage/reports/{reference}/preview"));
    let draft = draft.filter(|draft| !draft.words.0.is_empty()).ok_or_else(missing)?;
    let (mut report, _) = assembled(&ctx, &mut tx, asked).await?;
    let record = sign::record(&ctx, &mut tx, &ctx.snapshot, (asked, &draft), &who).await?;
    drop(tx);
    // Nobody has signed it.
    report.story = Some(Story { signed_by: None, ..published::story(&ctx, &record).await? });
    page::preview(&ctx, report)
}
