//! What is settled once there are figures: what those of a measure mean, and which datasets are out.

use super::beside::fault;
use measures::dataset::{self, store};
use measures::measure;
use measures::publish::Rule;
use platform::Result;
use platform::db::Tx;
use platform::record::{Change, Record};
use platform::snapshot::Snapshot;
use sheets::Fault;

/// What is wrong with a change of a record that is there already.
pub async fn faults(tx: &mut Tx, plan: &Snapshot, change: &Change) -> Result<Vec<Fault>> {
    let Some(before) = &change.before else { return Ok(Vec::new()) };
    let after = &change.after;
    let mut faults = Vec::new();
    if after.table == &dataset::TABLE {
        faults.extend(withdrawn(before, after));
    }
    if after.table == &measure::TABLE {
        faults.extend(meaning(tx, before, after).await?);
        faults.extend(group(tx, plan, before, after).await?);
    }
    Ok(faults)
}

/// Figures are withdrawn with a reason, which is asked for where they are kept, and what was due is due again then.
fn withdrawn(before: &Record, after: &Record) -> Option<Fault> {
    if before.ended == after.ended {
        return None;
    }
    let sentence = match before.ended {
        None => "would withdraw figures without a reason; leave it empty, and withdraw the dataset at /manage/figures",
        Some(_) => {
            "is the day on which its figures were withdrawn; leave it as it is, and enter them anew at /manage/figures to bring them back"
        }
    };
    Some(fault(after, "ended", sentence.to_owned()))
}

/// Whether a figure is a count, a share or something else decides what is hidden beside it, for as long as anybody remembers it.
async fn meaning(tx: &mut Tx, before: &Record, after: &Record) -> Result<Option<Fault>> {
    let Some(column) = otherwise(before, after) else { return Ok(None) };
    if !store::has_figures(tx, &after.reference).await? {
        return Ok(None);
    }
    let shown = |record: &Record| match record.text(column) {
        "" => "empty".to_owned(),
        text => text.to_owned(),
    };
    let sentence = format!(
        "was {} when figures of it were entered, and would be {}; leave it, and add another measure for figures of another kind",
        shown(before),
        shown(after)
    );
    Ok(Some(fault(after, column, sentence)))
}

/// In which column a change says that the figures of a measure mean something else. A form that was not said may be said later,
/// unless the unit has said it.
fn otherwise(before: &Record, after: &Record) -> Option<&'static str> {
    let percent = |record: &Record| record.text("unit") == "%";
    match (before.text("form"), after.text("form")) {
        ("", "") => (percent(before) != percent(after)).then_some("unit"),
        ("", form) => (percent(before) && form != "percent").then_some("form"),
        (was, is) => (was != is).then_some("form"),
    }
}

/// A measure that is a group of another stays so where small counts of either were hidden: the one would tell the other.
async fn group(tx: &mut Tx, plan: &Snapshot, before: &Record, after: &Record) -> Result<Option<Fault>> {
    let whole = before.text("group_of");
    if whole.is_empty() || whole == after.text("group_of") {
        return Ok(None);
    }
    for measure in [after.reference.as_str(), whole] {
        let datasets = store::datasets_of(tx, measure).await?;
        let mut published = datasets.iter().filter_map(|name| plan.get(name));
        if published.any(|record| Rule::of(record.text("profile")).is_some_and(|rule| rule.profile().is_some())) {
            let sentence = format!(
                "was {whole}, and figures of {measure} were published with small counts hidden beside it; leave it, and add another measure"
            );
            return Ok(Some(fault(after, "group_of", sentence)));
        }
    }
    Ok(None)
}
