//! What a judgement says, in a sentence.

use crate::shown;
use crate::verdict::{HANDFUL, Judgement, Side, Verdict};
use platform::http::Ctx;
use processcontrol::{FIRM, Kind};

/// The sentence that comes before any chart.
#[must_use]
pub fn sentence(ctx: &Ctx, verdict: &Verdict) -> String {
    let (key, since) = match verdict {
        Verdict::Nothing => return ctx.t("verdict-nothing"),
        Verdict::TooFew(count, since) => {
            let since = shown::period(ctx.language, *since);
            return ctx.language.text("verdict-few", &[("n", (*count).into()), ("since", since.into())]);
        }
        Verdict::Flat(since) => ("verdict-flat".to_owned(), since),
        Verdict::Chance(since) => ("verdict-chance".to_owned(), since),
        Verdict::Signal(kind, side, since) => (format!("verdict-{}", tail(*kind, *side)), since),
        Verdict::Once(kind, side, since) => (format!("verdict-once-{}", tail(*kind, *side)), since),
    };
    ctx.language.text(&key, &[("since", shown::period(ctx.language, *since).into())])
}

fn tail(kind: Kind, side: Side) -> &'static str {
    match (kind, side) {
        (Kind::Improvement, _) => "improvement",
        (Kind::Concern, _) => "concern",
        (_, Side::High) => "higher",
        (_, Side::Low) => "lower",
    }
}

/// What must be known of the limits: that they are still trial limits, or that there are none.
#[must_use]
pub fn caution(ctx: &Ctx, judgement: &Judgement) -> Option<String> {
    let phase = judgement.phases.iter().rfind(|phase| phase.figures > 0)?;
    let figures = phase.figures;
    (HANDFUL..FIRM).contains(&figures).then(|| ctx.language.text("chart-trial", &[("n", figures.into())]))
}

/// The key of what is said of a gap: nothing where there are too few figures.
#[must_use]
pub fn gap_key(verdict: &Verdict) -> Option<&'static str> {
    match verdict {
        Verdict::Nothing | Verdict::TooFew(..) => None,
        Verdict::Signal(Kind::Improvement, ..) | Verdict::Once(Kind::Improvement, ..) => Some("gap-closing"),
        Verdict::Signal(..) | Verdict::Once(..) => Some("gap-widening"),
        Verdict::Flat(_) | Verdict::Chance(_) => Some("gap-unchanged"),
    }
}
