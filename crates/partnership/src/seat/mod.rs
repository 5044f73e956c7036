//! Who sits on a body: seats of organisations and of posts, not of people.

pub mod ask;
pub mod block;

use jiff::civil::Date;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};

/// What a seat is for.
pub const KINDS: [&str; 6] = ["chair", "co-chair", "member", "young representative", "adviser", "observer"];

/// The table of seats.
pub const TABLE: Table = Table {
    name: "seats",
    one: "seat",
    about: "Who sits on boards, forums and groups: an organisation, a post or a group, from when and until when.",
    title: "title",
    within: Some("body"),
    line: &["kind", "organisation"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("body", Kind::Ref("bodies"), "The body."),
        required("title", Kind::Text, "The seat, such as: Head teachers of secondary schools."),
        required("kind", Kind::Choice(&KINDS), "What the seat is for."),
        column("organisation", Kind::Ref("organisations"), "The organisation that has it."),
        column("post", Kind::Ref("posts"), "The post whose holder sits there."),
        column("sent_by", Kind::Ref("bodies"), "The group that sends somebody, such as a youth council."),
        column("from", Kind::Date, "Since when."),
        column("until", Kind::Date, "Until when."),
        column("chosen", Kind::Text, "How whoever sits there is chosen, and for how long."),
    ],
};

/// Whether something that has a first and a last day is there on a day, as far as they are known.
pub fn is_there(record: &Record, day: Date) -> bool {
    let day = day.to_string();
    let known = |name: &str| Some(record.text(name)).filter(|text| !text.is_empty());
    let begun = known("from").is_none_or(|from| from <= &day[..from.len().min(day.len())]);
    begun && known("until").is_none_or(|until| &day[..until.len().min(day.len())] <= until)
}

/// The seats of a body on a day: whoever leads it first.
pub fn of<'a>(plan: &'a Snapshot, body: &str, day: Date) -> Vec<&'a Record> {
    let mut all: Vec<&Record> =
        plan.referring(body, TABLE.name, "body").into_iter().filter(|one| is_there(one, day)).collect();
    all.sort_by_key(|one| KINDS.iter().position(|kind| *kind == one.text("kind")));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_is_there_as_far_as_its_days_are_known() {
        let seat = |from: &str, until: &str| Record::new(&TABLE, "S1", &[("from", from), ("until", until)]);
        let on = |seat: &Record, day: &str| is_there(seat, day.parse().unwrap());
        assert!(on(&seat("2025", "2026-03"), "2025-01-01") && on(&seat("2025", "2026-03"), "2026-03-31"));
        assert!(!on(&seat("2025", "2026-03"), "2024-12-31") && !on(&seat("2025", "2026-03"), "2026-04-01"));
        assert!(on(&seat("", ""), "1999-01-01"));
    }
}
