//! Boundaries: the shapes of areas, for maps.

use crate::area::Gazetteer;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, required};
use std::collections::HashMap;

/// The table of boundaries.
pub const TABLE: Table = Table {
    name: "boundaries",
    one: "boundary",
    about: "The shapes of areas, for maps: coarse ones are enough.",
    title: "area",
    within: None,
    line: &[],
    sourced: false,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("area", Kind::Text, "The area, by name or code."),
        required(
            "shape",
            Kind::Long,
            "Its corners as longitude and latitude, such as `-0.08 51.51, -0.07 51.52, -0.06 51.5`; a `;` begins another part. Or in any plane, the same for all areas of a kind.",
        ),
        required("origin", Kind::Text, "Who drew it, with the words that its terms ask for."),
        required("licence", Kind::Text, "Under which terms it may be used."),
    ],
};

/// A closed line of corners: longitude and latitude in degrees, or any plane.
pub type Ring = Vec<(f64, f64)>;

/// The shape of an area.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Its parts.
    pub rings: Vec<Ring>,
    /// Who drew it, and under which terms it may be used.
    pub origin: String,
}

/// The shapes of all areas that have one, by their codes. What is no shape is left out, so that an area has its row and no
/// place on the map.
#[must_use]
pub fn shapes(plan: &Snapshot, areas: &Gazetteer) -> HashMap<String, Shape> {
    let shape = |record: &platform::record::Record| {
        let area = areas.find(record.text("area"))?;
        let origin = format!("{}. {}.", record.text("origin"), record.text("licence"));
        Some((area.code.clone(), Shape { rings: read(record.text("shape"))?, origin }))
    };
    plan.list(TABLE.name).filter_map(shape).collect()
}

/// Reads the corners of a shape. None unless each part has three corners at least, each of two numbers.
#[must_use]
pub fn read(text: &str) -> Option<Vec<Ring>> {
    text.split(';').map(ring).collect()
}

fn ring(text: &str) -> Option<Ring> {
    let corner = |text: &str| {
        let mut numbers = text.split_whitespace().map(str::parse::<f64>);
        let (x, y) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
        (numbers.next().is_none() && x.is_finite() && y.is_finite()).then_some((x, y))
    };
    let ring: Ring = text.split(',').map(corner).collect::<Option<_>>()?;
    (ring.len() >= 3).then_some(ring)
}

/// The middle of the area that a ring encloses, and how large it is (the shoelace formula).
#[must_use]
pub fn middle(ring: &[(f64, f64)]) -> ((f64, f64), f64) {
    let (mut twice, mut x, mut y) = (0.0, 0.0, 0.0);
    for (i, (x1, y1)) in ring.iter().enumerate() {
        let (x2, y2) = ring[(i + 1) % ring.len()];
        let cross = x1 * y2 - x2 * y1;
        twice += cross;
        x += (x1 + x2) * cross;
        y += (y1 + y2) * cross;
    }
    if twice == 0.0 {
        return (ring.first().copied().unwrap_or_default(), 0.0);
    }
    ((x / (3.0 * twice), y / (3.0 * twice)), twice.abs() / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_is_corners_of_two_numbers() {
        assert_eq!(read("0 0, 1 0, 1 1").map(|rings| rings.len()), Some(1));
        assert_eq!(read("0 0, 1 0, 1 1; 5 5, 6 5, 6 6").map(|rings| rings.len()), Some(2));
        for wrong in ["", "0 0, 1 0", "0 0, 1 0, 1", "0 0, 1 0, 1 1 1", "0 0, 1 0, 1 x", "0 0, 1 0, 1 1;"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_middle_of_a_square_is_its_middle() {
        assert_eq!(middle(&[(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0)]), ((1.0, 1.0), 4.0));
        assert_eq!(middle(&[(3.0, 1.0), (3.0, 1.0), (3.0, 1.0)]), ((3.0, 1.0), 0.0));
    }
}
