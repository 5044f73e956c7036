//! What makes this site the one of its place: its name, colours, languages and contacts, all of it data.

use crate::error::{Error, Result};
use jiff::tz::TimeZone;
use serde::Deserialize;
use std::path::Path;

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
        use figment::providers::{Format, Toml};
        let site: Site = figment::Figment::from(Toml::string(text))
            .extract()
            .map_err(|error| Error::invalid(format!("partnership.toml: {error}")))?;
        site.colours.check()?;
        if site.fonts.contains(['{', '}', ';', '<', '\\', '/']) {
            return Err(Error::invalid(
                "partnership.toml: fonts is a list of names with commas, such as \"Lexend, sans-serif\"",
            ));
        }
        site.zone()?;
        Ok(site)
    }

    /// Reads `partnership.toml` at this path.
    pub fn read(path: &Path) -> Result<Site> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| Error::invalid(format!("{} could not be read: {error}", path.display())))?;
        Site::parse(&text)
    }

    /// The time zone in which a day ends.
    pub fn zone(&self) -> Result<TimeZone> {
        TimeZone::get(&self.time_zone).map_err(|_| {
            Error::invalid(format!(
                "partnership.toml: time_zone “{}” is not known; write one such as Europe/London",
                self.time_zone
            ))
        })
    }

    /// The start of a file name for what is exported: the place, and `invented` where it is.
    pub fn file_stem(&self) -> String {
        let place: String = self.place.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-");
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
    fn check(&self) -> Result<()> {
        let all = [&self.brand, &self.brand_dark, &self.accent, &self.sun, &self.paper, &self.ink, &self.link];
        for colour in all {
            let hex = colour.strip_prefix('#').unwrap_or_default();
            if hex.len() != 6 || !hex.chars().all(|c| c.is_ascii_hexdigit()) {
                return Err(Error::invalid(format!(
                    "partnership.toml: the colour “{colour}” is not of the form #rrggbb"
                )));
            }
        }
        Ok(())
    }
}
