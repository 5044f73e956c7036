//! A measure on a map, by authority or by place, with a table of the same figures.

use super::TABLE;
use super::among::{self, Among};
use super::subject::Subject;
use super::words;
use crate::area::{Area, Kind};
use crate::boundary::{self, Shape};
use crate::comparison::{Polarity, QUARTERS, quarter, rank};
use crate::drawing::{self, Drawn};
use crate::figure::Figure;
use crate::period::{Period, read};
use crate::shown;
use crate::vintage::Line;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::http::Ctx;
use platform::page::{Page, Raw, around_each};
use platform::{Error, Result};
use std::collections::{BTreeSet, HashMap};

#[derive(Template)]
#[template(path = "measures/map.html")]
struct MapPage {
    page: Page,
    title: String,
    back: String,
    maps: Vec<Map>,
    /// Every period that can be chosen: as it is in the address, in words, and whether it is.
    periods: Vec<(String, String, bool)>,
}

/// One map with its table.
struct Map {
    id: &'static str,
    heading: String,
    said: Vec<Raw>,
    drawing: Option<Raw>,
    legend: Vec<(Raw, String)>,
    rows: Vec<Row>,
    origins: Vec<String>,
    /// The name of the partnership's own area, where it is drawn.
    own: Option<String>,
}

/// An area of a map.
pub struct Row {
    code: String,
    name: String,
    href: String,
    figure: Option<Raw>,
    few: Option<Among>,
    /// The figure in plain text, with of how many it is where they are few.
    plain: String,
    /// The number that stands on the map; equal figures share one, as they share a place elsewhere. None without a figure.
    place: Option<usize>,
    quarter: Option<char>,
    quarter_words: String,
    drawn: bool,
    /// Whether it is the partnership's own.
    own: bool,
}

impl Row {
    fn drawn(&self) -> Drawn {
        Drawn { place: self.place, quarter: self.quarter, own: self.own }
    }
}

/// `GET /measures/{ref}/map`, also with `?period=`: another than the last one.
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let subject = Subject::load_for(&ctx, record, "").await?;
    let shapes = boundary::shapes(&ctx.snapshot, &subject.areas);
    let asked = asked(&ctx, &subject)?;
    let kinds = [(Kind::Place, "place"), (Kind::Authority, "authority")];
    let maps: Vec<Map> =
        kinds.into_iter().filter_map(|(kind, id)| map(&ctx, &subject, &shapes, (kind, id), asked)).collect();
    let periods = if maps.is_empty() { Vec::new() } else { periods(&ctx, &subject, asked) };
    let page = ctx.page(ctx.language.text("map-title", &[("words", record.title().into())]));
    let back = page.href(&format!("/measures/{reference}"));
    ctx.html(&MapPage { title: record.title().to_owned(), back, maps, periods, page })
}

/// The period that the request asks for; nothing where it asks for none.
fn asked(ctx: &Ctx, subject: &Subject<'_>) -> Result<Option<Period>> {
    let text = ctx.parameter("period").trim();
    if text.is_empty() {
        return Ok(None);
    }
    let period = read(text, "").map(|written| written.period);
    let known = |period: &Period| subject.vintages.areas().any(|(_, line)| line.newest(*period).is_some());
    period.filter(known).map(Some).ok_or_else(|| {
        let at = format!("/measures/{}/map", subject.measure.reference);
        Error::invalid(ctx.language.text("map-unknown", &[("words", text.into()), ("at", at.into())]))
    })
}

/// The periods for which an area has a number, the newest first.
fn periods(ctx: &Ctx, subject: &Subject<'_>, asked: Option<Period>) -> Vec<(String, String, bool)> {
    let of = |line: &Line| line.current().filter_map(|(period, figure)| figure.number().map(|_| period)).collect();
    let all: BTreeSet<Period> = subject.vintages.areas().flat_map(|(_, line)| -> Vec<Period> { of(line) }).collect();
    let words = |period: Period| (period.to_string(), shown::period(ctx.language, period), asked == Some(period));
    all.into_iter().rev().map(words).collect()
}

/// The map of the areas of a kind that have a boundary. Where fewer than two have one, there is only a table, of those that are
/// part of the same whole. Nothing where fewer than two have figures.
fn map(
    ctx: &Ctx,
    subject: &Subject<'_>,
    shapes: &HashMap<String, Shape>,
    (kind, id): (Kind, &'static str),
    asked: Option<Period>,
) -> Option<Map> {
    let of_kind = |area: &&Area| area.kind == kind;
    let all: Vec<&Area> =
        subject.vintages.areas().filter_map(|(code, _)| subject.areas.find(code)).filter(of_kind).collect();
    let mut areas: Vec<&Area> = all.iter().copied().filter(|area| shapes.contains_key(&area.code)).collect();
    if areas.len() < 2 {
        let whole = subject.area.as_ref().filter(|own| own.kind == kind).and_then(|own| own.part_of.clone());
        areas = all.iter().copied().filter(|area| whole.is_none() || area.part_of == whole).collect();
    }
    let latest = |area: &&Area| subject.vintages.line(&area.code, "")?.latest().map(|(period, _)| period);
    let last = areas.iter().filter_map(latest).max().filter(|_| areas.len() > 1)?;
    let period = asked.unwrap_or(last);
    // Whoever was abolished before and has no figure of the period is no area without a figure.
    areas.retain(|area| area.until.is_none() || subject.at(&area.code, period).is_some());
    let rows = rows(ctx, subject, &areas, shapes, period);
    let drawn: Vec<(&Row, &Shape)> =
        rows.iter().filter_map(|row| Some((row, shapes.get(&row.code).filter(|_| row.drawn)?))).collect();
    let mut origins: Vec<String> = drawn.iter().map(|(_, shape)| shape.origin.clone()).collect();
    origins.sort();
    origins.dedup();
    let others = all.iter().filter(|area| !areas.contains(area) && subject.at(&area.code, period).is_some()).count();
    let said = said(ctx, subject, &rows, period, others);
    let about: Vec<&str> = said.iter().map(|sentence| sentence.plain.as_str()).collect();
    let shades: Vec<(Drawn, &Shape)> = drawn.iter().map(|(row, shape)| (row.drawn(), *shape)).collect();
    let title = subject.measure.title();
    let drawing = drawing::draw(ctx, (title, id), &shades, &about.join(" "), &[]).map(Raw);
    let said = said.into_iter().map(|sentence| sentence.marked).collect();
    let heading = ctx.language.text(&format!("map-by-{id}"), &[("period", shown::period(ctx.language, period).into())]);
    let legend = if drawing.is_some() { legend(ctx, subject, id, &rows) } else { Vec::new() };
    let own = rows.iter().find(|row| row.own && row.drawn).map(|row| row.name.clone());
    Some(Map { id, heading, said, legend, rows, origins, drawing, own })
}

/// The areas in the order of their places, and then those without a figure by name.
fn rows(
    ctx: &Ctx,
    subject: &Subject<'_>,
    areas: &[&Area],
    shapes: &HashMap<String, Shape>,
    period: Period,
) -> Vec<Row> {
    let all: Vec<f64> = areas.iter().filter_map(|area| subject.at(&area.code, period)).collect();
    let own = subject.areas.find(&ctx.app.site.place);
    let row = |area: &&Area| {
        let line = subject.vintages.line(&area.code, "");
        let figure = line.and_then(|line| line.newest(period)).map(|vintage| &vintage.figure);
        let value = figure.and_then(crate::figure::Figure::number);
        let quarter = value.and_then(|value| quarter(value, &all, shade(subject)).filter(|_| all.len() >= QUARTERS));
        Row {
            code: area.code.clone(),
            name: area.name.clone(),
            href: ctx.href(&format!("/measures/{}?area={}", subject.measure.reference, area.code)),
            figure: figure.map(|figure| shown::marked(ctx.language, &subject.style, figure)),
            few: figure.filter(|_| value.is_some()).and_then(|figure| Among::few(ctx, figure)),
            plain: figure.map(|figure| plain(ctx, subject, figure)).unwrap_or_default(),
            place: value.and_then(|value| rank(value, &all, order(subject))),
            quarter_words: quarter.map(|quarter| ctx.t(&quarter_key(subject, quarter))).unwrap_or_default(),
            quarter,
            drawn: shapes.contains_key(&area.code),
            own: own == Some(area),
        }
    };
    let mut rows: Vec<Row> = areas.iter().map(row).collect();
    rows.sort_by(|a, b| (a.place.unwrap_or(usize::MAX), &a.name).cmp(&(b.place.unwrap_or(usize::MAX), &b.name)));
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

/// A figure in plain text, with of how many it is where they are few.
fn plain(ctx: &Ctx, subject: &Subject<'_>, figure: &Figure) -> String {
    let plain = shown::figure(ctx.language, &subject.style, figure);
    match among::in_words(ctx, figure) {
        Some(words) => format!("{}; {words}", shown::apart(ctx.language, &plain)),
        None => plain,
    }
}

/// A sentence, for the page and for what the drawing says.
struct Sentence {
    marked: Raw,
    plain: String,
}

/// Which area is first and which last, how many have no figure or are not on the map, and among whom the quarters are.
fn said(ctx: &Ctx, subject: &Subject<'_>, rows: &[Row], period: Period, others: usize) -> Vec<Sentence> {
    let placed: Vec<&Row> = rows.iter().filter(|row| row.place.is_some()).collect();
    let ours = |plain: String| Sentence { marked: Raw(plain.clone()), plain };
    let mut said: Vec<Sentence> = Vec::new();
    if let (Some(first), Some(last)) = (placed.first(), placed.last().filter(|_| placed.len() > 1)) {
        said.push(ends(ctx, subject, [first, last], period));
    }
    said.extend(words::sizes(ctx, subject.measure).filter(|_| placed.len() > 1).map(ours));
    for (key, count) in [("map-without", rows.len() - placed.len()), ("map-others", others)] {
        if count > 0 {
            said.push(ours(ctx.language.text(key, &[("n", count.into())])));
        }
    }
    said.push(ours(if placed.len() < QUARTERS {
        ctx.t("map-few")
    } else {
        ctx.language.text("map-quarters", &[("n", placed.len().into())])
    }));
    said
}

/// Which area is first and which last.
fn ends<'a>(ctx: &Ctx, subject: &Subject<'_>, [first, last]: [&'a Row; 2], period: Period) -> Sentence {
    let neither = subject.style.polarity == Polarity::Neither;
    let key = if neither { "map-ends-neither" } else { "map-ends" };
    let period = shown::period(ctx.language, period);
    let names = [("first", first.name.as_str()), ("last", last.name.as_str())];
    let figures = [("best", first), ("worst", last)].map(|(name, row)| (name, row.plain.as_str(), row.few.is_some()));
    // With words of ours behind it, a figure is no English any more.
    let (ours, theirs): (Vec<_>, Vec<_>) = figures.into_iter().partition(|(.., few)| *few);
    let texts = |all: Vec<(&'static str, &'a str, bool)>| all.into_iter().map(|(name, text, _)| (name, text));
    let mut arguments = vec![("period", period.into())];
    arguments.extend(texts(ours).map(|(name, text)| (name, text.into())));
    let contents: Vec<(&str, &str)> = names.into_iter().chain(texts(theirs)).collect();
    let marked = around_each(ctx.language, key, &arguments, &contents);
    arguments.extend(contents.into_iter().map(|(name, text)| (name, text.into())));
    Sentence { marked, plain: ctx.language.text(key, &arguments) }
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
