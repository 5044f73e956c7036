//! Whom to call in danger, in the language of the reader and in English.

pub mod danger;

use askama::Template;
use platform::Result;
use platform::http::Ctx;
use platform::i18n::{self, Language};
use platform::page::{Page, Raw};

/// Whom to call, in one language.
pub struct Danger {
    /// The heading.
    pub title: String,
    /// That nobody watches all the time.
    pub nobody: String,
    /// Before the number for emergencies.
    pub emergency: String,
    /// Before the number for children.
    pub childline: String,
    /// What that costs.
    pub free: String,
}

impl Danger {
    /// In this language.
    pub fn of(language: &Language) -> Danger {
        let words = |key: &str| language.text(key, &[]);
        Danger {
            title: words("danger-title"),
            nobody: words("danger-nobody"),
            emergency: words("danger-emergency"),
            childline: words("danger-childline"),
            free: words("danger-free"),
        }
    }

    /// In the language of the page, unless that is English. Nobody has checked what a machine says of danger in other languages,
    /// so the English stands beside it.
    pub fn translated(ctx: &Ctx) -> Option<Danger> {
        Some(ctx.language).filter(|language| !language.is_english()).map(Danger::of)
    }
}

#[derive(Template)]
#[template(path = "components/whom.html")]
struct Whom {
    page: Page,
    translated: Option<Danger>,
    english: Danger,
}

/// The same as a part of another page.
pub fn whom(ctx: &Ctx) -> Result<Raw> {
    Raw::of(&Whom { page: ctx.page(""), translated: Danger::translated(ctx), english: Danger::of(i18n::english()) })
}
