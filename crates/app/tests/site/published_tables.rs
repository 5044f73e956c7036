//! What everybody may download of the examples, in the hands of somebody who solves equations.

use super::support::Site;
use everychance::examples::Example;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

#[path = "../../../../libs/disclosure/tests/common/elimination.rs"]
mod elimination;
#[path = "../../../../libs/disclosure/tests/common/knowledge.rs"]
#[expect(dead_code, reason = "the tests of the library guess with more than sums")]
mod knowledge;

use knowledge::{Knowledge, Sum};

/// Where a count stands: area, groups by their kinds, period, and 0 for those counted, 1 for the others, 2 for all.
type Cell = (String, BTreeMap<String, String>, String, u8);

/// More people than any example has.
const MANY: i64 = 1_000_000;

/// What stands in published tables: counts that are printed, and counts that are hidden.
#[derive(Default)]
struct Tables {
    cells: BTreeMap<Cell, Option<i64>>,
}

impl Tables {
    /// Reads what the interface gives of a measure.
    fn read(rows: &Value, form: &str) -> Tables {
        let mut tables = Tables::default();
        for row in rows.as_array().unwrap() {
            let text = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
            let parts = text("breakdown");
            let parts = parts.split("; ").filter_map(|part| part.split_once(": "));
            let groups: BTreeMap<String, String> =
                parts.map(|(kind, group)| (kind.to_owned(), group.to_owned())).collect();
            let number = |name: &str| row[name].as_f64();
            let (mut counted, among) = (number("numerator"), number("denominator"));
            if form == "count" {
                counted = number("value");
            } else if let (None, Some(among), Some(percent)) = (counted, among, number("value")) {
                counted = Some((percent * among / 100.0).round());
            }
            let hidden = text("symbol") == "c";
            let others = counted.zip(among).map(|(counted, among)| among - counted);
            for (what, count) in [(0, counted), (1, others), (2, among)] {
                let relevant = form == "percent" || (form == "count" && what == 0);
                if relevant && (count.is_some() || hidden) {
                    let cell = (text("area"), groups.clone(), text("period"), what);
                    let known = tables.cells.entry(cell).or_default();
                    *known = known.or(count.map(|count| count as i64));
                }
            }
        }
        tables
    }

    /// What an attacker knows of them, who knows how groups and places add up.
    fn knowledge(&self, parts_of: &BTreeMap<&str, &str>) -> (Vec<&Cell>, Knowledge) {
        let names: Vec<&Cell> = self.cells.keys().collect();
        let at: BTreeMap<&Cell, usize> = names.iter().enumerate().map(|(at, name)| (*name, at)).collect();
        let mut families: BTreeMap<(usize, String), BTreeSet<usize>> = BTreeMap::new();
        for (cell @ (area, groups, period, what), own) in &at {
            for kind in groups.keys() {
                let mut whole = (*cell).clone();
                whole.1.remove(kind);
                if let Some(total) = at.get(&whole) {
                    families.entry((*total, kind.clone())).or_default().insert(*own);
                }
            }
            let whole =
                parts_of.get(area.as_str()).map(|whole| ((*whole).to_owned(), groups.clone(), period.clone(), *what));
            if let Some(total) = whole.and_then(|whole| at.get(&whole)) {
                families.entry((*total, "places".to_owned())).or_default().insert(*own);
            }
            if *what == 2 {
                let part = |what| at.get(&(area.clone(), groups.clone(), period.clone(), what));
                if let (Some(counted), Some(others)) = (part(0), part(1)) {
                    families.insert((*own, "shares".to_owned()), BTreeSet::from([*counted, *others]));
                }
            }
        }
        let known = |at: usize| self.cells[names[at]];
        let sums = families.into_iter().filter_map(|((total, _), parts)| {
            let printed: Option<i64> = parts.iter().map(|part| known(*part)).sum();
            // Groups that are seen not to be all of it, or to overlap, say nothing.
            let adds_up = printed.is_none() || known(total).is_none() || printed == known(total);
            let sum = parts.into_iter().map(|part| (part, 1)).chain([(total, -1)]);
            adds_up.then(|| (sum.collect::<BTreeMap<usize, i64>>(), 0))
        });
        let sums: Vec<Sum> = sums.collect();
        let all = 0..names.len();
        let knowledge = Knowledge {
            // Zeros are printed, so what is hidden is at least one.
            low: all.clone().map(|at| known(at).unwrap_or(1)).collect(),
            high: all.clone().map(|at| known(at).unwrap_or(MANY)).collect(),
            hidden: all.filter(|at| known(*at).is_none()).collect(),
            sums,
            groups: Vec::new(),
            small: (1, 5),
        };
        (names, knowledge)
    }

    /// The hidden counts that an attacker works out.
    fn solved(&self, parts_of: &BTreeMap<&str, &str>) -> Vec<String> {
        let (names, mut knowledge) = self.knowledge(parts_of);
        knowledge.eliminate();
        knowledge.told().into_iter().map(|at| format!("{:?}", names[at])).collect()
    }

    fn hidden(&self) -> usize {
        self.cells.values().filter(|count| count.is_none()).count()
    }
}

fn neighbourhoods() -> BTreeMap<&'static str, &'static str> {
    ["BW-GULL", "BW-OLDQ", "BW-HITH"].map(|place| (place, "BW")).into()
}

async fn tables(site: &Site, measure: &str, form: &str) -> Tables {
    let figures = site.get(&format!("/api/v1/measures/{measure}/figures.json")).await;
    Tables::read(&figures.json()["items"], form)
}

#[tokio::test]
async fn no_hidden_cell_of_a_published_table_or_of_several_together_can_be_solved_for() {
    let mut hidden = 0;
    for example in [Example::Brackwater, Example::TowerHamlets] {
        let site = Site::of(example).await;
        let measures = site.get("/api/v1/measures.json").await.json();
        for measure in measures["items"].as_array().unwrap() {
            let (name, form) = (measure["ref"].as_str().unwrap(), measure["form"].as_str().unwrap_or_default());
            let published = tables(&site, name, form).await;
            if example == Example::Brackwater {
                hidden += published.hidden();
                assert_eq!(published.solved(&neighbourhoods()), Vec::<String>::new(), "{name}");
            }
        }
    }
    assert!(hidden > 20, "{hidden} cells are hidden, so there was little to solve");
}

#[tokio::test]
async fn one_cell_more_would_give_others_away_and_no_small_count_stands_anywhere() {
    let site = Site::of(Example::Brackwater).await;
    let published = tables(&site, "BW-ME9", "count").await;
    let small: Vec<_> =
        published.cells.iter().filter(|(_, count)| count.is_some_and(|count| (1..=5).contains(&count))).collect();
    assert!(small.is_empty(), "{small:?}");
    let truth = truth();
    let given_away =
        published.cells.iter().filter(|(cell, count)| count.is_none() && truth[*cell] > 5).filter(|(cell, _)| {
            let mut more = Tables { cells: published.cells.clone() };
            more.cells.insert((*cell).clone(), Some(truth[*cell]));
            !more.solved(&neighbourhoods()).is_empty()
        });
    assert!(given_away.count() > 0, "no cell is hidden for another's sake, so this table proves nothing");
}

/// The table as the invented borough holds it, not as it is published.
fn truth() -> BTreeMap<Cell, i64> {
    let text = include_str!("../../../../examples/brackwater/figures/family-help-2025.csv");
    let codes = BTreeMap::from([
        ("Brackwater", "BW"),
        ("Gullwick", "BW-GULL"),
        ("Old Quay", "BW-OLDQ"),
        ("Hithe End", "BW-HITH"),
    ]);
    let row = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        let groups = cells[2].split("; ").filter_map(|part| part.split_once(": "));
        let groups = groups.map(|(kind, group)| (kind.to_owned(), group.to_owned())).collect();
        ((codes[cells[1]].to_owned(), groups, cells[3].to_owned(), 0), cells[4].parse().unwrap())
    };
    text.lines().skip(1).map(row).collect()
}
