//! The page of all printed figures, each beside what the series says now, and which of them stand beside none.

use super::{Beside, TABLE, beside};
use crate::statistic;
use askama::Template;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, Page, with_unit};
use platform::record::Record;

#[derive(Template)]
#[template(path = "measures/printed.html")]
struct Printed {
    page: Page,
    with: usize,
    without: usize,
    compared: Groups,
    alone: Groups,
}

/// The statistics of each document.
type Groups = Vec<(Option<Card>, Vec<Row>)>;

/// A statistic as printed, with what stands beside it.
struct Row {
    card: Card,
    value: String,
    beside: Vec<Beside>,
}

/// What stands beside one statistic.
#[derive(Template)]
#[template(path = "measures/beside.html")]
pub struct Block {
    page: Page,
    beside: Vec<Beside>,
}

impl Block {
    /// What stands beside this statistic.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn new(ctx: &Ctx, statistic: &Record) -> Result<Block> {
        let rows: Vec<&Record> = rows(ctx).filter(|row| row.text("statistic") == statistic.reference).collect();
        let beside = beside(ctx, &rows).await?.into_iter().flatten().collect();
        Ok(Block { page: ctx.page(""), beside })
    }
}

/// `GET /printed`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let rows: Vec<&Record> = rows(&ctx).collect();
    let mut lines: Vec<(&str, Beside)> = Vec::new();
    for (row, line) in rows.iter().zip(beside(&ctx, &rows).await?) {
        lines.extend(line.map(|line| (row.text("statistic"), line)));
    }
    let mut printed: Vec<(&Record, Row)> = Vec::new();
    for record in ctx.snapshot.list(statistic::TABLE.name) {
        let (mine, others) = lines.into_iter().partition(|(statistic, _)| *statistic == record.reference);
        lines = others;
        printed.push((record, row(&ctx, record, mine)));
    }
    let (compared, alone): (Vec<_>, Vec<_>) = printed.into_iter().partition(|(_, row)| !row.beside.is_empty());
    let mut page = ctx.page(ctx.t("beside-title"));
    page.add_downloads(&format!("/api/v1/{}", TABLE.name));
    let (with, without) = (compared.len(), alone.len());
    ctx.html(&Printed { page, with, without, compared: by_document(&ctx, compared), alone: by_document(&ctx, alone) })
}

fn by_document(ctx: &Ctx, rows: Vec<(&Record, Row)>) -> Groups {
    let mut groups: Groups = Vec::new();
    for (record, row) in rows {
        let document = ctx.snapshot.referred(record, "document").map(|document| Card::new(ctx, document));
        let key = |card: &Option<Card>| card.as_ref().map(|card| card.reference.clone());
        match groups.iter_mut().find(|(other, _)| key(other) == key(&document)) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((document, vec![row])),
        }
    }
    groups
}

fn rows(ctx: &Ctx) -> impl Iterator<Item = &Record> {
    ctx.snapshot.list(TABLE.name)
}

fn row(ctx: &Ctx, record: &Record, lines: Vec<(&str, Beside)>) -> Row {
    Row {
        card: Card::new(ctx, record),
        value: with_unit(record, record.text("value")),
        beside: lines.into_iter().map(|(_, line)| line).collect(),
    }
}
