//! What rows of rankings, and of what is ranked in them, must hold to.

use super::import::{Row, live};
use super::reported::whole_day;
use super::whole::{One, Whole};
use crate::ranking::rule::{self, LEAST};
use crate::ranking::{ITEMS, RESULTS, TABLE};
use serde_json::Value;
use sheets::Fault;
use std::collections::HashMap;

fn int(row: &Row, column: &str) -> Option<i64> {
    row.values.get(column).and_then(Value::as_i64)
}

/// A ranking is of one strategy, and its result says when it was counted and how many took part, where enough did.
pub fn rankings(whole: &Whole, faults: &mut Vec<Fault>) {
    for row in live(whole.rows, TABLE.name) {
        let priority = whole.get(row.text("priority"));
        if priority.is_some() && row.text("ranks") != "actions" {
            faults.push(row.fault("priority", "is filled in, and priorities are ranked; leave it empty".to_owned()));
        } else if let Some(of) = priority.filter(|one| one.text("strategy") != row.text("strategy")) {
            let sentence = format!("is a priority of {}; choose one of {}", of.text("strategy"), row.text("strategy"));
            faults.push(row.fault("priority", sentence));
        }
        whole_day(row, "closes", faults);
        whole_day(row, "counted", faults);
        result(row, faults);
    }
}

fn result(row: &Row, faults: &mut Vec<Fault>) {
    let result = row.text("result");
    for (column, there) in [("counted", !row.text("counted").is_empty()), ("members", int(row, "members").is_some())] {
        if there == result.is_empty() {
            let words = if there { "is filled in, and there is no result" } else { "is empty beside the result" };
            faults.push(row.fault(column, format!("{words}; fill in result, counted and members, or none of them")));
        }
    }
    let (taken, least) = (int(row, "taken_part"), i64::try_from(LEAST).unwrap_or_default());
    match taken {
        Some(_) if result != RESULTS[0] => {
            let sentence = format!("is filled in, and the result is not “{}”; leave it empty", RESULTS[0]);
            faults.push(row.fault("taken_part", sentence));
        }
        Some(n) if n < least => {
            let sentence = format!(
                "is {n}; a result of fewer than {least} is not shown: write “{}”, and leave this empty",
                RESULTS[1]
            );
            faults.push(row.fault("taken_part", sentence));
        }
        Some(n) if int(row, "members").is_some_and(|all| n > all) => {
            faults.push(row.fault("taken_part", format!("is {n}, more than there are members; correct one of them")));
        }
        None if result == RESULTS[0] => {
            faults.push(row.fault("taken_part", "is empty; write how many took part".to_owned()));
        }
        _ => {}
    }
}

/// What is ranked stands there once, is what the ranking says, and has points and a place where, and only where, it is counted.
pub fn items(whole: &Whole, faults: &mut Vec<Fault>) {
    if live(whole.rows, ITEMS.name).next().is_none() {
        return;
    }
    let mut all: Vec<One> = whole.live(ITEMS.name).collect();
    all.sort_by_key(|one| one.row.map_or(0, |row| row.number));
    let (mut ranked, mut points): (HashMap<_, &str>, HashMap<&str, Vec<i64>>) = (HashMap::new(), HashMap::new());
    for one in &all {
        let first = *ranked.entry((one.text("ranking"), one.text("item"))).or_insert(one.reference);
        if let Some(row) = one.row.filter(|_| first != one.reference) {
            faults.push(row.fault("item", format!("is ranked once already, as {first}; leave out one of them")));
        }
        #[expect(clippy::cast_possible_truncation, reason = "points are small whole numbers")]
        points.entry(one.text("ranking")).or_default().extend(one.number("points").map(|n| n as i64));
    }
    for row in live(whole.rows, ITEMS.name) {
        let Some(ranking) = whole.get(row.text("ranking")) else { continue };
        let wanted = ranking.text("ranks");
        if let Some(item) = whole.get(row.text("item")).filter(|item| item.table.name != wanted) {
            let sentence =
                format!("is a row of {}, and the ranking ranks {wanted}; choose one of {wanted}", item.table.name);
            faults.push(row.fault("item", sentence));
        }
        let counted = ranking.text("result") == RESULTS[0];
        for column in ["points", "rank"] {
            match int(row, column) {
                None if counted => faults.push(row.fault(column, "is empty, and the ranking is counted".to_owned())),
                Some(_) if !counted => {
                    let sentence = format!("is filled in, and the ranking is not “{}”; leave it empty", RESULTS[0]);
                    faults.push(row.fault(column, sentence));
                }
                _ => {}
            }
        }
        if let (true, Some(mine), Some(rank)) = (counted, int(row, "points"), int(row, "rank")) {
            let others = points.get(row.text("ranking")).into_iter().flatten().copied();
            let right = rule::rank(mine, others);
            if right != rank {
                faults.push(
                    row.fault("rank", format!("is {rank}, and by its points it is {right}; correct one of them")),
                );
            }
        }
    }
}
