//! What every page has: the shell, the language, the words, cards, and the page of a record.

mod card;
mod content;
pub mod desk;
mod mark;
pub mod record_form;
mod record_page;
mod scripted;
mod slip;

pub use card::{Card, Part, cards, linked_cards, said, standing, with_unit};
pub use content::{Content, Raw, around, around_each};
pub use desk::Desk;
pub use mark::Mark;
pub use record_page::{Fact, List, RecordPage, Section};
pub use scripted::Scripted;
pub use slip::Slip;

use crate::assets;
use crate::http::Ctx;
use crate::i18n::{self, Language};
use crate::identity::Actor;
use crate::permission::Permission;
use crate::site::Site;
use jiff::Zoned;
use std::borrow::Borrow;
use std::sync::Arc;

/// The places to go from every page: the key of the words of each, and the paths whose pages are part of it, the one to which it
/// leads first.
pub type Navigation = &'static [(&'static str, &'static [&'static str])];

/// What the shell of a page needs.
pub struct Page {
    /// The language of the shell.
    pub language: &'static Language,
    /// The identity of the site.
    pub site: Arc<Site>,
    /// The title of the page.
    pub title: String,
    /// The title that the browser keeps, where that is another.
    pub kept_title: Option<String>,
    /// The path without the language.
    pub path: String,
    /// The past day that the page shows.
    pub as_at: Option<String>,
    /// The addresses of the same facts as data, with what they are.
    pub downloads: Vec<(String, String)>,
    /// Whether the page can be seen as at a past day.
    pub dated: bool,
    /// Whether nothing stands around the page that leads away from it.
    pub bare: bool,
    /// Whether whoever reads it may have to leave it at once.
    pub exit: bool,
    /// Whether what stands in its address is nobody else's, so that paper has the address without it.
    secret_query: bool,
    /// Whoever is signed in, by the name by which they are greeted.
    pub signed_in: Option<String>,
    actor: Option<Arc<Actor>>,
    navigation: Navigation,
    query: String,
    parameters: Vec<(String, String)>,
    base_url: Arc<str>,
}

impl Page {
    pub(crate) fn new(ctx: &Ctx, title: String) -> Page {
        let as_at = ctx.snapshot.as_at.map(|day| day.to_string());
        let mut parameters: Vec<(String, String)> =
            ctx.query.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
        parameters.sort();
        let query = query(&parameters);
        parameters.retain(|(name, _)| name != "as-at");
        Page {
            language: ctx.language,
            site: ctx.app.site.clone(),
            title,
            kept_title: None,
            path: ctx.path.clone(),
            as_at,
            downloads: Vec::new(),
            dated: true,
            bare: false,
            exit: false,
            secret_query: false,
            signed_in: ctx.actor.as_ref().map(|actor| actor.name.clone()),
            actor: ctx.actor.clone(),
            navigation: ctx.app.navigation,
            query,
            parameters,
            base_url: ctx.app.base_url.clone(),
        }
    }

    /// Whether a link to what needs a permission leads anywhere for whoever reads this: see [`Actor::may_try`].
    pub fn may_try(&self, permission: &Permission) -> bool {
        Actor::may_try(self.actor.as_deref(), permission)
    }

    /// The same, which cannot be seen as at a past day.
    pub fn undated(self) -> Page {
        Page { dated: false, ..self }
    }

    /// The same, of which paper has the address without what stands in it: that is nobody else's.
    pub fn with_secret_query(self) -> Page {
        Page { secret_query: true, ..self }
    }

    /// The same for whoever may be watched: with a way to leave it at once, and under another title where the browser keeps it. Its
    /// answer loads a script.
    pub fn with_exit(self, kept_title: impl Into<String>) -> Page {
        Page { exit: true, kept_title: Some(kept_title.into()), ..self }
    }

    /// Where it leads whoever leaves at once: to what anybody might look at, and has nothing to do with us.
    pub fn exit_href(&self) -> &'static str {
        "https://www.bbc.co.uk/weather"
    }

    /// The same with nothing around it that leads away: for what is answered page by page.
    pub fn bare(self) -> Page {
        Page { bare: true, ..self }
    }

    /// Our words for this key.
    pub fn t(&self, key: &str) -> String {
        self.language.text(key, &[])
    }

    /// Our words for this key, for so many.
    pub fn tn(&self, key: &str, count: impl Borrow<usize>) -> String {
        self.language.text(key, &[("n", (*count.borrow()).into())])
    }

    /// Our words for this key around some words of the content.
    pub fn tw(&self, key: &str, words: &str) -> String {
        self.language.text(key, &[("words", words.into())])
    }

    /// The address of a path in the page's language and as at its day.
    pub fn href(&self, path: &str) -> String {
        address(self.language, path, self.as_at.as_deref())
    }

    /// The address of a data file, which has no language.
    pub fn data_href(&self, path: &str) -> String {
        address(i18n::english(), path, self.as_at.as_deref())
    }

    /// Content in English, marked up as English where the page is in another language.
    pub fn content<'a>(&self, text: &'a str) -> Content<'a> {
        self.words_of(text, &false)
    }

    /// Content as a sentence: with a full stop, which is within its markup, since it belongs to the language of the content. Left
    /// outside, it stands before the last line on a page that runs the other way.
    pub fn sentence(&self, text: &str) -> Raw {
        let stop = if text.ends_with(['.', '!', '?']) { "" } else { "." };
        Raw(self.content(&format!("{text}{stop}")).to_string())
    }

    /// Content, in quotation marks where it is somebody's own words.
    pub fn words_of<'a>(&self, text: &'a str, quoted: &bool) -> Content<'a> {
        Content { text, mark: !self.language.is_english(), quoted: *quoted }
    }

    /// Our words for this key around content, which is marked up as English where the page is in another language.
    pub fn around(&self, key: &str, content: &str) -> Raw {
        around(self.language, key, &[], content)
    }

    /// A date as precise as it is known, in words.
    pub fn date(&self, date: &str) -> String {
        crate::page::date_in_words(self.language, date)
    }

    /// The words for one of the choices of a column.
    pub fn choice(&self, word: &str) -> String {
        self.language.text(&choice_key(word), &[])
    }

    /// The languages that are offered, with the address of this page in each, the page's own marked.
    pub fn languages(&self) -> Vec<(&'static Language, String, bool)> {
        self.site
            .offered()
            .map(|one| (one, format!("{}{}", localised(one, &self.path), self.query), one.tag == self.language.tag))
            .collect()
    }

    /// The navigation: words, address, and whether the page is within it.
    pub fn navigation(&self) -> Vec<(String, String, bool)> {
        let within = |path: &&str| self.path == **path || self.path.starts_with(&format!("{path}/"));
        let place = |(key, paths): &(&'static str, &'static [&'static str])| {
            Some((self.t(key), self.href(paths.first()?), paths.iter().any(within)))
        };
        self.navigation.iter().filter_map(place).collect()
    }

    /// Offers the data at this path as JSON and CSV.
    pub fn add_downloads(&mut self, path: &str) {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        for ending in ["json", "csv"] {
            let query = if query.is_empty() { String::new() } else { format!("?{query}") };
            self.downloads.push((ending.to_uppercase(), self.data_href(&format!("{path}.{ending}{query}"))));
        }
    }

    /// The address of this page today.
    pub fn today_href(&self) -> String {
        format!("{}{}", localised(self.language, &self.path), query(&self.parameters))
    }

    /// The parameters of this page but for the day.
    pub fn other_parameters(&self) -> &[(String, String)] {
        &self.parameters
    }

    /// The address of the search, for a form, which carries the day itself.
    pub fn search_href(&self) -> String {
        localised(self.language, "/search")
    }

    /// The whole address of this page, for paper.
    pub fn whole_address(&self) -> String {
        let query = if self.secret_query { "" } else { &self.query };
        format!("{}{}{query}", self.base_url, localised(self.language, &self.path))
    }

    /// The address of this page without parameters, for a form.
    pub fn path_href(&self) -> String {
        localised(self.language, &self.path)
    }

    /// The style sheet with the partnership's colours.
    pub fn theme_href(&self) -> &'static str {
        "/theme.css"
    }

    /// A mark, put into the page so that it takes the page's colours.
    pub fn mark(&self, name: &str) -> Raw {
        Raw(assets::mark(name))
    }

    /// A place in a document, in words.
    pub fn place(&self, place: &str) -> String {
        let (word, numbers) = place.split_once(' ').unwrap_or_default();
        self.language.text(&format!("place-{word}"), &[("numbers", numbers.into())])
    }

    /// “3 of 5”, in words.
    pub fn have_of(&self, key: &str, have: impl Borrow<usize>, all: impl Borrow<usize>) -> String {
        self.language.text(key, &[("have", (*have.borrow()).into()), ("all", (*all.borrow()).into())])
    }

    /// The address of a static file.
    pub fn asset(&self, name: &str) -> String {
        assets::address(name)
    }
}

/// The parameters of an address, as they stand in it.
fn query(parameters: &[(String, String)]) -> String {
    let pairs: Vec<String> =
        parameters.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
}

/// The address of a path in a language and as at a day.
pub fn address(language: &Language, path: &str, as_at: Option<&str>) -> String {
    let mut address = localised(language, path);
    if let Some(day) = as_at {
        address.push(if address.contains('?') { '&' } else { '?' });
        address.push_str("as-at=");
        address.push_str(day);
    }
    address
}

fn localised(language: &Language, path: &str) -> String {
    match (language.is_english(), path) {
        (true, _) => path.to_owned(),
        (false, "/") => language.prefix(),
        (false, _) => format!("{}{path}", language.prefix()),
    }
}

/// That something was withdrawn on a day.
pub fn withdrawn_on(language: &Language, day: &str) -> String {
    language.text("report-withdrawn-on", &[("words", date_in_words(language, day).into())])
}

/// The key of the words for one of the choices of a column.
pub fn choice_key(word: &str) -> String {
    let plain: String = word.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("choice-{plain}")
}

/// A date in words, as precise as it is known.
pub fn date_in_words(language: &Language, date: &str) -> String {
    let mut parts = date.split('-');
    let year = parts.next().unwrap_or_default().to_owned();
    let month = parts.next().and_then(|month| month.parse::<u8>().ok());
    let month = month.map(|month| language.text(&format!("month-{month}"), &[]));
    let day = parts.next().map(|day| day.trim_start_matches('0').to_owned());
    let words = match (month, day) {
        (Some(month), Some(day)) => {
            language.text("date-day", &[("day", day.into()), ("month", month.into()), ("year", year.into())])
        }
        (Some(month), None) => language.text("date-month", &[("month", month.into()), ("year", year.into())]),
        _ => year,
    };
    without_isolates(&words)
}

/// A day and the time on it in words.
pub fn time_in_words(language: &Language, at: &Zoned) -> String {
    let day = date_in_words(language, &at.date().to_string());
    let time = format!("{:02}:{:02}:{:02}", at.hour(), at.minute(), at.second());
    without_isolates(&language.text("date-time", &[("day", day.into()), ("time", time.into())]))
}

/// The same with nothing set apart in it: a sentence sets the whole apart, and finds no direction where every part is. What
/// leaves the site, such as the text of a mail, has no such marks either.
pub fn without_isolates(words: &str) -> String {
    words.replace(['\u{2068}', '\u{2069}'], "")
}

/// Percent-encodes a part of an address.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_has_the_direction_of_its_language_within_a_sentence() {
        let arabic = i18n::language("ar").unwrap();
        assert_eq!(date_in_words(arabic, "2026-11-05"), "5 نوفمبر 2026");
        let at = "2026-11-05T03:04:05[Europe/London]".parse().unwrap();
        assert_eq!(time_in_words(arabic, &at), "5 نوفمبر 2026، 03:04:05");
        assert_eq!(time_in_words(i18n::english(), &at), "5 November 2026, 03:04:05");
    }
}
