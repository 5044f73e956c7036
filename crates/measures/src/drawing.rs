//! Maps as SVG. Quarters differ by pattern, so that it reads in black and white; numbers lead to the table beside.

use crate::boundary::{Shape, middle};
use crate::chart::{english, escape, text};
use platform::http::Ctx;
use platform::page::Raw;
use std::fmt::Write;

const WIDTH: f64 = 340.0;
const EDGE: f64 = 8.0;
const HEAD: f64 = 20.0;
/// The narrowest and the tallest that a map may be beside its width.
const TALLEST: f64 = 1.2;

/// What is drawn of an area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Drawn {
    /// The number that stands on it, and leads to the table beside; none without a figure.
    pub place: Option<usize>,
    /// Its shade, from `A`, the lightest, to `D`.
    pub quarter: Option<char>,
    /// Whether it has a thicker line: the partnership's own.
    pub own: bool,
}

/// From corners to places in the drawing.
struct Plane {
    left: f64,
    top: f64,
    across: f64,
    down: f64,
}

impl Plane {
    /// All shapes at one scale; degrees of longitude are shorter than those of latitude by the cosine of the latitude.
    fn around(shapes: &[(Drawn, &Shape)]) -> Option<(Plane, f64)> {
        let corners = || shapes.iter().flat_map(|(_, shape)| shape.rings.iter().flatten());
        let least = |of: fn(&(f64, f64)) -> f64| corners().map(of).min_by(f64::total_cmp);
        let most = |of: fn(&(f64, f64)) -> f64| corners().map(of).max_by(f64::total_cmp);
        let (left, right) = (least(|corner| corner.0)?, most(|corner| corner.0)?);
        let (bottom, top) = (least(|corner| corner.1)?, most(|corner| corner.1)?);
        let narrow = f64::midpoint(bottom, top).to_radians().cos().abs().max(0.01);
        let (wide, high) = ((right - left) * narrow, top - bottom);
        if wide <= 0.0 || high <= 0.0 {
            return None;
        }
        let room = WIDTH - 2.0 * EDGE;
        let scale = (room / wide).min(room * TALLEST / high);
        Some((Plane { left, top, across: scale * narrow, down: scale }, high * scale))
    }

    fn place(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (EDGE + (x - self.left) * self.across, HEAD + EDGE + (self.top - y) * self.down)
    }
}

/// Draws areas under a title, with dots at places between them; `id` tells the patterns of this map from those of another on the same
/// page. None without a shape.
#[must_use]
pub fn draw(
    ctx: &Ctx,
    (title, id): (&str, &str),
    shapes: &[(Drawn, &Shape)],
    about: &str,
    dots: &[(f64, f64)],
) -> Option<String> {
    let (plane, high) = Plane::around(shapes)?;
    let height = high + HEAD + 2.0 * EDGE;
    let (title, about) = (escape(title), escape(about));
    let (tag, english) = (ctx.language.tag, english(ctx.language));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height:.0}\" role=\"img\" lang=\"{tag}\" direction=\"ltr\" aria-labelledby=\"map-{id}-title map-{id}-desc\"><title id=\"map-{id}-title\"{english}>{title}</title><desc id=\"map-{id}-desc\">{about}</desc>{}<rect width=\"{WIDTH}\" height=\"{height:.0}\" fill=\"#ffffff\"/><g font-family=\"Arial, sans-serif\" font-size=\"12\" fill=\"#0b0c0c\">",
        patterns(id)
    );
    if ctx.app.site.invented {
        text(&mut svg, (WIDTH - 4.0, 14.0), "end", &ctx.t("chart-invented"));
    }
    // The partnership's own comes last, so that no neighbour covers its thicker line.
    for own in [false, true] {
        for (drawn, shape) in shapes.iter().filter(|(drawn, _)| drawn.own == own) {
            outline(&mut svg, &plane, id, *drawn, shape);
        }
    }
    for (x, y) in dots.iter().map(|dot| plane.place(*dot)).filter(|at| is_on(*at, height)) {
        let _ = write!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" {DOT}/>");
    }
    for (place, at) in numbers(&plane, shapes) {
        number(&mut svg, place, at);
    }
    svg.push_str("</g></svg>");
    Some(svg)
}

/// How a dot looks: dark with a white line around, so that it stands out from every pattern.
const DOT: &str = "r=\"3\" fill=\"#0b0c0c\" stroke=\"#ffffff\" stroke-width=\"1\"";

/// Whether something at this place is seen.
fn is_on((x, y): (f64, f64), height: f64) -> bool {
    (0.0..=WIDTH).contains(&x) && (HEAD..=height).contains(&y)
}

fn outline(svg: &mut String, plane: &Plane, id: &str, drawn: Drawn, shape: &Shape) {
    let mut path = String::new();
    for ring in &shape.rings {
        for (i, corner) in ring.iter().enumerate() {
            let ((x, y), letter) = (plane.place(*corner), if i == 0 { 'M' } else { 'L' });
            let _ = write!(path, "{letter}{x:.1} {y:.1}");
        }
        path.push('Z');
    }
    let fill = fill(id, drawn.quarter, drawn.place.is_some());
    let width = if drawn.own { " stroke-width=\"3.5\"" } else { "" };
    let _ = write!(svg, "<path d=\"{path}\" fill=\"{fill}\" stroke=\"#0b0c0c\"{width}/>");
}

/// Where the numbers stand: each in the middle of the largest part of its area, those of the largest areas first. One that would
/// touch another has no room and is left out; an area without a figure has no number.
fn numbers(plane: &Plane, shapes: &[(Drawn, &Shape)]) -> Vec<(usize, (f64, f64))> {
    let largest = |shape: &Shape| shape.rings.iter().map(|ring| middle(ring)).max_by(|a, b| a.1.total_cmp(&b.1));
    let mut all: Vec<(usize, (f64, f64), f64)> = shapes
        .iter()
        .filter_map(|(drawn, shape)| {
            let (at, size) = largest(shape)?;
            Some((drawn.place?, plane.place(at), size))
        })
        .collect();
    all.sort_by(|a, b| b.2.total_cmp(&a.2));
    let mut placed: Vec<(usize, (f64, f64))> = Vec::new();
    for (number, at, _) in all {
        if placed.iter().all(|other| !touch((number, at), *other)) {
            placed.push((number, at));
        }
    }
    placed
}

/// Whether two numbers at these places would touch.
fn touch((one, a): (usize, (f64, f64)), (other, b): (usize, (f64, f64))) -> bool {
    let half = |number: usize| number.to_string().len() as f64 * 3.4 + 1.5;
    (a.0 - b.0).abs() < half(one) + half(other) && (a.1 - b.1).abs() < HIGH
}

/// How high a number is, with the white around it.
const HIGH: f64 = 11.0;

/// The number of an area, on white, so that it can be read on any pattern.
fn number(svg: &mut String, number: usize, (x, y): (f64, f64)) {
    let _ = write!(
        svg,
        "<text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\" font-size=\"11\" font-weight=\"bold\" stroke=\"#ffffff\" stroke-width=\"4\" paint-order=\"stroke\" stroke-linejoin=\"round\">{number}</text>",
        y + 4.0
    );
}

/// White where there is no quarter, crossed out where there is no figure.
fn fill(id: &str, quarter: Option<char>, figure: bool) -> String {
    match quarter {
        Some(quarter) => format!("url(#{id}-{quarter})"),
        None if figure => "#ffffff".to_owned(),
        None => format!("url(#{id}-none)"),
    }
}

/// From light to dark: dots, lines one way, lines close together, a solid ground with light dots; and for no figure, crosses.
fn patterns(id: &str) -> String {
    let pattern = |name: &str, size: u8, ground: &str, drawn: &str| {
        format!(
            "<pattern id=\"{id}-{name}\" width=\"{size}\" height=\"{size}\" patternUnits=\"userSpaceOnUse\"><rect width=\"{size}\" height=\"{size}\" fill=\"{ground}\"/>{drawn}</pattern>"
        )
    };
    let all = [
        pattern("A", 8, "#f0f4fa", "<circle cx=\"4\" cy=\"4\" r=\"1\" fill=\"#1d4f91\"/>"),
        pattern("B", 8, "#d2e2f1", "<path d=\"M0 8L8 0\" stroke=\"#1d4f91\" stroke-width=\"1.2\"/>"),
        pattern("C", 4, "#8eb8dc", "<path d=\"M0 2H4\" stroke=\"#1d4f91\" stroke-width=\"1.4\"/>"),
        pattern("D", 6, "#1d4f91", "<circle cx=\"3\" cy=\"3\" r=\"1\" fill=\"#ffffff\"/>"),
        pattern("none", 8, "#ffffff", "<path d=\"M2 2l4 4M6 2l-4 4\" stroke=\"#505a5f\"/>"),
    ];
    format!("<defs>{}</defs>", all.concat())
}

/// The shade of a quarter, for the legend; that of no figure without one. It takes its pattern from the map on the same page.
#[must_use]
pub fn swatch(id: &str, quarter: Option<char>) -> Raw {
    let fill = fill(id, quarter, false);
    key(&format!("<rect x=\".5\" y=\".5\" width=\"23\" height=\"15\" fill=\"{fill}\" stroke=\"#0b0c0c\"/>"))
}

/// An area with a figure and without a quarter, for the legend.
#[must_use]
pub fn blank() -> Raw {
    key("<rect x=\".5\" y=\".5\" width=\"23\" height=\"15\" fill=\"#ffffff\" stroke=\"#0b0c0c\"/>")
}

/// A dot, for the legend.
#[must_use]
pub fn dot() -> Raw {
    key(&format!("<circle cx=\"12\" cy=\"8\" {DOT}/>"))
}

fn key(drawn: &str) -> Raw {
    Raw(format!(
        "<svg viewBox=\"0 0 24 16\" width=\"24\" height=\"16\" aria-hidden=\"true\" focusable=\"false\">{drawn}</svg>"
    ))
}
