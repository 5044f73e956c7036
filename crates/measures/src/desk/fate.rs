//! What became of figures that somebody sent: published, or thrown away with a reason. The audit knows it.

use super::PATH;
use crate::dataset::TABLE;
use jiff::ToSpan;
use platform::Result;
use platform::audit::{self, Entry, Search};
use platform::db::Tx;
use platform::http::Ctx;
use platform::page::desk::{Cell, Table};
use platform::page::{Part, address};
use serde_json::Value;

/// For how many days it is told.
const DAYS: i64 = 56;

/// How many of somebody's entries are looked at.
const MOST: i64 = 100;

/// How many ends of anybody's entries are looked at, for each act.
const MOST_ENDS: i64 = 1_000;

/// The acts that end the waiting of a dataset.
const ENDS: [&str; 2] = ["figures.publish", THROWN];

/// The act of throwing figures away.
const THROWN: &str = "figures.discard";

/// What became lately of what whoever is signed in sent, the newest first.
pub async fn table(ctx: &Ctx, tx: &mut Tx) -> Result<Table> {
    let from = ctx.app.clock.now() - (DAYS * 24).hours();
    let sent = sent(ctx, tx, "").await?;
    let mut ends = Vec::new();
    for act in ENDS {
        let search = Search { act: act.to_owned(), from: Some(from), ..Search::default() };
        ends.extend(audit::search(tx, &search, MOST_ENDS).await?);
    }
    ends.retain(|end| sent.contains(&end.reference));
    ends.sort_by_key(|end| std::cmp::Reverse(end.seq));
    let rows: Result<Vec<Vec<Cell>>> = ends.iter().map(|end| row(ctx, end)).collect();
    let headings = ["kind-dataset", "figures-became", "figures-became-on"].map(|key| ctx.t(key));
    Ok(Table {
        caption: ctx.t("figures-became-title"),
        headings: headings.into(),
        rows: rows?,
        empty: ctx.t("figures-became-none"),
    })
}

/// Whether whoever is signed in sent the dataset of this reference, and it was thrown away.
pub async fn was_thrown_away(ctx: &Ctx, tx: &mut Tx, reference: &str) -> Result<bool> {
    let search = Search { act: THROWN.to_owned(), reference: reference.to_owned(), ..Search::default() };
    Ok(!audit::search(tx, &search, 1).await?.is_empty() && !sent(ctx, tx, reference).await?.is_empty())
}

/// The references of what whoever is signed in sent last, or this one if they did.
async fn sent(ctx: &Ctx, tx: &mut Tx, reference: &str) -> Result<Vec<String>> {
    let (account, act) = (ctx.actor()?.account.clone(), "figures.hold".to_owned());
    let search = Search { account, act, reference: reference.to_owned(), ..Search::default() };
    Ok(audit::search(tx, &search, MOST).await?.into_iter().map(|entry| entry.reference).collect())
}

fn row(ctx: &Ctx, end: &Entry) -> Result<Vec<Cell>> {
    let on = Cell::words(ctx.day(end.at)?);
    if end.act != THROWN {
        let record = ctx.snapshot.get(&end.reference);
        let key = if record.is_some_and(|record| record.ended.is_some()) {
            "figures-became-withdrawn"
        } else {
            "figures-became-published"
        };
        let words = ctx.language.text(key, &[("dataset", end.reference.clone().into())]);
        let path = address(ctx.language, &format!("/{}/{}", TABLE.name, end.reference), None);
        let title = record.map_or(end.reference.as_str(), |record| record.title());
        return Ok(vec![Cell::Link(Part::content(title), path), Cell::words(words), on]);
    }
    let told: Value = serde_json::from_str(&end.detail).unwrap_or_default();
    let text = |key: &str| told[key].as_str().filter(|text| !text.is_empty());
    let words = match text("reason") {
        Some(reason) => ctx.language.text("figures-became-thrown", &[("reason", reason.to_owned().into())]),
        None => ctx.t("figures-became-thrown-bare"),
    };
    Ok(vec![Cell::content(text("title").unwrap_or(&end.reference)), Cell::words(words), on])
}

/// Where whoever sent a dataset finds what became of it, now that it waits no more: its public page, or the list.
pub async fn place(ctx: &Ctx, tx: &mut Tx, reference: &str) -> Result<Option<String>> {
    if ctx.snapshot.get(reference).is_some_and(|record| record.table == &TABLE) {
        return Ok(Some(format!("/{}/{reference}", TABLE.name)));
    }
    Ok(was_thrown_away(ctx, tx, reference).await?.then(|| PATH.to_owned()))
}
