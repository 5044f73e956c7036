//! What a change of the plan must hold to beside today and the figures that are published, neither of which its file knows.

use super::settled;
use jiff::civil::Date;
use measures::dataset::{self, store};
use measures::period::{self, Period};
use measures::{breaks, curve, target};
use partnership::{follow_up, meeting};
use platform::Result;
use platform::db::Tx;
use platform::record::{Change, Record};
use platform::snapshot::Snapshot;
use referrals::referral::store as referral_store;
use referrals::service;
use sheets::Fault;
use strategy::assessment;

/// Every fault of these changes, each with its record and column. What ends is held to nothing, but that datasets do not end so.
pub async fn beside(tx: &mut Tx, plan: &Snapshot, today: Date, changes: &[Change]) -> Result<Vec<Fault>> {
    let mut faults = Vec::new();
    for change in changes {
        let record = &change.after;
        faults.extend(settled::faults(tx, plan, change).await?);
        faults.extend(handed_over(tx, plan, record).await?);
        if record.ended.is_some() {
            continue;
        }
        if record.table == &curve::TABLE {
            let told = "write the day on which the note was written down";
            faults.extend(still_to_come(record, "day", today, told));
        }
        if record.table == &assessment::TABLE {
            faults.extend(still_to_come(record, "signed_off_day", today, "write the day on which it was signed off"));
        }
        if record.table == &strategy::action::TABLE {
            let told = "write the day on which it was decided";
            faults.extend(still_to_come(record, "pilot_decided", today, told));
        }
        if record.table == &meeting::TABLE {
            let told = "a meeting that was held is not to come; choose planned or tentative";
            faults.extend(still_to_come(record, "day", today, told).filter(|_| record.text("status") == "held"));
            let told = "write the day on which the notes were published";
            faults.extend(still_to_come(record, "notes_published", today, told));
        }
        if record.table == &follow_up::TABLE {
            faults.extend(still_to_come(record, "done_on", today, "write the day on which it was done"));
        }
        if record.table == &breaks::TABLE {
            faults.extend(of_another_kind(tx, plan, record, "period", Period::is_like).await?);
        }
        if record.table == &target::TABLE {
            let alike = |one: Period, other: Period| one.kind() == other.kind();
            faults.extend(of_another_kind(tx, plan, record, "baseline_period", alike).await?);
        }
    }
    Ok(faults)
}

/// A service does not cease while somebody waits for its answer: what is open is decided or passed on first.
async fn handed_over(tx: &mut Tx, plan: &Snapshot, record: &Record) -> Result<Option<Fault>> {
    if record.table != &service::TABLE {
        return Ok(None);
    }
    let before = plan.get(&record.reference);
    let moves = before.is_some_and(|before| before.text("organisation") != record.text("organisation"));
    let ends = record.ended.is_some();
    if !ends && !moves {
        return Ok(None);
    }
    let open = referral_store::open_at(tx, &record.reference).await?;
    let (column, what) = if ends { ("ended", "cannot be yet") } else { ("organisation", "cannot be another yet") };
    let those =
        if open == 1 { "1 referral to it is open".to_owned() } else { format!("{open} referrals to it are open") };
    let sentence = format!("{what}: {those}; close it to new ones, and decide on what is open or pass it on first");
    Ok((open > 0).then(|| fault(record, column, sentence)))
}

/// A fault of a record.
pub fn fault(record: &Record, column: &str, sentence: String) -> Fault {
    let place = format!("{}, {}", record.table.name, record.reference);
    Fault { column: Some(column.to_owned()), ..Fault::of(place, sentence) }
}

/// What somebody did, such as writing down a note, was done before it is in the plan.
fn still_to_come(record: &Record, column: &str, today: Date, remedy: &str) -> Option<Fault> {
    let (day, today) = (record.text(column), today.to_string());
    let late = today.get(..day.len()).is_some_and(|now| day > now);
    late.then(|| fault(record, column, format!("is {day}, which is still to come; {remedy}")))
}

/// A break lies at a period such as the figures of its measure have, once there are any, and so does a baseline.
async fn of_another_kind(
    tx: &mut Tx,
    plan: &Snapshot,
    record: &Record,
    column: &str,
    alike: impl Fn(Period, Period) -> bool,
) -> Result<Option<Fault>> {
    let Some(written) = period::read(record.text(column), "") else { return Ok(None) };
    let published = |name: &str| plan.list(dataset::TABLE.name).any(|dataset| dataset.reference == name);
    let kept = store::of_measure(tx, record.text("measure")).await?;
    let series = kept.iter().filter(|kept| published(&kept.dataset)).map(|kept| &kept.series);
    let periods: Vec<Period> = series.flat_map(|series| series.observations.iter().map(|one| one.period)).collect();
    let Some(last) = periods.iter().max().filter(|_| !periods.iter().any(|one| alike(*one, written.period))) else {
        return Ok(None);
    };
    let sentence = format!(
        "is {}, and the figures of the measure are of periods such as {last}; write one like it",
        written.period
    );
    Ok(Some(fault(record, column, sentence)))
}
