//! The pages of rankings, for everybody.

use super::TABLE;
use super::block::Shown;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::{List, RecordPage};

/// `GET /rankings`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, Some("strategy")).show(&ctx)
}

/// `GET /rankings/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    RecordPage::new(&ctx, record)
        .lead(record, "question")
        .block(&Shown::new(&ctx, record)?)?
        .facts(&ctx, record, &["body", "strategy", "priority", "ranks", "closes", "counted"])
        .show(&ctx)
}
