//! What became of a published report: what was withdrawn since leaves a stub.

use super::Report;
use platform::record::Record;
use platform::snapshot::Snapshot;
use std::collections::HashMap;

/// Takes out of a published report what is not in the plan any more: a stub stays, with the day since which it is gone.
pub fn without_withdrawn(mut report: Report, plan: &Snapshot) -> Report {
    let gone = |reference: &str| match plan.get(reference) {
        Some(Record { ended: Some(day), .. }) => Some(day.clone()),
        Some(_) => None,
        None => Some(String::new()),
    };
    let mut silent = HashMap::new();
    for action in report.priorities.iter_mut().flat_map(|priority| &mut priority.actions) {
        for told in &mut action.told {
            if let Some(day) = gone(&told.reference) {
                told.told.clear();
                (told.in_the_way, told.people_reached, told.evidence) = (None, None, None);
                told.files.clear();
                silent.insert(told.reference.clone(), day.clone());
                told.withdrawn = Some(day);
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
    for barrier in &mut report.barriers {
        if let Some(day) = silent.get(&barrier.update) {
            barrier.told.clear();
            barrier.withdrawn = Some(day.clone());
        }
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
    for one in &mut report.contributions {
        if let Some(day) = gone(&one.contribution.reference) {
            one.withdraw(day);
        }
    }
    for one in &mut report.stories {
        match gone(&one.story.reference) {
            Some(day) => one.withdraw(day),
            // What was taken out of a story that is still told, such as a name, is out of its reports too.
            None => one.stand(plan),
        }
    }
    for reply in &mut report.replies {
        if let Some(day) = gone(&reply.message.reference) {
            reply.message.title.clear();
            reply.speaker = None;
            reply.withdrawn = Some(day);
        }
    }
    report
}

/// Whether a report holds words of a story or of what an organisation did that ended meanwhile.
pub fn holds_withdrawn(report: &Report, plan: &Snapshot) -> bool {
    let gone = |reference: &str| plan.get(reference).is_none_or(|record| record.ended.is_some());
    let told = report.stories.iter().filter(|one| one.withdrawn.is_none()).map(|one| &one.story.reference);
    let done = report.contributions.iter().filter(|one| one.withdrawn.is_none());
    told.chain(done.map(|one| &one.contribution.reference)).any(|reference| gone(reference))
}
