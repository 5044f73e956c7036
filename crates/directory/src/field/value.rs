//! Texts and numbers as fields take them.

use super::Draft;
use openreferral::read::{Fate, Fields, Finding};
use serde_json::{Map, Value};

/// The longest texts of a field.
pub(super) const LINE: usize = 200;
pub(super) const TEXT: usize = 4_000;

pub(super) fn own(text: Option<&String>) -> String {
    text.cloned().unwrap_or_default()
}

/// A text of at most so many letters; nothing of an empty one.
#[expect(clippy::option_option, reason = "whether it is taken is one thing, and whether it says anything another")]
pub(super) fn words(text: &str, longest: usize) -> Option<Option<String>> {
    let text = text.trim().replace("\r\n", "\n");
    (text.chars().count() <= longest).then(|| Some(text).filter(|text| !text.is_empty()))
}

/// A text as the reading of feeds takes it, so that what a form takes and what a feed may say is the same.
#[expect(clippy::option_option, reason = "whether it is taken is one thing, and whether it says anything another")]
pub(super) fn checked(text: &str, read: impl FnOnce(&mut Fields<'_>) -> Option<String>) -> Option<Option<String>> {
    let object = Map::from_iter([("x".to_owned(), Value::from(text))]);
    let mut findings: Vec<Finding> = Vec::new();
    let value = read(&mut Fields::new(&object, "", &mut findings));
    let sound = findings.iter().all(|one| matches!(one.fate, Fate::Mended(_)));
    (text.is_empty() || sound && value.is_some()).then_some(value)
}

pub(super) fn name(draft: &mut Draft, text: &str) -> Option<()> {
    draft.listing.service.name = words(text, LINE)??;
    Some(())
}

pub(super) fn age(age: Option<f64>) -> String {
    age.map(|age| format!("{age}")).unwrap_or_default()
}

#[expect(clippy::option_option, reason = "whether it is taken is one thing, and whether it says anything another")]
pub(super) fn years(text: &str) -> Option<Option<f64>> {
    if text.is_empty() {
        return Some(None);
    }
    // As it was read, so that half a year that a feed has stays one.
    let years = text.parse::<f64>().ok().or_else(|| platform::typed::whole_number(text).map(|n| n as f64))?;
    (0.0..=120.0).contains(&years).then_some(Some(years))
}

pub(super) fn count(count: Option<u32>) -> String {
    count.map(|count| count.to_string()).unwrap_or_default()
}

#[expect(clippy::option_option, reason = "whether it is taken is one thing, and whether it says anything another")]
pub(super) fn number(text: &str) -> Option<Option<u32>> {
    if text.is_empty() {
        return Some(None);
    }
    let number = u32::try_from(platform::typed::whole_number(text)?).ok()?;
    (number < 100_000).then_some(Some(number))
}

pub(super) fn yes(is: bool) -> String {
    if is { "yes".to_owned() } else { String::new() }
}

pub(super) fn is_yes(text: &str) -> Option<bool> {
    ["", "yes"].contains(&text).then_some(text == "yes")
}
