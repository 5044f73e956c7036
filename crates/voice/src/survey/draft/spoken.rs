//! The sounds of a draft: what can be spoken, what was brought, and to what a person has listened.

use super::Draft;
use crate::survey::around::{self, PLACES, Place};
use crate::survey::primary;
use platform::random;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use xlsform::{Form, Kind, Question, Texts};

/// What the names of sounds around the questions begin with.
const AROUND: &str = "around";

/// A sound in which a question or a choice is spoken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sound {
    /// The name under which its bytes are kept.
    pub kept: String,
    /// That a person has listened to it, and that it says what is written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<Heard>,
    /// The name of another that takes its place once somebody has listened to that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

impl Sound {
    /// A sound to which nobody has listened.
    pub fn new(kept: &str) -> Sound {
        Sound { kept: kept.to_owned(), heard: None, next: None }
    }

    /// The one that is listened to.
    pub fn newest(&self) -> &str {
        self.next.as_ref().unwrap_or(&self.kept)
    }
}

/// That a person has listened to a sound.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// Who, in words.
    pub by: String,
    /// On which day.
    pub day: String,
    /// What stands for the words that it says.
    words: String,
}

impl Draft {
    /// Whether a person has listened to the sound of this name, and it is to say the same words since.
    pub fn is_heard(&self, name: &str) -> bool {
        let heard = self.sounds.get(name).and_then(|sound| sound.heard.as_ref());
        heard.is_some_and(|heard| heard.words == self.says(name))
    }

    /// Notes that somebody has listened to the sound of this name.
    pub fn hear(&mut self, name: &str, by: &str, day: &str) {
        let heard = Heard { by: by.to_owned(), day: day.to_owned(), words: self.says(name) };
        if let Some(sound) = self.sounds.get_mut(name) {
            *sound = Sound { heard: Some(heard), ..Sound::new(sound.newest()) };
        }
    }

    /// Notes that a sound was brought. The one that people hear stays until somebody has listened to this one.
    pub fn bring(&mut self, name: &str, kept: &str) {
        let heard = self.is_heard(name);
        let sound = self.sounds.entry(name.to_owned()).or_insert_with(|| Sound::new(kept));
        if heard {
            sound.next = (sound.kept != kept).then(|| kept.to_owned());
        } else if sound.kept != kept {
            *sound = Sound::new(kept);
        }
    }

    /// Everything that can be spoken: the questions, the choices, and then what stands around them, in an order that stays while they do.
    pub fn spoken(&self) -> impl Iterator<Item = Spoken<'_>> {
        let writes = self.form.texts().next().is_some();
        let around = PLACES.into_iter().filter(move |place| writes || *place != Place::Write);
        spoken(&self.form).chain(around.map(|place| self.at(place)))
    }

    /// What is said at a place around the questions.
    fn at(&self, place: Place) -> Spoken<'_> {
        static NONE: Texts = Texts::new();
        Spoken {
            name: name_of(place),
            label: Cow::Owned(place.words(self)),
            audio: self.around.get(&place).unwrap_or(&NONE),
            list: None,
            place: Some(place),
        }
    }

    /// The names of the sounds of what stands so far down among everything that can be [`spoken`](Draft::spoken).
    pub fn audio(&mut self, nth: usize) -> Option<&mut Texts> {
        let place = self.spoken().nth(nth)?.place;
        match place {
            Some(place) => Some(self.around.entry(place).or_default()),
            None => audio(&mut self.form).nth(nth),
        }
    }

    /// Gives a file of this name to what is called so in a wording and has none yet: `safe-bn.mp3` to the question `safe`.
    pub fn name_by_file(&mut self, tag: &str, file: &str) -> bool {
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        let called = |name: &str| stem.eq_ignore_ascii_case(&stem_of(name, tag));
        let audio = match PLACES.into_iter().find(|place| called(&name_of(*place))) {
            Some(place) => Some(self.around.entry(place).or_default()),
            None => {
                let nth = spoken(&self.form).position(|one| called(&one.name));
                nth.and_then(|nth| audio(&mut self.form).nth(nth))
            }
        };
        let Some(audio) = audio.filter(|audio| !audio.contains_key(tag)) else { return false };
        audio.insert(tag.to_owned(), file.to_owned());
        true
    }

    /// What stands for the words that the sound of this name says: those of its language, or those of the first where they are not
    /// written in it.
    fn says(&self, name: &str) -> String {
        let first = self.form.first();
        let words = |one: Spoken<'_>| {
            let tags = one.audio.iter().filter(|(_, sound)| *sound == name).map(|(tag, _)| tag);
            let words = tags.map(|tag| one.label.get(tag).or_else(|| one.label.get(first)).map_or("", String::as_str));
            words.collect::<Vec<_>>().join("\0")
        };
        let around = self.around.iter().filter(|(_, audio)| audio.values().any(|sound| sound == name));
        let all = spoken(&self.form).chain(around.map(|(place, _)| self.at(*place)));
        let words: Vec<String> = all.map(words).filter(|words| !words.is_empty()).collect();
        random::hash(words.join("\0"))
    }
}

/// Something that can be spoken.
pub struct Spoken<'a> {
    /// Its name in all wordings; that of a choice with its list in front.
    pub name: String,
    /// Its words.
    pub label: Cow<'a, Texts>,
    /// The names of its sounds.
    pub audio: &'a Texts,
    /// The list of a choice.
    pub list: Option<&'a str>,
    /// Where around the questions it stands, if it does.
    pub place: Option<Place>,
}

impl Spoken<'_> {
    /// What its file is called in a wording, without what says of which kind it is.
    pub fn stem(&self, tag: &str) -> String {
        stem_of(&self.name, tag)
    }
}

/// What a place around the questions is called among everything that can be spoken.
fn name_of(place: Place) -> String {
    format!("{AROUND}-{}", place.name())
}

/// What the file of something of this name is called in a wording.
fn stem_of(name: &str, tag: &str) -> String {
    format!("{name}-{tag}")
}

/// What is read out of a question: its words, what stands below them, and that several answers may be chosen. A version whose own words
/// have nothing below them has there what the first has, as on the page.
fn read_out<'a>(question: &'a Question, first: &str) -> Cow<'a, Texts> {
    let several = matches!(question.kind, Kind::Several(_));
    if question.hint.is_empty() && !several {
        return Cow::Borrowed(&question.label);
    }
    let whole = |(tag, label): (&String, &String)| {
        let all = several.then(|| around::language_of(tag)).flatten();
        let all = all.map(|language| language.text("survey-several", &[]));
        let first = question.hint.get(first).filter(|_| primary(tag) == primary(first));
        let parts = [Some(label.clone()), question.hint.get(tag).or(first).cloned(), all];
        (tag.clone(), parts.into_iter().flatten().collect::<Vec<_>>().join("\n"))
    };
    Cow::Owned(question.label.iter().map(whole).collect())
}

/// The questions and then the choices, in an order that stays while they do.
pub(super) fn spoken(form: &Form) -> impl Iterator<Item = Spoken<'_>> {
    let questions = form.questions.iter().map(|one| Spoken {
        name: one.name.clone(),
        label: read_out(one, form.first()),
        audio: &one.audio,
        list: None,
        place: None,
    });
    let choices = form.lists.iter().flat_map(|list| {
        list.choices.iter().map(|one| Spoken {
            name: format!("{}-{}", list.name, one.name),
            label: Cow::Borrowed(&one.label),
            audio: &one.audio,
            list: Some(&list.name),
            place: None,
        })
    });
    questions.chain(choices)
}

/// The names of the sounds of the questions and choices, in the same order.
pub(super) fn audio(form: &mut Form) -> impl Iterator<Item = &mut Texts> {
    let choices = form.lists.iter_mut().flat_map(|list| &mut list.choices).map(|one| &mut one.audio);
    form.questions.iter_mut().map(|one| &mut one.audio).chain(choices)
}
