//! Whether newer figures of a measure should be here.

use crate::period::{Period, read};
use crate::shown;
use jiff::civil::Date;
use platform::http::Ctx;
use platform::page::date_in_words;
use platform::record::Record;

/// Where nobody says when figures are due, those of a year that began longer ago than so many months are old.
const OLD: i32 = 36;

/// Why newer figures are missed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Late {
    /// They were due on this day, as `YYYY-MM-DD`.
    Due(String),
    /// Nobody says when they are due, and the last ones, of this period, are old.
    Old(Period),
}

/// Whether newer figures of a measure are missed on a day; `latest` is the last period with a number.
#[must_use]
pub fn late(measure: &Record, latest: Option<Period>, day: Date) -> Option<Late> {
    let (due, day) = (measure.text("next_release"), day.to_string());
    if !due.is_empty() {
        return (*due < *day).then(|| Late::Due(due.to_owned()));
    }
    let today = read(&day, "")?.period;
    let old = |latest: &Period| today.months_since(*latest) > OLD + 12 * (i32::from(latest.years()) - 1);
    latest.filter(old).map(Late::Old)
}

/// The same for a reader.
pub struct Told {
    /// In one word.
    pub tag: String,
    /// In a sentence.
    pub words: String,
}

impl Late {
    /// The same for a reader.
    #[must_use]
    pub fn told(&self, ctx: &Ctx) -> Told {
        let (tag, key, words) = match self {
            Late::Due(day) => ("figures-late-tag", "figures-late", date_in_words(ctx.language, day)),
            Late::Old(period) => ("figures-old-tag", "figures-old", shown::period(ctx.language, *period)),
        };
        Told { tag: ctx.t(tag), words: ctx.language.text(key, &[("words", words.into())]) }
    }
}
