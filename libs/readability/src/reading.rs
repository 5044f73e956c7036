//! How old a reader must be for a text.

use crate::sentences::sentences;
use crate::syllables::syllables;
use crate::words::{whole, words};

/// The formula by which [`reading`] judges, as a page may name it.
pub const FORMULA: &str =
    "Flesch–Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom 1975); age is grade plus 5";

/// By how much a reader's age is above the grade: a child in the first grade of a school in the United States is 6.
const AGE_OVER_GRADE: f64 = 5.0;

/// What was counted in a text, and what follows from it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// Its words. A hyphenated word is one, and so is a number; the number of an item in a list is none.
    pub words: usize,
    /// Its sentences. A heading is one, and so is an item of a list without a full stop.
    pub sentences: usize,
    /// The syllables of its words, as [`syllables`] counts them: one for a number.
    pub syllables: usize,
    /// The grade by [`FORMULA`]. Nothing is cut off: it is below 0 for very short words in very short sentences.
    pub grade: f64,
    /// The age of a reader of that grade.
    pub age: f64,
    /// Its words of three syllables or more.
    pub long_words: usize,
}

impl Reading {
    /// How old a reader must be to understand all of it, by SMOG: grade = 1.043 × √(30 × long words ÷ sentences) + 3.1291; age
    /// is grade plus 5. It is never below 8, and was made for texts of 30 sentences or more.
    ///
    /// It is above [`Reading::age`] for easy texts, since it asks for more: that a reader understands everything.
    ///
    /// Source: G. H. McLaughlin, “SMOG grading: a new readability formula”, Journal of Reading 12 (8), 1969.
    #[must_use]
    pub fn smog_age(&self) -> f64 {
        let in_thirty = 30.0 * self.long_words as f64 / self.sentences as f64;
        1.043 * in_thirty.sqrt() + 3.1291 + AGE_OVER_GRADE
    }
}

/// How many syllables a long word of SMOG has.
const LONG_WORD: usize = 3;

/// How old a reader of English must be for this text, by [`FORMULA`]; nothing where there is no word.
///
/// grade = 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59
///
/// Sources: J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, “Derivation of new readability formulas”,
/// Naval Technical Training Command, Research Branch Report 8-75, 1975. What is a word, and that numbers and
/// abbreviations have one syllable, is as in R. Flesch, “How to Write Plain English”, 1979, chapter 2.
///
/// A text of less than about 100 words says little: one long word moves its age by years.
#[must_use]
pub fn reading(text: &str) -> Option<Reading> {
    let all = words(text);
    let sentences = sentences(text, &all);
    let (mut words, mut sounds, mut long_words) = (0, 0, 0);
    for sentence in &sentences {
        words += whole(&all[sentence.clone()]);
        for word in &all[sentence.clone()] {
            let n = syllables(word.text);
            sounds += n;
            long_words += usize::from(n >= LONG_WORD);
        }
    }
    if words == 0 {
        return None;
    }
    let per_sentence = words as f64 / sentences.len() as f64;
    let per_word = sounds as f64 / words as f64;
    let grade = 0.39 * per_sentence + 11.8 * per_word - 15.59;
    Some(Reading {
        words,
        sentences: sentences.len(),
        syllables: sounds,
        grade,
        age: grade + AGE_OVER_GRADE,
        long_words,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn smog_counts_long_words_in_thirty_sentences() {
        let ten = "The boat is in. ".repeat(9) + "The council met yesterday evening.";
        let reading = reading(&ten).unwrap();
        assert_eq!((reading.sentences, reading.long_words), (10, 1), "yesterday");
        assert!((reading.smog_age() - (1.043 * 3.0_f64.sqrt() + 8.1291)).abs() < 1e-9);
    }
}
