//! That something is answered by a day: whether it was, and how late what is late is.

use jiff::civil::Date;
use platform::cell::last_day;
use platform::http::Ctx;

/// How a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// It waits, and there is time.
    Waiting,
    /// It waits, so many days too long.
    Late(i64),
    /// It was kept in time,
    Kept,
    /// or so many days late.
    KeptLate(i64),
}

/// By how many days one day is later than another.
pub fn days_after(day: Date, other: Date) -> i64 {
    day.since(other).map_or(0, |span| i64::from(span.get_days()))
}

impl Promise {
    /// How it stands on a day that something is done by `due`, when it was done on `done` or not at all.
    pub fn of(due: &str, done: &str, today: Date) -> Promise {
        let due = last_day(due);
        let late = |day: Date| due.map_or(0, |due| days_after(day, due));
        match last_day(done) {
            Some(day) if late(day) > 0 => Promise::KeptLate(late(day)),
            Some(_) => Promise::Kept,
            None if late(today) > 0 => Promise::Late(late(today)),
            None => Promise::Waiting,
        }
    }

    /// Whether it still waits.
    pub fn is_open(self) -> bool {
        matches!(self, Promise::Waiting | Promise::Late(_))
    }

    /// Whether it still waits, too long.
    pub fn is_late(self) -> bool {
        matches!(self, Promise::Late(_))
    }

    /// The key of a word for a card.
    pub fn tag(self) -> Option<&'static str> {
        match self {
            Promise::Waiting => None,
            Promise::Late(_) => Some("tag-late"),
            Promise::Kept | Promise::KeptLate(_) => Some("tag-answered"),
        }
    }

    /// In words, whose keys begin with that of what was promised, with the class of the tag in which they stand.
    pub fn in_words(self, ctx: &Ctx, what: &str) -> (&'static str, String) {
        let n = |key: &str, days: i64| ctx.language.text(&format!("{what}-{key}"), &[("n", days.into())]);
        match self {
            Promise::Waiting => ("", ctx.t(&format!("{what}-waiting"))),
            Promise::Late(days) => ("ec-tag--gap", n("late", days)),
            Promise::Kept => ("ec-tag--stated", ctx.t(&format!("{what}-answered"))),
            Promise::KeptLate(days) => ("ec-tag--gap", n("answered-late", days)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_late_is_late_by_days() {
        let state = |due, done, today: &str| Promise::of(due, done, today.parse().unwrap());
        assert_eq!(state("2026-11-30", "", "2026-11-30"), Promise::Waiting);
        assert_eq!(state("2026-11-30", "", "2027-01-02"), Promise::Late(33));
        assert_eq!(state("2026-11", "", "2026-11-30"), Promise::Waiting, "a month lasts until its last day");
        assert_eq!(state("2026-02", "2026-03-01", "2026-11-30"), Promise::KeptLate(1));
        assert_eq!(state("2026", "2026-12-31", "2027-11-30"), Promise::Kept);
    }
}
