//! Whether a report has been discussed, and on which day. A period says on which day it is to be; whether it was, and whether the day was moved,
//! is said by the meeting of its body alone, where one is recorded.

use jiff::civil::Date;
use platform::cell::last_day;
use platform::record::Record;
use platform::snapshot::Snapshot;

/// Whether a report was discussed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is still to be.
    ToCome,
    /// The meeting was held.
    Was,
    /// The day has been, and nobody says that it was.
    WasToBe,
}

impl State {
    /// The key of the words with the day.
    pub fn key(self) -> &'static str {
        match self {
            State::ToCome => "reports-next",
            State::Was => "report-discussed",
            State::WasToBe => "report-was-to-be",
        }
    }

    /// The key of the words before the body.
    pub fn body_key(self) -> &'static str {
        match self {
            State::ToCome => "report-body-to-come",
            State::Was => "report-body",
            State::WasToBe => "report-body-was-to-be",
        }
    }
}

/// Whether and on which day the report on a period is discussed; nothing, where no day is known.
pub fn discussed(plan: &Snapshot, period: &Record, today: Date) -> Option<(State, String)> {
    let planned = Some(period.text("meeting")).filter(|day| !day.is_empty())?;
    let meeting = meeting(plan, period.text("body"), planned);
    let day = meeting.map_or(planned, |one| one.text("day"));
    let is_over = last_day(day).is_some_and(|last| last < today);
    let state = match meeting.map(|one| one.text("status")) {
        Some("held") => State::Was,
        Some("cancelled") => State::WasToBe,
        _ if is_over => State::WasToBe,
        _ => State::ToCome,
    };
    Some((state, day.to_owned()))
}

/// The meeting of a body that is on a day, or was to be and was moved; one that was called off, where there is no other.
fn meeting<'a>(plan: &'a Snapshot, body: &str, planned: &str) -> Option<&'a Record> {
    let all = plan.referring(body, "meetings", "body");
    let by = |column: &str, off: bool| {
        let fits = |one: &&&Record| {
            (one.text("status") == "cancelled") == off && !one.text("day").is_empty() && one.text(column) == planned
        };
        all.iter().find(fits).copied()
    };
    by("day", false).or_else(|| by("moved_from", false)).or_else(|| by("day", true))
}
