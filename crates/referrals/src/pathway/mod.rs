//! Pathways: steps across services, who does what by when and for whom, as everybody may read them. A referral can be a step of one.

pub mod between;
pub mod pages;

use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, ORDER, Table, column, required};

/// The table of pathways.
pub const TABLE: Table = Table {
    name: "pathways",
    one: "pathway",
    about: "Pathways: how somebody gets through several services, step by step.",
    title: "name",
    within: None,
    line: &["for_whom"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("name", Kind::Text, "What it is called."),
        required("for_whom", Kind::Text, "For whom it is."),
        required("begins", Kind::Long, "How one gets onto it, and whom to ask."),
        required("explained", Kind::Long, "What it is, in plain words, for a young person or a parent."),
        required("organisation", Kind::Ref("organisations"), "Who looks after the whole of it."),
        column("action", Kind::Ref("actions"), "The action of the plan that made it."),
    ],
};

/// The table of their steps.
pub const STEPS: Table = Table {
    name: "pathway_steps",
    one: "pathway_step",
    about: "The steps of pathways: who does what, within which time, for whom.",
    title: "name",
    within: Some("pathway"),
    line: &["done_by", "within_days"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("name", Kind::Text, "What happens at it."),
        required("pathway", Kind::Ref("pathways"), "The pathway that it is part of."),
        column(ORDER, Kind::Int, "Its place among the steps."),
        required("done_by", Kind::Text, "Who does it: a service, a team or a profession."),
        required("done", Kind::Long, "What is done, in plain words."),
        column("for_whom", Kind::Text, "For whom of those on the pathway; everybody, where it is empty."),
        column("service", Kind::Ref("referral_services"), "The service that takes referrals for it, if one does."),
        column("within_days", Kind::Int, "Within how many working days after the step before."),
    ],
};

/// The steps of a pathway, in their order.
pub fn steps<'a>(plan: &'a Snapshot, pathway: &str) -> Vec<&'a Record> {
    let mut steps = plan.referring(pathway, STEPS.name, "pathway");
    steps.sort_by_key(|step| step.int(ORDER).unwrap_or(i64::MAX));
    steps
}

/// The step of a pathway for which a service takes referrals.
pub fn step_at<'a>(plan: &'a Snapshot, pathway: &str, service: &str) -> Option<&'a Record> {
    steps(plan, pathway).into_iter().find(|step| step.text("service") == service)
}

/// The next step after one that takes referrals: what lies between needs none.
pub fn next<'a>(plan: &'a Snapshot, step: &Record) -> Option<&'a Record> {
    let all = steps(plan, step.text("pathway"));
    let mut after = all.into_iter().skip_while(|one| one.reference != step.reference).skip(1);
    after.find(|one| !one.text("service").is_empty())
}
