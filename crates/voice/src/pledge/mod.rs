//! Pledges and charters: an organisation signs one, says what it offers to children and young people, and tells at regular times what it
//! did. Whoever does not is reminded twice, and then everybody reads that there is no report.
//!
//! The lines of a pledge are the commitments of its strategy. Decision 27.

pub mod clock;
pub mod offers;
pub mod own;
pub mod pages;
pub mod report;

use jiff::ToSpan;
use jiff::civil::Date;
use platform::http::Ctx;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};
use platform::typed;

/// What is signed.
pub const KINDS: [&str; 2] = ["pledge", "charter"];

/// The table of pledges and charters.
pub const TABLE: Table = Table {
    name: "pledges",
    one: "pledge",
    about: "Pledges and charters that organisations sign. Their lines are the commitments of the strategy.",
    title: "title",
    within: None,
    line: &["kind"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What it is called."),
        required("kind", Kind::Choice(&KINDS), "Whether it is a pledge or a charter."),
        required("about", Kind::Long, "To whom it is given, and what signing it means."),
        column("strategy", Kind::Ref("strategies"), "The strategy whose commitments of this kind are its lines."),
        column("organisation", Kind::Ref("organisations"), "Who keeps the list of those who signed."),
        column(
            "months",
            Kind::Int,
            "Every how many months whoever signed tells what they did; without it, nothing is due.",
        ),
    ],
};

/// The table of those who signed.
pub const SIGNATURES: Table = Table {
    name: "signatures",
    one: "signature",
    about: "Which organisation signed which pledge or charter.",
    title: "signed_as",
    within: Some("pledge"),
    line: &["day"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("pledge", Kind::Ref("pledges"), "What was signed."),
        required("organisation", Kind::Ref("organisations"), "Who signed."),
        required("signed_as", Kind::Text, "The name under which they are listed."),
        required("day", Kind::Date, "The day on which they signed."),
        column("reason", Kind::Long, "What they want to do, in their own words."),
    ],
};

/// What is offered.
pub const OFFERS: [&str; 7] =
    ["apprenticeship", "work experience", "mentor", "tickets", "a place to meet", "training", "something else"];

/// The table of what is offered to children and young people.
pub const OFFERED: Table = Table {
    name: "offers",
    one: "offer",
    about: "What those who signed offer to children and young people.",
    title: "title",
    within: Some("signature"),
    line: &["kind", "for_whom", "last_day"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("signature", Kind::Ref("signatures"), "Who offers it."),
        required("title", Kind::Text, "What it is, in a few words."),
        required("kind", Kind::Choice(&OFFERS), "What kind of offer it is."),
        required("about", Kind::Long, "What it is, when and where."),
        required("for_whom", Kind::Text, "Who can take it up, such as: care leavers of 16 to 25."),
        required("take_up", Kind::Long, "How to take it up, without anybody's name."),
        column("places", Kind::Int, "For how many there is room."),
        column("first_day", Kind::Date, "From when it can be taken up."),
        column("last_day", Kind::Date, "Until when."),
    ],
};

/// How a signatory says that it goes.
pub const KEPT: [&str; 2] = ["kept", "in progress"];

/// The table of what those who signed did.
pub const REPORTS: Table = Table {
    name: "pledge_reports",
    one: "pledge-report",
    about: "What those who signed did.",
    title: "text",
    within: Some("signature"),
    line: &["state", "day"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("signature", Kind::Ref("signatures"), "Who did it."),
        required("day", Kind::Date, "The day on which they told."),
        required("state", Kind::Choice(&KEPT), "Whether the pledge is kept so far, or it is in progress."),
        required("text", Kind::Long, "What was done, and for how many. Never with a name."),
        column("evidence", Kind::Text, "Where it can be seen: an address on the web that begins with https."),
        column(
            "taken_up",
            Kind::Int,
            "How many children and young people took up what was offered; empty for one to four, who could be told apart.",
        ),
    ],
};

/// Of so few who took something up the number is not told: they could be told apart.
pub const FEW: std::ops::Range<i64> = 1..5;

/// So long after a report was due there is a second reminder, and so long after that everybody reads that there is none, in days.
pub const AGAIN: i64 = 14;

/// How a signatory stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They have signed, and the first report is due on a later day.
    Signed,
    /// They kept it, as they say,
    Kept,
    /// or it is in progress.
    InProgress,
    /// There is no report, after two reminders;
    NoReport,
    /// or no new one.
    Silent,
}

impl Standing {
    /// Its name, which ends the key of its words.
    pub fn name(self) -> &'static str {
        match self {
            Standing::Signed => "signed",
            Standing::Kept => "kept",
            Standing::InProgress => "in-progress",
            Standing::NoReport => "no-report",
            Standing::Silent => "silent",
        }
    }

    /// In words, with the class of the tag in which they stand.
    pub fn in_words(self, ctx: &Ctx) -> (&'static str, String) {
        let class = match self {
            Standing::Kept => "ec-tag--stated",
            Standing::NoReport | Standing::Silent => "ec-tag--gap",
            _ => "",
        };
        (class, ctx.t(&format!("pledge-is-{}", self.name())))
    }
}

/// The reports of a signature, and of one that was withdrawn those that ended with it.
pub fn told<'a>(plan: &'a Snapshot, signature: &Record) -> Vec<&'a Record> {
    if signature.ended.is_none() {
        return plan.referring(&signature.reference, REPORTS.name, "signature");
    }
    let own = |one: &&Record| one.text("signature") == signature.reference && one.ended == signature.ended;
    plan.with_ended(REPORTS.name).iter().filter(own).collect()
}

/// The reports of a signatory, the newest first, up to a day.
pub fn reports<'a>(plan: &'a Snapshot, signature: &Record, today: Date) -> Vec<&'a Record> {
    let by_then = |one: &&Record| typed::day(one.text("day")).is_some_and(|day| day <= today);
    let mut all: Vec<&Record> = told(plan, signature).into_iter().filter(by_then).collect();
    all.sort_by(|one, other| other.text("day").cmp(one.text("day")));
    all
}

/// When a signatory is to tell next: so many months after the last report, or after signing.
pub fn due(plan: &Snapshot, signature: &Record, today: Date) -> Option<Date> {
    let months = plan.referred(signature, "pledge")?.int("months").filter(|months| *months > 0)?;
    let last = reports(plan, signature, today).first().map(|report| report.text("day"));
    let from = typed::day(last.unwrap_or(signature.text("day")))?;
    from.checked_add(months.months()).ok()
}

/// How often somebody is to be reminded of a report by a day.
pub fn reminders(due: Date, today: Date) -> i64 {
    let second = due.checked_add(AGAIN.days()).unwrap_or(due);
    i64::from(today > due) + i64::from(today > second)
}

/// How a signatory stands on a day.
pub fn standing(plan: &Snapshot, signature: &Record, today: Date) -> Standing {
    let last = due(plan, signature, today).and_then(|due| due.checked_add((2 * AGAIN).days()).ok());
    let is_over = last.is_some_and(|last| today > last);
    match reports(plan, signature, today).first().map(|report| report.text("state")) {
        None if is_over => Standing::NoReport,
        Some(_) if is_over => Standing::Silent,
        Some("kept") => Standing::Kept,
        Some(_) => Standing::InProgress,
        None => Standing::Signed,
    }
}

/// Whether an offer can be taken up on a day.
pub fn is_open(plan: &Snapshot, offer: &Record, today: Date) -> bool {
    let day = |column| typed::day(offer.text(column));
    let signed = plan.referred(offer, "signature").is_some_and(|one| one.ended.is_none());
    signed
        && offer.ended.is_none()
        && day("first_day").is_none_or(|first| first <= today)
        && day("last_day").is_none_or(|last| today <= last)
}

/// The offers of a signatory.
pub fn offers<'a>(plan: &'a Snapshot, signature: &str) -> Vec<&'a Record> {
    plan.referring(signature, OFFERED.name, "signature")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_said_to_have_no_report_before_two_reminders() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let due = day("2026-03-31");
        let all = ["2026-03-31", "2026-04-01", "2026-04-14", "2026-04-15"].map(|today| reminders(due, day(today)));
        assert_eq!(all, [0, 1, 1, 2]);
    }
}
