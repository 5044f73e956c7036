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
        Some(Assurance::Fail) if judgement.has_improved() => format!(" {}", ctx.t("assurance-fail-improved")),
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
    let key = match reached.map_or(Standing::NotReported, |(standing, ..)| standing) {
        Standing::Reached => "target-reached",
        Standing::OnTrack => "target-on-track",
        Standing::WithinNoise if reached.is_some_and(|(_, expected, value)| is_ahead(aim, expected, value)) => {
            "target-on-track-chance"
        }
        Standing::WithinNoise => "target-within-noise",
        Standing::OffTrack => "target-off-track",
        Standing::NotReported => "target-not-reported",
    };
    let expected = reached.map(|(_, expected, _)| style.number(expected)).unwrap_or_default();
    let share = reached.and_then(|(.., value)| target::share_of_way(aim.baseline.1, aim.target.1, value));
    let share = share.map(|share| format!("{:.0}%", share * 100.0).replace('-', "−")).unwrap_or_default();
    let words = ctx.language.text(key, &[("expected", expected.into()), ("share", share.into())]);
    around_each(ctx.language, "target-line", &[("standing", words.into())], &[("words", &aim.title)])
}

/// Whether a value is on the line or ahead of it, on the way to the target.
fn is_ahead(aim: &Aim, expected: f64, value: f64) -> bool {
    if aim.target.1 >= aim.baseline.1 { value >= expected } else { value <= expected }
}
