//! Targets: where a measure should be, and when.

use crate::period::Period;
use platform::table::{Kind, Table, column, required};

/// The table of targets.
pub const TABLE: Table = Table {
    name: "targets",
    one: "target",
    about: "Where a measure stood, where it should be, and when.",
    title: "title",
    within: Some("measure"),
    line: &["target", "target_period"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "The target in a few words."),
        required("measure", Kind::Ref("measures"), "The measure that should move."),
        column("area", Kind::Text, "The area, by name or code; empty for the partnership's own."),
        required("baseline", Kind::Number, "The figure from which it starts."),
        required("baseline_period", Kind::Text, "The period of that figure, such as 2023/24."),
        required("target", Kind::Number, "The figure that should be reached."),
        required("target_period", Kind::Text, "The period by which it should be reached."),
    ],
};

/// How far the way from the baseline to the target is gone, 1 being all of it. Less than 0 is away from the target, more than
/// 1 beyond it. Nothing where the target is the baseline.
#[must_use]
pub fn share_of_way(baseline: f64, target: f64, value: f64) -> Option<f64> {
    (baseline != target).then(|| (value - baseline) / (target - baseline))
}

/// Where a measure should stand at a period, on the straight line in its own points from the baseline to the target.
///
/// Before the baseline there is no line; after the target it stays there.
#[must_use]
pub fn expected(baseline: (Period, f64), target: (Period, f64), at: Period) -> Option<f64> {
    let whole = target.0.months_since(baseline.0);
    let gone = at.months_since(baseline.0);
    if whole <= 0 || gone < 0 {
        return None;
    }
    let share = (f64::from(gone) / f64::from(whole)).min(1.0);
    Some(baseline.1 + (target.1 - baseline.1) * share)
}

/// How a measure stands to its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The target is reached.
    Reached,
    /// Ahead of the line by more than chance explains; on it or ahead, where nothing is known of chance.
    OnTrack,
    /// Nearer to the line than chance explains, on either side of it.
    WithinNoise,
    /// Behind the line by more than chance explains; behind it at all, where nothing is known of chance.
    OffTrack,
    /// There is no figure since the baseline.
    NotReported,
}

/// How a value stands to a target, in one word for every page and file; `noise` is how far chance alone moves the measure, where that is known.
#[must_use]
pub fn standing(baseline: f64, target: f64, expected: f64, value: f64, noise: Option<f64>) -> Standing {
    let up = target >= baseline;
    let reaches = |value: f64, mark: f64| if up { value >= mark } else { value <= mark };
    if reaches(value, target) {
        Standing::Reached
    } else if noise.is_some_and(|noise| (value - expected).abs() <= noise) {
        Standing::WithinNoise
    } else if reaches(value, expected) {
        Standing::OnTrack
    } else {
        Standing::OffTrack
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::read;

    #[test]
    fn the_line_is_straight_and_the_share_is_never_clamped() {
        let at = |text: &str| read(text, "").unwrap().period;
        let (from, to) = ((at("2020"), 50.0), (at("2030"), 100.0));
        assert_eq!(expected(from, to, at("2025")), Some(75.0));
        assert_eq!(expected(from, to, at("2035")), Some(100.0));
        assert_eq!(expected(from, to, at("2019")), None);
        assert_eq!(share_of_way(50.0, 100.0, 40.0), Some(-0.2));
        assert_eq!(share_of_way(50.0, 100.0, 110.0), Some(1.2));
        assert_eq!(share_of_way(50.0, 50.0, 40.0), None);
    }

    #[test]
    fn on_and_off_track_are_only_beyond_noise() {
        let stands = |value, noise| standing(50.0, 100.0, 75.0, value, noise);
        assert_eq!(stands(100.0, None), Standing::Reached);
        assert_eq!(stands(75.0, None), Standing::OnTrack);
        assert_eq!(stands(74.0, None), Standing::OffTrack);
        assert_eq!((stands(74.0, Some(2.0)), stands(76.0, Some(2.0))), (Standing::WithinNoise, Standing::WithinNoise));
        assert_eq!((stands(72.0, Some(2.0)), stands(78.0, Some(2.0))), (Standing::OffTrack, Standing::OnTrack));
        assert_eq!(stands(100.0, Some(30.0)), Standing::Reached);
        let down = |value| standing(68.0, 21.0, 40.0, value, None);
        assert_eq!((down(39.0), down(41.0), down(20.0)), (Standing::OnTrack, Standing::OffTrack, Standing::Reached));
    }
}
