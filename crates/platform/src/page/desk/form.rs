//! Forms on pages for people at work, and their fields.

use super::Faults;
use crate::http::Form;
use crate::page::Raw;
use std::borrow::Borrow;

/// A form.
#[derive(Default)]
pub struct FormBlock {
    /// The path to which it is sent.
    pub action: String,
    /// Sent by `get`, as a search is.
    pub get: bool,
    /// Takes a file.
    pub upload: bool,
    /// The fields.
    pub fields: Vec<Field>,
    /// The words of the button.
    pub button: String,
    /// The button is for something dangerous.
    pub danger: bool,
    /// The button is beside another that matters more.
    pub quiet: bool,
    /// What the button is about, for a screen reader, where several stand on a page.
    pub about: String,
    /// The name and value that the button sends.
    pub send: Option<(&'static str, &'static str)>,
    /// More buttons beside the first: the name and value that each sends, and its words.
    pub also: Vec<(&'static str, String, String)>,
    /// From which field on the fields are opened under these words: what few fill in.
    pub folded: Option<(usize, String)>,
    /// Whether a script of ours saves it as it is written, where script runs.
    pub autosave: bool,
}

/// A field of a form.
pub struct Field {
    /// Its name and identity.
    pub name: String,
    /// Its label.
    pub label: String,
    /// What helps to fill it in.
    pub hint: String,
    /// Whether that is content, which is in English, rather than our words.
    pub hint_is_content: bool,
    /// What stands in it.
    pub value: String,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// How it is filled in.
    pub input: Input,
    /// What stands below choices, by their values.
    pub below: Vec<(String, Raw)>,
}

/// How a field is filled in.
pub enum Input {
    /// A line of this type (`text`, `email`, `date`, `search`) and autocomplete purpose.
    Line(&'static str, &'static str),
    /// A file, of these kinds where the browser is told to offer no others.
    File(&'static str),
    /// Digits, which a telephone may fill in from a message.
    Digits,
    /// A whole number, short.
    Number,
    /// A colour as `#rrggbb`, shown beside.
    Colour,
    /// Some lines.
    Lines,
    /// One of these: value and words.
    Select(Vec<(String, String)>),
    /// One of these, all in view.
    Radios(Vec<(String, String)>),
    /// One of these languages, all in view: the tag of each, and what it is called in itself.
    Languages(Vec<(String, String)>),
    /// Any of these, all in view: value and words. What is chosen stands in the field's value with semicolons between.
    Checks(Vec<(String, String)>),
    /// Yes or nothing.
    Check,
    /// Not shown.
    Hidden,
}

impl Field {
    /// A field under this name.
    pub fn new(name: &str, label: impl Into<String>, input: Input) -> Field {
        Field {
            name: name.to_owned(),
            label: label.into(),
            hint: String::new(),
            hint_is_content: false,
            value: String::new(),
            fault: None,
            input,
            below: Vec::new(),
        }
    }

    /// What stands below the choice of this value.
    pub(super) fn below_choice(&self, value: &str) -> Option<&Raw> {
        self.below.iter().find(|(choice, _)| choice == value).map(|(_, below)| below)
    }

    /// Whether this choice is ticked.
    pub(super) fn is_ticked(&self, value: &str) -> bool {
        self.value.split(';').any(|ticked| ticked == value)
    }

    /// A line of text.
    pub fn line(name: &str, label: impl Into<String>) -> Field {
        Field::new(name, label, Input::Line("text", "off"))
    }

    /// A field that is sent along and not shown.
    pub fn hidden(name: &str, value: impl Into<String>) -> Field {
        Field { value: value.into(), ..Field::new(name, "", Input::Hidden) }
    }

    /// The same with a hint.
    pub fn hint(self, hint: impl Into<String>) -> Field {
        Field { hint: hint.into(), ..self }
    }

    /// The same with a hint in English.
    pub fn hint_in_english(self, hint: impl Into<String>) -> Field {
        Field { hint: hint.into(), hint_is_content: true, ..self }
    }

    /// The same with what stands in it.
    pub fn value(self, value: impl Into<String>) -> Field {
        Field { value: value.into(), ..self }
    }
}

impl FormBlock {
    /// A form that is sent to this path, with a button of these words.
    pub fn new(action: impl Into<String>, button: impl Into<String>) -> FormBlock {
        FormBlock { action: action.into(), button: button.into(), ..FormBlock::default() }
    }

    /// The same with one field more.
    pub fn field(mut self, field: Field) -> FormBlock {
        self.fields.push(field);
        self
    }

    /// The same for something dangerous.
    pub fn dangerous(self) -> FormBlock {
        FormBlock { danger: true, ..self }
    }

    /// The same beside a form that matters more.
    pub fn quiet(self) -> FormBlock {
        FormBlock { quiet: true, ..self }
    }

    /// The same, with the button sending this name and value.
    pub fn send(self, name: &'static str, value: &'static str) -> FormBlock {
        FormBlock { send: Some((name, value)), ..self }
    }

    /// The same with one more button: the name and value that it sends, and its words.
    pub fn also(mut self, name: &'static str, value: &str, words: impl Into<String>) -> FormBlock {
        self.also.push((name, value.to_owned(), words.into()));
        self
    }

    /// The same with the fields that come after in a part that is opened under these words.
    pub fn fold(self, words: impl Into<String>) -> FormBlock {
        FormBlock { folded: Some((self.fields.len(), words.into())), ..self }
    }

    /// Whether it is a search, whose fields stand side by side; choices that are all in view do not.
    pub(super) fn is_a_search(&self) -> bool {
        self.get && !self.fields.iter().any(|field| matches!(field.input, Input::Radios(_)))
    }

    /// Whether the part that is opened begins with this field.
    pub(super) fn folds_at(&self, index: impl Borrow<usize>) -> Option<&String> {
        self.folded.as_ref().filter(|(first, _)| first == index.borrow()).map(|(_, words)| words)
    }

    /// Whether the part that is opened is open: something in it is filled in or wrong.
    pub(super) fn unfolds(&self) -> bool {
        let first = self.folded.as_ref().map_or(self.fields.len(), |(first, _)| *first);
        let says = |field: &&Field| !field.value.is_empty() && !matches!(field.input, Input::Hidden);
        self.fields.iter().skip(first).any(|field| field.fault.is_some() || says(&field))
    }

    /// The same, saying to a screen reader what the button is about.
    pub fn about(self, about: impl Into<String>) -> FormBlock {
        FormBlock { about: about.into(), ..self }
    }

    /// Fills the fields in from what was sent, and marks those that are wrong.
    pub fn again(mut self, form: &Form, faults: &Faults) -> FormBlock {
        for field in &mut self.fields {
            match field.input {
                Input::Hidden => {}
                Input::Checks(_) => field.value = form.all(&field.name).join(";"),
                _ => field.value = form.text(&field.name).to_owned(),
            }
            field.fault = faults.iter().find(|(name, _)| *name == field.name).map(|(_, words)| words.clone());
        }
        self
    }
}
