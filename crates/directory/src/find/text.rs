//! The words of listings: what stands in them, and by which words people look for such.

use crate::directory::Shown;
use crate::theme::{self, THEMES};
use openreferral::write::Around;
use platform::i18n;
use platform::{Error, Result};
use std::collections::HashMap;
use std::sync::LazyLock;
use wordsearch::{Broken, Index, Thing};

/// By which words people look for each theme, in every language: its names, and those of `words.csv`.
static KIN: LazyLock<HashMap<&'static str, String>> = LazyLock::new(|| {
    let mut kin: HashMap<&str, String> = HashMap::new();
    for line in include_str!("words.csv").lines().skip(1) {
        let mut cells = line.splitn(3, ',');
        if let (Some(theme), Some(_), Some(words)) = (cells.next(), cells.next(), cells.next()) {
            let known = kin.entry(theme).or_default();
            known.push_str(words);
            known.push('\n');
        }
    }
    for code in THEMES {
        for language in i18n::languages() {
            let known = kin.entry(code).or_default();
            known.push_str(&language.text(&format!("theme-{code}"), &[]));
            known.push('\n');
        }
    }
    kin
});

/// The theme of which a question has the most words, in whichever language; nothing, where it has none of any.
pub fn theme_of(question: &str) -> Option<&'static str> {
    let apart = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| c.is_whitespace() || c.is_ascii_punctuation());
        words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
    };
    let asked = apart(question);
    let met = |code: &&str| {
        let known = KIN.get(code).map(|words| apart(words)).unwrap_or_default();
        asked.iter().filter(|word| known.contains(word)).count()
    };
    // Of several with as many, the first.
    let best = THEMES.iter().map(|code| (met(code), *code)).rev().max_by_key(|(count, _)| *count);
    best.filter(|(count, _)| *count > 0).map(|(_, code)| code)
}

/// Puts listings into the index, in the place of what was there of them.
///
/// # Errors
/// When the index is broken.
pub fn replace<'a>(index: &Index, around: &Around, listings: impl Iterator<Item = &'a Shown>) -> Result<()> {
    let things: Vec<Thing> = listings.map(|shown| thing(around, shown)).collect();
    if things.is_empty() { Ok(()) } else { index.replace(&things).map_err(broken) }
}

/// What is broken in an index, as an error.
pub fn broken(error: Broken) -> Error {
    Error::Internal(format!("the search failed: {error}"))
}

fn thing(around: &Around, shown: &Shown) -> Thing {
    let service = &shown.listing.service;
    let organization = service.organization_id.and_then(|id| around.organizations.get(&id));
    // A confidential place is not among these, so nobody finds what is there by it.
    let places = service.service_at_locations.iter().filter_map(|at| around.locations.get(&at.location_id));
    let mut texts: Vec<&str> = Vec::new();
    texts.extend(service.description.as_deref());
    texts.extend(service.eligibility_description.as_deref());
    texts.extend(organization.map(|one| one.name.as_str()));
    for place in places {
        texts.extend(place.name.as_deref());
        for address in &place.addresses {
            texts.push(&address.address_1);
            texts.extend(address.city.as_deref());
            texts.extend(address.postal_code.as_deref());
        }
    }
    texts.extend(shown.listing.local.send.as_deref());
    texts.extend(service.languages.iter().filter_map(|one| one.name.as_deref()));
    let terms = service.attributes.iter().filter_map(|one| around.terms.get(&one.taxonomy_term_id));
    let mut kin: Vec<&str> = terms.map(|term| term.name.as_str()).collect();
    let themes = service.attributes.iter().filter_map(|one| theme::of_term(one.taxonomy_term_id));
    kin.extend(themes.filter_map(|code| KIN.get(code)).map(String::as_str));
    Thing { key: shown.key(), title: service.name.clone(), text: texts.join("\n"), kin: kin.join("\n") }
}
