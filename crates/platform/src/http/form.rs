//! A form that was sent: its fields by name, read with care and kept when something goes wrong.

use super::app::App;
use crate::error::{Error, Result};
use axum::Form as Fields;
use axum::extract::{FromRequest, Request};
use unicode_normalization::UnicodeNormalization;

/// The longest text that one field takes, in characters.
pub const LONGEST: usize = 20_000;

/// The field in which sealed text of ours travels with a form, which grows with what is written on the way.
pub const SLIP: &str = "slip";

/// The longest that it gets, in characters.
const LONGEST_SLIP: usize = 400_000;

/// What was sent.
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
}

impl Form {
    /// The text of a field, without space around it; empty when it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(other, _)| other == name).map_or("", |(_, text)| text.trim())
    }

    /// All values of a field that may be sent several times, such as check boxes.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.fields.iter().filter(|(other, _)| other == name).map(|(_, text)| text.as_str()).collect()
    }

    /// Whether a field was sent and says something.
    pub fn has(&self, name: &str) -> bool {
        !self.text(name).is_empty()
    }

    /// Whether a field was sent, with or without a text: which of several forms of a page it was.
    pub fn holds(&self, name: &str) -> bool {
        self.fields.iter().any(|(other, _)| other == name)
    }

    /// The same with these values in place of what was sent, where somebody may not change them.
    pub fn over(self, kept: Vec<(String, String)>) -> Form {
        let sent = self.fields.into_iter().filter(|(name, _)| !kept.iter().any(|(other, _)| other == name));
        Form { fields: sent.chain(kept.iter().cloned()).collect() }
    }

    /// Every field as it was sent, for showing it again.
    pub fn fields(&self) -> &[(String, String)] {
        &self.fields
    }
}

/// Fields for tests and for pages that are made again from what was sent.
impl<const N: usize> From<[(&str, &str); N]> for Form {
    fn from(pairs: [(&str, &str); N]) -> Form {
        Form { fields: pairs.map(|(name, text)| (name.to_owned(), text.to_owned())).into() }
    }
}

impl Form {
    /// What was sent, unless a field is too long; its texts in the form in which they are kept.
    pub(super) fn of(fields: Vec<(String, String)>) -> Result<Form> {
        let most = |name: &str| if name == SLIP { LONGEST_SLIP } else { LONGEST };
        if let Some((name, _)) = fields.iter().find(|(name, text)| text.chars().count() > most(name)) {
            return Err(Error::invalid(format!(
                "What was written under “{name}” is longer than {LONGEST} characters."
            )));
        }
        let fields =
            fields.into_iter().map(|(name, text)| (name, text.replace("\r\n", "\n").nfc().collect())).collect();
        Ok(Form { fields })
    }
}

impl FromRequest<App> for Form {
    type Rejection = Error;

    async fn from_request(request: Request, app: &App) -> Result<Form> {
        let unreadable = |_| Error::invalid("The form that was sent is not readable. Go back and send it again.");
        let Fields(fields) = Fields::<Vec<(String, String)>>::from_request(request, app).await.map_err(unreadable)?;
        Form::of(fields)
    }
}
