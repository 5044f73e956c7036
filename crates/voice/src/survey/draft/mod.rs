//! What officers write of a survey: its words, its questions, and who checked which language.

mod spoken;
mod store;

pub use spoken::{Heard, Sound, Spoken};
pub use store::{add, all_of, one, remove, save};

use super::around::Place;
use super::form::Served;
use platform::random;
use platform::snapshot::Snapshot;
use serde::{Deserialize, Serialize};
use spoken::{audio, spoken};
use std::collections::BTreeMap;
use xlsform::{Choice, Form, Group, List, Question, Texts};

/// The columns of a survey that are also said in other languages.
pub const SAID: [&str; 3] = ["title", "about", "promise"];

/// What is said of a survey in other languages: by their tags, and by the names of [`SAID`].
pub type Sayings = BTreeMap<String, BTreeMap<String, String>>;

/// What is written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// What stands in the columns of the survey, by their names.
    pub details: BTreeMap<String, String>,
    /// The questions.
    pub form: Form,
    /// What is said of it in other languages and versions.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub said: Sayings,
    /// Which wordings a person has checked.
    #[serde(default)]
    pub checked: BTreeMap<String, Checked>,
    /// The sounds that were brought, by the names that the questions and choices have for them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sounds: BTreeMap<String, Sound>,
    /// The names of the sounds of what stands around the questions, by the tags of the wordings.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub around: BTreeMap<Place, Texts>,
}

/// That a person has checked a wording.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    /// Who, in words.
    pub by: String,
    /// On which day.
    pub day: String,
    /// What was checked: the wording,
    own: String,
    /// and the first wording, from which it was made.
    first: String,
}

/// How a wording stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is the first, from which the others are made.
    First,
    /// A person has checked it.
    Checked,
    /// A person has checked it, and the first wording was changed since.
    Older,
    /// Nobody has checked it as it stands.
    Unchecked,
}

impl Standing {
    /// Its name, which ends the key of its words.
    pub fn name(self) -> &'static str {
        match self {
            Standing::First => "first",
            Standing::Checked => "checked",
            Standing::Older => "older",
            Standing::Unchecked => "unchecked",
        }
    }
}

/// A draft as it is kept.
pub struct Kept {
    /// Its reference.
    pub id: String,
    /// Counts its changes.
    pub version: i64,
    /// The survey that it became.
    pub survey: Option<String>,
    /// What is written.
    pub draft: Draft,
}

impl Kept {
    /// The organisation that asks, or nothing: what the plan says once it is a survey, and what is written before.
    pub fn organisation<'a>(&'a self, plan: &'a Snapshot) -> &'a str {
        let survey = self.survey.as_ref().and_then(|survey| plan.get(survey));
        survey.map_or_else(|| self.draft.text("organisation"), |survey| survey.text("organisation"))
    }
}

impl Draft {
    /// A detail, or nothing.
    pub fn text(&self, name: &str) -> &str {
        self.details.get(name).map_or("", String::as_str)
    }

    /// How a wording stands.
    pub fn standing(&self, tag: &str) -> Standing {
        if self.form.wordings.is_empty() {
            return Standing::Unchecked;
        }
        let first = self.form.first();
        if first == tag {
            return Standing::First;
        }
        match self.checked.get(tag) {
            Some(checked) if checked.own == self.print(tag) => {
                if checked.first == self.print_of_first(tag) {
                    Standing::Checked
                } else {
                    Standing::Older
                }
            }
            _ => Standing::Unchecked,
        }
    }

    /// Notes that somebody has checked a wording as it stands.
    pub fn check(&mut self, tag: &str, by: &str, day: &str) {
        let (own, first) = (self.print(tag), self.print_of_first(tag));
        self.checked.insert(tag.to_owned(), Checked { by: by.to_owned(), day: day.to_owned(), own, first });
    }

    /// What stands for the words of the questions in a wording, and for the sounds of one that is spoken alone: a sound beside words is
    /// listened to by itself.
    fn print_of_form(&self, tag: &str) -> String {
        let mut form = self.form.clone();
        for (one, audio) in spoken(&self.form).zip(audio(&mut form)) {
            let alone = !one.label.contains_key(tag);
            let heard = one.audio.get(tag).filter(|name| alone && self.is_heard(name));
            match heard.and_then(|name| self.sounds.get(name)) {
                // Another sound under the same name is not what was checked.
                Some(sound) => drop(audio.insert(tag.to_owned(), sound.kept.clone())),
                None => drop(audio.remove(tag)),
            }
        }
        let words: Vec<String> =
            all_texts(&mut form).into_iter().map(|texts| texts.remove(tag).unwrap_or_default()).collect();
        random::hash(words.join("\0"))
    }

    /// What stands for all words of a wording, and for what is said of the survey in it.
    fn print(&self, tag: &str) -> String {
        let own = self.print_of_form(tag);
        match self.said.get(tag) {
            Some(said) if !said.is_empty() => with(&own, said.iter().map(|(name, text)| format!("{name} {text}"))),
            _ => own,
        }
    }

    /// What stands for the first wording, as far as another was made from it.
    fn print_of_first(&self, tag: &str) -> String {
        let first = self.print_of_form(self.form.first());
        match self.said.get(tag) {
            Some(said) if !said.is_empty() => with(&first, said.keys().map(|name| self.text(name).to_owned())),
            _ => first,
        }
    }

    /// What is put to people: those wordings that may be.
    pub fn served(&self) -> Served {
        let standing = |tag: &str| self.standing(tag);
        let mut form = self.form.clone();
        form.wordings.retain(|wording| standing(&wording.tag) != Standing::Unchecked);
        let tags: Vec<String> = form.wordings.iter().map(|wording| wording.tag.clone()).collect();
        for texts in all_texts(&mut form) {
            texts.retain(|tag, _| tags.contains(tag));
        }
        let older = tags.iter().filter(|tag| standing(tag) == Standing::Older).cloned().collect();
        let heard = self.sounds.iter().filter(|(name, _)| self.is_heard(name));
        let sounds = heard.map(|(name, sound)| (name.clone(), sound.kept.clone())).collect();
        let said = self.said.iter().filter(|(tag, _)| tags.contains(tag));
        let said = said.map(|(tag, said)| (tag.clone(), said.clone())).collect();
        Served { form, older, sounds, said, around: self.around.clone() }
    }

    /// Whether something that people could choose or hear before is not there in what was written after.
    pub fn lost(&self, after: &Draft) -> bool {
        let (before, now) = (self.served(), after.served());
        let gone = |wording: &xlsform::Wording| !now.form.wordings.contains(wording);
        before.form.wordings.iter().any(gone) || before.sounds.keys().any(|name| !now.sounds.contains_key(name))
    }
}

/// The words of a form, in an order that stays while its questions do.
pub(super) fn words(form: &mut Form) -> Vec<&mut Texts> {
    let mut all: Vec<&mut Texts> = form.groups.iter_mut().map(|group| &mut group.label).collect();
    for question in &mut form.questions {
        all.extend([&mut question.label, &mut question.hint, &mut question.constraint_message]);
    }
    all.extend(form.lists.iter_mut().flat_map(|list| &mut list.choices).map(|choice| &mut choice.label));
    all
}

/// The words of a form and the names of its sounds. In another order nothing that was checked would count as checked any more.
fn all_texts(form: &mut Form) -> Vec<&mut Texts> {
    let mut all: Vec<&mut Texts> = form.groups.iter_mut().map(|group| &mut group.label).collect();
    for question in &mut form.questions {
        all.extend([&mut question.label, &mut question.hint, &mut question.audio, &mut question.constraint_message]);
    }
    for choice in form.lists.iter_mut().flat_map(|list| &mut list.choices) {
        all.extend([&mut choice.label, &mut choice.audio]);
    }
    all
}

/// What stands for this and more.
fn with(print: &str, more: impl Iterator<Item = String>) -> String {
    random::hash(std::iter::once(print.to_owned()).chain(more).collect::<Vec<_>>().join("\0"))
}

/// A form without its words: what must stay while it is open, so that answers mean the same.
pub fn bones(form: &Form) -> Form {
    let nameless = |question: &Question| Question {
        label: Texts::new(),
        hint: Texts::new(),
        audio: Texts::new(),
        constraint_message: Texts::new(),
        appearance: String::new(),
        ..question.clone()
    };
    let list = |list: &List| List {
        name: list.name.clone(),
        choices: list.choices.iter().map(|choice| Choice { name: choice.name.clone(), ..Choice::default() }).collect(),
    };
    Form {
        title: String::new(),
        wordings: Vec::new(),
        groups: form.groups.iter().map(|group| Group { label: Texts::new(), ..group.clone() }).collect(),
        questions: form.questions.iter().map(nameless).collect(),
        lists: form.lists.iter().map(list).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use xlsform::Wording;

    fn draft() -> Draft {
        let texts =
            |words: &[(&str, &str)]| words.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect();
        let wording = |tag: &str| Wording { tag: tag.to_owned(), name: tag.to_owned() };
        let question = Question {
            name: "a".to_owned(),
            label: texts(&[("en", "Safe?"), ("bn", "নিরাপদ?")]),
            ..Question::default()
        };
        let form = Form { wordings: vec![wording("en"), wording("bn")], questions: vec![question], ..Form::default() };
        Draft { form, ..Draft::default() }
    }

    #[test]
    fn a_language_appears_when_a_person_has_checked_it_as_it_stands() {
        let mut draft = draft();
        assert_eq!(draft.standing("bn"), Standing::Unchecked);
        assert_eq!(draft.served().form.wordings.len(), 1);
        assert!(!draft.served().form.questions[0].label.contains_key("bn"));
        draft.check("bn", "A teacher", "2026-11-01");
        assert_eq!(draft.standing("bn"), Standing::Checked);
        draft.form.questions[0].label.insert("en".to_owned(), "Do you feel safe?".to_owned());
        assert_eq!(draft.standing("bn"), Standing::Older);
        assert_eq!(draft.served().older, ["bn"]);
        draft.form.questions[0].label.insert("bn".to_owned(), "তুমি কি নিরাপদ?".to_owned());
        assert_eq!(draft.standing("bn"), Standing::Unchecked);
        draft.check("bn", "A teacher", "2026-11-02");
        draft.form.questions[0].audio.insert("bn".to_owned(), "safe-bn.mp3".to_owned());
        assert_eq!(draft.standing("bn"), Standing::Checked, "a sound beside the words changes none of them");
        draft.said.entry("bn".to_owned()).or_default().insert("about".to_owned(), "নিরাপত্তা".to_owned());
        assert_eq!(draft.standing("bn"), Standing::Unchecked, "what is said of it is checked as well");
        draft.check("bn", "A teacher", "2026-11-03");
        draft.details.insert("about".to_owned(), "How safe you are".to_owned());
        assert_eq!(draft.standing("bn"), Standing::Older);
    }

    #[test]
    fn words_may_change_and_what_they_mean_may_not() {
        let (one, mut other) = (draft(), draft());
        other.form.questions[0].label.insert("en".to_owned(), "Other words".to_owned());
        assert_eq!(bones(&one.form), bones(&other.form));
        other.form.questions[0].required = true;
        assert_ne!(bones(&one.form), bones(&other.form));
    }
}
