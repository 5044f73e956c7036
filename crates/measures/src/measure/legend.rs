//! What the shapes and lines of a chart mean.

use super::subject::Subject;
use crate::chart::{has_breaks, mark};
use crate::verdict::{Judgement, is_telling};
use askama::Template;
use platform::http::Ctx;
use platform::page::{Page, Raw};
use processcontrol::{Direction, Kind, Limits, RULES};

/// What each shape means.
#[derive(Template)]
#[template(path = "measures/key.html")]
pub struct Key {
    shapes: Vec<(Raw, String)>,
}

/// What each shape and line means, and by which rules.
#[derive(Template)]
#[template(path = "measures/legend.html")]
pub struct Legend {
    page: Page,
    key: Key,
    lines: Vec<String>,
    rules: &'static str,
}

impl Key {
    /// Of all shapes, for many charts.
    #[must_use]
    pub fn whole(ctx: &Ctx) -> Key {
        let signals = [Kind::Improvement, Kind::Concern, Kind::Neutral].map(|kind| shape(ctx, kind, kind.word()));
        let dot = shape(ctx, Kind::Common, "common-or-none");
        Key { shapes: std::iter::once(dot).chain(signals).collect() }
    }

    /// Of the shapes that a chart may have.
    fn of(ctx: &Ctx, judgement: &Judgement) -> Key {
        let figures = || judgement.points.iter().filter(|dot| dot.judged.value.is_some());
        let judged = figures().filter(|dot| is_telling(&judgement.phases[dot.judged.phase])).count();
        if judged == 0 {
            return Key { shapes: vec![shape(ctx, Kind::Common, "none")] };
        }
        let word = if judged < figures().count() { "common-or-none" } else { "common" };
        let signals: &[Kind] = match judgement.direction {
            Direction::Neutral => &[Kind::Neutral],
            _ => &[Kind::Improvement, Kind::Concern],
        };
        let signals = signals.iter().map(|kind| shape(ctx, *kind, kind.word()));
        Key { shapes: std::iter::once(shape(ctx, Kind::Common, word)).chain(signals).collect() }
    }
}

fn shape(ctx: &Ctx, kind: Kind, word: &str) -> (Raw, String) {
    let mut svg = "<svg viewBox=\"-7 -7 14 14\" aria-hidden=\"true\">".to_owned();
    mark(&mut svg, (0.0, 0.0), kind);
    svg.push_str("</svg>");
    (Raw(svg), ctx.t(&format!("kind-of-signal-{word}")))
}

impl Legend {
    /// Of the chart of the subject.
    pub fn of(ctx: &Ctx, subject: &Subject<'_>, judgement: &Judgement) -> Legend {
        let judged = judgement.phases.iter().any(is_telling).then(|| ctx.t("chart-lines"));
        let parted = has_breaks(judgement, &subject.changes).then(|| ctx.t("chart-breaks"));
        let drawn = judgement.phases.iter().filter(|phase| is_telling(phase)).filter_map(|phase| phase.limits);
        let beyond = beyond(subject.measure.text("form"), drawn).map(|key| ctx.t(key));
        Legend {
            page: ctx.page(""),
            key: Key::of(ctx, judgement),
            lines: [judged, beyond, parted].into_iter().flatten().collect(),
            rules: RULES,
        }
    }
}

/// The key of what is said where a limit lies beyond what figures of this form can be.
fn beyond(form: &str, mut limits: impl Iterator<Item = Limits>) -> Option<&'static str> {
    match form {
        "percent" => limits.any(|one| one.lower < 0.0 || one.upper > 100.0).then_some("chart-beyond-percent"),
        "count" | "rate" => limits.any(|one| one.lower < 0.0).then_some("chart-beyond-zero"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cannot_be_below_zero_is_said_to_be_beyond_it() {
        let of = |form: &str, lower: f64, upper: f64| {
            beyond(form, std::iter::once(Limits { lower, upper, near_lower: lower, near_upper: upper, dropped: 0 }))
        };
        assert_eq!(of("percent", -30.6, 96.7), Some("chart-beyond-percent"));
        assert_eq!(of("percent", 90.0, 101.0), Some("chart-beyond-percent"));
        assert_eq!(of("rate", -1.0, 130.0), Some("chart-beyond-zero"));
        assert_eq!((of("rate", 1.0, 130.0), of("average", -1.0, 1.0), of("percent", 0.0, 100.0)), (None, None, None));
    }
}
