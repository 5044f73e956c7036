//! What rows of meetings, agendas, decisions, promises, funding, offers and asks, and contributions must hold to.

use super::import::{Row, live};
use super::reported::whole_day;
use jiff::civil::Date;
use partnership::meeting::{self, item};
use partnership::{ask, campaign, contribution, decision, follow_up, funding, story};
use platform::snapshot::Snapshot;
use serde_json::Value;
use sheets::Fault;

/// What of an item stands nowhere that everybody reads, where its papers are exempt.
const HIDDEN: [&str; 5] = ["paper", "options", "legal", "equality", "money"];

/// A meeting that is planned has a day, and no count is below 0. That one which was held is not to come, [`super::beside`] sees to.
pub fn meetings(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, meeting::TABLE.name) {
        let day = row.text("day");
        if row.text("status") == "planned" && day.is_empty() {
            faults.push(
                row.fault("day", "is empty, and the meeting is planned; give the day, or choose tentative".to_owned()),
            );
        }
        if number(row, "present").is_some_and(|present| present < 0) {
            faults.push(row.fault("present", "is below 0; nobody counts fewer than nobody".to_owned()));
        }
        address(row, "join_at", faults);
        let published: Option<Date> = whole_day(row, "notes_published", faults);
        if let (Some(published), Ok(held)) = (published, day.parse::<Date>())
            && published < held
        {
            faults.push(
                row.fault(
                    "notes_published",
                    format!("is {published}, before the meeting ({held}); correct one of them"),
                ),
            );
        }
    }
}

pub(super) fn number(row: &Row, column: &str) -> Option<i64> {
    row.values.get(column).and_then(Value::as_i64)
}

/// What is exempt says why, and stands nowhere in what everybody reads.
pub fn items(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, item::TABLE.name) {
        whole_day(row, "notice", faults);
        if row.text("papers") != item::EXEMPT {
            continue;
        }
        if row.text("exempt_why").is_empty() {
            faults.push(
                row.fault("exempt_why", "is empty, and the papers are exempt; say why, for everybody".to_owned()),
            );
        }
        for column in HIDDEN.iter().filter(|column| !row.text(column).is_empty()) {
            let sentence =
                "holds words, and everybody reads this file; an exempt paper is added where meetings are run";
            faults.push(row.fault(column, sentence.to_owned()));
        }
    }
}

/// A decision can be called in on working days after it was published; and only then was it.
pub fn decisions(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, decision::TABLE.name) {
        let published = whole_day(row, "published_on", faults);
        let called = whole_day(row, "called_in", faults);
        let days = number(row, "call_in_days");
        if days.is_some_and(|days| !(0..=60).contains(&days)) {
            faults.push(row.fault("call_in_days", "is not from 0 to 60; give the number of working days".to_owned()));
        }
        if let (Some(called), Some(published)) = (called, published)
            && called < published
        {
            let sentence = format!("is {called}, before published_on ({published}); correct one of them");
            faults.push(row.fault("called_in", sentence));
        }
        if called.is_some() && (days.is_none() || row.text("published_on").is_empty()) {
            let sentence = "is given without published_on and call_in_days; give these too";
            faults.push(row.fault("called_in", sentence.to_owned()));
        }
    }
}

/// What is done was done on a day, and what is to be done was not.
pub fn follow_ups(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, follow_up::TABLE.name) {
        let done = whole_day(row, "done_on", faults);
        match (row.text("status"), done) {
            ("open", Some(day)) => {
                faults.push(row.fault("done_on", format!("is {day}, and the status says open; correct one of them")));
            }
            ("open", None) => {}
            (status, None) if row.text("done_on").is_empty() => {
                faults.push(row.fault("done_on", format!("is empty, and the status says {status}; give the day")));
            }
            _ => {}
        }
    }
}

/// What is no longer open has the day since when, and what was answered has its answer; what is open has neither.
pub fn asks(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, ask::TABLE.name) {
        let (status, over) = (row.text("status"), row.text("status") != ask::STATES[0]);
        if over && row.text("answered_on").is_empty() {
            faults.push(row.fault("answered_on", format!("is empty, and the status says {status}; give the day")));
        }
        if status == ask::STATES[1] && row.text("answer").is_empty() {
            let sentence =
                "is empty, and the status says answered; write the answer, so that others who ask the same know";
            faults.push(row.fault("answer", sentence.to_owned()));
        }
        if !over && !row.text("answered_on").is_empty() {
            faults
                .push(row.fault("answered_on", format!("is given, and the status says {status}; correct one of them")));
        }
    }
}

/// A deadline to the hour has a whole day, amounts go from the least to the most, and an address begins with https.
pub fn funding(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, funding::TABLE.name) {
        if !row.text("deadline_at").is_empty() && row.text("deadline").len() != 10 {
            let sentence = "is given, and the deadline is no whole day; write the day as 2026-12-15";
            faults.push(row.fault("deadline_at", sentence.to_owned()));
        }
        not_before(row, ["opens_on", "deadline"], faults);
        amounts(row, ["amount_from", "amount_to"], faults);
        address(row, "more_at", faults);
    }
}

/// What was done ended after it began, and a number says what it counts.
pub fn contributions(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, contribution::TABLE.name) {
        not_before(row, ["from", "until"], faults);
        address(row, "more_at", faults);
        match row.values.get("count").and_then(Value::as_f64) {
            Some(count) if count < 0.0 => {
                faults.push(row.fault("count", format!("is {count}, below 0; nothing is done less than not at all")));
            }
            Some(_) if row.text("of_what").is_empty() => {
                faults.push(row.fault("of_what", "is empty, and there is a count; say what it counts".to_owned()));
            }
            _ => {}
        }
    }
}

/// What somebody agreed to has a last day, a story about nobody is nobody's, and what was taken back is told no more.
pub fn stories(plan: &Snapshot, rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, story::TABLE.name) {
        address(row, "more_at", faults);
        if let Some(day) = plan.get(&row.reference).and_then(|one| one.ended.as_deref()) {
            let sentence =
                format!("is empty, and the story was taken back on {day}; ask again, and tell it as a new one");
            faults.push(row.fault("ended", sentence));
        }
        if row.text("consent") == story::CONSENT[1] && !row.text("told_by").is_empty() {
            let sentence =
                "says whose story it is, and the consent says that it is about nobody; correct one of the two";
            faults.push(row.fault("told_by", sentence.to_owned()));
        }
        let (given, until) = (row.text("consent") == story::CONSENT[0], row.text("consent_until"));
        if given && until.is_empty() {
            let sentence = "is empty, and the consent is given; give the last day for which they agreed";
            faults.push(row.fault("consent_until", sentence.to_owned()));
        }
        if given {
            not_before(row, ["day", "consent_until"], faults);
        }
    }
}

/// Words in other languages than English were checked by somebody who speaks them, and what is to be used is on the web.
pub fn campaigns(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, campaign::TABLE.name) {
        not_before(row, ["from", "until"], faults);
    }
    for row in live(rows, campaign::MESSAGES.name).chain(live(rows, campaign::ASSETS.name)) {
        let tag = row.text("language");
        if !tag.is_empty() && !campaign::is_tag(tag) {
            faults.push(row.fault("language", format!("is “{tag}”; write the tag of a language, such as en or bn")));
        }
    }
    for row in live(rows, campaign::MESSAGES.name) {
        if row.text("checked_on").is_empty() && !campaign::is_english(row.text("language")) {
            let sentence = "is empty, and the words are not English; give the day on which somebody who speaks the language checked them";
            faults.push(row.fault("checked_on", sentence.to_owned()));
        }
    }
    for row in live(rows, campaign::ASSETS.name) {
        address(row, "at", faults);
    }
}

/// The second of two days that may be known to a month or year alone is not before the first.
pub(super) fn not_before(row: &Row, [first, second]: [&str; 2], faults: &mut Vec<Fault>) {
    let (from, until) = (row.text(first), row.text(second));
    let least = from.len().min(until.len());
    if !until.is_empty() && until[..least] < from[..least] {
        faults.push(row.fault(second, format!("is {until}, before {first} ({from}); correct one of them")));
    }
}

/// Amounts are at least a pound, and go from the least to the most.
pub(super) fn amounts(row: &Row, [least, most]: [&str; 2], faults: &mut Vec<Fault>) {
    let both = [least, most].map(|name| number(row, name));
    for (name, amount) in [least, most].iter().zip(both) {
        if let Some(amount) = amount.filter(|amount| *amount < 1) {
            let sentence = format!("is £{amount}, below £1; leave it empty where no amount is stated");
            faults.push(row.fault(name, sentence));
        }
    }
    if let [Some(from), Some(to)] = both
        && to < from
    {
        faults.push(row.fault(most, format!("is {to}, below {least} ({from}); correct one of them")));
    }
}

/// An address on the web begins with https.
pub(super) fn address(row: &Row, column: &str, faults: &mut Vec<Fault>) {
    let address = row.text(column);
    if !address.is_empty() && !address.starts_with("https://") {
        faults.push(row.fault(column, "begins with https://".to_owned()));
    }
}
