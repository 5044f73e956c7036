//! What waits to be published, what is due, and what is published.

use super::{PATH, due, entered_by, fate, may, publishes, title};
use crate::dataset::held::{self, Held};
use crate::dataset::store::{self, Shelf};
use crate::dataset::{self, TABLE};
use crate::shown;
use axum::response::Response;
use people::role::KEEP_FIGURES;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::page::desk::{Cell, Desk, Table};
use platform::page::{Part, address, date_in_words};
use platform::record::Record;
use std::cmp::Reverse;

/// `GET /manage/figures`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let page = page(&ctx, &mut tx).await?;
    match done(&ctx) {
        Some(words) => page.done(words),
        None => page,
    }
    .show(&ctx)
}

/// What was done just before.
fn done(ctx: &Ctx) -> Option<String> {
    let withdrawn = || {
        let record = ctx.snapshot.get(ctx.parameter("dataset")).filter(|record| record.table == &TABLE)?;
        Some(ctx.language.text("figures-withdrawn", &[("dataset", record.title().to_owned().into())]))
    };
    match ctx.parameter("done") {
        "withdrawn" => withdrawn(),
        "discarded" => Some(ctx.t("figures-discarded")),
        _ => None,
    }
}

/// The page of all that waits, is due, became of what was sent, and is published.
pub async fn page(ctx: &Ctx, tx: &mut Tx) -> Result<Desk> {
    let page = Desk::new(ctx, ctx.t("keep-figures-title"))
        .under(ctx.t("work-title"), "/work")
        .words(people::work::about(ctx, "keep-figures-title"))
        .link(ctx.t("figures-enter"), &format!("{PATH}/new"))
        .table(waiting(ctx, tx).await?)
        .table(fate::table(ctx, tx).await?)
        .table(due::table(ctx, tx).await?);
    Ok(if publishes(ctx)? { page.table(published(ctx)) } else { page })
}

async fn waiting(ctx: &Ctx, tx: &mut Tx) -> Result<Table> {
    let mut rows = Vec::new();
    for held in held::all(tx).await? {
        let measures = store::held_measures(tx, &held.reference).await?;
        if may(ctx, &KEEP_FIGURES, &measures)? {
            rows.push(row(ctx, tx, &held, &measures).await?);
        }
    }
    let headings =
        ["kind-dataset", "kind-measure", "figures-period", "col-figures", "figures-entered-by", "figures-entered-at"];
    let headings = headings.map(|key| ctx.t(key)).into();
    Ok(Table { caption: ctx.t("figures-held-title"), headings, rows, empty: ctx.t("figures-held-none") })
}

async fn row(ctx: &Ctx, tx: &mut Tx, held: &Held, measures: &[String]) -> Result<Vec<Cell>> {
    let path = format!("{PATH}/{}", held.reference);
    Ok(vec![
        Cell::Link(Part::content(held.text("title")), address(ctx.language, &path, None)),
        measured(ctx, measures),
        Cell::words(span(ctx, tx, &held.reference).await?),
        Cell::words(held.about.get("figures").map(ToString::to_string).unwrap_or_default()),
        Cell::Part(entered_by(ctx, tx, held).await?),
        Cell::words(ctx.day(held.at)?),
    ])
}

/// The first measure, and how many more.
fn measured(ctx: &Ctx, measures: &[String]) -> Cell {
    let first = measures.first().map(|measure| title(ctx, measure)).unwrap_or_default();
    match measures.len().saturating_sub(1) {
        0 => Cell::content(first),
        n => {
            let arguments = [("first", first.to_owned().into()), ("n", n.into())];
            Cell::words(ctx.language.text("figures-and-more", &arguments))
        }
    }
}

/// From which period to which the figures of a dataset that waits are.
async fn span(ctx: &Ctx, tx: &mut Tx, dataset: &str) -> Result<String> {
    let kept = store::of_dataset(tx, Shelf::Held, dataset).await?;
    let periods = || kept.iter().flat_map(|kept| kept.series.observations.iter().map(|one| one.period));
    let Some((first, last)) = periods().min().zip(periods().max()) else { return Ok(String::new()) };
    let [from, to] = [first, last].map(|period| shown::period(ctx.language, period));
    let arguments = [("from", from.clone().into()), ("to", to.into())];
    Ok(if first == last { from } else { ctx.language.text("figures-span", &arguments) })
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
    records.sort_by_cached_key(|record| Reverse(dataset::order(record)));
    Table {
        caption: ctx.t("figures-published-title"),
        headings: ["kind-dataset", "col-published", "figures-rule"].map(|key| ctx.t(key)).into(),
        rows: records.into_iter().map(row).collect(),
        empty: ctx.t("figures-published-none"),
    }
}
