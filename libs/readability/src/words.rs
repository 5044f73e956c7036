//! The words of a text.

use unicode_segmentation::UnicodeSegmentation;

/// A word, or a part of a word between hyphens, where it stands in the text.
#[derive(Clone, Copy)]
pub(crate) struct Word<'a> {
    pub(crate) start: usize,
    pub(crate) text: &'a str,
    /// Whether only a hyphen stands between it and the one before.
    pub(crate) joined: bool,
}

impl Word<'_> {
    pub(crate) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    pub(crate) fn is_large(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    pub(crate) fn is_small(&self) -> bool {
        self.text.starts_with(char::is_lowercase)
    }
}

/// The words between the boundaries that Unicode sets (UAX #29): an apostrophe inside a word, the marks of a decimal and
/// the full stops inside “e.g.” divide nothing, a hyphen does.
pub(crate) fn words(text: &str) -> Vec<Word<'_>> {
    let mut end = 0;
    let words = text.unicode_word_indices().map(|(start, word)| {
        let joined = end > 0 && is_one_hyphen(&text[end..start]);
        end = start + word.len();
        Word { start, text: word, joined }
    });
    words.collect()
}

/// How many words these are for a reader: with its parts, a hyphenated word is one.
pub(crate) fn whole(words: &[Word]) -> usize {
    words.iter().filter(|word| !word.joined).count()
}

pub(crate) fn is_one_hyphen(between: &str) -> bool {
    let mut letters = between.chars();
    letters.next().is_some_and(is_hyphen) && letters.next().is_none()
}

pub(crate) fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}' | '\u{2011}')
}

pub(crate) fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ')
}

/// How many lines end in what stands between two words.
pub(crate) fn line_breaks(between: &str) -> usize {
    between.matches(is_line_break).count() - between.matches("\r\n").count()
}

pub(crate) fn is_line_break(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}
