//! Meetings of bodies: when and where, what is on the agenda, what was said, decided and promised.
//!
//! What is here is open to everybody. What only members see, such as exempt papers and the full minutes, is in [`held`].
//! Decision 38.

pub mod dates;
pub mod desk;
pub mod guest;
pub mod held;
pub mod item;
pub mod list;
pub mod note;
pub mod own;
pub mod pages;
pub mod suggest;
pub mod view;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Span, Timestamp};
use platform::cell::last_day;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};
use platform::typed;

/// What kind of meeting it is.
pub const KINDS: [&str; 5] = ["meeting", "workshop", "takeover", "event", "information session"];

/// Whether it takes place.
pub const STATES: [&str; 4] = ["planned", "tentative", "held", "cancelled"];

/// How people take part.
pub const MODES: [&str; 3] = ["in person", "online", "in person and online"];

/// The table of meetings.
pub const TABLE: Table = Table {
    name: "meetings",
    one: "meeting",
    about: "Meetings of boards, forums and groups: those that were held, those to come, and those that were called off.",
    title: "title",
    within: Some("body"),
    line: &["day"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What it is called, such as: Forum, autumn term."),
        required("body", Kind::Ref("bodies"), "Whose meeting it is."),
        required(
            "kind",
            Kind::Choice(&KINDS),
            "What kind of meeting it is. At a takeover children and young people lead.",
        ),
        required("status", Kind::Choice(&STATES), "Whether it takes place; tentative, where its day may still change."),
        column("day", Kind::Date, "The day, as far as it is known: YYYY-MM-DD, YYYY-MM or YYYY."),
        column("starts_at", Kind::Time, "When it begins, as HH:MM of the partnership's clock."),
        column("ends_at", Kind::Time, "When it ends."),
        column("moved_from", Kind::Date, "The day on which it was to be, where it was moved."),
        column("mode", Kind::Choice(&MODES), "How people take part."),
        column("location", Kind::Text, "Where it is, and how to get in without steps. Online: which program."),
        column(
            "join_at",
            Kind::Text,
            "A page on the web where anybody may join or sign up. A link for members alone does not belong here.",
        ),
        column("led_by", Kind::Text, "Who leads it, as a post or group; never a name."),
        column("theme", Kind::Text, "What it is about as a whole."),
        column("open_to", Kind::Text, "Who may come, such as: anybody; members; young people of 11 to 18."),
        column("present", Kind::Int, "How many were there, where heads were counted."),
        column(
            "notes_published",
            Kind::Date,
            "The day on which the notes were published, which may be later than the meeting.",
        ),
        column("changed_why", Kind::Text, "Why it was called off or moved."),
        column("about", Kind::Long, "What it is for, or how it went, in a few sentences."),
    ],
};

/// How a meeting stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is still to come.
    ToCome,
    /// It is still to come, on a day that may change.
    Perhaps,
    /// It was held.
    Held,
    /// Its day has been, and nobody has said yet whether it was held.
    Unsaid,
    /// It was called off.
    Cancelled,
}

impl Standing {
    /// Its name, which ends the key of its words.
    pub fn name(self) -> &'static str {
        match self {
            Standing::ToCome => "to-come",
            Standing::Perhaps => "perhaps",
            Standing::Held => "held",
            Standing::Unsaid => "unsaid",
            Standing::Cancelled => "cancelled",
        }
    }

    /// The key of the word on its card; nothing, where it is as usual.
    pub fn tag(self) -> Option<&'static str> {
        match self {
            Standing::ToCome => None,
            Standing::Perhaps => Some("meeting-is-perhaps"),
            Standing::Held => Some("meeting-is-held"),
            Standing::Unsaid => Some("meeting-is-unsaid"),
            Standing::Cancelled => Some("meeting-is-cancelled"),
        }
    }

    /// The class of the tag in which it stands.
    pub fn class(self) -> &'static str {
        match self {
            Standing::Held => "ec-tag--stated",
            Standing::Perhaps | Standing::Unsaid => "ec-tag--doubt",
            Standing::Cancelled => "ec-tag--gap",
            Standing::ToCome => "",
        }
    }

    /// Whether it is still to come.
    pub fn is_ahead(self) -> bool {
        matches!(self, Standing::ToCome | Standing::Perhaps)
    }
}

/// How a meeting stands on a day.
pub fn standing(meeting: &Record, today: Date) -> Standing {
    let is_over = last_day(meeting.text("day")).is_some_and(|last| last < today);
    match meeting.text("status") {
        "held" => Standing::Held,
        "cancelled" => Standing::Cancelled,
        _ if is_over => Standing::Unsaid,
        "tentative" => Standing::Perhaps,
        // A month alone is no day on which anybody could come.
        _ if typed::day(meeting.text("day")).is_none() => Standing::Perhaps,
        _ => Standing::ToCome,
    }
}

/// When a meeting begins and ends, where day and hour are known. A time that the clock passes over is the one after it, and of one that
/// comes twice it is the first.
pub fn moments(meeting: &Record, zone: &TimeZone) -> Option<(Timestamp, Option<Timestamp>)> {
    let day: Date = meeting.text("day").parse().ok()?;
    let at = |name: &str| meeting.text(name).parse::<Time>().ok();
    let moment = |day: Date, time: Time| zone.to_timestamp(DateTime::from_parts(day, time)).ok();
    let starts = at("starts_at")?;
    let ends = at("ends_at").and_then(|ends| {
        let day = if ends < starts { day.checked_add(Span::new().days(1)).ok()? } else { day };
        moment(day, ends)
    });
    let begins = moment(day, starts)?;
    // In the night of the clocks both may be the same moment.
    Some((begins, ends.filter(|ends| *ends > begins)))
}

/// Notes in what is to be kept of a meeting or a session that it was moved: from the day that people knew last, to which the reason belongs;
/// what is back on its first day was not. A month that gets its day is no move.
pub fn note_move(before: &Record, after: &mut Record) {
    let was = before.text("day");
    if typed::day(was).is_some() && after.text("day") != was && !after.text("day").is_empty() {
        let is_back = after.text("moved_from") == after.text("day");
        after.set("moved_from", if is_back { "" } else { was });
    }
    if after.text("moved_from") == after.text("day") {
        after.set("moved_from", "");
    }
}

/// What is wrong with the hours of something on a day: the column, and the key of the sentence. An hour over which the clock passes in that
/// night is none.
pub fn wrong_hours(day: &str, (starts, ends): (&str, &str), zone: &TimeZone) -> Option<(&'static str, &'static str)> {
    let hour = |text: &str| text.parse::<Time>().ok();
    let is_passed_over = |text: &str| {
        let at = day.parse::<Date>().ok().zip(hour(text)).map(|(day, time)| DateTime::from_parts(day, time));
        at.is_some_and(|at| matches!(zone.to_ambiguous_timestamp(at).offset(), AmbiguousOffset::Gap { .. }))
    };
    if starts.is_empty() && !ends.is_empty() {
        return Some(("starts_at", "meeting-starts-missing"));
    }
    if hour(starts).zip(hour(ends)).is_some_and(|(starts, ends)| ends <= starts) {
        return Some(("ends_at", "meeting-hours-fault"));
    }
    let passed_over = [("starts_at", starts), ("ends_at", ends)].into_iter().find(|(_, text)| is_passed_over(text));
    passed_over.map(|(name, _)| (name, "meeting-gap-fault"))
}

/// The meetings of a body, the latest first; those without a day last.
pub fn of_body<'a>(plan: &'a Snapshot, body: &str) -> Vec<&'a Record> {
    let mut all = plan.referring(body, TABLE.name, "body");
    all.sort_by_key(|one| std::cmp::Reverse(one.text("day").to_owned()));
    all
}

/// The next meeting of a body.
pub fn next<'a>(plan: &'a Snapshot, body: &str, today: Date) -> Option<&'a Record> {
    of_body(plan, body).into_iter().rev().find(|one| standing(one, today).is_ahead() && !one.text("day").is_empty())
}

/// The last meeting of a body that was held by a day.
pub fn last<'a>(plan: &'a Snapshot, body: &str, today: Date) -> Option<&'a Record> {
    let been = |one: &&Record| {
        standing(one, today) == Standing::Held && last_day(one.text("day")).is_none_or(|day| day <= today)
    };
    of_body(plan, body).into_iter().find(been)
}

/// For so long a body may go without a meeting before everybody reads that it has had none.
const QUIET: i32 = 12;

/// The last meeting of a body that is at work, where that is more than a year ago and no other is set: the last that was held, or, where
/// nobody said so of any, the last that was set.
pub fn is_quiet<'a>(plan: &'a Snapshot, body: &Record, today: Date) -> Option<&'a Record> {
    if ["ended", "proposed"].contains(&body.text("status")) || body.ended.is_some() {
        return None;
    }
    let all = of_body(plan, &body.reference);
    let was_set = || all.iter().copied().find(|one| standing(one, today) == Standing::Unsaid);
    let last = last(plan, &body.reference, today).or_else(was_set)?;
    let since = today.checked_sub(Span::new().months(QUIET)).ok()?;
    // One that is set, that has been and of which nobody said anything, or that has no day, may be one.
    let may_be = |one: &&Record| match standing(one, today) {
        Standing::Cancelled => false,
        Standing::Held => one.text("day").is_empty(),
        _ => last_day(one.text("day")).is_none_or(|day| day >= since),
    };
    let is_long = last_day(last.text("day")).is_some_and(|day| day < since);
    (is_long && !all.iter().any(may_be)).then_some(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn meeting(texts: &[(&str, &str)]) -> Record {
        Record::new(&TABLE, "M1", texts)
    }

    #[test]
    fn a_month_is_over_with_its_last_day() {
        assert_eq!(last_day("2024-02"), Some(day("2024-02-29")));
        assert_eq!(last_day("2023"), Some(day("2023-12-31")));
        assert_eq!(last_day("2023-02-29"), None);
        let one = meeting(&[("day", "2026-01"), ("status", "planned")]);
        assert_eq!(standing(&one, day("2026-01-31")), Standing::Perhaps);
        assert_eq!(standing(&one, day("2026-02-01")), Standing::Unsaid);
    }

    #[test]
    fn a_meeting_in_the_night_of_the_clocks_is_at_one_moment() {
        let zone = TimeZone::get("Europe/London").unwrap();
        let at = |day: &str, starts: &str, ends: &str| {
            moments(&meeting(&[("day", day), ("starts_at", starts), ("ends_at", ends)]), &zone).unwrap()
        };
        // Passed over in spring: half past one is half past two.
        let (begins, ends) = at("2027-03-28", "01:30", "03:00");
        assert_eq!(
            (begins.to_string(), ends.unwrap().to_string()),
            ("2027-03-28T01:30:00Z".into(), "2027-03-28T02:00:00Z".into())
        );
        let (begins, ends) = at("2027-03-28", "01:30", "02:30");
        assert_eq!((begins.to_string().as_str(), ends), ("2027-03-28T01:30:00Z", None), "of no length it is not");
        assert_eq!(
            wrong_hours("2027-03-28", ("01:30", "02:30"), &zone),
            Some(("starts_at", "meeting-gap-fault")),
            "nobody can come at a time that there is not"
        );
        assert_eq!(wrong_hours("2027-03-28", ("00:30", "02:30"), &zone), None);
        assert_eq!(wrong_hours("2026-10-25", ("01:30", "02:30"), &zone), None, "what comes twice is there");
        assert_eq!(wrong_hours("2027-03-29", ("", "20:00"), &zone), Some(("starts_at", "meeting-starts-missing")));
        // Twice in autumn: the first of the two.
        let (begins, ends) = at("2026-10-25", "01:30", "00:30");
        assert_eq!(begins.to_string(), "2026-10-25T00:30:00Z");
        assert_eq!(ends.unwrap().to_string(), "2026-10-26T00:30:00Z");
    }
}
