//! What was found in the directory, on a map of the wards or other areas in which the postcodes lie, with a table of the same.

use askama::Template;
use axum::response::Response;
use directory::area::{self, Area};
use directory::directory::{Directory, Viewer, ready};
use directory::find::{self, Found, Question};
use directory::geography::point;
use directory::service::finder::{self, Around};
use measures::boundary::{self, Shape};
use measures::drawing::{self, Drawn};
use platform::Result;
use platform::http::Ctx;
use platform::page::{Page, Raw};
use std::collections::{BTreeMap, BTreeSet};

/// The name of the map among the patterns of the page.
const MAP: &str = "services";

#[derive(Template)]
#[template(path = "reporting/services_map.html")]
struct Map {
    page: Page,
    finder: Raw,
    ways: Vec<(String, String, bool)>,
    count: usize,
    drawing: Option<Raw>,
    legend: Vec<(Raw, String)>,
    origins: Vec<String>,
    /// Each area with its number on the map, how many are in it, and where these are listed.
    areas: Vec<(usize, String, usize, Option<String>)>,
    around: Around,
    /// How many are at the telephone or on the internet, and where these are listed.
    online: (usize, String),
    /// How many are in none of the areas, or say not where they are.
    elsewhere: usize,
}

/// How dark an area is: from so many services on.
const SHADES: [(char, usize); 4] = [('D', 30), ('C', 10), ('B', 3), ('A', 1)];

/// `GET /services/map`, of what is asked for
pub async fn show(ctx: Ctx) -> Result<Response> {
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let question = Question::of(&ctx, &directory);
    let here = finder::here(&ctx, &directory, &question)?;
    let found = question.find(&directory, Viewer::Everybody, here)?;
    let within = within(&directory, &found);
    let areas = area::all(&ctx, &directory);
    let count = |area: &Area| within.get(area.code.as_str()).map_or(0, BTreeSet::len);
    let gazetteer = measures::area::known(&ctx.snapshot);
    let shapes = boundary::shapes(&ctx.snapshot, &gazetteer);
    let drawn: Vec<(Drawn, &Shape)> = areas
        .iter()
        .enumerate()
        .filter_map(|(n, area)| {
            let shade = SHADES.into_iter().find(|(_, from)| count(area) >= *from).map(|(shade, _)| shade);
            Some((Drawn { place: Some(n + 1), quarter: shade, own: false }, shapes.get(&area.code)?))
        })
        .collect();
    let words = ctx.t("services-map-about");
    let title = ctx.t("services-map-title");
    let drawing = drawing::draw(&ctx, (&title, MAP), &drawn, &words, &dots(&directory, &found)).map(Raw);
    let origins: BTreeSet<String> = drawn.iter().map(|(_, shape)| shape.origin.clone()).collect();
    // Near a postcode an area has but a part of what its own list has: no link leads there.
    let listed = |area: &Area| {
        let narrower = Question { area: Some(area.clone()), ..question.clone() };
        let whole = question.postcode.is_none() && question.area.is_none();
        (whole && count(area) > 0).then(|| finder::address(&ctx, "/services", &narrower, None))
    };
    let online = Question { online: true, ..question.clone() };
    let somewhere: BTreeSet<u64> = within.values().flatten().copied().collect();
    let at_a_distance = found.rows.iter().filter(|(row, _)| find::is_online(&directory, row));
    let at_a_distance: BTreeSet<u64> = at_a_distance.map(|(row, _)| row.shown.key()).collect();
    let around = finder::around(&ctx, &directory, &question, here, &found).await?;
    let page = finder::page(&ctx, &question, "services-map-title");
    let map = Map {
        finder: finder::form(&ctx, &directory, &question, here)?,
        ways: finder::ways(&ctx, &question),
        count: found.rows.len(),
        legend: if drawing.is_some() { legend(&ctx, &drawn) } else { Vec::new() },
        drawing,
        origins: origins.into_iter().collect(),
        areas: areas
            .iter()
            .enumerate()
            .map(|(n, area)| (n + 1, area.name.clone(), count(area), listed(area)))
            .collect(),
        online: (at_a_distance.len(), finder::address(&ctx, "/services", &online, None)),
        elsewhere: found.rows.len() - somewhere.union(&at_a_distance).count(),
        around,
        page,
    };
    Ok(finder::answer(ctx.html(&map)?, &question, &map.around))
}

/// The services in each area, by their keys. One with two places in an area is one.
fn within<'a>(directory: &'a Directory, found: &Found) -> BTreeMap<&'a str, BTreeSet<u64>> {
    let mut within: BTreeMap<&str, BTreeSet<u64>> = BTreeMap::new();
    for (row, _) in &found.rows {
        for place in directory.to_go_to(&row.shown) {
            if let Some(code) = area::of(directory, place) {
                within.entry(code).or_default().insert(row.shown.key());
            }
        }
    }
    within
}

/// Where the places are: degrees east and north, each once.
fn dots(directory: &Directory, found: &Found) -> Vec<(f64, f64)> {
    let mut dots: Vec<(f64, f64)> = found
        .rows
        .iter()
        .flat_map(|(row, _)| directory.to_go_to(&row.shown))
        .filter_map(point)
        .map(|(north, east)| (east, north))
        .collect();
    dots.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1)));
    dots.dedup();
    dots
}

/// What each shade on the map means, of those that are there.
fn legend(ctx: &Ctx, drawn: &[(Drawn, &Shape)]) -> Vec<(Raw, String)> {
    let there = |shade: Option<char>| drawn.iter().any(|(one, _)| one.quarter == shade);
    let words = |from: usize| ctx.language.text("services-map-shade", &[("n", from.into())]);
    let shades = SHADES.into_iter().rev().filter(|(shade, _)| there(Some(*shade)));
    let mut legend: Vec<(Raw, String)> =
        shades.map(|(shade, from)| (drawing::swatch(MAP, Some(shade)), words(from))).collect();
    if there(None) {
        legend.insert(0, (drawing::blank(), ctx.t("services-map-nothing")));
    }
    legend.push((drawing::dot(), ctx.t("services-map-dot")));
    legend
}
