//! The languages of the shell. A language is a folder under `locales/`; nothing else names it.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "../../locales"]
struct Files;

/// A language that the shell speaks.
pub struct Language {
    /// Its tag, such as `bn`; the first part of its addresses.
    pub tag: &'static str,
    /// Its name in itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    bundle: FluentBundle<FluentResource>,
}

/// The tag of the language in which content is written and which needs no prefix.
pub const ENGLISH: &str = "en-GB";

const TAGS: [&str; 4] = [ENGLISH, "bn", "so", "ar"];

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| TAGS.iter().map(|tag| load(tag)).collect());

/// All languages, English first.
pub fn languages() -> &'static [Language] {
    &LANGUAGES
}

/// English.
pub fn english() -> &'static Language {
    &LANGUAGES[0]
}

/// The language of this tag.
pub fn language(tag: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.tag == tag)
}

/// The language with this code of ISO 639, such as `bn`, where the shell has it.
pub fn of_code(code: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.tag.split('-').next() == Some(code))
}

impl Language {
    /// The text of this key. A key that this language lacks comes in English; one that is nowhere shows as `⟦key⟧`, which every page test looks for.
    pub fn text(&self, key: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        self.own_text(key, arguments)
            .or_else(|| english().own_text(key, arguments))
            .unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// Whether this language has its own text for this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// Whether this is English.
    pub fn is_english(&self) -> bool {
        self.tag == ENGLISH
    }

    /// The prefix of this language's addresses.
    pub fn prefix(&self) -> String {
        if self.is_english() { String::new() } else { format!("/{}", self.tag) }
    }

    fn own_text(&self, key: &str, arguments: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let arguments: FluentArgs = arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut faults).into_owned();
        faults.is_empty().then_some(text)
    }
}

fn load(tag: &'static str) -> Language {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
    for path in Files::iter().filter(|path| path.starts_with(&format!("{tag}/")) && path.ends_with(".ftl")) {
        let bytes = Files::get(&path).map(|file| file.data).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        match FluentResource::try_new(text) {
            Ok(resource) => bundle.add_resource_overriding(resource),
            Err((_, faults)) => panic!("locales/{path} is not readable: {faults:?}"),
        }
    }
    // In English everything runs one way; elsewhere a reference or a title inside a sentence must not turn it round.
    bundle.set_use_isolating(tag != ENGLISH);
    let mut language = Language { tag, name: String::new(), direction: String::new(), bundle };
    language.name = language.own_text("language-name", &[]).unwrap_or_else(|| tag.to_owned());
    language.direction = language.own_text("language-direction", &[]).unwrap_or_else(|| "ltr".to_owned());
    language
}
