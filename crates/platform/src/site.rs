//! What makes this site the one of its place: its name, colours, languages and contacts, all of it data.

use crate::colour;
use crate::config;
use crate::error::{Error, Result};
use crate::i18n::{self, Language};
use jiff::tz::TimeZone;
use serde::Deserialize;
use std::path::Path;

/// What a partnership may set while the site runs: words, then colours, then the languages.
pub const SETTABLE: [&str; 14] = [
    "name",
    "place",
    "purpose",
    "about",
    "contact",
    "notice",
    "brand",
    "brand-dark",
    "accent",
    "sun",
    "paper",
    "ink",
    "link",
    "languages",
];

/// The identity of a partnership's site, read from its `partnership.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The name of the partnership.
    pub name: String,
    /// The name of the place, for headings and file names.
    pub place: String,
    /// One sentence that says what the partnership is for.
    pub purpose: String,
    /// Everything here is made up: said on every page, export and answer, and kept from search engines.
    #[serde(default)]
    pub invented: bool,
    /// The IANA name of the time zone in which a day ends.
    pub time_zone: String,
    /// One short sentence at the top of every page, such as that this is a demonstration.
    #[serde(default)]
    pub notice: String,
    /// Who runs the site, at the foot of every page.
    #[serde(default)]
    pub about: String,
    /// Where a reader finds a human: words, not a person's address. Empty where there is nobody to write to.
    #[serde(default)]
    pub contact: String,
    /// The fonts of the pages, as a CSS list; the program's own list where it is empty.
    #[serde(default)]
    pub fonts: String,
    /// The colours of the theme.
    #[serde(default)]
    pub colours: Colours,
    /// The tags of the languages that are offered; all that the program speaks where it is empty. English always is.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Another site beside this one, such as the other example.
    #[serde(skip)]
    pub twin: Option<Twin>,
}

/// The colours that a partnership sets; each is a CSS colour as `#rrggbb`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Colours {
    /// The strip at the top and the headings of cards.
    pub brand: String,
    /// A darker brand, for text on paper.
    pub brand_dark: String,
    /// A second colour, for voices.
    pub accent: String,
    /// A bright colour, for marks only.
    pub sun: String,
    /// The background.
    pub paper: String,
    /// The text.
    pub ink: String,
    /// Links.
    pub link: String,
}

impl Default for Colours {
    fn default() -> Self {
        let colour = str::to_owned;
        Colours {
            brand: colour("#5b2a86"),
            brand_dark: colour("#3f1d5e"),
            accent: colour("#0b6e69"),
            sun: colour("#ffb703"),
            paper: colour("#fffaf3"),
            ink: colour("#2b2330"),
            link: colour("#5b2a86"),
        }
    }
}

/// The other example, to which each page links.
#[derive(Clone, Debug)]
pub struct Twin {
    /// Its name.
    pub name: String,
    /// Its address.
    pub address: String,
}

impl Site {
    /// Reads the text of a `partnership.toml`.
    ///
    /// # Errors
    /// A sentence that names the key or the colour that is wrong.
    pub fn parse(text: &str) -> Result<Site> {
        Site::parse_of(text, "partnership.toml")
    }

    /// Reads the text of the file of this name.
    fn parse_of(text: &str, file: &str) -> Result<Site> {
        use figment::providers::{Format, Toml};
        let site: Site = figment::Figment::from(Toml::string(text)).extract().map_err(|error| {
            let words = config::unknown(&error, file);
            Error::invalid(words.unwrap_or_else(|| format!("{file}: {}", config::plain(&error))))
        })?;
        match site.fault() {
            Some(words) => Err(Error::invalid(format!("{file}: {words}"))),
            None => Ok(site),
        }
    }

    /// What is wrong in what was read.
    fn fault(&self) -> Option<String> {
        if let Some(colour) = self.colours.fault() {
            return Some(format!("the colour “{colour}” is not of the form #rrggbb"));
        }
        if self.fonts.contains(['{', '}', ';', '<', '\\', '/']) {
            return Some("fonts is a list of names with commas, such as \"Lexend, sans-serif\"".to_owned());
        }
        if let Some(tag) = self.languages.iter().find(|tag| i18n::language(tag).is_none()) {
            return Some(format!("the program does not speak the language “{tag}”"));
        }
        TimeZone::get(&self.time_zone).is_err().then(|| self.no_zone())
    }

    fn no_zone(&self) -> String {
        format!("time_zone “{}” is not known; write one such as Europe/London", self.time_zone)
    }

    /// Whether the site is offered in the language of this tag.
    pub fn offers(&self, tag: &str) -> bool {
        tag == i18n::ENGLISH || self.languages.is_empty() || self.languages.iter().any(|other| other == tag)
    }

    /// The languages in which the site is offered, English first.
    pub fn offered(&self) -> impl Iterator<Item = &'static Language> {
        i18n::languages().iter().filter(|language| self.offers(language.tag))
    }

    /// One of the [`SETTABLE`], as text.
    pub fn get(&self, key: &str) -> String {
        match key {
            "languages" => self.offered().map(|language| language.tag).collect::<Vec<_>>().join(" "),
            _ => self.clone().field(key).cloned().unwrap_or_default(),
        }
    }

    /// Sets one of the [`SETTABLE`].
    pub fn set(&mut self, key: &str, text: &str) {
        match key {
            "languages" => self.languages = text.split_whitespace().map(str::to_owned).collect(),
            _ => {
                if let Some(field) = self.field(key) {
                    text.clone_into(field);
                }
            }
        }
    }

    fn field(&mut self, key: &str) -> Option<&mut String> {
        Some(match key {
            "name" => &mut self.name,
            "place" => &mut self.place,
            "purpose" => &mut self.purpose,
            "about" => &mut self.about,
            "contact" => &mut self.contact,
            "notice" => &mut self.notice,
            _ => return self.colours.field(key),
        })
    }

    /// Reads `partnership.toml` at this path.
    pub fn read(path: &Path) -> Result<Site> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| Error::invalid(format!("{} could not be read: {error}", path.display())))?;
        Site::parse_of(&text, &path.display().to_string())
    }

    /// The time zone in which a day ends.
    pub fn zone(&self) -> Result<TimeZone> {
        TimeZone::get(&self.time_zone).map_err(|_| Error::invalid(format!("partnership.toml: {}", self.no_zone())))
    }

    /// The start of a file name for what is exported: the place, and `invented` where it is.
    pub fn file_stem(&self) -> String {
        let plain = self.place.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), " ");
        let place = plain.split_whitespace().collect::<Vec<_>>().join("-");
        if self.invented { format!("{place}-invented") } else { place }
    }

    /// The style sheet that sets the colours.
    pub fn theme_css(&self) -> String {
        let c = &self.colours;
        let fonts = if self.fonts.is_empty() { String::new() } else { format!(":root{{--ec-font:{}}}\n", self.fonts) };
        format!(
            ":root{{--ec-brand:{};--ec-brand-dark:{};--ec-accent:{};--ec-sun:{};--ec-paper:{};--ec-ink:{};--ec-link:{}}}\n{fonts}@media print{{:root{{--ec-paper:#fff;--ec-ink:#000}}}}\n",
            c.brand, c.brand_dark, c.accent, c.sun, c.paper, c.ink, c.link
        )
    }
}

impl Colours {
    fn field(&mut self, key: &str) -> Option<&mut String> {
        Some(match key {
            "brand" => &mut self.brand,
            "brand-dark" => &mut self.brand_dark,
            "accent" => &mut self.accent,
            "sun" => &mut self.sun,
            "paper" => &mut self.paper,
            "ink" => &mut self.ink,
            "link" => &mut self.link,
            _ => return None,
        })
    }

    /// The first that is no colour.
    fn fault(&self) -> Option<&String> {
        let all = [&self.brand, &self.brand_dark, &self.accent, &self.sun, &self.paper, &self.ink, &self.link];
        all.into_iter().find(|colour| colour::read(colour).is_none())
    }
}
