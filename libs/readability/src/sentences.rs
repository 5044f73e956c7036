//! Where sentences end.
//!
//! A sentence ends at a question mark, an exclamation mark or a full stop that is none of an abbreviation; at an ellipsis
//! before a capital; at an empty line; and before and after an item of a list or a heading in Markdown. A small letter
//! after a closing quotation mark goes on with the sentence: “Why?” she asked.

use std::ops::Range;

use crate::lines::{Mark, goes_on, line_start, mark};
use crate::words::{Word, line_breaks};

/// Marks that end a sentence whatever follows.
const MARKS: &str = "!?‼⁇⁈⁉。！？؟۔।";

/// What may close between the mark and the space, also in Markdown.
const CLOSING: &str = "\"'”’»›)]}*_";

/// Abbreviations that something always follows.
const NEVER_LAST: &[&str] = &[
    "approx", "c", "ca", "cf", "cllr", "dr", "e.g", "eg", "esp", "ext", "fig", "figs", "hon", "i.e", "ie", "incl",
    "mr", "mrs", "ms", "mx", "p", "para", "paras", "pp", "prof", "rev", "sgt", "st", "tel", "viz", "vol", "vs",
];

/// Abbreviations that end a sentence if a capital follows.
const MAY_BE_LAST: &[&str] = &[
    "al", "apr", "aug", "dec", "dept", "etc", "feb", "inc", "jan", "jr", "ltd", "nov", "oct", "plc", "pm", "sep",
    "sept", "sr",
];

/// The sentences as ranges of words. The number of an item is in none; every other word is in one.
pub(crate) fn sentences(text: &str, words: &[Word]) -> Vec<Range<usize>> {
    let (mut found, mut start, mut end) = (Vec::new(), 0, 0);
    let mut in_item = false;
    for (at, word) in words.iter().enumerate() {
        let between = &text[end..word.start];
        end = word.end();
        let line = line_start(between, at == 0);
        let mark = line.and_then(|line| mark(line, word, &text[end..]));
        let parted = line_breaks(between) > 1 || mark.is_some();
        let leaves = in_item && line.is_some_and(|line| !goes_on(line, word));
        if start < at && (parted || leaves || stops(&words[at - 1], between, word)) {
            found.push(start..at);
            start = at;
        }
        if line.is_some() {
            in_item = mark.is_some() || in_item && !parted && !leaves;
        }
        if mark == Some(Mark::Number) {
            start = at + 1;
        }
    }
    if start < words.len() {
        found.push(start..words.len());
    }
    found
}

/// Whether a sentence ends between these two words.
fn stops(before: &Word, between: &str, after: &Word) -> bool {
    let is_mark = |sign: char| MARKS.contains(sign) || matches!(sign, '.' | '…');
    let Some(from) = between.find(is_mark) else { return false };
    let rest = between[from..].trim_start_matches(|sign| is_mark(sign) || CLOSING.contains(sign));
    let marks = &between[from..between.len() - rest.len()];
    if !rest.contains(char::is_whitespace) && !marks.ends_with(['。', '！', '？']) {
        return false;
    }
    if after.is_small() && marks.contains(|sign| CLOSING.contains(sign)) {
        return false;
    }
    if marks.contains(|sign| MARKS.contains(sign)) {
        return true;
    }
    let is_ellipsis = between.contains('…') || between.matches('.').count() > 1;
    if is_ellipsis { after.is_large() } else { !is_abbreviation(before.text, after) }
}

/// Whether the full stop between these belongs to an abbreviation, or to an initial: a single capital other than “I”.
fn is_abbreviation(word: &str, after: &Word) -> bool {
    let small = word.to_lowercase();
    if NEVER_LAST.contains(&small.as_str()) {
        return true;
    }
    let is_single = |part: &str| part.chars().nth(1).is_none();
    let may_be_last = MAY_BE_LAST.contains(&small.as_str()) || word.contains('.') && word.split('.').all(is_single);
    let numbers = matches!(small.as_str(), "no" | "nos") && after.text.starts_with(|first: char| first.is_numeric());
    let is_initial = is_single(word) && word != "I" && word.starts_with(char::is_uppercase) && after.is_large();
    may_be_last && !after.is_large() || numbers || is_initial
}
