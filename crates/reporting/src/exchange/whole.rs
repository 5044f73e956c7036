//! The plan as it would be with the rows of the file in it.

use super::import::{Row, meant};
use measures::area::{self, Gazetteer};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table};
use serde_json::{Map, Value};
use std::collections::HashMap;

/// The plan and the rows laid over it.
pub struct Whole<'a> {
    plan: &'a Snapshot,
    /// The rows of the file.
    pub rows: &'a [Row],
    own: HashMap<String, &'a Row>,
    /// The tables of which what the file leaves out ends.
    ending: &'a [&'static Table],
}

/// A record as it would be.
pub struct One<'a> {
    /// Its table.
    pub table: &'static Table,
    /// Its reference, as it is written.
    pub reference: &'a str,
    /// Its row in the file, if it has one.
    pub row: Option<&'a Row>,
    values: &'a Map<String, Value>,
    ended: bool,
}

impl<'a> One<'a> {
    /// The text in this column, or nothing.
    pub fn text(&self, column: &str) -> &'a str {
        self.values.get(column).and_then(Value::as_str).unwrap_or_default()
    }

    /// The number in this column, if there is one.
    pub fn number(&self, column: &str) -> Option<f64> {
        self.values.get(column).and_then(Value::as_f64)
    }

    /// Whether this column says yes.
    pub fn is(&self, column: &str) -> bool {
        self.values.get(column).and_then(Value::as_bool).unwrap_or(false)
    }
}

impl<'a> Whole<'a> {
    /// These rows over this plan.
    pub fn new(plan: &'a Snapshot, rows: &'a [Row], ending: &'a [&'static Table]) -> Whole<'a> {
        let own = rows.iter().map(|row| (row.reference.to_uppercase(), row)).collect();
        Whole { plan, rows, own, ending }
    }

    /// The record as the plan has it, without the rows of the file.
    pub fn before(&self, reference: &str) -> Option<&Record> {
        self.plan.get(reference)
    }

    /// The tables of the plan.
    pub fn tables(&self) -> &'static [&'static Table] {
        self.plan.tables()
    }

    /// The row of the file that has this reference.
    pub fn own(&self, reference: &str) -> Option<&'a Row> {
        self.own.get(&reference.to_uppercase()).copied()
    }

    /// The record of this reference, in any case of letters, ended or not.
    pub fn get(&self, reference: &str) -> Option<One<'a>> {
        self.own(reference).map(of_row).or_else(|| self.plan.get(reference).map(|record| self.of_record(record)))
    }

    /// The records of a table that would be part of the plan: those of the file, then the others.
    pub fn live(&self, table: &'static str) -> impl Iterator<Item = One<'a>> {
        let rows = self.rows.iter().filter(move |row| row.table.name == table).map(of_row);
        let kept = self.plan.list(table).filter(|record| self.own(&record.reference).is_none());
        rows.chain(kept.map(|record| self.of_record(record))).filter(|one| !one.ended)
    }

    /// The areas that are known, and those of the file.
    pub fn areas(&self) -> Gazetteer {
        let mut areas = area::known(self.plan);
        for row in self.rows.iter().filter(|row| row.table == &area::TABLE && row.ended.is_none()) {
            let (reference, values) = (row.reference.clone(), row.values.clone());
            areas.add_record(&Record { table: row.table, reference, version: 0, ended: None, values });
        }
        areas
    }

    fn of_record(&self, record: &'a Record) -> One<'a> {
        let ended = record.ended.is_some() || self.ending.contains(&record.table);
        One { table: record.table, reference: &record.reference, row: None, values: &record.values, ended }
    }

    /// Another table, of the plan or of the file, that has a row of the same reference.
    pub fn elsewhere(&self, row: &Row) -> Option<&'static str> {
        let kept = self.plan.get(&row.reference).map(|record| record.table);
        let own = self.own(&row.reference).map(|other| other.table);
        [kept, own].into_iter().flatten().find(|table| *table != row.table).map(|table| table.name)
    }

    /// What is wrong with a reference to a row of the wanted table, or of any; with a hint at what may be meant.
    pub fn fault(&self, reference: &str, wanted: Option<&'static str>, hint: bool) -> Option<String> {
        match (self.get(reference), wanted) {
            (None, None) => Some(format!("names {reference}, which is in no table")),
            (None, Some(table)) => {
                let known = self.live(table).map(|one| one.reference).filter(|_| hint);
                Some(format!("names {reference}, which is not in {table}{}", meant(reference, known)))
            }
            (Some(found), Some(table)) if found.table.name != table => {
                Some(format!("names {reference}, which is in {} and not in {table}", found.table.name))
            }
            (Some(found), _) if found.reference != reference => {
                Some(format!("names {reference}, which is written {}", found.reference))
            }
            _ => None,
        }
    }

    /// The records that stay while what they refer to is ended, a sentence each.
    pub fn left_behind(&self) -> Vec<String> {
        let mut sentences = Vec::new();
        for one in self.tables().iter().flat_map(|table| self.live(table.name)) {
            let refers = |kind| matches!(kind, Kind::Ref(_) | Kind::AnyRef);
            for column in one.table.all_columns().filter(|column| refers(column.kind)) {
                if let Some(ended) = self.get(one.text(column.name)).filter(|other| other.ended) {
                    // What was so before the file came is no news.
                    if one.row.is_none() && ended.row.is_none() && self.ending.is_empty() {
                        continue;
                    }
                    let (its, mine) = (ended.table.one, one.table.one);
                    let names = (ended.reference, one.reference);
                    sentences.push(format!("{its} {} is ended but {mine} {} still refers to it", names.0, names.1));
                }
            }
        }
        sentences
    }
}

fn of_row(row: &Row) -> One<'_> {
    let ended = row.ended.is_some();
    One { table: row.table, reference: &row.reference, row: Some(row), values: &row.values, ended }
}
