//! What is on the agenda of a meeting, with its papers and what was said.

use jiff::Span;
use jiff::civil::Date;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Known, Table, column, required};

/// What somebody wants of the meeting.
pub const KINDS: [&str; 5] = ["for information", "for discussion", "for decision", "questions", "updates"];

/// That everybody may read the papers.
pub const OPEN: &str = "open";

/// That only members may, for a reason that everybody may read.
pub const EXEMPT: &str = "exempt";

/// So many days before a decision its notice is to be published (28 clear days: The Local Authorities (Executive Arrangements)
/// (Meetings and Access to Information) (England) Regulations 2012, regulation 9).
pub const NOTICE: i64 = 28;

/// The table of agenda items.
pub const TABLE: Table = Table {
    name: "agenda_items",
    one: "agenda-item",
    about: "What is on the agendas of meetings, and what the notes say of it.",
    title: "title",
    within: Some("meeting"),
    line: &["kind"],
    sourced: true,
    paged: true,
    taken_back: &[],
    // What is taken out, or becomes exempt, is on no past day either.
    taken_out: &[
        ("paper", Known::Whole),
        ("options", Known::Whole),
        ("legal", Known::Whole),
        ("equality", Known::Whole),
        ("money", Known::Whole),
        ("said", Known::Whole),
    ],
    columns: &[
        required("meeting", Kind::Ref("meetings"), "The meeting."),
        required("number", Kind::Int, "Its place on the agenda."),
        required("title", Kind::Text, "What it is about, in a few words."),
        required("kind", Kind::Choice(&KINDS), "What is wanted of the meeting."),
        column(
            "brought_by",
            Kind::Text,
            "Who brings it, as a post, organisation or group; a name only of whoever holds public office.",
        ),
        column(
            "concerns",
            Kind::AnyRef,
            "The record that it is about, such as a priority, a strategy or a service that is bought.",
        ),
        required("papers", Kind::Choice(&[OPEN, EXEMPT]), "Whether everybody may read its papers."),
        column("exempt_why", Kind::Text, "Why they may not, where they are exempt."),
        column(
            "paper",
            Kind::Long,
            "The paper, or an https address where it stands. Of an exempt one nothing stands here.",
        ),
        column("notice", Kind::Date, "The day on which the notice of the decision was published in the forward plan."),
        column("options", Kind::Long, "Which other ways were considered, and why they were not taken."),
        column("legal", Kind::Long, "What it means in law."),
        column("equality", Kind::Long, "What it means for equality."),
        column("money", Kind::Long, "What it means for money."),
        column(
            "said",
            Kind::Long,
            "What was said, as everybody may read it. Nobody is named who holds no public office.",
        ),
    ],
};

/// The items of a meeting, in their order.
pub fn of<'a>(plan: &'a Snapshot, meeting: &str) -> Vec<&'a Record> {
    let mut all = plan.referring(meeting, TABLE.name, "meeting");
    // Not by their kinds, as other records that have a number stand.
    all.sort_by_key(|one| one.int("number"));
    all
}

/// Whether the notice of a decision came in time: with 28 days between it and the meeting. Nothing, where there is no notice or no day.
pub fn notice_in_time(plan: &Snapshot, item: &Record) -> Option<bool> {
    let notice: Date = item.text("notice").parse().ok()?;
    let day: Date = plan.referred(item, "meeting")?.text("day").parse().ok()?;
    // Clear days: neither that of the notice nor that of the meeting counts.
    Some(notice.checked_add(Span::new().days(NOTICE)).ok()? < day)
}
