//! Writing a dataset: the measures that it brings, its figures, and whether everybody or only partners see it.

use super::{TABLE, store};
use crate::import::Rehearsal;
use platform::Result;
use platform::audit::{self, Act, Who};
use platform::clock::Clock;
use platform::db::{Tx, Value as Sql};
use platform::page::record_form::propose;
use platform::record::{self, Change, Record};
use platform::snapshot::Snapshot;
use serde_json::{Map, Value, json};

/// Who sees the figures of a dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Everybody: it is published, in the same act.
    ByAll,
    /// Partners only, until somebody publishes it.
    ByPartners,
}

/// Writes what was rehearsed, with one revision for all its figures; answers the reference of the dataset.
///
/// `about` holds the columns of the table of datasets that are known.
pub async fn write(
    tx: &mut Tx,
    clock: &Clock,
    who: &Who,
    plan: &Snapshot,
    rehearsal: Rehearsal,
    mut about: Map<String, Value>,
    seen: Seen,
) -> Result<String> {
    let reference = free(tx, plan).await?;
    about.insert("figures".to_owned(), json!(rehearsal.figures()));
    store::insert(tx, &reference, &rehearsal.measures, &rehearsal.series).await?;
    let mut changes = rehearsal.added;
    match seen {
        Seen::ByAll => {
            let after = Record { table: &TABLE, reference: reference.clone(), version: 0, ended: None, values: about };
            changes.push(Change { before: None, after });
            record::save(tx, clock, who, changes).await?;
        }
        Seen::ByPartners => {
            record::save(tx, clock, who, changes).await?;
            hold(tx, clock, who, &reference, &Value::Object(about)).await?;
        }
    }
    Ok(reference)
}

async fn hold(tx: &mut Tx, clock: &Clock, who: &Who, reference: &str, about: &Value) -> Result<()> {
    let now = clock.now();
    let sql = "INSERT INTO \"held_dataset\" (\"ref\", \"about\", \"held_at\", \"held_by\") VALUES ($1, $2, $3, $4)";
    let values = [Sql::text(reference), Sql::text(about.to_string()), Sql::moment(now), Sql::text(&who.account)];
    tx.execute(sql, &values).await?;
    let detail = json!({ "figures": about["figures"] });
    audit::append(tx, now, who, Act { act: "figures.hold", kind: TABLE.name, reference, detail }).await
}

/// A reference that neither a published nor a held dataset has.
async fn free(tx: &mut Tx, plan: &Snapshot) -> Result<String> {
    let held = tx.query("SELECT \"ref\" FROM \"held_dataset\"", &[]).await?;
    let mut taken = Vec::new();
    for row in &held {
        taken.extend(row.text(0)?);
    }
    let proposed = propose(plan, &TABLE);
    let stem = proposed.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
    let first: u64 = proposed[stem.len()..].parse().unwrap_or(1);
    let free = (first..).map(|n| format!("{stem}{n}")).find(|name| !taken.contains(name) && plan.get(name).is_none());
    Ok(free.unwrap_or(proposed))
}
