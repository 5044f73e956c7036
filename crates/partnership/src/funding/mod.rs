//! Money that can be applied for, from the line of a newsletter to the full record; and what the notes of meetings say of money.
//!
//! Who is interested, seeks partners and bids is in [`interest`]; what was awarded is in [`crate::grant`]. Decision 39.

pub mod interest;
pub mod list;
pub mod own;
pub mod pages;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use platform::cell::{first_day, last_day};
use platform::record::Record;
use platform::table::{Kind, Table, column, required};

/// What kind of money it is.
pub const KINDS: [&str; 6] = ["fund to apply for", "programme", "allocation", "award", "bid", "idea"];

/// Whether a fund wants bids of one or of several together.
pub const JOINT: [&str; 3] = ["alone", "together", "alone or together"];

/// The table of funding.
pub const TABLE: Table = Table {
    name: "funding",
    one: "funding-item",
    about: "Money: funds to apply for with their deadlines, programmes, allocations, and what was said of money in meetings.",
    title: "title",
    within: None,
    line: &["funder", "deadline"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What it is called."),
        required(
            "kind",
            Kind::Choice(&KINDS),
            "What kind of money it is. Only a fund to apply for has a deadline to be met.",
        ),
        column("funder", Kind::Text, "Who gives it."),
        column(
            "organisation",
            Kind::Ref("organisations"),
            "The organisation here that gives it, runs it or leads on it.",
        ),
        column("programme", Kind::Ref("funding"), "The programme that it is part of."),
        column("about", Kind::Long, "What it is for: a line from a newsletter is enough to begin with."),
        column("opens_on", Kind::Date, "From when one can apply."),
        column("deadline", Kind::Date, "The last day to apply."),
        column(
            "deadline_at",
            Kind::Time,
            "The hour at which it ends on that day, as HH:MM of the partnership's clock; without it, the day counts whole.",
        ),
        column("year_inferred", Kind::Bool, "Whether the document gives no year, and it was worked out from its date."),
        column("amount_from", Kind::Int, "The least that is given, in whole pounds."),
        column("amount_to", Kind::Int, "The most that is given, in whole pounds."),
        column("who_can_apply", Kind::Long, "Who can apply."),
        column("joint", Kind::Choice(&JOINT), "Whether it wants bids of one organisation or of several together."),
        column("theme", Kind::Text, "What it is about, in a word or two."),
        column("more_at", Kind::Text, "Where more is said: an address on the web that begins with https."),
    ],
};

/// How a fund stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// One can apply until this moment.
    Open(Timestamp),
    /// One can apply, and no end is stated.
    Endless,
    /// One can apply from a later day on.
    NotYet(Date),
    /// It is closed.
    Closed,
    /// It is no fund to apply for.
    NoFund,
}

/// The moment at which a deadline ends: at its hour, or with its day. Where the clock passes over that hour it is the one after it, and
/// of one that comes twice the second, so that nobody is late who still has time.
pub fn ends(fund: &Record, zone: &TimeZone) -> Option<Timestamp> {
    let day = last_day(fund.text("deadline"))?;
    match fund.text("deadline_at").parse::<Time>() {
        Ok(time) => zone.to_ambiguous_timestamp(DateTime::from_parts(day, time)).later().ok(),
        Err(_) => zone.to_timestamp(day.tomorrow().ok()?.to_datetime(Time::midnight())).ok(),
    }
}

/// How a fund stands at a moment.
pub fn standing(fund: &Record, now: Timestamp, zone: &TimeZone) -> Standing {
    if fund.text("kind") != KINDS[0] {
        return Standing::NoFund;
    }
    let opens = first_day(fund.text("opens_on"));
    let today = now.to_zoned(zone.clone()).date();
    match (ends(fund, zone), opens) {
        (Some(ends), _) if ends <= now => Standing::Closed,
        (_, Some(opens)) if opens > today => Standing::NotYet(opens),
        (Some(ends), _) => Standing::Open(ends),
        (None, _) => Standing::Endless,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fund(deadline: &str, at: &str) -> Record {
        Record::new(&TABLE, "F1", &[("kind", KINDS[0]), ("deadline", deadline), ("deadline_at", at)])
    }

    #[test]
    fn a_deadline_ends_at_its_hour_or_with_its_day() {
        let zone = TimeZone::get("Europe/London").unwrap();
        let ends = |deadline, at| super::ends(&fund(deadline, at), &zone).unwrap().to_string();
        assert_eq!(ends("2023-11-07", "12:00"), "2023-11-07T12:00:00Z");
        assert_eq!(ends("2023-10-06", ""), "2023-10-06T23:00:00Z", "summer time");
        assert_eq!(ends("2024-02-29", ""), "2024-03-01T00:00:00Z");
        // The night on which the clocks go back: half past one comes twice, and the second counts.
        assert_eq!(ends("2026-10-25", "01:30"), "2026-10-25T01:30:00Z");
        // The night on which they go forward: half past one is not there.
        assert_eq!(ends("2027-03-28", "01:30"), "2027-03-28T01:30:00Z");
        assert_eq!(ends("2027-03-28", ""), "2027-03-28T23:00:00Z");
    }

    #[test]
    fn a_fund_whose_month_alone_is_known_opens_with_it() {
        let zone = TimeZone::get("Europe/London").unwrap();
        let one =
            |opens| Record::new(&TABLE, "F1", &[("kind", KINDS[0]), ("deadline", "2027-04-30"), ("opens_on", opens)]);
        let at = |opens, day: &str| standing(&one(opens), format!("{day}T12:00:00Z").parse().unwrap(), &zone);
        assert!(
            matches!(at("2027-03", "2027-02-28"), Standing::NotYet(_))
                && matches!(at("2027-03", "2027-03-01"), Standing::Open(_))
        );
        assert!(
            matches!(at("2027", "2026-12-31"), Standing::NotYet(_))
                && matches!(at("2027", "2027-01-01"), Standing::Open(_))
        );
    }

    #[test]
    fn a_fund_is_closed_from_its_moment_on() {
        let zone = TimeZone::get("Europe/London").unwrap();
        let at = |text: &str| standing(&fund("2023-11-07", "12:00"), text.parse().unwrap(), &zone);
        assert!(matches!(at("2023-11-07T11:59:59Z"), Standing::Open(_)));
        assert_eq!(at("2023-11-07T12:00:00Z"), Standing::Closed);
    }
}
