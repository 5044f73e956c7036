//! Stories, case studies and good practice: what became of somebody, told with their agreement for as long as it holds.
//!
//! Who agreed is in [`consent`]. What they take back is shown nowhere any more, on no past day, and in a report that was published a stub
//! stays. Decision 44.

pub mod block;
pub mod clock;
pub mod consent;
pub mod own;
pub mod pages;
pub mod taken;

use jiff::civil::Date;
use platform::cell::last_day;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Known, Table, column, required};

/// What it is.
pub const KINDS: [&str; 3] = ["story", "case study", "good practice"];

/// Whether somebody agreed to it, or it is about nobody.
pub const CONSENT: [&str; 2] = ["given", "about nobody"];

/// The tables of whose records a story can tell.
pub const OF: [&str; 3] = ["priorities", "outcomes", "actions"];

/// The table of stories.
pub const TABLE: Table = Table {
    name: "stories",
    one: "story",
    about: "What became of somebody, and what worked: told with their agreement, for as long as it holds.",
    title: "title",
    within: None,
    line: &["kind", "day"],
    sourced: true,
    paged: true,
    // What was agreed to can be taken back: then it is on no past day either.
    taken_back: &["title", "told_by", "about", "more_at"],
    taken_out: &[("about", Known::Whole), ("told_by", Known::Whole), ("more_at", Known::Whole)],
    columns: &[
        required("title", Kind::Text, "What it is called. Never with a name."),
        required("kind", Kind::Choice(&KINDS), "What it is."),
        required("organisation", Kind::Ref("organisations"), "Which organisation tells it, and was agreed with."),
        column("told_by", Kind::Text, "Whose story it is, such as: a mother of three. Never a name."),
        required(
            "about",
            Kind::Long,
            "The story. Never with a name, nor with a school, street or anything else that leads to somebody.",
        ),
        required("concerns", Kind::AnyRef, "The priority, outcome or action of which it tells."),
        required("day", Kind::Date, "The day since which it stands here."),
        required("consent", Kind::Choice(&CONSENT), "Whether whoever it is about agreed, or it is about nobody."),
        column("consent_until", Kind::Date, "The last day for which they agreed."),
        column("more_at", Kind::Text, "Where more of it is: an address on the web that begins with https."),
    ],
};

/// Whether a story is shown on a day: what was agreed to holds.
pub fn is_shown(story: &Record, today: Date) -> bool {
    let holds = story.text("consent") != CONSENT[0]
        || last_day(story.text("consent_until")).is_some_and(|until| until >= today);
    story.ended.is_none() && story.taken_back().is_none() && holds
}

/// The stories that are shown on a day, the newest first.
pub fn shown(plan: &Snapshot, today: Date) -> Vec<&Record> {
    let mut all: Vec<&Record> = plan.list(TABLE.name).filter(|one| is_shown(one, today)).collect();
    all.sort_by(|a, b| b.text("day").cmp(a.text("day")).then_with(|| a.reference.cmp(&b.reference)));
    all
}

/// Whether a story tells of this record, or of what is part of it.
pub fn tells_of(plan: &Snapshot, story: &Record, reference: &str) -> bool {
    let Some(concerns) = plan.referred(story, "concerns") else { return false };
    concerns.reference == reference || plan.ancestors(concerns).iter().any(|whole| whole.reference == reference)
}

/// Whether a part of somebody's name stands in a text, as a whole word; one of two letters, such as Li, only as it is written.
pub fn names(name: &str, text: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let parts = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 1);
        parts.map(str::to_owned).collect()
    };
    let (name, text) = (words(name), words(text));
    let is = |one: &str, other: &str| match one.chars().count() {
        2 => one == other,
        _ => one.to_lowercase() == other.to_lowercase(),
    };
    name.iter().any(|word| text.iter().any(|other| is(word, other)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_however_it_is_written_and_no_part_of_another_word() {
        assert!(names("Amina O'Roe", "when amina came"));
        assert!(names("Amina O'Roe", "“ROE!” they called"));
        assert!(!names("Amina O'Roe", "the roebuck and the oars"));
        assert!(
            names("Li Roe", "Li and the boat") && !names("Jo Li", "li is a mile"),
            "two letters are a word of many languages"
        );
        assert!(names("Amina Roe", "https://example.org/amina-in-the-water"));
        assert!(!names("", "anything"));
    }

    #[test]
    fn what_was_agreed_to_holds_through_its_last_day() {
        let story =
            |consent: &str, until: &str| Record::new(&TABLE, "S1", &[("consent", consent), ("consent_until", until)]);
        let day = |text: &str| text.parse().unwrap();
        assert!(is_shown(&story("given", "2026-11-30"), day("2026-11-30")));
        assert!(!is_shown(&story("given", "2026-11-30"), day("2026-12-01")));
        assert!(!is_shown(&story("given", ""), day("2026-11-30")), "nobody agreed for ever");
        assert!(is_shown(&story("about nobody", ""), day("2040-01-01")));
    }
}
