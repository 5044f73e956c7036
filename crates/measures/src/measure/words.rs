//! What a judgement says, in a sentence.

use super::among;
use crate::figure::Figure;
use crate::shown;
use crate::verdict::{HANDFUL, Judgement, Side, Verdict, is_telling};
use platform::http::Ctx;
use platform::record::Record;
use processcontrol::{FIRM, Kind};
use std::cmp::Ordering;

/// The sentence that comes before any chart.
#[must_use]
pub fn sentence(ctx: &Ctx, verdict: &Verdict) -> String {
    let (key, since) = match verdict {
        Verdict::Nothing => return ctx.t("verdict-nothing"),
        Verdict::TooFew(count, since) => {
            let since = shown::period(ctx.language, *since);
            let key = if *count < HANDFUL { "verdict-few" } else { "verdict-gaps" };
            return ctx.language.text(key, &[("n", (*count).into()), ("since", since.into())]);
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

/// The mark of a signal, so that it stands out among other sentences; empty for everything else.
#[must_use]
pub fn mark(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Signal(kind, ..) | Verdict::Once(kind, ..) => kind.word(),
        _ => "",
    }
}

/// What the sentence means, where it is the one that most readers have not met before.
#[must_use]
pub fn meaning(ctx: &Ctx, judgement: &Judgement) -> Option<String> {
    let quiet = judgement.points.iter().all(|dot| dot.judged.side.is_none());
    let key = if quiet { "verdict-chance-meaning" } else { "verdict-chance-after" };
    matches!(judgement.verdict, Verdict::Chance(_)).then(|| ctx.t(key))
}

/// That what the chart marks lies before a change, where nothing can be told of the figures since.
#[must_use]
pub fn before(ctx: &Ctx, judgement: &Judgement) -> Option<String> {
    let (Verdict::TooFew(_, since) | Verdict::Flat(since)) = judgement.verdict else { return None };
    let marked = judgement.points.iter().any(|dot| judgement.kind(&dot.judged) != Kind::Common);
    marked.then(|| ctx.language.text("verdict-before", &[("since", shown::period(ctx.language, since).into())]))
}

/// That the limits are still trial limits, where they are.
#[must_use]
pub fn caution(ctx: &Ctx, judgement: &Judgement) -> Option<String> {
    let phase = judgement.phases.iter().rfind(|phase| phase.figures > 0)?;
    let (figures, ranges) = (phase.figures, phase.ranges);
    // Where every figure follows another, there is one range less than figures, and nothing to say of it.
    let key = if ranges + 1 < figures { "chart-trial-gaps" } else { "chart-trial" };
    let arguments = [("n", figures.into()), ("ranges", ranges.into())];
    (is_telling(phase) && figures < FIRM).then(|| ctx.language.text(key, &arguments))
}

/// That figures are counts, which say little beside those of a place of another size.
#[must_use]
pub fn sizes(ctx: &Ctx, measure: &Record) -> Option<String> {
    (measure.text("form") == "count").then(|| ctx.t("compare-counts"))
}

/// That a figure is about few people, where it is.
#[must_use]
pub fn few(ctx: &Ctx, figure: &Figure) -> Option<String> {
    Some(ctx.language.text("figure-few", &[("n", (among::few(figure)? as usize).into())]))
}

/// The key of what is said of a lead over another area, or of a lag behind it; nothing where there are too few figures. `lead`
/// is how it stands: greater where it is ahead.
#[must_use]
pub fn lead_key(verdict: &Verdict, lead: Ordering) -> Option<&'static str> {
    let grows = match verdict {
        Verdict::Nothing | Verdict::TooFew(..) => return None,
        Verdict::Signal(kind, ..) | Verdict::Once(kind, ..) => Some(*kind == Kind::Improvement),
        Verdict::Flat(_) | Verdict::Chance(_) => None,
    };
    Some(match (lead, grows) {
        (Ordering::Greater, Some(true)) => "lead-grows",
        (Ordering::Greater, Some(false)) => "lead-shrinks",
        (Ordering::Greater, None) => "lead-stays",
        (Ordering::Equal, Some(true)) => "level-rises",
        (Ordering::Equal, Some(false)) => "level-falls",
        (Ordering::Equal, None) => "level-stays",
        (Ordering::Less, Some(true)) => "lag-shrinks",
        (Ordering::Less, Some(false)) => "lag-grows",
        (Ordering::Less, None) => "lag-stays",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::read;

    #[test]
    fn who_is_level_is_neither_ahead_nor_behind() {
        let since = read("2020", "").unwrap().period;
        let rises = Verdict::Signal(Kind::Improvement, Side::High, since);
        let keys = [Ordering::Greater, Ordering::Equal, Ordering::Less].map(|lead| lead_key(&rises, lead));
        assert_eq!(keys, [Some("lead-grows"), Some("level-rises"), Some("lag-shrinks")]);
        assert_eq!(lead_key(&Verdict::Chance(since), Ordering::Equal), Some("level-stays"));
        assert_eq!(lead_key(&Verdict::TooFew(3, since), Ordering::Equal), None);
    }
}
