//! Two areas beside each other, over all measures.

use super::TABLE;
use super::among::Among;
use super::choices::{Choices, in_order};
use super::compared::beside_key;
use super::list::is_short;
use crate::area::{self, Area, Gazetteer};
use crate::comparison::Polarity;
use crate::interval::{self, Beside};
use crate::neighbour;
use crate::period::Period;
use crate::ready::{Laid, ready};
use crate::shown::{self as written, Style};
use crate::vintage::Line;
use askama::Template;
use axum::response::Response;
use platform::http::{BETWEEN, Ctx};
use platform::page::{Page, Raw, around_each, encode};
use platform::record::Record;
use platform::{Error, Result};
use std::borrow::Borrow;
use std::cmp::Ordering;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "measures/between.html")]
struct BetweenPage {
    page: Page,
    heading: Raw,
    pair: Option<[String; 2]>,
    choices: [Choices; 2],
    said: Vec<Raw>,
    groups: Vec<(String, Vec<Row>)>,
}

/// A measure with both figures.
struct Row {
    title: String,
    href: String,
    figures: [Option<Cell>; 2],
    gap: Option<String>,
    beside: Option<Beside>,
    /// How the first stands, greater where it is ahead, where no interval says whether that is more than chance; nothing where
    /// neither way is better.
    ahead: Option<Ordering>,
    beside_words: Option<String>,
    /// Whether one has a newer figure than the one that is compared.
    older: bool,
    note: Option<String>,
}

/// A figure and its period.
struct Cell {
    value: String,
    period: String,
    few: Option<Among>,
}

/// `GET /compare`, with `?area=` twice: codes or names. Without, the partnership's own area and its closest neighbour.
pub async fn show(ctx: Ctx) -> Result<Response> {
    let areas = area::known(&ctx.snapshot);
    let with = with_figures(&ctx, &areas).await?;
    let pair = pair(&ctx, &areas, &with)?;
    let choices = |side: usize| Choices::of(&ctx, with.iter().copied(), pair.map(|pair| pair[side]));
    let choices = [choices(0)?, choices(1)?];
    let mut groups: Vec<(String, Vec<Row>)> = Vec::new();
    let mut neither = 0;
    if let Some(pair) = pair {
        let figures = figures(&ctx, pair).await?;
        for record in ctx.snapshot.list(TABLE.name) {
            let topic = record.text("topic").to_owned();
            let lines = [0, 1].map(|side| figures[side].get(&record.reference)?.line(&pair[side].code, ""));
            match row(&ctx, &areas, record, lines, pair) {
                None => neither += 1,
                Some(row) => match groups.iter_mut().find(|(other, _)| *other == topic) {
                    Some((_, rows)) => rows.push(row),
                    None => groups.push((topic, vec![row])),
                },
            }
        }
    }
    for (_, rows) in &mut groups {
        rows.sort_by_cached_key(|row| row.title.to_lowercase());
    }
    groups.sort_by(|a, b| (a.0.is_empty(), &a.0).cmp(&(b.0.is_empty(), &b.0)));
    let page = ctx.page(title(&ctx, pair));
    let heading = heading(&ctx, pair);
    let mut said = pair.map(|pair| said(&ctx, pair, &groups, neither)).unwrap_or_default();
    if let Some(pair) = pair.filter(|_| is_twice(&ctx, &areas)) {
        said.insert(0, around_both(&ctx, "between-twice", &[], pair));
    }
    let pair = pair.map(|pair| pair.map(|area| area.name.clone()));
    ctx.html(&BetweenPage { page, heading, pair, choices, said, groups })
}

fn title(ctx: &Ctx, pair: Option<[&Area; 2]>) -> String {
    let Some([one, other]) = pair else { return ctx.t("between-none-title") };
    let names = [("one", one.name.as_str().into()), ("other", other.name.as_str().into())];
    ctx.language.text("between-title", &names)
}

/// The same with both names marked up as English where the page is in another language.
fn heading(ctx: &Ctx, pair: Option<[&Area; 2]>) -> Raw {
    pair.map_or_else(|| Raw(ctx.t("between-none-title")), |pair| around_both(ctx, "between-title", &[], pair))
}

/// Our words for a key around the names of both areas.
fn around_both(ctx: &Ctx, key: &str, counts: &[(&str, usize)], [one, other]: [&Area; 2]) -> Raw {
    let counts: Vec<_> = counts.iter().map(|(name, count)| (*name, (*count).into())).collect();
    around_each(ctx.language, key, &counts, &[("one", &one.name), ("other", &other.name)])
}

/// Whether the request names one area more than once and no other.
fn is_twice(ctx: &Ctx, areas: &Gazetteer) -> bool {
    let wanted = ctx.parameter("area").split(BETWEEN).map(str::trim).filter(|word| !word.is_empty());
    let found: Vec<Option<&Area>> = wanted.map(|word| areas.find(word)).collect();
    found.len() > 1 && found.iter().all(|area| *area == found[0])
}

/// The areas that have figures, in the order of the lists.
async fn with_figures<'a>(ctx: &Ctx, areas: &'a Gazetteer) -> Result<Vec<&'a Area>> {
    let ready = ready(ctx).await?;
    let codes = ready.areas(ctx).await?;
    in_order(ctx, codes.iter().filter_map(|code| areas.find(code)))
}

/// Both areas; nothing where fewer than two have figures.
fn pair<'a>(ctx: &Ctx, areas: &'a Gazetteer, with: &[&'a Area]) -> Result<Option<[&'a Area; 2]>> {
    let mut pair: Vec<&Area> = Vec::new();
    for wanted in ctx.parameters("area") {
        let found = areas.find(wanted).filter(|area| with.contains(area));
        let words = || ctx.language.text("between-unknown", &[("words", wanted.into())]);
        let area = found.ok_or_else(|| Error::invalid(words()))?;
        if !pair.contains(&area) {
            pair.push(area);
        }
    }
    if pair.len() > 2 {
        return Err(Error::invalid(ctx.language.text("between-many", &[("n", pair.len().into())])));
    }
    for area in usual(ctx, areas).into_iter().chain(with.iter().copied()) {
        if pair.len() < 2 && with.contains(&area) && !pair.contains(&area) {
            pair.push(area);
        }
    }
    Ok(<[&Area; 2]>::try_from(pair).ok())
}

/// The partnership's own area, and its neighbours, the closest first.
fn usual<'a>(ctx: &Ctx, areas: &'a Gazetteer) -> Vec<&'a Area> {
    let Some(own) = areas.find(&ctx.app.site.place) else { return Vec::new() };
    let neighbours = neighbour::of(&ctx.snapshot, areas, own).into_iter().map(|(area, _)| area);
    std::iter::once(own).chain(neighbours).collect()
}

async fn figures(ctx: &Ctx, pair: [&Area; 2]) -> Result<[Arc<Laid>; 2]> {
    let ready = ready(ctx).await?;
    Ok([ready.of_area(ctx, &pair[0].code).await?, ready.of_area(ctx, &pair[1].code).await?])
}

/// Both figures of a measure; nothing where neither area has one.
fn row(ctx: &Ctx, areas: &Gazetteer, record: &Record, lines: [Option<&Line>; 2], pair: [&Area; 2]) -> Option<Row> {
    let style = Style::of(record);
    let latest = lines.map(|line| line.and_then(Line::latest));
    latest.iter().flatten().next()?;
    let common = lines[0].zip(lines[1]).and_then(|(one, other)| common(one, other));
    let cell = |side: usize| {
        let (period, value) = match common {
            Some(period) => (period, lines[side]?.number(period)?),
            None => latest[side]?,
        };
        let few = lines[side].and_then(|line| Among::few(ctx, &line.newest(period)?.figure));
        Some(Cell { value: style.number(value), period: written::period(ctx.language, period), few })
    };
    // A count of a part is never set against that of the whole.
    let compares = style.compares || pair[0].kind == pair[1].kind;
    let both = common.filter(|_| compares).and_then(|period| Some((period, lines[0]?, lines[1]?.number(period)?)));
    let beside = both.and_then(|(period, line, _)| {
        let figures = [(pair[0], &line.newest(period)?.figure), (pair[1], &lines[1]?.newest(period)?.figure)];
        interval::beside_other(areas, figures, style.percent, style.polarity)
    });
    let ahead = if beside.is_none() { both.and_then(|both| ahead(style.polarity, both)) } else { None };
    let ahead_words = ahead.map(|ahead| ctx.t(ahead_key(ahead)));
    let older = common.is_some_and(|common| latest.iter().flatten().any(|(period, _)| *period > common));
    let note = match common {
        None if latest.iter().all(Option::is_some) => Some("between-no-common"),
        None => Some("between-one-alone"),
        Some(_) if !compares => Some("between-part"),
        Some(_) if older => Some("between-older"),
        Some(_) => None,
    };
    let codes = encode(&pair.map(|area| area.code.as_str()).join(&BETWEEN.to_string()));
    Some(Row {
        title: record.title().to_owned(),
        href: ctx.href(&format!("/measures/{}/compare?area={codes}", record.reference)),
        figures: [cell(0), cell(1)],
        gap: both.and_then(|(period, line, theirs)| Some(style.difference(line.number(period)? - theirs))),
        beside,
        ahead,
        beside_words: beside.map(|beside| ctx.t(beside_key(beside))).or(ahead_words),
        older,
        note: note.map(|key| ctx.t(key)),
    })
}

/// How the first figure stands, greater where it is the better one; nothing where neither way is better.
fn ahead(polarity: Polarity, (period, line, theirs): (Period, &Line, f64)) -> Option<Ordering> {
    let own = line.number(period)?;
    match polarity {
        Polarity::High => own.partial_cmp(&theirs),
        Polarity::Low => theirs.partial_cmp(&own),
        Polarity::Neither => None,
    }
}

fn ahead_key(ahead: Ordering) -> &'static str {
    match ahead {
        Ordering::Greater => "between-ahead",
        Ordering::Equal => "between-level",
        Ordering::Less => "between-behind",
    }
}

/// The last period for which both have a number.
fn common(one: &Line, other: &Line) -> Option<Period> {
    one.current().rev().map(|(period, _)| period).find(|period| {
        let both = [one, other].map(|line| line.number(*period).is_some());
        both == [true, true]
    })
}

/// What the comparison comes to: how many are better, similar and worse beyond chance, how many nobody can tell.
fn said(ctx: &Ctx, pair: [&Area; 2], groups: &[(String, Vec<Row>)], neither: usize) -> Vec<Raw> {
    let all = || groups.iter().flat_map(|(_, rows)| rows);
    // An area wins nothing by a figure of a time for which the other has a newer one.
    let rows = || all().filter(|row| !row.older);
    let count = |kinds: [Beside; 2]| rows().filter(|row| row.beside.is_some_and(|one| kinds.contains(&one))).count();
    let untold = rows().filter(|row| row.beside.is_none() && row.gap.is_some()).count();
    let apart = all().filter(|row| row.gap.is_none()).count();
    let aside = all().filter(|row| row.older && row.gap.is_some()).count();
    let mut said = Vec::new();
    let told = rows().filter(|row| row.beside.is_some()).count();
    if told > 0 {
        let counts = [
            ("n", told),
            ("better", count([Beside::Better; 2])),
            ("similar", count([Beside::Similar; 2])),
            ("worse", count([Beside::Worse; 2])),
            ("apart", count([Beside::Higher, Beside::Lower])),
        ];
        said.push(around_both(ctx, "between-counts", &counts, pair));
    }
    if untold > 0 {
        let ahead = |wanted: Ordering| rows().filter(|row| row.ahead == Some(wanted)).count();
        let told = [Ordering::Greater, Ordering::Less, Ordering::Equal].map(ahead);
        let counts = [
            ("n", untold),
            ("ahead", told[0]),
            ("behind", told[1]),
            ("level", told[2]),
            ("neither", untold - told.iter().sum::<usize>()),
        ];
        said.push(around_both(ctx, "between-untold", &counts, pair));
    }
    for (key, count) in [("between-aside", aside), ("between-apart", apart), ("between-neither", neither)] {
        if count > 0 {
            said.push(Raw(ctx.language.text(key, &[("n", count.into())])));
        }
    }
    said
}

impl BetweenPage {
    fn is_open(&self) -> bool {
        is_short(self.groups.iter().map(|(_, rows)| rows.len()))
    }

    /// The name of an area, for the head of a column.
    fn head(&self, side: impl Borrow<usize>) -> &str {
        self.pair.as_ref().map_or("", |pair| pair[*side.borrow()].as_str())
    }
}
