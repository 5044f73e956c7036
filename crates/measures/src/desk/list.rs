//! What waits to be published, what is due, and what is published.

use super::{PATH, due, entered_by, may};
use crate::dataset::held::{self, Held};
use crate::dataset::{TABLE, store};
use axum::response::Response;
use people::role::{KEEP_FIGURES, PUBLISH_FIGURES};
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::page::desk::{Cell, Desk, Table};
use platform::page::{Part, address, date_in_words};
use platform::record::Record;

/// What may have been done just before.
const DONE: [&str; 3] = ["discarded", "published", "withdrawn"];

/// `GET /manage/figures`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let mut page = Desk::new(&ctx, ctx.t("keep-figures-title"))
        .under(ctx.t("work-title"), "/work")
        .words(people::work::about(&ctx, "keep-figures-title"));
    if DONE.contains(&ctx.parameter("done")) {
        page = page.done(ctx.t(&format!("figures-{}", ctx.parameter("done"))));
    }
    page = page
        .link(ctx.t("figures-enter"), &format!("{PATH}/new"))
        .table(waiting(&ctx, &mut tx).await?)
        .table(due::table(&ctx, &mut tx).await?);
    if ctx.actor()?.may_somewhere(&PUBLISH_FIGURES) {
        page = page.table(published(&ctx));
    }
    page.show(&ctx)
}

async fn waiting(ctx: &Ctx, tx: &mut Tx) -> Result<Table> {
    let mut rows = Vec::new();
    for held in held::all(tx).await? {
        if may(ctx, &KEEP_FIGURES, &store::held_measures(tx, &held.reference).await?)? {
            rows.push(row(ctx, tx, &held).await?);
        }
    }
    let headings = ["kind-dataset", "col-figures", "figures-entered-by", "figures-entered-at"].map(|key| ctx.t(key));
    let (caption, empty) = (ctx.t("figures-held-title"), ctx.t("figures-held-none"));
    Ok(Table { caption, headings: headings.into(), rows, empty })
}

async fn row(ctx: &Ctx, tx: &mut Tx, held: &Held) -> Result<Vec<Cell>> {
    let path = format!("{PATH}/{}", held.reference);
    Ok(vec![
        Cell::Link(Part::content(held.text("title")), address(ctx.language, &path, None)),
        Cell::words(held.about.get("figures").map(ToString::to_string).unwrap_or_default()),
        Cell::Part(entered_by(ctx, tx, held).await?),
        Cell::words(ctx.day(held.at)?),
    ])
}

fn published(ctx: &Ctx) -> Table {
    let row = |record: &Record| {
        let path = format!("{PATH}/{}", record.reference);
        vec![
            Cell::Link(Part::content(record.title()), address(ctx.language, &path, None)),
            Cell::words(date_in_words(ctx.language, record.text("published"))),
            Cell::content(record.text("profile")),
        ]
    };
    let mut records: Vec<&Record> = ctx.snapshot.list(TABLE.name).collect();
    records.sort_by(|a, b| b.text("published").cmp(a.text("published")));
    Table {
        caption: ctx.t("figures-published-title"),
        headings: ["kind-dataset", "col-published", "figures-rule"].map(|key| ctx.t(key)).into(),
        rows: records.into_iter().map(row).collect(),
        empty: ctx.t("figures-published-none"),
    }
}
