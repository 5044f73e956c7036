//! Finds words and phrases that are better avoided.

use std::collections::HashMap;

use crate::check::{Avoid, Found, Mark};
use crate::words::{Word, is_apostrophe, is_one_hyphen, line_breaks, words};

/// A phrase in one of its forms.
struct Phrase {
    /// Its place in the list.
    place: usize,
    /// Its words, folded.
    words: Vec<String>,
    /// What stands between them.
    between: Vec<String>,
    /// Whether it is found in capitals only.
    capitals: bool,
}

/// Every phrase in every form by its first word in small letters; among those with the same first word the longest first.
pub(crate) struct Phrases(HashMap<String, Vec<Phrase>>);

impl Phrases {
    pub(crate) fn new(avoid: &[Avoid]) -> Phrases {
        let mut by_first: HashMap<String, Vec<Phrase>> = HashMap::new();
        for phrase in avoid.iter().enumerate().flat_map(|(place, avoid)| forms(place, &avoid.word)) {
            let first = phrase.words[0].to_lowercase();
            by_first.entry(first).or_default().push(phrase);
        }
        for phrases in by_first.values_mut() {
            // The sort is stable, so that of two equal entries the first in the list is found.
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
        }
        Phrases(by_first)
    }

    /// Marks what is found in these words of this text, from the first to the last.
    pub(crate) fn find(&self, text: &str, words: &[Word]) -> Vec<Mark> {
        let (mut marks, mut at) = (Vec::new(), 0);
        while at < words.len() {
            let first = fold(words[at].text, false);
            let here = self.0.get(&first).and_then(|all| all.iter().find(|phrase| phrase.is_at(text, &words[at..])));
            let Some(phrase) = here else {
                at += 1;
                continue;
            };
            let last = at + phrase.words.len() - 1;
            marks.push(Mark { start: words[at].start, end: words[last].end(), found: Found::Avoid(phrase.place) });
            at = last + 1;
        }
        marks
    }
}

impl Phrase {
    /// Whether the phrase is what these words begin with.
    fn is_at(&self, text: &str, words: &[Word]) -> bool {
        words.len() >= self.words.len()
            && self.words.iter().zip(words).all(|(own, word)| *own == fold(word.text, self.capitals))
            && self.between.iter().zip(words.windows(2)).all(|(own, pair)| *own == gap(text, pair))
    }
}

/// The forms of a phrase: as it is, in the plural and with ’s.
fn forms(place: usize, phrase: &str) -> Vec<Phrase> {
    let capitals = phrase.contains(char::is_uppercase) && !phrase.contains(char::is_lowercase);
    let found = words(phrase);
    let between: Vec<String> = found.windows(2).map(|pair| gap(phrase, pair).to_owned()).collect();
    let own: Vec<String> = found.iter().map(|word| fold(word.text, capitals)).collect();
    let Some((last, before)) = own.split_last() else { return Vec::new() };
    let form = |last: String| {
        let words = before.iter().cloned().chain([last]).collect();
        Phrase { place, words, between: between.clone(), capitals }
    };
    [last.clone(), plural(last), format!("{last}'s")].map(form).into()
}

/// The plural: “es” after s, x, z, ch and sh, “ies” for a y after a consonant, otherwise “s”.
fn plural(word: &str) -> String {
    if ["s", "x", "z", "ch", "sh"].iter().any(|end| word.ends_with(end)) {
        return format!("{word}es");
    }
    match word.strip_suffix('y') {
        Some(stem) if !stem.is_empty() && !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{stem}ies"),
        _ => format!("{word}s"),
    }
}

/// A word with straight apostrophes, without signs that nobody sees, and in small letters unless capitals matter.
fn fold(word: &str, capitals: bool) -> String {
    let seen =
        word.chars().filter(|letter| !matches!(letter, '\u{ad}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}'));
    let plain: String = seen.map(|letter| if is_apostrophe(letter) { '\'' } else { letter }).collect();
    if capitals { plain } else { plain.to_lowercase() }
}

/// What stands between two words. White space without an empty line is a space, and so is one hyphen.
fn gap<'a>(text: &'a str, pair: &[Word]) -> &'a str {
    let between = &text[pair[0].end()..pair[1].start];
    let is_space = !between.is_empty() && between.chars().all(char::is_whitespace) && line_breaks(between) < 2;
    if is_space || is_one_hyphen(between) { " " } else { between }
}
