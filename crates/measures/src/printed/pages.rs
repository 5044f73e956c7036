//! The page of all printed figures, each beside what the series says now, and which of them stand beside none.

use super::{Beside, TABLE, beside};
use crate::statistic;
use askama::Template;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, Page};
use platform::record::Record;

#[derive(Template)]
#[template(path = "measures/printed.html")]
struct Printed {
    page: Page,
    with: usize,
    without: usize,
    groups: Vec<(Option<Card>, Vec<Row>)>,
}

/// A statistic as printed, with what stands beside it.
struct Row {
    card: Card,
    value: String,
    unit: String,
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
    let mut groups: Vec<(Option<&str>, Option<Card>, Vec<Row>)> = Vec::new();
    for record in ctx.snapshot.list(statistic::TABLE.name) {
        let (mine, others) = lines.into_iter().partition(|(statistic, _)| *statistic == record.reference);
        lines = others;
        let row = row(&ctx, record, mine);
        let document = ctx.snapshot.referred(record, "document");
        let key = document.map(|document| document.reference.as_str());
        match groups.iter_mut().find(|(other, ..)| *other == key) {
            Some((.., rows)) => rows.push(row),
            None => groups.push((key, document.map(|document| Card::new(&ctx, document)), vec![row])),
        }
    }
    let groups: Vec<(Option<Card>, Vec<Row>)> = groups.into_iter().map(|(_, card, rows)| (card, rows)).collect();
    let all = groups.iter().flat_map(|(_, rows)| rows).count();
    let with = groups.iter().flat_map(|(_, rows)| rows).filter(|row| !row.beside.is_empty()).count();
    let mut page = ctx.page(ctx.t("beside-title"));
    page.add_downloads(&format!("/api/v1/{}", TABLE.name));
    ctx.html(&Printed { page, with, without: all - with, groups })
}

fn rows(ctx: &Ctx) -> impl Iterator<Item = &Record> {
    ctx.snapshot.list(TABLE.name)
}

fn row(ctx: &Ctx, record: &Record, lines: Vec<(&str, Beside)>) -> Row {
    Row {
        card: Card::new(ctx, record),
        value: record.text("value").to_owned(),
        unit: record.text("unit").to_owned(),
        beside: lines.into_iter().map(|(_, line)| line).collect(),
    }
}
