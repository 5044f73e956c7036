//! What somebody looks for over all parts: an e-mail address, or other words such as a name or a telephone number.

use crate::identity::account;
use crate::typed::digit;

/// The fewest letters and digits of words that are looked for: with less, nearly everything would be found.
pub const LEAST: usize = 3;

/// What is looked for, ready to be compared.
pub enum Sought {
    /// An e-mail address.
    Address(String),
    /// Words, as their letters and digits alone.
    Words(String),
}

impl Sought {
    /// What was typed, if it is enough to look for.
    pub fn read(text: &str) -> Option<Sought> {
        if account::is_address(text) {
            return Some(Sought::Address(account::tidy(text)));
        }
        let words = plain(text);
        (words.chars().count() >= LEAST).then_some(Sought::Words(words))
    }

    /// Whether it stands in a text. Of words only letters and digits count, so that a telephone number is found
    /// however it is written.
    pub fn is_in(&self, text: &str) -> bool {
        match self {
            Sought::Address(address) => text.to_lowercase().contains(address),
            Sought::Words(words) => plain(text).contains(words),
        }
    }
}

fn plain(text: &str) -> String {
    text.chars().map(digit).filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_told_from_words_and_too_little_is_nothing() {
        assert!(
            matches!(Sought::read(" Jo@School.example "), Some(Sought::Address(address)) if address == "jo@school.example")
        );
        for enough in ["Ali", "077", "a b c", "জাহানারা"] {
            assert!(matches!(Sought::read(enough), Some(Sought::Words(_))), "{enough}");
        }
        for little in ["", "An", "a@b", "--- ---", "J. O."] {
            assert!(Sought::read(little).is_none(), "{little}");
        }
    }

    #[test]
    fn words_are_found_however_they_are_written() {
        let found = |sought: &str, text: &str| Sought::read(sought).unwrap().is_in(text);
        assert!(found("07700 900123", "ring 07700-900 123 first"));
        assert!(found("o'brien", "Jo O’Brien") && found("QUILL", "Zebedee Quillfeather"));
        assert!(!found("Winter", "Wint") && !found("Anna", ""));
        assert!(
            found("jo@school.example", "write to Jo@School.example")
                && !found("jo@school.example", "jo school example")
        );
    }
}
