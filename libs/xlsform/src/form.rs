//! A questionnaire: what is asked, in which words, under which conditions.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text in several wordings, by their tags.
pub type Texts = BTreeMap<String, String>;

/// A questionnaire.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Form {
    /// What it is called.
    pub title: String,
    /// Its wordings. The others are made from the first.
    pub wordings: Vec<Wording>,
    /// Questions under one condition.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// What is asked, in order.
    pub questions: Vec<Question>,
    /// What may be chosen.
    pub lists: Vec<List>,
}

/// A language, or a version of it for certain readers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// Its tag, such as `bn`, or `en-x-easy` for a version.
    pub tag: String,
    /// What it is called.
    pub name: String,
}

/// Questions under one condition, which may stand in a wider group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// Its heading, if any.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub label: Texts,
    /// When its questions are asked; empty is always.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub relevant: String,
    /// The place of the wider group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<usize>,
}

/// A question, or a note that asks nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Its name, the same in all wordings and in all waves.
    pub name: String,
    /// What answers it.
    pub kind: Kind,
    /// The question.
    pub label: Texts,
    /// A sentence below it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub hint: Texts,
    /// The name of a sound file in which it is spoken.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub audio: Texts,
    /// Whether it must be answered.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// When it is asked; empty is always.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub relevant: String,
    /// Which answers are taken; empty is all.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub constraint: String,
    /// What is said to other answers.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub constraint_message: Texts,
    /// How it looks, in the words of XLSForm.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub appearance: String,
    /// The place of its group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<usize>,
    /// The versions in which it is asked; none is all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<String>,
}

/// What answers a question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Nothing: it is only read.
    Note,
    /// Words.
    #[default]
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Decimal,
    /// One choice of this list.
    One(String),
    /// Any choices of this list.
    Several(String),
}

/// A list of choices.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct List {
    /// Its name.
    pub name: String,
    /// What may be chosen, in order.
    pub choices: Vec<Choice>,
}

/// Something that may be chosen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// Its code, the same in all wordings and in all waves.
    pub name: String,
    /// What is read.
    pub label: Texts,
    /// The name of a sound file in which it is spoken.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub audio: Texts,
}

impl Wording {
    /// The version for certain readers: what follows `-x-`, or [`STANDARD`](crate::STANDARD).
    #[must_use]
    pub fn version(&self) -> &str {
        crate::version_of(&self.tag)
    }

    /// The language without the version.
    #[must_use]
    pub fn language(&self) -> &str {
        crate::language_of(&self.tag)
    }
}

impl Kind {
    /// The list of which something is chosen.
    #[must_use]
    pub fn list(&self) -> Option<&str> {
        match self {
            Kind::One(list) | Kind::Several(list) => Some(list),
            _ => None,
        }
    }
}

impl Question {
    /// Whether it is asked in this version.
    #[must_use]
    pub fn is_in(&self, version: &str) -> bool {
        self.versions.is_empty() || self.versions.iter().any(|one| one == version)
    }
}

impl Form {
    /// The tag of the first wording, from which the others are made; empty where there is none.
    #[must_use]
    pub fn first(&self) -> &str {
        self.wordings.first().map_or("", |first| first.tag.as_str())
    }

    /// The list of this name.
    #[must_use]
    pub fn list(&self, name: &str) -> Option<&List> {
        self.lists.iter().find(|list| list.name == name)
    }

    /// What may be chosen to answer a question; nothing where it is not chosen.
    #[must_use]
    pub fn choices(&self, question: &Question) -> &[Choice] {
        question.kind.list().and_then(|list| self.list(list)).map_or(&[], |list| &list.choices)
    }

    /// The question of this name, with its place.
    #[must_use]
    pub fn question(&self, name: &str) -> Option<(usize, &Question)> {
        self.questions.iter().enumerate().find(|(_, question)| question.name == name)
    }

    /// The questions that ask for words of people's own.
    pub fn texts(&self) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(|question| question.kind == Kind::Text)
    }

    /// The conditions under which a question is asked: its own, and those of its groups.
    pub fn conditions<'a>(&'a self, question: &'a Question) -> impl Iterator<Item = &'a str> {
        let mut group = question.group;
        let groups = std::iter::from_fn(move || {
            let one = self.groups.get(group?)?;
            group = one.within;
            Some(one.relevant.as_str())
        });
        std::iter::once(question.relevant.as_str()).chain(groups).filter(|condition| !condition.is_empty())
    }
}
