//! Where it feels unsafe: whoever wants to says in which part of the borough, on what kind of spot, when and why, by four choices and no
//! words. It only adds up: there is no row of one person, so that there is nothing to be led back. Full quarters of a year are shown,
//! nothing of fewer than ten, and everything rounded down to fives. Beside them stands what was done.
//!
//! Decision 28.

pub mod tell;

use crate::response::DECISIONS;
use jiff::civil::Date;
use platform::db::{Row, Tx, Value as Sql, marks};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};
use platform::{Error, Result};
use std::collections::BTreeMap;

/// Where it was. The words are under `unsafe-…`.
pub const SPOTS: [&str; 9] =
    ["way-to-school", "bus-stop", "park", "shops", "near-home", "school-gate", "inside-school", "online", "elsewhere"];

/// When it was.
pub const TIMES: [&str; 6] = ["morning", "after-school", "evening", "night", "weekend", "any-time"];

/// Why.
pub const THEMES: [&str; 11] =
    ["dark", "nobody", "groups", "traffic", "drugs", "dogs", "followed", "weapons", "who-i-am", "somebody", "other"];

/// Nothing is shown of fewer,
pub const LEAST: i64 = 10;

/// and everything in steps of this many.
const STEP: i64 = 5;

/// So many full quarters are shown together.
pub const QUARTERS: usize = 4;

/// What was done where it felt unsafe.
pub const TABLE: Table = Table {
    name: "made_safer",
    one: "made-safer",
    about: "What was done in places where it felt unsafe, or not and why.",
    title: "text",
    within: None,
    line: &["area", "decision", "day"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("area", Kind::Ref("areas"), "The place."),
        required("text", Kind::Long, "What was done or will be."),
        required("decision", Kind::Choice(&DECISIONS), "What becomes of it."),
        column("because", Kind::Long, "Why. Needed where it is not done."),
        required("organisation", Kind::Ref("organisations"), "Who did it, or says why not."),
        required("day", Kind::Date, "The day on which it was said."),
        column("action", Kind::Ref("actions"), "The action of the plan that it is part of."),
    ],
};

/// The quarter of the year that holds a day, as `2026-4`.
pub fn quarter(day: Date) -> String {
    format!("{}-{}", day.year(), (day.month() - 1) / 3 + 1)
}

/// The first day of the quarter that holds a day.
pub fn begins(day: Date) -> Date {
    Date::new(day.year(), (day.month() - 1) / 3 * 3 + 1, 1).unwrap_or(day)
}

/// The last full quarters before a day, the newest first.
pub fn full(today: Date) -> Vec<String> {
    let mut first = begins(today);
    let mut all = Vec::new();
    while let (true, Ok(before)) = (all.len() < QUARTERS, first.yesterday()) {
        all.push(quarter(before));
        first = begins(before);
    }
    all
}

/// The parts of the borough in which something can be told: the places of its own that are still there.
pub fn places(plan: &Snapshot, today: Date) -> Vec<&Record> {
    let there = |one: &&Record| {
        one.text("kind") == "place" && (one.text("until").is_empty() || one.text("until") >= today.to_string().as_str())
    };
    plan.list("areas").filter(there).collect()
}

/// What was told: where, on what kind of spot, when and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told<'a> {
    /// The place.
    pub area: &'a str,
    /// The kind of spot.
    pub spot: &'a str,
    /// When.
    pub time: &'a str,
    /// Why.
    pub theme: &'a str,
}

/// Counts what was told.
pub async fn count(tx: &mut Tx, quarter: &str, told: Told<'_>, count: i64) -> Result<()> {
    let sql = "INSERT INTO \"unsafe_tally\" (\"quarter\", \"area\", \"spot\", \"time\", \"theme\", \"count\") VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (\"quarter\", \"area\", \"spot\", \"time\", \"theme\") DO UPDATE SET \"count\" = \"unsafe_tally\".\"count\" + $6";
    let texts = [quarter, told.area, told.spot, told.time, told.theme].map(Sql::text);
    tx.execute(sql, &[&texts[..], &[Sql::Int(Some(count))]].concat()).await
}

/// What may be shown of a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// How often it was told, at least; nothing where too few did.
    pub count: Option<i64>,
    /// Which spots, times and themes were told how often, at least, the most frequent first; without those of too few.
    pub often: Vec<(String, i64)>,
}

/// Counts of a place, before it is known what may be shown.
#[derive(Default)]
struct Counted {
    all: i64,
    of: BTreeMap<String, i64>,
}

/// A count as it may be shown: nothing of few, and no single one seen.
fn safe(count: i64) -> Option<i64> {
    (count >= LEAST).then_some(count / STEP * STEP)
}

impl Counted {
    fn shown(self) -> Shown {
        let count = safe(self.all);
        let mut often: Vec<(String, i64)> =
            self.of.into_iter().filter_map(|(name, n)| Some((name, safe(n)?))).collect();
        often.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        Shown { often: if count.is_some() { often } else { Vec::new() }, count }
    }
}

/// What may be shown of each place, of these quarters together.
pub async fn shown(tx: &mut Tx, quarters: &[String]) -> Result<BTreeMap<String, Shown>> {
    let sql = format!(
        "SELECT \"area\", \"spot\", \"time\", \"theme\", \"count\" FROM \"unsafe_tally\" WHERE \"quarter\" IN ({})",
        marks(1, quarters.len())
    );
    let mut places: BTreeMap<String, Counted> = BTreeMap::new();
    for row in tx.query(&sql, &quarters.iter().map(Sql::text).collect::<Vec<_>>()).await? {
        let text = |row: &Row, n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
        let count = row.int(4)?.unwrap_or_default();
        let place = places.entry(text(&row, 0)?).or_default();
        place.all += count;
        for n in 1..4 {
            *place.of.entry(text(&row, n)?).or_default() += count;
        }
    }
    Ok(places.into_iter().map(|(area, counted)| (area, counted.shown())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_full_quarters_are_shown() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(full(day("2026-11-26")), ["2026-3", "2026-2", "2026-1", "2025-4"]);
        assert_eq!(full(day("2027-01-01")), ["2026-4", "2026-3", "2026-2", "2026-1"]);
        assert_eq!(quarter(day("2026-12-31")), "2026-4");
    }

    #[test]
    fn nothing_is_shown_of_few_and_no_single_one_is_seen() {
        let counted = |all, of: &[(&str, i64)]| Counted {
            all,
            of: of.iter().map(|(name, n)| ((*name).to_owned(), *n)).collect(),
        };
        assert_eq!(counted(9, &[("dark", 9)]).shown(), Shown::default());
        let shown = counted(24, &[("dark", 14), ("dogs", 9), ("night", 23)]).shown();
        assert_eq!(shown.count, Some(20));
        assert_eq!(shown.often, [("night".to_owned(), 20), ("dark".to_owned(), 10)]);
    }
}
