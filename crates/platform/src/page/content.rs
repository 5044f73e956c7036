//! Content on a page of another language.

use crate::error::{Error, Result};
use crate::i18n::Language;
use askama::Template;
use fluent_bundle::FluentValue;
use std::fmt;

/// A text of the content, escaped, and marked up as English where `mark` says so.
pub struct Content<'a> {
    /// The text.
    pub text: &'a str,
    /// Whether the page around it is in another language.
    pub mark: bool,
    /// Whether it is somebody's own words, which stand in quotation marks.
    pub quoted: bool,
}

impl fmt::Display for Content<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.text.is_empty() {
            return Ok(());
        }
        let tag = if self.quoted { "q" } else { "span" };
        match (self.mark, self.quoted) {
            (true, _) => write!(f, "<{tag} lang=\"en-GB\" dir=\"ltr\">")?,
            (false, true) => f.write_str("<q>")?,
            (false, false) => {}
        }
        // The marks are letters: a press on a mark that the browser generates misses the link around it.
        if self.quoted {
            f.write_str("“")?;
        }
        for c in self.text.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                _ => write!(f, "{c}")?,
            }
        }
        if self.quoted {
            f.write_str("”")?;
        }
        if self.mark || self.quoted { write!(f, "</{tag}>") } else { Ok(()) }
    }
}

/// It escapes itself.
impl askama::filters::HtmlSafe for Content<'_> {}

/// The first of the letters that stand in our words where content is to come; they are in no script.
const HERE: u32 = 0xE000;

/// Our words for a key around content: it stands where they say `$words`, marked up as English in another language.
#[must_use]
pub fn around(language: &Language, key: &str, arguments: &[(&str, FluentValue<'_>)], content: &str) -> Raw {
    around_each(language, key, arguments, &[("words", content)])
}

/// The same around several pieces of content, each where our words say its name.
#[must_use]
pub fn around_each(
    language: &Language,
    key: &str,
    arguments: &[(&str, FluentValue<'_>)],
    contents: &[(&str, &str)],
) -> Raw {
    let marks = || (HERE..).filter_map(char::from_u32).map(String::from);
    let mut arguments = arguments.to_vec();
    arguments.extend(contents.iter().zip(marks()).map(|((name, _), mark)| (*name, mark.into())));
    let mut text = Content { text: &language.text(key, &arguments), mark: false, quoted: false }.to_string();
    for ((_, content), mark) in contents.iter().zip(marks()) {
        let content = Content { text: content, mark: !language.is_english(), quoted: false }.to_string();
        // The markup sets the content apart already.
        text = text.replace(&format!("\u{2068}{mark}\u{2069}"), &mark).replace(&mark, &content);
    }
    Raw(text)
}

/// Markup of our own, from a file of the program.
#[derive(Default)]
pub struct Raw(pub String);

impl Raw {
    /// What a template makes.
    ///
    /// # Errors
    /// When it cannot be rendered.
    pub fn of(template: &impl Template) -> Result<Raw> {
        template.render().map(Raw).map_err(|error| Error::Internal(format!("a page could not be made: {error}")))
    }
}

impl fmt::Display for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// It is markup already.
impl askama::filters::HtmlSafe for Raw {}
