//! What was changed in the definition of a measure, its targets and its breaks, and when.

use crate::{breaks, target};
use askama::Template;
use platform::Result;
use platform::cell;
use platform::http::Ctx;
use platform::page::{Page, Part, choice_key, date_in_words};
use platform::record::{self, Past, Record};
use platform::table::{Column, Kind};

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
        let mut tx = ctx.app.db.read().await?;
        let mut past = record::history(&mut tx, measure, ctx.snapshot.seq).await?;
        let first = past.first().map(|past| past.at).unwrap_or_default();
        for table in [target::TABLE.name, breaks::TABLE.name] {
            let all = ctx.snapshot.with_ended(table).iter();
            for record in all.filter(|record| record.text("measure") == measure.reference) {
                past.extend(record::history(&mut tx, record, ctx.snapshot.seq).await?);
            }
        }
        past.retain(|past| past.at > first);
        // Reversed as a whole, so that the later of two changes at one moment comes first too.
        past.sort_by_key(|past| past.at);
        past.reverse();
        let lines = past.iter().map(|past| line(ctx, past)).collect::<Result<_>>()?;
        Ok(Log { page: ctx.page(""), first: ctx.day(first)?, lines })
    }
}

fn line(ctx: &Ctx, past: &Past) -> Result<Line> {
    let after = &past.after;
    let done = match &past.before {
        None => "log-added",
        Some(before) if before.ended.is_none() && after.ended.is_some() => "log-ended",
        Some(_) => "log-changed",
    };
    let altered = |before: &Record| {
        let columns = after.table.all_columns();
        columns.filter_map(|column| altered(ctx, column, before, after)).collect()
    };
    Ok(Line {
        day: ctx.day(past.at)?,
        kind: ctx.t(&format!("kind-{}", after.table.one)),
        title: after.title().to_owned(),
        done,
        columns: past.before.as_ref().map(altered).unwrap_or_default(),
    })
}

fn altered(ctx: &Ctx, column: &Column, before: &Record, after: &Record) -> Option<Altered> {
    let part = |record: &Record| said(ctx, column, record).into_iter().collect();
    let differs = before.values.get(column.name) != after.values.get(column.name);
    let name = || ctx.t(&format!("col-{}", column.name));
    differs.then(|| Altered { name: name(), from: part(before), to: part(after) })
}

/// What a column said, as a reader understands it.
fn said(ctx: &Ctx, column: &Column, record: &Record) -> Option<Part> {
    let text = cell::write(record.values.get(column.name)?);
    Some(match column.kind {
        Kind::Choice(_) => Part::words(ctx.t(&choice_key(&text))),
        Kind::Date => Part::words(date_in_words(ctx.language, &text)),
        Kind::Ref(_) => Part::content(ctx.snapshot.get(&text).map_or(text.as_str(), Record::title)),
        _ => Part::content(text),
    })
}
