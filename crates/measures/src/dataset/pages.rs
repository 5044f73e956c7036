//! The pages of datasets.

use super::line::Count;
use super::{TABLE, store};
use crate::ready::ready;
use crate::shown::people;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, List, Page, Part, RecordPage};
use platform::record::{self, Record};
use std::collections::BTreeMap;

/// `GET /datasets`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, None).show(&ctx)
}

/// `GET /datasets/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let held = Held::of(&ctx, &reference).await?;
    let facts = ["origin", "licence", "address", "format", "file", "hash", "reason", "withdrawn", "profile"];
    RecordPage::new(&ctx, record)
        .ended_as("dataset-withdrawn-note")
        .within_list(&TABLE)
        .block(&held)?
        .facts(&ctx, record, &["published"])
        .parts("figures-published-at", out_since(&ctx, record).await?)
        .facts(&ctx, record, &facts)
        .show(&ctx)
}

/// The day on which a dataset was published here: its record is written in that act.
async fn out_since(ctx: &Ctx, record: &Record) -> Result<Vec<Part>> {
    let mut tx = ctx.app.db.read().await?;
    let past = record::history(&mut tx, &[&TABLE], &[&record.reference], ctx.snapshot.seq).await?;
    past.last().map(|(at, _)| Ok(Part::words(ctx.day(*at)?))).into_iter().collect()
}

/// The measures of which a dataset has figures, for the template.
#[derive(Template)]
#[template(path = "measures/dataset.html")]
struct Held {
    page: Page,
    /// How many figures, in words.
    figures: String,
    /// Each with how many.
    measures: Vec<(Card, String)>,
}

/// So many measures are listed at once; more are opened.
const FEW: usize = 12;

impl Held {
    async fn of(ctx: &Ctx, reference: &str) -> Result<Held> {
        let mut counts = BTreeMap::new();
        if ready(ctx).await?.shows(reference) {
            counts = store::measures_of(&mut ctx.app.db.read().await?, reference).await?;
        }
        let mut all = Count::default();
        counts.values().for_each(|count| all += *count);
        let named =
            |(measure, count): (&String, &Count)| Some((Card::new(ctx, ctx.snapshot.get(measure)?), told(ctx, *count)));
        let mut measures: Vec<(Card, String)> = counts.iter().filter_map(named).collect();
        measures.sort_by_cached_key(|(card, _)| card.title.to_lowercase());
        Ok(Held { page: ctx.page(""), figures: told(ctx, all), measures })
    }
}

/// How many figures there are, and how many symbols in the place of one.
fn told(ctx: &Ctx, count: Count) -> String {
    let many = |n: usize| people(n as f64);
    let figures = ctx.language.text("dataset-figures", &[("words", many(count.figures).into())]);
    if count.symbols == 0 {
        return figures;
    }
    let symbols = ctx.language.text("dataset-symbols", &[("words", many(count.symbols).into())]);
    format!("{figures} · {symbols}")
}
