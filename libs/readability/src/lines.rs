//! Lines that are items of a list, or headings.

use crate::words::{Word, is_line_break};

/// Signs that begin an item, or a heading in Markdown, if a space follows them.
const BEFORE_SPACE: &str = "-–—*+#";

/// Signs that begin an item in any case.
const BULLETS: &str = "•◦▪▫‣⁃·●○■□";

/// The longest number of an item: “100)”, “viii)”.
const LONGEST_NUMBER: usize = 4;

/// What marks a line as an item.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// A sign before its first word.
    Sign,
    /// Its first word, which is a number or letter and so no word of the sentence.
    Number,
}

/// What stands before the first word of a line, if this, which stands before a word, reaches back to the line's beginning.
pub(crate) fn line_start(between: &str, begins_text: bool) -> Option<&str> {
    match between.rfind(is_line_break) {
        Some(at) => Some(between[at..].trim_start_matches(is_line_break)),
        None => begins_text.then_some(between),
    }
}

/// The mark of the line that begins so, with this first word and what follows it.
pub(crate) fn mark(start: &str, first: &Word, rest: &str) -> Option<Mark> {
    let start = start.trim_start();
    if start.starts_with(|sign| BULLETS.contains(sign)) {
        return Some(Mark::Sign);
    }
    let after = start.trim_start_matches(|sign| BEFORE_SPACE.contains(sign));
    // “**” begins strong words in Markdown, “##” a heading.
    let one = start.chars().count() - after.chars().count() == 1 || start.starts_with('#');
    if one && after.starts_with(char::is_whitespace) {
        return Some(Mark::Sign);
    }
    (matches!(start, "" | "(") && is_number(first.text, rest)).then_some(Mark::Number)
}

/// Whether this is the number of an item: “1.”, “12)”, “a)” or “iv)”.
fn is_number(word: &str, rest: &str) -> bool {
    let digits = word.len() < LONGEST_NUMBER && word.bytes().all(|letter| letter.is_ascii_digit());
    let roman = word.len() <= LONGEST_NUMBER && word.bytes().all(|letter| b"ivxIVX".contains(&letter));
    let letter = word.len() == 1 && word.bytes().all(|letter| letter.is_ascii_alphabetic());
    let stop = rest.strip_prefix('.').is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace));
    rest.starts_with(')') && (digits || roman || letter) || stop && digits
}

/// Whether a line that begins so goes on with the item above: it is set in, or its first word is small.
pub(crate) fn goes_on(start: &str, first: &Word) -> bool {
    start.starts_with(char::is_whitespace) || first.is_small()
}
