//! A measure on a map, by authority or by place, with a table of the same figures.

mod drawing;

use super::TABLE;
use super::among::{self, Among};
use super::subject::Subject;
use crate::area::{Area, Kind};
use crate::boundary::{self, Shape};
use crate::comparison::{Polarity, QUARTERS, quarter, rank};
use crate::period::Period;
use crate::shown;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Page, Raw};
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "measures/map.html")]
struct MapPage {
    page: Page,
    title: String,
    back: String,
    maps: Vec<Map>,
}

/// One map with its table.
struct Map {
    id: &'static str,
    heading: String,
    said: Vec<String>,
    drawing: Option<Raw>,
    legend: Vec<(Raw, String)>,
    rows: Vec<Row>,
    origins: Vec<String>,
}

/// An area of a map.
pub struct Row {
    /// The number that stands on the map.
    number: usize,
    code: String,
    name: String,
    href: String,
    figure: Option<String>,
    few: Option<Among>,
    few_words: Option<String>,
    place: Option<usize>,
    quarter: Option<char>,
    quarter_words: String,
    drawn: bool,
}

/// `GET /measures/{ref}/map`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let subject = Subject::load_for(&ctx, record, "").await?;
    let shapes = boundary::shapes(&ctx.snapshot, &subject.areas);
    let kinds = [(Kind::Place, "place"), (Kind::Authority, "authority")];
    let maps = kinds.into_iter().filter_map(|(kind, id)| map(&ctx, &subject, &shapes, kind, id)).collect();
    let page = ctx.page(ctx.language.text("map-title", &[("words", record.title().into())]));
    let back = page.href(&format!("/measures/{reference}"));
    ctx.html(&MapPage { title: record.title().to_owned(), back, maps, page })
}

/// The map of the areas of a kind that have a boundary. Where fewer than two have one, there is only a table, of those that are
/// part of the same whole. Nothing where fewer than two have figures.
fn map(ctx: &Ctx, subject: &Subject<'_>, shapes: &HashMap<String, Shape>, kind: Kind, id: &'static str) -> Option<Map> {
    let of_kind = |area: &&Area| area.kind == kind;
    let all: Vec<&Area> =
        subject.vintages.areas().filter_map(|(code, _)| subject.areas.find(code)).filter(of_kind).collect();
    let mut areas: Vec<&Area> = all.iter().copied().filter(|area| shapes.contains_key(&area.code)).collect();
    if areas.len() < 2 {
        let whole = subject.area.as_ref().filter(|own| own.kind == kind).and_then(|own| own.part_of.clone());
        areas = all.iter().copied().filter(|area| whole.is_none() || area.part_of == whole).collect();
    }
    let latest = |area: &&Area| subject.vintages.line(&area.code, "")?.latest().map(|(period, _)| period);
    let period = areas.iter().filter_map(latest).max().filter(|_| areas.len() > 1)?;
    // Whoever was abolished before and has no figure of the period is no area without a figure.
    areas.retain(|area| area.until.is_none() || subject.at(&area.code, period).is_some());
    let rows = rows(ctx, subject, &areas, shapes, period);
    let drawn: Vec<(&Row, &Shape)> =
        rows.iter().filter_map(|row| Some((row, shapes.get(&row.code).filter(|_| row.drawn)?))).collect();
    let mut origins: Vec<String> = drawn.iter().map(|(_, shape)| shape.origin.clone()).collect();
    origins.sort();
    origins.dedup();
    let said = said(ctx, subject, &rows, period, all.len() - areas.len());
    let drawing = drawing::draw(ctx, subject, id, &drawn, &said.join(" ")).map(Raw);
    let heading = ctx.language.text(&format!("map-by-{id}"), &[("period", shown::period(ctx.language, period).into())]);
    let legend = if drawing.is_some() { legend(ctx, subject, id, &rows) } else { Vec::new() };
    Some(Map { id, heading, said, legend, rows, origins, drawing })
}

/// The areas in the order of their places, or by name where there are none, numbered.
fn rows(
    ctx: &Ctx,
    subject: &Subject<'_>,
    areas: &[&Area],
    shapes: &HashMap<String, Shape>,
    period: Period,
) -> Vec<Row> {
    let all: Vec<f64> = areas.iter().filter_map(|area| subject.at(&area.code, period)).collect();
    let row = |area: &&Area| {
        let line = subject.vintages.line(&area.code, "");
        let figure = line.and_then(|line| line.newest(period)).map(|vintage| &vintage.figure);
        let value = figure.and_then(crate::figure::Figure::number);
        let quarter = value.and_then(|value| quarter(value, &all, shade(subject)).filter(|_| all.len() >= QUARTERS));
        Row {
            number: 0,
            code: area.code.clone(),
            name: area.name.clone(),
            href: ctx.href(&format!("/measures/{}?area={}", subject.measure.reference, area.code)),
            figure: figure.map(|figure| shown::figure(ctx.language, &subject.style, figure)),
            few: figure.filter(|_| value.is_some()).and_then(|figure| Among::few(ctx, figure)),
            few_words: figure.filter(|_| value.is_some()).and_then(|figure| among::in_words(ctx, figure)),
            place: value.and_then(|value| rank(value, &all, order(subject))),
            quarter_words: quarter.map(|quarter| ctx.t(&quarter_key(subject, quarter))).unwrap_or_default(),
            quarter,
            drawn: shapes.contains_key(&area.code),
        }
    };
    let mut rows: Vec<Row> = areas.iter().map(row).collect();
    rows.sort_by(|a, b| (a.place.unwrap_or(usize::MAX), &a.name).cmp(&(b.place.unwrap_or(usize::MAX), &b.name)));
    for (i, row) in rows.iter_mut().enumerate() {
        row.number = i + 1;
    }
    rows
}

/// The best is light and the last dark; where neither way is better, the lowest is light and the highest dark.
fn shade(subject: &Subject<'_>) -> Polarity {
    if subject.style.polarity == Polarity::Neither { Polarity::Low } else { subject.style.polarity }
}

/// The best first; where neither way is better, the highest.
fn order(subject: &Subject<'_>) -> Polarity {
    if subject.style.polarity == Polarity::Neither { Polarity::High } else { subject.style.polarity }
}

fn quarter_key(subject: &Subject<'_>, quarter: char) -> String {
    let stem = if subject.style.polarity == Polarity::Neither { "map-quarter" } else { "compare-band" };
    format!("{stem}-{quarter}")
}

/// Which area is first and which last, and how many have no figure or are not on the map.
fn said(ctx: &Ctx, subject: &Subject<'_>, rows: &[Row], period: Period, others: usize) -> Vec<String> {
    let placed: Vec<&Row> = rows.iter().filter(|row| row.place.is_some()).collect();
    let words = |row: &&Row| {
        let few = row.few_words.as_ref().map(|words| format!("; {words}")).unwrap_or_default();
        format!("{} ({}{few})", row.name, row.figure.as_deref().unwrap_or_default())
    };
    let mut said = Vec::new();
    if let (Some(first), Some(last)) = (placed.first(), placed.last().filter(|_| placed.len() > 1)) {
        let neither = subject.style.polarity == Polarity::Neither;
        let key = if neither { "map-ends-neither" } else { "map-ends" };
        let period = shown::period(ctx.language, period);
        let arguments = [("first", words(first).into()), ("last", words(last).into()), ("period", period.into())];
        said.push(ctx.language.text(key, &arguments));
    }
    for (key, count) in [("map-without", rows.len() - placed.len()), ("map-others", others)] {
        if count > 0 {
            said.push(ctx.language.text(key, &[("n", count.into())]));
        }
    }
    if placed.len() < QUARTERS {
        said.push(ctx.t("map-few"));
    }
    said
}

/// What each shade means, of those that are on the map.
fn legend(ctx: &Ctx, subject: &Subject<'_>, id: &str, rows: &[Row]) -> Vec<(Raw, String)> {
    let there = |quarter: Option<char>| rows.iter().any(|row| row.drawn && row.quarter == quarter);
    let mut legend: Vec<(Raw, String)> = ['A', 'B', 'C', 'D']
        .into_iter()
        .filter(|quarter| there(Some(*quarter)))
        .map(|quarter| (drawing::swatch(id, Some(quarter)), ctx.t(&quarter_key(subject, quarter))))
        .collect();
    if rows.iter().any(|row| row.drawn && row.place.is_none()) {
        legend.push((drawing::swatch(id, None), ctx.t("set-none")));
    }
    legend
}
