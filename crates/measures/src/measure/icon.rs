//! Icons of variation and assurance, with the words that stand beside them.
//!
//! They say what the icons of NHS England's “Making data count” say, in a drawing of our own: a square, a triangle and a
//! diamond mean what they mean in the chart, and a slope says whether the figures are high or low, so that no colour and no
//! letter of one alphabet is needed.

use crate::chart;
use crate::verdict::{Judgement, Side, Verdict};
use askama::Template;
use platform::http::Ctx;
use platform::page::Raw;
use processcontrol::{Assurance, Direction, Kind, assurance as assured};

/// An icon with its words. It renders as both, so that the icon itself is nothing to be heard.
#[derive(Template)]
#[template(path = "measures/icon.html")]
pub struct Icon {
    svg: Raw,
    words: String,
}

/// Whether the last figure is chance, or a real change and which way. None where there are too few figures to tell.
#[must_use]
pub fn variation(ctx: &Ctx, judgement: &Judgement) -> Option<Icon> {
    let (kind, side) = match &judgement.verdict {
        Verdict::Nothing | Verdict::TooFew(..) | Verdict::Flat(_) => return None,
        Verdict::Chance(_) => return Some(Icon { svg: drawn(&waves(20.0)), words: ctx.t("icon-common") }),
        Verdict::Signal(kind, side, _) | Verdict::Once(kind, side, _) => (*kind, *side),
    };
    let side_word = if side == Side::High { "high" } else { "low" };
    let words = ctx.t(&format!("icon-{}-{side_word}", kind.word()));
    Some(Icon { svg: drawn(&slope(kind, side)), words })
}

/// Whether a target will be met if nothing changes. None where there are no limits yet, or neither way is better.
#[must_use]
pub fn assurance(ctx: &Ctx, judgement: &Judgement, target: Option<f64>) -> Option<Icon> {
    let limits = judgement.limits()?;
    let Some(target) = target else {
        return Some(Icon { svg: drawn("<path d=\"M14 20h12\" stroke-width=\"3\"/>"), words: ctx.t("icon-no-target") });
    };
    if judgement.direction == Direction::Neutral || limits.are_flat() {
        return None;
    }
    let assured = assured(Some(&limits), target, judgement.direction)?;
    let line = "<path d=\"M4 20h32\" stroke-dasharray=\"2 3\"/>";
    let mark = match assured {
        Assurance::Pass => "<path d=\"M12 20l6 7l11 -15\" fill=\"none\" stroke-width=\"4\"/>".to_owned(),
        Assurance::Fail => "<path d=\"M12 12l16 16M28 12l-16 16\" stroke-width=\"4\"/>".to_owned(),
        Assurance::Inconsistent => waves(20.0),
    };
    let words = match assured {
        Assurance::Fail if judgement.has_improved() => ctx.t("icon-fail-improved"),
        _ => ctx.t(&format!("icon-{}", assured.word())),
    };
    Some(Icon { svg: drawn(&format!("{line}{mark}")), words })
}

/// Up and down about a height.
fn waves(y: f64) -> String {
    format!("<path d=\"M7 {y}q4.5 -13 9 0t9 0t8 -4\" fill=\"none\" stroke-width=\"2.5\"/>")
}

/// Three steps up or down to the mark that the chart has for such a point.
fn slope(kind: Kind, side: Side) -> String {
    let y = |step: f64| if side == Side::High { 29.0 - step * 8.0 } else { 11.0 + step * 8.0 };
    let mut slope =
        format!("<path d=\"M10 {}L17 {}L26 {}\" fill=\"none\" stroke-width=\"2\"/>", y(0.0), y(0.7), y(1.8));
    chart::mark(&mut slope, (26.0, y(1.8)), kind);
    slope
}

fn drawn(inner: &str) -> Raw {
    Raw(format!(
        "<svg viewBox=\"0 0 40 40\" width=\"36\" height=\"36\" aria-hidden=\"true\" focusable=\"false\"><g fill=\"#0b0c0c\" stroke=\"#0b0c0c\" stroke-width=\"1.5\"><circle cx=\"20\" cy=\"20\" r=\"18\" fill=\"#ffffff\"/>{inner}</g></svg>"
    ))
}
