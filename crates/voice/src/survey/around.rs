//! What stands around the questions of a survey, as it is spoken: in which words, before the first question, where somebody writes,
//! before and after sending. What is said there is our own, with what the survey says of itself; so that it can be read out, it stands
//! here as one text.

use super::draft::Draft;
use super::primary;
use platform::i18n::{self, Language};
use serde::{Deserialize, Serialize};
use xlsform::Texts;

/// A place around the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// Beside the name of a language, where one is chosen.
    Choose,
    /// Before the first question.
    Begin,
    /// On the page that sends.
    Send,
    /// Once it was sent.
    Thanks,
    /// Beside a question that asks for words.
    Write,
}

/// All places. The last is one only where a question asks for words.
pub const PLACES: [Place; 5] = [Place::Choose, Place::Begin, Place::Send, Place::Thanks, Place::Write];

impl Place {
    /// Its name, which ends the keys of its words and the names of its sounds.
    pub fn name(self) -> &'static str {
        match self {
            Place::Choose => "choose",
            Place::Begin => "begin",
            Place::Send => "send",
            Place::Thanks => "thanks",
            Place::Write => "write",
        }
    }

    /// What is said here in each wording of a draft whose language the site speaks, and in any case in the first.
    pub fn words(self, draft: &Draft) -> Texts {
        let words = |wording: &xlsform::Wording| {
            let first = draft.form.first() == wording.tag;
            let language = language_of(&wording.tag).or_else(|| first.then(i18n::english))?;
            Some((wording.tag.clone(), self.said(draft, language, &wording.tag)))
        };
        draft.form.wordings.iter().filter_map(words).collect()
    }

    fn said(self, draft: &Draft, language: &Language, tag: &str) -> String {
        let of_survey = |name: &str| {
            let own = draft.said.get(tag).and_then(|said| said.get(name)).map(String::as_str);
            own.unwrap_or_else(|| draft.text(name)).to_owned()
        };
        let site = |key: &str| language.text(&fitting(language, tag, key), &[]);
        let writes = |key: &str| draft.form.texts().next().map(|_| site(key)).unwrap_or_default();
        let before = match self {
            Place::Choose | Place::Write => Vec::new(),
            Place::Begin => vec![
                of_survey("title"),
                of_survey("about"),
                of_survey("promise"),
                site("survey-kept"),
                site("survey-not-kept"),
                site("survey-cannot"),
                writes("words-kept"),
                site("survey-your-choice"),
            ],
            Place::Send => vec![site("survey-last-words")],
            Place::Thanks => {
                vec![site("survey-thanks"), site("survey-thanks-words"), of_survey("promise"), writes("around-receipt")]
            }
        };
        let here = language.text(&format!("around-{}-words", self.name()), &[]);
        // How to answer is not to be waited for until the end of all that is kept.
        let mut texts = if self == Place::Begin { vec![here] } else { Vec::new() };
        texts.extend(before);
        if self != Place::Begin {
            texts.push(language.text(&format!("around-{}-words", self.name()), &[]));
        }
        texts.retain(|text| !text.is_empty());
        texts.join("\n")
    }
}

/// The language of a wording, where the site speaks it.
pub fn language_of(tag: &str) -> Option<&'static Language> {
    i18n::languages().iter().find(|language| primary(language.tag) == primary(tag))
}

/// The key of a text of ours as it fits whoever reads this wording: of the easy one for those who chose to have it easy, where there is
/// one.
pub fn fitting(language: &Language, tag: &str, key: &str) -> String {
    let easy = format!("{key}-easy");
    let has = xlsform::version_of(tag) == "easy" && language.has(&easy);
    if has { easy } else { key.to_owned() }
}
