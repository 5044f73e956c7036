//! Moving a record up or down among those that are part of the same.

use super::plan::{changing, place as its_page};
use super::{find, in_words, plan};
use crate::exchange;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use platform::http::{Ctx, Form};
use platform::page::choice_key;
use platform::page::desk::{Cell, Field, FormBlock, Table as Shown};
use platform::page::record_form::VERSION;
use platform::record::{self, Record};
use platform::snapshot::Snapshot;
use platform::table::{ORDER, Table};
use platform::{Error, Result};

/// Whether the records of a table have an order of their own.
pub fn is_ordered(table: &Table) -> bool {
    table.column(ORDER).is_some() && table.within.is_some()
}

/// What stands beside a record in the same list, in its order: what is part of the same, and of its kind where there are kinds.
fn beside<'a>(plan: &'a Snapshot, record: &Record) -> Vec<&'a Record> {
    let Some(within) = record.table.within else { return Vec::new() };
    let all = plan.referring(record.text(within), record.table.name, within).into_iter();
    all.filter(|one| one.values.get("kind") == record.values.get("kind")).collect()
}

/// Records that are part of the same as a table, each with a link to where it is changed and buttons that move it.
pub fn rows(ctx: &Ctx, caption: String, records: Vec<&Record>) -> Shown {
    let kind = |record: &Record| match record.values.get("kind").and_then(|kind| kind.as_str()) {
        Some(word) => Cell::words(ctx.t(&choice_key(word))),
        None => Cell::words(ctx.t(&format!("kind-{}", record.table.one))),
    };
    let row = |record: &Record| {
        let link = Cell::Link(plan::title(ctx, record), ctx.href(&its_page(record)));
        let first = [link, kind(record), Cell::content(&record.reference)];
        first.into_iter().chain(buttons(ctx, record)).collect()
    };
    let headings = ["record-title", "record-kind", "record-ref", "record-up", "record-down"];
    Shown {
        caption,
        headings: headings.map(|key| ctx.t(key)).into(),
        rows: records.into_iter().map(row).collect(),
        empty: ctx.t("record-none"),
    }
}

/// The buttons that move a record up and down.
fn buttons(ctx: &Ctx, record: &Record) -> Vec<Cell> {
    let all = beside(&ctx.snapshot, record);
    let at = all.iter().position(|one| one.reference == record.reference);
    let last = all.len().saturating_sub(1);
    let button = |way: &'static str, there: bool| match there {
        true => Cell::Button(
            FormBlock::new(ctx.href(&format!("{}/move", its_page(record))), ctx.t(&format!("record-{way}")))
                .quiet()
                .about(record.title())
                .send("way", way)
                .field(Field::hidden(VERSION, record.version.to_string())),
        ),
        false => Cell::words(""),
    };
    vec![button("up", at.is_some_and(|at| at > 0)), button("down", at.is_some_and(|at| at < last))]
}

/// `POST /manage/plan/{table}/{ref}/move`
pub async fn shift(ctx: Ctx, Path((name, reference)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let (table, who) = changing(&ctx, &name)?;
    let (mut tx, plan) = ctx.begin_change().await?;
    let record = find(&plan, table, &reference)?;
    let whole = table.within.and_then(|within| plan.referred(record, within));
    let Some(whole) = whole.filter(|_| is_ordered(table) && record.ended.is_none()) else {
        return Err(Error::not_found(format!("manage/plan/{name}/{reference}/move")));
    };
    if sent.text(VERSION).parse() != Ok(record.version) {
        drop(tx);
        let shown = plan::page(&ctx, whole, Vec::new()).status(StatusCode::CONFLICT);
        return shown.done(ctx.t("record-moved-meanwhile")).show(&ctx);
    }
    let moved = moved(beside(&plan, record), &record.reference, sent.text("way") == "up");
    let import = match exchange::several(&plan, &moved) {
        Ok(import) => import,
        Err(faults) => {
            drop(tx);
            return plan::page(&ctx, whole, in_words(&ctx, whole.table, &faults)).show(&ctx);
        }
    };
    record::save(&mut tx, &ctx.app.clock, &who, import.changes).await?;
    let to = format!("{}?done=moved", its_page(whole));
    tx.commit().await?;
    Ok(ctx.to(&to))
}

/// The records whose numbers change when one of them changes places with that before or after it: these two, where all have
/// different numbers already; else all that need one.
fn moved(mut all: Vec<&Record>, reference: &str, up: bool) -> Vec<Record> {
    let stated: Vec<i64> = all.iter().filter_map(|one| one.int(ORDER)).collect();
    let differ = stated.len() == all.len() && stated.windows(2).all(|pair| pair[0] < pair[1]);
    let numbers = if differ { stated } else { (1..).take(all.len()).collect() };
    let at = all.iter().position(|one| one.reference == reference).unwrap_or_default();
    let to = if up { at.checked_sub(1) } else { Some(at + 1).filter(|to| *to < all.len()) };
    if let Some(to) = to {
        all.swap(at, to);
    }
    let changed = all.into_iter().zip(numbers).filter(|(one, number)| one.int(ORDER) != Some(*number));
    let with = |(one, number): (&Record, i64)| {
        let mut after = one.clone();
        after.values.insert(ORDER.to_owned(), number.into());
        after
    };
    changed.map(with).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Map, Value};

    fn record(reference: &str, number: Option<i64>) -> Record {
        let values = number.map(|number| (ORDER.to_owned(), Value::from(number)));
        let table = &strategy::action::TABLE;
        Record {
            table,
            reference: reference.to_owned(),
            version: 1,
            ended: None,
            values: values.into_iter().collect::<Map<_, _>>(),
        }
    }

    fn after(records: &[Record], reference: &str, up: bool) -> Vec<(String, i64)> {
        let moved = moved(records.iter().collect(), reference, up);
        moved.into_iter().map(|one| (one.reference.clone(), one.int(ORDER).unwrap())).collect()
    }

    #[test]
    fn two_records_change_places_and_no_other_changes() {
        let all = [record("A", Some(0)), record("B", Some(4)), record("C", Some(9))];
        assert_eq!(after(&all, "B", true), [("B".to_owned(), 0), ("A".to_owned(), 4)]);
        assert_eq!(after(&all, "B", false), [("C".to_owned(), 4), ("B".to_owned(), 9)]);
        assert_eq!(after(&all, "A", true), []);
        assert_eq!(after(&all, "C", false), []);
    }

    #[test]
    fn without_numbers_all_get_one() {
        let all = [record("A", Some(1)), record("B", None), record("C", None)];
        assert_eq!(after(&all, "C", true), [("C".to_owned(), 2), ("B".to_owned(), 3)]);
        let same = [record("A", Some(1)), record("B", Some(1))];
        assert_eq!(after(&same, "B", true), [("A".to_owned(), 2)]);
    }
}
