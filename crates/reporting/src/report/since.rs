//! What became of a published report: what was withdrawn since, and what was put right.

use super::{Named, Report, evidence};
use platform::record::Record;
use platform::snapshot::Snapshot;
use std::collections::BTreeMap;

/// What is said otherwise today than in a published report.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    /// What it is about.
    pub subject: Named,
    /// What of it, as a name that ends the key of its words.
    pub what: &'static str,
    /// What the report says; nothing where it did not say it.
    pub was: Option<String>,
    /// What is said today; nothing where it is not said any more.
    pub now: Option<String>,
}

impl Correction {
    /// The key of the words for what it is about.
    pub(super) fn key(&self) -> &'static str {
        match self.what {
            "progress" => "progress-heading",
            "told" => "report-told",
            "in_the_way" => "col-in_the_way",
            "people_reached" => "col-people_reached",
            "milestone" => "kind-milestone",
            _ => "report-figure",
        }
    }
}

/// What a report says of something: whose reference and which part, and the title and the words of it.
type Said = BTreeMap<(String, &'static str), (String, String)>;

/// What is said otherwise today.
pub fn corrections(report: &Report, today: &Report) -> Vec<Correction> {
    let (then, now) = (said(report, None), said(today, Some(report)));
    let keys: std::collections::BTreeSet<_> = then.keys().chain(now.keys()).collect();
    let one = |key: &(String, &'static str)| {
        let (was, is) = (then.get(key), now.get(key));
        if was.map(|(_, words)| words) == is.map(|(_, words)| words) {
            return None;
        }
        let title = was.or(is).map(|(title, _)| title.clone()).unwrap_or_default();
        let words = |said: Option<&(String, String)>| said.map(|(_, words)| words.clone());
        Some(Correction {
            subject: Named { reference: key.0.clone(), title },
            what: key.1,
            was: words(was),
            now: words(is),
        })
    };
    keys.into_iter().filter_map(one).collect()
}

/// Everything that could be put right: how actions go, what was told of them, milestones, and figures. Of `like`, only figures of
/// the periods that it names: a newer figure corrects nothing.
fn said(report: &Report, like: Option<&Report>) -> Said {
    let mut said = Said::new();
    for action in report.priorities.iter().flat_map(|priority| &priority.actions) {
        let mut add = |reference: &str, what, words: &Option<String>| {
            if let Some(words) = words {
                said.insert((reference.to_owned(), what), (action.title.clone(), words.clone()));
            }
        };
        add(&action.reference, "progress", &action.now);
        for told in action.told.iter().filter(|told| told.withdrawn.is_none()) {
            add(&told.reference, "told", &Some(told.told.clone()));
            add(&told.reference, "in_the_way", &told.in_the_way);
            add(&told.reference, "people_reached", &told.people_reached.map(|n| n.to_string()));
        }
    }
    // A review shows no milestones, and moves them itself.
    let is_review = report.review.is_some() || like.is_some_and(|like| like.review.is_some());
    for one in report.milestones.iter().filter(|_| !is_review) {
        let key = (one.milestone.reference.clone(), "milestone");
        said.insert(key, (one.milestone.title.clone(), one.state.clone()));
    }
    for one in report.priorities.iter().flat_map(|priority| &priority.measures) {
        let (Some(measure), Some(period)) = (&one.measure, newest(one, like)) else { continue };
        if let Some(point) = one.series.iter().find(|point| point.period == period) {
            let words = format!("{}: {}", point.period, point.value);
            said.insert((measure.reference.clone(), "figure"), (measure.title.clone(), words));
        }
    }
    said
}

/// The newest period of a measure, or that which the other report calls the newest.
fn newest(measure: &super::Measure, like: Option<&Report>) -> Option<String> {
    let Some(like) = like else { return measure.period.clone() };
    let reference = |one: &super::Measure| one.measure.as_ref().map(|named| named.reference.clone());
    let mut all = like.priorities.iter().flat_map(|priority| &priority.measures);
    all.find(|one| reference(one) == reference(measure))?.period.clone()
}

/// Takes out of a published report what is not in the plan any more: a stub stays, with the day since which it is gone.
pub fn without_withdrawn(mut report: Report, plan: &Snapshot) -> Report {
    let gone = |reference: &str| match plan.get(reference) {
        Some(Record { ended: Some(day), .. }) => Some(day.clone()),
        Some(_) => None,
        None => Some(String::new()),
    };
    let mut silent = Vec::new();
    for action in report.priorities.iter_mut().flat_map(|priority| &mut priority.actions) {
        for told in &mut action.told {
            evidence::without_withdrawn(&mut told.files, &told.reference, plan);
            if let Some(day) = gone(&told.reference) {
                told.told.clear();
                (told.in_the_way, told.people_reached, told.evidence) = (None, None, None);
                told.files.clear();
                told.withdrawn = Some(day);
                silent.push(told.reference.clone());
            }
        }
        for rated in &mut action.rated {
            if let Some(day) = gone(&rated.reference) {
                (rated.words, rated.withdrawn) = (None, Some(day));
                rated.answer.clear();
                rated.differs = false;
            }
        }
    }
    for barrier in report.barriers.iter_mut().filter(|barrier| silent.contains(&barrier.update)) {
        barrier.told.clear();
        barrier.withdrawn = true;
    }
    for one in &mut report.raised {
        if let Some(day) = gone(&one.reference) {
            one.withdraw(day);
        }
    }
    for wish in report.review.iter_mut().flat_map(|review| &mut review.wishes) {
        if let Some(day) = gone(&wish.reference) {
            (wish.reason, wish.answer, wish.why) = (None, None, None);
            if wish.action.is_none() {
                wish.title.clear();
            }
            wish.withdrawn = Some(day);
        }
    }
    for reply in &mut report.replies {
        if gone(&reply.message.reference).is_some() {
            reply.message.title.clear();
            reply.speaker = None;
            reply.withdrawn = true;
        }
    }
    report
}
