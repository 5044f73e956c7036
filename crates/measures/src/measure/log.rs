//! What was changed in the definition of a measure, its targets and its breaks, which of its figures were withdrawn, and when.

use crate::dataset::{self, store};
use crate::{breaks, target};
use askama::Template;
use jiff::Timestamp;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::page::{Page, Part, said};
use platform::record::{self, Change, Record};
use platform::table::{Column, Table};
use std::cmp::Reverse;

/// The changes, for the template.
#[derive(Template)]
#[template(path = "measures/log.html")]
pub struct Log {
    page: Page,
    first: String,
    lines: Vec<Line>,
}

/// One change of one record.
struct Line {
    day: String,
    kind: String,
    title: String,
    /// The key of what was done.
    done: &'static str,
    /// Why figures were withdrawn.
    why: String,
    columns: Vec<Altered>,
}

/// A column that says something else than before.
struct Altered {
    name: String,
    from: Vec<Part>,
    to: Vec<Part>,
}

impl Log {
    /// Reads the changes from the history, the newest first. What was recorded together with the measure is no change.
    pub async fn read(ctx: &Ctx, measure: &Record) -> Result<Log> {
        let tables: [&'static Table; 3] = [measure.table, &target::TABLE, &breaks::TABLE];
        let of = |table: &str| {
            let all = ctx.snapshot.with_ended(table).iter();
            all.filter(|record| record.text("measure") == measure.reference).map(|record| record.reference.as_str())
        };
        let own = std::iter::once(measure.reference.as_str());
        let references: Vec<&str> = own.chain(of(target::TABLE.name)).chain(of(breaks::TABLE.name)).collect();
        let mut tx = ctx.app.db.read().await?;
        let mut past = record::history(&mut tx, &tables, &references, ctx.snapshot.seq).await?;
        let of_measure = |(_, change): &&(Timestamp, Change)| change.after.reference == measure.reference;
        let first = past.iter().rfind(of_measure).map(|(at, _)| *at).unwrap_or_default();
        past.retain(|(at, _)| *at > first);
        past.extend(withdrawn(ctx, &mut tx, measure).await?);
        past.sort_by_key(|(at, _)| Reverse(*at));
        let lines = past.iter().map(|(at, change)| line(ctx, *at, change)).collect::<Result<_>>()?;
        Ok(Log { page: ctx.page(""), first: ctx.day(first)?, lines })
    }
}

/// The withdrawals of datasets that had figures of a measure.
async fn withdrawn(ctx: &Ctx, tx: &mut Tx, measure: &Record) -> Result<Vec<(Timestamp, Change)>> {
    let with = store::datasets_of(tx, &measure.reference).await?;
    let gone = ctx.snapshot.with_ended(dataset::TABLE.name).iter();
    let gone = gone.filter(|record| record.ended.is_some() && with.contains(&record.reference));
    let gone: Vec<&str> = gone.map(|record| record.reference.as_str()).collect();
    let mut past = record::history(tx, &[&dataset::TABLE], &gone, ctx.snapshot.seq).await?;
    past.retain(|(_, change)| ends(change));
    Ok(past)
}

/// Whether a record ends with a change.
fn ends(change: &Change) -> bool {
    change.after.ended.is_some() && change.before.as_ref().is_some_and(|before| before.ended.is_none())
}

fn line(ctx: &Ctx, at: Timestamp, change: &Change) -> Result<Line> {
    let after = &change.after;
    let figures = after.table == &dataset::TABLE;
    let done = match &change.before {
        None => "log-added",
        Some(_) if figures => "log-withdrawn",
        Some(_) if ends(change) => "log-ended",
        Some(_) => "log-changed",
    };
    let altered = |before: &Record| {
        let columns = after.table.all_columns();
        columns.filter_map(|column| altered(ctx, column, before, after)).collect()
    };
    Ok(Line {
        day: ctx.day(at)?,
        kind: ctx.t(&format!("kind-{}", after.table.one)),
        title: after.title().to_owned(),
        done,
        why: if figures { after.text("withdrawn").to_owned() } else { String::new() },
        columns: change.before.as_ref().filter(|_| !figures).map(altered).unwrap_or_default(),
    })
}

fn altered(ctx: &Ctx, column: &Column, before: &Record, after: &Record) -> Option<Altered> {
    let part = |record: &Record| said(ctx, record, column).into_iter().collect();
    let differs = before.values.get(column.name) != after.values.get(column.name);
    let name = || ctx.t(&format!("col-{}", column.name));
    differs.then(|| Altered { name: name(), from: part(before), to: part(after) })
}
