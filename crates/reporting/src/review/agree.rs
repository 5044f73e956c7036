//! Agreeing a review: what it decides becomes the plan, and what was proposed becomes public.

use super::held::{self, Row};
use super::plan::{after, columns, reference};
use super::said::{Decided, Review, Wish};
use super::{proposal, steps};
use platform::db::Tx;
use platform::http::Ctx;
use platform::page::record_form::propose_several;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::{Error, Result};
use serde_json::{Map, Value};

/// What keeps a review from being agreed, in sentences.
pub fn open(ctx: &Ctx, review: &Review, rows: &[Row]) -> Vec<String> {
    let undecided = review.decided.iter().filter(|one| one.decision.is_empty()).count();
    let unanswered = review.wishes.iter().filter(|one| one.answer.is_none()).count();
    let unread = rows.iter().filter(|row| row.state == held::SENT).count();
    let all = [("review-undecided", undecided), ("review-unanswered", unanswered), ("review-unread", unread)];
    let some = all.into_iter().filter(|(_, n)| *n > 0);
    some.map(|(key, n)| ctx.language.text(key, &[("n", n.into())])).collect()
}

/// The records that agreeing it writes: the actions as they are decided, milestones that are moved, and what was proposed. The review knows them from then on.
///
/// # Errors
/// When an action that it is about is not in the plan any more.
pub fn records(
    plan: &Snapshot,
    (report, review): (&Record, &mut Review),
    rows: &[Row],
    today: &str,
) -> Result<Vec<Record>> {
    let (mut records, mut taken) = (Vec::new(), Vec::new());
    let own = |about: &str| rows.iter().find(|row| row.state == held::DRAFT && held::about(row) == about);
    let references = propose_several(plan, &proposal::TABLE, review.decided.len() + review.wishes.len());
    let mut references = references.into_iter();
    for one in &mut review.decided {
        one.reference = references.next().unwrap_or_default();
        let words =
            &own(&one.about).ok_or_else(|| Error::Internal(format!("nothing was decided of {}", one.title)))?.words;
        let before = one.action.as_ref().and_then(|action| plan.get(&action.reference));
        if let Some(mut action) = after(before, words, today) {
            if action.reference.is_empty() {
                action.reference = reference(plan, &one.priority.reference, &taken);
                // Whoever agreed it asks how it goes.
                action.values.insert("overseen_by".to_owned(), Value::from(report.text("body")));
                taken.push(action.reference.clone());
                one.action =
                    Some(crate::report::Named { reference: action.reference.clone(), title: one.title.clone() });
            }
            records.push(action);
        }
        if words.text("decision") == "change" {
            records.extend(before.map(|action| steps::moved(plan, action, words)).unwrap_or_default());
        }
        records.push(decided(&report.reference, one));
    }
    for one in &mut review.wishes {
        one.reference = references.next().unwrap_or_default();
        records.push(wish(&report.reference, one));
    }
    Ok(records)
}

/// Takes away what has become public, with the keys of the words. What was sent back to a group stays with the group.
pub async fn take(tx: &mut Tx, rows: &[Row]) -> Result<()> {
    for row in rows.iter().filter(|row| held::is_before_the_meeting(row)) {
        held::ROWS.take(tx, (&row.id, row.version)).await?;
    }
    Ok(())
}

fn record(reference: &str, values: &[(&str, &str)]) -> Record {
    let some = values.iter().filter(|(_, text)| !text.trim().is_empty());
    let values: Map<String, Value> = some.map(|(name, text)| ((*name).to_owned(), Value::from(*text))).collect();
    Record { table: &proposal::TABLE, reference: reference.to_owned(), version: 0, ended: None, values }
}

fn decided(report: &str, one: &Decided) -> Record {
    let changes = one.changes.join("\n");
    let values = [
        ("report", report),
        ("title", &one.title),
        ("decision", &one.decision),
        ("priority", &one.priority.reference),
        ("action", one.action.as_ref().map_or("", |action| &action.reference)),
        ("reason", one.reason.as_deref().unwrap_or_default()),
        ("changes", if columns(&one.decision).is_empty() { "" } else { &changes }),
    ];
    record(&one.reference, &values)
}

fn wish(report: &str, one: &Wish) -> Record {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let values = [
        ("report", report),
        ("title", &one.title),
        ("decision", &one.decision),
        ("action", one.action.as_ref().map_or("", |action| &action.reference)),
        ("reason", &text(&one.reason)),
        ("body", &one.body.reference),
        ("answer", &text(&one.answer)),
        ("answer_why", &text(&one.why)),
    ];
    record(&one.reference, &values)
}
