//! How many syllables an English word has.

use crate::exceptions::{first_part, known};
use crate::vowels::{is_vowel, sounds};
use crate::words::{is_apostrophe, is_hyphen};

/// Endings before which an e is silent, as in “placement”, with their syllables.
const ENDINGS: &[(&str, usize)] = &[
    ("ically", 2),
    ("edly", 2),
    ("edness", 2),
    ("ment", 1),
    ("ments", 1),
    ("fully", 2),
    ("ful", 1),
    ("less", 1),
    ("ness", 1),
    ("ship", 1),
    ("ships", 1),
    ("hood", 1),
    ("hoods", 1),
    ("some", 1),
    ("ly", 1),
];

/// More endings than this no word has.
const MOST_ENDINGS: usize = 4;

/// Letters beyond these are not looked at: no word has them, but somebody may send them.
const MOST_LETTERS: usize = 60;

/// The syllables of an English word, by rules and a table of exceptions.
///
/// Parts between hyphens are counted each. A part with a digit or a full stop in it is a figure or an abbreviation and
/// counts as one, as Flesch has it (see [`crate::FORMULA`]); so does a part without any letter from a to z.
/// Where British speech leaves a sound out or not (“history”), it is mostly counted.
///
/// Of everyday words that were not used to make the rules, 97 of 100 or more are right; `tests/syllables.rs` says how that
/// was measured. Names are right less often, and an abbreviation such as “UK” counts as if it were a word.
#[must_use]
pub fn syllables(word: &str) -> usize {
    word.split(is_hyphen).filter(|part| !part.is_empty()).map(of_part).sum::<usize>().max(1)
}

fn of_part(part: &str) -> usize {
    if part.contains(|letter: char| letter == '.' || letter.is_numeric()) {
        return 1;
    }
    let mut pieces = part.split(is_apostrophe).map(letters);
    let mut before = pieces.next().unwrap_or_default();
    let mut count = of_letters(&before);
    for piece in pieces {
        count += of_contraction(&before, &piece);
        before = piece;
    }
    count.max(1)
}

/// The letters in small, without accents. An accented e at the end is sounded, and two dots part two vowels, so that
/// the first becomes a letter that is never silent and the second is set off by an h.
fn letters(part: &str) -> Vec<u8> {
    let mut letters = Vec::with_capacity(part.len());
    for letter in part.chars().take(MOST_LETTERS).flat_map(char::to_lowercase) {
        match letter {
            'a'..='z' => letters.push(letter as u8),
            'à'..='å' => letters.push(b'a'),
            'æ' | 'è'..='ê' => letters.push(b'i'),
            'ë' | 'ï' => letters.extend(*b"hi"),
            'ì'..='î' => letters.push(b'i'),
            'ò'..='ö' | 'ø' | 'œ' => letters.push(b'o'),
            'ù'..='ü' => letters.push(b'u'),
            'ý' | 'ÿ' => letters.push(b'y'),
            'ç' => letters.push(b'c'),
            'ñ' => letters.push(b'n'),
            _ => {}
        }
    }
    letters
}

/// What follows an apostrophe: “didn’t”, “it’ll” and “Grace’s” have one syllable more, “can’t”, “she’ll” and “Ann’s” not.
fn of_contraction(before: &[u8], after: &[u8]) -> usize {
    let ends = |any: &[&str]| any.iter().any(|end| before.ends_with(end.as_bytes()));
    let more = match after {
        b"t" => ends(&["dn", "sn", "tn"]),
        b"s" => ends(&["s", "x", "z", "ch", "sh", "ce", "ge", "se", "ze"]),
        b"ll" | b"ve" => ends(&["t", "d"]),
        b"d" => ends(&["t"]),
        b"" | b"m" | b"re" => false,
        _ => return of_letters(after),
    };
    usize::from(more)
}

/// Takes endings off, and a first part, while there are any, and counts what is left.
fn of_letters(word: &[u8]) -> usize {
    let (mut word, mut count) = (word, 0);
    for _ in 0..MOST_ENDINGS {
        if let Some(syllables) = known(word) {
            return count + syllables;
        }
        if let Some((rest, syllables)) = compound(word) {
            (word, count) = (rest, count + syllables);
        } else if let Some((stem, syllables)) = ending(word) {
            (word, count) = (stem, count + syllables);
        } else {
            break;
        }
    }
    count + plain(word)
}

/// A word without its ending, and the ending's syllables.
fn ending(word: &[u8]) -> Option<(&[u8], usize)> {
    ENDINGS.iter().find_map(|(ending, syllables)| {
        let stem = word.strip_suffix(ending.as_bytes())?;
        (stem.len() > 2 && has_vowel(stem)).then_some((stem, *syllables))
    })
}

/// What follows the first part of a compound, and the first part's syllables.
fn compound(word: &[u8]) -> Option<(&[u8], usize)> {
    let (letters, syllables) = first_part(word)?;
    let rest = &word[letters..];
    (rest.len() > 1 && !is_vowel(rest, 0) && has_vowel(rest)).then_some((rest, syllables))
}

fn has_vowel(word: &[u8]) -> bool {
    (0..word.len()).any(|at| is_vowel(word, at))
}

/// The syllables of a word without ending or exception.
fn plain(word: &[u8]) -> usize {
    let sounds = sounds(word);
    if sounds > 1 && has_silent_end(word) { sounds - 1 } else { sounds + usize::from(ends_in_murmur(word)) }
}

/// Whether the word ends in a sound without a vowel letter, as “autism” and “rhythm” do.
fn ends_in_murmur(word: &[u8]) -> bool {
    let word = word.strip_suffix(b"s").unwrap_or(word);
    word.ends_with(b"thm") || word.ends_with(b"sm")
}

/// Whether the last e is silent, as in “home”, “homes”, “lived” and “colleague”, but not in “table” or “places”.
fn has_silent_end(word: &[u8]) -> bool {
    let (stem, end) = match word {
        [stem @ .., b'e'] => (stem, b'e'),
        [stem @ .., b'e', end @ (b's' | b'd')] => (stem, *end),
        _ => return false,
    };
    let Some(last) = stem.len().checked_sub(1) else { return false };
    if end != b'd' && stem.ends_with(b"gu") {
        return true;
    }
    if is_vowel(word, last) || end == b'd' && b"td".contains(&stem[last]) || end == b's' && hisses(stem) {
        return false;
    }
    let carries = matches!(stem, [.., before, b'l' | b'r'] if *before != stem[last] && *before != b'r');
    !carries || is_vowel(word, last - 1)
}

/// Whether an “es” after these letters is sounded.
fn hisses(stem: &[u8]) -> bool {
    stem.last().is_some_and(|last| b"sxzcg".contains(last)) || stem.ends_with(b"ch") || stem.ends_with(b"sh")
}
