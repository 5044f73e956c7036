//! What a writer may want to say more simply.

use std::cmp::Reverse;

use crate::phrases::Phrases;
use crate::sentences::sentences;
use crate::syllables::syllables;
use crate::words::{Word, whole, words};

/// A sentence of more words than this is long.
///
/// Source: Government Digital Service, “Sentence length: why 25 words is our limit”, 4 August 2014, and the GOV.UK
/// content design guidance since.
pub const LONG_SENTENCE: usize = 25;

/// A word of this many syllables or more is hard.
///
/// Our own choice: at three, as in Gunning's fog index, “family” and “hospital” would be hard.
pub const HARD_WORD: usize = 4;

/// A word or phrase to avoid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Avoid {
    /// The word or phrase. One wholly in capitals, such as “LAC”, is found in capitals only.
    pub word: String,
    /// What may be said instead.
    pub instead: Vec<String>,
    /// Why.
    pub why: String,
}

/// Something in a text that could be simpler.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The byte at which it begins.
    pub start: usize,
    /// The byte before which it ends.
    pub end: usize,
    /// What it is.
    pub found: Found,
}

/// What a [`Mark`] marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A word or phrase to avoid: the one at this place in the list.
    Avoid(usize),
    /// A sentence of more than [`LONG_SENTENCE`] words, from its first word to its last.
    LongSentence {
        /// How many words it has.
        words: usize,
    },
    /// A word of [`HARD_WORD`] syllables or more.
    HardWord {
        /// How many syllables it has.
        syllables: usize,
    },
}

/// Marks what could be simpler in an English text: in the order of their beginnings, the longer first.
///
/// *Words to avoid.* Whole words are compared, and parts of hyphenated words are whole words here. Capitals do not
/// matter, except for an entry wholly in capitals; curly apostrophes are as straight ones; a hyphen or a line's end is
/// as a space. The last word may also have one of these endings: “s”, or “es” after s, x, z, ch and sh, or “ies” for a
/// y after a consonant; or “’s”. Where several begin at a word, the one of most words is marked. No two overlap: what
/// begins first is marked.
///
/// *Hard words.* A word with a capital inside a sentence is taken for a name and not marked, nor is one that is marked
/// as one to avoid. Of a hyphenated word each part is judged alone.
#[must_use]
pub fn check(text: &str, avoid: &[Avoid]) -> Vec<Mark> {
    let words = words(text);
    let avoided = Phrases::new(avoid).find(text, &words);
    let mut marks = avoided.clone();
    let mut avoided = avoided.iter().peekable();
    for sentence in sentences(text, &words) {
        let sentence = &words[sentence];
        marks.extend(long(sentence));
        for (at, word) in sentence.iter().enumerate() {
            while avoided.next_if(|mark| mark.end <= word.start).is_some() {}
            let is_avoided = avoided.peek().is_some_and(|mark| mark.start <= word.start);
            let is_name = at > 0 && word.text.contains(char::is_uppercase);
            marks.extend(hard(word).filter(|_| !is_avoided && !is_name));
        }
    }
    marks.sort_by_key(|mark| (mark.start, Reverse(mark.end)));
    marks
}

/// The mark of a long sentence.
fn long(sentence: &[Word]) -> Option<Mark> {
    let words = whole(sentence);
    let (first, last) = (sentence.first()?, sentence.last()?);
    let found = Found::LongSentence { words };
    (words > LONG_SENTENCE).then_some(Mark { start: first.start, end: last.end(), found })
}

/// The mark of a hard word.
fn hard(word: &Word) -> Option<Mark> {
    let syllables = syllables(word.text);
    let found = Found::HardWord { syllables };
    (syllables >= HARD_WORD).then_some(Mark { start: word.start, end: word.end(), found })
}
