//! Taking in a file of grants: all of it or nothing. What is in it again unchanged stays; what changed or is gone ends, and nothing is
//! overwritten.

use super::{FILES, store};
use jiff::Timestamp;
use jiff::civil::Date;
use platform::audit::Who;
use platform::clock::Clock;
use platform::db::Tx;
use platform::page::record_form::propose;
use platform::record::{self, Change, Record};
use platform::snapshot::Snapshot;
use platform::{Error, Result, random};
use serde_json::Value;
use threesixty::{Fault, Grant, Read};

/// What is said of a file.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// What it is called.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Under which terms.
    pub licence: String,
    /// Where.
    pub more_at: String,
}

/// What taking in a file would change.
#[derive(Debug)]
pub struct Rehearsal {
    /// The file that it takes the place of.
    pub before: Option<Record>,
    /// Those that are new or changed.
    pub new: Vec<Grant>,
    /// How many stay as they are.
    pub same: usize,
    /// The references of those that end: changed ones and those that are gone.
    pub over: Vec<String>,
    /// How many of those are changed, and not gone.
    pub changed: usize,
    hash: String,
    all: usize,
}

/// Compares a file with what is there of the file that it takes the place of.
///
/// # Errors
/// What is wrong with the file: each grant with its row.
pub async fn rehearse(
    tx: &mut Tx,
    plan: &Snapshot,
    (bytes, read): (&[u8], Read),
    replaces: Option<&str>,
) -> Result<std::result::Result<Rehearsal, Vec<Fault>>> {
    let before = replaces.map(|name| {
        let found = plan.get(name).filter(|one| one.table == &FILES && one.ended.is_none());
        found.cloned().ok_or_else(|| Error::invalid(format!("There is no file of grants {name} in the plan.")))
    });
    let before = before.transpose()?;
    let name = before.as_ref().map_or("", |one| one.reference.as_str());
    let Read { grants, mut faults } = read;
    let there = store::of_file(tx, name).await?;
    let elsewhere = store::elsewhere(tx, name).await?;
    for (i, grant) in grants.iter().enumerate().filter(|(_, grant)| elsewhere.contains(&grant.id)) {
        let sentence = "is known from another file or from whoever won it; end that first, or leave this one out";
        let (id, field, sentence) = (grant.id.clone(), "id".to_owned(), sentence.to_owned());
        faults.push(Fault { row: i + 1, id, field, sentence });
    }
    if grants.is_empty() && faults.is_empty() {
        let sentence = "The file holds no grants. Nothing was changed.".to_owned();
        faults.push(Fault { row: 0, id: String::new(), field: String::new(), sentence });
    }
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let all = grants.len();
    let is_same = |grant: &Grant| {
        let written = threesixty::package(std::slice::from_ref(grant)).to_string();
        there.get(&grant.id).is_some_and(|(_, doc)| *doc == written)
    };
    let (same, new): (Vec<Grant>, Vec<Grant>) = grants.into_iter().partition(is_same);
    let stays: std::collections::HashSet<&str> = same.iter().map(|grant| grant.id.as_str()).collect();
    let over: Vec<String> =
        there.iter().filter(|(id, _)| !stays.contains(id.as_str())).map(|(_, (id, _))| id.clone()).collect();
    let changed = new.iter().filter(|grant| there.contains_key(&grant.id)).count();
    let hash = random::hash(bytes);
    Ok(Ok(Rehearsal { before, new, same: same.len(), over, changed, hash, all }))
}

/// Writes what was rehearsed; answers the reference of the file.
pub async fn apply(
    tx: &mut Tx,
    plan: &Snapshot,
    (clock, who, today): (&Clock, &Who, Date),
    (rehearsal, about): (Rehearsal, &About),
) -> Result<String> {
    let now: Timestamp = clock.now();
    let Rehearsal { before, new, over, hash, all, .. } = rehearsal;
    let name = before.as_ref().map_or_else(|| propose(plan, &FILES), |one| one.reference.clone());
    let mut after = before.clone().unwrap_or_else(|| Record::new(&FILES, name.clone(), &[]));
    let texts = [
        ("title", about.title.as_str()),
        ("publisher", &about.publisher),
        ("licence", &about.licence),
        ("more_at", &about.more_at),
    ];
    for (column, text) in texts.iter().filter(|(_, text)| !text.is_empty()) {
        after.set(column, text);
    }
    after.set("taken_in", &today.to_string());
    after.set("hash", &hash);
    after.values.insert("awards".to_owned(), Value::from(i64::try_from(all).unwrap_or_default()));
    record::save(tx, clock, who, vec![Change { before, after }]).await?;
    store::end(tx, &over, now).await?;
    store::insert(tx, &new, store::From { file: Some(&name), ..store::From::default() }, (&who.account, now)).await?;
    Ok(name)
}
