//! The words of an update that is on its way: what stands in each field, and what was asked back.

use serde_json::{Map, Value};

/// Under which names stand what was asked back, and what had been sent when it was.
const QUESTION: &str = "question";
const SENT: &str = "sent";

/// What an update says, as it was written: the text of each field by its name, and what was asked back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words(pub(super) Map<String, Value>);

impl Words {
    /// The text of a field, or nothing.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// Sets the text of a field.
    pub fn set(&mut self, name: &str, text: &str) {
        if text.is_empty() {
            self.0.remove(name);
        } else {
            self.0.insert(name.to_owned(), Value::from(text));
        }
    }

    /// The same without what was sent before: it is sent anew.
    #[must_use]
    pub fn sent_anew(mut self) -> Words {
        self.0.remove(SENT);
        self
    }

    /// The names of the fields that say something and begin so, without that beginning.
    pub fn named<'a>(&'a self, beginning: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.iter().filter_map(move |(name, text)| Some((name.strip_prefix(beginning)?, text.as_str()?)))
    }

    /// As it was when it was sent last, where it was written on since.
    pub fn sent(&self) -> Words {
        match self.0.get(SENT).and_then(Value::as_object) {
            Some(sent) => Words(sent.clone()),
            None => self.clone(),
        }
    }

    /// The same, to be written on: what was sent last is kept beside it.
    #[must_use]
    pub fn returned(mut self, question: &str) -> Words {
        let sent = self.sent().0;
        self.set(QUESTION, question);
        self.0.insert(SENT.to_owned(), Value::Object(sent));
        self
    }

    /// What it tells in sentences, as one text.
    pub fn prose(&self) -> String {
        [self.text("told"), self.text("in_the_way")].join("\n\n")
    }

    /// What was asked back.
    pub fn question(&self) -> &str {
        self.text(QUESTION)
    }

    /// All its texts in one, for whoever looks for something in them.
    pub fn all(&self) -> String {
        let sent = self.0.get(SENT).and_then(Value::as_object).into_iter().flat_map(|sent| sent.values());
        self.0.values().chain(sent).filter_map(Value::as_str).collect::<Vec<_>>().join("\n")
    }

    /// As data, for whoever asks for a copy.
    pub fn to_json(&self) -> Value {
        Value::Object(self.0.clone())
    }
}
