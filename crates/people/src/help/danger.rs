//! Words that may mean danger. They put what was written at the top of what is read, and decide nothing: a person does.
//!
//! The list is in `danger.csv`: whole words and phrases, in the languages in which people write. It finds some and misses some, and
//! everything is read.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;
use unicode_segmentation::UnicodeSegmentation;

static PHRASES: LazyLock<BTreeSet<Vec<String>>> = LazyLock::new(|| {
    let lines = include_str!("danger.csv").lines().skip(1);
    lines.filter_map(|line| line.split_once(',')).map(|(_, phrase)| words(phrase)).collect()
});

/// Whether a text holds words that may mean danger; a long one also with one letter wrong.
pub fn may_be(text: &str) -> bool {
    is_in(text, &[])
}

/// The words for help, which where it is asked for says nothing by itself.
const ASKED_FOR: [&str; 3] = ["help", "সাহায্য", "caawi"];

/// The same, where people write what help somebody needs.
pub fn may_be_in_asking(text: &str) -> bool {
    // Who writes nothing else may mean it otherwise.
    let alone = words(text).iter().all(|word| ASKED_FOR.contains(&word.as_str()));
    is_in(text, if alone { &[] } else { &ASKED_FOR })
}

/// Whether a text holds any of the words but for these alone.
fn is_in(text: &str, aside: &[&str]) -> bool {
    let words = words(text);
    let is_aside = |phrase: &[String]| matches!(phrase, [word] if aside.contains(&word.as_str()));
    let whole = (0..words.len()).any(|first| {
        let most = words.len().min(first + LONGEST);
        (first + 1..=most).map(|last| &words[first..last]).any(|some| !is_aside(some) && PHRASES.contains(some))
    });
    whole || words.iter().any(|word| is_nearly_one(word, aside))
}

/// The fewest letters of a word that is found with one of them wrong: of shorter ones too many others are near.
const LONG: usize = 6;

/// The long words of the list, by the letter with which they begin.
static LONG_WORDS: LazyLock<HashMap<char, Vec<Vec<char>>>> = LazyLock::new(|| {
    let mut all: HashMap<char, Vec<Vec<char>>> = HashMap::new();
    let single = PHRASES.iter().filter_map(|phrase| <&[String; 1]>::try_from(phrase.as_slice()).ok());
    for letters in single.map(|[word]| word.chars().collect::<Vec<char>>()).filter(|word| word.len() >= LONG) {
        all.entry(letters[0]).or_default().push(letters);
    }
    all
});

/// Whether a long word is one of the list with one letter that is another, too many or missing; the first is right.
fn is_nearly_one(word: &str, aside: &[&str]) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let is_aside = |other: &[char]| aside.iter().any(|word| word.chars().eq(other.iter().copied()));
    letters.len() >= LONG
        && LONG_WORDS
            .get(&letters[0])
            .is_some_and(|all| all.iter().any(|other| nearly(&letters, other) && !is_aside(other)))
}

/// Whether two words that begin alike differ by one letter that is another, too many or missing.
fn nearly(one: &[char], other: &[char]) -> bool {
    if one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let same = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let skip = usize::from(short.len() == long.len());
    short.get(same + skip..).unwrap_or_default() == long.get(same + 1..).unwrap_or_default()
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
    fn help_alone_says_nothing_where_it_is_asked_for() {
        for text in ["She gets help at school", "I need help with homework"] {
            assert!(may_be(text) && !may_be_in_asking(text), "{text}");
        }
        assert!(may_be_in_asking("HELP!") && may_be_in_asking("সাহায্য") && !may_be_in_asking(""));
        assert!(may_be_in_asking("Please help, quickly") && may_be_in_asking("help, he hits me"));
    }

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
            "my stepdad comes into my room at night",
            "Dad hits mum every weekend",
            "he punched me in the face",
            "she slaped me",
            "my uncle touched my private parts",
            "he tuches me at night",
            "kms",
            "boys send round pics of me",
            "i wish i was dead",
            "i hert myself",
            "im scared of my stepdad help me please",
            "no food and mum is drunk",
            "They push my head in the toilet",
            "we have nothing to eat at home",
            "they bully me and said they will get me",
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
            "Mend the swing by the sea wall",
            "More art club, and a quiet room at lunch",
            "Free buses on Saturdays so that we can get to the pool",
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
