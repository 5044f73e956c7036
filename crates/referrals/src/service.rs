//! A service that takes referrals: for whom, from whom, what it promises, and by what right what is told of somebody is shared with it.
//!
//! What families read of it stands in the directory; this is what whoever refers must know beside.

use jiff::civil::Date;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};
use uuid::Uuid;

/// From whom it takes referrals.
pub const TAKES: [&str; 3] = ["professionals", "anybody", "the person alone"];

/// Whether it has room.
pub const ROOM: [&str; 4] = ["has room", "no room", "paused", "closed"];

/// The lawful basis of sharing (UK GDPR, Article 6(1)).
pub const BASES: [&str; 5] = ["public task", "legal obligation", "vital interests", "legitimate interests", "consent"];

/// What more the law asks of what is told of health (UK GDPR, Article 9(2); Data Protection Act 2018, Schedule 1).
pub const CONDITIONS: [&str; 4] = [
    "health or social care",
    "safeguarding of children",
    "explicit consent",
    "vital interests of one who cannot agree",
];

/// The table of services that take referrals.
pub const TABLE: Table = Table {
    name: "referral_services",
    one: "referral_service",
    about: "The services that take referrals: for whom, from whom, and what they promise.",
    title: "name",
    within: None,
    line: &["organisation", "room"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("name", Kind::Text, "What the service is called."),
        required("organisation", Kind::Ref("organisations"), "The organisation that receives what is sent to it."),
        column("listings", Kind::Text, "The identifiers of its listings in the directory, with semicolons between."),
        required("takes", Kind::Choice(&TAKES), "From whom it takes referrals."),
        required("room", Kind::Choice(&ROOM), "Whether it takes any at the moment."),
        column("room_why", Kind::Text, "Why it does not, and until when."),
        column("for_whom", Kind::Long, "For whom it is."),
        column("least_age", Kind::Int, "The youngest age in years."),
        column("most_age", Kind::Int, "The oldest age in years."),
        column("asks", Kind::Long, "What it must be told to be able to decide."),
        column("waiting_weeks", Kind::Int, "For how many weeks one waits until it begins."),
        required(
            "decides_within",
            Kind::Int,
            "Within how many working days after a referral was sent it says whether it takes it on.",
        ),
        required("starts_within", Kind::Int, "Within how many working days after that it meets whoever was referred."),
        required(
            "closes_within",
            Kind::Int,
            "After how many working days it says what came of it, or that it goes on.",
        ),
        required("basis", Kind::Choice(&BASES), "By what right what is told is shared with it (UK GDPR, Article 6)."),
        required("basis_why", Kind::Long, "The law or the duty behind that, in a sentence."),
        column(
            "condition",
            Kind::Choice(&CONDITIONS),
            "What makes it lawful to share what is told of health (UK GDPR, Article 9).",
        ),
    ],
};

/// Within how many working days everything is received.
pub const RECEIVED_WITHIN: u32 = 1;

/// Within how many working days what is urgent is decided on, whatever the service promises otherwise.
pub const URGENT_WITHIN: u32 = 2;

/// What a service promises, in working days.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Promise {
    /// From sending to the decision.
    pub decides: u32,
    /// From the decision to the first meeting.
    pub starts: u32,
    /// From the first meeting to what came of it.
    pub closes: u32,
}

/// What it promises.
pub fn promise(service: &Record) -> Promise {
    Promise {
        decides: number(service, "decides_within").unwrap_or_default(),
        starts: number(service, "starts_within").unwrap_or_default(),
        closes: number(service, "closes_within").unwrap_or_default(),
    }
}

/// A number of a service, where it says one.
pub fn number(service: &Record, column: &str) -> Option<u32> {
    service.values.get(column).and_then(serde_json::Value::as_u64).and_then(|n| u32::try_from(n).ok())
}

/// Those that are there, in the order of the plan.
pub fn all(plan: &Snapshot) -> impl Iterator<Item = &Record> {
    plan.list(TABLE.name)
}

/// The service that takes referrals for a listing of the directory.
pub fn of_listing(plan: &Snapshot, listing: Uuid) -> Option<&Record> {
    all(plan).find(|service| listings(service).any(|one| one == listing))
}

/// The listings that it stands behind.
pub fn listings(service: &Record) -> impl Iterator<Item = Uuid> {
    service.text("listings").split(';').filter_map(|id| Uuid::parse_str(id.trim()).ok())
}

/// Whether it has room now.
pub fn has_room(service: &Record) -> bool {
    service.text("room") == ROOM[0]
}

/// Whether something can be sent to it at all.
pub fn takes_any(service: &Record) -> bool {
    service.ended.is_none() && matches!(service.text("room"), "has room" | "no room")
}

/// Whether it takes what a worker sends, or what whoever it is about sends.
pub fn takes_from(service: &Record, worker: bool) -> bool {
    match service.text("takes") {
        "professionals" => worker,
        "the person alone" => !worker,
        _ => true,
    }
}

/// The age in whole years on a day. Whoever is not born yet is 0.
pub fn age(born: Date, today: Date) -> u32 {
    let years = i32::from(today.year()) - i32::from(born.year());
    let before = (today.month(), today.day()) < (born.month(), born.day());
    u32::try_from(years - i32::from(before)).unwrap_or_default()
}

/// Whether somebody of an age is one of those for whom it is.
pub fn fits(service: &Record, age: u32) -> bool {
    number(service, "least_age").is_none_or(|least| age >= least)
        && number(service, "most_age").is_none_or(|most| age <= most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_age_counts_whole_years() {
        assert_eq!(age(date(2010, 11, 29), date(2026, 11, 28)), 15);
        assert_eq!(age(date(2010, 11, 28), date(2026, 11, 28)), 16);
        assert_eq!(age(date(2027, 2, 1), date(2026, 11, 28)), 0, "not born yet");
        assert_eq!(age(date(2012, 2, 29), date(2026, 2, 28)), 13);
    }
}
