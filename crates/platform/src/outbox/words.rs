//! The words of a letter in the reader's language: plain text, and the same as HTML.

use crate::error::{Error, Result};
use crate::i18n::{self, Language};
use crate::site::Site;
use askama::Template;
use fluent_bundle::FluentValue;
use std::collections::BTreeMap;

/// What a template leaves open, by name.
pub(super) type Words = BTreeMap<String, String>;

/// A mail, ready to be sent.
pub(super) struct Mail {
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// The words that are links: to what the letter is about, and to where letters like it are ended; with the key of what each is called.
const LINKS: [&str; 2] = ["link", "stop"];
const CALLED: [&str; 2] = ["mail-open", "bulletin-stop"];

/// The body of a mail, paragraph by paragraph; one that holds only a link is a link of its own, with what it is called.
#[derive(Template)]
#[template(path = "letter.html")]
struct Body<'a> {
    language: &'a str,
    direction: &'a str,
    subject: &'a str,
    paragraphs: Vec<(Option<String>, &'a str)>,
    foot: &'a str,
}

pub(super) fn mail(site: &Site, language: &str, template: &str, words: &Words) -> Result<Mail> {
    let language = i18n::language(language).unwrap_or_else(i18n::english);
    let subject = bare(&say(language, site, &format!("mail-{template}-subject"), words));
    let body = say(language, site, &format!("mail-{template}-text"), words);
    let foot = foot(site, language);
    let called = |paragraph: &str| {
        let at = LINKS.iter().position(|name| words.get(*name).is_some_and(|link| link == paragraph))?;
        Some(language.text(CALLED[at], &[]))
    };
    let html = Body {
        language: language.tag,
        direction: &language.direction,
        subject: &subject,
        paragraphs: body.split("\n\n").map(|words| (called(words), words)).collect(),
        foot: &foot,
    };
    let html = html.render().map_err(|error| Error::Internal(format!("a letter could not be made: {error}")))?;
    Ok(Mail { text: format!("{body}\n\n-- \n{foot}\n"), subject, html })
}

/// A text message: one or two sentences.
pub(super) fn text(site: &Site, language: &str, template: &str, words: &Words) -> String {
    let language = i18n::language(language).unwrap_or_else(i18n::english);
    let body = say(language, site, &format!("mail-{template}-short"), words);
    if site.invented { format!("{} {body}", language.text("invented-heading", &[])) } else { body }
}

fn say(language: &Language, site: &Site, key: &str, words: &Words) -> String {
    let mut arguments = vec![("place", FluentValue::from(site.place.as_str()))];
    arguments.extend(words.iter().map(|(name, word)| (name.as_str(), FluentValue::from(word.as_str()))));
    let text = language.text(key, &arguments);
    // A link that is followed must not carry the invisible marks of direction along.
    // A code keeps them: without them its two halves would change places where people write from the right.
    let links = LINKS.iter().filter_map(|name| words.get(*name));
    links.fold(text, |text, link| text.replace(&format!("\u{2068}{link}\u{2069}"), link))
}

/// Without the invisible marks of direction, which not every list of mails understands.
fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn foot(site: &Site, language: &Language) -> String {
    let mut lines = vec![site.name.clone()];
    if site.invented {
        lines.push(language.text("invented-heading", &[]));
    }
    if !language.is_english() {
        lines.push(language.text("language-note", &[]));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outbox::TEMPLATES;

    const LINK: &str = "https://plan.example/sign-in/4f3c?a=1&b=2";

    fn site(invented: bool) -> Site {
        let text = format!(
            "name = \"The <Partnership>\"\nplace = \"Somewhere\"\npurpose = \"p\"\ninvented = {invented}\ntime_zone = \"Europe/London\""
        );
        Site::parse(&text).unwrap()
    }

    fn words(names: &[&str]) -> Words {
        let word = |name: &str| match name {
            "link" => LINK.to_owned(),
            "code" => "1234 5678".to_owned(),
            "reference" => "REF-7".to_owned(),
            _ => "15".to_owned(),
        };
        names.iter().map(|name| ((*name).to_owned(), word(name))).collect()
    }

    #[test]
    fn every_letter_is_whole_in_every_language() {
        for language in i18n::languages() {
            for template in TEMPLATES {
                let words = words(template.words);
                let mail = mail(&site(true), language.tag, template.name, &words).unwrap();
                let short = text(&site(true), language.tag, template.name, &words);
                let at = format!("{} in {}: {}", template.name, language.tag, mail.text);
                assert!(!format!("{}{}{}{short}", mail.subject, mail.text, mail.html).contains('⟦'), "{at}");
                assert!(mail.text.contains(&format!("\n\n{LINK}\n\n")) && short.contains(LINK), "{at}\n{short}");
                assert!(
                    mail.html.contains("<a href=\"https://plan.example/sign-in/4f3c?a=1&#38;b=2\">"),
                    "{}",
                    mail.html
                );
                assert!(mail.html.contains(&format!("lang=\"{}\" dir=\"{}\"", language.tag, language.direction)));
                for word in words.values().filter(|word| *word != LINK) {
                    let said = format!("{} {}", mail.subject, mail.text);
                    assert!(said.contains(word.as_str()), "{word} is missing from {at}");
                }
                let invented = language.text("invented-heading", &[]);
                assert!(mail.text.contains(&invented) && mail.html.contains(&invented) && short.contains(&invented));
                assert!(mail.html.contains("The &#60;Partnership&#62;") && mail.text.contains("The <Partnership>"));
                assert!(!mail.subject.contains(['\n', '\u{2068}']), "{at}");
                let code = if language.is_english() { "1234 5678" } else { "\u{2068}1234 5678\u{2069}" };
                assert!(!words.contains_key("code") || mail.text.contains(code) && mail.html.contains(code), "{at}");
            }
        }
    }

    #[test]
    fn no_language_says_it_in_the_words_of_another() {
        for language in i18n::languages().iter().filter(|language| !language.is_english()) {
            for template in TEMPLATES {
                for part in ["subject", "text", "short"] {
                    let key = format!("mail-{}-{part}", template.name);
                    assert!(language.has(&key), "{key} in {}", language.tag);
                    let words = words(template.words);
                    assert_ne!(
                        say(language, &site(false), &key, &words),
                        say(i18n::english(), &site(false), &key, &words)
                    );
                }
            }
        }
    }
}
