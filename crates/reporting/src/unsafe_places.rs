//! Where it feels unsafe, on a map of the places of the borough with a table of the same, and what was done about it.

use askama::Template;
use axum::response::Response;
use measures::area;
use measures::boundary::{self, Shape};
use measures::drawing::{self, Drawn};
use platform::http::Ctx;
use platform::page::{Page, Raw};
use platform::record::Record;
use platform::{Result, api};
use std::collections::BTreeMap;
use voice::response::{self, Answered};
use voice::unsafe_place::{self, LEAST, Shown, TABLE, full, places, tell};

/// The name of the map among the patterns of the page.
const MAP: &str = "unsafe";

#[derive(Template)]
#[template(path = "reporting/unsafe_places.html")]
struct Whole {
    page: Page,
    tell: Option<String>,
    quarters: String,
    drawing: Option<Raw>,
    legend: Vec<(Raw, String)>,
    origins: Vec<String>,
    rows: Vec<Row>,
    whom: Raw,
}

/// A place.
struct Row {
    reference: String,
    number: Option<usize>,
    name: String,
    count: Option<i64>,
    often: Vec<String>,
    done: Vec<Answered>,
}

/// How dark a count is, with the first count of each shade.
const SHADES: [(char, i64); 4] = [('D', 100), ('C', 50), ('B', 20), ('A', LEAST)];

fn shade(count: i64) -> Option<char> {
    SHADES.into_iter().find(|(_, from)| count >= *from).map(|(shade, _)| shade)
}

/// `GET /unsafe-places`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let today = ctx.looked_at()?;
    let quarters = full(today);
    let counted = unsafe_place::shown(&mut ctx.app.db.read().await?, &quarters).await?;
    let areas = places(&ctx.snapshot, today);
    let rows = rows(&ctx, &areas, &counted);
    let shapes = boundary::shapes(&ctx.snapshot, &area::known(&ctx.snapshot));
    // A place without a code is known by its reference.
    let shape = |row: &Row| {
        let code = ctx.snapshot.get(&row.reference).map_or("", |area| area.text("code"));
        shapes.get(if code.is_empty() { row.reference.as_str() } else { code })
    };
    let drawn: Vec<(Drawn, &Shape)> = rows.iter().filter_map(|row| Some((drawn(row), shape(row)?))).collect();
    let about = ctx.t("unsafe-map-about");
    let title = ctx.t("unsafe-title");
    let drawing = drawing::draw(&ctx, (&title, MAP), &drawn, &about, &[]).map(Raw);
    let mut origins: Vec<String> = drawn.iter().map(|(_, shape)| shape.origin.clone()).collect();
    origins.sort();
    origins.dedup();
    let legend = if drawing.is_some() { legend(&ctx, &drawn) } else { Vec::new() };
    let tell = (ctx.snapshot.as_at.is_none() && !areas.is_empty()).then(|| ctx.href(tell::PATH));
    let between = [("from", in_words(&quarters, 0)), ("to", in_words(&quarters, quarters.len().saturating_sub(1)))];
    let between = between.map(|(name, quarter)| (name, quarter.into()));
    ctx.html(&Whole {
        quarters: ctx.language.text("unsafe-quarters", &between),
        page: ctx.page(title),
        tell,
        drawing,
        legend,
        origins,
        rows,
        whom: people::help::whom(&ctx)?,
    })
}

/// A quarter as it is read: `2026 Q3` of `2026-3`.
fn in_words(quarters: &[String], n: usize) -> String {
    quarters.get(n).map(|quarter| quarter.replace('-', " Q")).unwrap_or_default()
}

fn drawn(row: &Row) -> Drawn {
    Drawn { place: row.number, quarter: row.count.and_then(shade), own: false }
}

/// What each shade on the map means.
fn legend(ctx: &Ctx, drawn: &[(Drawn, &Shape)]) -> Vec<(Raw, String)> {
    let there = |shade: Option<char>| drawn.iter().any(|(one, _)| one.quarter == shade);
    let words = |from: i64| ctx.language.text("unsafe-shade", &[("n", from.into())]);
    let shades = SHADES.into_iter().rev().filter(|(shade, _)| there(Some(*shade)));
    let mut legend: Vec<(Raw, String)> =
        shades.map(|(shade, from)| (drawing::swatch(MAP, Some(shade)), words(from))).collect();
    if there(None) {
        legend.push((drawing::swatch(MAP, None), ctx.t("unsafe-few")));
    }
    legend
}

/// The places: those of which most was told first.
fn rows(ctx: &Ctx, areas: &[&Record], counted: &BTreeMap<String, Shown>) -> Vec<Row> {
    let count = |area: &Record| counted.get(&area.reference).and_then(|shown| shown.count);
    let mut order = areas.to_vec();
    order.sort_by(|one, other| count(other).cmp(&count(one)).then_with(|| one.title().cmp(other.title())));
    order.into_iter().enumerate().map(|(at, area)| row(ctx, (at + 1, area), counted.get(&area.reference))).collect()
}

/// A place. The number on the map is its place in the table; one of which too little was told has none.
fn row(ctx: &Ctx, (number, area): (usize, &Record), shown: Option<&Shown>) -> Row {
    let shown = shown.cloned().unwrap_or_default();
    let often = |(name, n): &(String, i64)| {
        let words = ctx.t(&format!("unsafe-{name}"));
        ctx.language.text("unsafe-often", &[("words", words.into()), ("n", (*n).into())])
    };
    let mut done = ctx.snapshot.referring(&area.reference, TABLE.name, "area");
    done.sort_by(|one, other| other.text("day").cmp(one.text("day")));
    Row {
        reference: area.reference.clone(),
        number: shown.count.map(|_| number),
        name: area.title().to_owned(),
        count: shown.count,
        often: shown.often.iter().map(often).collect(),
        done: done.into_iter().map(|one| response::of(ctx, one)).collect(),
    }
}

/// `GET /unsafe-places.csv`: what may be shown, place by place.
pub async fn csv(ctx: Ctx) -> Result<Response> {
    let today = ctx.looked_at()?;
    let counted = unsafe_place::shown(&mut ctx.app.db.read().await?, &full(today)).await?;
    let mut rows = Vec::new();
    for area in places(&ctx.snapshot, today) {
        let shown = counted.get(&area.reference).cloned().unwrap_or_default();
        let all = shown.count.map(|count| ("all".to_owned(), count));
        rows.extend(
            all.into_iter().chain(shown.often).map(|(what, n)| vec![area.title().to_owned(), what, n.to_string()]),
        );
    }
    Ok(api::csv_answer(&ctx, "unsafe-places", &["place", "what", "at least"], &rows))
}
