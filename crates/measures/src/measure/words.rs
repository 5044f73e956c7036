//! What a judgement says, in a sentence.

use super::among;
use super::subject::Subject;
use crate::figure::Figure;
use crate::period::Period;
use crate::shown;
use crate::verdict::{Change, HANDFUL, Judgement, Side, Verdict, is_telling};
use platform::http::Ctx;
use platform::i18n::Language;
use platform::page::{Raw, around_each};
use platform::record::Record;
use processcontrol::{FIRM, Kind, Phase};
use std::cmp::Ordering;

/// The sentence that comes before any chart.
#[must_use]
pub fn sentence(ctx: &Ctx, verdict: &Verdict) -> String {
    sentence_in(ctx.language, verdict)
}

/// The same in a language.
#[must_use]
pub fn sentence_in(language: &Language, verdict: &Verdict) -> String {
    let (key, since) = match verdict {
        Verdict::Nothing => return language.text("verdict-nothing", &[]),
        Verdict::TooFew(count, since) => {
            let since = shown::period(language, *since);
            let key = if *count < HANDFUL { "verdict-few" } else { "verdict-gaps" };
            return language.text(key, &[("n", (*count).into()), ("since", since.into())]);
        }
        Verdict::Flat(since) => ("verdict-flat".to_owned(), since),
        Verdict::Chance(since) => ("verdict-chance".to_owned(), since),
        Verdict::Signal(kind, side, since) => (format!("verdict-{}", tail(*kind, *side)), since),
        Verdict::Once(kind, side, since) => (format!("verdict-once-{}", tail(*kind, *side)), since),
    };
    language.text(&key, &[("since", shown::period(language, *since).into())])
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

/// The mean before the last change and since, where both can be told and are counted alike: what the sentence above, which is
/// about the figures since, leaves out.
#[must_use]
pub fn rebased(ctx: &Ctx, subject: &Subject<'_>, judgement: &Judgement) -> Option<Raw> {
    let (change, before, now) = last_change(judgement, &subject.changes)?;
    let [before, now] = [before, now].map(|mean| subject.style.finer().number(mean));
    let since = [("since", shown::period(ctx.language, change).into())];
    Some(around_each(ctx.language, "verdict-rebased", &since, &[("before", &before), ("now", &now)]))
}

/// The last change, with the means of the stretches before it and since.
fn last_change(judgement: &Judgement, changes: &[Change]) -> Option<(Period, f64, f64)> {
    let [.., before, now] = judgement.phases.as_slice() else { return None };
    let ends = |phase: &Phase| {
        let mut periods = judgement.points[phase.first..phase.first + phase.len].iter().filter_map(|dot| dot.period);
        let first = periods.next()?;
        Some((first, periods.next_back().unwrap_or(first)))
    };
    let ((_, last), (first, _)) = (ends(before)?, ends(now)?);
    let mut between = changes.iter().filter(|change| change.period > last && change.period <= first).peekable();
    let change = between.peek()?.period;
    let told = is_telling(before) && is_telling(now) && !between.any(|change| change.counted_otherwise);
    told.then_some(())?;
    Some((change, before.mean?, now.mean?))
}

/// What the sentence means, where it is the one that most readers have not met before.
#[must_use]
pub fn meaning(ctx: &Ctx, judgement: &Judgement) -> Option<String> {
    let quiet = judgement.points.iter().all(|dot| dot.judged.side.is_none());
    let since = judgement.phases.len() > 1;
    let key = match (quiet, since) {
        (true, false) => "verdict-chance-meaning",
        (true, true) => "verdict-chance-meaning-since",
        (false, _) => "verdict-chance-after",
    };
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
    use crate::figure::Value;
    use crate::period::read;
    use crate::verdict::judge_figures;
    use processcontrol::Direction;

    #[test]
    fn two_means_are_told_only_where_both_can_be_and_are_counted_alike() {
        let at = |year: i32| read(&year.to_string(), "").unwrap().period;
        let means = |few: usize, counted_otherwise: bool| {
            let figures = [10.0, 14.0, 9.0, 13.0, 10.0, 14.0].into_iter().chain([5.0, 7.0, 4.0, 6.0, 5.0, 7.0]);
            let figures = figures.zip(2000..).take(6 + few);
            let figures = figures.map(|(value, year)| (at(year), Figure::new(Value::Number(value), None))).collect();
            let changes = [Change { period: at(2006), counted_otherwise }];
            last_change(&judge_figures(figures, &changes, Direction::Increase), &changes)
        };
        let (change, before, now) = means(6, false).unwrap();
        assert_eq!(change, at(2006));
        assert!((before - 11.67).abs() < 0.01 && (now - 5.67).abs() < 0.01, "{before} {now}");
        assert_eq!((means(3, false), means(6, true)), (None, None));
    }

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
