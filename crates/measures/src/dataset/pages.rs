//! The pages of datasets.

use super::TABLE;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::{List, RecordPage};

/// `GET /datasets`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, None).show(&ctx)
}

/// `GET /datasets/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let facts = ["published", "origin", "licence", "address", "format", "file", "hash", "figures", "reason", "profile"];
    RecordPage::new(&ctx, record).facts(&ctx, record, &facts).show(&ctx)
}
