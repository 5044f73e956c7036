//! Which records belong to one strategy.

use platform::Result;
use platform::error::Error;
use platform::record::Record;
use platform::snapshot::Snapshot;

/// The columns by which a record belongs to a strategy, nearest first.
const WAYS: [&str; 6] = ["strategy", "priority", "action", "assessment", "subject", "ranking"];

/// The records of a table that an export holds, ended ones included: all of them, or those of one strategy and those that belong to none.
pub fn records<'a>(plan: &'a Snapshot, table: &str, strategy: Option<&str>) -> Vec<&'a Record> {
    let within = |record: &&Record| strategy.is_none_or(|strategy| belongs(plan, record, strategy));
    plan.with_ended(table).iter().filter(within).collect()
}

/// Whether there is such a strategy.
///
/// # Errors
/// A sentence that names those there are.
pub fn check(plan: &Snapshot, strategy: &str) -> Result<()> {
    match plan.get(strategy) {
        Some(record) if record.table.name == "strategies" => Ok(()),
        _ => {
            let known: Vec<&str> = plan.list("strategies").map(|one| one.reference.as_str()).collect();
            Err(Error::invalid(format!("There is no strategy {strategy}; there are: {}.", known.join(", "))))
        }
    }
}

fn belongs(plan: &Snapshot, record: &Record, strategy: &str) -> bool {
    let ends: Vec<Option<&str>> = match record.table.name {
        "links" => {
            vec![strategy_of(plan, plan.referred(record, "from")), strategy_of(plan, plan.referred(record, "to"))]
        }
        "notes" | "names" => vec![strategy_of(plan, plan.referred(record, "about"))],
        _ => vec![strategy_of(plan, Some(record))],
    };
    let known: Vec<&str> = ends.into_iter().flatten().collect();
    known.is_empty() || known.contains(&strategy)
}

fn strategy_of<'a>(plan: &'a Snapshot, record: Option<&'a Record>) -> Option<&'a str> {
    let record = record?;
    if record.table.name == "strategies" {
        return Some(&record.reference);
    }
    let way = WAYS.iter().find(|way| record.values.contains_key(**way))?;
    strategy_of(plan, plan.referred(record, way))
}
