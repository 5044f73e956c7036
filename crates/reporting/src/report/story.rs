//! What could be told of a report: a first summary and what must not be missed, put together from it for whoever edits them.

use super::{Action, Report};
use crate::review::said::{Decided, Review};

/// What the report is compared with.
fn before(report: &Report) -> &'static str {
    if report.year.is_empty() { "in the period before" } else { "a year before" }
}

/// A summary in a few sentences, and a line for each thing that must not be missed; in English, as the plan is.
pub fn proposed(report: &Report) -> (String, String) {
    (summary(report), highlights(report).join("\n"))
}

/// What a review decides, in a few sentences.
fn decisions(review: &Review) -> String {
    let n = |decision: &str| review.decided.iter().filter(|one| one.decision == decision).count();
    let all = review.decided.iter().filter(|one| one.action.is_some()).count();
    let mut sentences = vec![format!("We looked at {}.", actions(all))];
    for (decision, one, more) in [
        ("continue", "goes on as it is", "go on as they are"),
        ("change", "changes", "change"),
        ("finish", "is finished", "are finished"),
        ("stop", "stops", "stop"),
        ("new", "is new", "are new"),
    ] {
        match n(decision) {
            0 => {}
            1 => sentences.push(format!("1 {one}.")),
            n => sentences.push(format!("{n} {more}.")),
        }
    }
    let taken = review.wishes.iter().filter(|one| one.answer.as_deref().is_some_and(|word| word != "not taken up"));
    if !review.wishes.is_empty() {
        sentences.push(format!(
            "Young people proposed {} things, of which {} were taken up at least in part.",
            review.wishes.len(),
            taken.count()
        ));
    }
    sentences.join(" ")
}

/// What changes by a review, a line for each action that does not simply go on.
fn decided(review: &Review) -> Vec<String> {
    let line = |one: &Decided| {
        let word = match one.decision.as_str() {
            "change" => "Changed",
            "finish" => "Finished",
            "stop" => "Stopped",
            "new" => "New",
            _ => return None,
        };
        Some(format!("{word}: {}.", one.title))
    };
    review.decided.iter().filter_map(line).collect()
}

fn summary(report: &Report) -> String {
    if let Some(review) = &report.review {
        return decisions(review);
    }
    let n = |name: &str| report.progress.counts.iter().find(|count| count.progress == name).map_or(0, |count| count.n);
    let all: usize = report.progress.counts.iter().map(|count| count.n).sum();
    if all == 0 {
        return format!("No action of {} had begun by then.", report.strategy.title);
    }
    let mut sentences = vec![format!(
        "By the end of {} {} had begun. {} on track or done.",
        if report.year.is_empty() { "this period" } else { "this year" },
        actions(all),
        are(n("on-track") + n("done"))
    )];
    for (name, words) in
        [("some-concern", "of some concern"), ("off-track", "off track"), ("not-started", "not started")]
    {
        if n(name) > 0 {
            sentences.push(format!("{} {words}.", are(n(name))));
        }
    }
    if n("no-update") > 0 {
        sentences.push(format!("Of {} the owner told nothing.", actions(n("no-update"))));
    }
    let way = match report.progress.travel.as_deref() {
        Some("better") => "That is better than",
        Some("worse") => "That is worse than",
        Some(_) => "Taken together that is as",
        None => return sentences.join(" "),
    };
    sentences.push(format!("{way} {}.", before(report)));
    sentences.join(" ")
}

fn actions(n: usize) -> String {
    if n == 1 { "1 action".to_owned() } else { format!("{n} actions") }
}

fn are(n: usize) -> String {
    if n == 1 { "1 is".to_owned() } else { format!("{n} are") }
}

fn highlights(report: &Report) -> Vec<String> {
    if let Some(review) = &report.review {
        return decided(review);
    }
    let actions = || report.priorities.iter().flat_map(|priority| &priority.actions);
    let going = |way: &'static str| move |action: &&Action| action.travel.as_deref() == Some(way);
    let milestones = |state: &'static str| report.milestones.iter().filter(move |one| one.state == state);
    let done = |action: &&Action| action.now.as_deref() == Some("done") && action.before.as_deref() != Some("done");
    let mut lines = Vec::new();
    lines.extend(actions().filter(done).map(|one| format!("Done: {}.", one.title)));
    lines.extend(milestones("reached").map(|one| format!("Reached: {}.", one.milestone.title)));
    let than = if report.year.is_empty() { "before" } else { "a year before" };
    let better = actions().filter(going("better")).filter(|one| !done(one));
    lines.extend(better.map(|one| format!("Better than {than}: {}.", one.title)));
    lines.extend(actions().filter(going("worse")).map(|one| format!("Worse than {than}: {}.", one.title)));
    lines.extend(milestones("missed").map(|one| format!("Due and not reached: {}.", one.milestone.title)));
    let stuck = report.barriers.iter().filter(|one| one.periods > 1);
    // What exactly it is stays in the words of whoever told it, who may withdraw them.
    lines.extend(
        stuck.map(|one| format!("Something has been in the way for {} periods: {}.", one.periods, one.action.title)),
    );
    lines
}
