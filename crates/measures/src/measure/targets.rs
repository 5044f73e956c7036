//! How an area stands to its targets, in sentences.

use super::subject::{Aim, Subject};
use crate::target::{self, Standing};
use crate::verdict::Judgement;
use platform::http::Ctx;
use platform::page::{Raw, around_each};
use processcontrol::{Assurance, assurance};

/// How the area stands to each target, a sentence each.
pub fn targets(ctx: &Ctx, subject: &Subject<'_>, judgement: &Judgement) -> Vec<Raw> {
    let limits = judgement.limits();
    let assured = |aim: &Aim| match assurance(limits.as_ref(), aim.target.1, judgement.direction) {
        Some(Assurance::Fail) => format!(" {}", ctx.t("assurance-fail")),
        Some(Assurance::Pass) => format!(" {}", ctx.t("assurance-pass")),
        _ => String::new(),
    };
    let one = |aim: &Aim| Raw(format!("{}{}", standing(ctx, subject, aim, judgement), assured(aim)));
    subject.aims(ctx).iter().map(one).collect()
}

fn standing(ctx: &Ctx, subject: &Subject<'_>, aim: &Aim, judgement: &Judgement) -> Raw {
    let style = &subject.style;
    let reached = subject.reached(aim, judgement);
    let limits = judgement.limits();
    let key = match reached.map_or(Standing::NotReported, |(standing, ..)| standing) {
        Standing::Reached => "target-reached",
        Standing::OnTrack => "target-on-track",
        Standing::WithinNoise => "target-within-noise",
        Standing::OffTrack => "target-off-track",
        Standing::NotReported => "target-not-reported",
    };
    let expected = reached.map(|(_, expected, _)| style.number(expected)).unwrap_or_default();
    let share = reached.and_then(|(.., value)| target::share_of_way(aim.baseline.1, aim.target.1, value));
    let share = share.map(|share| format!("{:.0}%", share * 100.0).replace('-', "−")).unwrap_or_default();
    let by_chance = limits
        .filter(|_| key == "target-on-track")
        .zip(reached)
        .is_some_and(|(limits, (_, expected, value))| (value - expected).abs() <= (limits.upper - limits.lower) / 2.0);
    let key = if by_chance { "target-on-track-chance" } else { key };
    let words = ctx.language.text(key, &[("expected", expected.into()), ("share", share.into())]);
    around_each(ctx.language, "target-line", &[("standing", words.into())], &[("words", &aim.title)])
}
