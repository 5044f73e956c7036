//! A row of any [`Table`], and the only SQL that reads and writes such rows.

use crate::audit::{self, Act, Who};
use crate::clock::Clock;
use crate::db::{Row, Tx, Value as Sql, marks};
use crate::error::{Error, Result};
use crate::revision::{self, Entry};
use crate::table::{self, Column, Kind, Known, Table};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

/// A record: a row of a table, by its reference.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What kind of record it is.
    pub table: &'static Table,
    /// Its reference, unique over all tables.
    pub reference: String,
    /// Counts its changes, so that a stale save is noticed.
    pub version: i64,
    /// The day on which it ceased to be part of the plan.
    pub ended: Option<String>,
    /// Its values by column; what is not stated is absent.
    pub values: Map<String, Value>,
}

/// Under what a stub keeps the day on which what it said was taken back.
const TAKEN_BACK: &str = "taken_back";

impl PartialEq for Table {
    fn eq(&self, other: &Table) -> bool {
        self.name == other.name
    }
}

impl Record {
    /// A new record, with those of these texts that say something.
    pub fn new(table: &'static Table, reference: impl Into<String>, texts: &[(&str, &str)]) -> Record {
        let mut record = Record { table, reference: reference.into(), version: 0, ended: None, values: Map::new() };
        texts.iter().for_each(|(column, text)| record.set(column, text));
        record
    }

    /// Writes a text into a column; an empty one states nothing.
    pub fn set(&mut self, column: &str, text: &str) {
        match text {
            "" => drop(self.values.remove(column)),
            text => drop(self.values.insert(column.to_owned(), json!(text))),
        }
    }

    /// The text in this column, or nothing.
    ///
    /// # Panics
    /// In a debug build, when the table has no such column: a slip of ours that any test of the page finds.
    pub fn text(&self, column: &str) -> &str {
        debug_assert!(self.table.column(column).is_some(), "{} has no column {column}", self.table.name);
        self.values.get(column).and_then(Value::as_str).unwrap_or_default()
    }

    /// The whole number in this column.
    pub fn int(&self, column: &str) -> Option<i64> {
        self.values.get(column).and_then(Value::as_i64)
    }

    /// Whether this column says yes.
    pub fn is(&self, column: &str) -> bool {
        self.values.get(column).and_then(Value::as_bool).unwrap_or(false)
    }

    /// The words that name the record.
    pub fn title(&self) -> &str {
        self.text(self.table.title)
    }

    /// The path of its page, where records of its table have pages.
    pub fn path(&self) -> String {
        format!("{}/{}", self.table.path(), self.reference)
    }

    /// The day on which what it says was taken back, if it was: then nobody is shown those words any more.
    pub fn taken_back(&self) -> Option<&str> {
        let ended = self.ended.as_deref().filter(|_| !self.table.taken_back.is_empty());
        self.values.get(TAKEN_BACK).and_then(Value::as_str).or(ended)
    }

    /// Takes out of it, as it stood on a past day, what has been taken back by now: a stub stays, with the day.
    pub(crate) fn take_back(&mut self, today: &Record) {
        if let Some(day) = today.taken_back() {
            self.values.retain(|name, _| !self.table.taken_back.contains(&name.as_str()));
            self.values.insert(TAKEN_BACK.to_owned(), json!(day));
            return;
        }
        for (column, known) in self.table.taken_out {
            let first = |line: &str| match known {
                Known::ByFirstWord => line.split_whitespace().next().map(str::to_owned),
                Known::Whole => Some(line.to_owned()),
            };
            let then: Vec<Option<String>> = self.text(column).lines().map(first).collect();
            let kept: Vec<&str> = today.text(column).lines().filter(|line| then.contains(&first(line))).collect();
            match kept.is_empty() {
                true => drop(self.values.remove(*column)),
                false => drop(self.values.insert((*column).to_owned(), json!(kept.join("\n")))),
            }
        }
    }

    /// What everybody may read in this column.
    pub fn open_value(&self, column: &str) -> Option<&Value> {
        let hidden = self.taken_back().is_some() && self.table.taken_back.contains(&column);
        self.values.get(column).filter(|_| !hidden)
    }

    /// The record as the API and the JSON export show it, its source as an object.
    pub fn to_json(&self) -> Value {
        let mut item = Map::new();
        item.insert("ref".to_owned(), json!(self.reference));
        for column in self.table.columns {
            if let Some(value) = self.open_value(column.name) {
                item.insert(column.name.to_owned(), value.clone());
            }
        }
        if let Some(day) = self.taken_back() {
            item.insert(TAKEN_BACK.to_owned(), json!(day));
        }
        if let Some(day) = &self.ended {
            item.insert("ended".to_owned(), json!(day));
        }
        if let Some(document) = self.values.get("document") {
            let mut source = json!({ "document": document });
            if let Some((word, numbers)) = self.text("place").split_once(' ') {
                source[word.trim_end_matches('s')] = json!(numbers);
            }
            item.insert("source".to_owned(), source);
        }
        Value::Object(item)
    }

    fn state(&self) -> Value {
        json!({ "ref": self.reference, "version": self.version, "ended": self.ended, "values": self.values })
    }

    /// A record from the state that a revision keeps.
    pub(crate) fn from_state(table: &'static Table, state: &Value) -> Result<Record> {
        let broken = || Error::Internal(format!("a revision of {} is not readable", table.name));
        Ok(Record {
            table,
            reference: state["ref"].as_str().ok_or_else(broken)?.to_owned(),
            version: state["version"].as_i64().ok_or_else(broken)?,
            ended: state["ended"].as_str().map(str::to_owned),
            values: state["values"].as_object().ok_or_else(broken)?.clone(),
        })
    }
}

/// A change of one record.
#[derive(Clone, Debug)]
pub struct Change {
    /// As it was, unless it is new.
    pub before: Option<Record>,
    /// As it shall be; its version is counted on by [`save`].
    pub after: Record,
}

/// All records of a table, ended ones included, in no particular order.
pub async fn all(tx: &mut Tx, table: &'static Table) -> Result<Vec<Record>> {
    let sql = format!("SELECT {} FROM \"{}\"", column_list(table), table.name);
    let rows = tx.query(&sql, &[]).await?;
    rows.iter().map(|row| from_row(table, row)).collect()
}

/// The changes of these records up to revision `seq`, newest first, each with the moment at which it was recorded.
pub async fn history(
    tx: &mut Tx,
    tables: &[&'static Table],
    references: &[&str],
    seq: i64,
) -> Result<Vec<(Timestamp, Change)>> {
    let mut changes = Vec::new();
    for revision in revision::of(tx, references, seq).await? {
        let Some(table) = tables.iter().find(|table| table.name == revision.kind) else { continue };
        let record = |state: &String| Record::from_state(table, &serde_json::from_str(state)?);
        let before = revision.before.as_ref().map(record).transpose()?;
        changes.push((revision.at, Change { before, after: record(&revision.after)? }));
    }
    Ok(changes)
}

/// Writes the changes and, in the same transaction, a revision of each and one entry of the audit.
///
/// # Errors
/// When a record has changed since `before` was read: somebody else saved it first.
pub async fn save(tx: &mut Tx, clock: &Clock, who: &Who, mut changes: Vec<Change>) -> Result<()> {
    let mut entries = Vec::with_capacity(changes.len());
    for change in &mut changes {
        change.after.version = change.before.as_ref().map_or(1, |before| before.version + 1);
        match &change.before {
            None => insert(tx, &change.after).await?,
            Some(before) => update(tx, before, &change.after).await?,
        }
        entries.push(Entry {
            kind: change.after.table.name.to_owned(),
            reference: change.after.reference.clone(),
            before: change.before.as_ref().map(Record::state),
            after: change.after.state(),
        });
    }
    let now = clock.now();
    let about = entries.first().map(|entry| (entry.kind.clone(), entry.reference.clone()));
    let count = entries.len();
    let head = revision::append(tx, now, &who.account, entries).await?;
    let Some((kind, reference)) = about else { return Ok(()) };
    // The audit holds the hash of the last revision, so the two chains vouch for each other.
    let detail = json!({ "records": count, "revision": head.seq, "hash": head.hash });
    audit::append(tx, now, who, Act { act: "plan.change", kind: &kind, reference: &reference, detail }).await
}

/// Compares every record with the last state that the history has of it.
///
/// # Errors
/// Names the first record that was changed behind the history's back.
pub async fn verify(tx: &mut Tx, tables: &'static [&'static Table]) -> Result<()> {
    let (_, mut states) = revision::states(tx, Timestamp::MAX, &table::names(tables)).await?;
    for table in tables {
        for record in all(tx, table).await? {
            let state = states.remove(&(table.name.to_owned(), record.reference.clone()));
            let kept = state.map(|state| Record::from_state(table, &serde_json::from_str(&state)?)).transpose()?;
            if kept.as_ref() != Some(&record) {
                return Err(altered(table, &record.reference));
            }
        }
    }
    match states.keys().next() {
        Some((kind, reference)) => Err(Error::Internal(format!("{reference} is in the history and not in {kind}"))),
        None => Ok(()),
    }
}

fn altered(table: &Table, reference: &str) -> Error {
    Error::Internal(format!(
        "{reference} in {} is not what the history says: it was changed behind its back",
        table.name
    ))
}

async fn insert(tx: &mut Tx, record: &Record) -> Result<()> {
    let marks = marks(1, column_names(record.table).len());
    let sql = format!("INSERT INTO \"{}\" ({}) VALUES ({marks})", record.table.name, column_list(record.table));
    tx.execute(&sql, &arguments(record)).await
}

async fn update(tx: &mut Tx, before: &Record, after: &Record) -> Result<()> {
    let columns = column_names(after.table);
    let sets: Vec<String> = columns.iter().enumerate().map(|(i, name)| format!("\"{name}\" = ${}", i + 1)).collect();
    let sql = format!(
        "UPDATE \"{}\" SET {} WHERE \"ref\" = $1 AND \"row_version\" = ${} RETURNING \"ref\"",
        after.table.name,
        sets.join(", "),
        columns.len() + 1
    );
    let mut values = arguments(after);
    values.push(Sql::Int(Some(before.version)));
    if tx.query(&sql, &values).await?.is_empty() {
        return Err(Error::Stale);
    }
    Ok(())
}

fn column_names(table: &'static Table) -> Vec<&'static str> {
    let mut names = vec!["ref", "row_version", "ended_on"];
    names.extend(table.all_columns().map(|column| column.name));
    names
}

fn column_list(table: &'static Table) -> String {
    let quoted: Vec<String> = column_names(table).iter().map(|name| format!("\"{name}\"")).collect();
    quoted.join(", ")
}

fn arguments(record: &Record) -> Vec<Sql> {
    let mut values =
        vec![Sql::text(&record.reference), Sql::Int(Some(record.version)), Sql::Text(record.ended.clone())];
    values.extend(record.table.all_columns().map(|column| argument(column, record.values.get(column.name))));
    values
}

fn argument(column: &Column, value: Option<&Value>) -> Sql {
    match column.kind {
        Kind::Int => Sql::Int(value.and_then(Value::as_i64)),
        Kind::Bool => Sql::Bool(value.and_then(Value::as_bool)),
        // As text, since the shortest text of a number is the number itself on either engine.
        Kind::Number => Sql::Text(value.map(Value::to_string)),
        _ => Sql::Text(value.and_then(Value::as_str).map(str::to_owned)),
    }
}

fn from_row(table: &'static Table, row: &Row) -> Result<Record> {
    let mut values = Map::new();
    for (i, column) in table.all_columns().enumerate() {
        let value = match column.kind {
            Kind::Int => row.int(i + 3)?.map(Value::from),
            Kind::Bool => row.bool(i + 3)?.map(Value::from),
            Kind::Number => row.text(i + 3)?.map(|text| serde_json::from_str(&text)).transpose()?,
            _ => row.text(i + 3)?.map(Value::from),
        };
        if let Some(value) = value {
            values.insert(column.name.to_owned(), value);
        }
    }
    Ok(Record {
        table,
        reference: row.text(0)?.unwrap_or_default(),
        version: row.int(1)?.unwrap_or_default(),
        ended: row.text(2)?,
        values,
    })
}
