//! The public pages of a meeting and of an item on its agenda.

use super::view::{Item, View};
use super::{TABLE, item};
use crate::{decision, follow_up};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::{List, Page, RecordPage, cards};

/// `GET /meetings/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let meeting = ctx.record(&TABLE, &reference)?;
    RecordPage::new(&ctx, meeting)
        .within_list(&TABLE)
        .lead(meeting, "about")
        .block(&View::new(&ctx, meeting)?)?
        .facts(&ctx, meeting, &["body", "kind"])
        .facts_last()
        .show(&ctx)
}

/// `GET /agenda-items`
pub async fn items(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &item::TABLE, Some("meeting")).way(ctx.t("table-meetings"), &TABLE.path()).show(&ctx)
}

/// An item on a page of its own.
#[derive(Template)]
#[template(path = "partnership/item.html")]
struct Alone {
    page: Page,
    one: Item,
}

/// `GET /agenda-items/{ref}`
pub async fn item(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let one = ctx.record(&item::TABLE, &reference)?;
    let of = |table| cards(&ctx, ctx.snapshot.referring(&one.reference, table, "agenda_item"));
    RecordPage::new(&ctx, one)
        .block(&Alone { page: ctx.page(""), one: Item::new(&ctx, one) })?
        .facts(&ctx, one, &["meeting", "kind", "brought_by", "notice"])
        .section("table-decisions", of(decision::TABLE.name), None)
        .section("table-follow_ups", of(follow_up::TABLE.name), None)
        .facts_last()
        .show(&ctx)
}
