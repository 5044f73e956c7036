//! Points on the Earth, and how far they are from each other.

use openreferral::model::Location;

/// Degrees north and east (WGS 84).
pub type Point = (f64, f64);

/// The radius of the Earth in metres, as a sphere of the same volume.
const EARTH: f64 = 6_371_000.8;

/// How far two points are from each other in metres, along the Earth (haversine formula).
pub fn distance((north, east): Point, (other_north, other_east): Point) -> f64 {
    let (a, b) = (north.to_radians(), other_north.to_radians());
    let (half_north, half_east) = ((b - a) / 2.0, (other_east - east).to_radians() / 2.0);
    let square = half_north.sin().powi(2) + a.cos() * b.cos() * half_east.sin().powi(2);
    2.0 * EARTH * square.sqrt().min(1.0).asin()
}

/// Where a place lies, if that is known.
pub fn point(location: &Location) -> Option<Point> {
    location.latitude.zip(location.longitude)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_degree_of_latitude_is_111_kilometres_and_one_of_longitude_shrinks_northwards() {
        let near = |metres: f64, wanted: f64| (metres - wanted).abs() < wanted / 1_000.0;
        assert!(near(distance((51.0, 0.0), (52.0, 0.0)), 111_195.0));
        assert!(near(distance((60.0, 0.0), (60.0, 1.0)), 55_597.0));
        assert_eq!(distance((51.5, -0.1), (51.5, -0.1)), 0.0);
    }
}
