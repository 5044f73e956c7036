//! Among how many people a figure was counted, and the mark of one that rests on few.

use crate::figure::Figure;
use crate::interval::SMALL;
use crate::shown;
use crate::vintage::Line;
use askama::Template;
use platform::http::Ctx;

/// Beside a figure: of how many, marked where they are few.
#[derive(Template)]
#[template(path = "measures/among.html")]
pub struct Among {
    words: String,
    mark: Option<String>,
}

impl Among {
    /// For any figure that says among how many it was counted.
    #[must_use]
    pub fn of(ctx: &Ctx, figure: &Figure) -> Option<Among> {
        let among = among(figure)?;
        Some(Among { words: of(ctx, among), mark: (among < SMALL).then(|| ctx.t("figure-small")) })
    }

    /// Only where they are few, for pages on which many figures stand beside each other.
    #[must_use]
    pub fn few(ctx: &Ctx, figure: &Figure) -> Option<Among> {
        Among::of(ctx, figure).filter(|among| among.mark.is_some())
    }

    /// The same for the last figure of a line.
    #[must_use]
    pub fn few_at_last(ctx: &Ctx, line: &Line) -> Option<Among> {
        Among::few(ctx, &line.newest(line.latest()?.0)?.figure)
    }
}

/// Among how many people a figure was counted, where that was published.
#[must_use]
pub fn among(figure: &Figure) -> Option<f64> {
    figure.more.as_ref()?.denominator
}

/// The same where they are few.
#[must_use]
pub fn few(figure: &Figure) -> Option<f64> {
    among(figure).filter(|among| *among < SMALL)
}

/// “of 16”
#[must_use]
pub fn of(ctx: &Ctx, among: f64) -> String {
    ctx.language.text("figure-of", &[("n", shown::people(among).into())])
}

/// “of 16: few people”, for drawings and what is said of them.
#[must_use]
pub fn in_words(ctx: &Ctx, figure: &Figure) -> Option<String> {
    Some(format!("{}: {}", of(ctx, few(figure)?), ctx.t("figure-small")))
}
