//! From an update that was approved for everybody to records of the plan: the update, the milestones that it says were
//! reached, the barrier that it raises, and the messages that it replies to.

use crate::exchange;
use platform::Result;
use platform::audit::{self, Act, Who};
use platform::clock::Clock;
use platform::db::Tx;
use platform::link::{self, relation};
use platform::page::record_form::{propose, propose_several};
use platform::record::{self, Record};
use platform::secret::Keyring;
use platform::snapshot::Snapshot;
use serde_json::{Value, json};
use sheets::Fault;
use strategy::barrier::{self, raise};
use strategy::update::evidence;
use strategy::update::held::{self, Held, KIND, Words};
use strategy::update::{self, write};

/// Publishes an update, in a transaction in which nobody else changes the plan; or says what keeps it from being published.
pub async fn publish(
    tx: &mut Tx,
    (clock, keyring): (&Clock, &Keyring),
    plan: &Snapshot,
    (held, words): (&Held, &Words),
    (day, who): (&str, &Who),
) -> Result<std::result::Result<String, Vec<Fault>>> {
    let records = records(plan, held, words, day)?;
    let reference = records[0].reference.clone();
    let import = match exchange::several(plan, &records) {
        Ok(import) => import,
        Err(faults) => return Ok(Err(faults)),
    };
    let files: Vec<String> =
        evidence::in_words(words).into_iter().filter(|one| !one.shows.is_empty()).map(|one| one.name).collect();
    evidence::kept::publish(tx, keyring, held, &files).await?;
    held::take(tx, held).await?;
    record::save(tx, clock, who, import.changes).await?;
    let detail =
        json!({ "action": held.action, "period": held.period, "organisation": held.organisation, "update": reference });
    let act = Act { act: "update.publish", kind: KIND, reference: &held.id, detail };
    audit::append(tx, clock.now(), who, act).await?;
    Ok(Ok(reference))
}

/// The update first, then what it changes beside.
fn records(plan: &Snapshot, held: &Held, words: &Words, day: &str) -> Result<Vec<Record>> {
    let reference = propose(plan, &update::TABLE);
    let (milestones, messages) = write::beside(words);
    let mut records = vec![write::record(held, words, reference.clone(), day)?];
    for (milestone, reached) in milestones {
        // Whoever else said meanwhile that it was reached said it first.
        if let Some(record) = plan.get(milestone).filter(|one| one.ended.is_none() && one.text("reached").is_empty()) {
            let mut record = record.clone();
            record.values.insert("reached".to_owned(), Value::from(reached));
            records.push(record);
        }
    }
    let ends = plan.get(&held.period).map_or(day, |period| period.text("ends"));
    let raised = (reference.as_str(), day.min(ends));
    records.extend(raise::record(words, &held.action, propose(plan, &barrier::TABLE), raised));
    let live = |message: &&&str| plan.get(message).is_some_and(|one| one.ended.is_none());
    let messages: Vec<&&str> = messages.iter().filter(live).collect();
    for (message, name) in messages.iter().zip(propose_several(plan, &link::TABLE, messages.len())) {
        records.push(reply(name, &reference, message));
    }
    Ok(records)
}

fn reply(name: String, update: &str, message: &str) -> Record {
    let pairs = [("from", update), ("relation", relation::REPLIES_TO), ("to", message), ("basis", link::STATED)];
    let values = pairs.map(|(column, text)| (column.to_owned(), Value::from(text)));
    Record { table: &link::TABLE, reference: name, version: 0, ended: None, values: values.into_iter().collect() }
}
