//! What an update may not say: everybody may come to read it.

use super::TABLE;
use super::evidence;
use super::held::Words;
use super::write::{MILESTONE, Telling};
use crate::barrier;
use crate::barrier::raise::{NEEDED, raises};
use crate::progress::Progress;
use jiff::civil::Date;
use platform::cell::{self, quoted};
use platform::http::Ctx;
use platform::page::desk::Faults;
use platform::page::record_form;
use platform::{Result, typed};

/// The longest text of an update, in letters: it is read on a phone, among many.
const LONGEST: usize = 2_000;
/// More people than any action reaches.
const MOST_PEOPLE: i64 = 1_000_000;

/// What is wrong with what shall be sent, by field.
pub fn faults(ctx: &Ctx, telling: &Telling<'_>, words: &Words) -> Result<Faults> {
    let mut faults = Faults::new();
    let fault = |name: &str, key: &str| (name.to_owned(), ctx.t(key));
    match words.text("progress") {
        "" if telling.judges() => faults.push(fault("progress", "update-progress-fault")),
        "" => {}
        word if Progress::of(word).is_none() => faults.push(fault("progress", "update-progress-fault")),
        _ => {}
    }
    if words.text("told").is_empty() {
        faults.push(fault("told", "update-told-fault"));
    }
    for name in ["told", "in_the_way", "evidence", NEEDED] {
        faults.extend(text_fault(ctx, name, words.text(name)).map(|words| (name.to_owned(), words)));
    }
    if raises(words) && words.text("in_the_way").trim().is_empty() {
        faults.push(fault("in_the_way", "barrier-raise-fault"));
    }
    let people = words.text("people_reached");
    if !people.is_empty() && typed::whole_number(people).is_none_or(|n| !(0..=MOST_PEOPLE).contains(&n)) {
        faults.push(fault("people_reached", "update-reached-fault"));
    }
    if !words.text("evidence").is_empty() && !is_web_address(words.text("evidence")) {
        faults.push(fault("evidence", "update-evidence-fault"));
    }
    if evidence::in_words(words).iter().any(|piece| piece.shows.is_empty()) {
        faults.push(fault("", "evidence-undescribed-fault"));
    }
    let today = ctx.app.today()?.to_string();
    for (reference, day) in words.named(MILESTONE) {
        // No step of an action is reached before the action begins, as far as that is known.
        let starts = telling.action.text("starts");
        let begun = day.get(..starts.len()).is_some_and(|begun| begun >= starts);
        if day.parse::<Date>().is_err() || *day > *today || !begun {
            faults.push(fault(&format!("{MILESTONE}{reference}"), "update-milestone-fault"));
        }
    }
    Ok(faults)
}

/// What is wrong with a text that everybody may come to read.
pub(super) fn text_fault(ctx: &Ctx, name: &str, text: &str) -> Option<String> {
    let column = TABLE.column(name).or_else(|| barrier::TABLE.column(name)).filter(|_| !text.is_empty())?;
    if let Err(sentence) = cell::read(column, text) {
        return Some(record_form::fault(ctx, name, &sentence).1);
    }
    if let Some(hidden) = typed::unseen(text) {
        let code = format!("U+{:04X}", u32::from(hidden));
        return Some(ctx.language.text("report-unseen-fault", &[("words", code.into())]));
    }
    if let Some(address) = typed::address_in(text) {
        return Some(ctx.language.text("update-address-fault", &[("words", quoted(address).into())]));
    }
    if name != "evidence" && typed::holds_telephone_number(text) {
        return Some(ctx.t("update-telephone-fault"));
    }
    let long = text.chars().count() > LONGEST;
    long.then(|| ctx.language.text("update-long-fault", &[("n", LONGEST.into())]))
}

/// Whether a text is the address of a page that somebody else can open.
fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next());
    !text.contains(char::is_whitespace) && host.is_some_and(|host| host.contains('.') && !host.starts_with('.'))
}
