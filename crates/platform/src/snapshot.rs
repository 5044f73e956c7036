//! The whole open plan at one moment, in memory.
//!
//! A plan is some hundreds of records, so a page reads it whole: the same code shows today and any day of the past.

use crate::db::Tx;
use crate::error::Result;
use crate::link;
use crate::record::{self, Record};
use crate::revision;
use crate::table::{self, Kind, Table};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::HashMap;

/// All records as they stood at one moment.
#[derive(Debug, Default)]
pub struct Snapshot {
    /// The number of the newest revision it contains.
    pub seq: i64,
    /// The past day at whose end it stood so; nothing for the present.
    pub as_at: Option<Date>,
    tables: &'static [&'static Table],
    records: HashMap<&'static str, Vec<Record>>,
    places: HashMap<String, (&'static str, usize)>,
    mentions: HashMap<String, Vec<(&'static str, &'static str, usize)>>,
}

/// The records of today of the tables of which something can be taken back.
async fn said_today(tx: &mut Tx, tables: &'static [&'static Table]) -> Result<HashMap<String, Record>> {
    let mut said = HashMap::new();
    for table in tables.iter().filter(|table| !table.taken_back.is_empty() || !table.taken_out.is_empty()) {
        said.extend(record::all(tx, table).await?.into_iter().map(|record| (record.reference.clone(), record)));
    }
    Ok(said)
}

impl Snapshot {
    /// The present state.
    pub async fn load(tx: &mut Tx, tables: &'static [&'static Table]) -> Result<Snapshot> {
        let mut records = Vec::new();
        for table in tables {
            records.extend(record::all(tx, table).await?);
        }
        Ok(Snapshot::new(revision::newest(tx).await?, None, tables, records))
    }

    /// The state that had been recorded before `moment`, the end of the day `as_at`; of what was taken back since, a stub.
    pub async fn load_as_at(
        tx: &mut Tx,
        tables: &'static [&'static Table],
        as_at: Date,
        moment: Timestamp,
    ) -> Result<Snapshot> {
        let (seq, last) = revision::states(tx, moment, &table::names(tables)).await?;
        let today = said_today(tx, tables).await?;
        let mut records = Vec::with_capacity(last.len());
        for ((kind, _), state) in last {
            if let Some(table) = tables.iter().find(|table| table.name == kind) {
                let mut record = Record::from_state(table, &serde_json::from_str(&state)?)?;
                if let Some(now) = today.get(&record.reference) {
                    record.take_back(now);
                }
                records.push(record);
            }
        }
        Ok(Snapshot::new(seq, Some(as_at), tables, records))
    }

    /// A snapshot of these records.
    pub fn new(seq: i64, as_at: Option<Date>, tables: &'static [&'static Table], records: Vec<Record>) -> Snapshot {
        let mut snapshot = Snapshot { seq, as_at, tables, ..Snapshot::default() };
        for record in records {
            snapshot.records.entry(record.table.name).or_default().push(record);
        }
        for list in snapshot.records.values_mut() {
            list.sort_by_cached_key(|record| natural(&record.reference));
        }
        snapshot.index();
        snapshot
    }

    fn index(&mut self) {
        for (name, list) in &self.records {
            for (i, record) in list.iter().enumerate() {
                self.places.insert(record.reference.to_uppercase(), (name, i));
                if record.ended.is_some() {
                    continue;
                }
                for column in record.table.all_columns() {
                    if matches!(column.kind, Kind::Ref(_) | Kind::AnyRef)
                        && let Some(reference) = record.values.get(column.name).and_then(|value| value.as_str())
                    {
                        self.mentions.entry(reference.to_owned()).or_default().push((name, column.name, i));
                    }
                }
            }
        }
        let place = |name: &str, i: usize| self.records.get(name).and_then(|list| list.get(i)).map(place);
        for list in self.mentions.values_mut() {
            list.sort_by_cached_key(|(name, by, i)| (*name, *by, place(name, *i), *i));
        }
    }

    /// The tables that the program knows.
    pub fn tables(&self) -> &'static [&'static Table] {
        self.tables
    }

    /// The table of this name.
    pub fn table(&self, name: &str) -> Option<&'static Table> {
        self.tables.iter().find(|table| table.name == name).copied()
    }

    /// The records of a table that are part of the plan, in the order of their references.
    pub fn list(&self, table: &str) -> impl Iterator<Item = &Record> {
        self.with_ended(table).iter().filter(|record| record.ended.is_none())
    }

    /// All records of a table, ended ones included.
    pub fn with_ended(&self, table: &str) -> &[Record] {
        self.records.get(table).map_or(&[], Vec::as_slice)
    }

    /// The record of this reference, in any case of letters, ended or not.
    pub fn get(&self, reference: &str) -> Option<&Record> {
        let (table, i) = self.places.get(&reference.to_uppercase())?;
        self.records.get(table)?.get(*i)
    }

    /// The record that a column of another record refers to.
    pub fn referred(&self, record: &Record, column: &str) -> Option<&Record> {
        self.get(record.text(column))
    }

    /// The records that this one is part of, the nearest first.
    pub fn ancestors(&self, record: &Record) -> Vec<&Record> {
        let mut found: Vec<&Record> = Vec::new();
        let mut next = self.parent(record);
        while let Some(parent) = next.filter(|parent| !found.contains(parent)) {
            found.push(parent);
            next = self.parent(parent);
        }
        found
    }

    fn parent(&self, record: &Record) -> Option<&Record> {
        self.referred(record, record.table.within?)
    }

    /// The records of `table` whose `column` refers to `reference`, in the order of their numbers where they have any, and of
    /// their references.
    pub fn referring(&self, reference: &str, table: &str, column: &str) -> Vec<&Record> {
        let mentions = self.mentions.get(reference).map_or(&[][..], Vec::as_slice);
        mentions
            .iter()
            .filter(|(name, by, _)| *name == table && *by == column)
            .filter_map(|(name, _, i)| self.records.get(name)?.get(*i))
            .collect()
    }

    /// The links of this relation that start from a record, each with the record that it leads to.
    pub fn links_from(&self, reference: &str, relation: &str) -> Vec<(&Record, &Record)> {
        self.links(reference, "from", relation, "to")
    }

    /// The links of this relation that lead to a record, each with the record that it starts from.
    pub fn links_to(&self, reference: &str, relation: &str) -> Vec<(&Record, &Record)> {
        self.links(reference, "to", relation, "from")
    }

    fn links(&self, reference: &str, here: &str, relation: &str, there: &str) -> Vec<(&Record, &Record)> {
        let mut found: Vec<_> = self
            .referring(reference, link::TABLE.name, here)
            .into_iter()
            .filter(|link| link.text("relation") == relation)
            .filter_map(|link| Some((link, self.referred(link, there)?)))
            .filter(|(_, other)| other.ended.is_none())
            .collect();
        found.sort_by_cached_key(|(_, other)| natural(&other.reference));
        found
    }
}

/// At which place a record stands among those that are part of the same, by its kind and number; last, where it has no number.
pub fn place(record: &Record) -> (bool, String, i64) {
    let value = |name: &str| record.values.get(name);
    match value(table::ORDER).and_then(|number| number.as_i64()) {
        Some(number) => (false, value("kind").and_then(|kind| kind.as_str()).unwrap_or_default().to_owned(), number),
        None => (true, String::new(), 0),
    }
}

/// A key that sorts `A2` before `A10`: words and the numbers after them.
pub type Natural = Vec<(String, u64)>;

/// The key of this text.
pub fn natural(text: &str) -> Natural {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
        let (word, tail) = rest.split_at(digits);
        let end = tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len());
        let (number, tail) = tail.split_at(end);
        parts.push((word.to_owned(), number.parse().unwrap_or(0)));
        rest = tail;
    }
    parts
}
