//! Which language, or which version of one, a heading names.

use crate::form::Wording;

/// Languages that a heading may name without their code: those that English schools meet most, by ISO 639.
const LANGUAGES: [(&str, &str); 38] = [
    ("english", "en"),
    ("bengali", "bn"),
    ("bangla", "bn"),
    ("sylheti", "syl"),
    ("somali", "so"),
    ("arabic", "ar"),
    ("urdu", "ur"),
    ("polish", "pl"),
    ("romanian", "ro"),
    ("turkish", "tr"),
    ("french", "fr"),
    ("spanish", "es"),
    ("portuguese", "pt"),
    ("italian", "it"),
    ("german", "de"),
    ("dutch", "nl"),
    ("chinese", "zh"),
    ("gujarati", "gu"),
    ("punjabi", "pa"),
    ("hindi", "hi"),
    ("tamil", "ta"),
    ("nepali", "ne"),
    ("albanian", "sq"),
    ("lithuanian", "lt"),
    ("ukrainian", "uk"),
    ("russian", "ru"),
    ("vietnamese", "vi"),
    ("welsh", "cy"),
    ("persian", "fa"),
    ("farsi", "fa"),
    ("dari", "prs"),
    ("pashto", "ps"),
    ("kurdish", "ku"),
    ("tigrinya", "ti"),
    ("amharic", "am"),
    ("swahili", "sw"),
    ("yoruba", "yo"),
    ("greek", "el"),
];

/// What a heading or an officer calls a language: `Bengali (bn)`, `bn`, or the name of a language that is known here. Nothing, where no code
/// can be told from it.
pub fn named(words: &str) -> Option<Wording> {
    let words = words.trim();
    if let Some((name, code)) = words.strip_suffix(')').and_then(|words| words.rsplit_once('(')) {
        let (name, tag) = (name.trim(), code.trim());
        return is_tag(tag).then(|| Wording { tag: tag.to_owned(), name: named_or(name, tag) });
    }
    let known = LANGUAGES.iter().find(|(name, _)| *name == words.to_lowercase());
    if let Some((_, tag)) = known {
        return Some(Wording { tag: (*tag).to_owned(), name: words.to_owned() });
    }
    is_tag(words).then(|| Wording { tag: words.to_owned(), name: words.to_owned() })
}

/// The language of a wording, by its tag, without the version.
pub fn language_of(tag: &str) -> &str {
    tag.split_once("-x-").map_or(tag, |(language, _)| language)
}

/// The version of a wording, by its tag: what follows `-x-`, or [`STANDARD`](crate::STANDARD).
pub fn version_of(tag: &str) -> &str {
    tag.split_once("-x-").map_or(crate::STANDARD, |(_, version)| version)
}

/// The tags of the languages whose names are known here, each once.
pub fn known_languages() -> Vec<&'static str> {
    let mut tags: Vec<&str> = LANGUAGES.iter().map(|(_, tag)| *tag).collect();
    // Those with two names stand one after the other.
    tags.dedup();
    tags
}

/// The English name of a language, where it is known here.
pub fn english_of(tag: &str) -> Option<String> {
    let (name, _) = LANGUAGES.iter().find(|(_, code)| *code == tag)?;
    let (first, rest) = name.split_at_checked(1)?;
    Some(format!("{}{rest}", first.to_uppercase()))
}

fn named_or(name: &str, tag: &str) -> String {
    if name.is_empty() { tag.to_owned() } else { name.to_owned() }
}

/// Whether it is the tag of a language, as BCP 47 has it: parts of at most eight letters and digits, the first two or three letters.
fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    let is_language = (2..=3).contains(&language.len()) && language.chars().all(|one| one.is_ascii_lowercase());
    is_language
        && parts.all(|part| (1..=8).contains(&part.len()) && part.chars().all(|one| one.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_names_a_language_by_its_code_or_its_name() {
        let tag = |words: &str| named(words).map(|wording| wording.tag);
        assert_eq!(tag("Bengali (bn)").as_deref(), Some("bn"));
        assert_eq!(tag("Bengali"), Some("bn".to_owned()));
        assert_eq!(tag("so").as_deref(), Some("so"));
        assert_eq!(tag("English, easy (en-x-easy)").as_deref(), Some("en-x-easy"));
        assert_eq!(tag("Klingon"), None);
        assert_eq!(tag("Bengali (Bangla)"), None);
    }
}
