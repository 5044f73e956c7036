//! What an assessment finds for people with one characteristic.

use measures::characteristic::NAMES;
use platform::table::{Kind, Table, column, required};

/// The table of impacts.
pub const TABLE: Table = Table {
    name: "impacts",
    one: "impact",
    about: "What an assessment finds for people with one characteristic, and what is done about it.",
    title: "characteristic",
    within: Some("assessment"),
    line: &["impact"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("assessment", Kind::Ref("assessments"), "The assessment that finds it."),
        required(
            "characteristic",
            Kind::Choice(&NAMES),
            "One of the nine of the Equality Act 2010, or SEND, deprivation or care experience, which are adopted locally.",
        ),
        required(
            "impact",
            Kind::Choice(&["positive", "negative", "neutral", "not known"]),
            "What it would mean for them.",
        ),
        column("evidence", Kind::Long, "How that is known."),
        column("mitigation", Kind::Long, "What is done so that nobody is worse off."),
    ],
};
