//! What changed in the layout of a scorecard, and in the definitions behind it.
//!
//! The layout is the program's; the rest is read from the history of the records: indicators, the measures that feed them,
//! their targets and their breaks.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::link::{self, relation};
use platform::page::{Card, Page, Part, date_in_words, said};
use platform::record::{self, Change, Record};
use std::collections::BTreeSet;

/// Every change of the layout: the day, and the key of its words. A change of the columns or of what a word means adds a line here.
const LAYOUTS: [(&str, &str); 5] = [
    ("2026-11-26", "layout-5"),
    ("2026-11-26", "layout-4"),
    ("2026-11-26", "layout-3"),
    ("2026-11-26", "layout-2"),
    ("2026-11-26", "layout-1"),
];

/// The columns of which a change is one of the definition. Of a link, only that it is there counts.
const WATCHED: [(&str, &[&str]); 5] = [
    ("indicators", &["title", "direction", "unit", "population", "definition", "target"]),
    (
        "measures",
        &[
            "title",
            "polarity",
            "form",
            "unit",
            "decimals",
            "definition",
            "numerator",
            "denominator",
            "year",
            "origin",
            "group_of",
            "group",
        ],
    ),
    ("targets", &["title", "area", "baseline", "baseline_period", "target", "target_period"]),
    ("breaks", &["title", "area", "period", "kind", "reason"]),
    ("links", &[]),
];

/// When more than so many records of a kind were added at once, they are told as a number.
const MOST_ADDED: usize = 5;

#[derive(Template)]
#[template(path = "reporting/scorecard_log.html")]
struct Log {
    page: Page,
    scorecard: String,
    days: Vec<(String, Vec<Entry>)>,
}

/// One change.
struct Entry {
    /// The day on which it was recorded, as `YYYY-MM-DD`.
    day: String,
    /// What kind of record, if it is one.
    kind: Option<String>,
    /// The records that it is about: a link leads from the first to the second.
    cards: Vec<Card>,
    /// What happened, or which column changed.
    words: String,
    /// The value before and after; none is nothing.
    values: Option<(Option<Part>, Option<Part>)>,
}

/// `GET /scorecards/{ref}/log`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let strategy = ctx.record(&strategy::strategy::TABLE, &reference)?;
    let mut days: Vec<(String, Vec<Entry>)> = Vec::new();
    for entry in entries(&ctx, strategy).await? {
        let day = date_in_words(ctx.language, &entry.day);
        match days.last_mut() {
            Some((last, list)) if *last == day => list.push(entry),
            _ => days.push((day, vec![entry])),
        }
    }
    let page = ctx.page(ctx.language.text("log-title", &[("words", strategy.title().into())]));
    ctx.html(&Log { scorecard: page.href(&format!("/scorecards/{}", strategy.reference)), days, page })
}

/// The day of the newest change, in words.
pub async fn last(ctx: &Ctx, strategy: &Record) -> Result<String> {
    let entries = entries(ctx, strategy).await?;
    Ok(entries.first().map(|entry| date_in_words(ctx.language, &entry.day)).unwrap_or_default())
}

/// All changes, newest first.
async fn entries(ctx: &Ctx, strategy: &Record) -> Result<Vec<Entry>> {
    let behind = behind(ctx, strategy);
    let references: Vec<&str> = behind.iter().map(String::as_str).collect();
    let mut tx = ctx.app.db.read().await?;
    let history = record::history(&mut tx, ctx.snapshot.tables(), &references, ctx.snapshot.seq).await?;
    drop(tx);
    let zone = ctx.app.site.zone()?;
    let mut entries = layouts(ctx);
    for same in history.chunk_by(|a, b| a.0 == b.0 && a.1.after.table == b.1.after.table) {
        let day = same[0].0.to_zoned(zone.clone()).date().to_string();
        entries.extend(told(ctx, &day, same.iter().map(|(_, change)| change)));
    }
    entries.sort_by(|a, b| b.day.cmp(&a.day));
    Ok(entries)
}

/// On a past day, the changes of the layout since are left out.
fn layouts(ctx: &Ctx) -> Vec<Entry> {
    let until = ctx.snapshot.as_at.map(|day| day.to_string());
    let shown = LAYOUTS.iter().filter(|(day, _)| until.as_deref().is_none_or(|until| *day <= until));
    let entry = |(day, key): &(&str, &str)| Entry {
        day: (*day).to_owned(),
        kind: None,
        cards: Vec::new(),
        words: ctx.t(key),
        values: None,
    };
    shown.map(entry).collect()
}

/// The references of all records that the scorecard rests on or once rested on.
fn behind(ctx: &Ctx, strategy: &Record) -> BTreeSet<String> {
    let plan = &ctx.snapshot;
    let within = |table: &str, column: &'static str, of: &BTreeSet<String>| -> BTreeSet<String> {
        let rows = plan.with_ended(table).iter().filter(|row| of.contains(row.text(column)));
        rows.map(|row| row.reference.clone()).collect()
    };
    let priorities = within("priorities", "strategy", &BTreeSet::from([strategy.reference.clone()]));
    let indicators = within("indicators", "priority", &priorities);
    // The measure is at the end of the one kind of link, and at the start of the other.
    let measure = |row: &Record| match row.text("relation") {
        relation::FED_BY if indicators.contains(row.text("from")) => Some(row.text("to").to_owned()),
        relation::BEARS_ON if priorities.contains(row.text("to")) => Some(row.text("from").to_owned()),
        _ => None,
    };
    let links: Vec<&Record> = plan.with_ended(link::TABLE.name).iter().filter(|row| measure(row).is_some()).collect();
    let measures: BTreeSet<String> = links.iter().filter_map(|row| measure(row)).collect();
    let mut all = within("targets", "measure", &measures);
    all.extend(within("breaks", "measure", &measures));
    all.extend(links.iter().map(|row| row.reference.clone()));
    all.extend(indicators);
    all.extend(measures);
    all
}

/// What is told of changes of one kind that were recorded at one moment.
fn told<'a>(ctx: &Ctx, day: &str, changes: impl Iterator<Item = &'a Change>) -> Vec<Entry> {
    let (added, changed): (Vec<&Change>, Vec<&Change>) = changes.partition(|change| change.before.is_none());
    let mut entries: Vec<Entry> = changed.into_iter().flat_map(|change| of_change(ctx, day, change)).collect();
    match added.as_slice() {
        [first, ..] if added.len() > MOST_ADDED => {
            let count = ctx.language.text(&format!("count-{}", first.after.table.name), &[("n", added.len().into())]);
            let words = ctx.language.text("log-added-many", &[("words", count.into())]);
            entries.push(Entry { day: day.to_owned(), kind: None, cards: Vec::new(), words, values: None });
        }
        _ => entries
            .extend(added.iter().map(|change| entry(ctx, day, &change.after, ctx.t("scorecard-log-added"), None))),
    }
    entries
}

fn of_change(ctx: &Ctx, day: &str, change: &Change) -> Vec<Entry> {
    let Change { before: Some(before), after } = change else { return Vec::new() };
    let mut entries = Vec::new();
    match (&before.ended, &after.ended) {
        (None, Some(_)) => entries.push(entry(ctx, day, after, ctx.t("scorecard-log-ended"), None)),
        (Some(_), None) => entries.push(entry(ctx, day, after, ctx.t("log-back"), None)),
        _ => {}
    }
    let watched = WATCHED.iter().find(|(table, _)| *table == after.table.name);
    for name in watched.map(|(_, columns)| *columns).unwrap_or_default() {
        let Some(column) = after.table.column(name) else { continue };
        let values = (said(ctx, before, column), said(ctx, after, column));
        if before.values.get(*name) != after.values.get(*name) {
            entries.push(entry(ctx, day, after, ctx.t(&format!("col-{name}")), Some(values)));
        }
    }
    entries
}

fn entry(ctx: &Ctx, day: &str, record: &Record, words: String, values: Option<(Option<Part>, Option<Part>)>) -> Entry {
    let table = record.table;
    let card = |reference: &str| ctx.snapshot.get(reference).map(|record| Card::new(ctx, record));
    let cards = match table.name {
        "links" => ["to", "from"].into_iter().filter_map(|column| card(record.text(column))).collect(),
        "targets" | "breaks" => card(&record.reference).into_iter().chain(card(record.text("measure"))).collect(),
        _ => card(&record.reference).into_iter().collect(),
    };
    Entry { day: day.to_owned(), kind: Some(ctx.t(&format!("kind-{}", table.one))), cards, words, values }
}
