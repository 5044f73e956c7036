//! Taking in a file of grants: all of it or nothing. What is in it again unchanged stays; what changed or is gone ends, and nothing is
//! overwritten.

use super::store::Kept;
use super::total::called;
use super::{FILES, store};
use jiff::Timestamp;
use jiff::civil::Date;
use platform::audit::Who;
use platform::clock::Clock;
use platform::db::Tx;
use platform::page::record_form::propose;
use platform::record::{self, Change, Record};
use platform::snapshot::Snapshot;
use platform::{Error, Result, random, typed};
use serde_json::Value;
use threesixty::{Counted, Fault, Grant, Read};

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
    /// Those that were told here before: they end, so that nothing is counted twice.
    pub told: Vec<Kept>,
    hash: String,
    all: usize,
}

fn fault((counted, row): (Counted, usize), grant: &Grant, field: &str, sentence: &str) -> Fault {
    Fault { counted, row, id: grant.id.clone(), field: field.to_owned(), sentence: sentence.to_owned() }
}

/// The longest words of a grant that are taken, in characters.
const LONGEST: usize = 10_000;

/// What is wrong with the words and days of a grant that everybody is to read.
fn wrong(grant: &Grant, today: Date) -> impl Iterator<Item = (&'static str, &'static str)> + '_ {
    let words = [
        ("title", &grant.title),
        ("description", &grant.description),
        ("recipient", &grant.recipient.name),
        ("funder", &grant.funder.name),
        ("programme", &grant.programme),
    ];
    let of_words = words.into_iter().filter_map(|(field, text)| {
        let sentence = if typed::unseen(text).is_some() {
            "holds a character that nobody sees; write it anew"
        } else if typed::personal(text) {
            "holds a telephone number or an address of a mailbox; everybody would read it, so take it out"
        } else if text.chars().count() > LONGEST {
            "is longer than 10,000 characters; write it in fewer"
        } else {
            return None;
        };
        Some((field, sentence))
    });
    let late = (grant.awarded > today).then_some(("award date", "is still to come; correct it"));
    let ends = matches!(grant.planned, (Some(from), Some(until)) if until < from);
    let backwards = ends.then_some(("planned dates", "end before they start; correct one of them"));
    let address = |text: &str| !text.is_empty() && !text.starts_with("https://") && !text.starts_with("http://");
    let is_wrong = address(&grant.url) || address(&grant.source);
    let address =
        is_wrong.then_some(("address", "begins neither with https:// nor with http://; correct it or leave it out"));
    of_words.chain(late).chain(backwards).chain(address)
}

/// Whether two are one award, as far as can be told: the same funder gave the same recipient as much within a year.
pub fn is_same(one: &Grant, other: &Grant) -> bool {
    let name = |one: &Grant| (called(&one.funder.name), called(&one.recipient.name));
    let apart = (one.awarded - other.awarded).get_days().abs();
    name(one) == name(other) && (one.amount, &one.currency) == (other.amount, &other.currency) && apart <= 366
}

/// What was told here and now stands in a file: of each grant of the file at most one.
async fn told(tx: &mut Tx, new: &[Grant]) -> Result<Vec<Kept>> {
    let mut taken = std::collections::HashSet::new();
    let mut is_there = |kept: &Kept| {
        let found = new.iter().enumerate().find(|(i, grant)| is_same(&kept.grant, grant) && !taken.contains(i));
        found.is_some_and(|(i, _)| taken.insert(i))
    };
    Ok(store::told(tx).await?.into_iter().filter(|kept| is_there(kept)).collect())
}

/// What there is to end: a file with its grants, or a grant that was told here.
///
/// # Errors
/// When there is neither.
pub async fn ending(tx: &mut Tx, plan: &Snapshot, name: &str) -> Result<(Option<Record>, Vec<String>)> {
    let file = plan.get(name).filter(|one| one.table == &FILES).cloned();
    let mut ids: Vec<String> = store::of_file(tx, name).await?.into_values().map(|(id, _)| id).collect();
    ids.extend(store::told_as(tx, name).await?.into_iter().map(|kept| kept.id));
    let file = file.filter(|one| one.ended.is_none());
    if file.is_none() && ids.is_empty() {
        return Err(Error::invalid(format!(
            "{name} is no file of grants and no grant that was told here. Nothing was changed."
        )));
    }
    Ok((file, ids))
}

/// Ends a file with its grants, or a grant that was told here: nothing is deleted, and none of them counts any more.
pub async fn end(
    tx: &mut Tx,
    (clock, who, today): (&Clock, &Who, Date),
    (file, ids): (Option<Record>, &[String]),
) -> Result<()> {
    if let Some(file) = file {
        let after = Record { ended: Some(today.to_string()), ..file.clone() };
        record::save(tx, clock, who, vec![Change { before: Some(file), after }]).await?;
    }
    store::end(tx, ids, clock.now()).await
}

/// Compares a file with what is there of the file that it takes the place of.
///
/// # Errors
/// What is wrong with the file: each grant with its row.
pub async fn rehearse(
    tx: &mut Tx,
    plan: &Snapshot,
    (bytes, read): (&[u8], Read),
    (replaces, today): (Option<&str>, Date),
) -> Result<std::result::Result<Rehearsal, Vec<Fault>>> {
    let before = replaces.map(|name| {
        let found = plan.get(name).filter(|one| one.table == &FILES && one.ended.is_none());
        found.cloned().ok_or_else(|| Error::invalid(format!("There is no file of grants {name} in the plan.")))
    });
    let before = before.transpose()?;
    let name = before.as_ref().map_or("", |one| one.reference.as_str());
    let Read { grants, rows, mut faults, counted, .. } = read;
    for (grant, row) in grants.iter().zip(&rows) {
        faults.extend(wrong(grant, today).map(|(field, sentence)| fault((counted, *row), grant, field, sentence)));
    }
    let there = store::of_file(tx, name).await?;
    let elsewhere = store::elsewhere(tx, name).await?;
    for (grant, row) in grants.iter().zip(&rows).filter(|(grant, _)| elsewhere.contains(&grant.id)) {
        let sentence = "is known from elsewhere; end that first with --end, say with --replaces that this file takes its place, or leave this one out";
        faults.push(fault((counted, *row), grant, "id", sentence));
    }
    if grants.is_empty() && faults.is_empty() {
        let sentence = "The file holds no grants. Nothing was changed.".to_owned();
        faults.push(Fault { counted, row: 0, id: String::new(), field: String::new(), sentence });
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
    let told = told(tx, &new).await?;
    let changed = new.iter().filter(|grant| there.contains_key(&grant.id)).count();
    let hash = random::hash(bytes);
    Ok(Ok(Rehearsal { before, new, same: same.len(), over, changed, told, hash, all }))
}

/// Writes what was rehearsed; answers the reference of the file.
pub async fn apply(
    tx: &mut Tx,
    plan: &Snapshot,
    (clock, who, today): (&Clock, &Who, Date),
    (rehearsal, about): (Rehearsal, &About),
) -> Result<String> {
    let now: Timestamp = clock.now();
    let Rehearsal { before, new, over, told, hash, all, .. } = rehearsal;
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
    store::end(tx, &told.into_iter().map(|kept| kept.id).collect::<Vec<_>>(), now).await?;
    store::insert(tx, &new, store::From { file: Some(&name), ..store::From::default() }, (&who.account, now)).await?;
    Ok(name)
}
