//! Up to which period everybody has figures, and what withdrawing some of them does to that.

use crate::dataset::store::{self, Shelf};
use crate::dataset::{self, TABLE};
use crate::measure;
use crate::period::Period;
use crate::publish::Rule;
use platform::Result;
use platform::db::Tx;
use platform::record::{self, Change, Record};
use platform::snapshot::Snapshot;
use serde_json::json;
use std::collections::BTreeSet;

/// The last period for which a measure has figures in a published dataset other than this one.
pub async fn last_period(tx: &mut Tx, plan: &Snapshot, measure: &str, without: &str) -> Result<Option<Period>> {
    let published = |name: &str| name != without && plan.list(TABLE.name).any(|record| record.reference == name);
    let kept = store::of_measure(tx, measure).await?;
    Ok(kept.iter().filter(|kept| published(&kept.dataset)).filter_map(|kept| kept.series.last()).max())
}

/// The rules under which the last figures of these measures were published, each once, the one that hides most first.
pub async fn last_rules(tx: &mut Tx, plan: &Snapshot, measures: &[String]) -> Result<Vec<Rule>> {
    let mut rules: Vec<Rule> = Vec::new();
    for measure in measures {
        let datasets = store::datasets_of(tx, measure).await?;
        let live = plan.list(TABLE.name).filter(|record| datasets.contains(&record.reference));
        let last = live.max_by_key(|record| dataset::order(record));
        rules.extend(last.and_then(|record| Rule::of(record.text("profile"))).filter(|rule| !rules.contains(rule)));
    }
    rules.sort_by_key(|rule| std::cmp::Reverse(rule.hides()));
    Ok(rules)
}

/// The measures that lose their newest figures with a dataset: due again on the day that was over when it was published.
pub async fn due_again(tx: &mut Tx, plan: &Snapshot, dataset: &Record) -> Result<Vec<Change>> {
    let own = store::of_dataset(tx, Shelf::Open, &dataset.reference).await?;
    let measures: BTreeSet<&str> = own.iter().map(|kept| kept.measure.as_str()).collect();
    let mut changes = Vec::new();
    for name in measures {
        let live = |record: &&Record| record.table == &measure::TABLE && record.ended.is_none();
        let Some(before) = plan.get(name).filter(live) else { continue };
        let last = own.iter().filter(|kept| kept.measure == name).filter_map(|kept| kept.series.last()).max();
        if last <= last_period(tx, plan, name, &dataset.reference).await? {
            continue;
        }
        let Some(day) = ended_day(tx, plan, name, &dataset.reference).await? else { continue };
        let now = before.text("next_release");
        if now.is_empty() || now > day.as_str() {
            let mut after = before.clone();
            after.values.insert("next_release".to_owned(), json!(day));
            changes.push(Change { before: Some(before.clone()), after });
        }
    }
    Ok(changes)
}

/// The day on which figures of a measure were due until this dataset was published: in one act, just before its own record.
async fn ended_day(tx: &mut Tx, plan: &Snapshot, measure: &str, dataset: &str) -> Result<Option<String>> {
    let past = record::history(tx, &[&measure::TABLE, &TABLE], &[measure, dataset], plan.seq).await?;
    let born = past.iter().position(|(_, change)| change.after.reference == dataset && change.before.is_none());
    let Some([(published, _), (at, change), ..]) = born.map(|born| &past[born..]) else { return Ok(None) };
    let day = |record: &Record| record.text("next_release").to_owned();
    let was = change.before.as_ref().filter(|_| at == published && change.after.reference == measure).map(day);
    Ok(was.filter(|was| !was.is_empty() && *was != day(&change.after)))
}
