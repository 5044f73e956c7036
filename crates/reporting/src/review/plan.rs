//! What a proposal would make of the plan, line by line, and what a whole review says.

use super::held::{self, Row, Words};
use super::said::{Decided, Review, Wish};
use super::{proposal, steps};
use crate::report::Named;
use platform::http::Ctx;
use platform::i18n;
use platform::page;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::Column;
use serde_json::{Map, Value};
use strategy::action::TABLE;
use strategy::progress;

/// The columns of an action that a review may change.
pub const CHANGED: [&str; 4] = ["title", "summary", "owner", "due"];

/// Those that a new action is given.
pub const NEW: [&str; 6] = ["priority", "title", "summary", "owner", "starts", "due"];

/// The columns that are filled in for a decision.
pub fn columns(decision: &str) -> &'static [&'static str] {
    match decision {
        "change" => &CHANGED,
        "new" => &NEW,
        _ => &[],
    }
}

/// The action as a decision leaves it, from a day on; nothing, where it goes on as it is.
pub fn after(before: Option<&Record>, words: &Words, today: &str) -> Option<Record> {
    let decision = words.text("decision");
    let mut record = match (before, decision) {
        (Some(before), "change" | "finish" | "stop") => before.clone(),
        (None, "new") => {
            Record { table: &TABLE, reference: String::new(), version: 0, ended: None, values: Map::new() }
        }
        _ => return None,
    };
    let mut set = |column: &str, text: &str| record.values.insert(column.to_owned(), Value::from(text));
    for column in columns(decision) {
        let text = words.text(column).trim();
        if !text.is_empty() {
            set(column, text);
        }
    }
    if let Some(what) = [("finish", "finished"), ("stop", "stopped")].into_iter().find(|(name, _)| *name == decision) {
        set("ended_as", what.1);
        record.ended = Some(today.to_owned());
    }
    Some(record)
}

/// A free reference for a new action of a priority, behind those that it has and those that are taken.
pub fn reference(plan: &Snapshot, priority: &str, taken: &[String]) -> String {
    let stem = format!("{priority}-A");
    let number = |reference: &str| reference.strip_prefix(&stem)?.parse::<u32>().ok();
    let own = plan.with_ended(TABLE.name).iter().map(|one| one.reference.as_str());
    let last = own.chain(taken.iter().map(String::as_str)).filter_map(number).max().unwrap_or(0);
    let mut free = (last + 1..).map(|n| format!("{stem}{n}"));
    free.find(|reference| plan.get(reference).is_none()).unwrap_or_default()
}

/// What changes, a line for each column, in English as the plan is.
pub fn lines(ctx: &Ctx, before: Option<&Record>, after: &Record) -> Vec<String> {
    let english = Ctx { language: i18n::english(), ..ctx.clone() };
    let said = |record: &Record, column: &Column| {
        page::said(&english, record, column).map(|part| part.text).unwrap_or_default()
    };
    let line = |column: &Column| {
        let (was, is) = (before.map(|before| said(before, column)).unwrap_or_default(), said(after, column));
        let name = english.t(&format!("col-{}", column.name));
        match was.as_str() {
            _ if was == is => None,
            "" => Some(format!("{name}: {is}")),
            _ => Some(format!("{name}: {is} (was: {was})")),
        }
    };
    let told = |column: &&Column| before.is_some() || !["priority", "title"].contains(&column.name);
    after.table.columns.iter().filter(told).filter_map(line).collect()
}

/// What lies before the meeting: what is proposed of each action of a strategy, of new ones, and by young people.
pub fn before_the_meeting(ctx: &Ctx, strategy: &Record, rows: &[Row]) -> Review {
    let plan = &*ctx.snapshot;
    let own = || rows.iter().filter(|row| row.state == held::DRAFT);
    let mut review = Review::default();
    for priority in plan.referring(&strategy.reference, "priorities", "strategy") {
        for action in progress::actions(plan, priority) {
            let row = own().find(|row| held::about(row) == action.reference);
            review.decided.push(decided(ctx, priority, Some(action), row));
        }
        let is_new =
            |row: &&Row| row.words.text("decision") == "new" && row.words.text("priority") == priority.reference;
        review.decided.extend(own().filter(is_new).map(|row| decided(ctx, priority, None, Some(row))));
    }
    review.wishes = rows.iter().filter(|row| row.state == held::READ).map(|row| wish(plan, row)).collect();
    review
}

fn decided(ctx: &Ctx, priority: &Record, action: Option<&Record>, row: Option<&Row>) -> Decided {
    let plan = &*ctx.snapshot;
    let words = row.map(|row| &row.words);
    let text = |name: &str| words.map_or("", |words| words.text(name));
    let today = ctx.app.today().map(|day| day.to_string()).unwrap_or_default();
    let changing = words.filter(|words| !columns(words.text("decision")).is_empty());
    let after = changing.and_then(|words| self::after(action, words, &today));
    let mut changes = after.map(|after| lines(ctx, action, &after)).unwrap_or_default();
    changes.extend(changing.zip(action).map(|(words, action)| steps::lines(plan, action, words)).unwrap_or_default());
    Decided {
        about: row.map(|row| held::about(row).to_owned()).unwrap_or_default(),
        reference: String::new(),
        decision: text("decision").to_owned(),
        priority: Named::of(priority),
        action: action.map(Named::of),
        title: action.map_or(text("title"), Record::title).to_owned(),
        reason: some(text("reason")),
        changes,
    }
}

fn wish(plan: &Snapshot, row: &Row) -> Wish {
    let (action, words) = (plan.get(held::about(row)), &row.words);
    Wish {
        reference: String::new(),
        body: plan.get(held::body(row)).map(Named::of).unwrap_or_default(),
        decision: words.text("decision").to_owned(),
        action: action.map(Named::of),
        title: held::title(plan, row),
        reason: some(words.text("reason")),
        answer: some(words.text("answer")),
        why: some(words.text("why")),
        withdrawn: None,
    }
}

/// What a published review says, by its records.
pub fn published(plan: &Snapshot, report: &str) -> Review {
    let mut review = Review::default();
    for one in proposal::of(plan, report) {
        let reference = one.reference.clone();
        let (decision, title) = (one.text("decision").to_owned(), one.title().to_owned());
        let (action, reason) = (plan.referred(one, "action").map(Named::of), some(one.text("reason")));
        match plan.referred(one, "body").map(Named::of) {
            Some(body) => {
                let (answer, why) = (some(one.text("answer")), some(one.text("answer_why")));
                review.wishes.push(Wish {
                    reference,
                    body,
                    decision,
                    action,
                    title,
                    reason,
                    answer,
                    why,
                    withdrawn: one.taken_back().map(str::to_owned),
                });
            }
            None => {
                let priority = plan.referred(one, "priority").map(Named::of).unwrap_or_default();
                let changes = one.text("changes").lines().map(str::to_owned).collect();
                let about = String::new();
                review.decided.push(Decided { about, reference, decision, priority, action, title, reason, changes });
            }
        }
    }
    review
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|text| !text.trim().is_empty())
}

/// The version after one that is a number, such as 1.1; nothing where it is none.
pub fn next_version(version: &str) -> String {
    let (whole, last) = version.rsplit_once('.').map_or(("", version), |(whole, last)| (whole, last));
    let Ok(number) = last.parse::<u32>() else { return String::new() };
    if whole.is_empty() { (number + 1).to_string() } else { format!("{whole}.{}", number + 1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_that_is_a_number_is_counted_up() {
        let next = ["1", "1.1", "2.0.9", "Final", "", "1.x"].map(next_version);
        assert_eq!(next, ["2", "1.2", "2.0.10", "", "", ""]);
    }
}
