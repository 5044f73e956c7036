//! What travels from question to question: nothing of it is kept until the last step, and nobody on the way can read it.

use super::proof::Task;
use super::walk::Answers;
use jiff::{SignedDuration, Timestamp};
use platform::http::Form;
use platform::secret::Keyring;
use platform::{Error, Result, random};
use serde::{Deserialize, Serialize};

/// The field in which it travels.
pub use platform::http::SLIP;

/// How long a questionnaire may lie open.
pub const GOOD_FOR: SignedDuration = SignedDuration::from_hours(4);

/// The key under which slips are sealed.
const WHAT: &str = "survey";

/// A questionnaire on its way.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Slip {
    /// The survey.
    pub survey: String,
    /// Which questionnaire of the survey it is, so that it is the same to its end.
    pub n: i64,
    /// The wording in which it is answered.
    pub wording: String,
    /// The look-up value of the code with which it was begun.
    pub code: Option<String>,
    /// The group for which that code is.
    pub people: String,
    /// Whether that code is for many.
    #[serde(default)]
    pub shared: bool,
    /// Whether one person after another answers on this device.
    pub kiosk: bool,
    /// By which it is known whether it was sent already.
    pub once: String,
    /// The second at which it expires.
    pub until: i64,
    /// The place of the question that is asked; beyond the last one it is the page on which answers are sent.
    pub at: usize,
    /// What was answered.
    pub answers: Answers,
    /// The receipt for what is written in words of one's own.
    #[serde(default)]
    pub receipt: String,
    /// The second from which on it may be sent, where many are sent at once.
    #[serde(default)]
    pub turn: Option<i64>,
    /// What a browser may work out instead of waiting for that.
    #[serde(default)]
    pub task: Option<Task>,
}

impl Slip {
    /// The beginning of a questionnaire.
    pub fn begin(survey: &str, n: i64, now: Timestamp) -> Result<Slip> {
        Ok(Slip {
            survey: survey.to_owned(),
            n,
            wording: String::new(),
            code: None,
            people: String::new(),
            shared: false,
            kiosk: false,
            once: random::id()?,
            until: (now + GOOD_FOR).as_second(),
            at: 0,
            answers: Answers::new(),
            receipt: random::letters::<12>()?,
            turn: None,
            task: None,
        })
    }

    /// The slip that came with a form, unless it is none of ours or too old.
    pub fn of(sent: &Form, keyring: &Keyring, now: Timestamp) -> Result<Option<Slip>> {
        let text = keyring.open_slip(WHAT, sent.text(SLIP))?;
        let slip: Option<Slip> = text.and_then(|text| serde_json::from_str(&text).ok());
        Ok(slip.filter(|slip| slip.until > now.as_second()))
    }

    /// The slip as it travels.
    pub fn seal(&self, keyring: &Keyring) -> Result<String> {
        let text = serde_json::to_string(self).map_err(|error| Error::Internal(format!("a slip: {error}")))?;
        keyring.seal_slip(WHAT, &text)
    }
}
