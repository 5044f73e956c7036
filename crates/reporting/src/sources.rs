//! The documents that the plan is taken from, each with its doubts and gaps.

use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::{List, RecordPage, cards};
use platform::source::DOCUMENTS;

/// `GET /documents`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &DOCUMENTS, None).show(&ctx)
}

/// `GET /documents/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&DOCUMENTS, &reference)?;
    let plan = &ctx.snapshot;
    let mut page = RecordPage::new(&ctx, record).lead(record, "about").facts(
        &ctx,
        record,
        &["kind", "publisher", "published", "held_as", "address"],
    );
    for (key, table) in SECTIONS {
        page = page.section(key, cards(&ctx, plan.referring(&record.reference, table, "document")), None);
    }
    page.show(&ctx)
}

const SECTIONS: [(&str, &str); 8] = [
    ("table-strategies", "strategies"),
    ("table-priorities", "priorities"),
    ("table-actions", "actions"),
    ("table-outcomes", "outcomes"),
    ("table-indicators", "indicators"),
    ("table-statistics", "statistics"),
    ("table-messages", "messages"),
    ("table-engagements", "engagements"),
];
