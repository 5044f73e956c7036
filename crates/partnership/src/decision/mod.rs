//! Recommendations and decisions of bodies, and the time in which a decision can be called in.

pub mod pages;

use jiff::civil::Date;
use platform::record::Record;
use platform::table::{Kind, Table, column, required};

/// How it stands.
pub const STATES: [&str; 6] = ["recommended", "agreed", "agreed with changes", "not agreed", "put off", "called in"];

/// The table of decisions.
pub const TABLE: Table = Table {
    name: "decisions",
    one: "decision",
    about: "What bodies are recommended to do and what they decided, with the time in which a decision can be called in.",
    title: "text",
    within: Some("body"),
    line: &["status", "day"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("text", Kind::Long, "What is recommended or was decided."),
        required("body", Kind::Ref("bodies"), "Who decides."),
        column("meeting", Kind::Ref("meetings"), "The meeting at which it is or was put."),
        column("agenda_item", Kind::Ref("agenda_items"), "The agenda item."),
        required("status", Kind::Choice(&STATES), "How it stands."),
        column("how_decided", Kind::Choice(&["by consensus", "by vote"]), "How it was decided."),
        column("day", Kind::Date, "The day of the decision."),
        column("published_on", Kind::Date, "The day on which it was published; the time for a call-in begins then."),
        column("call_in_days", Kind::Int, "For how many working days it can be called in; nothing, where it cannot."),
        column("called_in", Kind::Date, "The day on which it was called in."),
        column("concerns", Kind::AnyRef, "The record that it is about."),
        column("decided_why", Kind::Long, "The reason, and what was changed."),
    ],
};

/// The last day on which a decision can be called in: so many working days after it was published.
pub fn call_in_ends(decision: &Record) -> Option<Date> {
    let published: Date = decision.text("published_on").parse().ok()?;
    let days = decision.int("call_in_days").and_then(|days| u32::try_from(days).ok()).filter(|days| *days > 0)?;
    Some(workdays::after(published, days))
}

/// Whether something was agreed that can be called in.
pub fn is_decided(decision: &Record) -> bool {
    ["agreed", "agreed with changes"].contains(&decision.text("status"))
}

/// Whether a decision stands still because it can be called in on a day: how many working days are left, that day included, and the day of
/// its publication not.
pub fn call_in_left(decision: &Record, today: Date) -> Option<u32> {
    let last = call_in_ends(decision).filter(|_| decision.text("called_in").is_empty())?;
    let is_later = decision.text("published_on").parse::<Date>().is_ok_and(|published| published < today);
    let left = workdays::between(today, last) + u32::from(is_later && workdays::is_working(today));
    (is_decided(decision) && today <= last).then_some(left)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn decided(published: &str, days: i64) -> Record {
        let mut one = Record::new(&TABLE, "D1", &[("status", "agreed"), ("published_on", published)]);
        one.values.insert("call_in_days".to_owned(), json!(days));
        one
    }

    #[test]
    fn a_call_in_counts_working_days_alone() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        // Published on the evening of a Monday: five working days end on the next Monday.
        assert_eq!(call_in_ends(&decided("2023-09-25", 5)), Some(day("2023-10-02")));
        // Over Christmas: the 25th, the 28th (for Boxing Day, a Saturday) and the weekend do not count.
        let one = decided("2026-12-23", 5);
        assert_eq!(call_in_ends(&one), Some(day("2027-01-04")));
        assert_eq!(call_in_left(&one, day("2026-12-23")), Some(5), "the day of publication does not count");
        assert_eq!(call_in_left(&one, day("2026-12-24")), Some(5));
        assert_eq!(call_in_left(&one, day("2027-01-04")), Some(1));
        assert_eq!(call_in_left(&one, day("2027-01-05")), None);
    }

    #[test]
    fn what_was_called_in_or_cannot_be_has_no_time_left() {
        let day: Date = "2026-12-24".parse().unwrap();
        assert_eq!(call_in_left(&decided("2026-12-23", 0), day), None);
        let mut one = decided("2026-12-23", 5);
        one.set("called_in", "2026-12-24");
        assert_eq!(call_in_left(&one, day), None);
    }
}
