//! What is going to be commissioned: early word of it, how it is designed and with whom, in which lots, by which criteria, and which
//! contracts end. No procurement notice, and no bids: these are elsewhere. Decision 41.
//!
//! Which organisations look for each other to bid together is in [`partner`].

pub mod own;
pub mod pages;
pub mod partner;

use jiff::civil::Date;
use platform::cell::{first_day, last_day};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};

/// How far a commission is.
pub const STAGES: [&str; 7] =
    ["early word", "being designed", "open for bids", "being decided", "contract runs", "ended", "stopped"];

/// The stage in which bids are taken.
pub const FOR_BIDS: &str = STAGES[2];

/// The stage in which bids are over, and it is decided whose is taken.
pub const DECIDED: &str = STAGES[3];

/// The stage in which a contract runs.
pub const RUNS: &str = STAGES[4];

/// The stage of what does not come.
pub const STOPPED: &str = STAGES[6];

/// The stages in which organisations can still look for each other.
pub const AHEAD: &[&str] = STAGES.split_at(3).0;

/// Whether small organisations have a real chance.
pub const CHANCES: [&str; 4] = ["for small organisations", "alone or together", "only together with a large one", "no"];

/// What is done before bids are asked for. The first four are what each commission is looked at by: early notice, a structure in which
/// small organisations can bid, collaboration, and a design that is shared.
pub const STEPS: [&str; 8] = [
    "early notice",
    "structure for small organisations",
    "collaboration",
    "shared design",
    "co-production",
    "young evaluators",
    "session that explains",
    "decision",
];

/// The step at which it is explained to whoever may want to bid.
pub const SESSION: &str = STEPS[6];

/// By which each commission is looked at, in the order of [`STEPS`].
pub const CHECKLIST: &[&str] = STEPS.split_at(4).0;

/// Who scores by a criterion.
pub const SCORED_BY: [&str; 3] = ["young evaluators", "officers", "young evaluators and officers"];

/// For so many months ahead the ends of contracts are shown.
pub const MONTHS_AHEAD: i32 = 18;

/// The table of commissions.
pub const TABLE: Table = Table {
    name: "commissions",
    one: "commission",
    about: "What is going to be commissioned, from early word on, and the contracts that run. No procurement notices.",
    title: "title",
    within: None,
    line: &["stage", "organisation", "notice_on"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What is commissioned."),
        required("stage", Kind::Choice(&STAGES), "How far it is."),
        column("organisation", Kind::Ref("organisations"), "Who commissions it."),
        column("about", Kind::Long, "What it is for, and for whom: a line is enough to begin with."),
        column("theme", Kind::Text, "What it is about, in a word or two."),
        required("told_on", Kind::Date, "When everybody could first read of it."),
        column("notice_on", Kind::Date, "When the official notice came, or is expected."),
        column("notice_at", Kind::Text, "Where the official notice is: an address on the web that begins with https."),
        column("bids_until", Kind::Date, "The last day for bids."),
        column("starts_on", Kind::Date, "When the contract begins."),
        column("ends_on", Kind::Date, "When the contract ends."),
        column("extends_to", Kind::Date, "Until when it can be extended."),
        column("value_from", Kind::Int, "What the whole contract is worth at least, in whole pounds."),
        column("value_to", Kind::Int, "What the whole contract is worth at most, in whole pounds."),
        column("chance", Kind::Choice(&CHANCES), "Whether small organisations have a real chance."),
        column("provider", Kind::Ref("organisations"), "Who has the contract."),
        column("follows", Kind::Ref("commissions"), "The contract that it takes the place of."),
        column("concerns", Kind::AnyRef, "What of the plan it serves, such as an action."),
    ],
};

/// The table of lots.
pub const LOTS: Table = Table {
    name: "commission_lots",
    one: "commission-lot",
    about: "The lots of a commission: parts for which one can bid by themselves.",
    title: "title",
    within: Some("commission"),
    line: &["chance"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("commission", Kind::Ref("commissions"), "The commission."),
        required("number", Kind::Int, "Its place among the lots."),
        required("title", Kind::Text, "What the lot is."),
        column("value_from", Kind::Int, "What it is worth at least, in whole pounds."),
        column("value_to", Kind::Int, "What it is worth at most, in whole pounds."),
        column("chance", Kind::Choice(&CHANCES), "Whether small organisations have a real chance."),
    ],
};

/// The table of what is done before bids are asked for.
pub const STEP_TABLE: Table = Table {
    name: "commission_steps",
    one: "commission-step",
    about: "What is done before bids are asked for: how a commission is designed and with whom, and sessions that explain it.",
    title: "text",
    within: Some("commission"),
    line: &["kind", "day"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("commission", Kind::Ref("commissions"), "The commission."),
        required("kind", Kind::Choice(&STEPS), "What kind of step it is."),
        column("day", Kind::Date, "When it was, or will be."),
        required("text", Kind::Long, "What was done, or will be, and what came of it. Never with a name."),
        column("body", Kind::Ref("bodies"), "The group that did it, such as a youth council."),
        column("more_at", Kind::Text, "Where more is said: an address on the web that begins with https."),
    ],
};

/// The table of the criteria by which bids are scored.
pub const CRITERIA: Table = Table {
    name: "commission_criteria",
    one: "commission-criterion",
    about: "By what bids for a commission are scored, how much it counts, and who scores it. The scores themselves are confidential.",
    title: "title",
    within: Some("commission"),
    line: &["scored_by"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("commission", Kind::Ref("commissions"), "The commission."),
        required("number", Kind::Int, "Its place among the criteria."),
        required("title", Kind::Text, "What is asked of a bid."),
        column("weight", Kind::Int, "How much it counts, in percent. All of a commission come to 100."),
        required("scored_by", Kind::Choice(&SCORED_BY), "Who scores it."),
    ],
};

/// The table of what was said of commissioning as such.
pub const POINTS: Table = Table {
    name: "commissioning_points",
    one: "commissioning-point",
    about: "What members said of commissioning as such, and where it is carried on.",
    title: "text",
    within: None,
    line: &["concerns"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("number", Kind::Int, "Its place among the points."),
        required("text", Kind::Long, "The point."),
        column(
            "concerns",
            Kind::AnyRef,
            "Where it is carried on, such as an item of an agenda, a follow-up or an action.",
        ),
    ],
};

/// Whether one can bid on a day: bids are taken, and the last day is not over.
pub fn takes_bids(one: &Record, today: Date) -> bool {
    one.text("stage") == FOR_BIDS && last_day(one.text("bids_until")).is_none_or(|day| day >= today)
}

/// Whether a contract was to begin before a day, and nobody said what became of it.
pub fn is_stale(one: &Record, today: Date) -> bool {
    let waits = AHEAD.contains(&one.text("stage")) || one.text("stage") == DECIDED;
    waits && last_day(one.text("starts_on")).is_some_and(|day| day < today)
}

/// The day on which a contract ends that runs, where it is within [`MONTHS_AHEAD`] months. One that should have ended and still runs
/// is among them: somebody forgot it.
pub fn ends_soon(one: &Record, today: Date) -> Option<Date> {
    let until = today.saturating_add(jiff::Span::new().months(MONTHS_AHEAD));
    last_day(one.text("ends_on")).filter(|day| one.text("stage") == RUNS && *day <= until)
}

/// What takes the place of a contract.
pub fn next<'a>(plan: &'a Snapshot, one: &Record) -> Option<&'a Record> {
    plan.referring(&one.reference, TABLE.name, "follows").into_iter().find(|next| next.text("stage") != STOPPED)
}

/// How many whole weeks before its official notice everybody could read of a commission. Nothing, where one of the days is not known; -1,
/// where the word surely came after it. Of a day that is known to a month the notice may come on the first, and word may have come on
/// the last: it is never counted too high.
pub fn weeks_of_notice(one: &Record) -> Option<i64> {
    let [told, notice] = ["told_on", "notice_on"].map(|name| one.text(name));
    if last_day(notice)? < first_day(told)? {
        return Some(-1);
    }
    let days = last_day(told)?.until(first_day(notice)?).ok()?.get_days();
    Some(i64::from(days.max(0) / 7))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(values: &[(&str, &str)]) -> Record {
        Record::new(&TABLE, "C1", values)
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn bids_are_taken_until_their_day_is_over() {
        let open = one(&[("stage", FOR_BIDS), ("bids_until", "2027-02-28")]);
        assert!(takes_bids(&open, day("2027-02-28")) && !takes_bids(&open, day("2027-03-01")));
        assert!(takes_bids(&one(&[("stage", FOR_BIDS)]), day("2027-02-28")), "no end is stated");
        assert!(!takes_bids(&one(&[("stage", STAGES[1]), ("bids_until", "2027-02-28")]), day("2027-01-01")));
    }

    #[test]
    fn contracts_end_within_so_many_months_and_one_that_should_have_ended_is_not_forgotten() {
        let soon = |ends: &str, today: &str| ends_soon(&one(&[("stage", RUNS), ("ends_on", ends)]), day(today));
        assert_eq!(soon("2028-02-29", "2026-08-29"), Some(day("2028-02-29")));
        assert_eq!(soon("2028-03-01", "2026-08-29"), None);
        assert_eq!(soon("2026-03", "2026-08-29"), Some(day("2026-03-31")));
        assert_eq!(ends_soon(&one(&[("stage", STAGES[5]), ("ends_on", "2026-12-01")]), day("2026-11-01")), None);
    }

    #[test]
    fn notice_is_counted_in_whole_weeks_and_never_too_high() {
        let weeks = |told: &str, notice: &str| weeks_of_notice(&one(&[("told_on", told), ("notice_on", notice)]));
        assert_eq!(weeks("2026-09-01", "2026-10-13"), Some(6));
        assert_eq!(weeks("2026-09-01", "2026-10-12"), Some(5));
        assert_eq!(weeks("2026-09", "2026-10"), Some(0), "from the last of one to the first of the other");
        assert_eq!(weeks("2026-09", "2026-09"), Some(0), "either may have come first");
        assert_eq!(weeks("2026-09-10", "2026-09"), Some(0));
        assert_eq!(weeks("2026-10-13", "2026-10-12"), Some(-1));
        assert_eq!(weeks("2026-10-13", ""), None);
    }
}
