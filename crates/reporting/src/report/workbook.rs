//! The report as a workbook: every figure and every sentence in a cell of its own.

use super::{Named, Report};
use axum::response::Response;
use platform::Result;
use platform::api::workbook_answer;
use platform::http::Ctx;
use sheets::{DataCell, DataSheet};

/// The workbook as an answer, under a name without its ending.
///
/// # Errors
/// When a cell is too long for a workbook.
pub fn answer(ctx: &Ctx, name: &str, report: &Report) -> Result<Response> {
    workbook_answer(ctx, name, &sheets(report))
}

fn text(text: &str) -> DataCell {
    if text.is_empty() { DataCell::Empty } else { DataCell::Text(text.to_owned()) }
}

fn maybe(words: &Option<String>) -> DataCell {
    text(words.as_deref().unwrap_or_default())
}

#[expect(clippy::cast_precision_loss, reason = "nobody counts so many")]
fn number(n: usize) -> DataCell {
    DataCell::Number(n as f64)
}

fn title(named: Option<&Named>) -> DataCell {
    text(named.map_or("", |named| &named.title))
}

fn sheet(name: &str, headings: &[&str], rows: Vec<Vec<DataCell>>) -> DataSheet {
    DataSheet { name: name.to_owned(), headings: headings.iter().map(|heading| (*heading).to_owned()).collect(), rows }
}

fn sheets(report: &Report) -> Vec<DataSheet> {
    let mut sheets = vec![
        about(report),
        counts(report),
        actions(report),
        young(report),
        measures(report),
        series(report),
        barriers(report),
        milestones(report),
        rest(report),
    ];
    sheets.extend(super::raised::sheet(&report.raised));
    sheets.extend(super::pilots::sheet(&report.pilots));
    sheets.extend(super::pledged::sheet(&report.pledges));
    sheets.extend(super::contributed::sheet(&report.contributions));
    sheets.extend(super::shared::sheet(&report.stories));
    if !report.year.is_empty() {
        sheets.extend([course(report), finance(report)]);
    }
    if let Some(review) = &report.review {
        sheets.splice(1..1, [decided(review), wishes(review)]);
    }
    sheets
}

/// What is decided of each action.
fn decided(review: &crate::review::said::Review) -> DataSheet {
    let row = |one: &crate::review::said::Decided| {
        let action = text(one.action.as_ref().map_or("", |action| &action.reference));
        let said = [text(&one.title), text(&one.decision), maybe(&one.reason), text(&one.changes.join("\n"))];
        [text(&one.priority.title), action].into_iter().chain(said).collect()
    };
    let headings = ["priority", "ref", "action", "decision", "reason", "changes"];
    sheet("decisions", &headings, review.decided.iter().map(row).collect())
}

/// What groups of young people proposed, and what they were answered.
fn wishes(review: &crate::review::said::Review) -> DataSheet {
    let row = |one: &crate::review::said::Wish| {
        let said = [text(&one.decision), maybe(&one.reason), maybe(&one.answer), maybe(&one.why)];
        [title(Some(&one.body)), text(&one.title)].into_iter().chain(said).collect()
    };
    let headings = ["group", "action", "proposes", "reason", "answer", "why"];
    sheet("proposals", &headings, review.wishes.iter().map(row).collect())
}

/// How each action was going in each period of the year.
fn course(report: &Report) -> DataSheet {
    let row = |action: &super::Action| {
        let stood = action.course.iter().map(|stood| maybe(&stood.now));
        [text(&action.reference), text(&action.title)].into_iter().chain(stood).collect()
    };
    let rows = report.priorities.iter().flat_map(|priority| &priority.actions).map(row).collect();
    let periods = report.year.iter().map(|period| period.title.as_str());
    let headings: Vec<&str> = ["ref", "action"].into_iter().chain(periods).collect();
    sheet("the year", &headings, rows)
}

/// What was spent, as it was written.
fn finance(report: &Report) -> DataSheet {
    let spent = report.story.iter().flat_map(|story| &story.finance);
    let rows = spent.map(|one| vec![text(&one.on), text(&one.amount)]).collect();
    sheet("spent", &["on", "amount"], rows)
}

fn about(report: &Report) -> DataSheet {
    let pair = |name: &str, said: &str| vec![text(name), text(said)];
    let state = match &report.story {
        Some(story) => format!("signed off and published on {}", story.published),
        None => "worked out from the plan; nobody has signed it off".to_owned(),
    };
    let story = |of: fn(&super::Story) -> String| report.story.as_ref().map(of).unwrap_or_default();
    let invented = if report.invented { "everything in this file is invented" } else { "" };
    let rows = vec![
        pair("partnership", &report.partnership),
        pair("strategy", &report.strategy.title),
        pair("overseen by", report.for_body.as_ref().map_or("", |body| body.title.as_str())),
        pair("period", &report.period.title),
        pair("from", &report.year.first().unwrap_or(&report.period).starts),
        pair("until", &report.period.ends),
        pair("updates due", &report.period.due),
        pair("as recorded by the end of", &report.as_at),
        pair("state", &state),
        pair("summary", &story(|story| story.summary.clone())),
        pair("highlights", &story(|story| story.highlights.join("\n"))),
        pair("invented", invented),
    ];
    sheet("about", &["what", "said"], rows)
}

/// How many actions stand where, of the whole and of each priority.
fn counts(report: &Report) -> DataSheet {
    let wholes = std::iter::once((&report.strategy.title, &report.progress))
        .chain(report.priorities.iter().map(|one| (&one.title, &one.progress)));
    let row = |(title, whole): (&String, &super::Whole)| {
        let n = |name: &str| whole.counts.iter().find(|count| count.progress == name).map_or(0, |count| count.n);
        let mut row = vec![text(title), maybe(&whole.now), maybe(&whole.before), maybe(&whole.travel)];
        row.extend(strategy::progress::ALL.map(|one| number(n(one.name()))));
        row
    };
    let mut headings = vec!["of", "now", "before", "travel"];
    headings.extend(strategy::progress::ALL.map(strategy::progress::Progress::name));
    sheet("progress", &headings, wholes.map(row).collect())
}

fn actions(report: &Report) -> DataSheet {
    let mut rows = Vec::new();
    for priority in &report.priorities {
        for action in &priority.actions {
            let start = || {
                vec![
                    text(&priority.title),
                    text(&action.reference),
                    text(&action.title),
                    title(action.owner.as_ref()),
                    maybe(&action.due),
                    maybe(&action.now),
                    maybe(&action.before),
                    maybe(&action.travel),
                ]
            };
            if action.told.is_empty() {
                rows.push([start(), vec![DataCell::Empty; 6]].concat());
            }
            for told in &action.told {
                #[expect(clippy::cast_precision_loss, reason = "nobody reaches so many")]
                let reached = told.people_reached.map_or(DataCell::Empty, |n| DataCell::Number(n as f64));
                let said = vec![
                    text(&told.organisation.title),
                    text(&told.told),
                    maybe(&told.in_the_way),
                    reached,
                    maybe(&told.evidence),
                    text(&told.day),
                ];
                rows.push([start(), said].concat());
            }
        }
    }
    let headings = [
        "priority",
        "ref",
        "action",
        "owner",
        "due",
        "now",
        "before",
        "travel",
        "told by",
        "told",
        "in the way",
        "people reached",
        "evidence",
        "approved on",
    ];
    sheet("actions", &headings, rows)
}

fn measures(report: &Report) -> DataSheet {
    let mut rows = Vec::new();
    for priority in &report.priorities {
        for one in &priority.measures {
            rows.push(vec![
                text(&priority.title),
                title(one.indicator.as_ref()),
                title(one.measure.as_ref()),
                maybe(&one.unit),
                maybe(&one.period),
                one.number.map_or(DataCell::Empty, DataCell::Number),
                text(&one.state),
                maybe(&one.sentence),
            ]);
        }
    }
    sheet("measures", &["priority", "indicator", "measure", "unit", "period", "value", "state", "sentence"], rows)
}

/// What groups of young people say.
fn young(report: &Report) -> DataSheet {
    let actions = report.priorities.iter().flat_map(|priority| &priority.actions);
    let rows_of = |action: &super::Action| {
        let row = |one: &super::Rated| {
            let differs = if one.differs { "yes" } else { "no" };
            let said = [text(&action.reference), text(&action.title), maybe(&action.now), title(Some(&one.body))];
            let own = [text(&one.answer), text(differs), maybe(&one.words), text(&one.day)];
            said.into_iter().chain(own).collect()
        };
        action.rated.iter().map(row).collect::<Vec<Vec<DataCell>>>()
    };
    let headings = ["ref", "action", "now", "group", "feels true to them", "differs", "why", "day"];
    sheet("young people", &headings, actions.flat_map(rows_of).collect())
}

/// Every number of every chart.
fn series(report: &Report) -> DataSheet {
    let measures = report.priorities.iter().flat_map(|priority| &priority.measures);
    let rows_of = |one: &super::Measure| {
        let point = |point: &super::Point| {
            vec![title(one.measure.as_ref()), maybe(&one.unit), text(&point.period), DataCell::Number(point.value)]
        };
        one.series.iter().map(point).collect::<Vec<_>>()
    };
    sheet("figures", &["measure", "unit", "period", "value"], measures.flat_map(rows_of).collect())
}

fn barriers(report: &Report) -> DataSheet {
    let row = |one: &super::Barrier| {
        vec![
            text(&one.action.reference),
            text(&one.action.title),
            title(Some(&one.told_by)),
            text(&one.told),
            text(&one.state),
            number(one.periods),
        ]
    };
    let rows = report.barriers.iter().map(row).collect();
    sheet("in the way", &["ref", "action", "told by", "what is in the way", "state", "periods in a row"], rows)
}

fn milestones(report: &Report) -> DataSheet {
    let row = |one: &super::Milestone| {
        vec![
            text(&one.action.title),
            text(&one.milestone.title),
            maybe(&one.due),
            maybe(&one.reached),
            text(&one.state),
        ]
    };
    let rows = report.milestones.iter().map(row).collect();
    sheet("milestones", &["action", "milestone", "due", "reached", "state"], rows)
}

/// What was replied to, what nothing was told of, the promises and the assessments.
fn rest(report: &Report) -> DataSheet {
    let mut rows = Vec::new();
    let titles = |all: &[Named]| all.iter().map(|one| one.title.as_str()).collect::<Vec<_>>().join("; ");
    for one in &report.replies {
        rows.push(vec![text("replied to"), text(&one.message.title), text(&titles(&one.actions))]);
    }
    for one in &report.missing {
        rows.push(vec![text("no update"), text(&one.action.title), title(one.owner.as_ref())]);
    }
    for one in &report.late {
        rows.push(vec![text("late update"), text(&one.action.title), text(&one.day)]);
    }
    for one in &report.promises {
        let followed: Vec<Named> = one.actions.iter().map(|followed| followed.action.clone()).collect();
        rows.push(vec![text("promise"), text(&one.promise.title), text(&titles(&followed))]);
    }
    for one in &report.equality {
        rows.push(vec![text("equality assessment"), text(&one.subject.title), title(one.assessment.as_ref())]);
    }
    sheet("further", &["kind", "what", "with"], rows)
}
