//! What was put right since a report was published: what it says of its period, and what is said of that today.
//!
//! What changes in the plan later – an owner, a title, how far an assessment is – puts nothing right: it was so in the period.

use super::{Named, Report, published};
use platform::Result;
use platform::http::Ctx;
use platform::record::{self, Record};
use std::collections::{BTreeMap, BTreeSet};

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

/// The columns of a published report that somebody wrote.
const WRITTEN: [&str; 6] = ["summary", "highlights", "case_studies", "finance", "next_focus", "for_children"];

/// Those of which only the fact is told that they were reworded.
const UNSHOWN: [&str; 2] = ["case_studies", "for_children"];

impl Correction {
    /// The key of the words before what it was: of what was written over a report, the report shows what it is today.
    pub(super) fn was_key(&self) -> &'static str {
        if WRITTEN.contains(&self.what) { "report-was-signed" } else { "report-was" }
    }

    /// The key of the words for what it is about.
    pub(super) fn key(&self) -> &'static str {
        match self.what {
            "progress" => "progress-heading",
            "told" => "report-told",
            "in_the_way" => "col-in_the_way",
            "people_reached" => "col-people_reached",
            "evidence" => "col-evidence",
            "milestone" => "kind-milestone",
            "barrier" => "kind-barrier",
            "answer" | "words" => "kind-rating",
            "decision" => "col-pilot_decision",
            "why" => "col-pilot_why",
            "replies" => "report-replied",
            "summary" => "col-summary",
            "highlights" => "col-highlights",
            "case_studies" => "col-case_studies",
            "finance" => "col-finance",
            "next_focus" => "col-next_focus",
            "for_children" => "col-for_children",
            _ => "report-figure",
        }
    }
}

/// What was written over a report, where it was reworded since.
pub(super) async fn reworded(ctx: &Ctx, report: &Record) -> Result<Vec<Correction>> {
    if report.version < 2 {
        return Ok(Vec::new());
    }
    let mut tx = ctx.app.db.read().await?;
    let past = record::history(&mut tx, &[&published::TABLE], &[&report.reference], ctx.snapshot.seq).await?;
    let Some((_, first)) = past.last() else { return Ok(Vec::new()) };
    let said = |record: &Record, column: &str| Some(record.text(column).to_owned()).filter(|text| !text.is_empty());
    let one = |what: &'static str| {
        let (was, now) = (said(&first.after, what), said(report, what));
        // Words about people, and for children, are not printed once more after somebody took them out.
        let was_shown = was.clone().filter(|_| !UNSHOWN.contains(&what));
        (was != now).then(|| Correction { subject: Named::of(report), what, was: was_shown, now })
    };
    Ok(WRITTEN.into_iter().filter_map(one).collect())
}

/// What a report says of something: whose reference and which part, and the title and the words of it.
type Said = BTreeMap<(String, &'static str), (String, String)>;

/// What is said otherwise today.
pub(super) fn between(report: &Report, today: &Report) -> Vec<Correction> {
    let (then, now) = (said(report, None), said(today, Some(report)));
    let keys: BTreeSet<_> = then.keys().chain(now.keys()).collect();
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

/// Everything that could be put right. Of `like`, only what it says at all where a later word corrects nothing: figures of the
/// periods that it names, and barriers that it names.
fn said(report: &Report, like: Option<&Report>) -> Said {
    let mut said = Said::new();
    // A review shows no milestones, and moves them itself.
    let is_review = report.review.is_some() || like.is_some_and(|like| like.review.is_some());
    actions(report, &mut said);
    for one in report.milestones.iter().filter(|_| !is_review) {
        add(&mut said, &one.milestone.reference, "milestone", &one.milestone.title, Some(&one.state));
    }
    let named = |reference: &str| like.is_none_or(|like| like.raised.iter().any(|one| one.reference == reference));
    for one in report.raised.iter().filter(|one| one.withdrawn.is_none() && named(&one.reference)) {
        let words = format!("{}. {}", one.title, one.needed.as_deref().unwrap_or_default());
        add(&mut said, &one.reference, "barrier", &one.action.title, Some(&words));
    }
    for one in &report.pilots {
        add(&mut said, &one.action.reference, "decision", &one.action.title, one.decision.as_ref());
        add(&mut said, &one.action.reference, "why", &one.action.title, one.why.as_ref());
    }
    for one in report.replies.iter().filter(|one| one.withdrawn.is_none()) {
        let title = |action: &Named| (action.reference.clone(), action.title.clone());
        let then =
            like.iter().flat_map(|like| &like.replies).find(|then| then.message.reference == one.message.reference);
        // What an action is called by now corrects nothing.
        let known: BTreeMap<String, String> = then.into_iter().flat_map(|then| &then.actions).map(title).collect();
        let mut actions: Vec<String> =
            one.actions.iter().map(|action| known.get(&action.reference).unwrap_or(&action.title).clone()).collect();
        actions.sort();
        add(&mut said, &one.message.reference, "replies", &one.message.title, Some(&actions.join(", ")));
    }
    for one in report.priorities.iter().flat_map(|priority| &priority.measures) {
        let (Some(measure), Some(period)) = (&one.measure, newest(one, like)) else { continue };
        if let Some(point) = one.series.iter().find(|point| point.period == period) {
            let words = format!("{}: {}", point.period, point.value);
            add(&mut said, &measure.reference, "figure", &measure.title, Some(&words));
        }
    }
    said
}

fn add(said: &mut Said, reference: &str, what: &'static str, title: &str, words: Option<&String>) {
    if let Some(words) = words {
        said.insert((reference.to_owned(), what), (title.to_owned(), words.clone()));
    }
}

/// How actions go, what was told of them, and what groups of young people say.
fn actions(report: &Report, said: &mut Said) {
    for action in report.priorities.iter().flat_map(|priority| &priority.actions) {
        add(said, &action.reference, "progress", &action.title, action.now.as_ref());
        for told in action.told.iter().filter(|told| told.withdrawn.is_none()) {
            let reached = told.people_reached.map(|n| n.to_string());
            add(said, &told.reference, "told", &action.title, Some(&told.told));
            add(said, &told.reference, "in_the_way", &action.title, told.in_the_way.as_ref());
            add(said, &told.reference, "people_reached", &action.title, reached.as_ref());
            add(said, &told.reference, "evidence", &action.title, told.evidence.as_ref());
        }
        for rated in action.rated.iter().filter(|rated| rated.withdrawn.is_none()) {
            let title = format!("{} – {}", action.title, rated.body.title);
            add(said, &rated.reference, "answer", &title, Some(&rated.answer));
            add(said, &rated.reference, "words", &title, rated.words.as_ref());
        }
    }
}

/// The newest period of a measure, or that which the other report calls the newest.
fn newest(measure: &super::Measure, like: Option<&Report>) -> Option<String> {
    let Some(like) = like else { return measure.period.clone() };
    let reference = |one: &super::Measure| one.measure.as_ref().map(|named| named.reference.clone());
    let mut all = like.priorities.iter().flat_map(|priority| &priority.measures);
    all.find(|one| reference(one) == reference(measure))?.period.clone()
}
