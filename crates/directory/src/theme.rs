//! What services are about, in the few words by which people look for them. It is a taxonomy of ours, and known in every language.

use openreferral::Names;
use openreferral::model::{Attribute, Taxonomy, TaxonomyTerm};
use platform::i18n;
use std::sync::{Arc, LazyLock};
use uuid::Uuid;

/// The themes. The words of each stand in the locales under `theme-` and its code.
pub const THEMES: [&str; 31] = [
    "babies",
    "childcare",
    "parenting",
    "play",
    "holidays",
    "after-school",
    "youth-clubs",
    "safe-spaces",
    "sport",
    "arts",
    "learning",
    "work",
    "training",
    "volunteering",
    "food",
    "money",
    "housing",
    "advice",
    "health",
    "mental-health",
    "drugs",
    "speech",
    "send",
    "domestic-abuse",
    "bereavement",
    "young-carers",
    "care",
    "youth-justice",
    "newcomers",
    "lgbt",
    "places",
];

/// What a term of it says of a service.
const LINK_TYPE: &str = "service_type";

fn names() -> Names {
    Names::of_feed("themes of Every Chance")
}

/// The identifier of the taxonomy, the same everywhere.
pub fn taxonomy_id() -> Uuid {
    names().record("taxonomy", "themes")
}

/// The identifier of a theme, the same everywhere.
pub fn term_id(code: &str) -> Uuid {
    names().record("taxonomy term", code)
}

/// The theme whose identifier this is.
pub fn of_term(id: Uuid) -> Option<&'static str> {
    static CODES: LazyLock<Vec<(Uuid, &'static str)>> =
        LazyLock::new(|| THEMES.into_iter().map(|code| (term_id(code), code)).collect());
    CODES.iter().find(|(term, _)| *term == id).map(|(_, code)| *code)
}

/// The place of a theme among all of them.
pub fn place(code: &str) -> Option<usize> {
    THEMES.iter().position(|theme| *theme == code)
}

/// The taxonomy.
pub fn taxonomy() -> Arc<Taxonomy> {
    Arc::new(Taxonomy {
        id: taxonomy_id(),
        name: i18n::english().text("themes-title", &[]),
        description: Some(i18n::english().text("themes-about", &[])),
        ..Taxonomy::default()
    })
}

/// Its terms.
pub fn terms() -> impl Iterator<Item = Arc<TaxonomyTerm>> {
    THEMES.into_iter().map(|code| {
        Arc::new(TaxonomyTerm {
            id: term_id(code),
            name: i18n::english().text(&format!("theme-{code}"), &[]),
            taxonomy: Some(i18n::english().text("themes-title", &[])),
            taxonomy_id: Some(taxonomy_id()),
            ..TaxonomyTerm::default()
        })
    })
}

/// That a service is about this theme, as the so many-th of what is said of it.
pub fn attribute(service: Uuid, code: &str, n: usize) -> Attribute {
    Attribute {
        id: Names::of(service).within(None, "theme", n),
        link_type: Some(LINK_TYPE.to_owned()),
        taxonomy_term_id: term_id(code),
    }
}

/// Reads themes by their codes, with semicolons between them; nothing, where one is none.
pub fn read(text: &str) -> Option<Vec<&'static str>> {
    let codes = text.split([';', ',']).map(str::trim).filter(|code| !code.is_empty());
    codes.map(|code| THEMES.into_iter().find(|theme| *theme == code)).collect()
}
