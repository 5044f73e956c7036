//! Where there is something of a theme and where there is not, area by area: whether one is in it, and how many of its postcodes have
//! one in reach.

use crate::area;
use crate::directory::{Directory, Row, ready};
use crate::find::Freshness;
use crate::geography::{Point, distance, point};
use crate::theme::{self, THEMES};
use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use platform::Result;
use platform::http::{Ctx, plain};
use platform::page::Page;
use std::collections::{BTreeMap, BTreeSet};

/// How far something may be to be in reach, in metres as the crow flies: a quarter of an hour on foot at 80 metres a minute.
pub const REACH: f64 = 1_200.0;

/// The theme that is shown where none is asked for: the plan's own promise is a youth centre in every ward.
const FIRST: &str = "youth-clubs";

/// An area.
#[derive(Clone, Debug, Default, PartialEq)]
struct Area {
    /// Its code.
    code: String,
    /// How many services have a place in it.
    services: usize,
    /// Of its postcodes how many there are,
    postcodes: usize,
    /// and how many have a service in reach.
    reached: usize,
}

impl Area {
    /// The hundredths of its postcodes that have one in reach, rounded down, so that only all of them are 100.
    fn percent(&self) -> usize {
        (self.reached * 100).checked_div(self.postcodes).unwrap_or_default()
    }
}

/// What there is of a theme.
struct Coverage {
    areas: Vec<Area>,
    /// Where the services are.
    places: Vec<Point>,
    /// Each postcode, and whether it has one in reach.
    postcodes: Vec<(Point, bool)>,
}

impl Coverage {
    fn of(directory: &Directory, theme: &str, today: Date) -> Coverage {
        let rows = directory.rows().iter().filter(|row| counts(row, theme, today));
        let places: Vec<(usize, Point, Option<String>)> =
            rows.enumerate().flat_map(|(n, row)| at(directory, n, row)).collect();
        let mut areas: BTreeMap<String, Area> = BTreeMap::new();
        let mut postcodes = Vec::new();
        for place in directory.postcodes.all() {
            let reached = places.iter().any(|(_, spot, _)| distance(*spot, place.point) <= REACH);
            postcodes.push((place.point, reached));
            if let Some(code) = &place.area {
                let area = areas.entry(code.clone()).or_insert_with(|| Area { code: code.clone(), ..Area::default() });
                area.postcodes += 1;
                area.reached += usize::from(reached);
            }
        }
        // A service with two places in an area is one.
        let within: BTreeSet<(&str, usize)> =
            places.iter().filter_map(|(n, _, code)| Some((code.as_deref()?, *n))).collect();
        for (code, _) in within {
            if let Some(area) = areas.get_mut(code) {
                area.services += 1;
            }
        }
        Coverage {
            areas: areas.into_values().collect(),
            places: places.into_iter().map(|(_, spot, _)| spot).collect(),
            postcodes,
        }
    }
}

/// Whether a listing counts: it is for everybody, runs, is about the theme, and somebody has looked into it within two years, or it is
/// essential.
fn counts(row: &Row, theme: &str, today: Date) -> bool {
    let facts = &row.facts;
    facts.is_there(today)
        && (facts.essential || matches!(Freshness::at(facts.checked, today), Freshness::Fresh | Freshness::Stale))
        && theme::place(theme).is_some_and(|theme| facts.themes & (1 << theme) != 0)
}

/// The places of a listing that one can go to, each with where it lies and in which area, by its postcode.
fn at(directory: &Directory, n: usize, row: &Row) -> Vec<(usize, Point, Option<String>)> {
    directory
        .to_go_to(&row.shown)
        .filter_map(|place| {
            let postcode = place.addresses.iter().find_map(|address| address.postal_code.as_deref());
            let known = postcode.and_then(|postcode| directory.postcodes.find(postcode));
            let spot = point(place).or_else(|| known.map(|known| known.point))?;
            Some((n, spot, known.and_then(|known| known.area.clone())))
        })
        .collect()
}

/// A square of the map.
struct Square {
    x: usize,
    y: usize,
    /// `none`, `some` or `all` of its postcodes have one in reach.
    reached: &'static str,
}

/// How many squares the map is wide.
const SQUARES: usize = 36;

/// The map: squares in which there are postcodes, and where the services are, in squares from the north-west.
struct Map {
    squares: Vec<Square>,
    dots: Vec<(f64, f64)>,
    width: usize,
    height: usize,
}

impl Map {
    /// Nothing, where no postcode is known.
    fn of(coverage: &Coverage) -> Option<Map> {
        let all = || coverage.postcodes.iter().map(|(point, _)| *point);
        let least = |one: fn(Point) -> f64| all().map(one).min_by(f64::total_cmp);
        let most = |one: fn(Point) -> f64| all().map(one).max_by(f64::total_cmp);
        let (south, north) = (least(|point| point.0)?, most(|point| point.0)?);
        let (west, east) = (least(|point| point.1)?, most(|point| point.1)?);
        // Away from the equator a degree eastwards is shorter.
        let shrink = ((south + north) / 2.0).to_radians().cos();
        let size = ((east - west) * shrink / SQUARES as f64).max(1e-6);
        let place = |(n, e): Point| ((e - west) * shrink / size, (north - n) / size);
        let mut cells: BTreeMap<(usize, usize), (usize, usize)> = BTreeMap::new();
        for (spot, reached) in &coverage.postcodes {
            let (x, y) = place(*spot);
            let cell = cells.entry((y.floor() as usize, x.floor() as usize)).or_default();
            cell.0 += 1;
            cell.1 += usize::from(*reached);
        }
        let square = |((y, x), (count, reached)): (&(usize, usize), &(usize, usize))| Square {
            x: *x,
            y: *y,
            reached: match reached {
                0 => "none",
                n if n == count => "all",
                _ => "some",
            },
        };
        let height = cells.keys().map(|(y, _)| y + 1).max()?;
        let width = cells.keys().map(|(_, x)| x + 1).max()?;
        let inside =
            |spot: &(f64, f64)| (0.0..=width as f64).contains(&spot.0) && (0.0..=height as f64).contains(&spot.1);
        Some(Map {
            squares: cells.iter().map(square).collect(),
            dots: coverage.places.iter().map(|spot| place(*spot)).filter(inside).collect(),
            width,
            height,
        })
    }
}

#[derive(Template)]
#[template(path = "directory/coverage.html")]
struct CoveragePage {
    page: Page,
    themes: Vec<(&'static str, String, bool)>,
    about: String,
    map: Option<Map>,
    /// Each area with its name.
    areas: Vec<(String, Area)>,
    gaps: usize,
    alt: String,
}

/// The theme that is asked for.
fn asked(ctx: &Ctx) -> &'static str {
    THEMES.into_iter().find(|code| *code == ctx.parameter("theme")).unwrap_or(FIRST)
}

/// `GET /coverage`, of a theme
pub async fn show(ctx: Ctx) -> Result<Response> {
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let theme = asked(&ctx);
    let coverage = Coverage::of(&directory, theme, ctx.app.today()?);
    let map = Map::of(&coverage);
    let areas: Vec<(String, Area)> =
        coverage.areas.into_iter().map(|area| (area::name(&ctx, &area.code), area)).collect();
    let gaps = areas.iter().filter(|(_, area)| area.services == 0).count();
    let words = ctx.t(&format!("theme-{theme}"));
    let mut page = ctx.page(ctx.t("coverage-title")).undated();
    page.downloads.push(("CSV".to_owned(), page.data_href(&format!("/coverage.csv?theme={theme}"))));
    ctx.html(&CoveragePage {
        page,
        themes: THEMES.into_iter().map(|code| (code, ctx.t(&format!("theme-{code}")), code == theme)).collect(),
        about: ctx.language.text("coverage-of", &[("words", words.as_str().into())]),
        alt: ctx.language.text("coverage-alt", &[("words", words.as_str().into())]),
        map,
        areas,
        gaps,
    })
}

/// `GET /coverage.csv`, of a theme
pub async fn file(ctx: Ctx) -> Result<Response> {
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let coverage = Coverage::of(&directory, asked(&ctx), ctx.app.today()?);
    let row = |area: &Area| {
        vec![
            area.code.clone(),
            area::name(&ctx, &area.code),
            area.services.to_string(),
            area.postcodes.to_string(),
            area.reached.to_string(),
        ]
    };
    let rows: Vec<Vec<String>> = coverage.areas.iter().map(row).collect();
    let headings = ["area", "name", "services", "postcodes", "postcodes_in_reach"];
    Ok(plain("text/csv; charset=utf-8", sheets::csv_text(&headings, &rows)))
}
