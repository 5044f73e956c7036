//! Words that may mean danger. They put what was written at the top of what is read, and decide nothing: a person does.
//!
//! The list is in `danger.csv`: whole words and phrases, in the languages in which people write. It finds some and misses some, and
//! everything is read.

use std::collections::BTreeSet;
use std::sync::LazyLock;
use unicode_segmentation::UnicodeSegmentation;

static PHRASES: LazyLock<BTreeSet<Vec<String>>> = LazyLock::new(|| {
    let lines = include_str!("danger.csv").lines().skip(1);
    lines.filter_map(|line| line.split_once(',')).map(|(_, phrase)| words(phrase)).collect()
});

/// Whether a text holds words that may mean danger.
pub fn may_be(text: &str) -> bool {
    let words = words(text);
    (0..words.len()).any(|first| {
        let most = words.len().min(first + LONGEST);
        (first + 1..=most).any(|last| PHRASES.contains(&words[first..last]))
    })
}

/// The most words of a phrase.
const LONGEST: usize = 5;

/// The words of a text, in small letters; an apostrophe is the same however it is typed.
fn words(text: &str) -> Vec<String> {
    text.replace('’', "'").unicode_words().map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_in_several_languages_are_found_however_they_are_written() {
        for text in [
            "He HITS me when mum is out",
            "i want to die.",
            "I don’t want to live",
            "sometimes I cut myself",
            "somebody said he would kill me",
            "ও আমাকে মারে",
            "আমি মরে যেতে চাই।",
            "waan is dili rabaa",
            "waa la i garaacaa",
            "أريد أن أموت",
            "هو يضربني كل يوم",
        ] {
            assert!(may_be(text), "{text}");
        }
    }

    #[test]
    fn parts_of_words_are_not() {
        for text in [
            "The skills centre is closed",
            "We need more bus stops",
            "My dad is a painter",
            "Cutlery in the canteen",
            "the diet of fish",
            "",
            "পার্কে দোলনা চাই",
        ] {
            assert!(!may_be(text), "{text}");
        }
    }

    #[test]
    fn no_phrase_is_too_long_to_be_found_and_each_is_in_a_known_language() {
        for line in include_str!("danger.csv").lines().skip(1) {
            let (language, phrase) = line.split_once(',').unwrap();
            assert!(["en", "bn", "so", "ar"].contains(&language), "{line}");
            let words = words(phrase);
            assert!(!words.is_empty() && words.len() <= LONGEST, "{line}");
            assert!(may_be(phrase), "{line}");
        }
    }
}
