//! What rows of answers to messages, and of groups that were heard, must hold to.

use super::import::{Row, live};
use super::reported::{in_order, whole_day};
use directory::entitlement::local as entitlement;
use directory::local_offer;
use platform::typed;
use referrals::{help_line, service};
use sheets::Fault;
use voice::consultation;
use voice::engagement::reached;
use voice::pledge;
use voice::question::{self, TIMES};
use voice::response::{DECISIONS, TABLE};
use voice::unsafe_place;

/// What is not done says why, and every answer has its day.
pub fn answers(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, TABLE.name).chain(live(rows, unsafe_place::TABLE.name)) {
        if row.text("decision") == DECISIONS[3] && row.text("because").is_empty() {
            let sentence = "is empty, and what was said is not done; write why, for whoever said it";
            faults.push(row.fault("because", sentence));
        }
        whole_day(row, "day", faults);
    }
}

/// An answer has its day and its way, and neither is there without an answer; every day of a question and of its time is whole.
pub fn questions(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, question::TABLE.name) {
        for column in ["day", "answer_by"] {
            whole_day(row, column, faults);
        }
        let answered = whole_day(row, "answered", faults);
        for column in ["answered", "how"] {
            match (row.text("answer").is_empty(), row.text(column).is_empty()) {
                (false, true) => faults.push(row.fault(column, "is empty, and there is an answer; fill it in")),
                (true, false) => {
                    faults.push(row.fault(column, "is filled in, and there is no answer; write the answer"))
                }
                _ => {}
            }
        }
        let asked = row.text("day").parse().ok();
        if let (Some(asked), Some(answered)) = (asked, answered)
            && answered < asked
        {
            faults.push(
                row.fault("answered", format!("is before {asked}, the day on which it was put; one of them is wrong")),
            );
        }
        if row.values.get("agenda").and_then(serde_json::Value::as_i64).is_some_and(|place| place < 1) {
            faults.push(row.fault("agenda", "is below 1; the first question on the agenda is 1"));
        }
    }
    for row in live(rows, TIMES.name) {
        for column in ["seconded_until", "meeting_day", "answers_by"] {
            whole_day(row, column, faults);
        }
    }
}

/// The days of a consultation are whole, and what came of it stands with its day.
pub fn consultations(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, consultation::TABLE.name) {
        for column in ["answer_by", "answered"] {
            whole_day(row, column, faults);
        }
        if !row.text("answered").is_empty() && row.text("outcome").is_empty() {
            faults.push(row.fault("outcome", "is empty, and the consultation was answered; write what came of it"));
        }
    }
}

/// The days of pledges are whole, evidence leads to the web, a time between reports and a number of places are there or are above nothing.
pub fn pledges(rows: &[Row], faults: &mut Vec<Fault>) {
    let days: [(&str, &[&str]); 3] = [
        (pledge::SIGNATURES.name, &["day"]),
        (pledge::OFFERED.name, &["first_day", "last_day"]),
        (pledge::REPORTS.name, &["day"]),
    ];
    for (table, columns) in days {
        for row in live(rows, table) {
            for column in columns {
                whole_day(row, column, faults);
            }
        }
    }
    for row in live(rows, pledge::REPORTS.name) {
        let evidence = row.text("evidence");
        if !evidence.is_empty() && !pledge::report::is_address(evidence) {
            faults.push(row.fault("evidence", "is no address that begins with https://; write one, or leave it empty"));
        }
    }
    for row in live(rows, pledge::REPORTS.name) {
        let taken_up = row.values.get("taken_up").and_then(serde_json::Value::as_i64);
        if taken_up.is_some_and(|n| pledge::FEW.contains(&n)) {
            faults.push(row.fault("taken_up", "counts fewer than five, who could be told apart; leave it empty"));
        }
    }
    for (table, column) in [(pledge::TABLE.name, "months"), (pledge::OFFERED.name, "places")] {
        for row in live(rows, table) {
            if row.values.get(column).and_then(serde_json::Value::as_i64).is_some_and(|n| n < 1) {
                faults.push(row.fault(column, "is below 1; write 1 or more"));
            }
        }
    }
}

/// What somebody looks at again has whole days, and leads to the web.
pub fn looked_at_again(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, local_offer::TABLE.name) {
        in_order(row, &["checked_on", "review_by"], faults);
    }
    for row in live(rows, entitlement::TABLE.name) {
        whole_day(row, "review_by", faults);
    }
    for row in live(rows, entitlement::TABLE.name).chain(live(rows, local_offer::TABLE.name)) {
        let link = row.text("link");
        if !link.is_empty() && !pledge::report::is_address(link) {
            faults.push(row.fault("link", "is no address that begins with https://; write one, or leave it empty"));
        }
    }
}

/// No age is above the other.
pub fn entitlements(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, entitlement::TABLE.name) {
        let age = |column: &str| row.values.get(column).and_then(serde_json::Value::as_i64);
        let ages = age("age_from").zip(age("age_to"));
        if ages.is_some_and(|(from, to)| from > to || from < 0 || to > 120) {
            faults.push(row.fault("age_to", "is below the youngest age, or no age; write both in years"));
        }
    }
}

/// A service that takes referrals promises days that there can be, for ages in their order, and its listings are such; where it takes
/// none, it says why.
pub fn referral_services(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, service::TABLE.name) {
        let number = |column: &str| row.values.get(column).and_then(serde_json::Value::as_i64);
        let ages = number("least_age").zip(number("most_age"));
        if ages.is_some_and(|(least, most)| least > most || least < 0 || most > 120) {
            faults.push(row.fault("most_age", "is below the youngest age, or no age; write both in years"));
        }
        for column in ["decides_within", "starts_within", "closes_within"] {
            if number(column).is_some_and(|days| !(1..=MOST_DAYS).contains(&days)) {
                faults.push(row.fault(column, format!("is no number of working days between 1 and {MOST_DAYS}")));
            }
        }
        let listings = row.text("listings");
        let known = |one: &str| uuid::Uuid::parse_str(one.trim()).is_ok();
        if !listings.is_empty() && !listings.split(';').all(known) {
            let sentence = "holds what is no identifier of a listing; copy it from the address of the listing, with semicolons between several";
            faults.push(row.fault("listings", sentence));
        }
        if ["paused", "closed"].contains(&row.text("room")) && row.text("room_why").is_empty() {
            faults.push(row.fault("room_why", "is empty, and no referrals are taken; write why, and until when"));
        }
    }
}

/// A help line is open from an hour to an hour, or at any; it can be called, and leads to the web.
pub fn help_lines(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, help_line::TABLE.name) {
        for column in ["from_hour", "until_hour"] {
            let text = row.text(column);
            if !text.is_empty() && help_line::hour(text).is_none() {
                faults.push(row.fault(column, "is no hour; write one such as 09:00"));
            }
        }
        if row.text("from_hour").is_empty() != row.text("until_hour").is_empty() {
            faults.push(row.fault(
                "closes",
                "and opens belong together; write both, or neither where somebody answers at any time",
            ));
        }
        if !is_telephone(row.text("telephone")) {
            faults.push(row.fault("telephone", "is no telephone number"));
        }
        let link = row.text("link");
        if !link.is_empty() && !pledge::report::is_address(link) {
            faults.push(row.fault("link", "is no address that begins with https://; write one, or leave it empty"));
        }
    }
}

/// The most working days that a service can promise: a year of them.
const MOST_DAYS: i64 = 260;

/// Whether it can be called: short numbers too.
fn is_telephone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits >= 3 && text.chars().all(|one| one.is_ascii_digit() || matches!(one, ' ' | '+' | '(' | ')' | '-'))
}

/// Whoever is named as a contact can be called or written to.
pub fn contacts(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, local_offer::TABLE.name) {
        let telephone = row.text("telephone");
        if !telephone.is_empty() && !is_telephone(telephone) {
            faults.push(row.fault("telephone", "is no telephone number; write one, or leave it empty"));
        }
        let email = row.text("email");
        if !email.is_empty() && typed::address_in(email) != Some(email) {
            faults.push(row.fault("email", "is no address for e-mail; write one, or leave it empty"));
        }
    }
}

/// A group of few is not counted.
pub fn reached(rows: &[Row], faults: &mut Vec<Fault>) {
    for row in live(rows, reached::TABLE.name) {
        let count = row.values.get("count").and_then(serde_json::Value::as_i64);
        if count.is_some_and(|count| count < reached::LEAST) {
            let sentence =
                "counts fewer than five, who could be told apart; leave it empty, and it says “fewer than five”";
            faults.push(row.fault("count", sentence));
        }
    }
}
